namespace AccessAnalyzers.Networking;

/// <summary>An IP address as a number of 128 bits, of which IPv4 uses the lowest 32.</summary>
readonly record struct IPAddressNumber(ulong High, ulong Low) : IComparable<IPAddressNumber>
{
    public IPAddressNumber Next => new(Low == ulong.MaxValue ? High + 1 : High, Low + 1);

    public int CompareTo(IPAddressNumber other) => High == other.High ? Low.CompareTo(other.Low) : High.CompareTo(other.High);

    public static IPAddressNumber operator &(IPAddressNumber left, IPAddressNumber right) =>
        new(left.High & right.High, left.Low & right.Low);

    public static IPAddressNumber operator |(IPAddressNumber left, IPAddressNumber right) =>
        new(left.High | right.High, left.Low | right.Low);

    public static IPAddressNumber operator ~(IPAddressNumber number) => new(~number.High, ~number.Low);

    /// <summary>The number whose lowest bits are set.</summary>
    public static IPAddressNumber LowestBits(int count) => new(
        count <= 64 ? 0 : count == 128 ? ulong.MaxValue : (1UL << (count - 64)) - 1,
        count >= 64 ? ulong.MaxValue : (1UL << count) - 1);
}
