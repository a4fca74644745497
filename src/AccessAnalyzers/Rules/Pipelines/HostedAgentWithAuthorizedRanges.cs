using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Networking;
using AccessAnalyzers.Pipelines;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Pipelines;

/// <summary>Agents of Microsoft's or GitHub's own come from addresses that change, and that no list of ranges keeps up with.</summary>
/// <remarks>
/// Source: learn.microsoft.com/azure/devops/pipelines/agents/hosted: the addresses change every week;
/// github.com/MicrosoftDocs/azure-docs/issues/68469.
/// </remarks>
sealed class HostedAgentWithAuthorizedRanges : PipelineRule
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "AKS032",
        "A hosted agent is not among the authorized IP ranges of an AKS cluster",
        "The job {2} runs '{3}' on a {4}, whose address changes, but the API server of AKS cluster {0} lets in only the addresses listed at {5}; run it "
        + "on a self-hosted one whose address is listed, or use 'az aks command invoke'",
        DiagnosticSeverity.Info,
        "The addresses of agents that Microsoft or GitHub host change every week and belong to every customer.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    public override bool IsAbout(PipelineJob job) => job is { Host: not null, Connects: not null };

    /// <summary>Service tags may stand for the addresses of the agents.</summary>
    public override Fact IsRefusedBy(AksCluster cluster) => !cluster.IsPrivate & cluster.IsRestricted & !cluster.LetsEveryoneIn
        & !cluster.AllowedRanges.Contains(ServiceTag.IsName);

    public override Setting Decisive(AksCluster cluster) => cluster.AllowedRanges.Setting;
}
