using AccessAnalyzers.Resources;

namespace AccessAnalyzers.Tests.Documents;

/// <summary>The settings that a description of wrappers can name, as Markdown: a table for each kind of cluster.</summary>
static class DescribedSettings
{
    public static string Write() => string.Join("\n", ClusterKind.All.Select(kind =>
        $"### Settings of `{kind.Name}`\n\n| setting | takes | |\n|---|---|---|\n"
        + string.Concat(kind.DescribedKeys.Select(key => $"| `{key.Name}` | {Takes(key.Type)} | {key.Description} |\n"))));

    static string Takes(SettingType type) => type switch
    {
        SettingType.Flag => "`true` or `false`",
        SettingType.Word => "string",
        SettingType.Ranges => "list",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "A wrapper cannot have such a setting."),
    };
}
