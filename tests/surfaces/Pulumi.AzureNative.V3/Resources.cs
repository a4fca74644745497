using System.Collections.Immutable;

namespace Pulumi.AzureNative.Resources;

[AzureNativeResourceType("azure-native:resources:ResourceGroup")]
public partial class ResourceGroup : global::Pulumi.CustomResource
{
    [Output("azureApiVersion")]
    public Output<string> AzureApiVersion { get; private set; } = null!;

    [Output("location")]
    public Output<string> Location { get; private set; } = null!;

    [Output("managedBy")]
    public Output<string?> ManagedBy { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("type")]
    public Output<string> Type { get; private set; } = null!;

    public ResourceGroup(string name, ResourceGroupArgs? args = null, CustomResourceOptions? options = null)
        : base("azure-native:resources:ResourceGroup", name, args ?? new ResourceGroupArgs(), options)
    {
    }

    ResourceGroup(string name, Input<string> id, CustomResourceOptions? options)
        : base("azure-native:resources:ResourceGroup", name, null, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static ResourceGroup Get(string name, Input<string> id, CustomResourceOptions? options = null)
        => new ResourceGroup(name, id, options);
}

public sealed class ResourceGroupArgs : global::Pulumi.ResourceArgs
{
    [Input("location")]
    public Input<string>? Location { get; set; }

    [Input("managedBy")]
    public Input<string>? ManagedBy { get; set; }

    [Input("resourceGroupName")]
    public Input<string>? ResourceGroupName { get; set; }

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    public ResourceGroupArgs()
    {
    }

    public static new ResourceGroupArgs Empty => new();
}

[AzureNativeResourceType("azure-native:resources:Resource")]
public partial class Resource : global::Pulumi.CustomResource
{
    [Output("azureApiVersion")]
    public Output<string> AzureApiVersion { get; private set; } = null!;

    [Output("kind")]
    public Output<string?> Kind { get; private set; } = null!;

    [Output("location")]
    public Output<string?> Location { get; private set; } = null!;

    [Output("managedBy")]
    public Output<string?> ManagedBy { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("properties")]
    public Output<object> Properties { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("type")]
    public Output<string> Type { get; private set; } = null!;

    public Resource(string name, ResourceArgs args, CustomResourceOptions? options = null)
        : base("azure-native:resources:Resource", name, args ?? new ResourceArgs(), options)
    {
    }

    Resource(string name, Input<string> id, CustomResourceOptions? options)
        : base("azure-native:resources:Resource", name, null, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static Resource Get(string name, Input<string> id, CustomResourceOptions? options = null)
        => new Resource(name, id, options);
}

public sealed class ResourceArgs : global::Pulumi.ResourceArgs
{
    [Input("apiVersion", required: true)]
    public Input<string> ApiVersion { get; set; } = null!;

    [Input("kind")]
    public Input<string>? Kind { get; set; }

    [Input("location")]
    public Input<string>? Location { get; set; }

    [Input("managedBy")]
    public Input<string>? ManagedBy { get; set; }

    [Input("parentResourcePath", required: true)]
    public Input<string> ParentResourcePath { get; set; } = null!;

    [Input("properties")]
    public Input<object>? Properties { get; set; }

    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    [Input("resourceName")]
    public Input<string>? ResourceName { get; set; }

    [Input("resourceProviderNamespace", required: true)]
    public Input<string> ResourceProviderNamespace { get; set; } = null!;

    [Input("resourceType", required: true)]
    public Input<string> ResourceType { get; set; } = null!;

    [Input("sku")]
    public Input<Inputs.SkuArgs>? Sku { get; set; }

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    public ResourceArgs()
    {
    }

    public static new ResourceArgs Empty => new();
}
