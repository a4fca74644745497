using System.Collections.Immutable;
using AccessAnalyzers.Reading;

namespace AccessAnalyzers.Sdks;

/// <summary>
/// Pulumi.AzureNative's resource of any type, whose properties are a dictionary under the names of the ARM API.
/// Source: pulumi-azure-native sdk/dotnet/Resources/Resource.cs; the ARM reference of Microsoft.ContainerService/managedClusters.
/// </summary>
sealed class PulumiAzureNativeResource : PulumiSdk
{
    static readonly SettingPath provider = new("ResourceProviderNamespace");
    static readonly SettingPath resourceType = new("ResourceType");

    /// <summary>What ARM has on every resource is a property of the class; the rest are entries of the dictionary.</summary>
    static readonly SettingTable settings =
        PulumiAzureNative.Settings.Select(static path => path.Properties[0]
            is "Location" or "Sku" or "Identity" or "ResourceGroupName" or "ResourceName" ? path : Property(path));

    public override string Name => "Pulumi.AzureNative.Resources.Resource";

    public override ImmutableArray<ResourceType> Clusters { get; } =
        ImmutableArray.Create(new ResourceType(settings, "Resource", PulumiAzureNative.IsResources, "args"));

    public override ImmutableArray<ResourceType> Neighbours { get; } = new PulumiAzureNative().Neighbours;

    public override bool IsAssembly(string name) => PulumiAzureNative.IsAzureNative(name);

    protected override SettingTable? TableOf(SettingReader reader) =>
        reader.Creation.When.Implies(
            (reader.Read(provider).IsNamed("Microsoft.ContainerService") & reader.Read(resourceType).IsNamed("managedClusters")).Holds)
            ? settings
            : null;

    static SettingPath Property(SettingPath path) =>
        path with { Properties = path.Properties.Prepend("Properties").ToArray(), PropertyCount = 1 };
}
