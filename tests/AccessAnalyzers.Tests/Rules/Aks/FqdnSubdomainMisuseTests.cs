using System.Globalization;
using AccessAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Tests.Rules.Aks;

/// <summary>AKS007.</summary>
public sealed class FqdnSubdomainMisuseTests
{
    const string Zone = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/privateDnsZones/privatelink.westeurope.azmk8s.io";
    const string Identity = "ServicePrincipalProfile = new ManagedClusterServicePrincipalProfileArgs { ClientId = \"app\", Secret = \"s\" },";

    static Program Public(string args) =>
        Harness.Aks.Profile("AuthorizedIPRanges = { \"73.140.245.0/24\" }", args) with { Ignoring = ["AKS040"] };

    static Program Private(string zone, string args) => Harness.Aks.Profile(
        $"EnablePrivateCluster = true, EnablePrivateClusterPublicFQDN = false, DisableRunCommand = true, {zone}", Identity + args);

    [Theory]
    [InlineData("{|AKS007:FqdnSubdomain = \"team\"|},")]
    [InlineData("DnsPrefix = \"team\", {|AKS007:FqdnSubdomain = \"team\"|},")]
    [InlineData("DnsPrefix = config.Require(\"prefix\"), {|AKS007:FqdnSubdomain = config.Require(\"subdomain\")|},")]
    [InlineData("{|AKS007:DnsPrefix = \"team_a\"|},")]
    [InlineData("{|AKS007:DnsPrefix = \"-team\"|},")]
    [InlineData("{|AKS007:DnsPrefix = \"a23456789a123456789a123456789a123456789a123456789a12345\"|},")]
    [InlineData("DnsPrefix = \"a23456789a123456789a123456789a123456789a123456789a1234\",")]
    [InlineData("DnsPrefix = \"Team-1\",")]
    [InlineData("DnsPrefix = config.Require(\"prefix\"),")]
    [InlineData("DnsPrefix = \"team-\" + config.Require(\"stage\"),")]
    [InlineData("FqdnSubdomain = null,")]
    [InlineData("")]
    public Task On_a_public_cluster(string args) => Public(args).Verify();

    [Theory]
    [InlineData("PrivateDNSZone = \"" + Zone + "\"", "FqdnSubdomain = \"team\",")]
    [InlineData("PrivateDNSZone = \"" + Zone + "\"", "{|AKS007:FqdnSubdomain = \"team\"|}, DnsPrefix = \"team\",")]
    [InlineData("PrivateDNSZone = \"" + Zone + "\"", "FqdnSubdomain = Environment.GetEnvironmentVariable(\"SUBDOMAIN\") is { } name ? name : null!,")]
    [InlineData("PrivateDNSZone = \"system\"", "{|AKS007:FqdnSubdomain = \"team\"|},")]
    [InlineData("", "{|AKS007:FqdnSubdomain = \"team\"|},")]
    [InlineData("PrivateDNSZone = config.Require(\"zone\")", "FqdnSubdomain = \"team\",")]
    [InlineData("PrivateDNSZone = config.Require(\"zone\")", "DnsPrefix = \"team\",")]
    public Task On_a_private_cluster(string zone, string args) => Private(zone, args).Verify();

    [Fact]
    public Task Whether_the_cluster_is_private_or_not() => (Harness.Aks.Profile(
        "EnablePrivateCluster = bool.Parse(System.IO.File.ReadAllText(\"private\"))", "{|AKS007:FqdnSubdomain = \"team\"|},") with { Ignoring = ["AKS042"] }).Verify();

    [Fact]
    public async Task In_some_configurations()
    {
        var finding = await Public("FqdnSubdomain = config.RequireBoolean(\"named\") ? \"team\" : null!,").Single("AKS007");
        Assert.Equal(DiagnosticSeverity.Warning, finding.Severity);
        Assert.EndsWith("(when 'named' is true)", finding.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    /// <summary>A private DNS zone on a public cluster is the graver mistake, of which the subdomain is a part.</summary>
    [Fact]
    public Task Settings_of_a_private_cluster_on_a_public_one_are_another_rules_affair() => (Harness.Aks.Profile(
        $"AuthorizedIPRanges = {{ \"73.140.245.0/24\" }}, {{|AKS022:PrivateDNSZone = \"{Zone}\"|}}", "FqdnSubdomain = \"team\",") with { Ignoring = ["AKS040"] }).Verify();

    [Theory]
    [InlineData("FqdnSubdomain = \"team\",", "sets 'FqdnSubdomain', which belongs to a private cluster with a private DNS zone of its own; set 'DnsPrefix' instead")]
    [InlineData("FqdnSubdomain = \"team\", DnsPrefix = \"team\",", "sets both 'DnsPrefix' and 'FqdnSubdomain', which exclude each other; keep 'FqdnSubdomain' only with a private DNS zone of its own")]
    [InlineData("DnsPrefix = \"team_a\",", "has 'team_a' as its 'DnsPrefix', which may hold up to 54 letters, digits and hyphens and begins and ends with a letter or digit")]
    public async Task The_message_says_which_mistake_it_is(string args, string said) => Assert.Equal(
        $"AKS cluster 'aks' {said}; Azure refuses to create it as it is",
        (await Public(args).Single("AKS007")).GetMessage(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("FqdnSubdomain = \"team\",", "Set the DNS prefix instead", "DnsPrefix = \"team\",")]
    [InlineData("DnsPrefix = \"prefix\", FqdnSubdomain = \"team\",", "Remove the subdomain", "DnsPrefix = \"prefix\",")]
    public async Task Repaired_on_a_public_cluster(string args, string title, string repaired) =>
        Assert.Equal(Public(repaired).Files[0], await Fixes.Repair(Public(args), "AKS007", title), ignoreAllWhiteSpace: true);

    [Fact]
    public async Task Repaired_with_a_zone_of_its_own() => Assert.Equal(
        Private($"PrivateDNSZone = \"{Zone}\"", "FqdnSubdomain = \"team\",").Files[0],
        await Fixes.Repair(Private($"PrivateDNSZone = \"{Zone}\"", "DnsPrefix = \"prefix\", FqdnSubdomain = \"team\","), "AKS007", "Remove the DNS prefix"),
        ignoreAllWhiteSpace: true);
}
