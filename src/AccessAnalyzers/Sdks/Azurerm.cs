namespace AccessAnalyzers.Sdks;

/// <summary>
/// A cluster in the schema of Terraform's provider for Azure, from which CDK for Terraform and Pulumi.Azure are generated. The defaults
/// differ from ARM's. Source: terraform-provider-azurerm kubernetes_cluster_resource.go.
/// </summary>
static class Azurerm
{
    public static readonly SettingPath Private = new("PrivateClusterEnabled") { Default = false };

    /// <summary>Off where a private cluster leaves it out, and always sent: the provider's schema.</summary>
    public static readonly SettingPath PublicFqdn = new("PrivateClusterPublicFqdnEnabled") { Default = false };
    public static readonly SettingPath PrivateDnsZone = new("PrivateDnsZoneId") { Default = "System" };
    public static readonly SettingPath AuthorizedIPRanges = new("ApiServerAccessProfile", "AuthorizedIpRanges");
    public static readonly SettingPath RunCommandDisabled = new("RunCommandEnabled") { Default = false, IsInverted = true };
    public static readonly SettingPath VnetIntegration = new("ApiServerAccessProfile", "VirtualNetworkIntegrationEnabled") { Default = false };
    public static readonly SettingPath ApiServerSubnet = new("ApiServerAccessProfile", "SubnetId");
    public static readonly SettingPath DnsPrefix = new("DnsPrefix");
    public static readonly SettingPath FqdnSubdomain = new("DnsPrefixPrivateCluster");
    public static readonly SettingPath Location = new("Location");
    public static readonly SettingPath Identity = new("Identity");
    public static readonly SettingPath IdentityType = new("Identity", "Type");
    public static readonly SettingPath IdentityIds = new("Identity", "IdentityIds");
    public static readonly SettingPath ServicePrincipal = new("ServicePrincipal", "ClientId");
    public static readonly SettingPath OutboundType = new("NetworkProfile", "OutboundType") { Default = "loadBalancer" };
}
