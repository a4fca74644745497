using System.Collections.Immutable;

namespace Pulumi.AzureNative.Network;

[AzureNativeResourceType("azure-native:network:PrivateEndpoint")]
public partial class PrivateEndpoint : global::Pulumi.CustomResource
{
    [Output("azureApiVersion")]
    public Output<string> AzureApiVersion { get; private set; } = null!;

    [Output("customNetworkInterfaceName")]
    public Output<string?> CustomNetworkInterfaceName { get; private set; } = null!;

    [Output("etag")]
    public Output<string> Etag { get; private set; } = null!;

    [Output("location")]
    public Output<string?> Location { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("provisioningState")]
    public Output<string> ProvisioningState { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("type")]
    public Output<string> Type { get; private set; } = null!;

    public PrivateEndpoint(string name, PrivateEndpointArgs args, CustomResourceOptions? options = null)
        : base("azure-native:network:PrivateEndpoint", name, args ?? new PrivateEndpointArgs(), options)
    {
    }

    PrivateEndpoint(string name, Input<string> id, CustomResourceOptions? options)
        : base("azure-native:network:PrivateEndpoint", name, null, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static PrivateEndpoint Get(string name, Input<string> id, CustomResourceOptions? options = null)
        => new PrivateEndpoint(name, id, options);
}

public sealed class PrivateEndpointArgs : global::Pulumi.ResourceArgs
{
    [Input("customNetworkInterfaceName")]
    public Input<string>? CustomNetworkInterfaceName { get; set; }

    [Input("id")]
    public Input<string>? Id { get; set; }

    [Input("location")]
    public Input<string>? Location { get; set; }

    [Input("manualPrivateLinkServiceConnections")]
    InputList<Inputs.PrivateLinkServiceConnectionArgs>? _manualPrivateLinkServiceConnections;

    public InputList<Inputs.PrivateLinkServiceConnectionArgs> ManualPrivateLinkServiceConnections
    {
        get => _manualPrivateLinkServiceConnections ??= new InputList<Inputs.PrivateLinkServiceConnectionArgs>();
        set => _manualPrivateLinkServiceConnections = value;
    }

    [Input("privateEndpointName")]
    public Input<string>? PrivateEndpointName { get; set; }

    [Input("privateLinkServiceConnections")]
    InputList<Inputs.PrivateLinkServiceConnectionArgs>? _privateLinkServiceConnections;

    public InputList<Inputs.PrivateLinkServiceConnectionArgs> PrivateLinkServiceConnections
    {
        get => _privateLinkServiceConnections ??= new InputList<Inputs.PrivateLinkServiceConnectionArgs>();
        set => _privateLinkServiceConnections = value;
    }

    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    [Input("subnet")]
    public Input<Inputs.SubnetArgs>? Subnet { get; set; }

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    public PrivateEndpointArgs()
    {
    }

    public static new PrivateEndpointArgs Empty => new();
}
