using System.Collections.Concurrent;
using System.Collections.Immutable;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;
using AccessAnalyzers.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers.Reading;

/// <summary>Reads the settings of one resource from what its creation was given.</summary>
/// <param name="space">In which its conditions live.</param>
/// <param name="program">Where it stands.</param>
/// <param name="argument">
/// The name of the constructor parameter from which paths begin that do not say otherwise; null where they begin at the object itself,
/// whose state in the end counts.
/// </param>
/// <param name="name">The name of the constructor parameter that names the resource.</param>
sealed class SettingReader(Creation creation, ConditionSpace space, SourceProgram program, string? argument, string name)
{
    /// <summary>The class of the block that is read instead of the resource; null for the resource.</summary>
    ITypeSymbol? blockType;

    /// <summary>Where the SDK keeps the settings: what the paths lead to.</summary>
    ConcurrentDictionary<string[], (ImmutableArray<IPropertySymbol> Properties, ITypeSymbol? Taken)>? properties;

    /// <summary>That from which the paths begin.</summary>
    public Guarded Root { get; private init; } = argument is null ? Guarded.Of(space.True, new ObjectReference(creation.Id))
        : creation.Argument(argument)?.WrittenIn(creation.Site) ?? Guarded.Of(space.True, Value.Unknown);

    /// <summary>What has the last word on the settings; null where nothing but the arguments of the creation decides.</summary>
    public ISettingOverrides? Outside { get; set; }

    /// <summary>
    /// The plan that sets a member of a resource, with the properties that lead to it, where a method has made the resource; null where
    /// none has.
    /// </summary>
    public Func<string, string, EditPlan>? SetsMember { get; set; }

    /// <summary>What names the resource, where that is neither an argument of its constructor nor its own name; otherwise null.</summary>
    public Guarded? GivenName { get; set; }

    /// <summary>
    /// Whether it is a cluster that is read. Of a cluster nobody asks what its settings are where it is not created: what is so wherever it
    /// is created is so everywhere, and most rules have their answer without a condition.
    /// </summary>
    public bool IsOfCluster { get; set; }

    /// <summary>
    /// Whether a text is a template, which becomes a text only when the resource is deployed, so that nobody knows it here; null where the
    /// SDK has none.
    /// </summary>
    public Func<string, bool>? IsTemplate { get; init; }

    public Creation Creation => creation;

    public ConditionSpace Space => space;

    /// <summary>
    /// What a message calls the resource: the name that the program gives it, quoted, or its own type where the name is not a constant.
    /// </summary>
    public string ResourceName =>
        (GivenName
            ?? creation.Argument(name)
            ?? creation.End.Object(creation.Id)?.Members["Name"])
        ?.Single is Constant { Literal: string text } ? $"'{Message.Text(text)}'"
        : $"({(creation.Moment.Object(creation.Id) is { } created ? created.Type.Name : creation.Type.Name)})";

    /// <summary>Whether what an expression gives is used for settings of such resources only.</summary>
    public bool IsForResourceOnly(SyntaxNode expression) => new ValueUses(program, creation.Type).IsForResourceOnly(expression);

    /// <summary>The reader of a path that begins elsewhere than most.</summary>
    SettingReader? Other(SettingPath path) => path.Argument is { } other && other != (argument ?? "")
        ? new SettingReader(creation, space, program, other.Length == 0 ? null : other, name)
        {
            Outside = Outside,
            SetsMember = SetsMember,
            GivenName = GivenName,
            IsOfCluster = IsOfCluster,
            IsTemplate = IsTemplate,
        }
        : null;

    Condition WhereCreated(Condition when) => IsOfCluster && when == creation.When ? space.True : when;

    public Setting Read(SettingPath path)
    {
        if (Other(path) is { } other)
            return other.Read(path);
        var cases = Settle(InEffect(path, Walk(path)), path.IsInverted);
        var enumeration = TypeOf(path) is { TypeKind: TypeKind.Enum } type ? type : null;
        for (var i = 0; i < cases.Length; i++)
        {
            var value = LeaveOpen(path, cases[i].Value);
            if (enumeration is not null)
                value = Named(value, enumeration);
            if (path.Meaning is { } meaning)
                value = meaning(value);
            if (!ReferenceEquals(value, cases[i].Value))
                cases = cases.SetItem(i, cases[i] with { Value = value });
        }

        return new Setting(space, path.Name, cases, path.DefaultValue, IsExpressible(path))
        {
            Override = Outside?.NameOfOverride(path.Properties),
        };
    }

    /// <summary>The settings of a kind of resource, each of which is read when somebody asks for it.</summary>
    /// <param name="table">Where the settings are.</param>
    /// <param name="neighbours">The resources to which they may refer.</param>
    public ResourceSettings Read(SettingTable table, Neighbourhood neighbours)
    {
        ResourceSettings? read = null;
        return read = new ResourceSettings(space, () => blockType is null ? ResourceName : "")
        {
            Keys = table.Kind.Keys,
            Settings = new(key => key.Type is SettingType.Ranges or SettingType.Parts ? null : Read(table[key], key, read!)),
            Ranges = new(key => key.Type == SettingType.Ranges ? ReadRanges(table[key]) : null),
            Parts = new(key => key.Type == SettingType.Parts ? ReadParts(table[key], neighbours) : null),
            Refer = value => neighbours.Refer(value, creation),
            Declared = kind => neighbours.Declared(kind, creation),
            IsAllDeclared = kind => neighbours.IsAll(kind, creation),
            When = creation.When,
            IsCheckedByTerraform = table.IsCheckedByTerraform,
            ThrowsForIdleCidrs = table.ThrowsForIdleCidrs,
            IsWrittenByDeployment = table.IsWrittenByDeployment,
            Site = blockType is null ? creation.Site : null,
        };
    }

    Setting Read(SettingPath path, SettingKey key, ResourceSettings read)
    {
        var setting = Read(path);
        return key.Follows is not { } followed ? setting
            : setting.Follow(output => read.Refer(output) is { } reference && reference.Output == followed
                ? reference.Resource[followed].Only
                : null);
    }

    PartList ReadParts(SettingPath path, Neighbourhood neighbours)
    {
        if (Other(path) is { } other)
            return other.ReadParts(path, neighbours);
        var cases = InEffect(path, Walk(path));
        var parts = ImmutableArray.CreateBuilder<Part>();
        var hasMore = space.False;
        foreach (var @case in cases)
        {
            if (@case.Value == Value.Unset || @case.Value == Value.Null)
                continue;
            if (Object(@case.Value) is not { Elements: not null } list)
            {
                // One block that stands by itself, or one output that is a whole list.
                var isBlock = path.Block is not null;
                if (@case.Value is ObjectReference or ResourceOutput)
                    parts.Add(new Part(@case.When, @case.Value, @case.Origin?.Node, isBlock ? BlockOf(@case.Value) : null));
                if (!isBlock || Object(@case.Value) is null)
                    hasMore |= @case.When;
                continue;
            }

            hasMore |= @case.When & MayHaveMore(list);
            parts.AddRange(ElementsOf(list, @case.When).Select(element => new Part(
                element.Case.When, element.Case.Value, element.Site, path.Block is null ? null : BlockOf(element.Case.Value))));
        }

        var settled = cases.Any(static @case => @case.Value == Value.Null)
            ? cases.Select(static @case => @case.Value == Value.Null ? @case with { Value = Value.Unset } : @case).ToImmutableArray()
            : cases;
        return new PartList(new Setting(space, path.Name, settled, null, IsExpressible(path)), parts.ToImmutable(), hasMore);

        DeclaredResource? BlockOf(Value value) => Object(value) is not { Type: var type } ? null : new DeclaredResource(
            new SettingReader(creation, space, program, argument, name)
            {
                Root = Guarded.Of(space.True, value),
                blockType = type,
                IsTemplate = IsTemplate,
            }.Read(path.Block!, neighbours));
    }

    public RangeList ReadRanges(SettingPath path) =>
        Other(path)?.ReadRanges(path)
        ?? Ranges(path, InEffect(path, Walk(path)).Select(@case => @case with { Value = LeaveOpen(path, @case.Value) }).ToImmutableArray());

    /// <summary>The cases of a setting after what changes it from outside.</summary>
    public ImmutableArray<Case> InEffect(SettingPath path, ImmutableArray<Case> declared) =>
        Outside?.Overrides(path.Properties) == true
        ? Settle(Outside.Apply(path.Properties, declared), isInverted: false)
        : declared;

    ImmutableArray<Case> Walk(SettingPath path) =>
        path.IsMissing ? ImmutableArray.Create(new Case(space.True, Value.Unset, null)) : Walk(path.Properties);

    static Value LeaveOpen(SettingPath path, Value value) =>
        path.IsLeftOpen && (value == Value.Unset || value == Value.Null) ? Value.Unknown : value;

    /// <summary>Whether the SDK at hand has the setting under this path, and the path says what it is.</summary>
    bool IsExpressible(SettingPath path) => Other(path)?.IsExpressible(path)
        ?? (path is { IsMissing: false, Meaning: null }
            && Resolve(path).Length == path.PropertyCount
            && (path.Properties.Length > 0 || Parameter is not null));

    /// <summary>
    /// What writes a setting; null where the SDK at hand does not have it, or where something else overrides it, so that writing it would
    /// change nothing.
    /// </summary>
    public PathWriter? WriterOf(SettingPath path) =>
        !IsExpressible(path) || Outside?.Overrides(path.Properties) == true ? null : new PathWriter(Other(path) ?? this, path);

    /// <summary>A list of ranges from the cases of its value.</summary>
    public RangeList Ranges(SettingPath path, ImmutableArray<Case> cases)
    {
        var elements = ImmutableArray.CreateBuilder<RangeElement>();
        var hasMore = space.False;
        foreach (var @case in Guarded.ByValue(cases))
        {
            if (@case.Value == Value.Unset || @case.Value == Value.Null)
                continue;
            if (Object(@case.Value) is not { Elements: not null } list)
            {
                hasMore |= @case.When;
                continue;
            }

            hasMore |= @case.When & MayHaveMore(list);
            elements.AddRange(ElementsOf(list, @case.When).Select(static element => new RangeElement(
                element.Case.When, (element.Case.Value as Constant)?.Literal as string, element.Site, element.Case.Origin)
            {
                IsSomething = element.Case.Value is Constant { Literal: string { Length: > 0 } }
                    || (element.Case.Value is PartialText text && text.Pieces.Any(static piece => piece is { Length: > 0 })),
            }));
        }

        var setting = new Setting(
            space,
            path.Name,
            Settle(cases, isInverted: false),
            null,
            IsExpressible(path));
        return new RangeList(setting, elements.ToImmutable(), hasMore);
    }

    /// <summary>Where a list has, or may have, elements of which nothing is known.</summary>
    Condition MayHaveMore(ObjectState list) => list.Obscure | (list.HasMoreElements ?? space.False);

    /// <summary>What the known elements of a list are, where the list is the one in effect.</summary>
    IEnumerable<(Case Case, SyntaxNode Site)> ElementsOf(ObjectState list, Condition when)
    {
        foreach (var element in list.Elements!)
        {
            foreach (var @case in element.Value.Cases)
            {
                var here = WhereCreated(when & element.When & @case.When & !list.Obscure);
                if (!here.IsFalse && @case.Value != Value.Null && @case.Value != Value.Unset)
                    yield return (@case with { When = here, Value = Deployed(@case.Value) }, element.Site);
            }
        }
    }

    Value Deployed(Value value) => value is Constant { Literal: string text } && IsTemplate?.Invoke(text) == true ? Value.Unknown : value;

    /// <summary>
    /// An object as it was at the creation; what came later is as it is at the end. Where the object itself is read, all is as it is
    /// at the end, and nobody knows what becomes of that of which others have got hold.
    /// </summary>
    public ObjectState? Object(Value value) => value is not ObjectReference reference ? null
        : argument is not null ? creation.Moment.Object(reference.Id) ?? creation.End.Object(reference.Id)
        : creation.HandedOut.Contains(reference.Id) ? null
        : creation.End.Object(reference.Id);

    /// <summary>What a setting takes, without the wrapper; null where this generation of the SDK has no such setting.</summary>
    public ITypeSymbol? TypeOf(SettingPath path) => Other(path) is { } other ? other.TypeOf(path)
        : path.IsMissing ? null
        : path.Properties.Length == 0 ? Content(Parameter?.Type)
        : Find(path) is var found && found.Properties.Length == path.Properties.Length ? found.Taken
        : null;

    /// <summary>
    /// The local variable that holds the only resource of a type that the program has created so far; null where there is none or more than
    /// one.
    /// </summary>
    public string? OnlyVariableOf(Func<INamedTypeSymbol, bool> isOfType) =>
        creation.Moment.AllObjects.Select(static found => found.Object)
            .Where(found => found.Creation is not null && found.Type is INamedTypeSymbol type && isOfType(type))
            .ToArray() is [{ Creation.Parent.Parent: VariableDeclaratorSyntax variable } only]
            && only.Creation!.SyntaxTree == creation.Site.SyntaxTree
            && variable.Ancestors().First(static node => node is BlockSyntax or TypeDeclarationSyntax or CompilationUnitSyntax)
                .Span.Contains(creation.Site.Span)
            ? variable.Identifier.ValueText
            : null;

    /// <summary>Adds the cases of the value at the end of a path; what is not assigned on the way is unset.</summary>
    void Walk(Guarded value, string[] properties, int index, Condition when, ImmutableArray<Case>.Builder cases)
    {
        foreach (var @case in value.Cases)
        {
            var here = when & @case.When;
            if (here.IsFalse)
                continue;
            if (index == properties.Length)
            {
                cases.Add(@case with { When = WhereCreated(here), Value = Deployed(@case.Value) });
                continue;
            }

            if (@case.Value == Value.Null || @case.Value == Value.Unset)
            {
                cases.Add(new Case(WhereCreated(here), Value.Unset, null));
                continue;
            }

            if (Object(@case.Value) is not { } found || found.Elements is not null)
            {
                cases.Add(new Case(WhereCreated(here), Value.Unknown, @case.Origin));
                continue;
            }

            if (!(here & found.Obscure).IsFalse)
                cases.Add(new Case(here & found.Obscure, Value.Unknown, found.HandedTo is { } call ? new Origin(call) : null));
            here &= !found.Obscure;
            if (Member(found, properties[index]) is { } member)
                Walk(member, properties, index + 1, here, cases);
            else if (!here.IsFalse)
                cases.Add(new Case(
                    WhereCreated(here),
                    found.IsForeign || IsCopy(found) || IsComputed(found.Type, properties[index]) ? Value.Unknown : Value.Unset,
                    null));
        }
    }

    public ImmutableArray<Case> Walk(Guarded value, string[] properties, Condition when)
    {
        var cases = ImmutableArray.CreateBuilder<Case>(1);
        Walk(value, properties, 0, when, cases);
        return cases.Count == cases.Capacity ? cases.MoveToImmutable() : cases.ToImmutable();
    }

    public ImmutableArray<Case> Walk(string[] properties) => Walk(Root, properties, creation.When);

    /// <summary>
    /// A property, or the entry of a dictionary that is used in place of the properties' class; services take its name in any case.
    /// </summary>
    public static Guarded? Member(ObjectState found, string property)
    {
        if (found.Members[property] is { } member)
            return member;
        foreach (var each in found.Members)
        {
            if (each.Key.EntryText is { } entry && string.Equals(entry, SettingPath.WireName(property), StringComparison.OrdinalIgnoreCase))
                return each.Value;
        }

        return null;
    }

    /// <summary>A member of an enumeration is known by its name; the number under it may differ by release.</summary>
    static Value Named(Value value, ITypeSymbol enumeration) => value is not Constant { Literal: { } number } ? value
        : enumeration.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(member => Equals(member.ConstantValue, number)) is { } named
            ? new LibraryMember(enumeration.ToDisplayString(), named.Name)
        : Value.Unknown;

    /// <summary>A dictionary that is made from something else has entries that are not followed.</summary>
    bool IsCopy(ObjectState found) => IsMap(found) && found.Members.Keys.Any(static key => key.IsFixed);

    public bool IsMap(ObjectState found) => program.RoleOf(found.Type) == TypeRole.Map;

    /// <summary>
    /// Whether a class of the program computes the property, which then stands nowhere in the object. What it inherits from the SDK it
    /// keeps.
    /// </summary>
    bool IsComputed(ITypeSymbol type, string property)
    {
        for (var owner = type; owner is not null; owner = owner.BaseType)
        {
            if (program.RoleOf(owner) is not (TypeRole.Opaque or TypeRole.Resource)
                || SymbolEqualityComparer.Default.Equals(owner, creation.Type))
                return false;
            if (owner.GetMembers(property).OfType<IPropertySymbol>().FirstOrDefault() is { } declared)
                return !program.IsAutomatic(declared, default);
        }

        return true;
    }

    /// <summary>Null is unset; a Boolean that is chosen when deploying is true in some configurations and false in others.</summary>
    ImmutableArray<Case> Settle(ImmutableArray<Case> cases, bool isInverted)
    {
        var isSettled = true;
        foreach (var @case in cases)
        {
            isSettled &= @case.Value is not Symbolic
                && !(@case.Value is Constant { Literal: var literal } && (literal is null || (isInverted && literal is bool)));
        }

        if (isSettled)
            return cases;
        var settled = ImmutableArray.CreateBuilder<Case>(cases.Length);
        foreach (var @case in cases)
        {
            switch (@case.Value)
            {
                case Constant { Literal: null }:
                    settled.Add(@case with { Value = Value.Unset });
                    break;
                case Constant { Literal: bool flag } when isInverted:
                    settled.Add(@case with { Value = flag ? Value.False : Value.True });
                    break;
                case Symbolic { Subject: var subject }:
                    var isTrue = space.Ask(subject, Question.IsTrue);
                    var isNull = space.Ask(subject, Question.IsNull);
                    settled.Add(@case with { When = @case.When & isTrue, Value = isInverted ? Value.False : Value.True });
                    settled.Add(@case with { When = @case.When & isNull, Value = Value.Unset });
                    settled.Add(@case with { When = @case.When & !isTrue & !isNull, Value = isInverted ? Value.True : Value.False });
                    break;
                default:
                    settled.Add(@case);
                    break;
            }
        }

        return settled.ToImmutable();
    }

    public SourceProgram Program => program;

    public Compilation Compilation => program.Compilation;

    /// <summary>The parameter of the constructor that is called; null where it has no such parameter.</summary>
    public IParameterSymbol? Parameter { get; } =
        argument is null ? null : creation.Constructor.Parameters.FirstOrDefault(parameter => parameter.Name == argument);

    public bool IsPossible(Case @case, Condition when) => space.IsPossible(@case.When & (when & creation.When));

    /// <summary>The properties of a path on the types of the SDK at hand; fewer where this generation of it lacks one.</summary>
    public ImmutableArray<IPropertySymbol> Resolve(SettingPath path) => Find(path).Properties;

    /// <summary>The properties of a path, and what the last one takes.</summary>
    (ImmutableArray<IPropertySymbol> Properties, ITypeSymbol? Taken) Find(SettingPath path)
    {
        properties ??= program.PropertiesOf(creation.Type, ArgumentsType);
        return properties.TryGetValue(path.Properties, out var found)
            ? found
            : properties.GetOrAdd(path.Properties, Find(path, ArgumentsType));
    }

    (ImmutableArray<IPropertySymbol> Properties, ITypeSymbol? Taken) Find(SettingPath path, ITypeSymbol? type)
    {
        var found = ImmutableArray.CreateBuilder<IPropertySymbol>();
        foreach (var name in path.Properties.Take(path.PropertyCount))
        {
            if (type.WithBases().SelectMany(owner => owner.GetMembers(name)).OfType<IPropertySymbol>().FirstOrDefault() is not { } property)
                break;
            found.Add(property);
            type = Content(property.Type) is { SpecialType: not SpecialType.System_Object } content
                ? ClassOf(content)
                : creation.Type.GetTypeMembers(name + "Property").FirstOrDefault();
        }

        return (found.ToImmutable(), found.Count == 0 ? null : Content(found[^1].Type));
    }

    /// <summary>
    /// The class whose objects are given, or whose object is read; where the parameter is an interface, what is given tells.
    /// </summary>
    public ITypeSymbol? ArgumentsType
    {
        get
        {
            if (blockType is not null)
                return blockType;
            if (argument is null)
                return creation.Type;
            var declared = Parameter?.Type;
            return declared is not { TypeKind: TypeKind.Interface } ? declared
                : Root.Cases.Select(@case => Object(@case.Value)?.Type).FirstOrDefault(type => type is not null) ?? ClassOf(declared);
        }
    }

    /// <summary>jsii generates a class for every interface of settings, and takes the interface.</summary>
    public static ITypeSymbol ClassOf(ITypeSymbol type) =>
        type is { TypeKind: TypeKind.Interface }
        && type.ContainingNamespace.GetTypeMembers(type.Name.Substring(1)) is [{ TypeKind: TypeKind.Class } @class]
        && @class.AllInterfaces.Contains(type, SymbolEqualityComparer.Default)
            ? @class
            : type;

    /// <summary>The class whose objects a property on the way takes; where it takes any, the one that has the next property.</summary>
    public ITypeSymbol ClassIn(IPropertySymbol property, IPropertySymbol next) =>
        Content(property.Type) is { SpecialType: not SpecialType.System_Object } content ? ClassOf(content) : next.ContainingType;

    /// <summary>What a wrapper such as <c>Input&lt;T&gt;</c> holds.</summary>
    ITypeSymbol? Content(ITypeSymbol? type)
    {
        type = type?.WithNullableAnnotation(NullableAnnotation.None);
        return type is INamedTypeSymbol { TypeArguments: { Length: 1 } content } && program.RoleOf(type) == TypeRole.Wrapper
            ? Content(content[0])
            : type;
    }
}
