using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Tests.Harness;
using AccessAnalyzers.Tests.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers.Tests.Evaluation;

/// <summary>Which members can reach the creation of a cluster, so that they are worth a look.</summary>
public sealed class ReachTests
{
    /// <summary>Reading a file takes no longer for the shape of its expressions.</summary>
    [Theory]
    [InlineData("class Link { public Link? Next; public void Go() { } } class Walk { void M(Link? a) { a?.Next?.Go(); } }")]
    [InlineData("class Link { public Link? Next; public Link? this[int i] => Next; public void Go() { } } class Walk { void M(Link? a) { a?[0]?.Next?[1]?.Next?.Go(); var b = a?.Next?[0]; b?.Next?.Next?.Go(); } }")]
    public void Conditional_accesses_in_each_other_are_read(string source) => Assert.False(MayCreate(source, "M"));

    static bool MayCreate(string source, string member)
    {
        var compilation = new Program([.. SurfaceReferences.Framework], "class Cluster { } " + source).Compile();
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var program = new SourceProgram(compilation, [new BaseClassLibrary()], ["Cluster"], type => type.Name == "Cluster");
        var declaration = compilation.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantNodes()).OfType<MethodDeclarationSyntax>().Single(method => method.Identifier.ValueText == member);
        return program.MayCreateWatched(declaration, default);
    }
}
