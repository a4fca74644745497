using static AccessAnalyzers.Tests.Evaluation.Ladder.ValueFlow;

namespace AccessAnalyzers.Tests.Evaluation.Ladder;

/// <summary>Wherever a program creates its cluster, it is found there.</summary>
public sealed class ClusterPlaceTests
{
    const string Profile = "new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = true, AuthorizedIPRanges = { \"73.140.245.0/24\" } }";

    const string Arguments = $"new ManagedClusterArgs {{ ResourceGroupName = \"rg\", ApiServerAccessProfile = {Profile} }}";

    const string Make = $"new ManagedCluster(\"aks\", {Arguments})";

    [Theory]
    [InlineData("", $"readonly ManagedCluster cluster = {Make};")]
    [InlineData("", $"readonly ManagedCluster? none = null, cluster = {Make};")]
    [InlineData("", $"ManagedCluster Cluster {{ get; }} = {Make};")]
    [InlineData("", $"readonly ManagedCluster cluster = new(\"aks\", {Arguments});")]
    [InlineData("", $"readonly ManagedCluster? none = null, cluster = new(\"aks\", {Arguments});")]
    [InlineData("", $"readonly ManagedCluster[] all = {{ new(\"aks\", {Arguments}) }};")]
    [InlineData("", $"readonly Dictionary<string, ManagedCluster> all = new() {{ [\"a\"] = new(\"aks\", {Arguments}) }};")]
    [InlineData("_ = cluster.Value;", $"readonly Lazy<ManagedCluster> cluster = new(() => new(\"aks\", {Arguments}));")]
    [InlineData("_ = cluster;", $"static readonly ManagedCluster cluster = new(\"aks\", {Arguments});")]
    [InlineData("new Component(\"aks\").Run();", $"class Component {{ readonly Action create; public Component(string name) => create = () => new ManagedCluster(name, {Arguments}); public void Run() => create(); }}")]
    [InlineData("new Component().Run();", $"class Component {{ readonly List<Action> steps = new(); public Component() => steps.Add(() => {Make}); public void Run() {{ foreach (var step in steps) step(); }} }}")]
    [InlineData("new Component().Run();", $"class Component {{ readonly Func<ManagedCluster> create; public Component() {{ create = Create; ManagedCluster Create() => {Make}; }} public void Run() => create(); }}")]
    [InlineData("_ = new Component().Cluster.Value;", $"class Component {{ public readonly Lazy<ManagedCluster> Cluster; public Component() => Cluster = new(() => {Make}); }}")]
    [InlineData("_ = cluster;", $"static readonly ManagedCluster cluster = {Make};")]
    [InlineData("_ = Shared.Cluster;", $"static class Shared {{ public static readonly ManagedCluster Cluster = {Make}; }}")]
    [InlineData("_ = Cluster;", $"ManagedCluster Cluster => {Make};")]
    [InlineData("_ = this[0];", $"ManagedCluster this[int i] => {Make};")]
    [InlineData("_ = this + 1;", $"public static ManagedCluster operator +(TestStack stack, int n) => {Make};")]
    [InlineData("_ = (Made)this;", $"public class Made; public static explicit operator Made(TestStack stack) {{ {Make}; return new Made(); }}")]
    [InlineData("Made += () => { };", $"event Action Made {{ add {{ {Make}; }} remove {{ }} }}")]
    [InlineData($"new Own(\"aks\", {Arguments});", "class Own(string name, ManagedClusterArgs args) : ManagedCluster(name, args);")]
    [InlineData($"new Own(\"aks\", {Arguments});", "class Own : ManagedCluster { public Own(string name, ManagedClusterArgs args) : base(name, args) { } }")]
    public Task In_a_member(string statements, string member) => Cluster(statements, Definite, member);

    /// <summary>Arguments that nobody has set are null, except lists, which are made when they are read.</summary>
    [Theory]
    [InlineData($"args.ApiServerAccessProfile ??= {Profile};", Definite)]
    [InlineData($"if (args.ApiServerAccessProfile is null) args.ApiServerAccessProfile = {Profile};", Definite)]
    [InlineData($"if (args.ApiServerAccessProfile == null) args.ApiServerAccessProfile = {Profile};", Definite)]
    [InlineData($"args.ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs(); args.ApiServerAccessProfile ??= {Profile};", Silent)]
    [InlineData($"if (isProd) args.ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs(); args.ApiServerAccessProfile ??= {Profile};", When + "'isProd' is false")]
    [InlineData($"Fill(args); static void Fill(ManagedClusterArgs args) => args.ApiServerAccessProfile ??= {Profile};", Definite)]
    [InlineData($"if (args.AgentPoolProfiles is null) args.ApiServerAccessProfile = {Profile};", Silent)]
    public Task With_arguments_filled_in(string statements, string expected) =>
        Cluster($"var args = new ManagedClusterArgs {{ ResourceGroupName = \"rg\" }}; {statements} new ManagedCluster(\"aks\", args);", expected);

    /// <summary>A list that is made of one that is not there throws.</summary>
    [Theory]
    [InlineData("var some = isProd ? new[] { \"73.140.245.0/24\" } : null;", Definite)]
    [InlineData("var some = isProd ? new List<string> { \"73.140.245.0/24\" } : null;", Definite)]
    [InlineData("var some = isProd ? new InputList<string> { \"73.140.245.0/24\" } : null;", When + "'isProd' is true")]
    public Task With_a_list_that_may_be_null(string statements, string expected) => Ranges(statements, "= some!", expected);

    [Theory]
    [InlineData($"using Declared = Pulumi.AzureNative.ContainerService.ManagedCluster; class TestStack : Stack {{ public TestStack() => new Declared(\"aks\", {Arguments}); }}")]
    [InlineData($"namespace Infra {{ static class Clusters {{ public static void Create() => {Make}; }} }} class TestStack : Stack {{ public TestStack() => Infra.Clusters.Create(); }}")]
    [InlineData($"class TestStack : Stack {{ public TestStack() => Inner.Create(); class Inner {{ public static void Create() => {Make}; }} }}")]
    public Task In_a_file(string file) => Files(Definite, file);
}

/// <summary>Statements outside any type.</summary>
public sealed class TopLevelStatementTests
{
    const string Stack = """
        class TestStack : Stack
        {
            internal static readonly List<string> Office = new() { "73.140.245.0/24" };

            public TestStack() => new ManagedCluster("aks", new ManagedClusterArgs
            {
                ResourceGroupName = "rg",
                ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = true, AuthorizedIPRanges = Office },
            });
        }
        """;

    [Theory]
    [InlineData("return await Pulumi.Deployment.RunAsync<TestStack>();", Definite)]
    [InlineData("var all = TestStack.Office.ToList(); all.Clear(); return await Pulumi.Deployment.RunAsync<TestStack>();", Definite)]
    [InlineData("TestStack.Office.Clear(); return await Pulumi.Deployment.RunAsync<TestStack>();", Unknown)]
    [InlineData("if (DateTime.Now.Second > 3) TestStack.Office.Clear(); return await Pulumi.Deployment.RunAsync<TestStack>();", Unknown)]
    [InlineData("{ var all = TestStack.Office; all.Clear(); } return await Pulumi.Deployment.RunAsync<TestStack>();", Unknown)]
    [InlineData("var all = TestStack.Office; all.Clear(); return await Pulumi.Deployment.RunAsync<TestStack>();", Unknown)]
    [InlineData("Close(TestStack.Office); return await Pulumi.Deployment.RunAsync<TestStack>(); void Close(List<string> all) => all.Clear();", Unknown)]
    public Task They_change_a_list(string statements, string expected) => Files(expected, statements, Stack);
}

/// <summary>Whether somebody else's class may do something in a method's place.</summary>
public sealed class OverridableMethodTests
{
    [Theory]
    [InlineData("public class", "protected virtual", Unknown)]
    [InlineData("public class", "public virtual", Unknown)]
    [InlineData("public class", "protected internal virtual", Unknown)]
    [InlineData("public class", "internal virtual", Definite)]
    [InlineData("public class", "private protected virtual", Definite)]
    [InlineData("class", "protected virtual", Definite)]
    [InlineData("public sealed class", "public", Definite)]
    [InlineData("public class", "public", Definite)]
    public Task It_may_change_what_it_is_given(string type, string method, string expected) => Files(expected, Stack(type, method));

    [Fact]
    public Task Nobody_derives_from_a_class_of_a_program() =>
        Files(Definite, "return await Pulumi.Deployment.RunAsync<TestStack>();", Stack("public class", "protected virtual"));

    static string Stack(string type, string method) => $$"""
        {{type}} TestStack : Stack
        {
            public TestStack()
            {
                var office = new List<string> { "73.140.245.0/24" };
                Change(office);
                new ManagedCluster("aks", new ManagedClusterArgs
                {
                    ResourceGroupName = "rg",
                    ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = true, AuthorizedIPRanges = office },
                });
            }

            {{method}} void Change(List<string> office) { }
        }
        """;
}

/// <summary>A method whose calls the compiler leaves out where a symbol is not defined.</summary>
public sealed class ConditionalMethodTests
{
    const string Locks = "static class Locks { public static bool Get() { var on = false; Set(ref on); return on; } [System.Diagnostics.Conditional(\"LOCKED\")] static void Set(ref bool on) => on = true; }";

    [Theory]
    [InlineData("#define LOCKED\n", Definite)]
    [InlineData("#define OTHER\n", Silent)]
    [InlineData("", Silent)]
    [InlineData("#if OTHER\n#define LOCKED\n#endif\n", Silent)]
    [InlineData("#define OTHER\n#if OTHER\n#define LOCKED\n#endif\n", Definite)]
    public Task It_is_called_where_its_symbol_is_defined(string directives, string expected) => Flag("", "Locks.Get()", expected, "", directives + Locks);

    [Theory]
    [InlineData("#define DEBUG\n", Definite)]
    [InlineData("", Silent)]
    public Task An_assertion_is_checked_where_its_symbol_is_defined(string directives, string expected) => Flag(
        "", "Locks.Get()", expected, "", directives + "static class Locks { public static bool Get() { var on = false; System.Diagnostics.Debug.Assert(on = true); return on; } }");
}
