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
