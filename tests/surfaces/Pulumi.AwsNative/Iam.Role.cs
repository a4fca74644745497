using System.Collections.Immutable;

namespace Pulumi.AwsNative.Iam;

[AwsNativeResourceType("aws-native:iam:Role")]
public partial class Role : global::Pulumi.CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("assumeRolePolicyDocument")]
    public Output<object> AssumeRolePolicyDocument { get; private set; } = null!;

    [Output("description")]
    public Output<string?> Description { get; private set; } = null!;

    [Output("managedPolicyArns")]
    public Output<ImmutableArray<string>> ManagedPolicyArns { get; private set; } = null!;

    [Output("maxSessionDuration")]
    public Output<int?> MaxSessionDuration { get; private set; } = null!;

    [Output("path")]
    public Output<string?> Path { get; private set; } = null!;

    [Output("permissionsBoundary")]
    public Output<string?> PermissionsBoundary { get; private set; } = null!;

    [Output("roleId")]
    public Output<string> RoleId { get; private set; } = null!;

    [Output("roleName")]
    public Output<string?> RoleName { get; private set; } = null!;

    public Role(string name, RoleArgs args, CustomResourceOptions? options = null)
        : base("aws-native:iam:Role", name, args ?? new RoleArgs(), options)
    {
    }

    Role(string name, Input<string> id, CustomResourceOptions? options)
        : base("aws-native:iam:Role", name, null, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static Role Get(string name, Input<string> id, CustomResourceOptions? options = null)
        => new Role(name, id, options);
}

public sealed class RoleArgs : global::Pulumi.ResourceArgs
{
    [Input("assumeRolePolicyDocument", required: true)]
    public Input<object> AssumeRolePolicyDocument { get; set; } = null!;

    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("managedPolicyArns")]
    InputList<string>? _managedPolicyArns;

    public InputList<string> ManagedPolicyArns
    {
        get => _managedPolicyArns ??= new InputList<string>();
        set => _managedPolicyArns = value;
    }

    [Input("maxSessionDuration")]
    public Input<int>? MaxSessionDuration { get; set; }

    [Input("path")]
    public Input<string>? Path { get; set; }

    [Input("permissionsBoundary")]
    public Input<string>? PermissionsBoundary { get; set; }

    [Input("roleName")]
    public Input<string>? RoleName { get; set; }

    public RoleArgs()
    {
    }

    public static new RoleArgs Empty => new();
}
