using AccessAnalyzers.Tests.Harness;
using AccessAnalyzers.Tests.Surfaces;

namespace AccessAnalyzers.Tests.Rules.Aks;

/// <summary>AKS030: private endpoints that AKS keeps for itself, and those that are one's own.</summary>
public sealed class ApiServerEndpointTamperedTests
{
    static readonly string[] advice = ["AKS040", "AKS041", "AKS042"];

    const string Native = "Pulumi.AzureNative";
    const string Classic = "Pulumi.Azure";

    static Program Of(string sdk, params string[] files) => new(
        [.. SurfaceReferences.Framework, .. sdk == Native ? SurfaceReferences.AzureNativeV3 : SurfaceReferences.AzureV6],
        [.. files.Select(file => (sdk == Native
            ? "using Pulumi; using Pulumi.AzureNative.ContainerService; using Pulumi.AzureNative.ContainerService.Inputs; using Pulumi.AzureNative.Network; using Pulumi.AzureNative.Network.Inputs;\n"
            : "using Pulumi; using Pulumi.Azure.ContainerService; using Pulumi.Azure.ContainerService.Inputs; using Pulumi.Azure.PrivateLink; using Pulumi.Azure.PrivateLink.Inputs;\n") + file)]) { Ignoring = [.. advice] };

    const string Settings = """
        var config = new Pulumi.Config();
        var elsewhere = config.Require("elsewhere");
        var isProd = config.RequireBoolean("isProd");

        """;

    static string Cluster(string sdk, string more = "", string access = "true", string location = "\"West Europe\"") => sdk == Native
        ? $$"""
        var cluster = new ManagedCluster("aks", new ManagedClusterArgs
        {
            ResourceGroupName = "team",
            ResourceName = "aks",
            Location = {{location}},
            DnsPrefix = "team",
            ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = {{access}} },
            {{more}}
        });

        """
        : $$"""
        var cluster = new KubernetesCluster("aks", new KubernetesClusterArgs
        {
            ResourceGroupName = "team",
            Name = "aks",
            Location = {{location}},
            DnsPrefix = "team",
            PrivateClusterEnabled = {{access}},
            DefaultNodePool = new KubernetesClusterDefaultNodePoolArgs { Name = "system", VmSize = "Standard_D4s_v5" },
            {{more}}
        });

        """;

    static string Endpoint(string sdk, string group, string name = "kube-apiserver", string service = "elsewhere", string type = "") => sdk == Native
        ? $$"""
        new {{(type.Length == 0 ? "PrivateEndpoint" : type)}}("endpoint", new PrivateEndpointArgs
        {
            ResourceGroupName = {{group}},
            {{(name.Length == 0 ? "" : $"PrivateEndpointName = \"{name}\",")}}
            PrivateLinkServiceConnections = { new PrivateLinkServiceConnectionArgs { Name = "management", PrivateLinkServiceId = {{service}}, GroupIds = { "management" } } },
        });

        """
        : $$"""
        new {{(type.Length == 0 ? "Endpoint" : type)}}("endpoint", new EndpointArgs
        {
            ResourceGroupName = {{group}},
            {{(name.Length == 0 ? "" : $"Name = \"{name}\",")}}
            SubnetId = elsewhere,
            PrivateServiceConnection = new EndpointPrivateServiceConnectionArgs { Name = "management", IsManualConnection = false, PrivateConnectionResourceId = {{service}}, SubresourceNames = { "management" } },
        });

        """;

    static string Marked(string sdk) => sdk == Native ? "{|AKS030:PrivateEndpoint|}" : "{|AKS030:Endpoint|}";

    [Theory]
    [InlineData(Native)]
    [InlineData(Classic)]
    public async Task The_endpoint_that_AKS_has_made(string sdk)
    {
        var program = Of(sdk, Settings + Cluster(sdk) + Endpoint(sdk, "cluster.NodeResourceGroup", type: Marked(sdk)));
        await program.Verify();
        Assert.Equal(
            "AKS cluster 'aks' is declared beside private endpoint 'endpoint' in a node resource group, where AKS itself keeps the endpoint of the API server; a private cluster whose endpoint is changed or deleted stops working, so leave it to AKS",
            (await program.Single("AKS030")).GetMessage(null));
    }

    /// <summary>By the group's output, by the name that AKS gives it, or by that of the program; any endpoint there that leads to the cluster.</summary>
    [Theory]
    [InlineData(Native, "cluster.NodeResourceGroup", "", "cluster.Id", "")]
    [InlineData(Native, "\"MC_team_aks_westeurope\"", "", "cluster.Id", "")]
    [InlineData(Native, "\"mc_TEAM_aks_westeurope\"", "KUBE-apiserver", "elsewhere", "")]
    [InlineData(Native, "\"team-nodes\"", "kube-apiserver", "elsewhere", "NodeResourceGroup = \"team-nodes\"")]
    [InlineData(Classic, "cluster.NodeResourceGroup", "", "cluster.Id", "")]
    [InlineData(Classic, "\"MC_team_aks_westeurope\"", "kube-apiserver", "elsewhere", "")]
    [InlineData(Classic, "\"team-nodes\"", "kube-apiserver", "elsewhere", "NodeResourceGroup = \"team-nodes\"")]
    public Task In_the_clusters_own_group(string sdk, string group, string name, string service, string cluster) =>
        Of(sdk, Settings + Cluster(sdk, cluster) + Endpoint(sdk, group, name, service, Marked(sdk))).Verify();

    /// <summary>A name that only AKS gives, in a group that only AKS makes, while the cluster's own is not known.</summary>
    [Theory]
    [InlineData(Native, "Location = elsewhere")]
    [InlineData(Classic, "Location = elsewhere")]
    public Task In_the_group_of_some_cluster(string sdk, string location) => Of(
        sdk, Settings + Cluster(sdk, location: location["Location = ".Length..]) + Endpoint(sdk, "\"MC_team_aks1234abcd_westeurope\"", type: Marked(sdk))).Verify();

    /// <summary>The documented way to reach a cluster from another network, and other endpoints of one's own.</summary>
    [Theory]
    [InlineData(Native, "\"hub\"", "kube-apiserver", "cluster.Id", "")]
    [InlineData(Native, "\"team\"", "", "cluster.Id", "")]
    [InlineData(Native, "elsewhere", "kube-apiserver", "cluster.Id", "")]
    [InlineData(Native, "cluster.NodeResourceGroup", "images", "elsewhere", "")]
    [InlineData(Native, "cluster.NodeResourceGroup", "", "\"/subscriptions/s/resourceGroups/team/providers/Microsoft.ContainerRegistry/registries/images\"", "")]
    [InlineData(Native, "\"MC_team_aks_westeurope\"", "kube-apiserver", "elsewhere", "NodeResourceGroup = \"team-nodes\"")]
    [InlineData(Native, "\"MC_other_aks_westeurope\"", "kube-apiserver", "elsewhere", "")]
    [InlineData(Native, "\"MC_team_aks_westeurope\"", "images", "elsewhere", "")]
    [InlineData(Native, "\"team-nodes\"", "kube-apiserver", "elsewhere", "NodeResourceGroup = elsewhere")]
    [InlineData(Native, "\"MC_\"", "other", "elsewhere", "NodeResourceGroup = elsewhere")]
    [InlineData(Classic, "\"hub\"", "kube-apiserver", "cluster.Id", "")]
    [InlineData(Classic, "elsewhere", "kube-apiserver", "cluster.Id", "")]
    [InlineData(Classic, "cluster.NodeResourceGroup", "images", "elsewhere", "")]
    [InlineData(Classic, "cluster.ResourceGroupName", "kube-apiserver", "cluster.Id", "")]
    public Task Endpoints_of_ones_own(string sdk, string group, string name, string service, string cluster) =>
        Of(sdk, Settings + Cluster(sdk, cluster) + Endpoint(sdk, group, name, service)).Verify();

    /// <summary>A link to the zone in that group is the documented way to resolve the name elsewhere.</summary>
    [Fact]
    public Task A_link_in_the_group() => Of(Native, Settings + Cluster(Native) + """
        new Pulumi.AzureNative.PrivateDns.VirtualNetworkLink("link", new Pulumi.AzureNative.PrivateDns.VirtualNetworkLinkArgs
        {
            ResourceGroupName = cluster.NodeResourceGroup!, PrivateZoneName = elsewhere, VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = elsewhere },
        });

        """).Verify();

    /// <summary>Public clusters, and those with VNet integration, have no such endpoint.</summary>
    [Theory]
    [InlineData(Native, "false", "")]
    [InlineData(Native, "DateTime.Now.Hour > 12", "")]
    [InlineData(Native, "true, EnableVnetIntegration = true", "")]
    [InlineData(Native, "true", "Sku = new ManagedClusterSKUArgs { Name = \"Automatic\", Tier = \"Standard\" }")]
    [InlineData(Classic, "false", "")]
    public async Task A_cluster_without_such_an_endpoint(string sdk, string access, string more) => Assert.DoesNotContain(
        await Of(sdk, Settings + Cluster(sdk, more, access) + Endpoint(sdk, "cluster.NodeResourceGroup")).Analyze(), static diagnostic => diagnostic.Id == "AKS030");

    [Theory]
    [InlineData(Native)]
    [InlineData(Classic)]
    public async Task It_may_depend_on_configuration(string sdk)
    {
        Assert.EndsWith(
            "(when 'isProd' is true)",
            (await Of(sdk, Settings + Cluster(sdk, access: "isProd") + Endpoint(sdk, "cluster.NodeResourceGroup")).Single("AKS030")).GetMessage(null),
            StringComparison.Ordinal);
        Assert.EndsWith(
            "(when 'isProd' is false)",
            (await Of(sdk, Settings + Cluster(sdk) + "if (!isProd) " + Endpoint(sdk, "cluster.NodeResourceGroup")).Single("AKS030")).GetMessage(null),
            StringComparison.Ordinal);
    }

    /// <summary>Of two clusters, the one whose group it is.</summary>
    [Fact]
    public async Task Beside_another_cluster() => Assert.StartsWith(
        "AKS cluster 'aks' ",
        (await Of(Native, Settings + Cluster(Native) + Cluster(Native).Replace("var cluster", "var other", StringComparison.Ordinal).Replace("\"aks\"", "\"other\"", StringComparison.Ordinal)
            + Endpoint(Native, "\"MC_team_aks_westeurope\"")).Single("AKS030")).GetMessage(null),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(Native, "cluster.NodeResourceGroup", true)]
    [InlineData(Native, "\"hub\"", false)]
    [InlineData(Classic, "cluster.NodeResourceGroup", true)]
    [InlineData(Classic, "\"hub\"", false)]
    public Task Cluster_and_endpoint_in_classes_of_their_own(string sdk, string group, bool isFound)
    {
        var type = sdk == Native ? "ManagedCluster" : "KubernetesCluster";
        return Of(
            sdk,
            "return await Deployment.RunAsync<Infrastructure>();",
            $$"""class Infrastructure : Stack { public Infrastructure() { var clusters = new {{(isFound ? "{|AKS030:ClusterStack|}" : "ClusterStack")}}(); new Endpoints(clusters.Cluster); } }""",
            $$"""class ClusterStack { public ClusterStack() { {{Cluster(sdk)}} Cluster = cluster; } public {{type}} Cluster { get; } }""",
            $$"""class Endpoints { public Endpoints({{type}} cluster) { {{Settings}} Create(cluster, {{group}}); } static void Create({{type}} cluster, Input<string> group) { var elsewhere = "id"; {{Endpoint(sdk, "group", service: "cluster.Id")}} } }""").Verify();
    }

    static Program InTerraform(string statements) => new([.. SurfaceReferences.Framework, .. SurfaceReferences.CdktfAzurerm], [$$"""
        using Constructs; using HashiCorp.Cdktf; using HashiCorp.Cdktf.Providers.Azurerm.KubernetesCluster; using HashiCorp.Cdktf.Providers.Azurerm.PrivateEndpoint;

        class Infrastructure : TerraformStack
        {
            public Infrastructure(Construct scope, string id) : base(scope, id)
            {
                var isProd = Environment.GetEnvironmentVariable("STAGE") == "prod";
                var elsewhere = Token.AsString("elsewhere");
                {{statements}}
            }
        }
        """]) { Ignoring = [.. advice] };

    static string TerraformCluster(string access = "true", string more = "") => $$"""
        var cluster = new KubernetesCluster(this, "aks", new KubernetesClusterConfig
        {
            Name = "aks", Location = "West Europe", ResourceGroupName = "team", DnsPrefix = "team",
            DefaultNodePool = new KubernetesClusterDefaultNodePool { Name = "system", VmSize = "Standard_D4s_v5" },
            Identity = new KubernetesClusterIdentity { Type = "SystemAssigned" },
            PrivateClusterEnabled = {{access}}, {{more}}
        });

        """;

    static string TerraformEndpoint(string group, string name = "\"kube-apiserver\"", string service = "elsewhere", string type = "PrivateEndpoint") => $$"""
        var endpoint = new {{type}}(this, "endpoint", new PrivateEndpointConfig
        {
            Name = {{name}}, Location = "West Europe", ResourceGroupName = {{group}}, SubnetId = elsewhere,
            PrivateServiceConnection = new PrivateEndpointPrivateServiceConnection { Name = "api", IsManualConnection = false, PrivateConnectionResourceId = {{service}}, SubresourceNames = new[] { "management" } },
        });

        """;

    [Theory]
    [InlineData("cluster.NodeResourceGroup", "\"kube-apiserver\"", "elsewhere", "")]
    [InlineData("cluster.NodeResourceGroup", "\"api\"", "cluster.Id", "")]
    [InlineData("\"MC_team_aks_westeurope\"", "\"kube-apiserver\"", "elsewhere", "")]
    [InlineData("\"team-nodes\"", "\"kube-apiserver\"", "elsewhere", "NodeResourceGroup = \"team-nodes\"")]
    public Task In_Terraform_in_the_clusters_own_group(string group, string name, string service, string cluster) =>
        InTerraform(TerraformCluster(more: cluster) + TerraformEndpoint(group, name, service, Marked(Native))).Verify();

    [Theory]
    [InlineData("\"hub\"", "\"kube-apiserver\"", "cluster.Id", "true", "")]
    [InlineData("cluster.ResourceGroupName", "\"kube-apiserver\"", "cluster.Id", "true", "")]
    [InlineData("elsewhere", "\"kube-apiserver\"", "cluster.Id", "true", "")]
    [InlineData("\"${var.group}\"", "\"kube-apiserver\"", "cluster.Id", "true", "")]
    [InlineData("cluster.NodeResourceGroup", "elsewhere", "elsewhere", "true", "")]
    [InlineData("cluster.NodeResourceGroup", "\"images\"", "elsewhere", "true", "")]
    [InlineData("cluster.NodeResourceGroup", "\"kube-apiserver\"", "elsewhere", "Token.AsAny(\"private\")", "")]
    [InlineData("cluster.NodeResourceGroup", "\"kube-apiserver\"", "elsewhere", "true", "endpoint.ResourceGroupName = \"hub\";")]
    [InlineData("cluster.NodeResourceGroup", "\"kube-apiserver\"", "elsewhere", "true", "endpoint.AddOverride(\"resource_group_name\", \"hub\");")]
    public Task In_Terraform_endpoints_of_ones_own(string group, string name, string service, string access, string change) =>
        InTerraform(TerraformCluster(access) + TerraformEndpoint(group, name, service) + change).Verify();

    [Fact]
    public async Task In_Terraform_it_may_depend_on_configuration()
    {
        Assert.EndsWith(
            "(when 'STAGE' is \"prod\")",
            (await InTerraform(TerraformCluster("isProd") + TerraformEndpoint("cluster.NodeResourceGroup")).Single("AKS030")).GetMessage(null),
            StringComparison.Ordinal);
        Assert.EndsWith(
            "(when 'STAGE' is not \"prod\")",
            (await InTerraform(TerraformCluster() + "if (!isProd) { " + TerraformEndpoint("cluster.NodeResourceGroup") + "}").Single("AKS030")).GetMessage(null),
            StringComparison.Ordinal);
    }
}
