namespace Pulumi.AwsNative.Eks.Inputs;

public sealed class ClusterAccessConfigArgs : global::Pulumi.ResourceArgs
{
    [Input("authenticationMode")]
    public Input<ClusterAccessConfigAuthenticationMode>? AuthenticationMode { get; set; }

    [Input("bootstrapClusterCreatorAdminPermissions")]
    public Input<bool>? BootstrapClusterCreatorAdminPermissions { get; set; }

    public ClusterAccessConfigArgs()
    {
    }

    public static new ClusterAccessConfigArgs Empty => new();
}

public sealed class ClusterBlockStorageArgs : global::Pulumi.ResourceArgs
{
    [Input("enabled")]
    public Input<bool>? Enabled { get; set; }

    public ClusterBlockStorageArgs()
    {
    }

    public static new ClusterBlockStorageArgs Empty => new();
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

public sealed class ClusterControlPlanePlacementArgs : global::Pulumi.ResourceArgs
{
    [Input("groupName")]
    public Input<string>? GroupName { get; set; }

    [Input("spreadLevel")]
    public Input<string>? SpreadLevel { get; set; }

    public ClusterControlPlanePlacementArgs()
    {
    }

    public static new ClusterControlPlanePlacementArgs Empty => new();
}

public sealed class ClusterElasticLoadBalancingArgs : global::Pulumi.ResourceArgs
{
    [Input("enabled")]
    public Input<bool>? Enabled { get; set; }

    public ClusterElasticLoadBalancingArgs()
    {
    }

    public static new ClusterElasticLoadBalancingArgs Empty => new();
}

public sealed class ClusterEncryptionConfigArgs : global::Pulumi.ResourceArgs
{
    [Input("provider")]
    public Input<Inputs.ClusterProviderArgs>? Provider { get; set; }

    [Input("resources")]
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

public sealed class ClusterEtcdPlacementArgs : global::Pulumi.ResourceArgs
{
    [Input("spreadLevel")]
    public Input<string>? SpreadLevel { get; set; }

    public ClusterEtcdPlacementArgs()
    {
    }

    public static new ClusterEtcdPlacementArgs Empty => new();
}

public sealed class ClusterKubernetesNetworkConfigArgs : global::Pulumi.ResourceArgs
{
    [Input("elasticLoadBalancing")]
    public Input<Inputs.ClusterElasticLoadBalancingArgs>? ElasticLoadBalancing { get; set; }

    [Input("ipFamily")]
    public Input<ClusterKubernetesNetworkConfigIpFamily>? IpFamily { get; set; }

    [Input("serviceIpv4Cidr")]
    public Input<string>? ServiceIpv4Cidr { get; set; }

    [Input("serviceIpv6Cidr")]
    public Input<string>? ServiceIpv6Cidr { get; set; }

    public ClusterKubernetesNetworkConfigArgs()
    {
    }

    public static new ClusterKubernetesNetworkConfigArgs Empty => new();
}

public sealed class ClusterLoggingEnabledTypesArgs : global::Pulumi.ResourceArgs
{
    [Input("enabledTypes")]
    InputList<Inputs.ClusterLoggingTypeConfigArgs>? _enabledTypes;

    public InputList<Inputs.ClusterLoggingTypeConfigArgs> EnabledTypes
    {
        get => _enabledTypes ??= new InputList<Inputs.ClusterLoggingTypeConfigArgs>();
        set => _enabledTypes = value;
    }

    public ClusterLoggingEnabledTypesArgs()
    {
    }

    public static new ClusterLoggingEnabledTypesArgs Empty => new();
}

public sealed class ClusterLoggingTypeConfigArgs : global::Pulumi.ResourceArgs
{
    [Input("type")]
    public Input<ClusterLoggingTypeConfigType>? Type { get; set; }

    public ClusterLoggingTypeConfigArgs()
    {
    }

    public static new ClusterLoggingTypeConfigArgs Empty => new();
}

public sealed class ClusterOutpostConfigArgs : global::Pulumi.ResourceArgs
{
    [Input("controlPlaneInstanceType", required: true)]
    public Input<string> ControlPlaneInstanceType { get; set; } = null!;

    [Input("controlPlanePlacement")]
    public Input<Inputs.ClusterControlPlanePlacementArgs>? ControlPlanePlacement { get; set; }

    [Input("etcdInstanceType")]
    public Input<string>? EtcdInstanceType { get; set; }

    [Input("etcdPlacement")]
    public Input<Inputs.ClusterEtcdPlacementArgs>? EtcdPlacement { get; set; }

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

public sealed class ClusterProviderArgs : global::Pulumi.ResourceArgs
{
    [Input("keyArn")]
    public Input<string>? KeyArn { get; set; }

    public ClusterProviderArgs()
    {
    }

    public static new ClusterProviderArgs Empty => new();
}

public sealed class ClusterRemoteNetworkConfigArgs : global::Pulumi.ResourceArgs
{
    [Input("remoteNodeNetworks")]
    InputList<Inputs.ClusterRemoteNodeNetworkArgs>? _remoteNodeNetworks;

    public InputList<Inputs.ClusterRemoteNodeNetworkArgs> RemoteNodeNetworks
    {
        get => _remoteNodeNetworks ??= new InputList<Inputs.ClusterRemoteNodeNetworkArgs>();
        set => _remoteNodeNetworks = value;
    }

    [Input("remotePodNetworks")]
    InputList<Inputs.ClusterRemotePodNetworkArgs>? _remotePodNetworks;

    public InputList<Inputs.ClusterRemotePodNetworkArgs> RemotePodNetworks
    {
        get => _remotePodNetworks ??= new InputList<Inputs.ClusterRemotePodNetworkArgs>();
        set => _remotePodNetworks = value;
    }

    public ClusterRemoteNetworkConfigArgs()
    {
    }

    public static new ClusterRemoteNetworkConfigArgs Empty => new();
}

public sealed class ClusterRemoteNodeNetworkArgs : global::Pulumi.ResourceArgs
{
    [Input("cidrs", required: true)]
    InputList<string>? _cidrs;

    public InputList<string> Cidrs
    {
        get => _cidrs ??= new InputList<string>();
        set => _cidrs = value;
    }

    public ClusterRemoteNodeNetworkArgs()
    {
    }

    public static new ClusterRemoteNodeNetworkArgs Empty => new();
}

public sealed class ClusterRemotePodNetworkArgs : global::Pulumi.ResourceArgs
{
    [Input("cidrs", required: true)]
    InputList<string>? _cidrs;

    public InputList<string> Cidrs
    {
        get => _cidrs ??= new InputList<string>();
        set => _cidrs = value;
    }

    public ClusterRemotePodNetworkArgs()
    {
    }

    public static new ClusterRemotePodNetworkArgs Empty => new();
}

public sealed class ClusterResourcesVpcConfigArgs : global::Pulumi.ResourceArgs
{
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

    public ClusterResourcesVpcConfigArgs()
    {
    }

    public static new ClusterResourcesVpcConfigArgs Empty => new();
}

public sealed class ClusterStorageConfigArgs : global::Pulumi.ResourceArgs
{
    [Input("blockStorage")]
    public Input<Inputs.ClusterBlockStorageArgs>? BlockStorage { get; set; }

    public ClusterStorageConfigArgs()
    {
    }

    public static new ClusterStorageConfigArgs Empty => new();
}

public sealed class ClusterUpgradePolicyArgs : global::Pulumi.ResourceArgs
{
    [Input("supportType")]
    public Input<ClusterUpgradePolicySupportType>? SupportType { get; set; }

    public ClusterUpgradePolicyArgs()
    {
    }

    public static new ClusterUpgradePolicyArgs Empty => new();
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

public sealed class LoggingArgs : global::Pulumi.ResourceArgs
{
    [Input("clusterLogging")]
    public Input<Inputs.ClusterLoggingEnabledTypesArgs>? ClusterLogging { get; set; }

    public LoggingArgs()
    {
    }

    public static new LoggingArgs Empty => new();
}
