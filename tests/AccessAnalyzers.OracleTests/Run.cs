using System.Collections.Immutable;
using AccessAnalyzers.Resources;
using AccessAnalyzers.Rules;

namespace AccessAnalyzers.OracleTests;

/// <summary>One execution of a program.</summary>
/// <param name="Atoms">What it read from outside.</param>
/// <param name="Clusters">The clusters that it declared, by name.</param>
/// <param name="Names">The names of all that it declared.</param>
/// <param name="IsOneOfAll">Whether every execution that may go otherwise is executed too.</param>
sealed record Run(ImmutableDictionary<string, string?> Atoms, ImmutableDictionary<string, Judgement> Clusters, ImmutableHashSet<string> Names, bool IsOneOfAll)
{
    public static Run Of(ImmutableDictionary<string, string?> atoms, Recording recording, bool isOneOfAll) =>
        new(atoms, recording.Clusters.ToImmutableDictionary(cluster => cluster.Name, Judgement.Of), recording.Names, isOneOfAll);
}

/// <summary>What the rules say of a cluster whose every setting is a constant.</summary>
/// <param name="Findings">The ids of the rules that speak.</param>
/// <param name="Violations">The ids of all rules that are violated, with those that another one silences.</param>
sealed record Judgement(ImmutableHashSet<string> Findings, ImmutableHashSet<string> Violations)
{
    public static Judgement Of(DeclaredCluster cluster) => new(
        Violation.By(cluster).Select(violation => violation.Rule.Descriptor.Id).ToImmutableHashSet(),
        Rule.All.Where(rule => rule.Check(cluster) is { } when && cluster.Space.IsPossible(when)).Select(rule => rule.Descriptor.Id).ToImmutableHashSet());
}
