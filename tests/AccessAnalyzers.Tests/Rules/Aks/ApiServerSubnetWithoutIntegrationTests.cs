using System.Globalization;
using AccessAnalyzers.Tests.Harness;

namespace AccessAnalyzers.Tests.Rules.Aks;

/// <summary>AKS014.</summary>
public sealed class ApiServerSubnetWithoutIntegrationTests
{
    static Program Profile(string profile, string args = "") =>
        Harness.Aks.Profile($"AuthorizedIPRanges = {{ \"73.140.245.0/24\" }}, {profile}", args) with { Ignoring = ["AKS040"] };

    [Theory]
    [InlineData("{|AKS014:SubnetId = \"subnet\"|}")]
    [InlineData("{|AKS014:SubnetId = config.Require(\"subnet\")|}")]
    [InlineData("{|AKS014:SubnetId = new Pulumi.AzureNative.Network.Subnet(\"s\", new() { ResourceGroupName = \"rg\", VirtualNetworkName = \"vnet\" }).Id|}, EnableVnetIntegration = false")]
    [InlineData("SubnetId = \"subnet\", EnableVnetIntegration = true")]
    [InlineData("SubnetId = \"subnet\", EnableVnetIntegration = bool.Parse(System.IO.File.ReadAllText(\"integration\"))")]
    [InlineData("SubnetId = System.IO.File.ReadAllText(\"subnet\")")]
    [InlineData("SubnetId = \"\"")]
    [InlineData("SubnetId = null")]
    [InlineData("SubnetId = config.RequireBoolean(\"x\") ? \"subnet\" : \"\", EnableVnetIntegration = config.RequireBoolean(\"x\")")]
    [InlineData("EnableVnetIntegration = true")]
    [InlineData("")]
    public Task A_subnet_for_nothing(string profile) => Profile(profile).Verify();

    [Fact]
    public Task Automatic_clusters_bring_the_integration_along() =>
        Profile("SubnetId = \"subnet\"", "Sku = new ManagedClusterSKUArgs { Name = ManagedClusterSKUName.Automatic },").Verify();

    [Fact]
    public async Task In_some_configurations() => Assert.Equal(
        "AKS cluster 'aks' has a subnet for its API server, but without VNet integration nothing is put there; set 'EnableVnetIntegration' to true (when 'integrated' is false)",
        (await Profile("SubnetId = \"subnet\", EnableVnetIntegration = config.RequireBoolean(\"integrated\")").Single("AKS014")).GetMessage(CultureInfo.InvariantCulture));

    [Fact]
    public async Task Repaired() => Assert.Equal(
        Profile("SubnetId = \"subnet\", EnableVnetIntegration = true").Files[0],
        await Fixes.Repair(Profile("SubnetId = \"subnet\", EnableVnetIntegration = false"), "AKS014", "Turn VNet integration on"),
        ignoreAllWhiteSpace: true);
}
