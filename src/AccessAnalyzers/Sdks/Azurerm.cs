namespace AccessAnalyzers.Sdks;

/// <summary>
/// A cluster in the schema of Terraform's provider for Azure, from which CDK for Terraform and Pulumi.Azure are generated. The defaults
/// differ from ARM's. Source: terraform-provider-azurerm kubernetes_cluster_resource.go.
/// </summary>
static class Azurerm
{
    public static readonly AksSettings Settings = new()
    {
        IsCheckedByTerraform = true,
        Private = new("PrivateClusterEnabled") { Default = false },

        // Off where a private cluster leaves it out, and always sent: the provider's schema.
        PublicFqdn = new("PrivateClusterPublicFqdnEnabled") { Default = false },
        PrivateDnsZone = new("PrivateDnsZoneId") { Default = "System" },
        AuthorizedIPRanges = new("ApiServerAccessProfile", "AuthorizedIpRanges"),
        RunCommandDisabled = new("RunCommandEnabled") { Default = false, IsInverted = true },
        VnetIntegration = new("ApiServerAccessProfile", "VirtualNetworkIntegrationEnabled") { Default = false },
        ApiServerSubnet = new("ApiServerAccessProfile", "SubnetId"),

        // An automatic cluster is a resource of its own.
        Sku = SettingPath.Missing("SkuName", "Base"),

        // Gone since 4.0 of the provider: terraform-provider-azurerm#22478.
        PublicNetworkAccess = SettingPath.Missing("PublicNetworkAccessEnabled"),
        DnsPrefix = new("DnsPrefix"),
        FqdnSubdomain = new("DnsPrefixPrivateCluster"),
        Location = new("Location"),
        Identity = new("Identity"),
        IdentityType = new("Identity", "Type"),
        IdentityIds = new("Identity", "IdentityIds"),
        ServicePrincipal = new("ServicePrincipal", "ClientId"),
        OutboundType = new("NetworkProfile", "OutboundType") { Default = "loadBalancer" },
    };
}
