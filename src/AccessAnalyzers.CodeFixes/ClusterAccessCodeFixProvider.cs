using System.Collections.Immutable;
using AccessAnalyzers.Trials;
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
            var offered = new List<(Effect Effect, CodeAction Action)>();
            foreach (var remedy in await ProjectTrial.RemediesOfAsync(context.Document.Project, diagnostic, context.CancellationToken)
                .ConfigureAwait(false))
            {
                var tried = await ProjectTrial.TryAsync(context.Document.Project, [(diagnostic, remedy)], context.CancellationToken)
                    .ConfigureAwait(false);
                if (tried is not var (edits, effect))
                    continue;
                // Without a key there is no Fix All.
                offered.Add(
                    (effect, CodeAction.Create(
                        remedy.Title + effect.Describe(), edits.ApplyAsync, effect.IsHarmful() ? null : remedy.Key)));
            }

            foreach (var (_, action) in offered.OrderBy(static each => each.Effect))
                context.RegisterCodeFix(action, diagnostic);
        }
    }
}
