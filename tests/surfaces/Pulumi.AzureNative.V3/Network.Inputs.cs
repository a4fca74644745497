namespace Pulumi.AzureNative.Network.Inputs;

public sealed class AddressSpaceArgs : global::Pulumi.ResourceArgs
{
    [Input("addressPrefixes")]
    InputList<string>? _addressPrefixes;

    public InputList<string> AddressPrefixes
    {
        get => _addressPrefixes ??= new InputList<string>();
        set => _addressPrefixes = value;
    }

    public AddressSpaceArgs()
    {
    }

    public static new AddressSpaceArgs Empty => new();
}

public sealed class DelegationArgs : global::Pulumi.ResourceArgs
{
    [Input("actions")]
    InputList<string>? _actions;

    public InputList<string> Actions
    {
        get => _actions ??= new InputList<string>();
        set => _actions = value;
    }

    [Input("etag")]
    public Input<string>? Etag { get; set; }

    [Input("id")]
    public Input<string>? Id { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("serviceName")]
    public Input<string>? ServiceName { get; set; }

    [Input("type")]
    public Input<string>? Type { get; set; }

    public DelegationArgs()
    {
    }

    public static new DelegationArgs Empty => new();
}

public sealed class DhcpOptionsArgs : global::Pulumi.ResourceArgs
{
    [Input("dnsServers")]
    InputList<string>? _dnsServers;

    public InputList<string> DnsServers
    {
        get => _dnsServers ??= new InputList<string>();
        set => _dnsServers = value;
    }

    public DhcpOptionsArgs()
    {
    }

    public static new DhcpOptionsArgs Empty => new();
}

public sealed class NatGatewayArgs : global::Pulumi.ResourceArgs
{
    [Input("id")]
    public Input<string>? Id { get; set; }

    [Input("idleTimeoutInMinutes")]
    public Input<int>? IdleTimeoutInMinutes { get; set; }

    [Input("location")]
    public Input<string>? Location { get; set; }

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

public sealed class NetworkSecurityGroupArgs : global::Pulumi.ResourceArgs
{
    [Input("etag")]
    public Input<string>? Etag { get; set; }

    [Input("flushConnection")]
    public Input<bool>? FlushConnection { get; set; }

    [Input("id")]
    public Input<string>? Id { get; set; }

    [Input("location")]
    public Input<string>? Location { get; set; }

    [Input("provisioningState")]
    public Input<string>? ProvisioningState { get; set; }

    [Input("resourceGuid")]
    public Input<string>? ResourceGuid { get; set; }

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    public NetworkSecurityGroupArgs()
    {
    }

    public static new NetworkSecurityGroupArgs Empty => new();
}

public sealed class RouteTableArgs : global::Pulumi.ResourceArgs
{
    [Input("disableBgpRoutePropagation")]
    public Input<bool>? DisableBgpRoutePropagation { get; set; }

    [Input("etag")]
    public Input<string>? Etag { get; set; }

    [Input("id")]
    public Input<string>? Id { get; set; }

    [Input("location")]
    public Input<string>? Location { get; set; }

    [Input("provisioningState")]
    public Input<string>? ProvisioningState { get; set; }

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    public RouteTableArgs()
    {
    }

    public static new RouteTableArgs Empty => new();
}

public sealed class ServiceEndpointPropertiesFormatArgs : global::Pulumi.ResourceArgs
{
    [Input("locations")]
    InputList<string>? _locations;

    public InputList<string> Locations
    {
        get => _locations ??= new InputList<string>();
        set => _locations = value;
    }

    [Input("networkIdentifier")]
    public Input<Inputs.SubResourceArgs>? NetworkIdentifier { get; set; }

    [Input("provisioningState")]
    public Input<string>? ProvisioningState { get; set; }

    [Input("service")]
    public Input<string>? Service { get; set; }

    public ServiceEndpointPropertiesFormatArgs()
    {
    }

    public static new ServiceEndpointPropertiesFormatArgs Empty => new();
}

public sealed class SubResourceArgs : global::Pulumi.ResourceArgs
{
    [Input("id")]
    public Input<string>? Id { get; set; }

    public SubResourceArgs()
    {
    }

    public static new SubResourceArgs Empty => new();
}

public sealed class SubnetArgs : global::Pulumi.ResourceArgs
{
    [Input("addressPrefix")]
    public Input<string>? AddressPrefix { get; set; }

    [Input("addressPrefixes")]
    InputList<string>? _addressPrefixes;

    public InputList<string> AddressPrefixes
    {
        get => _addressPrefixes ??= new InputList<string>();
        set => _addressPrefixes = value;
    }

    [Input("defaultOutboundAccess")]
    public Input<bool>? DefaultOutboundAccess { get; set; }

    [Input("delegations")]
    InputList<Inputs.DelegationArgs>? _delegations;

    public InputList<Inputs.DelegationArgs> Delegations
    {
        get => _delegations ??= new InputList<Inputs.DelegationArgs>();
        set => _delegations = value;
    }

    [Input("etag")]
    public Input<string>? Etag { get; set; }

    [Input("id")]
    public Input<string>? Id { get; set; }

    [Input("ipAllocations")]
    InputList<Inputs.SubResourceArgs>? _ipAllocations;

    public InputList<Inputs.SubResourceArgs> IpAllocations
    {
        get => _ipAllocations ??= new InputList<Inputs.SubResourceArgs>();
        set => _ipAllocations = value;
    }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("natGateway")]
    public Input<Inputs.SubResourceArgs>? NatGateway { get; set; }

    [Input("networkSecurityGroup")]
    public Input<Inputs.NetworkSecurityGroupArgs>? NetworkSecurityGroup { get; set; }

    [Input("privateEndpointNetworkPolicies")]
    public InputUnion<string, VirtualNetworkPrivateEndpointNetworkPolicies>? PrivateEndpointNetworkPolicies { get; set; }

    [Input("privateLinkServiceNetworkPolicies")]
    public InputUnion<string, VirtualNetworkPrivateLinkServiceNetworkPolicies>? PrivateLinkServiceNetworkPolicies { get; set; }

    [Input("provisioningState")]
    public Input<string>? ProvisioningState { get; set; }

    [Input("routeTable")]
    public Input<Inputs.RouteTableArgs>? RouteTable { get; set; }

    [Input("serviceEndpoints")]
    InputList<Inputs.ServiceEndpointPropertiesFormatArgs>? _serviceEndpoints;

    public InputList<Inputs.ServiceEndpointPropertiesFormatArgs> ServiceEndpoints
    {
        get => _serviceEndpoints ??= new InputList<Inputs.ServiceEndpointPropertiesFormatArgs>();
        set => _serviceEndpoints = value;
    }

    [Input("serviceGateway")]
    public Input<Inputs.SubResourceArgs>? ServiceGateway { get; set; }

    [Input("sharingScope")]
    public InputUnion<string, SharingScope>? SharingScope { get; set; }

    [Input("type")]
    public Input<string>? Type { get; set; }

    public SubnetArgs()
    {
        PrivateEndpointNetworkPolicies = "Disabled";
        PrivateLinkServiceNetworkPolicies = "Enabled";
    }

    public static new SubnetArgs Empty => new();
}

public sealed class VirtualNetworkEncryptionArgs : global::Pulumi.ResourceArgs
{
    [Input("enabled", required: true)]
    public Input<bool> Enabled { get; set; } = null!;

    [Input("enforcement")]
    public InputUnion<string, VirtualNetworkEncryptionEnforcement>? Enforcement { get; set; }

    public VirtualNetworkEncryptionArgs()
    {
    }

    public static new VirtualNetworkEncryptionArgs Empty => new();
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

    [Input("type")]
    public Input<string>? Type { get; set; }

    [Input("useRemoteGateways")]
    public Input<bool>? UseRemoteGateways { get; set; }

    public VirtualNetworkPeeringArgs()
    {
    }

    public static new VirtualNetworkPeeringArgs Empty => new();
}

public sealed class NetworkInterfaceDnsSettingsArgs : global::Pulumi.ResourceArgs
{
    [Input("dnsServers")]
    InputList<string>? _dnsServers;

    public InputList<string> DnsServers
    {
        get => _dnsServers ??= new InputList<string>();
        set => _dnsServers = value;
    }

    [Input("internalDnsNameLabel")]
    public Input<string>? InternalDnsNameLabel { get; set; }

    public NetworkInterfaceDnsSettingsArgs()
    {
    }

    public static new NetworkInterfaceDnsSettingsArgs Empty => new();
}

public sealed class NetworkInterfaceIPConfigurationArgs : global::Pulumi.ResourceArgs
{
    [Input("gatewayLoadBalancer")]
    public Input<Inputs.SubResourceArgs>? GatewayLoadBalancer { get; set; }

    [Input("id")]
    public Input<string>? Id { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("primary")]
    public Input<bool>? Primary { get; set; }

    [Input("privateIPAddress")]
    public Input<string>? PrivateIPAddress { get; set; }

    [Input("privateIPAddressPrefixLength")]
    public Input<int>? PrivateIPAddressPrefixLength { get; set; }

    [Input("subnet")]
    public Input<Inputs.SubnetArgs>? Subnet { get; set; }

    [Input("type")]
    public Input<string>? Type { get; set; }

    public NetworkInterfaceIPConfigurationArgs()
    {
    }

    public static new NetworkInterfaceIPConfigurationArgs Empty => new();
}

public sealed class PrivateLinkServiceConnectionArgs : global::Pulumi.ResourceArgs
{
    [Input("groupIds")]
    InputList<string>? _groupIds;

    public InputList<string> GroupIds
    {
        get => _groupIds ??= new InputList<string>();
        set => _groupIds = value;
    }

    [Input("id")]
    public Input<string>? Id { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("privateLinkServiceId")]
    public Input<string>? PrivateLinkServiceId { get; set; }

    [Input("requestMessage")]
    public Input<string>? RequestMessage { get; set; }

    public PrivateLinkServiceConnectionArgs()
    {
    }

    public static new PrivateLinkServiceConnectionArgs Empty => new();
}
