using AccessAnalyzers.Declarations;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Remedies;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Aks;

/// <summary>Disabling public network access leaves the API server of a public cluster where it is.</summary>
/// <remarks>Source: terraform-provider-azurerm PR#22478 ("is not functional, will not be passed to the API"); AKS#4220, #4188, #3690.</remarks>
sealed class PublicNetworkAccessIsNotAControl : Rule<AksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "AKS023",
        "Disabled public network access does not close the API server of an AKS cluster",
        "'{2}' does not keep anybody from the API server of AKS cluster {0}, which stays public; make the cluster private or list the networks that need it in '{3}'",
        DiagnosticSeverity.Warning,
        "AKS accepts the setting and does not act on it.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    protected override Fact IsViolated(AksCluster cluster) => cluster.PublicNetworkAccess.IsNamed("Disabled") & !cluster.IsPrivate;

    protected override IEnumerable<SyntaxNode> AtFault(AksCluster cluster, Condition when) =>
        cluster.PublicNetworkAccess.Sites(when).Concat(cluster.Private.Sites(when));

    protected override IEnumerable<object> Arguments(AksCluster cluster, Condition when) => [cluster.PublicNetworkAccess.Name, cluster.AuthorizedIPRanges.Name];

    protected override IEnumerable<Remedy?> Remedies(AksCluster cluster, Condition when)
    {
        var removal = cluster.PublicNetworkAccess.Remove(when);
        yield return !when.Implies(cluster.AuthorizedIPRanges.HasAny.Fails)
            ? Fix("remove", "Remove the setting, which does nothing", removal)
            : cluster.ConfiguredRanges is { } configured
                ? Fix("from-configuration", "Read the authorized IP ranges from configuration", SourceEdits.Together(removal, cluster.AuthorizedIPRanges.Setting.Set(configured, when)))
                : null;
        yield return Fix("private", "Make the cluster private", SourceEdits.Together(removal, cluster.MakePrivate(when)));
    }
}
