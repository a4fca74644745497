using System.Globalization;
using AccessAnalyzers.Tests.Harness;

namespace AccessAnalyzers.Tests.Rules.Aks;

/// <summary>AKS012.</summary>
public sealed class RangeNotPublicTests
{
    const string Title = "Remove the reserved ranges";

    static Program Ranges(string ranges) => Harness.Aks.Profile($"AuthorizedIPRanges = {{ {ranges} }}") with { Ignoring = ["AKS040"] };

    [Theory]
    [InlineData("{|AKS012:\"10.0.0.0/8\"|}")]
    [InlineData("{|AKS012:\"192.168.1.7\"|}")]
    [InlineData("{|AKS012:\"172.31.255.0/24\"|}")]
    [InlineData("{|AKS012:\"203.0.113.0/24\"|}")]
    [InlineData("{|AKS012:\"100.64.0.0/10\"|}")]
    [InlineData("\"73.140.245.0/24\", config.Require(\"office\"), {|AKS012:\"127.0.0.1/32\"|}")]
    [InlineData("\"172.32.0.0/16\"")]
    [InlineData("\"100.128.0.0/16\"")]
    [InlineData("{|AKS021:\"10.0.0.0/7\"|}")]
    [InlineData("\"0.0.0.0/32\"")]
    [InlineData("\"73.140.245.0/24\"")]
    [InlineData("config.Require(\"vnet\")")]
    [InlineData("{|AKS008:\"10.1.2.3/8\"|}")]
    [InlineData("{|AKS021:\"0.0.0.0/0\"|}")]
    [InlineData("{|AKS009:\"0.0.0.0/32\"|}, \"40.1.2.3/32\"")]
    public Task Addresses_from_which_nobody_comes(string ranges) => Ranges(ranges).Verify();

    [Fact]
    public Task A_private_cluster_has_no_ranges_at_all() => Harness.Aks.Profile("""
        {|AKS002:AuthorizedIPRanges = { "10.0.0.0/8" }|}, EnablePrivateCluster = true, EnablePrivateClusterPublicFQDN = false, DisableRunCommand = true
        """).Verify();

    [Fact]
    public async Task The_message_names_the_ranges_and_what_they_are() => Assert.Equal(
        "AKS cluster 'aks' authorizes 10.0.0.0/8, 100.64.0.0/16 (private network, RFC 1918, shared address space, RFC 6598), from where no connection reaches a public API server, so that has no effect; list public addresses in 'AuthorizedIPRanges'",
        (await Ranges("\"10.0.0.0/8\", \"100.64.0.0/16\"").Single("AKS012")).GetMessage(CultureInfo.InvariantCulture));

    [Fact]
    public async Task In_some_configurations() => Assert.EndsWith(
        "(when 'vpn' is true)",
        (await Ranges("config.RequireBoolean(\"vpn\") ? \"10.0.0.0/8\" : \"73.140.245.0/24\"").Single("AKS012")).GetMessage(CultureInfo.InvariantCulture),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("{ \"10.0.0.0/8\", \"73.140.245.0/24\" }", "{ \"73.140.245.0/24\" }")]
    [InlineData("{ \"73.140.245.0/24\", \"10.0.0.0/8\" }", "{ \"73.140.245.0/24\" }")]
    [InlineData("new[] { \"73.140.245.0/24\", \"10.0.0.0/8\", \"192.168.0.0/16\" }", "new[] { \"73.140.245.0/24\" }")]
    [InlineData("new List<string> { \"192.168.0.0/16\", \"73.140.245.0/24\", \"10.0.0.0/8\", }", "new List<string> { \"73.140.245.0/24\", }")]
    [InlineData("[\"73.140.245.0/24\", \"10.0.0.0/8\"]", "[\"73.140.245.0/24\"]")]
    [InlineData("[\n    \"73.140.245.0/24\",\n    \"10.0.0.0/8\",\n    \"192.168.0.0/16\"\n]", "[\n    \"73.140.245.0/24\"\n]")]
    public async Task Repaired(string ranges, string repaired)
    {
        static Program List(string ranges) => Harness.Aks.Profile($"AuthorizedIPRanges = {ranges}") with { Ignoring = ["AKS040"] };
        Assert.Equal(List(repaired).Files[0], await Fixes.Repair(List(ranges), "AKS012", Title));
    }

    /// <summary>Without its last range the list would let everyone in.</summary>
    [Fact]
    public async Task The_last_range_stays() => Assert.Empty(await Fixes.Titles(Ranges("\"10.0.0.0/8\""), "AKS012"));
}
