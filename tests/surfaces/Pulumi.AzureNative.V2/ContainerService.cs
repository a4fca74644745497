using System.Collections.Immutable;

namespace Pulumi.AzureNative.ContainerService;

[AzureNativeResourceType("azure-native:containerservice:ManagedCluster")]
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

    [Output("sku")]
    public Output<Outputs.ManagedClusterSKUResponse?> Sku { get; private set; } = null!;

    [Output("supportPlan")]
    public Output<string?> SupportPlan { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("type")]
    public Output<string> Type { get; private set; } = null!;

    public ManagedCluster(string name, ManagedClusterArgs args, CustomResourceOptions? options = null)
        : base("azure-native:containerservice:ManagedCluster", name, args ?? new ManagedClusterArgs(), options)
    {
    }

    ManagedCluster(string name, Input<string> id, CustomResourceOptions? options)
        : base("azure-native:containerservice:ManagedCluster", name, null, CustomResourceOptions.Merge(options, new() { Id = id }))
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

[AzureNativeResourceType("azure-native:containerservice:AgentPool")]
public partial class AgentPool : global::Pulumi.CustomResource
{
    [Output("availabilityZones")]
    public Output<ImmutableArray<string>> AvailabilityZones { get; private set; } = null!;

    [Output("count")]
    public Output<int?> Count { get; private set; } = null!;

    [Output("enableAutoScaling")]
    public Output<bool?> EnableAutoScaling { get; private set; } = null!;

    [Output("enableNodePublicIP")]
    public Output<bool?> EnableNodePublicIP { get; private set; } = null!;

    [Output("maxCount")]
    public Output<int?> MaxCount { get; private set; } = null!;

    [Output("maxPods")]
    public Output<int?> MaxPods { get; private set; } = null!;

    [Output("minCount")]
    public Output<int?> MinCount { get; private set; } = null!;

    [Output("mode")]
    public Output<string?> Mode { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("nodeLabels")]
    public Output<ImmutableDictionary<string, string>?> NodeLabels { get; private set; } = null!;

    [Output("nodePublicIPPrefixID")]
    public Output<string?> NodePublicIPPrefixID { get; private set; } = null!;

    [Output("orchestratorVersion")]
    public Output<string?> OrchestratorVersion { get; private set; } = null!;

    [Output("osDiskSizeGB")]
    public Output<int?> OsDiskSizeGB { get; private set; } = null!;

    [Output("osType")]
    public Output<string?> OsType { get; private set; } = null!;

    [Output("podSubnetID")]
    public Output<string?> PodSubnetID { get; private set; } = null!;

    [Output("provisioningState")]
    public Output<string> ProvisioningState { get; private set; } = null!;

    [Output("scaleSetPriority")]
    public Output<string?> ScaleSetPriority { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("type")]
    public Output<string> Type { get; private set; } = null!;

    [Output("vmSize")]
    public Output<string?> VmSize { get; private set; } = null!;

    [Output("vnetSubnetID")]
    public Output<string?> VnetSubnetID { get; private set; } = null!;

    public AgentPool(string name, AgentPoolArgs args, CustomResourceOptions? options = null)
        : base("azure-native:containerservice:AgentPool", name, args ?? new AgentPoolArgs(), options)
    {
    }

    AgentPool(string name, Input<string> id, CustomResourceOptions? options)
        : base("azure-native:containerservice:AgentPool", name, null, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static AgentPool Get(string name, Input<string> id, CustomResourceOptions? options = null)
        => new AgentPool(name, id, options);
}

public sealed class AgentPoolArgs : global::Pulumi.ResourceArgs
{
    [Input("agentPoolName")]
    public Input<string>? AgentPoolName { get; set; }

    [Input("availabilityZones")]
    InputList<string>? _availabilityZones;

    public InputList<string> AvailabilityZones
    {
        get => _availabilityZones ??= new InputList<string>();
        set => _availabilityZones = value;
    }

    [Input("count")]
    public Input<int>? Count { get; set; }

    [Input("enableAutoScaling")]
    public Input<bool>? EnableAutoScaling { get; set; }

    [Input("enableNodePublicIP")]
    public Input<bool>? EnableNodePublicIP { get; set; }

    [Input("maxCount")]
    public Input<int>? MaxCount { get; set; }

    [Input("maxPods")]
    public Input<int>? MaxPods { get; set; }

    [Input("minCount")]
    public Input<int>? MinCount { get; set; }

    [Input("mode")]
    public InputUnion<string, AgentPoolMode>? Mode { get; set; }

    [Input("nodeLabels")]
    InputMap<string>? _nodeLabels;

    public InputMap<string> NodeLabels
    {
        get => _nodeLabels ??= new InputMap<string>();
        set => _nodeLabels = value;
    }

    [Input("nodePublicIPPrefixID")]
    public Input<string>? NodePublicIPPrefixID { get; set; }

    [Input("orchestratorVersion")]
    public Input<string>? OrchestratorVersion { get; set; }

    [Input("osDiskSizeGB")]
    public Input<int>? OsDiskSizeGB { get; set; }

    [Input("osType")]
    public InputUnion<string, OSType>? OsType { get; set; }

    [Input("podSubnetID")]
    public Input<string>? PodSubnetID { get; set; }

    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    [Input("resourceName", required: true)]
    public Input<string> ResourceName { get; set; } = null!;

    [Input("scaleSetPriority")]
    public InputUnion<string, ScaleSetPriority>? ScaleSetPriority { get; set; }

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("type")]
    public InputUnion<string, AgentPoolType>? Type { get; set; }

    [Input("vmSize")]
    public Input<string>? VmSize { get; set; }

    [Input("vnetSubnetID")]
    public Input<string>? VnetSubnetID { get; set; }

    public AgentPoolArgs()
    {
    }

    public static new AgentPoolArgs Empty => new();
}

[AzureNativeResourceType("azure-native:containerservice:Fleet")]
public partial class Fleet : global::Pulumi.CustomResource
{
    [Output("eTag")]
    public Output<string> ETag { get; private set; } = null!;

    [Output("location")]
    public Output<string> Location { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("provisioningState")]
    public Output<string> ProvisioningState { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("type")]
    public Output<string> Type { get; private set; } = null!;

    public Fleet(string name, FleetArgs args, CustomResourceOptions? options = null)
        : base("azure-native:containerservice:Fleet", name, args ?? new FleetArgs(), options)
    {
    }

    Fleet(string name, Input<string> id, CustomResourceOptions? options)
        : base("azure-native:containerservice:Fleet", name, null, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static Fleet Get(string name, Input<string> id, CustomResourceOptions? options = null)
        => new Fleet(name, id, options);
}

public sealed class FleetArgs : global::Pulumi.ResourceArgs
{
    [Input("fleetName")]
    public Input<string>? FleetName { get; set; }

    [Input("hubProfile")]
    public Input<Inputs.FleetHubProfileArgs>? HubProfile { get; set; }

    [Input("location")]
    public Input<string>? Location { get; set; }

    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    public FleetArgs()
    {
    }

    public static new FleetArgs Empty => new();
}

public static class GetManagedCluster
{
    public static Task<GetManagedClusterResult> InvokeAsync(GetManagedClusterArgs args, InvokeOptions? options = null)
        => global::Pulumi.Deployment.Instance.InvokeAsync<GetManagedClusterResult>(
            "azure-native:containerservice:getManagedCluster", args ?? new GetManagedClusterArgs(), options);

    public static Output<GetManagedClusterResult> Invoke(GetManagedClusterInvokeArgs args, InvokeOptions? options = null)
        => global::Pulumi.Deployment.Instance.Invoke<GetManagedClusterResult>(
            "azure-native:containerservice:getManagedCluster", args ?? new GetManagedClusterInvokeArgs(), options);

    public static Output<GetManagedClusterResult> Invoke(GetManagedClusterInvokeArgs args, InvokeOutputOptions options)
        => global::Pulumi.Deployment.Instance.Invoke<GetManagedClusterResult>(
            "azure-native:containerservice:getManagedCluster", args ?? new GetManagedClusterInvokeArgs(), options);
}

public sealed class GetManagedClusterArgs : global::Pulumi.InvokeArgs
{
    [Input("resourceGroupName", required: true)]
    public string ResourceGroupName { get; set; } = null!;

    [Input("resourceName", required: true)]
    public string ResourceName { get; set; } = null!;

    public GetManagedClusterArgs()
    {
    }

    public static new GetManagedClusterArgs Empty => new();
}

public sealed class GetManagedClusterInvokeArgs : global::Pulumi.InvokeArgs
{
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    [Input("resourceName", required: true)]
    public Input<string> ResourceName { get; set; } = null!;

    public GetManagedClusterInvokeArgs()
    {
    }

    public static new GetManagedClusterInvokeArgs Empty => new();
}

[OutputType]
public sealed class GetManagedClusterResult
{
    public readonly Outputs.ManagedClusterAPIServerAccessProfileResponse? ApiServerAccessProfile;
    public readonly string AzurePortalFQDN;
    public readonly string CurrentKubernetesVersion;
    public readonly bool? DisableLocalAccounts;
    public readonly string? DiskEncryptionSetID;
    public readonly string? DnsPrefix;
    public readonly bool? EnablePodSecurityPolicy;
    public readonly bool? EnableRBAC;
    public readonly string Fqdn;
    public readonly string? FqdnSubdomain;
    public readonly string Id;
    public readonly Outputs.ManagedClusterIdentityResponse? Identity;
    public readonly ImmutableDictionary<string, Outputs.UserAssignedIdentityResponse>? IdentityProfile;
    public readonly string? KubernetesVersion;
    public readonly string Location;
    public readonly int MaxAgentPools;
    public readonly string Name;
    public readonly string? NodeResourceGroup;
    public readonly string PrivateFQDN;
    public readonly string ProvisioningState;
    public readonly string? PublicNetworkAccess;
    public readonly Outputs.ManagedClusterSKUResponse? Sku;
    public readonly string? SupportPlan;
    public readonly ImmutableDictionary<string, string>? Tags;
    public readonly string Type;

    [OutputConstructor]
    GetManagedClusterResult(
        Outputs.ManagedClusterAPIServerAccessProfileResponse? apiServerAccessProfile,
        string azurePortalFQDN,
        string currentKubernetesVersion,
        bool? disableLocalAccounts,
        string? diskEncryptionSetID,
        string? dnsPrefix,
        bool? enablePodSecurityPolicy,
        bool? enableRBAC,
        string fqdn,
        string? fqdnSubdomain,
        string id,
        Outputs.ManagedClusterIdentityResponse? identity,
        ImmutableDictionary<string, Outputs.UserAssignedIdentityResponse>? identityProfile,
        string? kubernetesVersion,
        string location,
        int maxAgentPools,
        string name,
        string? nodeResourceGroup,
        string privateFQDN,
        string provisioningState,
        string? publicNetworkAccess,
        Outputs.ManagedClusterSKUResponse? sku,
        string? supportPlan,
        ImmutableDictionary<string, string>? tags,
        string type)
    {
        ApiServerAccessProfile = apiServerAccessProfile;
        AzurePortalFQDN = azurePortalFQDN;
        CurrentKubernetesVersion = currentKubernetesVersion;
        DisableLocalAccounts = disableLocalAccounts;
        DiskEncryptionSetID = diskEncryptionSetID;
        DnsPrefix = dnsPrefix;
        EnablePodSecurityPolicy = enablePodSecurityPolicy;
        EnableRBAC = enableRBAC;
        Fqdn = fqdn;
        FqdnSubdomain = fqdnSubdomain;
        Id = id;
        Identity = identity;
        IdentityProfile = identityProfile;
        KubernetesVersion = kubernetesVersion;
        Location = location;
        MaxAgentPools = maxAgentPools;
        Name = name;
        NodeResourceGroup = nodeResourceGroup;
        PrivateFQDN = privateFQDN;
        ProvisioningState = provisioningState;
        PublicNetworkAccess = publicNetworkAccess;
        Sku = sku;
        SupportPlan = supportPlan;
        Tags = tags;
        Type = type;
    }
}
