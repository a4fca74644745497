namespace HashiCorp.Cdktf.Providers.Azurerm.KubernetesCluster;

public interface IKubernetesClusterAciConnectorLinux
{
    string SubnetName { get; }
}

public class KubernetesClusterAciConnectorLinux : IKubernetesClusterAciConnectorLinux
{
    public string SubnetName { get; set; } = null!;
}

public interface IKubernetesClusterApiServerAccessProfile
{
    string[]? AuthorizedIpRanges => null;

    string? SubnetId => null;

    object? VirtualNetworkIntegrationEnabled => null;
}

public class KubernetesClusterApiServerAccessProfile : IKubernetesClusterApiServerAccessProfile
{
    public string[]? AuthorizedIpRanges { get; set; }

    public string? SubnetId { get; set; }

    public object? VirtualNetworkIntegrationEnabled { get; set; }
}

public interface IKubernetesClusterConfig : ITerraformMetaArguments
{
    IKubernetesClusterDefaultNodePool DefaultNodePool { get; }

    string Location { get; }

    string Name { get; }

    string ResourceGroupName { get; }

    object? AiToolchainOperatorEnabled => null;

    IKubernetesClusterAciConnectorLinux? AciConnectorLinux => null;

    IKubernetesClusterApiServerAccessProfile? ApiServerAccessProfile => null;

    string? AutomaticUpgradeChannel => null;

    object? AzurePolicyEnabled => null;

    object? CostAnalysisEnabled => null;

    string[]? CustomCaTrustCertificatesBase64 => null;

    string? DiskEncryptionSetId => null;

    string? DnsPrefix => null;

    string? DnsPrefixPrivateCluster => null;

    string? EdgeZone => null;

    object? HttpApplicationRoutingEnabled => null;

    string? Id => null;

    IKubernetesClusterIdentity? Identity => null;

    object? ImageCleanerEnabled => null;

    double? ImageCleanerIntervalHours => null;

    string? KubernetesVersion => null;

    object? LocalAccountDisabled => null;

    IKubernetesClusterNetworkProfile? NetworkProfile => null;

    string? NodeOsUpgradeChannel => null;

    string? NodeResourceGroup => null;

    object? OidcIssuerEnabled => null;

    object? OpenServiceMeshEnabled => null;

    object? PrivateClusterEnabled => null;

    object? PrivateClusterPublicFqdnEnabled => null;

    string? PrivateDnsZoneId => null;

    object? RoleBasedAccessControlEnabled => null;

    object? RunCommandEnabled => null;

    IKubernetesClusterServicePrincipal? ServicePrincipal => null;

    string? SkuTier => null;

    string? SupportPlan => null;

    IDictionary<string, string>? Tags => null;

    IKubernetesClusterTimeouts? Timeouts => null;

    object? WorkloadIdentityEnabled => null;
}

public class KubernetesClusterConfig : IKubernetesClusterConfig
{
    public IKubernetesClusterDefaultNodePool DefaultNodePool { get; set; } = null!;

    public string Location { get; set; } = null!;

    public string Name { get; set; } = null!;

    public string ResourceGroupName { get; set; } = null!;

    public object? Connection { get; set; }

    public object? Count { get; set; }

    public ITerraformDependable[]? DependsOn { get; set; }

    public ITerraformResourceLifecycle? Lifecycle { get; set; }

    public object[]? Provisioners { get; set; }

    public object? AiToolchainOperatorEnabled { get; set; }

    public IKubernetesClusterAciConnectorLinux? AciConnectorLinux { get; set; }

    public IKubernetesClusterApiServerAccessProfile? ApiServerAccessProfile { get; set; }

    public string? AutomaticUpgradeChannel { get; set; }

    public object? AzurePolicyEnabled { get; set; }

    public object? CostAnalysisEnabled { get; set; }

    public string[]? CustomCaTrustCertificatesBase64 { get; set; }

    public string? DiskEncryptionSetId { get; set; }

    public string? DnsPrefix { get; set; }

    public string? DnsPrefixPrivateCluster { get; set; }

    public string? EdgeZone { get; set; }

    public object? HttpApplicationRoutingEnabled { get; set; }

    public string? Id { get; set; }

    public IKubernetesClusterIdentity? Identity { get; set; }

    public object? ImageCleanerEnabled { get; set; }

    public double? ImageCleanerIntervalHours { get; set; }

    public string? KubernetesVersion { get; set; }

    public object? LocalAccountDisabled { get; set; }

    public IKubernetesClusterNetworkProfile? NetworkProfile { get; set; }

    public string? NodeOsUpgradeChannel { get; set; }

    public string? NodeResourceGroup { get; set; }

    public object? OidcIssuerEnabled { get; set; }

    public object? OpenServiceMeshEnabled { get; set; }

    public object? PrivateClusterEnabled { get; set; }

    public object? PrivateClusterPublicFqdnEnabled { get; set; }

    public string? PrivateDnsZoneId { get; set; }

    public object? RoleBasedAccessControlEnabled { get; set; }

    public object? RunCommandEnabled { get; set; }

    public IKubernetesClusterServicePrincipal? ServicePrincipal { get; set; }

    public string? SkuTier { get; set; }

    public string? SupportPlan { get; set; }

    public IDictionary<string, string>? Tags { get; set; }

    public IKubernetesClusterTimeouts? Timeouts { get; set; }

    public object? WorkloadIdentityEnabled { get; set; }
}

public interface IKubernetesClusterDefaultNodePool
{
    string Name { get; }

    object? AutoScalingEnabled => null;

    string? CapacityReservationGroupId => null;

    object? FipsEnabled => null;

    string? GpuDriver => null;

    string? GpuInstance => null;

    object? HostEncryptionEnabled => null;

    string? HostGroupId => null;

    string? KubeletDiskType => null;

    double? MaxCount => null;

    double? MaxPods => null;

    double? MinCount => null;

    double? NodeCount => null;

    IDictionary<string, string>? NodeLabels => null;

    object? NodePublicIpEnabled => null;

    string? NodePublicIpPrefixId => null;

    object? OnlyCriticalAddonsEnabled => null;

    string? OrchestratorVersion => null;

    double? OsDiskSizeGb => null;

    string? OsDiskType => null;

    string? OsSku => null;

    string? PodSubnetId => null;

    string? ProximityPlacementGroupId => null;

    string? ScaleDownMode => null;

    string? SnapshotId => null;

    IDictionary<string, string>? Tags => null;

    string? TemporaryNameForRotation => null;

    string? Type => null;

    object? UltraSsdEnabled => null;

    IKubernetesClusterDefaultNodePoolUpgradeSettings? UpgradeSettings => null;

    string? VmSize => null;

    string? VnetSubnetId => null;

    string? WorkloadRuntime => null;

    string[]? Zones => null;
}

public class KubernetesClusterDefaultNodePool : IKubernetesClusterDefaultNodePool
{
    public string Name { get; set; } = null!;

    public object? AutoScalingEnabled { get; set; }

    public string? CapacityReservationGroupId { get; set; }

    public object? FipsEnabled { get; set; }

    public string? GpuDriver { get; set; }

    public string? GpuInstance { get; set; }

    public object? HostEncryptionEnabled { get; set; }

    public string? HostGroupId { get; set; }

    public string? KubeletDiskType { get; set; }

    public double? MaxCount { get; set; }

    public double? MaxPods { get; set; }

    public double? MinCount { get; set; }

    public double? NodeCount { get; set; }

    public IDictionary<string, string>? NodeLabels { get; set; }

    public object? NodePublicIpEnabled { get; set; }

    public string? NodePublicIpPrefixId { get; set; }

    public object? OnlyCriticalAddonsEnabled { get; set; }

    public string? OrchestratorVersion { get; set; }

    public double? OsDiskSizeGb { get; set; }

    public string? OsDiskType { get; set; }

    public string? OsSku { get; set; }

    public string? PodSubnetId { get; set; }

    public string? ProximityPlacementGroupId { get; set; }

    public string? ScaleDownMode { get; set; }

    public string? SnapshotId { get; set; }

    public IDictionary<string, string>? Tags { get; set; }

    public string? TemporaryNameForRotation { get; set; }

    public string? Type { get; set; }

    public object? UltraSsdEnabled { get; set; }

    public IKubernetesClusterDefaultNodePoolUpgradeSettings? UpgradeSettings { get; set; }

    public string? VmSize { get; set; }

    public string? VnetSubnetId { get; set; }

    public string? WorkloadRuntime { get; set; }

    public string[]? Zones { get; set; }
}

public interface IKubernetesClusterDefaultNodePoolUpgradeSettings
{
    string MaxSurge { get; }

    double? DrainTimeoutInMinutes => null;

    double? NodeSoakDurationInMinutes => null;

    string? UndrainableNodeBehavior => null;
}

public class KubernetesClusterDefaultNodePoolUpgradeSettings : IKubernetesClusterDefaultNodePoolUpgradeSettings
{
    public string MaxSurge { get; set; } = null!;

    public double? DrainTimeoutInMinutes { get; set; }

    public double? NodeSoakDurationInMinutes { get; set; }

    public string? UndrainableNodeBehavior { get; set; }
}

public interface IKubernetesClusterIdentity
{
    string Type { get; }

    string[]? IdentityIds => null;
}

public class KubernetesClusterIdentity : IKubernetesClusterIdentity
{
    public string Type { get; set; } = null!;

    public string[]? IdentityIds { get; set; }
}

public interface IKubernetesClusterNetworkProfile
{
    string NetworkPlugin { get; }

    string? DnsServiceIp => null;

    string[]? IpVersions => null;

    IKubernetesClusterNetworkProfileLoadBalancerProfile? LoadBalancerProfile => null;

    string? LoadBalancerSku => null;

    string? NetworkDataPlane => null;

    string? NetworkMode => null;

    string? NetworkPluginMode => null;

    string? NetworkPolicy => null;

    string? OutboundType => null;

    string? PodCidr => null;

    string[]? PodCidrs => null;

    string? ServiceCidr => null;

    string[]? ServiceCidrs => null;
}

public class KubernetesClusterNetworkProfile : IKubernetesClusterNetworkProfile
{
    public string NetworkPlugin { get; set; } = null!;

    public string? DnsServiceIp { get; set; }

    public string[]? IpVersions { get; set; }

    public IKubernetesClusterNetworkProfileLoadBalancerProfile? LoadBalancerProfile { get; set; }

    public string? LoadBalancerSku { get; set; }

    public string? NetworkDataPlane { get; set; }

    public string? NetworkMode { get; set; }

    public string? NetworkPluginMode { get; set; }

    public string? NetworkPolicy { get; set; }

    public string? OutboundType { get; set; }

    public string? PodCidr { get; set; }

    public string[]? PodCidrs { get; set; }

    public string? ServiceCidr { get; set; }

    public string[]? ServiceCidrs { get; set; }
}

public interface IKubernetesClusterNetworkProfileLoadBalancerProfile
{
    string? BackendPoolType => null;

    double? IdleTimeoutInMinutes => null;

    double? ManagedOutboundIpCount => null;

    double? ManagedOutboundIpv6Count => null;

    string[]? OutboundIpAddressIds => null;

    string[]? OutboundIpPrefixIds => null;

    double? OutboundPortsAllocated => null;
}

public class KubernetesClusterNetworkProfileLoadBalancerProfile : IKubernetesClusterNetworkProfileLoadBalancerProfile
{
    public string? BackendPoolType { get; set; }

    public double? IdleTimeoutInMinutes { get; set; }

    public double? ManagedOutboundIpCount { get; set; }

    public double? ManagedOutboundIpv6Count { get; set; }

    public string[]? OutboundIpAddressIds { get; set; }

    public string[]? OutboundIpPrefixIds { get; set; }

    public double? OutboundPortsAllocated { get; set; }
}

public interface IKubernetesClusterServicePrincipal
{
    string ClientId { get; }

    string ClientSecret { get; }
}

public class KubernetesClusterServicePrincipal : IKubernetesClusterServicePrincipal
{
    public string ClientId { get; set; } = null!;

    public string ClientSecret { get; set; } = null!;
}

public interface IKubernetesClusterTimeouts
{
    string? Create => null;

    string? Delete => null;

    string? Read => null;

    string? Update => null;
}

public class KubernetesClusterTimeouts : IKubernetesClusterTimeouts
{
    public string? Create { get; set; }

    public string? Delete { get; set; }

    public string? Read { get; set; }

    public string? Update { get; set; }
}
