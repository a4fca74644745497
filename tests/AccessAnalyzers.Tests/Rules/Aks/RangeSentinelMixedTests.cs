using System.Globalization;
using AccessAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Tests.Rules.Aks;

/// <summary>AKS009.</summary>
public sealed class RangeSentinelMixedTests
{
    const string Title = "Remove 0.0.0.0/32, since AKS adds the cluster's own address by itself";

    static Program Ranges(string ranges) => Harness.Aks.Profile($"AuthorizedIPRanges = {{ {ranges} }}") with { Ignoring = ["AKS040"] };

    [Theory]
    [InlineData("{|AKS009:\"0.0.0.0/32\"|}, \"40.1.2.3/32\"")]
    [InlineData("\"40.1.2.3\", {|AKS009:\"0.0.0.0\"|}")]
    [InlineData("{|AKS009:\"0.0.0.0/32\"|}, config.Require(\"office\"), \"40.1.2.3/32\"")]
    [InlineData("\"0.0.0.0/32\"")]
    [InlineData("\"0.0.0.0/32\", \"0.0.0.0/32\"")]
    [InlineData("{|AKS009:\"0.0.0.0/32\"|}, config.Require(\"office\")")]
    [InlineData("{|AKS009:\"0.0.0.0/32\"|}, $\"{config.Require(\"office\")}/32\"")]
    [InlineData("\"0.0.0.0/32\", \"AzureDevOps\"")]
    [InlineData("\"40.1.2.3/32\", \"40.1.2.4/32\"")]
    [InlineData("config.RequireBoolean(\"x\") ? \"0.0.0.0/32\" : \"40.1.2.3/32\"")]
    public Task The_cluster_itself_among_others(string ranges) => Ranges(ranges).Verify();

    /// <summary>A text of which a part is known is not empty, so that there are ranges; one of which nothing is known may be.</summary>
    [Theory]
    [InlineData("{|AKS002:AuthorizedIPRanges = { $\"{config.Require(\"office\")}/32\" }|}")]
    [InlineData("{|AKS002:AuthorizedIPRanges = new[] { System.Environment.MachineName + \"/32\" }|}")]
    [InlineData("AuthorizedIPRanges = { config.Require(\"office\") }")]
    public Task A_part_is_known(string ranges) => Harness.Aks.Profile($"{ranges}, EnablePrivateCluster = true, EnablePrivateClusterPublicFQDN = false, DisableRunCommand = true").Verify();

    [Fact]
    public Task A_private_cluster_has_no_ranges_at_all() => Harness.Aks.Profile("""
        {|AKS002:AuthorizedIPRanges = { "0.0.0.0/32", "40.1.2.3/32" }|}, EnablePrivateCluster = true, EnablePrivateClusterPublicFQDN = false, DisableRunCommand = true
        """).Verify();

    [Fact]
    public async Task In_some_configurations() => Assert.EndsWith(
        "(when 'office' is true)",
        (await Ranges("\"0.0.0.0/32\", config.RequireBoolean(\"office\") ? \"40.1.2.3/32\" : \"0.0.0.0/32\"").Single("AKS009")).GetMessage(CultureInfo.InvariantCulture),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("\"0.0.0.0/32\", \"40.1.2.3/32\"", DiagnosticSeverity.Error, "other ranges, so Azure refuses it")]
    [InlineData("\"0.0.0.0/32\", config.Require(\"office\"), \"40.1.2.3/32\"", DiagnosticSeverity.Error, "other ranges, so Azure refuses it")]
    [InlineData("\"0.0.0.0/32\", config.Require(\"office\")", DiagnosticSeverity.Warning, "a range that is not known here; Azure refuses it unless both are the same")]
    public async Task What_is_not_known_may_be_the_same(string ranges, DiagnosticSeverity severity, string beside)
    {
        var finding = await Ranges(ranges).Single("AKS009");
        Assert.Equal(severity, finding.Severity);
        Assert.Contains($" beside {beside}; ", finding.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    /// <summary>A list of which nobody knows whether it has elements has none, perhaps.</summary>
    [Fact]
    public Task A_list_that_may_have_more() => (Harness.Aks.Stack("""
        var ranges = new List<string> { "0.0.0.0/32" };
        ranges.AddRange(System.IO.File.ReadAllLines("offices.txt"));
        new ManagedCluster("aks", new ManagedClusterArgs
        {
            ResourceGroupName = "rg",
            ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { AuthorizedIPRanges = ranges },
        });
        """) with { Ignoring = ["AKS040"] }).Verify();

    /// <summary>One of which a person chooses the elements has some where he does.</summary>
    [Fact]
    public async Task A_list_that_somebody_chooses()
    {
        var finding = await Harness.Aks.Stack("""
            var ranges = new List<string> { "0.0.0.0/32" };
            ranges.AddRange(config.RequireObject<string[]>("offices"));
            new ManagedCluster("aks", new ManagedClusterArgs
            {
                ResourceGroupName = "rg",
                ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { AuthorizedIPRanges = ranges },
            });
            """).Single("AKS009");
        Assert.Equal(Microsoft.CodeAnalysis.DiagnosticSeverity.Warning, finding.Severity);
        Assert.EndsWith("(when 'offices[0]' is set)", finding.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Repaired() =>
        Assert.Equal(Ranges("\"40.1.2.3/32\"").Files[0], await Fixes.Repair(Ranges("\"0.0.0.0/32\", \"40.1.2.3/32\""), "AKS009", Title), ignoreAllWhiteSpace: true);

    /// <summary>The one call in the loop adds the other ranges too.</summary>
    [Fact]
    public async Task Nothing_is_offered_for_a_loop() => Assert.Empty(await Fixes.Titles(Harness.Aks.Stack("""
        var profile = new ManagedClusterAPIServerAccessProfileArgs();
        foreach (var range in new[] { "0.0.0.0/32", "40.1.2.3/32" })
            profile.AuthorizedIPRanges.Add(range);
        new ManagedCluster("aks", new ManagedClusterArgs { ResourceGroupName = "rg", ApiServerAccessProfile = profile });
        """), "AKS009"));
}
