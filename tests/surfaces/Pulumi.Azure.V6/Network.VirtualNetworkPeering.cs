using System.Collections.Immutable;

namespace Pulumi.Azure.Network;

[AzureResourceType("azure:network/virtualNetworkPeering:VirtualNetworkPeering")]
public partial class VirtualNetworkPeering : global::Pulumi.CustomResource
{
    [Output("allowForwardedTraffic")]
    public Output<bool?> AllowForwardedTraffic { get; private set; } = null!;

    [Output("allowGatewayTransit")]
    public Output<bool?> AllowGatewayTransit { get; private set; } = null!;

    [Output("allowVirtualNetworkAccess")]
    public Output<bool?> AllowVirtualNetworkAccess { get; private set; } = null!;

    [Output("localSubnetNames")]
    public Output<ImmutableArray<string>> LocalSubnetNames { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("onlyIpv6PeeringEnabled")]
    public Output<bool?> OnlyIpv6PeeringEnabled { get; private set; } = null!;

    [Output("peerCompleteVirtualNetworksEnabled")]
    public Output<bool?> PeerCompleteVirtualNetworksEnabled { get; private set; } = null!;

    [Output("remoteSubnetNames")]
    public Output<ImmutableArray<string>> RemoteSubnetNames { get; private set; } = null!;

    [Output("remoteVirtualNetworkId")]
    public Output<string> RemoteVirtualNetworkId { get; private set; } = null!;

    [Output("resourceGroupName")]
    public Output<string> ResourceGroupName { get; private set; } = null!;

    [Output("triggers")]
    public Output<ImmutableDictionary<string, string>?> Triggers { get; private set; } = null!;

    [Output("useRemoteGateways")]
    public Output<bool?> UseRemoteGateways { get; private set; } = null!;

    [Output("virtualNetworkName")]
    public Output<string> VirtualNetworkName { get; private set; } = null!;

    public VirtualNetworkPeering(string name, VirtualNetworkPeeringArgs args, CustomResourceOptions? options = null)
        : base("azure:network/virtualNetworkPeering:VirtualNetworkPeering", name, args ?? new VirtualNetworkPeeringArgs(), options)
    {
    }

    VirtualNetworkPeering(string name, Input<string> id, VirtualNetworkPeeringState? state, CustomResourceOptions? options)
        : base("azure:network/virtualNetworkPeering:VirtualNetworkPeering", name, state, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static VirtualNetworkPeering Get(string name, Input<string> id, VirtualNetworkPeeringState? state = null, CustomResourceOptions? options = null)
        => new VirtualNetworkPeering(name, id, state, options);
}

public sealed class VirtualNetworkPeeringArgs : global::Pulumi.ResourceArgs
{
    [Input("allowForwardedTraffic")]
    public Input<bool>? AllowForwardedTraffic { get; set; }

    [Input("allowGatewayTransit")]
    public Input<bool>? AllowGatewayTransit { get; set; }

    [Input("allowVirtualNetworkAccess")]
    public Input<bool>? AllowVirtualNetworkAccess { get; set; }

    [Input("localSubnetNames")]
    InputList<string>? _localSubnetNames;

    public InputList<string> LocalSubnetNames
    {
        get => _localSubnetNames ??= new InputList<string>();
        set => _localSubnetNames = value;
    }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("onlyIpv6PeeringEnabled")]
    public Input<bool>? OnlyIpv6PeeringEnabled { get; set; }

    [Input("peerCompleteVirtualNetworksEnabled")]
    public Input<bool>? PeerCompleteVirtualNetworksEnabled { get; set; }

    [Input("remoteSubnetNames")]
    InputList<string>? _remoteSubnetNames;

    public InputList<string> RemoteSubnetNames
    {
        get => _remoteSubnetNames ??= new InputList<string>();
        set => _remoteSubnetNames = value;
    }

    [Input("remoteVirtualNetworkId", required: true)]
    public Input<string> RemoteVirtualNetworkId { get; set; } = null!;

    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    [Input("triggers")]
    InputMap<string>? _triggers;

    public InputMap<string> Triggers
    {
        get => _triggers ??= new InputMap<string>();
        set => _triggers = value;
    }

    [Input("useRemoteGateways")]
    public Input<bool>? UseRemoteGateways { get; set; }

    [Input("virtualNetworkName", required: true)]
    public Input<string> VirtualNetworkName { get; set; } = null!;

    public VirtualNetworkPeeringArgs()
    {
    }

    public static new VirtualNetworkPeeringArgs Empty => new();
}

public sealed class VirtualNetworkPeeringState : global::Pulumi.ResourceArgs
{
    [Input("allowForwardedTraffic")]
    public Input<bool>? AllowForwardedTraffic { get; set; }

    [Input("allowGatewayTransit")]
    public Input<bool>? AllowGatewayTransit { get; set; }

    [Input("allowVirtualNetworkAccess")]
    public Input<bool>? AllowVirtualNetworkAccess { get; set; }

    [Input("localSubnetNames")]
    InputList<string>? _localSubnetNames;

    public InputList<string> LocalSubnetNames
    {
        get => _localSubnetNames ??= new InputList<string>();
        set => _localSubnetNames = value;
    }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("onlyIpv6PeeringEnabled")]
    public Input<bool>? OnlyIpv6PeeringEnabled { get; set; }

    [Input("peerCompleteVirtualNetworksEnabled")]
    public Input<bool>? PeerCompleteVirtualNetworksEnabled { get; set; }

    [Input("remoteSubnetNames")]
    InputList<string>? _remoteSubnetNames;

    public InputList<string> RemoteSubnetNames
    {
        get => _remoteSubnetNames ??= new InputList<string>();
        set => _remoteSubnetNames = value;
    }

    [Input("remoteVirtualNetworkId")]
    public Input<string>? RemoteVirtualNetworkId { get; set; }

    [Input("resourceGroupName")]
    public Input<string>? ResourceGroupName { get; set; }

    [Input("triggers")]
    InputMap<string>? _triggers;

    public InputMap<string> Triggers
    {
        get => _triggers ??= new InputMap<string>();
        set => _triggers = value;
    }

    [Input("useRemoteGateways")]
    public Input<bool>? UseRemoteGateways { get; set; }

    [Input("virtualNetworkName")]
    public Input<string>? VirtualNetworkName { get; set; }

    public VirtualNetworkPeeringState()
    {
    }

    public static new VirtualNetworkPeeringState Empty => new();
}
