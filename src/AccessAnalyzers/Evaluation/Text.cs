using System.Collections.Immutable;

namespace AccessAnalyzers.Evaluation;

/// <summary>Strings of which perhaps only pieces are known.</summary>
static class Text
{
    /// <summary>Nobody reads a longer one, and twenty doublings make a long one.</summary>
    public const int MostCharacters = 1 << 16;

    const int MostPieces = 64;

    /// <summary>One string after the other; unknown where neither has a known piece.</summary>
    public static Value Join(Value left, Value right)
    {
        if ((left, right) is (Constant { Literal: "" }, ResourceOutput))
            return right;
        if (left is Constant && right is Constant && Show(left) is { } first && Show(right) is { } second)
            return first.Length + second.Length > MostCharacters ? Value.Unknown : new Constant(first + second);
        var pieces = Pieces(left).Concat(Pieces(right)).Aggregate(ImmutableArray<string?>.Empty, static (joined, piece) =>
            joined.Length > 0 && (joined[^1] is null) == (piece is null)
            ? piece is null ? joined : joined.SetItem(joined.Length - 1, joined[^1] + piece)
            : joined.Add(piece));
        var whole = Made(left, right);
        var parts = whole is null ? JoinedText.Join(left, right) ?? default : default;
        return pieces.Length > MostPieces
            || pieces.Sum(static piece => piece?.Length ?? 0) > MostCharacters
            || (whole is null && parts.IsDefault && pieces.All(static piece => piece is null))
            ? Value.Unknown
            : new PartialText(
                pieces,
                whole) { Parts = parts, Output = right is Constant ? left as ResourceOutput ?? (left as PartialText)?.Output : null };
    }

    /// <summary>What is made of the one setting in two texts; null where there are more of them, or something unknown.</summary>
    static Derived? Made(Value left, Value right) => (left, right) switch
    {
        (PartialText { Whole: { } text }, _) => Made(text, right),
        (_, PartialText { Whole: { } text }) => Made(left, text),
        (Symbolic or Derived, Constant) when Show(right) is { } after => OutsideText.Within("", left, after),
        (Constant, Symbolic or Derived) when Show(left) is { } before => OutsideText.Within(before, right, ""),
        _ => null,
    };

    /// <summary>The known pieces of a value, null for each unknown one.</summary>
    public static ImmutableArray<string?> Pieces(Value value) => value switch
    {
        PartialText text => text.Pieces,
        _ when Show(value) is { } known => known.Length == 0 ? ImmutableArray<string?>.Empty : ImmutableArray.Create<string?>(known),
        _ => ImmutableArray.Create<string?>((string?)null),
    };

    /// <summary>What a constant becomes in a string; null where that depends on more than the constant.</summary>
    public static string? Show(Value value) => value switch
    {
        Constant { Literal: null } => "",
        Constant { Literal: string text } => text,
        Constant { Literal: char or int or long or short or byte } constant =>
            string.Format(System.Globalization.CultureInfo.InvariantCulture, "{0}", constant.Literal),
        Constant { Literal: bool flag } => flag ? "True" : "False",
        Constant { Literal: EnumMember member } => member.Name,
        _ => null,
    };
}
