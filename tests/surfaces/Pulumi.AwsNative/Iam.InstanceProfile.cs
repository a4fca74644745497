using System.Collections.Immutable;

namespace Pulumi.AwsNative.Iam;

[AwsNativeResourceType("aws-native:iam:InstanceProfile")]
public partial class InstanceProfile : global::Pulumi.CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("instanceProfileName")]
    public Output<string?> InstanceProfileName { get; private set; } = null!;

    [Output("path")]
    public Output<string?> Path { get; private set; } = null!;

    [Output("roles")]
    public Output<ImmutableArray<string>> Roles { get; private set; } = null!;

    public InstanceProfile(string name, InstanceProfileArgs args, CustomResourceOptions? options = null)
        : base("aws-native:iam:InstanceProfile", name, args ?? new InstanceProfileArgs(), options)
    {
    }

    InstanceProfile(string name, Input<string> id, CustomResourceOptions? options)
        : base("aws-native:iam:InstanceProfile", name, null, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static InstanceProfile Get(string name, Input<string> id, CustomResourceOptions? options = null)
        => new InstanceProfile(name, id, options);
}

public sealed class InstanceProfileArgs : global::Pulumi.ResourceArgs
{
    [Input("instanceProfileName")]
    public Input<string>? InstanceProfileName { get; set; }

    [Input("path")]
    public Input<string>? Path { get; set; }

    [Input("roles", required: true)]
    InputList<string>? _roles;

    public InputList<string> Roles
    {
        get => _roles ??= new InputList<string>();
        set => _roles = value;
    }

    public InstanceProfileArgs()
    {
    }

    public static new InstanceProfileArgs Empty => new();
}
