using System.Collections.Immutable;

namespace Pulumi.Azure.Core;

[AzureResourceType("azure:core/resourceGroup:ResourceGroup")]
public partial class ResourceGroup : global::Pulumi.CustomResource
{
    [Output("location")]
    public Output<string> Location { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    public ResourceGroup(string name, ResourceGroupArgs? args = null, CustomResourceOptions? options = null)
        : base("azure:core/resourceGroup:ResourceGroup", name, args ?? new ResourceGroupArgs(), options)
    {
    }

    ResourceGroup(string name, Input<string> id, ResourceGroupState? state, CustomResourceOptions? options)
        : base("azure:core/resourceGroup:ResourceGroup", name, state, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static ResourceGroup Get(string name, Input<string> id, ResourceGroupState? state = null, CustomResourceOptions? options = null)
        => new ResourceGroup(name, id, state, options);
}

public sealed class ResourceGroupArgs : global::Pulumi.ResourceArgs
{
    [Input("location")]
    public Input<string>? Location { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

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

public sealed class ResourceGroupState : global::Pulumi.ResourceArgs
{
    [Input("location")]
    public Input<string>? Location { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    public ResourceGroupState()
    {
    }

    public static new ResourceGroupState Empty => new();
}
