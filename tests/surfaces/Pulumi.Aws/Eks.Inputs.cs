namespace Pulumi.Aws.Eks.Inputs;

public sealed class ClusterAccessConfigArgs : global::Pulumi.ResourceArgs
{
    [Input("authenticationMode")]
    public Input<string>? AuthenticationMode { get; set; }

    [Input("bootstrapClusterCreatorAdminPermissions")]
    public Input<bool>? BootstrapClusterCreatorAdminPermissions { get; set; }

    public ClusterAccessConfigArgs()
    {
    }

    public static new ClusterAccessConfigArgs Empty => new();
}

public sealed class ClusterComputeConfigArgs : global::Pulumi.ResourceArgs
{
    [Input("enabled")]
    public Input<bool>? Enabled { get; set; }

    [Input("nodePools")]
    InputList<string>? _nodePools;

    public InputList<string> NodePools
    {
        get => _nodePools ??= new InputList<string>();
        set => _nodePools = value;
    }

    [Input("nodeRoleArn")]
    public Input<string>? NodeRoleArn { get; set; }

    public ClusterComputeConfigArgs()
    {
    }

    public static new ClusterComputeConfigArgs Empty => new();
}

public sealed class ClusterEncryptionConfigArgs : global::Pulumi.ResourceArgs
{
    [Input("provider", required: true)]
    public Input<Inputs.ClusterEncryptionConfigProviderArgs> Provider { get; set; } = null!;

    [Input("resources", required: true)]
    InputList<string>? _resources;

    public InputList<string> Resources
    {
        get => _resources ??= new InputList<string>();
        set => _resources = value;
    }

    public ClusterEncryptionConfigArgs()
    {
    }

    public static new ClusterEncryptionConfigArgs Empty => new();
}

public sealed class ClusterEncryptionConfigProviderArgs : global::Pulumi.ResourceArgs
{
    [Input("keyArn", required: true)]
    public Input<string> KeyArn { get; set; } = null!;

    public ClusterEncryptionConfigProviderArgs()
    {
    }

    public static new ClusterEncryptionConfigProviderArgs Empty => new();
}

public sealed class ClusterKubernetesNetworkConfigArgs : global::Pulumi.ResourceArgs
{
    [Input("elasticLoadBalancing")]
    public Input<Inputs.ClusterKubernetesNetworkConfigElasticLoadBalancingArgs>? ElasticLoadBalancing { get; set; }

    [Input("ipFamily")]
    public Input<string>? IpFamily { get; set; }

    [Input("serviceIpv4Cidr")]
    public Input<string>? ServiceIpv4Cidr { get; set; }

    [Input("serviceIpv6Cidr")]
    public Input<string>? ServiceIpv6Cidr { get; set; }

    public ClusterKubernetesNetworkConfigArgs()
    {
    }

    public static new ClusterKubernetesNetworkConfigArgs Empty => new();
}

public sealed class ClusterKubernetesNetworkConfigElasticLoadBalancingArgs : global::Pulumi.ResourceArgs
{
    [Input("enabled")]
    public Input<bool>? Enabled { get; set; }

    public ClusterKubernetesNetworkConfigElasticLoadBalancingArgs()
    {
    }

    public static new ClusterKubernetesNetworkConfigElasticLoadBalancingArgs Empty => new();
}

public sealed class ClusterOutpostConfigArgs : global::Pulumi.ResourceArgs
{
    [Input("controlPlaneInstanceType", required: true)]
    public Input<string> ControlPlaneInstanceType { get; set; } = null!;

    [Input("controlPlanePlacement")]
    public Input<Inputs.ClusterOutpostConfigControlPlanePlacementArgs>? ControlPlanePlacement { get; set; }

    [Input("etcdInstanceType")]
    public Input<string>? EtcdInstanceType { get; set; }

    [Input("etcdPlacement")]
    public Input<Inputs.ClusterOutpostConfigEtcdPlacementArgs>? EtcdPlacement { get; set; }

    [Input("outpostArns", required: true)]
    InputList<string>? _outpostArns;

    public InputList<string> OutpostArns
    {
        get => _outpostArns ??= new InputList<string>();
        set => _outpostArns = value;
    }

    public ClusterOutpostConfigArgs()
    {
    }

    public static new ClusterOutpostConfigArgs Empty => new();
}

public sealed class ClusterOutpostConfigControlPlanePlacementArgs : global::Pulumi.ResourceArgs
{
    [Input("groupName")]
    public Input<string>? GroupName { get; set; }

    [Input("spreadLevel")]
    public Input<string>? SpreadLevel { get; set; }

    public ClusterOutpostConfigControlPlanePlacementArgs()
    {
    }

    public static new ClusterOutpostConfigControlPlanePlacementArgs Empty => new();
}

public sealed class ClusterOutpostConfigEtcdPlacementArgs : global::Pulumi.ResourceArgs
{
    [Input("spreadLevel")]
    public Input<string>? SpreadLevel { get; set; }

    public ClusterOutpostConfigEtcdPlacementArgs()
    {
    }

    public static new ClusterOutpostConfigEtcdPlacementArgs Empty => new();
}

public sealed class ClusterRemoteNetworkConfigArgs : global::Pulumi.ResourceArgs
{
    [Input("remoteNodeNetworks")]
    public Input<Inputs.ClusterRemoteNetworkConfigRemoteNodeNetworksArgs>? RemoteNodeNetworks { get; set; }

    [Input("remotePodNetworks")]
    public Input<Inputs.ClusterRemoteNetworkConfigRemotePodNetworksArgs>? RemotePodNetworks { get; set; }

    public ClusterRemoteNetworkConfigArgs()
    {
    }

    public static new ClusterRemoteNetworkConfigArgs Empty => new();
}

public sealed class ClusterRemoteNetworkConfigRemoteNodeNetworksArgs : global::Pulumi.ResourceArgs
{
    [Input("cidrs")]
    InputList<string>? _cidrs;

    public InputList<string> Cidrs
    {
        get => _cidrs ??= new InputList<string>();
        set => _cidrs = value;
    }

    public ClusterRemoteNetworkConfigRemoteNodeNetworksArgs()
    {
    }

    public static new ClusterRemoteNetworkConfigRemoteNodeNetworksArgs Empty => new();
}

public sealed class ClusterRemoteNetworkConfigRemotePodNetworksArgs : global::Pulumi.ResourceArgs
{
    [Input("cidrs")]
    InputList<string>? _cidrs;

    public InputList<string> Cidrs
    {
        get => _cidrs ??= new InputList<string>();
        set => _cidrs = value;
    }

    public ClusterRemoteNetworkConfigRemotePodNetworksArgs()
    {
    }

    public static new ClusterRemoteNetworkConfigRemotePodNetworksArgs Empty => new();
}

public sealed class ClusterStorageConfigArgs : global::Pulumi.ResourceArgs
{
    [Input("blockStorage")]
    public Input<Inputs.ClusterStorageConfigBlockStorageArgs>? BlockStorage { get; set; }

    public ClusterStorageConfigArgs()
    {
    }

    public static new ClusterStorageConfigArgs Empty => new();
}

public sealed class ClusterStorageConfigBlockStorageArgs : global::Pulumi.ResourceArgs
{
    [Input("enabled")]
    public Input<bool>? Enabled { get; set; }

    public ClusterStorageConfigBlockStorageArgs()
    {
    }

    public static new ClusterStorageConfigBlockStorageArgs Empty => new();
}

public sealed class ClusterUpgradePolicyArgs : global::Pulumi.ResourceArgs
{
    [Input("supportType")]
    public Input<string>? SupportType { get; set; }

    public ClusterUpgradePolicyArgs()
    {
    }

    public static new ClusterUpgradePolicyArgs Empty => new();
}

public sealed class ClusterVpcConfigArgs : global::Pulumi.ResourceArgs
{
    [Input("clusterSecurityGroupId")]
    public Input<string>? ClusterSecurityGroupId { get; set; }

    [Input("controlPlaneEgressMode")]
    public Input<string>? ControlPlaneEgressMode { get; set; }

    [Input("endpointPrivateAccess")]
    public Input<bool>? EndpointPrivateAccess { get; set; }

    [Input("endpointPublicAccess")]
    public Input<bool>? EndpointPublicAccess { get; set; }

    [Input("publicAccessCidrs")]
    InputList<string>? _publicAccessCidrs;

    public InputList<string> PublicAccessCidrs
    {
        get => _publicAccessCidrs ??= new InputList<string>();
        set => _publicAccessCidrs = value;
    }

    [Input("securityGroupIds")]
    InputList<string>? _securityGroupIds;

    public InputList<string> SecurityGroupIds
    {
        get => _securityGroupIds ??= new InputList<string>();
        set => _securityGroupIds = value;
    }

    [Input("subnetIds", required: true)]
    InputList<string>? _subnetIds;

    public InputList<string> SubnetIds
    {
        get => _subnetIds ??= new InputList<string>();
        set => _subnetIds = value;
    }

    [Input("vpcId")]
    public Input<string>? VpcId { get; set; }

    public ClusterVpcConfigArgs()
    {
    }

    public static new ClusterVpcConfigArgs Empty => new();
}

public sealed class ClusterZonalShiftConfigArgs : global::Pulumi.ResourceArgs
{
    [Input("enabled")]
    public Input<bool>? Enabled { get; set; }

    public ClusterZonalShiftConfigArgs()
    {
    }

    public static new ClusterZonalShiftConfigArgs Empty => new();
}

public sealed class FargateProfileSelectorArgs : global::Pulumi.ResourceArgs
{
    [Input("labels")]
    InputMap<string>? _labels;

    public InputMap<string> Labels
    {
        get => _labels ??= new InputMap<string>();
        set => _labels = value;
    }

    [Input("namespace", required: true)]
    public Input<string> Namespace { get; set; } = null!;

    public FargateProfileSelectorArgs()
    {
    }

    public static new FargateProfileSelectorArgs Empty => new();
}

public sealed class ClusterVpcConfigGetArgs : global::Pulumi.ResourceArgs
{
    [Input("clusterSecurityGroupId")]
    public Input<string>? ClusterSecurityGroupId { get; set; }

    [Input("controlPlaneEgressMode")]
    public Input<string>? ControlPlaneEgressMode { get; set; }

    [Input("endpointPrivateAccess")]
    public Input<bool>? EndpointPrivateAccess { get; set; }

    [Input("endpointPublicAccess")]
    public Input<bool>? EndpointPublicAccess { get; set; }

    [Input("publicAccessCidrs")]
    InputList<string>? _publicAccessCidrs;

    public InputList<string> PublicAccessCidrs
    {
        get => _publicAccessCidrs ??= new InputList<string>();
        set => _publicAccessCidrs = value;
    }

    [Input("securityGroupIds")]
    InputList<string>? _securityGroupIds;

    public InputList<string> SecurityGroupIds
    {
        get => _securityGroupIds ??= new InputList<string>();
        set => _securityGroupIds = value;
    }

    [Input("subnetIds", required: true)]
    InputList<string>? _subnetIds;

    public InputList<string> SubnetIds
    {
        get => _subnetIds ??= new InputList<string>();
        set => _subnetIds = value;
    }

    [Input("vpcId")]
    public Input<string>? VpcId { get; set; }

    public ClusterVpcConfigGetArgs()
    {
    }

    public static new ClusterVpcConfigGetArgs Empty => new();
}

public sealed class NodeGroupScalingConfigArgs : global::Pulumi.ResourceArgs
{
    [Input("desiredSize", required: true)]
    public Input<int> DesiredSize { get; set; } = null!;

    [Input("maxSize", required: true)]
    public Input<int> MaxSize { get; set; } = null!;

    [Input("minSize", required: true)]
    public Input<int> MinSize { get; set; } = null!;

    public NodeGroupScalingConfigArgs()
    {
    }

    public static new NodeGroupScalingConfigArgs Empty => new();
}
