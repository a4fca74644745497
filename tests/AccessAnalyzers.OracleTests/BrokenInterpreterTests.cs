using System.Collections.Immutable;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AccessAnalyzers.OracleTests;

/// <summary>The oracle can fail: each of these faults in a transfer function of the interpreter is caught by it.</summary>
public sealed class BrokenInterpreterTests
{
    /// <summary>A fault that the programs of the first seed do not show is sought with the next.</summary>
    static readonly uint[] s_seeds = [1, 3];

    const int MostPrograms = 2_000;

    static readonly CSharpParseOptions s_language = new(LanguageVersion.Preview);

    static readonly Lazy<ImmutableDictionary<string, string>> s_sources = new(() => Directory
        .GetFiles(Environment.Metadata["AnalyzerSources"], "*.cs", SearchOption.AllDirectories)
        .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            && !path.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .ToImmutableDictionary(path => path, File.ReadAllText));

    static readonly Lazy<CSharpCompilation> s_compilation = new(() => CSharpCompilation.Create(
        "AccessAnalyzers.Broken",
        s_sources.Value.Select(source => Parse(source.Value, source.Key)).Prepend(Parse(
            "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;",
            "GlobalUsings.cs")),
        [.. Environment.Framework, .. new[] { typeof(Diagnostic), typeof(CSharpCompilation) }.Select(type => MetadataReference.CreateFromFile(type.Assembly.Location))],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, optimizationLevel: OptimizationLevel.Release)));

    static readonly (string Fault, string Right, string Wrong)[] s_faults =
    [
        ("the else branch runs under the condition of the if branch", "begin = path = entry & !test;", "begin = path = entry & test;"),
        ("&& is ||", "return Of(left & Within(left, () => Test(binary.RightOperand)), binary.Syntax);", "return Of(left | Test(binary.RightOperand), binary.Syntax);"),
        ("?? takes the right side always", "last = Guarded.Choose(present[i].IsMissing, ", "last = Guarded.Choose(Space.True, "),
        ("the arms of a switch expression do not exclude each other", "undecided &= !matches;\n        }\n\n        // Where no arm matches", "}\n\n        // Where no arm matches"),
        ("an object changes in every configuration", "var after = Guarded.Choose(path & @case.When, value, before);", "var after = value;"),
        ("finally does not run", "unwound++;\n        last();", "unwound++;"),
        ("two texts do not exclude each other", "(Question.IsTrue or Question.IsNull or Question.Equals, not Question.LessThan) => !(leftAnswer && rightAnswer),", "(Question.IsTrue or Question.IsNull, not Question.LessThan) => !(leftAnswer && rightAnswer),"),
        ("a key is always found", "return entry is null ? null : (IsThere(entry), entry);", "return entry is null ? null : (Space.True, entry);"),
        ("equal elements stay", "If(!isRepeated, () =>", "If(interpreter.Space.True, () =>"),
        ("every element is counted", "count = Guarded.Choose(element.When, ", "count = Guarded.Choose(interpreter.Space.True, "),
    ];

    static readonly Lazy<ImmutableHashSet<string>> s_uncaught = new(() =>
    {
        var analyzers = s_faults.AsParallel().ToDictionary(each => each.Fault, each => Analyzer(each.Right, each.Wrong));
        var unbroken = Analyzer("", "");
        foreach (var seed in s_seeds)
        {
            var uncaught = Oracle.Uncaught(analyzers, unbroken, seed, MostPrograms).ToImmutableHashSet();
            analyzers = analyzers.Where(each => uncaught.Contains(each.Key)).ToDictionary();
        }

        return [.. analyzers.Keys];
    });

    public static TheoryData<string> Faults => [.. s_faults.Select(each => each.Fault)];

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_caught(string fault) => Assert.DoesNotContain(fault, s_uncaught.Value);

    static DiagnosticAnalyzer Analyzer(string right, string wrong)
    {
        var compilation = s_compilation.Value;
        if (right.Length > 0)
        {
            var places = s_sources.Value.Where(source => source.Value.Contains(right, StringComparison.Ordinal)).ToArray();
            Assert.True(places is [{ Value: var only }] && only.Split(right).Length == 2, $"This code, into which a fault is put, does not stand in one place: {right}");
            var (path, text) = places[0];
            var broken = text.Replace(right, wrong, StringComparison.Ordinal);
            compilation = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees.Single(tree => tree.FilePath == path), Parse(broken, path));
        }

        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        image.Position = 0;
        var assembly = new AssemblyLoadContext("Broken").LoadFromStream(image);
        return (DiagnosticAnalyzer)Activator.CreateInstance(assembly.GetType(typeof(ClusterAccessAnalyzer).FullName!)!)!;
    }

    static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(SourceText.From(text, System.Text.Encoding.UTF8), s_language, path);
}
