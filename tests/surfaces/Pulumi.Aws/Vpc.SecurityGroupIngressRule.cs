using System.Collections.Immutable;

namespace Pulumi.Aws.Vpc;

[AwsResourceType("aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule")]
public partial class SecurityGroupIngressRule : global::Pulumi.CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("cidrIpv4")]
    public Output<string?> CidrIpv4 { get; private set; } = null!;

    [Output("cidrIpv6")]
    public Output<string?> CidrIpv6 { get; private set; } = null!;

    [Output("description")]
    public Output<string?> Description { get; private set; } = null!;

    [Output("fromPort")]
    public Output<int?> FromPort { get; private set; } = null!;

    [Output("ipProtocol")]
    public Output<string> IpProtocol { get; private set; } = null!;

    [Output("prefixListId")]
    public Output<string?> PrefixListId { get; private set; } = null!;

    [Output("referencedSecurityGroupId")]
    public Output<string?> ReferencedSecurityGroupId { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    [Output("securityGroupId")]
    public Output<string> SecurityGroupId { get; private set; } = null!;

    [Output("securityGroupRuleId")]
    public Output<string> SecurityGroupRuleId { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("tagsAll")]
    public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;

    [Output("toPort")]
    public Output<int?> ToPort { get; private set; } = null!;

    public SecurityGroupIngressRule(string name, SecurityGroupIngressRuleArgs args, CustomResourceOptions? options = null)
        : base("aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule", name, args ?? new SecurityGroupIngressRuleArgs(), options)
    {
    }

    SecurityGroupIngressRule(string name, Input<string> id, SecurityGroupIngressRuleState? state, CustomResourceOptions? options)
        : base("aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule", name, state, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static SecurityGroupIngressRule Get(string name, Input<string> id, SecurityGroupIngressRuleState? state = null, CustomResourceOptions? options = null)
        => new SecurityGroupIngressRule(name, id, state, options);
}

public sealed class SecurityGroupIngressRuleArgs : global::Pulumi.ResourceArgs
{
    [Input("cidrIpv4")]
    public Input<string>? CidrIpv4 { get; set; }

    [Input("cidrIpv6")]
    public Input<string>? CidrIpv6 { get; set; }

    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("fromPort")]
    public Input<int>? FromPort { get; set; }

    [Input("ipProtocol", required: true)]
    public Input<string> IpProtocol { get; set; } = null!;

    [Input("prefixListId")]
    public Input<string>? PrefixListId { get; set; }

    [Input("referencedSecurityGroupId")]
    public Input<string>? ReferencedSecurityGroupId { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("securityGroupId", required: true)]
    public Input<string> SecurityGroupId { get; set; } = null!;

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("toPort")]
    public Input<int>? ToPort { get; set; }

    public SecurityGroupIngressRuleArgs()
    {
    }

    public static new SecurityGroupIngressRuleArgs Empty => new();
}

public sealed class SecurityGroupIngressRuleState : global::Pulumi.ResourceArgs
{
    [Input("arn")]
    public Input<string>? Arn { get; set; }

    [Input("cidrIpv4")]
    public Input<string>? CidrIpv4 { get; set; }

    [Input("cidrIpv6")]
    public Input<string>? CidrIpv6 { get; set; }

    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("fromPort")]
    public Input<int>? FromPort { get; set; }

    [Input("ipProtocol")]
    public Input<string>? IpProtocol { get; set; }

    [Input("prefixListId")]
    public Input<string>? PrefixListId { get; set; }

    [Input("referencedSecurityGroupId")]
    public Input<string>? ReferencedSecurityGroupId { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("securityGroupId")]
    public Input<string>? SecurityGroupId { get; set; }

    [Input("securityGroupRuleId")]
    public Input<string>? SecurityGroupRuleId { get; set; }

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

    [Input("toPort")]
    public Input<int>? ToPort { get; set; }

    public SecurityGroupIngressRuleState()
    {
    }

    public static new SecurityGroupIngressRuleState Empty => new();
}
