using System.Collections.Immutable;
using AccessAnalyzers.Tests.Harness;

namespace AccessAnalyzers.Tests.House;

/// <summary>The compiler asks for many members at once, and a member asks for those that it calls.</summary>
public sealed class ConcurrencyTests
{
    [Fact]
    public async Task Members_that_ask_for_each_other_on_many_threads_say_the_same_every_time()
    {
        const int depth = 40;
        var program = Aks.Program($$"""
            static class Infrastructure
            {
                public static void Declare() => Step1("none", false);
                {{string.Concat(Enumerable.Range(1, depth - 1).Select(i => $"static void Step{i}(string zone, bool hasPublicName) => Step{i + 1}(zone, hasPublicName);\n"))}}
                static void Step{{depth}}(string zone, bool hasPublicName) => new ManagedCluster("aks", new ManagedClusterArgs
                {
                    ResourceGroupName = "rg",
                    ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs
                    {
                        EnablePrivateCluster = true,
                        PrivateDNSZone = zone,
                        EnablePrivateClusterPublicFQDN = hasPublicName,
                        DisableRunCommand = true,
                    },
                });
            }
            """);
        for (var run = 0; run < 20; run++)
            Assert.Equal("AKS001 Step1", string.Join(", ", (await program.Analyze()).Select(Show)));
    }

    /// <summary>An explanation asks for the clusters of all members that lead to one, while the compiler has those analyzed.</summary>
    [Fact]
    public async Task Explanations_on_many_threads_say_the_same_every_time()
    {
        var program = Aks.Program($$"""
            static class Infrastructure
            {
                {{string.Concat(Enumerable.Range(0, 20).Select(i => $"public static void Declare{i}() => Step(\"aks{i}\", new Config().RequireBoolean(\"{i}\"));\n"))}}
                static void Step(string name, bool isPrivate) => Create(name, isPrivate);
                static void Create(string name, bool isPrivate) => new ManagedCluster(name, new ManagedClusterArgs
                {
                    ResourceGroupName = "rg",
                    ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = isPrivate },
                });
            }
            """) with { Options = ImmutableDictionary<string, string>.Empty.Add("access_analyzers.explain", "true") };
        var first = (await program.Analyze()).Select(Show).ToArray();
        Assert.Contains("ACCESS010 ManagedCluster", first);
        for (var run = 0; run < 20; run++)
            Assert.Equal(first, (await program.Analyze()).Select(Show));
    }

    static string Show(Microsoft.CodeAnalysis.Diagnostic diagnostic) =>
        $"{diagnostic.Id} {diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan)}";
}
