using System.Collections.Immutable;

namespace Pulumi.Aws.Iam;

[AwsResourceType("aws:iam/instanceProfile:InstanceProfile")]
public partial class InstanceProfile : global::Pulumi.CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("createDate")]
    public Output<string> CreateDate { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("namePrefix")]
    public Output<string> NamePrefix { get; private set; } = null!;

    [Output("path")]
    public Output<string?> Path { get; private set; } = null!;

    [Output("role")]
    public Output<string?> Role { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("tagsAll")]
    public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;

    [Output("uniqueId")]
    public Output<string> UniqueId { get; private set; } = null!;

    public InstanceProfile(string name, InstanceProfileArgs? args = null, CustomResourceOptions? options = null)
        : base("aws:iam/instanceProfile:InstanceProfile", name, args ?? new InstanceProfileArgs(), options)
    {
    }

    InstanceProfile(string name, Input<string> id, InstanceProfileState? state, CustomResourceOptions? options)
        : base("aws:iam/instanceProfile:InstanceProfile", name, state, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static InstanceProfile Get(string name, Input<string> id, InstanceProfileState? state = null, CustomResourceOptions? options = null)
        => new InstanceProfile(name, id, state, options);
}

public sealed class InstanceProfileArgs : global::Pulumi.ResourceArgs
{
    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("namePrefix")]
    public Input<string>? NamePrefix { get; set; }

    [Input("path")]
    public Input<string>? Path { get; set; }

    [Input("role")]
    public Input<string>? Role { get; set; }

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    public InstanceProfileArgs()
    {
    }

    public static new InstanceProfileArgs Empty => new();
}

public sealed class InstanceProfileState : global::Pulumi.ResourceArgs
{
    [Input("arn")]
    public Input<string>? Arn { get; set; }

    [Input("createDate")]
    public Input<string>? CreateDate { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("namePrefix")]
    public Input<string>? NamePrefix { get; set; }

    [Input("path")]
    public Input<string>? Path { get; set; }

    [Input("role")]
    public Input<string>? Role { get; set; }

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

    public InstanceProfileState()
    {
    }

    public static new InstanceProfileState Empty => new();
}
