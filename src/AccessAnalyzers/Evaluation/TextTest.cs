namespace AccessAnalyzers.Evaluation;

/// <summary>What a program makes of a text before it looks at it: another text that depends on nothing else.</summary>
/// <param name="key">How it is written; two functions of one key are one.</param>
/// <param name="says">What a message says of a text that is compared after it, after the comparison.</param>
/// <param name="apply">The function.</param>
sealed class TextFunction(string key, string says, Func<string, string> apply) : IEquatable<TextFunction>
{
    public static readonly TextFunction Identity = new("", "", static text => text);

    /// <summary>Upper or lower case, which comes to the same for whoever ignores the case.</summary>
    public static readonly TextFunction IgnoringCase = new("case", " in any case", static text => text.ToUpperInvariant());

    public static readonly TextFunction Trimmed = new("trim", "", static text => text.Trim());

    public string Key => key;

    public string Says => says;

    public string Apply(string text) => apply(text);

    /// <summary>This function, and another on what it gives.</summary>
    public TextFunction Then(TextFunction next) =>
        this == Identity || Equals(next) ? next : new($"{key} {next.Key}", says + next.Says, text => next.Apply(apply(text)));

    public static TextFunction Replacing(string old, string @new) =>
        new($"replace {old.Length} {old} {@new.Length} {@new}", $" with \"{Message.Text(@new)}\" for \"{Message.Text(old)}\"", text => text.Replace(old, @new));

    public bool Equals(TextFunction? other) => other is not null && other.Key == key;

    public override bool Equals(object? obj) => obj is TextFunction other && Equals(other);

    public override int GetHashCode() => key.GetHashCode();
}

/// <summary>What is asked of a text.</summary>
enum TextRelation
{
    Is,
    StartsWith,
    EndsWith,
    Contains,
    IsBoolean,
    IsNumber,
}

/// <summary>A yes-or-no question about a text that is read from outside.</summary>
/// <param name="Function">What is made of the text first.</param>
/// <param name="Relation">The question.</param>
/// <param name="Operand">What the text is compared with; empty for questions that need nothing.</param>
sealed record TextTest(TextFunction Function, TextRelation Relation, string Operand)
{
    public bool Holds(string text) => HoldsOf(Function.Apply(text));

    bool HoldsOf(string made) => Relation switch
    {
        TextRelation.Is => made == Operand,
        TextRelation.StartsWith => made.StartsWith(Operand, StringComparison.Ordinal),
        TextRelation.EndsWith => made.EndsWith(Operand, StringComparison.Ordinal),
        TextRelation.Contains => made.Contains(Operand),
        TextRelation.IsBoolean => bool.TryParse(made, out _),
        _ => int.TryParse(made, out _),
    };

    /// <summary>What an answer says of the text, for the end of a message.</summary>
    public string Describe(bool answer) => Relation switch
    {
        TextRelation.Is => $"is {(answer ? "" : "not ")}{Shown}",
        TextRelation.StartsWith => $"{(answer ? "starts" : "does not start")} with {Shown}",
        TextRelation.EndsWith => $"{(answer ? "ends" : "does not end")} with {Shown}",
        TextRelation.Contains => $"{(answer ? "contains" : "does not contain")} {Shown}",
        TextRelation.IsBoolean => $"is {(answer ? "" : "not ")}a Boolean",
        _ => $"is {(answer ? "" : "not ")}a number",
    };

    string Shown => $"\"{Message.Text(Function.Key.EndsWith(TextFunction.IgnoringCase.Key, StringComparison.Ordinal) ? Operand.ToLowerInvariant() : Operand)}\"{Function.Says}";

    /// <summary>Whether one text can give both answers, as far as that can be told; true where it cannot.</summary>
    public static bool CanBoth(TextTest left, bool leftAnswer, TextTest right, bool rightAnswer)
    {
        if (!left.Function.Equals(right.Function))
            return true;
        if (left.Relation == TextRelation.Is && leftAnswer)
            return right.HoldsOf(left.Operand) == rightAnswer;
        if (right.Relation == TextRelation.Is && rightAnswer)
            return left.HoldsOf(right.Operand) == leftAnswer;
        if (left.Relation != right.Relation || left.Relation is not (TextRelation.StartsWith or TextRelation.EndsWith or TextRelation.Contains))
            return true;
        return (leftAnswer, rightAnswer) switch
        {
            (true, true) => left.Relation == TextRelation.Contains || left.HoldsOf(right.Operand) || right.HoldsOf(left.Operand),
            (true, false) => !right.HoldsOf(left.Operand),
            (false, true) => !left.HoldsOf(right.Operand),
            _ => true,
        };
    }
}
