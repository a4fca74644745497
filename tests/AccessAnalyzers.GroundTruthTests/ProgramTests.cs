namespace AccessAnalyzers.GroundTruthTests;

/// <summary>Ways in which programs come to their clusters.</summary>
[Collection("Node.js")]
public sealed class ProgramTests
{
    const string VpcConfig = """
        var vpcConfig = new CfnCluster.ResourcesVpcConfigProperty { SubnetIds = new[] { "subnet-1" }, EndpointPublicAccess = true };
        var props = new CfnClusterProps { RoleArn = "arn:aws:iam::111122223333:role/eks", ResourcesVpcConfig = vpcConfig };
        """;

    [Fact]
    public void Props_are_assigned_one_by_one() => GroundTruth.Agrees(GroundTruth.Stack("""
        var props = new ClusterProps { Version = KubernetesVersion.V1_30 };
        props.EndpointAccess = EndpointAccess.PRIVATE;
        new Cluster(this, "eks", props);
        """));

    [Fact]
    public void Props_are_changed_between_two_clusters() => GroundTruth.Agrees(GroundTruth.Stack(VpcConfig + """
        new CfnCluster(this, "first", props);
        vpcConfig.EndpointPublicAccess = false;
        vpcConfig.EndpointPrivateAccess = true;
        new CfnCluster(this, "second", props);
        vpcConfig.PublicAccessCidrs = new[] { "52.94.76.0/24" };
        """));

    [Fact]
    public void Props_are_changed_after_the_cluster_was_made() => GroundTruth.Agrees(GroundTruth.Stack("""
        var cidrs = new[] { "52.94.76.0/24" };
        var props = new ClusterProps { Version = KubernetesVersion.V1_30, EndpointAccess = EndpointAccess.PUBLIC_AND_PRIVATE.OnlyFrom(cidrs) };
        cidrs[0] = "52.94.77.0/24";
        new Cluster(this, "eks", props);
        props.EndpointAccess = EndpointAccess.PRIVATE;
        """));

    [Fact]
    public void An_array_is_changed_before_the_cluster_is_made() => GroundTruth.Agrees(GroundTruth.Stack(VpcConfig + """
        var cidrs = new[] { "52.94.76.0/24" };
        vpcConfig.PublicAccessCidrs = cidrs;
        cidrs[0] = "52.94.77.0/24";
        new CfnCluster(this, "eks", props);
        """));

    [Fact]
    public void A_helper_makes_clusters() => GroundTruth.Agrees(GroundTruth.Stack(
        """
        Make("open", EndpointAccess.PUBLIC);
        Make("closed", EndpointAccess.PRIVATE);
        Make("restricted", EndpointAccess.PUBLIC_AND_PRIVATE.OnlyFrom("52.94.76.0/24"));
        """,
        """
        Cluster Make(string name, EndpointAccess access) => new Cluster(new Stack(this, $"{name}-stack"), name, new ClusterProps { Version = KubernetesVersion.V1_30, EndpointAccess = access });
        """));

    [Fact]
    public void A_loop_makes_clusters() => GroundTruth.Agrees(GroundTruth.Stack("""
        foreach (var (name, isPublic) in new[] { ("dev", true), ("prod", false) })
        {
            new CfnCluster(this, name, new CfnClusterProps
            {
                RoleArn = "arn:aws:iam::111122223333:role/eks",
                ResourcesVpcConfig = new CfnCluster.ResourcesVpcConfigProperty { SubnetIds = new[] { "subnet-1" }, EndpointPublicAccess = isPublic, EndpointPrivateAccess = !isPublic },
            });
        }
        """));

    [Fact]
    public void The_endpoint_access_stands_elsewhere() => GroundTruth.Agrees(GroundTruth.Stack(
        """
        new Cluster(new Stack(this, "field-stack"), "field", new ClusterProps { Version = KubernetesVersion.V1_30, EndpointAccess = s_access });
        new Cluster(new Stack(this, "property-stack"), "property", new ClusterProps { Version = KubernetesVersion.V1_30, EndpointAccess = Access });
        new FargateCluster(new Stack(this, "method-stack"), "method", new FargateClusterProps { Version = KubernetesVersion.V1_30, EndpointAccess = AccessFrom(Office, "52.94.77.10/32") });
        """,
        """
        const string Office = "52.94.76.0/24";
        static readonly EndpointAccess s_access = EndpointAccess.PRIVATE;
        static EndpointAccess Access => EndpointAccess.PUBLIC_AND_PRIVATE.OnlyFrom(Office);
        static EndpointAccess AccessFrom(params string[] cidrs) => EndpointAccess.PUBLIC_AND_PRIVATE.OnlyFrom(cidrs);
        """));

    [Fact]
    public void A_query_makes_the_blocks() => GroundTruth.Agrees(GroundTruth.Cluster("""
        EndpointAccess = EndpointAccess.PUBLIC_AND_PRIVATE.OnlyFrom(new[] { "52.94.76.10", "52.94.76.11" }.Select(address => $"{address}/32").ToArray()),
        """));

    [Fact]
    public void A_switch_decides() => GroundTruth.Agrees(GroundTruth.Stack(
        """
        new Cluster(new Stack(this, "first"), "dev", new ClusterProps { Version = KubernetesVersion.V1_30, EndpointAccess = Of("dev") });
        new Cluster(new Stack(this, "second"), "prod", new ClusterProps { Version = KubernetesVersion.V1_30, EndpointAccess = Of("prod") });
        """,
        """
        static EndpointAccess Of(string stage) => stage switch { "prod" => EndpointAccess.PRIVATE, _ => EndpointAccess.PUBLIC };
        """));

    [Fact]
    public void A_class_is_derived_from_the_cluster() => GroundTruth.Agrees(GroundTruth.File("""
        class PrivateCluster : Cluster
        {
            public PrivateCluster(Construct scope, string id) : base(scope, id, new ClusterProps { Version = KubernetesVersion.V1_30, EndpointAccess = EndpointAccess.PRIVATE })
            {
            }
        }

        class TestStack : Stack
        {
            public TestStack(Construct scope, string id) : base(scope, id) => new PrivateCluster(this, "eks");
        }

        static class Program
        {
            public static void Declare(App app) => new TestStack(app, "Test");
        }
        """));

    [Fact]
    public void A_construct_of_the_program_wraps_the_cluster() => GroundTruth.Agrees(GroundTruth.File("""
        record Settings(bool IsPublic, string[] Cidrs);

        class Platform : Construct
        {
            public Platform(Construct scope, string id, Settings settings) : base(scope, id)
            {
                Cluster = new Cluster(this, "eks", new ClusterProps
                {
                    Version = KubernetesVersion.V1_30,
                    EndpointAccess = settings.IsPublic ? EndpointAccess.PUBLIC_AND_PRIVATE.OnlyFrom(settings.Cidrs) : EndpointAccess.PRIVATE,
                });
            }

            public ICluster Cluster { get; }
        }

        static class Program
        {
            public static void Declare(App app)
            {
                var stack = new Stack(app, "Test");
                new Platform(stack, "platform", new Settings(true, new[] { "52.94.76.0/24" }));
                new Platform(new NestedStack(stack, "nested"), "platform", new Settings(false, new string[0]));
            }
        }
        """));

    [Fact]
    public void Stacks_get_their_own_props() => GroundTruth.Agrees(GroundTruth.File("""
        class StageProps : StackProps
        {
            public string Stage { get; set; } = "";
            public bool IsPrivate { get; set; }
        }

        class StageStack : Stack
        {
            public StageStack(Construct scope, string id, StageProps props) : base(scope, id, props)
            {
                new Cluster(this, props.Stage, new ClusterProps
                {
                    Version = KubernetesVersion.V1_30,
                    EndpointAccess = props.IsPrivate ? EndpointAccess.PRIVATE : EndpointAccess.PUBLIC_AND_PRIVATE,
                });
            }
        }

        static class Program
        {
            public static void Declare(App app)
            {
                new StageStack(app, "Dev", new StageProps { Stage = "dev" });
                new StageStack(app, "Prod", new StageProps { Stage = "prod", IsPrivate = true });
            }
        }
        """));

    [Fact]
    public void The_context_decides_on_an_endpoint() => GroundTruth.Agrees(
        GroundTruth.Cluster("""EndpointAccess = "true".Equals(this.Node.TryGetContext("private")) ? EndpointAccess.PRIVATE : EndpointAccess.PUBLIC,"""),
        GroundTruth.Context(("private", "true")),
        GroundTruth.Context(("private", "false")));

    [Fact]
    public void The_context_is_an_endpoint() => GroundTruth.Agrees(
        GroundTruth.CfnCluster("""EndpointPublicAccess = (bool)this.Node.TryGetContext("public"), EndpointPrivateAccess = true,"""),
        GroundTruth.Context(("public", true)),
        GroundTruth.Context(("public", false)));

    [Fact]
    public void The_context_decides_whether_there_is_a_cluster() => GroundTruth.Agrees(
        GroundTruth.Stack("""
            if ((string)this.Node.TryGetContext("stage") == "prod")
                new Cluster(this, "prod", new ClusterProps { Version = KubernetesVersion.V1_30, EndpointAccess = EndpointAccess.PRIVATE });
            else
                new Cluster(this, "dev", new ClusterProps { Version = KubernetesVersion.V1_30 });
            """),
        GroundTruth.Context(("stage", "prod")),
        GroundTruth.Context(("stage", "dev")),
        GroundTruth.Context());

    [Fact]
    public void The_context_decides_whether_synthesis_throws() => GroundTruth.Agrees(
        GroundTruth.Cluster("""EndpointAccess = ((bool)this.Node.TryGetContext("private") ? EndpointAccess.PRIVATE : EndpointAccess.PUBLIC_AND_PRIVATE).OnlyFrom("52.94.76.0/24"),"""),
        GroundTruth.Context(("private", true)),
        GroundTruth.Context(("private", false)));

    [Fact]
    public void The_context_is_a_block() => GroundTruth.IsNotRefuted(
        "Any text can be in the context.",
        GroundTruth.Cluster("""EndpointAccess = EndpointAccess.PUBLIC_AND_PRIVATE.OnlyFrom("52.94.76.0/24", (string)this.Node.TryGetContext("office")),"""),
        GroundTruth.Context(("office", "52.94.77.0/24")));

    [Fact]
    public void Blocks_are_picked_by_the_context() => GroundTruth.Agrees(
        GroundTruth.Stack("""
            var cidrs = new List<string> { "52.94.76.0/24" };
            if ((bool)this.Node.TryGetContext("partner"))
                cidrs.Add("52.94.77.10/32");
            new Cluster(this, "eks", new ClusterProps { Version = KubernetesVersion.V1_30, EndpointAccess = EndpointAccess.PUBLIC_AND_PRIVATE.OnlyFrom(cidrs.ToArray()) });
            """),
        GroundTruth.Context(("partner", true)),
        GroundTruth.Context(("partner", false)));

    [Fact]
    public void An_environment_variable_is_a_block() => GroundTruth.IsNotRefuted(
        "Any text can be in the environment.",
        GroundTruth.Cluster("""EndpointAccess = EndpointAccess.PUBLIC_AND_PRIVATE.OnlyFrom(System.Environment.GetEnvironmentVariable("OFFICE") ?? "52.94.76.0/24"),"""));

    [Fact]
    public void An_imported_cluster_is_not_declared_here() => GroundTruth.AgreesOnNone(GroundTruth.Stack("""
        Cluster.FromClusterAttributes(this, "eks", new ClusterAttributes { ClusterName = "elsewhere" });
        """));

    [Theory]
    [InlineData("PUBLIC", "PUBLIC")]
    [InlineData("PUBLIC", "PUBLIC_AND_PRIVATE")]
    [InlineData("PRIVATE_ISOLATED", "PRIVATE")]
    [InlineData("PRIVATE_WITH_EGRESS", "PUBLIC_AND_PRIVATE.OnlyFrom(\"52.94.76.0/24\")")]
    public void The_VPC_is_the_programs_own(string subnets, string access) => GroundTruth.Agrees(InVpc(subnets, access));

    [Theory]
    [InlineData("PRIVATE")]
    [InlineData("PUBLIC_AND_PRIVATE.OnlyFrom(\"52.94.76.0/24\")")]
    public void Selected_subnets_are_public(string access) => GroundTruth.Agrees(InVpc("PUBLIC", access));

    [Theory]
    [InlineData("NatGateways = 0,", "")]
    [InlineData("NatGateways = 0,", "EndpointAccess = EndpointAccess.PRIVATE,")]
    [InlineData("NatGateways = 1,", "")]
    [InlineData("", "EndpointAccess = EndpointAccess.PRIVATE,")]
    [InlineData("SubnetConfiguration = new[] { new SubnetConfiguration { Name = \"a\", SubnetType = SubnetType.PUBLIC } },", "")]
    [InlineData("SubnetConfiguration = new[] { new SubnetConfiguration { Name = \"a\", SubnetType = SubnetType.PUBLIC } },", "VpcSubnets = new ISubnetSelection[] { new SubnetSelection { SubnetType = SubnetType.PUBLIC } },")]
    [InlineData("", "VpcSubnets = new ISubnetSelection[] { new SubnetSelection { SubnetType = SubnetType.PUBLIC } }, EndpointAccess = EndpointAccess.PRIVATE,")]
    [InlineData("", "VpcSubnets = new ISubnetSelection[] { new SubnetSelection { SubnetType = SubnetType.PUBLIC } }, EndpointAccess = EndpointAccess.PUBLIC_AND_PRIVATE,")]
    public void The_VPC_has_private_subnets_or_not(string vpc, string cluster) => GroundTruth.Agrees(GroundTruth.Stack($$"""
        new Cluster(this, "eks", new ClusterProps
        {
            Version = KubernetesVersion.V1_30,
            Vpc = new Vpc(this, "vpc", new VpcProps { MaxAzs = 2, {{vpc}} }),
            {{cluster}}
        });
        """));

    static string InVpc(string subnets, string access) => GroundTruth.Stack($$"""
        var vpc = new Vpc(this, "vpc", new VpcProps
        {
            MaxAzs = 2,
            SubnetConfiguration = new[]
            {
                new SubnetConfiguration { Name = "nat", SubnetType = SubnetType.PUBLIC },
                new SubnetConfiguration { Name = "cluster", SubnetType = SubnetType.{{subnets}} },
            },
        });
        new Cluster(this, "eks", new ClusterProps
        {
            Version = KubernetesVersion.V1_30,
            Vpc = vpc,
            VpcSubnets = new ISubnetSelection[] { new SubnetSelection { SubnetGroupName = "cluster" } },
            EndpointAccess = EndpointAccess.{{access}},
        });
        """);
}
