using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AccessAnalyzers.Tests.Surfaces;

/// <summary>What public programs write compiles against every surface; what the real packages refuse does not.</summary>
public sealed class SurfaceIdiomTests
{
    public static TheoryData<string> Generations => ["V3", "V2", "V2 versioned", "V1", "V1 versioned", "local package"];

    static readonly string[] s_accepted =
    [
        """AuthorizedIPRanges = { "203.0.113.0/24", text }""",
        """AuthorizedIPRanges = { output, input }""",
        """AuthorizedIPRanges = { { "203.0.113.0/24", "198.51.100.0/24" } }""",
        """AuthorizedIPRanges = { inputs, "203.0.113.0/24" }""",
        """AuthorizedIPRanges = new[] { "203.0.113.0/24" }""",
        """AuthorizedIPRanges = new InputList<string> { "203.0.113.0/24" }""",
        """AuthorizedIPRanges = new List<string> { "203.0.113.0/24" }""",
        """AuthorizedIPRanges = "203.0.113.0/24" """,
        """AuthorizedIPRanges = output""",
        """AuthorizedIPRanges = new[] { output }""",
        """AuthorizedIPRanges = ["203.0.113.0/24", .. texts]""",
        """AuthorizedIPRanges = texts.Select(t => t + "/32").ToList()""",
        """AuthorizedIPRanges = texts.ToImmutableArray()""",
        """AuthorizedIPRanges = Output.All(output, output)""",
        """AuthorizedIPRanges = inputs.Concat(texts)""",
        """EnablePrivateCluster = true""",
        """EnablePrivateCluster = config.GetBoolean("private")""",
        """EnablePrivateCluster = config.RequireSecretBoolean("private")""",
        """EnablePrivateCluster = output.Apply(t => t == "private")""",
        """EnablePrivateCluster = null""",
        """PrivateDNSZone = output""",
        """PrivateDNSZone = Output.Format($"{output}/{text}")""",
        """PrivateDNSZone = Output.Tuple(output, input.ToOutput()).Apply(both => both.Item1 + both.Item2)""",
    ];

    static readonly (string Member, string Error)[] s_refused =
    [
        ("""AuthorizedIPRanges = texts.Select(t => t + "/32")""", "CS0029"),
        ("""AuthorizedIPRanges = 1""", "CS0029"),
        ("""EnablePrivateCluster = "true" """, "CS0029"),
        ("""EnablePrivateCluster = 1""", "CS0029"),
        ("""PrivateDNSZone = new Input<string>("none")""", "CS1729"),
        ("""NoSuchProperty = true""", "CS0117"),
    ];

    static readonly string[] s_profiles =
    [
        "ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = true }",
        "ApiServerAccessProfile = Output.Create(true).Apply(_ => new ManagedClusterAPIServerAccessProfileArgs())",
        "ApiServerAccessProfile = text.Length > 0 ? new ManagedClusterAPIServerAccessProfileArgs() : null",
        "Identity = new ManagedClusterIdentityArgs { Type = ResourceIdentityType.SystemAssigned }",
        "Tags = { [\"team\"] = \"a\" }",
        "Tags = { { \"team\", output } }",
        "AgentPoolProfiles = new[] { new ManagedClusterAgentPoolProfileArgs { Mode = AgentPoolMode.System, VnetSubnetID = output } }",
        "AgentPoolProfiles = { new ManagedClusterAgentPoolProfileArgs { Name = \"a\", Mode = \"System\" } }",
    ];

    static readonly (string Member, string Error)[] s_refusedProfiles =
    [
        ("ApiServerAccessProfile = new() { EnablePrivateCluster = true }", "CS0117"),
        ("ApiServerAccessProfile = { EnablePrivateCluster = true }", "CS0117"),
        ("Identity = new ManagedClusterIdentityArgs { Type = \"SystemAssigned\" }", "CS0029"),
    ];

    [Theory]
    [MemberData(nameof(Generations))]
    public void Accepted_idioms_compile(string generation)
        => Assert.Empty(
            from code in s_accepted.Select(Profile).Concat(s_profiles.Select(Cluster))
            from error in Errors(generation, code)
            select $"{code}: {error}");

    [Theory]
    [MemberData(nameof(Generations))]
    public void Refused_idioms_do_not_compile(string generation)
        => Assert.Empty(
            from refused in s_refused.Select(r => (Code: Profile(r.Member), r.Error))
                .Concat(s_refusedProfiles.Select(r => (Code: Cluster(r.Member), r.Error)))
            where !Errors(generation, refused.Code).Any(error => error.Id == refused.Error)
            select $"{refused.Code}: {string.Join(", ", Errors(generation, refused.Code))}");

    [Theory]
    [InlineData("V3", "PrivateDns", "PrivateZone")]
    [InlineData("V3", "PrivateDns", "VirtualNetworkLink")]
    [InlineData("V3", "Dns", "Zone")]
    [InlineData("V2", "Network", "PrivateZone")]
    [InlineData("V1", "Network", "VirtualNetworkLink")]
    [InlineData("V1", "Network", "Zone")]
    [InlineData("V1", "ManagedIdentity", "UserAssignedIdentity")]
    [InlineData("V2", "Resources", "Resource")]
    [InlineData("V3", "ContainerService", "Fleet")]
    public void Neighbours_are_where_their_release_has_them(string generation, string module, string type)
        => Assert.Empty(Errors(generation, $"Pulumi.AzureNative.{module}.{type}.Get(\"a\", output)"));

    [Theory]
    [InlineData("V1", "EnablePrivateClusterPublicFQDN = true")]
    [InlineData("V1", "DisableRunCommand = true")]
    [InlineData("V2", "EnableVnetIntegration = true")]
    [InlineData("V1 versioned", "EnableVnetIntegration = true")]
    public void Members_of_later_releases_are_absent(string generation, string member)
        => Assert.Contains(Errors(generation, Profile(member)), error => error.Id == "CS0117");

    [Theory]
    [InlineData("V3", "EnableVnetIntegration = true")]
    [InlineData("V2 versioned", "EnableVnetIntegration = true")]
    [InlineData("V1 versioned", "DisableRunCommand = true")]
    [InlineData("local package", "EnablePrivateClusterPublicFQDN = true")]
    public void Members_are_present_from_their_release_on(string generation, string member)
        => Assert.Empty(Errors(generation, Profile(member)));

    [Theory]
    [InlineData("""
        using System.Collections.Generic;
        using Pulumi;
        using AzureNative = Pulumi.AzureNative;

        return await Deployment.RunAsync(() =>
        {
            var group = new AzureNative.Resources.ResourceGroup("group");
            var cluster = new AzureNative.ContainerService.ManagedCluster("cluster", new()
            {
                ResourceGroupName = group.Name,
                ApiServerAccessProfile = new AzureNative.ContainerService.Inputs.ManagedClusterAPIServerAccessProfileArgs
                {
                    AuthorizedIPRanges = new[] { "0.0.0.0/0" },
                    EnablePrivateCluster = false,
                },
            });
            return new Dictionary<string, object?> { ["name"] = cluster.Name };
        });
        """)]
    [InlineData("""
        using System.Threading.Tasks;
        using Pulumi;
        using Pulumi.AzureNative.ContainerService;
        using Pulumi.AzureNative.ContainerService.Inputs;

        return await Deployment.RunAsync<MyStack>();

        class MyStack : Stack
        {
            public MyStack() => Id = new Clusters("clusters", new() { DependsOn = { this } }).Id;

            [Output] public Output<string> Id { get; set; }
        }

        class Clusters : ComponentResource
        {
            public Clusters(string name, ComponentResourceOptions? options) : base("my:Clusters", name, options)
            {
                var pool = new ManagedClusterAgentPoolProfileArgs { Name = "a" };
                pool.VnetSubnetID = name;
                var args = new ManagedClusterArgs { ResourceGroupName = name, AgentPoolProfiles = pool };
                args.ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { PrivateDNSZone = "none" };
                Id = new ManagedCluster(name, args, new CustomResourceOptions
                {
                    Parent = this,
                    IgnoreChanges = { "apiServerAccessProfile" },
                    ResourceTransformations = { a => new ResourceTransformationResult(a.Args, a.Options) },
                    ResourceTransforms = { (a, _) => Task.FromResult<ResourceTransformResult?>(new(a.Args, a.Options)) },
                }).Id;
                RegisterOutputs();
            }

            [Output] public Output<string> Id { get; set; }
        }
        """)]
    public void Whole_programs_compile(string program)
        => Assert.Empty(Compile(SurfaceReferences.AzureNativeV3, program));

    [Theory]
    [InlineData("Pulumi.Aws", "new Cluster(\"eks\", new ClusterArgs { RoleArn = output, VpcConfig = new ClusterVpcConfigArgs { PublicAccessCidrs = { \"0.0.0.0/0\" }, SubnetIds = Output.All(output, output) } })")]
    [InlineData("Pulumi.Aws", "new Cluster(\"eks\", new() { RoleArn = text, VpcConfig = Output.Create(true).Apply(_ => new ClusterVpcConfigArgs()) })")]
    [InlineData("Pulumi.Aws", "new ClusterVpcConfigArgs { EndpointPublicAccess = config.GetBoolean(\"public\"), EndpointPrivateAccess = true, SecurityGroupIds = { input, new Pulumi.Aws.Ec2.SecurityGroup(\"group\").Id } }")]
    [InlineData("Pulumi.Aws", "new ClusterArgs { RoleArn = new Pulumi.Aws.Iam.Role(\"role\", new() { AssumeRolePolicy = text }).Arn, KubernetesNetworkConfig = new ClusterKubernetesNetworkConfigArgs { IpFamily = \"ipv6\" } }")]
    [InlineData("Pulumi.Aws", "new ClusterArgs { RemoteNetworkConfig = new ClusterRemoteNetworkConfigArgs { RemoteNodeNetworks = new ClusterRemoteNetworkConfigRemoteNodeNetworksArgs { Cidrs = { text } } }, Tags = { [\"team\"] = \"a\" } }")]
    [InlineData("Pulumi.Aws", "Cluster.Get(\"eks\", text, new ClusterState { VpcConfig = new ClusterVpcConfigGetArgs { EndpointPublicAccess = true } }).VpcConfig.Apply(found => found.PublicAccessCidrs)")]
    [InlineData("Pulumi.AwsNative", "new Cluster(\"eks\", new() { RoleArn = output, ResourcesVpcConfig = new ClusterResourcesVpcConfigArgs { SubnetIds = { text }, PublicAccessCidrs = [\"0.0.0.0/0\", .. texts] } })")]
    [InlineData("Pulumi.AwsNative", "new ClusterArgs { KubernetesNetworkConfig = new ClusterKubernetesNetworkConfigArgs { IpFamily = ClusterKubernetesNetworkConfigIpFamily.Ipv6 } }")]
    [InlineData("Pulumi.AwsNative", "new ClusterArgs { RemoteNetworkConfig = new ClusterRemoteNetworkConfigArgs { RemoteNodeNetworks = { new ClusterRemoteNodeNetworkArgs { Cidrs = { text } } } } }")]
    [InlineData("Pulumi.AwsNative", "Cluster.Get(\"eks\", text).ResourcesVpcConfig.Apply(found => found.EndpointPrivateAccess)")]
    [InlineData("Pulumi.Eks", "new Cluster(\"eks\").KubeconfigJson")]
    [InlineData("Pulumi.Eks", "new Cluster(\"eks\", null, new ComponentResourceOptions { Protect = true })")]
    [InlineData("Pulumi.Eks", "new Cluster(\"eks\", new ClusterArgs { DesiredCapacity = 1, InstanceType = \"t3.micro\", SkipDefaultNodeGroup = true, AuthenticationMode = AuthenticationMode.Api })")]
    [InlineData("Pulumi.Eks", "new Cluster(\"eks\", new() { EndpointPublicAccess = config.GetBoolean(\"public\"), PublicAccessCidrs = texts.Select(t => t + \"/32\").ToList(), Fargate = true })")]
    [InlineData("Pulumi.Eks", "new ClusterArgs { AutoMode = new AutoModeOptionsArgs { Enabled = true }, UpgradePolicy = new Pulumi.Aws.Eks.Inputs.ClusterUpgradePolicyArgs { SupportType = text } }")]
    [InlineData("Pulumi.Eks", "new ClusterArgs { ClusterSecurityGroup = new Pulumi.Aws.Ec2.SecurityGroup(\"group\"), ServiceRole = new Pulumi.Aws.Iam.Role(\"role\", new() { AssumeRolePolicy = text }) }")]
    public void Idioms_of_EKS_compile(string sdk, string code) => Assert.Empty(Errors(sdk, code));

    [Theory]
    [InlineData("Pulumi.Aws", "new Cluster(\"eks\")", "CS7036")]
    [InlineData("Pulumi.Aws", "new ClusterArgs { VpcConfig = new() { EndpointPublicAccess = true } }", "CS0117")]
    [InlineData("Pulumi.Aws", "new ClusterArgs { VpcConfig = { EndpointPublicAccess = true } }", "CS0117")]
    [InlineData("Pulumi.Aws", "new ClusterArgs { EndpointPublicAccess = true }", "CS0117")]
    [InlineData("Pulumi.Aws", "new ClusterVpcConfigArgs { EndpointPublicAccess = \"true\" }", "CS0029")]
    [InlineData("Pulumi.Aws", "Cluster.Get(\"eks\", text, new ClusterState { VpcConfig = new ClusterVpcConfigArgs() })", "CS0029")]
    [InlineData("Pulumi.AwsNative", "new ClusterArgs { VpcConfig = null }", "CS0117")]
    [InlineData("Pulumi.AwsNative", "new ClusterArgs { KubernetesNetworkConfig = new ClusterKubernetesNetworkConfigArgs { IpFamily = \"ipv6\" } }", "CS0029")]
    [InlineData("Pulumi.AwsNative", "new ClusterResourcesVpcConfigArgs { VpcId = text }", "CS0117")]
    [InlineData("Pulumi.Eks", "new ClusterArgs { VpcConfig = null }", "CS0117")]
    [InlineData("Pulumi.Eks", "new ClusterArgs { SkipDefaultNodeGroup = output.Apply(t => t == text) }", "CS0029")]
    [InlineData("Pulumi.Eks", "new Cluster(\"eks\", new(), new CustomResourceOptions())", "CS1503")]
    [InlineData("Pulumi.Eks", "Cluster.Get(\"eks\", text)", "CS0117")]
    public void What_EKS_packages_refuse_does_not_compile(string sdk, string code, string error)
        => Assert.Contains(Errors(sdk, code), found => found.Id == error);

    static string Profile(string member) => $"new ManagedClusterAPIServerAccessProfileArgs {{ {member} }}";

    static string Cluster(string member) => $"new ManagedCluster(\"aks\", new() {{ ResourceGroupName = \"rg\", {member} }})";

    static IEnumerable<Diagnostic> Errors(string generation, string expression)
    {
        var (references, module) = generation switch
        {
            "V3" => (SurfaceReferences.AzureNativeV3, "Pulumi.AzureNative.ContainerService"),
            "V2" => (SurfaceReferences.AzureNativeV2, "Pulumi.AzureNative.ContainerService"),
            "V2 versioned" => (SurfaceReferences.AzureNativeV2, "Pulumi.AzureNative.ContainerService.V20230502Preview"),
            "V1" => (SurfaceReferences.AzureNativeV1, "Pulumi.AzureNative.ContainerService"),
            "V1 versioned" => (SurfaceReferences.AzureNativeV1, "Pulumi.AzureNative.ContainerService.V20220101"),
            "local package" =>
                (SurfaceReferences.AzureNativeLocalPackage, "Pulumi.AzureNative_containerservice_v20240901.ContainerService"),
            "Pulumi.Aws" => (SurfaceReferences.Aws, "Pulumi.Aws.Eks"),
            "Pulumi.AwsNative" => (SurfaceReferences.AwsNative, "Pulumi.AwsNative.Eks"),
            "Pulumi.Eks" => (SurfaceReferences.Eks, "Pulumi.Eks"),
            _ => throw new ArgumentOutOfRangeException(nameof(generation), generation, "No such generation."),
        };

        return Compile(references, $$"""
            using System.Collections.Generic;
            using System.Collections.Immutable;
            using System.Linq;
            using Pulumi;
            using {{module}};
            using {{module}}.Inputs;

            class Program
            {
                static object Declare(
                    Config config, string text, List<string> texts, Input<string> input, Output<string> output, InputList<string> inputs)
                    => {{expression}};

                static void Main() { }
            }
            """);
    }

    static IEnumerable<Diagnostic> Compile(MetadataReference[] references, string program)
        => CSharpCompilation.Create(
                "Program",
                [CSharpSyntaxTree.ParseText(program, new CSharpParseOptions(LanguageVersion.CSharp12))],
                [.. SurfaceReferences.Framework, .. references])
            .GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
