using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules;

/// <summary>A rule and a cluster that violates it in configurations that somebody can choose, after the graver rules have spoken.</summary>
/// <param name="When">The configurations, with nothing in them that nobody can choose.</param>
/// <param name="IsDefinite">Whether every configuration that creates the cluster violates the rule.</param>
/// <param name="Given">What goes without saying of the configurations.</param>
sealed record Violation(Rule Rule, DeclaredCluster Cluster, Condition When, bool IsDefinite, Condition Given)
{
    /// <summary>Past so many settings that a program needs they are left out: a condition has to have room for others.</summary>
    const int MostSubjects = 100;

    /// <summary>Whether it depends on what somebody outside the compilation gives for a parameter.</summary>
    public bool DependsOnParameters { get; init; }

    /// <summary>Whether nothing that a person configures decides alone that the cluster is created.</summary>
    public bool DependsOnCallers => Cluster.Space.FirstUnknownIn(Cluster.Creation.When) is not null;

    /// <summary>All violations by one cluster.</summary>
    public static IEnumerable<Violation> By(DeclaredCluster cluster) => By(ImmutableArray.Create(cluster));

    /// <summary>
    /// All violations by clusters of which one place creates one or another: what holds of one of them only, since some other class or
    /// element was chosen then, is conditional.
    /// </summary>
    public static IEnumerable<Violation> By(ImmutableArray<DeclaredCluster> alternatives)
    {
        var space = alternatives[0].Space;
        var reached = alternatives.Aggregate(space.False, static (all, cluster) => all | cluster.Creation.When);
        var violated = alternatives.SelectMany(Violated).ToArray();
        if (violated.Length == 0)
            yield break;
        var complete = reached & WhereComplete(alternatives[0]);
        if (!space.IsPossible(complete))
            complete = reached;
        foreach (var (cluster, rule, when) in violated)
        {
            var created = cluster.Creation.When;
            var all = violated.Where(other => other.Rule == rule).Aggregate(space.False, static (all, other) => all | other.When);
            var configurations = space.ConfigurationsWhere(created, when);
            if (alternatives.Length > 1)
                configurations &= space.ConfigurationsWhere(reached, all);
            var isDefinite = complete.Implies(all);
            if (isDefinite ? space.MayHaveExample(configurations) : space.HasExample(configurations))
            {
                var isComplete = isDefinite || complete == reached || space.HasExample(configurations & complete);
                yield return new Violation(rule, cluster, configurations, isDefinite, isComplete ? complete : reached);
            }
            // One severity lower than an info is silence.
            else if (rule.Descriptor.DefaultSeverity != DiagnosticSeverity.Info
                && cluster.Options.UncalledParameters != UncalledParameters.Ignore
                && space.Parameters is { } parameters)
            {
                var given = reached & parameters;
                configurations = space.ConfigurationsWhere(given, all & given, areParametersChosen: true) & parameters;
                if (space.HasExample(configurations & created))
                    yield return new Violation(
                        rule, cluster, configurations & created, IsDefinite: false, given) { DependsOnParameters = true };
            }
        }
    }

    /// <summary>
    /// Where there are the settings without which the program throws after it has created a cluster: nobody runs it without them.
    /// </summary>
    static Condition WhereComplete(DeclaredCluster cluster)
    {
        var (space, ends) = (cluster.Space, cluster.Creation.Ends);
        return ends.IsTrue || ConditionSpace.SubjectsIn(ends).Skip(MostSubjects).Any() ? space.True : space.WhereSet(ends);
    }

    /// <summary>The rules that a cluster violates, each where no graver one does.</summary>
    static IEnumerable<(DeclaredCluster Cluster, Rule Rule, Condition When)> Violated(DeclaredCluster cluster)
    {
        cluster.Space.Renew();
        var created = cluster.Creation.When;
        var violated = new Dictionary<string, (Rule Rule, Condition When)>();
        foreach (var rule in Rule.All)
        {
            if (rule.Check(cluster) is { IsFalse: false } when && cluster.Space.IsPossible(when & created))
                violated.Add(rule.Descriptor.Id, (rule, when));
        }

        foreach (var (rule, violation) in violated.Values)
        {
            var when = rule.IsSilencedBy
                .Where(violated.ContainsKey)
                .Aggregate(violation & created, (when, graver) => when & !violated[graver].When);
            yield return (cluster, rule, when);
        }
    }

    /// <summary>The violation as it is told, without a condition in it.</summary>
    public Finding Tell()
    {
        var explanation = Rule.Explain(Cluster, When);
        return new Finding(
            Rule.Descriptor,
            explanation.Severity,
            Cluster.Name,
            Cluster.Creation.Site,
            IsDefinite,
            IsDefinite ? "" : Witness.Describe(Cluster.Space, When, Given),
            explanation.AtFault,
            explanation.Arguments)
        {
            DependsOnParameters = DependsOnParameters,
        };
    }

    /// <summary>Ways to repair it, best first.</summary>
    public ImmutableArray<Proposal> Propose() => Rule.Propose(Cluster, When);
}
