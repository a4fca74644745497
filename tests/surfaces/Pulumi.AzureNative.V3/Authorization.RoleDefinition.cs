using System.Collections.Immutable;

namespace Pulumi.AzureNative.Authorization;

[AzureNativeResourceType("azure-native:authorization:RoleDefinition")]
public partial class RoleDefinition : global::Pulumi.CustomResource
{
    [Output("assignableScopes")]
    public Output<ImmutableArray<string>> AssignableScopes { get; private set; } = null!;

    [Output("azureApiVersion")]
    public Output<string> AzureApiVersion { get; private set; } = null!;

    [Output("createdBy")]
    public Output<string> CreatedBy { get; private set; } = null!;

    [Output("createdOn")]
    public Output<string> CreatedOn { get; private set; } = null!;

    [Output("description")]
    public Output<string?> Description { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("roleName")]
    public Output<string?> RoleName { get; private set; } = null!;

    [Output("roleType")]
    public Output<string?> RoleType { get; private set; } = null!;

    [Output("type")]
    public Output<string> Type { get; private set; } = null!;

    [Output("updatedBy")]
    public Output<string> UpdatedBy { get; private set; } = null!;

    [Output("updatedOn")]
    public Output<string> UpdatedOn { get; private set; } = null!;

    public RoleDefinition(string name, RoleDefinitionArgs args, CustomResourceOptions? options = null)
        : base("azure-native:authorization:RoleDefinition", name, args ?? new RoleDefinitionArgs(), options)
    {
    }

    RoleDefinition(string name, Input<string> id, CustomResourceOptions? options)
        : base("azure-native:authorization:RoleDefinition", name, null, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static RoleDefinition Get(string name, Input<string> id, CustomResourceOptions? options = null)
        => new RoleDefinition(name, id, options);
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

    [Input("permissions")]
    InputList<Inputs.PermissionArgs>? _permissions;

    public InputList<Inputs.PermissionArgs> Permissions
    {
        get => _permissions ??= new InputList<Inputs.PermissionArgs>();
        set => _permissions = value;
    }

    [Input("roleDefinitionId")]
    public Input<string>? RoleDefinitionId { get; set; }

    [Input("roleName")]
    public Input<string>? RoleName { get; set; }

    [Input("roleType")]
    public Input<string>? RoleType { get; set; }

    [Input("scope", required: true)]
    public Input<string> Scope { get; set; } = null!;

    public RoleDefinitionArgs()
    {
    }

    public static new RoleDefinitionArgs Empty => new();
}
