using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace AccessAnalyzers.Tests.Harness;

/// <summary>A pipeline beside a program. Expected findings are marked in it as in a program; what is found in the program does not count here.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Markup">What it says.</param>
sealed record Pipeline(string Path, string Markup)
{
    public const string Azure = "/repository/azure-pipelines.yml";

    public const string GitHub = "/repository/.github/workflows/deploy.yml";

    public async Task Verify(Program program)
    {
        TestFileMarkupParser.GetSpans(Markup, out var text, out ImmutableDictionary<string, ImmutableArray<TextSpan>> spans);
        var expected = spans.SelectMany(marked => marked.Value.Select(span => Show(marked.Key, span, text))).Order(StringComparer.Ordinal);
        var reported = (await Findings(program)).Select(finding => Show(finding.Id, Span(finding, text), text)).Order(StringComparer.Ordinal);
        Assert.Equal(string.Join("\n", expected), string.Join("\n", reported));
    }

    /// <summary>What stands in the pipeline.</summary>
    public async Task<Diagnostic[]> Findings(Program program)
    {
        TestFileMarkupParser.GetSpans(Markup, out var text, out ImmutableDictionary<string, ImmutableArray<TextSpan>> _);
        var reported = await (program with { AdditionalFiles = [new TextFile(Path, text)] }).Analyze();
        return [.. reported.Where(diagnostic => diagnostic.Location.GetLineSpan().Path == Path)];
    }

    /// <summary>By the lines, which are what a person sees.</summary>
    static TextSpan Span(Diagnostic finding, string text) => SourceText.From(text).Lines.GetTextSpan(finding.Location.GetLineSpan().Span);

    static string Show(string id, TextSpan span, string text) => $"{SourceText.From(text).Lines.GetLinePosition(span.Start)} {id} {text.Substring(span.Start, span.Length)}";
}
