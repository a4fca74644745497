using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace AccessAnalyzers.Tests.Harness;

/// <summary>
/// A program under test. Expected findings stand in it as <c>{|AKS001:…|}</c>; everything that is reported must be
/// marked and everything that is marked must be reported, with exactly that span.
/// </summary>
sealed record Program(ImmutableArray<MetadataReference> References, params string[] Files)
{
    /// <summary>Programs that reference the same are made of one empty one, so that references are bound once and not for each.</summary>
    static readonly ConcurrentDictionary<ImmutableArray<MetadataReference>, CSharpCompilation> s_empty = new(new SameReferences());

    static readonly CSharpParseOptions s_parseOptions = new(LanguageVersion.Preview);

    /// <summary>Ids that are reported but not compared; for tests that are about one rule among many.</summary>
    public ImmutableHashSet<string> Ignoring { get; init; } = [];

    /// <summary>Lines of a .globalconfig.</summary>
    public ImmutableDictionary<string, string> Options { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>What lies beside the project: descriptions of its own SDKs, pipelines.</summary>
    public ImmutableArray<AdditionalText> AdditionalFiles { get; init; } = [];

    /// <summary>Half-typed programs are under test too.</summary>
    public bool MayHaveErrors { get; init; }

    public async Task Verify()
    {
        var parsed = Files.Select(Parse).ToArray();
        var reported = await Analyze(parsed.Select(file => file.Text).ToArray());
        var actual = reported
            .Where(diagnostic => !Ignoring.Contains(diagnostic.Id))
            .Select(diagnostic => Show(diagnostic.Id, diagnostic.Location.SourceTree?.FilePath ?? "", diagnostic.Location.SourceSpan, parsed.Select(file => file.Text).ToArray()))
            .Order(StringComparer.Ordinal);
        var expected = parsed
            .SelectMany((file, index) => file.Spans.SelectMany(marked => marked.Value.Select(span => Show(marked.Key, Path(index), span, parsed.Select(each => each.Text).ToArray()))))
            .Order(StringComparer.Ordinal);
        Assert.Equal(string.Join("\n", expected), string.Join("\n", actual));
    }

    /// <summary>What the analyzer says of the program, without its marks, in a stable order.</summary>
    public Task<ImmutableArray<Diagnostic>> Analyze() => Analyze(Files.Select(file => Parse(file).Text).ToArray());

    /// <summary>The only finding of a rule.</summary>
    public async Task<Diagnostic> Single(string id) => Assert.Single(await Analyze(), diagnostic => diagnostic.Id == id);

    public CSharpCompilation Compile() => Compile(Files.Select(file => Parse(file).Text).ToArray());

    static (string Text, ImmutableDictionary<string, ImmutableArray<TextSpan>> Spans) Parse(string markup)
    {
        TestFileMarkupParser.GetSpans(markup, out var text, out ImmutableDictionary<string, ImmutableArray<TextSpan>> spans);
        return (text, spans);
    }

    CSharpCompilation Compile(string[] texts)
    {
        var trees = texts.Select((text, index) => CSharpSyntaxTree.ParseText(SourceText.From(text, System.Text.Encoding.UTF8), s_parseOptions, Path(index))).ToArray();
        var isProgram = trees.Any(tree => tree.GetRoot().ChildNodes().Any(node => node.IsKind(SyntaxKind.GlobalStatement)));
        return s_empty.GetOrAdd(References, Empty).AddSyntaxTrees(trees).WithOptions(new CSharpCompilationOptions(
            isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            // Where it is allowed, the compiler looks for its attributes in all references.
            allowUnsafe: texts.Any(static text => text.Contains("unsafe", StringComparison.Ordinal)),
            concurrentBuild: false));
    }

    static CSharpCompilation Empty(ImmutableArray<MetadataReference> references)
    {
        const string usings = "global using System; global using System.Collections.Generic; global using System.Linq; global using System.Threading.Tasks;";
        return CSharpCompilation.Create("TestProgram", [CSharpSyntaxTree.ParseText(usings, s_parseOptions, "/GlobalUsings.cs")], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }

    sealed class SameReferences : IEqualityComparer<ImmutableArray<MetadataReference>>
    {
        public bool Equals(ImmutableArray<MetadataReference> one, ImmutableArray<MetadataReference> other) => one.AsSpan().SequenceEqual(other.AsSpan());

        public int GetHashCode(ImmutableArray<MetadataReference> references) => HashCode.Combine(references.Length, references[^1]);
    }

    async Task<ImmutableArray<Diagnostic>> Analyze(string[] texts)
    {
        var compilation = Compile(texts);
        if (!MayHaveErrors)
            Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return await Analyze(compilation, Options, AdditionalFiles);
    }

    public static async Task<ImmutableArray<Diagnostic>> Analyze(Compilation compilation, ImmutableDictionary<string, string>? options = null, IEnumerable<AdditionalText>? additionalFiles = null)
    {
        var analyzerOptions = new AnalyzerOptions([.. additionalFiles ?? []], new ConfigOptions(options ?? ImmutableDictionary<string, string>.Empty));
        var withAnalyzers = compilation.WithAnalyzers(
            [new ClusterAccessAnalyzer { WritesRemedies = true }],
            new CompilationWithAnalyzersOptions(analyzerOptions, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        var reported = await withAnalyzers.GetAnalyzerDiagnosticsAsync();
        Assert.DoesNotContain(reported, diagnostic => diagnostic.Id == "ACCESS009" || diagnostic.Id.StartsWith("AD", StringComparison.Ordinal));
        return [.. reported.OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start).ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }

    public static string Path(int index) => $"/Test{index}.cs";

    static string Show(string id, string path, TextSpan span, string[] texts)
    {
        for (var i = 0; i < texts.Length; i++)
        {
            if (Path(i) == path)
            {
                var line = SourceText.From(texts[i]).Lines.GetLineFromPosition(span.Start);
                return $"{path}({line.LineNumber + 1},{span.Start - line.Start + 1}) {id} {texts[i].Substring(span.Start, span.Length)}";
            }
        }

        return $"{id} without a place";
    }

    internal sealed class ConfigOptions(ImmutableDictionary<string, string> options) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Dictionary(options);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        sealed class Dictionary(ImmutableDictionary<string, string> options) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => options.TryGetValue(key, out value);
        }
    }
}
