using System.Text.RegularExpressions;

namespace AccessAnalyzers.ContractTests;

public partial class PulumiAzureNativeTests : SurfaceContract
{
    const string Package = "@pulumi/azure-native";
    const string Root = "Pulumi.AzureNative";
    const string LocalPackage = "Pulumi.AzureNative_containerservice_v20240901";

    static readonly Dictionary<string, TypeScriptPackage> s_packages = new[] { "3.28.0", "2.92.3", "1.104.0" }.ToDictionary(version => version, version => new TypeScriptPackage(Package, version));

    static readonly Release[] s_releases =
    [
        new("3.28.0", () => new PulumiSurface("Pulumi.AzureNative.V3", Root, isBridged: false).Read(s_packages["3.28.0"].Read)),
        new("2.92.3", () => new PulumiSurface("Pulumi.AzureNative.V2", Root, isBridged: false).Read(s_packages["2.92.3"].Read)),
        new("1.104.0", () => new PulumiSurface("Pulumi.AzureNative.V1", Root, isBridged: false).Read(s_packages["1.104.0"].Read)),

        // A local package is generated from the same schema as the versioned module of the release before.
        new(LocalPackage, () => new PulumiSurface(LocalPackage, $"{LocalPackage}.ContainerService", isBridged: false, within: "containerservice/v20240901").Read(s_packages["2.92.3"].Read)),
    ];

    static readonly Review[] s_reviews =
    [
        new("ManagedClusterAPIServerAccessProfileArgs") { Block = "ApiServerAccessProfile" },
        new(
            "ManagedClusterArgs",
            ("what runs in the cluster, and what it may do there",
                [
                    "aiToolchainOperatorProfile", "autoScalerProfile", "azureMonitorProfile", "guardrailsProfile", "ingressProfile", "metricsProfile", "podIdentityProfile", "securityProfile",
                    "serviceMeshProfile", "storageProfile", "workloadAutoScalerProfile",
                ]),
            ("the nodes: how they are made, upgraded, and reach what they need", ["bootstrapProfile", "httpProxyConfig", "identityProfile", "nodeProvisioningProfile", "nodeResourceGroupProfile", "upgradeSettings", "windowsProfile"]),
            ("where the cluster stands or what it is copied from", ["creationData", "extendedLocation"])),
        new(
            "ContainerServiceNetworkProfileArgs",
            ("the traffic of pods", ["advancedNetworking", "kubeProxyConfig", "monitoring", "staticEgressGatewayProfile"])),
        new("ManagedClusterIdentityArgs"),
        new("ManagedClusterSKUArgs"),
        new("ManagedClusterServicePrincipalProfileArgs"),
        new("PrivateZoneArgs"),
        new("RoleDefinitionArgs"),
        new("PermissionArgs"),
        new("UserAssignedIdentityArgs"),
        new("ResourceGroupArgs"),
        new("ResourceArgs", ("whose marketplace plan and identity the resource has, and where it stands", ["extendedLocation", "identity", "plan", "sku"])),
    ];

    /// <summary>The versions of the API with which <see cref="ArmTests"/> compares the surfaces.</summary>
    [Theory]
    [InlineData("3.28.0", "2025-09-01")]
    [InlineData("2.92.3", "2023-04-01")]
    [InlineData("1.104.0", "2021-03-01")]
    public void A_release_stands_for_a_version_of_the_API(string release, string version) =>
        Assert.Equal(version, ApiVersion().Match(s_packages[release].Text("containerservice/managedCluster.d.ts")).Groups[1].Value);

    /// <summary>The packages themselves differ as the ones that are still to come will: the comparison sees what 3.0 has brought.</summary>
    [Fact]
    public void Another_release_is_another_contract()
    {
        const string Profile = "ManagedClusterAPIServerAccessProfileArgs";
        const string Name = $"{Root}.ContainerService.Inputs.{Profile}";
        var type = Between("Pulumi.AzureNative.V3", "2.92.3");
        Assert.Equal([$"{Name}.enableVnetIntegration is not in the package", $"{Name}.subnetId is not in the package"], Declaration.Differences(Name, type.Surface, type.Package));
        Assert.Equal(
            [$"{Name}.enableVnetIntegration is in the package, and nobody has looked at it", $"{Name}.subnetId is in the package, and nobody has looked at it"],
            s_reviews.Single(review => review.Type == Profile).Overlooked(Between("Pulumi.AzureNative.V2", "3.28.0"), Read));

        static ReleasedType Between(string surface, string version) => new PulumiSurface(surface, Root, isBridged: false)
            .Read(places => s_packages[version].Read([.. places.Where(place => place.Name.EndsWith(Profile, StringComparison.Ordinal))]))
            .Single(type => type.Name == Name);
    }

    [GeneratedRegex(@"API version:? (\d{4}-\d\d-\d\d(-preview)?)", RegexOptions.IgnoreCase)]
    private static partial Regex ApiVersion();

    private protected override Release[] Releases => s_releases;

    private protected override Review[] Reviews => s_reviews;

    private protected override Type[] Readers => [typeof(Sdks.PulumiAzureNative)];
}
