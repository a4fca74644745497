using AccessAnalyzers.Tests.Harness;
using AccessAnalyzers.Tests.Surfaces;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Tests.Rules.Eks;

/// <summary>EKS013 and EKS031: nodes outside of AWS.</summary>
public sealed class HybridNodesTests
{
    static readonly string[] advice = ["EKS009", "EKS010", "EKS012", "EKS020", "EKS021"];

    const string Access = "AccessConfig = new ClusterAccessConfigArgs { AuthenticationMode = \"API\" },";
    const string PrivateOnly = "EndpointPublicAccess = false, EndpointPrivateAccess = true";
    const string Both = "EndpointPublicAccess = true, EndpointPrivateAccess = true";

    static Program Pulumi(string endpoints, string networks, string rest = Access, string before = "", string subnet = "\"subnet-a\"") => new([.. SurfaceReferences.Framework, .. SurfaceReferences.Aws], [$$"""
        using Pulumi;
        using Pulumi.Aws.Ec2; using Pulumi.Aws.Eks; using Pulumi.Aws.Eks.Inputs;

        static class Test
        {
            public static void Declare(Input<string> elsewhere)
            {
                {{before}}
                new Cluster("eks", new ClusterArgs
                {
                    RoleArn = "arn:aws:iam::111122223333:role/eks",
                    VpcConfig = new ClusterVpcConfigArgs { SubnetIds = { {{subnet}} }, {{endpoints}} },
                    {{networks}}
                    {{rest}}
                });
            }
        }
        """])
    {
        Ignoring = [.. advice],
    };

    static string Nodes(string cidrs, string pods = "") => $$"""
        RemoteNetworkConfig = new ClusterRemoteNetworkConfigArgs
        {
            RemoteNodeNetworks = new ClusterRemoteNetworkConfigRemoteNodeNetworksArgs { Cidrs = { {{cidrs}} } },
            {{pods}}
        },
        """;

    static string Pods(string cidrs) => $$"""RemotePodNetworks = new ClusterRemoteNetworkConfigRemotePodNetworksArgs { Cidrs = { {{cidrs}} } },""";

    static async Task Says(Program program, string id, string? expected)
    {
        var found = (await program.Analyze()).Where(diagnostic => diagnostic.Id == id).Select(diagnostic => diagnostic.GetMessage(null)).ToArray();
        if (expected is null)
            Assert.Empty(found);
        else
            Assert.Contains(expected, Assert.Single(found), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Both, true)]
    [InlineData("EndpointPrivateAccess = true", true)]
    [InlineData(PrivateOnly, false)]
    [InlineData("EndpointPublicAccess = true", false)]
    [InlineData("EndpointPrivateAccess = elsewhere.Apply(text => text == \"on\")", false)]
    public async Task Both_endpoints(string endpoints, bool isFound) =>
        Assert.Equal(isFound, (await Pulumi(endpoints, Nodes("\"10.200.0.0/16\"")).Analyze()).Any(diagnostic => diagnostic.Id == "EKS013"));

    [Fact]
    public Task Without_hybrid_nodes_both_endpoints_are_fine() => Pulumi(Both, "").Verify();

    [Fact]
    public async Task A_finding_that_depends_on_configuration_says_so() => Assert.EndsWith(
        "(when 'hybrid' is true)",
        (await Pulumi(Both, "RemoteNetworkConfig = hybrid ? networks : null,", before: $"var hybrid = new Pulumi.Config().RequireBoolean(\"hybrid\"); var networks = {Nodes("\"10.200.0.0/16\"").Trim().TrimEnd(',').Replace("RemoteNetworkConfig = ", "", StringComparison.Ordinal)};").Single("EKS013")).GetMessage(null),
        StringComparison.Ordinal);

    [Fact]
    public async Task Either_endpoint_can_be_turned_off() => Assert.Equal(
        ["Turn the public endpoint off (cuts off who connects now)", "Turn the private endpoint off (cuts off who connects now)"],
        await Fixes.Titles(Pulumi(Both, Nodes("\"10.200.0.0/16\"")), "EKS013"));

    /// <summary>Without the private endpoint a restricted public one would keep the nodes in the VPC out.</summary>
    [Fact]
    public Task A_restricted_public_endpoint_is_turned_off() => Fixes.AssertRepairs(
        Pulumi(Both + ", PublicAccessCidrs = { \"52.94.76.0/24\" }", Nodes("\"10.200.0.0/16\"")),
        "EKS013",
        "Turn the public endpoint off (cuts off who connects now)");

    [Theory]
    [InlineData("\"10.200.0.0/16\"", "", Access, null)]
    [InlineData("\"10.200.0.0/16\"", "\"10.201.0.0/16\"", Access, null)]
    [InlineData("\"100.64.0.0/16\"", "", Access, null)]
    [InlineData("elsewhere", "", Access, null)]
    [InlineData("\"10.200.0.0/16\"", "", "", "they need access entries, and its authentication mode is CONFIG_MAP")]
    [InlineData("\"10.200.0.0/16\"", "", "AccessConfig = new ClusterAccessConfigArgs { AuthenticationMode = elsewhere },", null)]
    [InlineData("\"10.200.0.0/16\"", "", "AccessConfig = new ClusterAccessConfigArgs { AuthenticationMode = \"API_AND_CONFIG_MAP\" },", null)]
    [InlineData("\"10.200.0.0/16\"", "", Access + "KubernetesNetworkConfig = new ClusterKubernetesNetworkConfigArgs { IpFamily = \"ipv6\" },", "they need IPv4, and its pods and services have IPv6 addresses")]
    [InlineData("\"73.140.245.0/24\"", "", Access, "73.140.245.0/24 is not a private IPv4 range")]
    [InlineData("elsewhere, \"73.140.245.0/24\"", "", Access, "73.140.245.0/24 is not a private IPv4 range")]
    [InlineData("\"fd00::/48\"", "", Access, "is not a private IPv4 range")]
    [InlineData("\"10.0.0.0/7\"", "", Access, "10.0.0.0/7 is larger than any private range")]
    [InlineData("\"10.200.0.0/16\"", "\"10.200.128.0/17\"", Access, "its networks 10.200.0.0/16 and 10.200.128.0/17 overlap")]
    [InlineData("\"10.200.0.0/16\", \"10.200.0.0/24\"", "", Access, "its networks 10.200.0.0/16 and 10.200.0.0/24 overlap")]
    [InlineData("\"10.200.0.0/16\"", "", Access + "KubernetesNetworkConfig = new ClusterKubernetesNetworkConfigArgs { ServiceIpv4Cidr = \"10.200.4.0/24\" },", "10.200.0.0/16 overlaps 10.200.4.0/24, the range of its services")]
    public Task What_hybrid_nodes_need(string nodes, string pods, string rest, string? expected) =>
        Says(Pulumi(PrivateOnly, Nodes(nodes, pods.Length > 0 ? Pods(pods) : ""), rest), "EKS031", expected);

    [Theory]
    [InlineData(15, null)]
    [InlineData(16, "it has more than 15 networks for them")]
    public Task Too_many_networks(int count, string? expected) =>
        Says(Pulumi(PrivateOnly, Nodes(string.Join(", ", Enumerable.Range(0, count).Select(index => $"\"10.{index}.0.0/16\"")))), "EKS031", expected);

    [Theory]
    [InlineData("10.0.0.0/16", null)]
    [InlineData("10.200.0.0/20", "10.200.0.0/16 overlaps 10.200.0.0/20, the range of VPC 'vpc'")]
    public Task The_VPC_of_the_cluster(string cidr, string? expected) => Says(
        Pulumi(
            PrivateOnly,
            Nodes("\"10.200.0.0/16\""),
            before: $"var other = new Vpc(\"other\", new VpcArgs {{ CidrBlock = \"10.200.0.0/16\", EnableDnsHostnames = true }}); var vpc = new Vpc(\"vpc\", new VpcArgs {{ CidrBlock = \"{cidr}\", EnableDnsHostnames = true }});",
            subnet: "new Subnet(\"a\", new SubnetArgs { VpcId = vpc.Id }).Id"),
        "EKS031",
        expected);

    static Program Cdk(string module, string props) => new(Harness.Eks.References, [$$"""
        using Amazon.CDK; using Amazon.CDK.AWS.{{module}}; using Constructs;
        class TestStack : Stack
        {
            public TestStack(Construct scope, string id, string elsewhere) : base(scope, id)
            {
                {{props}}
            }
        }
        """])
    {
        Ignoring = [.. advice],
    };

    static string L2(string props) => $$"""new Cluster(this, "eks", new ClusterProps { Version = KubernetesVersion.V1_31, {{props}} });""";

    const string RemoteNodes = "RemoteNodeNetworks = new IRemoteNodeNetwork[] { new RemoteNodeNetwork { Cidrs = new[] { \"10.200.0.0/16\" } } },";
    const string RemotePods = "RemotePodNetworks = new IRemotePodNetwork[] { new RemotePodNetwork { Cidrs = new[] { \"10.200.128.0/17\" } } },";

    [Theory]
    [InlineData("EKS", RemoteNodes, "EKS013, EKS031")]
    [InlineData("EKS", RemoteNodes + "EndpointAccess = EndpointAccess.PRIVATE,", "EKS031")]
    [InlineData("EKS", RemoteNodes + "AuthenticationMode = AuthenticationMode.API, EndpointAccess = EndpointAccess.PRIVATE,", "")]
    [InlineData("EKSv2", RemoteNodes, "EKS013")]
    [InlineData("EKSv2", RemoteNodes + "EndpointAccess = EndpointAccess.PUBLIC,", "")]
    [InlineData("EKSv2", RemoteNodes + RemotePods + "EndpointAccess = EndpointAccess.PRIVATE,", "EKS031")]
    public async Task The_second_level_of_the_CDK(string module, string props, string expected) => Assert.Equal(
        expected,
        string.Join(", ", (await Cdk(module, L2(props)).Analyze()).Select(diagnostic => diagnostic.Id).Except(advice)));

    /// <summary>Overlapping networks make synthesis throw; that the service wants access entries it says itself.</summary>
    [Theory]
    [InlineData(RemotePods, DiagnosticSeverity.Error)]
    [InlineData("", DiagnosticSeverity.Warning)]
    public async Task What_synthesis_refuses_is_an_error(string pods, DiagnosticSeverity severity) =>
        Assert.Equal(severity, (await Cdk("EKS", L2(RemoteNodes + pods + "EndpointAccess = EndpointAccess.PRIVATE,")).Single("EKS031")).Severity);

    [Theory]
    [InlineData("", "EKS013, EKS031")]
    [InlineData("cluster.RemoteNetworkConfig = null;", "")]
    [InlineData("cluster.AddPropertyOverride(\"RemoteNetworkConfig\", elsewhere);", "")]
    [InlineData("cluster.AddPropertyOverride(\"AccessConfig.AuthenticationMode\", \"API\");", "EKS013")]
    public async Task The_first_level_of_the_CDK(string change, string expected) => Assert.Equal(
        expected,
        string.Join(", ", (await Cdk("EKS", $$"""
            var cluster = new CfnCluster(this, "eks", new CfnClusterProps
            {
                RoleArn = "arn:aws:iam::111122223333:role/eks",
                ResourcesVpcConfig = new CfnCluster.ResourcesVpcConfigProperty { SubnetIds = new[] { "subnet-a" }, EndpointPublicAccess = true, EndpointPrivateAccess = true },
                RemoteNetworkConfig = new CfnCluster.RemoteNetworkConfigProperty
                {
                    RemoteNodeNetworks = new object[] { new CfnCluster.RemoteNodeNetworkProperty { Cidrs = new[] { "10.200.0.0/16" } } },
                },
            });
            {{change}}
            """).Analyze()).Select(diagnostic => diagnostic.Id).Except(advice)));

    [Fact]
    public Task Pulumi_AwsNative() => new Program([.. SurfaceReferences.Framework, .. SurfaceReferences.AwsNative], ["""
        using Pulumi.AwsNative.Eks; using Pulumi.AwsNative.Eks.Inputs;
        new Cluster("eks", new ClusterArgs
        {
            RoleArn = "arn:aws:iam::111122223333:role/eks",
            ResourcesVpcConfig = new ClusterResourcesVpcConfigArgs { SubnetIds = { "subnet-a" }, EndpointPublicAccess = true, EndpointPrivateAccess = true },
            AccessConfig = new ClusterAccessConfigArgs { {|EKS031:AuthenticationMode = ClusterAccessConfigAuthenticationMode.ConfigMap|} },
            RemoteNetworkConfig = new ClusterRemoteNetworkConfigArgs { {|EKS013:RemoteNodeNetworks = { new ClusterRemoteNodeNetworkArgs { Cidrs = { "10.200.0.0/16" } } }|} },
        });
        """]) { Ignoring = [.. advice] }.Verify();

    [Fact]
    public Task CDK_for_Terraform() => new Program([.. SurfaceReferences.Framework, .. SurfaceReferences.CdktfAws], ["""
        using Constructs; using HashiCorp.Cdktf.Providers.Aws.EksCluster;
        static class Test
        {
            public static void Declare(Construct scope) => new EksCluster(scope, "eks", new EksClusterConfig
            {
                Name = "eks",
                RoleArn = "arn:aws:iam::111122223333:role/eks",
                VpcConfig = new EksClusterVpcConfig { SubnetIds = new[] { "subnet-a" }, EndpointPublicAccess = true, EndpointPrivateAccess = true },
                AccessConfig = new EksClusterAccessConfig { {|EKS031:AuthenticationMode = "CONFIG_MAP"|} },
                RemoteNetworkConfig = new EksClusterRemoteNetworkConfig
                {
                    {|EKS013:RemoteNodeNetworks = new EksClusterRemoteNetworkConfigRemoteNodeNetworks { Cidrs = new[] { "10.200.0.0/16" } }|},
                },
            });
        }
        """]) { Ignoring = [.. advice] }.Verify();
}
