using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Networking;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules;

/// <summary>
/// A rule over some of the ranges that may reach the public endpoint: they carry the squiggle, and are named after the list.
/// </summary>
abstract class RangeRule<TCluster> : Rule<TCluster>
    where TCluster : DeclaredCluster
{
    protected override IEnumerable<SyntaxNode> AtFault(TCluster cluster, Condition when) =>
        Culprits(cluster, when).Select(static range => range.Site).Concat(cluster.AllowedRanges.Setting.Sites(when));

    protected override IEnumerable<object> Arguments(TCluster cluster, Condition when) =>
        [cluster.AllowedRanges.Name, Message.List(Culprits(cluster, when).Select(static range => range.Text))];

    /// <summary>The elements at fault.</summary>
    protected abstract IEnumerable<RangeElement> Culprits(TCluster cluster, Condition when);

    /// <summary>Takes the elements at fault out. Without its last element the list would let everyone in.</summary>
    protected Proposal? FixByRemoving(string key, string title, TCluster cluster, Condition when)
    {
        var culprits = Culprits(cluster, when).ToImmutableArray();
        return cluster.AllowedRanges.Where(when, static text => text.Length > 0).Except(culprits).Any()
            ? Fix(key, title, new RemoveElements(cluster.AllowedRangesKey, culprits))
            : null;
    }

    /// <summary>Writes ranges as the cloud takes them; null where nobody can tell what one of them means.</summary>
    protected static Intent? Respell(TCluster cluster, IEnumerable<RangeElement> elements, Func<string, IReadOnlyList<string>?> mend)
    {
        var respelled = elements
            .Select(element => (element, Texts: mend(element.Text!)?.ToImmutableArray() ?? ImmutableArray<string>.Empty))
            .ToImmutableArray();
        return respelled.Any(static each => each.Texts.IsEmpty) ? null : new RewriteElements(cluster.AllowedRangesKey, respelled);
    }
}

/// <summary>An organisation's own list of networks, held against every range that may reach a public API server.</summary>
abstract class UntrustedRange<TCluster> : RangeRule<TCluster>
    where TCluster : DeclaredCluster
{
    protected sealed override Fact IsViolated(TCluster cluster) => cluster.Options.TrustedRanges.IsEmpty ? Never(cluster)
        : cluster.HasPublicEndpoint && cluster.AllowedRanges.Contains(text => IsForeign(cluster, text)) && !cluster.HasOtherEndpointRules;

    protected sealed override IEnumerable<RangeElement> Culprits(TCluster cluster, Condition when) =>
        cluster.AllowedRanges.Where(when, text => IsForeign(cluster, text));

    static bool IsForeign(TCluster cluster, string text) =>
        IPRange.TryParse(text, out var range) && !cluster.IsItself(range) && !cluster.Options.TrustedRanges.Covers(range);
}

/// <summary>A range from which no connection to a public endpoint can come.</summary>
abstract class ReservedRange<TCluster> : RangeRule<TCluster>
    where TCluster : DeclaredCluster
{
    protected sealed override Fact IsViolated(TCluster cluster) => cluster.AllowedRanges.Contains(text => Reason(text) is not null);

    protected sealed override IEnumerable<object> Arguments(TCluster cluster, Condition when)
    {
        var culprits = Culprits(cluster, when).Select(static range => range.Text!).Distinct().ToArray();
        return [cluster.AllowedRanges.Name, Message.List(culprits), Message.List(culprits.Select(Reason))];
    }

    protected sealed override IEnumerable<RangeElement> Culprits(TCluster cluster, Condition when) =>
        cluster.AllowedRanges.Where(when, text => Reason(text) is not null);

    /// <summary>What a range is reserved for; null where it is public, and where another rule speaks of it.</summary>
    protected abstract string? Reason(string text);
}

/// <summary>More ranges than the cloud takes.</summary>
abstract class TooManyRanges<TCluster> : Rule<TCluster>
    where TCluster : DeclaredCluster
{
    /// <summary>An address and its block of one are the same to a cloud.</summary>
    static readonly Func<string, object?> block = static text =>
        IPRange.TryParse(text, out var range) ? (object)range.Block(range.PrefixLength) : null;

    protected override Fact IsViolated(TCluster cluster) => IsMoreThan(cluster, Most(cluster, cluster.Space.True));

    protected sealed override IEnumerable<SyntaxNode> AtFault(TCluster cluster, Condition when) =>
        cluster.AllowedRanges.Setting.Sites(when);

    protected sealed override IEnumerable<object> Arguments(TCluster cluster, Condition when)
    {
        var most = Most(cluster, when);
        return [cluster.AllowedRanges.Name, cluster.AllowedRanges.Count(when, most, block), most];
    }

    /// <summary>How many ranges the cloud takes for a cluster where a condition holds.</summary>
    protected abstract int Most(TCluster cluster, Condition when);

    protected static Fact IsMoreThan(TCluster cluster, int most) => cluster.AllowedRanges.HasMoreThan(most, block);
}
