using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AccessAnalyzers.Tests.Harness;

/// <summary>An additional file of a project.</summary>
sealed class TextFile(string path, string text) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, System.Text.Encoding.UTF8);
}
