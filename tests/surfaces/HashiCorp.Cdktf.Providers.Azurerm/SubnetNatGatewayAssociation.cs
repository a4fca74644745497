using Amazon.JSII.Runtime.Deputy;
using Constructs;

namespace HashiCorp.Cdktf.Providers.Azurerm.SubnetNatGatewayAssociation;

public class SubnetNatGatewayAssociation : TerraformResource
{
    public SubnetNatGatewayAssociation(Construct scope, string id, ISubnetNatGatewayAssociationConfig config)
        : base(new DeputyProps([scope, id, config]))
    {
    }

    protected SubnetNatGatewayAssociation(ByRefValue reference)
        : base(reference)
    {
    }

    protected SubnetNatGatewayAssociation(DeputyProps props)
        : base(props)
    {
    }

    public static string TfResourceType => GetStaticProperty<string>(typeof(SubnetNatGatewayAssociation))!;

    public virtual string? IdInput => GetInstanceProperty<string?>();

    public virtual string? NatGatewayIdInput => GetInstanceProperty<string?>();

    public virtual string? SubnetIdInput => GetInstanceProperty<string?>();

    public virtual object? TimeoutsInput => GetInstanceProperty<object?>();

    public virtual string Id
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string NatGatewayId
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string SubnetId
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual void ResetId() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetTimeouts() => InvokeInstanceVoidMethod([], []);
}

public interface ISubnetNatGatewayAssociationConfig : ITerraformMetaArguments
{
    string NatGatewayId { get; }

    string SubnetId { get; }

    string? Id => null;
}

public class SubnetNatGatewayAssociationConfig : ISubnetNatGatewayAssociationConfig
{
    public string NatGatewayId { get; set; } = null!;

    public string SubnetId { get; set; } = null!;

    public object? Connection { get; set; }

    public object? Count { get; set; }

    public ITerraformDependable[]? DependsOn { get; set; }

    public ITerraformResourceLifecycle? Lifecycle { get; set; }

    public object[]? Provisioners { get; set; }

    public string? Id { get; set; }
}
