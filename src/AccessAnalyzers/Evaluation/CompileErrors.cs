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
    /// A member is asked for alone while a program has few files. The compiler calls us for a member that it has just looked through, and
    /// still knows what it has found; others it would look through for us, and for itself at the same time. But for each question it goes
    /// through the declarations of the whole program, so that from so many questions on it is asked for the rest of a file.
    /// </summary>
    const int FewFiles = 64;
    const int MostAskedAlone = 64;

    /// <summary>
    /// Where a program has many files, so few questions are cheaper than the rest of the file; it is asked for at once where this many
    /// members like the one in question would fill it.
    /// </summary>
    const int FewMembers = 16;
    const int MostAskedAloneOfMany = 4;

    readonly bool hasManyFiles = program.Compilation.SyntaxTrees.Skip(FewFiles).Any();

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
        return ErrorsInBodies(file, body.SyntaxTree, TextSpan.FromBounds(parts[0].SpanStart, parts[^1].Span.End), cancellation)
            .Concat(DeclarationErrors(file, body.SyntaxTree, cancellation))
            .Any(error => parts.Any(part => part.Span.IntersectsWith(error)));
    }

    /// <summary>Where the bodies in a part of a file have errors, and perhaps where others have.</summary>
    TextSpan[] ErrorsInBodies(InFile file, SyntaxTree tree, TextSpan asked, CancellationToken cancellation)
    {
        lock (file)
        {
            foreach (var known in file.ErrorsInBodies)
            {
                if (known.Span.Contains(asked))
                    return known.Errors;
            }

            var rest = TextSpan.FromBounds(asked.Start, tree.Length);
            var most = hasManyFiles ? MostAskedAloneOfMany : MostAskedAlone;
            var span = file.ErrorsInBodies.Count > most ? new TextSpan(0, tree.Length)
                : file.ErrorsInBodies.Count == most || (hasManyFiles && rest.Length <= FewMembers * asked.Length) ? rest
                : asked;
            var errors = Errors(program.Model(tree).GetMethodBodyDiagnostics(span, cancellation));
            file.ErrorsInBodies.Add((span, errors));
            return errors;
        }
    }

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
        public List<(TextSpan Span, TextSpan[] Errors)> ErrorsInBodies { get; } = [];

        public TextSpan[]? DeclarationErrors { get; set; }
    }

    /// <summary>
    /// Whether a node is a member that runs; of a type with a primary constructor it is the list of parameters or of bases.
    /// </summary>
    static bool IsMember(SyntaxNode node) => node
        is GlobalStatementSyntax or BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax or BaseFieldDeclarationSyntax
            or BaseListSyntax
        or ParameterListSyntax { Parent: TypeDeclarationSyntax };
}
