namespace Pulumi.Aws.Ec2.Inputs;

public sealed class SecurityGroupEgressArgs : global::Pulumi.ResourceArgs
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
    public Input<string> Protocol { get; set; } = null!;

    [Input("securityGroups")]
    InputList<string>? _securityGroups;

    public InputList<string> SecurityGroups
    {
        get => _securityGroups ??= new InputList<string>();
        set => _securityGroups = value;
    }

    [Input("self")]
    public Input<bool>? Self { get; set; }

    [Input("toPort", required: true)]
    public Input<int> ToPort { get; set; } = null!;

    public SecurityGroupEgressArgs()
    {
    }

    public static new SecurityGroupEgressArgs Empty => new();
}

public sealed class SecurityGroupIngressArgs : global::Pulumi.ResourceArgs
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
    public Input<string> Protocol { get; set; } = null!;

    [Input("securityGroups")]
    InputList<string>? _securityGroups;

    public InputList<string> SecurityGroups
    {
        get => _securityGroups ??= new InputList<string>();
        set => _securityGroups = value;
    }

    [Input("self")]
    public Input<bool>? Self { get; set; }

    [Input("toPort", required: true)]
    public Input<int> ToPort { get; set; } = null!;

    public SecurityGroupIngressArgs()
    {
    }

    public static new SecurityGroupIngressArgs Empty => new();
}

public sealed class InstanceLaunchTemplateArgs : global::Pulumi.ResourceArgs
{
    [Input("id")]
    public Input<string>? Id { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("version")]
    public Input<string>? Version { get; set; }

    public InstanceLaunchTemplateArgs()
    {
    }

    public static new InstanceLaunchTemplateArgs Empty => new();
}
