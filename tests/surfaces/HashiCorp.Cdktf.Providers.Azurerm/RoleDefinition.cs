using Amazon.JSII.Runtime.Deputy;
using Constructs;

namespace HashiCorp.Cdktf.Providers.Azurerm.RoleDefinition;

public class RoleDefinition : TerraformResource
{
    public RoleDefinition(Construct scope, string id, IRoleDefinitionConfig config)
        : base(new DeputyProps([scope, id, config]))
    {
    }

    protected RoleDefinition(ByRefValue reference)
        : base(reference)
    {
    }

    protected RoleDefinition(DeputyProps props)
        : base(props)
    {
    }

    public static string TfResourceType => GetStaticProperty<string>(typeof(RoleDefinition))!;

    public virtual string[]? AssignableScopesInput => GetInstanceProperty<string[]?>();

    public virtual string? DescriptionInput => GetInstanceProperty<string?>();

    public virtual string? IdInput => GetInstanceProperty<string?>();

    public virtual string? NameInput => GetInstanceProperty<string?>();

    public virtual object? PermissionsInput => GetInstanceProperty<object?>();

    public virtual string? RoleDefinitionIdInput => GetInstanceProperty<string?>();

    public virtual string RoleDefinitionResourceId => GetInstanceProperty<string>()!;

    public virtual string? ScopeInput => GetInstanceProperty<string?>();

    public virtual object? TimeoutsInput => GetInstanceProperty<object?>();

    public virtual string[] AssignableScopes
    {
        get => GetInstanceProperty<string[]>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string Description
    {
        get => GetInstanceProperty<string>()!;
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

    public virtual string RoleDefinitionId
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string Scope
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual void PutPermissions(object value) => InvokeInstanceVoidMethod([typeof(object)], [value]);

    public virtual void ResetAssignableScopes() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetDescription() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetId() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetPermissions() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetRoleDefinitionId() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetTimeouts() => InvokeInstanceVoidMethod([], []);
}

public interface IRoleDefinitionPermissions
{
    string[]? Actions => null;

    string[]? DataActions => null;

    string[]? NotActions => null;

    string[]? NotDataActions => null;
}

public class RoleDefinitionPermissions : IRoleDefinitionPermissions
{
    public string[]? Actions { get; set; }

    public string[]? DataActions { get; set; }

    public string[]? NotActions { get; set; }

    public string[]? NotDataActions { get; set; }
}

public interface IRoleDefinitionConfig : ITerraformMetaArguments
{
    string Name { get; }

    string Scope { get; }

    string[]? AssignableScopes => null;

    string? Description => null;

    string? Id => null;

    object? Permissions => null;

    string? RoleDefinitionId => null;
}

public class RoleDefinitionConfig : IRoleDefinitionConfig
{
    public string Name { get; set; } = null!;

    public string Scope { get; set; } = null!;

    public object? Connection { get; set; }

    public object? Count { get; set; }

    public ITerraformDependable[]? DependsOn { get; set; }

    public ITerraformResourceLifecycle? Lifecycle { get; set; }

    public object[]? Provisioners { get; set; }

    public string[]? AssignableScopes { get; set; }

    public string? Description { get; set; }

    public string? Id { get; set; }

    public object? Permissions { get; set; }

    public string? RoleDefinitionId { get; set; }
}
