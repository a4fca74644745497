using Amazon.JSII.Runtime.Deputy;
using Constructs;

namespace HashiCorp.Cdktf.Providers.Azurerm.NatGatewayPublicIpAssociation;

public class NatGatewayPublicIpAssociation : TerraformResource
{
    public NatGatewayPublicIpAssociation(Construct scope, string id, INatGatewayPublicIpAssociationConfig config)
        : base(new DeputyProps([scope, id, config]))
    {
    }

    protected NatGatewayPublicIpAssociation(ByRefValue reference)
        : base(reference)
    {
    }

    protected NatGatewayPublicIpAssociation(DeputyProps props)
        : base(props)
    {
    }

    public static string TfResourceType => GetStaticProperty<string>(typeof(NatGatewayPublicIpAssociation))!;

    public virtual string? IdInput => GetInstanceProperty<string?>();

    public virtual string? NatGatewayIdInput => GetInstanceProperty<string?>();

    public virtual string? PublicIpAddressIdInput => GetInstanceProperty<string?>();

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

    public virtual string PublicIpAddressId
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual void ResetId() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetTimeouts() => InvokeInstanceVoidMethod([], []);
}

public interface INatGatewayPublicIpAssociationConfig : ITerraformMetaArguments
{
    string NatGatewayId { get; }

    string PublicIpAddressId { get; }

    string? Id => null;
}

public class NatGatewayPublicIpAssociationConfig : INatGatewayPublicIpAssociationConfig
{
    public string NatGatewayId { get; set; } = null!;

    public string PublicIpAddressId { get; set; } = null!;

    public object? Connection { get; set; }

    public object? Count { get; set; }

    public ITerraformDependable[]? DependsOn { get; set; }

    public ITerraformResourceLifecycle? Lifecycle { get; set; }

    public object[]? Provisioners { get; set; }

    public string? Id { get; set; }
}
