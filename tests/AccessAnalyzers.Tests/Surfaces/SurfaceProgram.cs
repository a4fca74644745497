using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Pulumi.Surface;

namespace AccessAnalyzers.Tests.Surfaces;

/// <summary>A whole program that is run against the surfaces which it was compiled against, and says what it declares.</summary>
sealed class SurfaceProgram
{
    readonly byte[] _image;
    readonly ImmutableDictionary<string, string> _surfaces;

    public SurfaceProgram(MetadataReference[] surfaces, string source)
    {
        var options = new CSharpParseOptions(LanguageVersion.CSharp12);
        var compilation = CSharpCompilation.Create(
            "Program",
            [CSharpSyntaxTree.ParseText(source, options)],
            [.. SurfaceReferences.Framework, .. surfaces],
            new CSharpCompilationOptions(OutputKind.ConsoleApplication));
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join(Environment.NewLine, emitted.Diagnostics));
        _image = image.ToArray();
        _surfaces = surfaces.Select(surface => surface.Display!).ToImmutableDictionary(path => Path.GetFileNameWithoutExtension(path));
    }

    /// <summary>Runs the program once. Nothing of a run is left to the next one, its static fields neither.</summary>
    public IReadOnlyList<Declaration> Run(IReadOnlyDictionary<string, string>? configuration = null)
    {
        var context = new AssemblyLoadContext("Program", isCollectible: true);
        // The core is the test's own: it is found before this is asked, so that test and program share one recorder.
        context.Resolving += (_, name) => _surfaces.TryGetValue(name.Name!, out var path) ? context.LoadFromAssemblyPath(path) : null;
        try
        {
            using var recorder = Recorder.Start(configuration);
            var main = context.LoadFromStream(new MemoryStream(_image)).EntryPoint!;
            object?[] arguments = [.. main.GetParameters().Select(_ => Array.Empty<string>())];
            Assert.Equal(0, main.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null) ?? 0);
            return [.. recorder.Declarations];
        }
        finally
        {
            context.Unload();
        }
    }
}
