using System.Collections.Immutable;
using AccessAnalyzers.Remedies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AccessAnalyzers.CodeFixes;

/// <summary>
/// Applies the chosen remedy of every finding in one pass over the original documents. The batch fixer of the platform
/// would merge texts, and lose one of two findings whose edits meet in one initialiser.
/// </summary>
sealed class RemedyFixAllProvider : FixAllProvider
{
    public static readonly RemedyFixAllProvider Instance = new();

    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        switch (context.Scope)
        {
            case FixAllScope.Document when context.Document is { } document:
                diagnostics.AddRange(await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false));
                break;
            case FixAllScope.Project:
                diagnostics.AddRange(await context.GetAllDiagnosticsAsync(context.Project).ConfigureAwait(false));
                break;
            case FixAllScope.Solution:
                foreach (var project in context.Solution.Projects)
                    diagnostics.AddRange(await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
                break;
            default:
                return null;
        }

        var edits = new SolutionEdits(context.Solution);
        var title = "";
        foreach (var diagnostic in diagnostics
            .Where(diagnostic => context.DiagnosticIds.Contains(diagnostic.Id))
            .OrderBy(static diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(static diagnostic => diagnostic.Location.SourceSpan))
        {
            if (Chosen(diagnostic, context.CodeActionEquivalenceKey) is { } remedy && await edits.TryAddAsync(remedy, context.CancellationToken).ConfigureAwait(false))
                title = remedy.Title;
        }

        return edits.IsEmpty ? null : CodeAction.Create(title, edits.ApplyAsync, context.CodeActionEquivalenceKey);
    }
    /// <summary>
    /// The remedy with the key that was chosen. "dotnet format" asks with the key of the first finding that it meets, whatever
    /// its rule; a finding of another rule then gets its own first remedy.
    /// </summary>
    static Remedy? Chosen(Diagnostic diagnostic, string? key)
    {
        var remedies = Remedy.Read(diagnostic.Properties);
        return remedies.FirstOrDefault(remedy => remedy.Key == key)
            ?? (key?.StartsWith(diagnostic.Id + ":", StringComparison.Ordinal) == true ? null : remedies.FirstOrDefault());
    }
}
