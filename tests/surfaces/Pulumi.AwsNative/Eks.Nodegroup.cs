using System.Collections.Immutable;

namespace Pulumi.AwsNative.Eks;

[AwsNativeResourceType("aws-native:eks:Nodegroup")]
public partial class Nodegroup : global::Pulumi.CustomResource
{
    [Output("amiType")]
    public Output<string?> AmiType { get; private set; } = null!;

    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("awsId")]
    public Output<string> AwsId { get; private set; } = null!;

    [Output("capacityType")]
    public Output<string?> CapacityType { get; private set; } = null!;

    [Output("clusterName")]
    public Output<string> ClusterName { get; private set; } = null!;

    [Output("diskSize")]
    public Output<int?> DiskSize { get; private set; } = null!;

    [Output("forceUpdateEnabled")]
    public Output<bool?> ForceUpdateEnabled { get; private set; } = null!;

    [Output("instanceTypes")]
    public Output<ImmutableArray<string>> InstanceTypes { get; private set; } = null!;

    [Output("labels")]
    public Output<ImmutableDictionary<string, string>?> Labels { get; private set; } = null!;

    [Output("nodeRole")]
    public Output<string> NodeRole { get; private set; } = null!;

    [Output("nodegroupName")]
    public Output<string?> NodegroupName { get; private set; } = null!;

    [Output("releaseVersion")]
    public Output<string?> ReleaseVersion { get; private set; } = null!;

    [Output("subnets")]
    public Output<ImmutableArray<string>> Subnets { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("version")]
    public Output<string?> Version { get; private set; } = null!;

    public Nodegroup(string name, NodegroupArgs args, CustomResourceOptions? options = null)
        : base("aws-native:eks:Nodegroup", name, args ?? new NodegroupArgs(), options)
    {
    }

    Nodegroup(string name, Input<string> id, CustomResourceOptions? options)
        : base("aws-native:eks:Nodegroup", name, null, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static Nodegroup Get(string name, Input<string> id, CustomResourceOptions? options = null)
        => new Nodegroup(name, id, options);
}

public sealed class NodegroupArgs : global::Pulumi.ResourceArgs
{
    [Input("amiType")]
    public Input<string>? AmiType { get; set; }

    [Input("capacityType")]
    public Input<string>? CapacityType { get; set; }

    [Input("clusterName", required: true)]
    public Input<string> ClusterName { get; set; } = null!;

    [Input("diskSize")]
    public Input<int>? DiskSize { get; set; }

    [Input("forceUpdateEnabled")]
    public Input<bool>? ForceUpdateEnabled { get; set; }

    [Input("instanceTypes")]
    InputList<string>? _instanceTypes;

    public InputList<string> InstanceTypes
    {
        get => _instanceTypes ??= new InputList<string>();
        set => _instanceTypes = value;
    }

    [Input("labels")]
    InputMap<string>? _labels;

    public InputMap<string> Labels
    {
        get => _labels ??= new InputMap<string>();
        set => _labels = value;
    }

    [Input("nodeRole", required: true)]
    public Input<string> NodeRole { get; set; } = null!;

    [Input("nodegroupName")]
    public Input<string>? NodegroupName { get; set; }

    [Input("releaseVersion")]
    public Input<string>? ReleaseVersion { get; set; }

    [Input("subnets", required: true)]
    InputList<string>? _subnets;

    public InputList<string> Subnets
    {
        get => _subnets ??= new InputList<string>();
        set => _subnets = value;
    }

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("version")]
    public Input<string>? Version { get; set; }

    public NodegroupArgs()
    {
    }

    public static new NodegroupArgs Empty => new();
}
