using System.Globalization;
using AccessAnalyzers.Tests.Harness;

namespace AccessAnalyzers.Tests.Rules.Aks;

/// <summary>AKS023.</summary>
public sealed class PublicNetworkAccessIsNotAControlTests
{
    const string Disabled = "PublicNetworkAccess = Pulumi.AzureNative.ContainerService.PublicNetworkAccess.Disabled,";
    const string Ranges = "AuthorizedIPRanges = { \"73.140.245.0/24\" }";

    static Program Cluster(string args, string profile = Ranges) => Harness.Aks.Profile(profile, args) with { Ignoring = ["AKS040"] };

    [Theory]
    [InlineData("{|AKS023:PublicNetworkAccess = Pulumi.AzureNative.ContainerService.PublicNetworkAccess.Disabled|},", Ranges)]
    [InlineData("{|AKS023:PublicNetworkAccess = \"disabled\"|},", Ranges)]
    [InlineData("PublicNetworkAccess = Pulumi.AzureNative.ContainerService.PublicNetworkAccess.Enabled,", Ranges)]
    [InlineData("PublicNetworkAccess = config.Require(\"access\"),", Ranges)]
    [InlineData("", Ranges)]
    [InlineData(Disabled, "EnablePrivateCluster = true, EnablePrivateClusterPublicFQDN = false, DisableRunCommand = true")]
    [InlineData(Disabled, "EnablePrivateCluster = bool.Parse(System.IO.File.ReadAllText(\"private\")), DisableRunCommand = true, EnablePrivateClusterPublicFQDN = false")]
    public Task What_does_not_keep_anybody_out(string args, string profile) => Cluster(args, profile).Verify();

    /// <summary>Two causes, two places.</summary>
    [Fact]
    public Task Beside_ranges_that_are_missing() => Cluster("{|AKS023:PublicNetworkAccess = \"Disabled\"|},", "{|AKS020:EnablePrivateCluster = false|}").Verify();

    [Fact]
    public async Task In_some_configurations() => Assert.Equal(
        "'PublicNetworkAccess' does not keep anybody from the API server of AKS cluster 'aks', which stays public; make the cluster private (when 'locked' is true)",
        (await Cluster("PublicNetworkAccess = config.RequireBoolean(\"locked\") ? \"Disabled\" : \"Enabled\",").Single("AKS023")).GetMessage(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData(Ranges, "Make the cluster private (replaces an existing cluster, cuts off who connects now)", "EnablePrivateCluster = true, EnablePrivateClusterPublicFQDN = false, DisableRunCommand = true")]
    [InlineData(Ranges, "Remove the setting, which does nothing", Ranges)]
    [InlineData("", "Read the authorized IP ranges from configuration", "AuthorizedIPRanges = new Config().RequireObject<string[]>(\"apiServerAuthorizedIpRanges\")")]
    public async Task Repaired(string profile, string title, string repaired)
    {
        static string Sorted(string text) => string.Join("\n", text.Split([',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Order(StringComparer.Ordinal));
        Assert.Equal(Sorted(Cluster("", repaired).Files[0]), Sorted(await Fixes.Repair(Cluster(Disabled, profile), "AKS023", title)));
    }

    [Theory]
    [InlineData(Ranges, "Remove the setting, which does nothing", "Make the cluster private (replaces an existing cluster, cuts off who connects now)")]
    [InlineData("", "Read the authorized IP ranges from configuration", "Make the cluster private (replaces an existing cluster, cuts off who connects now)")]
    [InlineData("AuthorizedIPRanges = config.RequireObject<string[]>(\"ranges\")", "Remove the setting, which does nothing")]
    public async Task The_light_bulb_offers(string profile, params string[] titles) => Assert.Equal(titles, await Fixes.Titles(Cluster(Disabled, profile), "AKS023"));
}
