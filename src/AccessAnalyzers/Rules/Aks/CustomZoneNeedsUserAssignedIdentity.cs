using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Aks;

/// <summary>AKS writes into the zone before the system-assigned identity of the cluster exists.</summary>
/// <remarks>
/// Source: terraform-provider-azurerm kubernetes_cluster_resource.go; learn.microsoft.com/azure/aks/private-clusters; the server's
/// OnlySupportedOnUserAssignedMSICluster.
/// </remarks>
sealed class CustomZoneNeedsUserAssignedIdentity : Rule<AksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "AKS006",
        "A private DNS zone of one's own needs a user-assigned identity",
        "AKS cluster {0} brings its own private DNS zone, which Azure allows only with a user-assigned identity or a service principal; set '{2}' to UserAssigned and assign an identity that may write to the zone",
        DiagnosticSeverity.Error,
        "The identity that writes the API server's record into the zone has to exist before the cluster does.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    public override ImmutableArray<string> IsSilencedBy => ImmutableArray.Create("AKS022");

    protected override Fact IsViolated(AksCluster cluster) =>
        cluster.IsPrivate
        && cluster.HasOwnZone
        && !HasServicePrincipal(cluster)
        && (!cluster[AksCluster.Identity].IsSet || cluster[AksCluster.IdentityType].IsNamed("SystemAssigned"));

    protected override IEnumerable<SyntaxNode> AtFault(AksCluster cluster, Condition when) =>
        cluster[AksCluster.IdentityType].Sites(when).Concat(cluster[AksCluster.PrivateDnsZone].Sites(when));

    protected override IEnumerable<object> Arguments(AksCluster cluster, Condition when) =>
        [$"{cluster[AksCluster.Identity].Name}.{cluster[AksCluster.IdentityType].Name}"];

    protected override IEnumerable<Proposal?> Remedies(AksCluster cluster, Condition when) =>
        [
        Fix(
            "user-assigned",
            "Use the program's user-assigned identity",
            Intent.Set(AksCluster.IdentityType, "UserAssigned"),
            new UseDeclared(AksCluster.IdentityIds, UserAssignedIdentity.Kind)),
    ];

    static Fact HasServicePrincipal(AksCluster cluster) =>
        cluster[AksCluster.ServicePrincipal].IsSet
        && !cluster[AksCluster.ServicePrincipal].Satisfies(static value => value is Constant { Literal: "msi" });
}
