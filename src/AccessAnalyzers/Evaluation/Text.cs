using System.Collections.Immutable;

namespace AccessAnalyzers.Evaluation;

/// <summary>Strings of which perhaps only pieces are known.</summary>
static class Text
{
    /// <summary>Nobody reads a longer one, and twenty doublings make a long one.</summary>
    const int MostCharacters = 1 << 16;

    const int MostPieces = 64;

    /// <summary>One string after the other; unknown where neither has a known piece.</summary>
    public static Value Join(Value left, Value right)
    {
        if (left is Constant && right is Constant && Show(left) is { } first && Show(right) is { } second)
            return first.Length + second.Length > MostCharacters ? Value.Unknown : new Constant(first + second);
        var pieces = Pieces(left).Concat(Pieces(right)).Aggregate(ImmutableArray<string?>.Empty, static (joined, piece) =>
            joined.Length > 0 && (joined[^1] is null) == (piece is null) ? piece is null ? joined : joined.SetItem(joined.Length - 1, joined[^1] + piece) : joined.Add(piece));
        return pieces.Length > MostPieces || pieces.Sum(static piece => piece?.Length ?? 0) > MostCharacters || pieces.All(static piece => piece is null)
            ? Value.Unknown
            : new PartialText(pieces);
    }

    /// <summary>The known pieces of a value, null for each unknown one.</summary>
    public static ImmutableArray<string?> Pieces(Value value) => value switch
    {
        PartialText text => text.Pieces,
        _ when Show(value) is { } known => known.Length == 0 ? ImmutableArray<string?>.Empty : ImmutableArray.Create<string?>(known),
        _ => ImmutableArray.Create<string?>((string?)null),
    };

    /// <summary>What a constant becomes in a string; null where that depends on more than the constant.</summary>
    static string? Show(Value value) => value switch
    {
        Constant { Literal: null } => "",
        Constant { Literal: string text } => text,
        Constant { Literal: char or int or long or short or byte } constant => string.Format(System.Globalization.CultureInfo.InvariantCulture, "{0}", constant.Literal),
        Constant { Literal: bool flag } => flag ? "True" : "False",
        _ => null,
    };
}
