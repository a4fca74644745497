using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.OracleTests;

/// <summary>Where the build has put things.</summary>
static class Environment
{
    public static ImmutableDictionary<string, string> Metadata { get; } = typeof(Environment).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .ToImmutableDictionary(attribute => attribute.Key, attribute => attribute.Value!);

    public static ImmutableArray<MetadataReference> Framework { get; } =
        [.. Directory.GetFiles(Metadata["RefPack"], "*.dll").Select(path => MetadataReference.CreateFromFile(path))];
}
