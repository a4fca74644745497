namespace Pulumi.Azure.ContainerService.Inputs;

public sealed class KubernetesClusterIdentityArgs : global::Pulumi.ResourceArgs
{
    [Input("principalId")]
    public Input<string>? PrincipalId { get; set; }

    [Input("tenantId")]
    public Input<string>? TenantId { get; set; }

    [Input("type", required: true)]
    public Input<string> Type { get; set; } = null!;

    [Input("userAssignedIdentityId")]
    public Input<string>? UserAssignedIdentityId { get; set; }

    public KubernetesClusterIdentityArgs()
    {
    }

    public static new KubernetesClusterIdentityArgs Empty => new();
}

public sealed class KubernetesClusterServicePrincipalArgs : global::Pulumi.ResourceArgs
{
    [Input("clientId", required: true)]
    public Input<string> ClientId { get; set; } = null!;

    [Input("clientSecret", required: true)]
    public Input<string> ClientSecret { get; set; } = null!;

    public KubernetesClusterServicePrincipalArgs()
    {
    }

    public static new KubernetesClusterServicePrincipalArgs Empty => new();
}

public sealed class KubernetesClusterDefaultNodePoolArgs : global::Pulumi.ResourceArgs
{
    [Input("availabilityZones")]
    InputList<string>? _availabilityZones;

    public InputList<string> AvailabilityZones
    {
        get => _availabilityZones ??= new InputList<string>();
        set => _availabilityZones = value;
    }

    [Input("enableAutoScaling")]
    public Input<bool>? EnableAutoScaling { get; set; }

    [Input("enableHostEncryption")]
    public Input<bool>? EnableHostEncryption { get; set; }

    [Input("enableNodePublicIp")]
    public Input<bool>? EnableNodePublicIp { get; set; }

    [Input("fipsEnabled")]
    public Input<bool>? FipsEnabled { get; set; }

    [Input("kubeletDiskType")]
    public Input<string>? KubeletDiskType { get; set; }

    [Input("maxCount")]
    public Input<int>? MaxCount { get; set; }

    [Input("maxPods")]
    public Input<int>? MaxPods { get; set; }

    [Input("minCount")]
    public Input<int>? MinCount { get; set; }

    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    [Input("nodeCount")]
    public Input<int>? NodeCount { get; set; }

    [Input("nodeLabels")]
    InputMap<string>? _nodeLabels;

    public InputMap<string> NodeLabels
    {
        get => _nodeLabels ??= new InputMap<string>();
        set => _nodeLabels = value;
    }

    [Input("nodePublicIpPrefixId")]
    public Input<string>? NodePublicIpPrefixId { get; set; }

    [Input("nodeTaints")]
    InputList<string>? _nodeTaints;

    public InputList<string> NodeTaints
    {
        get => _nodeTaints ??= new InputList<string>();
        set => _nodeTaints = value;
    }

    [Input("onlyCriticalAddonsEnabled")]
    public Input<bool>? OnlyCriticalAddonsEnabled { get; set; }

    [Input("orchestratorVersion")]
    public Input<string>? OrchestratorVersion { get; set; }

    [Input("osDiskSizeGb")]
    public Input<int>? OsDiskSizeGb { get; set; }

    [Input("osDiskType")]
    public Input<string>? OsDiskType { get; set; }

    [Input("osSku")]
    public Input<string>? OsSku { get; set; }

    [Input("podSubnetId")]
    public Input<string>? PodSubnetId { get; set; }

    [Input("proximityPlacementGroupId")]
    public Input<string>? ProximityPlacementGroupId { get; set; }

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("type")]
    public Input<string>? Type { get; set; }

    [Input("ultraSsdEnabled")]
    public Input<bool>? UltraSsdEnabled { get; set; }

    [Input("vmSize", required: true)]
    public Input<string> VmSize { get; set; } = null!;

    [Input("vnetSubnetId")]
    public Input<string>? VnetSubnetId { get; set; }

    public KubernetesClusterDefaultNodePoolArgs()
    {
    }

    public static new KubernetesClusterDefaultNodePoolArgs Empty => new();
}

public sealed class KubernetesClusterNetworkProfileArgs : global::Pulumi.ResourceArgs
{
    [Input("dnsServiceIp")]
    public Input<string>? DnsServiceIp { get; set; }

    [Input("dockerBridgeCidr")]
    public Input<string>? DockerBridgeCidr { get; set; }

    [Input("loadBalancerSku")]
    public Input<string>? LoadBalancerSku { get; set; }

    [Input("networkMode")]
    public Input<string>? NetworkMode { get; set; }

    [Input("networkPlugin", required: true)]
    public Input<string> NetworkPlugin { get; set; } = null!;

    [Input("networkPolicy")]
    public Input<string>? NetworkPolicy { get; set; }

    [Input("outboundType")]
    public Input<string>? OutboundType { get; set; }

    [Input("podCidr")]
    public Input<string>? PodCidr { get; set; }

    [Input("serviceCidr")]
    public Input<string>? ServiceCidr { get; set; }

    public KubernetesClusterNetworkProfileArgs()
    {
    }

    public static new KubernetesClusterNetworkProfileArgs Empty => new();
}

public sealed class KubernetesClusterAciConnectorLinuxArgs : global::Pulumi.ResourceArgs
{
    [Input("subnetName", required: true)]
    public Input<string> SubnetName { get; set; } = null!;

    public KubernetesClusterAciConnectorLinuxArgs()
    {
    }

    public static new KubernetesClusterAciConnectorLinuxArgs Empty => new();
}
