using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Aks;

/// <summary>A registry that nobody can reach: it is closed to the internet, and nothing leads there from the cluster's network.</summary>
/// <remarks>
/// Source: learn.microsoft.com/azure/aks/private-clusters and learn.microsoft.com/azure/container-registry/container-registry-private-link.
/// An open registry serves a private cluster as any other.
/// </remarks>
sealed class RegistryUnreachable : Rule<AksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "AKS034",
        "A container registry beside a private AKS cluster is closed, and no private endpoint leads there",
        "AKS cluster {0} is private, and container registry {2} beside it is closed to the internet without a private endpoint, so nodes cannot "
        + "pull images from it; declare a private endpoint in the cluster's virtual network",
        DiagnosticSeverity.Warning,
        "A container registry that is closed to the internet is reached through a private endpoint only. Without one nobody reaches it, the nodes of "
        + "a cluster in the same program least of all.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    protected override Fact IsViolated(AksCluster cluster)
    {
        var holds = cluster.Space.False;
        var mayBe = cluster.IsPrivate.Holds;
        if (!mayBe.IsFalse)
        {
            foreach (var registry in cluster.Declared(ContainerRegistry.Kind))
                holds |= mayBe & IsUnreachable(cluster, registry);
        }

        return new Fact(holds, cluster.Space.False);
    }

    protected override IEnumerable<SyntaxNode> AtFault(AksCluster cluster, Condition when) => Faulty(cluster, when)
        .SelectMany(registry => registry[ContainerRegistry.PublicNetworkAccess].Sites(when).Append(registry.Site))
        .OfType<SyntaxNode>()
        .Distinct();

    protected override IEnumerable<object> Arguments(AksCluster cluster, Condition when) => [Faulty(cluster, when).First().Name];

    static IEnumerable<DeclaredResource> Faulty(AksCluster cluster, Condition when) => cluster.Declared(ContainerRegistry.Kind)
        .Where(registry => cluster.Space.IsPossible(when & IsUnreachable(cluster, registry)));

    static Condition IsUnreachable(AksCluster cluster, DeclaredResource registry)
    {
        var closed = registry.When & ContainerRegistry.IsClosed(registry).Holds;
        if (closed.IsFalse)
            return closed;
        var when = closed & IsInNetworkOfProgram(cluster);
        return when.IsFalse
            ? when
            : when & cluster.Lacks(PrivateEndpoint.Kind, endpoint => PrivateEndpoint.LeadsTo(endpoint, registry)).Holds;
    }

    /// <summary>Who declares the network of a cluster elsewhere may declare the endpoint there too.</summary>
    static Condition IsInNetworkOfProgram(AksCluster cluster)
    {
        var known = cluster.Space.False;
        foreach (var network in cluster.Declared(VirtualNetwork.Kind))
            known |= network.When & cluster.IsIn(network).Holds;
        return known;
    }
}
