using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers.Evaluation;

/// <summary>Which statements, choices and bodies an evaluation has come to, under whatever configuration.</summary>
/// <remarks>
/// What it has not come to may be what it does not know, so that this alone proves nothing: a statement is passed over only where what runs
/// it has run.
/// </remarks>
sealed class Coverage
{
    readonly HashSet<SyntaxNode> run = [];

    /// <summary>The evaluation has come to a statement, to a choice or what it gives, or to the body of a function.</summary>
    public void Add(SyntaxNode node) => run.Add(node);

    /// <summary>Whether the evaluation has come to the function around a place.</summary>
    public bool HasRunAround(SyntaxNode place) => FunctionAround(place) is { } function && run.Contains(function);

    /// <summary>Whether an evaluation has come to a function, and in it never to a place.</summary>
    public bool PassesOver(SyntaxNode place)
    {
        var statements = new Stack<StatementSyntax>();
        var function = FunctionAround(place);
        if (function is null || !run.Contains(function))
            return false;
        for (var node = place is LocalFunctionStatementSyntax ? place.Parent : place; node != function; node = node!.Parent)
        {
            if (node is StatementSyntax statement)
                statements.Push(statement);
            else if (IsChosen(node!) && run.Contains(node!.Parent!) && !run.Contains(node))
                return true;
        }

        foreach (var statement in statements)
        {
            // The body of the function itself is no statement of it.
            if (statement.Parent == function && function is not CompilationUnitSyntax)
                continue;
            if (!run.Contains(statement))
                return IsRunByItsParent(statement);
            if (!IsRunByItsParent(statement))
                return false;
        }

        return false;
    }

    /// <summary>Whether a function that runs may pass over a place in it, by the look of its code.</summary>
    public static bool IsUnderCondition(SyntaxNode place)
    {
        var function = FunctionAround(place);
        return place.Ancestors().TakeWhile(outer => outer != function).Any(static outer =>
            outer is IfStatementSyntax or SwitchSectionSyntax or ConditionalExpressionSyntax or SwitchExpressionArmSyntax);
    }

    /// <summary>The function, method or accessor of which a piece of code is part; null where there is none.</summary>
    public static SyntaxNode? FunctionAround(SyntaxNode node) => node.Ancestors().FirstOrDefault(static outer => outer
        is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax or AccessorDeclarationSyntax
        or ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax } or CompilationUnitSyntax);

    /// <summary>
    /// Whether an expression is what a <c>?:</c> gives; of others than these the compiler may have another idea where they begin.
    /// </summary>
    static bool IsChosen(SyntaxNode node) => node is BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax
        && node.Parent is ConditionalExpressionSyntax choice && node != choice.Condition;

    /// <summary>
    /// Whether a statement has run as soon as the one around it has, if it runs at all. What a handler catches nobody has seen thrown.
    /// </summary>
    static bool IsRunByItsParent(StatementSyntax statement) => statement.Parent is BlockSyntax or GlobalStatementSyntax or IfStatementSyntax
        or ElseClauseSyntax or CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax
        or SwitchSectionSyntax or UsingStatementSyntax or LockStatementSyntax or TryStatementSyntax;
}
