using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers.Remedies;

static class SourceEdits
{
    /// <summary>
    /// All edits as one remedy; null where one of them cannot be made. Members of an object that does not exist yet become
    /// members of one new object.
    /// </summary>
    public static ImmutableArray<SourceEdit>? Together(params ImmutableArray<SourceEdit>?[] parts)
    {
        var all = new List<SourceEdit>();
        foreach (var part in parts)
        {
            if (part is not { } edits)
                return null;
            foreach (var edit in edits)
            {
                var at = all.FindIndex(known => known is WrittenEdit first && edit is WrittenEdit second && first with { Text = "" } == second with { Text = "" });
                if (at < 0)
                    all.Add(edit);
                else if (Merge(((WrittenEdit)all[at]).Text, ((WrittenEdit)edit).Text) is { } text)
                    all[at] = (WrittenEdit)all[at] with { Text = text };
                else
                    return null;
            }
        }

        return all.ToImmutableArray();
    }

    /// <summary>One expression in place of two for the same thing; null where they contradict each other.</summary>
    static string? Merge(string first, string second) => first == second ? first : Merge(SyntaxFactory.ParseExpression(first), SyntaxFactory.ParseExpression(second));

    static string? Merge(ExpressionSyntax first, ExpressionSyntax second)
    {
        if (first is not ObjectCreationExpressionSyntax { Initializer: { } known } creation || second is not ObjectCreationExpressionSyntax { Initializer: { } added }
            || !creation.Type.IsEquivalentTo(((ObjectCreationExpressionSyntax)second).Type))
        {
            return null;
        }

        var members = known.Expressions.Select(static member => member.ToString()).ToList();
        foreach (var member in added.Expressions.OfType<AssignmentExpressionSyntax>())
        {
            var at = known.Expressions.IndexOf(other => other is AssignmentExpressionSyntax assignment && assignment.Left.IsEquivalentTo(member.Left));
            if (at < 0)
                members.Add(member.ToString());
            else if (Merge(((AssignmentExpressionSyntax)known.Expressions[at]).Right.ToString(), member.Right.ToString()) is { } text)
                members[at] = $"{member.Left} = {text}";
            else
                return null;
        }

        return $"new {creation.Type} {{ {string.Join(", ", members)} }}";
    }
}
