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
    static readonly uint[] s_seeds = [1, 3, 7];

    const int MostPrograms = 2_000;

    /// <summary>
    /// Where the rarer faults showed when somebody looked last. A change to the writer makes other programs of a seed, and the search longer, but no
    /// less right: look again then.
    /// </summary>
    static readonly (uint Seed, int Batch)[] s_telling = [(1, 1), (1, 4), (1, 10), (1, 29), (3, 59), (3, 93), (7, 28)];

    const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    static readonly CSharpParseOptions s_language = new(LanguageVersion.Preview);

    /// <summary>Stands, in the code below, for the question whether this fault is the one that is put in.</summary>
    const string IsBroken = "BROKEN";

    static readonly (string Fault, string Right, string Broken)[] s_faults =
    [
        ("the else branch runs under the condition of the if branch",
            "begin = path = entry & !test;",
            "begin = path = entry & (BROKEN ? test : !test);"),
        ("&& is ||",
            "left & Within(left, () => Test(binary.RightOperand))",
            "BROKEN ? left | Test(binary.RightOperand) : left & Within(left, () => Test(binary.RightOperand))"),
        ("?? takes the right side always",
            "last = Guarded.Choose(present[i].IsMissing, ",
            "last = Guarded.Choose(BROKEN ? Space.True : present[i].IsMissing, "),
        ("the arms of a switch expression do not exclude each other",
            "undecided &= !matches;\n        }\n\n        // Where no arm matches",
            "undecided &= BROKEN ? Space.True : !matches;\n        }\n\n        // Where no arm matches"),
        ("an object changes in every configuration",
            "var after = when == found.Made ? value : ",
            "var after = BROKEN || when == found.Made ? value : "),
        ("finally does not run",
            "unwound++;\n        last();",
            "unwound++;\n        if (!(BROKEN)) last();"),
        ("two texts do not exclude each other",
            "(Question.IsTrue or Question.IsNull or Question.Equals, not Question.LessThan) => !(leftAnswer && rightAnswer),",
            "(Question.Equals, not Question.LessThan) when BROKEN => true,\n"
            + "(Question.IsTrue or Question.IsNull or Question.Equals, not Question.LessThan) => !(leftAnswer && rightAnswer),"),
        ("a key is always found",
            "return entry is null ? null : (IsThere(entry), entry);",
            "return entry is null ? null : (BROKEN ? Space.True : IsThere(entry), entry);"),
        ("every element is counted",
            "count = Guarded.Choose(element.When, ",
            "count = Guarded.Choose(BROKEN ? interpreter.Space.True : element.When, "),
        ("what has not been seen is not there",
            "everywhere(kind)?.IsSeenWhole(from, seen) == true ? from.Ends",
            "BROKEN || everywhere(kind)?.IsSeenWhole(from, seen) == true ? from.Ends"),
        ("a resource is there in every configuration",
            "lacks &= !declared.When | test(declared).Fails;",
            "lacks &= BROKEN ? test(declared).Fails : !declared.When | test(declared).Fails;"),
    ];

    /// <summary>What has each analyzer say, on the thread on which it works, which fault is its own. One assembly for all of them need be compiled to machine code only once.</summary>
    static readonly (string Before, string After)[] s_naming =
    [
        ("public sealed class ClusterAccessAnalyzer : DiagnosticAnalyzer\n{", "public sealed class ClusterAccessAnalyzer : DiagnosticAnalyzer\n{\n    public string Fault = \"\";\n"),
        ("() => Report(context, declarations),", "() => { global::Fault.Current = Fault; Report(context, declarations); },"),
        ("() => ReportUnwritten(context, constructor, declaration, declarations),",
            "() => { global::Fault.Current = Fault; ReportUnwritten(context, constructor, declaration, declarations); },"),
    ];

    static readonly Lazy<ImmutableHashSet<string>> s_uncaught = new(() =>
    {
        var type = new AssemblyLoadContext("Broken").LoadFromStream(new MemoryStream(Compile())).GetType(typeof(ClusterAccessAnalyzer).FullName!)!;
        var analyzers = s_faults.ToDictionary(each => each.Fault, each => Analyzer(type, each.Fault));
        return [.. Oracle.Uncaught(analyzers, new ClusterAccessAnalyzer(), s_seeds, MostPrograms, s_telling)];
    });

    public static TheoryData<string> Faults => [.. s_faults.Select(each => each.Fault)];

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_caught(string fault) => Assert.DoesNotContain(fault, s_uncaught.Value);

    /// <summary>The analyzer with all faults in it, each of which waits to be named.</summary>
    static byte[] Compile()
    {
        var sources = Directory.GetFiles(Environment.Metadata["AnalyzerSources"], "*.cs", SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(Environment.Metadata["AnalyzerSources"], path).Split(Path.DirectorySeparatorChar).Any(folder => folder is "obj" or "bin"))
            .ToDictionary(path => path, File.ReadAllText);
        foreach (var (fault, right, broken) in s_faults)
            Replace(right, broken.Replace(IsBroken, $"global::Fault.Current == \"{fault}\"", StringComparison.Ordinal));
        foreach (var (before, after) in s_naming)
            Replace(before, after);

        using var image = new MemoryStream();
        var emitted = CSharpCompilation.Create(
            "AccessAnalyzers.Broken",
            [Parse(Usings, "GlobalUsings.cs"), Parse("static class Fault { [System.ThreadStatic] public static string Current; }", "Fault.cs"), .. sources.Select(source => Parse(source.Value, source.Key))],
            [
                .. Environment.Framework,
                .. new[] { typeof(Diagnostic).Assembly.Location, typeof(CSharpCompilation).Assembly.Location, Path.Combine(AppContext.BaseDirectory, "AccessAnalyzers.Yaml.dll") }
                    .Select(path => MetadataReference.CreateFromFile(path)),
            ],
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                optimizationLevel: OptimizationLevel.Release)).Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        return image.ToArray();

        void Replace(string right, string broken)
        {
            var places = sources.Where(source => source.Value.Contains(right, StringComparison.Ordinal)).ToArray();
            Assert.True(
                places is [{ Value: var only }] && only.Split(right).Length == 2,
                $"This code, into which a fault is put, does not stand in one place: {right}");
            sources[places[0].Key] = places[0].Value.Replace(right, broken, StringComparison.Ordinal);
        }
    }

    static DiagnosticAnalyzer Analyzer(Type type, string fault)
    {
        var analyzer = (DiagnosticAnalyzer)Activator.CreateInstance(type)!;
        type.GetField("Fault")!.SetValue(analyzer, fault);
        return analyzer;
    }

    static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(SourceText.From(text, System.Text.Encoding.UTF8), s_language, path);
}
