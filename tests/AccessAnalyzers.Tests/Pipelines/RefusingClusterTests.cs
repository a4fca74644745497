using AccessAnalyzers.Tests.Harness;
using AccessAnalyzers.Tests.Surfaces;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Tests.Pipelines;

/// <summary>Which clusters refuse what a job does, in which configurations.</summary>
public sealed class RefusingClusterTests
{
    const string Kubectl = "trigger: none\nsteps:\n- script: kubectl apply -f app.yaml";
    const string Invoke = "pool: Hamburg\nsteps:\n- script: az aks command invoke -g rg -n aks --command 'kubectl get pods'";

    [Theory]
    [InlineData("EnablePrivateCluster = true,", "AKS031")]
    [InlineData("EnablePrivateCluster = false,", "")]
    [InlineData("", "")]
    [InlineData("EnablePrivateCluster = bool.Parse(System.IO.File.ReadAllText(\"x\")),", "")]
    [InlineData("AuthorizedIPRanges = { \"73.140.245.0/24\" },", "AKS032")]
    [InlineData("AuthorizedIPRanges = { \"73.140.245.0/24\", config.Require(\"office\") },", "")]
    [InlineData("AuthorizedIPRanges = { \"0.0.0.0/0\" },", "")]
    [InlineData("AuthorizedIPRanges = { \"AzureCloud\" },", "")]
    [InlineData("AuthorizedIPRanges = { },", "")]
    public async Task A_hosted_agent_is_refused(string profile, string ids) => Assert.Equal(ids, await Ids(Kubectl, Aks.Profile(profile)));

    [Theory]
    [InlineData("DisableRunCommand = true,", "AKS033")]
    [InlineData("DisableRunCommand = false,", "")]
    [InlineData("", "")]
    [InlineData("DisableRunCommand = bool.Parse(System.IO.File.ReadAllText(\"x\")),", "")]
    public async Task Command_invoke_is_refused(string profile, string ids) => Assert.Equal(ids, await Ids(Invoke, Aks.Profile(profile)));

    [Fact]
    public async Task Command_invoke_is_found_on_any_machine_and_beside_anything() => Assert.Equal("AKS033", await Ids(
        "on: push\njobs:\n  deploy:\n    runs-on: ${{ inputs.runner }}\n    steps:\n    - uses: ./connect\n    - run: az aks command invoke --name aks --command x",
        Aks.Profile("DisableRunCommand = true,"), Pipeline.GitHub));

    [Theory]
    [InlineData("EnablePrivateCluster = config.RequireBoolean(\"closed\"),", Kubectl, " (when 'closed' is true)")]
    [InlineData("AuthorizedIPRanges = config.RequireBoolean(\"closed\") ? new[] { \"73.140.245.0/24\" } : new string[0],", Kubectl, " (when 'closed' is true)")]
    [InlineData("DisableRunCommand = config.RequireBoolean(\"closed\"),", Invoke, " (when 'closed' is true)")]
    public async Task What_depends_on_configuration_says_when(string profile, string pipeline, string ending)
    {
        var finding = Assert.Single(await new Pipeline(Pipeline.Azure, pipeline).Findings(Aks.Profile(profile)));
        Assert.EndsWith(ending, finding.GetMessage(null), StringComparison.Ordinal);
        Assert.Equal("'closed' is true", finding.Properties["When"]);
        Assert.Equal(finding.DefaultSeverity, finding.Severity);
    }

    [Theory]
    [InlineData("ignore", null)]
    [InlineData("lower", DiagnosticSeverity.Info)]
    [InlineData("report", DiagnosticSeverity.Warning)]
    public async Task The_option_decides_on_conditional_findings(string option, DiagnosticSeverity? severity)
    {
        var program = Aks.Profile("EnablePrivateCluster = config.RequireBoolean(\"closed\"),");
        var findings = await new Pipeline(Pipeline.Azure, Kubectl).Findings(program with { Options = program.Options.Add("access_analyzers.conditional_findings", option) });
        Assert.Equal(severity, findings.SingleOrDefault()?.Severity);
    }

    /// <summary>Which of them a job is for nobody knows.</summary>
    [Theory]
    [InlineData("two private", "Make(\"a\", true); Make(\"b\", true);", "AKS031")]
    [InlineData("one of two", "Make(\"a\", true); Make(\"b\", false);", "")]
    [InlineData("either", "if (config.RequireBoolean(\"prod\")) Make(\"a\", true); else Make(\"b\", false);", "AKS031 (when 'prod' is true)")]
    [InlineData("together", "var prod = config.RequireBoolean(\"prod\"); Make(\"a\", prod); Make(\"b\", prod);", "AKS031 (when 'prod' is true)")]
    [InlineData("never together", "var prod = config.RequireBoolean(\"prod\"); Make(\"a\", prod); Make(\"b\", !prod);", "")]
    [InlineData("only sometimes there", "if (config.RequireBoolean(\"prod\")) Make(\"a\", true);", "AKS031")]
    [InlineData("in a loop", "foreach (var name in new[] { \"a\", \"b\" }) Make(name, true);", "AKS031")]
    [InlineData("one of them unknown", "Make(\"a\", true); Make(\"b\", bool.Parse(System.IO.File.ReadAllText(\"x\")));", "")]
    [InlineData("none", "", "")]
    [InlineData("kept for later", "Make(\"a\", true); AppDomain.CurrentDomain.ProcessExit += (_, _) => Make(\"b\", false);", "")]
    public async Task All_clusters_have_to_refuse(string what, string statements, string expected)
    {
        var program = Aks.Stack(statements, """
            static void Make(string name, bool isPrivate) => new ManagedCluster(name, new ManagedClusterArgs
            {
                ResourceGroupName = "rg",
                ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = isPrivate },
            });
            """);
        var findings = (await new Pipeline(Pipeline.Azure, Kubectl).Findings(program)).Select(static finding =>
            finding.Id + (finding.GetMessage(null).IndexOf(" (when", StringComparison.Ordinal) is >= 0 and var when ? finding.GetMessage(null)[when..] : ""));
        Assert.Equal((what, expected), (what, string.Join(", ", findings)));
    }

    [Fact]
    public async Task Clusters_of_several_classes_count_together()
    {
        const string Other = """
            class Other : Stack
            {
                public Other() => _ = new ManagedCluster("other", new ManagedClusterArgs
                {
                    ResourceGroupName = "rg",
                    ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = PRIVATE },
                });
            }
            """;
        var program = Aks.Profile("EnablePrivateCluster = true,");
        Program With(string isPrivate) => program with { Files = [program.Files[0] + Other.Replace("PRIVATE", isPrivate, StringComparison.Ordinal)] };
        Assert.Equal("AKS031", await Ids(Kubectl, With("true")));
        Assert.Equal("", await Ids(Kubectl, With("false")));
        Assert.Contains("'aks', 'other'", Assert.Single(await new Pipeline(Pipeline.Azure, Kubectl).Findings(With("true"))).GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_public_EKS_cluster_may_be_meant() => Assert.Equal("", await Ids(Kubectl, new Program(
        [.. SurfaceReferences.Framework, .. SurfaceReferences.AzureNativeV3, .. SurfaceReferences.Eks],
        """
        class TestStack : Pulumi.Stack
        {
            public TestStack()
            {
                _ = new Pulumi.Eks.Cluster("eks");
                _ = new Pulumi.AzureNative.ContainerService.ManagedCluster("aks", new()
                {
                    ResourceGroupName = "rg",
                    ApiServerAccessProfile = new Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = true },
                });
            }
        }
        """)));

    [Fact]
    public async Task A_member_that_does_not_compile_counts_for_nothing() =>
        Assert.Equal("", await Ids(Kubectl, Aks.Stack("""
            new ManagedCluster("aks", new ManagedClusterArgs
            {
                ResourceGroupName = "rg",
                ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = true },
            });
            int x = ;
            """) with { MayHaveErrors = true }));

    static async Task<string> Ids(string pipeline, Program program, string path = Pipeline.Azure) =>
        string.Join(", ", (await new Pipeline(path, pipeline).Findings(program)).Select(static finding => finding.Id));
}
