using System.Collections.Immutable;

namespace Pulumi.AzureNative.Network;

[AzureNativeResourceType("azure-native:network:VirtualNetworkPeering")]
public partial class VirtualNetworkPeering : global::Pulumi.CustomResource
{
    [Output("allowForwardedTraffic")]
    public Output<bool?> AllowForwardedTraffic { get; private set; } = null!;

    [Output("allowGatewayTransit")]
    public Output<bool?> AllowGatewayTransit { get; private set; } = null!;

    [Output("allowVirtualNetworkAccess")]
    public Output<bool?> AllowVirtualNetworkAccess { get; private set; } = null!;

    [Output("azureApiVersion")]
    public Output<string> AzureApiVersion { get; private set; } = null!;

    [Output("doNotVerifyRemoteGateways")]
    public Output<bool?> DoNotVerifyRemoteGateways { get; private set; } = null!;

    [Output("enableOnlyIPv6Peering")]
    public Output<bool?> EnableOnlyIPv6Peering { get; private set; } = null!;

    [Output("etag")]
    public Output<string> Etag { get; private set; } = null!;

    [Output("localSubnetNames")]
    public Output<ImmutableArray<string>> LocalSubnetNames { get; private set; } = null!;

    [Output("name")]
    public Output<string?> Name { get; private set; } = null!;

    [Output("peerCompleteVnets")]
    public Output<bool?> PeerCompleteVnets { get; private set; } = null!;

    [Output("peeringState")]
    public Output<string?> PeeringState { get; private set; } = null!;

    [Output("peeringSyncLevel")]
    public Output<string?> PeeringSyncLevel { get; private set; } = null!;

    [Output("provisioningState")]
    public Output<string> ProvisioningState { get; private set; } = null!;

    [Output("remoteSubnetNames")]
    public Output<ImmutableArray<string>> RemoteSubnetNames { get; private set; } = null!;

    [Output("resourceGuid")]
    public Output<string> ResourceGuid { get; private set; } = null!;

    [Output("type")]
    public Output<string?> Type { get; private set; } = null!;

    [Output("useRemoteGateways")]
    public Output<bool?> UseRemoteGateways { get; private set; } = null!;

    public VirtualNetworkPeering(string name, VirtualNetworkPeeringArgs args, CustomResourceOptions? options = null)
        : base("azure-native:network:VirtualNetworkPeering", name, args ?? new VirtualNetworkPeeringArgs(), options)
    {
    }

    VirtualNetworkPeering(string name, Input<string> id, CustomResourceOptions? options)
        : base("azure-native:network:VirtualNetworkPeering", name, null, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static VirtualNetworkPeering Get(string name, Input<string> id, CustomResourceOptions? options = null)
        => new VirtualNetworkPeering(name, id, options);
}

public sealed class VirtualNetworkPeeringArgs : global::Pulumi.ResourceArgs
{
    [Input("allowForwardedTraffic")]
    public Input<bool>? AllowForwardedTraffic { get; set; }

    [Input("allowGatewayTransit")]
    public Input<bool>? AllowGatewayTransit { get; set; }

    [Input("allowVirtualNetworkAccess")]
    public Input<bool>? AllowVirtualNetworkAccess { get; set; }

    [Input("doNotVerifyRemoteGateways")]
    public Input<bool>? DoNotVerifyRemoteGateways { get; set; }

    [Input("enableOnlyIPv6Peering")]
    public Input<bool>? EnableOnlyIPv6Peering { get; set; }

    [Input("id")]
    public Input<string>? Id { get; set; }

    [Input("localAddressSpace")]
    public Input<Inputs.AddressSpaceArgs>? LocalAddressSpace { get; set; }

    [Input("localSubnetNames")]
    InputList<string>? _localSubnetNames;

    public InputList<string> LocalSubnetNames
    {
        get => _localSubnetNames ??= new InputList<string>();
        set => _localSubnetNames = value;
    }

    [Input("localVirtualNetworkAddressSpace")]
    public Input<Inputs.AddressSpaceArgs>? LocalVirtualNetworkAddressSpace { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("peerCompleteVnets")]
    public Input<bool>? PeerCompleteVnets { get; set; }

    [Input("remoteAddressSpace")]
    public Input<Inputs.AddressSpaceArgs>? RemoteAddressSpace { get; set; }

    [Input("remoteSubnetNames")]
    InputList<string>? _remoteSubnetNames;

    public InputList<string> RemoteSubnetNames
    {
        get => _remoteSubnetNames ??= new InputList<string>();
        set => _remoteSubnetNames = value;
    }

    [Input("remoteVirtualNetwork")]
    public Input<Inputs.SubResourceArgs>? RemoteVirtualNetwork { get; set; }

    [Input("remoteVirtualNetworkAddressSpace")]
    public Input<Inputs.AddressSpaceArgs>? RemoteVirtualNetworkAddressSpace { get; set; }

    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    [Input("syncRemoteAddressSpace")]
    public Input<string>? SyncRemoteAddressSpace { get; set; }

    [Input("type")]
    public Input<string>? Type { get; set; }

    [Input("useRemoteGateways")]
    public Input<bool>? UseRemoteGateways { get; set; }

    [Input("virtualNetworkName", required: true)]
    public Input<string> VirtualNetworkName { get; set; } = null!;

    [Input("virtualNetworkPeeringName")]
    public Input<string>? VirtualNetworkPeeringName { get; set; }

    public VirtualNetworkPeeringArgs()
    {
    }

    public static new VirtualNetworkPeeringArgs Empty => new();
}
