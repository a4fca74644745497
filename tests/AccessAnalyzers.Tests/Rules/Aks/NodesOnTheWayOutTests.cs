using AccessAnalyzers.Tests.Harness;
using AccessAnalyzers.Tests.Surfaces;

namespace AccessAnalyzers.Tests.Rules.Aks;

/// <summary>AKS013, AKS024, AKS028 and AKS051: from where nodes come to a public API server.</summary>
public sealed class NodesOnTheWayOutTests
{
    static Program Native(string profile, string cluster) => new([.. SurfaceReferences.Framework, .. SurfaceReferences.AzureNativeV3], [$$"""
        using Pulumi;
        using Pulumi.AzureNative.ContainerService;
        using Pulumi.AzureNative.ContainerService.Inputs;

        static class Test
        {
            public static void Declare(Input<bool> elsewhere) => new ManagedCluster("aks", new ManagedClusterArgs
            {
                ResourceGroupName = "rg",
                DnsPrefix = "team",
                ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { {{profile}} },
                {{cluster}}
            });
        }
        """])
    {
        Ignoring = ["AKS020", "AKS040", "AKS041", "AKS042"],
    };

    const string Ranges = "AuthorizedIPRanges = { \"73.140.245.0/24\" }";

    static string Pool(string settings) => $$"""AgentPoolProfiles = { new ManagedClusterAgentPoolProfileArgs { Name = "system", Mode = "System", {{settings}} } },""";

    [Theory]
    [InlineData(Ranges, "{|AKS024:EnableNodePublicIP = true|}")]
    [InlineData(Ranges, "EnableNodePublicIP = false")]
    [InlineData(Ranges, "EnableNodePublicIP = elsewhere")]
    [InlineData(Ranges, "")]
    [InlineData(Ranges, "EnableNodePublicIP = true, NodePublicIPPrefixID = \"/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/publicIPPrefixes/nodes\"")]
    [InlineData("", "EnableNodePublicIP = true")]
    [InlineData(Ranges + ", EnableVnetIntegration = true", "EnableNodePublicIP = true")]
    [InlineData("EnablePrivateCluster = true", "EnableNodePublicIP = true")]
    public Task Nodes_with_addresses_of_their_own(string profile, string pool) => Native(profile, Pool(pool)).Verify();

    /// <summary>A pool that is a resource of its own names its cluster.</summary>
    [Theory]
    [InlineData("ResourceName = aks.Name, {|AKS024:EnableNodePublicIP = true|}")]
    [InlineData("ResourceName = other.Name, EnableNodePublicIP = true")]
    [InlineData("ResourceName = \"aks\", EnableNodePublicIP = true")]
    [InlineData("ResourceName = aks.Name, EnableNodePublicIP = true, NodePublicIPPrefixID = \"/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/publicIPPrefixes/nodes\"")]
    public Task Nodes_in_a_pool_of_their_own(string pool) => (Harness.Aks.Stack($$"""
        var other = new ManagedCluster("other", new ManagedClusterArgs { ResourceGroupName = "rg", ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = true } });
        var aks = new ManagedCluster("aks", new ManagedClusterArgs { ResourceGroupName = "rg", ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { {{Ranges}} } });
        new AgentPool("edge", new AgentPoolArgs { ResourceGroupName = "rg", {{pool}} });
        """) with { Ignoring = ["AKS040", "AKS041", "AKS042"] }).Verify();

    [Fact]
    public Task Pulumi_Azure() => new Program([.. SurfaceReferences.Framework, .. SurfaceReferences.AzureV6], ["""
        using Pulumi.Azure.ContainerService; using Pulumi.Azure.ContainerService.Inputs;
        new KubernetesCluster("aks", new KubernetesClusterArgs
        {
            ResourceGroupName = "rg",
            DnsPrefix = "team",
            DefaultNodePool = new KubernetesClusterDefaultNodePoolArgs { Name = "system", VmSize = "Standard_D4s_v5", {|AKS024:NodePublicIpEnabled = true|} },
            ApiServerAccessProfile = new KubernetesClusterApiServerAccessProfileArgs { AuthorizedIpRanges = { "73.140.245.0/24" } },
        });
        """]) { Ignoring = ["AKS040"] }.Verify();

    [Theory]
    [InlineData("", "{|AKS051:OutboundType = OutboundType.None|}")]
    [InlineData("", "{|AKS051:OutboundType = \"block\"|}")]
    [InlineData(Ranges, "{|AKS051:OutboundType = \"none\"|}")]
    [InlineData("", "OutboundType = OutboundType.UserDefinedRouting")]
    [InlineData("", "")]
    [InlineData("EnablePrivateCluster = true", "OutboundType = OutboundType.None")]
    [InlineData("EnableVnetIntegration = true", "OutboundType = OutboundType.None")]
    [InlineData("EnablePrivateCluster = elsewhere", "OutboundType = OutboundType.None")]
    public Task Nodes_without_a_way_out(string profile, string network) => Native(profile, $"NetworkProfile = new ContainerServiceNetworkProfileArgs {{ {network} }},").Verify();

    static string Addon(string addons) => $$"""AddonProfiles = { {{addons}} },""";

    [Theory]
    [InlineData(Ranges, "{ \"aciConnectorLinux\", new ManagedClusterAddonProfileArgs { {|AKS028:Enabled = true|} } }")]
    [InlineData(Ranges, "[\"aciConnectorLinux\"] = new ManagedClusterAddonProfileArgs { {|AKS028:Enabled = true|} }")]
    [InlineData(Ranges, "[\"ACIConnectorLinux\"] = new ManagedClusterAddonProfileArgs { {|AKS028:Enabled = true|} }")]
    [InlineData(Ranges, "[\"aciConnectorLinux\"] = new ManagedClusterAddonProfileArgs { Enabled = false }")]
    [InlineData(Ranges, "[\"aciConnectorLinux\"] = new ManagedClusterAddonProfileArgs { Enabled = elsewhere }")]
    [InlineData(Ranges, "[\"azurepolicy\"] = new ManagedClusterAddonProfileArgs { Enabled = true }")]
    [InlineData("", "[\"aciConnectorLinux\"] = new ManagedClusterAddonProfileArgs { Enabled = true }")]
    [InlineData("EnablePrivateCluster = true", "[\"aciConnectorLinux\"] = new ManagedClusterAddonProfileArgs { Enabled = true }")]
    public Task Virtual_nodes(string profile, string addons) => Native(profile, Addon(addons)).Verify();

    [Fact]
    public async Task Virtual_nodes_may_depend_on_configuration() => Assert.EndsWith(
        "(when 'burst' is true)",
        (await Native(Ranges, Addon("[\"aciConnectorLinux\"] = new ManagedClusterAddonProfileArgs { Enabled = new Pulumi.Config().RequireBoolean(\"burst\") }")).Single("AKS028")).GetMessage(null),
        StringComparison.Ordinal);

    /// <summary>Azure has retired it, whoever may connect.</summary>
    [Theory]
    [InlineData("EnablePrivateCluster = true")]
    [InlineData(Ranges)]
    [InlineData("")]
    public Task A_Basic_load_balancer(string profile) => Native(profile, "NetworkProfile = new ContainerServiceNetworkProfileArgs { {|AKS013:LoadBalancerSku = LoadBalancerSku.Basic|} },").Verify();
}
