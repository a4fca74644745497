namespace Pulumi.Azure.Network;

[AzureResourceType("azure:network/subnetNatGatewayAssociation:SubnetNatGatewayAssociation")]
public partial class SubnetNatGatewayAssociation : global::Pulumi.CustomResource
{
    [Output("natGatewayId")]
    public Output<string> NatGatewayId { get; private set; } = null!;

    [Output("subnetId")]
    public Output<string> SubnetId { get; private set; } = null!;

    public SubnetNatGatewayAssociation(string name, SubnetNatGatewayAssociationArgs args, CustomResourceOptions? options = null)
        : base("azure:network/subnetNatGatewayAssociation:SubnetNatGatewayAssociation", name, args ?? new SubnetNatGatewayAssociationArgs(), options)
    {
    }

    SubnetNatGatewayAssociation(string name, Input<string> id, SubnetNatGatewayAssociationState? state, CustomResourceOptions? options)
        : base("azure:network/subnetNatGatewayAssociation:SubnetNatGatewayAssociation", name, state, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static SubnetNatGatewayAssociation Get(string name, Input<string> id, SubnetNatGatewayAssociationState? state = null, CustomResourceOptions? options = null)
        => new SubnetNatGatewayAssociation(name, id, state, options);
}

public sealed class SubnetNatGatewayAssociationArgs : global::Pulumi.ResourceArgs
{
    [Input("natGatewayId", required: true)]
    public Input<string> NatGatewayId { get; set; } = null!;

    [Input("subnetId", required: true)]
    public Input<string> SubnetId { get; set; } = null!;

    public SubnetNatGatewayAssociationArgs()
    {
    }

    public static new SubnetNatGatewayAssociationArgs Empty => new();
}

public sealed class SubnetNatGatewayAssociationState : global::Pulumi.ResourceArgs
{
    [Input("natGatewayId")]
    public Input<string>? NatGatewayId { get; set; }

    [Input("subnetId")]
    public Input<string>? SubnetId { get; set; }

    public SubnetNatGatewayAssociationState()
    {
    }

    public static new SubnetNatGatewayAssociationState Empty => new();
}
