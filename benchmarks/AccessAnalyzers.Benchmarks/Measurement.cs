using System.Collections.Immutable;
using System.Diagnostics;
using System.Reflection;
using System.Runtime;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AccessAnalyzers.Benchmarks;

/// <summary>One program, analysed on one thread. Times are milliseconds; every run parses the program anew, since an analyzer may remember what it knows of a tree.</summary>
/// <param name="Own">What was spent inside the analyzers.</param>
/// <param name="Compiler">The compiler alone, which binds and diagnoses everything.</param>
/// <param name="Allocated">Bytes that the analysis allocates, the driver's included.</param>
/// <param name="Findings">How much the analyzers had to say.</param>
sealed record Measurement(double Own, double Compiler, long Allocated, int Findings)
{
    const int Runs = 5;

    /// <summary>Bytes that are there before anything is collected; only the largest programs need more.</summary>
    const long Room = 200_000_000;

    static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(4);

    /// <summary>A large program is run less often: its noise is small beside it.</summary>
    static readonly TimeSpan s_most = TimeSpan.FromSeconds(30);

    const string GlobalUsings = "global using System; global using System.Collections.Generic; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    static readonly Dictionary<string, string> s_metadata = typeof(Measurement).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .GroupBy(attribute => attribute.Key)
        .ToDictionary(group => group.Key, group => group.First().Value!);

    static readonly MetadataReference[] s_framework = References(Directory.GetFiles(s_metadata["RefPack"], "*.dll"));

    static readonly MetadataReference[] s_pulumi = [.. s_framework, .. References(s_metadata["Surfaces"].Split('|'))];

    static readonly MetadataReference[] s_cdk =
        [.. s_framework, .. References([s_metadata["AmazonCdk"], typeof(Amazon.JSII.Runtime.Deputy.DeputyBase).Assembly.Location, typeof(Constructs.Construct).Assembly.Location])];

    /// <summary>What the .NET SDK suppresses in every project: libraries that were built for an earlier framework.</summary>
    static readonly Dictionary<string, ReportDiagnostic> s_suppressed = new() { ["CS1701"] = ReportDiagnostic.Suppress, ["CS1702"] = ReportDiagnostic.Suppress };

    /// <summary>A fact of this build: a path, mostly.</summary>
    public static string Fact(string name) => s_metadata[name];

    /// <summary>The least of several runs, once everything is compiled and warm.</summary>
    public static Measurement Of(Sdk sdk, IEnumerable<string> files, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var texts = files.ToArray();
        var warming = Stopwatch.StartNew();
        var least = Run(sdk, texts, analyzers);
        while (warming.Elapsed < s_warmUp)
            least = Run(sdk, texts, analyzers);
        for (var i = 0; i < Runs && warming.Elapsed < s_most; i++)
        {
            var run = Run(sdk, texts, analyzers);
            least = least with { Own = Math.Min(least.Own, run.Own), Compiler = Math.Min(least.Compiler, run.Compiler), Allocated = Math.Min(least.Allocated, run.Allocated) };
        }

        return least;
    }

    /// <summary>
    /// One key pressed in the first file of a program that is open in an editor: what the analyzers take for the diagnostics of that file, and what
    /// the compiler takes for its own.
    /// </summary>
    public static (double Own, double Compiler) OfKeystroke(Sdk sdk, IEnumerable<string> files, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var compilation = Compile(sdk, [.. files]);
        var (own, compiler) = (double.MaxValue, double.MaxValue);
        var warming = Stopwatch.StartNew();
        for (var i = 0; i < Runs || warming.Elapsed < s_warmUp; i++)
        {
            var edited = compilation.SyntaxTrees[1];
            var typed = edited.WithChangedText(SourceText.From(edited.GetText() + $"// {i}", Encoding.UTF8));
            compilation = compilation.ReplaceSyntaxTree(edited, typed);
            var start = Start();
            compilation.GetSemanticModel(typed).GetDiagnostics();
            compiler = Math.Min(compiler, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            // Another compilation of the same trees, so that the compiler's answers are no gift.
            var analysis = compilation.Clone().WithAnalyzers(analyzers, Logged());
            var model = analysis.Compilation.GetSemanticModel(typed);
            start = Start();
            analysis.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, CancellationToken.None).GetAwaiter().GetResult();
            own = Math.Min(own, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return (own, compiler);
    }

    static Measurement Run(Sdk sdk, string[] files, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var alone = Compile(sdk, files);
        var start = Start();
        var errors = alone.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToArray();
        var compiler = Stopwatch.GetElapsedTime(start);
        if (errors.Length > 0)
            throw new InvalidOperationException($"The program does not compile: {errors[0]}");

        var analysis = Compile(sdk, files).WithAnalyzers(analyzers, Logged());
        Start();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var findings = analysis.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        if (findings.FirstOrDefault(static finding => finding.Id is "AD0001" or "ACCESS009") is { } failure)
            throw new InvalidOperationException($"The program breaks an analyzer: {failure}");
        var own = analyzers.Sum(analyzer => analysis.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None).GetAwaiter().GetResult().ExecutionTime.TotalMilliseconds);
        return new Measurement(own, compiler.TotalMilliseconds, allocated, findings.Length);
    }

    static CSharpCompilation Compile(Sdk sdk, string[] files)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        var trees = files.Prepend(GlobalUsings).Select((file, index) => CSharpSyntaxTree.ParseText(SourceText.From(file, Encoding.UTF8), options, $"/File{index}.cs"));
        return CSharpCompilation.Create(
            "Measured",
            trees,
            sdk switch { Sdk.Pulumi => s_pulumi, Sdk.Cdk => s_cdk, _ => s_framework },
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                concurrentBuild: false,
                specificDiagnosticOptions: s_suppressed));
    }

    static CompilationWithAnalyzersOptions Logged() => new(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true);

    static MetadataReference[] References(IEnumerable<string> paths) => [.. paths.Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>
    /// The garbage of what was measured before is not this measurement's. Nor is any collected until the next: whoever happens to allocate when
    /// the room is used up would pay for all that the compiler keeps. What is allocated is counted for itself.
    /// </summary>
    static long Start()
    {
        if (GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
            GC.EndNoGCRegion();
        GC.TryStartNoGCRegion(Room);
        return Stopwatch.GetTimestamp();
    }
}

/// <summary>What a measured program references besides the framework.</summary>
enum Sdk
{
    None,
    Pulumi,
    Cdk,
}
