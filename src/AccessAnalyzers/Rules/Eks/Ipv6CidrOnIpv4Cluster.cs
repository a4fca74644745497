using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Networking;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Eks;

/// <summary>The public endpoint of an IPv4 cluster has no IPv6 address.</summary>
/// <remarks>
/// Source: the service's "The following CIDRs are invalid in publicAccessCidrs";
/// docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html: IPv6 CIDR blocks cannot be added to IPv4 clusters.
/// </remarks>
sealed class Ipv6CidrOnIpv4Cluster : RangeRule<EksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "EKS005",
        "The public endpoint of an IPv4 EKS cluster has an IPv6 CIDR block",
        "EKS cluster {0} is an IPv4 cluster, for which AWS takes no IPv6 CIDR blocks like {3}; list IPv4 blocks in '{2}' or make it an IPv6 cluster",
        DiagnosticSeverity.Error,
        "Only a cluster of the IPv6 family has a public endpoint with IPv6 addresses. IPv4 is the default.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    public override ImmutableArray<string> IsSilencedBy => ImmutableArray.Create("EKS001");

    protected override Fact IsViolated(EksCluster cluster) =>
        cluster[EksCluster.PublicAccessCidrs].Contains(IsIPv6) && !cluster.IsIPv6 && !cluster.IsOnOutpost;

    protected override IEnumerable<Proposal?> Remedies(EksCluster cluster, Condition when) =>
        [FixByRemoving("remove", "Remove the IPv6 CIDR blocks", cluster, when)];

    protected override IEnumerable<RangeElement> Culprits(EksCluster cluster, Condition when) =>
        cluster[EksCluster.PublicAccessCidrs].Where(when, IsIPv6);

    static bool IsIPv6(string text) => IPRange.TryParse(text, out var range) && range.IsIPv6;
}
