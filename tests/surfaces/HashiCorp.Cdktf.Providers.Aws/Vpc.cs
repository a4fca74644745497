using Amazon.JSII.Runtime.Deputy;
using Constructs;

namespace HashiCorp.Cdktf.Providers.Aws.Vpc;

public class Vpc : TerraformResource
{
    public Vpc(Construct scope, string id, IVpcConfig? config = null)
        : base(new DeputyProps([scope, id, config]))
    {
    }

    protected Vpc(ByRefValue reference)
        : base(reference)
    {
    }

    protected Vpc(DeputyProps props)
        : base(props)
    {
    }

    public static string TfResourceType => GetStaticProperty<string>(typeof(Vpc))!;

    public virtual string Arn => GetInstanceProperty<string>()!;

    public virtual object? AssignGeneratedIpv6CidrBlockInput => GetInstanceProperty<object?>();

    public virtual string? CidrBlockInput => GetInstanceProperty<string?>();

    public virtual string DefaultNetworkAclId => GetInstanceProperty<string>()!;

    public virtual string DefaultRouteTableId => GetInstanceProperty<string>()!;

    public virtual string DefaultSecurityGroupId => GetInstanceProperty<string>()!;

    public virtual string DhcpOptionsId => GetInstanceProperty<string>()!;

    public virtual object? EnableDnsHostnamesInput => GetInstanceProperty<object?>();

    public virtual object? EnableDnsSupportInput => GetInstanceProperty<object?>();

    public virtual object? EnableNetworkAddressUsageMetricsInput => GetInstanceProperty<object?>();

    public virtual string? IdInput => GetInstanceProperty<string?>();

    public virtual string? InstanceTenancyInput => GetInstanceProperty<string?>();

    public virtual string? Ipv4IpamPoolIdInput => GetInstanceProperty<string?>();

    public virtual double? Ipv4NetmaskLengthInput => GetInstanceProperty<double?>();

    public virtual string Ipv6AssociationId => GetInstanceProperty<string>()!;

    public virtual string? Ipv6CidrBlockInput => GetInstanceProperty<string?>();

    public virtual string? Ipv6CidrBlockNetworkBorderGroupInput => GetInstanceProperty<string?>();

    public virtual string? Ipv6IpamPoolIdInput => GetInstanceProperty<string?>();

    public virtual double? Ipv6NetmaskLengthInput => GetInstanceProperty<double?>();

    public virtual string MainRouteTableId => GetInstanceProperty<string>()!;

    public virtual string OwnerId => GetInstanceProperty<string>()!;

    public virtual string? RegionInput => GetInstanceProperty<string?>();

    public virtual IDictionary<string, string>? TagsAllInput => GetInstanceProperty<IDictionary<string, string>?>();

    public virtual IDictionary<string, string>? TagsInput => GetInstanceProperty<IDictionary<string, string>?>();

    public virtual object AssignGeneratedIpv6CidrBlock
    {
        get => GetInstanceProperty<object>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string CidrBlock
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual object EnableDnsHostnames
    {
        get => GetInstanceProperty<object>()!;
        set => SetInstanceProperty(value);
    }

    public virtual object EnableDnsSupport
    {
        get => GetInstanceProperty<object>()!;
        set => SetInstanceProperty(value);
    }

    public virtual object EnableNetworkAddressUsageMetrics
    {
        get => GetInstanceProperty<object>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string Id
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string InstanceTenancy
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string Ipv4IpamPoolId
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual double Ipv4NetmaskLength
    {
        get => GetInstanceProperty<double>();
        set => SetInstanceProperty(value);
    }

    public virtual string Ipv6CidrBlock
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string Ipv6CidrBlockNetworkBorderGroup
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string Ipv6IpamPoolId
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual double Ipv6NetmaskLength
    {
        get => GetInstanceProperty<double>();
        set => SetInstanceProperty(value);
    }

    public virtual string Region
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual IDictionary<string, string> Tags
    {
        get => GetInstanceProperty<IDictionary<string, string>>()!;
        set => SetInstanceProperty(value);
    }

    public virtual IDictionary<string, string> TagsAll
    {
        get => GetInstanceProperty<IDictionary<string, string>>()!;
        set => SetInstanceProperty(value);
    }

    public virtual void ResetAssignGeneratedIpv6CidrBlock() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetCidrBlock() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetEnableDnsHostnames() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetEnableDnsSupport() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetEnableNetworkAddressUsageMetrics() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetId() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetInstanceTenancy() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetIpv4IpamPoolId() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetIpv4NetmaskLength() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetIpv6CidrBlock() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetIpv6CidrBlockNetworkBorderGroup() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetIpv6IpamPoolId() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetIpv6NetmaskLength() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetRegion() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetTags() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetTagsAll() => InvokeInstanceVoidMethod([], []);
}

public interface IVpcConfig : ITerraformMetaArguments
{
    object? AssignGeneratedIpv6CidrBlock => null;

    string? CidrBlock => null;

    object? EnableDnsHostnames => null;

    object? EnableDnsSupport => null;

    object? EnableNetworkAddressUsageMetrics => null;

    string? Id => null;

    string? InstanceTenancy => null;

    string? Ipv4IpamPoolId => null;

    double? Ipv4NetmaskLength => null;

    string? Ipv6CidrBlock => null;

    string? Ipv6CidrBlockNetworkBorderGroup => null;

    string? Ipv6IpamPoolId => null;

    double? Ipv6NetmaskLength => null;

    string? Region => null;

    IDictionary<string, string>? Tags => null;

    IDictionary<string, string>? TagsAll => null;
}

public class VpcConfig : IVpcConfig
{
    public object? Connection { get; set; }

    public object? Count { get; set; }

    public ITerraformDependable[]? DependsOn { get; set; }

    public ITerraformResourceLifecycle? Lifecycle { get; set; }

    public object[]? Provisioners { get; set; }

    public object? AssignGeneratedIpv6CidrBlock { get; set; }

    public string? CidrBlock { get; set; }

    public object? EnableDnsHostnames { get; set; }

    public object? EnableDnsSupport { get; set; }

    public object? EnableNetworkAddressUsageMetrics { get; set; }

    public string? Id { get; set; }

    public string? InstanceTenancy { get; set; }

    public string? Ipv4IpamPoolId { get; set; }

    public double? Ipv4NetmaskLength { get; set; }

    public string? Ipv6CidrBlock { get; set; }

    public string? Ipv6CidrBlockNetworkBorderGroup { get; set; }

    public string? Ipv6IpamPoolId { get; set; }

    public double? Ipv6NetmaskLength { get; set; }

    public string? Region { get; set; }

    public IDictionary<string, string>? Tags { get; set; }

    public IDictionary<string, string>? TagsAll { get; set; }
}
