using static AccessAnalyzers.Tests.Evaluation.Ladder.ValueFlow;

namespace AccessAnalyzers.Tests.Evaluation.Ladder;

/// <summary>What a method is given that creates a cluster: interpreted on its own, it knows nothing of that.</summary>
public sealed class ParameterTests
{
    [Theory]
    [InlineData("object? parent", "null", "", "EnablePrivateCluster = parent != null, AuthorizedIPRanges = { \"73.140.245.0/24\" }", Silent, "")]
    [InlineData("Action? change", "null", "", "EnablePrivateCluster = change != null, AuthorizedIPRanges = { \"73.140.245.0/24\" }", Silent, "")]
    [InlineData("string? parent", "null", "", "EnablePrivateCluster = parent != null, AuthorizedIPRanges = { \"73.140.245.0/24\" }", Silent, "")]
    [InlineData("IChange change", "new Clear()", "var list = new List<string> { \"73.140.245.0/24\" }; change.Change(list);", "EnablePrivateCluster = true, AuthorizedIPRanges = list", Silent, "interface IChange { void Change(List<string> list); } class Clear : IChange { public void Change(List<string> list) => list.Clear(); }")]
    [InlineData("Action<List<string>> change", "list => list.Clear()", "var list = new List<string> { \"73.140.245.0/24\" }; change(list);", "EnablePrivateCluster = true, AuthorizedIPRanges = list", Silent, "")]
    [InlineData("Action<List<string>> change", "list => list.Clear()", "var list = new List<string> { \"73.140.245.0/24\" }; change.Invoke(list);", "EnablePrivateCluster = true, AuthorizedIPRanges = list", Silent, "")]
    [InlineData("Change change", "new Clear()", "var list = new List<string> { \"73.140.245.0/24\" }; change.Run(list);", "EnablePrivateCluster = true, AuthorizedIPRanges = list", Silent, "abstract class Change { public abstract void Run(List<string> list); } class Clear : Change { public override void Run(List<string> list) => list.Clear(); }")]
    [InlineData("Change change", "new Clear()", "var list = new List<string> { \"73.140.245.0/24\" }; change.Run(list);", "EnablePrivateCluster = true, AuthorizedIPRanges = list", Silent, "class Change { public virtual void Run(List<string> list) { } } class Clear : Change { public override void Run(List<string> list) => list.Clear(); }")]
    public Task A_method_creates_a_cluster(string parameter, string argument, string statements, string profile, string expected, string members) => Cluster(
        $"Make({argument});",
        expected,
        $$"""
        static void Make({{parameter}})
        {
            {{statements}}
            new ManagedCluster("aks", new ManagedClusterArgs { ResourceGroupName = "rg", ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { {{profile}} } });
        }
        {{members}}
        """);

    [Theory]
    [InlineData("", "73.140.245.0/24", Definite)]
    [InlineData("AuthorizedIPRanges = { \"73.140.245.0/24\" }", "", Definite)]
    [InlineData("", "", Silent)]
    public Task A_method_adds_to_a_list_that_it_is_given(string given, string added, string expected) => Cluster(
        $"Make(new ManagedClusterAPIServerAccessProfileArgs {{ {given} }});",
        expected,
        $$"""
        static void Make(ManagedClusterAPIServerAccessProfileArgs profile)
        {
            profile.EnablePrivateCluster = true;
            profile.AuthorizedIPRanges.Add("{{added}}");
            new ManagedCluster("aks", new ManagedClusterArgs { ResourceGroupName = "rg", ApiServerAccessProfile = profile });
        }
        """);
}

/// <summary>What an object holds whose method creates a cluster. Only what nothing but the construction can have set is known.</summary>
public sealed class ReceivedObjectTests
{
    [Theory]
    [InlineData("new Group().Make();", "readonly bool on = true;", "EnablePrivateCluster = on, AuthorizedIPRanges = { \"73.140.245.0/24\" }", Definite)]
    [InlineData("new Group { On = false }.Make();", "public bool On = true;", "EnablePrivateCluster = On, AuthorizedIPRanges = { \"73.140.245.0/24\" }", Silent)]
    [InlineData("new Group { On = false }.Make();", "public bool On { get; set; } = true;", "EnablePrivateCluster = On, AuthorizedIPRanges = { \"73.140.245.0/24\" }", Silent)]
    [InlineData("new Group { On = false }.Make();", "public bool On { get; init; } = true;", "EnablePrivateCluster = On, AuthorizedIPRanges = { \"73.140.245.0/24\" }", Silent)]
    [InlineData("new Group().Make();", "public bool On { get; } = true;", "EnablePrivateCluster = On, AuthorizedIPRanges = { \"73.140.245.0/24\" }", Definite)]
    [InlineData("new Group().Make();", "bool On { get; set; } = true;", "EnablePrivateCluster = On, AuthorizedIPRanges = { \"73.140.245.0/24\" }", Definite)]
    [InlineData("new Group().Off().Make();", "bool On { get; set; } = true; public Group Off() { On = false; return this; }", "EnablePrivateCluster = On, AuthorizedIPRanges = { \"73.140.245.0/24\" }", Silent)]
    [InlineData("new Group().Make();", "bool on = true;", "EnablePrivateCluster = on, AuthorizedIPRanges = { \"73.140.245.0/24\" }", Definite)]
    [InlineData("new Group().Off().Make();", "bool on = true; public Group Off() { on = false; return this; }", "EnablePrivateCluster = on, AuthorizedIPRanges = { \"73.140.245.0/24\" }", Silent)]
    [InlineData("new Group().Off().Make();", "readonly List<string> office = new() { \"73.140.245.0/24\" }; public Group Off() { office.Clear(); return this; }", "EnablePrivateCluster = true, AuthorizedIPRanges = office", Silent)]
    [InlineData("new Group().Make();", "readonly List<string> office = new() { \"73.140.245.0/24\" };", "EnablePrivateCluster = true, AuthorizedIPRanges = office", Definite)]
    [InlineData("new Group(false).Make();", "readonly bool on = true; public Group() { } public Group(bool on) => this.on = on;", "EnablePrivateCluster = on, AuthorizedIPRanges = { \"73.140.245.0/24\" }", Silent)]
    [InlineData("new Group(false).Make();", "readonly bool on = true; public Group(bool on) => this.on = on;", "EnablePrivateCluster = on, AuthorizedIPRanges = { \"73.140.245.0/24\" }", Silent)]
    [InlineData("new Group(false).Make();", "readonly bool on; public Group(bool off) => on = off || false;", "EnablePrivateCluster = on, AuthorizedIPRanges = { \"73.140.245.0/24\" }", Silent)]
    [InlineData("new Special().Make();", "protected readonly bool on = true;", "EnablePrivateCluster = on, AuthorizedIPRanges = { \"73.140.245.0/24\" }", Definite, "class Special : Group;")]
    [InlineData("new Group(true).Make();", "readonly bool on; public Group(bool off) => on = off || true;", "EnablePrivateCluster = on, AuthorizedIPRanges = { \"73.140.245.0/24\" }", Definite)]
    [InlineData("new Group().Make();", "readonly IEnumerable<string> office = new[] { \"73.140.245.0/24\", \"\" }.Where(range => range.Length > 0);", "EnablePrivateCluster = true, AuthorizedIPRanges = office.ToArray()", Definite)]
    [InlineData("new Group().Make();", "static readonly List<string> shared = new() { \"73.140.245.0/24\" }; readonly List<string> office = shared;", "EnablePrivateCluster = true, AuthorizedIPRanges = office", Definite)]
    [InlineData("new Group().Make();", "readonly Func<bool> on; public Group() { var all = new List<Func<bool>>(); all.Add(() => all.Count == 1); on = all[0]; }", "EnablePrivateCluster = on(), AuthorizedIPRanges = { \"73.140.245.0/24\" }", Definite)]
    [InlineData("new Group().Make();", "readonly Func<bool> on; public Group() { var isOn = false; on = () => isOn; isOn = true; }", "EnablePrivateCluster = on(), AuthorizedIPRanges = { \"73.140.245.0/24\" }", Definite)]
    [InlineData("new Group().Make();", "readonly bool on = true; readonly Part part; public Group() => part = new Part(this); class Part(Group owner) { public Group Owner => owner; }", "EnablePrivateCluster = part.Owner.on, AuthorizedIPRanges = { \"73.140.245.0/24\" }", Definite)]
    [InlineData("new Group().Make();", "readonly bool on = new Config().RequireBoolean(\"isProd\");", "EnablePrivateCluster = on, AuthorizedIPRanges = { \"73.140.245.0/24\" }", When + "'isProd' is true")]
    [InlineData("new Group().Make();", "readonly bool on = new Config().RequireBoolean(\"isProd\");", "EnablePrivateCluster = on || !new Config().RequireBoolean(\"isProd\"), AuthorizedIPRanges = { \"73.140.245.0/24\" }", Definite)]
    [InlineData("new Group().Make();", "readonly string zone; public Group() { if (new Config().RequireBoolean(\"isProd\")) zone = \"on\"; else zone = \"off\"; }", "EnablePrivateCluster = zone == \"on\", AuthorizedIPRanges = { \"73.140.245.0/24\" }", When + "'isProd' is true")]
    [InlineData("new Group().Make();", "readonly Dictionary<string, bool> on = new() { [\"a\"] = false, [\"b\"] = true };", "EnablePrivateCluster = on[\"b\"], AuthorizedIPRanges = { \"73.140.245.0/24\" }", Definite)]
    public Task A_method_creates_a_cluster(string statements, string members, string profile, string expected, string others = "") => Cluster(
        statements,
        expected,
        $$"""
        class Group
        {
            {{members}}
            public void Make() =>
                new ManagedCluster("aks", new ManagedClusterArgs { ResourceGroupName = "rg", ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { {{profile}} } });
        }
        {{others}}
        """);

    [Theory]
    [InlineData("true", Definite)]
    [InlineData("isProd", When + "'isProd' is true")]
    [InlineData("false", Silent)]
    public async Task A_cluster_is_a_class_of_its_own(string on, string expected)
    {
        const string Arguments = "new ManagedClusterArgs { ResourceGroupName = \"rg\", ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = on, AuthorizedIPRanges = { \"73.140.245.0/24\" } } }";
        var statements = $"_ = isProd; new Locked(\"aks\", {on});";
        await Cluster(statements, expected, $"class Locked : ManagedCluster {{ public Locked(string name, bool on) : base(name, {Arguments}) {{ }} }}");
        await Cluster(statements, expected, $"class Locked(string name, bool on) : ManagedCluster(name, {Arguments});");
    }
}

/// <summary>The list properties of arguments make their list when they are first read.</summary>
public sealed class ListPropertyTests
{
    [Theory]
    [InlineData("profile.AuthorizedIPRanges.Add(\"73.140.245.0/24\");", Definite)]
    [InlineData("if (isProd) profile.AuthorizedIPRanges.Add(\"73.140.245.0/24\");", When + "'isProd' is true")]
    [InlineData("profile.AuthorizedIPRanges.Add(\"\"); profile.AuthorizedIPRanges.Add(\"73.140.245.0/24\");", Definite)]
    [InlineData("var ranges = profile.AuthorizedIPRanges; ranges.Add(\"73.140.245.0/24\");", Unknown)]
    [InlineData("profile.AuthorizedIPRanges = new[] { \"73.140.245.0/24\" }; if (isProd) profile.AuthorizedIPRanges = new InputList<string>();", When + "'isProd' is false")]
    public Task A_list_flows(string statements, string expected) => Cluster(
        $$"""
        var profile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = true };
        {{statements}}
        new ManagedCluster("aks", new ManagedClusterArgs { ResourceGroupName = "rg", ApiServerAccessProfile = profile });
        """,
        expected);
}
