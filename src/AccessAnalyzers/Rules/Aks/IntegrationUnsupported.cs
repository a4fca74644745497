using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Networking;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Aks;

/// <summary>API server VNet integration where Azure does not offer it.</summary>
/// <remarks>Source: learn.microsoft.com/azure/aks/api-server-vnet-integration, limited availability.</remarks>
sealed class IntegrationUnsupported : Rule<AksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "AKS018",
        "API server VNet integration is not available in the region",
        "AKS cluster {0} integrates its API server into a network in Qatar Central, where Azure does not offer that; choose another region or a private cluster without it",
        DiagnosticSeverity.Error,
        "Microsoft names the regions in which API server VNet integration is not available: qatarcentral.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    protected override Fact IsViolated(AksCluster cluster) =>
        cluster[AksCluster.VnetIntegration].Is(true) && cluster[AksCluster.Location].Satisfies(static value =>
        value is Constant { Literal: string location } ? AzureCloud.NormalizeLocation(location) == "qatarcentral" : null);

    protected override IEnumerable<SyntaxNode> AtFault(AksCluster cluster, Condition when) =>
        cluster[AksCluster.VnetIntegration].Sites(when).Concat(cluster[AksCluster.Location].Sites(when));
}
