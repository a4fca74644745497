using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Reading;
using AccessAnalyzers.Resources;
using AccessAnalyzers.Sdks;

namespace AccessAnalyzers.Descriptions;

/// <summary>
/// Where a described wrapper keeps the settings of a cluster. What is not described the wrapper decides, and nobody knows.
/// </summary>
static class DescribedTable
{
    /// <param name="kind">What the wrapper declares.</param>
    /// <param name="described">The settings that are described.</param>
    /// <param name="isPulumi">Whether the program is one of Pulumi's, and so has its configuration.</param>
    public static SettingTable Of(ResourceKind kind, IReadOnlyDictionary<SettingKey, SettingPath> described, bool isPulumi)
    {
        var paths = new Dictionary<SettingKey, SettingPath>();
        foreach (var key in kind.Keys.Where(static key => key.Description is not null || key.ImpliedBy is not null))
        {
            var path = described.TryGetValue(key.ImpliedBy ?? key, out var found) ? found
                : SettingPath.Always(key.Name, null) with { IsLeftOpen = !key.IsRare };
            paths.Add(key, key.IsPresence ? Presence(path) : path with { Configured = Configured(key, isPulumi) });
        }

        return new SettingTable(kind, paths);
    }

    static CSharp? Configured(SettingKey key, bool isPulumi) => key.Type != SettingType.Ranges ? null
        : key == AksCluster.AuthorizedIPRanges ? isPulumi ? Sdks.Pulumi.ConfiguredRanges : Jsii.ConfiguredRanges
        : isPulumi ? Sdks.Pulumi.ConfiguredCidrs
        : Jsii.ConfiguredCidrs;

    /// <summary>Whether there is something at all: what the wrapper sets by itself is there too.</summary>
    static SettingPath Presence(SettingPath path) => path with
    {
        Meaning = value => value == Value.Unset && path.Default is { } given ? new Constant(given) : value,
    };
}
