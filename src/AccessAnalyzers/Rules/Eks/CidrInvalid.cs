using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Networking;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Eks;

/// <summary>CIDR blocks of the public endpoint that are none.</summary>
/// <remarks>
/// Source: terraform-provider-aws (ValidCIDRNetworkAddress, which refuses host bits too); what CloudFormation does with host bits has not
/// been seen.
/// </remarks>
sealed class CidrInvalid : RangeRule<EksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "EKS002",
        "A CIDR block of the public endpoint is not one",
        "The CIDR blocks of EKS cluster {0} hold {3}, which AWS does not take; write CIDR blocks, one in each element of '{2}'",
        DiagnosticSeverity.Error,
        "Each element is the first address of a block and the length of its prefix; a single address ends in /32.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    public override ImmutableArray<string> IsSilencedBy => ImmutableArray.Create("EKS001");

    protected override Fact IsViolated(EksCluster cluster) =>
        cluster[EksCluster.PublicAccessCidrs].Contains(IsRefused) || cluster[EksCluster.PublicAccessCidrs].Contains(HasHostBits);

    protected override IEnumerable<object> Arguments(EksCluster cluster, Condition when) =>
        [
            cluster[EksCluster.PublicAccessCidrs].Name,
            Message.List(
                Culprits(cluster, when).Select(static range => range.Text), static text => $"'{Message.Text(text)}' ({Problem(text)})")
        ];

    protected override IEnumerable<Proposal?> Remedies(EksCluster cluster, Condition when) =>
        [
        Respell(cluster, Culprits(cluster, when), AsTaken) is { } rewritten
            ? Fix("as-taken", "Write the CIDR blocks as AWS takes them", rewritten)
            : null,
    ];

    /// <summary>
    /// Host bits are an error only where the provider is known to refuse them, or where something else is the matter anyhow.
    /// </summary>
    protected override DiagnosticSeverity Severity(EksCluster cluster) =>
        cluster.IsCheckedByTerraform
        || (cluster.Creation.When
            & cluster[EksCluster.PublicAccessCidrs].Contains(HasHostBits).Holds).Implies(
                cluster[EksCluster.PublicAccessCidrs].Contains(IsRefused).Holds)
            ? base.Severity(cluster)
            : DiagnosticSeverity.Warning;

    protected override IEnumerable<RangeElement> Culprits(EksCluster cluster, Condition when) =>
        cluster[EksCluster.PublicAccessCidrs].Where(when, IsRefused).Concat(cluster[EksCluster.PublicAccessCidrs].Where(when, HasHostBits));

    static bool IsRefused(string text) => !IPRange.TryParse(text, out var range) || !range.HasPrefix;

    static bool HasHostBits(string text) => IPRange.TryParse(text, out var range) && range.HasHostBits;

    static string Problem(string text) =>
        !IPRange.TryParse(text, out var range) ? "not a CIDR block"
        : !range.HasPrefix ? "no prefix length"
        : "not the first address of its block";

    static IReadOnlyList<string>? AsTaken(string text) =>
        IPRange.Meant(text)?.Select(static range => (range with { HasPrefix = true }).ToString()).ToArray();
}
