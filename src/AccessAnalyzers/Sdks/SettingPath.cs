using System.Collections.Immutable;
using AccessAnalyzers.Declarations;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Remedies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers.Sdks;

/// <summary>Where an SDK keeps one setting: the properties that lead to it from a constructor argument, or from the resource itself.</summary>
/// <param name="Properties">The names on the way, the setting's own last.</param>
sealed record SettingPath(params string[] Properties)
{
    /// <summary>The constructor parameter from which the path begins, "" for the resource itself; null for where the SDK has most settings.</summary>
    public string? Argument { get; init; }

    /// <summary>What the service takes where the program sets nothing: a Boolean, a string, or null where that is not known.</summary>
    public object? Default { get; init; }

    /// <summary>The property says the contrary of the setting.</summary>
    public bool IsInverted { get; init; }

    /// <summary>What the property's value says of the setting, where it is not the setting itself. A remedy does not write such a property.</summary>
    public Func<Value, Value>? Meaning { get; init; }

    /// <summary>The SDK cannot express the setting, so that it has its default.</summary>
    public bool IsMissing { get; init; }

    /// <summary>Nobody says what the setting is where the program does not set it.</summary>
    public bool IsLeftOpen { get; init; }

    /// <summary>How many of the names are properties of classes; the rest are entries of dictionaries, under the names of the service's API.</summary>
    public int PropertyCount { get; init; } = Properties.Length;

    /// <summary>What the program calls the setting.</summary>
    public string Name => Properties.Length == 0 ? Argument! : IsEntry(Properties.Length - 1) ? WireName(Properties[^1]) : Properties[^1];

    /// <summary>The name of an entry in the service's API.</summary>
    public static string WireName(string property) => char.ToLowerInvariant(property[0]) + property.Substring(1);

    public bool IsEntry(int index) => index >= PropertyCount;

    /// <summary>A setting that the SDK cannot express.</summary>
    public static SettingPath Missing(string name, object? @default = null) => new(name) { Default = @default, IsMissing = true };
}

/// <summary>Reads the settings of one cluster from what its creation was given, and says how to change them.</summary>
/// <param name="creation">The creation.</param>
/// <param name="space">In which its conditions live.</param>
/// <param name="program">Where it stands.</param>
/// <param name="argument">The name of the constructor parameter from which paths begin that do not say otherwise; null where they begin at the object itself, whose state in the end counts.</param>
/// <param name="name">The name of the constructor parameter that names the resource.</param>
sealed class SettingReader(Creation creation, ConditionSpace space, SourceProgram program, string? argument, string name)
{
    readonly Guarded root = argument is null ? Guarded.Of(space.True, new ObjectReference(creation.Id))
        : creation.Arguments.TryGetValue(argument, out var given) ? given.WrittenIn(creation.Site)
        : Guarded.Of(space.True, Value.Unknown);

    /// <summary>What has the last word on the settings; null where nothing but the arguments of the creation decides.</summary>
    public IOutsideSettings? Outside { get; set; }

    public Creation Creation => creation;

    public ConditionSpace Space => space;

    /// <summary>What a message calls the resource: the name that the program gives it, quoted, or its own type where the name is not a constant.</summary>
    public string ResourceName => creation.Arguments.TryGetValue(name, out var given) && given.Single is Constant { Literal: string text } ? $"'{Message.Text(text)}'"
        : $"({(creation.Moment.Object(creation.Id) is { } created ? created.Type.Name : creation.Type.Name)})";

    /// <summary>The reader of a path that begins elsewhere than most.</summary>
    SettingReader? Other(SettingPath path) => path.Argument is { } other && other != (argument ?? "")
        ? new SettingReader(creation, space, program, other.Length == 0 ? null : other, name) { Outside = Outside }
        : null;

    public Setting Read(SettingPath path)
    {
        if (Other(path) is { } other)
            return other.Read(path);
        var cases = InEffect(path, Walk(path)).SelectMany(@case => Settle(@case, path.IsInverted)).Select(@case => LeaveOpen(path, @case));
        if (TypeOf(path) is { TypeKind: TypeKind.Enum } enumeration)
            cases = cases.Select(@case => @case with { Value = Named(@case.Value, enumeration) });
        if (path.Meaning is { } meaning)
            cases = cases.Select(@case => @case with { Value = meaning(@case.Value) });
        return new Setting(space, path.Name, cases.ToImmutableArray(), path.Default is null ? null : new Constant(path.Default), SpellingOf(path))
        {
            Override = Outside?.NameOfOverride(path.Properties),
        };
    }

    public RangeList ReadRanges(SettingPath path) => Other(path)?.ReadRanges(path) ?? Ranges(path, InEffect(path, Walk(path)).Select(@case => LeaveOpen(path, @case)).ToImmutableArray());

    /// <summary>The cases of a setting after what changes it from outside.</summary>
    public IEnumerable<Case> InEffect(SettingPath path, IEnumerable<Case> declared) =>
        Outside?.Overrides(path.Properties) == true ? Outside.Apply(path.Properties, declared).SelectMany(@case => Settle(@case, isInverted: false)) : declared;

    IEnumerable<Case> Walk(SettingPath path) => path.IsMissing ? [new Case(space.True, Value.Unset, null)] : Walk(root, path.Properties, creation.When);

    static Case LeaveOpen(SettingPath path, Case @case) => path.IsLeftOpen && (@case.Value == Value.Unset || @case.Value == Value.Null) ? @case with { Value = Value.Unknown } : @case;

    /// <summary>Writing what something else overrides would change nothing.</summary>
    ISpelling? SpellingOf(SettingPath path)
    {
        if (path.IsMissing || path.Meaning is not null)
            return null;
        var spelling = new PathSpelling(this, path);
        return !spelling.IsExpressible ? null : Outside?.Overrides(path.Properties) == true ? new Unwritable() : spelling;
    }

    /// <summary>A list of ranges from the cases of its value.</summary>
    public RangeList Ranges(SettingPath path, ImmutableArray<Case> cases)
    {
        var elements = ImmutableArray.CreateBuilder<RangeElement>();
        var hasMore = space.False;
        foreach (var @case in cases)
        {
            if (@case.Value == Value.Unset || @case.Value == Value.Null)
                continue;
            if (Object(@case.Value) is not { Elements: { } known } list)
            {
                hasMore |= @case.When;
                continue;
            }

            hasMore |= @case.When & (list.Obscure | (list.HasMoreElements ?? space.False));
            foreach (var element in known)
            {
                foreach (var value in element.Value.Cases)
                {
                    var when = @case.When & element.When & value.When & !list.Obscure;
                    if (!when.IsFalse && value.Value != Value.Null && value.Value != Value.Unset)
                        elements.Add(new RangeElement(when, (value.Value as Constant)?.Literal as string, element.Site, value.Origin));
                }
            }
        }

        var setting = new Setting(
            space,
            path.Name,
            cases.SelectMany(@case => Settle(@case, isInverted: false)).ToImmutableArray(),
            null,
            SpellingOf(path));
        return new RangeList(setting, elements.ToImmutable(), hasMore);
    }

    /// <summary>
    /// An object as it was at the creation; what came later is as it is at the end. Where the object itself is read, all is as it is
    /// at the end, and nobody knows what becomes of that of which others have got hold.
    /// </summary>
    public ObjectState? Object(Value value) => value is not ObjectReference reference ? null
        : argument is not null ? creation.Moment.Object(reference.Id) ?? creation.End.Object(reference.Id)
        : creation.HandedOut.Contains(reference.Id) ? null
        : creation.End.Object(reference.Id);

    /// <summary>The value of a property that a resource was given, for a resource that the cluster refers to.</summary>
    public Case? ArgumentOf(int resource, string? argument, string property)
    {
        var reference = new ObjectReference(resource);
        var given = argument is null ? Guarded.Of(space.True, reference)
            : Object(reference)?.Members.TryGetValue(ObjectState.ArgumentKey(argument), out var args) == true ? args
            : null;
        return given is not null && Walk(given, [property], creation.When).ToArray() is [var only] ? only : null;
    }

    public INamedTypeSymbol? TypeOf(int resource) => Object(new ObjectReference(resource))?.Type as INamedTypeSymbol;

    /// <summary>What a setting takes, without the wrapper; null where this generation of the SDK has no such setting.</summary>
    public ITypeSymbol? TypeOf(SettingPath path) => Other(path) is { } other ? other.TypeOf(path)
        : !path.IsMissing && Resolve(path) is var properties && properties.Length == path.Properties.Length ? Content(properties.IsEmpty ? Parameter?.Type : properties[^1].Type)
        : null;

    /// <summary>The local variable that holds the only resource of a type that the program has created so far; null where there is none or more than one.</summary>
    public string? OnlyVariableOf(string type) =>
        creation.Moment.AllObjects.Select(static found => found.Object).Where(found => found.Type.Name == type && found.Creation is not null).ToArray() is [{ Creation.Parent.Parent: VariableDeclaratorSyntax variable } only]
            && only.Creation!.SyntaxTree == creation.Site.SyntaxTree && creation.Calls.IsEmpty
            ? variable.Identifier.ValueText
            : null;

    /// <summary>The cases of the value at the end of a path; what is not assigned on the way is unset.</summary>
    IEnumerable<Case> Walk(Guarded value, string[] properties, int index, Condition when)
    {
        foreach (var @case in value.Cases)
        {
            var here = when & @case.When;
            if (here.IsFalse)
                continue;
            if (index == properties.Length)
            {
                yield return @case with { When = here };
                continue;
            }

            if (@case.Value == Value.Null || @case.Value == Value.Unset)
            {
                yield return new Case(here, Value.Unset, null);
                continue;
            }

            if (Object(@case.Value) is not { } found || found.Elements is not null)
            {
                yield return new Case(here, Value.Unknown, null);
                continue;
            }

            if (!(here & found.Obscure).IsFalse)
                yield return new Case(here & found.Obscure, Value.Unknown, null);
            var member = Member(found, properties[index]) ?? Guarded.Of(space.True, found.IsForeign || IsCopy(found) || IsComputed(found.Type, properties[index]) ? Value.Unknown : Value.Unset);
            foreach (var inner in Walk(member, properties, index + 1, here & !found.Obscure))
                yield return inner;
        }
    }

    public IEnumerable<Case> Walk(Guarded value, string[] properties, Condition when) => Walk(value, properties, 0, when);

    public IEnumerable<Case> Walk(string[] properties) => Walk(root, properties, creation.When);

    /// <summary>A property, or the entry of a dictionary that is used in place of the properties' class; services take its name in any case.</summary>
    static Guarded? Member(ObjectState found, string property)
    {
        if (found.Members.TryGetValue(property, out var member))
            return member;
        var entry = ObjectState.EntryKey(SettingPath.WireName(property));
        return found.Members.FirstOrDefault(member => string.Equals(member.Key, entry, StringComparison.OrdinalIgnoreCase)).Value;
    }

    /// <summary>A member of an enumeration is known by its name; the number under it may differ by release.</summary>
    static Value Named(Value value, ITypeSymbol enumeration) => value is not Constant { Literal: { } number } ? value
        : enumeration.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(member => Equals(member.ConstantValue, number)) is { } named ? new LibraryMember(enumeration.ToDisplayString(), named.Name)
        : Value.Unknown;

    /// <summary>A dictionary that is made from something else has entries that are not followed.</summary>
    bool IsCopy(ObjectState found) => IsMap(found) && found.Members.Keys.Any(static key => key[0] == '(');

    bool IsMap(ObjectState found) => program.RoleOf(found.Type) == TypeRole.Map;

    /// <summary>Whether a class of the program computes the property, which then stands nowhere in the object. What it inherits from the SDK it keeps.</summary>
    bool IsComputed(ITypeSymbol type, string property)
    {
        for (var owner = type; owner is not null; owner = owner.BaseType)
        {
            if (program.RoleOf(owner) is not (TypeRole.Opaque or TypeRole.Resource) || SymbolEqualityComparer.Default.Equals(owner, creation.Type))
                return false;
            if (owner.GetMembers(property).OfType<IPropertySymbol>().FirstOrDefault() is { } declared)
                return !program.IsAutomatic(declared, default);
        }

        return true;
    }

    /// <summary>Null is unset; a Boolean that is chosen when deploying is true in some configurations and false in others.</summary>
    IEnumerable<Case> Settle(Case @case, bool isInverted)
    {
        switch (@case.Value)
        {
            case Constant { Literal: null }:
                yield return @case with { Value = Value.Unset };
                break;
            case Constant { Literal: bool flag } when isInverted:
                yield return @case with { Value = flag ? Value.False : Value.True };
                break;
            case Symbolic { Subject: var subject }:
                var isTrue = space.Ask(subject, Question.IsTrue);
                var isNull = space.Ask(subject, Question.IsNull);
                yield return @case with { When = @case.When & isTrue, Value = isInverted ? Value.False : Value.True };
                yield return @case with { When = @case.When & isNull, Value = Value.Unset };
                yield return @case with { When = @case.When & !isTrue & !isNull, Value = isInverted ? Value.True : Value.False };
                break;
            default:
                yield return @case;
                break;
        }
    }

    /// <summary>A setting that a fix cannot write.</summary>
    sealed class Unwritable : ISpelling
    {
        public ImmutableArray<SourceEdit>? Set(object value, Condition when) => null;

        public ImmutableArray<SourceEdit>? Remove(Condition when) => null;
    }

    /// <summary>Writes a setting into the object creations of the program.</summary>
    sealed class PathSpelling(SettingReader reader, SettingPath path) : ISpelling
    {
        readonly ImmutableArray<IPropertySymbol> properties = reader.Resolve(path);

        public bool IsExpressible => properties.Length == path.PropertyCount && (path.Properties.Length > 0 || reader.Parameter is not null);

        public ImmutableArray<SourceEdit>? Set(object value, Condition when)
        {
            return TextOf(value) is not { } text ? null
                : path.Properties.Length == 0 ? WriteArgument(text, reader.root.Cases)
                : GiveArgument(text, when) ?? Write(reader.root, 0, text, when);
        }

        /// <summary>A value as the setting takes it; null where it does not.</summary>
        string? TextOf(object value)
        {
            var (compilation, type) = (reader.Compilation, path.IsEntry(path.Properties.Length - 1) ? reader.Compilation.ObjectType : properties.IsEmpty ? reader.Parameter!.Type : properties[^1].Type);
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
                string literal => Takes(text) ? SymbolDisplay.FormatLiteral(literal, quote: true) : null,
                string[] elements => (TakesArray() ? "new[]" : List()) is { } creation
                    ? $"{creation} {{ {string.Join(", ", elements.Select(static element => SymbolDisplay.FormatLiteral(element, quote: true)))} }}"
                    : null,
                CSharp { IsArray: true } code when !TakesArray() => type.Name == "List" ? $"{List()}({code.Text})" : null,
                CSharp code => code.Text,
                _ => throw new ArgumentException("Neither a constant nor code.", nameof(value)),
            };
        }

        /// <summary>The argument of the creation for the path's parameter, and how to add one; neither where there is no creation to write in.</summary>
        (ArgumentSyntax? Given, Func<string, SourceEdit>? Add) ArgumentInSource()
        {
            if (reader.Creation.Site is not BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: var arguments } site || reader.Parameter is not { } parameter)
                return default;
            var given = arguments.Where((argument, index) => argument.NameColon is { } colon ? colon.Name.Identifier.ValueText == parameter.Name : index == parameter.Ordinal).FirstOrDefault();
            return (given, text => new AddArgument(site.SyntaxTree.FilePath, site.Span, arguments.Count == parameter.Ordinal ? "" : parameter.Name, text));
        }

        /// <summary>The edit for a setting that is an argument itself.</summary>
        ImmutableArray<SourceEdit>? WriteArgument(string text, IEnumerable<Case> cases) => ArgumentInSource() switch
        {
            { Given: { Expression: var given } } => Overwrite(given, cases, text),
            { Add: { } add } => ImmutableArray.Create(add(text)),
            _ => null,
        };

        /// <summary>The edit where the creation is not given the argument that has the property; null where it is, or where its being null comes from elsewhere.</summary>
        ImmutableArray<SourceEdit>? GiveArgument(string text, Condition when)
        {
            if (reader.root.Cases.Any(@case => @case.Value != Value.Null && reader.IsPossible(@case, when))
                || reader.ArgumentsType is not { TypeKind: TypeKind.Class, IsAbstract: false } type || !CanBeSet(0))
            {
                return null;
            }

            return ArgumentInSource() is { Given: null or { Expression.RawKind: (int)SyntaxKind.NullLiteralExpression } }
                ? WriteArgument($"new {type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)} {{ {Target(0, isEntry: false)} = {Rest(0, text)} }}", [])
                : null;
        }

        /// <summary>
        /// The edit that writes over an expression. What somebody has made to depend on something stays; what a parameter hands on is
        /// written over in the call that gives it.
        /// </summary>
        /// <param name="written">The expression.</param>
        /// <param name="cases">What it stands for in all configurations.</param>
        /// <param name="text">What is to be there.</param>
        ImmutableArray<SourceEdit>? Overwrite(ExpressionSyntax written, IEnumerable<Case> cases, string text)
        {
            var given = cases.Where(@case => reader.IsPossible(@case, reader.Space.True)).ToArray();
            if (given.Select(static @case => @case.Value).Distinct().Skip(1).Any())
                return null;
            var replaced = reader.IsPlain(written) ? written : given.Select(static @case => @case.Origin?.Nodes().Last()).Distinct().ToArray() switch
            {
                [ExpressionSyntax { Parent: ArgumentSyntax } argument] when reader.IsPlain(argument) => argument,
                [LiteralExpressionSyntax { Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } } }] => written,
                _ => null,
            };
            return replaced is null ? null : ImmutableArray.Create<SourceEdit>(new ReplaceExpression(replaced.SyntaxTree.FilePath, replaced.Span, text));
        }

        public ImmutableArray<SourceEdit>? Remove(Condition when)
        {
            if (path.Properties.Length == 0)
            {
                return ArgumentInSource().Given is { NameColon: not null } given && reader.Parameter is { IsOptional: true }
                    ? ImmutableArray.Create<SourceEdit>(new RemoveNode(given.SyntaxTree.FilePath, given.Span))
                    : null;
            }

            var cases = reader.Walk(reader.root, path.Properties, reader.Creation.When)
                .Where(static @case => @case.Value != Value.Unset)
                .ToLookup(static @case => @case.Origin?.Node);
            var assignments = cases.Where(same => same.Any(@case => reader.IsPossible(@case, when))).Select(static same => same.Key).ToArray();
            return assignments.Length > 0
                && Array.TrueForAll(assignments, node => node is AssignmentExpressionSyntax { Right: var right } && MayGo(right, cases[node]))
                ? assignments.Select(static node => (SourceEdit)new RemoveNode(node!.SyntaxTree.FilePath, (node.Parent as ExpressionStatementSyntax ?? node).Span)).ToImmutableArray()
                : null;
        }

        /// <summary>Whether an assigned value decides nothing by itself. A flag that comes from elsewhere may be anything there one day.</summary>
        bool MayGo(ExpressionSyntax assigned, IEnumerable<Case> cases) =>
            reader.IsPlain(assigned)
            || (!MakesChoice(assigned) && cases.Select(static @case => @case.Value).Distinct().ToArray() is [not (Constant { Literal: bool } or Symbolic)]);

        ImmutableArray<SourceEdit>? Write(Guarded owner, int index, string text, Condition when)
        {
            var owners = owner.Cases.Where(@case => reader.IsPossible(@case, when)).ToArray();
            if (owners is not [{ Value: ObjectReference } only] || reader.Object(only.Value) is not { Creation: { } place } found)
                return null;
            var creation = place as BaseObjectCreationExpressionSyntax;
            var name = path.Properties[index];
            var cases = Member(found, name)?.Cases.Where(@case => reader.IsPossible(@case, when)).ToArray() ?? [];
            var isLast = index == path.Properties.Length - 1;
            if (cases.All(static @case => @case.Value == Value.Unset))
            {
                // An initialiser either assigns or adds.
                return !CanBeSet(index) || creation is null or { Initializer: { RawKind: (int)SyntaxKind.CollectionInitializerExpression, Expressions.Count: > 0 } }
                    ? null
                    : ImmutableArray.Create<SourceEdit>(new SetMember(creation.SyntaxTree.FilePath, creation.Span, Target(index, reader.IsMap(found)), Rest(index, text)));
            }

            var places = cases.Select(static @case => @case.Origin?.Node).Distinct().ToArray();
            if (isLast || cases.All(static @case => @case.Value == Value.Null))
            {
                return places is [AssignmentExpressionSyntax { Right: var right } assignment]
                    ? Overwrite(right, Member(found, name)!.Cases.Where(@case => @case.Origin?.Node == assignment), Rest(index, text))
                    : null;
            }

            var member = Member(found, name)!;
            if (Write(member, index + 1, text, when) is { } edits)
                return edits;
            // What came to be when it was first read can as well be made together with its owner.
            return creation is not null && cases.All(@case => IsMadeByReading(@case.Value, creation))
                && CanBeSet(index) && reader.Walk(member, path.Properties.Skip(index + 1).ToArray(), when).All(static @case => @case.Value == Value.Unset)
                ? ImmutableArray.Create<SourceEdit>(new SetMember(creation.SyntaxTree.FilePath, creation.Span, Target(index, isEntry: false), Rest(index, text)))
                : null;
        }

        /// <summary>Whether an object is no object creation's, nor that of an initialiser within the owner's.</summary>
        bool IsMadeByReading(Value value, BaseObjectCreationExpressionSyntax owner) =>
            reader.Object(value) is { Creation: { } place and not BaseObjectCreationExpressionSyntax } && !(place.SyntaxTree == owner.SyntaxTree && owner.Span.Contains(place.Span));

        /// <summary>Whether a property and all behind it can be assigned where an object is created.</summary>
        bool CanBeSet(int index) => properties.Skip(index).All(static property => property.SetMethod is { DeclaredAccessibility: Accessibility.Public });

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
    }

    /// <summary>Whether an expression says by itself, everywhere and always, what its value is.</summary>
    bool IsPlain(ExpressionSyntax expression) => !MakesChoice(expression) && expression switch
    {
        LiteralExpressionSyntax or DefaultExpressionSyntax or BaseObjectCreationExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax
            or CollectionExpressionSyntax or InitializerExpressionSyntax => true,
        ParenthesizedExpressionSyntax { Expression: var inner } => IsPlain(inner),
        CastExpressionSyntax { Expression: var inner } => IsPlain(inner),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression, Operand: var inner } => IsPlain(inner),
        // EndpointAccess.PUBLIC_AND_PRIVATE.OnlyFrom("…")
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver }, ArgumentList.Arguments: var arguments } =>
            IsPlain(receiver) && arguments.All(argument => IsPlain(argument.Expression)),
        MemberAccessExpressionSyntax or SimpleNameSyntax => program.Model(expression.SyntaxTree).GetSymbolInfo(expression).Symbol switch
        {
            ILocalSymbol local => local.HasConstantValue,
            IFieldSymbol field => field.HasConstantValue || IsOfLibrary(field),
            IPropertySymbol property => IsOfLibrary(property),
            _ => false,
        },
        _ => false,
    };

    bool IsOfLibrary(ISymbol symbol) => symbol.IsStatic && program.Declaration(symbol, default) is null;

    /// <summary>Whether an expression contains a decision.</summary>
    static bool MakesChoice(ExpressionSyntax expression) => expression.DescendantNodesAndSelf().Any(static node => node.Kind() is
        SyntaxKind.ConditionalExpression or SyntaxKind.SwitchExpression or SyntaxKind.CoalesceExpression or SyntaxKind.LogicalNotExpression or SyntaxKind.IsPatternExpression
        or SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression or SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression or SyntaxKind.IsExpression
        or SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression or SyntaxKind.GreaterThanExpression or SyntaxKind.GreaterThanOrEqualExpression);

    Compilation Compilation => program.Compilation;

    /// <summary>The parameter of the constructor that is called; null where it has no such parameter.</summary>
    IParameterSymbol? Parameter => creation.Constructor.Parameters.FirstOrDefault(parameter => parameter.Name == argument);

    bool IsPossible(Case @case, Condition when) => space.IsPossible(@case.When & (when & creation.When));

    /// <summary>The properties of a path on the types of the SDK at hand; fewer where this generation of it lacks one.</summary>
    ImmutableArray<IPropertySymbol> Resolve(SettingPath path)
    {
        var known = program.SettingProperties.GetOrAdd(creation.Type, static _ => new());
        var type = ArgumentsType;
        return known.GetOrAdd((type, path.Properties), _ => Resolve(path, type));
    }

    ImmutableArray<IPropertySymbol> Resolve(SettingPath path, ITypeSymbol? type)
    {
        var found = ImmutableArray.CreateBuilder<IPropertySymbol>();
        foreach (var name in path.Properties.Take(path.PropertyCount))
        {
            IPropertySymbol? property = null;
            for (var owner = type; owner is not null && property is null; owner = owner.BaseType)
                property = owner.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault();
            if (property is null)
                break;
            found.Add(property);
            type = Content(property.Type) is { SpecialType: not SpecialType.System_Object } content
                ? ClassOf(content)
                : creation.Type.GetTypeMembers(name + "Property").FirstOrDefault();
        }

        return found.ToImmutable();
    }

    /// <summary>The class whose objects are given, or whose object is read; where the parameter is an interface, what is given tells.</summary>
    ITypeSymbol? ArgumentsType
    {
        get
        {
            if (argument is null)
                return creation.Type;
            var declared = Parameter?.Type;
            return declared is not { TypeKind: TypeKind.Interface } ? declared
                : root.Cases.Select(@case => Object(@case.Value)?.Type).FirstOrDefault(type => type is not null) ?? ClassOf(declared);
        }
    }

    /// <summary>jsii generates a class for every interface of settings, and takes the interface.</summary>
    public static ITypeSymbol ClassOf(ITypeSymbol type) =>
        type is { TypeKind: TypeKind.Interface } && type.ContainingNamespace.GetTypeMembers(type.Name.Substring(1)) is [{ TypeKind: TypeKind.Class } @class]
        && @class.AllInterfaces.Contains(type, SymbolEqualityComparer.Default)
            ? @class
            : type;

    /// <summary>The class whose objects a property on the way takes; where it takes any, the one that has the next property.</summary>
    ITypeSymbol ClassIn(IPropertySymbol property, IPropertySymbol next) =>
        Content(property.Type) is { SpecialType: not SpecialType.System_Object } content ? ClassOf(content) : next.ContainingType;

    /// <summary>What a wrapper such as <c>Input&lt;T&gt;</c> holds.</summary>
    ITypeSymbol? Content(ITypeSymbol? type)
    {
        type = type?.WithNullableAnnotation(NullableAnnotation.None);
        return type is INamedTypeSymbol { TypeArguments: { Length: 1 } content } && program.RoleOf(type) == TypeRole.Wrapper ? Content(content[0]) : type;
    }
}
