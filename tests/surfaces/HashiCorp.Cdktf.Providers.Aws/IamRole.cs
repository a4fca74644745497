using Amazon.JSII.Runtime.Deputy;
using Constructs;

namespace HashiCorp.Cdktf.Providers.Aws.IamRole;

public class IamRole : TerraformResource
{
    public IamRole(Construct scope, string id, IIamRoleConfig config)
        : base(new DeputyProps([scope, id, config]))
    {
    }

    protected IamRole(ByRefValue reference)
        : base(reference)
    {
    }

    protected IamRole(DeputyProps props)
        : base(props)
    {
    }

    public static string TfResourceType => GetStaticProperty<string>(typeof(IamRole))!;

    public virtual string Arn => GetInstanceProperty<string>()!;

    public virtual string? AssumeRolePolicyInput => GetInstanceProperty<string?>();

    public virtual string CreateDate => GetInstanceProperty<string>()!;

    public virtual string? DescriptionInput => GetInstanceProperty<string?>();

    public virtual object? ForceDetachPoliciesInput => GetInstanceProperty<object?>();

    public virtual string? IdInput => GetInstanceProperty<string?>();

    public virtual object? InlinePolicyInput => GetInstanceProperty<object?>();

    public virtual string[]? ManagedPolicyArnsInput => GetInstanceProperty<string[]?>();

    public virtual double? MaxSessionDurationInput => GetInstanceProperty<double?>();

    public virtual string? NameInput => GetInstanceProperty<string?>();

    public virtual string? NamePrefixInput => GetInstanceProperty<string?>();

    public virtual string? PathInput => GetInstanceProperty<string?>();

    public virtual string? PermissionsBoundaryInput => GetInstanceProperty<string?>();

    public virtual IDictionary<string, string>? TagsAllInput => GetInstanceProperty<IDictionary<string, string>?>();

    public virtual IDictionary<string, string>? TagsInput => GetInstanceProperty<IDictionary<string, string>?>();

    public virtual string UniqueId => GetInstanceProperty<string>()!;

    public virtual string AssumeRolePolicy
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string Description
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual object ForceDetachPolicies
    {
        get => GetInstanceProperty<object>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string Id
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string[] ManagedPolicyArns
    {
        get => GetInstanceProperty<string[]>()!;
        set => SetInstanceProperty(value);
    }

    public virtual double MaxSessionDuration
    {
        get => GetInstanceProperty<double>();
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

    public virtual string PermissionsBoundary
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

    public virtual void PutInlinePolicy(object value) => InvokeInstanceVoidMethod([typeof(object)], [value]);

    public virtual void ResetDescription() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetForceDetachPolicies() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetId() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetInlinePolicy() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetManagedPolicyArns() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetMaxSessionDuration() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetName() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetNamePrefix() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetPath() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetPermissionsBoundary() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetTags() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetTagsAll() => InvokeInstanceVoidMethod([], []);
}

public interface IIamRoleConfig : ITerraformMetaArguments
{
    string AssumeRolePolicy { get; }

    string? Description => null;

    object? ForceDetachPolicies => null;

    string? Id => null;

    object? InlinePolicy => null;

    string[]? ManagedPolicyArns => null;

    double? MaxSessionDuration => null;

    string? Name => null;

    string? NamePrefix => null;

    string? Path => null;

    string? PermissionsBoundary => null;

    IDictionary<string, string>? Tags => null;

    IDictionary<string, string>? TagsAll => null;
}

public class IamRoleConfig : IIamRoleConfig
{
    public string AssumeRolePolicy { get; set; } = null!;

    public object? Connection { get; set; }

    public object? Count { get; set; }

    public ITerraformDependable[]? DependsOn { get; set; }

    public ITerraformResourceLifecycle? Lifecycle { get; set; }

    public object[]? Provisioners { get; set; }

    public string? Description { get; set; }

    public object? ForceDetachPolicies { get; set; }

    public string? Id { get; set; }

    public object? InlinePolicy { get; set; }

    public string[]? ManagedPolicyArns { get; set; }

    public double? MaxSessionDuration { get; set; }

    public string? Name { get; set; }

    public string? NamePrefix { get; set; }

    public string? Path { get; set; }

    public string? PermissionsBoundary { get; set; }

    public IDictionary<string, string>? Tags { get; set; }

    public IDictionary<string, string>? TagsAll { get; set; }
}
