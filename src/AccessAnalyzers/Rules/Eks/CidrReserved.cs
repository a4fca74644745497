using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Networking;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Eks;

/// <summary>Nobody on the internet has a reserved address, and the service refuses them.</summary>
/// <remarks>Source: the service's "The following CIDRs are not allowed in publicAccessCidrs"; IANA special-purpose registries.</remarks>
sealed class CidrReserved : ReservedRange<EksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "EKS003",
        "A CIDR block of the public endpoint is reserved",
        "EKS cluster {0} allows {3}, a reserved block ({4}) from which no connection to the public endpoint can come, so AWS refuses it; list public addresses in '{2}'",
        DiagnosticSeverity.Error,
        "The public endpoint sees public addresses only. AWS rejects private, documentation and other reserved blocks.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    public override ImmutableArray<string> IsSilencedBy => ImmutableArray.Create("EKS001");

    protected override IEnumerable<Proposal?> Remedies(EksCluster cluster, Condition when) =>
        [FixByRemoving("remove", "Remove the reserved CIDR blocks", cluster, when)];

    /// <summary>What AWS does not take in any network is EKS002's affair.</summary>
    protected override string? Reason(string text) =>
        IPRange.TryParse(text, out var range) && range is { HasPrefix: true, HasHostBits: false, IsEveryone: false }
        ? ReservedRanges.Find(range)?.Reason
        : null;
}
