using System.Collections.Immutable;

namespace Pulumi.Azure.ContainerService;

[AzureResourceType("azure:containerservice/kubernetesCluster:KubernetesCluster")]
public partial class KubernetesCluster : global::Pulumi.CustomResource
{
    [Output("apiServerAuthorizedIpRanges")]
    public Output<ImmutableArray<string>> ApiServerAuthorizedIpRanges { get; private set; } = null!;

    [Output("automaticChannelUpgrade")]
    public Output<string?> AutomaticChannelUpgrade { get; private set; } = null!;

    [Output("azurePolicyEnabled")]
    public Output<bool> AzurePolicyEnabled { get; private set; } = null!;

    [Output("diskEncryptionSetId")]
    public Output<string?> DiskEncryptionSetId { get; private set; } = null!;

    [Output("dnsPrefix")]
    public Output<string?> DnsPrefix { get; private set; } = null!;

    [Output("dnsPrefixPrivateCluster")]
    public Output<string?> DnsPrefixPrivateCluster { get; private set; } = null!;

    [Output("enablePodSecurityPolicy")]
    public Output<bool?> EnablePodSecurityPolicy { get; private set; } = null!;

    [Output("fqdn")]
    public Output<string> Fqdn { get; private set; } = null!;

    [Output("httpApplicationRoutingEnabled")]
    public Output<bool> HttpApplicationRoutingEnabled { get; private set; } = null!;

    [Output("httpApplicationRoutingZoneName")]
    public Output<string> HttpApplicationRoutingZoneName { get; private set; } = null!;

    [Output("kubeAdminConfigRaw")]
    public Output<string> KubeAdminConfigRaw { get; private set; } = null!;

    [Output("kubeConfigRaw")]
    public Output<string> KubeConfigRaw { get; private set; } = null!;

    [Output("kubernetesVersion")]
    public Output<string> KubernetesVersion { get; private set; } = null!;

    [Output("localAccountDisabled")]
    public Output<bool?> LocalAccountDisabled { get; private set; } = null!;

    [Output("location")]
    public Output<string> Location { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("nodeResourceGroup")]
    public Output<string> NodeResourceGroup { get; private set; } = null!;

    [Output("openServiceMeshEnabled")]
    public Output<bool> OpenServiceMeshEnabled { get; private set; } = null!;

    [Output("portalFqdn")]
    public Output<string> PortalFqdn { get; private set; } = null!;

    [Output("privateClusterEnabled")]
    public Output<bool> PrivateClusterEnabled { get; private set; } = null!;

    [Output("privateClusterPublicFqdnEnabled")]
    public Output<bool?> PrivateClusterPublicFqdnEnabled { get; private set; } = null!;

    [Output("privateDnsZoneId")]
    public Output<string> PrivateDnsZoneId { get; private set; } = null!;

    [Output("privateFqdn")]
    public Output<string> PrivateFqdn { get; private set; } = null!;

    [Output("privateLinkEnabled")]
    public Output<bool> PrivateLinkEnabled { get; private set; } = null!;

    [Output("publicNetworkAccessEnabled")]
    public Output<bool?> PublicNetworkAccessEnabled { get; private set; } = null!;

    [Output("resourceGroupName")]
    public Output<string> ResourceGroupName { get; private set; } = null!;

    [Output("roleBasedAccessControlEnabled")]
    public Output<bool> RoleBasedAccessControlEnabled { get; private set; } = null!;

    [Output("skuTier")]
    public Output<string?> SkuTier { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    public KubernetesCluster(string name, KubernetesClusterArgs args, CustomResourceOptions? options = null)
        : base("azure:containerservice/kubernetesCluster:KubernetesCluster", name, args ?? new KubernetesClusterArgs(), options)
    {
    }

    KubernetesCluster(string name, Input<string> id, KubernetesClusterState? state, CustomResourceOptions? options)
        : base("azure:containerservice/kubernetesCluster:KubernetesCluster", name, state, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static KubernetesCluster Get(string name, Input<string> id, KubernetesClusterState? state = null, CustomResourceOptions? options = null)
        => new KubernetesCluster(name, id, state, options);
}

public sealed class KubernetesClusterArgs : global::Pulumi.ResourceArgs
{
    [Input("aciConnectorLinux")]
    public Input<Inputs.KubernetesClusterAciConnectorLinuxArgs>? AciConnectorLinux { get; set; }

    [Input("apiServerAuthorizedIpRanges")]
    InputList<string>? _apiServerAuthorizedIpRanges;

    public InputList<string> ApiServerAuthorizedIpRanges
    {
        get => _apiServerAuthorizedIpRanges ??= new InputList<string>();
        set => _apiServerAuthorizedIpRanges = value;
    }

    [Input("automaticChannelUpgrade")]
    public Input<string>? AutomaticChannelUpgrade { get; set; }

    [Input("azurePolicyEnabled")]
    public Input<bool>? AzurePolicyEnabled { get; set; }

    [Input("defaultNodePool", required: true)]
    public Input<Inputs.KubernetesClusterDefaultNodePoolArgs> DefaultNodePool { get; set; } = null!;

    [Input("diskEncryptionSetId")]
    public Input<string>? DiskEncryptionSetId { get; set; }

    [Input("dnsPrefix")]
    public Input<string>? DnsPrefix { get; set; }

    [Input("dnsPrefixPrivateCluster")]
    public Input<string>? DnsPrefixPrivateCluster { get; set; }

    [Input("enablePodSecurityPolicy")]
    public Input<bool>? EnablePodSecurityPolicy { get; set; }

    [Input("httpApplicationRoutingEnabled")]
    public Input<bool>? HttpApplicationRoutingEnabled { get; set; }

    [Input("identity")]
    public Input<Inputs.KubernetesClusterIdentityArgs>? Identity { get; set; }

    [Input("kubernetesVersion")]
    public Input<string>? KubernetesVersion { get; set; }

    [Input("localAccountDisabled")]
    public Input<bool>? LocalAccountDisabled { get; set; }

    [Input("location")]
    public Input<string>? Location { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("networkProfile")]
    public Input<Inputs.KubernetesClusterNetworkProfileArgs>? NetworkProfile { get; set; }

    [Input("nodeResourceGroup")]
    public Input<string>? NodeResourceGroup { get; set; }

    [Input("openServiceMeshEnabled")]
    public Input<bool>? OpenServiceMeshEnabled { get; set; }

    [Input("privateClusterEnabled")]
    public Input<bool>? PrivateClusterEnabled { get; set; }

    [Input("privateClusterPublicFqdnEnabled")]
    public Input<bool>? PrivateClusterPublicFqdnEnabled { get; set; }

    [Input("privateDnsZoneId")]
    public Input<string>? PrivateDnsZoneId { get; set; }

    [Input("privateLinkEnabled")]
    public Input<bool>? PrivateLinkEnabled { get; set; }

    [Input("publicNetworkAccessEnabled")]
    public Input<bool>? PublicNetworkAccessEnabled { get; set; }

    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    [Input("roleBasedAccessControlEnabled")]
    public Input<bool>? RoleBasedAccessControlEnabled { get; set; }

    [Input("servicePrincipal")]
    public Input<Inputs.KubernetesClusterServicePrincipalArgs>? ServicePrincipal { get; set; }

    [Input("skuTier")]
    public Input<string>? SkuTier { get; set; }

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    public KubernetesClusterArgs()
    {
    }

    public static new KubernetesClusterArgs Empty => new();
}

public sealed class KubernetesClusterState : global::Pulumi.ResourceArgs
{
    [Input("apiServerAuthorizedIpRanges")]
    InputList<string>? _apiServerAuthorizedIpRanges;

    public InputList<string> ApiServerAuthorizedIpRanges
    {
        get => _apiServerAuthorizedIpRanges ??= new InputList<string>();
        set => _apiServerAuthorizedIpRanges = value;
    }

    [Input("automaticChannelUpgrade")]
    public Input<string>? AutomaticChannelUpgrade { get; set; }

    [Input("azurePolicyEnabled")]
    public Input<bool>? AzurePolicyEnabled { get; set; }

    [Input("diskEncryptionSetId")]
    public Input<string>? DiskEncryptionSetId { get; set; }

    [Input("dnsPrefix")]
    public Input<string>? DnsPrefix { get; set; }

    [Input("dnsPrefixPrivateCluster")]
    public Input<string>? DnsPrefixPrivateCluster { get; set; }

    [Input("enablePodSecurityPolicy")]
    public Input<bool>? EnablePodSecurityPolicy { get; set; }

    [Input("fqdn")]
    public Input<string>? Fqdn { get; set; }

    [Input("httpApplicationRoutingEnabled")]
    public Input<bool>? HttpApplicationRoutingEnabled { get; set; }

    [Input("httpApplicationRoutingZoneName")]
    public Input<string>? HttpApplicationRoutingZoneName { get; set; }

    [Input("kubeAdminConfigRaw")]
    public Input<string>? KubeAdminConfigRaw { get; set; }

    [Input("kubeConfigRaw")]
    public Input<string>? KubeConfigRaw { get; set; }

    [Input("kubernetesVersion")]
    public Input<string>? KubernetesVersion { get; set; }

    [Input("localAccountDisabled")]
    public Input<bool>? LocalAccountDisabled { get; set; }

    [Input("location")]
    public Input<string>? Location { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("nodeResourceGroup")]
    public Input<string>? NodeResourceGroup { get; set; }

    [Input("openServiceMeshEnabled")]
    public Input<bool>? OpenServiceMeshEnabled { get; set; }

    [Input("portalFqdn")]
    public Input<string>? PortalFqdn { get; set; }

    [Input("privateClusterEnabled")]
    public Input<bool>? PrivateClusterEnabled { get; set; }

    [Input("privateClusterPublicFqdnEnabled")]
    public Input<bool>? PrivateClusterPublicFqdnEnabled { get; set; }

    [Input("privateDnsZoneId")]
    public Input<string>? PrivateDnsZoneId { get; set; }

    [Input("privateFqdn")]
    public Input<string>? PrivateFqdn { get; set; }

    [Input("privateLinkEnabled")]
    public Input<bool>? PrivateLinkEnabled { get; set; }

    [Input("publicNetworkAccessEnabled")]
    public Input<bool>? PublicNetworkAccessEnabled { get; set; }

    [Input("resourceGroupName")]
    public Input<string>? ResourceGroupName { get; set; }

    [Input("roleBasedAccessControlEnabled")]
    public Input<bool>? RoleBasedAccessControlEnabled { get; set; }

    [Input("skuTier")]
    public Input<string>? SkuTier { get; set; }

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    public KubernetesClusterState()
    {
    }

    public static new KubernetesClusterState Empty => new();
}
