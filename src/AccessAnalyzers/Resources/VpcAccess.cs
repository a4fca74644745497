using System.Globalization;
using AccessAnalyzers.Evaluation;

namespace AccessAnalyzers.Resources;

/// <summary>A security group in AWS.</summary>
static class VpcSecurityGroup
{
    public static readonly ResourceKind Kind = new("securityGroup");

    /// <summary>The id, an output only.</summary>
    public static readonly SettingKey<string> Id = Kind.Word("id");

    /// <summary>What the group itself lets in, each of which is a <see cref="SecurityGroupIngress"/>.</summary>
    public static readonly SettingKey<PartList> Ingress = Kind.Parts("ingress");
}

/// <summary>A rule that lets something into a security group: a block of it, or a resource of its own.</summary>
static class SecurityGroupIngress
{
    /// <summary>The port on which API servers listen.</summary>
    public const int Https = 443;

    public static readonly ResourceKind Kind = new("securityGroupIngress");

    /// <summary>The id of the group; a block has none.</summary>
    public static readonly SettingKey<string> Group = Kind.Word("group");

    /// <summary>The id of the group whose members are let in.</summary>
    public static readonly SettingKey<string> Source = Kind.Word("source");

    /// <summary>'ingress' or 'egress', where one class is for both.</summary>
    public static readonly SettingKey<string> Direction = Kind.Word("direction");

    public static readonly SettingKey<string> Protocol = Kind.Word("protocol");

    public static readonly SettingKey<string> FromPort = Kind.Add(new SettingKey<string>("fromPort", SettingType.Other, null));

    public static readonly SettingKey<string> ToPort = Kind.Add(new SettingKey<string>("toPort", SettingType.Other, null));

    /// <summary>Where a rule lets TCP connections to a port in, whomever from.</summary>
    public static Fact LetsIn(DeclaredResource rule, int port)
    {
        var isOutward = rule[Direction].IsSet & rule[Direction].IsNamed("egress");
        var hasPort = Compares(rule[FromPort], from => from <= port) & Compares(rule[ToPort], to => to >= port);
        return !isOutward & (IsProtocol(rule, IsEvery) | (IsProtocol(rule, IsTcp) & hasPort));
    }

    static Fact IsProtocol(DeclaredResource rule, Func<string, bool> test) => rule[Protocol].Satisfies(value => value switch
    {
        Constant { Literal: string name } => test(name),
        LibraryMember { Name: var name } => test(name),
        _ => null,
    });

    static bool IsEvery(string protocol) => protocol == "-1" || string.Equals(protocol, "all", StringComparison.OrdinalIgnoreCase);

    static bool IsTcp(string protocol) => protocol == "6" || string.Equals(protocol, "tcp", StringComparison.OrdinalIgnoreCase);

    static Fact Compares(Setting port, Func<double, bool> test) => port.Satisfies(value =>
        value is Constant { Literal: int or double } number ? test(Convert.ToDouble(number.Literal, CultureInfo.InvariantCulture)) : null);
}

/// <summary>A host in a VPC, or the connection of a VPC with another network.</summary>
static class VpcHost
{
    public static readonly ResourceKind Kind = new("vpcHost");

    /// <summary>The id of the subnet in which the host is.</summary>
    public static readonly SettingKey<string> Subnet = Kind.Word("subnet");

    /// <summary>The VPC, for what names it instead of a subnet.</summary>
    public static readonly SettingKey<string> Vpc = Kind.Word("vpc");

    /// <summary>The VPC at the other end.</summary>
    public static readonly SettingKey<string> OtherVpc = Kind.Word("otherVpc");

    /// <summary>The security groups of the host.</summary>
    public static readonly SettingKey<PartList> SecurityGroups = Kind.Parts("securityGroups");

    /// <summary>The same, where the host takes one only.</summary>
    public static readonly SettingKey<string> SecurityGroup = Kind.Word("securityGroup");

    /// <summary>What gives the host a role.</summary>
    public static readonly SettingKey<string> Profile = Kind.Word("profile");

    /// <summary>The role itself, where the host takes it.</summary>
    public static readonly SettingKey<string> Role = Kind.Word("role");

    /// <summary>What may give the host security groups that it does not name itself.</summary>
    public static readonly SettingKey<string> Template = Kind.Add(new SettingKey<string>("template", SettingType.Other, null));

    /// <summary>Where a host is in a VPC, or connects it with another network.</summary>
    public static Fact IsIn(DeclaredResource host, DeclaredResource vpc) => host.Of(
        Subnet, subnet => subnet.Kind == VpcSubnet.Kind ? subnet.Resource.RefersTo(VpcSubnet.Vpc, vpc) : Fact.Unknown(host.Space))
        | host.RefersTo(Vpc, vpc) | host.RefersTo(OtherVpc, vpc);

    /// <summary>The roles of the program that a host has, and where it has them.</summary>
    public static IEnumerable<(DeclaredResource Role, Condition When)> RolesOf(DeclaredResource host) =>
        IamRole.In(host, Role, host.When).Concat(
            from profile in host.ReferencesOf(Profile, host.When)
            where profile.Kind == InstanceProfile.Kind
            let has = host.RefersTo(Profile, profile.Resource).Holds
            from given in InstanceProfile.RolesOf(profile.Resource, host.When)
            select (given.Role, has & given.When));
}
