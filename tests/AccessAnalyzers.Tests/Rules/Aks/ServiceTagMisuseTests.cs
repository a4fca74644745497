using System.Globalization;
using AccessAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Tests.Rules.Aks;

/// <summary>AKS011.</summary>
public sealed class ServiceTagMisuseTests
{
    static Program Ranges(string ranges) => Harness.Aks.Profile($"AuthorizedIPRanges = {{ {ranges} }}") with { Ignoring = ["AKS040"] };

    [Theory]
    [InlineData("{|AKS011:\"AzureDevOps\"|}, \"GitHubActions\"")]
    [InlineData("\"73.140.245.0/24\", config.Require(\"office\"), {|AKS011:\"AzureDevOps\"|}, \"AzureFrontDoor.Backend\"")]
    [InlineData("{|AKS011:\"AzureCloud\"|}")]
    [InlineData("{|AKS011:\"azurecloud.westeurope\"|}, \"73.140.245.0/24\"")]
    [InlineData("\"AzureDevOps\", \"73.140.245.0/24\"")]
    [InlineData("\"AzureDevOps\", \"azuredevops\"")]
    [InlineData("\"AzureCloudServices\"")]
    [InlineData("config.Require(\"a\"), config.Require(\"b\")")]
    [InlineData("config.RequireBoolean(\"x\") ? \"AzureDevOps\" : \"GitHubActions\"")]
    [InlineData("{|AKS021:\"Internet\"|}")]
    public Task Tags(string ranges) => Ranges(ranges).Verify();

    [Fact]
    public Task A_private_cluster_has_no_ranges_at_all() => Harness.Aks.Profile("""
        {|AKS002:AuthorizedIPRanges = { "AzureCloud", "AzureDevOps" }|}, EnablePrivateCluster = true, EnablePrivateClusterPublicFQDN = false, DisableRunCommand = true
        """).Verify();

    [Theory]
    [InlineData("\"AzureDevOps\", \"GitHubActions\"", DiagnosticSeverity.Error, "the service tags AzureDevOps, GitHubActions, of which Azure takes one only")]
    [InlineData("\"AzureCloud.westeurope\"", DiagnosticSeverity.Warning, "the service tag AzureCloud.westeurope, which lets every customer of Azure in")]
    [InlineData("\"AzureCloud\", \"GitHubActions\"", DiagnosticSeverity.Error, "the service tags AzureCloud, GitHubActions, of which Azure takes one only")]
    public async Task The_message_says_which_mistake_it_is(string ranges, DiagnosticSeverity severity, string said)
    {
        var finding = await Ranges(ranges).Single("AKS011");
        Assert.Equal(
            (severity, $"AKS cluster 'aks' authorizes {said}; list the address ranges that need it in 'AuthorizedIPRanges'"),
            (finding.Severity, finding.GetMessage(CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task In_some_configurations() => Assert.EndsWith(
        "(when 'hosted' is true)",
        (await Ranges("config.RequireBoolean(\"hosted\") ? \"AzureCloud\" : \"73.140.245.0/24\"").Single("AKS011")).GetMessage(CultureInfo.InvariantCulture),
        StringComparison.Ordinal);
}
