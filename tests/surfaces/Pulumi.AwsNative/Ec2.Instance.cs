using System.Collections.Immutable;

namespace Pulumi.AwsNative.Ec2;

[AwsNativeResourceType("aws-native:ec2:Instance")]
public partial class Instance : global::Pulumi.CustomResource
{
    [Output("additionalInfo")]
    public Output<string?> AdditionalInfo { get; private set; } = null!;

    [Output("availabilityZone")]
    public Output<string?> AvailabilityZone { get; private set; } = null!;

    [Output("disableApiTermination")]
    public Output<bool?> DisableApiTermination { get; private set; } = null!;

    [Output("ebsOptimized")]
    public Output<bool?> EbsOptimized { get; private set; } = null!;

    [Output("hostId")]
    public Output<string?> HostId { get; private set; } = null!;

    [Output("hostResourceGroupArn")]
    public Output<string?> HostResourceGroupArn { get; private set; } = null!;

    [Output("iamInstanceProfile")]
    public Output<string?> IamInstanceProfile { get; private set; } = null!;

    [Output("imageId")]
    public Output<string?> ImageId { get; private set; } = null!;

    [Output("instanceId")]
    public Output<string> InstanceId { get; private set; } = null!;

    [Output("instanceInitiatedShutdownBehavior")]
    public Output<string?> InstanceInitiatedShutdownBehavior { get; private set; } = null!;

    [Output("instanceType")]
    public Output<string?> InstanceType { get; private set; } = null!;

    [Output("ipv6AddressCount")]
    public Output<int?> Ipv6AddressCount { get; private set; } = null!;

    [Output("kernelId")]
    public Output<string?> KernelId { get; private set; } = null!;

    [Output("keyName")]
    public Output<string?> KeyName { get; private set; } = null!;

    [Output("monitoring")]
    public Output<bool?> Monitoring { get; private set; } = null!;

    [Output("placementGroupName")]
    public Output<string?> PlacementGroupName { get; private set; } = null!;

    [Output("privateDnsName")]
    public Output<string> PrivateDnsName { get; private set; } = null!;

    [Output("privateIp")]
    public Output<string> PrivateIp { get; private set; } = null!;

    [Output("privateIpAddress")]
    public Output<string?> PrivateIpAddress { get; private set; } = null!;

    [Output("propagateTagsToVolumeOnCreation")]
    public Output<bool?> PropagateTagsToVolumeOnCreation { get; private set; } = null!;

    [Output("publicDnsName")]
    public Output<string> PublicDnsName { get; private set; } = null!;

    [Output("publicIp")]
    public Output<string> PublicIp { get; private set; } = null!;

    [Output("ramdiskId")]
    public Output<string?> RamdiskId { get; private set; } = null!;

    [Output("securityGroupIds")]
    public Output<ImmutableArray<string>> SecurityGroupIds { get; private set; } = null!;

    [Output("securityGroups")]
    public Output<ImmutableArray<string>> SecurityGroups { get; private set; } = null!;

    [Output("sourceDestCheck")]
    public Output<bool?> SourceDestCheck { get; private set; } = null!;

    [Output("subnetId")]
    public Output<string?> SubnetId { get; private set; } = null!;

    [Output("tenancy")]
    public Output<string?> Tenancy { get; private set; } = null!;

    [Output("userData")]
    public Output<string?> UserData { get; private set; } = null!;

    [Output("vpcId")]
    public Output<string> VpcId { get; private set; } = null!;

    public Instance(string name, InstanceArgs? args = null, CustomResourceOptions? options = null)
        : base("aws-native:ec2:Instance", name, args ?? new InstanceArgs(), options)
    {
    }

    Instance(string name, Input<string> id, CustomResourceOptions? options)
        : base("aws-native:ec2:Instance", name, null, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static Instance Get(string name, Input<string> id, CustomResourceOptions? options = null)
        => new Instance(name, id, options);
}

public sealed class InstanceArgs : global::Pulumi.ResourceArgs
{
    [Input("additionalInfo")]
    public Input<string>? AdditionalInfo { get; set; }

    [Input("availabilityZone")]
    public Input<string>? AvailabilityZone { get; set; }

    [Input("disableApiTermination")]
    public Input<bool>? DisableApiTermination { get; set; }

    [Input("ebsOptimized")]
    public Input<bool>? EbsOptimized { get; set; }

    [Input("hostId")]
    public Input<string>? HostId { get; set; }

    [Input("hostResourceGroupArn")]
    public Input<string>? HostResourceGroupArn { get; set; }

    [Input("iamInstanceProfile")]
    public Input<string>? IamInstanceProfile { get; set; }

    [Input("imageId")]
    public Input<string>? ImageId { get; set; }

    [Input("instanceInitiatedShutdownBehavior")]
    public Input<string>? InstanceInitiatedShutdownBehavior { get; set; }

    [Input("instanceType")]
    public Input<string>? InstanceType { get; set; }

    [Input("ipv6AddressCount")]
    public Input<int>? Ipv6AddressCount { get; set; }

    [Input("kernelId")]
    public Input<string>? KernelId { get; set; }

    [Input("keyName")]
    public Input<string>? KeyName { get; set; }

    [Input("monitoring")]
    public Input<bool>? Monitoring { get; set; }

    [Input("placementGroupName")]
    public Input<string>? PlacementGroupName { get; set; }

    [Input("privateIpAddress")]
    public Input<string>? PrivateIpAddress { get; set; }

    [Input("propagateTagsToVolumeOnCreation")]
    public Input<bool>? PropagateTagsToVolumeOnCreation { get; set; }

    [Input("ramdiskId")]
    public Input<string>? RamdiskId { get; set; }

    [Input("securityGroupIds")]
    InputList<string>? _securityGroupIds;

    public InputList<string> SecurityGroupIds
    {
        get => _securityGroupIds ??= new InputList<string>();
        set => _securityGroupIds = value;
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

    [Input("tenancy")]
    public Input<string>? Tenancy { get; set; }

    [Input("userData")]
    public Input<string>? UserData { get; set; }

    public InstanceArgs()
    {
    }

    public static new InstanceArgs Empty => new();
}
