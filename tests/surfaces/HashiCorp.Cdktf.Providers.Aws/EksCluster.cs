using Amazon.JSII.Runtime.Deputy;
using Constructs;

namespace HashiCorp.Cdktf.Providers.Aws.EksCluster;

public class EksCluster : TerraformResource
{
    public EksCluster(Construct scope, string id, IEksClusterConfig config)
        : base(new DeputyProps([scope, id, config]))
    {
    }

    protected EksCluster(ByRefValue reference)
        : base(reference)
    {
    }

    protected EksCluster(DeputyProps props)
        : base(props)
    {
    }

    public static string TfResourceType => GetStaticProperty<string>(typeof(EksCluster))!;

    public virtual string Arn => GetInstanceProperty<string>()!;

    public virtual string ClusterId => GetInstanceProperty<string>()!;

    public virtual string CreatedAt => GetInstanceProperty<string>()!;

    public virtual string Endpoint => GetInstanceProperty<string>()!;

    public virtual string PlatformVersion => GetInstanceProperty<string>()!;

    public virtual string Status => GetInstanceProperty<string>()!;

    public virtual EksClusterVpcConfigOutputReference VpcConfig => GetInstanceProperty<EksClusterVpcConfigOutputReference>()!;

    public virtual IEksClusterAccessConfig? AccessConfigInput => GetInstanceProperty<IEksClusterAccessConfig?>();

    public virtual object? BootstrapSelfManagedAddonsInput => GetInstanceProperty<object?>();

    public virtual object? DeletionProtectionInput => GetInstanceProperty<object?>();

    public virtual string[]? EnabledClusterLogTypesInput => GetInstanceProperty<string[]?>();

    public virtual object? ForceUpdateVersionInput => GetInstanceProperty<object?>();

    public virtual string? IdInput => GetInstanceProperty<string?>();

    public virtual IEksClusterKubernetesNetworkConfig? KubernetesNetworkConfigInput => GetInstanceProperty<IEksClusterKubernetesNetworkConfig?>();

    public virtual string? NameInput => GetInstanceProperty<string?>();

    public virtual IEksClusterOutpostConfig? OutpostConfigInput => GetInstanceProperty<IEksClusterOutpostConfig?>();

    public virtual string? RegionInput => GetInstanceProperty<string?>();

    public virtual string? RoleArnInput => GetInstanceProperty<string?>();

    public virtual IDictionary<string, string>? TagsAllInput => GetInstanceProperty<IDictionary<string, string>?>();

    public virtual IDictionary<string, string>? TagsInput => GetInstanceProperty<IDictionary<string, string>?>();

    public virtual object? TimeoutsInput => GetInstanceProperty<object?>();

    public virtual IEksClusterUpgradePolicy? UpgradePolicyInput => GetInstanceProperty<IEksClusterUpgradePolicy?>();

    public virtual string? VersionInput => GetInstanceProperty<string?>();

    public virtual IEksClusterVpcConfig? VpcConfigInput => GetInstanceProperty<IEksClusterVpcConfig?>();

    public virtual object BootstrapSelfManagedAddons
    {
        get => GetInstanceProperty<object>()!;
        set => SetInstanceProperty(value);
    }

    public virtual object DeletionProtection
    {
        get => GetInstanceProperty<object>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string[] EnabledClusterLogTypes
    {
        get => GetInstanceProperty<string[]>()!;
        set => SetInstanceProperty(value);
    }

    public virtual object ForceUpdateVersion
    {
        get => GetInstanceProperty<object>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string Id
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string Name
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string Region
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string RoleArn
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual IDictionary<string, string> Tags
    {
        get => GetInstanceProperty<IDictionary<string, string>>()!;
        set => SetInstanceProperty(value);
    }

    public virtual IDictionary<string, string> TagsAll
    {
        get => GetInstanceProperty<IDictionary<string, string>>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string Version
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual void PutAccessConfig(IEksClusterAccessConfig value) => InvokeInstanceVoidMethod([typeof(IEksClusterAccessConfig)], [value]);

    public virtual void PutKubernetesNetworkConfig(IEksClusterKubernetesNetworkConfig value) => InvokeInstanceVoidMethod([typeof(IEksClusterKubernetesNetworkConfig)], [value]);

    public virtual void PutOutpostConfig(IEksClusterOutpostConfig value) => InvokeInstanceVoidMethod([typeof(IEksClusterOutpostConfig)], [value]);

    public virtual void PutTimeouts(IEksClusterTimeouts value) => InvokeInstanceVoidMethod([typeof(IEksClusterTimeouts)], [value]);

    public virtual void PutUpgradePolicy(IEksClusterUpgradePolicy value) => InvokeInstanceVoidMethod([typeof(IEksClusterUpgradePolicy)], [value]);

    public virtual void PutVpcConfig(IEksClusterVpcConfig value) => InvokeInstanceVoidMethod([typeof(IEksClusterVpcConfig)], [value]);

    public virtual void ResetAccessConfig() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetBootstrapSelfManagedAddons() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetComputeConfig() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetControlPlaneScalingConfig() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetDeletionProtection() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetEnabledClusterLogTypes() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetEncryptionConfig() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetForceUpdateVersion() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetId() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetKubernetesNetworkConfig() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetOutpostConfig() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetRegion() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetRemoteNetworkConfig() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetStorageConfig() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetTags() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetTagsAll() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetTimeouts() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetUpgradePolicy() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetVersion() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetZonalShiftConfig() => InvokeInstanceVoidMethod([], []);
}

public class EksClusterVpcConfigOutputReference : ComplexObject
{
    public EksClusterVpcConfigOutputReference(IInterpolatingParent terraformResource, string terraformAttribute)
        : base(new DeputyProps([terraformResource, terraformAttribute]))
    {
    }

    protected EksClusterVpcConfigOutputReference(ByRefValue reference)
        : base(reference)
    {
    }

    protected EksClusterVpcConfigOutputReference(DeputyProps props)
        : base(props)
    {
    }

    public virtual string ClusterSecurityGroupId => GetInstanceProperty<string>()!;

    public virtual string VpcId => GetInstanceProperty<string>()!;

    public virtual object? EndpointPrivateAccessInput => GetInstanceProperty<object?>();

    public virtual object? EndpointPublicAccessInput => GetInstanceProperty<object?>();

    public virtual string[]? PublicAccessCidrsInput => GetInstanceProperty<string[]?>();

    public virtual string[]? SecurityGroupIdsInput => GetInstanceProperty<string[]?>();

    public virtual string[]? SubnetIdsInput => GetInstanceProperty<string[]?>();

    public virtual object EndpointPrivateAccess
    {
        get => GetInstanceProperty<object>()!;
        set => SetInstanceProperty(value);
    }

    public virtual object EndpointPublicAccess
    {
        get => GetInstanceProperty<object>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string[] PublicAccessCidrs
    {
        get => GetInstanceProperty<string[]>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string[] SecurityGroupIds
    {
        get => GetInstanceProperty<string[]>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string[] SubnetIds
    {
        get => GetInstanceProperty<string[]>()!;
        set => SetInstanceProperty(value);
    }

    public virtual IEksClusterVpcConfig? InternalValue
    {
        get => GetInstanceProperty<IEksClusterVpcConfig?>();
        set => SetInstanceProperty(value);
    }

    public virtual void ResetEndpointPrivateAccess() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetEndpointPublicAccess() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetPublicAccessCidrs() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetSecurityGroupIds() => InvokeInstanceVoidMethod([], []);
}
