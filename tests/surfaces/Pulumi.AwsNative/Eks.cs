using System.Collections.Immutable;

namespace Pulumi.AwsNative.Eks;

[AwsNativeResourceType("aws-native:eks:Cluster")]
public partial class Cluster : global::Pulumi.CustomResource
{
    [Output("activeCertificateAuthorityId")]
    public Output<string?> ActiveCertificateAuthorityId { get; private set; } = null!;

    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("awsId")]
    public Output<string> AwsId { get; private set; } = null!;

    [Output("bootstrapSelfManagedAddons")]
    public Output<bool?> BootstrapSelfManagedAddons { get; private set; } = null!;

    [Output("certificateAuthorityData")]
    public Output<string> CertificateAuthorityData { get; private set; } = null!;

    [Output("clusterSecurityGroupId")]
    public Output<string> ClusterSecurityGroupId { get; private set; } = null!;

    [Output("deletionProtection")]
    public Output<bool?> DeletionProtection { get; private set; } = null!;

    [Output("encryptionConfigKeyArn")]
    public Output<string> EncryptionConfigKeyArn { get; private set; } = null!;

    [Output("endpoint")]
    public Output<string> Endpoint { get; private set; } = null!;

    [Output("force")]
    public Output<bool?> Force { get; private set; } = null!;

    [Output("name")]
    public Output<string?> Name { get; private set; } = null!;

    [Output("openIdConnectIssuerUrl")]
    public Output<string> OpenIdConnectIssuerUrl { get; private set; } = null!;

    [Output("resourcesVpcConfig")]
    public Output<Outputs.ClusterResourcesVpcConfig> ResourcesVpcConfig { get; private set; } = null!;

    [Output("roleArn")]
    public Output<string> RoleArn { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableArray<global::Pulumi.AwsNative.Outputs.Tag>> Tags { get; private set; } = null!;

    [Output("version")]
    public Output<string?> Version { get; private set; } = null!;

    public Cluster(string name, ClusterArgs args, CustomResourceOptions? options = null)
        : base("aws-native:eks:Cluster", name, args ?? new ClusterArgs(), options)
    {
    }

    Cluster(string name, Input<string> id, CustomResourceOptions? options)
        : base("aws-native:eks:Cluster", name, null, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static Cluster Get(string name, Input<string> id, CustomResourceOptions? options = null)
        => new Cluster(name, id, options);
}

public sealed class ClusterArgs : global::Pulumi.ResourceArgs
{
    [Input("accessConfig")]
    public Input<Inputs.ClusterAccessConfigArgs>? AccessConfig { get; set; }

    [Input("activeCertificateAuthorityId")]
    public Input<string>? ActiveCertificateAuthorityId { get; set; }

    [Input("bootstrapSelfManagedAddons")]
    public Input<bool>? BootstrapSelfManagedAddons { get; set; }

    [Input("computeConfig")]
    public Input<Inputs.ClusterComputeConfigArgs>? ComputeConfig { get; set; }

    [Input("deletionProtection")]
    public Input<bool>? DeletionProtection { get; set; }

    [Input("encryptionConfig")]
    InputList<Inputs.ClusterEncryptionConfigArgs>? _encryptionConfig;

    public InputList<Inputs.ClusterEncryptionConfigArgs> EncryptionConfig
    {
        get => _encryptionConfig ??= new InputList<Inputs.ClusterEncryptionConfigArgs>();
        set => _encryptionConfig = value;
    }

    [Input("force")]
    public Input<bool>? Force { get; set; }

    [Input("kubernetesNetworkConfig")]
    public Input<Inputs.ClusterKubernetesNetworkConfigArgs>? KubernetesNetworkConfig { get; set; }

    [Input("logging")]
    public Input<Inputs.LoggingArgs>? Logging { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("outpostConfig")]
    public Input<Inputs.ClusterOutpostConfigArgs>? OutpostConfig { get; set; }

    [Input("remoteNetworkConfig")]
    public Input<Inputs.ClusterRemoteNetworkConfigArgs>? RemoteNetworkConfig { get; set; }

    [Input("resourcesVpcConfig", required: true)]
    public Input<Inputs.ClusterResourcesVpcConfigArgs> ResourcesVpcConfig { get; set; } = null!;

    [Input("roleArn", required: true)]
    public Input<string> RoleArn { get; set; } = null!;

    [Input("storageConfig")]
    public Input<Inputs.ClusterStorageConfigArgs>? StorageConfig { get; set; }

    [Input("tags")]
    InputList<global::Pulumi.AwsNative.Inputs.TagArgs>? _tags;

    public InputList<global::Pulumi.AwsNative.Inputs.TagArgs> Tags
    {
        get => _tags ??= new InputList<global::Pulumi.AwsNative.Inputs.TagArgs>();
        set => _tags = value;
    }

    [Input("upgradePolicy")]
    public Input<Inputs.ClusterUpgradePolicyArgs>? UpgradePolicy { get; set; }

    [Input("version")]
    public Input<string>? Version { get; set; }

    [Input("zonalShiftConfig")]
    public Input<Inputs.ClusterZonalShiftConfigArgs>? ZonalShiftConfig { get; set; }

    public ClusterArgs()
    {
    }

    public static new ClusterArgs Empty => new();
}
