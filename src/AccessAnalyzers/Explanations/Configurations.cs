using AccessAnalyzers.Evaluation;

namespace AccessAnalyzers.Explanations;

/// <summary>Which configurations are meant, in the program's own words.</summary>
/// <param name="Conjunction">How the words tell them: "when", "unless", or "for example when" where there are too many to tell.</param>
/// <param name="Words">The configurations; empty where all are meant.</param>
sealed record Configurations(string Conjunction, string Words)
{
    /// <summary>More are not listed.</summary>
    const int MostWays = 3;

    const string Example = "for example when";
    const string And = " and ";

    public static Configurations All { get; } = new("", "");

    public bool AreAll => Words.Length == 0;

    /// <summary>Those that make a condition true, of those that make another one true.</summary>
    public static Configurations Of(ConditionSpace space, Condition when, Condition given)
    {
        if (given.Implies(when))
            return All;
        var ways = Witness.DescribeAll(space, when, given, MostWays, out var areAll);
        if (areAll && ways.Count == 1)
            return new Configurations("when", ways[0]);
        var others = Witness.DescribeAll(space, given & !when, given, MostWays, out var areAllOthers);
        // What is not so and not so is harder to read than what is so or so.
        if (areAllOthers && (!areAll || (others.Count == 1 && !others[0].Contains(And))))
            return new Configurations("unless", Join(others));
        return areAll ? new Configurations("when", Join(ways)) : new Configurations(Example, ways[0]);
    }

    static string Join(IReadOnlyList<string> ways) => string.Join(ways.Any(static way => way.Contains(And)) ? ", or " : " or ", ways);

    /// <summary>The end of a sentence.</summary>
    public string Phrase => AreAll ? "" : $"{(Conjunction == Example ? "," : "")} {Conjunction} {Words}";

    /// <summary>The record for tools.</summary>
    public override string ToString() => Conjunction is "" or "when" ? Words : $"{Conjunction} {Words}";
}
