using System.Collections.Immutable;
using System.Globalization;
using AccessAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AccessAnalyzers.Tests;

/// <summary>Every option says what it takes where it is given something else, and is on the page of the options.</summary>
public sealed class OptionsTests
{
    const string Key = "access_analyzers.";

    static async Task<string[]> Complaints(string option, string value) =>
    [
        .. from diagnostic in await (Aks.Program("class First { }", "class Second { }") with { Options = ImmutableDictionary<string, string>.Empty.Add(Key + option, value) }).Analyze()
           where diagnostic.Id == "ACCESS001"
           select diagnostic.GetMessage(CultureInfo.InvariantCulture),
    ];

    [Theory]
    [InlineData("conditional_findings", "report")]
    [InlineData("conditional_findings", "lower")]
    [InlineData("conditional_findings", "Ignore")]
    [InlineData("trusted_ranges", "52.94.76.0/24, 73.140.245.7,2001:db8::/32")]
    [InlineData("trusted_ranges", "")]
    [InlineData("very_broad_ipv4_prefix", "0")]
    [InlineData("very_broad_ipv4_prefix", " 32 ")]
    [InlineData("very_broad_ipv6_prefix", "128")]
    [InlineData("max_authorized_ranges", "1")]
    [InlineData("max_authorized_ranges", "1500")]
    [InlineData("explain", "True")]
    [InlineData("require", "Private")]
    [InlineData("require", "restricted")]
    [InlineData("require", "any")]
    public async Task A_value_is_understood(string option, string value) => Assert.Empty(await Complaints(option, value));

    [Theory]
    [InlineData("conditional_findings", "yes", "'report', 'lower' or 'ignore', and 'report' is used")]
    [InlineData("trusted_ranges", "52.94.76.0/24 73.140.245.0/24", "IP addresses and CIDR blocks without host bits, separated by commas, and it is ignored")]
    [InlineData("trusted_ranges", "52.94.76.1/24", "IP addresses and CIDR blocks without host bits, separated by commas, and it is ignored")]
    [InlineData("trusted_ranges", "52.94.76.0/24,,73.140.245.0/24", "IP addresses and CIDR blocks without host bits, separated by commas, and it is ignored")]
    [InlineData("trusted_ranges", "office", "IP addresses and CIDR blocks without host bits, separated by commas, and it is ignored")]
    [InlineData("very_broad_ipv4_prefix", "33", "a prefix length from 0 to 32, and '8' is used")]
    [InlineData("very_broad_ipv4_prefix", "/8", "a prefix length from 0 to 32, and '8' is used")]
    [InlineData("very_broad_ipv6_prefix", "129", "a prefix length from 0 to 128, and '19' is used")]
    [InlineData("very_broad_ipv6_prefix", "-1", "a prefix length from 0 to 128, and '19' is used")]
    [InlineData("explain", "yes", "'true' or 'false', and 'false' is used")]
    [InlineData("require", "public", "'private', 'restricted' or 'any', and 'any' is used")]
    [InlineData("max_authorized_ranges", "0", "a whole number above 0, and Azure's documented limits are used")]
    [InlineData("max_authorized_ranges", "many", "a whole number above 0, and Azure's documented limits are used")]
    [InlineData("max_authorized_ranges", "99999999999", "a whole number above 0, and Azure's documented limits are used")]
    public async Task A_value_that_is_not_understood_is_reported_once(string option, string value, string takes) => Assert.Equal(
        $"The option '{Key}{option}' is '{value}', which is not understood; it takes {takes}",
        Assert.Single(await Complaints(option, value)));

    /// <summary>As many networks as nobody has, for many files: they are read once.</summary>
    [Fact]
    public async Task A_long_list_of_trusted_ranges_costs_little()
    {
        var trusted = string.Join(",", Enumerable.Range(0, 100_000).Select(static number => $"52.{number >> 16}.{(number >> 8) & 255}.{number & 255}"));
        var clusters = Enumerable.Range(0, 200).Select(static number => Aks.Profile($"AuthorizedIPRanges = {{ \"52.0.1.{number}\", \"60.1.2.{number}\" }}").Files[0].Replace("class TestStack", $"class Stack{number}", StringComparison.Ordinal).Replace("TestStack()", $"Stack{number}()", StringComparison.Ordinal));
        var program = new Program(Aks.Program().References, [.. clusters]) { Options = ImmutableDictionary<string, string>.Empty.Add(Key + "trusted_ranges", trusted) };
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var findings = await program.Analyze();
        Assert.Equal(200, findings.Count(static finding => finding.Id == "AKS050"));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(60));
    }

    [Fact]
    public void Reading_can_be_cancelled()
    {
        var compilation = Aks.Program("class C;").Compile();
        var options = new AnalyzerOptions([], new Program.ConfigOptions(ImmutableDictionary<string, string>.Empty.Add(Key + "trusted_ranges", "52.94.76.0/24")));
        Assert.Throws<OperationCanceledException>(() => Options.Of(options, compilation.SyntaxTrees[0], new CancellationToken(canceled: true)));
    }

    [Theory]
    [InlineData("conditional_findings")]
    [InlineData("trusted_ranges")]
    [InlineData("very_broad_ipv4_prefix")]
    [InlineData("very_broad_ipv6_prefix")]
    [InlineData("max_authorized_ranges")]
    public void An_option_is_documented(string option) =>
        Assert.Contains($"\n## {Key}{option}\n", Repository.Read("docs/options.md"), StringComparison.Ordinal);
}
