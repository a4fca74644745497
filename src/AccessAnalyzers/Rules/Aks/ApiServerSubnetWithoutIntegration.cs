using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Aks;

/// <summary>A subnet for an API server that is not put into any.</summary>
/// <remarks>
/// Source: azure-cli acs/_validators.py ("--apiserver-subnet-id" requires "--enable-apiserver-vnet-integration"); what the service does has
/// not been seen.
/// </remarks>
sealed class ApiServerSubnetWithoutIntegration : Rule<AksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "AKS014",
        "An AKS cluster has a subnet for its API server without VNet integration",
        "AKS cluster {0} has a subnet for its API server, but without VNet integration nothing is put there; set '{2}' to true",
        DiagnosticSeverity.Warning,
        "Only API server VNet integration puts the API server into a subnet of the virtual network.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    protected override Fact IsViolated(AksCluster cluster) =>
        cluster[AksCluster.ApiServerSubnet].Satisfies(static value => value is not Constant { Literal: "" }) && !cluster.IsVnetIntegrated;

    protected override IEnumerable<SyntaxNode> AtFault(AksCluster cluster, Condition when) =>
        cluster[AksCluster.ApiServerSubnet].Sites(when).Concat(cluster[AksCluster.VnetIntegration].Sites(when));

    protected override IEnumerable<object> Arguments(AksCluster cluster, Condition when) => [cluster[AksCluster.VnetIntegration].Name];

    protected override IEnumerable<Proposal?> Remedies(AksCluster cluster, Condition when) =>
        [Fix("integration", "Turn VNet integration on", Intent.Set(AksCluster.VnetIntegration, true))];
}
