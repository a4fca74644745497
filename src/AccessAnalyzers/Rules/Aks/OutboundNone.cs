using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Aks;

/// <summary>Nodes without a way out, and an API server that is outside.</summary>
/// <remarks>Source: learn.microsoft.com/azure/aks/network-isolated and concepts-network-isolated.</remarks>
sealed class OutboundNone : Rule<AksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "AKS051",
        "Nodes have no way out to a public API server",
        "AKS cluster {0} has a public API server, and '{2}' leaves its nodes no way there; make the cluster private or integrate the API server into its network",
        DiagnosticSeverity.Warning,
        "A network-isolated cluster needs an API server that its nodes reach without leaving their network: a private cluster, or API server VNet integration.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    protected override Fact IsViolated(AksCluster cluster) =>
        !cluster.IsPrivate && HasNoWayOut(cluster[AksCluster.OutboundType]) && !cluster.IsVnetIntegrated;

    protected override IEnumerable<SyntaxNode> AtFault(AksCluster cluster, Condition when) =>
        cluster[AksCluster.OutboundType].Sites(when).Concat(cluster[AksCluster.Private].Sites(when));

    protected override IEnumerable<object> Arguments(AksCluster cluster, Condition when) => [cluster[AksCluster.OutboundType].Name];

    static Fact HasNoWayOut(Setting outbound) => outbound.IsNamed("none") | outbound.IsNamed("block");
}
