using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Pipelines;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Pipelines;

/// <summary>A job on an agent of Microsoft's or GitHub's own cannot reach a private cluster.</summary>
/// <remarks>
/// Source: learn.microsoft.com/azure/aks/private-clusters: "no support for Azure DevOps Microsoft-hosted Agents with private clusters.
/// Consider using Self-hosted Agents". An omitted pool is hosted: github.com/actions/runner-images/issues/4302.
/// </remarks>
sealed class HostedAgentWithPrivateCluster : PipelineRule
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "AKS031",
        "A hosted agent cannot reach a private AKS cluster",
        "The job {2} runs '{3}' on a {4}, which cannot reach AKS cluster {0}, made private at {5}; run it on a self-hosted one in a network "
        + "from which the cluster is reached, or use 'az aks command invoke'",
        DiagnosticSeverity.Warning,
        "Agents that Microsoft or GitHub host are on the internet, where a private cluster has no API server.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    public override bool IsAbout(PipelineJob job) => job is { Host: not null, Connects: not null };

    public override Fact IsRefusedBy(AksCluster cluster) => cluster.IsPrivate;

    public override Setting Decisive(AksCluster cluster) => cluster[AksCluster.Private];
}
