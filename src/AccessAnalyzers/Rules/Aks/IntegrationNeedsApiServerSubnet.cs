using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Aks;

/// <summary>A cluster in a network of one's own whose API server has no subnet there.</summary>
/// <remarks>
/// Source: the ARM reference of ManagedClusterAPIServerAccessProfile.subnetId; learn.microsoft.com/azure/aks/api-server-vnet-integration.
/// </remarks>
sealed class IntegrationNeedsApiServerSubnet : Rule<AksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "AKS015",
        "API server VNet integration lacks a subnet in a network of one's own",
        "AKS cluster {0} has its nodes in a subnet of its own network and integrates the API server, so '{2}' is required; name a subnet that is delegated to Microsoft.ContainerService/managedClusters",
        DiagnosticSeverity.Error,
        "AKS makes the API server's subnet only in a virtual network that it has made itself. In a network of one's own the cluster must name one.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    protected override Fact IsViolated(AksCluster cluster) =>
        cluster[AksCluster.VnetIntegration].Is(true)
        && !cluster[AksCluster.ApiServerSubnet].IsSet
        && cluster[AksCluster.NodePools].AnyBlock(static pool => pool[NodePool.Subnet].IsSet);

    protected override IEnumerable<SyntaxNode> AtFault(AksCluster cluster, Condition when) =>
        cluster[AksCluster.VnetIntegration]
            .Sites(when)
            .Concat(cluster[AksCluster.NodePools].Parts.SelectMany(pool => pool.Block?[NodePool.Subnet].Sites(when & pool.When) ?? []));

    protected override IEnumerable<object> Arguments(AksCluster cluster, Condition when) => [cluster[AksCluster.ApiServerSubnet].Name];
}
