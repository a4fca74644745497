using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Aks;

/// <summary>Without a private DNS zone the only name of a private API server hangs on a default that nobody has written down.</summary>
/// <remarks>
/// Source: learn.microsoft.com/azure/aks/private-clusters ("leave publicDNS at its default value (true)"); azure-cli#19476.
/// </remarks>
sealed class PrivateNameLeftToDefault : Rule<AksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "AKS049",
        "The only name of a private AKS cluster is left to a default",
        "AKS cluster {0} is private without a private DNS zone, so its only name is the public FQDN, which it has by default; say so with '{2}'",
        DiagnosticSeverity.Info,
        "With the private DNS zone 'None' the public FQDN is the only name of a private API server. It is on by default today.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    public override ImmutableArray<string> IsSilencedBy => ImmutableArray.Create("AKS001");

    protected override Fact IsViolated(AksCluster cluster) =>
        cluster[AksCluster.PublicFqdn].IsExpressible
        ? cluster.IsPrivate && cluster.HasNoZone && cluster.HasPublicFqdn && !cluster[AksCluster.PublicFqdn].IsSet
        : Never(cluster);

    protected override IEnumerable<SyntaxNode> AtFault(AksCluster cluster, Condition when) =>
        cluster[AksCluster.PrivateDnsZone].Sites(when);

    protected override IEnumerable<object> Arguments(AksCluster cluster, Condition when) => [cluster[AksCluster.PublicFqdn].Name];

    protected override IEnumerable<Proposal?> Remedies(AksCluster cluster, Condition when) =>
        [Fix("public-fqdn", "Turn the public FQDN on explicitly", Intent.Set(AksCluster.PublicFqdn, true))];
}
