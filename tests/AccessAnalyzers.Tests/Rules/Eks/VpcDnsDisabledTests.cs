using AccessAnalyzers.Tests.Harness;
using AccessAnalyzers.Tests.Surfaces;

namespace AccessAnalyzers.Tests.Rules.Eks;

/// <summary>EKS009 through all ways that lead from a cluster to its VPC.</summary>
public sealed class VpcDnsDisabledTests
{
    const string Usings = "using Pulumi; using Pulumi.Aws.Ec2; using Pulumi.Aws.Eks; using Pulumi.Aws.Eks.Inputs;\n";

    static Program Pulumi(params string[] files) => new([.. SurfaceReferences.Framework, .. SurfaceReferences.Aws], [.. files.Select(file => Usings + file)]);

    static Program Body(string statements) => Pulumi($$"""
        static class Test
        {
            public static void Declare(bool isProd, Input<string> elsewhere)
            {
                {{statements}}
            }

            static ClusterArgs Private(InputList<string> subnets) => new()
            {
                RoleArn = "arn:aws:iam::111122223333:role/eks",
                VpcConfig = new ClusterVpcConfigArgs { SubnetIds = subnets, EndpointPublicAccess = false, EndpointPrivateAccess = true },
            };
        }
        """);

    static Program Cdk(string statements) => new(Harness.Eks.References, [$$"""
        using Amazon.CDK; using Amazon.CDK.AWS.EC2; using Amazon.CDK.AWS.EKS; using Constructs;
        class TestStack : Stack
        {
            public TestStack(Construct scope, string id) : base(scope, id)
            {
                {{statements}}
            }
        }
        """]);

    [Theory]
    [InlineData("")]
    [InlineData(""", new VpcArgs { CidrBlock = "10.0.0.0/16" }""")]
    [InlineData(""", new VpcArgs { EnableDnsSupport = true }""")]
    public Task Hostnames_are_off_by_default(string args) => Body($$"""
        var vpc = new {|EKS009:Vpc|}("vpc"{{args}});
        var a = new Subnet("a", new SubnetArgs { VpcId = vpc.Id });
        new Cluster("eks", Private(new[] { a.Id, new Subnet("b", new SubnetArgs { VpcId = vpc.Id }).Id }));
        """).Verify();

    [Theory]
    [InlineData("EnableDnsHostnames = true")]
    [InlineData("EnableDnsHostnames = true, EnableDnsSupport = true")]
    [InlineData("EnableDnsHostnames = elsewhere.Apply(text => text == \"on\")")]
    public Task A_VPC_with_DNS_is_silent(string args) => Body($$"""
        var vpc = new Vpc("vpc", new VpcArgs { {{args}} });
        new Cluster("eks", Private(new Subnet("a", new SubnetArgs { VpcId = vpc.Id }).Id));
        """).Verify();

    [Theory]
    [InlineData("{|EKS009:EnableDnsHostnames = false|}")]
    [InlineData("EnableDnsHostnames = true, {|EKS009:EnableDnsSupport = false|}")]
    public Task What_is_turned_off_is_at_fault(string args) => Body($$"""
        var vpc = new Vpc("vpc", new VpcArgs { {{args}} });
        new Cluster("eks", Private(new Subnet("a", new SubnetArgs { VpcId = vpc.Id }).Id));
        """).Verify();

    [Theory]
    [InlineData("var vpc = Vpc.Get(\"vpc\", \"vpc-1\");")]
    [InlineData("var vpc = new Vpc(\"vpc\", new VpcArgs(), new CustomResourceOptions { Id = \"vpc-1\" });")]
    [InlineData("var vpc = new Vpc(\"vpc\", new VpcArgs(), new CustomResourceOptions { IgnoreChanges = { \"enableDnsHostnames\" } });")]
    public Task Of_a_VPC_from_elsewhere_nothing_is_known(string vpc) => Body($$"""
        {{vpc}}
        new Cluster("eks", Private(new Subnet("a", new SubnetArgs { VpcId = vpc.Id }).Id));
        """).Verify();

    [Fact]
    public Task Of_subnets_from_elsewhere_nothing_is_known() => Body("""
        var vpc = new Vpc("vpc");
        new Subnet("a", new SubnetArgs { VpcId = vpc.Id });
        new Cluster("eks", Private(elsewhere));
        new Cluster("other", Private(new Subnet("b", new SubnetArgs { VpcId = elsewhere }).Id));
        """).Verify();

    /// <summary>The arguments count as they were when the VPC was made, and not as they are when the cluster is made.</summary>
    [Fact]
    public Task Arguments_that_are_used_again_count_for_each() => Body("""
        var args = new VpcArgs { EnableDnsHostnames = true };
        var good = new Vpc("good", args);
        args.EnableDnsHostnames = false;
        new Cluster("eks", Private(new Subnet("a", new SubnetArgs { VpcId = good.Id }).Id));
        """).Verify();

    [Fact]
    public async Task A_finding_names_the_configuration_on_which_it_depends()
    {
        var found = await Body("""
            var on = new Pulumi.Config().RequireBoolean("dnsHostnames");
            var vpc = new Vpc("vpc", new VpcArgs { EnableDnsHostnames = on });
            new Cluster("eks", Private(new Subnet("a", new SubnetArgs { VpcId = vpc.Id }).Id));
            """).Single("EKS009");
        Assert.Equal(
            "EKS cluster 'eks' is in VPC 'vpc', where 'EnableDnsHostnames' is off, so nodes cannot register with the API server; set it to true (when 'dnsHostnames' is false)",
            found.GetMessage(null));
    }

    /// <summary>One VPC of two, and the subnets of that one: what belongs together is not mixed.</summary>
    [Fact]
    public Task The_subnets_of_each_configuration_are_in_its_own_VPC() => Body("""
        var good = new Vpc("good", new VpcArgs { EnableDnsHostnames = true });
        var unused = new Vpc("unused");
        var subnet = new Subnet("a", new SubnetArgs { VpcId = isProd ? good.Id : elsewhere });
        new Cluster("eks", Private(subnet.Id));
        """).Verify();

    /// <summary>The stacks say nothing by themselves; the call that brings them together does.</summary>
    [Fact]
    public Task A_network_and_a_cluster_in_two_classes_meet_where_they_are_wired() => Pulumi(
        """
        class NetworkStack
        {
            public NetworkStack(bool hasDns)
            {
                Vpc = new Vpc("vpc", new VpcArgs { EnableDnsHostnames = hasDns });
                foreach (var zone in new[] { "a", "b" })
                    SubnetIds.Add(new Subnet(zone, new SubnetArgs { VpcId = Vpc.Id }).Id);
            }

            public Vpc Vpc { get; }

            public InputList<string> SubnetIds { get; } = new();
        }
        """,
        """
        class ClusterStack
        {
            public ClusterStack(NetworkStack network) => new Cluster("eks", new ClusterArgs
            {
                RoleArn = "arn:aws:iam::111122223333:role/eks",
                VpcConfig = new ClusterVpcConfigArgs { SubnetIds = network.SubnetIds, EndpointPublicAccess = false, EndpointPrivateAccess = true },
            });
        }
        """,
        """
        static class Wiring
        {
            public static void Main()
            {
                new {|EKS009:ClusterStack|}(new NetworkStack(hasDns: false));
                new ClusterStack(new NetworkStack(hasDns: true));
            }
        }
        """).Verify();

    [Fact]
    public Task A_cluster_on_an_outpost_is_not_judged() => Body("""
        var vpc = new Vpc("vpc");
        var args = Private(new Subnet("a", new SubnetArgs { VpcId = vpc.Id }).Id);
        args.OutpostConfig = new ClusterOutpostConfigArgs { ControlPlaneInstanceType = "m5.large", OutpostArns = { "arn:aws:outposts:us-west-2:111122223333:outpost/op-1" } };
        new Cluster("eks", args);
        """).Verify();

    [Fact]
    public async Task The_fix_turns_hostnames_on_where_the_VPC_is_made()
    {
        var repaired = await Fixes.Repair(Body("""
            var vpc = new Vpc("vpc", new VpcArgs { CidrBlock = "10.0.0.0/16" });
            new Cluster("eks", Private(new Subnet("a", new SubnetArgs { VpcId = vpc.Id }).Id));
            """), "EKS009", "Turn DNS on in the VPC");
        Assert.Contains("""new VpcArgs { CidrBlock = "10.0.0.0/16", EnableDnsHostnames = true }""", repaired, StringComparison.Ordinal);
    }

    [Fact]
    public Task A_VPC_of_the_CDKs_second_level_has_both_unless_it_says_otherwise() => Cdk("""
        var plain = new Vpc(this, "plain");
        new Cluster(this, "silent", new ClusterProps { Version = KubernetesVersion.V1_31, Vpc = plain, EndpointAccess = EndpointAccess.PRIVATE });
        var vpc = new Vpc(this, "vpc", new VpcProps { {|EKS009:EnableDnsHostnames = false|} });
        new Cluster(this, "eks", new ClusterProps { Version = KubernetesVersion.V1_31, Vpc = vpc, EndpointAccess = EndpointAccess.PRIVATE });
        new Cluster(this, "default", new ClusterProps { Version = KubernetesVersion.V1_31, EndpointAccess = EndpointAccess.PRIVATE });
        new Cluster(this, "found", new ClusterProps
        {
            Version = KubernetesVersion.V1_31,
            EndpointAccess = EndpointAccess.PRIVATE,
            Vpc = Vpc.FromLookup(this, "found-vpc", new VpcLookupOptions { IsDefault = true }),
        });
        """).Verify();

    const string FirstLevel = """
        var vpc = new MARKED(this, "vpc", new CfnVPCProps { CidrBlock = "10.0.0.0/16" });
        var a = new CfnSubnet(this, "a", new CfnSubnetProps { VpcId = vpc.Ref });
        var b = new CfnSubnet(this, "b", new CfnSubnetProps { VpcId = vpc.AttrVpcId });
        new CfnCluster(this, "eks", new CfnClusterProps
        {
            RoleArn = "arn:aws:iam::111122223333:role/eks",
            ResourcesVpcConfig = new CfnCluster.ResourcesVpcConfigProperty { SubnetIds = new[] { a.Ref, b.AttrSubnetId }, EndpointPublicAccess = false, EndpointPrivateAccess = true },
        });
        """;

    [Fact]
    public Task References_of_the_CDKs_first_level_are_followed() => Cdk(FirstLevel.Replace("MARKED", "{|EKS009:CfnVPC|}", StringComparison.Ordinal)).Verify();

    [Theory]
    [InlineData("vpc.EnableDnsHostnames = true;")]
    [InlineData("""vpc.AddPropertyOverride("EnableDnsHostnames", true);""")]
    [InlineData("""((CfnResource)vpc).AddOverride("Properties.EnableDnsHostnames", true);""")]
    public Task A_construct_that_is_changed_later_is_not_judged(string change) => Cdk(FirstLevel.Replace("MARKED", "CfnVPC", StringComparison.Ordinal) + change).Verify();

    [Fact]
    public Task Overrides_of_other_constructs_change_nothing() =>
        Cdk(FirstLevel.Replace("MARKED", "{|EKS009:CfnVPC|}", StringComparison.Ordinal) + """new CfnInstance(this, "host").AddPropertyOverride("Monitoring", true);""").Verify();

    [Fact]
    public Task Pulumi_AwsNative() => new Program([.. SurfaceReferences.Framework, .. SurfaceReferences.AwsNative], ["""
        using Pulumi.AwsNative.Ec2; using Pulumi.AwsNative.Eks; using Pulumi.AwsNative.Eks.Inputs;
        var vpc = new {|EKS009:Vpc|}("vpc", new VpcArgs { CidrBlock = "10.0.0.0/16" });
        var subnet = new Subnet("a", new SubnetArgs { VpcId = vpc.VpcId });
        new Cluster("eks", new ClusterArgs
        {
            RoleArn = "arn:aws:iam::111122223333:role/eks",
            ResourcesVpcConfig = new ClusterResourcesVpcConfigArgs { SubnetIds = { subnet.SubnetId }, EndpointPublicAccess = false, EndpointPrivateAccess = true },
        });
        """]).Verify();

    [Fact]
    public Task Pulumi_Eks() => new Program([.. SurfaceReferences.Framework, .. SurfaceReferences.Eks], ["""
        using Pulumi.Aws.Ec2; using Pulumi.Eks;
        var vpc = new {|EKS009:Vpc|}("vpc", new VpcArgs { CidrBlock = "10.0.0.0/16" });
        new Cluster("eks", new ClusterArgs { VpcId = vpc.Id, EndpointPublicAccess = false, EndpointPrivateAccess = true, AuthenticationMode = AuthenticationMode.Api });
        """]).Verify();

    const string Cdktf = """
        using Constructs; using HashiCorp.Cdktf.Providers.Aws.EksCluster; using HashiCorp.Cdktf.Providers.Aws.Subnet; using HashiCorp.Cdktf.Providers.Aws.Vpc;
        static class Test
        {
            public static void Declare(Construct scope)
            {
                var vpc = new MARKED(scope, "vpc", new VpcConfig { CidrBlock = "10.0.0.0/16" });
                var subnet = new Subnet(scope, "a", new SubnetConfig { VpcId = vpc.Id });
                new EksCluster(scope, "eks", new EksClusterConfig
                {
                    Name = "eks",
                    RoleArn = "arn:aws:iam::111122223333:role/eks",
                    VpcConfig = new EksClusterVpcConfig { SubnetIds = new[] { subnet.Id }, EndpointPublicAccess = false, EndpointPrivateAccess = true },
                });
                CHANGE
            }
        }
        """;

    [Theory]
    [InlineData("{|EKS009:Vpc|}", "")]
    [InlineData("Vpc", "vpc.EnableDnsHostnames = true;")]
    [InlineData("Vpc", """vpc.AddOverride("enable_dns_hostnames", true);""")]
    public Task CDK_for_Terraform(string type, string change) => new Program(
        [.. SurfaceReferences.Framework, .. SurfaceReferences.CdktfAws],
        [Cdktf.Replace("MARKED", type, StringComparison.Ordinal).Replace("CHANGE", change, StringComparison.Ordinal)]).Verify();
}
