using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Explanations;

/// <summary>Who may connect to an API server, the fewest first.</summary>
enum AccessOutcome
{
    /// <summary>Nobody: there is no endpoint, and the cloud refuses the cluster.</summary>
    Nobody,

    /// <summary>Only the cluster's own network, and those connected to it.</summary>
    Private,

    /// <summary>Nobody can tell.</summary>
    Undecided,

    /// <summary>Listed addresses on the internet.</summary>
    Restricted,

    /// <summary>Everybody on the internet.</summary>
    Open,
}

/// <summary>Who may connect to a cluster in some configurations, as data that no state of the program hangs on.</summary>
/// <param name="Outcome">Who.</param>
/// <param name="When">The configurations that make it so.</param>
/// <param name="Ranges">The listed addresses, where these decide.</param>
/// <param name="Reason">What nobody can tell; null where the outcome is decided.</param>
sealed record AccessCase(AccessOutcome Outcome, Configurations When, ImmutableArray<string> Ranges, UnknownReason? Reason)
{
    /// <summary>
    /// The clusters that are meant, of several that one place creates, or that several calls create; empty where all are.
    /// </summary>
    public ImmutableArray<string> Clusters { get; init; } = ImmutableArray<string>.Empty;
}

/// <summary>Why nobody can tell who may connect.</summary>
/// <param name="Setting">The setting that is not known, as the SDK calls it; empty where it is not one setting.</param>
/// <param name="Place">The expression with which the trail ends; null where it ends nowhere in the program.</param>
/// <param name="Parameter">
/// The parameter or other value, unknown in this member alone, on which it depends; null where it depends on none.
/// </param>
sealed record UnknownReason(string Setting, SyntaxNode? Place, string? Parameter)
{
    /// <summary>The setting's name as a sentence has it.</summary>
    public string Subject => Setting.Length > 0 ? $"'{Setting}'" : "the access";
}

/// <summary>Finds out who may connect to a cluster, for all configurations.</summary>
static class ClusterAccess
{
    /// <summary>
    /// The cases of clusters of which one place creates one or another, be it only one; together they are all configurations that create
    /// any of them.
    /// </summary>
    /// <param name="alternatives">The clusters.</param>
    /// <param name="isConstant">Whether an expression has one value that everybody knows, so that nothing is unknown for its sake.</param>
    public static IEnumerable<(ImmutableArray<string> Names, AccessCase Case)> Of(
        IReadOnlyList<DeclaredCluster> alternatives, Func<SyntaxNode, bool> isConstant)
    {
        var space = alternatives[0].Space;
        space.Renew();
        var reached = alternatives.Aggregate(space.False, static (all, cluster) => all | cluster.Creation.When);
        return alternatives
            .SelectMany(cluster =>
                Parts(cluster, isConstant).Select(part => (cluster.Name, part.Outcome, part.When, part.Ranges, part.Reason)))
            .GroupBy(static part => (part.Outcome, part.Reason, Ranges: string.Join(",", part.Ranges)))
            .Select(same => (
                same.Select(static part => part.Name).Distinct().ToImmutableArray(),
                new AccessCase(
                    same.Key.Outcome,
                    Configurations.Of(space, same.Aggregate(space.False, static (all, part) => all | part.When), reached),
                    same.First().Ranges,
                    same.Key.Reason)));
    }

    /// <summary>The outcomes of one cluster; together their conditions are all configurations that create it.</summary>
    static IEnumerable<(AccessOutcome Outcome, Condition When, ImmutableArray<string> Ranges, UnknownReason? Reason)> Parts(
        DeclaredCluster cluster, Func<SyntaxNode, bool> isConstant)
    {
        var (space, created) = (cluster.Space, cluster.Creation.When);
        var isPublic = cluster.HasPublicEndpoint;
        var isOpen = isPublic & (cluster.LetsEveryoneIn | !cluster.IsRestricted);
        var isRestricted = isPublic & cluster.IsRestricted & !cluster.LetsEveryoneIn;
        var listed = space.ConfigurationsWhere(created, isRestricted.Holds & created);
        // Addresses that nobody knows may be anybody's.
        if (!cluster.AllowedRanges.IsFullyKnown(listed))
            listed = space.False;
        var decided = space.False;
        foreach (var (outcome, when) in new[]
        {
            (AccessOutcome.Open, space.ConfigurationsWhere(created, isOpen.Holds & created)),
            (AccessOutcome.Restricted, listed),
            (AccessOutcome.Private, space.ConfigurationsWhere(created, isPublic.Fails & !cluster.HasPrivateEndpoint.Fails & created)),
            (AccessOutcome.Nobody, space.ConfigurationsWhere(created, isPublic.Fails & cluster.HasPrivateEndpoint.Fails & created)),
        })
        {
            if (!space.HasExample(when))
                continue;
            decided |= when;
            var ranges = outcome == AccessOutcome.Restricted
                ? cluster.AllowedRanges.Where(when, static _ => true).Select(static range => range.Text!).Distinct().ToImmutableArray()
                : ImmutableArray<string>.Empty;
            yield return (outcome, when, ranges, null);
        }

        var undecided = created & !decided;
        if (space.MayHaveExample(undecided))
            yield return (AccessOutcome.Undecided, undecided, ImmutableArray<string>.Empty, ReasonOf(
                cluster, undecided, isPublic, isConstant));
    }

    static UnknownReason ReasonOf(DeclaredCluster cluster, Condition undecided, Fact isPublic, Func<SyntaxNode, bool> isConstant)
    {
        foreach (var setting in cluster.EndpointSettings)
        {
            foreach (var @case in setting.Cases)
            {
                if (@case.Value == Value.Unknown && cluster.Space.IsPossible(@case.When & undecided))
                    return new UnknownReason(setting.Name, @case.Origin?.Nodes().LastOrDefault(node => !isConstant(node)), null);
            }
        }

        var ranges = cluster.AllowedRanges;
        if (ranges.Elements.FirstOrDefault(element => element.Text is null
            && cluster.Space.IsPossible(element.When & undecided)) is { } element)
            return new UnknownReason(ranges.Name, element.Origin?.Nodes().Last() ?? element.Site, null);
        if (cluster.Space.IsPossible(ranges.HasMore & undecided & !isPublic.Fails)
            && ranges.Setting.Sites(undecided).LastOrDefault(site => !isConstant(site)) is { } more)
            return new UnknownReason(ranges.Name, more, null);
        var deciding = cluster.Space.FirstUnknownIn(isPublic.Holds)
            ?? cluster.Space.FirstUnknownIn(cluster.IsRestricted.Holds)
            ?? cluster.Space.FirstUnknownIn(undecided);
        return deciding is null && cluster.Space.IsPossible(ranges.HasMore & undecided)
            ? new UnknownReason(ranges.Name, null, null)
            : new UnknownReason("", null, deciding?.Name);
    }
}
