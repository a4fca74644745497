using System.Collections.Immutable;

namespace AccessAnalyzers.OracleTests;

/// <summary>A random program.</summary>
/// <param name="Source">The file, without usings.</param>
/// <param name="EntryPoint">The full name of the class whose <c>Run</c> is the program.</param>
/// <param name="Atoms">What it reads from outside.</param>
/// <param name="IsOpaque">Whether it asks or hands its objects to code that the analyzer cannot see, or may be changed by it.</param>
/// <param name="IsWhole">Whether it is a compilation of its own, so that what it does not declare is not there.</param>
/// <param name="Missable">
/// How the names begin of those of its resources of which rules ask that there is none; null where nobody need see that there is none.
/// </param>
/// <param name="Reaches">For each helper that creates clusters, the helpers that a call of it gets to, itself included.</param>
sealed record GeneratedProgram(
    string Source,
    string EntryPoint,
    ImmutableArray<Atom> Atoms,
    bool IsOpaque,
    bool IsWhole,
    IReadOnlyList<string>? Missable,
    ImmutableDictionary<string, ImmutableHashSet<string>> Reaches);
