using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Networking;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Aks;

/// <summary>0.0.0.0/32 says that nobody but the cluster itself is authorized, so it stands alone.</summary>
/// <remarks>
/// Source: the server's "Setting apiServerAuthorizedIPRange to 0.0.0.0/32 is not allowed with other IP ranges" (terraform-azurerm-aks#378).
/// </remarks>
sealed class RangeSentinelMixed : Rule<AksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "AKS009",
        "An AKS cluster authorizes 0.0.0.0/32 beside other ranges",
        "AKS cluster {0} authorizes 0.0.0.0/32, which means the cluster itself and nobody else, beside {3}; remove it from '{2}', since the cluster's own address is always authorized",
        DiagnosticSeverity.Error,
        "0.0.0.0/32 is Azure's way to say that only the outbound address of the cluster is authorized. That address need not be listed beside others.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    public override ImmutableArray<string> IsSilencedBy => ImmutableArray.Create("AKS002");

    protected override Fact IsViolated(AksCluster cluster) =>
        cluster[AksCluster.AuthorizedIPRanges].Contains(IsSentinel)
        && (HasOthers(cluster) || Fact.From(cluster[AksCluster.AuthorizedIPRanges].HasUnknown));

    /// <summary>
    /// An error only where another range is known, wherever the rule is violated: what is not known may be 0.0.0.0/32 too.
    /// </summary>
    protected override DiagnosticSeverity Severity(AksCluster cluster) =>
        (cluster.Creation.When & IsViolated(cluster).Holds).Implies(HasOthers(cluster).Holds)
        ? base.Severity(cluster)
        : DiagnosticSeverity.Warning;

    protected override IEnumerable<SyntaxNode> AtFault(AksCluster cluster, Condition when) =>
        cluster[AksCluster.AuthorizedIPRanges]
            .Where(when, IsSentinel)
            .Select(static range => range.Site)
            .Concat(cluster[AksCluster.AuthorizedIPRanges].Setting.Sites(when));

    protected override IEnumerable<object> Arguments(AksCluster cluster, Condition when) =>
    [
        cluster[AksCluster.AuthorizedIPRanges].Name,
        when.Implies(HasOthers(cluster).Holds)
        ? "other ranges, so Azure refuses it"
        : "a range that is not known here; Azure refuses it unless both are the same",
    ];

    protected override IEnumerable<Proposal?> Remedies(AksCluster cluster, Condition when) =>
    [
        Fix(
            "no-sentinel",
            "Remove 0.0.0.0/32, since AKS adds the cluster's own address by itself",
            new RemoveElements(
                AksCluster.AuthorizedIPRanges, cluster[AksCluster.AuthorizedIPRanges].Where(when, IsSentinel).ToImmutableArray())),
    ];

    static Fact HasOthers(AksCluster cluster) =>
        cluster[AksCluster.AuthorizedIPRanges].Contains(static text => IPRange.TryParse(text, out var range)
            && !AksCluster.IsClusterItself(range));

    static bool IsSentinel(string text) => IPRange.TryParse(text, out var range) && AksCluster.IsClusterItself(range);
}
