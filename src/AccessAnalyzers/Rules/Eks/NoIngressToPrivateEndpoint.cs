using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Eks;

/// <summary>A private endpoint whose security groups let nobody in, beside a host or a network that should reach it.</summary>
/// <remarks>Source: docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html and sec-group-reqs.html.</remarks>
sealed class NoIngressToPrivateEndpoint : Rule<EksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "EKS014",
        "No security group lets anybody reach the private endpoint of an EKS cluster",
        "EKS cluster {0} has a private endpoint only, and no rule of its security groups lets {2} reach it on port 443; add such a rule",
        DiagnosticSeverity.Warning,
        "A private endpoint takes connections that the security groups of the API server let in on port 443. The group that EKS makes itself lets in "
        + "nobody but its own members, which are the nodes.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    protected override Fact IsViolated(EksCluster cluster) => !cluster.IsPublic && cluster.IsPrivate && !cluster.IsOnOutpost
        && HasGroupsOfTheProgram(cluster) && cluster.IsInVpc(vpc => cluster.Declares(VpcHost.Kind, host => IsOutside(host, vpc)))
        && !LetsInByBlock(cluster) && cluster.Lacks(SecurityGroupIngress.Kind, rule => MayLetIn(cluster, rule));

    protected override IEnumerable<SyntaxNode> AtFault(EksCluster cluster, Condition when) =>
        cluster[EksCluster.SecurityGroups].Setting.Sites(when)
        .Concat(cluster[EksCluster.SecurityGroup].Sites(when))
        .Append(cluster.Site).Take(1)
        .Concat(Hosts(cluster, when).Select(static host => host.Site))
        .OfType<SyntaxNode>();

    protected override IEnumerable<object> Arguments(EksCluster cluster, Condition when) => [Hosts(cluster, when).First().Name];

    protected override IEnumerable<Proposal?> Remedies(EksCluster cluster, Condition when)
    {
        const string Title = "Let the host reach the API server on port 443";
        if (Hosts(cluster, when).ToArray() is not [var host])
            yield break;
        yield return Fix("let-in", Title, new LetIn(EksCluster.SecurityGroup, host));
        yield return OnlyGroup(cluster, cluster[EksCluster.SecurityGroups]) is { } group
            && OnlyGroup(host, host[VpcHost.SecurityGroups]) is { } source
            ? Fix("declare", Title, new DeclareBeside(
                SecurityGroupIngress.Kind, group, ImmutableArray.Create<(SettingKey, object)>(
                    (SecurityGroupIngress.Direction, "ingress"),
                    (SecurityGroupIngress.Group, new OutputOf(group, VpcSecurityGroup.Id)),
                    (SecurityGroupIngress.Source, new OutputOf(source, VpcSecurityGroup.Id)),
                    (SecurityGroupIngress.Protocol, "tcp"),
                    (SecurityGroupIngress.FromPort, SecurityGroupIngress.Https),
                    (SecurityGroupIngress.ToPort, SecurityGroupIngress.Https))))
            : null;
    }

    static DeclaredResource? OnlyGroup(DeclaredResource resource, PartList groups) =>
        groups.Parts is [{ When: var when, Value: var value }] && !resource.Space.IsPossible(resource.When & !when)
            ? resource.Resolve(value)?.Resource
            : null;

    /// <summary>EKS's own group takes rules too, which somebody may add once it is there.</summary>
    protected override DiagnosticSeverity Severity(EksCluster cluster) =>
        HasGroups(cluster).Holds.IsFalse ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning;

    static Fact HasGroups(EksCluster cluster) => cluster[EksCluster.SecurityGroups].Setting.IsSet | cluster[EksCluster.SecurityGroup].IsSet;

    static IEnumerable<DeclaredResource> Hosts(EksCluster cluster, Condition when) => cluster.Declared(VpcHost.Kind)
        .Where(host => cluster.Space.IsPossible(when & host.When & cluster.IsInVpc(vpc => IsOutside(host, vpc)).Holds));

    /// <summary>Whether the program declares all groups that the API server has besides EKS's own.</summary>
    static Fact HasGroupsOfTheProgram(EksCluster cluster)
    {
        if (!cluster[EksCluster.SecurityGroups].Setting.IsExpressible && !cluster[EksCluster.SecurityGroup].IsExpressible)
            return Never(cluster);
        return !cluster[EksCluster.SecurityGroups].Any(group => IsStrange(cluster, group))
            & HasNoneOrOwn(cluster, EksCluster.SecurityGroup);
    }

    /// <summary>Whether a host is in a network, and in none of the groups that the nodes of a cluster have.</summary>
    static Fact IsOutside(DeclaredResource host, DeclaredResource vpc)
    {
        return VpcHost.IsIn(host, vpc)
            && !host[VpcHost.Template].IsSet
                & !host[VpcHost.SecurityGroups].Any(group => IsStrange(host, group))
                & HasNoneOrOwn(host, VpcHost.SecurityGroup);
    }

    /// <summary>A group that the program does not declare may be any, and so EKS's own.</summary>
    static Fact IsStrange(DeclaredResource resource, Part group) =>
        resource.Resolve(group.Value)?.Kind == VpcSecurityGroup.Kind ? Fact.From(resource.Space.False) : Unknown(resource);

    static Fact HasNoneOrOwn(DeclaredResource resource, SettingKey key) => !resource[key].IsSet
        | resource.Of(key, group => group.Kind == VpcSecurityGroup.Kind ? Fact.From(resource.Space.True) : Unknown(resource));

    static Fact LetsInByBlock(EksCluster cluster) =>
        cluster[EksCluster.SecurityGroups].Any(group => cluster.Resolve(group.Value) is { } found ? LetsIn(found) : Unknown(cluster))
        | cluster.Of(EksCluster.SecurityGroup, LetsIn);

    static Fact LetsIn(Reference group) =>
        group.Resource[VpcSecurityGroup.Ingress].AnyBlock(static rule => SecurityGroupIngress.LetsIn(rule, SecurityGroupIngress.Https));

    /// <summary>Whether a rule lets somebody in, be it into a group of which nobody knows whether it is one of the API server's.</summary>
    static Fact MayLetIn(EksCluster cluster, DeclaredResource rule)
    {
        var isOfCluster = rule.Of(
            SecurityGroupIngress.Group,
            group => group.Kind == VpcSecurityGroup.Kind ? IsOfCluster(cluster, group.Resource) : Unknown(cluster));
        var hasGroup = rule[SecurityGroupIngress.Group].IsSet.Holds;
        return SecurityGroupIngress.LetsIn(rule, SecurityGroupIngress.Https) & isOfCluster with { Fails = isOfCluster.Fails & hasGroup };
    }

    static Fact IsOfCluster(EksCluster cluster, DeclaredResource group) => cluster[EksCluster.SecurityGroups]
        .Any(each => Fact.From(cluster.Resolve(each.Value)?.Resource == group ? cluster.Space.True : cluster.Space.False))
        | cluster.RefersTo(EksCluster.SecurityGroup, group);

    static Fact Unknown(DeclaredResource resource) => Fact.Unknown(resource.Space);
}
