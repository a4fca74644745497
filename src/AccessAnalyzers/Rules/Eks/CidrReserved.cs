using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Networking;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Eks;

/// <summary>Nobody on the internet has a reserved address, and the service refuses them.</summary>
/// <remarks>Source: the service's "The following CIDRs are not allowed in publicAccessCidrs"; IANA special-purpose registries.</remarks>
sealed class CidrReserved : Rule<EksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "EKS003",
        "A CIDR block of the public endpoint is reserved",
        "EKS cluster {0} allows {3}, a reserved block ({4}) from which no connection to the public endpoint can come, so AWS refuses it; list public addresses in '{2}'",
        DiagnosticSeverity.Error,
        "The public endpoint sees public addresses only. AWS rejects private, documentation and other reserved blocks.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    public override ImmutableArray<string> IsSilencedBy => ImmutableArray.Create("EKS001");

    protected override Fact IsViolated(EksCluster cluster) => cluster[EksCluster.PublicAccessCidrs].Contains(static text => Reserved(text) is not null);

    protected override IEnumerable<SyntaxNode> AtFault(EksCluster cluster, Condition when) =>
        Culprits(cluster, when).Select(static range => range.Site).Concat(cluster[EksCluster.PublicAccessCidrs].Setting.Sites(when));

    protected override IEnumerable<object> Arguments(EksCluster cluster, Condition when)
    {
        var culprits = Culprits(cluster, when).Select(static range => range.Text!).Distinct().ToArray();
        return [cluster[EksCluster.PublicAccessCidrs].Name, Message.List(culprits), Message.List(culprits.Select(static text => Reserved(text)))];
    }

    protected override IEnumerable<Proposal?> Remedies(EksCluster cluster, Condition when)
    {
        // Without its last element the list would let everyone in.
        var culprits = Culprits(cluster, when).ToImmutableArray();
        return cluster[EksCluster.PublicAccessCidrs].Where(when, static text => text.Length > 0).Except(culprits).Any()
            ? [Fix("remove", "Remove the reserved CIDR blocks", new RemoveElements(EksCluster.PublicAccessCidrs, culprits))]
            : [];
    }

    static IEnumerable<RangeElement> Culprits(EksCluster cluster, Condition when) => cluster[EksCluster.PublicAccessCidrs].Where(when, static text => Reserved(text) is not null);

    /// <summary>What AWS does not take in any network is EKS002's affair.</summary>
    static string? Reserved(string text) => IPRange.TryParse(text, out var range) && range is { HasPrefix: true, HasHostBits: false, IsEveryone: false } ? ReservedRanges.Find(range)?.Reason : null;
}
