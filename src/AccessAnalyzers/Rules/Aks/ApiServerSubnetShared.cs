using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Aks;

/// <summary>Nodes in a subnet that belongs to somebody else: to the API server, or to the service to which it is delegated.</summary>
/// <remarks>Source: learn.microsoft.com/azure/aks/api-server-vnet-integration; azure-docs#69774 (SubnetIsDelegated).</remarks>
sealed class ApiServerSubnetShared : Rule<AksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "AKS016",
        "Nodes of an AKS cluster are in a subnet that is delegated",
        "AKS cluster {0} puts nodes into {2}, which must have a subnet to themselves; the deployment fails",
        DiagnosticSeverity.Error,
        "The API server's subnet is delegated to it and takes nothing else, and no other delegated subnet takes nodes either. Pods may have a delegated subnet, which is another setting.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    protected override Fact IsViolated(AksCluster cluster) => SharesSubnet(cluster) || cluster.HasPool(HasDelegatedSubnet);

    protected override IEnumerable<SyntaxNode> AtFault(AksCluster cluster, Condition when) => cluster.Pools
        .Where(pool => cluster.Space.IsPossible(when & pool.When & (Shares(cluster, pool.Pool) || HasDelegatedSubnet(pool.Pool)).Holds))
        .SelectMany(pool => pool.Pool[NodePool.Subnet].Sites(when & pool.When))
        .Concat(cluster[AksCluster.ApiServerSubnet].Sites(when));

    protected override IEnumerable<object> Arguments(AksCluster cluster, Condition when) =>
        [cluster.Space.IsPossible(when & SharesSubnet(cluster).Holds) ? "the subnet of its API server" : "a delegated subnet"];

    static Fact SharesSubnet(AksCluster cluster) => cluster.HasPool(pool => Shares(cluster, pool));

    static Fact Shares(AksCluster cluster, DeclaredResource pool) => cluster.IsVnetIntegrated && cluster[AksCluster.ApiServerSubnet].IsSet
        && IsSame(cluster, cluster[AksCluster.ApiServerSubnet], pool[NodePool.Subnet]);

    static Fact HasDelegatedSubnet(DeclaredResource pool) => pool.Of(NodePool.Subnet, static subnet =>
        subnet.Kind == VirtualNetworkSubnet.Kind
        ? subnet.Resource[VirtualNetworkSubnet.Delegations].HasAny
        : Fact.Unknown(subnet.Resource.Space));

    /// <summary>Where both settings are one id. That two are different ones is not of interest.</summary>
    static Fact IsSame(AksCluster cluster, Setting left, Setting right)
    {
        var same = left.Space.False;
        foreach (var one in left.Cases)
        {
            foreach (var other in right.Cases)
            {
                if (IsSame(cluster, one.Value, other.Value))
                    same |= one.When & other.When;
            }
        }

        return new Fact(same, left.Space.False);
    }

    static bool IsSame(AksCluster cluster, Value left, Value right) => (left, right) switch
    {
        (Constant { Literal: string one }, Constant { Literal: string other }) =>
            one.Length > 0 && string.Equals(one, other, StringComparison.OrdinalIgnoreCase),
        (ResourceOutput, ResourceOutput) => left == right,
        _ => cluster.Resolve(left) is { } subnet && subnet.Output == VirtualNetworkSubnet.Id && cluster.Resolve(right) == subnet,
    };
}
