using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AccessAnalyzers.ContractTests;

/// <summary>The analyzer's own files about SDKs.</summary>
static class SdkSource
{
    /// <summary>The names that stand in some of the files, as the packages spell those of properties.</summary>
    public static IReadOnlySet<string> NamesIn(params string[] files) => (
        from file in files
        from token in CSharpSyntaxTree.ParseText(File.ReadAllText(Path.Combine(ThisProject.Sdks, file))).GetRoot().DescendantTokens()
        where token.IsKind(SyntaxKind.StringLiteralToken) && token.ValueText.Length > 0
        select Names.Camel(token.ValueText)).ToHashSet();
}
