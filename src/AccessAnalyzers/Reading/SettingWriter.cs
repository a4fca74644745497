using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers.Reading;

/// <summary>Plans how the program that declares a resource is to be changed.</summary>
/// <param name="reader">Reads the settings of the resource.</param>
/// <param name="table">Where they are.</param>
/// <param name="neighbours">The resources to which it refers, or can refer.</param>
class SettingWriter(SettingReader reader, SettingTable table, Neighbourhood neighbours)
{
    public SettingReader Reader => reader;

    public SettingTable Table => table;

    /// <summary>How intents are carried out together where a condition holds.</summary>
    public virtual EditPlan Plan(DeclaredResource resource, ImmutableArray<Intent> intents, Condition when) =>
        intents.Aggregate(EditPlan.Nothing, (plan, intent) => plan + Plan(resource, intent, when));

    EditPlan Plan(DeclaredResource resource, Intent intent, Condition when) => intent switch
    {
        Set set => IsDone(resource[set.Key], set.Value, when) ? EditPlan.Nothing : Write(set.Key, set.Value, when),
        Remove => reader.Space.IsPossible(when & !resource[intent.Key].IsSet.Fails)
            ? WriterOf(intent.Key)?.Remove(when) ?? EditPlan.Impossible
            : EditPlan.Nothing,
        UseConfigured => table[intent.Key].Configured is { } configured ? Write(intent.Key, configured, when) : EditPlan.Impossible,
        UseDeclared use => Refer(use, when),
        MoveFrom move => Move(resource, move, when),
        OnNeighbour neighbour =>
            neighbours.WriterOf(neighbour.Resource)?.Plan(neighbour.Resource, neighbour.Intent, when) ?? EditPlan.Impossible,
        RemoveElements remove => TakeOut(resource[remove.Ranges], remove.Elements),
        RewriteElements rewrite => Respell(rewrite.Elements),
        DeclareBeside declare => new ResourceWriter(neighbours).Plan(declare),
        LetIn let => table.LetsIn is { } method ? new ResourceWriter(neighbours).Plan(resource, method, let.Resource) : EditPlan.Impossible,
        AddBeside { Part: { Value: Constant { Literal: string known }, Site: { } site }, Text: var added } =>
            Respell(site, known, ImmutableArray.Create(known, added)) is { } edit ? EditPlan.Of(edit) : EditPlan.Impossible,
        AddBeside => EditPlan.Impossible,
        Rewrite rewrite => EditPlan.Of(new ReplaceExpression(rewrite.Written.SyntaxTree.FilePath, rewrite.Written.Span, rewrite.Text)),
        _ => throw new InvalidOperationException($"No plan for {intent.GetType().Name}."),
    };

    /// <summary>Gives a setting a value, a constant, a list of texts or code, where a condition holds.</summary>
    public EditPlan Write(SettingKey key, object value, Condition when) => WriterOf(key)?.Set(value, when) ?? EditPlan.Impossible;

    /// <summary>
    /// Null where a setting cannot be written: the SDK lacks it, has another in its place, or something else overrides it.
    /// </summary>
    PathWriter? WriterOf(SettingKey key) => reader.WriterOf(table[key]);

    /// <summary>What the SDK cannot express has its default; what it can, a remedy writes out.</summary>
    bool IsDone(Setting setting, object value, Condition when)
    {
        var isSo = value is string word
            ? setting.Satisfies(given => given is LibraryMember member ? member.Name == word : Equals((given as Constant)?.Literal, word))
            : setting.Is(value);
        return !reader.Space.IsPossible(when & !(setting.IsExpressible ? isSo & setting.IsSet : isSo).Holds);
    }

    /// <summary>Only where the setting takes a list: older generations took a map or a single one.</summary>
    EditPlan Refer(UseDeclared use, Condition when) =>
        reader.TypeOf(table[use.Key]) is IArrayTypeSymbol or { Name: "InputList" }
        && reader.OnlyVariableOf(type => neighbours.Types.Any(known => known.Settings.Kind == use.Kind && known.Is(type))) is { } variable
            ? Write(use.Key, new CSharp($"new[] {{ {variable}.Id }}"), when)
            : EditPlan.Impossible;

    EditPlan Move(DeclaredResource resource, MoveFrom move, Condition when) =>
        resource[move.Source].Sites(when).FirstOrDefault() is AssignmentExpressionSyntax { Right: var given }
            ? Plan(resource, new Remove(move.Source), when) + Write(move.Key, new CSharp(given.ToString()), when)
            : EditPlan.Impossible;

    /// <summary>An expression that stands for other elements too, or that others rely on, cannot go.</summary>
    EditPlan TakeOut(RangeList ranges, ImmutableArray<RangeElement> removed) =>
        ranges.Elements.Except(removed).Any(kept => removed.Any(element => element.Site == kept.Site))
        || removed.Any(element => !reader.IsForResourceOnly(element.Site))
            ? EditPlan.Impossible
            : EditPlan.Of(removed
                .Select(static element => (SourceEdit)new RemoveNode(element.Site.SyntaxTree.FilePath, Whole(element.Site).Span))
                .ToArray());

    /// <summary>A call that adds nothing but an element goes with it.</summary>
    static SyntaxNode Whole(SyntaxNode element) => element.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: 1,
        Parent: InvocationExpressionSyntax { Parent: ExpressionStatementSyntax statement } } } ? statement : element;

    /// <summary>Only literals that nobody else relies on are written otherwise, and only an element of a list becomes several.</summary>
    EditPlan Respell(ImmutableArray<(RangeElement Element, ImmutableArray<string> Texts)> elements)
    {
        var edits = new List<SourceEdit>();
        foreach (var (element, texts) in elements)
        {
            if (Respell(element.Origin?.Nodes().Last(), element.Text, texts) is not { } edit)
                return EditPlan.Impossible;
            edits.Add(edit);
        }

        return EditPlan.Of(edits.Distinct().ToArray());
    }

    SourceEdit? Respell(SyntaxNode? origin, string? known, ImmutableArray<string> texts) =>
        Literal(origin) is { } literal
        && literal.Token.ValueText == known
        && (texts.Length == 1 || literal is { Parent: InitializerExpressionSyntax or ArgumentSyntax or ExpressionElementSyntax })
        && reader.IsForResourceOnly(literal)
            ? new ReplaceExpression(
                literal.SyntaxTree.FilePath,
                literal.Span,
                string.Join(ReplaceExpression.NextElement, texts.Select(static text => SymbolDisplay.FormatLiteral(text, quote: true))))
            : null;

    static LiteralExpressionSyntax? Literal(SyntaxNode? origin) =>
        origin is VariableDeclaratorSyntax { Initializer.Value: LiteralExpressionSyntax constant }
        ? constant
        : origin as LiteralExpressionSyntax;
}
