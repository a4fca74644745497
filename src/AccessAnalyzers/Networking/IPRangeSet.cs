using System.Collections.Immutable;

namespace AccessAnalyzers.Networking;

/// <summary>A stretch of addresses that each range either covers wholly or does not touch.</summary>
/// <param name="First">Its first address.</param>
/// <param name="Last">Its last address.</param>
/// <param name="Covering">The indexes of the ranges that cover it; none for a gap.</param>
readonly record struct ElementaryInterval(IPAddressNumber First, IPAddressNumber Last, ImmutableArray<int> Covering);

/// <summary>Exact arithmetic with unions of ranges.</summary>
static class IPRangeSet
{
    /// <summary>The address space of a family cut at every border of the ranges, in ascending order, gaps included.</summary>
    /// <param name="ranges">Ranges of one family; at least one.</param>
    public static IEnumerable<ElementaryInterval> ElementaryIntervals(IReadOnlyList<IPRange> ranges)
    {
        var everything = ranges[0] with { PrefixLength = 0 };
        var starts = ranges.Select(static range => range.First)
            .Concat(ranges.Where(range => range.Last != everything.Last).Select(static range => range.Last.Next))
            .Append(everything.First)
            .Distinct()
            .OrderBy(static start => start)
            .ToArray();
        var waiting = new Queue<int>(Enumerable.Range(0, ranges.Count).OrderBy(index => ranges[index].First));
        var covering = new SortedSet<int>();
        for (var i = 0; i < starts.Length; i++)
        {
            var first = starts[i];
            covering.RemoveWhere(index => ranges[index].Last.CompareTo(first) < 0);
            while (waiting.Count > 0 && ranges[waiting.Peek()].First.CompareTo(first) <= 0)
                covering.Add(waiting.Dequeue());
            yield return new ElementaryInterval(
                first, i + 1 < starts.Length ? Before(starts[i + 1]) : everything.Last, covering.ToImmutableArray());
        }
    }

    static IPAddressNumber Before(IPAddressNumber next) => new(next.Low == 0 ? next.High - 1 : next.High, next.Low - 1);
}
