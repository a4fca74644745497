using System.Collections.Immutable;

namespace Pulumi.Aws.Ec2;

[AwsResourceType("aws:ec2/subnet:Subnet")]
public partial class Subnet : global::Pulumi.CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("assignIpv6AddressOnCreation")]
    public Output<bool?> AssignIpv6AddressOnCreation { get; private set; } = null!;

    [Output("availabilityZone")]
    public Output<string> AvailabilityZone { get; private set; } = null!;

    [Output("availabilityZoneId")]
    public Output<string> AvailabilityZoneId { get; private set; } = null!;

    [Output("cidrBlock")]
    public Output<string> CidrBlock { get; private set; } = null!;

    [Output("customerOwnedIpv4Pool")]
    public Output<string?> CustomerOwnedIpv4Pool { get; private set; } = null!;

    [Output("enableDns64")]
    public Output<bool?> EnableDns64 { get; private set; } = null!;

    [Output("enableLniAtDeviceIndex")]
    public Output<int?> EnableLniAtDeviceIndex { get; private set; } = null!;

    [Output("enableResourceNameDnsARecordOnLaunch")]
    public Output<bool?> EnableResourceNameDnsARecordOnLaunch { get; private set; } = null!;

    [Output("enableResourceNameDnsAaaaRecordOnLaunch")]
    public Output<bool?> EnableResourceNameDnsAaaaRecordOnLaunch { get; private set; } = null!;

    [Output("ipv4IpamPoolId")]
    public Output<string?> Ipv4IpamPoolId { get; private set; } = null!;

    [Output("ipv4NetmaskLength")]
    public Output<int?> Ipv4NetmaskLength { get; private set; } = null!;

    [Output("ipv6CidrBlock")]
    public Output<string> Ipv6CidrBlock { get; private set; } = null!;

    [Output("ipv6CidrBlockAssociationId")]
    public Output<string> Ipv6CidrBlockAssociationId { get; private set; } = null!;

    [Output("ipv6IpamPoolId")]
    public Output<string?> Ipv6IpamPoolId { get; private set; } = null!;

    [Output("ipv6Native")]
    public Output<bool?> Ipv6Native { get; private set; } = null!;

    [Output("ipv6NetmaskLength")]
    public Output<int?> Ipv6NetmaskLength { get; private set; } = null!;

    [Output("mapCustomerOwnedIpOnLaunch")]
    public Output<bool?> MapCustomerOwnedIpOnLaunch { get; private set; } = null!;

    [Output("mapPublicIpOnLaunch")]
    public Output<bool?> MapPublicIpOnLaunch { get; private set; } = null!;

    [Output("outpostArn")]
    public Output<string?> OutpostArn { get; private set; } = null!;

    [Output("ownerId")]
    public Output<string> OwnerId { get; private set; } = null!;

    [Output("privateDnsHostnameTypeOnLaunch")]
    public Output<string> PrivateDnsHostnameTypeOnLaunch { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("tagsAll")]
    public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;

    [Output("vpcId")]
    public Output<string> VpcId { get; private set; } = null!;

    public Subnet(string name, SubnetArgs args, CustomResourceOptions? options = null)
        : base("aws:ec2/subnet:Subnet", name, args ?? new SubnetArgs(), options)
    {
    }

    Subnet(string name, Input<string> id, SubnetState? state, CustomResourceOptions? options)
        : base("aws:ec2/subnet:Subnet", name, state, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static Subnet Get(string name, Input<string> id, SubnetState? state = null, CustomResourceOptions? options = null)
        => new Subnet(name, id, state, options);
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

    [Input("customerOwnedIpv4Pool")]
    public Input<string>? CustomerOwnedIpv4Pool { get; set; }

    [Input("enableDns64")]
    public Input<bool>? EnableDns64 { get; set; }

    [Input("enableLniAtDeviceIndex")]
    public Input<int>? EnableLniAtDeviceIndex { get; set; }

    [Input("enableResourceNameDnsARecordOnLaunch")]
    public Input<bool>? EnableResourceNameDnsARecordOnLaunch { get; set; }

    [Input("enableResourceNameDnsAaaaRecordOnLaunch")]
    public Input<bool>? EnableResourceNameDnsAaaaRecordOnLaunch { get; set; }

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

    [Input("mapCustomerOwnedIpOnLaunch")]
    public Input<bool>? MapCustomerOwnedIpOnLaunch { get; set; }

    [Input("mapPublicIpOnLaunch")]
    public Input<bool>? MapPublicIpOnLaunch { get; set; }

    [Input("outpostArn")]
    public Input<string>? OutpostArn { get; set; }

    [Input("privateDnsHostnameTypeOnLaunch")]
    public Input<string>? PrivateDnsHostnameTypeOnLaunch { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("vpcId", required: true)]
    public Input<string> VpcId { get; set; } = null!;

    public SubnetArgs()
    {
    }

    public static new SubnetArgs Empty => new();
}

public sealed class SubnetState : global::Pulumi.ResourceArgs
{
    [Input("arn")]
    public Input<string>? Arn { get; set; }

    [Input("assignIpv6AddressOnCreation")]
    public Input<bool>? AssignIpv6AddressOnCreation { get; set; }

    [Input("availabilityZone")]
    public Input<string>? AvailabilityZone { get; set; }

    [Input("availabilityZoneId")]
    public Input<string>? AvailabilityZoneId { get; set; }

    [Input("cidrBlock")]
    public Input<string>? CidrBlock { get; set; }

    [Input("customerOwnedIpv4Pool")]
    public Input<string>? CustomerOwnedIpv4Pool { get; set; }

    [Input("enableDns64")]
    public Input<bool>? EnableDns64 { get; set; }

    [Input("enableLniAtDeviceIndex")]
    public Input<int>? EnableLniAtDeviceIndex { get; set; }

    [Input("enableResourceNameDnsARecordOnLaunch")]
    public Input<bool>? EnableResourceNameDnsARecordOnLaunch { get; set; }

    [Input("enableResourceNameDnsAaaaRecordOnLaunch")]
    public Input<bool>? EnableResourceNameDnsAaaaRecordOnLaunch { get; set; }

    [Input("ipv4IpamPoolId")]
    public Input<string>? Ipv4IpamPoolId { get; set; }

    [Input("ipv4NetmaskLength")]
    public Input<int>? Ipv4NetmaskLength { get; set; }

    [Input("ipv6CidrBlock")]
    public Input<string>? Ipv6CidrBlock { get; set; }

    [Input("ipv6CidrBlockAssociationId")]
    public Input<string>? Ipv6CidrBlockAssociationId { get; set; }

    [Input("ipv6IpamPoolId")]
    public Input<string>? Ipv6IpamPoolId { get; set; }

    [Input("ipv6Native")]
    public Input<bool>? Ipv6Native { get; set; }

    [Input("ipv6NetmaskLength")]
    public Input<int>? Ipv6NetmaskLength { get; set; }

    [Input("mapCustomerOwnedIpOnLaunch")]
    public Input<bool>? MapCustomerOwnedIpOnLaunch { get; set; }

    [Input("mapPublicIpOnLaunch")]
    public Input<bool>? MapPublicIpOnLaunch { get; set; }

    [Input("outpostArn")]
    public Input<string>? OutpostArn { get; set; }

    [Input("ownerId")]
    public Input<string>? OwnerId { get; set; }

    [Input("privateDnsHostnameTypeOnLaunch")]
    public Input<string>? PrivateDnsHostnameTypeOnLaunch { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

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

    [Input("vpcId")]
    public Input<string>? VpcId { get; set; }

    public SubnetState()
    {
    }

    public static new SubnetState Empty => new();
}
