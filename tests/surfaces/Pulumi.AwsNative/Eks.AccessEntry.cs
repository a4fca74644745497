using System.Collections.Immutable;

namespace Pulumi.AwsNative.Eks;

[AwsNativeResourceType("aws-native:eks:AccessEntry")]
public partial class AccessEntry : global::Pulumi.CustomResource
{
    [Output("accessEntryArn")]
    public Output<string> AccessEntryArn { get; private set; } = null!;

    [Output("clusterName")]
    public Output<string> ClusterName { get; private set; } = null!;

    [Output("kubernetesGroups")]
    public Output<ImmutableArray<string>> KubernetesGroups { get; private set; } = null!;

    [Output("principalArn")]
    public Output<string> PrincipalArn { get; private set; } = null!;

    [Output("type")]
    public Output<string?> Type { get; private set; } = null!;

    [Output("username")]
    public Output<string?> Username { get; private set; } = null!;

    public AccessEntry(string name, AccessEntryArgs args, CustomResourceOptions? options = null)
        : base("aws-native:eks:AccessEntry", name, args ?? new AccessEntryArgs(), options)
    {
    }

    AccessEntry(string name, Input<string> id, CustomResourceOptions? options)
        : base("aws-native:eks:AccessEntry", name, null, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static AccessEntry Get(string name, Input<string> id, CustomResourceOptions? options = null)
        => new AccessEntry(name, id, options);
}

public sealed class AccessEntryArgs : global::Pulumi.ResourceArgs
{
    [Input("clusterName", required: true)]
    public Input<string> ClusterName { get; set; } = null!;

    [Input("kubernetesGroups")]
    InputList<string>? _kubernetesGroups;

    public InputList<string> KubernetesGroups
    {
        get => _kubernetesGroups ??= new InputList<string>();
        set => _kubernetesGroups = value;
    }

    [Input("principalArn", required: true)]
    public Input<string> PrincipalArn { get; set; } = null!;

    [Input("type")]
    public Input<string>? Type { get; set; }

    [Input("username")]
    public Input<string>? Username { get; set; }

    public AccessEntryArgs()
    {
    }

    public static new AccessEntryArgs Empty => new();
}
