using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Evaluation;

/// <summary>How a reader makes objects of what it reads.</summary>
/// <param name="Separator">What stands between the names of a member and of the object that it is in.</param>
sealed record OutsideFormat(string Separator)
{
    /// <summary>Whether members of enumerations are read by their names, in any case. Otherwise they are numbers, or it depends.</summary>
    public bool HasNamesOfEnumerations { get; init; }

    /// <summary>Whether an object that is there already is filled in; otherwise a new one takes its place.</summary>
    public bool FillsIn { get; init; }

    /// <summary>Whether everything must be there that a constructor wants and has no default for.</summary>
    public bool DemandsArguments { get; init; }

    /// <summary>The attributes that give a member another name.</summary>
    public ImmutableArray<string> Naming { get; init; } = ImmutableArray.Create("JsonPropertyNameAttribute");

    /// <summary>Whether what is missing is the default of its type to a constructor, whatever default the parameter has.</summary>
    public bool IgnoresDefaultsOfParameters { get; init; }

    /// <summary>The name of a member. The name of a file ends with a colon.</summary>
    public string KeyOf(string owner, string member) =>
        owner.Length == 0 || owner.EndsWith(": ", StringComparison.Ordinal) ? owner + member : owner + Separator + member;
}

/// <summary>
/// Reads objects from outside: what they hold is as much a setting as a single value. What is not set is what the object's own
/// construction has left.
/// </summary>
/// <param name="site">The expression that reads.</param>
/// <param name="source">Where it reads from.</param>
/// <param name="format">How it reads.</param>
sealed class OutsideObject(Interpreter interpreter, SyntaxNode site, SettingSource source, OutsideFormat format)
{
    /// <summary>How deep the objects stand in each other of which the members are settings.</summary>
    const int MostObjectsDeep = 4;

    const int MostMembers = 200;

    /// <summary>How many objects of a list are read.</summary>
    const int MostObjectsRead = 2;

    int members;

    /// <summary>Where there is something under a key.</summary>
    public Condition IsThere(ITypeSymbol type, string key) => IsThere(type, key, 0);

    /// <summary>What is read under a key, where there is something.</summary>
    public Guarded Read(ITypeSymbol type, string key)
    {
        members = 0;
        return Read(type, key, interpreter.Of(Value.Null), 0);
    }

    /// <summary>Fills an object in with what is read under a key.</summary>
    public void Fill(Guarded target, ITypeSymbol type, string key)
    {
        members = 0;
        if (IsObject(type, 0))
            Fill(target, (INamedTypeSymbol)type, key, ImmutableHashSet<string>.Empty, 0);
        else
            interpreter.Escape(target);
    }

    bool IsObject(ITypeSymbol type, int deep) =>
        deep < MostObjectsDeep
        && type is INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: false, DeclaringSyntaxReferences.IsEmpty: false } named
        && (members += Properties(named).Count()) < MostMembers;

    /// <summary>Whether a type is one of single values.</summary>
    public static bool IsSingle(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_Boolean or SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_String
        || type.TypeKind == TypeKind.Enum;

    static bool IsListOfTexts(ITypeSymbol type) =>
        type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_String }
            or INamedTypeSymbol { ContainingNamespace.Name: "Generic"
            or "Immutable", TypeArguments: [{ SpecialType: SpecialType.System_String }] }
            and { Name: "List" or "IList" or "ICollection" or "IEnumerable" or "IReadOnlyList"
                or "IReadOnlyCollection" or "HashSet" or "ISet" or "IReadOnlySet" or "ImmutableArray" or "ImmutableList"
                or "ImmutableHashSet" or "IImmutableList" or "IImmutableSet" };

    Condition IsThere(ITypeSymbol type, string key, int deep)
    {
        var isThere = !interpreter.AreEqual(Setting(key), interpreter.Of(Value.Null), site);
        return !IsSingle(type) && IsObject(type, deep)
            ? Properties((INamedTypeSymbol)type).Aggregate(
                isThere, (any, property) => any | IsThere(Interpreter.WithoutNull(property.Type)!, KeyOf(key, property), deep + 1))
            : isThere;
    }

    Guarded Setting(string key) => interpreter.Setting(source, key, isRequired: false, site);

    string KeyOf(string owner, IPropertySymbol property) => format.KeyOf(owner, NameOf(property) ?? property.Name);

    string? NameOf(ISymbol symbol)
    {
        var attribute =
            symbol.GetAttributes().FirstOrDefault(each => each.AttributeClass is { Name: var name } && format.Naming.Contains(name));
        return attribute is null ? null
            : attribute.ConstructorArguments is [{ Value: string name }] ? name
            : attribute.NamedArguments.FirstOrDefault(static argument => argument.Key is "PropertyName" or "Name").Value.Value as string;
    }

    /// <summary>What can be set from outside, whatever class declares it.</summary>
    static IEnumerable<IPropertySymbol> Properties(INamedTypeSymbol type)
    {
        var seen = new HashSet<string>();
        return type.WithBases()
            .TakeWhile(static owner => owner.SpecialType != SpecialType.System_Object)
            .SelectMany(static owner => owner.GetMembers().OfType<IPropertySymbol>())
            .Where(property =>
                property is { IsStatic: false, IsIndexer: false, GetMethod: not null, DeclaredAccessibility: Accessibility.Public }
                && seen.Add(property.Name)
                && !property.GetAttributes().Any(static each => each.AttributeClass?.Name == "JsonIgnoreAttribute"));
    }

    /// <param name="type">What is read.</param>
    /// <param name="key">Under what.</param>
    /// <param name="before">What is there already.</param>
    /// <param name="deep">In how many objects it is.</param>
    Guarded Read(ITypeSymbol type, string key, Guarded before, int deep)
    {
        if (type.TypeKind == TypeKind.Enum)
            return format.HasNamesOfEnumerations || HasNames(type)
                ? ReadMember((INamedTypeSymbol)type, key)
                : interpreter.Of(Value.Unknown);
        if (IsSingle(type) || (type.SpecialType == SpecialType.System_Object && source.HasTypes))
            return Setting(key);
        if (type is { Name: "JsonElement" or "JsonNode" or "JsonObject" or "JsonDocument" })
            return OutsideJson.Node(interpreter, type, source, key, site);
        if (OutsideMap.ValueType(interpreter, type) is not null)
            return format.FillsIn && before.Single != Value.Null && before.Single != Value.Unset
                ? interpreter.Of(Value.Unknown)
                : OutsideMap.New(interpreter, type, interpreter.SubjectOf(source, key), format, site);
        if (IsListOfTexts(type))
            return format.FillsIn && !IsEmpty(before)
                ? interpreter.Of(Value.Unknown)
                : Setting(key).Select(list => interpreter.OutsideList(list, site).Single!);
        if (ElementType(type) is { } content && IsObject(content, deep))
            return format.FillsIn && !IsEmpty(before) ? interpreter.Of(Value.Unknown) : ReadList(type, content, key, deep);
        return !IsObject(type, deep) ? interpreter.Of(Value.Unknown)
            : !format.FillsIn || before.Single == Value.Null ? Make((INamedTypeSymbol)type, key, deep) ?? interpreter.Of(Value.Unknown)
            : before.Single is ObjectReference ? Filled(before, (INamedTypeSymbol)type, key, deep)
            : interpreter.Of(Value.Unknown);
    }

    static ITypeSymbol? ElementType(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 1, ElementType: var element } => element,
        INamedTypeSymbol { Name: "List" or "IList" or "ICollection" or "IEnumerable" or "IReadOnlyList" or "IReadOnlyCollection"
            or "ImmutableArray"
            or "ImmutableList", ContainingNamespace.Name: "Generic" or "Immutable", TypeArguments: [var element] } => element,
        _ => null,
    };

    /// <summary>The first objects of a list, each where it is there.</summary>
    Guarded ReadList(ITypeSymbol type, ITypeSymbol content, string key, int deep)
    {
        var elements = new List<Element>();
        var isThere = interpreter.Space.True;
        for (var index = 0; index < MostObjectsRead; index++)
        {
            var name = $"{key}[{index}]";
            isThere &= IsThere(content, name, deep + 1);
            elements.Add(new Element(
                isThere, interpreter.Within(isThere, () => Read(content, name, interpreter.Of(Value.Null), deep + 1)), site));
        }

        return interpreter.NewObject(type, site, list => list with
        {
            Elements = elements.ToImmutableList(),
            HasMoreElements = isThere & IsThere(content, $"{key}[{MostObjectsRead}]", deep + 1),
            Outside = new Symbolic(interpreter.SubjectOf(source, key)),
        });
    }

    bool IsEmpty(Guarded list) =>
        list.Single is { } value
        && (value == Value.Null || value == Value.Unset || interpreter.Enumerate(value, site) is { IsEmpty: true });

    Guarded Filled(Guarded target, INamedTypeSymbol type, string key, int deep)
    {
        Fill(target, type, key, ImmutableHashSet<string>.Empty, deep);
        return target;
    }

    /// <summary>Whether an enumeration asks to be read by the names of its members.</summary>
    static bool HasNames(ITypeSymbol type) => type.GetAttributes().Any(static each =>
        each is { AttributeClass.Name: "JsonConverterAttribute",
            ConstructorArguments: [{ Value: ITypeSymbol { Name: "JsonStringEnumConverter" } }] });

    /// <summary>The member of an enumeration that a setting names; a text that names none throws.</summary>
    Guarded ReadMember(INamedTypeSymbol type, string key)
    {
        var name = Setting(key).Single!;
        var members = type.GetMembers().OfType<IFieldSymbol>().Where(static field => field.HasConstantValue)
            .Select(field => new Case(
                OutsideText.Test(interpreter.Space, name, TextRelation.Is, field.Name, ignoresCase: true),
                new Constant(field.ConstantValue),
                Origin.Of(site, null))).ToArray();
        interpreter.Demand(members.Aggregate(interpreter.Space.False, static (any, member) => any | member.When));
        return Guarded.Of(members);
    }

    /// <summary>A new object; null where its construction cannot be followed.</summary>
    Guarded? Make(INamedTypeSymbol type, string key, int deep)
    {
        var constructors = type.InstanceConstructors
            .Where(constructor => constructor.DeclaredAccessibility == Accessibility.Public
                && !TypeHierarchy.IsCopyConstructor(constructor))
            .ToArray();
        if ((Array.Find(constructors, static constructor => constructor.Parameters.IsEmpty)
            ?? (constructors.Length == 1 ? constructors[0] : null)) is not { } constructor)
            return null;
        var arguments = constructor.Parameters.Select(parameter =>
        {
            var member = Properties(type).FirstOrDefault(property => IsCalled(property, parameter.Name)) is { } named
                ? KeyOf(key, named)
                : format.KeyOf(key, parameter.Name);
            var (content, isThere) =
                (Interpreter.WithoutNull(parameter.Type)!, IsThere(Interpreter.WithoutNull(parameter.Type)!, member, deep + 1));
            if (format.DemandsArguments && !parameter.HasExplicitDefaultValue)
                interpreter.Demand(isThere);
            var otherwise = interpreter.Of(
                parameter.HasExplicitDefaultValue && !format.IgnoresDefaultsOfParameters
                ? new Constant(parameter.ExplicitDefaultValue)
                : interpreter.DefaultOf(parameter.Type),
                site);
            return Guarded.Choose(
                isThere, interpreter.Within(isThere, () => Read(content, member, interpreter.Of(Value.Null), deep + 1)), otherwise);
        }).ToImmutableArray();
        if (interpreter.NewOf(constructor, arguments, site) is not { } made)
            return null;
        Fill(
            made,
            type,
            key,
            constructor.Parameters.Select(static parameter => parameter.Name).ToImmutableHashSet(StringComparer.OrdinalIgnoreCase),
            deep);
        return made;
    }

    static bool IsCalled(IPropertySymbol property, string parameter) =>
        string.Equals(property.Name, parameter, StringComparison.OrdinalIgnoreCase);

    void Fill(Guarded target, INamedTypeSymbol type, string key, ImmutableHashSet<string> given, int deep)
    {
        foreach (var property in Properties(type).Where(property => !given.Contains(property.Name)))
        {
            var (content, member) = (Interpreter.WithoutNull(property.Type)!, KeyOf(key, property));
            var isSettable = property.SetMethod is { DeclaredAccessibility: Accessibility.Public };
            if (!isSettable && (!format.FillsIn || IsSingle(content) || property.Type is IArrayTypeSymbol))
                continue;
            interpreter.If(IsThere(content, member, deep + 1), () =>
            {
                var before = interpreter.ReadProperty(target, property, site);
                var after = Read(content, member, before, deep + 1);
                if (isSettable)
                    interpreter.SetProperty(target, property, after, site);
                else if (after != before)
                    interpreter.Escape(before);
            });
        }
    }
}
