using System.Collections.Immutable;
using System.Globalization;
using AccessAnalyzers.Tests.Harness;

namespace AccessAnalyzers.Tests.Rules.Aks;

/// <summary>AKS050.</summary>
public sealed class RangeNotTrustedTests
{
    static Program Ranges(string ranges, string trusted = "73.140.244.0/24, 73.140.245.0/25,73.140.245.128/25, 52.94.76.7", string profile = "") =>
        Harness.Aks.Profile($"AuthorizedIPRanges = {{ {ranges} }}, {profile}") with
        {
            Ignoring = ["AKS040"],
            Options = ImmutableDictionary<string, string>.Empty.Add("access_analyzers.trusted_ranges", trusted),
        };

    [Theory]
    [InlineData("{|AKS050:\"40.1.2.3\"|}")]
    [InlineData("\"73.140.245.0/24\", {|AKS050:\"73.140.246.0/24\"|}")]
    [InlineData("{|AKS050:\"73.140.244.0/22\"|}")]
    [InlineData("config.Require(\"office\"), {|AKS050:\"52.94.76.8/32\"|}")]
    [InlineData("\"73.140.245.0/24\"")]
    [InlineData("\"73.140.244.0/23\"")]
    [InlineData("\"73.140.245.200\", \"52.94.76.7/32\"")]
    [InlineData("\"0.0.0.0/32\"")]
    [InlineData("\"AzureDevOps\"")]
    [InlineData("config.Require(\"office\")")]
    public Task The_union_of_the_trusted_ranges_holds_every_range(string ranges) => Ranges(ranges).Verify();

    [Theory]
    [InlineData("")]
    [InlineData("52.94.76.0/33")]
    public Task Nothing_is_said_where_no_ranges_are_trusted(string trusted) => (Ranges("\"40.1.2.3\"", trusted) with { Ignoring = ["AKS040", "ACCESS001"] }).Verify();

    [Fact]
    public Task A_private_cluster_has_no_ranges_at_all() =>
        (Ranges("\"40.1.2.3\"", profile: "EnablePrivateCluster = true, EnablePrivateClusterPublicFQDN = false, DisableRunCommand = true") with { Ignoring = ["AKS002"] }).Verify();

    [Fact]
    public async Task In_some_configurations() => Assert.Equal(
        "AKS cluster 'aks' authorizes 40.1.2.3, which is not within the trusted ranges of this project; list trusted networks in 'AuthorizedIPRanges' or extend access_analyzers.trusted_ranges (when 'guests' is true)",
        (await Ranges("config.RequireBoolean(\"guests\") ? \"40.1.2.3\" : \"73.140.245.0/24\"").Single("AKS050")).GetMessage(CultureInfo.InvariantCulture));
}
