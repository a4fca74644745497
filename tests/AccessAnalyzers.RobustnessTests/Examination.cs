using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AccessAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AccessAnalyzers.RobustnessTests;

/// <summary>What must never happen, of whatever program.</summary>
/// <param name="Kind">The same for programs that fail in the same way.</param>
sealed record Fault(string Kind, string Details);

/// <summary>Lets the analyzer look at programs and watches it.</summary>
/// <param name="analyzer">The analyzer, or one that is broken on purpose.</param>
/// <param name="bound">No small program takes longer, even on a busy machine.</param>
sealed class Examination(DiagnosticAnalyzer analyzer, TimeSpan bound)
{
    const string TooLong = "It takes too long.";

    /// <summary>A busy machine takes so many times as long.</summary>
    const int Patience = 12;

    static readonly ReaderWriterLockSlim gate = new();

    /// <summary>Whoever is asked to stop has so long to do it.</summary>
    static readonly TimeSpan slack = TimeSpan.FromSeconds(10);

    public static Examination Ours { get; } = new(new ClusterAccessAnalyzer { WritesRemedies = true }, TimeSpan.FromSeconds(5));

    /// <summary>What is wrong with the analyzer, if it shows in this program.</summary>
    public Fault? Faults(Specimen specimen, bool withFixes = false)
    {
        var compilation = specimen.Compile();
        var (findings, fault) = AnalyzeTwice(compilation);
        return fault
            ?? findings.Where(finding => finding.Severity == DiagnosticSeverity.Error).Select(finding => UnboundMember(compilation, finding)).FirstOrDefault(found => found is not null)
            ?? (withFixes && findings.Any(IsOurs) && !Errors(compilation).Any() ? BrokenEdit(compilation, findings).GetAwaiter().GetResult() : null);
    }

    /// <summary>The findings in a program, as ids in the order of their places; or why there are none to compare.</summary>
    public string Findings(Specimen specimen)
    {
        var compilation = specimen.Compile();
        if (Errors(compilation).FirstOrDefault() is { } error)
            return $"It does not compile: {error}";
        var (findings, fault) = AnalyzeTwice(compilation);
        return fault?.ToString()
            ?? string.Join(", ", findings.OrderBy(finding => finding.Location.SourceSpan.Start).ThenBy(finding => finding.Id, StringComparer.Ordinal).Select(finding => $"{finding.Id} {finding.Severity}"));
    }

    /// <summary>
    /// The machine may have been busy with something else: what took long is analyzed again, with nothing beside it in this process, and what
    /// counts then is the processor's time.
    /// </summary>
    (ImmutableArray<Diagnostic> Findings, Fault? Fault) AnalyzeTwice(CSharpCompilation compilation)
    {
        gate.EnterReadLock();
        try
        {
            var first = Analyze(compilation, bound);
            if (first.Fault?.Kind != TooLong)
                return first;
        }
        finally
        {
            gate.ExitReadLock();
        }

        gate.EnterWriteLock();
        try
        {
            var before = Environment.CpuUsage.TotalTime;
            var second = Analyze(compilation, bound * Patience);
            var spent = Environment.CpuUsage.TotalTime - before;
            return second.Fault is null && spent > bound ? ([], new Fault(TooLong, $"{spent.TotalSeconds:0.0} s of the processor")) : second;
        }
        finally
        {
            gate.ExitWriteLock();
        }
    }

    (ImmutableArray<Diagnostic> Findings, Fault? Fault) Analyze(CSharpCompilation compilation, TimeSpan bound)
    {
        using var cancellation = new CancellationTokenSource(bound);
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        var withAnalyzers = compilation.WithAnalyzers([analyzer], new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        var analysis = Task.Run(() => withAnalyzers.GetAnalyzerDiagnosticsAsync(cancellation.Token));
        try
        {
            if (!analysis.Wait(bound + slack))
                return ([], new Fault(TooLong, "It cannot be cancelled."));
        }
        catch (AggregateException e) when (e.InnerException is OperationCanceledException)
        {
            return ([], new Fault(TooLong, $"More than {System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s"));
        }

        var findings = analysis.Result;
        return (findings, findings.Where(IsFailure).Select(Failure).FirstOrDefault());
    }

    /// <summary>An exception, or one that was contained.</summary>
    static bool IsFailure(Diagnostic diagnostic) => diagnostic.Id.StartsWith("AD", StringComparison.Ordinal) || diagnostic.Id == "ACCESS009";

    static Fault Failure(Diagnostic diagnostic)
    {
        var message = $"{diagnostic.GetMessage(null)}\n{diagnostic.Descriptor.Description.ToString(null)}";
        var exception = Regex.Match(message, @"\w+Exception").Value;
        var place = Regex.Match(message, @"(?:Exception in |\bat AccessAnalyzers\.)(?<place>[\w.<>`]+)").Groups["place"].Value;
        return new Fault($"{diagnostic.Id} {exception} {place}".TrimEnd(), message);
    }

    /// <summary>Whether somebody has asked for more than a build has time for.</summary>
    public static bool IsLongRun => Environment.GetEnvironmentVariable("ROBUSTNESS_MUTANTS") is not null;

    static bool IsOurs(Diagnostic diagnostic) => diagnostic.Id.StartsWith("AKS", StringComparison.Ordinal) || diagnostic.Id.StartsWith("EKS", StringComparison.Ordinal);

    static IEnumerable<Diagnostic> Errors(Compilation compilation) => compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>Where the compiler itself does not understand a member, nobody can say for sure what it does.</summary>
    static Fault? UnboundMember(CSharpCompilation compilation, Diagnostic finding)
    {
        if (!IsOurs(finding) || finding.Location.SourceTree is not { } tree)
            return null;
        var place = tree.GetRoot().FindNode(finding.Location.SourceSpan);
        var member = place.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().FirstOrDefault(member => member is not (BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax)) ?? place;
        SyntaxNode[] body = member is GlobalStatementSyntax ? [.. member.Parent!.ChildNodes().OfType<GlobalStatementSyntax>()] : [member];
        var model = compilation.GetSemanticModel(tree);
        var error = body.SelectMany(part => model.GetDiagnostics(part.Span)).FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return error is null ? null : new Fault("An error of ours in a member that does not compile.", $"{finding}\n{error}");
    }

    /// <summary>A fix that makes a program out of one that compiles which does not. Those of one rule are much alike: only a long run tries them at each finding.</summary>
    static async Task<Fault?> BrokenEdit(CSharpCompilation compilation, ImmutableArray<Diagnostic> findings)
    {
        using var fixes = new Fixes(compilation);
        var project = fixes.Open();
        foreach (var finding in findings.Where(IsOurs).DistinctBy(finding => IsLongRun ? finding : (object)finding.Id))
        {
            foreach (var action in await Fixes.OfferedFor(project, finding))
            {
                var repaired = await Fixes.Apply(project, action);
                if (Errors((await repaired.GetCompilationAsync())!).FirstOrDefault() is { } error)
                    return new Fault($"An edit for {finding.Id} that does not compile.", $"{finding}\n{action.Title}\n{error}\n{await Fixes.Text(repaired)}");
            }
        }

        return null;
    }
}
