using System.Globalization;

namespace AccessAnalyzers.Networking;

/// <summary>
/// An IP address or CIDR block, parsed as strictly as the cloud providers do: no blanks, no leading zeros, no partial
/// addresses. .NET's own parser takes "10" for 0.0.0.10 and "010.1.2.3" for 8.1.2.3.
/// </summary>
/// <param name="IsIPv6">The family.</param>
/// <param name="Address">The address as it is written, host bits included.</param>
/// <param name="PrefixLength">The number of bits that are fixed; all of them for a bare address.</param>
/// <param name="HasPrefix">Whether a prefix length is written.</param>
readonly record struct IPRange(bool IsIPv6, IPAddressNumber Address, int PrefixLength, bool HasPrefix)
{
    int Bits => IsIPv6 ? 128 : 32;

    IPAddressNumber HostMask => IPAddressNumber.LowestBits(Bits - PrefixLength);

    public IPAddressNumber First => Address & ~HostMask;

    public IPAddressNumber Last => Address | HostMask;

    /// <summary>The block holds every address of its family.</summary>
    public bool IsEveryone => PrefixLength == 0;

    /// <summary>The address is not the first of its block.</summary>
    public bool HasHostBits => Address != First;

    /// <summary>The block that holds every address of a family.</summary>
    public static IPRange Everyone(bool isIPv6) => new(isIPv6, default, 0, HasPrefix: true);

    /// <summary>The block of a prefix length in which the range begins.</summary>
    public IPRange Block(int prefixLength)
    {
        var block = this with { PrefixLength = prefixLength, HasPrefix = true };
        return block with { Address = block.First };
    }

    public bool Contains(IPRange other) => IsIPv6 == other.IsIPv6 && First.CompareTo(other.First) <= 0 && other.Last.CompareTo(Last) <= 0;

    /// <summary>
    /// The blocks that a text means which no provider takes as it stands: several of them in one string, with blanks, with
    /// host bits. Null where a piece of it means no block.
    /// </summary>
    public static IReadOnlyList<IPRange>? Meant(string text)
    {
        var ranges = new List<IPRange>();
        foreach (var piece in text.Split(',').Select(static piece => piece.Trim()))
        {
            if (!TryParse(piece, out var range))
                return null;
            ranges.Add(range with { Address = range.First });
        }

        return ranges;
    }

    public static bool TryParse(string text, out IPRange range)
    {
        range = default;
        var slash = text.IndexOf('/');
        var end = slash < 0 ? text.Length : slash;
        var isIPv6 = text.IndexOf(':', 0, end) >= 0;
        IPAddressNumber number;
        if (isIPv6 ? !TryParseIPv6(text.Substring(0, end), out number) : !TryParseIPv4(text, 0, end, out number))
            return false;
        var bits = isIPv6 ? 128 : 32;
        var prefix = bits;
        if (slash >= 0 && !TryParseNumber(text, slash + 1, text.Length, bits, out prefix))
            return false;
        range = new IPRange(isIPv6, number, prefix, slash >= 0);
        return true;
    }

    public override string ToString() =>
        (IsIPv6
            ? string.Join(
                ":", Enumerable.Range(0, 8).Select(Group).Select(static group => group.ToString("x", CultureInfo.InvariantCulture)))
            : $"{Address.Low >> 24}.{(Address.Low >> 16) & 255}.{(Address.Low >> 8) & 255}.{Address.Low & 255}")
        + (HasPrefix ? "/" + PrefixLength.ToString(CultureInfo.InvariantCulture) : "");

    ulong Group(int index) => ((index < 4 ? Address.High : Address.Low) >> (16 * (3 - (index % 4)))) & 0xffff;

    /// <summary>Every rule parses every element of a list, so that nothing is allocated here.</summary>
    static bool TryParseIPv4(string text, int start, int end, out IPAddressNumber number)
    {
        number = default;
        var value = 0UL;
        for (var i = 0; i < 4; i++)
        {
            var dot = text.IndexOf('.', start, end - start);
            if (dot < 0 != (i == 3) || !TryParseNumber(text, start, dot < 0 ? end : dot, 255, out var octet))
                return false;
            value = (value << 8) | (uint)octet;
            start = dot + 1;
        }

        number = new IPAddressNumber(0, value);
        return true;
    }

    static bool TryParseNumber(string text, int start, int end, int most, out int number)
    {
        number = 0;
        if (end - start is 0 or > 3 || (end - start > 1 && text[start] == '0'))
            return false;
        for (var i = start; i < end; i++)
        {
            if (text[i] is < '0' or > '9')
                return false;
            number = (10 * number) + (text[i] - '0');
        }

        return number <= most;
    }

    static bool TryParseIPv6(string text, out IPAddressNumber number)
    {
        number = default;
        var gap = text.IndexOf("::", StringComparison.Ordinal);
        if (gap >= 0 && text.IndexOf("::", gap + 1, StringComparison.Ordinal) >= 0)
            return false;
        if (!TryParseGroups(gap < 0 ? text : text.Substring(0, gap), isLast: gap < 0, out var head)
            || !TryParseGroups(gap < 0 ? "" : text.Substring(gap + 2), isLast: true, out var tail))
        {
            return false;
        }

        if (gap < 0 ? head.Count != 8 : head.Count + tail.Count > 7)
            return false;
        head.AddRange(Enumerable.Repeat(0UL, 8 - head.Count - tail.Count));
        head.AddRange(tail);
        number = new IPAddressNumber(head.Take(4).Aggregate(0UL, Append), head.Skip(4).Aggregate(0UL, Append));
        return true;

        static ulong Append(ulong high, ulong group) => (high << 16) | group;
    }

    /// <summary>The groups of 16 bits between colons; the last two may be written as an IPv4 address.</summary>
    static bool TryParseGroups(string text, bool isLast, out List<ulong> groups)
    {
        groups = [];
        if (text.Length == 0)
            return true;
        var parts = text.Split(':');
        for (var i = 0; i < parts.Length; i++)
        {
            if (isLast && i == parts.Length - 1 && parts[i].Contains("."))
            {
                if (!TryParseIPv4(parts[i], 0, parts[i].Length, out var embedded))
                    return false;
                groups.Add(embedded.Low >> 16);
                groups.Add(embedded.Low & 0xffff);
            }
            else if (parts[i].Length is >= 1 and <= 4
                && ulong.TryParse(parts[i], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var group))
            {
                groups.Add(group);
            }
            else
            {
                return false;
            }
        }

        return true;
    }
}
