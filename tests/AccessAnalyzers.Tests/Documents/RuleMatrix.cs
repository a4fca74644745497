using System.Collections.Immutable;
using AccessAnalyzers.Resources;
using AccessAnalyzers.Tests.Table;

namespace AccessAnalyzers.Tests.Documents;

/// <summary>Which rule is found in which SDK, as Markdown: the rows of the table that the SDK's classes express.</summary>
static class RuleMatrix
{
    public static async Task<string> Write()
    {
        var found = new Dictionary<ClusterType, ImmutableHashSet<string>>();
        foreach (var type in ClusterType.All)
            found.Add(type, [.. (await RuleTable.Results(type)).Select(result => result.Row.Id)]);
        var kinds = found.Keys.GroupBy(type => type.Cluster is EksCluster).OrderBy(kind => kind.Key);
        return string.Join("\n", kinds.Select(kind => Write([.. kind], found)));
    }

    static string Write(ImmutableArray<ClusterType> types, Dictionary<ClusterType, ImmutableHashSet<string>> found)
    {
        // Classes of one SDK in which the same rules are found are one column.
        var columns = types
            .GroupBy(type => type.Sdk)
            .SelectMany(sdk => sdk
                .GroupBy(type => string.Join(" ", found[type].Order(StringComparer.Ordinal)))
                .Select(same => (Header: Header(sdk.Key.Name, [.. same], [.. sdk]), Rules: found[same.First()])))
            .ToArray();
        // Rules that are found in the same columns are one row.
        var rows = columns.SelectMany(column => column.Rules).Distinct().Order(StringComparer.Ordinal)
            .GroupBy(rule => string.Join(" | ", columns.Select(column => column.Rules.Contains(rule) ? "✓" : "–")))
            .Select(same => $"| {string.Join(", ", same)} | {same.Key} |\n");
        return $"| | {string.Join(" | ", columns.Select(column => column.Header))} |\n"
            + $"|---|{string.Concat(columns.Select(_ => ":-:|"))}\n{string.Concat(rows)}";
    }

    static string Header(string sdk, ImmutableArray<ClusterType> same, ImmutableArray<ClusterType> all) =>
        same.Length == all.Length ? sdk : $"{sdk} {string.Join(", ", same.Select(type => type.Label))}";
}
