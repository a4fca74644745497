using System.Collections.Immutable;

namespace Pulumi.Eks;

[EksResourceType("eks:index:Cluster")]
public partial class Cluster : global::Pulumi.ComponentResource
{
    [Output("autoModeNodeRoleName")]
    public Output<string> AutoModeNodeRoleName { get; private set; } = null!;

    [Output("clusterIngressRuleId")]
    public Output<string> ClusterIngressRuleId { get; private set; } = null!;

    [Output("clusterSecurityGroup")]
    public Output<global::Pulumi.Aws.Ec2.SecurityGroup?> ClusterSecurityGroup { get; private set; } = null!;

    [Output("clusterSecurityGroupId")]
    public Output<string> ClusterSecurityGroupId { get; private set; } = null!;

    [Output("defaultNodeGroupAsgName")]
    public Output<string> DefaultNodeGroupAsgName { get; private set; } = null!;

    [Output("eksCluster")]
    public Output<global::Pulumi.Aws.Eks.Cluster> EksCluster { get; private set; } = null!;

    [Output("fargateProfileId")]
    public Output<string> FargateProfileId { get; private set; } = null!;

    [Output("fargateProfileStatus")]
    public Output<string> FargateProfileStatus { get; private set; } = null!;

    [Output("instanceRoles")]
    public Output<ImmutableArray<global::Pulumi.Aws.Iam.Role>> InstanceRoles { get; private set; } = null!;

    [Output("kubeconfig")]
    public Output<object> Kubeconfig { get; private set; } = null!;

    [Output("kubeconfigJson")]
    public Output<string> KubeconfigJson { get; private set; } = null!;

    [Output("nodeSecurityGroup")]
    public Output<global::Pulumi.Aws.Ec2.SecurityGroup?> NodeSecurityGroup { get; private set; } = null!;

    [Output("nodeSecurityGroupId")]
    public Output<string> NodeSecurityGroupId { get; private set; } = null!;

    [Output("oidcIssuer")]
    public Output<string> OidcIssuer { get; private set; } = null!;

    [Output("oidcProviderArn")]
    public Output<string> OidcProviderArn { get; private set; } = null!;

    [Output("oidcProviderUrl")]
    public Output<string> OidcProviderUrl { get; private set; } = null!;

    public Cluster(string name, ClusterArgs? args = null, ComponentResourceOptions? options = null)
        : base("eks:index:Cluster", name, args ?? new ClusterArgs(), options, remote: true)
    {
    }
}

public sealed class ClusterArgs : global::Pulumi.ResourceArgs
{
    [Input("authenticationMode")]
    public AuthenticationMode? AuthenticationMode { get; set; }

    [Input("autoMode")]
    public Inputs.AutoModeOptionsArgs? AutoMode { get; set; }

    [Input("bootstrapSelfManagedAddons")]
    public Input<bool>? BootstrapSelfManagedAddons { get; set; }

    [Input("clusterSecurityGroup")]
    public Input<global::Pulumi.Aws.Ec2.SecurityGroup>? ClusterSecurityGroup { get; set; }

    [Input("clusterSecurityGroupTags")]
    InputMap<string>? _clusterSecurityGroupTags;

    public InputMap<string> ClusterSecurityGroupTags
    {
        get => _clusterSecurityGroupTags ??= new InputMap<string>();
        set => _clusterSecurityGroupTags = value;
    }

    [Input("clusterTags")]
    InputMap<string>? _clusterTags;

    public InputMap<string> ClusterTags
    {
        get => _clusterTags ??= new InputMap<string>();
        set => _clusterTags = value;
    }

    [Input("createInstanceRole")]
    public bool? CreateInstanceRole { get; set; }

    [Input("createOidcProvider")]
    public Input<bool>? CreateOidcProvider { get; set; }

    [Input("deletionProtection")]
    public Input<bool>? DeletionProtection { get; set; }

    [Input("desiredCapacity")]
    public Input<int>? DesiredCapacity { get; set; }

    [Input("enableConfigMapMutable")]
    public Input<bool>? EnableConfigMapMutable { get; set; }

    [Input("enabledClusterLogTypes")]
    InputList<string>? _enabledClusterLogTypes;

    public InputList<string> EnabledClusterLogTypes
    {
        get => _enabledClusterLogTypes ??= new InputList<string>();
        set => _enabledClusterLogTypes = value;
    }

    [Input("encryptionConfigKeyArn")]
    public Input<string>? EncryptionConfigKeyArn { get; set; }

    [Input("endpointPrivateAccess")]
    public Input<bool>? EndpointPrivateAccess { get; set; }

    [Input("endpointPublicAccess")]
    public Input<bool>? EndpointPublicAccess { get; set; }

    [Input("fargate")]
    public InputUnion<bool, Inputs.FargateProfileArgs>? Fargate { get; set; }

    [Input("gpu")]
    public Input<bool>? Gpu { get; set; }

    [Input("instanceProfileName")]
    public Input<string>? InstanceProfileName { get; set; }

    [Input("instanceRole")]
    public Input<global::Pulumi.Aws.Iam.Role>? InstanceRole { get; set; }

    [Input("instanceRoles")]
    InputList<global::Pulumi.Aws.Iam.Role>? _instanceRoles;

    public InputList<global::Pulumi.Aws.Iam.Role> InstanceRoles
    {
        get => _instanceRoles ??= new InputList<global::Pulumi.Aws.Iam.Role>();
        set => _instanceRoles = value;
    }

    [Input("instanceType")]
    public Input<string>? InstanceType { get; set; }

    [Input("ipFamily")]
    public Input<string>? IpFamily { get; set; }

    [Input("kubernetesServiceIpAddressRange")]
    public Input<string>? KubernetesServiceIpAddressRange { get; set; }

    [Input("maxSize")]
    public Input<int>? MaxSize { get; set; }

    [Input("minSize")]
    public Input<int>? MinSize { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("nodeAmiId")]
    public Input<string>? NodeAmiId { get; set; }

    [Input("nodeAssociatePublicIpAddress")]
    public bool? NodeAssociatePublicIpAddress { get; set; }

    [Input("nodePublicKey")]
    public Input<string>? NodePublicKey { get; set; }

    [Input("nodeRootVolumeEncrypted")]
    public Input<bool>? NodeRootVolumeEncrypted { get; set; }

    [Input("nodeRootVolumeSize")]
    public Input<int>? NodeRootVolumeSize { get; set; }

    [Input("nodeSecurityGroupTags")]
    InputMap<string>? _nodeSecurityGroupTags;

    public InputMap<string> NodeSecurityGroupTags
    {
        get => _nodeSecurityGroupTags ??= new InputMap<string>();
        set => _nodeSecurityGroupTags = value;
    }

    [Input("nodeSubnetIds")]
    InputList<string>? _nodeSubnetIds;

    public InputList<string> NodeSubnetIds
    {
        get => _nodeSubnetIds ??= new InputList<string>();
        set => _nodeSubnetIds = value;
    }

    [Input("nodeUserData")]
    public Input<string>? NodeUserData { get; set; }

    [Input("privateSubnetIds")]
    InputList<string>? _privateSubnetIds;

    public InputList<string> PrivateSubnetIds
    {
        get => _privateSubnetIds ??= new InputList<string>();
        set => _privateSubnetIds = value;
    }

    [Input("providerCredentialOpts")]
    public Input<Inputs.KubeconfigOptionsArgs>? ProviderCredentialOpts { get; set; }

    [Input("proxy")]
    public string? Proxy { get; set; }

    [Input("publicAccessCidrs")]
    InputList<string>? _publicAccessCidrs;

    public InputList<string> PublicAccessCidrs
    {
        get => _publicAccessCidrs ??= new InputList<string>();
        set => _publicAccessCidrs = value;
    }

    [Input("publicSubnetIds")]
    InputList<string>? _publicSubnetIds;

    public InputList<string> PublicSubnetIds
    {
        get => _publicSubnetIds ??= new InputList<string>();
        set => _publicSubnetIds = value;
    }

    [Input("roleMappings")]
    InputList<Inputs.RoleMappingArgs>? _roleMappings;

    public InputList<Inputs.RoleMappingArgs> RoleMappings
    {
        get => _roleMappings ??= new InputList<Inputs.RoleMappingArgs>();
        set => _roleMappings = value;
    }

    [Input("serviceRole")]
    public Input<global::Pulumi.Aws.Iam.Role>? ServiceRole { get; set; }

    [Input("skipDefaultNodeGroup")]
    public bool? SkipDefaultNodeGroup { get; set; }

    [Input("skipDefaultSecurityGroups")]
    public bool? SkipDefaultSecurityGroups { get; set; }

    [Input("subnetIds")]
    InputList<string>? _subnetIds;

    public InputList<string> SubnetIds
    {
        get => _subnetIds ??= new InputList<string>();
        set => _subnetIds = value;
    }

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("upgradePolicy")]
    public Input<global::Pulumi.Aws.Eks.Inputs.ClusterUpgradePolicyArgs>? UpgradePolicy { get; set; }

    [Input("useDefaultVpcCni")]
    public bool? UseDefaultVpcCni { get; set; }

    [Input("userMappings")]
    InputList<Inputs.UserMappingArgs>? _userMappings;

    public InputList<Inputs.UserMappingArgs> UserMappings
    {
        get => _userMappings ??= new InputList<Inputs.UserMappingArgs>();
        set => _userMappings = value;
    }

    [Input("version")]
    public Input<string>? Version { get; set; }

    [Input("vpcId")]
    public Input<string>? VpcId { get; set; }

    public ClusterArgs()
    {
    }

    public static new ClusterArgs Empty => new();
}
