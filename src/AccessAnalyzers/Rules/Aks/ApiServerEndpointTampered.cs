using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Aks;

/// <summary>A program that declares the private endpoint which AKS has made for the API server.</summary>
/// <remarks>
/// Source: learn.microsoft.com/azure/aks/private-clusters: a cluster whose private endpoint is deleted or modified stops functioning.
/// A second endpoint, in another group, is the documented way to reach the cluster from another network.
/// </remarks>
sealed class ApiServerEndpointTampered : Rule<AksCluster>
{
    /// <summary>What AKS calls the endpoint.</summary>
    const string OfAks = "kube-apiserver";

    static readonly DiagnosticDescriptor descriptor = Create(
        id: "AKS030",
        "The private endpoint that AKS keeps for the API server is declared",
        "AKS cluster {0} is declared beside private endpoint {2} in a node resource group, where AKS itself keeps the endpoint of the API server; a "
        + "private cluster whose endpoint is changed or deleted stops working, so leave it to AKS",
        DiagnosticSeverity.Warning,
        "AKS makes the private endpoint of an API server, 'kube-apiserver' in the node resource group, and keeps it. A cluster whose endpoint is "
        + "changed or deleted stops working.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    protected override Fact IsViolated(AksCluster cluster)
    {
        var holds = cluster.Space.False;
        foreach (var endpoint in cluster.Declared(PrivateEndpoint.Kind))
            holds |= endpoint.When & IsOfApiServer(cluster, endpoint);
        return new Fact(holds.IsFalse ? holds : holds & (cluster.IsPrivate & !cluster.IsVnetIntegrated).Holds, cluster.Space.False);
    }

    protected override IEnumerable<SyntaxNode> AtFault(AksCluster cluster, Condition when) =>
        Faulty(cluster, when).Select(static endpoint => endpoint.Site).OfType<SyntaxNode>();

    protected override IEnumerable<object> Arguments(AksCluster cluster, Condition when) => [Faulty(cluster, when).First().Name];

    static IEnumerable<DeclaredResource> Faulty(AksCluster cluster, Condition when) => cluster.Declared(PrivateEndpoint.Kind)
        .Where(endpoint => cluster.Space.IsPossible(when & endpoint.When & IsOfApiServer(cluster, endpoint)));

    /// <summary>
    /// Where an endpoint is in the node resource group of the cluster and has the name of AKS's own, or leads to the cluster; or where it
    /// has that name in a group of that kind, unless it is another cluster's.
    /// </summary>
    static Condition IsOfApiServer(AksCluster cluster, DeclaredResource endpoint)
    {
        var isOfAks = endpoint[PrivateEndpoint.Name].IsNamed(OfAks);
        var holds = cluster.Space.False;
        foreach (var group in endpoint[PrivateEndpoint.ResourceGroup].Cases)
        {
            var isOwn = cluster.IsNodeResourceGroup(group.Value);
            holds |= group.When & isOwn.Holds & (isOfAks | PrivateEndpoint.LeadsTo(endpoint, cluster)).Holds;
            if (group.Value is Constant { Literal: string name } && AksCluster.IsMadeByAks(name))
                holds |= group.When & !isOwn.Fails & isOfAks.Holds;
        }

        return holds;
    }
}
