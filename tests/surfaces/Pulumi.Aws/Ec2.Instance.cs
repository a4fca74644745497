using System.Collections.Immutable;

namespace Pulumi.Aws.Ec2;

[AwsResourceType("aws:ec2/instance:Instance")]
public partial class Instance : global::Pulumi.CustomResource
{
    [Output("ami")]
    public Output<string> Ami { get; private set; } = null!;

    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("associatePublicIpAddress")]
    public Output<bool> AssociatePublicIpAddress { get; private set; } = null!;

    [Output("availabilityZone")]
    public Output<string> AvailabilityZone { get; private set; } = null!;

    [Output("disableApiStop")]
    public Output<bool> DisableApiStop { get; private set; } = null!;

    [Output("disableApiTermination")]
    public Output<bool> DisableApiTermination { get; private set; } = null!;

    [Output("ebsOptimized")]
    public Output<bool> EbsOptimized { get; private set; } = null!;

    [Output("enablePrimaryIpv6")]
    public Output<bool> EnablePrimaryIpv6 { get; private set; } = null!;

    [Output("forceDestroy")]
    public Output<bool?> ForceDestroy { get; private set; } = null!;

    [Output("getPasswordData")]
    public Output<bool?> GetPasswordData { get; private set; } = null!;

    [Output("hibernation")]
    public Output<bool?> Hibernation { get; private set; } = null!;

    [Output("hostId")]
    public Output<string> HostId { get; private set; } = null!;

    [Output("hostResourceGroupArn")]
    public Output<string> HostResourceGroupArn { get; private set; } = null!;

    [Output("iamInstanceProfile")]
    public Output<string> IamInstanceProfile { get; private set; } = null!;

    [Output("instanceInitiatedShutdownBehavior")]
    public Output<string> InstanceInitiatedShutdownBehavior { get; private set; } = null!;

    [Output("instanceLifecycle")]
    public Output<string> InstanceLifecycle { get; private set; } = null!;

    [Output("instanceState")]
    public Output<string> InstanceState { get; private set; } = null!;

    [Output("ipv6AddressCount")]
    public Output<int> Ipv6AddressCount { get; private set; } = null!;

    [Output("ipv6Addresses")]
    public Output<ImmutableArray<string>> Ipv6Addresses { get; private set; } = null!;

    [Output("keyName")]
    public Output<string> KeyName { get; private set; } = null!;

    [Output("monitoring")]
    public Output<bool> Monitoring { get; private set; } = null!;

    [Output("outpostArn")]
    public Output<string> OutpostArn { get; private set; } = null!;

    [Output("passwordData")]
    public Output<string> PasswordData { get; private set; } = null!;

    [Output("placementGroup")]
    public Output<string> PlacementGroup { get; private set; } = null!;

    [Output("placementGroupId")]
    public Output<string> PlacementGroupId { get; private set; } = null!;

    [Output("placementPartitionNumber")]
    public Output<int> PlacementPartitionNumber { get; private set; } = null!;

    [Output("primaryNetworkInterfaceId")]
    public Output<string> PrimaryNetworkInterfaceId { get; private set; } = null!;

    [Output("privateDns")]
    public Output<string> PrivateDns { get; private set; } = null!;

    [Output("privateIp")]
    public Output<string> PrivateIp { get; private set; } = null!;

    [Output("publicDns")]
    public Output<string> PublicDns { get; private set; } = null!;

    [Output("publicIp")]
    public Output<string> PublicIp { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    [Output("secondaryPrivateIps")]
    public Output<ImmutableArray<string>> SecondaryPrivateIps { get; private set; } = null!;

    [Output("securityGroups")]
    public Output<ImmutableArray<string>> SecurityGroups { get; private set; } = null!;

    [Output("sourceDestCheck")]
    public Output<bool?> SourceDestCheck { get; private set; } = null!;

    [Output("spotInstanceRequestId")]
    public Output<string> SpotInstanceRequestId { get; private set; } = null!;

    [Output("subnetId")]
    public Output<string> SubnetId { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("tagsAll")]
    public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;

    [Output("userData")]
    public Output<string?> UserData { get; private set; } = null!;

    [Output("userDataBase64")]
    public Output<string> UserDataBase64 { get; private set; } = null!;

    [Output("userDataReplaceOnChange")]
    public Output<bool?> UserDataReplaceOnChange { get; private set; } = null!;

    [Output("volumeTags")]
    public Output<ImmutableDictionary<string, string>?> VolumeTags { get; private set; } = null!;

    [Output("vpcSecurityGroupIds")]
    public Output<ImmutableArray<string>> VpcSecurityGroupIds { get; private set; } = null!;

    public Instance(string name, InstanceArgs? args = null, CustomResourceOptions? options = null)
        : base("aws:ec2/instance:Instance", name, args ?? new InstanceArgs(), options)
    {
    }

    Instance(string name, Input<string> id, InstanceState? state, CustomResourceOptions? options)
        : base("aws:ec2/instance:Instance", name, state, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static Instance Get(string name, Input<string> id, InstanceState? state = null, CustomResourceOptions? options = null)
        => new Instance(name, id, state, options);
}

public sealed class InstanceArgs : global::Pulumi.ResourceArgs
{
    [Input("ami")]
    public Input<string>? Ami { get; set; }

    [Input("associatePublicIpAddress")]
    public Input<bool>? AssociatePublicIpAddress { get; set; }

    [Input("availabilityZone")]
    public Input<string>? AvailabilityZone { get; set; }

    [Input("disableApiStop")]
    public Input<bool>? DisableApiStop { get; set; }

    [Input("disableApiTermination")]
    public Input<bool>? DisableApiTermination { get; set; }

    [Input("ebsOptimized")]
    public Input<bool>? EbsOptimized { get; set; }

    [Input("enablePrimaryIpv6")]
    public Input<bool>? EnablePrimaryIpv6 { get; set; }

    [Input("forceDestroy")]
    public Input<bool>? ForceDestroy { get; set; }

    [Input("getPasswordData")]
    public Input<bool>? GetPasswordData { get; set; }

    [Input("hibernation")]
    public Input<bool>? Hibernation { get; set; }

    [Input("hostId")]
    public Input<string>? HostId { get; set; }

    [Input("hostResourceGroupArn")]
    public Input<string>? HostResourceGroupArn { get; set; }

    [Input("iamInstanceProfile")]
    public Input<string>? IamInstanceProfile { get; set; }

    [Input("instanceInitiatedShutdownBehavior")]
    public Input<string>? InstanceInitiatedShutdownBehavior { get; set; }

    [Input("ipv6AddressCount")]
    public Input<int>? Ipv6AddressCount { get; set; }

    [Input("ipv6Addresses")]
    InputList<string>? _ipv6Addresses;

    public InputList<string> Ipv6Addresses
    {
        get => _ipv6Addresses ??= new InputList<string>();
        set => _ipv6Addresses = value;
    }

    [Input("keyName")]
    public Input<string>? KeyName { get; set; }

    [Input("launchTemplate")]
    public Input<Inputs.InstanceLaunchTemplateArgs>? LaunchTemplate { get; set; }

    [Input("monitoring")]
    public Input<bool>? Monitoring { get; set; }

    [Input("placementGroup")]
    public Input<string>? PlacementGroup { get; set; }

    [Input("placementGroupId")]
    public Input<string>? PlacementGroupId { get; set; }

    [Input("placementPartitionNumber")]
    public Input<int>? PlacementPartitionNumber { get; set; }

    [Input("privateIp")]
    public Input<string>? PrivateIp { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("secondaryPrivateIps")]
    InputList<string>? _secondaryPrivateIps;

    public InputList<string> SecondaryPrivateIps
    {
        get => _secondaryPrivateIps ??= new InputList<string>();
        set => _secondaryPrivateIps = value;
    }

    [Input("securityGroups")]
    InputList<string>? _securityGroups;

    public InputList<string> SecurityGroups
    {
        get => _securityGroups ??= new InputList<string>();
        set => _securityGroups = value;
    }

    [Input("sourceDestCheck")]
    public Input<bool>? SourceDestCheck { get; set; }

    [Input("subnetId")]
    public Input<string>? SubnetId { get; set; }

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("userData")]
    public Input<string>? UserData { get; set; }

    [Input("userDataBase64")]
    public Input<string>? UserDataBase64 { get; set; }

    [Input("userDataReplaceOnChange")]
    public Input<bool>? UserDataReplaceOnChange { get; set; }

    [Input("volumeTags")]
    InputMap<string>? _volumeTags;

    public InputMap<string> VolumeTags
    {
        get => _volumeTags ??= new InputMap<string>();
        set => _volumeTags = value;
    }

    [Input("vpcSecurityGroupIds")]
    InputList<string>? _vpcSecurityGroupIds;

    public InputList<string> VpcSecurityGroupIds
    {
        get => _vpcSecurityGroupIds ??= new InputList<string>();
        set => _vpcSecurityGroupIds = value;
    }

    public InstanceArgs()
    {
    }

    public static new InstanceArgs Empty => new();
}

public sealed class InstanceState : global::Pulumi.ResourceArgs
{
    [Input("ami")]
    public Input<string>? Ami { get; set; }

    [Input("arn")]
    public Input<string>? Arn { get; set; }

    [Input("associatePublicIpAddress")]
    public Input<bool>? AssociatePublicIpAddress { get; set; }

    [Input("availabilityZone")]
    public Input<string>? AvailabilityZone { get; set; }

    [Input("disableApiStop")]
    public Input<bool>? DisableApiStop { get; set; }

    [Input("disableApiTermination")]
    public Input<bool>? DisableApiTermination { get; set; }

    [Input("ebsOptimized")]
    public Input<bool>? EbsOptimized { get; set; }

    [Input("enablePrimaryIpv6")]
    public Input<bool>? EnablePrimaryIpv6 { get; set; }

    [Input("forceDestroy")]
    public Input<bool>? ForceDestroy { get; set; }

    [Input("getPasswordData")]
    public Input<bool>? GetPasswordData { get; set; }

    [Input("hibernation")]
    public Input<bool>? Hibernation { get; set; }

    [Input("hostId")]
    public Input<string>? HostId { get; set; }

    [Input("hostResourceGroupArn")]
    public Input<string>? HostResourceGroupArn { get; set; }

    [Input("iamInstanceProfile")]
    public Input<string>? IamInstanceProfile { get; set; }

    [Input("instanceInitiatedShutdownBehavior")]
    public Input<string>? InstanceInitiatedShutdownBehavior { get; set; }

    [Input("instanceLifecycle")]
    public Input<string>? InstanceLifecycle { get; set; }

    [Input("ipv6AddressCount")]
    public Input<int>? Ipv6AddressCount { get; set; }

    [Input("ipv6Addresses")]
    InputList<string>? _ipv6Addresses;

    public InputList<string> Ipv6Addresses
    {
        get => _ipv6Addresses ??= new InputList<string>();
        set => _ipv6Addresses = value;
    }

    [Input("keyName")]
    public Input<string>? KeyName { get; set; }

    [Input("monitoring")]
    public Input<bool>? Monitoring { get; set; }

    [Input("outpostArn")]
    public Input<string>? OutpostArn { get; set; }

    [Input("passwordData")]
    public Input<string>? PasswordData { get; set; }

    [Input("placementGroup")]
    public Input<string>? PlacementGroup { get; set; }

    [Input("placementGroupId")]
    public Input<string>? PlacementGroupId { get; set; }

    [Input("placementPartitionNumber")]
    public Input<int>? PlacementPartitionNumber { get; set; }

    [Input("primaryNetworkInterfaceId")]
    public Input<string>? PrimaryNetworkInterfaceId { get; set; }

    [Input("privateDns")]
    public Input<string>? PrivateDns { get; set; }

    [Input("privateIp")]
    public Input<string>? PrivateIp { get; set; }

    [Input("publicDns")]
    public Input<string>? PublicDns { get; set; }

    [Input("publicIp")]
    public Input<string>? PublicIp { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("secondaryPrivateIps")]
    InputList<string>? _secondaryPrivateIps;

    public InputList<string> SecondaryPrivateIps
    {
        get => _secondaryPrivateIps ??= new InputList<string>();
        set => _secondaryPrivateIps = value;
    }

    [Input("securityGroups")]
    InputList<string>? _securityGroups;

    public InputList<string> SecurityGroups
    {
        get => _securityGroups ??= new InputList<string>();
        set => _securityGroups = value;
    }

    [Input("sourceDestCheck")]
    public Input<bool>? SourceDestCheck { get; set; }

    [Input("spotInstanceRequestId")]
    public Input<string>? SpotInstanceRequestId { get; set; }

    [Input("subnetId")]
    public Input<string>? SubnetId { get; set; }

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("tagsAll")]
    InputMap<string>? _tagsAll;

    public InputMap<string> TagsAll
    {
        get => _tagsAll ??= new InputMap<string>();
        set => _tagsAll = value;
    }

    [Input("userData")]
    public Input<string>? UserData { get; set; }

    [Input("userDataBase64")]
    public Input<string>? UserDataBase64 { get; set; }

    [Input("userDataReplaceOnChange")]
    public Input<bool>? UserDataReplaceOnChange { get; set; }

    [Input("volumeTags")]
    InputMap<string>? _volumeTags;

    public InputMap<string> VolumeTags
    {
        get => _volumeTags ??= new InputMap<string>();
        set => _volumeTags = value;
    }

    [Input("vpcSecurityGroupIds")]
    InputList<string>? _vpcSecurityGroupIds;

    public InputList<string> VpcSecurityGroupIds
    {
        get => _vpcSecurityGroupIds ??= new InputList<string>();
        set => _vpcSecurityGroupIds = value;
    }

    public InstanceState()
    {
    }

    public static new InstanceState Empty => new();
}
