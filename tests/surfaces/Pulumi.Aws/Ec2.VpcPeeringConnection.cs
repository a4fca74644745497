using System.Collections.Immutable;

namespace Pulumi.Aws.Ec2;

[AwsResourceType("aws:ec2/vpcPeeringConnection:VpcPeeringConnection")]
public partial class VpcPeeringConnection : global::Pulumi.CustomResource
{
    [Output("acceptStatus")]
    public Output<string> AcceptStatus { get; private set; } = null!;

    [Output("autoAccept")]
    public Output<bool?> AutoAccept { get; private set; } = null!;

    [Output("peerOwnerId")]
    public Output<string> PeerOwnerId { get; private set; } = null!;

    [Output("peerRegion")]
    public Output<string> PeerRegion { get; private set; } = null!;

    [Output("peerVpcId")]
    public Output<string> PeerVpcId { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("tagsAll")]
    public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;

    [Output("vpcId")]
    public Output<string> VpcId { get; private set; } = null!;

    public VpcPeeringConnection(string name, VpcPeeringConnectionArgs args, CustomResourceOptions? options = null)
        : base("aws:ec2/vpcPeeringConnection:VpcPeeringConnection", name, args ?? new VpcPeeringConnectionArgs(), options)
    {
    }

    VpcPeeringConnection(string name, Input<string> id, VpcPeeringConnectionState? state, CustomResourceOptions? options)
        : base("aws:ec2/vpcPeeringConnection:VpcPeeringConnection", name, state, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static VpcPeeringConnection Get(string name, Input<string> id, VpcPeeringConnectionState? state = null, CustomResourceOptions? options = null)
        => new VpcPeeringConnection(name, id, state, options);
}

public sealed class VpcPeeringConnectionArgs : global::Pulumi.ResourceArgs
{
    [Input("autoAccept")]
    public Input<bool>? AutoAccept { get; set; }

    [Input("peerOwnerId")]
    public Input<string>? PeerOwnerId { get; set; }

    [Input("peerRegion")]
    public Input<string>? PeerRegion { get; set; }

    [Input("peerVpcId", required: true)]
    public Input<string> PeerVpcId { get; set; } = null!;

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("vpcId", required: true)]
    public Input<string> VpcId { get; set; } = null!;

    public VpcPeeringConnectionArgs()
    {
    }

    public static new VpcPeeringConnectionArgs Empty => new();
}

public sealed class VpcPeeringConnectionState : global::Pulumi.ResourceArgs
{
    [Input("acceptStatus")]
    public Input<string>? AcceptStatus { get; set; }

    [Input("autoAccept")]
    public Input<bool>? AutoAccept { get; set; }

    [Input("peerOwnerId")]
    public Input<string>? PeerOwnerId { get; set; }

    [Input("peerRegion")]
    public Input<string>? PeerRegion { get; set; }

    [Input("peerVpcId")]
    public Input<string>? PeerVpcId { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

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

    [Input("vpcId")]
    public Input<string>? VpcId { get; set; }

    public VpcPeeringConnectionState()
    {
    }

    public static new VpcPeeringConnectionState Empty => new();
}
