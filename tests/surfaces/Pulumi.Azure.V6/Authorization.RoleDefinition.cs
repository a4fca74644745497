using System.Collections.Immutable;

namespace Pulumi.Azure.Authorization;

[AzureResourceType("azure:authorization/roleDefinition:RoleDefinition")]
public partial class RoleDefinition : global::Pulumi.CustomResource
{
    [Output("assignableScopes")]
    public Output<ImmutableArray<string>> AssignableScopes { get; private set; } = null!;

    [Output("description")]
    public Output<string?> Description { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("roleDefinitionId")]
    public Output<string> RoleDefinitionId { get; private set; } = null!;

    [Output("roleDefinitionResourceId")]
    public Output<string> RoleDefinitionResourceId { get; private set; } = null!;

    [Output("scope")]
    public Output<string> Scope { get; private set; } = null!;

    public RoleDefinition(string name, RoleDefinitionArgs args, CustomResourceOptions? options = null)
        : base("azure:authorization/roleDefinition:RoleDefinition", name, args ?? new RoleDefinitionArgs(), options)
    {
    }

    RoleDefinition(string name, Input<string> id, RoleDefinitionState? state, CustomResourceOptions? options)
        : base("azure:authorization/roleDefinition:RoleDefinition", name, state, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static RoleDefinition Get(string name, Input<string> id, RoleDefinitionState? state = null, CustomResourceOptions? options = null)
        => new RoleDefinition(name, id, state, options);
}

public sealed class RoleDefinitionArgs : global::Pulumi.ResourceArgs
{
    [Input("assignableScopes")]
    InputList<string>? _assignableScopes;

    public InputList<string> AssignableScopes
    {
        get => _assignableScopes ??= new InputList<string>();
        set => _assignableScopes = value;
    }

    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("permissions")]
    InputList<Inputs.RoleDefinitionPermissionArgs>? _permissions;

    public InputList<Inputs.RoleDefinitionPermissionArgs> Permissions
    {
        get => _permissions ??= new InputList<Inputs.RoleDefinitionPermissionArgs>();
        set => _permissions = value;
    }

    [Input("roleDefinitionId")]
    public Input<string>? RoleDefinitionId { get; set; }

    [Input("scope", required: true)]
    public Input<string> Scope { get; set; } = null!;

    public RoleDefinitionArgs()
    {
    }

    public static new RoleDefinitionArgs Empty => new();
}

public sealed class RoleDefinitionState : global::Pulumi.ResourceArgs
{
    [Input("assignableScopes")]
    InputList<string>? _assignableScopes;

    public InputList<string> AssignableScopes
    {
        get => _assignableScopes ??= new InputList<string>();
        set => _assignableScopes = value;
    }

    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("roleDefinitionId")]
    public Input<string>? RoleDefinitionId { get; set; }

    [Input("roleDefinitionResourceId")]
    public Input<string>? RoleDefinitionResourceId { get; set; }

    [Input("scope")]
    public Input<string>? Scope { get; set; }

    public RoleDefinitionState()
    {
    }

    public static new RoleDefinitionState Empty => new();
}
