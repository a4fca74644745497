using AccessAnalyzers.Networking;
using CsCheck;

namespace AccessAnalyzers.Tests.Networking;

public sealed class NetworkingTests
{
    [Theory]
    [InlineData("10")]
    [InlineData("10.1")]
    [InlineData("010.1.2.3")]
    [InlineData("1.2.3.256")]
    [InlineData("1.2.3.4/33")]
    [InlineData("1.2.3.4/")]
    [InlineData(" 1.2.3.4")]
    [InlineData("1.2.3.4,5.6.7.8")]
    [InlineData("1.2.3.4-1.2.3.9")]
    [InlineData("[::1]")]
    [InlineData("fe80::1%eth0")]
    [InlineData("1::2::3")]
    [InlineData("1:2:3:4:5:6:7")]
    [InlineData("::/129")]
    [InlineData("")]
    public void What_a_provider_refuses_is_no_range(string text) => Assert.False(IPRange.TryParse(text, out _));

    [Fact]
    public void Masks_agree_with_the_framework() => Gen.Select(Gen.UInt, Gen.Int[0, 32]).Sample((address, prefix) =>
    {
        var mask = prefix == 0 ? 0 : uint.MaxValue << (32 - prefix);
        var text = new System.Net.IPAddress([(byte)(address >> 24), (byte)(address >> 16), (byte)(address >> 8), (byte)address]) + "/" + prefix;
        Assert.True(IPRange.TryParse(text, out var range));
        Assert.Equal((text, (ulong)(address & mask), (ulong)(address | ~mask), (address & ~mask) != 0), (range.ToString(), range.First.Low, range.Last.Low, range.HasHostBits));
    });

    [Theory]
    [InlineData(true, "0.0.0.0/0")]
    [InlineData(true, "0.0.0.0/1", "128.0.0.0/1")]
    [InlineData(true, "::/1", "8000::/1")]
    [InlineData(false, "0.0.0.0/1", "128.0.0.0/2")]
    [InlineData(false, "1.2.3.4")]
    public void A_union_covers_everything_only_without_gaps(bool covers, params string[] texts)
    {
        var ranges = texts.Select(text => IPRange.TryParse(text, out var range) ? range : throw new ArgumentException(text)).ToArray();
        Assert.Equal(covers, IPRangeSet.ElementaryIntervals(ranges).All(interval => !interval.Covering.IsEmpty));
    }

    [Theory]
    [InlineData(true, "52.94.76.0/24", "52.94.76.0/25", "52.94.76.128/25")]
    [InlineData(true, "52.94.76.0/24", "52.94.0.0/16")]
    [InlineData(true, "52.94.76.9/24", "52.94.76.0/24")]
    [InlineData(true, "::/0", "::/1", "8000::/1")]
    [InlineData(true, "255.255.255.255", "255.255.255.254/31")]
    [InlineData(false, "52.94.76.0/24", "52.94.76.0/25", "52.94.76.128/26")]
    [InlineData(false, "52.94.76.0/24")]
    [InlineData(false, "0.0.0.1", "::/0")]
    [InlineData(true, "52.94.76.64/26", "52.94.76.0/24", "52.94.76.0/26", "52.94.77.0/24")]
    [InlineData(true, "52.94.76.0/23", "52.94.77.0/24", "52.94.76.0/24")]
    [InlineData(true, "ffff::/16", "ffff::/16", "ffff:ffff::/32")]
    [InlineData(false, "52.94.75.0/24", "52.94.76.0/24")]
    [InlineData(false, "52.94.78.0/24", "52.94.76.0/24")]
    public void A_union_covers_a_block(bool covers, string block, params string[] ranges) =>
        Assert.Equal(covers, new IPRangeUnion([.. ranges.Select(Parse)]).Covers(Parse(block)));

    /// <summary>Address by address, in a space small enough to count.</summary>
    [Fact]
    public void Covering_agrees_with_counting() => Gen.Select(Gen.Select(Gen.Int[0, 255], Gen.Int[24, 32]).Array[0, 6], Gen.Select(Gen.Int[0, 255], Gen.Int[24, 32])).Sample((ranges, block) =>
    {
        static bool Holds((int Last, int Prefix) range, int address) => range.Last >> (32 - range.Prefix) == address >> (32 - range.Prefix);
        static IPRange Of((int Last, int Prefix) range) => Parse($"52.94.76.{range.Last}/{range.Prefix}");
        var isCovered = Enumerable.Range(0, 256).Where(address => Holds(block, address)).All(address => ranges.Any(range => Holds(range, address)));
        Assert.Equal(isCovered, new IPRangeUnion([.. ranges.Select(Of)]).Covers(Of(block)));
    });

    [Theory]
    [InlineData("137.117.106.90/29", "137.117.106.88/29")]
    [InlineData(" 1.2.3.4 ,5.6.7.8/8", "1.2.3.4", "5.0.0.0/8")]
    [InlineData("2600:1f14::1/36", "2600:1f14:0:0:0:0:0:0/36")]
    [InlineData("1.2.3.4,")]
    [InlineData("1.2.3.4-1.2.3.9")]
    [InlineData("")]
    public void What_a_text_means(string text, params string[] ranges) =>
        Assert.Equal(ranges, IPRange.Meant(text)?.Select(range => range.ToString()) ?? []);

    static IPRange Parse(string text) => IPRange.TryParse(text, out var range) ? range : throw new ArgumentException(text);

    [Theory]
    [InlineData("203.0.113.5/32", true)]
    [InlineData("10.0.0.0/16", true)]
    [InlineData("0.0.0.0/0", false)]
    [InlineData("52.94.76.0/24", false)]
    [InlineData("10.0.0.0/7", false)]
    public void Only_what_lies_wholly_in_a_reserved_block_is_reserved(string text, bool isReserved) =>
        Assert.Equal(isReserved, IPRange.TryParse(text, out var range) && ReservedRanges.Find(range) is not null);

    [Theory]
    [InlineData("privatelink.westus3.azmk8s.io", false, "westus3")]
    [InlineData("dev.privatelink.westeurope.azmk8s.io", false, "westeurope")]
    [InlineData("privatelink.usgovvirginia.cx.aks.containerservice.azure.us", false, "usgovvirginia")]
    [InlineData("privatelink.chinaeast2.cx.prod.service.azk8s.cn", false, "chinaeast2")]
    [InlineData("privatelink.usgovvirginia.azmk8s.io", true, null)]
    [InlineData("dev-privatelink.westeurope.azmk8s.io", true, null)]
    [InlineData("westeurope.azmk8s.io", true, null)]
    [InlineData("aks.contoso.local", true, null)]
    [InlineData("a.b.privatelink.westeurope.azmk8s.io", false, null)]
    [InlineData("privatelink.germanycentral.anything", false, null)]
    [InlineData("privatelink.bleufrancecentral.cx.prod-aks.sovcloud-api.fr", false, "bleufrancecentral")]
    [InlineData("dev.privatelink.bleufrancesouth.cx.prod-aks.sovcloud-api.fr", false, "bleufrancesouth")]
    [InlineData("privatelink.bleufrancecentral.azmk8s.io", true, null)]
    [InlineData("privatelink.delosgermanycentral.cx.prod-aks.sovcloud-api.de", false, null)]
    [InlineData("dev-privatelink.delosgermanycentral.cx.prod-aks.sovcloud-api.de", false, null)]
    [InlineData("abcdefghijklmnopqrstuvwxyz0123456.privatelink.atlantisnorth.example.net", false, null)]
    [InlineData("privatelink.atlantisnorth.azmk8s.io", false, "atlantisnorth")]
    [InlineData("privatelink.weu.azmk8s.io", false, "weu")]
    [InlineData("privatelink.westeurope.example.com", true, null)]
    [InlineData("bleufrancecentral.cx.prod-aks.sovcloud-api.fr", true, null)]
    [InlineData("westeurope.notazmk8s.io", true, null)]
    [InlineData("abcdefghijklmnopqrstuvwxyz0123456.privatelink.westeurope.azmk8s.io", true, null)]
    [InlineData("privatelink.azmk8s.io", true, null)]
    [InlineData("dev.privatelink.azmk8s.io", true, null)]
    [InlineData("privatelink.cx.aks.containerservice.azure.us", true, null)]
    public void A_zone_name_is_held_against_what_AKS_accepts(string name, bool isInvalid, string? region) =>
        Assert.Equal((isInvalid, region), (PrivateDnsZoneName.Parse(name).IsInvalid, PrivateDnsZoneName.Parse(name).Region));

    [Theory]
    [InlineData("West US 3", "privatelink.westus3.azmk8s.io")]
    [InlineData("USDoD Central", "privatelink.usdodcentral.cx.aks.containerservice.azure.us")]
    [InlineData("chinanorth3", "privatelink.chinanorth3.cx.prod.service.azk8s.cn")]
    [InlineData("bleufrancecentral", "privatelink.bleufrancecentral.cx.prod-aks.sovcloud-api.fr")]
    [InlineData("germanycentral", null)]
    [InlineData("ussecwest", null)]
    [InlineData("delosgermanycentral", null)]
    [InlineData("weu", null)]
    public void The_zone_of_a_location(string location, string? zone) => Assert.Equal(zone, PrivateDnsZoneName.For(location));
}
