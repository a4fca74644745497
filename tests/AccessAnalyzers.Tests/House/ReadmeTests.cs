using System.Text.RegularExpressions;
using AccessAnalyzers.Rules;
using AccessAnalyzers.Tests.Table;

namespace AccessAnalyzers.Tests.House;

public sealed partial class ReadmeTests
{
    static readonly string s_readme = File.ReadAllText(Path.Combine(RulePages.Root, "README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_table_bears_the_rules_own_titles_and_severities()
    {
        var rows = Table().Match(s_readme).Groups["rows"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var expected = Rule.All.Select(rule => rule.Descriptor).OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal).Select(descriptor =>
            $"| [{descriptor.Id}]({descriptor.HelpLinkUri}) | {descriptor.Title.ToString(null)} | {descriptor.DefaultSeverity.ToString().ToLowerInvariant()} |");
        Assert.Equal(expected, rows.Select(row => FixCell().Replace(row, "|")));
    }

    [Fact]
    public async Task The_matrix_is_that_of_the_table_test()
    {
        var matrix = await Matrix.Write();
        Assert.True(MatrixText().Match(s_readme).Groups["text"].Value == matrix, $"Between the marks of the matrix the README should say:\n{matrix}");
    }

    /// <summary>The gallery shows the README too, where a relative link leads nowhere.</summary>
    [Fact]
    public void Its_links_are_absolute() =>
        Assert.All(Link().Matches(s_readme), link => Assert.StartsWith("https://", link.Groups["target"].Value, StringComparison.Ordinal));

    [GeneratedRegex(@"<!-- rules:begin -->\n.*\n\|[-|]+\|\n(?<rows>(?:\|.*\n)*)<!-- rules:end -->")]
    private static partial Regex Table();

    [GeneratedRegex(@"<!-- matrix:begin -->\n(?<text>.*)<!-- matrix:end -->", RegexOptions.Singleline)]
    private static partial Regex MatrixText();

    [GeneratedRegex(@"\| (?:yes|some|no) \|$")]
    private static partial Regex FixCell();

    [GeneratedRegex(@"\]\((?<target>[^)]+)\)")]
    private static partial Regex Link();
}
