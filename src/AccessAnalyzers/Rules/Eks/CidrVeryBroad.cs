using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Networking;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Eks;

/// <summary>A restriction that lets in whole continents.</summary>
/// <remarks>Source: docs/options.md for what is very broad; several blocks count as the one that they make up.</remarks>
sealed class CidrVeryBroad : RangeRule<EksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "EKS011",
        "The public endpoint of an EKS cluster accepts a very broad block",
        "The public endpoint of EKS cluster {0} accepts {3}, which makes up a block broader than /{4}; list only the networks that need it in '{2}'",
        DiagnosticSeverity.Warning,
        "A block of millions of addresses restricts next to nothing. The options access_analyzers.very_broad_ipv4_prefix and access_analyzers.very_broad_ipv6_prefix say what is very broad.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    public override ImmutableArray<string> IsSilencedBy => ImmutableArray.Create("EKS010");

    protected override Fact IsViolated(EksCluster cluster) =>
        cluster.IsPublic
        && !cluster.IsOnOutpost
        && Fact.From(Blocks(cluster).Aggregate(cluster.Space.False, static (any, block) => any | block.When));

    protected override IEnumerable<object> Arguments(EksCluster cluster, Condition when) =>
    [
        cluster[EksCluster.PublicAccessCidrs].Name,
        Message.List(Culprits(cluster, when).Select(static range => range.Text)),
        Blocks(cluster).First(block => cluster.Space.IsPossible(block.When & when)).Block.PrefixLength + 1,
    ];

    static IEnumerable<(IPRange Block, Condition When)> Blocks(EksCluster cluster) =>
        cluster[EksCluster.PublicAccessCidrs].VeryBroadBlocks(cluster.Options);

    protected override IEnumerable<RangeElement> Culprits(EksCluster cluster, Condition when) =>
        cluster[EksCluster.PublicAccessCidrs].LettingIn(Blocks(cluster), when);
}
