namespace AccessAnalyzers.Resources;

/// <summary>An Amazon VPC, the network in which a cluster's subnets are.</summary>
static class Vpc
{
    public static readonly ResourceKind Kind = new("vpc");

    /// <summary>Whether instances get names in DNS.</summary>
    public static readonly SettingKey<bool> DnsHostnames = Kind.Flag("dnsHostnames");

    /// <summary>Whether the VPC resolves names.</summary>
    public static readonly SettingKey<bool> DnsSupport = Kind.Flag("dnsSupport");

    /// <summary>The addresses of the VPC.</summary>
    public static readonly SettingKey<string> CidrBlock = Kind.Word("cidrBlock");

    /// <summary>How many NAT gateways the CDK makes.</summary>
    public static readonly SettingKey<string> NatGateways = Kind.Add(new SettingKey<string>("natGateways", SettingType.Other, null));

    /// <summary>The groups of subnets that the CDK makes, each of which is a <see cref="SubnetGroup"/>.</summary>
    public static readonly SettingKey<PartList> SubnetGroups = Kind.Parts("subnetGroups");
}

/// <summary>A group of subnets that the CDK makes, or a selection of subnets among them.</summary>
static class SubnetGroup
{
    public static readonly ResourceKind Kind = new("subnetGroup");

    /// <summary>Whether the subnets are public, private with egress, or isolated.</summary>
    public static readonly SettingKey<string> Type = Kind.Word("type");

    public static readonly SettingKey<string> Name = Kind.Word("name");
}

/// <summary>A network outside of AWS.</summary>
static class RemoteNetwork
{
    public static readonly ResourceKind Kind = new("remoteNetwork");

    public static readonly SettingKey<RangeList> Cidrs = Kind.Ranges("cidrs");
}

/// <summary>A subnet of a <see cref="Resources.Vpc"/>.</summary>
static class VpcSubnet
{
    public static readonly ResourceKind Kind = new("vpcSubnet");

    public static readonly SettingKey<string> Vpc = Kind.Word("vpc");
}
