using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Aks;

/// <summary>A public API server that the whole internet can reach.</summary>
/// <remarks>Source: learn.microsoft.com/azure/aks/api-server-authorized-ip-ranges.</remarks>
sealed class PublicApiServerUnrestricted : Rule<AksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "AKS020",
        "The public API server of an AKS cluster accepts every address",
        "The API server of AKS cluster {0} is public and accepts connections from every address on the internet; restrict it with '{2}' or make the cluster private",
        DiagnosticSeverity.Warning,
        "Without authorized IP ranges everyone on the internet can reach the API server of a public cluster.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    public override ImmutableArray<string> IsSilencedBy => ImmutableArray.Create("AKS021");

    /// <summary>The cluster's own outbound address, which AKS adds by itself, and nobody else.</summary>
    const string OnlyTheCluster = "0.0.0.0/32";

    /// <summary>To ARM a list of empty strings is an empty list; the Terraform provider refuses it, as AKS008 says.</summary>
    protected override Fact IsViolated(AksCluster cluster) =>
        !cluster.IsPrivate
        && !(cluster.IsCheckedByTerraform
            ? cluster[AksCluster.AuthorizedIPRanges].HasElements
            : cluster[AksCluster.AuthorizedIPRanges].HasAny);

    protected override IEnumerable<SyntaxNode> AtFault(AksCluster cluster, Condition when) =>
        cluster[AksCluster.AuthorizedIPRanges].Setting.Sites(when).Concat(cluster[AksCluster.Private].Sites(when));

    protected override IEnumerable<object> Arguments(AksCluster cluster, Condition when) => [cluster[AksCluster.AuthorizedIPRanges].Name];

    protected override IEnumerable<Proposal?> Remedies(AksCluster cluster, Condition when)
    {
        yield return Fix(
            "from-configuration", "Read the authorized IP ranges from configuration", new UseConfigured(AksCluster.AuthorizedIPRanges));
        if (when.Implies(cluster[AksCluster.OutboundType].IsNamed("LoadBalancer").Holds))
            yield return Fix(
                "only-the-cluster",
                "Authorize only the cluster itself, 0.0.0.0/32",
                Intent.Set(AksCluster.AuthorizedIPRanges, OnlyTheCluster));
        yield return Fix("private", "Make the cluster private", Conversion.ToPrivate(cluster, when));
    }
}
