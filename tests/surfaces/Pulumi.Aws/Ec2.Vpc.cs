using System.Collections.Immutable;

namespace Pulumi.Aws.Ec2;

[AwsResourceType("aws:ec2/vpc:Vpc")]
public partial class Vpc : global::Pulumi.CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("assignGeneratedIpv6CidrBlock")]
    public Output<bool?> AssignGeneratedIpv6CidrBlock { get; private set; } = null!;

    [Output("cidrBlock")]
    public Output<string> CidrBlock { get; private set; } = null!;

    [Output("defaultNetworkAclId")]
    public Output<string> DefaultNetworkAclId { get; private set; } = null!;

    [Output("defaultRouteTableId")]
    public Output<string> DefaultRouteTableId { get; private set; } = null!;

    [Output("defaultSecurityGroupId")]
    public Output<string> DefaultSecurityGroupId { get; private set; } = null!;

    [Output("dhcpOptionsId")]
    public Output<string> DhcpOptionsId { get; private set; } = null!;

    [Output("enableDnsHostnames")]
    public Output<bool> EnableDnsHostnames { get; private set; } = null!;

    [Output("enableDnsSupport")]
    public Output<bool?> EnableDnsSupport { get; private set; } = null!;

    [Output("enableNetworkAddressUsageMetrics")]
    public Output<bool> EnableNetworkAddressUsageMetrics { get; private set; } = null!;

    [Output("instanceTenancy")]
    public Output<string?> InstanceTenancy { get; private set; } = null!;

    [Output("ipv4IpamPoolId")]
    public Output<string?> Ipv4IpamPoolId { get; private set; } = null!;

    [Output("ipv4NetmaskLength")]
    public Output<int?> Ipv4NetmaskLength { get; private set; } = null!;

    [Output("ipv6AssociationId")]
    public Output<string> Ipv6AssociationId { get; private set; } = null!;

    [Output("ipv6CidrBlock")]
    public Output<string> Ipv6CidrBlock { get; private set; } = null!;

    [Output("ipv6CidrBlockNetworkBorderGroup")]
    public Output<string> Ipv6CidrBlockNetworkBorderGroup { get; private set; } = null!;

    [Output("ipv6IpamPoolId")]
    public Output<string?> Ipv6IpamPoolId { get; private set; } = null!;

    [Output("ipv6NetmaskLength")]
    public Output<int?> Ipv6NetmaskLength { get; private set; } = null!;

    [Output("mainRouteTableId")]
    public Output<string> MainRouteTableId { get; private set; } = null!;

    [Output("ownerId")]
    public Output<string> OwnerId { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("tagsAll")]
    public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;

    public Vpc(string name, VpcArgs? args = null, CustomResourceOptions? options = null)
        : base("aws:ec2/vpc:Vpc", name, args ?? new VpcArgs(), options)
    {
    }

    Vpc(string name, Input<string> id, VpcState? state, CustomResourceOptions? options)
        : base("aws:ec2/vpc:Vpc", name, state, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static Vpc Get(string name, Input<string> id, VpcState? state = null, CustomResourceOptions? options = null)
        => new Vpc(name, id, state, options);
}

public sealed class VpcArgs : global::Pulumi.ResourceArgs
{
    [Input("assignGeneratedIpv6CidrBlock")]
    public Input<bool>? AssignGeneratedIpv6CidrBlock { get; set; }

    [Input("cidrBlock")]
    public Input<string>? CidrBlock { get; set; }

    [Input("enableDnsHostnames")]
    public Input<bool>? EnableDnsHostnames { get; set; }

    [Input("enableDnsSupport")]
    public Input<bool>? EnableDnsSupport { get; set; }

    [Input("enableNetworkAddressUsageMetrics")]
    public Input<bool>? EnableNetworkAddressUsageMetrics { get; set; }

    [Input("instanceTenancy")]
    public Input<string>? InstanceTenancy { get; set; }

    [Input("ipv4IpamPoolId")]
    public Input<string>? Ipv4IpamPoolId { get; set; }

    [Input("ipv4NetmaskLength")]
    public Input<int>? Ipv4NetmaskLength { get; set; }

    [Input("ipv6CidrBlock")]
    public Input<string>? Ipv6CidrBlock { get; set; }

    [Input("ipv6CidrBlockNetworkBorderGroup")]
    public Input<string>? Ipv6CidrBlockNetworkBorderGroup { get; set; }

    [Input("ipv6IpamPoolId")]
    public Input<string>? Ipv6IpamPoolId { get; set; }

    [Input("ipv6NetmaskLength")]
    public Input<int>? Ipv6NetmaskLength { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    public VpcArgs()
    {
    }

    public static new VpcArgs Empty => new();
}

public sealed class VpcState : global::Pulumi.ResourceArgs
{
    [Input("arn")]
    public Input<string>? Arn { get; set; }

    [Input("assignGeneratedIpv6CidrBlock")]
    public Input<bool>? AssignGeneratedIpv6CidrBlock { get; set; }

    [Input("cidrBlock")]
    public Input<string>? CidrBlock { get; set; }

    [Input("defaultNetworkAclId")]
    public Input<string>? DefaultNetworkAclId { get; set; }

    [Input("defaultRouteTableId")]
    public Input<string>? DefaultRouteTableId { get; set; }

    [Input("defaultSecurityGroupId")]
    public Input<string>? DefaultSecurityGroupId { get; set; }

    [Input("dhcpOptionsId")]
    public Input<string>? DhcpOptionsId { get; set; }

    [Input("enableDnsHostnames")]
    public Input<bool>? EnableDnsHostnames { get; set; }

    [Input("enableDnsSupport")]
    public Input<bool>? EnableDnsSupport { get; set; }

    [Input("enableNetworkAddressUsageMetrics")]
    public Input<bool>? EnableNetworkAddressUsageMetrics { get; set; }

    [Input("instanceTenancy")]
    public Input<string>? InstanceTenancy { get; set; }

    [Input("ipv4IpamPoolId")]
    public Input<string>? Ipv4IpamPoolId { get; set; }

    [Input("ipv4NetmaskLength")]
    public Input<int>? Ipv4NetmaskLength { get; set; }

    [Input("ipv6AssociationId")]
    public Input<string>? Ipv6AssociationId { get; set; }

    [Input("ipv6CidrBlock")]
    public Input<string>? Ipv6CidrBlock { get; set; }

    [Input("ipv6CidrBlockNetworkBorderGroup")]
    public Input<string>? Ipv6CidrBlockNetworkBorderGroup { get; set; }

    [Input("ipv6IpamPoolId")]
    public Input<string>? Ipv6IpamPoolId { get; set; }

    [Input("ipv6NetmaskLength")]
    public Input<int>? Ipv6NetmaskLength { get; set; }

    [Input("mainRouteTableId")]
    public Input<string>? MainRouteTableId { get; set; }

    [Input("ownerId")]
    public Input<string>? OwnerId { get; set; }

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

    public VpcState()
    {
    }

    public static new VpcState Empty => new();
}
