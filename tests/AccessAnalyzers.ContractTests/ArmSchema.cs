using Azure.Bicep.Types.Az;
using Azure.Bicep.Types.Concrete;
using Azure.Bicep.Types.Index;

namespace AccessAnalyzers.ContractTests;

/// <summary>What Azure's own API says of AKS clusters, version by version.</summary>
static class ArmSchema
{
    const string ResourceType = "Microsoft.ContainerService/managedClusters";

    static readonly AzTypeLoader s_loader = new();
    static readonly TypeIndex s_index = s_loader.LoadTypeIndex();

    /// <summary>The newest version that is no preview.</summary>
    public static string NewestStable { get; } = s_index.Resources.Keys
        .Where(key => key.StartsWith($"{ResourceType}@", StringComparison.OrdinalIgnoreCase) && !key.EndsWith("-preview", StringComparison.Ordinal))
        .Select(key => key[(ResourceType.Length + 1)..])
        .Max(StringComparer.Ordinal)!;

    /// <summary>A cluster as a request describes it.</summary>
    public static ObjectType Cluster(string version) => (ObjectType)s_loader.LoadResourceType(s_index.Resources[$"{ResourceType}@{version}"]).Body.Type;

    public static ObjectType Properties(string version) => (ObjectType)Cluster(version).Properties["properties"].Type.Type;

    public static ObjectType ApiServerAccessProfile(string version) => (ObjectType)Properties(version).Properties["apiServerAccessProfile"].Type.Type;

    /// <summary>The names of what a request may set.</summary>
    public static IEnumerable<string> WritableNames(ObjectType type) => type.Properties.Where(property => IsWritable(property.Value)).Select(property => property.Key);

    public static bool IsWritable(ObjectTypeProperty property) => !property.Flags.HasFlag(ObjectTypePropertyFlags.ReadOnly);
}
