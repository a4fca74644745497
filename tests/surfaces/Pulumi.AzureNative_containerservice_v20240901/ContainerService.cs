using System.Collections.Immutable;

namespace Pulumi.AzureNative_containerservice_v20240901.ContainerService;

[AzureNativeResourceType("azure-native_containerservice_v20240901:containerservice:ManagedCluster")]
public partial class ManagedCluster : global::Pulumi.CustomResource
{
    [Output("apiServerAccessProfile")]
    public Output<Outputs.ManagedClusterAPIServerAccessProfileResponse?> ApiServerAccessProfile { get; private set; } = null!;

    [Output("azurePortalFQDN")]
    public Output<string> AzurePortalFQDN { get; private set; } = null!;

    [Output("currentKubernetesVersion")]
    public Output<string> CurrentKubernetesVersion { get; private set; } = null!;

    [Output("disableLocalAccounts")]
    public Output<bool?> DisableLocalAccounts { get; private set; } = null!;

    [Output("diskEncryptionSetID")]
    public Output<string?> DiskEncryptionSetID { get; private set; } = null!;

    [Output("dnsPrefix")]
    public Output<string?> DnsPrefix { get; private set; } = null!;

    [Output("eTag")]
    public Output<string> ETag { get; private set; } = null!;

    [Output("enablePodSecurityPolicy")]
    public Output<bool?> EnablePodSecurityPolicy { get; private set; } = null!;

    [Output("enableRBAC")]
    public Output<bool?> EnableRBAC { get; private set; } = null!;

    [Output("fqdn")]
    public Output<string> Fqdn { get; private set; } = null!;

    [Output("fqdnSubdomain")]
    public Output<string?> FqdnSubdomain { get; private set; } = null!;

    [Output("identity")]
    public Output<Outputs.ManagedClusterIdentityResponse?> Identity { get; private set; } = null!;

    [Output("identityProfile")]
    public Output<ImmutableDictionary<string, Outputs.UserAssignedIdentityResponse>?> IdentityProfile { get; private set; } = null!;

    [Output("kubernetesVersion")]
    public Output<string?> KubernetesVersion { get; private set; } = null!;

    [Output("location")]
    public Output<string> Location { get; private set; } = null!;

    [Output("maxAgentPools")]
    public Output<int> MaxAgentPools { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("nodeResourceGroup")]
    public Output<string?> NodeResourceGroup { get; private set; } = null!;

    [Output("privateFQDN")]
    public Output<string> PrivateFQDN { get; private set; } = null!;

    [Output("provisioningState")]
    public Output<string> ProvisioningState { get; private set; } = null!;

    [Output("publicNetworkAccess")]
    public Output<string?> PublicNetworkAccess { get; private set; } = null!;

    [Output("resourceUID")]
    public Output<string> ResourceUID { get; private set; } = null!;

    [Output("sku")]
    public Output<Outputs.ManagedClusterSKUResponse?> Sku { get; private set; } = null!;

    [Output("supportPlan")]
    public Output<string?> SupportPlan { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("type")]
    public Output<string> Type { get; private set; } = null!;

    public ManagedCluster(string name, ManagedClusterArgs args, CustomResourceOptions? options = null)
        : base("azure-native_containerservice_v20240901:containerservice:ManagedCluster", name, args ?? new ManagedClusterArgs(), options)
    {
    }

    ManagedCluster(string name, Input<string> id, CustomResourceOptions? options)
        : base(
            "azure-native_containerservice_v20240901:containerservice:ManagedCluster",
            name,
            null,
            CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static ManagedCluster Get(string name, Input<string> id, CustomResourceOptions? options = null)
        => new ManagedCluster(name, id, options);
}

public sealed class ManagedClusterArgs : global::Pulumi.ResourceArgs
{
    [Input("aadProfile")]
    public Input<Inputs.ManagedClusterAADProfileArgs>? AadProfile { get; set; }

    [Input("addonProfiles")]
    InputMap<Inputs.ManagedClusterAddonProfileArgs>? _addonProfiles;

    public InputMap<Inputs.ManagedClusterAddonProfileArgs> AddonProfiles
    {
        get => _addonProfiles ??= new InputMap<Inputs.ManagedClusterAddonProfileArgs>();
        set => _addonProfiles = value;
    }

    [Input("agentPoolProfiles")]
    InputList<Inputs.ManagedClusterAgentPoolProfileArgs>? _agentPoolProfiles;

    public InputList<Inputs.ManagedClusterAgentPoolProfileArgs> AgentPoolProfiles
    {
        get => _agentPoolProfiles ??= new InputList<Inputs.ManagedClusterAgentPoolProfileArgs>();
        set => _agentPoolProfiles = value;
    }

    [Input("apiServerAccessProfile")]
    public Input<Inputs.ManagedClusterAPIServerAccessProfileArgs>? ApiServerAccessProfile { get; set; }

    [Input("autoUpgradeProfile")]
    public Input<Inputs.ManagedClusterAutoUpgradeProfileArgs>? AutoUpgradeProfile { get; set; }

    [Input("disableLocalAccounts")]
    public Input<bool>? DisableLocalAccounts { get; set; }

    [Input("diskEncryptionSetID")]
    public Input<string>? DiskEncryptionSetID { get; set; }

    [Input("dnsPrefix")]
    public Input<string>? DnsPrefix { get; set; }

    [Input("enablePodSecurityPolicy")]
    public Input<bool>? EnablePodSecurityPolicy { get; set; }

    [Input("enableRBAC")]
    public Input<bool>? EnableRBAC { get; set; }

    [Input("fqdnSubdomain")]
    public Input<string>? FqdnSubdomain { get; set; }

    [Input("identity")]
    public Input<Inputs.ManagedClusterIdentityArgs>? Identity { get; set; }

    [Input("identityProfile")]
    InputMap<Inputs.UserAssignedIdentityArgs>? _identityProfile;

    public InputMap<Inputs.UserAssignedIdentityArgs> IdentityProfile
    {
        get => _identityProfile ??= new InputMap<Inputs.UserAssignedIdentityArgs>();
        set => _identityProfile = value;
    }

    [Input("kubernetesVersion")]
    public Input<string>? KubernetesVersion { get; set; }

    [Input("linuxProfile")]
    public Input<Inputs.ContainerServiceLinuxProfileArgs>? LinuxProfile { get; set; }

    [Input("location")]
    public Input<string>? Location { get; set; }

    [Input("networkProfile")]
    public Input<Inputs.ContainerServiceNetworkProfileArgs>? NetworkProfile { get; set; }

    [Input("nodeResourceGroup")]
    public Input<string>? NodeResourceGroup { get; set; }

    [Input("oidcIssuerProfile")]
    public Input<Inputs.ManagedClusterOIDCIssuerProfileArgs>? OidcIssuerProfile { get; set; }

    [Input("privateLinkResources")]
    InputList<Inputs.PrivateLinkResourceArgs>? _privateLinkResources;

    public InputList<Inputs.PrivateLinkResourceArgs> PrivateLinkResources
    {
        get => _privateLinkResources ??= new InputList<Inputs.PrivateLinkResourceArgs>();
        set => _privateLinkResources = value;
    }

    [Input("publicNetworkAccess")]
    public InputUnion<string, PublicNetworkAccess>? PublicNetworkAccess { get; set; }

    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    [Input("resourceName")]
    public Input<string>? ResourceName { get; set; }

    [Input("servicePrincipalProfile")]
    public Input<Inputs.ManagedClusterServicePrincipalProfileArgs>? ServicePrincipalProfile { get; set; }

    [Input("sku")]
    public Input<Inputs.ManagedClusterSKUArgs>? Sku { get; set; }

    [Input("supportPlan")]
    public InputUnion<string, KubernetesSupportPlan>? SupportPlan { get; set; }

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    public ManagedClusterArgs()
    {
    }

    public static new ManagedClusterArgs Empty => new();
}
