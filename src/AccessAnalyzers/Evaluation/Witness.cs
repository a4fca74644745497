using System.Globalization;

namespace AccessAnalyzers.Evaluation;

/// <summary>Tells people which configurations are meant.</summary>
static class Witness
{
    /// <summary>
    /// The smallest configuration that makes a condition true, given another one, in the program's own words; empty where the other one
    /// makes it true.
    /// </summary>
    public static string Describe(ConditionSpace space, Condition when, Condition given) =>
        Describe(space, space.Witness(when & given, given));

    /// <summary>Small configurations that make a condition true, given another one, each in the program's own words.</summary>
    /// <param name="space">In which the conditions live.</param>
    /// <param name="when">What is to be made true.</param>
    /// <param name="given">What holds anyway.</param>
    /// <param name="most">How many are of interest.</param>
    /// <param name="areAll">Whether no other configuration makes it true.</param>
    public static IReadOnlyList<string> DescribeAll(ConditionSpace space, Condition when, Condition given, int most, out bool areAll)
    {
        var ways = new List<string>();
        var left = when & given;
        while (!(areAll = !space.MayHaveExample(left)) && ways.Count < most)
        {
            // A way may lead where another one leads too, but never where the condition does not hold.
            var witness = space.Witness(left, given & (left | !when));
            if (ways.Count == 0 || !IsImpossible(witness))
                ways.Add(Describe(space, witness));
            left &= !space.All(witness);
        }

        return ways;
    }

    static string Describe(ConditionSpace space, IReadOnlyList<(Atom Atom, bool Answer)> witness)
    {
        var answers = witness
            .Where(answer => !witness.Any(bound => IsMoreThan(bound, answer)))
            .Where(answer => answer.Atom.Question != Question.IsNull
                || answer.Answer
                || !witness.Any(other => other.Atom.Subject == answer.Atom.Subject && SaysThatItIsSet(other)))
            .Where(answer => !IsMissing(answer)
                || !witness.Any(other => IsMissing(other) && IsPartOf(answer.Atom.Subject, other.Atom.Subject)))
            .Where(answer => !IsThere(answer) || !witness.Any(other => IsEarlier(answer.Atom.Subject, other)
                || (IsPartOf(other.Atom.Subject, answer.Atom.Subject) && (SaysThatItIsSet(other) || IsThere(other)))))
            .Select(answer => $"{space.NameOf(answer.Atom.Subject)} {Describe(space, answer, witness)}")
            .Distinct();
        return string.Join(" and ", answers);
    }

    /// <summary>Whether two answers say together that a number is more than another one.</summary>
    static bool IsMoreThan((Atom Atom, bool Answer) bound, (Atom Atom, bool Answer) other) =>
        bound is { Answer: false, Atom: { Question: Question.LessThan, Operand: decimal number } }
        && other is { Answer: false, Atom: { Question: Question.Equals, Operand: double or float or decimal } }
        && bound.Atom.Subject == other.Atom.Subject
        && Convert.ToDouble(other.Atom.Operand, CultureInfo.InvariantCulture) == (double)number;

    static bool IsMissing((Atom Atom, bool Answer) answer) => answer is { Atom.Question: Question.IsNull, Answer: true };

    static bool IsThere((Atom Atom, bool Answer) answer) => answer is { Atom.Question: Question.IsNull, Answer: false };

    /// <summary>Where the whole is not set, nothing in it is.</summary>
    static bool IsPartOf(Subject part, Subject whole) =>
        part.Source == whole.Source
        && part.Name.Length > whole.Name.Length
        && part.Name.StartsWith(whole.Name, StringComparison.OrdinalIgnoreCase)
        && part.Name[whole.Name.Length] is ':' or '.' or '[';

    /// <summary>
    /// Whoever reads of an element of a list takes those before it to be there; whoever reads that the list has some, the first one.
    /// </summary>
    static bool IsEarlier(Subject element, (Atom Atom, bool Answer) other) =>
        element.Source == other.Atom.Subject.Source && element.Place is var (list, index)
        && (other.Atom.Subject.Place is var (otherList, otherIndex)
            ? list == otherList
                && index < otherIndex
                && (SaysThatItIsSet(other) || IsThere(other))
            : index == 0
                && other is { Answer: true,
                    Atom: { Subject.Name: var name,
                        Operand: TextTest { Relation: TextRelation.HasElement or TextRelation.HasElementThat } } }
                && name == list);

    /// <summary>A list without a first element has none at all.</summary>
    static bool IsImpossible(IReadOnlyList<(Atom Atom, bool Answer)> witness) => witness.Any(missing => IsMissing(missing)
        && missing.Atom.Subject.Place is { Index: 0 }
        && witness.Any(other => IsEarlier(missing.Atom.Subject, other)));

    /// <summary>Whoever reads that a setting is not this or that may take it to be missing.</summary>
    static bool SaysThatItIsSet((Atom Atom, bool Answer) answer) => answer.Atom.Question switch
    {
        Question.IsNull => false,
        Question.Equals => answer.Answer,
        Question.Passes => answer.Answer || ((TextTest)answer.Atom.Operand!).IsRefusedByTextsOnly,
        _ => true,
    };

    /// <summary>The number than which something is less or not; null for another question.</summary>
    static decimal? Bound(Atom atom) => atom switch
    {
        { Question: Question.LessThan, Operand: decimal bound } => bound,
        { Operand: TextTest { Relation: TextRelation.IsLess, Operand: var bound } } => decimal.Parse(bound, CultureInfo.InvariantCulture),
        _ => null,
    };

    static bool IsSameTest(Atom left, Atom right) =>
        left.Question == right.Question && (left.Operand as TextTest)?.Function.Key == (right.Operand as TextTest)?.Function.Key;

    /// <summary>
    /// At least 3 and less than 4 is 3, and at least 3.5 and not 3.5 is more: the interpreter asks of numbers only whether they are less.
    /// </summary>
    static string Describe(ConditionSpace space, (Atom Atom, bool Answer) answer, IReadOnlyList<(Atom Atom, bool Answer)> witness)
    {
        if (Bound(answer.Atom) is { } bound)
        {
            foreach (var other in witness.Where(other => other.Atom.Subject == answer.Atom.Subject && other.Answer != answer.Answer))
            {
                if (IsSameTest(other.Atom, answer.Atom) && Bound(other.Atom) is { } otherBound
                    && bound - otherBound == (answer.Answer ? 1 : -1))
                {
                    return answer.Atom.Operand is TextTest test
                        ? test.DescribeNumber(Math.Min(bound, otherBound))
                        : Atom.DescribeValue(Math.Min(bound, otherBound));
                }
            }
        }

        if (witness.Any(other => IsMoreThan(answer, other)))
            return $"is more than {Atom.Show(answer.Atom.Operand)}";
        return answer.Atom.Operand is OtherSubject otherSubject
            ? otherSubject.Describe(answer.Answer, space.NameOf(otherSubject.Subject))
            : answer.Atom.Describe(answer.Answer);
    }
}
