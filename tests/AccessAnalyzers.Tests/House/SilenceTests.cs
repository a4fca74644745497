using System.Collections.Immutable;
using AccessAnalyzers.Tests.Documents;
using AccessAnalyzers.Tests.Harness;
using AccessAnalyzers.Tests.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AccessAnalyzers.Tests.House;

/// <summary>Where the analyzer has nothing to say, and where it must not even look.</summary>
public sealed class SilenceTests
{
    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task Only_a_project_that_references_an_sdk_is_looked_at(bool referencesAnSdk, int actions)
    {
        var analyzer = new ClusterAccessAnalyzer();
        var compilation = CSharpCompilation.Create(
            "Plain",
            [CSharpSyntaxTree.ParseText("class C { int M() => 1; }")],
            [.. SurfaceReferences.Framework, .. referencesAnSdk ? SurfaceReferences.AzureNativeV3 : []]);
        var withAnalyzers = compilation.WithAnalyzers([analyzer]);
        await withAnalyzers.GetAnalyzerDiagnosticsAsync();
        var telemetry = await withAnalyzers.GetAnalyzerTelemetryInfoAsync(analyzer, default);
        Assert.Equal((actions, actions), (telemetry.CodeBlockActionsCount, telemetry.SyntaxTreeActionsCount));
    }

    [Theory]
    [InlineData("the user's own types", """
        namespace Mine
        {
            class ManagedClusterArgs { public bool EnablePrivateCluster { get; set; } }
            class ManagedCluster(string name, ManagedClusterArgs args) { public string Name => name + args; }
            class Program { object cluster = new ManagedCluster("aks", new ManagedClusterArgs()); }
        }
        """)]
    [InlineData("a fleet's hub", """
        class Hub : Stack
        {
            object fleet = new Fleet("fleet", new FleetArgs { ResourceGroupName = "rg", HubProfile = new FleetHubProfileArgs { ApiServerAccessProfile = new APIServerAccessProfileArgs { EnablePrivateCluster = false } } });
        }
        """)]
    [InlineData("a look-up", """
        class Lookup : Stack { object cluster = ManagedCluster.Get("aks", "id"); }
        """)]
    [InlineData("a parameter that nobody gives", """
        class Factory
        {
            public static ManagedCluster Make(bool isPrivate, InputList<string> ranges) => new("aks", new ManagedClusterArgs
            {
                ResourceGroupName = "rg",
                ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = isPrivate, AuthorizedIPRanges = ranges },
            });
        }
        """)]
    [InlineData("arguments from elsewhere", """
        class Factory { public static ManagedCluster Make(ManagedClusterArgs args) => new("aks", args); }
        """)]
    [InlineData("a transformation", """
        class Open : Stack
        {
            public Open(ResourceTransformation transformation) : base(new StackOptions { ResourceTransformations = { transformation } }) => new ManagedCluster("aks", new ManagedClusterArgs { ResourceGroupName = "rg" });
        }
        """)]
    public async Task Nothing_is_said_of(string what, string source) =>
        Assert.Equal((what, ""), (what, string.Join("\n", await Aks.Program(source).Analyze())));

    [Fact]
    public Task A_finding_that_a_call_makes_true_stands_at_the_call() => new Program([.. SurfaceReferences.Framework, .. SurfaceReferences.AzureNativeV3], Aks.Stack("""
        {|AKS002:Make|}(true, "73.140.245.0/24");
        Make(true, config.Require("range"));
        """, """
        static void Make(bool isPrivate, string range) => new ManagedCluster("aks", new ManagedClusterArgs
        {
            ResourceGroupName = "rg",
            ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs
            {
                EnablePrivateCluster = isPrivate, EnablePrivateClusterPublicFQDN = false, DisableRunCommand = true, AuthorizedIPRanges = { range },
            },
        });
        """).Files)
    { Ignoring = ["AKS020", "AKS040"] }.Verify();

    [Fact]
    public async Task Every_prefix_of_a_program_is_survived()
    {
        var (_, code, _) = RulePages.Programs("AKS001", "Bad").First();
        for (var length = 0; length < code.TrimEnd().Length; length += 3)
        {
            var program = new Program([.. SurfaceReferences.Framework, .. SurfaceReferences.AzureNativeV3], code[..length]) { MayHaveErrors = true };
            Assert.Equal((length, ""), (length, string.Join("\n", await program.Analyze())));
        }
    }

    [Theory]
    [InlineData("ignore", "")]
    [InlineData("report", "AKS002")]
    [InlineData("nonsense", "ACCESS001, AKS002")]
    public async Task Conditional_findings_can_be_ignored(string value, string ids)
    {
        var program = new Program([.. SurfaceReferences.Framework, .. SurfaceReferences.AzureNativeV3], Aks.Profile("""
            EnablePrivateCluster = config.RequireBoolean("isPrivate"), EnablePrivateClusterPublicFQDN = false, DisableRunCommand = true, AuthorizedIPRanges = { "73.140.245.0/24" }
            """).Files)
        { Options = ImmutableDictionary<string, string>.Empty.Add("access_analyzers.conditional_findings", value) };
        var reported = (await program.Analyze()).Select(diagnostic => diagnostic.Id).Where(id => id is not ("AKS040" or "AKS022")).Order(StringComparer.Ordinal);
        Assert.Equal(ids, string.Join(", ", reported));
    }
}
