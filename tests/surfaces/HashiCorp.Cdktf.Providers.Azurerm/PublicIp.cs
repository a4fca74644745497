using Amazon.JSII.Runtime.Deputy;
using Constructs;

namespace HashiCorp.Cdktf.Providers.Azurerm.PublicIp;

public class PublicIp : TerraformResource
{
    public PublicIp(Construct scope, string id, IPublicIpConfig config)
        : base(new DeputyProps([scope, id, config]))
    {
    }

    protected PublicIp(ByRefValue reference)
        : base(reference)
    {
    }

    protected PublicIp(DeputyProps props)
        : base(props)
    {
    }

    public static string TfResourceType => GetStaticProperty<string>(typeof(PublicIp))!;

    public virtual string Fqdn => GetInstanceProperty<string>()!;

    public virtual string IpAddress => GetInstanceProperty<string>()!;

    public virtual string? AllocationMethodInput => GetInstanceProperty<string?>();

    public virtual string? DdosProtectionModeInput => GetInstanceProperty<string?>();

    public virtual string? DdosProtectionPlanIdInput => GetInstanceProperty<string?>();

    public virtual string? DomainNameLabelInput => GetInstanceProperty<string?>();

    public virtual string? DomainNameLabelScopeInput => GetInstanceProperty<string?>();

    public virtual string? EdgeZoneInput => GetInstanceProperty<string?>();

    public virtual string? IdInput => GetInstanceProperty<string?>();

    public virtual double? IdleTimeoutInMinutesInput => GetInstanceProperty<double?>();

    public virtual IDictionary<string, string>? IpTagsInput => GetInstanceProperty<IDictionary<string, string>?>();

    public virtual string? IpVersionInput => GetInstanceProperty<string?>();

    public virtual string? LocationInput => GetInstanceProperty<string?>();

    public virtual string? NameInput => GetInstanceProperty<string?>();

    public virtual string? PublicIpPrefixIdInput => GetInstanceProperty<string?>();

    public virtual string? ResourceGroupNameInput => GetInstanceProperty<string?>();

    public virtual string? ReverseFqdnInput => GetInstanceProperty<string?>();

    public virtual string? SkuInput => GetInstanceProperty<string?>();

    public virtual string? SkuTierInput => GetInstanceProperty<string?>();

    public virtual IDictionary<string, string>? TagsInput => GetInstanceProperty<IDictionary<string, string>?>();

    public virtual object? TimeoutsInput => GetInstanceProperty<object?>();

    public virtual string[]? ZonesInput => GetInstanceProperty<string[]?>();

    public virtual string AllocationMethod
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string DdosProtectionMode
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string DdosProtectionPlanId
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string DomainNameLabel
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string DomainNameLabelScope
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string EdgeZone
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

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

    public virtual IDictionary<string, string> IpTags
    {
        get => GetInstanceProperty<IDictionary<string, string>>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string IpVersion
    {
        get => GetInstanceProperty<string>()!;
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

    public virtual string PublicIpPrefixId
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string ResourceGroupName
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string ReverseFqdn
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string Sku
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string SkuTier
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

    public virtual void ResetDdosProtectionMode() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetDdosProtectionPlanId() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetDomainNameLabel() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetDomainNameLabelScope() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetEdgeZone() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetId() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetIdleTimeoutInMinutes() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetIpTags() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetIpVersion() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetPublicIpPrefixId() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetReverseFqdn() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetSku() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetSkuTier() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetTags() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetTimeouts() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetZones() => InvokeInstanceVoidMethod([], []);
}

public interface IPublicIpConfig : ITerraformMetaArguments
{
    string AllocationMethod { get; }

    string Location { get; }

    string Name { get; }

    string ResourceGroupName { get; }

    string? DdosProtectionMode => null;

    string? DdosProtectionPlanId => null;

    string? DomainNameLabel => null;

    string? DomainNameLabelScope => null;

    string? EdgeZone => null;

    string? Id => null;

    double? IdleTimeoutInMinutes => null;

    IDictionary<string, string>? IpTags => null;

    string? IpVersion => null;

    string? PublicIpPrefixId => null;

    string? ReverseFqdn => null;

    string? Sku => null;

    string? SkuTier => null;

    IDictionary<string, string>? Tags => null;

    string[]? Zones => null;
}

public class PublicIpConfig : IPublicIpConfig
{
    public string AllocationMethod { get; set; } = null!;

    public string Location { get; set; } = null!;

    public string Name { get; set; } = null!;

    public string ResourceGroupName { get; set; } = null!;

    public object? Connection { get; set; }

    public object? Count { get; set; }

    public ITerraformDependable[]? DependsOn { get; set; }

    public ITerraformResourceLifecycle? Lifecycle { get; set; }

    public object[]? Provisioners { get; set; }

    public string? DdosProtectionMode { get; set; }

    public string? DdosProtectionPlanId { get; set; }

    public string? DomainNameLabel { get; set; }

    public string? DomainNameLabelScope { get; set; }

    public string? EdgeZone { get; set; }

    public string? Id { get; set; }

    public double? IdleTimeoutInMinutes { get; set; }

    public IDictionary<string, string>? IpTags { get; set; }

    public string? IpVersion { get; set; }

    public string? PublicIpPrefixId { get; set; }

    public string? ReverseFqdn { get; set; }

    public string? Sku { get; set; }

    public string? SkuTier { get; set; }

    public IDictionary<string, string>? Tags { get; set; }

    public string[]? Zones { get; set; }
}
