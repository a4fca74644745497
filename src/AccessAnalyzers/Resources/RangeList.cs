using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Networking;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Resources;

/// <summary>A list of IP ranges that may reach an API server, each range where it is in the list.</summary>
/// <param name="setting">The setting as a whole.</param>
/// <param name="elements">Known elements with the condition under which they are in the list in effect.</param>
/// <param name="hasMore">Where the list has, or may have, elements of which nothing is known.</param>
sealed class RangeList(Setting setting, ImmutableArray<RangeElement> elements, Condition hasMore)
{
    List<(IPRange Range, Condition When)>? parsed;
    IPRangeUnion? union;
    Condition? isFullyKnown;
    Fact? hasAny;
    Fact? allowsEveryone;
    (Options Options, (IPRange Block, Condition When)[] Blocks)? veryBroad;
    (Func<string, object?>? Identify, Dictionary<object, Condition>.ValueCollection Elements) distinct;

    public Setting Setting => setting;

    public string Name => setting.Name;

    public ImmutableArray<RangeElement> Elements => elements;

    /// <summary>Where the list has, or may have, elements of which nothing is known.</summary>
    public Condition HasMore => hasMore;

    ConditionSpace Space => setting.Space;

    /// <summary>Where the list has an element that says something, and where it surely has none.</summary>
    public Fact HasAny
    {
        get
        {
            if (hasAny is null)
            {
                var known = Any(static element => element.IsSomething);
                hasAny = new Fact(known, !known & FullyKnown);
            }

            return hasAny.Value;
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

    /// <summary>Where the list has an element, and nobody can tell what it says.</summary>
    public Condition HasUnknown => Any(static element => element.Text is null);

    /// <summary>Where every element is known.</summary>
    Condition FullyKnown => isFullyKnown ??= !hasMore & !HasUnknown;

    /// <summary>Whether every element is known wherever the condition holds.</summary>
    public bool IsFullyKnown(Condition when) => !Space.IsPossible(when & (hasMore | HasUnknown));

    /// <summary>Where some known element passes a test, and where surely none does.</summary>
    public Fact Contains(Func<string, bool> test)
    {
        var known = Space.False;
        foreach (var element in elements)
        {
            if (element.Text is { } text && test(text))
                known |= element.When;
        }

        return new Fact(known, !known & FullyKnown);
    }

    /// <summary>Where the known elements alone let in every address of a family, and where all elements together surely do not.</summary>
    public Fact AllowsEveryone
    {
        get
        {
            if (allowsEveryone is null)
            {
                var everyone = Covers(IPRange.Everyone(isIPv6: false)) | Covers(IPRange.Everyone(isIPv6: true));
                allowsEveryone = new Fact(everyone, !everyone & FullyKnown);
            }

            return allowsEveryone.Value;
        }
    }

    /// <summary>Elements that may be in the list where the condition holds and pass a test.</summary>
    public IEnumerable<RangeElement> Where(Condition when, Func<string, bool> test) =>
        elements.Where(element => element.Text is { } text && test(text) && Space.IsPossible(element.When & when));

    /// <summary>Where more than so many of the known elements differ, and where surely no more do.</summary>
    /// <param name="most">The number.</param>
    /// <param name="identify">What is the same in elements that do not differ; null for an element that does not count.</param>
    public Fact HasMoreThan(int most, Func<string, object?> identify)
    {
        if (elements.Length <= most)
            return new Fact(Space.False, FullyKnown);
        var distinct = Distinct(identify);
        var counts = new Dictionary<int, Condition> { [0] = Space.True };
        // Elements that come and go together are counted together, so that a long list costs no more than a short one.
        foreach (var together in distinct.Count > most ? Together(distinct) : [])
        {
            var next = new Dictionary<int, Condition>();
            void Add(int count, Condition when) => next[count] = next.TryGetValue(count, out var known) ? known | when : when;
            foreach (var pair in counts)
            {
                Add(Math.Min(pair.Key + together.Value, most + 1), pair.Value & together.Key);
                Add(pair.Key, pair.Value & !together.Key);
            }

            counts = next;
        }

        var more = counts.TryGetValue(most + 1, out var found) ? found : Space.False;
        return new Fact(more, !more & FullyKnown);
    }

    /// <summary>
    /// How many of the known elements differ wherever the condition holds, for a message that says that they are too many.
    /// </summary>
    /// <param name="when">The condition.</param>
    /// <param name="most">How many may be.</param>
    /// <param name="identify">What is the same in elements that do not differ; null for an element that does not count.</param>
    public string Count(Condition when, int most, Func<string, object?> identify)
    {
        var possible = Together(Distinct(identify)).Where(together => Space.IsPossible(together.Key & when)).ToArray();
        var certain = possible.Where(together => when.Implies(together.Key)).Sum(static together => together.Value);
        return certain == possible.Sum(static together => together.Value) && IsFullyKnown(when)
            ? $"{certain}"
            : $"at least {Math.Max(certain, most + 1)}";
    }

    /// <summary>Where each of the known elements is in the list, those together that do not differ.</summary>
    Dictionary<object, Condition>.ValueCollection Distinct(Func<string, object?> identify)
    {
        if (distinct.Identify == identify)
            return distinct.Elements;
        var found = new Dictionary<object, Condition>(elements.Length);
        foreach (var element in elements)
        {
            if (element.Text is { } text && identify(text) is { } identity)
                found[identity] = found.TryGetValue(identity, out var known) ? known | element.When : element.When;
        }

        distinct = (identify, found.Values);
        return found.Values;
    }

    /// <summary>How many elements are in the list where exactly these are.</summary>
    static Dictionary<Condition, int> Together(IEnumerable<Condition> elements)
    {
        var together = new Dictionary<Condition, int>();
        foreach (var when in elements)
            together[when] = together.TryGetValue(when, out var count) ? count + 1 : 1;
        return together;
    }

    /// <summary>The blocks of a prefix length that the known elements together let in wholly, each with where they do.</summary>
    IEnumerable<(IPRange Block, Condition When)> WholeBlocks(bool isIPv6, int prefixLength) =>
        from block in Parsed.Where(pair => pair.Range.IsIPv6 == isIPv6)
            .Select(pair => pair.Range.Block(Math.Max(prefixLength, 0)))
            .Distinct()
        where prefixLength >= 0
        let covered = Covers(block)
        where Space.IsPossible(covered)
        select (block, covered);

    /// <summary>The same for blocks that the options call very broad.</summary>
    public IEnumerable<(IPRange Block, Condition When)> VeryBroadBlocks(Options options)
    {
        if (!ReferenceEquals(veryBroad?.Options, options))
        {
            veryBroad = (options, WholeBlocks(isIPv6: false, options.VeryBroadIPv4Prefix - 1)
                .Concat(WholeBlocks(isIPv6: true, options.VeryBroadIPv6Prefix - 1))
                .Where(static block => ReservedRanges.Find(block.Block) is null)
                .ToArray());
        }

        return veryBroad.Value.Blocks;
    }

    /// <summary>Elements that let in one of the blocks by themselves, or else those that make one up together.</summary>
    public IEnumerable<RangeElement> LettingIn(IEnumerable<(IPRange Block, Condition When)> blocks, Condition when)
    {
        var possible = blocks.Where(block => Space.IsPossible(block.When & when)).Select(static block => block.Block).ToArray();
        IEnumerable<RangeElement> Find(Func<IPRange, IPRange, bool> test) =>
            Where(when, text => IPRange.TryParse(text, out var range) && Array.Exists(possible, block => test(range, block)));
        return Find(static (range, block) => range.Contains(block)) is var broad && broad.Any()
            ? broad
            : Find(static (range, block) => block.Contains(range));
    }

    Condition Covers(IPRange block)
    {
        // What all elements together do not let in, no part of them does.
        union ??= new IPRangeUnion(Parsed.ConvertAll(static pair => pair.Range));
        if (!union.Value.Covers(block))
            return Space.False;
        // Parts of the block add nothing to what one range alone lets in, unless they are in the list elsewhere.
        var (wholly, partly) = (Space.False, Space.False);
        foreach (var (range, when) in Parsed)
        {
            if (range.Contains(block))
                wholly |= when;
            else if (block.Contains(range))
                partly |= when;
        }

        if ((wholly | partly) == wholly)
            return wholly;
        var ranges = Parsed.FindAll(pair => pair.Range.Contains(block) || block.Contains(pair.Range));
        return IPRangeSet.ElementaryIntervals(ranges.Select(static pair => pair.Range).Append(block).ToArray())
            .Where(interval => interval.Covering.Contains(ranges.Count))
            .Aggregate(
                Space.True,
                (all, interval) => all
                    & interval.Covering
                        .Where(index => index < ranges.Count)
                        .Aggregate(Space.False, (any, index) => any | ranges[index].When));
    }

    /// <summary>The elements that are ranges.</summary>
    List<(IPRange Range, Condition When)> Parsed
    {
        get
        {
            if (parsed is null)
            {
                parsed = new(elements.Length);
                foreach (var element in elements)
                {
                    if (element.Text is { } text && IPRange.TryParse(text, out var range))
                        parsed.Add((range, element.When));
                }
            }

            return parsed;
        }
    }

    Condition Any(Func<RangeElement, bool> test)
    {
        var any = Space.False;
        foreach (var element in elements)
        {
            if (test(element))
                any |= element.When;
        }

        return any;
    }
}

/// <summary>One element of a list of ranges.</summary>
/// <param name="When">Where it is in the list in effect.</param>
/// <param name="Text">What it says; null where nobody can tell.</param>
/// <param name="Site">The expression that puts it there.</param>
/// <param name="Origin">Where its text comes from.</param>
sealed record RangeElement(Condition When, string? Text, SyntaxNode Site, Origin? Origin)
{
    /// <summary>Whether it says something, even where nobody can tell what.</summary>
    public bool IsSomething { get; init; } = Text is { Length: > 0 };
}
