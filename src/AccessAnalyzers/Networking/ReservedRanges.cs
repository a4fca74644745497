using System.Collections.Immutable;

namespace AccessAnalyzers.Networking;

/// <summary>A block from which no connection over the internet can come.</summary>
/// <param name="Range">The block.</param>
/// <param name="Reason">What it is reserved for, for messages.</param>
sealed record ReservedRange(IPRange Range, string Reason);

/// <summary>
/// The reserved IPv4 blocks. Source: the IANA IPv4 special-purpose address registry. RFC 5737's documentation blocks are
/// what people paste from the vendors' own pages. 100.64.0.0/10 and 192.88.99.0/24 are in the registry too, but nobody
/// has seen a service refuse them, so they stand apart.
/// </summary>
static class ReservedRanges
{
    static readonly ImmutableArray<ReservedRange> all = ImmutableArray.Create(
        Reserved("0.0.0.0/8", "this network, RFC 791"),
        Reserved("10.0.0.0/8", "private network, RFC 1918"),
        Reserved("127.0.0.0/8", "loopback, RFC 1122"),
        Reserved("169.254.0.0/16", "link-local, RFC 3927"),
        Reserved("172.16.0.0/12", "private network, RFC 1918"),
        Reserved("192.0.0.0/24", "protocol assignments, RFC 6890"),
        Reserved("192.0.2.0/24", "documentation, RFC 5737"),
        Reserved("192.168.0.0/16", "private network, RFC 1918"),
        Reserved("198.18.0.0/15", "benchmarking, RFC 2544"),
        Reserved("198.51.100.0/24", "documentation, RFC 5737"),
        Reserved("203.0.113.0/24", "documentation, RFC 5737"),
        Reserved("224.0.0.0/4", "multicast, RFC 5771"),
        Reserved("240.0.0.0/4", "reserved, RFC 1112"));

    static readonly ImmutableArray<ReservedRange> unproven = ImmutableArray.Create(
        Reserved("100.64.0.0/10", "shared address space, RFC 6598"),
        Reserved("192.88.99.0/24", "6to4 relays, RFC 7526"));

    /// <summary>All blocks from which nobody comes, whether services refuse them or not.</summary>
    public static IEnumerable<IPRange> Unreachable => all.Concat(unproven).Select(static reserved => reserved.Range);

    /// <summary>The reserved block that holds the whole range; null where there is none, and for everyone.</summary>
    public static ReservedRange? Find(IPRange range) => range.IsEveryone ? null : Find(all, range);

    /// <summary>The same, with the blocks that no service has been seen to refuse, though nobody comes from them either.</summary>
    public static ReservedRange? FindUnreachable(IPRange range) => Find(range) ?? Find(unproven, range);

    static ReservedRange? Find(ImmutableArray<ReservedRange> reserved, IPRange range)
    {
        foreach (var each in reserved)
        {
            if (each.Range.Contains(range))
                return each;
        }

        return null;
    }

    static ReservedRange Reserved(string text, string reason) =>
        IPRange.TryParse(text, out var range)
        ? new ReservedRange(range, reason)
        : throw new ArgumentException("Not a range.", nameof(text));
}
