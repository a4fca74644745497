using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Aks;

/// <summary>Authorized IP ranges restrict the public endpoint, which a private cluster does not have.</summary>
/// <remarks>
/// Source: the server's "Private cluster cannot be enabled with AuthorizedIPRanges."; learn.microsoft.com/azure/aks/private-clusters,
/// Limitations.
/// </remarks>
sealed class PrivateWithAuthorizedRanges : Rule<AksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "AKS002",
        "A private AKS cluster cannot have authorized IP ranges",
        "AKS cluster {0} is private and has authorized IP ranges, which apply to the public API server only, so Azure refuses to create it; remove '{2}' or make the cluster public",
        DiagnosticSeverity.Error,
        "Authorized IP ranges cannot be applied to a private API server endpoint. Azure rejects a cluster that has both.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    protected override Fact IsViolated(AksCluster cluster) => cluster.IsPrivate && cluster[AksCluster.AuthorizedIPRanges].HasAny;

    protected override IEnumerable<SyntaxNode> AtFault(AksCluster cluster, Condition when) =>
        cluster[AksCluster.AuthorizedIPRanges].Setting.Sites(when)
            .Concat(cluster[AksCluster.AuthorizedIPRanges].Where(when, static text => text.Length > 0).Select(static range => range.Site))
            .Concat(cluster[AksCluster.Private].Sites(when));

    protected override IEnumerable<object> Arguments(AksCluster cluster, Condition when) => [cluster[AksCluster.AuthorizedIPRanges].Name];

    protected override IEnumerable<Proposal?> Remedies(AksCluster cluster, Condition when) =>
    [
        Fix("remove-ranges", "Remove the authorized IP ranges", new Remove(AksCluster.AuthorizedIPRanges)),
        Fix("public", "Make the cluster public", Conversion.ToPublic),
    ];
}
