using System.Text.RegularExpressions;
using AccessAnalyzers.Tests.Harness;

namespace AccessAnalyzers.Tests.Documents;

public sealed partial class ReadmeTests
{
    /// <summary>The gallery shows the README too, where a relative link leads nowhere.</summary>
    [Fact]
    public void Its_links_are_absolute() => Assert.All(
        Link().Matches(Repository.Read("README.md")),
        link => Assert.StartsWith("https://", link.Groups["target"].Value, StringComparison.Ordinal));

    [GeneratedRegex(@"\]\((?<target>[^)]+)\)")]
    private static partial Regex Link();
}
