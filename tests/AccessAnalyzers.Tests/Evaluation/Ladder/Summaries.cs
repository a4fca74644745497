using static AccessAnalyzers.Tests.Evaluation.Ladder.ValueFlow;

namespace AccessAnalyzers.Tests.Evaluation.Ladder;

/// <summary>What a finding in a method depends on decides where it stands: at the call that makes it true, or where the cluster is created.</summary>
public sealed class SummaryTests
{
    const string Make = """
        static void Make(string name, bool isPrivate) => new ManagedCluster(name, new ManagedClusterArgs
        {
            ResourceGroupName = "rg",
            ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = isPrivate, AuthorizedIPRanges = { "73.140.245.0/24" } },
        });
        """;

    const string Pass = "static void Pass(string name, bool isPrivate) => Make(name, isPrivate);\n" + Make;

    const string Private = """
        static void Private() => new ManagedCluster("aks", new ManagedClusterArgs
        {
            ResourceGroupName = "rg",
            ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs
            {
                EnablePrivateCluster = true,
                AuthorizedIPRanges = { "73.140.245.0/24" }, // definite
            },
        });
        """;

    const string Configured = """
        static void Configured() => new ManagedCluster("aks", new ManagedClusterArgs
        {
            ResourceGroupName = "rg",
            ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs
            {
                EnablePrivateCluster = new Config().RequireBoolean("locked"),
                AuthorizedIPRanges = { "73.140.245.0/24" }, // when 'locked' is true
            },
        });
        """;

    [Theory]
    [InlineData("Make(\"a\", true); // definite", Make)]
    [InlineData("Make(\"a\", false);", Make)]
    [InlineData("Make(\"a\", config.RequireBoolean(\"locked\")); // when 'locked' is true", Make)]
    [InlineData("Make(\"a\", true); // definite\nMake(\"b\", false);\nMake(\"c\", config.RequireBoolean(\"locked\")); // when 'locked' is true", Make)]
    [InlineData("if (config.RequireBoolean(\"locked\"))\nMake(\"a\", true); // definite", Make)]
    [InlineData("foreach (var name in new[] { \"a\", \"b\" })\nMake(name, name == \"b\"); // definite", Make)]
    [InlineData("Pass(\"a\", true); // definite", Pass)]
    [InlineData("Pass(\"a\", false);", Pass)]
    [InlineData("Pass(\"a\", config.RequireBoolean(\"locked\")); // when 'locked' is true", Pass)]
    [InlineData("Pass(\"a\");", "static void Pass(string name) => \nMake(name, true); // definite\n" + Make)]
    [InlineData("Pass(\"a\");\nPass(\"b\");", "static void Pass(string name) => \nMake(name, true); // definite\n" + Make)]
    [InlineData("Private();", Private)]
    [InlineData("Private();\nPrivate();", Private)]
    [InlineData("if (config.RequireBoolean(\"locked\")) Private();", Private)]
    [InlineData("Configured();", Configured)]
    [InlineData("System.Action make = () => Make(\"a\", true); // definite\nmake();", Make)]
    [InlineData("", Make)]
    [InlineData("", Pass)]
    [InlineData("new Group(\"a\", true); // definite\nnew Group(\"b\", false);", "class Group { public Group(string name, bool isPrivate) => Make(name, isPrivate); }\n" + Make)]
    [InlineData("new Special(\"a\");", "class Group { protected Group(string name, bool isPrivate) => Make(name, isPrivate); } class Special(string name)\n: Group(name, true); // definite\n" + Make)]
    public Task A_finding_stands_where_it_can_be_mended(string statements, string members) => Marked(statements, members);

    [Theory]
    [InlineData("Make(\"aks\", true);", Definite)]
    [InlineData("Make(\"aks\", isProd);", When + "'isProd' is true")]
    [InlineData("Make(\"aks\", false);", Silent)]
    [InlineData("if (isProd) Make(\"aks\", isProd);", Definite)]
    [InlineData("if (isProd) Make(\"aks\", !isProd);", Silent)]
    [InlineData("Pass(\"aks\", isProd);", When + "'isProd' is true")]
    [InlineData("Pass(\"aks\", isProd || !isProd);", Definite)]
    public Task A_call_decides(string statements, string expected) => Cluster(statements, expected, Pass);

    /// <summary>What is known of the called method is shared by all bodies, which the compiler analyses at once.</summary>
    [Fact]
    public async Task Bodies_that_call_one_method_are_analysed_at_once()
    {
        var settings = Enumerable.Range(0, 30).Select(static i => $"s{i}").ToArray();
        var called = $$"""
            static void Called() => new ManagedCluster("aks", new ManagedClusterArgs
            {
                ResourceGroupName = "rg",
                ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs
                {
                    EnablePrivateCluster = {{string.Join(" && ", settings.Select(static setting => $"new Config().RequireBoolean(\"{setting}\")"))}},
                    AuthorizedIPRanges = { "73.140.245.0/24" }, // when {{string.Join(" and ", settings.Select(static setting => $"'{setting}' is true"))}}
                },
            });
            """;
        var callers = string.Concat(Enumerable.Range(0, 40).Select(static i => $"static void Call{i}() => Called(); "));
        for (var i = 0; i < 20; i++)
            await Marked("", callers + called);
    }

    [Theory]
    [InlineData(5, true, Definite)]
    [InlineData(5, false, Silent)]
    [InlineData(30, true, Definite)]
    [InlineData(100, true, Unknown)]
    [InlineData(1000, true, Unknown)]
    public Task A_chain_of_calls_is_followed_for_a_while(int depth, bool on, string expected) =>
        Flag("", "On0()", expected, string.Concat(Enumerable.Range(0, depth).Select(i => $"static bool On{i}() => On{i + 1}(); ")) + $"static bool On{depth}() => {(on ? "true" : "false")};");

    [Theory]
    [InlineData("Helper.On()")]
    [InlineData("Helper.Same(true)")]
    [InlineData("new Helper { Flag = true }.Flag")]
    [InlineData("Helper.Off || true && Helper.Same(true)")]
    [InlineData("Own.Task.FromResult(true).Result")]
    [InlineData("Own.Enumerable.Any(new[] { true })")]
    public Task Code_of_another_project_is_not_read(string flag) => FlagOfAnotherProject(
        flag, "public class Helper { public static bool On() => true; public static bool Same(bool value) => value; bool off; public bool Flag { get => off; set => off = !value; } public static bool Off => false; } "
        + "namespace Own { public class Task { public static Task FromResult(bool value) => new(); public bool Result => false; } public static class Enumerable { public static bool Any(this bool[] all) => false; } }");
}
