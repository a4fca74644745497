using System.Collections.Immutable;

namespace AccessAnalyzers.Networking;

/// <summary>All addresses in some ranges, of which any number may be asked about quickly.</summary>
readonly struct IPRangeUnion
{
    readonly ImmutableArray<Stretch> ipv4;
    readonly ImmutableArray<Stretch> ipv6;

    public IPRangeUnion(IReadOnlyCollection<IPRange> ranges)
    {
        ipv4 = Join(ranges.Where(static range => !range.IsIPv6));
        ipv6 = Join(ranges.Where(static range => range.IsIPv6));
    }

    public static IPRangeUnion Empty { get; } = new([]);

    public bool IsEmpty => ipv4.IsEmpty && ipv6.IsEmpty;

    /// <summary>Whether every address of a block is in the union.</summary>
    public bool Covers(IPRange block)
    {
        var stretches = block.IsIPv6 ? ipv6 : ipv4;
        var found = stretches.BinarySearch(new Stretch(block.First, block.First));
        var last = found >= 0 ? found : ~found - 1;
        return last >= 0 && block.Last.CompareTo(stretches[last].Last) <= 0;
    }

    /// <summary>The ranges in ascending order; those that overlap or adjoin are one stretch.</summary>
    static ImmutableArray<Stretch> Join(IEnumerable<IPRange> ranges)
    {
        var joined = ImmutableArray.CreateBuilder<Stretch>();
        var sorted = ranges.Select(static range => new Stretch(range.First, range.Last)).ToArray();
        Array.Sort(sorted);
        foreach (var range in sorted)
        {
            if (joined.Count == 0 || (range.First.CompareTo(joined[^1].Last) > 0 && range.First != joined[^1].Last.Next))
                joined.Add(range);
            else if (range.Last.CompareTo(joined[^1].Last) > 0)
                joined[^1] = joined[^1] with { Last = range.Last };
        }

        return joined.ToImmutable();
    }

    /// <summary>Addresses without a gap, compared by where they begin.</summary>
    readonly record struct Stretch(IPAddressNumber First, IPAddressNumber Last) : IComparable<Stretch>
    {
        public int CompareTo(Stretch other) => First.CompareTo(other.First);
    }
}
