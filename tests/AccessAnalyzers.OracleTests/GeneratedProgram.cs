using System.Collections.Immutable;

namespace AccessAnalyzers.OracleTests;

/// <summary>A random program.</summary>
/// <param name="Source">The file, without usings.</param>
/// <param name="EntryPoint">The full name of the class whose <c>Run</c> is the program.</param>
/// <param name="Atoms">What it reads from outside.</param>
/// <param name="IsOpaque">Whether it asks or hands its objects to code that the analyzer cannot see, or may be changed by it.</param>
/// <param name="Reaches">For each helper that creates clusters, the helpers that a call of it gets to, itself included.</param>
sealed record GeneratedProgram(
    string Source,
    string EntryPoint,
    ImmutableArray<Atom> Atoms,
    bool IsOpaque,
    ImmutableDictionary<string, ImmutableHashSet<string>> Reaches);
