using System.Collections.Immutable;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Trials;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AccessAnalyzers.CodeFixes;

/// <summary>
/// Applies the chosen remedy of every finding in one pass over the original documents, where it does no harm: "dotnet format" asks nobody.
/// The batch fixer of the platform
/// would merge texts, and lose one of two findings whose edits meet in one initialiser.
/// </summary>
sealed class RemedyFixAllProvider : FixAllProvider
{
    public static readonly RemedyFixAllProvider Instance = new();

    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        var projects = context.Scope switch
        {
            FixAllScope.Document when context.Document is not null => [context.Project],
            FixAllScope.Project => [context.Project],
            FixAllScope.Solution => context.Solution.Projects,
            _ => [],
        };
        var edits = new SolutionEdits(context.Solution);
        var title = "";
        foreach (var project in projects)
        {
            var diagnostics = context is { Scope: FixAllScope.Document, Document: { } document }
                ? await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
                : await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            var asked = diagnostics
                .Where(diagnostic => context.DiagnosticIds.Contains(diagnostic.Id))
                .OrderBy(static diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal)
                .ThenBy(static diagnostic => diagnostic.Location.SourceSpan);
            var chosen = ImmutableArray.CreateBuilder<(Diagnostic Finding, Remedy Remedy)>();
            foreach (var diagnostic in asked)
            {
                var remedies = await ProjectTrial.RemediesOfAsync(project, diagnostic, context.CancellationToken).ConfigureAwait(false);
                if (Chosen(diagnostic, remedies, context.CodeActionEquivalenceKey) is { } remedy)
                    chosen.Add((diagnostic, remedy));
            }

            foreach (var (_, remedy) in await HarmlessAsync(project, chosen.ToImmutable(), context.CancellationToken).ConfigureAwait(false))
            {
                if (await edits.TryAddAsync(remedy, context.CancellationToken).ConfigureAwait(false))
                    title = remedy.Title;
            }
        }

        return edits.IsEmpty ? null : CodeAction.Create(title, edits.ApplyAsync, context.CodeActionEquivalenceKey);
    }

    /// <summary>As many of the remedies as can be made together without harm to anybody; nobody is there to be asked.</summary>
    static async Task<ImmutableArray<(Diagnostic Finding, Remedy Remedy)>> HarmlessAsync(
        Project project, ImmutableArray<(Diagnostic Finding, Remedy Remedy)> chosen, CancellationToken cancellation)
    {
        async Task<bool> IsHarmlessAsync(ImmutableArray<(Diagnostic Finding, Remedy Remedy)> together) =>
            await ProjectTrial.TryAsync(project, together, cancellation).ConfigureAwait(false) is var (_, effect) && !effect.IsHarmful();

        if (chosen.IsEmpty || await IsHarmlessAsync(chosen).ConfigureAwait(false))
            return chosen;
        if (chosen.Length == 1)
            return ImmutableArray<(Diagnostic Finding, Remedy Remedy)>.Empty;
        var middle = chosen.Length / 2;
        var first = await HarmlessAsync(project, ImmutableArray.Create(chosen, 0, middle), cancellation).ConfigureAwait(false);
        var second =
            await HarmlessAsync(project, ImmutableArray.Create(chosen, middle, chosen.Length - middle), cancellation).ConfigureAwait(false);
        if (first.IsEmpty || second.IsEmpty)
            return first.IsEmpty ? second : first;
        var both = first.AddRange(second);
        return await IsHarmlessAsync(both).ConfigureAwait(false) ? both : first;
    }

    /// <summary>
    /// The remedy with the key that was chosen. "dotnet format" asks with the key of the first finding that it meets, whatever
    /// its rule; a finding of another rule then gets its own first remedy.
    /// </summary>
    static Remedy? Chosen(Diagnostic diagnostic, ImmutableArray<Remedy> remedies, string? key) =>
        remedies.FirstOrDefault(remedy => remedy.Key == key)
        ?? (key?.StartsWith(diagnostic.Id + ":", StringComparison.Ordinal) == true ? null : remedies.FirstOrDefault());
}
