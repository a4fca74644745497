using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Networking;
using AccessAnalyzers.Remedies;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Declarations;

/// <summary>A list of IP ranges that may reach an API server, each range where it is in the list.</summary>
/// <param name="setting">The setting as a whole.</param>
/// <param name="elements">Known elements with the condition under which they are in the list in effect.</param>
/// <param name="hasMore">Where the list has, or may have, elements of which nothing is known.</param>
sealed class RangeList(Setting setting, ImmutableArray<RangeElement> elements, Condition hasMore)
{
    public Setting Setting => setting;

    public string Name => setting.Name;

    public ImmutableArray<RangeElement> Elements => elements;

    ConditionSpace Space => setting.Space;

    /// <summary>Where the list has an element with a known text other than "", and where it surely has none.</summary>
    public Fact HasAny
    {
        get
        {
            var known = Any(static element => element.Text is { Length: > 0 });
            return new Fact(known, !known & !hasMore & !Any(static element => element.Text is null));
        }
    }

    /// <summary>Where the list has an element, known or not, and where it surely has none.</summary>
    public Fact HasElements
    {
        get
        {
            var some = Any(static _ => true);
            return new Fact(some, !some & !hasMore);
        }
    }

    /// <summary>Whether every element is known wherever the condition holds.</summary>
    public bool IsFullyKnown(Condition when) => !Space.IsPossible(when & (hasMore | Any(static element => element.Text is null)));

    /// <summary>Where some known element passes a test, and where surely none does.</summary>
    public Fact Contains(Func<string, bool> test)
    {
        var known = Any(element => element.Text is { } text && test(text));
        return new Fact(known, !known & !hasMore & !Any(static element => element.Text is null));
    }

    /// <summary>Where the known elements alone let in every address of a family, and where all elements together surely do not.</summary>
    public Fact AllowsEveryone
    {
        get
        {
            var everyone = Covers(isIPv6: false) | Covers(isIPv6: true);
            return new Fact(everyone, !everyone & !hasMore & !Any(static element => element.Text is null));
        }
    }

    /// <summary>Elements that may be in the list where the condition holds and pass a test.</summary>
    public IEnumerable<RangeElement> Where(Condition when, Func<string, bool> test) =>
        elements.Where(element => element.Text is { } text && test(text) && Space.IsPossible(element.When & when));

    /// <summary>The edits that take these elements out; null where one of them does not stand in a list that can be edited.</summary>
    public static ImmutableArray<SourceEdit>? Remove(IEnumerable<RangeElement> elements) =>
        elements.Select(static element => (SourceEdit)new RemoveNode(element.Site.SyntaxTree.FilePath, element.Site.Span)).ToImmutableArray();

    Condition Covers(bool isIPv6)
    {
        var ranges = new List<(IPRange Range, Condition When)>();
        foreach (var element in elements)
        {
            if (element.Text is { } text && IPRange.TryParse(text, out var range) && range.IsIPv6 == isIPv6)
                ranges.Add((range, element.When));
        }

        return ranges.Count == 0 ? Space.False : IPRangeSet.ElementaryIntervals(ranges.Select(static pair => pair.Range).ToArray())
            .Aggregate(Space.True, (all, interval) => all & interval.Covering.Aggregate(Space.False, (any, index) => any | ranges[index].When));
    }

    Condition Any(Func<RangeElement, bool> test) => elements.Where(test).Aggregate(Space.False, static (any, element) => any | element.When);
}

/// <summary>One element of a list of ranges.</summary>
/// <param name="When">Where it is in the list in effect.</param>
/// <param name="Text">What it says; null where nobody can tell.</param>
/// <param name="Site">The expression that puts it there.</param>
/// <param name="Origin">Where its text comes from.</param>
sealed record RangeElement(Condition When, string? Text, SyntaxNode Site, Origin? Origin);
