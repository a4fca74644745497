using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Networking;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Aks;

/// <summary>A public API server never sees a private address, so authorizing one does nothing.</summary>
/// <remarks>
/// Source: azure-docs#98356, #113991; azure-cli acs/_validators.py ("must be global non-reserved addresses or CIDRs"); IANA special-purpose
/// registries.
/// </remarks>
sealed class RangeNotPublic : ReservedRange<AksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "AKS012",
        "An authorized IP range of an AKS cluster is reserved",
        "AKS cluster {0} authorizes {3} ({4}), from where no connection reaches a public API server, so that has no effect; list public addresses in '{2}'",
        DiagnosticSeverity.Warning,
        "The public API server sees public addresses only. To let a private network in, authorize its egress address or make the cluster private.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    public override ImmutableArray<string> IsSilencedBy => ImmutableArray.Create("AKS002");

    protected override IEnumerable<Proposal?> Remedies(AksCluster cluster, Condition when) =>
        [FixByRemoving("remove", "Remove the reserved ranges", cluster, when)];

    /// <summary>What Azure does not take at all is AKS008's affair, and 0.0.0.0/32 has a meaning of its own.</summary>
    protected override string? Reason(string text) =>
        IPRange.TryParse(text, out var range) && !range.HasHostBits && !AksCluster.IsClusterItself(range)
        ? ReservedRanges.FindUnreachable(range)?.Reason
        : null;
}
