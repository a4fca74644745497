using System.Collections.Immutable;

namespace Pulumi.AwsNative.Ec2;

[AwsNativeResourceType("aws-native:ec2:Subnet")]
public partial class Subnet : global::Pulumi.CustomResource
{
    [Output("assignIpv6AddressOnCreation")]
    public Output<bool?> AssignIpv6AddressOnCreation { get; private set; } = null!;

    [Output("availabilityZone")]
    public Output<string?> AvailabilityZone { get; private set; } = null!;

    [Output("availabilityZoneId")]
    public Output<string?> AvailabilityZoneId { get; private set; } = null!;

    [Output("cidrBlock")]
    public Output<string?> CidrBlock { get; private set; } = null!;

    [Output("enableDns64")]
    public Output<bool?> EnableDns64 { get; private set; } = null!;

    [Output("enableLniAtDeviceIndex")]
    public Output<int?> EnableLniAtDeviceIndex { get; private set; } = null!;

    [Output("ipv4IpamPoolId")]
    public Output<string?> Ipv4IpamPoolId { get; private set; } = null!;

    [Output("ipv4NetmaskLength")]
    public Output<int?> Ipv4NetmaskLength { get; private set; } = null!;

    [Output("ipv6CidrBlock")]
    public Output<string?> Ipv6CidrBlock { get; private set; } = null!;

    [Output("ipv6CidrBlocks")]
    public Output<ImmutableArray<string>> Ipv6CidrBlocks { get; private set; } = null!;

    [Output("ipv6IpamPoolId")]
    public Output<string?> Ipv6IpamPoolId { get; private set; } = null!;

    [Output("ipv6Native")]
    public Output<bool?> Ipv6Native { get; private set; } = null!;

    [Output("ipv6NetmaskLength")]
    public Output<int?> Ipv6NetmaskLength { get; private set; } = null!;

    [Output("mapPublicIpOnLaunch")]
    public Output<bool?> MapPublicIpOnLaunch { get; private set; } = null!;

    [Output("networkAclAssociationId")]
    public Output<string> NetworkAclAssociationId { get; private set; } = null!;

    [Output("outpostArn")]
    public Output<string?> OutpostArn { get; private set; } = null!;

    [Output("subnetId")]
    public Output<string> SubnetId { get; private set; } = null!;

    [Output("vpcId")]
    public Output<string> VpcId { get; private set; } = null!;

    public Subnet(string name, SubnetArgs args, CustomResourceOptions? options = null)
        : base("aws-native:ec2:Subnet", name, args ?? new SubnetArgs(), options)
    {
    }

    Subnet(string name, Input<string> id, CustomResourceOptions? options)
        : base("aws-native:ec2:Subnet", name, null, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static Subnet Get(string name, Input<string> id, CustomResourceOptions? options = null)
        => new Subnet(name, id, options);
}

public sealed class SubnetArgs : global::Pulumi.ResourceArgs
{
    [Input("assignIpv6AddressOnCreation")]
    public Input<bool>? AssignIpv6AddressOnCreation { get; set; }

    [Input("availabilityZone")]
    public Input<string>? AvailabilityZone { get; set; }

    [Input("availabilityZoneId")]
    public Input<string>? AvailabilityZoneId { get; set; }

    [Input("cidrBlock")]
    public Input<string>? CidrBlock { get; set; }

    [Input("enableDns64")]
    public Input<bool>? EnableDns64 { get; set; }

    [Input("enableLniAtDeviceIndex")]
    public Input<int>? EnableLniAtDeviceIndex { get; set; }

    [Input("ipv4IpamPoolId")]
    public Input<string>? Ipv4IpamPoolId { get; set; }

    [Input("ipv4NetmaskLength")]
    public Input<int>? Ipv4NetmaskLength { get; set; }

    [Input("ipv6CidrBlock")]
    public Input<string>? Ipv6CidrBlock { get; set; }

    [Input("ipv6IpamPoolId")]
    public Input<string>? Ipv6IpamPoolId { get; set; }

    [Input("ipv6Native")]
    public Input<bool>? Ipv6Native { get; set; }

    [Input("ipv6NetmaskLength")]
    public Input<int>? Ipv6NetmaskLength { get; set; }

    [Input("mapPublicIpOnLaunch")]
    public Input<bool>? MapPublicIpOnLaunch { get; set; }

    [Input("outpostArn")]
    public Input<string>? OutpostArn { get; set; }

    [Input("vpcId", required: true)]
    public Input<string> VpcId { get; set; } = null!;

    public SubnetArgs()
    {
    }

    public static new SubnetArgs Empty => new();
}
