using AccessAnalyzers.Tests.Surfaces;

namespace AccessAnalyzers.Tests.Harness;

/// <summary>Programs written with Azure.Provisioning.</summary>
static class AzureProvisioning
{
    /// <summary>What is assigned after the creation, in a program whose cluster is created and added like this.</summary>
    public const string Created = """
        var aks = new ContainerServiceManagedCluster("aks");
        infra.Add(aks);

        """;

    /// <summary>A program whose types stand in a file of their own.</summary>
    public static Program Statements(string statements, string types = "") => Program($$"""
        var infra = new Infrastructure();
        var location = new ProvisioningParameter("location", typeof(string));
        infra.Add(location);
        var group = new ResourceGroup("group") { Location = AzureLocation.WestEurope };
        var zone = new PrivateDnsZone("zone") { Name = "privatelink.westeurope.azmk8s.io" };
        infra.Add(zone);
        {{statements}}
        infra.Build().Save(".");
        """, types);

    public static Program Program(params string[] files) => new(
        [.. SurfaceReferences.Framework, .. SurfaceReferences.AzureProvisioningBeta6],
        [.. files.Select(file => Usings + file)])
    {
        Ignoring = ["AKS040"],
    };

    const string Usings = """
        using Azure.Core;
        using Azure.Provisioning;
        using Azure.Provisioning.ContainerService;
        using Azure.Provisioning.Expressions;
        using Azure.Provisioning.Primitives;
        using Azure.Provisioning.PrivateDns;
        using Azure.Provisioning.Resources;

        """;
}
