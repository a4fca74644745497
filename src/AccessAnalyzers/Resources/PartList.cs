using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Resources;

/// <summary>A list of references to other resources, or of blocks that have settings themselves.</summary>
/// <param name="setting">The setting as a whole.</param>
/// <param name="parts">The parts that are seen, each with the condition under which it is in the list.</param>
/// <param name="hasMore">Where the list has, or may have, parts of which nothing is known.</param>
sealed class PartList(Setting setting, ImmutableArray<Part> parts, Condition hasMore)
{
    public Setting Setting => setting;

    public string Name => setting.Name;

    public ImmutableArray<Part> Parts => parts;

    /// <summary>Where a part passes a test, and where surely none does.</summary>
    public Fact Any(Func<Part, Fact> test)
    {
        var (holds, fails) = (setting.Space.False, !hasMore);
        foreach (var part in parts)
        {
            var passes = test(part);
            holds |= part.When & passes.Holds;
            fails &= !part.When | passes.Fails;
        }

        return new Fact(holds, fails);
    }

    /// <summary>The same for the settings of the parts. Of a part whose settings are not known nobody can tell.</summary>
    public Fact AnyBlock(Func<DeclaredResource, Fact> test) => Any(part => part.Passes(test));

    /// <summary>Where there is a part and all of them pass a test, and where that is surely not so.</summary>
    public Fact All(Func<Part, Fact> test) => HasAny & !Any(part => !test(part));

    /// <summary>Where the list has a part, and where it surely has none.</summary>
    public Fact HasAny => Any(_ => Fact.From(setting.Space.True));
}

/// <summary>One part of a list.</summary>
/// <param name="When">Where it is in the list.</param>
/// <param name="Value">What it is: <see cref="DeclaredResource.Resolve"/> says to which resource it refers.</param>
/// <param name="Site">Where it stands in the program; null where that is not known.</param>
/// <param name="Block">Its settings, for a list of blocks; null for anything else, and for a block of which nothing is known.</param>
sealed record Part(Condition When, Value Value, SyntaxNode? Site, DeclaredResource? Block)
{
    /// <summary>Whether the settings of the part pass a test; nobody can tell where they are not known.</summary>
    public Fact Passes(Func<DeclaredResource, Fact> test) => Block is { } block ? test(block) : Fact.Unknown(When.Space);
}
