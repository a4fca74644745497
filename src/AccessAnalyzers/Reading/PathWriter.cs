using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Remedies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers.Reading;

/// <summary>Writes one setting into the object creations of the program.</summary>
sealed class PathWriter(SettingReader reader, SettingPath path)
{
    readonly ImmutableArray<IPropertySymbol> properties = reader.Resolve(path);

    public EditPlan Set(object value, Condition when)
    {
        if (TextOf(value) is not { } text)
            return EditPlan.Impossible;
        if (path.Properties.Length == 0)
            return WriteArgument(text, reader.Root.Cases);
        return GiveArgument(text, when) is { IsPossible: true } given ? given : Write(reader.Root, 0, text, when);
    }

    /// <summary>A value as the setting takes it; null where it does not.</summary>
    string? TextOf(object value)
    {
        var (compilation, type) = (reader.Compilation, path.IsEntry(path.Properties.Length - 1) ? reader.Compilation.ObjectType
            : properties.IsEmpty ? reader.Parameter!.Type
            : properties[^1].Type);
        var text = compilation.GetSpecialType(SpecialType.System_String);
        bool Takes(ITypeSymbol given) => compilation.ClassifyCommonConversion(given, type).IsImplicit;
        bool TakesArray() => Takes(compilation.CreateArrayTypeSymbol(text));
        // A list that is made of no array is made by its own name.
        string? List() => type is INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: false }
            ? $"new {type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}"
            : null;
        return value switch
        {
            bool flag => Takes(compilation.GetSpecialType(SpecialType.System_Boolean)) ? flag != path.IsInverted ? "true" : "false" : null,
            string literal => Takes(text) ? SymbolDisplay.FormatLiteral(literal, quote: true)
                : reader.TypeOf(path) is { } words
                    && words
                        .GetMembers()
                        .FirstOrDefault(member => member.IsStatic
                            && string.Equals(member.Name, literal, StringComparison.OrdinalIgnoreCase)) is { } word
                    ? $"{words.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}.{word.Name}"
                : null,
            string[] elements => (TakesArray() ? "new[]" : List()) is { } creation
                ? $"{creation} {{ {string.Join(", ", elements.Select(static element => SymbolDisplay.FormatLiteral(element, quote: true)))} }}"
                : null,
            CSharp { IsArray: true } code when !TakesArray() => type.Name == "List" ? $"{List()}({code.Text})" : null,
            CSharp code => code.Text,
            _ => throw new ArgumentException("Neither a constant nor code.", nameof(value)),
        };
    }

    /// <summary>
    /// The argument of the creation for the path's parameter, and how to add one; neither where there is no creation to write in.
    /// </summary>
    (ArgumentSyntax? Given, Func<string, SourceEdit>? Add) ArgumentInSource()
    {
        if (reader.Creation.Site is not BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: var arguments } site
            || reader.Parameter is not { } parameter)
            return default;
        var given = arguments
            .Where((argument, index) => argument.NameColon is { } colon
                ? colon.Name.Identifier.ValueText == parameter.Name
                : index == parameter.Ordinal)
            .FirstOrDefault();
        return (given, text => new AddArgument(
            site.SyntaxTree.FilePath, site.Span, arguments.Count == parameter.Ordinal ? "" : parameter.Name, text));
    }

    /// <summary>The edit for a setting that is an argument itself.</summary>
    EditPlan WriteArgument(string text, IEnumerable<Case> cases) => ArgumentInSource() switch
    {
        { Given: { Expression: var given } } => Overwrite(given, cases, text),
        { Add: { } add } => EditPlan.Of(add(text)),
        _ => EditPlan.Impossible,
    };

    /// <summary>
    /// The edit where the creation is not given the argument that has the property; null where it is, or where its being null comes from
    /// elsewhere.
    /// </summary>
    EditPlan GiveArgument(string text, Condition when)
    {
        if (reader.Root.Cases.Any(@case => @case.Value != Value.Null && reader.IsPossible(@case, when))
            || reader.ArgumentsType is not { TypeKind: TypeKind.Class, IsAbstract: false } type || !CanBeSet(0))
        {
            return EditPlan.Impossible;
        }

        return ArgumentInSource() is { Given: null or { Expression.RawKind: (int)SyntaxKind.NullLiteralExpression } }
            ? WriteArgument(
                $"new {type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)} {{ {Target(0, isEntry: false)} = {Rest(0, text)} }}",
                [])
            : EditPlan.Impossible;
    }

    /// <summary>
    /// The edit that writes over an expression. What somebody has made to depend on something stays; what a parameter hands on is
    /// written over in the call that gives it, and a constant in the variable that is there for it.
    /// </summary>
    /// <param name="written">The expression.</param>
    /// <param name="cases">What it stands for in all configurations.</param>
    /// <param name="text">What is to be there.</param>
    EditPlan Overwrite(ExpressionSyntax written, IEnumerable<Case> cases, string text)
    {
        var given = cases.Where(@case => reader.IsPossible(@case, reader.Space.True)).ToArray();
        if (given.Select(static @case => @case.Value).Distinct().Skip(1).Any())
            return EditPlan.Impossible;
        var replaced = IsPlain(written) ? written : given.Select(static @case => @case.Origin?.Nodes().Last()).Distinct().ToArray() switch
        {
            [ExpressionSyntax { Parent: ArgumentSyntax } argument] when IsPlain(argument) && reader.IsForResourceOnly(argument) => argument,
            [LiteralExpressionSyntax { Parent.Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } }] =>
                written,
            _ => null,
        };
        return replaced is null
            ? EditPlan.Impossible
            : EditPlan.Of(new ReplaceExpression(
                replaced.SyntaxTree.FilePath, (text is "true" or "false" or ['"', ..] ? Kept(replaced) ?? replaced : replaced).Span, text));
    }

    /// <summary>The constant of a variable that has this use only; it would be left without any.</summary>
    LiteralExpressionSyntax? Kept(ExpressionSyntax use)
    {
        ISymbol? Symbol(SyntaxNode node) => reader.Program.Model(node.SyntaxTree).GetSymbolInfo(node).Symbol;
        return use is IdentifierNameSyntax name
            && Symbol(name) is ILocalSymbol local
            && reader.Program.Declaration(local, default) is VariableDeclaratorSyntax
            {
                Initializer.Value: LiteralExpressionSyntax kept,
                Parent.Parent: LocalDeclarationStatementSyntax { Parent: { } around },
            }
            && (around is GlobalStatementSyntax ? around.Parent! : around).DescendantNodes()
                .OfType<IdentifierNameSyntax>()
                .Where(other => other.Identifier.ValueText == name.Identifier.ValueText)
                .All(other => other == use || !SymbolEqualityComparer.Default.Equals(Symbol(other), local))
            ? kept
            : null;
    }

    public EditPlan Remove(Condition when)
    {
        if (path.Properties.Length == 0)
        {
            return ArgumentInSource().Given is { NameColon: not null } given && reader.Parameter is { IsOptional: true }
                ? EditPlan.Of(new RemoveNode(given.SyntaxTree.FilePath, given.Span))
                : EditPlan.Impossible;
        }

        var cases = reader.Walk(reader.Root, path.Properties, reader.Creation.When)
            .Where(static @case => @case.Value != Value.Unset)
            .ToLookup(static @case => @case.Origin?.Node);
        var assignments = cases.Where(same => same.Any(@case => reader.IsPossible(@case, when))).Select(static same => same.Key).ToArray();
        return assignments.Length > 0
            && Array.TrueForAll(assignments, node => node is AssignmentExpressionSyntax { Right: var right } && MayGo(right, cases[node]))
            ? EditPlan.Of(Array.ConvertAll(
                assignments,
                static node => (SourceEdit)new RemoveNode(
                    node!.SyntaxTree.FilePath, (node.Parent as ExpressionStatementSyntax ?? node).Span)))
            : EditPlan.Impossible;
    }

    /// <summary>
    /// Whether an assigned value decides nothing by itself. A flag that comes from elsewhere may be anything there one day.
    /// </summary>
    bool MayGo(ExpressionSyntax assigned, IEnumerable<Case> cases) =>
        IsPlain(assigned)
        || (!MakesChoice(assigned)
            && cases.Select(static @case => @case.Value).Distinct().ToArray() is [not (Constant { Literal: bool } or Symbolic)]);

    EditPlan Write(Guarded owner, int index, string text, Condition when)
    {
        var owners = owner.Cases.Where(@case => reader.IsPossible(@case, when)).ToArray();
        if (owners is not [{ Value: ObjectReference } only] || reader.Object(only.Value) is not { Creation: { } place } found)
            return EditPlan.Impossible;
        var creation = place as BaseObjectCreationExpressionSyntax;
        var name = path.Properties[index];
        var cases = SettingReader.Member(found, name)?.Cases.Where(@case => reader.IsPossible(@case, when)).ToArray() ?? [];
        var isLast = index == path.Properties.Length - 1;
        if (cases.All(static @case => @case.Value == Value.Unset))
        {
            // An initialiser either assigns or adds.
            return creation is null ? SetByMethod(place, index, text)
                : !CanBeSet(index)
                    || creation.Initializer is { RawKind: (int)SyntaxKind.CollectionInitializerExpression, Expressions.Count: > 0 }
                        ? EditPlan.Impossible
                : EditPlan.Of(new SetMember(
                    creation.SyntaxTree.FilePath, creation.Span, Target(index, reader.IsMap(found)), Rest(index, text)));
        }

        var places = cases.Select(static @case => @case.Origin?.Node).Distinct().ToArray();
        if (isLast || cases.All(static @case => @case.Value == Value.Null))
        {
            return places is [null] ? SetByMethod(place, index, text)
                : places is [AssignmentExpressionSyntax { Right: var right } assignment]
                ? Overwrite(
                    right, SettingReader.Member(found, name)!.Cases.Where(@case => @case.Origin?.Node == assignment), Rest(index, text))
                : EditPlan.Impossible;
        }

        var member = SettingReader.Member(found, name)!;
        if (Write(member, index + 1, text, when) is { IsPossible: true } edits)
            return edits;
        // What came to be when it was first read can as well be made together with its owner.
        return !CanBeSet(index) || !cases.All(@case => IsMadeByReading(@case.Value, creation))
            || !reader.Walk(member, path.Properties.Skip(index + 1).ToArray(), when).All(static @case => @case.Value == Value.Unset)
                ? EditPlan.Impossible
            : creation is null ? SetByMethod(place, index, text)
            : EditPlan.Of(new SetMember(creation.SyntaxTree.FilePath, creation.Span, Target(index, isEntry: false), Rest(index, text)));
    }

    /// <summary>The plan for a member of what a method has made that declares the resource.</summary>
    EditPlan SetByMethod(SyntaxNode place, int index, string text) =>
        place == reader.Creation.Site && CanBeSet(index) && reader.SetsMember is { } set
        ? set(string.Join(".", path.Properties.Take(index + 1)), Rest(index, text))
        : EditPlan.Impossible;

    /// <summary>Whether an object is no object creation's, nor that of an initialiser within the owner's.</summary>
    bool IsMadeByReading(Value value, BaseObjectCreationExpressionSyntax? owner) =>
        reader.Object(value) is { Creation: { } place and not BaseObjectCreationExpressionSyntax } && place != reader.Creation.Site
        && !(owner is not null && place.SyntaxTree == owner.SyntaxTree && owner.Span.Contains(place.Span));

    /// <summary>Whether a property and all behind it can be assigned where an object is created.</summary>
    bool CanBeSet(int index) =>
        properties.Skip(index).All(static property => property.SetMethod is { DeclaredAccessibility: Accessibility.Public });

    /// <summary>The value for a property on the way: an object with what is still to come.</summary>
    string Rest(int index, string text)
    {
        for (var next = path.Properties.Length - 1; next > index; next--)
        {
            var type = path.IsEntry(next)
                ? "global::System.Collections.Generic.Dictionary<string, object>"
                : reader.ClassIn(properties[next - 1], properties[next]).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
            text = $"new {type} {{ {Target(next, path.IsEntry(next))} = {text} }}";
        }

        return text;
    }

    string Target(int index, bool isEntry) => isEntry ? $"[\"{SettingPath.WireName(path.Properties[index])}\"]" : path.Properties[index];

    /// <summary>Whether an expression says by itself, everywhere and always, what its value is.</summary>
    bool IsPlain(ExpressionSyntax expression) => !MakesChoice(expression) && expression switch
    {
        LiteralExpressionSyntax or DefaultExpressionSyntax or BaseObjectCreationExpressionSyntax or ArrayCreationExpressionSyntax
            or ImplicitArrayCreationExpressionSyntax
            or CollectionExpressionSyntax or InitializerExpressionSyntax => true,
        ParenthesizedExpressionSyntax { Expression: var inner } => IsPlain(inner),
        CastExpressionSyntax { Expression: var inner } => IsPlain(inner),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression, Operand: var inner } => IsPlain(inner),
        // EndpointAccess.PUBLIC_AND_PRIVATE.OnlyFrom("…")
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver },
            ArgumentList.Arguments: var arguments } =>
            IsPlain(receiver) && arguments.All(argument => IsPlain(argument.Expression)),
        MemberAccessExpressionSyntax
            or SimpleNameSyntax => reader.Program.Model(expression.SyntaxTree).GetSymbolInfo(expression).Symbol switch
        {
            ILocalSymbol local => local.HasConstantValue,
            IFieldSymbol field => field.HasConstantValue || IsOfLibrary(field),
            IPropertySymbol property => IsOfLibrary(property),
            _ => false,
        },
        _ => false,
    };

    bool IsOfLibrary(ISymbol symbol) => symbol.IsStatic && reader.Program.Declaration(symbol, default) is null;

    /// <summary>Whether an expression contains a decision.</summary>
    static bool MakesChoice(ExpressionSyntax expression) => expression.DescendantNodesAndSelf().Any(static node => node.Kind() is
        SyntaxKind.ConditionalExpression or SyntaxKind.SwitchExpression or SyntaxKind.CoalesceExpression or SyntaxKind.LogicalNotExpression
            or SyntaxKind.IsPatternExpression
        or SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression or SyntaxKind.EqualsExpression
        or SyntaxKind.NotEqualsExpression or SyntaxKind.IsExpression
        or SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression or SyntaxKind.GreaterThanExpression
        or SyntaxKind.GreaterThanOrEqualExpression);
}
