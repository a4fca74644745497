using System.Globalization;
using AccessAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Tests.Rules.Aks;

/// <summary>AKS008.</summary>
public sealed class RangeInvalidTests
{
    static Program Ranges(string ranges) => Harness.Aks.Profile($"AuthorizedIPRanges = {{ {ranges} }}") with { Ignoring = ["AKS040"] };

    [Theory]
    [InlineData("{|AKS008:\"73.140.256.0/24\"|}")]
    [InlineData("{|AKS008:\"73.140.245.0/33\"|}")]
    [InlineData("{|AKS008:\"73.140.245\"|}")]
    [InlineData("{|AKS008:\"73.140.245.0/24 \"|}")]
    [InlineData("{|AKS008:\" \"|}")]
    [InlineData("{|AKS008:\"73.140.245.0/24,52.94.76.0/24\"|}")]
    [InlineData("{|AKS008:\"73.140.245.1-73.140.245.9\"|}")]
    [InlineData("{|AKS008:\"contoso-vpn\"|}")]
    [InlineData("{|AKS008:\"2001:db8::/32\"|}")]
    [InlineData("{|AKS008:\"137.117.106.90/29\"|}")]
    [InlineData("\"73.140.245.0/24\", {|AKS008:\"\"|}")]
    [InlineData("config.Require(\"office\"), {|AKS008:\"73.140.245.0/33\"|}")]
    [InlineData("\"73.140.245.0/24\"")]
    [InlineData("\"73.140.245.7\"")]
    [InlineData("\"137.117.106.88/29\", \"73.140.245.0/24\"")]
    [InlineData("\"AzureDevOps\"")]
    [InlineData("config.Require(\"office\") + \"/33\"")]
    [InlineData("config.Require(\"office\"), \"\"")]
    public Task What_Azure_takes_and_what_it_does_not(string ranges) => Ranges(ranges).Verify();

    /// <summary>One finding on one cause: who lets everyone in, who is private, who leaves the feature off.</summary>
    [Theory]
    [InlineData("AuthorizedIPRanges = { {|AKS021:\"1.2.3.4/0\"|} }")]
    [InlineData("{|AKS002:AuthorizedIPRanges = { \"73.140.245.0/33\" }|}, EnablePrivateCluster = true, EnablePrivateClusterPublicFQDN = false, DisableRunCommand = true")]
    [InlineData("{|AKS020:AuthorizedIPRanges = { \"\" }|}")]
    public Task Another_rules_affair(string profile) => (Harness.Aks.Profile(profile) with { Ignoring = ["AKS040"] }).Verify();

    [Theory]
    [InlineData("\"73.140.245.0/33\"", DiagnosticSeverity.Error)]
    [InlineData("\"137.117.106.90/29\"", DiagnosticSeverity.Warning)]
    [InlineData("\"137.117.106.90/29\", \"73.140.245.0/33\"", DiagnosticSeverity.Error)]
    [InlineData("config.RequireBoolean(\"x\") ? \"73.140.245.0/33\" : \"73.140.245.0/24\"", DiagnosticSeverity.Warning)]
    [InlineData("config.RequireBoolean(\"x\") ? \"137.117.106.90/29\" : \"73.140.245.0/24\"", DiagnosticSeverity.Warning)]
    [InlineData("\"137.117.106.90/29\", config.RequireBoolean(\"x\") ? \"73.140.245.0/33\" : \"73.140.245.0/24\"", DiagnosticSeverity.Warning)]
    public async Task Host_bits_are_less_certain_to_be_refused(string ranges, DiagnosticSeverity severity) =>
        Assert.Equal(severity, (await Ranges(ranges).Single("AKS008")).Severity);

    [Fact]
    public async Task The_message_names_the_ranges_and_the_reasons() => Assert.Equal(
        "The authorized IP ranges of AKS cluster 'aks' hold '2001:db8::/32' (IPv6), '137.117.106.90/29' (not the first address of its block), which Azure does not take; write IPv4 addresses and CIDR blocks, one in each element of 'AuthorizedIPRanges'",
        (await Ranges("\"137.117.106.90/29\", \"2001:db8::/32\"").Single("AKS008")).GetMessage(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("\"137.117.106.90/29\"", "\"137.117.106.88/29\"")]
    [InlineData("\" 73.140.245.7 \"", "\"73.140.245.7\"")]
    [InlineData("\"73.140.245.0/24, 52.94.76.3/24\", \"40.1.2.0/24\"", "\"73.140.245.0/24\", \"52.94.76.0/24\", \"40.1.2.0/24\"")]
    [InlineData("\"73.140.245.0/24\", \"\"", "\"73.140.245.0/24\"")]
    public async Task Repaired(string ranges, string repaired) =>
        Assert.Equal(Ranges(repaired).Files[0], await Fixes.Repair(Ranges(ranges), "AKS008", "Write the ranges as Azure takes them"), ignoreAllWhiteSpace: true);

    [Theory]
    [InlineData("new[]\n{", "}")]
    [InlineData("\n[", "]")]
    public async Task Two_in_one_get_a_line_each_where_one_has(string open, string close)
    {
        Program Lines(params string[] lines) => Harness.Aks.Profile($"AuthorizedIPRanges = {open}\n    {string.Join(",\n    ", lines)}, // The office.\n{close},") with { Ignoring = ["AKS040"] };
        Assert.Equal(
            Lines("\"73.140.245.0/24\"", "\"52.94.76.0/24\"", "\"40.1.2.0/24\"").Files[0],
            await Fixes.Repair(Lines("\"73.140.245.0/24,52.94.76.0/24\"", "\"40.1.2.0/24\""), "AKS008", "Write the ranges as Azure takes them"));
    }

    [Fact]
    public async Task Repaired_where_the_constant_stands()
    {
        static Program Constant(string range) => Harness.Aks.Stack("""
            const string office = "?";
            var ranges = new List<string>();
            foreach (var range in new[] { office, "40.1.2.0/24" })
                ranges.Add(range);
            new ManagedCluster("aks", new ManagedClusterArgs
            {
                ResourceGroupName = "rg",
                ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { AuthorizedIPRanges = ranges },
            });
            """.Replace("?", range, StringComparison.Ordinal)) with { Ignoring = ["AKS040"] };
        Assert.Equal(Constant("73.140.245.0/24").Files[0], await Fixes.Repair(Constant("73.140.245.9/24"), "AKS008", "Write the ranges as Azure takes them"));
        Assert.Empty(await Fixes.Titles(Constant("73.140.245.0/24,52.94.76.0/24"), "AKS008"));
    }

    [Theory]
    [InlineData("\"73.140.256.0/24\"")]
    [InlineData("\"2001:db8::/32\"")]
    [InlineData("\"137.117.106.90/29\", \"73.140.245.0/33\"")]
    [InlineData("\"73.140.245.0/24,2001:db8::/32\"")]
    [InlineData("\" \"")]
    public async Task Nothing_is_offered_where_nobody_knows_what_is_meant(string ranges) => Assert.Empty(await Fixes.Titles(Ranges(ranges), "AKS008"));
}
