using System.Collections.Immutable;

namespace Pulumi.Aws.Ec2TransitGateway;

[AwsResourceType("aws:ec2transitgateway/vpcAttachment:VpcAttachment")]
public partial class VpcAttachment : global::Pulumi.CustomResource
{
    [Output("applianceModeSupport")]
    public Output<string?> ApplianceModeSupport { get; private set; } = null!;

    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("dnsSupport")]
    public Output<string?> DnsSupport { get; private set; } = null!;

    [Output("ipv6Support")]
    public Output<string?> Ipv6Support { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    [Output("securityGroupReferencingSupport")]
    public Output<string> SecurityGroupReferencingSupport { get; private set; } = null!;

    [Output("subnetIds")]
    public Output<ImmutableArray<string>> SubnetIds { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("tagsAll")]
    public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;

    [Output("transitGatewayDefaultRouteTableAssociation")]
    public Output<bool> TransitGatewayDefaultRouteTableAssociation { get; private set; } = null!;

    [Output("transitGatewayDefaultRouteTablePropagation")]
    public Output<bool> TransitGatewayDefaultRouteTablePropagation { get; private set; } = null!;

    [Output("transitGatewayId")]
    public Output<string> TransitGatewayId { get; private set; } = null!;

    [Output("vpcId")]
    public Output<string> VpcId { get; private set; } = null!;

    [Output("vpcOwnerId")]
    public Output<string> VpcOwnerId { get; private set; } = null!;

    public VpcAttachment(string name, VpcAttachmentArgs args, CustomResourceOptions? options = null)
        : base("aws:ec2transitgateway/vpcAttachment:VpcAttachment", name, args ?? new VpcAttachmentArgs(), options)
    {
    }

    VpcAttachment(string name, Input<string> id, VpcAttachmentState? state, CustomResourceOptions? options)
        : base("aws:ec2transitgateway/vpcAttachment:VpcAttachment", name, state, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static VpcAttachment Get(string name, Input<string> id, VpcAttachmentState? state = null, CustomResourceOptions? options = null)
        => new VpcAttachment(name, id, state, options);
}

public sealed class VpcAttachmentArgs : global::Pulumi.ResourceArgs
{
    [Input("applianceModeSupport")]
    public Input<string>? ApplianceModeSupport { get; set; }

    [Input("dnsSupport")]
    public Input<string>? DnsSupport { get; set; }

    [Input("ipv6Support")]
    public Input<string>? Ipv6Support { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("securityGroupReferencingSupport")]
    public Input<string>? SecurityGroupReferencingSupport { get; set; }

    [Input("subnetIds", required: true)]
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

    [Input("transitGatewayDefaultRouteTableAssociation")]
    public Input<bool>? TransitGatewayDefaultRouteTableAssociation { get; set; }

    [Input("transitGatewayDefaultRouteTablePropagation")]
    public Input<bool>? TransitGatewayDefaultRouteTablePropagation { get; set; }

    [Input("transitGatewayId", required: true)]
    public Input<string> TransitGatewayId { get; set; } = null!;

    [Input("vpcId", required: true)]
    public Input<string> VpcId { get; set; } = null!;

    public VpcAttachmentArgs()
    {
    }

    public static new VpcAttachmentArgs Empty => new();
}

public sealed class VpcAttachmentState : global::Pulumi.ResourceArgs
{
    [Input("applianceModeSupport")]
    public Input<string>? ApplianceModeSupport { get; set; }

    [Input("arn")]
    public Input<string>? Arn { get; set; }

    [Input("dnsSupport")]
    public Input<string>? DnsSupport { get; set; }

    [Input("ipv6Support")]
    public Input<string>? Ipv6Support { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("securityGroupReferencingSupport")]
    public Input<string>? SecurityGroupReferencingSupport { get; set; }

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

    [Input("transitGatewayDefaultRouteTableAssociation")]
    public Input<bool>? TransitGatewayDefaultRouteTableAssociation { get; set; }

    [Input("transitGatewayDefaultRouteTablePropagation")]
    public Input<bool>? TransitGatewayDefaultRouteTablePropagation { get; set; }

    [Input("transitGatewayId")]
    public Input<string>? TransitGatewayId { get; set; }

    [Input("vpcId")]
    public Input<string>? VpcId { get; set; }

    [Input("vpcOwnerId")]
    public Input<string>? VpcOwnerId { get; set; }

    public VpcAttachmentState()
    {
    }

    public static new VpcAttachmentState Empty => new();
}
