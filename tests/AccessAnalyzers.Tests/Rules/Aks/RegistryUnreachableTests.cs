using AccessAnalyzers.Tests.Harness;
using AccessAnalyzers.Tests.Surfaces;

namespace AccessAnalyzers.Tests.Rules.Aks;

/// <summary>AKS034: a closed registry beside a private cluster, and what leads there.</summary>
public sealed class RegistryUnreachableTests
{
    static readonly string[] advice = ["AKS020", "AKS040", "AKS041", "AKS042"];

    const string Usings = """
        using Pulumi;
        using Pulumi.AzureNative.ContainerRegistry;
        using Pulumi.AzureNative.ContainerRegistry.Inputs;
        using Pulumi.AzureNative.ContainerService;
        using Pulumi.AzureNative.ContainerService.Inputs;
        using Network = Pulumi.AzureNative.Network;

        """;

    static Program Native(params string[] files) =>
        new([.. SurfaceReferences.Framework, .. SurfaceReferences.AzureNativeV3], [.. files.Select(static file => Usings + file)]) { Ignoring = [.. advice] };

    const string Settings = """
        var elsewhere = new Pulumi.Config().Require("elsewhere");
        var isProd = new Pulumi.Config().RequireBoolean("isProd");

        """;

    const string Vnet = """
        var vnet = new Network.VirtualNetwork("vnet", new Network.VirtualNetworkArgs { ResourceGroupName = "rg" });
        var nodes = new Network.Subnet("nodes", new Network.SubnetArgs { ResourceGroupName = "rg", VirtualNetworkName = vnet.Name, AddressPrefix = "10.0.0.0/20" });

        """;

    const string Disabled = "Pulumi.AzureNative.ContainerRegistry.PublicNetworkAccess.Disabled";

    static string Registry(string access = $"{{|AKS034:PublicNetworkAccess = {Disabled}|}}", string type = "Registry") => $$"""
        var registry = new {{type}}("images", new RegistryArgs { ResourceGroupName = "rg", Sku = new SkuArgs { Name = SkuName.Premium }, {{access}} });

        """;

    static readonly string Closed = Registry($"PublicNetworkAccess = {Disabled}");

    static string Cluster(string isPrivate = "true", string subnet = "nodes.Id") => $$"""
        new ManagedCluster("aks", new ManagedClusterArgs
        {
            ResourceGroupName = "rg",
            DnsPrefix = "team",
            ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = {{isPrivate}} },
            AgentPoolProfiles = { new ManagedClusterAgentPoolProfileArgs { Name = "system", Mode = "System", VnetSubnetID = {{subnet}} } },
        });

        """;

    static string Endpoint(string service = "registry.Id", string connections = "PrivateLinkServiceConnections") => $$"""
        new Network.PrivateEndpoint("images", new Network.PrivateEndpointArgs
        {
            ResourceGroupName = "rg",
            {{connections}} = { new Network.Inputs.PrivateLinkServiceConnectionArgs { Name = "images", PrivateLinkServiceId = {{service}}, GroupIds = { "registry" } } },
        });

        """;

    [Fact]
    public async Task A_closed_registry_without_an_endpoint()
    {
        var program = Native(Settings + Vnet + Registry() + Cluster());
        await program.Verify();
        Assert.Equal(
            "AKS cluster 'aks' is private, and container registry 'images' beside it is closed to the internet without a private endpoint, so nodes cannot pull images from it; declare a private endpoint in the cluster's virtual network",
            (await program.Single("AKS034")).GetMessage(null));
    }

    [Fact]
    public Task Declared_after_the_cluster() => Native(Settings + Vnet + Cluster() + Registry()).Verify();

    [Fact]
    public Task An_endpoint_that_leads_elsewhere() => Native(Settings + Vnet + Registry() + Cluster() + """
        var other = new Registry("other", new RegistryArgs { ResourceGroupName = "rg", Sku = new SkuArgs { Name = SkuName.Premium } });

        """ + Endpoint("other.Id")).Verify();

    [Theory]
    [InlineData("registry.Id", "PrivateLinkServiceConnections")]
    [InlineData("registry.Id", "ManualPrivateLinkServiceConnections")]
    [InlineData("elsewhere", "PrivateLinkServiceConnections")]
    [InlineData("Output.Format($\"{registry.Id}\")", "PrivateLinkServiceConnections")]
    [InlineData("\"/subscriptions/s/resourceGroups/rg/providers/Microsoft.ContainerRegistry/registries/images\"", "PrivateLinkServiceConnections")]
    public Task An_endpoint_that_may_lead_there(string service, string connections) =>
        Native(Settings + Vnet + Closed + Cluster() + Endpoint(service, connections)).Verify();

    /// <summary>A private cluster has a way out, through which an open registry serves it.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("PublicNetworkAccess = Pulumi.AzureNative.ContainerRegistry.PublicNetworkAccess.Enabled")]
    [InlineData("PublicNetworkAccess = elsewhere")]
    public Task An_open_registry_or_one_that_may_be(string access) => Native(Settings + Vnet + Registry(access) + Cluster()).Verify();

    [Theory]
    [InlineData("false", "nodes.Id")]
    [InlineData("DateTime.Now.Hour > 12", "nodes.Id")]
    [InlineData("true", "elsewhere")]
    [InlineData("true", "null")]
    public Task A_public_cluster_or_one_in_a_network_from_elsewhere(string isPrivate, string subnet) =>
        Native(Settings + Vnet + Closed + Cluster(isPrivate, subnet)).Verify();

    /// <summary>The world is closed only where every creation is understood.</summary>
    [Theory]
    [InlineData("Network.PrivateEndpoint.Get(\"images\", \"id\");")]
    [InlineData("foreach (var service in new Pulumi.Config().RequireObject<string[]>(\"services\")) {{ {0} }}")]
    [InlineData("Action endpoint = () => {0} endpoint();")]
    [InlineData("var type = typeof(Network.PrivateEndpoint);")]
    [InlineData("new Pulumi.AzureNative.Resources.Resource(\"any\", new() {{ ResourceGroupName = \"rg\" }});")]
    public Task What_may_lead_there(string statement) => Native(Settings + Vnet + Closed + Cluster()
        + string.Format(System.Globalization.CultureInfo.InvariantCulture, statement, Endpoint("elsewhere"))).Verify();

    [Theory]
    [InlineData("isProd ? {0} : null", "", "(when 'isProd' is true)")]
    [InlineData("{0}", "if (!isProd) ", "(when 'isProd' is true)")]
    public async Task It_may_depend_on_configuration(string access, string guard, string expected)
    {
        var registry = Registry("PublicNetworkAccess = " + string.Format(System.Globalization.CultureInfo.InvariantCulture, access, Disabled));
        Assert.EndsWith(
            expected,
            (await Native(Settings + Vnet + registry + Cluster() + (guard.Length > 0 ? guard + Endpoint() : "")).Single("AKS034")).GetMessage(null),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "ClusterStack")]
    [InlineData(false, "{|AKS034:ClusterStack|}")]
    public Task Networks_and_cluster_in_classes_of_their_own(bool hasEndpoint, string type) => Native(
        "return await Deployment.RunAsync<Infrastructure>();",
        """
        class Infrastructure : Stack
        {
            public Infrastructure()
            {
                var networks = new Networks();
                new TYPE(networks.Nodes.Id);
            }
        }
        """.Replace("TYPE", type, StringComparison.Ordinal),
        $$"""
        class Networks
        {
            public Networks()
            {
                {{Vnet}}
                {{Closed}}
                {{(hasEndpoint ? Endpoint() : "")}}
                Nodes = nodes;
            }

            public Network.Subnet Nodes { get; }
        }
        """,
        "class ClusterStack { public ClusterStack(Output<string> nodes) => " + Cluster(subnet: "nodes") + "}").Verify();

    [Fact]
    public Task A_library_is_never_closed() => Native("public class Infrastructure { public Infrastructure() {" + Settings + Vnet + Closed + Cluster() + "} }").Verify();

    [Theory]
    [InlineData("PublicNetworkAccessEnabled = false", "", true)]
    [InlineData("", "", false)]
    [InlineData("PublicNetworkAccessEnabled = false", "registry.Id", false)]
    [InlineData("PublicNetworkAccessEnabled = false", "elsewhere", false)]
    [InlineData("PublicNetworkAccessEnabled = false", "vnet.Id", true)]
    public async Task Pulumi_Azure(string access, string service, bool isFound) => Assert.Equal(
        isFound,
        (await new Program([.. SurfaceReferences.Framework, .. SurfaceReferences.AzureV6], [$$"""
            using Pulumi; using Pulumi.Azure.ContainerService; using Pulumi.Azure.ContainerService.Inputs; using Pulumi.Azure.Network; using Pulumi.Azure.PrivateLink;
            using Pulumi.Azure.PrivateLink.Inputs;

            return await Deployment.RunAsync(() =>
            {
                var elsewhere = new Pulumi.Config().Require("elsewhere");
                var vnet = new VirtualNetwork("vnet", new VirtualNetworkArgs { ResourceGroupName = "rg", AddressSpaces = { "10.0.0.0/16" } });
                var nodes = new Subnet("nodes", new SubnetArgs { ResourceGroupName = "rg", VirtualNetworkName = vnet.Name, AddressPrefixes = { "10.0.0.0/20" } });
                var registry = new Registry("images", new RegistryArgs { ResourceGroupName = "rg", Sku = "Premium", {{access}} });
                {{(service.Length == 0 ? "" : $$"""
                new Endpoint("images", new EndpointArgs
                {
                    ResourceGroupName = "rg",
                    SubnetId = nodes.Id,
                    PrivateServiceConnection = new EndpointPrivateServiceConnectionArgs
                    {
                        Name = "images", IsManualConnection = false, PrivateConnectionResourceId = {{service}}, SubresourceNames = { "registry" },
                    },
                });
                """)}}
                new KubernetesCluster("aks", new KubernetesClusterArgs
                {
                    ResourceGroupName = "rg",
                    DnsPrefix = "team",
                    PrivateClusterEnabled = true,
                    DefaultNodePool = new KubernetesClusterDefaultNodePoolArgs { Name = "system", VmSize = "Standard_D4s_v5", VnetSubnetId = nodes.Id },
                });
            });
            """]).Analyze()).Any(static diagnostic => diagnostic.Id == "AKS034"));
}
