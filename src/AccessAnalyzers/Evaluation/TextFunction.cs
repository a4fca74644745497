using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Evaluation;

/// <summary>What a program makes of a text before it looks at it: something that depends on nothing else.</summary>
sealed class TextFunction : IEquatable<TextFunction>
{
    /// <summary>Loops make functions of functions; past so many characters of its key nobody wants to know.</summary>
    const int LongestKey = 1_000;

    const string After = " after ";

    public static readonly TextFunction Identity = new("", "", static text => text);

    /// <summary>Upper or lower case, which comes to the same for whoever ignores the case.</summary>
    public static readonly TextFunction IgnoringCase =
        new("case", " ignoring case", static text => ((string)text!).ToUpperInvariant()) { isSettled = true };

    static readonly TextFunction lowered = new("lower", "", static text => ((string)text!).ToLowerInvariant());

    static readonly TextFunction inLowerCase = IgnoringCase.With(LetterCase.Lower);

    public static readonly TextFunction Trimmed = new("trim", "", static text => ((string)text!).Trim()) { isSettled = true };

    /// <summary>A whole number as a text has it.</summary>
    public static readonly TextFunction Written = new(
        "written",
        "",
        static text => PureMembers.Parse(text as string, SpecialType.System_Int32) is { } number
            ? PureMembers.Format(number, null)
            : PureMembers.Nothing);

    readonly Func<object?, object?> apply;

    /// <summary>Whether it makes nothing new of what it has given before.</summary>
    bool isSettled;

    TextFunction(string key, string says, Func<object?, object?> apply) => (Key, Says, this.apply) = (key, says, apply);

    /// <summary>A member of .NET with constants for its other arguments.</summary>
    /// <param name="key">See <see cref="Key"/>.</param>
    /// <param name="call">How it is called, without the text.</param>
    /// <param name="apply">What it gives; <see cref="PureMembers.Nothing"/> where it throws, and where nobody can say.</param>
    /// <param name="gives">The type of what it gives.</param>
    /// <param name="counts">What it counts, where it does.</param>
    public TextFunction(string key, string call, Func<object?, object?> apply, ITypeSymbol gives, string? counts = null)
        : this($"{key.Length} {key}", gives.SpecialType == SpecialType.System_Boolean || counts is not null ? "" : After + call, apply)
    {
        Gives = gives.SpecialType;
        IsList = gives.TypeKind == TypeKind.Array;
        Asks = Gives == SpecialType.System_Boolean ? call : null;
        Counts = counts;
    }

    /// <summary>How it is written; two functions of one key are one.</summary>
    public string Key { get; }

    /// <summary>What a message says of a text that is looked at after it, after what is said of the text.</summary>
    public string Says { get; }

    /// <summary>What a message says of a key that is made with it, after the text.</summary>
    public string SaysOfKey => Equals(IgnoringCase) ? ".ToUpper()" : Equals(inLowerCase) ? ".ToLower()" : Says;

    /// <summary>The type of what it gives; none for objects.</summary>
    public SpecialType Gives { get; private init; } = SpecialType.System_String;

    public bool IsList { get; private init; }

    /// <summary>Whether it makes something of a list, and not of a text.</summary>
    public bool IsOfList { get; init; }

    /// <summary>The least number that it gives; null for what gives no number, or any.</summary>
    public int? Least { get; init; }

    /// <summary>The greatest number that it gives; null for what gives no number, or any.</summary>
    public int? Most { get; init; }

    /// <summary>Whether what it asks reads like "less than 2".</summary>
    public bool IsComparison { get; init; }

    /// <summary>The texts that the program gives it, which a text may have to hold for it to matter.</summary>
    public ImmutableArray<string> Constants { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>What it asks, where it gives a flag; null for any other function.</summary>
    public string? Asks { get; private init; }

    /// <summary>
    /// What it makes of a number that is read from outside, where that is a multiple and a sum; null for any other function.
    /// </summary>
    public OutsideNumber? Line { get; private init; }

    /// <summary>A whole number times another one, and a third more.</summary>
    public static TextFunction Along(OutsideNumber line, ITypeSymbol type) =>
        new($"{line}", $"{line}", made => OutsideNumber.Apply(line.Of, made), type) { Line = line };

    /// <summary>What it counts, in plural; null for any other function.</summary>
    public string? Counts { get; private init; }

    public bool IsTooLong => Key.Length > LongestKey;

    public object? Apply(object? made) => made == PureMembers.Nothing ? made : apply(made);

    /// <summary>This function, and another on what it gives.</summary>
    public TextFunction Then(TextFunction next) => this == Identity || (this == next && isSettled) ? next
        : this == IgnoringCase && next == Trimmed ? Trimmed.Then(IgnoringCase)
        : Affixes is var (inner, before, after) && next.Affixes is var (_, further, beyond)
            ? inner.Then(Within(further + before, after + beyond))
        : new($"{Key} {next.Key}", Says + next.SaysAfter(Says), made => next.Apply(Apply(made)))
    {
        Gives = next.Gives,
        IsList = next.IsList,
        IsOfList = IsOfList,
        Least = next.Least,
        Most = next.Most,
        Asks = next.Asks,
        IsComparison = next.IsComparison,
        Counts = next.Counts,
        Constants = Constants.AddRange(next.Constants),
        Affixes = next.Affixes is var (_, prefix, suffix) ? (this, prefix, suffix) : null,
    };

    /// <summary>For a text within others, what is made of it before, and those others.</summary>
    public (TextFunction Inner, string Before, string After)? Affixes { get; private init; }

    public static TextFunction Replacing(string old, string @new) =>
        new(
            $"replace {old.Length} {old} {@new.Length} {@new}",
            $" with \"{Message.Text(@new)}\" for \"{Message.Text(old)}\"",
            text => ((string)text!).Replace(old, @new)) { Constants = ImmutableArray.Create(old, @new) };

    /// <summary>A text that has others before and after it.</summary>
    public static TextFunction Within(string before, string after) =>
        new(
            $"within {before.Length} {before} {after.Length} {after}",
            $"{After}$\"{Message.Text(before)}{{}}{Message.Text(after)}\"",
            text => before + text + after) { Affixes = (Identity, before, after), Constants = ImmutableArray.Create(before, after) };

    /// <summary>
    /// The function with the letters as the program has them, where only that their case does not matter has been noted so far.
    /// </summary>
    public TextFunction With(LetterCase letters) => letters == LetterCase.Lower ? Then(lowered) : this;

    /// <summary>One call after another reads like a chain of them.</summary>
    string SaysAfter(string before) => !Says.StartsWith(After, StringComparison.Ordinal) || !before.Contains(After) ? Says
        : (Says[After.Length] == '[' ? "" : ".") + Says.Substring(After.Length);

    public bool Equals(TextFunction? other) => other is not null && other.Key == Key;

    public override bool Equals(object? obj) => obj is TextFunction other && Equals(other);

    public override int GetHashCode() => Key.GetHashCode();
}
