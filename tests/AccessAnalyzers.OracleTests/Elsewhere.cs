using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AccessAnalyzers.OracleTests;

/// <summary>
/// What the programs of one dialect are loaded beside: the surfaces of the SDK, and an assembly that is to the analyzer a mere
/// reference, whose answers the test chooses.
/// </summary>
sealed class Elsewhere
{
    static readonly ConcurrentDictionary<string, Lazy<Elsewhere>> s_all = new();

    readonly AssemblyLoadContext _surfaces = new("Surfaces");
    readonly MethodInfo _answer;
    readonly MethodInfo _asked;

    Elsewhere(Dialect dialect)
    {
        using var image = new MemoryStream();
        var source = $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Threading;
            {{dialect.Usings}}

            public static class Elsewhere
            {
                static readonly AsyncLocal<int[]> answers = new();

                /// <summary>Each question takes the next bit; a counter is kept of them.</summary>
                public static void Answer(int bits) => answers.Value = new[] { bits, 0 };

                public static int Asked() => answers.Value[1];

                public static bool Ask() => (answers.Value[0] >> answers.Value[1]++ % 31 & 1) == 1;

                public static string Range() => Ask() ? "0.0.0.0/0" : "10.0.0.0/8";

                public static void Set(ref bool value) => value ^= Ask();

                public static void Try() { if (Ask()) throw new FormatException(); }

                {{(dialect.Surroundings is { Hidden: var hidden } ? $"public static void Connect({hidden.Parameters}) {{ if (Ask()) {hidden.Statement} }}" : "")}}

                public static void Touch(List<string> ranges) { if (Ask()) ranges.Add(Range()); }

                public static void Touch({{dialect.Access}} access)
                {
                    if (!Ask()) return;
                    {{string.Concat(dialect.Flags.Take(1).Select(flag => $"access.{flag} = Ask();"))}}
                    {{(dialect.Ranges == "" ? "" : $"access.{dialect.Ranges} = {dialect.RangesOf("new List<string> { Range() }")};")}}
                }
            }
            """;
        var emitted = CSharpCompilation.Create(
            "Elsewhere",
            [CSharpSyntaxTree.ParseText(source)],
            [.. Environment.Framework, .. dialect.References],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        Reference = MetadataReference.CreateFromImage(image.ToArray());
        Nothing = CSharpCompilation.Create("Programs", [], [.. Environment.Framework, .. dialect.References], Options);
        foreach (var path in dialect.References.Select(reference => reference.Display!).Where(path => !AssemblyLoadContext.Default.Assemblies.Any(loaded => !loaded.IsDynamic && loaded.Location == path)))
            _surfaces.LoadFromAssemblyPath(path);
        image.Position = 0;
        var type = _surfaces.LoadFromStream(image).GetType("Elsewhere")!;
        (_answer, _asked) = (type.GetMethod("Answer")!, type.GetMethod("Asked")!);
    }

    public static Elsewhere Of(Dialect dialect) => s_all.GetOrAdd(dialect.Name, _ => new Lazy<Elsewhere>(() => new Elsewhere(dialect))).Value;

    /// <summary>How programs are compiled.</summary>
    public static CSharpCompilationOptions Options { get; } =
        new(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Debug, concurrentBuild: false);

    public MetadataReference Reference { get; }

    /// <summary>A compilation without programs and without this assembly; what is made of it binds the others once.</summary>
    public CSharpCompilation Nothing { get; }

    /// <summary>How many questions are answered in every way; what a program asks beyond them is always answered with no.</summary>
    public const int Questions = 3;

    /// <summary>Chooses the answers for whatever runs in this asynchronous flow.</summary>
    public void Answer(int bits) => _answer.Invoke(null, [bits]);

    /// <summary>How many questions have been asked in this asynchronous flow since.</summary>
    public int Asked => (int)_asked.Invoke(null, [])!;

    /// <summary>Loads an assembly of programs.</summary>
    public Assembly Load(byte[] image)
    {
        var context = new AssemblyLoadContext("Programs");
        context.Resolving += (_, name) => _surfaces.Assemblies.FirstOrDefault(assembly => assembly.GetName().Name == name.Name);
        return context.LoadFromStream(new MemoryStream(image));
    }
}
