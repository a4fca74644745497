using AccessAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AccessAnalyzers.Tests.CodeFixes;

/// <summary>Fix All does what a person does who applies the same fix again and again, comments and layout included.</summary>
public sealed class FixAllTests
{
    const int Files = 10;
    const int ClustersPerFile = 5;

    /// <summary>A setting to be removed, one to be set in an initialiser, one to be set where the profile is missing, and one in a nested list.</summary>
    static readonly string[] bodies =
    [
        """
        ResourceGroupName = "rg",
                    ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs
                    {
                        EnablePrivateCluster = true, // The auditors want it.
                        AuthorizedIPRanges = { "73.140.245.0/24" },
                        DisableRunCommand = true,
                    },
        """,
        """
        ResourceGroupName = "rg",
                    ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs()
                    {
                        // No zone: the names are in our own DNS.
                        EnablePrivateCluster = true, PrivateDNSZone = "none", EnablePrivateClusterPublicFQDN = false,
                    },
        """,
        """
        // Nothing said of access.
                    ResourceGroupName = "rg",
        """,
        """
        ResourceGroupName = "rg",
                    ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { AuthorizedIPRanges = { "73.140.245.0/24", /* the VPN */ "10.0.0.0/8" } },
        """,
    ];

    public static TheoryData<string> Remedies =>
    [
        "AKS002:remove-ranges",
        "AKS001:public-fqdn",
        "AKS001:system-zone",
        "AKS020:from-configuration",
        "AKS012:remove",
    ];

    [Theory]
    [MemberData(nameof(Remedies))]
    public async Task Fifty_clusters_in_ten_files(string key)
    {
        var id = key[..6];
        using var fixes = new Fixes(Aks.Program([.. Enumerable.Range(0, Files).Select(File)]).Compile());
        var project = fixes.Open();
        var findings = (await Fixes.Findings(project)).Where(finding => finding.Id == id).ToArray();
        var expected = Enumerable.Range(0, Files * ClustersPerFile).Count(i => bodies[i % bodies.Length] == BodyOf(id));
        Assert.Equal(expected, findings.Length);

        var together = await Fixes.FixAll(project, id, key, FixAllScope.Project, "/Test0.cs");
        var apart = project;
        for (var i = 0; i < findings.Length; i++)
        {
            var finding = (await Fixes.Findings(apart)).First(finding => finding.Id == id);
            apart = await Fixes.Apply(apart, Assert.Single(await Fixes.OfferedFor(apart, finding), action => action.EquivalenceKey == key));
        }

        Assert.DoesNotContain(await Fixes.Findings(together), finding => finding.Id == id);
        Assert.Empty((await together.GetCompilationAsync())!.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        for (var i = 0; i < Files; i++)
        {
            var (before, after) = (await Fixes.Text(project, $"/Test{i}.cs"), await Fixes.Text(together, $"/Test{i}.cs"));
            Assert.Equal(await Fixes.Text(apart, $"/Test{i}.cs"), after);
            Assert.Equal(Comments(before), Comments(after));
        }
    }

    /// <summary>Nobody is asked, so nothing is applied that opens, cuts off or replaces a cluster, whatever key is asked for.</summary>
    [Theory]
    [InlineData("AKS002", null, """EnablePrivateCluster = isProd, AuthorizedIPRanges = { "73.140.245.0/24" }""")]
    [InlineData("AKS002", "AKS002:public", """EnablePrivateCluster = true, AuthorizedIPRanges = { "73.140.245.0/24" }""")]
    [InlineData("AKS020", "AKS020:only-the-cluster", "EnablePrivateCluster = false")]
    [InlineData("AKS020", "AKS020:private", "EnablePrivateCluster = false")]
    [InlineData("AKS040", null, """AuthorizedIPRanges = { "73.140.245.0/24" }""")]
    public async Task What_does_harm_is_left_to_a_person(string id, string? key, string profile)
    {
        using var fixes = new Fixes(Aks.Stack($$"""
            var isProd = config.RequireBoolean("isProd");
            new ManagedCluster("aks", new ManagedClusterArgs { ResourceGroupName = "rg", ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { {{profile}} } });
            """).Compile());
        Assert.Null(await Fixes.TryFixAll(fixes.Open(), id, key, FixAllScope.Project, "/Test0.cs"));
    }

    /// <summary>What harms one cluster does not keep the others from being repaired; a second run finds nothing to do.</summary>
    [Fact]
    public async Task The_harmless_ones_are_applied()
    {
        using var fixes = new Fixes(Aks.Stack(
            """
            new ManagedCluster("alone", new ManagedClusterArgs { ResourceGroupName = "rg", ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = true, AuthorizedIPRanges = { "73.140.245.0/24" } } });
            Declare("inside", true);
            Declare("outside", false);
            """,
            """
            static void Declare(string name, bool isPrivate) => new ManagedCluster(name, new ManagedClusterArgs
            {
                ResourceGroupName = "rg", ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = isPrivate, AuthorizedIPRanges = { "98.137.11.0/24" } },
            });
            """).Compile());
        var repaired = await Fixes.FixAll(fixes.Open(), "AKS002", "AKS002:remove-ranges", FixAllScope.Project, "/Test0.cs");
        var text = await Fixes.Text(repaired);
        Assert.Contains("new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = true } });", text, StringComparison.Ordinal);
        Assert.Contains("""EnablePrivateCluster = isPrivate, AuthorizedIPRanges = { "98.137.11.0/24" }""", text, StringComparison.Ordinal);
        Assert.Null(await Fixes.TryFixAll(repaired, "AKS002", "AKS002:remove-ranges", FixAllScope.Project, "/Test0.cs"));
    }

    static string BodyOf(string id) => bodies[id switch { "AKS002" => 0, "AKS001" => 1, "AKS020" => 2, _ => 3 }];

    static IEnumerable<string> Comments(string text) => text.Split('\n').Where(line => line.Contains("//", StringComparison.Ordinal)).Select(line => line[line.IndexOf("//", StringComparison.Ordinal)..]);

    static string File(int file) => $$"""
        static class Clusters{{file}}
        {
            public static void Create()
            {
        {{string.Concat(Enumerable.Range(file * ClustersPerFile, ClustersPerFile).Select(i => $$"""
                new ManagedCluster("aks{{i}}", new ManagedClusterArgs
                {
                    {{bodies[i % bodies.Length]}}
                });

        """))}}
            }
        }
        """;
}
