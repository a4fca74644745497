using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers.Evaluation;

/// <summary>
/// Which members the compiler refuses, and for which nothing is said therefore: what they would do, only their author knows. Asked only
/// where there is something to report, since the compiler has to look through the whole member.
/// </summary>
sealed class CompileErrors(SourceProgram program)
{
    readonly ConcurrentDictionary<SyntaxNode, bool> known = new();

    /// <summary>Whether the member around a place of the program has an error. Errors elsewhere do not count.</summary>
    public bool IsIn(Location place, CancellationToken cancellation)
    {
        if (place.SourceTree?.GetRoot(cancellation).FindNode(place.SourceSpan).AncestorsAndSelf().FirstOrDefault(IsMember) is not { } member)
            return false;
        // Statements at the top level are one body, though other members stand between them and the end of the file.
        var body = member is GlobalStatementSyntax ? member.Parent! : member;
        return known.TryGetValue(body, out var hasErrors) ? hasErrors : known.GetOrAdd(body, HasErrors(body, cancellation));
    }

    bool HasErrors(SyntaxNode body, CancellationToken cancellation)
    {
        SyntaxNode[] parts = body is CompilationUnitSyntax unit ? [.. unit.Members.OfType<GlobalStatementSyntax>()] : [body];
        // A warning that the project takes for an error changes nothing in what the program does.
        return program.Model(body.SyntaxTree).GetDiagnostics(Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(parts[0].SpanStart, parts[^1].Span.End), cancellation)
            .Any(diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Error && parts.Any(part => part.Span.IntersectsWith(diagnostic.Location.SourceSpan)));
    }

    /// <summary>Whether a node is a member that runs; of a type with a primary constructor it is the list of parameters or of bases.</summary>
    static bool IsMember(SyntaxNode node) => node
        is GlobalStatementSyntax or BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax or BaseFieldDeclarationSyntax or BaseListSyntax
        or ParameterListSyntax { Parent: TypeDeclarationSyntax };
}
