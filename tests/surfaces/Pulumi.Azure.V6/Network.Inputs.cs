namespace Pulumi.Azure.Network.Inputs;

public sealed class SubnetDelegationArgs : global::Pulumi.ResourceArgs
{
    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    [Input("serviceDelegation", required: true)]
    public Input<Inputs.SubnetDelegationServiceDelegationArgs> ServiceDelegation { get; set; } = null!;

    public SubnetDelegationArgs()
    {
    }

    public static new SubnetDelegationArgs Empty => new();
}

public sealed class SubnetDelegationServiceDelegationArgs : global::Pulumi.ResourceArgs
{
    [Input("actions")]
    InputList<string>? _actions;

    public InputList<string> Actions
    {
        get => _actions ??= new InputList<string>();
        set => _actions = value;
    }

    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    public SubnetDelegationServiceDelegationArgs()
    {
    }

    public static new SubnetDelegationServiceDelegationArgs Empty => new();
}

public sealed class NetworkInterfaceIpConfigurationArgs : global::Pulumi.ResourceArgs
{
    [Input("gatewayLoadBalancerFrontendIpConfigurationId")]
    public Input<string>? GatewayLoadBalancerFrontendIpConfigurationId { get; set; }

    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    [Input("primary")]
    public Input<bool>? Primary { get; set; }

    [Input("privateIpAddress")]
    public Input<string>? PrivateIpAddress { get; set; }

    [Input("privateIpAddressAllocation", required: true)]
    public Input<string> PrivateIpAddressAllocation { get; set; } = null!;

    [Input("privateIpAddressVersion")]
    public Input<string>? PrivateIpAddressVersion { get; set; }

    [Input("publicIpAddressId")]
    public Input<string>? PublicIpAddressId { get; set; }

    [Input("subnetId")]
    public Input<string>? SubnetId { get; set; }

    public NetworkInterfaceIpConfigurationArgs()
    {
    }

    public static new NetworkInterfaceIpConfigurationArgs Empty => new();
}

public sealed class VirtualNetworkSubnetArgs : global::Pulumi.ResourceArgs
{
    [Input("addressPrefixes", required: true)]
    InputList<string>? _addressPrefixes;

    public InputList<string> AddressPrefixes
    {
        get => _addressPrefixes ??= new InputList<string>();
        set => _addressPrefixes = value;
    }

    [Input("defaultOutboundAccessEnabled")]
    public Input<bool>? DefaultOutboundAccessEnabled { get; set; }

    [Input("delegation")]
    public Input<Inputs.VirtualNetworkSubnetDelegationArgs>? Delegation { get; set; }

    [Input("id")]
    public Input<string>? Id { get; set; }

    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    [Input("privateEndpointNetworkPolicies")]
    public Input<string>? PrivateEndpointNetworkPolicies { get; set; }

    [Input("privateLinkServiceNetworkPoliciesEnabled")]
    public Input<bool>? PrivateLinkServiceNetworkPoliciesEnabled { get; set; }

    [Input("routeTableId")]
    public Input<string>? RouteTableId { get; set; }

    [Input("securityGroup")]
    public Input<string>? SecurityGroup { get; set; }

    [Input("serviceEndpointPolicyIds")]
    InputList<string>? _serviceEndpointPolicyIds;

    public InputList<string> ServiceEndpointPolicyIds
    {
        get => _serviceEndpointPolicyIds ??= new InputList<string>();
        set => _serviceEndpointPolicyIds = value;
    }

    [Input("serviceEndpoints")]
    InputList<string>? _serviceEndpoints;

    public InputList<string> ServiceEndpoints
    {
        get => _serviceEndpoints ??= new InputList<string>();
        set => _serviceEndpoints = value;
    }

    public VirtualNetworkSubnetArgs()
    {
    }

    public static new VirtualNetworkSubnetArgs Empty => new();
}

public sealed class VirtualNetworkSubnetDelegationArgs : global::Pulumi.ResourceArgs
{
    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    [Input("serviceDelegation", required: true)]
    public Input<Inputs.VirtualNetworkSubnetDelegationServiceDelegationArgs> ServiceDelegation { get; set; } = null!;

    public VirtualNetworkSubnetDelegationArgs()
    {
    }

    public static new VirtualNetworkSubnetDelegationArgs Empty => new();
}

public sealed class VirtualNetworkSubnetDelegationServiceDelegationArgs : global::Pulumi.ResourceArgs
{
    [Input("actions")]
    InputList<string>? _actions;

    public InputList<string> Actions
    {
        get => _actions ??= new InputList<string>();
        set => _actions = value;
    }

    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    public VirtualNetworkSubnetDelegationServiceDelegationArgs()
    {
    }

    public static new VirtualNetworkSubnetDelegationServiceDelegationArgs Empty => new();
}
