using AccessAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Tests.Evaluation;

/// <summary>Programs of a few lines whose work would double with each line. What they hold is bounded, and the cluster beside them is found.</summary>
public sealed class ShortButHeavyTests
{
    const string Endless = "static IEnumerable<string> Names() { for (var i = 1; ; i++) yield return $\"aks-{i}\"; }";
    const string Cluster = "new ManagedCluster(\"aks\", new ManagedClusterArgs { ResourceGroupName = \"rg\" });";

    static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);

    const string DefaultMember = """
        interface IProvider<out T> where T : class
        {
            T? TryGet(string name);

            T Get(string name) => TryGet(name) ?? throw new KeyNotFoundException(name);
        }

        class Chain<T>(params IProvider<T>[] all) : IProvider<T> where T : class
        {
            public T? TryGet(string name) => all.Select(each => each.TryGet(name)).FirstOrDefault(found => found is not null);
        }

        class Fixed : IProvider<Plan>
        {
            static readonly Plan[] Plans = [new("a"), new("b") { Ranges = ["20.1.0.0/16"] }];

            public Plan? TryGet(string name) => Plans.FirstOrDefault(plan => plan.Name == name);
        }

        record Plan(string Name)
        {
            public string[] Ranges { get; init; } = [];
        }
        """;

    public static TheoryData<string, string, string> Programs => new()
    {
        { "unknown loops in each other", $"var n = 0; {Each(8, i => $"while (config.Get(\"a{i}\") != null) {{ ")} n++; {new string('}', 8)}", "" },
        { "unknown loops that fill lists", $"var all = config.RequireObject<string[]>(\"all\"); var list = new List<string>(); {Each(8, i => $"foreach (var x{i} in all) {{ var l{i} = new List<string>(); l{i}.Add(x{i}); list.AddRange(l{i}); ")} {new string('}', 8)}", "" },
        { "two calls in each method", "M0();", $"int n; {Each(16, i => $"void M{i}() {{ M{i + 1}(); M{i + 1}(); }} ")} void M16() => n++;" },
        { "a list added to itself", $"var list = new List<string> {{ \"a\" }}; {Times(20, "list.AddRange(list); ")}", "" },
        { "a list spread twice", $"List<string> list = [\"a\"]; {Times(20, "list = [.. list, .. list]; ")}", "" },
        { "a query over itself", $"IEnumerable<string> all = new[] {{ \"a\" }}; {Times(20, "all = all.Concat(all); ")} foreach (var each in all) {{ }}", "" },
        { "a text added to itself", $"var text = \"abc\"; {Times(30, "text = text + text; ")}", "" },
        { "a partly known text added to itself", $"var text = config.Require(\"x\") + \"abc\"; {Times(30, "text += text; ")}", "" },
        { "an object that holds the last one twice", $"var node = new Node(); {Times(26, "node = new Node { Left = node, Right = node }; ")} GC.KeepAlive(node);", "class Node { public Node? Left { get; set; } public Node? Right { get; set; } }" },
        { "a long list of objects", "Node? head = null; for (var i = 0; i < 2000; i++) head = new Node { Next = head }; Activator.CreateInstance(typeof(Node), head);", "class Node { public Node? Next; }" },
        { "a try in two loops", "var n = 0; for (var i = 0; i < 300; i++) for (var j = 0; j < 300; j++) { try { n += int.Parse(\"5\"); } catch (FormatException) { n--; } }", "" },
        { "a dictionary filled by its indexer", $"var table = new Dictionary<string, string>(); {Each(2000, i => $"table[\"k{i}\"] = \"v{i}\"; ")}", "" },
        { "a long pattern", $"var n = config.Get(\"x\") is {string.Join(" or ", Enumerable.Range(0, 1500).Select(i => $"\"k{i}\""))};", "" },
        { "a long switch expression", $"var n = config.Get(\"x\") switch {{ {Each(1000, i => $"\"k{i}\" => {i}, ")} _ => 0 }};", "" },
        { "a default member of an interface", "IProvider<Plan> plans = new Chain<Plan>(new Fixed()); GC.KeepAlive(plans.Get(\"a\").Ranges);", DefaultMember },
        { "an endless loop that a setting ends", "foreach (var name in Names()) { if (name == config.Require(\"stop\")) break; }", Endless },
        { "an endless loop whose text grows", "var line = \"\"; while (true) { line += \"x\"; if (line.Length > config.RequireInt32(\"length\")) break; }", "" },
        { "an endless iterator, step by step", "var names = Names().GetEnumerator(); names.MoveNext(); GC.KeepAlive(names.Current);", Endless },
        { "many tests of one text", $"var text = config.Require(\"x\"); {Each(40, i => $"if (text.Split('-')[{i % 3}] == \"s{i}\" || System.Text.RegularExpressions.Regex.IsMatch(text, \"^x{i}[a-z]+-(a|b){{1,2}}$\") || text.Length == {i + 60}) return; ")}", "" },
        { "an endless iterator beside a list", "foreach (var (name, zone) in Names().Zip(config.RequireObject<string[]>(\"zones\"))) GC.KeepAlive(name + zone);", Endless },
    };

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task The_cluster_is_found(string name, string statements, string members)
    {
        var findings = await Aks.Stack($"{statements}\n{Cluster}", members).Analyze().WaitAsync(s_patience);
        Assert.Equal((name, "AKS020"), (name, Assert.Single(findings).Id));
    }

    /// <summary>Past the bound on work nothing is said, soon.</summary>
    [Fact]
    public async Task A_switch_over_thousands_of_names_ends()
    {
        var program = Aks.Stack($"var n = 0; switch (config.Get(\"x\")) {{ {Each(2000, i => $"case \"k{i}\": n = {i}; break; ")} }} {Cluster}");
        Assert.DoesNotContain(await program.Analyze().WaitAsync(s_patience), finding => finding.Severity == DiagnosticSeverity.Error);
    }

    /// <summary>A million ways lead to the cluster; it is one cluster.</summary>
    [Fact]
    public async Task Each_method_calls_the_next_one_twice()
    {
        var program = Aks.Stack("M0();", $"{Each(20, i => $"static void M{i}() {{ M{i + 1}(); M{i + 1}(); }} ")} static void M20() => {Cluster}");
        Assert.Equal("AKS020", Assert.Single(await program.Analyze().WaitAsync(s_patience)).Id);
    }

    /// <summary>Clusters on whose settings it takes the rules more than they may to agree silence nobody but themselves, wherever they stand.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(12)]
    public async Task Costly_clusters_stand_beside_a_plain_one(int before)
    {
        const int settings = 13;
        string Tangled(int shift) => string.Join(" || ", Enumerable.Range(0, settings).Select(i => $"x{i} && y{(i + shift) % settings}"));
        var read = string.Concat(new[] { "x", "y" }.SelectMany(name => Enumerable.Range(0, settings).Select(i => $"var {name}{i} = config.RequireBoolean(\"{name}{i}\"); ")));
        var asked = string.Join(" | ", new[] { "x", "y" }.SelectMany(name => Enumerable.Range(0, settings).Select(i => $"{name}{i}")));
        var costly = Enumerable.Range(0, 12).Select(i =>
            $$"""
            new ManagedCluster("costly{{i}}", new ManagedClusterArgs
            {
                ResourceGroupName = "rg",
                ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs
                {
                    EnablePrivateCluster = {{Tangled(i)}},
                    EnablePrivateClusterPublicFQDN = {{Tangled(i + 1)}},
                    DisableRunCommand = {{Tangled(i + 3)}},
                    PrivateDNSZone = {{Tangled(i + 5)}} ? "none" : "system",
                    AuthorizedIPRanges = {{Tangled(i + 7)}} ? new List<string> { "10.0.0.0/8" } : new List<string>(),
                },
            });
            """).ToArray();
        var program = Aks.Stack($"{read} var any = {asked}; {string.Concat(costly[..before])} {Cluster} {string.Concat(costly[before..])}");
        var found = await program.Analyze().WaitAsync(s_patience);
        Assert.Equal("AKS020", Assert.Single(found, finding => finding.GetMessage().Contains("'aks'", StringComparison.Ordinal)).Id);
    }

    [Fact]
    public async Task Five_hundred_clusters_stand_in_one_expression()
    {
        var program = Aks.Stack($"var all = new[] {{ {Each(500, i => $"new ManagedCluster(\"aks{i}\", new ManagedClusterArgs {{ ResourceGroupName = \"rg\" }}), ")} }};");
        Assert.Equal(500, (await program.Analyze().WaitAsync(s_patience)).Length);
    }

    /// <summary>A function that foreign code may call at any time is run once to see what it does.</summary>
    [Fact]
    public async Task A_function_hands_itself_to_foreign_code()
    {
        var program = Aks.Program($$"""
            public interface IRegistry { void Register(Action<object> handler); }

            class Listener
            {
                readonly Action<object> handler;

                public Listener(IRegistry registry)
                {
                    handler = _ => registry.Register(handler!);
                    registry.Register(handler);
                    {{Cluster}}
                }
            }
            """);
        Assert.Equal("AKS020", Assert.Single(await program.Analyze().WaitAsync(s_patience)).Id);
    }

    /// <summary>What such a function changes may have changed again whenever it is read.</summary>
    [Theory]
    [InlineData("registry.Register(_ => isPrivate = false);", "isPrivate = true;")]
    [InlineData("isPrivate = true; registry.Register(_ => isPrivate = false);", "")]
    public async Task A_variable_that_foreign_code_can_change_is_unknown(string before, string after)
    {
        var program = Aks.Program($$"""
            public interface IRegistry { void Register(Action<object> handler); void Run(); }

            class Infrastructure
            {
                public Infrastructure(IRegistry registry)
                {
                    var isPrivate = false;
                    {{before}}
                    {{after}}
                    registry.Run();
                    new ManagedCluster("aks", new ManagedClusterArgs
                    {
                        ResourceGroupName = "rg",
                        ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = isPrivate, AuthorizedIPRanges = { "73.140.245.0/24" } },
                    });
                }
            }
            """);
        Assert.Empty((await program.Analyze()).Where(finding => finding.Id == "AKS002"));
    }

    static string Each(int count, Func<int, string> write) => string.Concat(Enumerable.Range(0, count).Select(write));

    static string Times(int count, string text) => Each(count, _ => text);
}
