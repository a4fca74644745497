using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Pipelines;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Pipelines;

/// <summary>A job depends on run command, which the program turns off.</summary>
/// <remarks>Source: learn.microsoft.com/azure/aks/access-private-cluster: disable command invoke.</remarks>
sealed class CommandInvokeUsedButDisabled : PipelineRule
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "AKS033",
        "A pipeline uses run command, which is disabled",
        "The job {2} runs 'az aks command invoke', which AKS cluster {0} refuses, since run command is turned off at {5}; turn it on, or connect "
        + "from a network from which the cluster is reached",
        DiagnosticSeverity.Warning,
        "Command invoke fails on a cluster whose run command is disabled.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    public override bool IsAbout(PipelineJob job) => job.InvokesCommands;

    public override bool IsAbout(DeclaredCluster cluster) => cluster is AksCluster;

    public override Fact IsRefusedBy(AksCluster cluster) => cluster[AksCluster.RunCommandDisabled].Is(true);

    public override Setting Decisive(AksCluster cluster) => cluster[AksCluster.RunCommandDisabled];
}
