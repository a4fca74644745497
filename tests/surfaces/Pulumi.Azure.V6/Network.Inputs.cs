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
