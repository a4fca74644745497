using System.Collections.Immutable;

namespace AccessAnalyzers.OracleTests;

/// <summary>Something that a generated program reads from outside, with values that tell all comparisons apart which the writer can write.</summary>
/// <param name="Key">What it is called in the configuration and in the program.</param>
/// <param name="Kind">How it is read.</param>
sealed record Atom(string Key, AtomKind Kind)
{
    /// <summary>What it can be; null stands for a value that is not set.</summary>
    public ImmutableArray<string?> Values => Kind switch
    {
        AtomKind.Flag => ["true", "false"],
        AtomKind.OptionalFlag => [null, "true", "false"],
        AtomKind.Text => ["a", "b", "other"],
        AtomKind.OptionalText => [null, "a", "b", "other"],
        AtomKind.Ranges => [null, "[]", .. ProgramWriter.RangeLiterals.Select(range => $"[\"{range}\"]")],
        _ => ["0", "1", "2", "3", "4", "5"],
    };

    /// <summary>All combinations of the values of some atoms.</summary>
    public static IEnumerable<ImmutableDictionary<string, string?>> Assignments(IEnumerable<Atom> atoms) =>
        atoms.Aggregate(
            (IEnumerable<ImmutableDictionary<string, string?>>)[ImmutableDictionary<string, string?>.Empty],
            (all, atom) => all.SelectMany(assignment => atom.Values.Select(value => assignment.Add(atom.Key, value))));
}

enum AtomKind
{
    Flag,
    OptionalFlag,
    Text,

    /// <summary>A text that is "other" where it is not set.</summary>
    OptionalText,

    /// <summary>A whole number; it is only compared with 1, 2, 3 and 4.</summary>
    Number,

    /// <summary>A list of ranges, with one element at most.</summary>
    Ranges,
}
