using System.Collections.Immutable;

namespace Pulumi.Aws.Cloud9;

[AwsResourceType("aws:cloud9/environmentEC2:EnvironmentEC2")]
public partial class EnvironmentEC2 : global::Pulumi.CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("automaticStopTimeMinutes")]
    public Output<int?> AutomaticStopTimeMinutes { get; private set; } = null!;

    [Output("connectionType")]
    public Output<string?> ConnectionType { get; private set; } = null!;

    [Output("description")]
    public Output<string?> Description { get; private set; } = null!;

    [Output("imageId")]
    public Output<string> ImageId { get; private set; } = null!;

    [Output("instanceType")]
    public Output<string> InstanceType { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("ownerArn")]
    public Output<string> OwnerArn { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    [Output("subnetId")]
    public Output<string?> SubnetId { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("tagsAll")]
    public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;

    [Output("type")]
    public Output<string> Type { get; private set; } = null!;

    public EnvironmentEC2(string name, EnvironmentEC2Args args, CustomResourceOptions? options = null)
        : base("aws:cloud9/environmentEC2:EnvironmentEC2", name, args ?? new EnvironmentEC2Args(), options)
    {
    }

    EnvironmentEC2(string name, Input<string> id, EnvironmentEC2State? state, CustomResourceOptions? options)
        : base("aws:cloud9/environmentEC2:EnvironmentEC2", name, state, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static EnvironmentEC2 Get(string name, Input<string> id, EnvironmentEC2State? state = null, CustomResourceOptions? options = null)
        => new EnvironmentEC2(name, id, state, options);
}

public sealed class EnvironmentEC2Args : global::Pulumi.ResourceArgs
{
    [Input("automaticStopTimeMinutes")]
    public Input<int>? AutomaticStopTimeMinutes { get; set; }

    [Input("connectionType")]
    public Input<string>? ConnectionType { get; set; }

    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("imageId", required: true)]
    public Input<string> ImageId { get; set; } = null!;

    [Input("instanceType", required: true)]
    public Input<string> InstanceType { get; set; } = null!;

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("ownerArn")]
    public Input<string>? OwnerArn { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("subnetId")]
    public Input<string>? SubnetId { get; set; }

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    public EnvironmentEC2Args()
    {
    }

    public static new EnvironmentEC2Args Empty => new();
}

public sealed class EnvironmentEC2State : global::Pulumi.ResourceArgs
{
    [Input("arn")]
    public Input<string>? Arn { get; set; }

    [Input("automaticStopTimeMinutes")]
    public Input<int>? AutomaticStopTimeMinutes { get; set; }

    [Input("connectionType")]
    public Input<string>? ConnectionType { get; set; }

    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("imageId")]
    public Input<string>? ImageId { get; set; }

    [Input("instanceType")]
    public Input<string>? InstanceType { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("ownerArn")]
    public Input<string>? OwnerArn { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("subnetId")]
    public Input<string>? SubnetId { get; set; }

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

    [Input("type")]
    public Input<string>? Type { get; set; }

    public EnvironmentEC2State()
    {
    }

    public static new EnvironmentEC2State Empty => new();
}
