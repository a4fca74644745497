using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Aks;

/// <summary>A private API server whose name nobody can resolve: no private DNS zone and no public FQDN.</summary>
/// <remarks>
/// Source: the server's "Private cluster with none private dns zone must enable public FQDN feature.";
/// learn.microsoft.com/azure/aks/private-clusters.
/// </remarks>
sealed class NoneZoneNeedsPublicFqdn : Rule<AksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "AKS001",
        "A private AKS cluster without a private DNS zone needs the public FQDN",
        "AKS cluster {0} is private, has no private DNS zone and no public FQDN, so nothing resolves its API server and Azure refuses to create it; set '{2}' to true or use the System zone",
        DiagnosticSeverity.Error,
        "With the private DNS zone 'None' the public FQDN is the only name of a private API server. Azure rejects a cluster that has neither.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    protected override Fact IsViolated(AksCluster cluster) => cluster.IsPrivate && cluster.HasNoZone && !cluster.HasPublicFqdn;

    protected override IEnumerable<SyntaxNode> AtFault(AksCluster cluster, Condition when) =>
        cluster[AksCluster.PublicFqdn]
            .Sites(when)
            .Concat(cluster[AksCluster.PrivateDnsZone].Sites(when))
            .Concat(cluster[AksCluster.Private].Sites(when));

    protected override IEnumerable<object> Arguments(AksCluster cluster, Condition when) => [cluster[AksCluster.PublicFqdn].Name];

    protected override IEnumerable<Proposal?> Remedies(AksCluster cluster, Condition when) =>
    [
        Fix("public-fqdn", "Turn the public FQDN on", Intent.Set(AksCluster.PublicFqdn, true)),
        Fix("system-zone", "Use the System private DNS zone", Intent.Set(AksCluster.PrivateDnsZone, "System")),
    ];
}
