using AccessAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers.Tests.Evaluation;

/// <summary>While somebody types, nothing is said of a body with a syntax error, nor of what it would do; of the others everything.</summary>
public sealed class HalfTypedTests
{
    [Theory]
    [InlineData("var n = ;", "true", "", false)]
    [InlineData("", "true", "static void Other() { var n = ; }", true)]
    [InlineData("", "On()", "static bool On() { return true }", false)]
    [InlineData("", "On()", "static bool On() { return true; }", true)]
    [InlineData("", "On", "static bool On { get; } = true +;", false)]
    [InlineData("", "On", "static bool On { get; } = true;", true)]
    [InlineData("", "on", "static readonly bool on = (true;", false)]
    [InlineData("", "On()", "static bool On() { var on = true; \n#warning half done\n return on; }", true)]
    public async Task Only_what_is_whole_is_judged(string statements, string flag, string members, bool isFound)
    {
        var program = Aks.Stack(
            $$"""
            {{statements}}
            new ManagedCluster("aks", new ManagedClusterArgs
            {
                ResourceGroupName = "rg",
                ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = {{flag}}, AuthorizedIPRanges = { "73.140.245.0/24" } },
            });
            """,
            members) with { MayHaveErrors = true };
        Assert.Equal(isFound, (await program.Analyze()).Any(static diagnostic => diagnostic.Id == "AKS002"));
    }

    const string Cluster = """
        new ManagedCluster("aks", new ManagedClusterArgs
        {
            ResourceGroupName = "rg",
            ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = true, AuthorizedIPRanges = { "73.140.245.0/24" } },
        });
        """;

    static async Task<bool> IsFound(Program program) => (await (program with { MayHaveErrors = true }).Analyze()).Any(static diagnostic => diagnostic.Id == "AKS002");

    /// <summary>What the compiler refuses, beside a cluster in one body.</summary>
    [Theory]
    [InlineData("var n = missing;", false)]
    [InlineData("Missing n = null!;", false)]
    [InlineData("int n = \"text\";", false)]
    [InlineData("string n; n.ToString();", false)]
    [InlineData("System.Math.Max(1);", false)]
    [InlineData("new Room();", false)]
    [InlineData("new Room { Key = \"k\" }.Close();", false)]
    [InlineData("Action a = () => { int n = \"text\"; };", false)]
    [InlineData("int Local() { }", false)]
    [InlineData("const int n = 1; n = 2;", false)]
    [InlineData("return 1;", false)]
    [InlineData("int unused;", true)]
    [InlineData("new Room { Key = null };", true)]
    public async Task A_body_that_does_not_compile_is_not_judged(string statement, bool isFound) => Assert.Equal(
        isFound,
        await IsFound(Aks.Stack(statement + Cluster, "class Room { public required string Key { get; set; } }")));

    /// <summary>Errors that stand in another member or file concern others.</summary>
    [Theory]
    [InlineData("static void Other() { int n = \"text\"; }")]
    [InlineData("static int other = missing;")]
    [InlineData("static Missing Other() => null!;")]
    public async Task Errors_elsewhere_silence_nobody(string member)
    {
        Assert.True(await IsFound(Aks.Stack(Cluster, member)));
        Assert.True(await IsFound(Aks.Program(Aks.Stack(Cluster).Files[0], $"class Elsewhere {{ {member} }}")));
    }

    /// <summary>The creation, the call that led to it and the value that is at fault stand in members of their own.</summary>
    [Theory]
    [InlineData("", "", "", true)]
    [InlineData("string caller; caller.ToString();", "", "", false)]
    [InlineData("", "string factory; factory.ToString();", "", false)]
    [InlineData("", "", "string value; value.ToString();", false)]
    public async Task Every_member_on_the_way_compiles(string caller, string factory, string value, bool isFound) => Assert.Equal(isFound, await IsFound(Aks.Stack(
        caller + "Create(IsPrivate());",
        $$"""
        static bool IsPrivate() { {{value}} return true; }
        static void Create(bool isPrivate)
        {
            {{factory}}
            {{Cluster.Replace("EnablePrivateCluster = true", "EnablePrivateCluster = isPrivate", StringComparison.Ordinal)}}
        }
        """)));

    /// <summary>What a body means that does not compile, nobody can tell; here it decides and is not at fault itself.</summary>
    [Theory]
    [InlineData("return missing;", false)]
    [InlineData("int n = \"text\"; return true;", false)]
    [InlineData("return Missing.On;", false)]
    [InlineData("return true;", true)]
    public async Task A_called_body_that_does_not_compile_is_unknown(string body, bool isFound) =>
        Assert.Equal(isFound, await IsFound(Aks.Stack(
            "var isPrivate = false; if (On()) isPrivate = true;" + Cluster.Replace("EnablePrivateCluster = true", "EnablePrivateCluster = isPrivate", StringComparison.Ordinal),
            $"static bool On() {{ {body} }}")));

    /// <summary>Statements at the top level are one body; the types below them are not in it.</summary>
    [Theory]
    [InlineData("string n; n.ToString();", "", false)]
    [InlineData("", "class Below { int n = \"text\"; }", true)]
    public async Task Top_level_statements_compile(string statement, string below, bool isFound) =>
        Assert.Equal(isFound, await IsFound(Aks.Program($"await Deployment.RunAsync(() => {{ {Cluster} }});\n{statement}\n{below}")));

    /// <summary>However the compiler is asked for the errors of many members, each is judged by its own: every third one has some.</summary>
    [Theory]
    [InlineData(12, 0)]
    [InlineData(12, 70)]
    [InlineData(90, 0)]
    public async Task Of_many_members_those_are_judged_that_compile(int members, int otherFiles)
    {
        var declaring = Enumerable.Range(0, members).Select(index => $"static void Declare{index}() {{ {(index % 3 == 0 ? "string n; n.ToString();" : "")} {Cluster} }}");
        var others = Enumerable.Range(0, otherFiles).Select(static index => $"class Other{index};");
        var program = Aks.Program([$"class Stacks {{ {string.Join('\n', declaring)} }}", .. others]) with { MayHaveErrors = true };
        var judged = (await program.Analyze()).Where(static diagnostic => diagnostic.Id == "AKS002")
            .Select(static diagnostic => diagnostic.Location.SourceTree!.GetRoot().FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<MethodDeclarationSyntax>()!.Identifier.ValueText);
        Assert.Equal(
            Enumerable.Range(0, members).Where(static index => index % 3 != 0).Select(static index => $"Declare{index}").Order(StringComparer.Ordinal),
            judged.Order(StringComparer.Ordinal));
    }
}
