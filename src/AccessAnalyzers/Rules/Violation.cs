using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;

namespace AccessAnalyzers.Rules;

/// <summary>A rule and a cluster that violates it in configurations that somebody can choose, after the graver rules have spoken.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Cluster">The cluster.</param>
/// <param name="When">The configurations, with nothing in them that nobody can choose.</param>
/// <param name="IsDefinite">Whether every configuration that creates the cluster violates the rule.</param>
sealed record Violation(Rule Rule, DeclaredCluster Cluster, Condition When, bool IsDefinite)
{
    /// <summary>All violations by one cluster.</summary>
    public static IEnumerable<Violation> By(DeclaredCluster cluster)
    {
        var created = cluster.Creation.When;
        var violated = Rule.All
            .Select(rule => (Rule: rule, When: rule.Check(cluster)))
            .Where(each => each.When is { } when && cluster.Space.IsPossible(when & created))
            .ToDictionary(static each => each.Rule.Descriptor.Id, static each => (each.Rule, When: each.When!));
        foreach (var (rule, violation) in violated.Values)
        {
            var when = rule.IsSilencedBy
                .Where(violated.ContainsKey)
                .Aggregate(violation & created, (when, graver) => when & !violated[graver].When);
            var configurations = cluster.Space.ConfigurationsWhere(created, when);
            if (cluster.Space.IsPossible(configurations))
                yield return new Violation(rule, cluster, configurations, created.Implies(when));
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
            IsDefinite ? "" : Witness(),
            explanation.AtFault,
            explanation.Arguments);
    }

    /// <summary>Ways to repair it, best first.</summary>
    public ImmutableArray<Proposal> Propose() => Rule.Propose(Cluster, When);

    /// <summary>
    /// The smallest configuration that makes the cluster wrong, given that the program creates it, in the program's own words.
    /// </summary>
    string Witness()
    {
        var space = Cluster.Space;
        var witness = space.Witness(When, Cluster.Creation.When);
        var answers = witness
            .Where(answer => answer.Atom.Question != Question.IsNull || answer.Answer || !witness.Any(other => other.Atom.Subject == answer.Atom.Subject && SaysThatItIsSet(other)))
            .Select(answer => $"{space.NameOf(answer.Atom.Subject)} {Describe(answer, witness)}")
            .Distinct();
        return string.Join(" and ", answers);
    }

    /// <summary>Whoever reads that a setting is not this or that may take it to be missing.</summary>
    static bool SaysThatItIsSet((Atom Atom, bool Answer) answer) => answer.Atom.Question switch
    {
        Question.IsNull => false,
        Question.Equals => answer.Answer,
        _ => true,
    };

    /// <summary>At least 3 and less than 4 is 3: the interpreter asks of numbers only whether they are less.</summary>
    static string Describe((Atom Atom, bool Answer) answer, IReadOnlyList<(Atom Atom, bool Answer)> witness)
    {
        if (answer.Atom is { Question: Question.LessThan, Operand: decimal bound })
        {
            foreach (var other in witness)
            {
                if (other.Atom.Subject == answer.Atom.Subject && other.Answer != answer.Answer && other.Atom.Operand is decimal otherBound
                    && bound - otherBound == (answer.Answer ? 1 : -1))
                {
                    return Atom.DescribeValue(Math.Min(bound, otherBound));
                }
            }
        }

        return answer.Atom.Describe(answer.Answer);
    }
}
