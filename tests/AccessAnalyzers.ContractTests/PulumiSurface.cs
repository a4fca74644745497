using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers.ContractTests;

/// <summary>A surface of one of Pulumi's SDKs: what it declares, and where the package of the same release for Node.js declares it.</summary>
/// <param name="compilation">Its sources.</param>
/// <param name="root">Its root namespace.</param>
/// <param name="isBridged">Whether it is generated from a Terraform provider: then the names of input types have no suffix in TypeScript.</param>
/// <param name="within">The folder of the package that the root namespace stands for, where it is not the package's own.</param>
sealed class PulumiSurface(CSharpCompilation compilation, string root, bool isBridged, string within = "")
{
    /// <summary>A surface of this repository.</summary>
    /// <param name="project">The name of its project.</param>
    /// <param name="root">Its root namespace.</param>
    /// <param name="isBridged">Whether it is generated from a Terraform provider.</param>
    /// <param name="within">The folder of the package that the root namespace stands for.</param>
    public PulumiSurface(string project, string root, bool isBridged, string within = "")
        : this(SurfaceSource.Compile(project), root, isBridged, within)
    {
    }

    /// <summary>Every type beside what a package says of it.</summary>
    /// <param name="read">Reads the package's declarations in some places.</param>
    public IReadOnlyList<ReleasedType> Read(Func<IReadOnlyCollection<Place>, IReadOnlyDictionary<Place, Declaration>> read)
    {
        var types = SurfaceSource.TypesOf(compilation).Where(HasCounterpart).ToArray();
        var declarations = read([.. types.Select(PlaceOf)]);
        return [.. types.Select(type => new ReleasedType(type.ToDisplayString(), DeclarationOf(type), declarations.GetValueOrDefault(PlaceOf(type))))];
    }

    /// <summary>The strings that an enumeration stands for.</summary>
    public static IEnumerable<string> ValuesOf(INamedTypeSymbol enumeration) => Properties(enumeration, isStatic: true).Select(ValueOf);

    /// <summary>The TypeScript of a surface's type.</summary>
    string Spell(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => Spell(nullable.TypeArguments[0]),
        INamedTypeSymbol { Name: "Input", TypeArguments: [var value] } => Input(value),
        INamedTypeSymbol { Name: "Output", TypeArguments: [var value] } => $"Output<{Spell(value)}>",
        INamedTypeSymbol { Name: "InputList", TypeArguments: [var element] } => $"Input<{Input(element)}[]>",
        INamedTypeSymbol { Name: "InputMap", TypeArguments: [var value] } => $"Input<{{[key: string]: {Input(value)}}}>",
        INamedTypeSymbol { Name: "InputUnion", TypeArguments: [var first, var second] } => $"Input<{Spell(first)} | {Spell(second)}>",
        INamedTypeSymbol { Name: "Union", TypeArguments: [var first, var second] } => $"{Spell(first)} | {Spell(second)}",
        INamedTypeSymbol { Name: "ImmutableArray", TypeArguments: [var element] } => $"{Spell(element)}[]",
        INamedTypeSymbol { Name: "ImmutableDictionary", TypeArguments: [_, var value] } => $"{{[key: string]: {Spell(value)}}}",
        { SpecialType: SpecialType.System_String } => "string",
        { SpecialType: SpecialType.System_Boolean } => "boolean",
        { SpecialType: SpecialType.System_Int32 or SpecialType.System_Double } => "number",
        { SpecialType: SpecialType.System_Object } => "any",
        INamedTypeSymbol named => Reference(named),
        _ => type.ToDisplayString(),
    };

    /// <summary>In TypeScript an input of anything is anything.</summary>
    string Input(ITypeSymbol value) => value.SpecialType == SpecialType.System_Object ? Spell(value) : $"Input<{Spell(value)}>";

    Place PlaceOf(INamedTypeSymbol type)
    {
        var (module, kind) = ModuleOf(type);
        var folder = string.Join('/', module.Prepend(within).Where(part => part.Length > 0));
        var dotted = string.Concat(folder.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(part => $"{part}."));
        return kind switch
        {
            "Inputs" => new Place("types/input.d.ts", dotted + (isBridged ? Bare(type.Name) : type.Name)),
            "Outputs" => new Place("types/output.d.ts", dotted + type.Name),
            _ when IsEnumeration(type) => new Place(string.Join('/', new[] { "types/enums", folder, "index.d.ts" }.Where(part => part.Length > 0)), type.Name),
            _ => new Place(string.Join('/', new[] { folder, $"{Names.Camel(WithoutSuffix(type.Name))}.d.ts" }.Where(part => part.Length > 0)), type.Name.Replace("InvokeArgs", "OutputArgs", StringComparison.Ordinal)),
        };
    }

    /// <summary>A file calls its own types and Pulumi's by their names. Another SDK is imported as a whole, and exports its inputs below "types".</summary>
    string Reference(INamedTypeSymbol type)
    {
        var (module, kind) = ModuleOf(type);
        var isForeign = !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly);
        var section = (isForeign, kind) switch
        {
            (true, "Inputs") => "pulumiAws.types.input",
            (true, _) when type.ContainingAssembly.Name != "Pulumi" => "pulumiAws",
            (false, "Inputs") => "inputs",
            (false, "Outputs") => "outputs",
            (false, _) when IsEnumeration(type) => "enums",
            _ => null,
        };
        var name = kind == "Inputs" && (isForeign || isBridged) ? Bare(type.Name) : type.Name;
        return section is null ? name : string.Join('.', module.Prepend(isForeign ? "" : within.Replace('/', '.')).Prepend(section).Append(name).Where(part => part.Length > 0));
    }

    /// <summary>The modules that a namespace stands for, in lower case, and whether it is the one of inputs or of outputs.</summary>
    (IEnumerable<string> Module, string Kind) ModuleOf(INamedTypeSymbol type)
    {
        var @namespace = type.ContainingNamespace.ToDisplayString();
        var own = SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly) ? root : type.ContainingAssembly.Name;
        var parts = @namespace[own.Length..].Split('.', StringSplitOptions.RemoveEmptyEntries);
        return parts is [.. var module, "Inputs" or "Outputs"] ? (module.Select(Lower), parts[^1]) : (parts.Select(Lower), "");
    }

    Declaration DeclarationOf(INamedTypeSymbol type) => new((
        IsEnumeration(type) ? Properties(type, isStatic: true).Select(value => (value.Name, new Member($"\"{ValueOf(value)}\"", false)))
        : IsArguments(type) ? Properties(type).Select(property => (Names.Camel(property.Name), new Member(Spell(property.Type) + Mistake(property), !IsRequired(property), DefaultOf(property))))
        : IsResource(type) ? Properties(type)
            .Select(property => (Names.Camel(property.Name), new Member(Spell(property.Type) + Misnomer(property), IsOptional(((INamedTypeSymbol)property.Type).TypeArguments[0]))))
            .Concat(type.GetMembers().OfType<IMethodSymbol>().Where(IsSignature).Select(SignatureOf))
        : type.GetMembers().OfType<IFieldSymbol>().Select(field => (Names.Camel(field.Name), new Member(Spell(field.Type), IsOptional(field.Type)))))
        .ToDictionary());

    (string, Member) SignatureOf(IMethodSymbol method) => (
        method.MethodKind == MethodKind.Constructor ? "constructor" : Names.Camel(method.Name),
        new Member($"({string.Join(", ", method.Parameters.Select(parameter => Spell(parameter.Type) + (parameter.HasExplicitDefaultValue ? "?" : "")))})", false));

    /// <summary>What of a property of arguments cannot be, whatever the package says.</summary>
    string Mistake(IPropertySymbol property) => Misnomer(property)
        + (property.Type.Name is not ("InputList" or "InputMap") && IsOptional(property.Type) == IsRequired(property) ? " whose nullability is not what its attribute says" : "")
        + (isBridged && property.Type.ToDisplayString().Contains(".Inputs.", StringComparison.Ordinal) && IsOfLookup(property.Type) != IsOfLookup(property.ContainingType) ? " of the wrong twin" : "");

    /// <summary>Whether a type belongs to the state of a resource that is looked up: every input type of a bridged SDK is there twice.</summary>
    static bool IsOfLookup(ITypeSymbol type) => type.Name.EndsWith("State", StringComparison.Ordinal) || type.ToDisplayString().TrimEnd('>', '?').EndsWith("GetArgs", StringComparison.Ordinal);

    /// <summary>Says that the SDK would send a property under another name than the package does, or not at all.</summary>
    static string Misnomer(IPropertySymbol property)
    {
        var name = (string?)SchemaAttribute(property)?.ConstructorArguments[0].Value;
        return name == Names.Camel(property.Name) ? "" : $" sent as {name ?? "nothing"}";
    }

    public static bool IsRequired(IPropertySymbol property) => SchemaAttribute(property)?.ConstructorArguments is [_, { Value: true }, ..];

    /// <summary>It stands on the property, or on the field behind it where that is a list or map.</summary>
    static AttributeData? SchemaAttribute(IPropertySymbol property) => property.ContainingType.GetMembers($"_{Names.Camel(property.Name)}").Prepend(property)
        .SelectMany(symbol => symbol.GetAttributes())
        .SingleOrDefault(attribute => attribute.AttributeClass!.Name is "InputAttribute" or "OutputAttribute");

    static IEnumerable<IPropertySymbol> Properties(INamedTypeSymbol type, bool isStatic = false) =>
        type.GetMembers().OfType<IPropertySymbol>().Where(property => property.IsStatic == isStatic && property.DeclaredAccessibility == Accessibility.Public);

    /// <summary>An immutable array is a structure that C# never declares as missing.</summary>
    static bool? IsOptional(ITypeSymbol type) => type.Name == "ImmutableArray" ? null : type.NullableAnnotation == NullableAnnotation.Annotated;

    static string ValueOf(IPropertySymbol value)
    {
        var declaration = (PropertyDeclarationSyntax)value.DeclaringSyntaxReferences.Single().GetSyntax();
        var creation = (BaseObjectCreationExpressionSyntax)declaration.Initializer!.Value;
        return ((LiteralExpressionSyntax)creation.ArgumentList!.Arguments.Single().Expression).Token.ValueText;
    }

    /// <summary>How one makes a resource or looks it up.</summary>
    static bool IsSignature(IMethodSymbol method) => method.DeclaredAccessibility == Accessibility.Public && (method.MethodKind == MethodKind.Constructor || method is { IsStatic: true, Name: "Get" });

    /// <summary>What the constructor of the arguments assigns.</summary>
    string? DefaultOf(IPropertySymbol property)
    {
        var assigned = property.ContainingType.InstanceConstructors
            .SelectMany(constructor => constructor.DeclaringSyntaxReferences)
            .SelectMany(reference => reference.GetSyntax().DescendantNodes().OfType<AssignmentExpressionSyntax>())
            .SingleOrDefault(assignment => assignment.Left.ToString() == property.Name)?.Right;
        return assigned is null ? null
            : compilation.GetSemanticModel(assigned.SyntaxTree).GetSymbolInfo(assigned).Symbol is IPropertySymbol { IsStatic: true } value ? $"\"{ValueOf(value)}\""
            : assigned.ToString();
    }

    static bool HasCounterpart(INamedTypeSymbol type) => !type.IsStatic && type.BaseType?.Name != "ResourceTypeAttribute";

    static bool IsEnumeration(INamedTypeSymbol type) => type.GetAttributes().Any(attribute => attribute.AttributeClass!.Name == "EnumTypeAttribute");

    static bool IsArguments(INamedTypeSymbol type) => type.BaseType?.Name is "ResourceArgs" or "InvokeArgs";

    static bool IsResource(INamedTypeSymbol type) => type.BaseType?.Name is "CustomResource" or "ComponentResource";

    /// <summary>The name of the resource or function to which a class of arguments belongs.</summary>
    static string WithoutSuffix(string name) => Without(Without(Without(Without(name, "InvokeArgs"), "Args"), "State"), "Result");

    /// <summary>The name of an input type without what C# appends: "GetArgs" where it belongs to the state of a resource that is looked up.</summary>
    static string Bare(string name) => Without(Without(name, "Args"), "Get");

    static string Without(string name, string suffix) => name.EndsWith(suffix, StringComparison.Ordinal) ? name[..^suffix.Length] : name;

    static string Lower(string name) => name.ToLowerInvariant();
}
