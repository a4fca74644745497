using AccessAnalyzers.Tests.Harness;
using AccessAnalyzers.Tests.Surfaces;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Tests.Rules.Eks;

/// <summary>EKS014: who is let in to a private endpoint, and whether that can be told.</summary>
public sealed class NoIngressToPrivateEndpointTests
{
    const string Usings = """
        using Pulumi; using Pulumi.Aws.Ec2; using Pulumi.Aws.Ec2.Inputs; using Pulumi.Aws.Eks; using Pulumi.Aws.Eks.Inputs;

        """;

    const string Network = """
        var vpc = new Vpc("vpc", new VpcArgs { CidrBlock = "10.0.0.0/16", EnableDnsHostnames = true });
        var a = new Subnet("a", new SubnetArgs { VpcId = vpc.Id });
        var outside = new SecurityGroup("outside", new SecurityGroupArgs { VpcId = vpc.Id });
        var config = new Pulumi.Config();
        var elsewhere = config.Require("elsewhere");

        """;

    const string Host = """
        new Instance("bastion", new InstanceArgs { Ami = "ami-1", SubnetId = a.Id, VpcSecurityGroupIds = { outside.Id } });

        """;

    const string Group = """
        var group = new SecurityGroup("api", new SecurityGroupArgs { VpcId = vpc.Id });

        """;

    static string Cluster(string groups) => $$"""
        var cluster = new Cluster("eks", new ClusterArgs
        {
            RoleArn = "arn:aws:iam::111122223333:role/eks",
            VpcConfig = new ClusterVpcConfigArgs { SubnetIds = { a.Id }, EndpointPublicAccess = false, EndpointPrivateAccess = true, {{groups}} },
        });

        """;

    const string Marked = "{|EKS014:SecurityGroupIds = { group.Id }|}";
    const string Unmarked = "SecurityGroupIds = { group.Id }";

    static Program Pulumi(params string[] files) => new([.. SurfaceReferences.Framework, .. SurfaceReferences.Aws], [.. files.Select(file => Usings + file)]);

    static string Rule(string group = "group.Id", string ports = "FromPort = 443, ToPort = 443", string protocol = "\"tcp\"", string type = "ingress") => $$"""
        new SecurityGroupRule("rule", new SecurityGroupRuleArgs
        {
            Type = "{{type}}", SecurityGroupId = {{group}}, Protocol = {{protocol}}, {{ports}}, SourceSecurityGroupId = outside.Id,
        });

        """;

    [Fact]
    public async Task Groups_of_the_program_that_let_nobody_in()
    {
        var program = Pulumi(Network + Group + Host + Cluster(Marked));
        await program.Verify();
        var found = await program.Single("EKS014");
        Assert.Equal(DiagnosticSeverity.Warning, found.Severity);
        Assert.Equal(
            "EKS cluster 'eks' has a private endpoint only, and no rule of its security groups lets 'bastion' reach it on port 443; add such a rule",
            found.GetMessage(null));
        Assert.Contains("Instance", found.AdditionalLocations.Select(static place => place.SourceTree!.GetText().ToString(place.SourceSpan)));
    }

    [Fact]
    public async Task The_group_of_EKS_alone_is_worth_a_hint() =>
        Assert.Equal(DiagnosticSeverity.Info, (await Pulumi(Network + Host + Cluster("").Replace("new Cluster(", "new {|EKS014:Cluster|}(", StringComparison.Ordinal)).Single("EKS014")).Severity);

    [Fact]
    public async Task The_fix_declares_the_rule() => Assert.Contains(
        """
        var group = new SecurityGroup("api", new SecurityGroupArgs { VpcId = vpc.Id });
        new SecurityGroupRule("outside-group", new SecurityGroupRuleArgs
        {
            Type = "ingress",
            SecurityGroupId = group.Id,
            SourceSecurityGroupId = outside.Id,
            Protocol = "tcp",
            FromPort = 443,
            ToPort = 443,
        });
        new Instance("bastion",
        """,
        await Fixes.Repair(Pulumi(Network + Group + Host + Cluster(Unmarked)), "EKS014", "Let the host reach the API server on port 443"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("VpcSecurityGroupIds = { outside.Id }", "")]
    [InlineData("VpcSecurityGroupIds = { outside.Id }", "VpcSecurityGroupIds = { outside.Id, new SecurityGroup(\"other\").Id }")]
    [InlineData("SecurityGroupIds = { group.Id }", "SecurityGroupIds = { new SecurityGroup(\"other\").Id }")]
    public async Task The_fix_is_offered_where_it_can_be_written(string from, string to)
    {
        var program = Network + Group + Host + Cluster(Unmarked);
        Assert.Contains(from, program, StringComparison.Ordinal);
        Assert.Empty(await Fixes.Titles(Pulumi(program.Replace(from, to, StringComparison.Ordinal)), "EKS014"));
    }

    [Theory]
    [InlineData("new Pulumi.Aws.Cloud9.EnvironmentEC2(\"ide\", new() { SubnetId = a.Id, ImageId = \"ami\", InstanceType = \"t3.small\" });")]
    [InlineData("new Pulumi.Aws.Ec2TransitGateway.VpcAttachment(\"office\", new() { VpcId = vpc.Id, SubnetIds = { a.Id }, TransitGatewayId = elsewhere });")]
    [InlineData("new VpcPeeringConnection(\"office\", new() { VpcId = elsewhere, PeerVpcId = vpc.Id });")]
    public Task What_should_reach_it_may_be_a_network(string host) => Pulumi(Network + Group + host + Cluster(Marked)).Verify();

    [Theory]
    [InlineData("group.Id", "FromPort = 443, ToPort = 443", "\"tcp\"", "ingress")]
    [InlineData("group.Id", "FromPort = 0, ToPort = 65535", "\"tcp\"", "ingress")]
    [InlineData("group.Id", "FromPort = 0, ToPort = 0", "\"-1\"", "ingress")]
    [InlineData("group.Id", "FromPort = 443, ToPort = 443", "ProtocolType.TCP", "ingress")]
    [InlineData("elsewhere", "FromPort = 443, ToPort = 443", "\"tcp\"", "ingress")]
    [InlineData("group.Id", "FromPort = config.RequireInt32(\"port\"), ToPort = config.RequireInt32(\"port\")", "\"tcp\"", "ingress")]
    [InlineData("group.Id", "FromPort = 443, ToPort = 443", "elsewhere", "ingress")]
    public Task A_rule_that_may_let_somebody_in(string group, string ports, string protocol, string type) =>
        Pulumi(Network + Group + Host + Cluster(Unmarked) + Rule(group, ports, protocol, type)).Verify();

    [Theory]
    [InlineData("outside.Id", "FromPort = 443, ToPort = 443", "\"tcp\"", "ingress")]
    [InlineData("group.Id", "FromPort = 22, ToPort = 22", "\"tcp\"", "ingress")]
    [InlineData("group.Id", "FromPort = 443, ToPort = 443", "\"udp\"", "ingress")]
    [InlineData("group.Id", "FromPort = 0, ToPort = 0", "\"-1\"", "egress")]
    public Task A_rule_that_lets_nobody_in(string group, string ports, string protocol, string type) =>
        Pulumi(Network + Group + Host + Cluster(Marked) + Rule(group, ports, protocol, type)).Verify();

    [Theory]
    [InlineData("new Pulumi.Aws.Vpc.SecurityGroupIngressRule(\"rule\", new() { SecurityGroupId = group.Id, IpProtocol = \"tcp\", FromPort = 443, ToPort = 443, ReferencedSecurityGroupId = outside.Id });")]
    [InlineData("new Pulumi.Aws.Vpc.SecurityGroupIngressRule(\"rule\", new() { SecurityGroupId = cluster.VpcConfig.Apply(vpc => vpc.ClusterSecurityGroupId), IpProtocol = \"-1\" });")]
    [InlineData("foreach (var port in config.RequireObject<int[]>(\"ports\")) new SecurityGroupRule($\"rule{port}\", new() { Type = \"ingress\", SecurityGroupId = group.Id, Protocol = \"tcp\", FromPort = port, ToPort = port });")]
    [InlineData("SecurityGroupRule.Get(\"rule\", \"sgr-1\");")]
    [InlineData("SecurityGroupRule rule = new(\"rule\", new() { Type = \"ingress\", SecurityGroupId = group.Id, Protocol = \"-1\", FromPort = 0, ToPort = 0 });")]
    [InlineData("System.Action open = () => new SecurityGroupRule(\"rule\", new() { Type = \"ingress\", SecurityGroupId = group.Id, Protocol = \"-1\", FromPort = 0, ToPort = 0 }); open();")]
    public Task Rules_of_all_kinds_are_seen(string rule) => Pulumi(Network + Group + Host + Cluster(Unmarked) + rule).Verify();

    [Fact]
    public Task A_rule_of_the_group_itself() => Pulumi(Network + """
        var group = new SecurityGroup("api", new SecurityGroupArgs
        {
            VpcId = vpc.Id,
            Ingress = { new SecurityGroupIngressArgs { Protocol = "tcp", FromPort = 443, ToPort = 443, CidrBlocks = { "10.0.0.0/16" } } },
        });

        """ + Host + Cluster(Unmarked)).Verify();

    [Theory]
    [InlineData("var group = SecurityGroup.Get(\"api\", \"sg-1\");", Host)]
    [InlineData(Group, "new Instance(\"node\", new InstanceArgs { SubnetId = elsewhere });")]
    [InlineData(Group, "new Instance(\"node\", new InstanceArgs { SubnetId = a.Id, VpcSecurityGroupIds = { elsewhere } });")]
    [InlineData(Group, "new Instance(\"node\", new InstanceArgs { SubnetId = a.Id, LaunchTemplate = new InstanceLaunchTemplateArgs { Id = elsewhere } });")]
    [InlineData(Group, "")]
    public Task Of_what_comes_from_elsewhere_nothing_is_said(string group, string host) => Pulumi(Network + group + host + Cluster(Unmarked)).Verify();

    [Fact]
    public async Task Whether_there_is_a_rule_may_depend_on_configuration() => Assert.EndsWith(
        "(when 'open' is false)",
        (await Pulumi(Network + Group + Host + Cluster(Unmarked) + "if (config.RequireBoolean(\"open\")) " + Rule()).Single("EKS014")).GetMessage(null),
        StringComparison.Ordinal);

    static Program Cdk(string statements) => new(Harness.Eks.References, [$$"""
        using Amazon.CDK; using Amazon.CDK.AWS.EC2; using Amazon.CDK.AWS.EKS; using Constructs;
        var app = new App();
        new TestStack(app, "test");
        app.Synth();
        class TestStack : Stack
        {
            public TestStack(Construct scope, string id) : base(scope, id)
            {
                var vpc = new Vpc(this, "vpc");
                {{statements}}
            }
        }
        """]);

    static string Construct(string type, string groups) => $$"""
        var cluster = new {{type}}(this, "eks", new ClusterProps { Vpc = vpc, Version = KubernetesVersion.V1_30, EndpointAccess = EndpointAccess.PRIVATE, {{groups}} });
        """;

    const string Bastion = "var bastion = new BastionHostLinux(this, \"bastion\", new BastionHostLinuxProps { Vpc = vpc });";
    const string ConstructGroup = "var group = new SecurityGroup(this, \"api\", new SecurityGroupProps { Vpc = vpc });";

    [Theory]
    [InlineData("", "{|EKS014:Amazon.CDK.AWS.EKS.Cluster|}", "", "")]
    [InlineData(ConstructGroup, "Amazon.CDK.AWS.EKS.Cluster", "{|EKS014:SecurityGroup = group|}", "")]
    [InlineData("", "Amazon.CDK.AWS.EKS.Cluster", "", "cluster.Connections.AllowFrom(bastion, Port.Tcp(443));")]
    [InlineData("", "Amazon.CDK.AWS.EKS.Cluster", "", "bastion.Connections.AllowToDefaultPort(cluster);")]
    [InlineData(ConstructGroup, "Amazon.CDK.AWS.EKS.Cluster", "{|EKS014:SecurityGroup = group|}", "group.AddIngressRule(Peer.AnyIpv4(), Port.Tcp(22));")]
    [InlineData(ConstructGroup, "Amazon.CDK.AWS.EKS.Cluster", "{|EKS014:SecurityGroup = group|}", "group.AddIngressRule(Peer.AnyIpv4(), Port.TcpRange(8000, 9000), \"others\");")]
    [InlineData(ConstructGroup, "Amazon.CDK.AWS.EKS.Cluster", "{|EKS014:SecurityGroup = group|}", "group.AddIngressRule(Peer.AnyIpv4(), Port.SSH);")]
    [InlineData(ConstructGroup, "Amazon.CDK.AWS.EKS.Cluster", "SecurityGroup = group", "group.AddIngressRule(Peer.AnyIpv4(), Port.TcpRange(400, 500));")]
    [InlineData(ConstructGroup, "Amazon.CDK.AWS.EKS.Cluster", "SecurityGroup = group", "group.AddIngressRule(Peer.AnyIpv4(), Port.AllTraffic());")]
    [InlineData(ConstructGroup, "Amazon.CDK.AWS.EKS.Cluster", "SecurityGroup = group", "var open = 443; group.AddIngressRule(Peer.AnyIpv4(), Port.Tcp(open));")]
    [InlineData(ConstructGroup, "Amazon.CDK.AWS.EKS.Cluster", "SecurityGroup = group", "group.AddIngressRule(Peer.Ipv4(\"10.0.0.0/8\"), Port.Tcp(443));")]
    [InlineData(
        "", "Amazon.CDK.AWS.EKS.Cluster", "", "new CfnSecurityGroupIngress(this, \"rule\", new CfnSecurityGroupIngressProps { GroupId = cluster.ClusterSecurityGroupId, IpProtocol = \"tcp\", FromPort = 443, ToPort = 443 });")]
    [InlineData("var group = SecurityGroup.FromSecurityGroupId(this, \"api\", \"sg-1\");", "Amazon.CDK.AWS.EKS.Cluster", "SecurityGroup = group", "")]
    public Task A_construct(string group, string type, string groups, string after) => Cdk(Bastion + group + Construct(type, groups) + after).Verify();

    [Theory]
    [InlineData("")]
    [InlineData("SecurityGroup = group")]
    public async Task The_fix_connects_constructs(string groups) => Assert.Contains(
        "cluster.Connections.AllowDefaultPortFrom(bastion);",
        await Fixes.Repair(Cdk(Bastion + ConstructGroup + Construct("Amazon.CDK.AWS.EKS.Cluster", groups)), "EKS014", "Let the host reach the API server on port 443"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("var cluster = ", "")]
    [InlineData("var bastion = ", "")]
    public async Task Constructs_without_a_variable_are_left_alone(string from, string to)
    {
        var program = Bastion + Construct("Amazon.CDK.AWS.EKS.Cluster", "");
        Assert.Contains(from, program, StringComparison.Ordinal);
        Assert.Empty(await Fixes.Titles(Cdk(program.Replace(from, to, StringComparison.Ordinal)), "EKS014"));
    }

    [Theory]
    [InlineData("{|EKS014:SecurityGroupIds = new[] { group.AttrGroupId }|}", "", "FromPort = 22, ToPort = 22")]
    [InlineData("SecurityGroupIds = new[] { group.AttrGroupId }", "", "FromPort = 443, ToPort = 443")]
    [InlineData("SecurityGroupIds = new[] { group.AttrGroupId }", "SecurityGroupIngress = new[] { new CfnSecurityGroup.IngressProperty { IpProtocol = \"-1\", CidrIp = \"10.0.0.0/8\" } }", "FromPort = 22, ToPort = 22")]
    public Task A_resource_of_the_template(string groups, string inline, string ports) => Cdk($$"""
        var network = new CfnVPC(this, "network", new CfnVPCProps { EnableDnsHostnames = true });
        var subnet = new CfnSubnet(this, "subnet", new CfnSubnetProps { VpcId = network.Ref });
        var group = new CfnSecurityGroup(this, "group", new CfnSecurityGroupProps { GroupDescription = "api", {{inline}} });
        new CfnSecurityGroupIngress(this, "rule", new CfnSecurityGroupIngressProps { GroupId = group.AttrGroupId, IpProtocol = "tcp", {{ports}} });
        new CfnInstance(this, "bastion", new CfnInstanceProps { SubnetId = subnet.Ref });
        new CfnCluster(this, "eks", new CfnClusterProps
        {
            RoleArn = "arn",
            ResourcesVpcConfig = new CfnCluster.ResourcesVpcConfigProperty { SubnetIds = new[] { subnet.Ref }, EndpointPublicAccess = false, EndpointPrivateAccess = true, {{groups}} },
        });
        """).Verify();

    static string Template(string groups = "new[] { group.AttrGroupId }", string hosts = "new[] { outside.AttrGroupId }", string scope = "this", string declaration = "CfnSecurityGroup") => $$"""
        var network = new CfnVPC(this, "network", new CfnVPCProps { EnableDnsHostnames = true });
        var subnet = new CfnSubnet(this, "subnet", new CfnSubnetProps { VpcId = network.Ref });
        var outside = new {{declaration}}({{scope}}, "outside", new {{declaration}}Props { {{(declaration == "CfnSecurityGroup" ? "GroupDescription = \"hosts\"" : "Vpc = Vpc.FromLookup(this, \"found\", new VpcLookupOptions { IsDefault = true })")}} });
        var group = new {{declaration}}({{scope}}, "api", new {{declaration}}Props { {{(declaration == "CfnSecurityGroup" ? "GroupDescription = \"api\"" : "Vpc = Vpc.FromLookup(this, \"same\", new VpcLookupOptions { IsDefault = true })")}} });
        new CfnInstance(this, "bastion", new CfnInstanceProps { SubnetId = subnet.Ref, SecurityGroupIds = {{hosts}} });
        new CfnCluster(this, "eks", new CfnClusterProps
        {
            RoleArn = "arn",
            ResourcesVpcConfig = new CfnCluster.ResourcesVpcConfigProperty { SubnetIds = new[] { subnet.Ref }, EndpointPublicAccess = false, EndpointPrivateAccess = true, SecurityGroupIds = {{groups}} },
        });
        """;

    [Theory]
    [InlineData("CfnSecurityGroup", "AttrGroupId")]
    [InlineData("SecurityGroup", "SecurityGroupId")]
    public async Task The_fix_declares_the_rule_in_a_template(string type, string id)
    {
        var repaired = await Fixes.Repair(
            Cdk(Template($"new[] {{ group.{id} }}", $"new[] {{ outside.{id} }}", declaration: type)), "EKS014", "Let the host reach the API server on port 443");
        Assert.Contains(
            $$"""
            new CfnSecurityGroupIngress(this, "outside-group", new CfnSecurityGroupIngressProps
            {
                GroupId = group.{{id}},
                SourceSecurityGroupId = outside.{{id}},
                IpProtocol = "tcp",
                FromPort = 443,
                ToPort = 443,
            });
            """,
            repaired,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("new[] { group.AttrGroupId, new CfnSecurityGroup(this, \"more\", new CfnSecurityGroupProps { GroupDescription = \"more\" }).AttrGroupId }", "new[] { outside.AttrGroupId }", "this")]
    [InlineData("new[] { group.AttrGroupId }", "System.Array.Empty<string>()", "this")]
    [InlineData("new[] { group.AttrGroupId }", "new[] { outside.AttrGroupId }", "new Construct(this, \"part\")")]
    public async Task The_fix_in_a_template_is_offered_where_it_can_be_written(string groups, string hosts, string scope) =>
        Assert.Empty(await Fixes.Titles(Cdk(Template(groups, hosts, scope)), "EKS014"));
}
