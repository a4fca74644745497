using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Aks;

/// <summary>An API server in another virtual network than the nodes.</summary>
/// <remarks>Source: learn.microsoft.com/azure/aks/api-server-vnet-integration.</remarks>
sealed class ApiServerSubnetElsewhere : Rule<AksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "AKS026",
        "The API server's subnet is in another virtual network than the nodes",
        "AKS cluster {0} puts its API server into virtual network {2} and its nodes into {3}; both belong into the same one",
        DiagnosticSeverity.Warning,
        "API server VNet integration puts the API server into a subnet of the virtual network in which the nodes are.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    public override ImmutableArray<string> IsSilencedBy => ImmutableArray.Create("AKS016");

    protected override Fact IsViolated(AksCluster cluster) =>
        cluster.IsVnetIntegrated && cluster.Of(AksCluster.ApiServerSubnet, server => IsElsewhere(cluster, server));

    protected override IEnumerable<SyntaxNode> AtFault(AksCluster cluster, Condition when) =>
        cluster[AksCluster.ApiServerSubnet].Sites(when).Concat(Pools(cluster, when).SelectMany(pool => pool[NodePool.Subnet].Sites(when)));

    protected override IEnumerable<object> Arguments(AksCluster cluster, Condition when)
    {
        var apart = (
            from server in cluster.ReferencesOf(AksCluster.ApiServerSubnet, when)
            from pool in Pools(cluster, when)
            from nodes in pool.ReferencesOf(NodePool.Subnet, when)
            where cluster.Space.IsPossible(when & AreApart(server, nodes).Holds)
            select (Server: server, Nodes: nodes)).First();
        return [NetworkOf(apart.Server, when), NetworkOf(apart.Nodes, when)];
    }

    static string NetworkOf(Reference subnet, Condition when) => VirtualNetworkSubnet.NetworksOf(subnet.Resource)
        .First(network => when.Space.IsPossible(when & network.When)).Resource.Name;

    static IEnumerable<DeclaredResource> Pools(AksCluster cluster, Condition when) =>
        cluster[AksCluster.NodePools].Parts
            .Where(pool => cluster.Space.IsPossible(when & pool.When))
            .Select(static pool => pool.Block)
            .OfType<DeclaredResource>();

    static Fact IsElsewhere(AksCluster cluster, Reference server) =>
        cluster[AksCluster.NodePools].All(pool => pool.Passes(nodes => nodes.Of(NodePool.Subnet, subnet => AreApart(server, subnet))));

    /// <summary>Where two subnets are in two networks, both of which the program declares.</summary>
    static Fact AreApart(Reference left, Reference right)
    {
        var space = left.Resource.Space;
        if (left.Kind != VirtualNetworkSubnet.Kind || right.Kind != VirtualNetworkSubnet.Kind)
            return Fact.Unknown(space);
        var (apart, together) = (space.False, space.False);
        foreach (var one in VirtualNetworkSubnet.NetworksOf(left.Resource))
        {
            foreach (var other in VirtualNetworkSubnet.NetworksOf(right.Resource))
            {
                if (one.Resource == other.Resource)
                    together |= one.When & other.When;
                else
                    apart |= one.When & other.When;
            }
        }

        return new Fact(apart, together);
    }
}
