using Amazon.JSII.Runtime.Deputy;
using Constructs;

namespace HashiCorp.Cdktf.Providers.Azurerm.NatGateway;

public class NatGateway : TerraformResource
{
    public NatGateway(Construct scope, string id, INatGatewayConfig config)
        : base(new DeputyProps([scope, id, config]))
    {
    }

    protected NatGateway(ByRefValue reference)
        : base(reference)
    {
    }

    protected NatGateway(DeputyProps props)
        : base(props)
    {
    }

    public static string TfResourceType => GetStaticProperty<string>(typeof(NatGateway))!;

    public virtual string ResourceGuid => GetInstanceProperty<string>()!;

    public virtual string? IdInput => GetInstanceProperty<string?>();

    public virtual double? IdleTimeoutInMinutesInput => GetInstanceProperty<double?>();

    public virtual string? LocationInput => GetInstanceProperty<string?>();

    public virtual string? NameInput => GetInstanceProperty<string?>();

    public virtual string? ResourceGroupNameInput => GetInstanceProperty<string?>();

    public virtual string? SkuNameInput => GetInstanceProperty<string?>();

    public virtual IDictionary<string, string>? TagsInput => GetInstanceProperty<IDictionary<string, string>?>();

    public virtual object? TimeoutsInput => GetInstanceProperty<object?>();

    public virtual string[]? ZonesInput => GetInstanceProperty<string[]?>();

    public virtual string Id
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual double IdleTimeoutInMinutes
    {
        get => GetInstanceProperty<double>();
        set => SetInstanceProperty(value);
    }

    public virtual string Location
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string Name
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string ResourceGroupName
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string SkuName
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual IDictionary<string, string> Tags
    {
        get => GetInstanceProperty<IDictionary<string, string>>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string[] Zones
    {
        get => GetInstanceProperty<string[]>()!;
        set => SetInstanceProperty(value);
    }

    public virtual void ResetId() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetIdleTimeoutInMinutes() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetSkuName() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetTags() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetTimeouts() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetZones() => InvokeInstanceVoidMethod([], []);
}

public interface INatGatewayConfig : ITerraformMetaArguments
{
    string Location { get; }

    string Name { get; }

    string ResourceGroupName { get; }

    string? Id => null;

    double? IdleTimeoutInMinutes => null;

    string? SkuName => null;

    IDictionary<string, string>? Tags => null;

    string[]? Zones => null;
}

public class NatGatewayConfig : INatGatewayConfig
{
    public string Location { get; set; } = null!;

    public string Name { get; set; } = null!;

    public string ResourceGroupName { get; set; } = null!;

    public object? Connection { get; set; }

    public object? Count { get; set; }

    public ITerraformDependable[]? DependsOn { get; set; }

    public ITerraformResourceLifecycle? Lifecycle { get; set; }

    public object[]? Provisioners { get; set; }

    public string? Id { get; set; }

    public double? IdleTimeoutInMinutes { get; set; }

    public string? SkuName { get; set; }

    public IDictionary<string, string>? Tags { get; set; }

    public string[]? Zones { get; set; }
}
