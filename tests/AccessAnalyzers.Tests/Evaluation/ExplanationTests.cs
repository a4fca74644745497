using AccessAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace AccessAnalyzers.Tests.Evaluation;

/// <summary>
/// A finding names the places that decided it: 0 is the squiggle, the others are its additional locations in their order. Setting
/// by setting from the cluster back to where the value began, then the calls that led to the cluster, then the cluster.
/// </summary>
public sealed class ExplanationTests
{
    [Fact]
    public Task Everything_in_one_place() => Verify("""
        class TestStack : Stack
        {
            public TestStack()
            {
                new {|2:ManagedCluster|}("aks", new ManagedClusterArgs
                {
                    ResourceGroupName = "rg",
                    ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs
                    {
                        {|1:EnablePrivateCluster = true|},
                        {|0:AuthorizedIPRanges = { "73.140.245.0/24" }|},
                    },
                });
            }
        }
        """);

    [Fact]
    public Task A_constant_in_another_file() => Verify(
        $$"""
        class TestStack : Stack
        {
            public TestStack()
            {
                new {|3:ManagedCluster|}("aks", new ManagedClusterArgs
                {
                    ResourceGroupName = "rg",
                    ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs
                    {
                        {|1:EnablePrivateCluster = Defaults.IsPrivate|},
                        {|0:AuthorizedIPRanges = { "73.140.245.0/24" }|},
                    },
                });
            }
        }
        """,
        """
        static class Defaults { public const bool {|2:IsPrivate = true|}; }
        """);

    [Fact]
    public Task An_assignment_in_a_helper() => Verify(
        """
        class TestStack : Stack
        {
            public TestStack()
            {
                var profile = new ManagedClusterAPIServerAccessProfileArgs { {|0:AuthorizedIPRanges = { "73.140.245.0/24" }|} };
                Profiles.Lock(profile);
                new {|2:ManagedCluster|}("aks", new ManagedClusterArgs { ResourceGroupName = "rg", ApiServerAccessProfile = profile });
            }
        }
        """,
        """
        static class Profiles
        {
            public static void Lock(ManagedClusterAPIServerAccessProfileArgs profile) => {|1:profile.EnablePrivateCluster = true|};
        }
        """);

    [Fact]
    public Task Only_the_branch_that_violates() => Verify("""
        class TestStack : Stack
        {
            const bool {|3:Locked = true|};
            const bool Open = false;

            public TestStack()
            {
                var isProd = new Config().RequireBoolean("isProd");
                var {|2:isPrivate = isProd ? Locked : Open|};
                new {|4:ManagedCluster|}("aks", new ManagedClusterArgs
                {
                    ResourceGroupName = "rg",
                    ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs
                    {
                        {|1:EnablePrivateCluster = isPrivate|},
                        {|0:AuthorizedIPRanges = { "73.140.245.0/24" }|},
                    },
                });
            }
        }
        """);

    [Fact]
    public Task An_assignment_under_a_condition() => Verify("""
        class TestStack : Stack
        {
            public TestStack()
            {
                var isPrivate = false;
                if (new Config().RequireBoolean("isProd"))
                    {|2:isPrivate = true|};
                new {|3:ManagedCluster|}("aks", new ManagedClusterArgs
                {
                    ResourceGroupName = "rg",
                    ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs
                    {
                        {|1:EnablePrivateCluster = isPrivate|},
                        {|0:AuthorizedIPRanges = { "73.140.245.0/24" }|},
                    },
                });
            }
        }
        """);

    [Fact]
    public Task A_call_that_makes_it_true() => Verify(
        """
        class TestStack : Stack
        {
            public TestStack()
            {
                Clusters.{|0:Create|}("aks", {|3:true|});
                Clusters.Create("open", false);
            }
        }
        """,
        """
        static class Clusters
        {
            public static void Create(string name, bool isPrivate)
            {
                new {|4:ManagedCluster|}(name, new ManagedClusterArgs
                {
                    ResourceGroupName = "rg",
                    ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs
                    {
                        {|2:EnablePrivateCluster = isPrivate|},
                        {|1:AuthorizedIPRanges = { "73.140.245.0/24" }|},
                    },
                });
            }
        }
        """);

    [Fact]
    public Task Top_level_statements() => Verify("""
        return await Pulumi.Deployment.RunAsync(() =>
        {
            new {|2:ManagedCluster|}("aks", new ManagedClusterArgs
            {
                ResourceGroupName = "rg",
                ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs
                {
                    {|1:EnablePrivateCluster = true|},
                    {|0:AuthorizedIPRanges = { "73.140.245.0/24" }|},
                },
            });
        });
        """);

    [Theory]
    [InlineData("first", "second")]
    [InlineData("second", "first")]
    public async Task Configurations_in_the_order_in_which_the_program_asks(string one, string other)
    {
        var finding = await Aks.Stack($$"""
            var isPrivate = config.RequireBoolean("{{one}}") && config.RequireBoolean("{{other}}");
            new ManagedCluster("aks", new ManagedClusterArgs
            {
                ResourceGroupName = "rg",
                ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = isPrivate, AuthorizedIPRanges = { "73.140.245.0/24" } },
            });
            """).Single("AKS002");
        Assert.EndsWith($"(when '{one}' is true and '{other}' is true)", finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    static async Task Verify(params string[] files)
    {
        var program = Aks.Program(files);
        var finding = await program.Single("AKS002");
        var expected = program.Files.SelectMany((file, index) =>
        {
            TestFileMarkupParser.GetSpans(file, out var text, out System.Collections.Immutable.ImmutableDictionary<string, System.Collections.Immutable.ImmutableArray<Microsoft.CodeAnalysis.Text.TextSpan>> spans);
            return spans.SelectMany(marked => marked.Value.Select(span => (Order: int.Parse(marked.Key, System.Globalization.CultureInfo.InvariantCulture), Place: $"{Program.Path(index)} {span.Start} {text.Substring(span.Start, span.Length)}")));
        });
        Assert.Equal(
            expected.OrderBy(place => place.Order).Select(place => place.Place),
            finding.AdditionalLocations.Prepend(finding.Location).Select(Show));
    }

    static string Show(Location location) =>
        $"{location.SourceTree!.FilePath} {location.SourceSpan.Start} {location.SourceTree.GetText().ToString(location.SourceSpan)}";
}
