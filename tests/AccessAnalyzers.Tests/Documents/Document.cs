using System.Collections.Immutable;
using AccessAnalyzers.Rules;
using AccessAnalyzers.Tests.Harness;

namespace AccessAnalyzers.Tests.Documents;

/// <summary>A file of the repository that is written, or has parts that are written, from what the code says.</summary>
/// <param name="Path">Where it is, from the root of the repository.</param>
/// <param name="Text">What it says today; empty where it is not there yet.</param>
/// <param name="Generated">What it should say.</param>
public sealed record Document(string Path, string Text, string Generated)
{
    /// <summary>What brings all documents up to date.</summary>
    public const string Command = "dotnet run --project tools/Docs";

    public bool IsUpToDate => Text == Generated;

    /// <summary>All documents, as they are and as they should be.</summary>
    public static async Task<ImmutableArray<Document>> All()
    {
        var matrix = await RuleMatrix.Write();
        var pages = Rule.All.ToImmutableSortedDictionary(
            static rule => rule.Descriptor.Id,
            static rule => Of(RulePages.PathOf(rule.Descriptor.Id), page => RulePageLayout.Write(page, rule)),
            StringComparer.Ordinal);
        return
        [
            Of("docs/access-analyzers.sdk.schema.json", static _ => DescriptionSchema.Write()),
            Of("docs/sdk-description.md", static page => Fill(page, "settings", DescribedSettings.Write())),
            Of("README.md", readme => Fill(Fill(readme, "rules", RuleOverview.Write(id => pages[id].Generated)), "matrix", matrix)),
            Of("src/AccessAnalyzers/AnalyzerReleases.Unshipped.md", ReleaseNotes.Write),
            .. pages.Values,
        ];
    }

    public void Write() => File.WriteAllText(Repository.PathOf(Path), Generated);

    static Document Of(string path, Func<string, string> generate)
    {
        var text = File.Exists(Repository.PathOf(path)) ? Repository.Read(path) : "";
        return new Document(path, text, generate(text));
    }

    /// <summary>Puts text between the marks of a section, which stay.</summary>
    static string Fill(string page, string section, string content)
    {
        var (begin, end) = ($"<!-- {section}:begin -->\n", $"<!-- {section}:end -->");
        var (start, stop) = (page.IndexOf(begin, StringComparison.Ordinal), page.IndexOf(end, StringComparison.Ordinal));
        return start >= 0 && stop > start
            ? page[..(start + begin.Length)] + content + page[stop..]
            : throw new InvalidOperationException($"There is no '{begin.TrimEnd()}' with a '{end}' behind it.");
    }
}
