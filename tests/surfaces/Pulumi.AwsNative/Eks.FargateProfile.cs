using System.Collections.Immutable;

namespace Pulumi.AwsNative.Eks;

[AwsNativeResourceType("aws-native:eks:FargateProfile")]
public partial class FargateProfile : global::Pulumi.CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("clusterName")]
    public Output<string> ClusterName { get; private set; } = null!;

    [Output("fargateProfileName")]
    public Output<string?> FargateProfileName { get; private set; } = null!;

    [Output("podExecutionRoleArn")]
    public Output<string> PodExecutionRoleArn { get; private set; } = null!;

    [Output("subnets")]
    public Output<ImmutableArray<string>> Subnets { get; private set; } = null!;

    public FargateProfile(string name, FargateProfileArgs args, CustomResourceOptions? options = null)
        : base("aws-native:eks:FargateProfile", name, args ?? new FargateProfileArgs(), options)
    {
    }

    FargateProfile(string name, Input<string> id, CustomResourceOptions? options)
        : base("aws-native:eks:FargateProfile", name, null, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static FargateProfile Get(string name, Input<string> id, CustomResourceOptions? options = null)
        => new FargateProfile(name, id, options);
}

public sealed class FargateProfileArgs : global::Pulumi.ResourceArgs
{
    [Input("clusterName", required: true)]
    public Input<string> ClusterName { get; set; } = null!;

    [Input("fargateProfileName")]
    public Input<string>? FargateProfileName { get; set; }

    [Input("podExecutionRoleArn", required: true)]
    public Input<string> PodExecutionRoleArn { get; set; } = null!;

    [Input("subnets")]
    InputList<string>? _subnets;

    public InputList<string> Subnets
    {
        get => _subnets ??= new InputList<string>();
        set => _subnets = value;
    }

    public FargateProfileArgs()
    {
    }

    public static new FargateProfileArgs Empty => new();
}
