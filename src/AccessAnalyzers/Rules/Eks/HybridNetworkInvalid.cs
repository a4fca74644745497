using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Networking;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Eks;

/// <summary>Hybrid nodes in a cluster, or in networks, that do not take them.</summary>
/// <remarks>
/// Source: docs.aws.amazon.com/eks/latest/userguide/hybrid-nodes-prereqs.html and hybrid-nodes-networking.html; aws-cdk
/// aws-eks/lib/cluster.ts.
/// </remarks>
sealed class HybridNetworkInvalid : Rule<EksCluster>
{
    const int MostRanges = 15;

    static readonly DiagnosticDescriptor descriptor = Create(
        id: "EKS031",
        "Hybrid nodes do not fit the cluster or its networks",
        "EKS cluster {0} is to have hybrid nodes, but {2}",
        DiagnosticSeverity.Warning,
        "Hybrid nodes need access entries and IPv4. Their networks and those of their pods are private ranges, at most 15 each, that overlap neither each other nor the VPC nor the services of the cluster.");

    /// <summary>AWS has added shared address space to the private ranges, where nobody here is sure of all regions.</summary>
    static readonly ImmutableArray<IPRange> taken =
        ImmutableArray.CreateRange(new[] { "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10" }
        .Select(static text => IPRange.TryParse(text, out var range) ? range : throw new InvalidOperationException(text)));

    public override DiagnosticDescriptor Descriptor => descriptor;

    protected override Fact IsViolated(EksCluster cluster) =>
        cluster[EksCluster.RemoteNodeNetworks].HasAny
        && new Fact(Mistakes(cluster).Aggregate(cluster.Space.False, static (any, mistake) => any | mistake.When), cluster.Space.False);

    protected override IEnumerable<SyntaxNode> AtFault(EksCluster cluster, Condition when) =>
        First(cluster, when).Sites.Concat(cluster[EksCluster.RemoteNodeNetworks].Setting.Sites(when));

    protected override IEnumerable<object> Arguments(EksCluster cluster, Condition when) => [First(cluster, when).Text];

    /// <summary>The CDK compares the networks of nodes and pods while it synthesises.</summary>
    protected override DiagnosticSeverity Severity(EksCluster cluster) =>
        cluster[EksCluster.EndpointAccess].IsExpressible && Overlaps(cluster).Any(overlap => cluster.Space.IsPossible(overlap.When))
        ? DiagnosticSeverity.Error
        : base.Severity(cluster);

    static Mistake First(EksCluster cluster, Condition when) =>
        Mistakes(cluster).First(mistake => cluster.Space.IsPossible(when & mistake.When));

    static IEnumerable<Mistake> Mistakes(EksCluster cluster)
    {
        yield return new Mistake(
            cluster.HasConfigMapOnly.Holds,
            "they need access entries, and its authentication mode is CONFIG_MAP",
            cluster[EksCluster.AuthenticationMode].Sites(cluster.Space.True));
        yield return new Mistake(
            cluster.IsIPv6.Holds,
            "they need IPv4, and its pods and services have IPv6 addresses",
            cluster[EksCluster.IPFamily].Sites(cluster.Space.True));
        var ranges = Ranges(cluster).ToArray();
        foreach (var (range, when, site) in ranges)
        {
            if (range.IsIPv6 || !taken.Any(block => block.Contains(range) || range.Contains(block)))
                yield return new Mistake(when, $"{range} is not a private IPv4 range", new[] { site });
            else if (!taken.Any(block => block.Contains(range)))
                yield return new Mistake(when, $"{range} is larger than any private range", new[] { site });
        }

        foreach (var list in Lists(cluster))
            yield return new Mistake(
                list.Cidrs.HasMoreThan(MostRanges, static text => text).Holds & list.When,
                $"it has more than {MostRanges} networks for them",
                Enumerable.Empty<SyntaxNode>());
        foreach (var overlap in Overlaps(cluster))
            yield return overlap;
        foreach (var (own, what) in Own(cluster))
        {
            foreach (var (range, when, site) in ranges.Where(each => AreOverlapping(each.Range, own.Range)))
                yield return new Mistake(when & own.When, $"{range} overlaps {own.Range}, the range of {what}", new[] { site });
        }
    }

    static IEnumerable<Mistake> Overlaps(EksCluster cluster)
    {
        var ranges = Ranges(cluster).ToArray();
        for (var left = 0; left < ranges.Length; left++)
        {
            for (var right = left + 1; right < ranges.Length; right++)
            {
                if (AreOverlapping(ranges[left].Range, ranges[right].Range))
                    yield return new Mistake(
                        ranges[left].When & ranges[right].When,
                        $"its networks {ranges[left].Range} and {ranges[right].Range} overlap",
                        new[] { ranges[right].Site });
            }
        }
    }

    /// <summary>What the cluster itself has of addresses, as far as it is known.</summary>
    static IEnumerable<((IPRange Range, Condition When) Own, string What)> Own(EksCluster cluster)
    {
        foreach (var own in Of(cluster[EksCluster.ServiceCidr]))
            yield return (own, "its services");
        foreach (var vpc in cluster.Vpcs())
        {
            var isThere = cluster.IsInVpc(each => Fact.From(each == vpc ? cluster.Space.True : cluster.Space.False)).Holds;
            foreach (var (range, when) in Of(vpc[Vpc.CidrBlock]))
                yield return ((range, when & isThere), $"VPC {vpc.Name}");
        }

        static IEnumerable<(IPRange Range, Condition When)> Of(Setting setting)
        {
            foreach (var @case in setting.Cases)
            {
                if (@case.Value is Constant { Literal: string text } && IPRange.TryParse(text, out var range))
                    yield return (range, @case.When);
            }
        }
    }

    static IEnumerable<(RangeList Cidrs, Condition When)> Lists(EksCluster cluster) =>
        from part in cluster[EksCluster.RemoteNodeNetworks].Parts.Concat(cluster[EksCluster.RemotePodNetworks].Parts)
        where part.Block is not null
        select (part.Block![RemoteNetwork.Cidrs], part.When);

    static IEnumerable<(IPRange Range, Condition When, SyntaxNode Site)> Ranges(EksCluster cluster)
    {
        foreach (var (cidrs, when) in Lists(cluster))
        {
            foreach (var element in cidrs.Elements)
            {
                if (element.Text is { } text && IPRange.TryParse(text, out var range))
                    yield return (range, when & element.When, element.Site);
            }
        }
    }

    static bool AreOverlapping(IPRange left, IPRange right) =>
        left.IsIPv6 == right.IsIPv6 && left.First.CompareTo(right.Last) <= 0 && right.First.CompareTo(left.Last) <= 0;

    /// <summary>Something that is wrong.</summary>
    /// <param name="When">Where.</param>
    /// <param name="Text">What.</param>
    /// <param name="Sites">Where it stands in the program.</param>
    sealed record Mistake(Condition When, string Text, IEnumerable<SyntaxNode> Sites);
}
