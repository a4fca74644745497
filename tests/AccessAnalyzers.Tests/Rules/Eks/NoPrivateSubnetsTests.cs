using AccessAnalyzers.Tests.Harness;

namespace AccessAnalyzers.Tests.Rules.Eks;

/// <summary>EKS008 and EKS024: the kind of subnets that a cluster gets. That synthesis really throws is shown among the tests that execute.</summary>
public sealed class NoPrivateSubnetsTests
{
    static Program Stack(string statements, string module = "EKS") => new(Harness.Eks.References, [$$"""
        using Amazon.CDK; using Amazon.CDK.AWS.EC2; using Amazon.CDK.AWS.{{module}}; using Constructs;
        class TestStack : Stack
        {
            public TestStack(Construct scope, string id, IVpc elsewhere, bool isSmall) : base(scope, id)
            {
                {{statements}}
            }
        }
        """])
    {
        Ignoring = ["EKS010", "EKS020", "EKS021"],
    };

    static string Cluster(string props) => $$"""
        new Cluster(this, "eks", new ClusterProps { Version = KubernetesVersion.V1_31, {{props}} });
        """;

    [Theory]
    [InlineData("{|EKS008:NatGateways = 0|}")]
    [InlineData("NatGateways = 1")]
    [InlineData("MaxAzs = 2")]
    [InlineData("""NatGateways = 0, {|EKS008:SubnetConfiguration = new[] { new SubnetConfiguration { Name = "a", SubnetType = SubnetType.PUBLIC } }|}""")]
    [InlineData("""{|EKS008:SubnetConfiguration = new[] { new SubnetConfiguration { Name = "a", SubnetType = SubnetType.PUBLIC }, new SubnetConfiguration { Name = "b", SubnetType = SubnetType.PRIVATE_ISOLATED } }|}""")]
    [InlineData("""SubnetConfiguration = new[] { new SubnetConfiguration { Name = "a", SubnetType = SubnetType.PUBLIC }, new SubnetConfiguration { Name = "b", SubnetType = SubnetType.PRIVATE_WITH_EGRESS } }""")]
    [InlineData("""SubnetConfiguration = new[] { new SubnetConfiguration { Name = "a", SubnetType = SubnetType.PUBLIC }, Other.Group }""")]
    [InlineData("SubnetConfiguration = Other.Groups")]
    public Task The_VPC_decides_where_the_cluster_selects_nothing(string vpc)
    {
        var program = Stack($$"""
            var vpc = new Vpc(this, "vpc", new VpcProps { {{vpc}} });
            {{Cluster("Vpc = vpc")}}
            """);
        return (program with { Files = [program.Files[0] + "static class Other { public static ISubnetConfiguration Group => Groups[0]; public static ISubnetConfiguration[] Groups { get; set; } = []; }"] }).Verify();
    }

    [Fact]
    public Task The_second_module_is_no_different() => Stack($$"""
        var vpc = new Vpc(this, "vpc", new VpcProps { {|EKS008:NatGateways = 0|} });
        {{Cluster("Vpc = vpc")}}
        """, "EKSv2").Verify();

    [Theory]
    [InlineData("Vpc = elsewhere")]
    [InlineData("""Vpc = Vpc.FromLookup(this, "found", new VpcLookupOptions { IsDefault = true })""")]
    [InlineData("""Vpc = new Vpc(this, "vpc", new VpcProps { NatGateways = 0 }), VpcSubnets = new ISubnetSelection[] { new SubnetSelection { SubnetType = SubnetType.PRIVATE_ISOLATED } }""")]
    public Task Other_networks_are_not_judged(string props) => Stack(Cluster(props)).Verify();

    [Theory]
    [InlineData("EndpointAccess = EndpointAccess.PRIVATE", true)]
    [InlineData("""EndpointAccess = EndpointAccess.PUBLIC_AND_PRIVATE.OnlyFrom("73.140.245.0/24")""", true)]
    [InlineData("EndpointAccess = EndpointAccess.PUBLIC_AND_PRIVATE", false)]
    [InlineData("EndpointAccess = EndpointAccess.PUBLIC", false)]
    public async Task Public_subnets_do_for_an_open_endpoint_only(string access, bool throws)
    {
        var found = await Stack(Cluster($"{access}, VpcSubnets = new ISubnetSelection[] {{ new SubnetSelection {{ SubnetType = SubnetType.PUBLIC }} }}")).Analyze();
        Assert.Equal(throws, found.Any(diagnostic => diagnostic.Id == "EKS008"));
    }

    [Fact]
    public async Task A_finding_that_depends_on_configuration_is_a_warning()
    {
        var found = await Stack($$"""
            var isSmallStage = System.Environment.GetEnvironmentVariable("small") == "true";
            var vpc = new Vpc(this, "vpc", new VpcProps { NatGateways = isSmallStage ? 0 : 2 });
            {{Cluster("Vpc = vpc")}}
            """).Single("EKS008");
        Assert.Equal(Microsoft.CodeAnalysis.DiagnosticSeverity.Warning, found.Severity);
    }

    const string Groups = "SubnetConfiguration = new[] { new SubnetConfiguration { Name = \"inner\", SubnetType = SubnetType.PRIVATE_ISOLATED }, new SubnetConfiguration { Name = \"outer\", SubnetType = SubnetType.PUBLIC } }";

    [Theory]
    [InlineData("{|EKS024:EndpointAccess = EndpointAccess.PUBLIC|}", "SubnetType = SubnetType.PRIVATE_ISOLATED")]
    [InlineData("{|EKS024:EndpointAccess = EndpointAccess.PUBLIC|}", "SubnetGroupName = \"inner\"")]
    [InlineData("EndpointAccess = EndpointAccess.PUBLIC", "SubnetGroupName = \"outer\"")]
    [InlineData("EndpointAccess = EndpointAccess.PUBLIC", "SubnetType = SubnetType.PRIVATE_WITH_EGRESS")]
    [InlineData("EndpointAccess = EndpointAccess.PUBLIC", "SubnetGroupName = System.Environment.MachineName")]
    [InlineData("EndpointAccess = EndpointAccess.PUBLIC_AND_PRIVATE", "SubnetType = SubnetType.PRIVATE_ISOLATED")]
    [InlineData("EndpointAccess = EndpointAccess.PRIVATE", "SubnetType = SubnetType.PRIVATE_ISOLATED")]
    public Task Nodes_in_isolated_subnets_need_the_private_endpoint(string access, string selection) => Stack($$"""
        var vpc = new Vpc(this, "vpc", new VpcProps { {{Groups}} });
        {{Cluster($"Vpc = vpc, {access}, VpcSubnets = new ISubnetSelection[] {{ new SubnetSelection {{ {selection} }} }}")}}
        """).Verify();

    [Fact]
    public async Task The_fix_turns_the_private_endpoint_on() => Assert.Contains(
        "EndpointAccess = EndpointAccess.PUBLIC_AND_PRIVATE",
        await Fixes.Repair(
            Stack(Cluster("EndpointAccess = EndpointAccess.PUBLIC, VpcSubnets = new ISubnetSelection[] { new SubnetSelection { SubnetType = SubnetType.PRIVATE_ISOLATED } }")),
            "EKS024",
            "Turn the private endpoint on"),
        StringComparison.Ordinal);
}
