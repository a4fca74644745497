using System.Diagnostics;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AccessAnalyzers.Benchmarks;

/// <summary>One program, analysed. Times are milliseconds, each the least of several runs; every run parses the program anew.</summary>
/// <param name="Total">The compiler and the analyzer together, as in a build.</param>
/// <param name="Own">What was spent inside the analyzer, summed over threads.</param>
/// <param name="Compiler">The compiler alone.</param>
/// <param name="Findings">How much the analyzer had to say.</param>
sealed record Measurement(double Total, double Own, double Compiler, int Findings)
{
    const int Runs = 7;

    static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(2);

    const string GlobalUsings = "global using System; global using System.Collections.Generic; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    static readonly Dictionary<string, string> s_metadata = typeof(Measurement).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Where(attribute => attribute.Key is "RefPack" or "Surfaces")
        .ToDictionary(attribute => attribute.Key, attribute => attribute.Value!);

    static readonly MetadataReference[] s_framework = [.. Directory.GetFiles(s_metadata["RefPack"], "*.dll").Select(path => MetadataReference.CreateFromFile(path))];

    static readonly MetadataReference[] s_sdk = [.. s_metadata["Surfaces"].Split('|').Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>A shape in two sizes, by turns, since the machine may be slower now than it was a second ago.</summary>
    public static async Task<(Measurement Once, Measurement Twice)> Make(Shape shape, bool isConcurrent)
    {
        var once = Program(shape.Size);
        var twice = Program(shape.Size * 2);
        // Warms up: the first runs pay for just-in-time compilation, which gets to its best code only after a while.
        var warming = Stopwatch.StartNew();
        while (warming.Elapsed < s_warmUp)
        {
            await once();
            await twice();
        }

        var (leastOnce, leastTwice) = (await once(), await twice());
        for (var i = 1; i < Runs; i++)
            (leastOnce, leastTwice) = (Least(leastOnce, await once()), Least(leastTwice, await twice()));
        return (leastOnce, leastTwice);

        Func<Task<Measurement>> Program(int size)
        {
            var files = shape.Write(size).ToArray();
            return () => Run(shape, files, isConcurrent);
        }

        static Measurement Least(Measurement least, Measurement run) =>
            least with { Total = Math.Min(least.Total, run.Total), Own = Math.Min(least.Own, run.Own), Compiler = Math.Min(least.Compiler, run.Compiler) };
    }

    static async Task<Measurement> Run(Shape shape, string[] files, bool isConcurrent)
    {
        var alone = Compile();
        var start = Start();
        var errors = alone.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToArray();
        var compiler = Stopwatch.GetElapsedTime(start);
        if (errors.Length > 0)
            throw new InvalidOperationException($"{shape.Name} does not compile: {errors[0]}");

        DiagnosticAnalyzer analyzer = new ClusterAccessAnalyzer();
        var analysis = Compile().WithAnalyzers(
            [analyzer],
            new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, isConcurrent, logAnalyzerExecutionTime: true));
        start = Start();
        var findings = await analysis.GetAnalyzerDiagnosticsAsync();
        var total = Stopwatch.GetElapsedTime(start);
        if (findings.FirstOrDefault(finding => !analyzer.SupportedDiagnostics.Contains(finding.Descriptor)) is { } failure)
            throw new InvalidOperationException($"{shape.Name} breaks the analyzer: {failure}");
        var own = (await analysis.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None)).ExecutionTime;
        return new Measurement(total.TotalMilliseconds, own.TotalMilliseconds, compiler.TotalMilliseconds, findings.Length);

        // New trees too, since the analyzer may remember what it knows of a tree.
        CSharpCompilation Compile()
        {
            var options = new CSharpParseOptions(LanguageVersion.Preview);
            var trees = files.Prepend(GlobalUsings).Select((file, index) => CSharpSyntaxTree.ParseText(SourceText.From(file, Encoding.UTF8), options, $"/File{index}.cs"));
            return CSharpCompilation.Create(
                "Measured",
                trees,
                shape.ReferencesSdk ? [.. s_framework, .. s_sdk] : s_framework,
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: isConcurrent));
        }
    }

    /// <summary>The garbage of what was measured before is not this measurement's.</summary>
    static long Start()
    {
        GC.Collect();
        return Stopwatch.GetTimestamp();
    }
}
