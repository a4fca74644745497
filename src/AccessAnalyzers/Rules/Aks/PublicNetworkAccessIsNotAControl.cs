using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Aks;

/// <summary>Disabling public network access leaves the API server of a public cluster where it is.</summary>
/// <remarks>
/// Source: terraform-provider-azurerm PR#22478 ("is not functional, will not be passed to the API"); AKS#4220, #4188, #3690.
/// </remarks>
sealed class PublicNetworkAccessIsNotAControl : Rule<AksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "AKS023",
        "Disabled public network access does not close the API server of an AKS cluster",
        "'{2}' does not keep anybody from the API server of AKS cluster {0}, which stays public; make the cluster private{3}",
        DiagnosticSeverity.Warning,
        "AKS accepts the setting and does not act on it.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    protected override Fact IsViolated(AksCluster cluster) =>
        cluster[AksCluster.PublicNetworkAccess].IsNamed("Disabled") && !cluster.IsPrivate;

    protected override IEnumerable<SyntaxNode> AtFault(AksCluster cluster, Condition when) =>
        cluster[AksCluster.PublicNetworkAccess].Sites(when).Concat(cluster[AksCluster.Private].Sites(when));

    protected override IEnumerable<object> Arguments(AksCluster cluster, Condition when)
    {
        var ranges = cluster[AksCluster.AuthorizedIPRanges];
        return
        [
            cluster[AksCluster.PublicNetworkAccess].Name,
            when.Implies(ranges.HasAny.Holds) ? "" : $" or list the networks that need it in '{ranges.Name}'",
        ];
    }

    protected override IEnumerable<Proposal?> Remedies(AksCluster cluster, Condition when)
    {
        var removal = new Remove(AksCluster.PublicNetworkAccess);
        yield return !when.Implies(cluster[AksCluster.AuthorizedIPRanges].HasAny.Fails)
            ? Fix("remove", "Remove the setting, which does nothing", removal)
            : Fix(
                "from-configuration",
                "Read the authorized IP ranges from configuration",
                removal,
                new UseConfigured(AksCluster.AuthorizedIPRanges));
        yield return Fix("private", "Make the cluster private", Conversion.ToPrivate(cluster, when).Prepend(removal).ToArray());
    }
}
