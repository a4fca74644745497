using AccessAnalyzers.Tests.Harness;
using AccessAnalyzers.Tests.Surfaces;

namespace AccessAnalyzers.Tests.Rules.Aks;

/// <summary>AKS027: the address from which nodes come, and the authorized ones.</summary>
public sealed class EgressAddressTests
{
    static readonly string[] advice = ["AKS020", "AKS021", "AKS040", "AKS041", "AKS042"];

    const string Usings = """
        using Pulumi;
        using Pulumi.AzureNative.ContainerService;
        using Pulumi.AzureNative.ContainerService.Inputs;
        using Network = Pulumi.AzureNative.Network;

        """;

    static Program Native(params string[] files) =>
        new([.. SurfaceReferences.Framework, .. SurfaceReferences.AzureNativeV3], [.. files.Select(file => Usings + file)]) { Ignoring = [.. advice] };

    static Program Body(string statements) => Native($$"""
        static class Test
        {
            public static void Declare(bool isProd, Input<string> elsewhere)
            {
                {{statements}}
            }
        }
        """);

    static string Cluster(string ranges, string outbound = "OutboundType = OutboundType.UserAssignedNATGateway", string subnet = "subnet.Id", string profile = "") => $$"""
        new ManagedCluster("aks", new ManagedClusterArgs
        {
            ResourceGroupName = "rg",
            DnsPrefix = "team",
            ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { {{profile}} {{ranges}} },
            AgentPoolProfiles = { new ManagedClusterAgentPoolProfileArgs { Name = "system", Mode = "System", VnetSubnetID = {{subnet}} } },
            NetworkProfile = new ContainerServiceNetworkProfileArgs { {{outbound}} },
        });
        """;

    const string Address = """var address = new Network.PublicIPAddress("egress", new Network.PublicIPAddressArgs { ResourceGroupName = "rg" });""";
    const string Gateway = """var gateway = new Network.NatGateway("nat", new Network.NatGatewayArgs { ResourceGroupName = "rg", PublicIpAddresses = { new Network.Inputs.SubResourceArgs { Id = address.Id } } });""";
    const string Subnet = """
        var subnet = new Network.Subnet("nodes", new Network.SubnetArgs
        {
            ResourceGroupName = "rg",
            VirtualNetworkName = "vnet",
            AddressPrefix = "10.0.0.0/24",
            NatGateway = new Network.Inputs.SubResourceArgs { Id = gateway.Id },
        });
        """;

    const string Behind = Address + Gateway + Subnet;
    const string Ranges = "AuthorizedIPRanges = { \"73.140.245.0/24\" }";
    const string Marked = "{|AKS027:AuthorizedIPRanges = { \"73.140.245.0/24\" }|}";

    [Fact]
    public async Task Nodes_behind_a_NAT_gateway_of_the_program()
    {
        var program = Body(Behind + Cluster(Marked));
        await program.Verify();
        Assert.Equal(
            "AKS cluster 'aks' sends its nodes out through a NAT gateway, whose address 'AuthorizedIPRanges' does not have, so they cannot reach the API server; authorize that address",
            (await program.Single("AKS027")).GetMessage(null));
    }

    [Theory]
    [InlineData("AuthorizedIPRanges = { \"73.140.245.0/24\", address.IpAddress.Apply(ip => $\"{ip}/32\") }")]
    [InlineData("AuthorizedIPRanges = { \"73.140.245.0/24\", elsewhere }")]
    [InlineData("AuthorizedIPRanges = { \"0.0.0.0/0\" }")]
    [InlineData("")]
    public Task Where_the_address_may_be_among_them_nothing_is_said(string ranges) => Body(Behind + Cluster(ranges)).Verify();

    /// <summary>The address stays the same once it is there, so somebody may have looked it up after the first deployment.</summary>
    [Theory]
    [InlineData("20.50.1.2/32")]
    [InlineData("20.50.1.2")]
    [InlineData("20.50.1.0/28")]
    [InlineData("20.0.0.0/8")]
    public Task What_may_have_been_copied_from_Azure_may_be_the_address(string range) => Body(Behind + Cluster($"AuthorizedIPRanges = {{ \"73.140.245.0/24\", \"{range}\" }}")).Verify();

    [Theory]
    [InlineData("OutboundType = OutboundType.LoadBalancer")]
    [InlineData("OutboundType = OutboundType.ManagedNATGateway")]
    [InlineData("OutboundType = elsewhere")]
    [InlineData("")]
    public Task Other_ways_out_are_not_judged(string outbound) => Body(Behind + Cluster(Ranges, outbound)).Verify();

    [Theory]
    [InlineData("EnablePrivateCluster = elsewhere.Apply(text => text == \"private\"),")]
    [InlineData("EnableVnetIntegration = true, SubnetId = elsewhere,")]
    public Task Nodes_that_reach_the_API_server_inside_are_not_judged(string profile) => Body(Behind + Cluster(Ranges, profile: profile)).Verify();

    [Theory]
    [InlineData(Address + "var gateway = Network.NatGateway.Get(\"nat\", \"id\");" + Subnet, "subnet.Id")]
    [InlineData("var address = Network.PublicIPAddress.Get(\"egress\", \"id\");" + Gateway + Subnet, "subnet.Id")]
    [InlineData("var address = new Network.PublicIPAddress(\"egress\", new Network.PublicIPAddressArgs { ResourceGroupName = \"rg\", PublicIPPrefix = new Network.Inputs.SubResourceArgs { Id = elsewhere } });" + Gateway + Subnet, "subnet.Id")]
    [InlineData(Behind, "elsewhere")]
    public Task What_comes_from_elsewhere_may_have_an_address_that_is_known(string network, string subnet) => Body(network + Cluster(Ranges, subnet: subnet)).Verify();

    [Theory]
    [InlineData("OutboundType = OutboundType.UserAssignedNATGateway")]
    [InlineData("OutboundType = OutboundType.UserDefinedRouting")]
    [InlineData("OutboundType = \"userDefinedRouting\"")]
    public Task The_clusters_own_address_is_that_of_a_load_balancer(string outbound) =>
        Body(Cluster("{|AKS027:AuthorizedIPRanges = { \"0.0.0.0/32\" }|}", outbound, subnet: "elsewhere")).Verify();

    [Fact]
    public Task Behind_routes_any_range_may_be_that_of_the_firewall() => Body(Behind + Cluster(Ranges, "OutboundType = OutboundType.UserDefinedRouting")).Verify();

    [Fact]
    public async Task The_way_out_may_depend_on_configuration() => Assert.EndsWith(
        "(when 'nat' is true)",
        (await Body("var nat = new Pulumi.Config().RequireBoolean(\"nat\");" + Behind + Cluster(Ranges, "OutboundType = nat ? OutboundType.UserAssignedNATGateway : OutboundType.LoadBalancer")).Single("AKS027")).GetMessage(null),
        StringComparison.Ordinal);

    [Fact]
    public Task A_network_and_a_cluster_in_two_classes_meet_where_they_are_wired() => Native(
        $$"""
        class NetworkStack
        {
            public NetworkStack(bool hasGateway)
            {
                {{Address}}
                {{Gateway}}
                Nodes = new Network.Subnet("nodes", new Network.SubnetArgs
                {
                    ResourceGroupName = "rg",
                    VirtualNetworkName = "vnet",
                    NatGateway = hasGateway ? new Network.Inputs.SubResourceArgs { Id = gateway.Id } : null,
                });
            }

            public Network.Subnet Nodes { get; }
        }
        """,
        $$"""
        class ClusterStack
        {
            public ClusterStack(Output<string> subnet) => {{Cluster(Ranges, subnet: "subnet")}}
        }
        """,
        """
        static class Wiring
        {
            public static void Main()
            {
                new {|AKS027:ClusterStack|}(new NetworkStack(hasGateway: true).Nodes.Id);
                new ClusterStack(new NetworkStack(hasGateway: false).Nodes.Id);
            }
        }
        """).Verify();

    static Program Classic(string before, string after) => new([.. SurfaceReferences.Framework, .. SurfaceReferences.AzureV6], [$$"""
        using Pulumi;
        using Pulumi.Azure.ContainerService; using Pulumi.Azure.ContainerService.Inputs; using Pulumi.Azure.Network;

        static class Test
        {
            public static void Declare(Input<string> elsewhere)
            {
                var address = new PublicIp("egress", new PublicIpArgs { ResourceGroupName = "rg", AllocationMethod = "Static" });
                var gateway = new NatGateway("nat", new NatGatewayArgs { ResourceGroupName = "rg" });
                var subnet = new Subnet("nodes", new SubnetArgs { ResourceGroupName = "rg", VirtualNetworkName = "vnet", AddressPrefixes = { "10.0.0.0/24" } });
                {{before}}
                new KubernetesCluster("aks", new KubernetesClusterArgs
                {
                    ResourceGroupName = "rg",
                    DnsPrefix = "team",
                    DefaultNodePool = new KubernetesClusterDefaultNodePoolArgs { Name = "system", VmSize = "Standard_D4s_v5", VnetSubnetId = subnet.Id },
                    ApiServerAccessProfile = new KubernetesClusterApiServerAccessProfileArgs { AuthorizedIpRanges = { "73.140.245.0/24" } },
                    NetworkProfile = new KubernetesClusterNetworkProfileArgs { NetworkPlugin = "azure", OutboundType = "userAssignedNATGateway" },
                });
                {{after}}
            }
        }
        """])
    {
        Ignoring = [.. advice],
    };

    const string HasAddress = """new NatGatewayPublicIpAssociation("address", new NatGatewayPublicIpAssociationArgs { NatGatewayId = gateway.Id, PublicIpAddressId = address.Id });""";
    const string IsBehind = """new SubnetNatGatewayAssociation("behind", new SubnetNatGatewayAssociationArgs { SubnetId = subnet.Id, NatGatewayId = gateway.Id });""";

    [Theory]
    [InlineData(HasAddress + IsBehind, "", true)]
    [InlineData(HasAddress, IsBehind, true)]
    [InlineData(IsBehind, HasAddress, true)]
    [InlineData("", HasAddress + IsBehind, true)]
    [InlineData(HasAddress, "", false)]
    [InlineData(IsBehind, "", false)]
    [InlineData("""new NatGatewayPublicIpAssociation("address", new NatGatewayPublicIpAssociationArgs { NatGatewayId = gateway.Id, PublicIpAddressId = elsewhere });""", IsBehind, false)]
    [InlineData(HasAddress, """new SubnetNatGatewayAssociation("behind", new SubnetNatGatewayAssociationArgs { SubnetId = elsewhere, NatGatewayId = gateway.Id });""", false)]
    public async Task Pulumi_Azure_brings_them_together_before_or_after(string before, string after, bool isFound) =>
        Assert.Equal(isFound, (await Classic(before, after).Analyze()).Any(diagnostic => diagnostic.Id == "AKS027"));

    [Fact]
    public async Task What_brings_them_together_may_depend_on_configuration() => Assert.EndsWith(
        "(when 'nat' is true)",
        (await Classic(HasAddress + "if (new Pulumi.Config().RequireBoolean(\"nat\")) " + IsBehind, "").Single("AKS027")).GetMessage(null),
        StringComparison.Ordinal);

    const string Cdktf = """
        using Constructs;
        using HashiCorp.Cdktf.Providers.Azurerm.KubernetesCluster; using HashiCorp.Cdktf.Providers.Azurerm.NatGateway; using HashiCorp.Cdktf.Providers.Azurerm.NatGatewayPublicIpAssociation;
        using HashiCorp.Cdktf.Providers.Azurerm.PublicIp; using HashiCorp.Cdktf.Providers.Azurerm.Subnet; using HashiCorp.Cdktf.Providers.Azurerm.SubnetNatGatewayAssociation;

        static class Test
        {
            public static void Declare(Construct scope)
            {
                var address = new PublicIp(scope, "egress", new PublicIpConfig { Name = "egress", ResourceGroupName = "rg", Location = "westeurope", AllocationMethod = "Static" });
                var gateway = new NatGateway(scope, "nat", new NatGatewayConfig { Name = "nat", ResourceGroupName = "rg", Location = "westeurope" });
                var subnet = new Subnet(scope, "nodes", new SubnetConfig { Name = "nodes", ResourceGroupName = "rg", VirtualNetworkName = "vnet", AddressPrefixes = new[] { "10.0.0.0/24" } });
                new NatGatewayPublicIpAssociation(scope, "address", new NatGatewayPublicIpAssociationConfig { NatGatewayId = gateway.Id, PublicIpAddressId = address.Id });
                var behind = new SubnetNatGatewayAssociation(scope, "behind", new SubnetNatGatewayAssociationConfig { SubnetId = subnet.Id, NatGatewayId = gateway.Id });
                new KubernetesCluster(scope, "aks", new KubernetesClusterConfig
                {
                    Name = "aks",
                    Location = "westeurope",
                    ResourceGroupName = "rg",
                    DnsPrefix = "team",
                    DefaultNodePool = new KubernetesClusterDefaultNodePool { Name = "system", VmSize = "Standard_D4s_v5", VnetSubnetId = subnet.Id },
                    ApiServerAccessProfile = new KubernetesClusterApiServerAccessProfile { RANGES },
                    NetworkProfile = new KubernetesClusterNetworkProfile { NetworkPlugin = "azure", OutboundType = "userAssignedNATGateway" },
                });
                CHANGE
            }
        }
        """;

    [Theory]
    [InlineData("""{|AKS027:AuthorizedIpRanges = new[] { "73.140.245.0/24" }|}""", "")]
    [InlineData("""AuthorizedIpRanges = new[] { "73.140.245.0/24", address.IpAddress }""", "")]
    [InlineData("""AuthorizedIpRanges = new[] { "73.140.245.0/24" }""", """behind.SubnetId = "elsewhere";""")]
    [InlineData("""AuthorizedIpRanges = new[] { "73.140.245.0/24" }""", """behind.AddOverride("subnet_id", "elsewhere");""")]
    public Task CDK_for_Terraform(string ranges, string change) => new Program(
        [.. SurfaceReferences.Framework, .. SurfaceReferences.CdktfAzurerm],
        [Cdktf.Replace("RANGES", ranges, StringComparison.Ordinal).Replace("CHANGE", change, StringComparison.Ordinal)]) { Ignoring = [.. advice] }.Verify();
}
