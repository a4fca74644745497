using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AccessAnalyzers.OracleTests;

/// <summary>
/// Programs that are compiled together, which costs a fraction of compiling each alone, and executed once, each under every assignment
/// of its atoms. Any number of analyzers can then be compared with what they did.
/// </summary>
sealed class Batch
{
    static readonly CSharpParseOptions s_language = new(LanguageVersion.Latest);

    readonly Dialect dialect;
    readonly Elsewhere _elsewhere;
    readonly IReadOnlyList<GeneratedProgram> programs;
    readonly CSharpCompilation compilation;
    readonly ImmutableArray<Run[]> runs;

    public Batch(Dialect dialect, IReadOnlyList<GeneratedProgram> programs)
    {
        (this.dialect, this.programs, _elsewhere) = (dialect, programs, Elsewhere.Of(dialect));
        compilation = Compile();
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, Explain(emitted.Diagnostics));
        var assembly = _elsewhere.Load(image.ToArray());
        runs = [.. programs.Select(program => Execute(program, assembly).ToArray())];
    }

    /// <summary>What an analyzer gets wrong, a line for each, by the number of the program; programs that it gets right are not in it.</summary>
    public ImmutableSortedDictionary<int, string> Differences(DiagnosticAnalyzer analyzer) => Differences([analyzer])[0];

    /// <summary>What each of some analyzers gets wrong, in their order. The compiler binds the programs once for all of them.</summary>
    public ImmutableArray<ImmutableSortedDictionary<int, string>> Differences(ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        var results = Compilations()
            .Select(each => each.WithAnalyzers(analyzers, options).GetAnalysisResultAsync(CancellationToken.None).GetAwaiter().GetResult())
            .ToArray();
        return [.. analyzers.Select(analyzer => Differences([.. results.SelectMany(result => result.GetAllDiagnostics(analyzer))]))];
    }

    /// <summary>
    /// The programs as the analyzer gets them: together, but for those that are whole, and without the assembly that they do not use, which
    /// might declare what it likes.
    /// </summary>
    IEnumerable<CSharpCompilation> Compilations()
    {
        var whole = Enumerable.Range(0, programs.Count).Where(i => programs[i].IsWhole).ToArray();
        var together = compilation.RemoveSyntaxTrees(whole.Select(i => compilation.SyntaxTrees[i]));
        if (!together.SyntaxTrees.IsEmpty)
            yield return together;
        foreach (var i in whole)
            yield return (programs[i].IsOpaque ? compilation.RemoveAllSyntaxTrees() : _elsewhere.Nothing)
                .AddSyntaxTrees(compilation.SyntaxTrees[i])
                .WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication));
    }

    ImmutableSortedDictionary<int, string> Differences(ImmutableArray<Diagnostic> diagnostics)
    {
        var reported = diagnostics.ToLookup(diagnostic => diagnostic.Location.SourceTree?.FilePath);
        var wrong = ImmutableSortedDictionary.CreateBuilder<int, string>();
        for (var i = 0; i < programs.Count; i++)
        {
            var found = reported[Path(i)].Select(Reported.Of).ToArray();
            var difference = string.Join("\n", new Comparison(programs[i], runs[i], found).Differences().Order(StringComparer.Ordinal));
            if (difference.Length > 0)
                wrong.Add(i, difference);
        }

        return wrong.ToImmutable();
    }

    static string Path(int index) => $"/{index}.cs";

    CSharpCompilation Compile() => CSharpCompilation.Create(
        "Programs",
        programs.Select((program, i) => CSharpSyntaxTree.ParseText(
            $"using System;\nusing System.Collections.Generic;\nusing System.Linq;\nusing System.Threading.Tasks;\n{dialect.Usings}\n\n{program.Source}", s_language, Path(i))),
        [.. Environment.Framework, .. dialect.References, _elsewhere.Reference],
        Elsewhere.Options);

    string Explain(ImmutableArray<Diagnostic> diagnostics)
    {
        var error = diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return error?.Location.SourceTree is null ? $"{error}" : $"The writer wrote a program that does not compile: {error}\n{error.Location.SourceTree}\n{programs.Count}";
    }

    /// <summary>
    /// Nothing of a run is left to the next one. Reflection runs a type initialiser once only; called as the plain method that it
    /// is, it sets the static fields again, which a debug build then reads anew. What one field sees of a later one is its default.
    /// </summary>
    static unsafe void InitializeStatics(Type type)
    {
        if (type.TypeInitializer is not { } initializer)
            return;
        RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        foreach (var field in type.GetFields(BindingFlags.Static | BindingFlags.NonPublic).Where(field => !field.IsInitOnly && !field.IsLiteral))
            field.SetValue(null, null);
        ((delegate*<void>)initializer.MethodHandle.GetFunctionPointer())();
    }

    IEnumerable<Run> Execute(GeneratedProgram program, Assembly assembly)
    {
        var type = assembly.GetType(program.EntryPoint)!;
        var main = type.GetMethod("Run")!;
        foreach (var atoms in Atom.Assignments(program.Atoms))
        {
            for (var answers = 0; answers < (program.IsOpaque ? 1 << Elsewhere.Questions : 1); answers++)
            {
                _elsewhere.Answer(answers);
                var declared = dialect.Run(
                    arguments =>
                    {
                        InitializeStatics(type);
                        return (Task)main.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
                    },
                    atoms,
                    program.IsWhole);
                yield return Run.Of(atoms, declared, isOneOfAll: _elsewhere.Asked <= Elsewhere.Questions);
            }
        }
    }
}
