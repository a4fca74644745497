using Amazon.JSII.Runtime.Deputy;
using Constructs;

namespace HashiCorp.Cdktf.Providers.Aws.Instance;

public class Instance : TerraformResource
{
    public Instance(Construct scope, string id, IInstanceConfig? config = null)
        : base(new DeputyProps([scope, id, config]))
    {
    }

    protected Instance(ByRefValue reference)
        : base(reference)
    {
    }

    protected Instance(DeputyProps props)
        : base(props)
    {
    }

    public static string TfResourceType => GetStaticProperty<string>(typeof(Instance))!;

    public virtual string? AmiInput => GetInstanceProperty<string?>();

    public virtual string Arn => GetInstanceProperty<string>()!;

    public virtual object? AssociatePublicIpAddressInput => GetInstanceProperty<object?>();

    public virtual string? AvailabilityZoneInput => GetInstanceProperty<string?>();

    public virtual object? DisableApiStopInput => GetInstanceProperty<object?>();

    public virtual object? DisableApiTerminationInput => GetInstanceProperty<object?>();

    public virtual object? EbsBlockDeviceInput => GetInstanceProperty<object?>();

    public virtual object? EbsOptimizedInput => GetInstanceProperty<object?>();

    public virtual object? EnablePrimaryIpv6Input => GetInstanceProperty<object?>();

    public virtual object? EphemeralBlockDeviceInput => GetInstanceProperty<object?>();

    public virtual object? FetchPasswordDataInput => GetInstanceProperty<object?>();

    public virtual object? ForceDestroyInput => GetInstanceProperty<object?>();

    public virtual object? HibernationInput => GetInstanceProperty<object?>();

    public virtual string? HostIdInput => GetInstanceProperty<string?>();

    public virtual string? HostResourceGroupArnInput => GetInstanceProperty<string?>();

    public virtual string? IamInstanceProfileInput => GetInstanceProperty<string?>();

    public virtual string? IdInput => GetInstanceProperty<string?>();

    public virtual string? InstanceInitiatedShutdownBehaviorInput => GetInstanceProperty<string?>();

    public virtual string InstanceLifecycle => GetInstanceProperty<string>()!;

    public virtual string InstanceState => GetInstanceProperty<string>()!;

    public virtual string? InstanceTypeInput => GetInstanceProperty<string?>();

    public virtual double? Ipv6AddressCountInput => GetInstanceProperty<double?>();

    public virtual string[]? Ipv6AddressesInput => GetInstanceProperty<string[]?>();

    public virtual string? KeyNameInput => GetInstanceProperty<string?>();

    public virtual object? MonitoringInput => GetInstanceProperty<object?>();

    public virtual object? NetworkInterfaceInput => GetInstanceProperty<object?>();

    public virtual string OutpostArn => GetInstanceProperty<string>()!;

    public virtual string PasswordData => GetInstanceProperty<string>()!;

    public virtual string? PlacementGroupIdInput => GetInstanceProperty<string?>();

    public virtual string? PlacementGroupInput => GetInstanceProperty<string?>();

    public virtual double? PlacementPartitionNumberInput => GetInstanceProperty<double?>();

    public virtual string PrimaryNetworkInterfaceId => GetInstanceProperty<string>()!;

    public virtual string PrivateDns => GetInstanceProperty<string>()!;

    public virtual string? PrivateIpInput => GetInstanceProperty<string?>();

    public virtual string PublicDns => GetInstanceProperty<string>()!;

    public virtual string PublicIp => GetInstanceProperty<string>()!;

    public virtual string? RegionInput => GetInstanceProperty<string?>();

    public virtual string[]? SecondaryPrivateIpsInput => GetInstanceProperty<string[]?>();

    public virtual string[]? SecurityGroupsInput => GetInstanceProperty<string[]?>();

    public virtual object? SourceDestCheckInput => GetInstanceProperty<object?>();

    public virtual string SpotInstanceRequestId => GetInstanceProperty<string>()!;

    public virtual string? SubnetIdInput => GetInstanceProperty<string?>();

    public virtual IDictionary<string, string>? TagsAllInput => GetInstanceProperty<IDictionary<string, string>?>();

    public virtual IDictionary<string, string>? TagsInput => GetInstanceProperty<IDictionary<string, string>?>();

    public virtual string? TenancyInput => GetInstanceProperty<string?>();

    public virtual object? TimeoutsInput => GetInstanceProperty<object?>();

    public virtual string? UserDataBase64Input => GetInstanceProperty<string?>();

    public virtual string? UserDataInput => GetInstanceProperty<string?>();

    public virtual object? UserDataReplaceOnChangeInput => GetInstanceProperty<object?>();

    public virtual IDictionary<string, string>? VolumeTagsInput => GetInstanceProperty<IDictionary<string, string>?>();

    public virtual string[]? VpcSecurityGroupIdsInput => GetInstanceProperty<string[]?>();

    public virtual string Ami
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual object AssociatePublicIpAddress
    {
        get => GetInstanceProperty<object>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string AvailabilityZone
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual object DisableApiStop
    {
        get => GetInstanceProperty<object>()!;
        set => SetInstanceProperty(value);
    }

    public virtual object DisableApiTermination
    {
        get => GetInstanceProperty<object>()!;
        set => SetInstanceProperty(value);
    }

    public virtual object EbsOptimized
    {
        get => GetInstanceProperty<object>()!;
        set => SetInstanceProperty(value);
    }

    public virtual object EnablePrimaryIpv6
    {
        get => GetInstanceProperty<object>()!;
        set => SetInstanceProperty(value);
    }

    public virtual object FetchPasswordData
    {
        get => GetInstanceProperty<object>()!;
        set => SetInstanceProperty(value);
    }

    public virtual object ForceDestroy
    {
        get => GetInstanceProperty<object>()!;
        set => SetInstanceProperty(value);
    }

    public virtual object Hibernation
    {
        get => GetInstanceProperty<object>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string HostId
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string HostResourceGroupArn
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string IamInstanceProfile
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string Id
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string InstanceInitiatedShutdownBehavior
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string InstanceType
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual double Ipv6AddressCount
    {
        get => GetInstanceProperty<double>();
        set => SetInstanceProperty(value);
    }

    public virtual string[] Ipv6Addresses
    {
        get => GetInstanceProperty<string[]>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string KeyName
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual object Monitoring
    {
        get => GetInstanceProperty<object>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string PlacementGroup
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string PlacementGroupId
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual double PlacementPartitionNumber
    {
        get => GetInstanceProperty<double>();
        set => SetInstanceProperty(value);
    }

    public virtual string PrivateIp
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string Region
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string[] SecondaryPrivateIps
    {
        get => GetInstanceProperty<string[]>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string[] SecurityGroups
    {
        get => GetInstanceProperty<string[]>()!;
        set => SetInstanceProperty(value);
    }

    public virtual object SourceDestCheck
    {
        get => GetInstanceProperty<object>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string SubnetId
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

    public virtual string Tenancy
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string UserData
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string UserDataBase64
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual object UserDataReplaceOnChange
    {
        get => GetInstanceProperty<object>()!;
        set => SetInstanceProperty(value);
    }

    public virtual IDictionary<string, string> VolumeTags
    {
        get => GetInstanceProperty<IDictionary<string, string>>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string[] VpcSecurityGroupIds
    {
        get => GetInstanceProperty<string[]>()!;
        set => SetInstanceProperty(value);
    }

    public virtual void PutEbsBlockDevice(object value) => InvokeInstanceVoidMethod([typeof(object)], [value]);

    public virtual void PutEphemeralBlockDevice(object value) => InvokeInstanceVoidMethod([typeof(object)], [value]);

    public virtual void PutNetworkInterface(object value) => InvokeInstanceVoidMethod([typeof(object)], [value]);

    public virtual void ResetAmi() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetAssociatePublicIpAddress() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetAvailabilityZone() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetCapacityReservationSpecification() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetCpuOptions() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetCreditSpecification() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetDisableApiStop() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetDisableApiTermination() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetEbsBlockDevice() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetEbsOptimized() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetEnablePrimaryIpv6() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetEnclaveOptions() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetEphemeralBlockDevice() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetFetchPasswordData() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetForceDestroy() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetHibernation() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetHostId() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetHostResourceGroupArn() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetIamInstanceProfile() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetId() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetInstanceInitiatedShutdownBehavior() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetInstanceMarketOptions() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetInstanceType() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetIpv6AddressCount() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetIpv6Addresses() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetKeyName() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetLaunchTemplate() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetMaintenanceOptions() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetMetadataOptions() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetMonitoring() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetNetworkInterface() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetPlacementGroup() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetPlacementGroupId() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetPlacementPartitionNumber() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetPrimaryNetworkInterface() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetPrivateDnsNameOptions() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetPrivateIp() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetRegion() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetRootBlockDevice() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetSecondaryPrivateIps() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetSecurityGroups() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetSourceDestCheck() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetSubnetId() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetTags() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetTagsAll() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetTenancy() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetTimeouts() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetUserData() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetUserDataBase64() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetUserDataReplaceOnChange() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetVolumeTags() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetVpcSecurityGroupIds() => InvokeInstanceVoidMethod([], []);
}

public interface IInstanceConfig : ITerraformMetaArguments
{
    string? Ami => null;

    object? AssociatePublicIpAddress => null;

    string? AvailabilityZone => null;

    object? DisableApiStop => null;

    object? DisableApiTermination => null;

    object? EbsBlockDevice => null;

    object? EbsOptimized => null;

    object? EnablePrimaryIpv6 => null;

    object? EphemeralBlockDevice => null;

    object? FetchPasswordData => null;

    object? ForceDestroy => null;

    object? Hibernation => null;

    string? HostId => null;

    string? HostResourceGroupArn => null;

    string? IamInstanceProfile => null;

    string? Id => null;

    string? InstanceInitiatedShutdownBehavior => null;

    string? InstanceType => null;

    double? Ipv6AddressCount => null;

    string[]? Ipv6Addresses => null;

    string? KeyName => null;

    object? Monitoring => null;

    object? NetworkInterface => null;

    string? PlacementGroup => null;

    string? PlacementGroupId => null;

    double? PlacementPartitionNumber => null;

    string? PrivateIp => null;

    string? Region => null;

    string[]? SecondaryPrivateIps => null;

    string[]? SecurityGroups => null;

    object? SourceDestCheck => null;

    string? SubnetId => null;

    IDictionary<string, string>? Tags => null;

    IDictionary<string, string>? TagsAll => null;

    string? Tenancy => null;

    string? UserData => null;

    string? UserDataBase64 => null;

    object? UserDataReplaceOnChange => null;

    IDictionary<string, string>? VolumeTags => null;

    string[]? VpcSecurityGroupIds => null;
}

public class InstanceConfig : IInstanceConfig
{
    public object? Connection { get; set; }

    public object? Count { get; set; }

    public ITerraformDependable[]? DependsOn { get; set; }

    public ITerraformResourceLifecycle? Lifecycle { get; set; }

    public object[]? Provisioners { get; set; }

    public string? Ami { get; set; }

    public object? AssociatePublicIpAddress { get; set; }

    public string? AvailabilityZone { get; set; }

    public object? DisableApiStop { get; set; }

    public object? DisableApiTermination { get; set; }

    public object? EbsBlockDevice { get; set; }

    public object? EbsOptimized { get; set; }

    public object? EnablePrimaryIpv6 { get; set; }

    public object? EphemeralBlockDevice { get; set; }

    public object? FetchPasswordData { get; set; }

    public object? ForceDestroy { get; set; }

    public object? Hibernation { get; set; }

    public string? HostId { get; set; }

    public string? HostResourceGroupArn { get; set; }

    public string? IamInstanceProfile { get; set; }

    public string? Id { get; set; }

    public string? InstanceInitiatedShutdownBehavior { get; set; }

    public string? InstanceType { get; set; }

    public double? Ipv6AddressCount { get; set; }

    public string[]? Ipv6Addresses { get; set; }

    public string? KeyName { get; set; }

    public object? Monitoring { get; set; }

    public object? NetworkInterface { get; set; }

    public string? PlacementGroup { get; set; }

    public string? PlacementGroupId { get; set; }

    public double? PlacementPartitionNumber { get; set; }

    public string? PrivateIp { get; set; }

    public string? Region { get; set; }

    public string[]? SecondaryPrivateIps { get; set; }

    public string[]? SecurityGroups { get; set; }

    public object? SourceDestCheck { get; set; }

    public string? SubnetId { get; set; }

    public IDictionary<string, string>? Tags { get; set; }

    public IDictionary<string, string>? TagsAll { get; set; }

    public string? Tenancy { get; set; }

    public string? UserData { get; set; }

    public string? UserDataBase64 { get; set; }

    public object? UserDataReplaceOnChange { get; set; }

    public IDictionary<string, string>? VolumeTags { get; set; }

    public string[]? VpcSecurityGroupIds { get; set; }
}
