using System.Collections.Concurrent;
using System.Collections.Immutable;
using AccessAnalyzers.Tests.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AccessAnalyzers.RobustnessTests;

/// <summary>A program that may be broken in any way.</summary>
/// <param name="Origin">Where it comes from, in words.</param>
/// <param name="Sdk">What it references besides the framework.</param>
sealed record Specimen(string Origin, ImmutableArray<MetadataReference> Sdk, string Text)
{
    const string GlobalUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    /// <summary>Compilations without a program: what is made of one shares its references, which takes most of the time.</summary>
    static readonly ConcurrentDictionary<(ImmutableArray<MetadataReference> Sdk, OutputKind Kind), CSharpCompilation> empty = new();

    public LanguageVersion Language { get; init; } = LanguageVersion.Preview;

    /// <summary>Other files of the program.</summary>
    public ImmutableArray<string> Others { get; init; } = [];

    /// <summary>The simple name of an assembly that is not referenced, though it should be.</summary>
    public string? Missing { get; init; }

    public CSharpCompilation Compile()
    {
        var options = new CSharpParseOptions(Language);
        ImmutableArray<SyntaxTree> trees = [.. Others.Insert(0, Text).Select((text, index) => Parse(text, $"/Test{index}.cs")), .. Language >= LanguageVersion.CSharp10 ? [Parse(GlobalUsings, "/GlobalUsings.cs")] : Array.Empty<SyntaxTree>()];
        var isProgram = trees.Any(tree => tree.GetRoot().ChildNodes().Any(node => node.IsKind(SyntaxKind.GlobalStatement)));
        var compilation = empty.GetOrAdd((Sdk, isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary), Empty).AddSyntaxTrees(trees);
        return Missing is null
            ? compilation
            : compilation.RemoveReferences(compilation.References.Where(reference => Path.GetFileNameWithoutExtension(reference.Display) == Missing));

        SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(SourceText.From(text, System.Text.Encoding.UTF8), options, path);
    }

    static CSharpCompilation Empty((ImmutableArray<MetadataReference> Sdk, OutputKind Kind) key)
    {
        var compilation = CSharpCompilation.Create(
            "TestProgram",
            references: SurfaceReferences.Framework.Concat(key.Sdk),
            options: new CSharpCompilationOptions(key.Kind, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true, concurrentBuild: false));
        _ = compilation.Assembly;
        return compilation;
    }

    public override string ToString() =>
        $"{Origin}, C# {Language.ToDisplayString()}{(Missing is null ? "" : $", without {Missing}")}, beside {string.Join(" ", Sdk.Select(reference => Path.GetFileNameWithoutExtension(reference.Display)))}\n{Text}{string.Concat(Others.Select(other => $"\n// ---- another file\n{other}"))}";
}
