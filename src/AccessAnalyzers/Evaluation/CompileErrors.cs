using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AccessAnalyzers.Evaluation;

/// <summary>
/// Which members the compiler refuses, and for which nothing is said therefore: what they would do, only their author knows. Asked only
/// where there is something to report, since the compiler has to look through the whole member.
/// </summary>
sealed class CompileErrors(SourceProgram program)
{
    /// <summary>
    /// For each member the compiler goes through the declarations of its file. From so many members of one file on it is asked for the
    /// whole file.
    /// </summary>
    const int MostAskedAlone = 4;

    readonly ConcurrentDictionary<SyntaxNode, bool> known = new();
    readonly ConcurrentDictionary<SyntaxTree, InFile> files = new();

    /// <summary>Whether the member around a place of the program has an error. Errors elsewhere do not count.</summary>
    public bool IsIn(Location place, CancellationToken cancellation)
    {
        if (place.SourceTree?.GetRoot(cancellation).FindNode(place.SourceSpan).AncestorsAndSelf().FirstOrDefault(IsMember)
            is not { } member)
            return false;
        // Statements at the top level are one body, though other members stand between them and the end of the file.
        var body = member is GlobalStatementSyntax ? member.Parent! : member;
        return known.TryGetValue(body, out var hasErrors) ? hasErrors : known.GetOrAdd(body, HasErrors(body, cancellation));
    }

    bool HasErrors(SyntaxNode body, CancellationToken cancellation)
    {
        SyntaxNode[] parts = body is CompilationUnitSyntax unit ? [.. unit.Members.OfType<GlobalStatementSyntax>()] : [body];
        var file = files.GetOrAdd(body.SyntaxTree, static _ => new());
        var errors = file.IsFirstAsked()
            ? ErrorsInBodies(body.SyntaxTree, TextSpan.FromBounds(parts[0].SpanStart, parts[^1].Span.End), cancellation)
            : AllErrorsInBodies(file, body.SyntaxTree, cancellation);
        return errors.Concat(DeclarationErrors(file, body.SyntaxTree, cancellation))
            .Any(error => parts.Any(part => part.Span.IntersectsWith(error)));
    }

    TextSpan[] AllErrorsInBodies(InFile file, SyntaxTree tree, CancellationToken cancellation)
    {
        lock (file)
            return file.ErrorsInBodies ??= ErrorsInBodies(tree, null, cancellation);
    }

    TextSpan[] ErrorsInBodies(SyntaxTree tree, TextSpan? span, CancellationToken cancellation) =>
        Errors(program.Model(tree).GetMethodBodyDiagnostics(span, cancellation));

    /// <summary>
    /// Where the text or the declarations of a file have errors. For each answer the compiler goes through the declarations of the whole
    /// program.
    /// </summary>
    TextSpan[] DeclarationErrors(InFile file, SyntaxTree tree, CancellationToken cancellation)
    {
        lock (file)
        {
            return file.DeclarationErrors ??= Errors(
                program.Model(tree).GetSyntaxDiagnostics(null, cancellation)
                    .AddRange(program.Model(tree).GetDeclarationDiagnostics(null, cancellation)));
        }
    }

    /// <summary>Where errors are. A warning that the project takes for one changes nothing in what the program does.</summary>
    static TextSpan[] Errors(ImmutableArray<Diagnostic> diagnostics) => diagnostics
        .Where(static diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Error)
        .Select(static diagnostic => diagnostic.Location.SourceSpan)
        .ToArray();

    /// <summary>What is known of one file.</summary>
    sealed class InFile
    {
        int asked;

        public TextSpan[]? ErrorsInBodies { get; set; }

        public TextSpan[]? DeclarationErrors { get; set; }

        /// <summary>Whether this is one of the first questions.</summary>
        public bool IsFirstAsked() => Interlocked.Increment(ref asked) <= MostAskedAlone;
    }

    /// <summary>
    /// Whether a node is a member that runs; of a type with a primary constructor it is the list of parameters or of bases.
    /// </summary>
    static bool IsMember(SyntaxNode node) => node
        is GlobalStatementSyntax or BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax or BaseFieldDeclarationSyntax
            or BaseListSyntax
        or ParameterListSyntax { Parent: TypeDeclarationSyntax };
}
