using System.Reflection;

namespace AccessAnalyzers.EndToEndTests;

/// <summary>What the build of this project knows about the machine.</summary>
static class TestEnvironment
{
    static readonly Dictionary<string, string> s_metadata = typeof(TestEnvironment).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .ToDictionary(attribute => attribute.Key, attribute => attribute.Value!);

    public static string RepositoryRoot => s_metadata[nameof(RepositoryRoot)];

    public static string Configuration => s_metadata[nameof(Configuration)];

    /// <summary>NuGet's cache of extracted packages.</summary>
    public static string PackagesFolder => s_metadata[nameof(PackagesFolder)];

    /// <summary>The folder with Pulumi.dll and Pulumi.AzureNative.dll, to which the newest generation of the surfaces is built.</summary>
    public static string PulumiSurfaces => s_metadata[nameof(PulumiSurfaces)];
}
