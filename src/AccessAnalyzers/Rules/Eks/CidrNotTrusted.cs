using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Networking;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Eks;

/// <summary>An organisation's own list of networks, held against every block that may reach a public endpoint.</summary>
/// <remarks>Source: docs/options.md; nothing is said where the user names no trusted ranges.</remarks>
sealed class CidrNotTrusted : Rule<EksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "EKS030",
        "A CIDR block of the public endpoint is not a trusted one",
        "The public endpoint of EKS cluster {0} accepts {3}, which is not within the trusted ranges of this project; list trusted networks in '{2}' or extend access_analyzers.trusted_ranges",
        DiagnosticSeverity.Warning,
        "The option access_analyzers.trusted_ranges names the only networks that may reach the API servers of a project.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    protected override Fact IsViolated(EksCluster cluster) =>
        cluster.Options.TrustedRanges.IsEmpty ? Never(cluster) : cluster.IsPublic & cluster[EksCluster.PublicAccessCidrs].Contains(text => IsForeign(cluster, text)) & !cluster.IsOnOutpost;

    protected override IEnumerable<SyntaxNode> AtFault(EksCluster cluster, Condition when) =>
        Culprits(cluster, when).Select(static range => range.Site).Concat(cluster[EksCluster.PublicAccessCidrs].Setting.Sites(when));

    protected override IEnumerable<object> Arguments(EksCluster cluster, Condition when) =>
        [cluster[EksCluster.PublicAccessCidrs].Name, Message.List(Culprits(cluster, when).Select(static range => range.Text))];

    static IEnumerable<RangeElement> Culprits(EksCluster cluster, Condition when) => cluster[EksCluster.PublicAccessCidrs].Where(when, text => IsForeign(cluster, text));

    static bool IsForeign(EksCluster cluster, string text) => IPRange.TryParse(text, out var range) && !cluster.Options.TrustedRanges.Covers(range);
}
