namespace AccessAnalyzers.ContractTests;

public class CdktfAzurermTests : SurfaceContract
{
    const string Root = "HashiCorp.Cdktf.Providers.Azurerm";

    static readonly Release[] s_releases = [new("14.23.1", () => new JsiiSurface(Root, JsiiPackage.Released("@cdktf/provider-azurerm", "14.23.1", Root), Cdktf.Core).Read())];

    static readonly Review[] s_reviews =
    [
        new("KubernetesClusterApiServerAccessProfile") { Block = "ApiServerAccessProfile" },
        new("IKubernetesClusterApiServerAccessProfile") { Block = "ApiServerAccessProfile" },
        Azurerm.Cluster("KubernetesClusterConfig", Cdktf.MetaArguments),
        Azurerm.NetworkProfile("KubernetesClusterNetworkProfile"),
        new("KubernetesClusterIdentity"),
        new("KubernetesClusterServicePrincipal"),
        new("PrivateDnsZoneConfig", Cdktf.MetaArguments, Cdktf.Timeouts, ("the zone's own record", ["soaRecord"])),
        new("UserAssignedIdentityConfig", Cdktf.MetaArguments, Cdktf.Timeouts),
        new("ResourceGroupConfig", Cdktf.MetaArguments, Cdktf.Timeouts),
    ];

    private protected override Release[] Releases => s_releases;

    private protected override Review[] Reviews => s_reviews;

    private protected override Type[] Readers => [typeof(Sdks.CdktfAzurerm), typeof(Sdks.Azurerm)];
}
