using System.Globalization;
using AccessAnalyzers.Tests.Harness;

namespace AccessAnalyzers.Tests.Rules.Aks;

/// <summary>AKS004 and AKS005 on clouds of which nobody knows what their zones are called, and AKS006 beside the identity that the zone needs.</summary>
public sealed class PrivateDnsZoneTests
{
    static Program Cluster(string zone, string location) => Harness.Aks.Profile(
        $"EnablePrivateCluster = true, EnablePrivateClusterPublicFQDN = false, DisableRunCommand = true, PrivateDNSZone = \"/subscriptions/s/resourceGroups/r/providers/Microsoft.Network/privateDnsZones/{zone}\"",
        $"Location = {location}, Identity = new ManagedClusterIdentityArgs {{ Type = Pulumi.AzureNative.ContainerService.ResourceIdentityType.UserAssigned }},");

    [Theory]
    [InlineData("privatelink.westeurope.azmk8s.io", "\"West Europe\"", "")]
    [InlineData("privatelink.bleufrancecentral.cx.prod-aks.sovcloud-api.fr", "\"bleufrancecentral\"", "")]
    [InlineData("privatelink.bleufrancesouth.cx.prod-aks.sovcloud-api.fr", "\"bleufrancecentral\"", "AKS005")]
    [InlineData("privatelink.bleufrancecentral.azmk8s.io", "\"bleufrancecentral\"", "AKS004")]
    [InlineData("privatelink.delosgermanycentral.cx.prod-aks.sovcloud-api.de", "\"delosgermanycentral\"", "")]
    [InlineData("privatelink.delosgermanycentral.cx.prod-aks.sovcloud-api.de", "\"westeurope\"", "")]
    [InlineData("aks.sovereign.example", "\"delosgermanycentral\"", "")]
    [InlineData("aks.sovereign.example", "\"westeurope\"", "AKS004")]
    [InlineData("aks.sovereign.example", "config.Require(\"location\")", "AKS004")]
    [InlineData("privatelink.weu.azmk8s.io", "\"westeurope\"", "AKS005")]
    [InlineData("privatelink.westeurope.azmk8s.io", "\"atlantisnorth\"", "")]
    [InlineData("privatelink.westeurope.azmk8s.io", "config.Require(\"location\")", "")]
    [InlineData("privatelink.chinaeast2.cx.prod.service.azk8s.cn", "\"eastasia\"", "AKS005")]
    public async Task A_cloud_that_is_not_known_is_not_judged(string zone, string location, string id) =>
        Assert.Equal(id, string.Join(" ", (await Cluster(zone, location).Analyze()).Select(finding => finding.Id)));

    [Fact]
    public async Task The_zone_for_Bleu_is_named() => Assert.EndsWith(
        "; name the zone 'privatelink.bleufrancecentral.cx.prod-aks.sovcloud-api.fr'",
        (await Cluster("privatelink.bleufrancecentral.azmk8s.io", "\"bleufrancecentral\"").Single("AKS004")).GetMessage(CultureInfo.InvariantCulture),
        StringComparison.Ordinal);

    /// <summary>The identity has a name where the cluster is created, however the program comes there.</summary>
    [Theory]
    [InlineData("{0} {1}", true)]
    [InlineData("Run(() => {{ {0} {1} }});", true)]
    [InlineData("{0} Run(() => {{ {1} }});", true)]
    [InlineData("{0} Declare(); void Declare() {{ {1} }}", true)]
    [InlineData("Run(() => {{ {0} }}); {1}", false)]
    [InlineData("Run(() => {{ {0} {0} {1} }});", false)]
    public async Task The_only_identity_is_used(string statements, bool isOffered)
    {
        const string Identity = "var id = new UserAssignedIdentity(\"id\", new() { ResourceGroupName = \"rg\" });";
        const string Cluster = """
            new ManagedCluster("aks", new ManagedClusterArgs
            {
                ResourceGroupName = "rg",
                Identity = new ManagedClusterIdentityArgs { Type = Pulumi.AzureNative.ContainerService.ResourceIdentityType.SystemAssigned },
                ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = true, PrivateDNSZone = "/subscriptions/s/resourceGroups/r/providers/Microsoft.Network/privateDnsZones/privatelink.westeurope.azmk8s.io" },
            });
            """;
        var program = Harness.Aks.Stack(
            string.Format(CultureInfo.InvariantCulture, statements, Identity, Cluster).Replace($"{Identity} {Identity}", $"{Identity} {Identity.Replace("var id", "var other", StringComparison.Ordinal)}", StringComparison.Ordinal),
            "static void Run(System.Action action) => action();");
        Assert.Equal(isOffered ? ["Use the program's user-assigned identity"] : [], await Fixes.Titles(program, "AKS006"));
    }
}
