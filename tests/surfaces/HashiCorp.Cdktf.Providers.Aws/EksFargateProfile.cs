using Amazon.JSII.Runtime.Deputy;
using Constructs;

namespace HashiCorp.Cdktf.Providers.Aws.EksFargateProfile;

public class EksFargateProfile : TerraformResource
{
    public EksFargateProfile(Construct scope, string id, IEksFargateProfileConfig config)
        : base(new DeputyProps([scope, id, config]))
    {
    }

    protected EksFargateProfile(ByRefValue reference)
        : base(reference)
    {
    }

    protected EksFargateProfile(DeputyProps props)
        : base(props)
    {
    }

    public static string TfResourceType => GetStaticProperty<string>(typeof(EksFargateProfile))!;

    public virtual string Arn => GetInstanceProperty<string>()!;

    public virtual string? ClusterNameInput => GetInstanceProperty<string?>();

    public virtual string? FargateProfileNameInput => GetInstanceProperty<string?>();

    public virtual string? IdInput => GetInstanceProperty<string?>();

    public virtual string? PodExecutionRoleArnInput => GetInstanceProperty<string?>();

    public virtual string? RegionInput => GetInstanceProperty<string?>();

    public virtual object? SelectorInput => GetInstanceProperty<object?>();

    public virtual string Status => GetInstanceProperty<string>()!;

    public virtual string[]? SubnetIdsInput => GetInstanceProperty<string[]?>();

    public virtual IDictionary<string, string>? TagsAllInput => GetInstanceProperty<IDictionary<string, string>?>();

    public virtual IDictionary<string, string>? TagsInput => GetInstanceProperty<IDictionary<string, string>?>();

    public virtual object? TimeoutsInput => GetInstanceProperty<object?>();

    public virtual string ClusterName
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string FargateProfileName
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string Id
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string PodExecutionRoleArn
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string Region
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

    public virtual void PutSelector(object value) => InvokeInstanceVoidMethod([typeof(object)], [value]);

    public virtual void ResetId() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetRegion() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetSubnetIds() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetTags() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetTagsAll() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetTimeouts() => InvokeInstanceVoidMethod([], []);
}

public interface IEksFargateProfileSelector
{
    string Namespace { get; }

    IDictionary<string, string>? Labels => null;
}

public class EksFargateProfileSelector : IEksFargateProfileSelector
{
    public string Namespace { get; set; } = null!;

    public IDictionary<string, string>? Labels { get; set; }
}

public interface IEksFargateProfileConfig : ITerraformMetaArguments
{
    string ClusterName { get; }

    string FargateProfileName { get; }

    string PodExecutionRoleArn { get; }

    object Selector { get; }

    string? Id => null;

    string? Region => null;

    string[]? SubnetIds => null;

    IDictionary<string, string>? Tags => null;

    IDictionary<string, string>? TagsAll => null;
}

public class EksFargateProfileConfig : IEksFargateProfileConfig
{
    public string ClusterName { get; set; } = null!;

    public string FargateProfileName { get; set; } = null!;

    public string PodExecutionRoleArn { get; set; } = null!;

    public object Selector { get; set; } = null!;

    public object? Connection { get; set; }

    public object? Count { get; set; }

    public ITerraformDependable[]? DependsOn { get; set; }

    public ITerraformResourceLifecycle? Lifecycle { get; set; }

    public object[]? Provisioners { get; set; }

    public string? Id { get; set; }

    public string? Region { get; set; }

    public string[]? SubnetIds { get; set; }

    public IDictionary<string, string>? Tags { get; set; }

    public IDictionary<string, string>? TagsAll { get; set; }
}
