using System.Collections.Immutable;

namespace Pulumi.Aws.Iam;

[AwsResourceType("aws:iam/role:Role")]
public partial class Role : global::Pulumi.CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("assumeRolePolicy")]
    public Output<string> AssumeRolePolicy { get; private set; } = null!;

    [Output("createDate")]
    public Output<string> CreateDate { get; private set; } = null!;

    [Output("description")]
    public Output<string?> Description { get; private set; } = null!;

    [Output("forceDetachPolicies")]
    public Output<bool?> ForceDetachPolicies { get; private set; } = null!;

    [Output("managedPolicyArns")]
    public Output<ImmutableArray<string>> ManagedPolicyArns { get; private set; } = null!;

    [Output("maxSessionDuration")]
    public Output<int?> MaxSessionDuration { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("namePrefix")]
    public Output<string> NamePrefix { get; private set; } = null!;

    [Output("path")]
    public Output<string?> Path { get; private set; } = null!;

    [Output("permissionsBoundary")]
    public Output<string?> PermissionsBoundary { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("tagsAll")]
    public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;

    [Output("uniqueId")]
    public Output<string> UniqueId { get; private set; } = null!;

    public Role(string name, RoleArgs args, CustomResourceOptions? options = null)
        : base("aws:iam/role:Role", name, args ?? new RoleArgs(), options)
    {
    }

    Role(string name, Input<string> id, RoleState? state, CustomResourceOptions? options)
        : base("aws:iam/role:Role", name, state, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static Role Get(string name, Input<string> id, RoleState? state = null, CustomResourceOptions? options = null)
        => new Role(name, id, state, options);
}

public sealed class RoleArgs : global::Pulumi.ResourceArgs
{
    [Input("assumeRolePolicy", required: true)]
    public Input<string> AssumeRolePolicy { get; set; } = null!;

    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("forceDetachPolicies")]
    public Input<bool>? ForceDetachPolicies { get; set; }

    [Input("inlinePolicies")]
    InputList<Inputs.RoleInlinePolicyArgs>? _inlinePolicies;

    public InputList<Inputs.RoleInlinePolicyArgs> InlinePolicies
    {
        get => _inlinePolicies ??= new InputList<Inputs.RoleInlinePolicyArgs>();
        set => _inlinePolicies = value;
    }

    [Input("managedPolicyArns")]
    InputList<string>? _managedPolicyArns;

    public InputList<string> ManagedPolicyArns
    {
        get => _managedPolicyArns ??= new InputList<string>();
        set => _managedPolicyArns = value;
    }

    [Input("maxSessionDuration")]
    public Input<int>? MaxSessionDuration { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("namePrefix")]
    public Input<string>? NamePrefix { get; set; }

    [Input("path")]
    public Input<string>? Path { get; set; }

    [Input("permissionsBoundary")]
    public Input<string>? PermissionsBoundary { get; set; }

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    public RoleArgs()
    {
    }

    public static new RoleArgs Empty => new();
}

public sealed class RoleState : global::Pulumi.ResourceArgs
{
    [Input("arn")]
    public Input<string>? Arn { get; set; }

    [Input("assumeRolePolicy")]
    public Input<string>? AssumeRolePolicy { get; set; }

    [Input("createDate")]
    public Input<string>? CreateDate { get; set; }

    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("forceDetachPolicies")]
    public Input<bool>? ForceDetachPolicies { get; set; }

    [Input("managedPolicyArns")]
    InputList<string>? _managedPolicyArns;

    public InputList<string> ManagedPolicyArns
    {
        get => _managedPolicyArns ??= new InputList<string>();
        set => _managedPolicyArns = value;
    }

    [Input("maxSessionDuration")]
    public Input<int>? MaxSessionDuration { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("namePrefix")]
    public Input<string>? NamePrefix { get; set; }

    [Input("path")]
    public Input<string>? Path { get; set; }

    [Input("permissionsBoundary")]
    public Input<string>? PermissionsBoundary { get; set; }

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("tagsAll")]
    InputMap<string>? _tagsAll;

    public InputMap<string> TagsAll
    {
        get => _tagsAll ??= new InputMap<string>();
        set => _tagsAll = value;
    }

    [Input("uniqueId")]
    public Input<string>? UniqueId { get; set; }

    public RoleState()
    {
    }

    public static new RoleState Empty => new();
}
