using Amazon.JSII.Runtime.Deputy;
using Constructs;

namespace HashiCorp.Cdktf.Providers.Aws.EksNodeGroup;

public class EksNodeGroup : TerraformResource
{
    public EksNodeGroup(Construct scope, string id, IEksNodeGroupConfig config)
        : base(new DeputyProps([scope, id, config]))
    {
    }

    protected EksNodeGroup(ByRefValue reference)
        : base(reference)
    {
    }

    protected EksNodeGroup(DeputyProps props)
        : base(props)
    {
    }

    public static string TfResourceType => GetStaticProperty<string>(typeof(EksNodeGroup))!;

    public virtual string? AmiTypeInput => GetInstanceProperty<string?>();

    public virtual string Arn => GetInstanceProperty<string>()!;

    public virtual string? CapacityTypeInput => GetInstanceProperty<string?>();

    public virtual string? ClusterNameInput => GetInstanceProperty<string?>();

    public virtual double? DiskSizeInput => GetInstanceProperty<double?>();

    public virtual object? ForceUpdateVersionInput => GetInstanceProperty<object?>();

    public virtual string? IdInput => GetInstanceProperty<string?>();

    public virtual string[]? InstanceTypesInput => GetInstanceProperty<string[]?>();

    public virtual IDictionary<string, string>? LabelsInput => GetInstanceProperty<IDictionary<string, string>?>();

    public virtual string? NodeGroupNameInput => GetInstanceProperty<string?>();

    public virtual string? NodeGroupNamePrefixInput => GetInstanceProperty<string?>();

    public virtual string? NodeRoleArnInput => GetInstanceProperty<string?>();

    public virtual string? RegionInput => GetInstanceProperty<string?>();

    public virtual string? ReleaseVersionInput => GetInstanceProperty<string?>();

    public virtual IEksNodeGroupScalingConfig? ScalingConfigInput => GetInstanceProperty<IEksNodeGroupScalingConfig?>();

    public virtual string Status => GetInstanceProperty<string>()!;

    public virtual string[]? SubnetIdsInput => GetInstanceProperty<string[]?>();

    public virtual IDictionary<string, string>? TagsAllInput => GetInstanceProperty<IDictionary<string, string>?>();

    public virtual IDictionary<string, string>? TagsInput => GetInstanceProperty<IDictionary<string, string>?>();

    public virtual object? TaintInput => GetInstanceProperty<object?>();

    public virtual object? TimeoutsInput => GetInstanceProperty<object?>();

    public virtual string? VersionInput => GetInstanceProperty<string?>();

    public virtual string AmiType
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string CapacityType
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string ClusterName
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual double DiskSize
    {
        get => GetInstanceProperty<double>();
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

    public virtual string[] InstanceTypes
    {
        get => GetInstanceProperty<string[]>()!;
        set => SetInstanceProperty(value);
    }

    public virtual IDictionary<string, string> Labels
    {
        get => GetInstanceProperty<IDictionary<string, string>>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string NodeGroupName
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string NodeGroupNamePrefix
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string NodeRoleArn
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string Region
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string ReleaseVersion
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string[] SubnetIds
    {
        get => GetInstanceProperty<string[]>()!;
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

    public virtual void PutScalingConfig(IEksNodeGroupScalingConfig value) => InvokeInstanceVoidMethod([typeof(IEksNodeGroupScalingConfig)], [value]);

    public virtual void PutTaint(object value) => InvokeInstanceVoidMethod([typeof(object)], [value]);

    public virtual void ResetAmiType() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetCapacityType() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetDiskSize() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetForceUpdateVersion() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetId() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetInstanceTypes() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetLabels() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetLaunchTemplate() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetNodeGroupName() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetNodeGroupNamePrefix() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetNodeRepairConfig() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetRegion() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetReleaseVersion() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetRemoteAccess() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetTags() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetTagsAll() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetTaint() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetTimeouts() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetUpdateConfig() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetVersion() => InvokeInstanceVoidMethod([], []);
}

public interface IEksNodeGroupScalingConfig
{
    double DesiredSize { get; }

    double MaxSize { get; }

    double MinSize { get; }
}

public class EksNodeGroupScalingConfig : IEksNodeGroupScalingConfig
{
    public double DesiredSize { get; set; }

    public double MaxSize { get; set; }

    public double MinSize { get; set; }
}

public interface IEksNodeGroupConfig : ITerraformMetaArguments
{
    string ClusterName { get; }

    string NodeRoleArn { get; }

    IEksNodeGroupScalingConfig ScalingConfig { get; }

    string[] SubnetIds { get; }

    string? AmiType => null;

    string? CapacityType => null;

    double? DiskSize => null;

    object? ForceUpdateVersion => null;

    string? Id => null;

    string[]? InstanceTypes => null;

    IDictionary<string, string>? Labels => null;

    string? NodeGroupName => null;

    string? NodeGroupNamePrefix => null;

    string? Region => null;

    string? ReleaseVersion => null;

    IDictionary<string, string>? Tags => null;

    IDictionary<string, string>? TagsAll => null;

    object? Taint => null;

    string? Version => null;
}

public class EksNodeGroupConfig : IEksNodeGroupConfig
{
    public string ClusterName { get; set; } = null!;

    public string NodeRoleArn { get; set; } = null!;

    public IEksNodeGroupScalingConfig ScalingConfig { get; set; } = null!;

    public string[] SubnetIds { get; set; } = null!;

    public object? Connection { get; set; }

    public object? Count { get; set; }

    public ITerraformDependable[]? DependsOn { get; set; }

    public ITerraformResourceLifecycle? Lifecycle { get; set; }

    public object[]? Provisioners { get; set; }

    public string? AmiType { get; set; }

    public string? CapacityType { get; set; }

    public double? DiskSize { get; set; }

    public object? ForceUpdateVersion { get; set; }

    public string? Id { get; set; }

    public string[]? InstanceTypes { get; set; }

    public IDictionary<string, string>? Labels { get; set; }

    public string? NodeGroupName { get; set; }

    public string? NodeGroupNamePrefix { get; set; }

    public string? Region { get; set; }

    public string? ReleaseVersion { get; set; }

    public IDictionary<string, string>? Tags { get; set; }

    public IDictionary<string, string>? TagsAll { get; set; }

    public object? Taint { get; set; }

    public string? Version { get; set; }
}
