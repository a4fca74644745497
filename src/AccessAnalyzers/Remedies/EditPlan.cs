using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers.Remedies;

/// <summary>
/// How an intent is carried out in the program at hand: in no way, by nothing at all, or by edits that are made all or none.
/// </summary>
readonly struct EditPlan
{
    readonly ImmutableArray<SourceEdit> edits;

    EditPlan(ImmutableArray<SourceEdit> edits) => this.edits = edits;

    /// <summary>The program has no one place where the intent can be carried out.</summary>
    public static EditPlan Impossible => default;

    /// <summary>The program does already what is intended.</summary>
    public static EditPlan Nothing { get; } = new(ImmutableArray<SourceEdit>.Empty);

    public bool IsPossible => !edits.IsDefault;

    /// <summary>The edits of a plan that is possible.</summary>
    public ImmutableArray<SourceEdit> Edits => edits;

    public static EditPlan Of(params SourceEdit[] edits) => new(edits.ToImmutableArray());

    /// <summary>Both plans as one. Members of an object that does not exist yet become members of one new object.</summary>
    public static EditPlan operator +(EditPlan first, EditPlan second)
    {
        if (!first.IsPossible || !second.IsPossible)
            return Impossible;
        var all = first.edits.ToList();
        foreach (var edit in second.edits)
        {
            var at = all.FindIndex(known => known is WrittenEdit one
                && edit is WrittenEdit other
                && one with { Text = "" } == other with { Text = "" });
            if (at < 0)
                all.Add(edit);
            else if (Merge(((WrittenEdit)all[at]).Text, ((WrittenEdit)edit).Text) is { } text)
                all[at] = (WrittenEdit)all[at] with { Text = text };
            else
                return Impossible;
        }

        return new EditPlan(all.ToImmutableArray());
    }

    /// <summary>One expression in place of two for the same thing; null where they contradict each other.</summary>
    static string? Merge(string first, string second) =>
        first == second ? first : Merge(SyntaxFactory.ParseExpression(first), SyntaxFactory.ParseExpression(second));

    static string? Merge(ExpressionSyntax first, ExpressionSyntax second)
    {
        if (first is not ObjectCreationExpressionSyntax { Initializer: { } known } creation
            || second is not ObjectCreationExpressionSyntax { Initializer: { } added }
            || !creation.Type.IsEquivalentTo(((ObjectCreationExpressionSyntax)second).Type))
        {
            return null;
        }

        var members = known.Expressions.Select(static member => member.ToString()).ToList();
        foreach (var member in added.Expressions.OfType<AssignmentExpressionSyntax>())
        {
            var at = known.Expressions.IndexOf(other => other is AssignmentExpressionSyntax assignment
                && assignment.Left.IsEquivalentTo(member.Left));
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
