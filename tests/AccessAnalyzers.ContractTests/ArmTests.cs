namespace AccessAnalyzers.ContractTests;

/// <summary>Azure's own description of its API is a witness that does not depend on Pulumi's packages.</summary>
public class ArmTests
{
    /// <summary>Pulumi puts "properties" and what stands beside them into one class, takes the region from the resource group, and has names of its own for the parts of the id.</summary>
    static readonly string[] s_changedByPulumi =
    [
        "ManagedClusterArgs.location is required in the API and not in the surface",
        "ManagedClusterArgs.resourceGroupName is not in the API",
        "ManagedClusterArgs.resourceName is not in the API",
    ];

    [Theory]
    [InlineData("Pulumi.AzureNative.V3", "Pulumi.AzureNative.ContainerService", "2025-09-01")]
    [InlineData("Pulumi.AzureNative.V2", "Pulumi.AzureNative.ContainerService", "2023-04-01")]
    [InlineData("Pulumi.AzureNative.V2", "Pulumi.AzureNative.ContainerService.V20230502Preview", "2023-05-02-preview")]
    [InlineData("Pulumi.AzureNative.V1", "Pulumi.AzureNative.ContainerService", "2021-03-01")]
    [InlineData("Pulumi.AzureNative.V1", "Pulumi.AzureNative.ContainerService.V20220101", "2022-01-01")]
    [InlineData("Pulumi.AzureNative_containerservice_v20240901", "Pulumi.AzureNative_containerservice_v20240901.ContainerService", "2024-09-01")]
    public void Surfaces_say_what_the_API_says(string surface, string @namespace, string version)
    {
        var differences = Differences(surface, @namespace, version).ToArray();
        Contract.IsKept(differences.Except(s_changedByPulumi));
        Contract.IsKept(s_changedByPulumi.Except(differences).Select(change => $"no longer so: {change}"));

        var profile = SurfaceSource.Compile(surface).GetTypeByMetadataName($"{@namespace}.Inputs.ManagedClusterAPIServerAccessProfileArgs")!;
        var names = profile.GetMembers().Select(member => Names.Camel(member.Name));
        Contract.IsKept(ArmSchema.WritableNames(ArmSchema.ApiServerAccessProfile(version)).Except(names).Select(name => $"the surface has no {name}"));
    }

    /// <summary>What the API will have gained by the time that somebody updates the package is read or judged here.</summary>
    [Theory]
    [InlineData(typeof(Sdks.PulumiAzureNative))]
    [InlineData(typeof(Sdks.PulumiAzureNativeResource))]
    public void Everything_of_the_newest_profile_is_read(Type sdk) =>
        Contract.IsKept(ArmSchema.WritableNames(ArmSchema.ApiServerAccessProfile(ArmSchema.NewestStable))
            .Except(SettingPaths.Below("ApiServerAccessProfile", SettingPaths.In(sdk)))
            .Select(name => $"{sdk.Name} does not read {name} of {ArmSchema.NewestStable}"));

    /// <summary>So that the comparison above compares with something.</summary>
    [Fact]
    public void The_newest_profile_is_no_older_than_the_newest_release()
    {
        Assert.True(string.CompareOrdinal(ArmSchema.NewestStable, "2025-09-01") > 0);
        Assert.Contains("enablePrivateCluster", ArmSchema.WritableNames(ArmSchema.ApiServerAccessProfile(ArmSchema.NewestStable)));
    }

    [Fact]
    public void Another_version_is_another_contract()
    {
        Assert.Contains("ManagedClusterArgs.apiServerAccessProfile.disableRunCommand is not in the API", Differences("Pulumi.AzureNative.V3", "Pulumi.AzureNative.ContainerService", "2021-03-01"));
        Assert.Contains(
            "ManagedClusterArgs.publicNetworkAccess = SecuredByPerimeter is not in the API",
            Differences("Pulumi.AzureNative.V2", "Pulumi.AzureNative.ContainerService.V20230502Preview", "2023-04-01"));
        Assert.Contains(
            "ManagedClusterArgs.publicNetworkAccess = SecuredByPerimeter is not in the surface",
            Differences("Pulumi.AzureNative.V2", "Pulumi.AzureNative.ContainerService", "2023-05-02-preview"));
    }

    static IEnumerable<string> Differences(string surface, string @namespace, string version)
    {
        var arguments = SurfaceSource.Compile(surface).GetTypeByMetadataName($"{@namespace}.ManagedClusterArgs")!;
        return ArmComparison.Differences(arguments.Name, arguments, ArmSchema.Cluster(version).Properties.Concat(ArmSchema.Properties(version).Properties).ToDictionary());
    }
}
