using System.Collections.Immutable;
using Pulumi.Surface;

namespace AccessAnalyzers.Tests.Surfaces;

public sealed class SurfaceProgramTests
{
    [Fact]
    public void A_run_records_what_is_declared_under_its_configuration()
    {
        var program = new SurfaceProgram(SurfaceReferences.AzureNativeV3, """
            using Pulumi;
            using Pulumi.AzureNative.ContainerService;
            using Pulumi.AzureNative.ContainerService.Inputs;
            using Pulumi.AzureNative.PrivateDns;

            return await Deployment.RunAsync(() =>
            {
                var config = new Config();
                var zone = new PrivateZone("zone", new() { ResourceGroupName = "group", PrivateZoneName = "zone.example" });
                var access = new ManagedClusterAPIServerAccessProfileArgs { AuthorizedIPRanges = { "73.140.245.0/24" } };
                access.AuthorizedIPRanges.Add(zone.Name);
                if (config.RequireBoolean("private"))
                {
                    access.EnablePrivateCluster = true;
                    access.PrivateDNSZone = zone.Id;
                }

                new ManagedCluster("aks", new()
                {
                    ResourceGroupName = "group",
                    ApiServerAccessProfile = access,
                    NetworkProfile = new ContainerServiceNetworkProfileArgs { LoadBalancerSku = LoadBalancerSku.Standard },
                    Tags = { ["team"] = "a" },
                    Identity = new ManagedClusterIdentityArgs { UserAssignedIdentities = { "a" } },
                });
            });
            """);

        var open = Cluster(program.Run(new Dictionary<string, string> { ["private"] = "false" }));
        var closed = Cluster(program.Run(new Dictionary<string, string> { ["private"] = "true" }));

        Assert.Equal(["authorizedIPRanges"], Access(open).Keys);
        Assert.Equal(
            new object?[] { "73.140.245.0/24", "zone.example" }, Access(open)["authorizedIPRanges"]);
        Assert.Equal(true, Access(closed)["enablePrivateCluster"]);
        Assert.Equal("azure-native:privatedns:PrivateZone::zone", Access(closed)["privateDNSZone"]);
        Assert.Equal("a", ((ImmutableDictionary<string, object?>)closed.Properties["tags"]!)["team"]);
        Assert.Equal("standard", ((ImmutableDictionary<string, object?>)closed.Properties["networkProfile"]!)["loadBalancerSku"]);
    }

    [Fact]
    public void A_missing_configuration_value_fails_the_run()
    {
        var program = new SurfaceProgram(SurfaceReferences.AzureNativeV1, """
            using Pulumi;

            return await Deployment.RunAsync(() => { new Config().Require("region"); });
            """);

        Assert.Throws<Xunit.Sdk.EqualException>(() => program.Run());
    }

    [Theory]
    [InlineData("ResourceTransformations = { a => a.Args is ManagedClusterArgs args ? new(Private(args), a.Options) : null }")]
    [InlineData("""
        ResourceTransforms = { (a, _) => Task.FromResult<ResourceTransformResult?>(new(
            a.Args.SetItem("apiServerAccessProfile", new Dictionary<string, object?> { ["enablePrivateCluster"] = true }), a.Options)) }
        """)]
    public void Transforms_of_the_stack_reach_a_cluster_inside_a_component(string transforms)
    {
        var program = new SurfaceProgram(SurfaceReferences.AzureNativeV2, $$"""
            using System.Collections.Generic;
            using System.Collections.Immutable;
            using System.Threading.Tasks;
            using Pulumi;
            using Pulumi.AzureNative.ContainerService;
            using Pulumi.AzureNative.ContainerService.Inputs;

            static ManagedClusterArgs Private(ManagedClusterArgs args)
            {
                args.ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = true };
                return args;
            }

            return await Deployment.RunAsync(
                async () =>
                {
                    await Task.Yield();
                    new Clusters();
                    return (IDictionary<string, object?>)new Dictionary<string, object?>();
                },
                new StackOptions
                {
                    {{transforms}}
                });

            class Clusters : ComponentResource
            {
                public Clusters()
                    : base("my:Clusters", "clusters")
                    => new ManagedCluster("aks", new ManagedClusterArgs { ResourceGroupName = "group" }, new() { Parent = this });
            }
            """);

        var cluster = Cluster(program.Run());

        Assert.Equal(true, Access(cluster)["enablePrivateCluster"]);
    }

    [Fact]
    public void A_lookup_is_told_from_a_declaration_and_a_data_source_declares_nothing()
    {
        var declarations = new SurfaceProgram(SurfaceReferences.AzureNativeV2, """
            using Pulumi;
            using Pulumi.AzureNative.ContainerService;

            return await Deployment.RunAsync<MyStack>();

            class MyStack : Stack
            {
                public MyStack()
                {
                    Fqdn = GetManagedCluster.Invoke(new() { ResourceGroupName = "group", ResourceName = "aks" }).Apply(found => found.Fqdn);
                    ManagedCluster.Get("found", "/subscriptions/1");
                }

                [Output] public Output<string> Fqdn { get; set; }
            }
            """).Run();

        Assert.Equal(["pulumi:pulumi:Stack", "azure-native:containerservice:ManagedCluster"], declarations.Select(d => d.Type));
        Assert.Equal("/subscriptions/1", Recorder.Read(declarations[1].Options.Id));
    }

    [Fact]
    public void A_component_of_another_package_says_what_it_was_given_and_has_outputs()
    {
        var declarations = new SurfaceProgram(SurfaceReferences.Eks, """
            using Pulumi;
            using Pulumi.Eks;

            return await Deployment.RunAsync(() =>
            {
                var given = new Cluster("given", new ClusterArgs { EndpointPublicAccess = false, PublicAccessCidrs = { "52.94.76.0/24" }, SkipDefaultNodeGroup = true });
                var bare = new Cluster("bare", options: new ComponentResourceOptions { Parent = given });
                Log.Info(bare.KubeconfigJson.Apply(text => text.Length.ToString()).ToString());
            });
            """).Run();

        var clusters = declarations.Where(declaration => declaration.Type == "eks:index:Cluster").ToArray();
        Assert.Equal(["given", "bare"], clusters.Select(cluster => cluster.Name));
        Assert.Equal(["endpointPublicAccess", "publicAccessCidrs", "skipDefaultNodeGroup"], clusters[0].Properties.Keys.Order());
        Assert.Empty(clusters[1].Properties);
    }

    [Theory]
    [InlineData("Aws", "vpcConfig", "VpcConfig = new ClusterVpcConfigArgs")]
    [InlineData("AwsNative", "resourcesVpcConfig", "ResourcesVpcConfig = new ClusterResourcesVpcConfigArgs")]
    public void A_cluster_gives_its_endpoints_back(string sdk, string wireName, string vpcConfig)
    {
        var declarations = new SurfaceProgram(sdk == "Aws" ? SurfaceReferences.Aws : SurfaceReferences.AwsNative, $$"""
            using Pulumi;
            using Pulumi.{{sdk}}.Eks;
            using Pulumi.{{sdk}}.Eks.Inputs;

            return await Deployment.RunAsync(() =>
            {
                var cluster = new Cluster("eks", new ClusterArgs
                {
                    RoleArn = "role",
                    {{vpcConfig}} { SubnetIds = { "subnet-a" }, PublicAccessCidrs = { "52.94.76.0/24" } },
                });
                var again = new Cluster("again", new ClusterArgs
                {
                    RoleArn = cluster.RoleArn,
                    {{vpcConfig}} { SubnetIds = { "subnet-a" }, PublicAccessCidrs = cluster.{{vpcConfig.Split(' ')[0]}}.Apply(found => found.PublicAccessCidrs) },
                });
            });
            """).Run();

        var clusters = declarations.Where(declaration => declaration.Type is "aws:eks/cluster:Cluster" or "aws-native:eks:Cluster").ToArray();
        Assert.Equal(2, clusters.Length);
        Assert.All(clusters, cluster => Assert.Equal(
            new object?[] { "52.94.76.0/24" }, ((ImmutableDictionary<string, object?>)cluster.Properties[wireName]!)["publicAccessCidrs"]));
    }

    static Declaration Cluster(IReadOnlyList<Declaration> declarations)
        => Assert.Single(declarations, declaration => declaration.Type == "azure-native:containerservice:ManagedCluster");

    static ImmutableDictionary<string, object?> Access(Declaration cluster)
        => (ImmutableDictionary<string, object?>)cluster.Properties["apiServerAccessProfile"]!;
}
