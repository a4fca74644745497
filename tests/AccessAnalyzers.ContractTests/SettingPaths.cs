using System.Reflection;
using AccessAnalyzers.Reading;

namespace AccessAnalyzers.ContractTests;

/// <summary>What the analyzer reads of the clusters of an SDK.</summary>
static class SettingPaths
{
    /// <summary>The ways to the settings that some classes keep, one by one or together.</summary>
    public static IReadOnlyList<string[]> In(params Type[] classes) => [..
        from type in classes
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        from path in PathsIn(field.GetValue(null))
        select path.Properties];

    /// <summary>The members of a block that are read, as the packages spell them.</summary>
    /// <param name="block">The property that has the block.</param>
    /// <param name="paths">The ways to the settings.</param>
    public static IEnumerable<string> Below(string block, IEnumerable<string[]> paths) =>
        from path in paths
        let index = Array.IndexOf(path, block)
        where index >= 0 && index + 1 < path.Length
        select Names.Camel(path[index + 1]);

    static IEnumerable<SettingPath> PathsIn(object? value) => value switch
    {
        SettingPath path => [path],
        SettingTable table => table.Expressible,
        _ => [],
    };
}
