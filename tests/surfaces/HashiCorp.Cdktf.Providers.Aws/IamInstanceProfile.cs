using Amazon.JSII.Runtime.Deputy;
using Constructs;

namespace HashiCorp.Cdktf.Providers.Aws.IamInstanceProfile;

public class IamInstanceProfile : TerraformResource
{
    public IamInstanceProfile(Construct scope, string id, IIamInstanceProfileConfig? config = null)
        : base(new DeputyProps([scope, id, config]))
    {
    }

    protected IamInstanceProfile(ByRefValue reference)
        : base(reference)
    {
    }

    protected IamInstanceProfile(DeputyProps props)
        : base(props)
    {
    }

    public static string TfResourceType => GetStaticProperty<string>(typeof(IamInstanceProfile))!;

    public virtual string Arn => GetInstanceProperty<string>()!;

    public virtual string CreateDate => GetInstanceProperty<string>()!;

    public virtual string? IdInput => GetInstanceProperty<string?>();

    public virtual string? NameInput => GetInstanceProperty<string?>();

    public virtual string? NamePrefixInput => GetInstanceProperty<string?>();

    public virtual string? PathInput => GetInstanceProperty<string?>();

    public virtual string? RoleInput => GetInstanceProperty<string?>();

    public virtual IDictionary<string, string>? TagsAllInput => GetInstanceProperty<IDictionary<string, string>?>();

    public virtual IDictionary<string, string>? TagsInput => GetInstanceProperty<IDictionary<string, string>?>();

    public virtual string UniqueId => GetInstanceProperty<string>()!;

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

    public virtual string NamePrefix
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string Path
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string Role
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

    public virtual void ResetId() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetName() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetNamePrefix() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetPath() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetRole() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetTags() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetTagsAll() => InvokeInstanceVoidMethod([], []);
}

public interface IIamInstanceProfileConfig : ITerraformMetaArguments
{
    string? Id => null;

    string? Name => null;

    string? NamePrefix => null;

    string? Path => null;

    string? Role => null;

    IDictionary<string, string>? Tags => null;

    IDictionary<string, string>? TagsAll => null;
}

public class IamInstanceProfileConfig : IIamInstanceProfileConfig
{
    public object? Connection { get; set; }

    public object? Count { get; set; }

    public ITerraformDependable[]? DependsOn { get; set; }

    public ITerraformResourceLifecycle? Lifecycle { get; set; }

    public object[]? Provisioners { get; set; }

    public string? Id { get; set; }

    public string? Name { get; set; }

    public string? NamePrefix { get; set; }

    public string? Path { get; set; }

    public string? Role { get; set; }

    public IDictionary<string, string>? Tags { get; set; }

    public IDictionary<string, string>? TagsAll { get; set; }
}
