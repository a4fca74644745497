using Amazon.JSII.Runtime.Deputy;
using Constructs;

namespace HashiCorp.Cdktf.Providers.Azurerm.UserAssignedIdentity;

public class UserAssignedIdentity : TerraformResource
{
    public UserAssignedIdentity(Construct scope, string id, IUserAssignedIdentityConfig config)
        : base(new DeputyProps([scope, id, config]))
    {
    }

    protected UserAssignedIdentity(ByRefValue reference)
        : base(reference)
    {
    }

    protected UserAssignedIdentity(DeputyProps props)
        : base(props)
    {
    }

    public static string TfResourceType => GetStaticProperty<string>(typeof(UserAssignedIdentity))!;

    public virtual string ClientId => GetInstanceProperty<string>()!;

    public virtual string PrincipalId => GetInstanceProperty<string>()!;

    public virtual string TenantId => GetInstanceProperty<string>()!;

    public virtual string? IdInput => GetInstanceProperty<string?>();

    public virtual string? LocationInput => GetInstanceProperty<string?>();

    public virtual string? NameInput => GetInstanceProperty<string?>();

    public virtual string? ResourceGroupNameInput => GetInstanceProperty<string?>();

    public virtual IDictionary<string, string>? TagsInput => GetInstanceProperty<IDictionary<string, string>?>();

    public virtual object? TimeoutsInput => GetInstanceProperty<object?>();

    public virtual string Id
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string Location
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string Name
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string ResourceGroupName
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual IDictionary<string, string> Tags
    {
        get => GetInstanceProperty<IDictionary<string, string>>()!;
        set => SetInstanceProperty(value);
    }

    public virtual void ResetId() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetTags() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetTimeouts() => InvokeInstanceVoidMethod([], []);
}

public interface IUserAssignedIdentityConfig : ITerraformMetaArguments
{
    string Location { get; }

    string Name { get; }

    string ResourceGroupName { get; }

    string? Id => null;

    IDictionary<string, string>? Tags => null;
}

public class UserAssignedIdentityConfig : IUserAssignedIdentityConfig
{
    public string Location { get; set; } = null!;

    public string Name { get; set; } = null!;

    public string ResourceGroupName { get; set; } = null!;

    public object? Connection { get; set; }

    public object? Count { get; set; }

    public ITerraformDependable[]? DependsOn { get; set; }

    public ITerraformResourceLifecycle? Lifecycle { get; set; }

    public object[]? Provisioners { get; set; }

    public string? Id { get; set; }

    public IDictionary<string, string>? Tags { get; set; }
}
