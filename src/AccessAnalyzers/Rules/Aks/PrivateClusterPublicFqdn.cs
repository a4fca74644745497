using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Aks;

/// <summary>A private cluster needs no name in public DNS, which tells everyone its private address.</summary>
/// <remarks>Source: learn.microsoft.com/azure/aks/private-clusters: "For a private AKS cluster, disable the public FQDN".</remarks>
sealed class PrivateClusterPublicFqdn : Rule<AksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "AKS041",
        "A private AKS cluster has a public FQDN",
        "AKS cluster {0} is private, but public DNS resolves its API server's name to the private address; set '{2}' to false",
        DiagnosticSeverity.Info,
        "The public FQDN is a name only and no endpoint; turning it off keeps the private address out of public DNS.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    public override ImmutableArray<string> IsSilencedBy => ImmutableArray.Create("AKS001");

    protected override Fact IsViolated(AksCluster cluster) =>
        cluster[AksCluster.PublicFqdn].IsExpressible ? cluster.IsPrivate && cluster.HasPublicFqdn && !cluster.HasNoZone : Never(cluster);

    protected override IEnumerable<SyntaxNode> AtFault(AksCluster cluster, Condition when) => cluster[AksCluster.PublicFqdn].Sites(when);

    protected override IEnumerable<object> Arguments(AksCluster cluster, Condition when) => [cluster[AksCluster.PublicFqdn].Name];

    protected override IEnumerable<Proposal?> Remedies(AksCluster cluster, Condition when) =>
        [Fix("no-public-fqdn", "Turn the public FQDN off", Intent.Set(AksCluster.PublicFqdn, false))];
}
