using AccessAnalyzers.Tests.Harness;
using AccessAnalyzers.Tests.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AccessAnalyzers.Tests.Rules.Aks;

/// <summary>AKS044: peerings that are there, and that one is not.</summary>
public sealed class OneWayPeeringTests
{
    static readonly string[] advice = ["AKS020", "AKS021", "AKS040", "AKS041", "AKS042"];

    const string Usings = """
        using Pulumi;
        using Pulumi.AzureNative.ContainerService;
        using Pulumi.AzureNative.ContainerService.Inputs;
        using Pulumi.AzureNative.Network;
        using Net = Pulumi.AzureNative.Network.Inputs;

        """;

    static Program Native(params string[] files) =>
        new([.. SurfaceReferences.Framework, .. SurfaceReferences.AzureNativeV3], [.. files.Select(file => Usings + file)]) { Ignoring = [.. advice] };

    const string Networks = """
        var hub = new VirtualNetwork("hub", new VirtualNetworkArgs { ResourceGroupName = "rg", VirtualNetworkName = "hub" });
        var spoke = new VirtualNetwork("spoke", new VirtualNetworkArgs { ResourceGroupName = "rg", VirtualNetworkName = "spoke" });
        var nodes = new Pulumi.AzureNative.Network.Subnet("nodes", new Pulumi.AzureNative.Network.SubnetArgs { ResourceGroupName = "rg", VirtualNetworkName = spoke.Name, AddressPrefix = "10.1.0.0/24" });
        var config = new Pulumi.Config();
        var elsewhere = config.Require("elsewhere");

        """;

    const string Cluster = """
        new ManagedCluster("aks", new ManagedClusterArgs
        {
            ResourceGroupName = "rg",
            DnsPrefix = "team",
            ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = true },
            AgentPoolProfiles = { new ManagedClusterAgentPoolProfileArgs { Name = "system", Mode = "System", VnetSubnetID = nodes.Id } },
        });

        """;

    static string Peering(string from, string to, string type = "VirtualNetworkPeering") => $$"""
        new {{type}}("{{from}}-{{to}}", new VirtualNetworkPeeringArgs
        {
            ResourceGroupName = "rg", VirtualNetworkName = {{from}}.Name, RemoteVirtualNetwork = new Net.SubResourceArgs { Id = {{to}}.Id },
        });

        """;

    const string Marked = "{|AKS044:VirtualNetworkPeering|}";

    static readonly string There = Peering("hub", "spoke");
    static readonly string Back = Peering("spoke", "hub");

    [Fact]
    public async Task A_peering_that_is_not_answered()
    {
        var program = Native(Networks + Peering("hub", "spoke", Marked) + Cluster);
        await program.Verify();
        Assert.Equal(
            "AKS cluster 'aks' is in one of two virtual networks of which 'hub' is peered with 'spoke', but not 'spoke' with 'hub', so nothing passes between them; declare the other peering too",
            (await program.Single("AKS044")).GetMessage(null));
    }

    [Fact]
    public Task From_the_clusters_side_too() => Native(Networks + Cluster + Peering("spoke", "hub", Marked)).Verify();

    [Theory]
    [InlineData("{0}{1}{2}")]
    [InlineData("{2}{1}{0}")]
    [InlineData("{0}{2}{1}")]
    public Task A_peering_that_is_answered(string order) => Native(Networks + string.Format(System.Globalization.CultureInfo.InvariantCulture, order, There, Back, Cluster)).Verify();

    /// <summary>What may be the answer: the world is closed only where every creation is understood.</summary>
    [Theory]
    [InlineData("VirtualNetworkPeering.Get(\"back\", \"id\");")]
    [InlineData("foreach (var name in config.RequireObject<string[]>(\"names\")) new VirtualNetworkPeering(name, new VirtualNetworkPeeringArgs { ResourceGroupName = \"rg\", VirtualNetworkName = name, RemoteVirtualNetwork = new Net.SubResourceArgs { Id = hub.Id } });")]
    [InlineData("new VirtualNetworkPeering(\"back\", new VirtualNetworkPeeringArgs { ResourceGroupName = \"rg\", VirtualNetworkName = elsewhere, RemoteVirtualNetwork = new Net.SubResourceArgs { Id = hub.Id } });")]
    [InlineData("new VirtualNetworkPeering(\"back\", new VirtualNetworkPeeringArgs { ResourceGroupName = \"rg\", VirtualNetworkName = spoke.Name, RemoteVirtualNetwork = new Net.SubResourceArgs { Id = elsewhere } });")]
    [InlineData("new VirtualNetworkPeering(\"back\", new VirtualNetworkPeeringArgs { ResourceGroupName = \"rg\", VirtualNetworkName = \"SPOKE\", RemoteVirtualNetwork = new Net.SubResourceArgs { Id = \"/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/hub\" } });")]
    [InlineData("VirtualNetworkPeering back = new(\"back\", new VirtualNetworkPeeringArgs { ResourceGroupName = \"rg\", VirtualNetworkName = spoke.Name, RemoteVirtualNetwork = new Net.SubResourceArgs { Id = hub.Id } });")]
    [InlineData("new System.Threading.Thread(() => new VirtualNetworkPeering(\"back\", new VirtualNetworkPeeringArgs { ResourceGroupName = \"rg\", VirtualNetworkName = spoke.Name, RemoteVirtualNetwork = new Net.SubResourceArgs { Id = hub.Id } })).Start();")]
    [InlineData("if (DateTime.Now.Hour > 12) new VirtualNetworkPeering(\"back\", new VirtualNetworkPeeringArgs { ResourceGroupName = \"rg\", VirtualNetworkName = elsewhere });")]
    [InlineData("var type = typeof(VirtualNetworkPeering);")]
    [InlineData("new Pulumi.AzureNative.Resources.Resource(\"any\", new() { ResourceGroupName = \"rg\" });")]
    public Task What_may_be_the_answer(string back) => Native(Networks + There + Cluster + back).Verify();

    const string Peer = """
        static class Peer
        {
            public static void Once(VirtualNetwork from, VirtualNetwork to, bool both)
            {
                if (both)
                {
                    Declare(to, from);
                }
            }

            public static void Each(VirtualNetwork from, IEnumerable<VirtualNetwork> others)
            {
                foreach (var to in others)
                    Declare(from, to);
            }

            public static void ByMode(VirtualNetwork from, VirtualNetwork to, string mode)
            {
                switch (mode)
                {
                    case "one": break;
                    case "both": Declare(to, from); break;
                    default: throw new ArgumentException(mode);
                }
            }

            public static void Early(VirtualNetwork from, VirtualNetwork to, bool both)
            {
                if (!both)
                    return;
                var args = new VirtualNetworkPeeringArgs { ResourceGroupName = "rg", VirtualNetworkName = to.Name, RemoteVirtualNetwork = new Net.SubResourceArgs { Id = from.Id } };
                new VirtualNetworkPeering("early", args);
            }

            public static void Declare(VirtualNetwork from, VirtualNetwork to) => new VirtualNetworkPeering("back", new VirtualNetworkPeeringArgs
            {
                ResourceGroupName = "rg", VirtualNetworkName = from.Name, RemoteVirtualNetwork = new Net.SubResourceArgs { Id = to.Id },
            });
        }

        class Back
        {
            public Back(VirtualNetwork from, VirtualNetwork to, Settings settings)
            {
                if (settings.Peers)
                    Peer.Declare(from, to);
            }
        }

        static class Never
        {
            public static void Called(VirtualNetwork from, VirtualNetwork to) => new Back(from, to, new Settings(true));
        }

        record Settings(bool Peers = false, string Mode = "one");
        """;

    /// <summary>What no run of the program comes to answers nothing.</summary>
    [Theory]
    [InlineData("Peer.Once(hub, spoke, false);")]
    [InlineData("Peer.Once(hub, spoke, both: new Settings().Peers);")]
    [InlineData("if (false) Peer.Declare(spoke, hub);")]
    [InlineData("if (nodes is null) { } else if (1 > 2) { Peer.Declare(spoke, hub); }")]
    [InlineData("Peer.Each(spoke, Array.Empty<VirtualNetwork>());")]
    [InlineData("Peer.Each(spoke, new List<VirtualNetwork>());")]
    [InlineData("Peer.ByMode(hub, spoke, new Settings().Mode);")]
    [InlineData("Peer.Early(hub, spoke, false);")]
    [InlineData("new Back(spoke, hub, new Settings());")]
    [InlineData("var back = new Settings().Peers ? new VirtualNetworkPeering(\"back\", new VirtualNetworkPeeringArgs { ResourceGroupName = \"rg\", VirtualNetworkName = elsewhere, RemoteVirtualNetwork = new Net.SubResourceArgs { Id = elsewhere } }) : null;")]
    [InlineData("void Back() => Peer.Declare(spoke, hub);")]
    [InlineData("void Back() { Peer.Declare(spoke, hub); }")]
    [InlineData("void Back() => Again(); void Again() => new VirtualNetworkPeering(\"back\", new VirtualNetworkPeeringArgs { ResourceGroupName = \"rg\", VirtualNetworkName = spoke.Name });")]
    [InlineData("Action back = () => Peer.Declare(spoke, hub);")]
    [InlineData("Action back = () => Peer.Declare(spoke, hub); if (new Settings().Peers) back();")]
    [InlineData("for (var i = 0; i < 0; i++) Peer.Declare(spoke, hub);")]
    [InlineData("while (new Settings().Peers) { Peer.Declare(spoke, hub); }")]
    [InlineData("Peer.Once(hub, spoke, false); Peer.Each(hub, new VirtualNetwork[0]); using (var stream = new System.IO.MemoryStream()) { lock (nodes) { try { Peer.Once(hub, spoke, false); } finally { stream.Flush(); } } }")]
    public Task An_answer_that_never_runs(string back) => Native(Networks + Peering("hub", "spoke", Marked) + Cluster + back, Peer).Verify();

    /// <summary>The same, where it may run after all.</summary>
    [Theory]
    [InlineData("Peer.Once(hub, spoke, true);")]
    [InlineData("Peer.Once(hub, spoke, false); Peer.Once(hub, spoke, true);")]
    [InlineData("Peer.Each(spoke, new[] { hub });")]
    [InlineData("Peer.Each(spoke, config.RequireObject<VirtualNetwork[]>(\"networks\"));")]
    [InlineData("Peer.ByMode(hub, spoke, \"both\");")]
    [InlineData("Peer.Early(hub, spoke, true);")]
    [InlineData("new Back(spoke, hub, new Settings(true));")]
    [InlineData("void Back() => Peer.Declare(spoke, hub); Back();")]
    [InlineData("void Back() => Peer.Declare(spoke, hub); Action back = Back; back();")]
    [InlineData("Action back = () => Peer.Declare(spoke, hub); back();")]
    [InlineData("{ Peer.Declare(spoke, hub); }")]
    [InlineData("unsafe { Peer.Declare(spoke, hub); }")]
    [InlineData("checked { Peer.Declare(spoke, hub); }")]
    [InlineData("unsafe { fixed (char* text = elsewhere) { Peer.Once(hub, spoke, true); } }")]
    [InlineData("lock (nodes) { Peer.Declare(spoke, hub); }")]
    [InlineData("lock (nodes) Peer.Declare(spoke, hub);")]
    [InlineData("using (new System.IO.MemoryStream()) Peer.Declare(spoke, hub);")]
    [InlineData("{ using var stream = new System.IO.MemoryStream(); Peer.Declare(spoke, hub); }")]
    [InlineData("do Peer.Declare(spoke, hub); while (false);")]
    [InlineData("for (var i = 0; i < 1; i++) Peer.Declare(spoke, hub);")]
    [InlineData("for (var i = 0; i < 1; i++, Peer.Declare(spoke, hub)) { }")]
    [InlineData("for (Peer.Declare(spoke, hub); ; ) { break; }")]
    [InlineData("while (DateTime.Now.Hour > 12) { Peer.Declare(spoke, hub); }")]
    [InlineData("switch (DateTime.Now.Hour) { case 1: break; default: Peer.Once(hub, spoke, true); break; }")]
    [InlineData("switch (DateTime.Now.Hour) { case 1: goto default; default: Peer.Declare(spoke, hub); break; }")]
    [InlineData("if (DateTime.Now.Hour > 12) { } else if (DateTime.Now.Hour > 6) { } else Peer.Declare(spoke, hub);")]
    [InlineData("try { } finally { Peer.Declare(spoke, hub); }")]
    [InlineData("try { new System.Net.Http.HttpClient(); } catch { Peer.Declare(spoke, hub); }")]
    [InlineData("try { System.IO.File.ReadAllText(elsewhere); } catch (System.IO.IOException) when (elsewhere != \"\") { Peer.Declare(spoke, hub); }")]
    [InlineData("start: Peer.Declare(spoke, hub); if (elsewhere == \"\") goto start;")]
    [InlineData("IEnumerable<int> Back() { Peer.Declare(spoke, hub); yield return 1; } foreach (var _ in Back()) { }")]
    [InlineData("IEnumerable<int> Back() { Peer.Declare(spoke, hub); yield return 1; } System.Threading.Tasks.Parallel.ForEach(Back(), _ => { });")]
    [InlineData("async Task Back() { await Task.Yield(); Peer.Declare(spoke, hub); } await Back();")]
    [InlineData("async Task Back() { await Task.Yield(); Peer.Declare(spoke, hub); } var task = Back();")]
    [InlineData("new[] { spoke }.ToList().ForEach(from => Peer.Declare(from, hub));")]
    [InlineData("_ = new[] { spoke }.Select(from => { Peer.Declare(from, hub); return 1; }).Sum();")]
    [InlineData("_ = !new Settings().Peers ? (new VirtualNetworkPeering(\"back\", new VirtualNetworkPeeringArgs { ResourceGroupName = \"rg\", VirtualNetworkName = elsewhere })) : null;")]
    [InlineData("_ = !new Settings().Peers ? new VirtualNetworkPeering(\"back\", new VirtualNetworkPeeringArgs { ResourceGroupName = \"rg\", VirtualNetworkName = elsewhere }) : null;")]
    [InlineData("_ = DateTime.Now.Hour > 12 ? 1 : DateTime.Now.Hour > 6 ? Again() : 2; int Again() { Peer.Declare(spoke, hub); return 2; }")]
    [InlineData("_ = DateTime.Now.Hour > 12 && Again(); bool Again() { Peer.Declare(spoke, hub); return true; }")]
    [InlineData("_ = DateTime.Now.Hour switch { 12 => 1, _ => Again() }; int Again() { Peer.Declare(spoke, hub); return 2; }")]
    public Task An_answer_that_may_run(string back) => Native(Networks + There + Cluster + back, Peer).Verify();

    [Theory]
    [InlineData("interface IPart { void Declare(VirtualNetwork from, VirtualNetwork to); } class Part : IPart { public void Declare(VirtualNetwork from, VirtualNetwork to) => Peer.Declare(from, to); }", "IPart part = System.Text.Json.JsonSerializer.Deserialize<Part>(elsewhere)!; part.Declare(spoke, hub);")]
    [InlineData("class Part { public Part(VirtualNetwork from, VirtualNetwork to) { ref var other = ref from; Peer.Declare(other, to); } }", "new Part(spoke, hub);")]
    [InlineData("class Part { public Part(VirtualNetwork from, VirtualNetwork to) { if (from == to) goto end; Peer.Declare(from, to); end: ; } }", "new Part(spoke, hub);")]
    [InlineData("class Part { readonly VirtualNetworkPeering back = new(\"back\", new() { ResourceGroupName = \"rg\", VirtualNetworkName = \"spoke\" }); }", "new Part();")]
    [InlineData("class Part { static Part() { new VirtualNetworkPeering(\"back\", new() { ResourceGroupName = \"rg\", VirtualNetworkName = \"spoke\" }); } public static int One => 1; }", "_ = Part.One;")]
    [InlineData("class Part { public VirtualNetwork? Hub; VirtualNetwork? from; public VirtualNetwork? From { get => from; set { Peer.Declare(value!, Hub!); from = value; } } }", "new Part { Hub = hub, From = spoke };")]
    [InlineData("class Part { public Part() => Peer.Declare(null!, null!); }", "System.Activator.CreateInstance(Type.GetType(elsewhere)!);")]
    [InlineData("class Part { public Part() => Peer.Declare(null!, null!); } class Parts { public Part? Part { get; set; } }", "config.RequireObject<Parts>(\"parts\");")]
    [InlineData("[Serializable] class Part { public Part() => Peer.Declare(null!, null!); }", "")]
    [InlineData("class Part { public Part() => Peer.Declare(null!, null!); public class Other { public static void Make() => new Part(); } }", "Part.Other.Make();")]
    public Task An_answer_that_may_run_in_a_class_of_its_own(string part, string back) => Native(Networks + There + Cluster + back, Peer, part).Verify();

    [Theory]
    [InlineData("VirtualNetworkName = \"vnet\", VirtualNetworkPeerings = { new Net.VirtualNetworkPeeringArgs { Name = \"back\", RemoteVirtualNetwork = new Net.SubResourceArgs { Id = hub.Id } } }")]
    public Task The_answer_may_stand_in_the_network_itself(string network) => Native(Networks.Replace("VirtualNetworkName = \"spoke\"", network, StringComparison.Ordinal) + There + Cluster).Verify();

    [Theory]
    [InlineData("class Peer { [System.Obsolete] public static void Never(VirtualNetwork from) => new VirtualNetworkPeering(\"back\", new VirtualNetworkPeeringArgs { ResourceGroupName = \"rg\", VirtualNetworkName = from.Name }); }")]
    [InlineData("class Peer { public static void Always() => typeof(Other).GetMethod(\"Never\")!.Invoke(null, null); public static void Never(VirtualNetwork from) => new VirtualNetworkPeering(\"back\", new VirtualNetworkPeeringArgs { ResourceGroupName = \"rg\", VirtualNetworkName = from.Name }); } class Other { }")]
    [InlineData("class Peer : VirtualNetworkPeering { public Peer(string name, VirtualNetworkPeeringArgs args) : base(name, args) { } }")]
    [InlineData("static class Peer { public static readonly Func<string, VirtualNetworkPeering> Back = name => new VirtualNetworkPeering(name, new VirtualNetworkPeeringArgs { ResourceGroupName = \"rg\", VirtualNetworkName = name }); }")]
    public Task Other_members_may_have_the_answer(string other) => Native(Networks + There + Cluster, other).Verify();

    [Theory]
    [InlineData("class Peer { public static void Never(VirtualNetwork from) => new VirtualNetworkPeering(\"back\", new VirtualNetworkPeeringArgs { ResourceGroupName = \"rg\", VirtualNetworkName = from.Name }); }")]
    [InlineData("class Peer { public VirtualNetworkPeering? Back; public void Set(VirtualNetwork from) => Back = new(\"back\", new VirtualNetworkPeeringArgs { ResourceGroupName = \"rg\", VirtualNetworkName = from.Name }); }")]
    [InlineData("class Peer { public static void Never(VirtualNetwork from) => Once(from); static void Once(VirtualNetwork from) => new VirtualNetworkPeering(\"back\", new VirtualNetworkPeeringArgs { ResourceGroupName = \"rg\", VirtualNetworkName = from.Name }); }")]
    public Task A_method_that_nobody_calls_does_not_answer(string other) => Native(Networks + Peering("hub", "spoke", Marked) + Cluster, other).Verify();

    /// <summary>Whoever runs it from outside gets the answer too.</summary>
    [Theory]
    [InlineData("Declare();", "")]
    [InlineData("Once();", "static void Once() => Declare();")]
    public Task A_method_that_nobody_calls_answers_what_it_calls(string call, string other) => Native("_ = 0;", "static class Platform { static VirtualNetwork? one, other; static void Deploy() { "
        + call + "new VirtualNetworkPeering(\"back\", new VirtualNetworkPeeringArgs { ResourceGroupName = \"rg\", VirtualNetworkName = other!.Name, RemoteVirtualNetwork = new Net.SubResourceArgs { Id = one!.Id } }); }\n"
        + other + "static void Declare() {" + Networks + There + Cluster + "one = hub; other = spoke; } }").Verify();

    [Fact]
    public Task A_network_from_elsewhere_has_its_peerings_there() => Native(Networks
        .Replace("new VirtualNetwork(\"hub\", new VirtualNetworkArgs { ResourceGroupName = \"rg\", VirtualNetworkName = \"hub\" })", "VirtualNetwork.Get(\"hub\", \"id\")", StringComparison.Ordinal) + There + Cluster).Verify();

    [Fact]
    public Task Networks_without_a_cluster_are_not_judged() => Native(Networks + """
        var other = new VirtualNetwork("other", new VirtualNetworkArgs { ResourceGroupName = "rg" });

        """ + Peering("hub", "other") + Cluster).Verify();

    const string Helper = """
        static class Network
        {
            public static void Peer(string name, VirtualNetwork from, VirtualNetwork to) => new VirtualNetworkPeering(name, new VirtualNetworkPeeringArgs
            {
                ResourceGroupName = "rg", VirtualNetworkName = from.Name, RemoteVirtualNetwork = new Net.SubResourceArgs { Id = to.Id },
            });
        }
        """;

    [Fact]
    public Task A_helper_that_is_called_both_ways() => Native(Networks + "Network.Peer(\"a\", hub, spoke); Network.Peer(\"b\", spoke, hub);" + Cluster, Helper).Verify();

    [Fact]
    public Task A_helper_that_is_called_one_way() => Native(
        Networks.Replace("hub = new VirtualNetwork(", "hub = new {|AKS044:VirtualNetwork|}(", StringComparison.Ordinal) + "Network.Peer(\"a\", hub, spoke);" + Cluster, Helper).Verify();

    [Fact]
    public Task A_helper_that_somebody_else_gets() => Native(Networks + "Network.Peer(\"a\", hub, spoke); Action<string, VirtualNetwork, VirtualNetwork> peer = Network.Peer; peer(\"b\", spoke, hub);" + Cluster, Helper).Verify();

    [Fact]
    public Task A_loop_over_known_pairs() => Native(Networks + """
        foreach (var (from, to) in new[] { (hub, spoke), (spoke, hub) })
            new VirtualNetworkPeering("peer", new VirtualNetworkPeeringArgs { ResourceGroupName = "rg", VirtualNetworkName = from.Name, RemoteVirtualNetwork = new Net.SubResourceArgs { Id = to.Id } });

        """ + Cluster).Verify();

    [Fact]
    public async Task Whether_it_is_answered_may_depend_on_configuration() => Assert.EndsWith(
        "(when 'both' is false)",
        (await Native(Networks + There + "if (config.RequireBoolean(\"both\")) " + Back + Cluster).Single("AKS044")).GetMessage(null),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(true, "ClusterStack")]
    [InlineData(false, "{|AKS044:ClusterStack|}")]
    public Task Networks_and_cluster_in_classes_of_their_own(bool isAnswered, string type) => Native(
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
                {{Networks}}
                {{There}}
                {{(isAnswered ? Back : "")}}
                Nodes = nodes;
            }

            public Pulumi.AzureNative.Network.Subnet Nodes { get; }
        }
        """,
        "class ClusterStack { public ClusterStack(Output<string> subnet) => " + Cluster.Replace("nodes.Id", "subnet", StringComparison.Ordinal) + "}").Verify();

    /// <summary>Subnets that the network declares itself are in it.</summary>
    [Theory]
    [InlineData("spoke.Subnets.Apply(subnets => subnets[0].Id!)", true)]
    [InlineData("spoke.Subnets.Apply(subnets => subnets[1].Id!)", true)]
    [InlineData("Output.Format($\"{spoke.Id}/subnets/nodes\")", true)]
    [InlineData("spoke.Id.Apply(id => $\"{id}/subnets/nodes\")", true)]
    [InlineData("Output.Format($\"{spoke.Id}/subnets/apart\")", true)]
    [InlineData("Output.Format($\"{spoke.Id}/subnets/sometimes\")", false)]
    [InlineData("Output.Format($\"{spoke.Id}/subnets/twice\")", false)]
    [InlineData("Output.Format($\"{spoke.Id}/subnets/other\")", false)]
    [InlineData("third.Subnets.Apply(subnets => subnets[0].Id!)", false)]
    [InlineData("fourth.Subnets.Apply(subnets => subnets[0].Id!)", false)]
    public Task A_subnet_of_the_network_itself(string subnet, bool isFound) => Native("""
        var config = new Pulumi.Config();
        var shared = new Net.SubnetArgs { Name = "shared", AddressPrefix = "10.2.0.0/24" };
        var hub = new VirtualNetwork("hub", new VirtualNetworkArgs { ResourceGroupName = "rg" });
        var spoke = new VirtualNetwork("spoke", new VirtualNetworkArgs
        {
            ResourceGroupName = "rg",
            Subnets =
            {
                new Net.SubnetArgs { Name = "nodes", AddressPrefix = "10.1.0.0/24" },
                new Net.SubnetArgs { Name = config.Require("name"), AddressPrefix = "10.1.1.0/24" },
                new Net.SubnetArgs { Name = "twice", AddressPrefix = "10.1.2.0/24" },
                shared,
            },
        });
        var third = new VirtualNetwork("third", new VirtualNetworkArgs { ResourceGroupName = "rg", Subnets = { shared } });
        var fourth = new VirtualNetwork("fourth", new VirtualNetworkArgs { ResourceGroupName = "rg", Subnets = config.RequireObject<Net.SubnetArgs[]>("subnets") });
        new Pulumi.AzureNative.Network.Subnet("apart", new() { ResourceGroupName = "rg", VirtualNetworkName = spoke.Name, SubnetName = "apart" });
        new Pulumi.AzureNative.Network.Subnet("twice", new() { ResourceGroupName = "rg", VirtualNetworkName = spoke.Name, SubnetName = "twice" });
        if (config.RequireBoolean("some"))
            new Pulumi.AzureNative.Network.Subnet("sometimes", new() { ResourceGroupName = "rg", VirtualNetworkName = spoke.Name, SubnetName = "sometimes" });

        """ + Peering("hub", "spoke", isFound ? Marked : "VirtualNetworkPeering") + Cluster.Replace("nodes.Id", subnet, StringComparison.Ordinal)).Verify();

    /// <summary>What another project makes of a library's networks nobody sees here.</summary>
    [Fact]
    public Task A_library_is_never_closed() => Native("public class Infrastructure { public Infrastructure() {" + Networks + There + Cluster + "} }").Verify();

    [Fact]
    public async Task A_library_over_the_SDK_may_have_the_answer()
    {
        var reference = CSharpCompilation.Create(
            "Contoso.Networks",
            [CSharpSyntaxTree.ParseText("public static class Peers { public static object Of(string name) => new Pulumi.AzureNative.Network.VirtualNetworkPeering(name, new()); }")],
            [.. SurfaceReferences.Framework, .. SurfaceReferences.AzureNativeV3],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var program = Native(Networks + There + Cluster);
        await (program with { References = program.References.Add(reference.ToMetadataReference()) }).Verify();
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("""new VirtualNetworkPeering("back", new VirtualNetworkPeeringArgs { ResourceGroupName = "rg", VirtualNetworkName = spoke.Name, RemoteVirtualNetworkId = hub.Id });""", false)]
    public Task Pulumi_Azure(string back, bool isFound) => Classic(
        """
        var spoke = new VirtualNetwork("spoke", new VirtualNetworkArgs { ResourceGroupName = "rg", AddressSpaces = { "10.1.0.0/16" } });
        var nodes = new Subnet("nodes", new SubnetArgs { ResourceGroupName = "rg", VirtualNetworkName = spoke.Name, AddressPrefixes = { "10.1.0.0/24" } });
        """,
        "nodes.Id",
        back,
        isFound);

    [Theory]
    [InlineData("spoke.Subnets.Apply(subnets => subnets[0].Id)")]
    [InlineData("Output.Format($\"{spoke.Id}/subnets/nodes\")")]
    public Task A_subnet_of_the_network_itself_in_Pulumi_Azure(string subnet) => Classic(
        """
        var spoke = new VirtualNetwork("spoke", new VirtualNetworkArgs
        {
            ResourceGroupName = "rg",
            AddressSpaces = { "10.1.0.0/16" },
            Subnets = { new Pulumi.Azure.Network.Inputs.VirtualNetworkSubnetArgs { Name = "nodes", AddressPrefixes = { "10.1.0.0/24" } } },
        });
        """,
        subnet,
        "",
        isFound: true);

    static async Task Classic(string spoke, string subnet, string back, bool isFound) => Assert.Equal(
        isFound,
        (await new Program([.. SurfaceReferences.Framework, .. SurfaceReferences.AzureV6], [$$"""
            using Pulumi; using Pulumi.Azure.ContainerService; using Pulumi.Azure.ContainerService.Inputs; using Pulumi.Azure.Network;

            return await Deployment.RunAsync(() =>
            {
                var hub = new VirtualNetwork("hub", new VirtualNetworkArgs { ResourceGroupName = "rg", AddressSpaces = { "10.0.0.0/16" } });
                {{spoke}}
                new VirtualNetworkPeering("there", new VirtualNetworkPeeringArgs { ResourceGroupName = "rg", VirtualNetworkName = hub.Name, RemoteVirtualNetworkId = spoke.Id });
                {{back}}
                new KubernetesCluster("aks", new KubernetesClusterArgs
                {
                    ResourceGroupName = "rg",
                    DnsPrefix = "team",
                    PrivateClusterEnabled = true,
                    DefaultNodePool = new KubernetesClusterDefaultNodePoolArgs { Name = "system", VmSize = "Standard_D4s_v5", VnetSubnetId = {{subnet}} },
                });
            });
            """]).Analyze()).Any(static diagnostic => diagnostic.Id == "AKS044"));
}
