using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Reading;
using AccessAnalyzers.Resources;

namespace AccessAnalyzers.Sdks;

/// <summary>
/// The networks of Amazon clusters. All SDKs have the names of the service's API; the defaults are those of the EC2 API, except in CDK's
/// L2. Source: terraform-provider-aws website/docs/r/vpc.html.markdown; the CloudFormation reference of AWS::EC2::VPC; pulumi-awsx
/// schema.json.
/// </summary>
static class AwsNetworks
{
    /// <summary>A VPC that has DNS hostnames only where the program turns them on.</summary>
    public static SettingTable Vpc { get; } = new(In(haveHostnames: false)) { [Resources.Vpc.CidrBlock] = new("CidrBlock") };

    /// <summary>A VPC of the CDK's L2, which has them where the program does not turn them off, and makes its subnets itself.</summary>
    public static SettingTable VpcOfConstruct { get; } = new(In(haveHostnames: true))
    {
        [Resources.Vpc.NatGateways] = new("NatGateways"),
        [Resources.Vpc.SubnetGroups] = new("SubnetConfiguration") { Block = new(SubnetGroup.Kind)
        {
            [SubnetGroup.Type] = new("SubnetType"),
            [SubnetGroup.Name] = new("Name")
        } },
    };

    public static SettingTable Subnet { get; } = new(VpcSubnet.Kind) { [VpcSubnet.Vpc] = new("VpcId") };

    /// <summary>A rule of which nothing is read, so that it may be any.</summary>
    public static SettingTable AnyRule { get; } = new(SecurityGroupIngress.Kind);

    /// <summary>A host in a subnet.</summary>
    /// <param name="groups">What the class calls its security groups.</param>
    public static SettingTable Instance(string groups) => new(VpcHost.Kind)
    {
        [VpcHost.Subnet] = new("SubnetId"),
        [VpcHost.SecurityGroups] = new(groups),
        [VpcHost.Template] = new("LaunchTemplate"),
        [VpcHost.Profile] = new("IamInstanceProfile"),
    };

    /// <summary>An instance profile as Terraform has it.</summary>
    public static SettingTable ProfileOfRole { get; } = new(InstanceProfile.Kind) { [InstanceProfile.Role] = new("Role") };

    /// <summary>The same as CloudFormation has it.</summary>
    public static SettingTable ProfileOfRoles { get; } = new(InstanceProfile.Kind) { [InstanceProfile.Roles] = new("Roles") };

    /// <summary>In all packages for Pulumi, whose clusters take each other's networks.</summary>
    public static ImmutableArray<ResourceType> OfPulumi { get; } = ImmutableArray.Create(
        ResourceType.In("Pulumi.Aws.Ec2", "Vpc", Vpc, "args"),
        ResourceType.In("Pulumi.Aws.Ec2", "Subnet", Subnet, "args"),
        ResourceType.In("Pulumi.Awsx.Ec2", "Vpc", Vpc, "args"),
        ResourceType.In("Pulumi.AwsNative.Ec2", "Vpc", Vpc, "args"),
        ResourceType.In("Pulumi.AwsNative.Ec2", "Subnet", Subnet, "args"),
        ResourceType.In("Pulumi.AwsNative.Ec2", "SecurityGroupIngress", AnyRule, "args"),
        ResourceType.In(
            "Pulumi.Aws.Ec2",
            "SecurityGroup",
            new(VpcSecurityGroup.Kind)
            {
                [VpcSecurityGroup.Id] = new("Id"),
                [VpcSecurityGroup.Ingress] = new("Ingress") { Block = Ingress("Protocol") },
            },
            "args"),
        ResourceType.In(
            "Pulumi.Aws.Ec2",
            "SecurityGroupRule",
            new(Ingress("Protocol"))
            {
                [SecurityGroupIngress.Group] = new("SecurityGroupId"),
                [SecurityGroupIngress.Source] = new("SourceSecurityGroupId"),
                [SecurityGroupIngress.Direction] = new("Type"),
            },
            "args"),
        ResourceType.In(
            "Pulumi.Aws.Vpc",
            "SecurityGroupIngressRule",
            new(Ingress("IpProtocol")) { [SecurityGroupIngress.Group] = new("SecurityGroupId") },
            "args"),
        ResourceType.In("Pulumi.Aws.Ec2", "Instance", Instance("VpcSecurityGroupIds"), "args"),
        ResourceType.In("Pulumi.Aws.Iam", "Role", new(IamRole.Kind), "args"),
        ResourceType.In("Pulumi.Aws.Iam", "InstanceProfile", ProfileOfRole, "args"),
        ResourceType.In("Pulumi.Aws.Eks", "AccessEntry", AccessEntry("PrincipalArn"), "args"),

        // EKS makes the entries of their roles itself.
        ResourceType.In("Pulumi.Aws.Eks", "NodeGroup", AccessEntry("NodeRoleArn"), "args"),
        ResourceType.In("Pulumi.Aws.Eks", "FargateProfile", AccessEntry("PodExecutionRoleArn"), "args"),
        ResourceType.In("Pulumi.AwsNative.Ec2", "Instance", Instance("SecurityGroupIds"), "args"),
        ResourceType.In("Pulumi.AwsNative.Iam", "Role", new(IamRole.Kind), "args"),
        ResourceType.In("Pulumi.AwsNative.Iam", "InstanceProfile", ProfileOfRoles, "args"),
        ResourceType.In("Pulumi.AwsNative.Eks", "AccessEntry", AccessEntry("PrincipalArn"), "args"),
        ResourceType.In("Pulumi.AwsNative.Eks", "Nodegroup", AccessEntry("NodeRole"), "args"),
        ResourceType.In("Pulumi.AwsNative.Eks", "FargateProfile", AccessEntry("PodExecutionRoleArn"), "args"),
        ResourceType.In("Pulumi.Aws.Cloud9", "EnvironmentEC2", new(VpcHost.Kind) { [VpcHost.Subnet] = new("SubnetId") }, "args"),
        ResourceType.In("Pulumi.Aws.Ec2TransitGateway", "VpcAttachment", new(VpcHost.Kind) { [VpcHost.Vpc] = new("VpcId") }, "args"),
        ResourceType.In(
            "Pulumi.Aws.Ec2",
            "VpcPeeringConnection",
            new(VpcHost.Kind) { [VpcHost.Vpc] = new("VpcId"), [VpcHost.OtherVpc] = new("PeerVpcId") },
            "args"));

    /// <summary>
    /// Whether EKS may make an entry for the role of nodes that a cluster has without a resource of theirs: those of EKS Auto Mode.
    /// </summary>
    public static bool MakesEntriesUnseen(ResourceKind kind, SourceProgram program) =>
        kind == ClusterAccessEntry.Kind && program.MentionsAny(["ComputeConfig"], default);

    /// <summary>An entry, or what makes one.</summary>
    /// <param name="principal">What has the ARN of the role or user.</param>
    public static SettingTable AccessEntry(string principal) =>
        new(ClusterAccessEntry.Kind) { [ClusterAccessEntry.Principal] = new(principal) };

    /// <summary>What a rule lets in, whether it is a block of its group or a resource of its own.</summary>
    /// <param name="protocol">What the class calls the protocol.</param>
    public static SettingTable Ingress(string protocol) => new(SecurityGroupIngress.Kind)
    {
        [SecurityGroupIngress.Protocol] = new(protocol),
        [SecurityGroupIngress.FromPort] = new("FromPort"),
        [SecurityGroupIngress.ToPort] = new("ToPort"),
    };

    static SettingTable In(bool haveHostnames) => new(Resources.Vpc.Kind)
    {
        [Resources.Vpc.DnsHostnames] = new("EnableDnsHostnames") { Default = haveHostnames },
        [Resources.Vpc.DnsSupport] = new("EnableDnsSupport") { Default = true },
    };
}
