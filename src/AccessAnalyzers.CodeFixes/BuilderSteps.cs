using AccessAnalyzers.Remedies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers.CodeFixes;

/// <summary>
/// Steps of builders: methods such as <c>WithRanges</c> and <c>Private</c>, which set what their name says. Each caller decides whether
/// it wants that, so no fix makes them set something else. What a step sets may be spelled otherwise.
/// </summary>
static class BuilderSteps
{
    /// <summary>Whether an edit makes a step set something else.</summary>
    /// <param name="edit">The edit.</param>
    /// <param name="edited">Where it is made.</param>
    public static bool IsChangedBy(SourceEdit edit, SyntaxNode edited) =>
        edit is SetMember or RemoveNode or ReplaceExpression { Text: not ['"', ..] }
        && ((edited as ExpressionStatementSyntax)?.Expression ?? edited) is var changed
        && (edit is SetMember || changed is AssignmentExpressionSyntax || (changed.Parent as AssignmentExpressionSyntax)?.Right == changed)
        && AssignmentAround(changed) is { } assignment
        && IsStep(assignment);

    /// <summary>The assignment of which a place is a part; null where that is a part of a resource, which is made here.</summary>
    static AssignmentExpressionSyntax? AssignmentAround(SyntaxNode changed) => changed.AncestorsAndSelf()
        .TakeWhile(static node => node is not (BlockSyntax or BaseObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: > 0 }))
        .OfType<AssignmentExpressionSyntax>()
        .FirstOrDefault(static assignment => assignment.Parent is not InitializerExpressionSyntax);

    static bool IsStep(AssignmentExpressionSyntax assignment) => assignment.Parent switch
    {
        ExpressionStatementSyntax { Parent: BlockSyntax { Parent: MethodDeclarationSyntax or LocalFunctionStatementSyntax } body } =>
            (body.Statements.Count == 1 || GivesBackItsObject(body)) && !IsMadeIn(body, assignment.Left),
        _ => assignment.Ancestors()
            .TakeWhile(static node => node is not BlockSyntax)
            .Any(static node => node is ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax or LocalFunctionStatementSyntax }),
    };

    static bool GivesBackItsObject(BlockSyntax body) => body.Statements.Last() is ReturnStatementSyntax { Expression: var given }
        && (given is ThisExpressionSyntax
            || (given is IdentifierNameSyntax name
                && body.Parent is MethodDeclarationSyntax { ParameterList.Parameters: [var first, ..] }
                && first.Modifiers.Any()
                && first.Identifier.ValueText == name.Identifier.ValueText));

    /// <summary>Whether what is assigned is in a variable of the method.</summary>
    static bool IsMadeIn(BlockSyntax body, ExpressionSyntax target) => body.DescendantNodes()
        .OfType<VariableDeclaratorSyntax>()
        .Any(variable => variable.Identifier.ValueText == target.GetFirstToken().ValueText);
}
