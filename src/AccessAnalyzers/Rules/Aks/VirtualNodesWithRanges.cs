using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Aks;

/// <summary>Virtual nodes, which cannot be among the authorized IP ranges.</summary>
/// <remarks>Source: learn.microsoft.com/azure/aks/virtual-nodes, limitations.</remarks>
sealed class VirtualNodesWithRanges : Rule<AksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "AKS028",
        "Virtual nodes do not work with authorized IP ranges",
        "AKS cluster {0} runs virtual nodes, which do not support '{2}'; do without one of them",
        DiagnosticSeverity.Warning,
        "Virtual nodes are Azure Container Instances. They reach the API server from addresses that cannot be authorized, and AKS does not support both together.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    protected override Fact IsViolated(AksCluster cluster) =>
        !cluster.IsPrivate && cluster.IsRestricted && cluster[AksCluster.VirtualNodes].Is(true);

    protected override IEnumerable<SyntaxNode> AtFault(AksCluster cluster, Condition when) =>
        cluster[AksCluster.VirtualNodes].Sites(when).Concat(cluster[AksCluster.AuthorizedIPRanges].Setting.Sites(when));

    protected override IEnumerable<object> Arguments(AksCluster cluster, Condition when) => [cluster[AksCluster.AuthorizedIPRanges].Name];
}
