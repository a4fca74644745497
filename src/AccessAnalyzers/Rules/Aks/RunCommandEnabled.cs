using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Aks;

/// <summary>Run command lets everyone with a role in Azure run commands in a private cluster, past its network.</summary>
/// <remarks>Source: Azure Policy 89f2d532-c53c-4f8f-9afa-4927b1114a0d.</remarks>
sealed class RunCommandEnabled : Rule<AksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "AKS042",
        "Run command is enabled on a private AKS cluster",
        "AKS cluster {0} is private, but 'az aks command invoke' reaches it through Azure past its network; turn it off with '{2}'",
        DiagnosticSeverity.Info,
        "Command invoke runs commands in the cluster through the Azure API, without access to its network.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    protected override Fact IsViolated(AksCluster cluster) =>
        cluster[AksCluster.RunCommandDisabled].IsExpressible
        ? cluster.IsPrivate && !cluster[AksCluster.RunCommandDisabled].Is(true)
        : Never(cluster);

    protected override IEnumerable<SyntaxNode> AtFault(AksCluster cluster, Condition when) =>
        cluster[AksCluster.RunCommandDisabled].Sites(when);

    protected override IEnumerable<object> Arguments(AksCluster cluster, Condition when) => [cluster[AksCluster.RunCommandDisabled].Name];

    protected override IEnumerable<Proposal?> Remedies(AksCluster cluster, Condition when) =>
        [Fix("disable", "Turn run command off", Intent.Set(AksCluster.RunCommandDisabled, true))];
}
