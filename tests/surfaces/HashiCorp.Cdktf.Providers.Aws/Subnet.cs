using Amazon.JSII.Runtime.Deputy;
using Constructs;

namespace HashiCorp.Cdktf.Providers.Aws.Subnet;

public class Subnet : TerraformResource
{
    public Subnet(Construct scope, string id, ISubnetConfig config)
        : base(new DeputyProps([scope, id, config]))
    {
    }

    protected Subnet(ByRefValue reference)
        : base(reference)
    {
    }

    protected Subnet(DeputyProps props)
        : base(props)
    {
    }

    public static string TfResourceType => GetStaticProperty<string>(typeof(Subnet))!;

    public virtual string Arn => GetInstanceProperty<string>()!;

    public virtual object? AssignIpv6AddressOnCreationInput => GetInstanceProperty<object?>();

    public virtual string? AvailabilityZoneIdInput => GetInstanceProperty<string?>();

    public virtual string? AvailabilityZoneInput => GetInstanceProperty<string?>();

    public virtual string? CidrBlockInput => GetInstanceProperty<string?>();

    public virtual string? CustomerOwnedIpv4PoolInput => GetInstanceProperty<string?>();

    public virtual object? EnableDns64Input => GetInstanceProperty<object?>();

    public virtual double? EnableLniAtDeviceIndexInput => GetInstanceProperty<double?>();

    public virtual object? EnableResourceNameDnsARecordOnLaunchInput => GetInstanceProperty<object?>();

    public virtual object? EnableResourceNameDnsAaaaRecordOnLaunchInput => GetInstanceProperty<object?>();

    public virtual string? IdInput => GetInstanceProperty<string?>();

    public virtual string Ipv6CidrBlockAssociationId => GetInstanceProperty<string>()!;

    public virtual string? Ipv6CidrBlockInput => GetInstanceProperty<string?>();

    public virtual object? Ipv6NativeInput => GetInstanceProperty<object?>();

    public virtual object? MapCustomerOwnedIpOnLaunchInput => GetInstanceProperty<object?>();

    public virtual object? MapPublicIpOnLaunchInput => GetInstanceProperty<object?>();

    public virtual string? OutpostArnInput => GetInstanceProperty<string?>();

    public virtual string OwnerId => GetInstanceProperty<string>()!;

    public virtual string? PrivateDnsHostnameTypeOnLaunchInput => GetInstanceProperty<string?>();

    public virtual string? RegionInput => GetInstanceProperty<string?>();

    public virtual IDictionary<string, string>? TagsAllInput => GetInstanceProperty<IDictionary<string, string>?>();

    public virtual IDictionary<string, string>? TagsInput => GetInstanceProperty<IDictionary<string, string>?>();

    public virtual object? TimeoutsInput => GetInstanceProperty<object?>();

    public virtual string? VpcIdInput => GetInstanceProperty<string?>();

    public virtual object AssignIpv6AddressOnCreation
    {
        get => GetInstanceProperty<object>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string AvailabilityZone
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string AvailabilityZoneId
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string CidrBlock
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string CustomerOwnedIpv4Pool
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual object EnableDns64
    {
        get => GetInstanceProperty<object>()!;
        set => SetInstanceProperty(value);
    }

    public virtual double EnableLniAtDeviceIndex
    {
        get => GetInstanceProperty<double>();
        set => SetInstanceProperty(value);
    }

    public virtual object EnableResourceNameDnsARecordOnLaunch
    {
        get => GetInstanceProperty<object>()!;
        set => SetInstanceProperty(value);
    }

    public virtual object EnableResourceNameDnsAaaaRecordOnLaunch
    {
        get => GetInstanceProperty<object>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string Id
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string Ipv6CidrBlock
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual object Ipv6Native
    {
        get => GetInstanceProperty<object>()!;
        set => SetInstanceProperty(value);
    }

    public virtual object MapCustomerOwnedIpOnLaunch
    {
        get => GetInstanceProperty<object>()!;
        set => SetInstanceProperty(value);
    }

    public virtual object MapPublicIpOnLaunch
    {
        get => GetInstanceProperty<object>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string OutpostArn
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string PrivateDnsHostnameTypeOnLaunch
    {
        get => GetInstanceProperty<string>()!;
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

    public virtual string VpcId
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual void ResetAssignIpv6AddressOnCreation() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetAvailabilityZone() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetAvailabilityZoneId() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetCidrBlock() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetCustomerOwnedIpv4Pool() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetEnableDns64() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetEnableLniAtDeviceIndex() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetEnableResourceNameDnsAaaaRecordOnLaunch() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetEnableResourceNameDnsARecordOnLaunch() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetId() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetIpv6CidrBlock() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetIpv6Native() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetMapCustomerOwnedIpOnLaunch() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetMapPublicIpOnLaunch() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetOutpostArn() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetPrivateDnsHostnameTypeOnLaunch() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetRegion() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetTags() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetTagsAll() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetTimeouts() => InvokeInstanceVoidMethod([], []);
}

public interface ISubnetConfig : ITerraformMetaArguments
{
    string VpcId { get; }

    object? AssignIpv6AddressOnCreation => null;

    string? AvailabilityZone => null;

    string? AvailabilityZoneId => null;

    string? CidrBlock => null;

    string? CustomerOwnedIpv4Pool => null;

    object? EnableDns64 => null;

    double? EnableLniAtDeviceIndex => null;

    object? EnableResourceNameDnsARecordOnLaunch => null;

    object? EnableResourceNameDnsAaaaRecordOnLaunch => null;

    string? Id => null;

    string? Ipv6CidrBlock => null;

    object? Ipv6Native => null;

    object? MapCustomerOwnedIpOnLaunch => null;

    object? MapPublicIpOnLaunch => null;

    string? OutpostArn => null;

    string? PrivateDnsHostnameTypeOnLaunch => null;

    string? Region => null;

    IDictionary<string, string>? Tags => null;

    IDictionary<string, string>? TagsAll => null;
}

public class SubnetConfig : ISubnetConfig
{
    public string VpcId { get; set; } = null!;

    public object? Connection { get; set; }

    public object? Count { get; set; }

    public ITerraformDependable[]? DependsOn { get; set; }

    public ITerraformResourceLifecycle? Lifecycle { get; set; }

    public object[]? Provisioners { get; set; }

    public object? AssignIpv6AddressOnCreation { get; set; }

    public string? AvailabilityZone { get; set; }

    public string? AvailabilityZoneId { get; set; }

    public string? CidrBlock { get; set; }

    public string? CustomerOwnedIpv4Pool { get; set; }

    public object? EnableDns64 { get; set; }

    public double? EnableLniAtDeviceIndex { get; set; }

    public object? EnableResourceNameDnsARecordOnLaunch { get; set; }

    public object? EnableResourceNameDnsAaaaRecordOnLaunch { get; set; }

    public string? Id { get; set; }

    public string? Ipv6CidrBlock { get; set; }

    public object? Ipv6Native { get; set; }

    public object? MapCustomerOwnedIpOnLaunch { get; set; }

    public object? MapPublicIpOnLaunch { get; set; }

    public string? OutpostArn { get; set; }

    public string? PrivateDnsHostnameTypeOnLaunch { get; set; }

    public string? Region { get; set; }

    public IDictionary<string, string>? Tags { get; set; }

    public IDictionary<string, string>? TagsAll { get; set; }
}
