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

    static string Show(Microsoft.CodeAnalysis.Diagnostic diagnostic) =>
        $"{diagnostic.Id} {diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan)}";
}
