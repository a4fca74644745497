using System.Collections.Concurrent;
using System.Collections.Immutable;
using AccessAnalyzers.Rules;
using AccessAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Text;

namespace AccessAnalyzers.Tests.Table;

/// <summary>Every row in every class that can express it. All programs of one class are one compilation, which costs little more than one of them.</summary>
static class RuleTable
{
    /// <summary>Every fix is tried on the whole compilation before it is offered, so that a large one costs the square of its size.</summary>
    const int MostRepairedTogether = 4;

    static readonly ConcurrentDictionary<ClusterType, Lazy<Task<ImmutableArray<RowResult>>>> results = new();

    /// <summary>What the analyzer says of every case of the rows that a class can express.</summary>
    public static Task<ImmutableArray<RowResult>> Results(ClusterType type) => results.GetOrAdd(type, static type => new(() => Analyze(type))).Value;

    /// <summary>What every fix makes that is offered for a finding of a row.</summary>
    public static async Task<ImmutableArray<Repair>> Repairs(ClusterType type)
    {
        var repairs = ImmutableArray.CreateBuilder<Repair>();
        foreach (var (trustedRanges, together) in RepairedTogether(await Results(type), static result => result.Row))
        {
            using var fixes = new Fixes(Compile(type, together.Select(result => (result.Path, result.Text))));
            var project = fixes.Open();
            var offered = new List<(RowResult Result, CodeAction Action, int Index)>();
            foreach (var result in together)
            {
                foreach (var finding in result.Reported.Where(finding => finding.Id == result.Row.Id))
                    offered.AddRange((await Fixes.OfferedFor(project, finding)).Select((action, index) => (result, action, index)));
            }

            // The first fix of every finding, then the second ones, so that all repaired programs of a round are one compilation.
            foreach (var round in offered.GroupBy(each => each.Index))
            {
                var repaired = project;
                foreach (var (result, action, _) in round)
                {
                    var document = (await Fixes.Apply(project, action)).Documents.Single(document => document.FilePath == result.Path);
                    repaired = repaired.GetDocument(document.Id)!.WithText(await document.GetTextAsync()).Project;
                }

                var compilation = (await repaired.GetCompilationAsync())!;
                var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToLookup(error => error.Location.SourceTree!.FilePath);
                var reported = (await Program.Analyze(compilation, Options(trustedRanges))).ToLookup(diagnostic => diagnostic.Location.SourceTree!.FilePath);
                foreach (var (result, action, _) in round)
                {
                    var document = repaired.Documents.Single(document => document.FilePath == result.Path);
                    var formatted = await Formatter.FormatAsync(document);
                    repairs.Add(new Repair(result, action.Title, await Fixes.Text(repaired, result.Path), (await formatted.GetTextAsync()).ToString(), [.. errors[result.Path]], [.. reported[result.Path]]));
                }
            }
        }

        return repairs.ToImmutable();
    }

    /// <summary>Programs that are repaired in one compilation, with the ranges that they all trust.</summary>
    public static IEnumerable<(string TrustedRanges, T[] Together)> RepairedTogether<T>(IEnumerable<T> programs, Func<T, RuleRow> rowOf) => programs
        .GroupBy(program => rowOf(program).TrustedRanges)
        .SelectMany(static sameOptions => sameOptions.Chunk(MostRepairedTogether).Select(chunk => (sameOptions.Key, chunk)));

    public static CSharpCompilation Compile(ClusterType type, IEnumerable<(string Path, string Text)> files) => type.Compilation.AddSyntaxTrees(files
        .Append(("/Elsewhere.cs", "global using System;\n\ninterface IElsewhere\n{\n    T Get<T>();\n}\n"))
        .Select(file => CSharpSyntaxTree.ParseText(SourceText.From(file.Item2, System.Text.Encoding.UTF8), path: file.Item1)));

    public static ImmutableDictionary<string, string> Options(string trustedRanges) =>
        trustedRanges.Length > 0 ? ImmutableDictionary<string, string>.Empty.Add("access_analyzers.trusted_ranges", trustedRanges) : ImmutableDictionary<string, string>.Empty;

    static async Task<ImmutableArray<RowResult>> Analyze(ClusterType type)
    {
        var programs = new List<RowResult>();
        foreach (var row in RuleRow.All)
        {
            if (await RowProgram.Of(type, row) is not { } program)
                continue;
            foreach (var @case in Enum.GetValues<RowCase>())
            {
                var name = $"Case{programs.Count}";
                programs.Add(new RowResult(row, @case, $"/{name}.cs", program.Fill(@case, name), []));
            }
        }

        var results = ImmutableArray.CreateBuilder<RowResult>();
        foreach (var together in programs.GroupBy(program => program.Row.TrustedRanges))
        {
            var compilation = Compile(type, together.Select(program => (program.Path, program.Text)));
            var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToArray();
            Assert.True(errors.Length == 0, $"{type}: {string.Join("\n", errors.Take(3))}\n{errors.FirstOrDefault()?.Location.SourceTree}");
            var reported = (await Program.Analyze(compilation, Options(together.Key))).ToLookup(diagnostic => diagnostic.Location.SourceTree!.FilePath);
            var declarations = new ClusterDeclarations(compilation, type.Sdks, new AnalyzerOptions([]));
            results.AddRange(together
                .Select(program => program with { Reported = [.. reported[program.Path]] })
                .Select(result => result.Reported.IsEmpty ? result : result with { Silenced = FindSilenced(compilation, declarations, result) }));
        }

        return results.ToImmutable();
    }

    /// <summary>The rules that a program violates without a word.</summary>
    static ImmutableArray<string> FindSilenced(CSharpCompilation compilation, ClusterDeclarations declarations, RowResult result)
    {
        var declare = compilation.GetTypeByMetadataName(Path.GetFileNameWithoutExtension(result.Path))!.GetMembers("Declare").Single();
        var cluster = Assert.Single(declarations.ClustersIn(declare, default));
        return [.. Rule.All.Where(rule => rule.Check(cluster) is { IsFalse: false }).Select(rule => rule.Descriptor.Id).Except(result.Reported.Select(diagnostic => diagnostic.Id))];
    }
}

/// <summary>One cell of the table.</summary>
/// <param name="Row">The row.</param>
/// <param name="Case">The case.</param>
/// <param name="Path">The file with its program.</param>
/// <param name="Text">The program.</param>
/// <param name="Reported">What the analyzer says of it.</param>
sealed record RowResult(RuleRow Row, RowCase Case, string Path, string Text, ImmutableArray<Diagnostic> Reported)
{
    /// <summary>Rules that the program violates too, of which a graver finding says nothing.</summary>
    public ImmutableArray<string> Silenced { get; init; } = [];
}

/// <summary>What a fix has made of the program of a cell.</summary>
/// <param name="Result">The cell.</param>
/// <param name="Title">The fix.</param>
/// <param name="Text">The repaired program.</param>
/// <param name="Formatted">The repaired program as the platform formats it.</param>
/// <param name="Errors">What the compiler says of it.</param>
/// <param name="Reported">What the analyzer says of it.</param>
sealed record Repair(RowResult Result, string Title, string Text, string Formatted, ImmutableArray<Diagnostic> Errors, ImmutableArray<Diagnostic> Reported);
