using System.Collections.Immutable;
using AccessAnalyzers.Declarations;
using AccessAnalyzers.Evaluation;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules;

/// <summary>A violation that is worth telling: which configurations have it, after the rules that silence each other have spoken.</summary>
/// <param name="Violation">What is violated.</param>
/// <param name="When">The configurations, with nothing in them that nobody can choose.</param>
/// <param name="IsDefinite">Whether every configuration that creates the cluster has it.</param>
sealed record Finding(Violation Violation, Condition When, bool IsDefinite)
{
    /// <summary>The property of a diagnostic that holds the witness; absent where the finding is definite.</summary>
    public const string WhenProperty = "When";

    /// <summary>How bad it is. What fails in some configurations only does not fail the build of the others.</summary>
    public DiagnosticSeverity Severity(ConditionalFindings conditional) => IsDefinite ? Violation.Severity : (Violation.Severity, conditional) switch
    {
        (DiagnosticSeverity.Error, _) => DiagnosticSeverity.Warning,
        (_, ConditionalFindings.Lower) => DiagnosticSeverity.Info,
        (var severity, _) => severity,
    };

    /// <summary>
    /// The smallest configuration that makes the cluster wrong, given that the program creates it, in the program's own words; empty
    /// for a definite finding.
    /// </summary>
    public string Witness()
    {
        if (IsDefinite)
            return "";
        var space = Violation.Cluster.Space;
        var witness = space.Witness(When, Violation.Cluster.Creation.When);
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

    /// <summary>All findings on one cluster.</summary>
    public static IEnumerable<Finding> On(DeclaredCluster cluster)
    {
        var created = cluster.Creation.When;
        var violations = Rule.All.Select(rule => rule.Check(cluster)).OfType<Violation>().Where(violation => cluster.Space.IsPossible(violation.When & created)).ToImmutableArray();
        foreach (var violation in violations)
        {
            var when = violations
                .Where(other => other.Rule.Silences.Contains(violation.Rule.Descriptor.Id))
                .Aggregate(violation.When & created, static (when, other) => when & !other.When);
            var configurations = cluster.Space.ConfigurationsWhere(created, when);
            if (cluster.Space.IsPossible(configurations))
                yield return new Finding(violation, configurations, created.Implies(when));
        }
    }
}
