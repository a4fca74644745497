using AccessAnalyzers.Rules;
using AccessAnalyzers.Tests.Harness;

namespace AccessAnalyzers.Tests.Documents;

/// <summary>
/// The file by which Roslyn's release tracking knows the rules of the next release. What is no rule over clusters stays as it is.
/// </summary>
static class ReleaseNotes
{
    const string Head = "### New Rules\n\nRule ID | Category | Severity | Notes\n--------|----------|----------|-------\n";

    public static string Write(string unshipped)
    {
        var shipped = Rows(Repository.Read("src/AccessAnalyzers/AnalyzerReleases.Shipped.md"))
            .Select(static row => row.Split(' ')[0])
            .ToHashSet();
        var start = unshipped.IndexOf(Head, StringComparison.Ordinal) is >= 0 and var found
            ? found + Head.Length
            : throw new InvalidOperationException("The table of new rules is missing.");
        var end = unshipped.IndexOf("\n\n", start, StringComparison.Ordinal) is >= 0 and var next ? next + 1 : unshipped.Length;
        var rows = Rows(unshipped[start..end])
            .Where(static row => row.StartsWith("ACCESS", StringComparison.Ordinal))
            .Concat(Rule.All.Where(rule => !shipped.Contains(rule.Descriptor.Id)).Select(static rule =>
                $"{rule.Descriptor.Id} | {rule.Descriptor.Category} | {rule.Descriptor.DefaultSeverity} | {rule.GetType().Name}"))
            .Order(StringComparer.Ordinal);
        return unshipped[..start] + string.Concat(rows.Select(static row => row + "\n")) + unshipped[end..];
    }

    static IEnumerable<string> Rows(string text) => text.Split('\n').Where(static line => line.Contains(" | ", StringComparison.Ordinal));
}
