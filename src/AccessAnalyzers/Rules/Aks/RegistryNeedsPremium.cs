using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Aks;

/// <summary>A registry beside the cluster that is to be private, in a tier that cannot be.</summary>
/// <remarks>
/// Source: learn.microsoft.com/azure/container-registry/container-registry-skus; terraform-provider-azurerm#26054, which has the service's
/// DisablingPublicNetworkAccessNotSupported.
/// </remarks>
sealed class RegistryNeedsPremium : Rule<AksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "AKS019",
        "A private container registry is not of the Premium tier",
        "AKS cluster {0} is declared beside container registry {2}, which {3} and is of tier {4}; only Premium can, so the deployment fails",
        DiagnosticSeverity.Error,
        "Private endpoints of a container registry, and a registry that is closed to the internet, need the Premium tier.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    protected override Fact IsViolated(AksCluster cluster) => cluster.Declares(ContainerRegistry.Kind, IsFaulty);

    protected override IEnumerable<SyntaxNode> AtFault(AksCluster cluster, Condition when) => Faulty(cluster, when)
        .SelectMany(registry => registry[ContainerRegistry.Sku].Sites(when)
            .Concat(registry[ContainerRegistry.PublicNetworkAccess].Sites(when))
            .Append(registry.Site))
        .OfType<SyntaxNode>();

    protected override IEnumerable<object> Arguments(AksCluster cluster, Condition when)
    {
        var registry = Faulty(cluster, when).First();
        var tier = registry[ContainerRegistry.Sku].Cases.First(@case => cluster.Space.IsPossible(when & @case.When)).Value;
        return
        [
            registry.Name,
            cluster.Space.IsPossible(when & ContainerRegistry.IsClosed(registry).Holds)
            ? "is closed to the internet"
            : "has a private endpoint",
            tier is Constant { Literal: string name } ? name : tier is LibraryMember member ? member.Name : "another",
        ];
    }

    protected override IEnumerable<Proposal?> Remedies(AksCluster cluster, Condition when) =>
    [
        Fix("premium", "Use the Premium tier", Faulty(cluster, when)
            .Select(static registry => (Intent)new OnNeighbour(registry, Intent.Set(ContainerRegistry.Sku, "Premium"))).ToArray()),
    ];

    static IEnumerable<DeclaredResource> Faulty(AksCluster cluster, Condition when) => cluster.Declared(ContainerRegistry.Kind)
        .Where(registry => cluster.Space.IsPossible(when & registry.When & IsFaulty(registry).Holds));

    static Fact IsFaulty(DeclaredResource registry) =>
        (registry[ContainerRegistry.Sku].IsNamed("Basic") | registry[ContainerRegistry.Sku].IsNamed("Standard"))
        & (ContainerRegistry.IsClosed(registry)
            | registry.Declares(PrivateEndpoint.Kind, endpoint => PrivateEndpoint.LeadsTo(endpoint, registry)));
}
