using System.Collections.Immutable;

namespace Pulumi.AwsNative.Ec2;

[AwsNativeResourceType("aws-native:ec2:Vpc")]
public partial class Vpc : global::Pulumi.CustomResource
{
    [Output("cidrBlock")]
    public Output<string?> CidrBlock { get; private set; } = null!;

    [Output("cidrBlockAssociations")]
    public Output<ImmutableArray<string>> CidrBlockAssociations { get; private set; } = null!;

    [Output("defaultNetworkAcl")]
    public Output<string> DefaultNetworkAcl { get; private set; } = null!;

    [Output("defaultSecurityGroup")]
    public Output<string> DefaultSecurityGroup { get; private set; } = null!;

    [Output("enableDnsHostnames")]
    public Output<bool?> EnableDnsHostnames { get; private set; } = null!;

    [Output("enableDnsSupport")]
    public Output<bool?> EnableDnsSupport { get; private set; } = null!;

    [Output("instanceTenancy")]
    public Output<string?> InstanceTenancy { get; private set; } = null!;

    [Output("ipv4IpamPoolId")]
    public Output<string?> Ipv4IpamPoolId { get; private set; } = null!;

    [Output("ipv4NetmaskLength")]
    public Output<int?> Ipv4NetmaskLength { get; private set; } = null!;

    [Output("ipv6CidrBlocks")]
    public Output<ImmutableArray<string>> Ipv6CidrBlocks { get; private set; } = null!;

    [Output("vpcId")]
    public Output<string> VpcId { get; private set; } = null!;

    public Vpc(string name, VpcArgs? args = null, CustomResourceOptions? options = null)
        : base("aws-native:ec2:Vpc", name, args ?? new VpcArgs(), options)
    {
    }

    Vpc(string name, Input<string> id, CustomResourceOptions? options)
        : base("aws-native:ec2:Vpc", name, null, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static Vpc Get(string name, Input<string> id, CustomResourceOptions? options = null)
        => new Vpc(name, id, options);
}

public sealed class VpcArgs : global::Pulumi.ResourceArgs
{
    [Input("cidrBlock")]
    public Input<string>? CidrBlock { get; set; }

    [Input("enableDnsHostnames")]
    public Input<bool>? EnableDnsHostnames { get; set; }

    [Input("enableDnsSupport")]
    public Input<bool>? EnableDnsSupport { get; set; }

    [Input("instanceTenancy")]
    public Input<string>? InstanceTenancy { get; set; }

    [Input("ipv4IpamPoolId")]
    public Input<string>? Ipv4IpamPoolId { get; set; }

    [Input("ipv4NetmaskLength")]
    public Input<int>? Ipv4NetmaskLength { get; set; }

    public VpcArgs()
    {
    }

    public static new VpcArgs Empty => new();
}
