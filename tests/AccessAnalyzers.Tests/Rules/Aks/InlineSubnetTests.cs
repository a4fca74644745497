using AccessAnalyzers.Tests.Harness;
using AccessAnalyzers.Tests.Surfaces;

namespace AccessAnalyzers.Tests.Rules.Aks;

/// <summary>Subnets that a virtual network declares itself, and gives back as an output.</summary>
public sealed class InlineSubnetTests
{
    static Program Native(string api, string nodes, string delegation = "Microsoft.ContainerService/managedClusters") => new(
        [.. SurfaceReferences.Framework, .. SurfaceReferences.AzureNativeV3],
        [$$"""
        using Pulumi;
        using Pulumi.AzureNative.ContainerService;
        using Pulumi.AzureNative.ContainerService.Inputs;
        using Pulumi.AzureNative.Network;
        using Network = Pulumi.AzureNative.Network.Inputs;

        sealed class Networks
        {
            public Networks(string elsewhere)
            {
                Vnet = new VirtualNetwork("vnet", new VirtualNetworkArgs
                {
                    ResourceGroupName = "rg",
                    AddressSpace = new Network.AddressSpaceArgs { AddressPrefixes = { "10.1.0.0/16" } },
                    Subnets =
                    {
                        new Network.SubnetArgs { Name = "nodes", AddressPrefix = "10.1.0.0/20" },
                        new Network.SubnetArgs
                        {
                            Name = "api",
                            AddressPrefix = "10.1.16.0/28",
                            Delegations = { new Network.DelegationArgs { Name = "aks", ServiceName = "{{delegation}}" } },
                        },
                        new Network.SubnetArgs
                        {
                            Name = "small",
                            AddressPrefix = "10.1.17.0/29",
                            Delegations = { new Network.DelegationArgs { Name = "aks", ServiceName = "{{delegation}}" } },
                        },
                        new Network.SubnetArgs { Name = elsewhere, AddressPrefix = elsewhere },
                    },
                });
            }

            public VirtualNetwork Vnet { get; }
        }

        sealed class TestStack : Stack
        {
            public TestStack(string elsewhere, int number)
            {
                var vnet = new Networks(elsewhere).Vnet;
                new ManagedCluster("aks", new ManagedClusterArgs
                {
                    ResourceGroupName = "rg",
                    DnsPrefix = "team",
                    ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs
                    {
                        EnablePrivateCluster = true,
                        EnablePrivateClusterPublicFQDN = false,
                        DisableRunCommand = true,
                        EnableVnetIntegration = true,
                        SubnetId = {{api}},
                    },
                    AgentPoolProfiles = { new ManagedClusterAgentPoolProfileArgs { Name = "system", Mode = "System", VnetSubnetID = {{nodes}} } },
                });
            }
        }
        """]);

    const string Nodes = "vnet.Subnets.Apply(subnets => subnets[0].Id!)";
    const string Api = "vnet.Subnets.Apply(subnets => subnets[1].Id!)";

    [Theory]
    [InlineData(Api, Nodes, "")]
    [InlineData(Nodes, Nodes, "AKS016")]
    [InlineData("vnet.Subnets.GetAt(0).Apply(subnet => subnet.Id!)", Nodes, "AKS016")]
    [InlineData(Nodes, "vnet.Subnets.First().Apply(subnet => subnet.Id!)", "AKS016")]
    [InlineData("vnet.Subnets.Apply(subnets => subnets[2].Id!)", Nodes, "AKS017")]
    [InlineData("vnet.Subnets.Apply(subnets => subnets[number].Id!)", Nodes, "")]
    [InlineData("vnet.Subnets.Apply(subnets => subnets[3].Id!)", Nodes, "AKS025")]
    [InlineData("vnet.Subnets.Apply(subnets => subnets.First(subnet => subnet.Name == \"small\").Id!)", Nodes, "AKS017")]
    [InlineData("vnet.Subnets.Apply(subnets => subnets.Single(subnet => subnet.Name == \"api\").Id!)", Nodes, "")]
    [InlineData("vnet.Subnets.Apply(subnets => subnets.Single(subnet => subnet.Name == elsewhere).Id!)", Nodes, "AKS025")]
    [InlineData("VirtualNetwork.Get(\"vnet\", elsewhere).Subnets.Apply(subnets => subnets[2].Id!)", Nodes, "")]
    [InlineData("Output.Format($\"{vnet.Id}/subnets/small\")", Nodes, "AKS017")]
    [InlineData("vnet.Id.Apply(id => $\"{id}/subnets/small\")", Nodes, "AKS017")]
    [InlineData("vnet.Id.Apply(id => id + \"/subnets/\" + \"Nodes\")", Nodes, "AKS016")]
    [InlineData("vnet.Id.Apply(id => $\"{id}/subnets/api\")", "Output.Format($\"{vnet.Id}/subnets/api\")", "AKS016")]
    [InlineData("Output.Format($\"{vnet.Id}/subnets/api\")", "Output.Format($\"{vnet.Id}/subnets/nodes\")", "")]
    [InlineData("Output.Format($\"{vnet.Id}/subnets/other\")", Nodes, "")]
    [InlineData("Output.Format($\"{vnet.Id}/subnets/{elsewhere}\")", Nodes, "")]
    [InlineData("Output.Format($\"{elsewhere}/subnets/small\")", Nodes, "")]
    [InlineData("Output.Format($\"{vnet.Name}/subnets/small\")", Nodes, "")]
    [InlineData("Output.Format($\"{vnet.Id}/small\")", Nodes, "")]
    [InlineData("$\"{vnet.Id}/subnets/small\"", Nodes, "")]
    [InlineData("vnet.Id + \"/subnets/small\"", Nodes, "")]
    [InlineData("Output.Format($\"{VirtualNetwork.Get(\"vnet\", elsewhere).Id}/subnets/small\")", Nodes, "")]
    public async Task By_number_and_by_name(string api, string nodes, string expected) =>
        Assert.Equal(expected, string.Join(", ", (await Native(api, nodes).Analyze()).Select(finding => finding.Id).Order(StringComparer.Ordinal)));

    [Fact]
    public async Task The_message_names_the_subnet() => Assert.Contains(
        "subnet 'small'",
        (await Native("vnet.Subnets.Apply(subnets => subnets[2].Id!)", Nodes).Single("AKS017")).GetMessage(null),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("Microsoft.ContainerService/managedClusters", "")]
    [InlineData("Microsoft.ContainerInstance/containerGroups", "AKS025")]
    public async Task A_delegation(string delegation, string expected) =>
        Assert.Equal(expected, string.Join(", ", (await Native(Api, Nodes, delegation).Analyze()).Select(finding => finding.Id)));

    [Theory]
    [InlineData("subnets[0]", "AKS016")]
    [InlineData("subnets[1]", "")]
    public async Task In_the_classic_provider(string api, string expected)
    {
        var program = new Program([.. SurfaceReferences.Framework, .. SurfaceReferences.AzureV6], [$$"""
            using Pulumi;
            using Pulumi.Azure.ContainerService;
            using Pulumi.Azure.ContainerService.Inputs;
            using Pulumi.Azure.Network;
            using Network = Pulumi.Azure.Network.Inputs;

            sealed class TestStack : Stack
            {
                public TestStack()
                {
                    var vnet = new VirtualNetwork("vnet", new VirtualNetworkArgs
                    {
                        ResourceGroupName = "rg",
                        AddressSpaces = { "10.1.0.0/16" },
                        Subnets =
                        {
                            new Network.VirtualNetworkSubnetArgs { Name = "nodes", AddressPrefixes = { "10.1.0.0/20" } },
                            new Network.VirtualNetworkSubnetArgs { Name = "api", AddressPrefixes = { "10.1.16.0/28" } },
                        },
                    });
                    new KubernetesCluster("aks", new KubernetesClusterArgs
                    {
                        ResourceGroupName = "rg",
                        DnsPrefix = "team",
                        PrivateClusterEnabled = true,
                        DefaultNodePool = new KubernetesClusterDefaultNodePoolArgs
                        {
                            Name = "system",
                            VnetSubnetId = vnet.Subnets.Apply(subnets => subnets[0].Id),
                        },
                        ApiServerAccessProfile = new KubernetesClusterApiServerAccessProfileArgs
                        {
                            VirtualNetworkIntegrationEnabled = true,
                            SubnetId = vnet.Subnets.Apply(subnets => {{api}}.Id),
                        },
                    });
                }
            }
            """])
        {
            Ignoring = ["AKS025", "AKS041", "AKS042"],
        };
        Assert.Equal(expected, string.Join(", ", (await program.Analyze()).Select(finding => finding.Id).Where(id => !program.Ignoring.Contains(id))));
    }
}
