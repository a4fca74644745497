using AccessAnalyzers.Tests.Harness;
using AccessAnalyzers.Tests.Surfaces;

namespace AccessAnalyzers.Tests.Rules.Aks;

/// <summary>AKS015, AKS016 and AKS017: the subnet of an API server and those of the nodes.</summary>
public sealed class ApiServerSubnetTests
{
    const string Integrated = "EnablePrivateCluster = true, EnablePrivateClusterPublicFQDN = false, DisableRunCommand = true, EnableVnetIntegration = true";
    const string Mark = "EnablePrivateCluster = true, EnablePrivateClusterPublicFQDN = false, DisableRunCommand = true, {|AKS015:EnableVnetIntegration = true|}";
    const string Vnet = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/";

    static Program Native(string statements) => new([.. SurfaceReferences.Framework, .. SurfaceReferences.AzureNativeV3], [$$"""
        using Pulumi;
        using Pulumi.AzureNative.ContainerService;
        using Pulumi.AzureNative.ContainerService.Inputs;
        using Network = Pulumi.AzureNative.Network;

        static class Test
        {
            public static void Declare(bool isProd, Input<string> elsewhere)
            {
                {{statements}}
            }

            static Network.Subnet Subnet(string name, string prefix) => new(name, new Network.SubnetArgs { ResourceGroupName = "rg", VirtualNetworkName = "vnet", AddressPrefix = prefix });
        }
        """]);

    static string Cluster(string profile, string pool) => $$"""
        new ManagedCluster("aks", new ManagedClusterArgs
        {
            ResourceGroupName = "rg",
            DnsPrefix = "team",
            ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { {{profile}} },
            AgentPoolProfiles = { new ManagedClusterAgentPoolProfileArgs { Name = "system", Mode = "System", {{pool}} } },
        });
        """;

    [Fact]
    public Task Nodes_in_an_own_network_and_no_subnet_for_the_API_server() => Native(Cluster(Mark, $"VnetSubnetID = \"{Vnet}nodes\"")).Verify();

    [Fact]
    public Task In_a_network_that_AKS_makes_it_makes_the_subnet_too() => Native(Cluster(Integrated, "")).Verify();

    [Fact]
    public Task A_subnet_from_elsewhere_is_a_subnet() => Native(Cluster($"{Integrated}, SubnetId = elsewhere", "VnetSubnetID = elsewhere")).Verify();

    [Fact]
    public async Task Whether_the_subnet_is_missing_may_depend_on_configuration() => Assert.EndsWith(
        "(when 'own' is true)",
        (await Native("var own = new Pulumi.Config().RequireBoolean(\"own\");" + Cluster(Integrated, $"VnetSubnetID = own ? \"{Vnet}nodes\" : null")).Single("AKS015")).GetMessage(null),
        StringComparison.Ordinal);

    [Fact]
    public Task Pools_from_elsewhere_are_not_judged() => Native($$"""
        var args = new ManagedClusterArgs { ResourceGroupName = "rg", DnsPrefix = "team", ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { {{Integrated}} } };
        args.AgentPoolProfiles = elsewhere.Apply(text => new[] { new ManagedClusterAgentPoolProfileArgs { Name = text } });
        new ManagedCluster("aks", args);
        """).Verify();

    [Fact]
    public Task One_id_for_both() => Native(Cluster($"{Integrated}, SubnetId = \"{Vnet}aks\"", $"{{|AKS016:VnetSubnetID = \"{Vnet}AKS\"|}}")).Verify();

    [Fact]
    public Task Two_ids() => Native(Cluster($"{Integrated}, SubnetId = \"{Vnet}api\"", $"VnetSubnetID = \"{Vnet}nodes\"")).Verify();

    [Fact]
    public Task One_subnet_of_the_program_for_both() => Native($"""
        var subnet = Subnet("aks", "10.0.0.0/24");
        {Cluster($"{Integrated}, SubnetId = subnet.Id", "{|AKS016:VnetSubnetID = subnet.Id|}")}
        """).Verify();

    [Fact]
    public Task Two_subnets_of_the_program() => Native($"""
        var (api, nodes) = (Subnet("api", "10.0.0.0/28"), Subnet("nodes", "10.0.1.0/24"));
        {Cluster($"{Integrated}, SubnetId = api.Id", "VnetSubnetID = nodes.Id")}
        """).Verify();

    const string Delegated = """
        var nodes = new Network.Subnet("nodes", new Network.SubnetArgs
        {
            ResourceGroupName = "rg",
            VirtualNetworkName = "vnet",
            AddressPrefix = "10.0.0.0/24",
            Delegations = DELEGATIONS,
        });
        """;

    [Theory]
    [InlineData("new[] { new Network.Inputs.DelegationArgs { Name = \"aci\", ServiceName = \"Microsoft.ContainerInstance/containerGroups\" } }", "{|AKS016:VnetSubnetID = nodes.Id|}")]
    [InlineData("new Network.Inputs.DelegationArgs[0]", "VnetSubnetID = nodes.Id")]
    [InlineData("elsewhere.Apply(text => text.Split(',').Select(name => new Network.Inputs.DelegationArgs { Name = name }).ToArray())", "VnetSubnetID = nodes.Id")]
    [InlineData("new[] { new Network.Inputs.DelegationArgs { Name = \"pods\", ServiceName = \"Microsoft.ContainerService/managedClusters\" } }", "PodSubnetID = nodes.Id")]
    public Task A_delegated_subnet_takes_no_nodes(string delegations, string pool) =>
        Native(Delegated.Replace("DELEGATIONS", delegations, StringComparison.Ordinal) + Cluster("EnablePrivateCluster = true, EnablePrivateClusterPublicFQDN = false, DisableRunCommand = true", pool)).Verify();

    [Theory]
    [InlineData("10.0.0.0/29", true)]
    [InlineData("10.0.0.0/30", true)]
    [InlineData("10.0.0.0/28", false)]
    [InlineData("10.0.0.0/24", false)]
    [InlineData("fd00::/64", false)]
    public async Task A_small_subnet(string prefix, bool isTooSmall)
    {
        var found = await Native($$"""
            var api = new Network.Subnet("api", new Network.SubnetArgs { ResourceGroupName = "rg", VirtualNetworkName = "vnet", AddressPrefix = "{{prefix}}" });
            {{Cluster($"{Integrated}, SubnetId = api.Id", $"VnetSubnetID = \"{Vnet}nodes\"")}}
            """).Analyze();
        Assert.Equal(isTooSmall ? "AKS017" : "", string.Join(", ", found.Select(diagnostic => diagnostic.Id)));
    }

    [Theory]
    [InlineData("AddressPrefixes = { \"10.0.0.0/29\" }", true)]
    [InlineData("AddressPrefixes = { \"10.0.0.0/29\", \"10.0.1.0/29\" }", false)]
    [InlineData("AddressPrefixes = { \"10.0.0.0/29\", elsewhere }", false)]
    [InlineData("AddressPrefix = elsewhere", false)]
    public async Task A_list_of_ranges(string prefixes, bool isTooSmall)
    {
        var found = await Native($$"""
            var api = new Network.Subnet("api", new Network.SubnetArgs { ResourceGroupName = "rg", VirtualNetworkName = "vnet", {{prefixes}} });
            {{Cluster($"{Integrated}, SubnetId = api.Id", $"VnetSubnetID = \"{Vnet}nodes\"")}}
            """).Analyze();
        Assert.Equal(isTooSmall ? "AKS017" : "", string.Join(", ", found.Select(diagnostic => diagnostic.Id)));
    }

    [Fact]
    public Task Pulumi_Azure_has_one_pool_in_the_cluster() => new Program([.. SurfaceReferences.Framework, .. SurfaceReferences.AzureV6], [$$"""
        using Pulumi.Azure.ContainerService; using Pulumi.Azure.ContainerService.Inputs;
        new KubernetesCluster("aks", new KubernetesClusterArgs
        {
            ResourceGroupName = "rg",
            DnsPrefix = "team",
            PrivateClusterEnabled = true,
            RunCommandEnabled = false,
            DefaultNodePool = new KubernetesClusterDefaultNodePoolArgs { Name = "system", VmSize = "Standard_D4s_v5", VnetSubnetId = "{{Vnet}}nodes" },
            ApiServerAccessProfile = new KubernetesClusterApiServerAccessProfileArgs { {|AKS015:VirtualNetworkIntegrationEnabled = true|} },
        });
        """]).Verify();
}
