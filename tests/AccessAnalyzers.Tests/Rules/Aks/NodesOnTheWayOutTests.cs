using AccessAnalyzers.Tests.Harness;
using AccessAnalyzers.Tests.Surfaces;

namespace AccessAnalyzers.Tests.Rules.Aks;

/// <summary>AKS024 and AKS051: from where nodes come to a public API server.</summary>
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
}
