using Amazon.JSII.Runtime.Deputy;
using Constructs;

namespace HashiCorp.Cdktf.Providers.Aws.EksAccessEntry;

public class EksAccessEntry : TerraformResource
{
    public EksAccessEntry(Construct scope, string id, IEksAccessEntryConfig config)
        : base(new DeputyProps([scope, id, config]))
    {
    }

    protected EksAccessEntry(ByRefValue reference)
        : base(reference)
    {
    }

    protected EksAccessEntry(DeputyProps props)
        : base(props)
    {
    }

    public static string TfResourceType => GetStaticProperty<string>(typeof(EksAccessEntry))!;

    public virtual string AccessEntryArn => GetInstanceProperty<string>()!;

    public virtual string? ClusterNameInput => GetInstanceProperty<string?>();

    public virtual string CreatedAt => GetInstanceProperty<string>()!;

    public virtual string? IdInput => GetInstanceProperty<string?>();

    public virtual string[]? KubernetesGroupsInput => GetInstanceProperty<string[]?>();

    public virtual string ModifiedAt => GetInstanceProperty<string>()!;

    public virtual string? PrincipalArnInput => GetInstanceProperty<string?>();

    public virtual string? RegionInput => GetInstanceProperty<string?>();

    public virtual IDictionary<string, string>? TagsAllInput => GetInstanceProperty<IDictionary<string, string>?>();

    public virtual IDictionary<string, string>? TagsInput => GetInstanceProperty<IDictionary<string, string>?>();

    public virtual object? TimeoutsInput => GetInstanceProperty<object?>();

    public virtual string? TypeInput => GetInstanceProperty<string?>();

    public virtual string? UserNameInput => GetInstanceProperty<string?>();

    public virtual string ClusterName
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string Id
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string[] KubernetesGroups
    {
        get => GetInstanceProperty<string[]>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string PrincipalArn
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string Region
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

    public virtual string Type
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string UserName
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual void ResetId() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetKubernetesGroups() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetRegion() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetTags() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetTagsAll() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetTimeouts() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetType() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetUserName() => InvokeInstanceVoidMethod([], []);
}

public interface IEksAccessEntryConfig : ITerraformMetaArguments
{
    string ClusterName { get; }

    string PrincipalArn { get; }

    string? Id => null;

    string[]? KubernetesGroups => null;

    string? Region => null;

    IDictionary<string, string>? Tags => null;

    IDictionary<string, string>? TagsAll => null;

    string? Type => null;

    string? UserName => null;
}

public class EksAccessEntryConfig : IEksAccessEntryConfig
{
    public string ClusterName { get; set; } = null!;

    public string PrincipalArn { get; set; } = null!;

    public object? Connection { get; set; }

    public object? Count { get; set; }

    public ITerraformDependable[]? DependsOn { get; set; }

    public ITerraformResourceLifecycle? Lifecycle { get; set; }

    public object[]? Provisioners { get; set; }

    public string? Id { get; set; }

    public string[]? KubernetesGroups { get; set; }

    public string? Region { get; set; }

    public IDictionary<string, string>? Tags { get; set; }

    public IDictionary<string, string>? TagsAll { get; set; }

    public string? Type { get; set; }

    public string? UserName { get; set; }
}
