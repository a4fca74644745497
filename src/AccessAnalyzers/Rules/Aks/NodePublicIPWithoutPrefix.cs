using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Aks;

/// <summary>Nodes that come from addresses of which nobody can list any.</summary>
/// <remarks>Source: learn.microsoft.com/azure/aks/api-server-authorized-ip-ranges; the ARM reference of authorizedIPRanges.</remarks>
sealed class NodePublicIPWithoutPrefix : Rule<AksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "AKS024",
        "Nodes with public addresses cannot be among the authorized IP ranges",
        "AKS cluster {0} authorizes IP ranges, and its nodes have public addresses that nobody knows beforehand, so they cannot reach the API server; set '{2}' and authorize that range",
        DiagnosticSeverity.Warning,
        "A node with a public address of its own reaches the API server from there. Only addresses from a public IP prefix can be authorized.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    public override ImmutableArray<string> IsSilencedBy => ImmutableArray.Create("AKS002", "AKS021");

    protected override Fact IsViolated(AksCluster cluster) =>
        !cluster.IsPrivate
        && cluster.IsRestricted
        && !cluster.IsVnetIntegrated
        && cluster.HasPool(HasUnknownAddresses);

    protected override IEnumerable<SyntaxNode> AtFault(AksCluster cluster, Condition when) => Faulty(cluster, when)
        .SelectMany(pool => pool[NodePool.HasPublicIPs].Sites(when))
        .Concat(cluster[AksCluster.AuthorizedIPRanges].Setting.Sites(when));

    protected override IEnumerable<object> Arguments(AksCluster cluster, Condition when) =>
        [Faulty(cluster, when).First()[NodePool.PublicIPPrefix].Name];

    static IEnumerable<DeclaredResource> Faulty(AksCluster cluster, Condition when) =>
        from pool in cluster.Pools
        where cluster.Space.IsPossible(when & pool.When & HasUnknownAddresses(pool.Pool).Holds)
        select pool.Pool;

    static Fact HasUnknownAddresses(DeclaredResource pool) => pool[NodePool.HasPublicIPs].Is(true) & !pool[NodePool.PublicIPPrefix].IsSet;
}
