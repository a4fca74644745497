using System.Reflection;
using System.Runtime.Loader;
using AccessAnalyzers.Tests.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AccessAnalyzers.Tests.Harness;

/// <summary>C# that .NET really runs.</summary>
static class Executed
{
    /// <summary>What an expression says of a value of its parameter; null where it throws.</summary>
    public static Func<T, bool?> Ask<T>(string parameter, string expression, string types = "", params MetadataReference[] packages)
    {
        var source = $$"""
            using System; using System.Collections.Generic; using System.Linq; using System.Text.Json; using System.Text.Json.Nodes;
            {{types}}
            public static class Asked { public static bool Answer({{parameter}}) => {{expression}}; }
            """;
        using var image = new MemoryStream();
        var emitted = CSharpCompilation.Create("Asked", [CSharpSyntaxTree.ParseText(source)], [.. SurfaceReferences.Framework, .. packages], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).Emit(image);
        Assert.True(emitted.Success, string.Join(Environment.NewLine, emitted.Diagnostics));
        var answer = new AssemblyLoadContext("Asked", isCollectible: true).LoadFromStream(new MemoryStream(image.ToArray())).GetType("Asked")!.GetMethod("Answer")!;
        return value =>
        {
            try
            {
                return (bool)answer.Invoke(null, [value])!;
            }
            catch (TargetInvocationException)
            {
                return null;
            }
        };
    }
}
