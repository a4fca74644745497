using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using AccessAnalyzers.Descriptions;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Trials;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AccessAnalyzers.CodeFixes;

/// <summary>
/// Tries remedies on a project before they are offered, so that what is offered does what it says and harms nothing else.
/// </summary>
sealed class ProjectTrial
{
    /// <summary>Stands for all files.</summary>
    const string WholeProject = "";

    static readonly ConditionalWeakTable<Compilation, ProjectTrial> known = new();

    readonly Compilation compilation;
    readonly Trial trial;

    /// <summary>What the analyzer finds in each file, and in the whole project, with the ways to repair it.</summary>
    readonly ConcurrentDictionary<string, ImmutableArray<Diagnostic>> findings = new();

    ProjectTrial(Compilation compilation, ClusterDeclarations declarations) =>
        (this.compilation, trial) = (compilation, new Trial(declarations));

    /// <summary>The ways to repair a finding, none of them tried yet.</summary>
    public static async Task<ImmutableArray<Remedy>> RemediesOfAsync(Project project, Diagnostic finding, CancellationToken cancellation)
    {
        if (finding.Location.SourceTree?.FilePath is not { } path
            || await OfAsync(project, cancellation).ConfigureAwait(false) is not { } trial)
            return ImmutableArray<Remedy>.Empty;
        // What one file makes wrong may be told in another.
        var found = (await trial.FindingsAsync(project, path, cancellation).ConfigureAwait(false)).FirstOrDefault(IsSame)
            ?? (await trial.FindingsAsync(project, WholeProject, cancellation).ConfigureAwait(false)).FirstOrDefault(IsSame);
        return found is null ? ImmutableArray<Remedy>.Empty : Remedy.Read(found.Properties);

        bool IsSame(Diagnostic other) =>
            other.Id == finding.Id
            && Places(other).SequenceEqual(Places(finding))
            && other.GetMessage(CultureInfo.InvariantCulture) == finding.GetMessage(CultureInfo.InvariantCulture);
    }

    static IEnumerable<(string? FilePath, TextSpan Span)> Places(Diagnostic finding) =>
        finding.AdditionalLocations
            .Prepend(finding.Location)
            .Select(static location => (location.SourceTree?.FilePath, location.SourceSpan));

    async Task<ImmutableArray<Diagnostic>> FindingsAsync(Project project, string path, CancellationToken cancellation)
    {
        if (findings.TryGetValue(path, out var known))
            return known;
        var analysis = compilation.WithAnalyzers(
            ImmutableArray.Create<DiagnosticAnalyzer>(new ClusterAccessAnalyzer { WritesRemedies = true }), project.AnalyzerOptions);
        var found = path == WholeProject
            ? await analysis.GetAnalyzerDiagnosticsAsync(cancellation).ConfigureAwait(false)
            : compilation.SyntaxTrees.FirstOrDefault(tree => tree.FilePath == path) is { } tree
            ? await analysis
                .GetAnalyzerSemanticDiagnosticsAsync(analysis.Compilation.GetSemanticModel(tree), null, cancellation)
                .ConfigureAwait(false)
            : ImmutableArray<Diagnostic>.Empty;
        return findings.GetOrAdd(path, found);
    }

    /// <summary>Remedies, each with the finding that it repairs, and what they do together; null where they are not to be made.</summary>
    public static async Task<(SolutionEdits Edits, Effect Effect)?> TryAsync(
        Project project, IReadOnlyCollection<(Diagnostic Finding, Remedy Remedy)> chosen, CancellationToken cancellation)
    {
        if (await OfAsync(project, cancellation).ConfigureAwait(false) is not { } trial)
            return null;
        var edits = new SolutionEdits(project.Solution);
        foreach (var (_, remedy) in chosen)
        {
            if (!await edits.TryAddAsync(remedy, cancellation).ConfigureAwait(false))
                return null;
        }

        var changed = edits.ApplyText().GetProject(project.Id)!;
        if (await changed.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } after
            || !trial.IsComparable(after) || trial.AddsErrors(after, cancellation)
            || Declarations(changed, after, cancellation) is not { } declarations)
        {
            return null;
        }

        var edited = chosen.SelectMany(static each => each.Remedy.Edits).Select(static edit => (edit.FilePath, edit.Span));
        var repaired = chosen.Select(static each => each.Finding).ToArray();
        lock (trial)
            return trial.trial.Judge(declarations, edited, repaired, cancellation) is { } effect ? (edits, effect) : null;
    }

    static async Task<ProjectTrial?> OfAsync(Project project, CancellationToken cancellation)
    {
        if (await project.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation)
            return null;
        if (!known.TryGetValue(compilation, out var trial) && Declarations(project, compilation, cancellation) is { } declarations)
            trial = known.GetValue(compilation, compilation => new ProjectTrial(compilation, declarations));
        return trial;
    }

    static ClusterDeclarations? Declarations(Project project, Compilation compilation, CancellationToken cancellation) =>
        ClusterDeclarations.Of(
            compilation, project.AnalyzerOptions, SdkDescriptions.Of(project.AnalyzerOptions, compilation, cancellation));

    bool IsComparable(Compilation after) =>
        compilation.SyntaxTrees.Select(static tree => tree.FilePath).SequenceEqual(after.SyntaxTrees.Select(static tree => tree.FilePath));

    /// <summary>Whether a file has more errors than before.</summary>
    bool AddsErrors(Compilation after, CancellationToken cancellation) => compilation.SyntaxTrees
        .Zip(after.SyntaxTrees, static (old, changed) => (old, changed))
        .Any(pair => pair.old != pair.changed && Errors(after, pair.changed, cancellation) > Errors(compilation, pair.old, cancellation));

#pragma warning disable RS1030 // Nothing is analysed here.
    static int Errors(Compilation compilation, SyntaxTree tree, CancellationToken cancellation) =>
        compilation.GetSemanticModel(tree).GetDiagnostics(cancellationToken: cancellation)
            .Count(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
#pragma warning restore RS1030
}
