using System.Collections.Immutable;

namespace AccessAnalyzers.OracleTests;

/// <summary>What the executions of a program say against what the analyzer says of it.</summary>
sealed class Comparison(GeneratedProgram program, IReadOnlyList<Run> runs, IReadOnlyList<Reported> reported)
{
    /// <summary>What was never seen to happen may happen in a run that there was no time for; only a definite finding can then be refuted.</summary>
    readonly bool isExhaustive = runs.All(run => run.IsOneOfAll);

    /// <summary>
    /// What rules miss is missed where every place was seen that could have declared it; those to which no execution comes may not have been.
    /// </summary>
    readonly bool mayBeMissed = program.Missable?.All(begin => runs.Any(run => run.Names.Any(name => name == begin || name.StartsWith(begin + "-", StringComparison.Ordinal)))) == true;

    static readonly string[] s_missing = ["AKS043", "AKS044", "EKS014"];

    enum Verdict
    {
        Silent,
        Conditional,
        Definite,
    }

    /// <summary>
    /// A definite finding: every execution that creates the cluster violates the rule. A conditional one: some do, and all do in
    /// which the witness holds and the cluster is created. None: none does, unless the program has opaque parts.
    /// </summary>
    public IEnumerable<string> Differences()
    {
        var names = runs.SelectMany(run => run.Clusters.Keys).Distinct().ToArray();
        foreach (var finding in reported)
        {
            if (!isExhaustive)
                continue;
            if (finding.IsInHelper || names.Any(name => name == finding.Place || Reported.PlaceOf(name) == finding.Place))
            {
                if (finding.Witness is { } witness && Refute(finding, witness, names) is { } refutation)
                    yield return refutation;
            }
            else if (!program.IsOpaque)
            {
                // Unseen code may throw, and somebody catch it: it never does when it is executed here.
                yield return $"{finding.Place}: {finding.Id} of a cluster that no execution creates: {finding.Text}";
            }
        }

        var rules = runs.SelectMany(run => run.Clusters.Values).SelectMany(judgement => judgement.Findings)
            .Concat(reported.Select(finding => finding.Id))
            .Distinct()
            .ToArray();
        foreach (var place in names.GroupBy(Reported.PlaceOf))
        {
            foreach (var rule in rules)
            {
                var ofAll = Said(rule, finding => IsAbout(finding, place.Key));
                foreach (var difference in Reported.IsCalled(place.Key) ? OfCalls(place, rule, ofAll) : OfTurns(place, rule, ofAll))
                    yield return difference;
            }
        }
    }

    /// <summary>What one place makes in the turns of a loop is spoken of at once.</summary>
    IEnumerable<string> OfTurns(IGrouping<string, string> clusters, string rule, Verdict said)
    {
        var truth = clusters.Max(name => Truth(name, rule));
        if (IsTooMuch(said, truth) || IsTooLittle(rule, said, truth))
            yield return $"{clusters.Key}: {rule} is {truth} when executed, and {said} to the analyzer";
    }

    /// <summary>
    /// A finding that stands in a function is about all its calls, and definite if all are; the function alone may not know that a call makes
    /// a graver one true, which speaks for it there. One at a call is about this one, given that the program gets there.
    /// </summary>
    IEnumerable<string> OfCalls(IGrouping<string, string> clusters, string rule, Verdict ofAll)
    {
        var truths = clusters.Select(name => (Name: name, Truth: Truth(name, rule))).ToArray();
        if (IsTooMuch(ofAll, ofAll == Verdict.Definite ? clusters.Min(name => Truth(name, rule, isSilenced: false)) : truths.Max(each => each.Truth)))
            yield return $"{clusters.Key}: {rule} is {ofAll} to the analyzer for all calls, and when executed {string.Join(", ", truths)}";
        foreach (var (name, truth) in truths)
        {
            var said = Said(rule, finding => finding.Place == name);
            if (IsTooMuch(said, truth) || IsTooLittle(rule, said > ofAll ? said : ofAll, truth))
                yield return $"{name}: {rule} is {truth} when executed, and {said} to the analyzer, {ofAll} for all calls";
        }
    }

    /// <summary>A conditional finding in an opaque program stands or falls with its witness.</summary>
    bool IsTooMuch(Verdict said, Verdict truth) => said > truth && (said == Verdict.Definite || (isExhaustive && !program.IsOpaque));

    bool IsTooLittle(string rule, Verdict said, Verdict truth) => said < truth && !program.IsOpaque && (mayBeMissed || !s_missing.Contains(rule));

    Verdict Said(string rule, Func<Reported, bool> isMeant) => reported.Where(finding => finding.Id == rule && isMeant(finding))
        .Select(finding => finding.Witness is null ? Verdict.Definite : Verdict.Conditional)
        .DefaultIfEmpty()
        .Max();

    /// <summary>Whether a finding is about all that one place makes.</summary>
    bool IsAbout(Reported finding, string place) => finding.IsInHelper
        ? program.Reaches.Any(helper => place.StartsWith(helper.Key.Split('_')[0] + "c", StringComparison.Ordinal) && helper.Value.Contains(finding.Place))
        : finding.Place == place;

    /// <param name="cluster">The cluster.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="isSilenced">Whether graver rules speak in its place.</param>
    Verdict Truth(string cluster, string rule, bool isSilenced = true)
    {
        var created = runs.Where(run => run.Clusters.ContainsKey(cluster)).ToArray();
        var violating = created.Count(run => isSilenced ? Violates(run, cluster, rule) : run.Clusters[cluster].Violations.Contains(rule));
        return violating == 0 ? Verdict.Silent : violating < created.Length ? Verdict.Conditional : Verdict.Definite;
    }

    /// <summary>
    /// Where the analyzer cannot know whether a rule speaks, it does not let that rule silence others; so in an opaque program a
    /// violation counts even where the executed cluster has a worse one.
    /// </summary>
    bool Violates(Run run, string cluster, string rule) => run.Clusters.TryGetValue(cluster, out var judgement)
        && (program.IsOpaque ? judgement.Violations : judgement.Findings).Contains(rule);

    string? Refute(Reported finding, ImmutableArray<Claim> witness, string[] names)
    {
        if (witness.FirstOrDefault(claim => !program.Atoms.Any(atom => atom.Key == claim.Key)) is { } stranger)
            return $"{finding.Place}: the program has no setting '{stranger.Key}': {finding.Text}";
        var clusters = finding.Cluster is { } cluster ? [cluster] : names.Where(name => IsAbout(finding, Reported.PlaceOf(name))).ToArray();
        if (clusters.Length == 0)
            return null;

        bool IsWitness(IEnumerable<Claim> claims)
        {
            var under = runs.Where(run => clusters.Any(run.Clusters.ContainsKey) && claims.All(claim => claim.Holds(run.Atoms))).ToArray();
            bool IsViolating(Run run) => clusters.Any(name => Violates(run, name, finding.Id));
            return program.IsOpaque ? under.Length == 0 || under.Any(IsViolating) : under.Length > 0 && under.All(IsViolating);
        }

        // That unseen code throws may be what it takes to create the cluster: it never does when it is executed here.
        if (!IsWitness(witness))
            return $"{finding.Place}: executing under the witness does not violate {finding.Id}: {finding.Text}";
        return !program.IsOpaque && witness.Length > 1 && witness.FirstOrDefault(claim => IsWitness(witness.Remove(claim))) is { } needless
            ? $"{finding.Place}: the witness needs no '{needless.Key}': {finding.Text}"
            : null;
    }
}
