using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Aks;

/// <summary>A subnet for the API server that the program does not delegate.</summary>
/// <remarks>
/// Source: learn.microsoft.com/azure/aks/api-server-vnet-integration and network-isolated, whose sample has no delegation either.
/// </remarks>
sealed class ApiServerSubnetNotDelegated : Rule<AksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "AKS025",
        "The API server's subnet is not delegated to AKS",
        "AKS cluster {0} puts its API server into subnet {2}, which the program does not delegate to Microsoft.ContainerService/managedClusters; delegate it",
        DiagnosticSeverity.Info,
        "The API server's subnet is delegated to AKS, which may do that itself when it makes the cluster. A program that does not say so may try to take the delegation away with its next update.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    public override ImmutableArray<string> IsSilencedBy => ImmutableArray.Create("AKS016");

    protected override Fact IsViolated(AksCluster cluster) =>
        cluster[AksCluster.VnetIntegration].Is(true) && cluster.Of(AksCluster.ApiServerSubnet, IsNotDelegated);

    protected override IEnumerable<SyntaxNode> AtFault(AksCluster cluster, Condition when) => Subnets(cluster, when)
        .Select(static subnet => subnet.Site).OfType<SyntaxNode>().Concat(cluster[AksCluster.ApiServerSubnet].Sites(when));

    protected override IEnumerable<object> Arguments(AksCluster cluster, Condition when) => [Subnets(cluster, when).First().Name];

    static Fact IsNotDelegated(Reference subnet) => subnet.Kind != VirtualNetworkSubnet.Kind
        ? Fact.Unknown(subnet.Resource.Space)
        : !subnet.Resource[VirtualNetworkSubnet.Delegations].AnyBlock(static delegation =>
            delegation[SubnetDelegation.Service].IsNamed("Microsoft.ContainerService/managedClusters"));

    static IEnumerable<DeclaredResource> Subnets(AksCluster cluster, Condition when) =>
        cluster.ReferencesOf(AksCluster.ApiServerSubnet, when)
        .Where(subnet => cluster.Space.IsPossible(when & IsNotDelegated(subnet).Holds))
        .Select(static subnet => subnet.Resource);
}
