using System.Reflection;

namespace AccessAnalyzers.ContractTests;

/// <summary>Where things are.</summary>
static class ThisProject
{
    static readonly Dictionary<string, string> s_metadata = typeof(ThisProject).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .ToDictionary(attribute => attribute.Key, attribute => attribute.Value!);

    public static string RefPack => s_metadata["RefPack"];

    public static string PackageFolder => s_metadata["PackageFolder"];

    public static string Surfaces => s_metadata["Surfaces"];
}
