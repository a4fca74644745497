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
    [Input("id")]
    public Input<string>? Id { get; set; }

    [Input("location")]
    public Input<string>? Location { get; set; }

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

    [Input("id")]
    public Input<string>? Id { get; set; }

    [Input("location")]
    public Input<string>? Location { get; set; }

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

    [Input("delegations")]
    InputList<Inputs.DelegationArgs>? _delegations;

    public InputList<Inputs.DelegationArgs> Delegations
    {
        get => _delegations ??= new InputList<Inputs.DelegationArgs>();
        set => _delegations = value;
    }

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

    [Input("routeTable")]
    public Input<Inputs.RouteTableArgs>? RouteTable { get; set; }

    [Input("serviceEndpoints")]
    InputList<Inputs.ServiceEndpointPropertiesFormatArgs>? _serviceEndpoints;

    public InputList<Inputs.ServiceEndpointPropertiesFormatArgs> ServiceEndpoints
    {
        get => _serviceEndpoints ??= new InputList<Inputs.ServiceEndpointPropertiesFormatArgs>();
        set => _serviceEndpoints = value;
    }

    [Input("type")]
    public Input<string>? Type { get; set; }

    public SubnetArgs()
    {
        PrivateEndpointNetworkPolicies = "Enabled";
        PrivateLinkServiceNetworkPolicies = "Enabled";
    }

    public static new SubnetArgs Empty => new();
}
