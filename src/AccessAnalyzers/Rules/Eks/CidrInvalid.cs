using AccessAnalyzers.Declarations;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Networking;
using AccessAnalyzers.Remedies;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Eks;

/// <summary>CIDR blocks of the public endpoint that are none.</summary>
/// <remarks>Source: terraform-provider-aws (ValidCIDRNetworkAddress, which refuses host bits too); what CloudFormation does with host bits has not been seen.</remarks>
sealed class CidrInvalid : Rule<EksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "EKS002",
        "A CIDR block of the public endpoint is not one",
        "The CIDR blocks of EKS cluster {0} hold {3}, which AWS does not take; write CIDR blocks, one in each element of '{2}'",
        DiagnosticSeverity.Error,
        "Each element is the first address of a block and the length of its prefix; a single address ends in /32.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    protected override Fact IsViolated(EksCluster cluster) => cluster.PublicAccessCidrs.Contains(IsRefused) | cluster.PublicAccessCidrs.Contains(HasHostBits);

    protected override IEnumerable<SyntaxNode> AtFault(EksCluster cluster, Condition when) =>
        Culprits(cluster, when).Select(static range => range.Site).Concat(cluster.PublicAccessCidrs.Setting.Sites(when));

    protected override IEnumerable<object> Arguments(EksCluster cluster, Condition when) =>
        [cluster.PublicAccessCidrs.Name, Message.List(Culprits(cluster, when).Select(static range => range.Text), static text => $"'{Message.Text(text)}' ({Problem(text)})")];

    protected override IEnumerable<Remedy?> Remedies(EksCluster cluster, Condition when) =>
        [Fix("as-taken", "Write the CIDR blocks as AWS takes them", RangeList.Rewrite(Culprits(cluster, when), AsTaken))];

    /// <summary>Host bits are an error only where the provider is known to refuse them, or where something else is the matter anyhow.</summary>
    protected override DiagnosticSeverity Severity(EksCluster cluster) =>
        cluster.IsCheckedByTerraform || (cluster.Creation.When & cluster.PublicAccessCidrs.Contains(HasHostBits).Holds).Implies(cluster.PublicAccessCidrs.Contains(IsRefused).Holds)
            ? base.Severity(cluster)
            : DiagnosticSeverity.Warning;

    static IEnumerable<RangeElement> Culprits(EksCluster cluster, Condition when) =>
        cluster.PublicAccessCidrs.Where(when, IsRefused).Concat(cluster.PublicAccessCidrs.Where(when, HasHostBits));

    static bool IsRefused(string text) => !IPRange.TryParse(text, out var range) || !range.HasPrefix;

    static bool HasHostBits(string text) => IPRange.TryParse(text, out var range) && range.HasHostBits;

    static string Problem(string text) =>
        !IPRange.TryParse(text, out var range) ? "not a CIDR block" : !range.HasPrefix ? "no prefix length" : "not the first address of its block";

    static IReadOnlyList<string>? AsTaken(string text) => IPRange.Meant(text)?.Select(static range => (range with { HasPrefix = true }).ToString()).ToArray();
}
