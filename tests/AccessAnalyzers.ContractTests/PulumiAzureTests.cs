namespace AccessAnalyzers.ContractTests;

public class PulumiAzureTests : SurfaceContract
{
    static readonly Release[] s_releases = [ReleaseOf("6.40.0", "V6"), ReleaseOf("5.89.2", "V5"), ReleaseOf("4.42.0", "V4")];

    static readonly Review[] s_reviews =
    [
        new("KubernetesClusterApiServerAccessProfileArgs") { Block = "ApiServerAccessProfile" },
        new("AutomaticClusterApiServerAccessArgs") { Block = "ApiServerAccess" },
        new("AutomaticClusterPrivateClusterArgs") { Block = "PrivateCluster" },
        Azurerm.Cluster(
            "KubernetesClusterArgs",
            ("the nodes, in Pulumi.Azure 6 alone", ["nodeProvisioningProfile"]),
            ("what runs in the cluster and the nodes' identities, until Pulumi.Azure 4", ["addonProfile", "kubeletIdentities", "roleBasedAccessControl"])),
        new("AutomaticClusterArgs", ("what runs in the cluster", ["serviceMesh", "webAppRoutingIngress"])),
        new("AutomaticClusterIdentityArgs"),
        new("KubernetesClusterIdentityArgs"),
        new("KubernetesClusterServicePrincipalArgs"),
        Azurerm.NetworkProfile("KubernetesClusterNetworkProfileArgs", "loadBalancerProfile"),
        new("ZoneArgs", ("the zone's own record", ["soaRecord"])),
        new("RoleDefinitionArgs"),
        new("RoleDefinitionPermissionArgs"),
        new("UserAssignedIdentityArgs"),
        new("ResourceGroupArgs"),
    ];

    private protected override Release[] Releases => s_releases;

    private protected override Review[] Reviews => s_reviews;

    private protected override Type[] Readers => [typeof(Sdks.PulumiAzure), typeof(Sdks.Azurerm)];

    static Release ReleaseOf(string version, string generation) =>
        new(version, () => new PulumiSurface($"Pulumi.Azure.{generation}", "Pulumi.Azure", isBridged: true).Read(new TypeScriptPackage("@pulumi/azure", version).Read));
}
