using System.Globalization;

namespace AccessAnalyzers.Evaluation;

/// <summary>What is asked of a text, or of what was made of it.</summary>
enum TextRelation
{
    Is,
    StartsWith,
    EndsWith,
    Contains,
    IsBoolean,
    IsNumber,

    /// <summary>Whether it is a text, and not a Boolean or number.</summary>
    IsText,

    /// <summary>Whether a number is less than another.</summary>
    IsLess,

    /// <summary>Whether a text comes before another in the order of texts.</summary>
    IsBefore,

    /// <summary>Whether a list has an element.</summary>
    HasElement,

    /// <summary>Whether a list has an element of which the operand tells more.</summary>
    HasElementThat,

    /// <summary>Whether a dictionary or section has but one entry.</summary>
    HasOneEntry,
}

/// <summary>A yes-or-no question about a text that is read from outside.</summary>
/// <param name="Function">What is made of the text first.</param>
/// <param name="Relation">The question.</param>
/// <param name="Operand">What it is compared with; empty for questions that need nothing.</param>
sealed record TextTest(TextFunction Function, TextRelation Relation, string Operand)
{
    /// <summary>Of an element that a list is asked for, the answers that <see cref="Operand"/> tells in words.</summary>
    public IReadOnlyList<(Atom Atom, bool Answer)> OfElement { get; init; } = [];

    /// <summary>Tests that are told in the same words are one.</summary>
    public bool Equals(TextTest? other) =>
        other is not null && Function.Equals(other.Function) && Relation == other.Relation && Operand == other.Operand;

    public override int GetHashCode() => (Function, Relation, Operand).GetHashCode();

    /// <summary>What a text or list answers; null where the program would not come to ask, and where nobody can say.</summary>
    public bool? Holds(object value) =>
        value is string || Function == TextFunction.Identity || Function.IsOfList ? HoldsOf(Function.Apply(value)) : null;

    bool? HoldsOf(object? made) => (Relation, made) switch
    {
        (_, null) => null,
        (TextRelation.HasElementThat, string[] list) => HasElement(list),
        _ when made == PureMembers.Nothing => null,
        (TextRelation.IsLess, IConvertible number and not string) =>
            number.ToDecimal(CultureInfo.InvariantCulture) < decimal.Parse(Operand, CultureInfo.InvariantCulture),
        (TextRelation.HasElement, string[] list) => list.Contains(Operand),
        (TextRelation.Is, not string) => Convert.ToString(made, CultureInfo.InvariantCulture) == Operand,
        (_, string known) => HoldsOf(known),
        _ => null,
    };

    bool? HasElement(string[] list)
    {
        var have = list.Select(element => AreGiven(OfElement, element)).ToArray();
        return Array.IndexOf(have, true) >= 0 ? true : Array.IndexOf(have, null) >= 0 ? null : false;
    }

    /// <summary>Whether a text gives all answers; null where nobody can say.</summary>
    public static bool? AreGiven(IReadOnlyList<(Atom Atom, bool Answer)> answers, string text)
    {
        bool? areAll = true;
        foreach (var (atom, answer) in answers)
        {
            if (Examples.Answer(atom, text) is not { } given)
                areAll = null;
            else if (given != answer)
                return false;
        }

        return areAll;
    }

    bool? HoldsOf(string made) => Relation switch
    {
        TextRelation.Is => made == Operand,
        TextRelation.StartsWith => made.StartsWith(Operand, StringComparison.Ordinal),
        TextRelation.EndsWith => made.EndsWith(Operand, StringComparison.Ordinal),
        TextRelation.Contains => made.Contains(Operand),
        TextRelation.IsBoolean => bool.TryParse(made, out _),
        TextRelation.IsNumber => int.TryParse(made, out _),
        TextRelation.IsText => true,
        TextRelation.IsBefore =>
            TextOrder.Compare(made, Operand) is { } order && Math.Sign(order) == Math.Sign(string.CompareOrdinal(made, Operand))
            ? order < 0
            : null,
        _ => null,
    };

    /// <summary>What an answer says of the text, for the end of a message.</summary>
    public string Describe(bool answer) => Relation switch
    {
        TextRelation.Is when Function is { Asks: { } comparison, IsComparison: true } =>
            $"is {(answer ? "" : "not ")}{comparison}{Function.Says}",
        TextRelation.Is when Function.Asks is { } call => $"{(answer ? "passes" : "does not pass")} {call}{Function.Says}",
        TextRelation.Is => $"is {(answer ? "" : "not ")}{Shown}",
        TextRelation.StartsWith => $"{(answer ? "starts" : "does not start")} with {Shown}",
        TextRelation.EndsWith => $"{(answer ? "ends" : "does not end")} with {Shown}",
        TextRelation.Contains or TextRelation.HasElement => $"{(answer ? "contains" : "does not contain")} {Shown}",
        TextRelation.HasElementThat => $"has {(answer ? "an" : "no")} element that {Operand}{Function.Says}",
        TextRelation.HasOneEntry => answer ? "has one entry" : "has several entries",
        TextRelation.IsBoolean => $"is {(answer ? "" : "not ")}a Boolean",
        TextRelation.IsNumber => $"is {(answer ? "" : "not ")}a number",
        TextRelation.IsText => $"is {(answer ? "" : "not ")}a text",
        TextRelation.IsLess when Function.Counts is { } counted && Operand == "1" => $"has {(answer ? "no " : "")}{counted}{Function.Says}",
        TextRelation.IsLess when Function.Counts is { } counted =>
            $"has {(answer ? "less than" : "at least")} {Operand} {counted}{Function.Says}",
        TextRelation.IsLess => $"is {(answer ? "less than" : "at least")} {Operand}{Function.Says}",
        _ => $"comes {(answer ? "before" : "after")} {Shown}",
    };

    /// <summary>That what it makes of the text is a number, for the end of a message.</summary>
    public string DescribeNumber(decimal number)
    {
        var shown = number.ToString(CultureInfo.InvariantCulture);
        return Function.Counts is not { } counted ? $"is {shown}{Function.Says}"
            : number == 0 ? $"has no {counted}{Function.Says}"
            : $"has {shown} {(number == 1 ? counted.TrimEnd('s') : counted)}{Function.Says}";
    }

    /// <summary>Whether people say of something that is there only that it does not pass.</summary>
    public bool IsRefusedByTextsOnly =>
        Relation is TextRelation.IsText or TextRelation.IsLess or TextRelation.IsBefore
        || (Relation == TextRelation.Is && Operand.Length == 0 && !IgnoresCase);

    string Shown => $"\"{Message.Text(IgnoresCase ? Operand.ToLowerInvariant() : Operand)}\"{Function.Says}";

    bool IgnoresCase => Function.Key.EndsWith(TextFunction.IgnoringCase.Key, StringComparison.Ordinal);

    /// <summary>Whether one text can give both answers, as far as that can be told; true where it cannot.</summary>
    public static bool CanBoth(TextTest left, bool leftAnswer, TextTest right, bool rightAnswer)
    {
        if (!left.Function.Equals(right.Function))
            return true;
        if (left.Relation == TextRelation.IsLess && right.Relation == TextRelation.IsLess)
        {
            var isLeftLess =
                decimal.Parse(left.Operand, CultureInfo.InvariantCulture) < decimal.Parse(right.Operand, CultureInfo.InvariantCulture);
            return isLeftLess ? !leftAnswer || rightAnswer : !rightAnswer || leftAnswer;
        }

        if (left.Relation == TextRelation.Is && leftAnswer)
            return (right.HoldsOf(left.Operand) ?? rightAnswer) == rightAnswer;
        if (right.Relation == TextRelation.Is && rightAnswer)
            return (left.HoldsOf(right.Operand) ?? leftAnswer) == leftAnswer;
        if (left.Relation != right.Relation
            || left.Relation is not (TextRelation.StartsWith or TextRelation.EndsWith or TextRelation.Contains))
            return true;
        return (leftAnswer, rightAnswer) switch
        {
            (true, true) =>
                left.Relation == TextRelation.Contains || left.HoldsOf(right.Operand) == true || right.HoldsOf(left.Operand) == true,
            (true, false) => right.HoldsOf(left.Operand) != true,
            (false, true) => left.HoldsOf(right.Operand) != true,
            _ => true,
        };
    }
}
