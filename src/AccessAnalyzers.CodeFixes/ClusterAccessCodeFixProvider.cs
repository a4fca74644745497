using System.Collections.Immutable;
using AccessAnalyzers.Remedies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AccessAnalyzers.CodeFixes;

/// <summary>Offers the remedies that come with a finding. Knows neither rules nor SDKs.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ClusterAccessCodeFixProvider : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        new ClusterAccessAnalyzer().SupportedDiagnostics.Select(static descriptor => descriptor.Id).ToImmutableArray();

    public override FixAllProvider GetFixAllProvider() => RemedyFixAllProvider.Instance;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var remedy in Remedy.Read(diagnostic.Properties))
            {
                var edits = new SolutionEdits(context.Document.Project.Solution);
                if (await edits.TryAddAsync(remedy, context.CancellationToken).ConfigureAwait(false))
                    context.RegisterCodeFix(CodeAction.Create(remedy.Title, edits.ApplyAsync, remedy.Key), diagnostic);
            }
        }
    }
}
