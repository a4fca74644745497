using System.Collections.Immutable;

namespace Pulumi.Aws.Ec2;

[AwsResourceType("aws:ec2/securityGroupRule:SecurityGroupRule")]
public partial class SecurityGroupRule : global::Pulumi.CustomResource
{
    [Output("cidrBlocks")]
    public Output<ImmutableArray<string>> CidrBlocks { get; private set; } = null!;

    [Output("description")]
    public Output<string?> Description { get; private set; } = null!;

    [Output("fromPort")]
    public Output<int> FromPort { get; private set; } = null!;

    [Output("ipv6CidrBlocks")]
    public Output<ImmutableArray<string>> Ipv6CidrBlocks { get; private set; } = null!;

    [Output("prefixListIds")]
    public Output<ImmutableArray<string>> PrefixListIds { get; private set; } = null!;

    [Output("protocol")]
    public Output<string> Protocol { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    [Output("securityGroupId")]
    public Output<string> SecurityGroupId { get; private set; } = null!;

    [Output("securityGroupRuleId")]
    public Output<string> SecurityGroupRuleId { get; private set; } = null!;

    [Output("self")]
    public Output<bool?> Self { get; private set; } = null!;

    [Output("sourceSecurityGroupId")]
    public Output<string> SourceSecurityGroupId { get; private set; } = null!;

    [Output("toPort")]
    public Output<int> ToPort { get; private set; } = null!;

    [Output("type")]
    public Output<string> Type { get; private set; } = null!;

    public SecurityGroupRule(string name, SecurityGroupRuleArgs args, CustomResourceOptions? options = null)
        : base("aws:ec2/securityGroupRule:SecurityGroupRule", name, args ?? new SecurityGroupRuleArgs(), options)
    {
    }

    SecurityGroupRule(string name, Input<string> id, SecurityGroupRuleState? state, CustomResourceOptions? options)
        : base("aws:ec2/securityGroupRule:SecurityGroupRule", name, state, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static SecurityGroupRule Get(string name, Input<string> id, SecurityGroupRuleState? state = null, CustomResourceOptions? options = null)
        => new SecurityGroupRule(name, id, state, options);
}

public sealed class SecurityGroupRuleArgs : global::Pulumi.ResourceArgs
{
    [Input("cidrBlocks")]
    InputList<string>? _cidrBlocks;

    public InputList<string> CidrBlocks
    {
        get => _cidrBlocks ??= new InputList<string>();
        set => _cidrBlocks = value;
    }

    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("fromPort", required: true)]
    public Input<int> FromPort { get; set; } = null!;

    [Input("ipv6CidrBlocks")]
    InputList<string>? _ipv6CidrBlocks;

    public InputList<string> Ipv6CidrBlocks
    {
        get => _ipv6CidrBlocks ??= new InputList<string>();
        set => _ipv6CidrBlocks = value;
    }

    [Input("prefixListIds")]
    InputList<string>? _prefixListIds;

    public InputList<string> PrefixListIds
    {
        get => _prefixListIds ??= new InputList<string>();
        set => _prefixListIds = value;
    }

    [Input("protocol", required: true)]
    public InputUnion<string, ProtocolType> Protocol { get; set; } = null!;

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("securityGroupId", required: true)]
    public Input<string> SecurityGroupId { get; set; } = null!;

    [Input("self")]
    public Input<bool>? Self { get; set; }

    [Input("sourceSecurityGroupId")]
    public Input<string>? SourceSecurityGroupId { get; set; }

    [Input("toPort", required: true)]
    public Input<int> ToPort { get; set; } = null!;

    [Input("type", required: true)]
    public Input<string> Type { get; set; } = null!;

    public SecurityGroupRuleArgs()
    {
    }

    public static new SecurityGroupRuleArgs Empty => new();
}

public sealed class SecurityGroupRuleState : global::Pulumi.ResourceArgs
{
    [Input("cidrBlocks")]
    InputList<string>? _cidrBlocks;

    public InputList<string> CidrBlocks
    {
        get => _cidrBlocks ??= new InputList<string>();
        set => _cidrBlocks = value;
    }

    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("fromPort")]
    public Input<int>? FromPort { get; set; }

    [Input("ipv6CidrBlocks")]
    InputList<string>? _ipv6CidrBlocks;

    public InputList<string> Ipv6CidrBlocks
    {
        get => _ipv6CidrBlocks ??= new InputList<string>();
        set => _ipv6CidrBlocks = value;
    }

    [Input("prefixListIds")]
    InputList<string>? _prefixListIds;

    public InputList<string> PrefixListIds
    {
        get => _prefixListIds ??= new InputList<string>();
        set => _prefixListIds = value;
    }

    [Input("protocol")]
    public InputUnion<string, ProtocolType>? Protocol { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("securityGroupId")]
    public Input<string>? SecurityGroupId { get; set; }

    [Input("securityGroupRuleId")]
    public Input<string>? SecurityGroupRuleId { get; set; }

    [Input("self")]
    public Input<bool>? Self { get; set; }

    [Input("sourceSecurityGroupId")]
    public Input<string>? SourceSecurityGroupId { get; set; }

    [Input("toPort")]
    public Input<int>? ToPort { get; set; }

    [Input("type")]
    public Input<string>? Type { get; set; }

    public SecurityGroupRuleState()
    {
    }

    public static new SecurityGroupRuleState Empty => new();
}
