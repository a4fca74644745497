using AccessAnalyzers.Tests.Harness;
using AccessAnalyzers.Tests.Surfaces;

namespace AccessAnalyzers.Tests.Rules.Aks;

/// <summary>AKS015, AKS016, AKS017, AKS025 and AKS026: the subnet of an API server and those of the nodes.</summary>
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

            static Network.Subnet Subnet(string name, string prefix, Input<string>? network = null) =>
                new(name, new Network.SubnetArgs { ResourceGroupName = "rg", VirtualNetworkName = network ?? "vnet", AddressPrefix = prefix });
        }
        """])
    {
        Ignoring = ["AKS025"],
    };

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

    [Theory]
    [InlineData("{|AKS016:VnetSubnetID = subnet.Id|}")]
    [InlineData("VnetSubnetID = Subnet(\"nodes\", \"10.0.1.0/24\").Id")]
    [InlineData("PodSubnetID = subnet.Id")]
    public Task A_pool_of_its_own_in_the_same_subnet(string pool) => Native($$"""
        var subnet = Subnet("aks", "10.0.0.0/24");
        var aks = {{Cluster($"{Integrated}, SubnetId = subnet.Id", "")}}
        new AgentPool("gpu", new AgentPoolArgs { ResourceGroupName = "rg", ResourceName = aks.Name, {{pool}} });
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
        Assert.Equal(isTooSmall ? "AKS017" : "", string.Join(", ", found.Select(diagnostic => diagnostic.Id).Where(id => id != "AKS025")));
    }

    [Theory]
    [InlineData("AddressPrefixes = { \"10.0.0.0/29\" }", true)]
    [InlineData("AddressPrefixes = { \"10.0.0.0/29\", \"10.0.1.0/29\" }", false)]
    [InlineData("AddressPrefixes = { \"10.0.0.0/29\", elsewhere }", false)]
    [InlineData("AddressPrefixes = { new Config().RequireBoolean(\"isLarge\") ? \"10.0.0.0/28\" : \"10.0.0.0/29\" }", true)]
    [InlineData("AddressPrefixes = new Config().RequireBoolean(\"isLarge\") ? new InputList<string> { \"10.0.0.0/29\", \"10.0.1.0/29\" } : new InputList<string> { \"10.0.0.0/29\" }", true)]
    [InlineData("AddressPrefixes = { new Config().RequireBoolean(\"isLarge\") ? \"10.0.0.0/28\" : \"10.0.0.0/29\", \"10.0.1.0/29\" }", false)]
    [InlineData("AddressPrefix = elsewhere", false)]
    public async Task A_list_of_ranges(string prefixes, bool isTooSmall)
    {
        var found = await Native($$"""
            var api = new Network.Subnet("api", new Network.SubnetArgs { ResourceGroupName = "rg", VirtualNetworkName = "vnet", {{prefixes}} });
            {{Cluster($"{Integrated}, SubnetId = api.Id", $"VnetSubnetID = \"{Vnet}nodes\"")}}
            """).Analyze();
        Assert.Equal(isTooSmall ? "AKS017" : "", string.Join(", ", found.Select(diagnostic => diagnostic.Id).Where(id => id != "AKS025")));
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

    static string Api(string settings) => $$"""
        var api = new {|AKS025:Network.Subnet|}("api", new Network.SubnetArgs { ResourceGroupName = "rg", VirtualNetworkName = "vnet", AddressPrefix = "10.0.0.0/28", {{settings}} });
        """;

    const string ToAks = "new Network.Inputs.DelegationArgs { Name = \"aks\", ServiceName = \"Microsoft.ContainerService/managedClusters\" }";
    const string ToAci = "new Network.Inputs.DelegationArgs { Name = \"aci\", ServiceName = \"Microsoft.ContainerInstance/containerGroups\" }";

    [Theory]
    [InlineData("", true)]
    [InlineData("Delegations = new Network.Inputs.DelegationArgs[0]", true)]
    [InlineData("Delegations = { " + ToAci + " }", true)]
    [InlineData("Delegations = { " + ToAks + " }", false)]
    [InlineData("Delegations = { " + ToAci + ", " + ToAks + " }", false)]
    [InlineData("Delegations = { new Network.Inputs.DelegationArgs { Name = \"aks\", ServiceName = elsewhere } }", false)]
    [InlineData("Delegations = elsewhere.Apply(text => text.Split(',').Select(name => new Network.Inputs.DelegationArgs { Name = name }).ToArray())", false)]
    public Task A_subnet_that_the_program_does_not_delegate(string delegations, bool isFound)
    {
        var program = Native(Api(delegations) + Cluster($"{Integrated}, SubnetId = api.Id", $"VnetSubnetID = \"{Vnet}nodes\"")) with { Ignoring = [] };
        return (isFound ? program : program with { Files = [program.Files[0].Replace("{|AKS025:Network.Subnet|}", "Network.Subnet", StringComparison.Ordinal)] }).Verify();
    }

    [Fact]
    public Task The_delegation_of_a_subnet_may_be_left_to_AKS() => (Native(
        "var api = new Network.Subnet(\"api\", new Network.SubnetArgs { ResourceGroupName = \"rg\", VirtualNetworkName = \"vnet\" }, new CustomResourceOptions { IgnoreChanges = { \"delegations\" } });"
        + Cluster($"{Integrated}, SubnetId = api.Id", $"VnetSubnetID = \"{Vnet}nodes\"")) with { Ignoring = [] }).Verify();

    static string Network(string name, string arguments = "") => $"var {name} = new Network.VirtualNetwork(\"{name}\", new Network.VirtualNetworkArgs {{ ResourceGroupName = \"rg\", {arguments} }});";

    [Fact]
    public async Task The_API_server_and_the_nodes_in_two_networks()
    {
        var program = Native($"""
            {Network("hub")}{Network("spoke")}
            var (api, nodes) = (Subnet("api", "10.0.0.0/28", hub.Name), Subnet("nodes", "10.1.0.0/24", spoke.Name));
            {Cluster($"{Integrated}, {{|AKS026:SubnetId = api.Id|}}", "VnetSubnetID = nodes.Id")}
            """);
        await program.Verify();
        Assert.Equal(
            "AKS cluster 'aks' puts its API server into virtual network 'hub' and its nodes into 'spoke'; both belong into the same one",
            (await program.Single("AKS026")).GetMessage(null));
    }

    [Theory]
    [InlineData("hub.Name", "hub.Name", "", false)]
    [InlineData("\"hub-vnet\"", "\"spoke-vnet\"", "VirtualNetworkName = \"NAME-vnet\"", true)]
    [InlineData("hub.Name", "\"spoke-vnet\"", "VirtualNetworkName = \"NAME-vnet\"", true)]
    [InlineData("hub.Name", "\"hub-vnet\"", "VirtualNetworkName = \"NAME-vnet\"", false)]
    [InlineData("\"hub-vnet\"", "\"spoke-vnet\"", "VirtualNetworkName = \"same-vnet\"", false)]
    [InlineData("\"hub-vnet\"", "\"spoke-vnet\"", "", false)]
    [InlineData("hub.Name", "elsewhere", "", false)]
    [InlineData("hub.Name", "\"other\"", "", false)]
    public async Task Networks_are_known_by_output_and_by_name(string api, string nodes, string arguments, bool isFound)
    {
        var found = await Native($"""
            {Network("hub", arguments.Replace("NAME", "hub", StringComparison.Ordinal))}{Network("spoke", arguments.Replace("NAME", "spoke", StringComparison.Ordinal))}
            var (server, others) = (Subnet("api", "10.0.0.0/28", {api}), Subnet("nodes", "10.1.0.0/24", {nodes}));
            {Cluster($"{Integrated}, SubnetId = server.Id", "VnetSubnetID = others.Id")}
            """).Analyze();
        Assert.Equal(isFound ? "AKS026" : "", string.Join(", ", found.Select(diagnostic => diagnostic.Id).Where(id => id != "AKS025")));
    }

    static Program Classic(string delegations, string nodes) => new([.. SurfaceReferences.Framework, .. SurfaceReferences.AzureV6], [$$"""
        using Pulumi.Azure.ContainerService; using Pulumi.Azure.ContainerService.Inputs; using Pulumi.Azure.Network;
        var (hub, spoke) = (new VirtualNetwork("hub", new VirtualNetworkArgs { ResourceGroupName = "rg" }), new VirtualNetwork("spoke", new VirtualNetworkArgs { ResourceGroupName = "rg" }));
        var api = new Subnet("api", new SubnetArgs { ResourceGroupName = "rg", VirtualNetworkName = hub.Name, AddressPrefixes = { "10.0.0.0/28" }, {{delegations}} });
        var nodes = new Subnet("nodes", new SubnetArgs { ResourceGroupName = "rg", VirtualNetworkName = {{nodes}}.Name, AddressPrefixes = { "10.0.1.0/24" } });
        new KubernetesCluster("aks", new KubernetesClusterArgs
        {
            ResourceGroupName = "rg",
            DnsPrefix = "team",
            PrivateClusterEnabled = true,
            RunCommandEnabled = false,
            DefaultNodePool = new KubernetesClusterDefaultNodePoolArgs { Name = "system", VmSize = "Standard_D4s_v5", VnetSubnetId = nodes.Id },
            ApiServerAccessProfile = new KubernetesClusterApiServerAccessProfileArgs { VirtualNetworkIntegrationEnabled = true, SubnetId = api.Id },
        });
        """]);

    [Theory]
    [InlineData("", "hub", "AKS025")]
    [InlineData("Delegations = { new Pulumi.Azure.Network.Inputs.SubnetDelegationArgs { Name = \"aks\", ServiceDelegation = new Pulumi.Azure.Network.Inputs.SubnetDelegationServiceDelegationArgs { Name = \"Microsoft.ContainerService/managedClusters\" } } }", "hub", "")]
    [InlineData("Delegations = { new Pulumi.Azure.Network.Inputs.SubnetDelegationArgs { Name = \"aks\", ServiceDelegation = new Pulumi.Azure.Network.Inputs.SubnetDelegationServiceDelegationArgs { Name = \"Microsoft.ContainerService/managedClusters\" } } }", "spoke", "AKS026")]
    public async Task Pulumi_Azure(string delegations, string nodes, string expected) =>
        Assert.Equal(expected, string.Join(", ", (await Classic(delegations, nodes).Analyze()).Select(diagnostic => diagnostic.Id)));

    [Theory]
    [InlineData("", "hub", "AKS025")]
    [InlineData("Delegation = new[] { new SubnetDelegation { Name = \"aks\", ServiceDelegation = new SubnetDelegationServiceDelegation { Name = \"Microsoft.ContainerService/managedClusters\" } } }", "hub", "")]
    [InlineData("Delegation = new[] { new SubnetDelegation { Name = \"aks\", ServiceDelegation = new SubnetDelegationServiceDelegation { Name = \"Microsoft.ContainerService/managedClusters\" } } }", "spoke", "AKS026")]
    public async Task CDK_for_Terraform(string delegation, string nodes, string expected)
    {
        var found = await new Program([.. SurfaceReferences.Framework, .. SurfaceReferences.CdktfAzurerm], [$$"""
            using Constructs; using HashiCorp.Cdktf.Providers.Azurerm.KubernetesCluster; using HashiCorp.Cdktf.Providers.Azurerm.Subnet; using HashiCorp.Cdktf.Providers.Azurerm.VirtualNetwork;
            static class Test
            {
                static VirtualNetwork Network(Construct scope, string name) => new(scope, name, new VirtualNetworkConfig { Name = name, ResourceGroupName = "rg", Location = "westeurope", AddressSpace = new[] { "10.0.0.0/16" } });

                public static void Declare(Construct scope)
                {
                    var (hub, spoke) = (Network(scope, "hub"), Network(scope, "spoke"));
                    var api = new Subnet(scope, "api", new SubnetConfig { Name = "api", ResourceGroupName = "rg", VirtualNetworkName = hub.Name, AddressPrefixes = new[] { "10.0.0.0/28" }, {{delegation}} });
                    var nodes = new Subnet(scope, "nodes", new SubnetConfig { Name = "nodes", ResourceGroupName = "rg", VirtualNetworkName = {{nodes}}.Name, AddressPrefixes = new[] { "10.0.1.0/24" } });
                    new KubernetesCluster(scope, "aks", new KubernetesClusterConfig
                    {
                        Name = "aks",
                        Location = "westeurope",
                        ResourceGroupName = "rg",
                        DnsPrefix = "team",
                        PrivateClusterEnabled = true,
                        RunCommandEnabled = false,
                        DefaultNodePool = new KubernetesClusterDefaultNodePool { Name = "system", VmSize = "Standard_D4s_v5", VnetSubnetId = nodes.Id },
                        ApiServerAccessProfile = new KubernetesClusterApiServerAccessProfile { VirtualNetworkIntegrationEnabled = true, SubnetId = api.Id },
                    });
                }
            }
            """]).Analyze();
        Assert.Equal(expected, string.Join(", ", found.Select(diagnostic => diagnostic.Id)));
    }

    /// <summary>What a construction has declared is told in the conditions of that construction, which are not those of another member.</summary>
    [Fact]
    public async Task Networks_that_the_construction_has_made() => Assert.Equal(
        "AKS026 Program",
        string.Join(", ", (await new Program([.. SurfaceReferences.Framework, .. SurfaceReferences.AzureNativeV3], [$$"""
            using Pulumi;
            using Pulumi.AzureNative.ContainerService;
            using Pulumi.AzureNative.ContainerService.Inputs;
            using Network = Pulumi.AzureNative.Network;

            static class Program
            {
                static void Main() => new Platform().Cluster();
            }

            class Platform
            {
                readonly Network.Subnet server;
                readonly Network.Subnet nodes;

                public Platform()
                {
                    if (new Config().RequireBoolean("isProd"))
                        new Config().Require("region");
                    var hub = new Network.VirtualNetwork("hub", new Network.VirtualNetworkArgs { ResourceGroupName = "rg" });
                    var spoke = new Network.VirtualNetwork("spoke", new Network.VirtualNetworkArgs { ResourceGroupName = "rg" });
                    server = new Network.Subnet("server", new Network.SubnetArgs { ResourceGroupName = "rg", VirtualNetworkName = hub.Name, AddressPrefix = "10.0.0.0/28", Delegations = { {{ToAks}} } });
                    nodes = new Network.Subnet("nodes", new Network.SubnetArgs { ResourceGroupName = "rg", VirtualNetworkName = spoke.Name, AddressPrefix = "10.1.0.0/24" });
                }

                public void Cluster()
                {
                    if (new Config().RequireBoolean("aks"))
                        {{Cluster(Integrated + ", SubnetId = server.Id", "VnetSubnetID = nodes.Id")}}
                }
            }
            """]).Analyze()).Select(diagnostic => $"{diagnostic.Id} {(diagnostic.Location.SourceSpan.Start < 400 ? "Program" : "Platform")}")));
}
