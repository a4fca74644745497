using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Aks;

/// <summary>An automatic cluster whose system pool, identity and subnet do not fit together.</summary>
/// <remarks>Source: terraform-provider-azurerm kubernetes_automatic_cluster_resource.go, CustomizeDiff.</remarks>
sealed class AutomaticHostedSystem : Rule<AksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "AKS052",
        "An automatic AKS cluster's identity or subnet does not fit its system pool",
        "AKS cluster {0} {2}, which Terraform's provider refuses",
        DiagnosticSeverity.Error,
        "Where Azure hosts the system pool in a network of one's own, an automatic cluster needs a user-assigned identity and a subnet for its API server. Elsewhere it has a system-assigned identity and no subnet.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    protected override Fact IsViolated(AksCluster cluster) =>
        !cluster[AksCluster.HostedSystem].IsExpressible
        ? Never(cluster)
        : LacksIdentity(cluster) || LacksSubnet(cluster) || HasOtherIdentity(cluster) || HasSubnet(cluster);

    protected override IEnumerable<SyntaxNode> AtFault(AksCluster cluster, Condition when) => cluster[AksCluster.HostedSystem].Sites(when)
        .Concat(IsPossible(LacksIdentity(cluster) | HasOtherIdentity(cluster), when) ? cluster[AksCluster.IdentityType].Sites(when) : [])
        .Concat(cluster[AksCluster.ApiServerSubnet].Sites(when));

    protected override IEnumerable<object> Arguments(AksCluster cluster, Condition when) =>
    [
        IsPossible(LacksIdentity(cluster), when) ? "has a hosted system pool without a user-assigned identity"
        : IsPossible(LacksSubnet(cluster), when) ? "has a hosted system pool and no subnet for its API server"
        : IsPossible(HasOtherIdentity(cluster), when) ? "has an identity other than SystemAssigned and no hosted system pool"
        : "has a subnet for its API server and no hosted system pool",
    ];

    static bool IsPossible(Fact fact, Condition when) => when.Space.IsPossible(when & fact.Holds);

    static Fact LacksIdentity(AksCluster cluster) => cluster[AksCluster.HostedSystem].IsSet && IsOther(cluster, "UserAssigned");

    static Fact LacksSubnet(AksCluster cluster) => cluster[AksCluster.HostedSystem].IsSet && !cluster[AksCluster.ApiServerSubnet].IsSet;

    static Fact HasOtherIdentity(AksCluster cluster) => !cluster[AksCluster.HostedSystem].IsSet && IsOther(cluster, "SystemAssigned");

    static Fact HasSubnet(AksCluster cluster) => !cluster[AksCluster.HostedSystem].IsSet && cluster[AksCluster.ApiServerSubnet].IsSet;

    static Fact IsOther(AksCluster cluster, string identity) =>
        cluster[AksCluster.IdentityType].Satisfies(value => value is Constant { Literal: string type } ? type != identity : null);
}
