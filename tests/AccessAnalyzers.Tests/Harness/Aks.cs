using AccessAnalyzers.Tests.Surfaces;

namespace AccessAnalyzers.Tests.Harness;

/// <summary>Programs with an AKS cluster, written with Pulumi.AzureNative v3.</summary>
static class Aks
{
    const string Usings = """
        using Pulumi;
        using Pulumi.AzureNative.ContainerService;
        using Pulumi.AzureNative.ContainerService.Inputs;
        using Pulumi.AzureNative.ManagedIdentity;
        using Pulumi.AzureNative.PrivateDns;
        using Pulumi.AzureNative.Resources;

        """;

    /// <summary>The whole program.</summary>
    public static Program Program(params string[] files) => new([.. SurfaceReferences.Framework, .. SurfaceReferences.AzureNativeV3], [.. files.Select(file => Usings + file)]);

    /// <summary>Statements of a stack's constructor, in which <c>config</c> is the stack's configuration.</summary>
    public static Program Stack(string statements, string members = "") => Program($$"""
        class TestStack : Stack
        {
            public TestStack()
            {
                var config = new Config();
                {{statements}}
            }
            {{members}}
        }
        """);

    /// <summary>A cluster with these members in its API server access profile.</summary>
    public static Program Profile(string profile, string args = "") => Stack($$"""
        new ManagedCluster("aks", new ManagedClusterArgs
        {
            ResourceGroupName = "rg",
            {{args}}
            ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs
            {
                {{profile}}
            },
        });
        """);
}
