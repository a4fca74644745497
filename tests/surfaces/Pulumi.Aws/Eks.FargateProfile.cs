using System.Collections.Immutable;

namespace Pulumi.Aws.Eks;

[AwsResourceType("aws:eks/fargateProfile:FargateProfile")]
public partial class FargateProfile : global::Pulumi.CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("clusterName")]
    public Output<string> ClusterName { get; private set; } = null!;

    [Output("fargateProfileName")]
    public Output<string> FargateProfileName { get; private set; } = null!;

    [Output("podExecutionRoleArn")]
    public Output<string> PodExecutionRoleArn { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    [Output("status")]
    public Output<string> Status { get; private set; } = null!;

    [Output("subnetIds")]
    public Output<ImmutableArray<string>> SubnetIds { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("tagsAll")]
    public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;

    public FargateProfile(string name, FargateProfileArgs args, CustomResourceOptions? options = null)
        : base("aws:eks/fargateProfile:FargateProfile", name, args ?? new FargateProfileArgs(), options)
    {
    }

    FargateProfile(string name, Input<string> id, FargateProfileState? state, CustomResourceOptions? options)
        : base("aws:eks/fargateProfile:FargateProfile", name, state, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static FargateProfile Get(string name, Input<string> id, FargateProfileState? state = null, CustomResourceOptions? options = null)
        => new FargateProfile(name, id, state, options);
}

public sealed class FargateProfileArgs : global::Pulumi.ResourceArgs
{
    [Input("clusterName", required: true)]
    public Input<string> ClusterName { get; set; } = null!;

    [Input("fargateProfileName")]
    public Input<string>? FargateProfileName { get; set; }

    [Input("podExecutionRoleArn", required: true)]
    public Input<string> PodExecutionRoleArn { get; set; } = null!;

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("selectors", required: true)]
    InputList<Inputs.FargateProfileSelectorArgs>? _selectors;

    public InputList<Inputs.FargateProfileSelectorArgs> Selectors
    {
        get => _selectors ??= new InputList<Inputs.FargateProfileSelectorArgs>();
        set => _selectors = value;
    }

    [Input("subnetIds")]
    InputList<string>? _subnetIds;

    public InputList<string> SubnetIds
    {
        get => _subnetIds ??= new InputList<string>();
        set => _subnetIds = value;
    }

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    public FargateProfileArgs()
    {
    }

    public static new FargateProfileArgs Empty => new();
}

public sealed class FargateProfileState : global::Pulumi.ResourceArgs
{
    [Input("arn")]
    public Input<string>? Arn { get; set; }

    [Input("clusterName")]
    public Input<string>? ClusterName { get; set; }

    [Input("fargateProfileName")]
    public Input<string>? FargateProfileName { get; set; }

    [Input("podExecutionRoleArn")]
    public Input<string>? PodExecutionRoleArn { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("status")]
    public Input<string>? Status { get; set; }

    [Input("subnetIds")]
    InputList<string>? _subnetIds;

    public InputList<string> SubnetIds
    {
        get => _subnetIds ??= new InputList<string>();
        set => _subnetIds = value;
    }

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

    public FargateProfileState()
    {
    }

    public static new FargateProfileState Empty => new();
}
