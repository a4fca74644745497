using System.Collections.Immutable;

namespace Pulumi.AzureNative.Network;

[AzureNativeResourceType("azure-native:network:NatGateway")]
public partial class NatGateway : global::Pulumi.CustomResource
{
    [Output("azureApiVersion")]
    public Output<string> AzureApiVersion { get; private set; } = null!;

    [Output("etag")]
    public Output<string> Etag { get; private set; } = null!;

    [Output("idleTimeoutInMinutes")]
    public Output<int?> IdleTimeoutInMinutes { get; private set; } = null!;

    [Output("location")]
    public Output<string?> Location { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("provisioningState")]
    public Output<string> ProvisioningState { get; private set; } = null!;

    [Output("resourceGuid")]
    public Output<string> ResourceGuid { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("type")]
    public Output<string> Type { get; private set; } = null!;

    [Output("zones")]
    public Output<ImmutableArray<string>> Zones { get; private set; } = null!;

    public NatGateway(string name, NatGatewayArgs args, CustomResourceOptions? options = null)
        : base("azure-native:network:NatGateway", name, args ?? new NatGatewayArgs(), options)
    {
    }

    NatGateway(string name, Input<string> id, CustomResourceOptions? options)
        : base("azure-native:network:NatGateway", name, null, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static NatGateway Get(string name, Input<string> id, CustomResourceOptions? options = null)
        => new NatGateway(name, id, options);
}

public sealed class NatGatewayArgs : global::Pulumi.ResourceArgs
{
    [Input("id")]
    public Input<string>? Id { get; set; }

    [Input("idleTimeoutInMinutes")]
    public Input<int>? IdleTimeoutInMinutes { get; set; }

    [Input("location")]
    public Input<string>? Location { get; set; }

    [Input("natGatewayName")]
    public Input<string>? NatGatewayName { get; set; }

    [Input("publicIpAddresses")]
    InputList<Inputs.SubResourceArgs>? _publicIpAddresses;

    public InputList<Inputs.SubResourceArgs> PublicIpAddresses
    {
        get => _publicIpAddresses ??= new InputList<Inputs.SubResourceArgs>();
        set => _publicIpAddresses = value;
    }

    [Input("publicIpPrefixes")]
    InputList<Inputs.SubResourceArgs>? _publicIpPrefixes;

    public InputList<Inputs.SubResourceArgs> PublicIpPrefixes
    {
        get => _publicIpPrefixes ??= new InputList<Inputs.SubResourceArgs>();
        set => _publicIpPrefixes = value;
    }

    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("zones")]
    InputList<string>? _zones;

    public InputList<string> Zones
    {
        get => _zones ??= new InputList<string>();
        set => _zones = value;
    }

    public NatGatewayArgs()
    {
    }

    public static new NatGatewayArgs Empty => new();
}
