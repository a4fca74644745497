namespace Pulumi.Azure.Network;

[AzureResourceType("azure:network/natGatewayPublicIpAssociation:NatGatewayPublicIpAssociation")]
public partial class NatGatewayPublicIpAssociation : global::Pulumi.CustomResource
{
    [Output("natGatewayId")]
    public Output<string> NatGatewayId { get; private set; } = null!;

    [Output("publicIpAddressId")]
    public Output<string> PublicIpAddressId { get; private set; } = null!;

    public NatGatewayPublicIpAssociation(string name, NatGatewayPublicIpAssociationArgs args, CustomResourceOptions? options = null)
        : base("azure:network/natGatewayPublicIpAssociation:NatGatewayPublicIpAssociation", name, args ?? new NatGatewayPublicIpAssociationArgs(), options)
    {
    }

    NatGatewayPublicIpAssociation(string name, Input<string> id, NatGatewayPublicIpAssociationState? state, CustomResourceOptions? options)
        : base("azure:network/natGatewayPublicIpAssociation:NatGatewayPublicIpAssociation", name, state, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static NatGatewayPublicIpAssociation Get(string name, Input<string> id, NatGatewayPublicIpAssociationState? state = null, CustomResourceOptions? options = null)
        => new NatGatewayPublicIpAssociation(name, id, state, options);
}

public sealed class NatGatewayPublicIpAssociationArgs : global::Pulumi.ResourceArgs
{
    [Input("natGatewayId", required: true)]
    public Input<string> NatGatewayId { get; set; } = null!;

    [Input("publicIpAddressId", required: true)]
    public Input<string> PublicIpAddressId { get; set; } = null!;

    public NatGatewayPublicIpAssociationArgs()
    {
    }

    public static new NatGatewayPublicIpAssociationArgs Empty => new();
}

public sealed class NatGatewayPublicIpAssociationState : global::Pulumi.ResourceArgs
{
    [Input("natGatewayId")]
    public Input<string>? NatGatewayId { get; set; }

    [Input("publicIpAddressId")]
    public Input<string>? PublicIpAddressId { get; set; }

    public NatGatewayPublicIpAssociationState()
    {
    }

    public static new NatGatewayPublicIpAssociationState Empty => new();
}
