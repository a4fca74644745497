using AccessAnalyzers.Sdks;
using AccessAnalyzers.Tests.Harness;
using AccessAnalyzers.Tests.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AccessAnalyzers.Tests.House;

/// <summary>
/// What a program costs, in bytes that the interpretation and the rules allocate once the compiler has bound it. That hardly differs between two runs,
/// as times do; a figure that is 20 % off is a change that somebody should know of: put it right, or write down the new one.
/// </summary>
public sealed class AllocationTests
{
    const int Runs = 4;

    [Fact]
    public void A_further_cluster_with_three_findings() => AssertIsAbout(35_400, Further(20, count => Each(count, index => Method(index, Cluster("\"20.1.0.0/24\", ")))));

    [Fact]
    public void A_further_element_of_a_list() => AssertIsAbout(1_480, Further(200, count => Method(0, Cluster(Each(count, index => $"\"20.{index / 256}.{index % 256}.0/24\", ")))));

    [Fact]
    public void A_further_statement_that_has_nothing_to_do_with_clusters() => AssertIsAbout(
        240, Further(200, count => Method(0, Each(count, index => $"var text{index} = \"{index}\"; System.Console.WriteLine(text{index});") + Cluster(""))) / 2);

    [Fact]
    public void A_further_resource_that_has_nothing_to_do_with_clusters() => AssertIsAbout(2_870, Further(100, count => Method(0, Each(count, index => $$"""
        new Pulumi.AzureNative.Network.VirtualNetwork("net{{index}}", new Pulumi.AzureNative.Network.VirtualNetworkArgs { ResourceGroupName = "group{{index}}", Location = "westeurope" });
        """) + Cluster(""))));

    [Fact]
    public void A_further_field_that_is_changed_and_read() => AssertIsAbout(15_000, Further(100, count =>
        Each(count, index => $"string field{index} = \"a\";") + Method(0, Each(count, index => $"field{index} += \"b\"; System.Console.WriteLine(field{index});") + Cluster(""))));

    [Fact]
    public void Twice_as_many_clusters_in_one_class_cost_twice_as_much()
    {
        var (once, twice) = (Allocated(Each(20, index => Method(index, Cluster("")))), Allocated(Each(40, index => Method(index, Cluster("")))));
        Assert.InRange((double)twice / once, 1.8, 2.1);
    }

    /// <summary>The list is made where the first flag of a configuration adds to it, but it is one list for all of them; otherwise nothing was found of so many.</summary>
    [Fact]
    public void Twice_as_many_flags_that_add_to_one_list()
    {
        var (once, twice) = (Allocated(Flags(20)), Allocated(Flags(40)));
        Assert.InRange((double)twice / once, 1.8, 3.5);

        static string Flags(int count) => Method(0, $$"""
            var config = new Pulumi.Config();
            var profile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = true, PrivateDNSZone = "none", EnablePrivateClusterPublicFQDN = false };
            {{Each(count, index => $"if (config.RequireBoolean(\"choice{index}\")) profile.AuthorizedIPRanges.Add(\"20.{index}.0.0/16\");")}}
            new ManagedCluster("aks", new ManagedClusterArgs { ResourceGroupName = "group", Location = "westeurope", ApiServerAccessProfile = profile });
            """);
    }

    /// <summary>It is run once where it is handed over and once at the end, not again for what it hands over then: that took two gigabytes.</summary>
    [Fact]
    public void A_lambda_that_hands_itself_to_foreign_code() => Assert.InRange(Allocated($$"""
        readonly System.Action<object> action;
        public Test(System.Action<System.Action<object>> register)
        {
            action = given => register(_ => action!(this));
            register(action);
            {{Cluster("")}}
        }
        """), 0, 1_000_000);

    static void AssertIsAbout(long expected, long actual) => Assert.InRange(actual, expected * 8 / 10, expected * 12 / 10);

    /// <summary>What one more costs where there are some already.</summary>
    static long Further(int count, Func<int, string> members) => (Allocated(members(2 * count)) - Allocated(members(count))) / count;

    static string Method(int index, string statements) => $$"""
        public void Declare{{index}}()
        {
            {{statements}}
        }

        """;

    static string Cluster(string ranges) => $$"""
        new ManagedCluster("aks", new ManagedClusterArgs
        {
            ResourceGroupName = "group",
            Location = "westeurope",
            ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs
            {
                EnablePrivateCluster = true,
                PrivateDNSZone = "none",
                EnablePrivateClusterPublicFQDN = false,
                AuthorizedIPRanges = { {{ranges}} "10.1.0.0/16" },
            },
        });

        """;

    static string Each(int count, Func<int, string> write) => string.Concat(Enumerable.Range(0, count).Select(write));

    /// <summary>The least of some runs, since the runtime allocates on first sight too.</summary>
    static long Allocated(string members)
    {
        var compilation = new Program([.. SurfaceReferences.Framework, .. SurfaceReferences.AzureNativeV3], [$$"""
            using Pulumi.AzureNative.ContainerService; using Pulumi.AzureNative.ContainerService.Inputs;
            class Test
            {
                {{members}}
            }
            """]).Compile();
        Assert.DoesNotContain(compilation.GetDiagnostics(), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var methods = compilation.GetTypeByMetadataName("Test")!.GetMembers().OfType<IMethodSymbol>().Where(static method => !method.IsImplicitlyDeclared).ToArray();
        Assert.NotEmpty(methods);
        return Enumerable.Range(0, Runs).Min(_ => Allocated(compilation, methods));
    }

    static long Allocated(Compilation compilation, IMethodSymbol[] methods)
    {
        var declarations = new ClusterDeclarations(compilation, [new PulumiAzureNative()], new AnalyzerOptions([]));
        Assert.All(methods, method => Assert.NotNull(declarations.Program.Body(method, default)));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var found = methods.Sum(method => declarations.StatementsIn(method, default).Count(static statement => statement.Tell().AtFault.Length >= 0));
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(found >= 2 * methods.Length);
        return allocated;
    }
}
