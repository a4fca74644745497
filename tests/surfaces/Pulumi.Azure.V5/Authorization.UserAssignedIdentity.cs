using System.Collections.Immutable;

namespace Pulumi.Azure.Authorization;

[AzureResourceType("azure:authorization/userAssignedIdentity:UserAssignedIdentity")]
public partial class UserAssignedIdentity : global::Pulumi.CustomResource
{
    [Output("clientId")]
    public Output<string> ClientId { get; private set; } = null!;

    [Output("location")]
    public Output<string> Location { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("principalId")]
    public Output<string> PrincipalId { get; private set; } = null!;

    [Output("resourceGroupName")]
    public Output<string> ResourceGroupName { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("tenantId")]
    public Output<string> TenantId { get; private set; } = null!;

    public UserAssignedIdentity(string name, UserAssignedIdentityArgs args, CustomResourceOptions? options = null)
        : base("azure:authorization/userAssignedIdentity:UserAssignedIdentity", name, args ?? new UserAssignedIdentityArgs(), options)
    {
    }

    UserAssignedIdentity(string name, Input<string> id, UserAssignedIdentityState? state, CustomResourceOptions? options)
        : base("azure:authorization/userAssignedIdentity:UserAssignedIdentity", name, state, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static UserAssignedIdentity Get(string name, Input<string> id, UserAssignedIdentityState? state = null, CustomResourceOptions? options = null)
        => new UserAssignedIdentity(name, id, state, options);
}

public sealed class UserAssignedIdentityArgs : global::Pulumi.ResourceArgs
{
    [Input("location")]
    public Input<string>? Location { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    public UserAssignedIdentityArgs()
    {
    }

    public static new UserAssignedIdentityArgs Empty => new();
}

public sealed class UserAssignedIdentityState : global::Pulumi.ResourceArgs
{
    [Input("clientId")]
    public Input<string>? ClientId { get; set; }

    [Input("location")]
    public Input<string>? Location { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("principalId")]
    public Input<string>? PrincipalId { get; set; }

    [Input("resourceGroupName")]
    public Input<string>? ResourceGroupName { get; set; }

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("tenantId")]
    public Input<string>? TenantId { get; set; }

    public UserAssignedIdentityState()
    {
    }

    public static new UserAssignedIdentityState Empty => new();
}
