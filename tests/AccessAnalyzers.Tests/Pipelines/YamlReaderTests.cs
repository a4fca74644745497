using System.Diagnostics;
using AccessAnalyzers.Pipelines;
using AccessAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AccessAnalyzers.Tests.Pipelines;

/// <summary>A pipeline is anybody's text.</summary>
public sealed class YamlReaderTests
{
    static readonly Program isPrivate = Aks.Profile("EnablePrivateCluster = true,");

    [Theory]
    [InlineData("not closed", "steps: [\n", "it is not YAML: ")]
    [InlineData("tabs", "steps:\n\t- a", "it is not YAML")]
    [InlineData("a key twice", "steps: []\nsteps: []", "'steps' stands twice in one map")]
    [InlineData("no such alias", "steps: *none", "")]
    [InlineData("no such character", "a: \"\\UFFFFFFFF\"", "it is not YAML")]
    [InlineData("no document", "...\n...\n...", "it is not YAML")]
    [InlineData("no text", "a: b\0\u0001\u0002", "it is no text")]
    public async Task A_broken_file_is_told_once_and_nothing_else_of_it(string what, string text, string expected)
    {
        var findings = await new Pipeline(Pipeline.Azure, text).Findings(isPrivate);
        if (expected.Length == 0)
        {
            Assert.Empty(findings);
            return;
        }

        var finding = Assert.Single(findings);
        Assert.Equal((what, "ACCESS003", DiagnosticSeverity.Info), (what, finding.Id, finding.Severity));
        Assert.StartsWith($"This pipeline is not read: {expected}", finding.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_without_clusters_is_told_nothing() => Assert.Empty(await new Pipeline(Pipeline.Azure, "steps: [").Findings(Aks.Stack("")));

    public static TheoryData<string> Bombs =>
    [
        "[", "{", "- ", "? ", "a: ", "[\n", "[a: ", "{a: ", "[?", "&a ", "!a ", "!!str ", "*a ", "# ", ", ", ": ", "a:\n", "---\n", "...\n", "%A\n", "- a\n", "\"", "'", "| \n", "\t", "\r", "\uFEFF",
        "\u2028", "\uD83C", "<<: ", "\\", "\0", "a: &b [*b]\n", "@", "`",
    ];

    /// <summary>100,000 levels and a million characters of anything: read or refused, and in no time.</summary>
    [Theory]
    [MemberData(nameof(Bombs))]
    public void Any_text_is_read_without_harm(string piece)
    {
        var watch = Stopwatch.StartNew();
        foreach (var length in new[] { 100_000, 999_999 / piece.Length })
        {
            var text = SourceText.From(string.Concat(Enumerable.Repeat(piece, length)));
            var (value, mistake) = YamlReader.Read(text, default);
            Assert.True(value is null || mistake is null);
            Assert.True(mistake is null || mistake.Span.End <= text.Length);
        }

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
    }

    [Fact]
    public void Lines_that_go_in_deeper_and_deeper_are_refused() => Assert.Equal(
        "its values are nested more than 64 deep",
        YamlReader.Read(SourceText.From(string.Concat(Enumerable.Range(0, 1_000).Select(static depth => new string(' ', depth) + "a:\n"))), default).Mistake!.Message);

    [Fact]
    public void Fifty_megabytes_are_not_looked_at() => Assert.Equal(
        "it has more than 1,000,000 characters", YamlReader.Read(SourceText.From(new string('a', 50_000_000)), default).Mistake!.Message);

    /// <summary>Nine levels of nine aliases would be a billion values.</summary>
    [Fact]
    public void An_alias_is_not_followed()
    {
        var bomb = "a0: &a0 [x]\n" + string.Concat(Enumerable.Range(1, 9).Select(static level => $"a{level}: &a{level} [{string.Join(", ", Enumerable.Repeat($"*a{level - 1}", 9))}]\n"));
        var root = Assert.IsType<YamlMap>(YamlReader.Read(SourceText.From(bomb), default).Value);
        Assert.All(Assert.IsType<YamlList>(root["a9"]).Elements, static element => Assert.IsType<YamlUnknown>(element));
    }

    [Fact]
    public void Reading_can_be_cancelled() =>
        Assert.Throws<OperationCanceledException>(() => YamlReader.Read(SourceText.From("a: b"), new CancellationToken(canceled: true)));

    /// <summary>Line ends of all kinds, and characters of two units, count as in the editor.</summary>
    [Theory]
    [InlineData("a: 1\nb: here")]
    [InlineData("a: 1\r\nb: here\r\n")]
    [InlineData("a: 1\rb: here")]
    [InlineData("# \U0001F600 é\na: 'é\U0001F600 \u0085 x'\nb: here")]
    public void A_value_stands_where_it_is_written(string text)
    {
        var source = SourceText.From(text);
        var value = Assert.IsType<YamlMap>(YamlReader.Read(source, default).Value)["b"]!;
        Assert.Equal("here", source.ToString(value.Span));
    }

    /// <summary>A message shows the file and never obeys it.</summary>
    [Fact]
    public async Task The_name_of_a_job_is_shown_and_not_obeyed()
    {
        var finding = Assert.Single(await new Pipeline(Pipeline.Azure, "jobs:\n- job: \"x\\n##vso[task.x]\\u202E\"\n  steps:\n  - script: kubectl get pods").Findings(isPrivate));
        Assert.Contains("'x\\n#\\u0023vso[task.x]\\u202E'", finding.GetMessage(null), StringComparison.Ordinal);
    }
}
