using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Networking;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Aks;

/// <summary>Authorized IP ranges that authorize the whole internet or, as a hint, continents of it.</summary>
/// <remarks>
/// Source: learn.microsoft.com/azure/aks/api-server-authorized-ip-ranges; the service accepts 0.0.0.0/0 without complaint.
/// docs/options.md for what is very broad; several ranges count as the one that they make up.
/// </remarks>
sealed class RangeAllowsEveryone : RangeRule<AksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "AKS021",
        "The authorized IP ranges of an AKS cluster let everyone in",
        "The authorized IP ranges of AKS cluster {0} {3}; list only the networks that need it in '{2}'",
        DiagnosticSeverity.Warning,
        "Ranges that together cover every address restrict nothing, although scanners that only look for their presence are satisfied.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    public override ImmutableArray<string> IsSilencedBy => ImmutableArray.Create("AKS002");

    protected override Fact IsViolated(AksCluster cluster) => IsOpenToEveryone(cluster) || IsOpenToContinents(cluster);

    protected override DiagnosticSeverity Severity(AksCluster cluster) =>
        LetsEveryoneIn(cluster) ? base.Severity(cluster) : DiagnosticSeverity.Info;

    protected override IEnumerable<object> Arguments(AksCluster cluster, Condition when) =>
        [
            cluster[AksCluster.AuthorizedIPRanges].Name,
            Describe(cluster, when, Message.List(Culprits(cluster, when).Select(static range => range.Text)))
        ];

    protected override IEnumerable<Proposal?> Remedies(AksCluster cluster, Condition when)
    {
        var ranges = cluster[AksCluster.AuthorizedIPRanges];
        var culprits = Culprits(cluster, when).ToImmutableArray();
        if (!LetsEveryoneIn(cluster))
            yield break;
        var others = ranges.Where(when, static text => text.Length > 0).Except(culprits);
        if (others.Any() || !ranges.IsFullyKnown(when))
            yield return Fix(
                "remove-range", "Remove the range that lets everyone in", new RemoveElements(AksCluster.AuthorizedIPRanges, culprits));
        yield return Fix(
            "from-configuration", "Read the authorized IP ranges from configuration", new UseConfigured(AksCluster.AuthorizedIPRanges));
        if (!others.Any() && ranges.IsFullyKnown(when))
            yield return Fix(
                "only-the-cluster",
                "Authorize only the cluster itself, 0.0.0.0/32",
                Intent.Set(AksCluster.AuthorizedIPRanges, "0.0.0.0/32"));
    }

    /// <summary>
    /// Whether it is everyone in every configuration that has a finding; where it is continents in some, the finding speaks of those.
    /// </summary>
    static bool LetsEveryoneIn(AksCluster cluster) =>
        !cluster.Space.IsPossible(IsOpenToContinents(cluster).Holds & !IsOpenToEveryone(cluster).Holds);

    static Fact IsOpenToEveryone(AksCluster cluster) =>
        !cluster.IsPrivate && cluster.LetsEveryoneIn;

    static Fact IsOpenToContinents(AksCluster cluster) =>
        !cluster.IsPrivate && Fact.From(VeryBroad(cluster).Aggregate(cluster.Space.False, static (any, block) => any | block.When));

    static IEnumerable<(IPRange Block, Condition When)> VeryBroad(AksCluster cluster) =>
        cluster[AksCluster.AuthorizedIPRanges].VeryBroadBlocks(cluster.Options);

    static string Describe(AksCluster cluster, Condition when, string culprits) => LetsEveryoneIn(cluster)
        ? $"cover the whole internet ({culprits}), so its API server is open to everyone"
        : $"let in {culprits}, which makes up a block broader than /{VeryBroad(cluster).First(block => cluster.Space.IsPossible(block.When & when)).Block.PrefixLength + 1}";

    /// <summary>Ranges that are too broad by themselves, or else all of them that make up what is, since then it is their union.</summary>
    protected override IEnumerable<RangeElement> Culprits(AksCluster cluster, Condition when)
    {
        if (!LetsEveryoneIn(cluster))
            return cluster[AksCluster.AuthorizedIPRanges].LettingIn(VeryBroad(cluster), when);
        var everyone = cluster[AksCluster.AuthorizedIPRanges]
            .Where(when, static text => text == "Internet" || (IPRange.TryParse(text, out var range) && range.IsEveryone))
            .ToArray();
        return everyone.Length > 0
            ? everyone
            : cluster[AksCluster.AuthorizedIPRanges].Where(when, static text => IPRange.TryParse(text, out _));
    }
}
