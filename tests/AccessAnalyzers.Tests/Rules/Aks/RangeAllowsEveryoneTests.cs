using System.Collections.Immutable;
using System.Globalization;
using AccessAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Tests.Rules.Aks;

/// <summary>AKS021.</summary>
public sealed class RangeAllowsEveryoneTests
{
    static Program Ranges(string ranges, string prefix = "8") => Harness.Aks.Profile($"AuthorizedIPRanges = {{ {ranges} }}") with
    {
        Ignoring = ["AKS040"],
        Options = ImmutableDictionary<string, string>.Empty.Add("access_analyzers.very_broad_ipv4_prefix", prefix),
    };

    [Theory]
    [InlineData("{|AKS021:\"0.0.0.0/0\"|}")]
    [InlineData("\"73.140.245.0/24\", {|AKS021:\"0.0.0.0/0\"|}")]
    [InlineData("config.Require(\"office\"), {|AKS021:\"0.0.0.0/0\"|}")]
    [InlineData("{|AKS021:\"0.0.0.0/1\"|}, \"128.0.0.0/1\"")]
    [InlineData("{|AKS021:\"0.0.0.0/1\"|}, \"128.0.0.0/2\", \"192.0.0.0/2\"")]
    [InlineData("{|AKS021:\"Internet\"|}")]
    [InlineData("{|AKS021:\"64.0.0.0/2\"|}")]
    [InlineData("\"73.140.245.0/24\", {|AKS021:\"52.0.0.0/7\"|}")]
    [InlineData("\"73.140.245.0/24\", {|AKS021:\"52.0.0.0/8\"|}, \"53.0.0.0/9\", \"53.128.0.0/9\"")]
    [InlineData("\"52.0.0.0/8\"")]
    [InlineData("\"53.0.0.0/8\", \"54.0.0.0/8\"")]
    [InlineData("config.Require(\"office\")")]
    public Task Everyone_or_continents(string ranges) => Ranges(ranges).Verify();

    [Theory]
    [InlineData("\"0.0.0.0/0\"", DiagnosticSeverity.Warning, "cover the whole internet (0.0.0.0/0), so its API server is open to everyone")]
    [InlineData("\"0.0.0.0/1\", \"128.0.0.0/1\"", DiagnosticSeverity.Warning, "cover the whole internet (0.0.0.0/1, 128.0.0.0/1), so its API server is open to everyone")]
    [InlineData("\"64.0.0.0/2\", \"73.140.245.0/24\"", DiagnosticSeverity.Info, "let in 64.0.0.0/2, which makes up a block broader than /8")]
    [InlineData("\"52.0.0.0/8\", \"53.0.0.0/8\"", DiagnosticSeverity.Info, "let in 52.0.0.0/8, 53.0.0.0/8, which makes up a block broader than /8")]
    public async Task Continents_are_a_hint(string ranges, DiagnosticSeverity severity, string said)
    {
        var finding = await Ranges(ranges).Single("AKS021");
        Assert.Equal(severity, finding.Severity);
        Assert.Equal(
            $"The authorized IP ranges of AKS cluster 'aks' {said}; list only the networks that need it in 'AuthorizedIPRanges'",
            finding.GetMessage(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("\"0.0.0.0/0\"", "\"73.140.245.0/24\"", "cover the whole internet (0.0.0.0/0), so its API server is open to everyone", " (when 'wide' is true)", DiagnosticSeverity.Warning)]
    [InlineData("\"0.0.0.0/0\"", "\"0.0.0.0/1\"", "let in 0.0.0.0/0, 0.0.0.0/1, which makes up a block broader than /8", "", DiagnosticSeverity.Info)]
    [InlineData("\"64.0.0.0/2\"", "\"73.140.245.0/24\"", "let in 64.0.0.0/2, which makes up a block broader than /8", " (when 'wide' is true)", DiagnosticSeverity.Info)]
    public async Task By_configuration(string wide, string narrow, string said, string when, DiagnosticSeverity severity)
    {
        var finding = await Ranges($"config.RequireBoolean(\"wide\") ? {wide} : {narrow}").Single("AKS021");
        Assert.Equal(severity, finding.Severity);
        Assert.Equal(
            $"The authorized IP ranges of AKS cluster 'aks' {said}; list only the networks that need it in 'AuthorizedIPRanges'{when}",
            finding.GetMessage(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("\"52.0.0.0/8\"", "9", true)]
    [InlineData("\"52.0.0.0/9\"", "9", false)]
    [InlineData("\"64.0.0.0/2\"", "0", false)]
    [InlineData("\"0.0.0.0/0\"", "0", true)]
    public async Task The_threshold_can_be_set(string ranges, string prefix, bool isReported) =>
        Assert.Equal(isReported, (await Ranges(ranges, prefix).Analyze()).Any(diagnostic => diagnostic.Id == "AKS021"));

    [Fact]
    public Task A_private_cluster_lets_nobody_in() =>
        (Harness.Aks.Profile("{|AKS002:AuthorizedIPRanges = { \"64.0.0.0/2\" }|}, EnablePrivateCluster = true, EnablePrivateClusterPublicFQDN = false, DisableRunCommand = true")).Verify();
}
