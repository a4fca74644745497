using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers.Tests.Table;

/// <summary>Object creations as people write them: a line for each member, and comments above and behind.</summary>
static class Layout
{
    public static string Print(ExpressionSyntax expression, int depth)
    {
        if (expression is not ObjectCreationExpressionSyntax creation)
            return expression.ToString();
        var indentation = new string(' ', depth * 4);
        var arguments = creation.ArgumentList is { } list ? $"({string.Join(", ", list.Arguments.Select(argument => Print(argument.Expression, depth)))})" : "";
        return $"new {creation.Type}{arguments}" + creation.Initializer switch
        {
            { RawKind: (int)SyntaxKind.ObjectInitializerExpression, Expressions: { Count: > 0 } members } =>
                $"\n{indentation}{{\n{string.Concat(members.OfType<AssignmentExpressionSyntax>().Select(member => Print(member, depth + 1)))}{indentation}}}",
            { } other => $" {other}",
            _ => "",
        };
    }

    public static string IndentationAt(string text, int index)
    {
        var start = text.LastIndexOf('\n', index) + 1;
        return new string(' ', text[start..].TakeWhile(c => c == ' ').Count());
    }

    static string Print(AssignmentExpressionSyntax member, int depth)
    {
        var indentation = new string(' ', depth * 4);
        return $"{indentation}// Agreed: {member.Left}.\n{indentation}{member.Left} = {Print(member.Right, depth)}, // Reviewed: {member.Left}.\n";
    }
}
