using AccessAnalyzers.Tests.Harness;
using AccessAnalyzers.Tests.Surfaces;

namespace AccessAnalyzers.Tests.Rules.Aks;

/// <summary>AKS043: a machine in a peered network, and whether it can resolve the cluster's name.</summary>
public sealed class PeeredNetworkNotLinkedTests
{
    static readonly string[] advice = ["AKS041", "AKS042", "AKS044"];

    const string Usings = """
        using Pulumi;
        using Pulumi.AzureNative.ContainerService;
        using Pulumi.AzureNative.ContainerService.Inputs;
        using Pulumi.AzureNative.Network;
        using Pulumi.AzureNative.PrivateDns;
        using Compute = Pulumi.AzureNative.Compute;
        using Net = Pulumi.AzureNative.Network.Inputs;

        """;

    static Program Native(string statements) =>
        new([.. SurfaceReferences.Framework, .. SurfaceReferences.AzureNativeV3], [Usings + statements]) { Ignoring = [.. advice] };

    const string Zone = """
        var zone = new PrivateZone("zone", new PrivateZoneArgs { ResourceGroupName = "rg", PrivateZoneName = "privatelink.westeurope.azmk8s.io" });
        var elsewhere = new Pulumi.Config().Require("elsewhere");
        var isProd = new Pulumi.Config().RequireBoolean("isProd");
        var spoke = new VirtualNetwork("spoke", new VirtualNetworkArgs { ResourceGroupName = "rg" });
        var nodes = new Pulumi.AzureNative.Network.Subnet("nodes", new Pulumi.AzureNative.Network.SubnetArgs { ResourceGroupName = "rg", VirtualNetworkName = spoke.Name });

        """;

    const string Marked = """
        var hub = new {|AKS043:VirtualNetwork|}("hub", new VirtualNetworkArgs { ResourceGroupName = "rg" });

        """;

    const string Hub = """
        var hub = new VirtualNetwork("hub", new VirtualNetworkArgs { ResourceGroupName = "rg" });

        """;

    const string There = """
        new VirtualNetworkPeering("there", new VirtualNetworkPeeringArgs { ResourceGroupName = "rg", VirtualNetworkName = hub.Name, RemoteVirtualNetwork = new Net.SubResourceArgs { Id = spoke.Id } });

        """;

    const string Back = """
        new VirtualNetworkPeering("back", new VirtualNetworkPeeringArgs { ResourceGroupName = "rg", VirtualNetworkName = spoke.Name, RemoteVirtualNetwork = new Net.SubResourceArgs { Id = hub.Id } });

        """;

    const string Machine = """
        var agents = new Pulumi.AzureNative.Network.Subnet("agents", new Pulumi.AzureNative.Network.SubnetArgs { ResourceGroupName = "rg", VirtualNetworkName = hub.Name });
        var card = new NetworkInterface("card", new NetworkInterfaceArgs
        {
            ResourceGroupName = "rg",
            IpConfigurations = { new Net.NetworkInterfaceIPConfigurationArgs { Name = "main", Subnet = new Net.SubnetArgs { Id = agents.Id } } },
        });
        new Compute.VirtualMachine("agent", new Compute.VirtualMachineArgs
        {
            ResourceGroupName = "rg",
            NetworkProfile = new Compute.Inputs.NetworkProfileArgs { NetworkInterfaces = { new Compute.Inputs.NetworkInterfaceReferenceArgs { Id = card.Id } } },
        });

        """;

    const string Cluster = """
        new ManagedCluster("aks", new ManagedClusterArgs
        {
            ResourceGroupName = "rg",
            Location = "westeurope",
            DnsPrefix = "team",
            Identity = new ManagedClusterIdentityArgs { Type = Pulumi.AzureNative.ContainerService.ResourceIdentityType.UserAssigned, UserAssignedIdentities = new[] { elsewhere } },
            ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = true, EnablePrivateClusterPublicFQDN = false, PrivateDNSZone = zone.Id },
            AgentPoolProfiles = { new ManagedClusterAgentPoolProfileArgs { Name = "system", Mode = "System", VnetSubnetID = nodes.Id } },
        });

        """;

    static string Link(string zone, string network) => $$"""
        new VirtualNetworkLink("link", new VirtualNetworkLinkArgs
        {
            ResourceGroupName = "rg", PrivateZoneName = {{zone}}, VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = {{network}} },
        });

        """;

    [Fact]
    public async Task A_network_without_a_link()
    {
        var program = Native(Zone + Marked + There + Back + Machine + Cluster);
        await program.Verify();
        Assert.Equal(
            "AKS cluster 'aks' has its name in private DNS zone 'zone', which is not linked to virtual network 'hub', so 'agent' cannot resolve the name there; link the zone to the network",
            (await program.Single("AKS043")).GetMessage(null));
    }

    [Theory]
    [InlineData("zone.Name", "hub.Id")]
    [InlineData("zone.Name", "elsewhere")]
    [InlineData("elsewhere", "hub.Id")]
    [InlineData("\"privatelink.westeurope.azmk8s.io\"", "hub.Id")]
    [InlineData("zone.Name", "\"/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/hub\"")]
    public Task What_may_be_the_link(string zone, string network) => Native(Zone + Hub + There + Back + Machine + Cluster + Link(zone, network)).Verify();

    /// <summary>A machine in a subnet that the network declares itself.</summary>
    [Theory]
    [InlineData("hub.Subnets.Apply(subnets => subnets[0].Id!)", true)]
    [InlineData("Output.Format($\"{hub.Id}/subnets/agents\")", true)]
    [InlineData("Output.Format($\"{hub.Id}/subnets/others\")", false)]
    public Task A_subnet_of_the_network_itself(string subnet, bool isFound) => Native(Zone + (isFound ? Marked : Hub).Replace(
        "ResourceGroupName = \"rg\"", "ResourceGroupName = \"rg\", Subnets = { new Net.SubnetArgs { Name = \"agents\" } }", StringComparison.Ordinal)
        + There + Back + Machine.Replace("agents.Id", subnet, StringComparison.Ordinal) + Cluster).Verify();

    /// <summary>AKS makes the link to the cluster's own network itself: nobody is asked for it, and it says nothing of others.</summary>
    [Theory]
    [InlineData("zone.Name", "spoke.Id")]
    [InlineData("\"privatelink.vaultcore.azure.net\"", "hub.Id")]
    public Task Another_link(string zone, string network) => Native(Zone + Marked + There + Back + Machine + Cluster + Link(zone, network)).Verify();

    [Fact]
    public Task The_clusters_own_network_needs_no_link() =>
        Native(Zone + "var hub = spoke;" + Machine + Cluster).Verify();

    [Theory]
    [InlineData("", Back)]
    [InlineData(There, "")]
    public Task A_network_that_is_not_connected(string there, string back) => Native(Zone + Hub + there + back + Machine + Cluster).Verify();

    [Fact]
    public Task A_network_without_a_machine() => Native(Zone + Hub + There + Back + Cluster).Verify();

    [Theory]
    [InlineData("DhcpOptions = new Net.DhcpOptionsArgs { DnsServers = { \"10.0.0.4\" } }")]
    [InlineData("DhcpOptions = isProd ? new Net.DhcpOptionsArgs { DnsServers = { elsewhere } } : new Net.DhcpOptionsArgs { DnsServers = { \"10.0.0.4\" } }")]
    public Task Servers_of_its_own_may_know_the_name(string servers) =>
        Native(Zone + Hub.Replace("ResourceGroupName = \"rg\"", "ResourceGroupName = \"rg\", " + servers, StringComparison.Ordinal) + There + Back + Machine + Cluster).Verify();

    [Fact]
    public Task An_empty_list_of_servers() =>
        Native(Zone + Marked.Replace("ResourceGroupName = \"rg\"", "ResourceGroupName = \"rg\", DhcpOptions = new Net.DhcpOptionsArgs { DnsServers = Array.Empty<string>() }", StringComparison.Ordinal) + There + Back + Machine + Cluster).Verify();

    [Fact]
    public Task A_resolver_may_know_the_name() => Native(Zone + Hub + There + Back + Machine + Cluster + "new DnsResolver(\"resolver\"); class DnsResolver(string name) { public string Name => name; }").Verify();

    [Theory]
    [InlineData("EnablePrivateClusterPublicFQDN = false, ", "")]
    [InlineData("PrivateDNSZone = zone.Id", "PrivateDNSZone = elsewhere")]
    [InlineData("PrivateDNSZone = zone.Id", "PrivateDNSZone = \"System\"")]
    [InlineData("VnetSubnetID = nodes.Id", "VnetSubnetID = elsewhere")]
    public Task Another_name_zone_or_network(string from, string to) => Native(Zone + Hub + There + Back + Machine + Cluster.Replace(from, to, StringComparison.Ordinal)).Verify();

    [Fact]
    public async Task The_link_may_depend_on_configuration() => Assert.EndsWith(
        "(when 'isProd' is false)",
        (await Native(Zone + Hub + There + Back + Machine + Cluster + "if (isProd) " + Link("zone.Name", "hub.Id")).Single("AKS043")).GetMessage(null),
        StringComparison.Ordinal);

    const string Fix = "Link the zone to the network";

    [Fact]
    public async Task The_fix_declares_the_link() => Assert.Contains(
        """
        var hub = new VirtualNetwork("hub", new VirtualNetworkArgs { ResourceGroupName = "rg" });
        new VirtualNetworkLink("hub-zone", new VirtualNetworkLinkArgs
        {
            ResourceGroupName = "rg",
            Location = "global",
            PrivateZoneName = zone.Name,
            VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = hub.Id },
            RegistrationEnabled = false,
        });
        new VirtualNetworkPeering("there",
        """,
        await Fixes.Repair(Native(Zone + Hub + There + Back + Machine + Cluster), "AKS043", Fix),
        StringComparison.Ordinal);

    /// <summary>Behind both, in the block in which they are, whoever declares the cluster.</summary>
    [Fact]
    public async Task The_fix_finds_its_place_in_a_class()
    {
        var files = Zone.Replace("ResourceGroupName = \"rg\", PrivateZoneName", "ResourceGroupName = group.Name, PrivateZoneName", StringComparison.Ordinal) + Hub.TrimEnd() + " // The hub.\n" + There + Back + Machine;
        var program = Native("return await Deployment.RunAsync<Infrastructure>();\n\nclass Infrastructure : Stack\n{\n    public Infrastructure()\n    {\n"
            + "        var group = new Pulumi.AzureNative.Resources.ResourceGroup(\"group\");\n"
            + Indented(files + Cluster) + "    }\n}\n");
        Assert.Contains(
            """
                    var hub = new VirtualNetwork("hub", new VirtualNetworkArgs { ResourceGroupName = "rg" }); // The hub.
                    new VirtualNetworkLink("hub-zone", new VirtualNetworkLinkArgs
                    {
                        ResourceGroupName = group.Name,
                        Location = "global",

            """,
            await Fixes.Repair(program, "AKS043", Fix),
            StringComparison.Ordinal);

        static string Indented(string text) => string.Concat(text.Split('\n').Select(static line => line.Length == 0 ? "\n" : $"        {line}\n"));
    }

    /// <summary>Where the zone or the network has no variable that can be named, and where there is a link in some configuration.</summary>
    [Theory]
    [InlineData("var hub = new VirtualNetwork(\"hub\", new VirtualNetworkArgs { ResourceGroupName = \"rg\" });", "VirtualNetwork hub; { var made = new VirtualNetwork(\"hub\", new VirtualNetworkArgs { ResourceGroupName = \"rg\" }); hub = made; }", "")]
    [InlineData("var hub = new VirtualNetwork(\"hub\", new VirtualNetworkArgs { ResourceGroupName = \"rg\" });", "var hub = Make(\"hub\"); static VirtualNetwork Make(string name) => new VirtualNetwork(name, new VirtualNetworkArgs { ResourceGroupName = \"rg\" });", "")]
    [InlineData("var isProd", "var same", "if (new Pulumi.Config().RequireBoolean(\"isProd\")) ")]
    [InlineData("PrivateZoneArgs { ResourceGroupName = \"rg\"", "PrivateZoneArgs { ResourceGroupName = string.Concat(\"r\", \"g\")", "")]
    public async Task The_fix_is_offered_where_it_can_be_written(string from, string to, string guard)
    {
        var program = Zone + Hub + There + Back + Machine + Cluster;
        Assert.Contains(from, program, StringComparison.Ordinal);
        Assert.Empty(await Fixes.Titles(Native(program.Replace(from, to, StringComparison.Ordinal) + (guard.Length > 0 ? guard + Link("zone.Name", "hub.Id") : "")), "AKS043"));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("""new ZoneVirtualNetworkLink("link", new ZoneVirtualNetworkLinkArgs { ResourceGroupName = "rg", PrivateDnsZoneName = zone.Name, VirtualNetworkId = hub.Id });""", false)]
    public async Task Pulumi_Azure(string link, bool isFound) =>
        Assert.Equal(isFound, (await Classic(link).Analyze()).Any(static diagnostic => diagnostic.Id == "AKS043"));

    [Fact]
    public async Task The_fix_declares_the_link_in_Pulumi_Azure() => Assert.Contains(
        """
            var hub = new VirtualNetwork("hub", new VirtualNetworkArgs { ResourceGroupName = "rg", AddressSpaces = { "10.0.0.0/16" } });
            new ZoneVirtualNetworkLink("hub-zone", new ZoneVirtualNetworkLinkArgs
            {
                ResourceGroupName = "rg",
                PrivateDnsZoneName = zone.Name,
                VirtualNetworkId = hub.Id,
                RegistrationEnabled = false,
            });
            var spoke =
        """,
        await Fixes.Repair(Classic(""), "AKS043", Fix),
        StringComparison.Ordinal);

    static Program Classic(string link) =>
        new Program([.. SurfaceReferences.Framework, .. SurfaceReferences.AzureV6], [$$"""
            using Pulumi; using Pulumi.Azure.Compute; using Pulumi.Azure.ContainerService; using Pulumi.Azure.ContainerService.Inputs; using Pulumi.Azure.Network;
            using Pulumi.Azure.Network.Inputs; using Pulumi.Azure.PrivateDns;

            return await Deployment.RunAsync(() =>
            {
                var zone = new Zone("zone", new ZoneArgs { ResourceGroupName = "rg", Name = "privatelink.westeurope.azmk8s.io" });
                var hub = new VirtualNetwork("hub", new VirtualNetworkArgs { ResourceGroupName = "rg", AddressSpaces = { "10.0.0.0/16" } });
                var spoke = new VirtualNetwork("spoke", new VirtualNetworkArgs { ResourceGroupName = "rg", AddressSpaces = { "10.1.0.0/16" } });
                var nodes = new Subnet("nodes", new SubnetArgs { ResourceGroupName = "rg", VirtualNetworkName = spoke.Name, AddressPrefixes = { "10.1.0.0/24" } });
                var agents = new Subnet("agents", new SubnetArgs { ResourceGroupName = "rg", VirtualNetworkName = hub.Name, AddressPrefixes = { "10.0.0.0/24" } });
                new VirtualNetworkPeering("there", new VirtualNetworkPeeringArgs { ResourceGroupName = "rg", VirtualNetworkName = hub.Name, RemoteVirtualNetworkId = spoke.Id });
                new VirtualNetworkPeering("back", new VirtualNetworkPeeringArgs { ResourceGroupName = "rg", VirtualNetworkName = spoke.Name, RemoteVirtualNetworkId = hub.Id });
                var card = new NetworkInterface("card", new NetworkInterfaceArgs
                {
                    ResourceGroupName = "rg",
                    IpConfigurations = { new NetworkInterfaceIpConfigurationArgs { Name = "main", SubnetId = agents.Id, PrivateIpAddressAllocation = "Dynamic" } },
                });
                new LinuxVirtualMachine("agent", new LinuxVirtualMachineArgs { ResourceGroupName = "rg", Size = "Standard_B2s", NetworkInterfaceIds = { card.Id } });
                {{link}}
                new KubernetesCluster("aks", new KubernetesClusterArgs
                {
                    ResourceGroupName = "rg",
                    DnsPrefix = "team",
                    PrivateClusterEnabled = true,
                    PrivateDnsZoneId = zone.Id,
                    Identity = new KubernetesClusterIdentityArgs { Type = "UserAssigned" },
                    DefaultNodePool = new KubernetesClusterDefaultNodePoolArgs { Name = "system", VmSize = "Standard_D4s_v5", VnetSubnetId = nodes.Id },
                });
            });
            """]) { Ignoring = [.. advice] };
}
