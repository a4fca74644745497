using System.Collections.Immutable;

namespace Pulumi.Aws.Eks;

[AwsResourceType("aws:eks/cluster:Cluster")]
public partial class Cluster : global::Pulumi.CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("bootstrapSelfManagedAddons")]
    public Output<bool?> BootstrapSelfManagedAddons { get; private set; } = null!;

    [Output("certificateAuthority")]
    public Output<Outputs.ClusterCertificateAuthority> CertificateAuthority { get; private set; } = null!;

    [Output("clusterId")]
    public Output<string> ClusterId { get; private set; } = null!;

    [Output("createdAt")]
    public Output<string> CreatedAt { get; private set; } = null!;

    [Output("defaultAddonsToRemoves")]
    public Output<ImmutableArray<string>> DefaultAddonsToRemoves { get; private set; } = null!;

    [Output("deletionProtection")]
    public Output<bool> DeletionProtection { get; private set; } = null!;

    [Output("enabledClusterLogTypes")]
    public Output<ImmutableArray<string>> EnabledClusterLogTypes { get; private set; } = null!;

    [Output("endpoint")]
    public Output<string> Endpoint { get; private set; } = null!;

    [Output("forceUpdateVersion")]
    public Output<bool?> ForceUpdateVersion { get; private set; } = null!;

    [Output("identities")]
    public Output<ImmutableArray<Outputs.ClusterIdentity>> Identities { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("platformVersion")]
    public Output<string> PlatformVersion { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    [Output("roleArn")]
    public Output<string> RoleArn { get; private set; } = null!;

    [Output("status")]
    public Output<string> Status { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("tagsAll")]
    public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;

    [Output("version")]
    public Output<string> Version { get; private set; } = null!;

    [Output("vpcConfig")]
    public Output<Outputs.ClusterVpcConfig> VpcConfig { get; private set; } = null!;

    public Cluster(string name, ClusterArgs args, CustomResourceOptions? options = null)
        : base("aws:eks/cluster:Cluster", name, args ?? new ClusterArgs(), options)
    {
    }

    Cluster(string name, Input<string> id, ClusterState? state, CustomResourceOptions? options)
        : base("aws:eks/cluster:Cluster", name, state, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static Cluster Get(string name, Input<string> id, ClusterState? state = null, CustomResourceOptions? options = null)
        => new Cluster(name, id, state, options);
}

public sealed class ClusterArgs : global::Pulumi.ResourceArgs
{
    [Input("accessConfig")]
    public Input<Inputs.ClusterAccessConfigArgs>? AccessConfig { get; set; }

    [Input("bootstrapSelfManagedAddons")]
    public Input<bool>? BootstrapSelfManagedAddons { get; set; }

    [Input("computeConfig")]
    public Input<Inputs.ClusterComputeConfigArgs>? ComputeConfig { get; set; }

    [Input("defaultAddonsToRemoves")]
    InputList<string>? _defaultAddonsToRemoves;

    public InputList<string> DefaultAddonsToRemoves
    {
        get => _defaultAddonsToRemoves ??= new InputList<string>();
        set => _defaultAddonsToRemoves = value;
    }

    [Input("deletionProtection")]
    public Input<bool>? DeletionProtection { get; set; }

    [Input("enabledClusterLogTypes")]
    InputList<string>? _enabledClusterLogTypes;

    public InputList<string> EnabledClusterLogTypes
    {
        get => _enabledClusterLogTypes ??= new InputList<string>();
        set => _enabledClusterLogTypes = value;
    }

    [Input("encryptionConfig")]
    public Input<Inputs.ClusterEncryptionConfigArgs>? EncryptionConfig { get; set; }

    [Input("forceUpdateVersion")]
    public Input<bool>? ForceUpdateVersion { get; set; }

    [Input("kubernetesNetworkConfig")]
    public Input<Inputs.ClusterKubernetesNetworkConfigArgs>? KubernetesNetworkConfig { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("outpostConfig")]
    public Input<Inputs.ClusterOutpostConfigArgs>? OutpostConfig { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("remoteNetworkConfig")]
    public Input<Inputs.ClusterRemoteNetworkConfigArgs>? RemoteNetworkConfig { get; set; }

    [Input("roleArn", required: true)]
    public Input<string> RoleArn { get; set; } = null!;

    [Input("storageConfig")]
    public Input<Inputs.ClusterStorageConfigArgs>? StorageConfig { get; set; }

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("upgradePolicy")]
    public Input<Inputs.ClusterUpgradePolicyArgs>? UpgradePolicy { get; set; }

    [Input("version")]
    public Input<string>? Version { get; set; }

    [Input("vpcConfig", required: true)]
    public Input<Inputs.ClusterVpcConfigArgs> VpcConfig { get; set; } = null!;

    [Input("zonalShiftConfig")]
    public Input<Inputs.ClusterZonalShiftConfigArgs>? ZonalShiftConfig { get; set; }

    public ClusterArgs()
    {
    }

    public static new ClusterArgs Empty => new();
}

public sealed class ClusterState : global::Pulumi.ResourceArgs
{
    [Input("arn")]
    public Input<string>? Arn { get; set; }

    [Input("bootstrapSelfManagedAddons")]
    public Input<bool>? BootstrapSelfManagedAddons { get; set; }

    [Input("clusterId")]
    public Input<string>? ClusterId { get; set; }

    [Input("createdAt")]
    public Input<string>? CreatedAt { get; set; }

    [Input("defaultAddonsToRemoves")]
    InputList<string>? _defaultAddonsToRemoves;

    public InputList<string> DefaultAddonsToRemoves
    {
        get => _defaultAddonsToRemoves ??= new InputList<string>();
        set => _defaultAddonsToRemoves = value;
    }

    [Input("deletionProtection")]
    public Input<bool>? DeletionProtection { get; set; }

    [Input("enabledClusterLogTypes")]
    InputList<string>? _enabledClusterLogTypes;

    public InputList<string> EnabledClusterLogTypes
    {
        get => _enabledClusterLogTypes ??= new InputList<string>();
        set => _enabledClusterLogTypes = value;
    }

    [Input("endpoint")]
    public Input<string>? Endpoint { get; set; }

    [Input("forceUpdateVersion")]
    public Input<bool>? ForceUpdateVersion { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("platformVersion")]
    public Input<string>? PlatformVersion { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("roleArn")]
    public Input<string>? RoleArn { get; set; }

    [Input("status")]
    public Input<string>? Status { get; set; }

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("tagsAll")]
    InputMap<string>? _tagsAll;

    public InputMap<string> TagsAll
    {
        get => _tagsAll ??= new InputMap<string>();
        set => _tagsAll = value;
    }

    [Input("version")]
    public Input<string>? Version { get; set; }

    [Input("vpcConfig")]
    public Input<Inputs.ClusterVpcConfigGetArgs>? VpcConfig { get; set; }

    public ClusterState()
    {
    }

    public static new ClusterState Empty => new();
}
