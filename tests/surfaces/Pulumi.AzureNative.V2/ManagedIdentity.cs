using System.Collections.Immutable;

namespace Pulumi.AzureNative.ManagedIdentity;

[AzureNativeResourceType("azure-native:managedidentity:UserAssignedIdentity")]
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

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("tenantId")]
    public Output<string> TenantId { get; private set; } = null!;

    [Output("type")]
    public Output<string> Type { get; private set; } = null!;

    public UserAssignedIdentity(string name, UserAssignedIdentityArgs args, CustomResourceOptions? options = null)
        : base("azure-native:managedidentity:UserAssignedIdentity", name, args ?? new UserAssignedIdentityArgs(), options)
    {
    }

    UserAssignedIdentity(string name, Input<string> id, CustomResourceOptions? options)
        : base("azure-native:managedidentity:UserAssignedIdentity", name, null, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static UserAssignedIdentity Get(string name, Input<string> id, CustomResourceOptions? options = null)
        => new UserAssignedIdentity(name, id, options);
}

public sealed class UserAssignedIdentityArgs : global::Pulumi.ResourceArgs
{
    [Input("location")]
    public Input<string>? Location { get; set; }

    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    [Input("resourceName")]
    public Input<string>? ResourceName { get; set; }

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
