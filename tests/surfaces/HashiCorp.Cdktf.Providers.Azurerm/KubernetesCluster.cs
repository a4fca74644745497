using Amazon.JSII.Runtime.Deputy;
using Constructs;

namespace HashiCorp.Cdktf.Providers.Azurerm.KubernetesCluster;

public class KubernetesCluster : TerraformResource
{
    public KubernetesCluster(Construct scope, string id, IKubernetesClusterConfig config)
        : base(new DeputyProps([scope, id, config]))
    {
    }

    protected KubernetesCluster(ByRefValue reference)
        : base(reference)
    {
    }

    protected KubernetesCluster(DeputyProps props)
        : base(props)
    {
    }

    public static string TfResourceType => GetStaticProperty<string>(typeof(KubernetesCluster))!;

    public virtual KubernetesClusterApiServerAccessProfileOutputReference ApiServerAccessProfile => GetInstanceProperty<KubernetesClusterApiServerAccessProfileOutputReference>()!;

    public virtual string CurrentKubernetesVersion => GetInstanceProperty<string>()!;

    public virtual string Fqdn => GetInstanceProperty<string>()!;

    public virtual string HttpApplicationRoutingZoneName => GetInstanceProperty<string>()!;

    public virtual string KubeAdminConfigRaw => GetInstanceProperty<string>()!;

    public virtual string KubeConfigRaw => GetInstanceProperty<string>()!;

    public virtual string NodeResourceGroupId => GetInstanceProperty<string>()!;

    public virtual string OidcIssuerUrl => GetInstanceProperty<string>()!;

    public virtual string PortalFqdn => GetInstanceProperty<string>()!;

    public virtual string PrivateFqdn => GetInstanceProperty<string>()!;

    public virtual object? AiToolchainOperatorEnabledInput => GetInstanceProperty<object?>();

    public virtual IKubernetesClusterApiServerAccessProfile? ApiServerAccessProfileInput => GetInstanceProperty<IKubernetesClusterApiServerAccessProfile?>();

    public virtual string? AutomaticUpgradeChannelInput => GetInstanceProperty<string?>();

    public virtual object? AzurePolicyEnabledInput => GetInstanceProperty<object?>();

    public virtual object? CostAnalysisEnabledInput => GetInstanceProperty<object?>();

    public virtual string[]? CustomCaTrustCertificatesBase64Input => GetInstanceProperty<string[]?>();

    public virtual IKubernetesClusterDefaultNodePool? DefaultNodePoolInput => GetInstanceProperty<IKubernetesClusterDefaultNodePool?>();

    public virtual string? DiskEncryptionSetIdInput => GetInstanceProperty<string?>();

    public virtual string? DnsPrefixInput => GetInstanceProperty<string?>();

    public virtual string? DnsPrefixPrivateClusterInput => GetInstanceProperty<string?>();

    public virtual string? EdgeZoneInput => GetInstanceProperty<string?>();

    public virtual object? HttpApplicationRoutingEnabledInput => GetInstanceProperty<object?>();

    public virtual IKubernetesClusterIdentity? IdentityInput => GetInstanceProperty<IKubernetesClusterIdentity?>();

    public virtual string? IdInput => GetInstanceProperty<string?>();

    public virtual object? ImageCleanerEnabledInput => GetInstanceProperty<object?>();

    public virtual double? ImageCleanerIntervalHoursInput => GetInstanceProperty<double?>();

    public virtual string? KubernetesVersionInput => GetInstanceProperty<string?>();

    public virtual object? LocalAccountDisabledInput => GetInstanceProperty<object?>();

    public virtual string? LocationInput => GetInstanceProperty<string?>();

    public virtual string? NameInput => GetInstanceProperty<string?>();

    public virtual IKubernetesClusterNetworkProfile? NetworkProfileInput => GetInstanceProperty<IKubernetesClusterNetworkProfile?>();

    public virtual string? NodeOsUpgradeChannelInput => GetInstanceProperty<string?>();

    public virtual string? NodeResourceGroupInput => GetInstanceProperty<string?>();

    public virtual object? OidcIssuerEnabledInput => GetInstanceProperty<object?>();

    public virtual object? OpenServiceMeshEnabledInput => GetInstanceProperty<object?>();

    public virtual object? PrivateClusterEnabledInput => GetInstanceProperty<object?>();

    public virtual object? PrivateClusterPublicFqdnEnabledInput => GetInstanceProperty<object?>();

    public virtual string? PrivateDnsZoneIdInput => GetInstanceProperty<string?>();

    public virtual string? ResourceGroupNameInput => GetInstanceProperty<string?>();

    public virtual object? RoleBasedAccessControlEnabledInput => GetInstanceProperty<object?>();

    public virtual object? RunCommandEnabledInput => GetInstanceProperty<object?>();

    public virtual IKubernetesClusterServicePrincipal? ServicePrincipalInput => GetInstanceProperty<IKubernetesClusterServicePrincipal?>();

    public virtual string? SkuTierInput => GetInstanceProperty<string?>();

    public virtual string? SupportPlanInput => GetInstanceProperty<string?>();

    public virtual IDictionary<string, string>? TagsInput => GetInstanceProperty<IDictionary<string, string>?>();

    public virtual object? TimeoutsInput => GetInstanceProperty<object?>();

    public virtual object? WorkloadIdentityEnabledInput => GetInstanceProperty<object?>();

    public virtual object AiToolchainOperatorEnabled
    {
        get => GetInstanceProperty<object>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string AutomaticUpgradeChannel
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual object AzurePolicyEnabled
    {
        get => GetInstanceProperty<object>()!;
        set => SetInstanceProperty(value);
    }

    public virtual object CostAnalysisEnabled
    {
        get => GetInstanceProperty<object>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string[] CustomCaTrustCertificatesBase64
    {
        get => GetInstanceProperty<string[]>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string DiskEncryptionSetId
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string DnsPrefix
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string DnsPrefixPrivateCluster
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string EdgeZone
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual object HttpApplicationRoutingEnabled
    {
        get => GetInstanceProperty<object>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string Id
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual object ImageCleanerEnabled
    {
        get => GetInstanceProperty<object>()!;
        set => SetInstanceProperty(value);
    }

    public virtual double ImageCleanerIntervalHours
    {
        get => GetInstanceProperty<double>();
        set => SetInstanceProperty(value);
    }

    public virtual string KubernetesVersion
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual object LocalAccountDisabled
    {
        get => GetInstanceProperty<object>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string Location
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string Name
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string NodeOsUpgradeChannel
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string NodeResourceGroup
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual object OidcIssuerEnabled
    {
        get => GetInstanceProperty<object>()!;
        set => SetInstanceProperty(value);
    }

    public virtual object OpenServiceMeshEnabled
    {
        get => GetInstanceProperty<object>()!;
        set => SetInstanceProperty(value);
    }

    public virtual object PrivateClusterEnabled
    {
        get => GetInstanceProperty<object>()!;
        set => SetInstanceProperty(value);
    }

    public virtual object PrivateClusterPublicFqdnEnabled
    {
        get => GetInstanceProperty<object>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string PrivateDnsZoneId
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string ResourceGroupName
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual object RoleBasedAccessControlEnabled
    {
        get => GetInstanceProperty<object>()!;
        set => SetInstanceProperty(value);
    }

    public virtual object RunCommandEnabled
    {
        get => GetInstanceProperty<object>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string SkuTier
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string SupportPlan
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual IDictionary<string, string> Tags
    {
        get => GetInstanceProperty<IDictionary<string, string>>()!;
        set => SetInstanceProperty(value);
    }

    public virtual object WorkloadIdentityEnabled
    {
        get => GetInstanceProperty<object>()!;
        set => SetInstanceProperty(value);
    }

    public virtual void PutApiServerAccessProfile(IKubernetesClusterApiServerAccessProfile value) => InvokeInstanceVoidMethod([typeof(IKubernetesClusterApiServerAccessProfile)], [value]);

    public virtual void PutDefaultNodePool(IKubernetesClusterDefaultNodePool value) => InvokeInstanceVoidMethod([typeof(IKubernetesClusterDefaultNodePool)], [value]);

    public virtual void PutIdentity(IKubernetesClusterIdentity value) => InvokeInstanceVoidMethod([typeof(IKubernetesClusterIdentity)], [value]);

    public virtual void PutNetworkProfile(IKubernetesClusterNetworkProfile value) => InvokeInstanceVoidMethod([typeof(IKubernetesClusterNetworkProfile)], [value]);

    public virtual void PutServicePrincipal(IKubernetesClusterServicePrincipal value) => InvokeInstanceVoidMethod([typeof(IKubernetesClusterServicePrincipal)], [value]);

    public virtual void PutTimeouts(IKubernetesClusterTimeouts value) => InvokeInstanceVoidMethod([typeof(IKubernetesClusterTimeouts)], [value]);

    public virtual void ResetAciConnectorLinux() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetAiToolchainOperatorEnabled() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetApiServerAccessProfile() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetAutomaticUpgradeChannel() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetAutoScalerProfile() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetAzureActiveDirectoryRoleBasedAccessControl() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetAzurePolicyEnabled() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetBootstrapProfile() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetConfidentialComputing() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetCostAnalysisEnabled() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetCustomCaTrustCertificatesBase64() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetDiskEncryptionSetId() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetDnsPrefix() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetDnsPrefixPrivateCluster() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetEdgeZone() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetHttpApplicationRoutingEnabled() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetHttpProxyConfig() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetId() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetIdentity() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetImageCleanerEnabled() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetImageCleanerIntervalHours() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetIngressApplicationGateway() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetKeyManagementService() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetKeyVaultSecretsProvider() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetKubeletIdentity() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetKubernetesVersion() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetLinuxProfile() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetLocalAccountDisabled() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetMaintenanceWindow() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetMaintenanceWindowAutoUpgrade() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetMaintenanceWindowNodeOs() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetMicrosoftDefender() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetMonitorMetrics() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetNetworkProfile() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetNodeOsUpgradeChannel() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetNodeResourceGroup() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetOidcIssuerEnabled() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetOmsAgent() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetOpenServiceMeshEnabled() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetPrivateClusterEnabled() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetPrivateClusterPublicFqdnEnabled() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetPrivateDnsZoneId() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetRoleBasedAccessControlEnabled() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetRunCommandEnabled() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetServiceMeshProfile() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetServicePrincipal() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetSkuTier() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetStorageProfile() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetSupportPlan() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetTags() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetTimeouts() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetUpgradeOverride() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetWebAppRouting() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetWindowsProfile() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetWorkloadAutoscalerProfile() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetWorkloadIdentityEnabled() => InvokeInstanceVoidMethod([], []);
}

public class KubernetesClusterApiServerAccessProfileOutputReference : ComplexObject
{
    public KubernetesClusterApiServerAccessProfileOutputReference(IInterpolatingParent terraformResource, string terraformAttribute)
        : base(new DeputyProps([terraformResource, terraformAttribute]))
    {
    }

    protected KubernetesClusterApiServerAccessProfileOutputReference(ByRefValue reference)
        : base(reference)
    {
    }

    protected KubernetesClusterApiServerAccessProfileOutputReference(DeputyProps props)
        : base(props)
    {
    }

    public virtual string[]? AuthorizedIpRangesInput => GetInstanceProperty<string[]?>();

    public virtual string? SubnetIdInput => GetInstanceProperty<string?>();

    public virtual object? VirtualNetworkIntegrationEnabledInput => GetInstanceProperty<object?>();

    public virtual string[] AuthorizedIpRanges
    {
        get => GetInstanceProperty<string[]>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string SubnetId
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual object VirtualNetworkIntegrationEnabled
    {
        get => GetInstanceProperty<object>()!;
        set => SetInstanceProperty(value);
    }

    public virtual IKubernetesClusterApiServerAccessProfile? InternalValue
    {
        get => GetInstanceProperty<IKubernetesClusterApiServerAccessProfile?>();
        set => SetInstanceProperty(value);
    }

    public virtual void ResetAuthorizedIpRanges() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetSubnetId() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetVirtualNetworkIntegrationEnabled() => InvokeInstanceVoidMethod([], []);
}
