namespace AccessAnalyzers.Evaluation;

/// <summary>Tells people which configurations are meant.</summary>
static class Witness
{
    /// <summary>
    /// The smallest configuration that makes a condition true, given another one, in the program's own words; empty where the other one makes it true.
    /// </summary>
    public static string Describe(ConditionSpace space, Condition when, Condition given)
    {
        var witness = space.Witness(when, given);
        var answers = witness
            .Where(answer => answer.Atom.Question != Question.IsNull || answer.Answer || !witness.Any(other => other.Atom.Subject == answer.Atom.Subject && SaysThatItIsSet(other)))
            .Where(answer => !IsMissing(answer) || !witness.Any(other => IsMissing(other) && IsPartOf(answer.Atom.Subject, other.Atom.Subject)))
            .Select(answer => $"{space.NameOf(answer.Atom.Subject)} {Describe(answer, witness)}")
            .Distinct();
        return string.Join(" and ", answers);
    }

    static bool IsMissing((Atom Atom, bool Answer) answer) => answer is { Atom.Question: Question.IsNull, Answer: true };

    /// <summary>Where the whole is not set, nothing in it is.</summary>
    static bool IsPartOf(Subject part, Subject whole) =>
        part.Source == whole.Source && part.Name.Length > whole.Name.Length && part.Name.StartsWith(whole.Name, StringComparison.OrdinalIgnoreCase) && part.Name[whole.Name.Length] is ':' or '.';

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
