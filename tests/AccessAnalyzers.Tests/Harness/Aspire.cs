using AccessAnalyzers.Tests.Surfaces;

namespace AccessAnalyzers.Tests.Harness;

/// <summary>Programs written with Aspire.</summary>
static class Aspire
{
    /// <summary>The function that makes a cluster private, and leaves nothing else to say of it.</summary>
    public const string Close = "infra => Only(infra).ApiServerAccessProfile = " + Closed;

    public const string Closed = "new ManagedClusterApiServerAccessProfile { IsPrivateClusterEnabled = true, IsPrivateClusterPublicFqdnEnabled = false, IsRunCommandDisabled = true }";

    /// <summary>An application that is run after these statements.</summary>
    public static Program Statements(string statements, string types = "") => Program($$"""
        var builder = DistributedApplication.CreateBuilder(args);
        var cache = builder.AddRedis("cache");
        {{statements}}
        builder.AddProject("api", "../api/api.csproj").WithReference(cache);
        builder.Build().Run();

        static ContainerServiceManagedCluster Only(AzureResourceInfrastructure infra) => infra.GetProvisionableResources().OfType<ContainerServiceManagedCluster>().Single();
        """, types);

    public static Program Program(params string[] files) => new(
        [.. SurfaceReferences.Framework, .. SurfaceReferences.AspireAzureKubernetes],
        [.. files.Select(file => Usings + file)])
    {
        Ignoring = ["AKS040"],
    };

    const string Usings = """
        using Aspire.Hosting;
        using Aspire.Hosting.ApplicationModel;
        using Aspire.Hosting.Azure;
        using Aspire.Hosting.Azure.Kubernetes;
        using Azure.Core;
        using Azure.Provisioning;
        using Azure.Provisioning.ContainerService;
        using Azure.Provisioning.Primitives;
        using Azure.Provisioning.PrivateDns;
        using Azure.Provisioning.Resources;

        """;
}
