using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AccessAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Tests.Documents;

/// <summary>
/// The samples that are whole programs. A comment of Mistakes.cs stands before each place to which a finding leads, and before nothing else;
/// Repaired.cs is reported for nothing, however strict the options are.
/// </summary>
public sealed class SampleProgramTests
{
    [Theory]
    [InlineData("HubAndSpoke", "Pulumi.AzureNative", "AKS034, AKS043, AKS044")]
    [InlineData("NatGateway", "Pulumi.Azure", "AKS012, AKS027")]
    [InlineData("ApiServerIntegration", "Pulumi.AzureNative", "AKS016, AKS017")]
    [InlineData("PrivateEks", "Amazon CDK (L2)", "EKS014")]
    [InlineData("HybridNodes", "Pulumi.Aws", "EKS009, EKS013")]
    public async Task Each_mistake_is_reported_once(string sample, string sdk, string ids)
    {
        var code = Repository.Read($"samples/{sample}/Mistakes.cs");
        var findings = await Open(sdk, code).Analyze();

        Assert.Equal(ids, string.Join(", ", findings.Select(finding => finding.Id).Order(StringComparer.Ordinal)));
        var commented = Commented(code);
        Assert.Equal(findings.Length, commented.Length);
        Assert.All(findings, finding => Assert.Contains(Lines(finding), commented.Contains));
        Assert.All(commented, line => Assert.Contains(findings, finding => Lines(finding).Contains(line)));
    }

    [Theory]
    [InlineData("HubAndSpoke", "Pulumi.AzureNative", "private")]
    [InlineData("NatGateway", "Pulumi.Azure", "any")] // Which address Azure gives out nobody can prove.
    [InlineData("ApiServerIntegration", "Pulumi.AzureNative", "private")]
    [InlineData("PrivateEks", "Amazon CDK (L2)", "private")]
    [InlineData("HybridNodes", "Pulumi.Aws", "private")]
    public async Task What_is_repaired_is_silent(string sample, string sdk, string required)
    {
        var program = Open(sdk, Repository.Read($"samples/{sample}/Repaired.cs")) with
        {
            Options = ImmutableDictionary<string, string>.Empty
                .Add("access_analyzers.require", required)
                .Add("access_analyzers.trusted_ranges", "52.94.76.0/24, 73.140.245.0/24"),
        };

        Assert.Empty(await program.Analyze());
    }

    [Fact]
    public void Every_program_is_listed() => Assert.Equal(
        Directory.GetDirectories(Path.Combine(Repository.Root, "samples")).Select(Path.GetFileName).Order(StringComparer.Ordinal),
        Regex.Matches(Repository.Read("samples/README.md"), @"^\| \[(?<folder>\w+)\]\(\k<folder>\)", RegexOptions.Multiline)
            .Select(link => link.Groups["folder"].Value).Order(StringComparer.Ordinal));

    static Program Open(string sdk, string code) => new(RulePages.ReferencesOf(sdk), code);

    /// <summary>The lines, counted from 0, that follow a comment.</summary>
    static ImmutableArray<int> Commented(string code) =>
    [
        .. code.Split('\n').Select((line, index) => (Line: line.TrimStart(), Next: index + 1))
            .Where(each => each.Line.StartsWith("// ", StringComparison.Ordinal)).Select(each => each.Next),
    ];

    static IEnumerable<int> Lines(Diagnostic finding) =>
        finding.AdditionalLocations.Prepend(finding.Location).Select(place => place.GetLineSpan().StartLinePosition.Line);
}
