namespace Pulumi.AzureNative.ContainerService.Inputs;

public sealed class ContainerServiceLinuxProfileArgs : global::Pulumi.ResourceArgs
{
    [Input("adminUsername", required: true)]
    public Input<string> AdminUsername { get; set; } = null!;

    [Input("ssh", required: true)]
    public Input<Inputs.ContainerServiceSshConfigurationArgs> Ssh { get; set; } = null!;

    public ContainerServiceLinuxProfileArgs()
    {
    }

    public static new ContainerServiceLinuxProfileArgs Empty => new();
}

public sealed class ContainerServiceNetworkProfileArgs : global::Pulumi.ResourceArgs
{
    [Input("dnsServiceIP")]
    public Input<string>? DnsServiceIP { get; set; }

    [Input("dockerBridgeCidr")]
    public Input<string>? DockerBridgeCidr { get; set; }

    [Input("loadBalancerProfile")]
    public Input<Inputs.ManagedClusterLoadBalancerProfileArgs>? LoadBalancerProfile { get; set; }

    [Input("loadBalancerSku")]
    public InputUnion<string, LoadBalancerSku>? LoadBalancerSku { get; set; }

    [Input("networkMode")]
    public InputUnion<string, NetworkMode>? NetworkMode { get; set; }

    [Input("networkPlugin")]
    public InputUnion<string, NetworkPlugin>? NetworkPlugin { get; set; }

    [Input("networkPolicy")]
    public InputUnion<string, NetworkPolicy>? NetworkPolicy { get; set; }

    [Input("outboundType")]
    public InputUnion<string, OutboundType>? OutboundType { get; set; }

    [Input("podCidr")]
    public Input<string>? PodCidr { get; set; }

    [Input("serviceCidr")]
    public Input<string>? ServiceCidr { get; set; }

    public ContainerServiceNetworkProfileArgs()
    {
        DnsServiceIP = "10.0.0.10";
        DockerBridgeCidr = "172.17.0.1/16";
        NetworkPlugin = "kubenet";
        OutboundType = "loadBalancer";
        PodCidr = "10.244.0.0/16";
        ServiceCidr = "10.0.0.0/16";
    }

    public static new ContainerServiceNetworkProfileArgs Empty => new();
}

public sealed class ContainerServiceSshConfigurationArgs : global::Pulumi.ResourceArgs
{
    [Input("publicKeys", required: true)]
    InputList<Inputs.ContainerServiceSshPublicKeyArgs>? _publicKeys;

    public InputList<Inputs.ContainerServiceSshPublicKeyArgs> PublicKeys
    {
        get => _publicKeys ??= new InputList<Inputs.ContainerServiceSshPublicKeyArgs>();
        set => _publicKeys = value;
    }

    public ContainerServiceSshConfigurationArgs()
    {
    }

    public static new ContainerServiceSshConfigurationArgs Empty => new();
}

public sealed class ContainerServiceSshPublicKeyArgs : global::Pulumi.ResourceArgs
{
    [Input("keyData", required: true)]
    public Input<string> KeyData { get; set; } = null!;

    public ContainerServiceSshPublicKeyArgs()
    {
    }

    public static new ContainerServiceSshPublicKeyArgs Empty => new();
}

public sealed class ManagedClusterAADProfileArgs : global::Pulumi.ResourceArgs
{
    [Input("adminGroupObjectIDs")]
    InputList<string>? _adminGroupObjectIDs;

    public InputList<string> AdminGroupObjectIDs
    {
        get => _adminGroupObjectIDs ??= new InputList<string>();
        set => _adminGroupObjectIDs = value;
    }

    [Input("clientAppID")]
    public Input<string>? ClientAppID { get; set; }

    [Input("enableAzureRBAC")]
    public Input<bool>? EnableAzureRBAC { get; set; }

    [Input("managed")]
    public Input<bool>? Managed { get; set; }

    [Input("serverAppID")]
    public Input<string>? ServerAppID { get; set; }

    [Input("serverAppSecret")]
    public Input<string>? ServerAppSecret { get; set; }

    [Input("tenantID")]
    public Input<string>? TenantID { get; set; }

    public ManagedClusterAADProfileArgs()
    {
    }

    public static new ManagedClusterAADProfileArgs Empty => new();
}

public sealed class ManagedClusterAPIServerAccessProfileArgs : global::Pulumi.ResourceArgs
{
    [Input("authorizedIPRanges")]
    InputList<string>? _authorizedIPRanges;

    public InputList<string> AuthorizedIPRanges
    {
        get => _authorizedIPRanges ??= new InputList<string>();
        set => _authorizedIPRanges = value;
    }

    [Input("enablePrivateCluster")]
    public Input<bool>? EnablePrivateCluster { get; set; }

    [Input("privateDNSZone")]
    public Input<string>? PrivateDNSZone { get; set; }

    public ManagedClusterAPIServerAccessProfileArgs()
    {
    }

    public static new ManagedClusterAPIServerAccessProfileArgs Empty => new();
}

public sealed class ManagedClusterAddonProfileArgs : global::Pulumi.ResourceArgs
{
    [Input("config")]
    InputMap<string>? _config;

    public InputMap<string> Config
    {
        get => _config ??= new InputMap<string>();
        set => _config = value;
    }

    [Input("enabled", required: true)]
    public Input<bool> Enabled { get; set; } = null!;

    public ManagedClusterAddonProfileArgs()
    {
    }

    public static new ManagedClusterAddonProfileArgs Empty => new();
}

public sealed class ManagedClusterAgentPoolProfileArgs : global::Pulumi.ResourceArgs
{
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

    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

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

    public ManagedClusterAgentPoolProfileArgs()
    {
    }

    public static new ManagedClusterAgentPoolProfileArgs Empty => new();
}

public sealed class ManagedClusterAutoUpgradeProfileArgs : global::Pulumi.ResourceArgs
{
    [Input("upgradeChannel")]
    public InputUnion<string, UpgradeChannel>? UpgradeChannel { get; set; }

    public ManagedClusterAutoUpgradeProfileArgs()
    {
    }

    public static new ManagedClusterAutoUpgradeProfileArgs Empty => new();
}

public sealed class ManagedClusterIdentityArgs : global::Pulumi.ResourceArgs
{
    [Input("type")]
    public Input<ResourceIdentityType>? Type { get; set; }

    [Input("userAssignedIdentities")]
    InputMap<object>? _userAssignedIdentities;

    public InputMap<object> UserAssignedIdentities
    {
        get => _userAssignedIdentities ??= new InputMap<object>();
        set => _userAssignedIdentities = value;
    }

    public ManagedClusterIdentityArgs()
    {
    }

    public static new ManagedClusterIdentityArgs Empty => new();
}

public sealed class ManagedClusterLoadBalancerProfileArgs : global::Pulumi.ResourceArgs
{
    [Input("allocatedOutboundPorts")]
    public Input<int>? AllocatedOutboundPorts { get; set; }

    [Input("effectiveOutboundIPs")]
    InputList<Inputs.ResourceReferenceArgs>? _effectiveOutboundIPs;

    public InputList<Inputs.ResourceReferenceArgs> EffectiveOutboundIPs
    {
        get => _effectiveOutboundIPs ??= new InputList<Inputs.ResourceReferenceArgs>();
        set => _effectiveOutboundIPs = value;
    }

    [Input("idleTimeoutInMinutes")]
    public Input<int>? IdleTimeoutInMinutes { get; set; }

    [Input("managedOutboundIPs")]
    public Input<Inputs.ManagedClusterLoadBalancerProfileManagedOutboundIPsArgs>? ManagedOutboundIPs { get; set; }

    [Input("outboundIPPrefixes")]
    public Input<Inputs.ManagedClusterLoadBalancerProfileOutboundIPPrefixesArgs>? OutboundIPPrefixes { get; set; }

    [Input("outboundIPs")]
    public Input<Inputs.ManagedClusterLoadBalancerProfileOutboundIPsArgs>? OutboundIPs { get; set; }

    public ManagedClusterLoadBalancerProfileArgs()
    {
        AllocatedOutboundPorts = 0;
        IdleTimeoutInMinutes = 30;
    }

    public static new ManagedClusterLoadBalancerProfileArgs Empty => new();
}

public sealed class ManagedClusterLoadBalancerProfileManagedOutboundIPsArgs : global::Pulumi.ResourceArgs
{
    [Input("count")]
    public Input<int>? Count { get; set; }

    public ManagedClusterLoadBalancerProfileManagedOutboundIPsArgs()
    {
        Count = 1;
    }

    public static new ManagedClusterLoadBalancerProfileManagedOutboundIPsArgs Empty => new();
}

public sealed class ManagedClusterLoadBalancerProfileOutboundIPPrefixesArgs : global::Pulumi.ResourceArgs
{
    [Input("publicIPPrefixes")]
    InputList<Inputs.ResourceReferenceArgs>? _publicIPPrefixes;

    public InputList<Inputs.ResourceReferenceArgs> PublicIPPrefixes
    {
        get => _publicIPPrefixes ??= new InputList<Inputs.ResourceReferenceArgs>();
        set => _publicIPPrefixes = value;
    }

    public ManagedClusterLoadBalancerProfileOutboundIPPrefixesArgs()
    {
    }

    public static new ManagedClusterLoadBalancerProfileOutboundIPPrefixesArgs Empty => new();
}

public sealed class ManagedClusterLoadBalancerProfileOutboundIPsArgs : global::Pulumi.ResourceArgs
{
    [Input("publicIPs")]
    InputList<Inputs.ResourceReferenceArgs>? _publicIPs;

    public InputList<Inputs.ResourceReferenceArgs> PublicIPs
    {
        get => _publicIPs ??= new InputList<Inputs.ResourceReferenceArgs>();
        set => _publicIPs = value;
    }

    public ManagedClusterLoadBalancerProfileOutboundIPsArgs()
    {
    }

    public static new ManagedClusterLoadBalancerProfileOutboundIPsArgs Empty => new();
}

public sealed class ManagedClusterSKUArgs : global::Pulumi.ResourceArgs
{
    [Input("name")]
    public InputUnion<string, ManagedClusterSKUName>? Name { get; set; }

    [Input("tier")]
    public InputUnion<string, ManagedClusterSKUTier>? Tier { get; set; }

    public ManagedClusterSKUArgs()
    {
    }

    public static new ManagedClusterSKUArgs Empty => new();
}

public sealed class ManagedClusterServicePrincipalProfileArgs : global::Pulumi.ResourceArgs
{
    [Input("clientId", required: true)]
    public Input<string> ClientId { get; set; } = null!;

    [Input("secret")]
    public Input<string>? Secret { get; set; }

    public ManagedClusterServicePrincipalProfileArgs()
    {
    }

    public static new ManagedClusterServicePrincipalProfileArgs Empty => new();
}

public sealed class PrivateLinkResourceArgs : global::Pulumi.ResourceArgs
{
    [Input("groupId")]
    public Input<string>? GroupId { get; set; }

    [Input("id")]
    public Input<string>? Id { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("requiredMembers")]
    InputList<string>? _requiredMembers;

    public InputList<string> RequiredMembers
    {
        get => _requiredMembers ??= new InputList<string>();
        set => _requiredMembers = value;
    }

    [Input("type")]
    public Input<string>? Type { get; set; }

    public PrivateLinkResourceArgs()
    {
    }

    public static new PrivateLinkResourceArgs Empty => new();
}

public sealed class ResourceReferenceArgs : global::Pulumi.ResourceArgs
{
    [Input("id")]
    public Input<string>? Id { get; set; }

    public ResourceReferenceArgs()
    {
    }

    public static new ResourceReferenceArgs Empty => new();
}

public sealed class UserAssignedIdentityArgs : global::Pulumi.ResourceArgs
{
    [Input("clientId")]
    public Input<string>? ClientId { get; set; }

    [Input("objectId")]
    public Input<string>? ObjectId { get; set; }

    [Input("resourceId")]
    public Input<string>? ResourceId { get; set; }

    public UserAssignedIdentityArgs()
    {
    }

    public static new UserAssignedIdentityArgs Empty => new();
}
