using System.Collections.Concurrent;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AccessAnalyzers.ContractTests;

/// <summary>Surfaces as the compiler sees their sources, which say more than their assemblies: also private fields and initial values.</summary>
static class SurfaceSource
{
    const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    static readonly ConcurrentDictionary<string, Lazy<CSharpCompilation>> s_compilations = new();

    static readonly MetadataReference[] s_libraries =
    [
        .. Directory.GetFiles(ThisProject.RefPack, "*.dll").Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(Constructs.Construct).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Amazon.JSII.Runtime.Deputy.DeputyBase).Assembly.Location),
    ];

    /// <param name="surface">The name of its project.</param>
    public static CSharpCompilation Compile(string surface) => s_compilations.GetOrAdd(surface, name => new(() => Create(name))).Value;

    /// <summary>The public types of a surface.</summary>
    public static IEnumerable<INamedTypeSymbol> TypesOf(CSharpCompilation compilation) => TypesIn(compilation.Assembly.GlobalNamespace);

    static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceSymbol @namespace) => @namespace.GetTypeMembers()
        .Where(type => type.DeclaredAccessibility == Accessibility.Public)
        .Concat(@namespace.GetNamespaceMembers().SelectMany(TypesIn));

    /// <summary>A surface that stands nowhere.</summary>
    /// <param name="name">The name of its assembly.</param>
    /// <param name="sources">Its files.</param>
    /// <param name="surfaces">The surfaces that it references.</param>
    public static CSharpCompilation Compile(string name, IEnumerable<string> sources, IEnumerable<MetadataReference> surfaces)
    {
        var compilation = CSharpCompilation.Create(
            name,
            sources.Append(ImplicitUsings).Select(text => CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Latest))),
            [.. s_libraries, .. surfaces],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return compilation;
    }

    static CSharpCompilation Create(string surface)
    {
        var folder = Path.Combine(ThisProject.Surfaces, surface);
        var surfaces = XDocument.Load(Path.Combine(folder, $"{surface}.csproj")).Descendants("ProjectReference")
            .Select(reference => Compile(Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value)).ToMetadataReference());
        var files = Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar)[0] is not ("obj" or "bin"));
        return Compile(surface, files.Select(File.ReadAllText), surfaces);
    }
}
