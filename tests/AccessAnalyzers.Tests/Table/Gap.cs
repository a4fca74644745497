using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AccessAnalyzers.Tests.Table;

/// <summary>The place of a value in a program, and how values are spelled there.</summary>
/// <param name="Name">The identifier that stands there.</param>
/// <param name="Value">The value, given that of the decisive setting.</param>
/// <param name="IsInverted">Whether the property says the contrary of the setting.</param>
sealed record Gap(string Name, Func<object?, object?> Value, bool IsInverted)
{
    public ITypeSymbol? Type { get; init; }

    /// <summary>Whether an array becomes a list there; a collection expression becomes one anywhere else.</summary>
    public bool TakesArray { get; init; }

    /// <summary>Whether the SDK's file derives the setting from a property that says it otherwise.</summary>
    public bool IsDerived { get; init; }

    /// <summary>C# for the value, lists spread over lines.</summary>
    public string Spell(object? decided) => Spell(Value(decided), isSpread: true);

    /// <summary>The type of a parameter that is handed on to this place.</summary>
    public string ParameterType => Type!.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier));

    string TypeName => ClusterType.FullName(Type!.WithNullableAnnotation(NullableAnnotation.None));

    string Spell(object? value, bool isSpread) => value switch
    {
        null => "null",
        Unknowable => $"elsewhere.Get<{TypeName}>()",
        Either either => $"isProd ? {SpellArm(either.Prod)} : {SpellArm(either.Elsewhere)}",
        ZoneOutput output => $"zone.{output.Property}",
        bool flag when ContentTypes().All(type => type.SpecialType is SpecialType.System_Boolean or SpecialType.System_Object) => flag != IsInverted ? "true" : "false",
        bool isThere => isThere ? $"new {ClusterType.FullName(ClusterType.ClassOf(ContentTypes().Last()))}()" : "null",
        string word when ContentTypes().All(type => type.SpecialType == SpecialType.System_Boolean) => word == "Enabled" ? "true" : "false",
        string text => TakesText ? Literal(text) : Member(text) ?? Wrapped(text),
        string[] list when TakesArray && isSpread && list.Length is > 0 and < 10 =>
            $"new[]\n{{\n{string.Concat(list.Select((text, index) => $"    {Literal(text)}, // Network {index}.\n"))}}}",
        string[] list when TakesArray => list.Length == 0 ? "new string[0]" : $"new[] {{ {string.Join(", ", list.Select(Literal))} }}",
        string[] list => $"[{string.Join(", ", list.Select(Literal))}]",
        EndpointAccessValue access => access.Spell(TypeName),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "No such value."),
    };

    string SpellArm(object? value) => Spell(value, isSpread: false) is not "null" and var arm ? arm : $"({TypeName}{(Type!.IsValueType ? "" : "?")})null";

    bool TakesText => ContentTypes().Any(type => type.SpecialType is SpecialType.System_String or SpecialType.System_Object);

    /// <summary>The member of an enumeration.</summary>
    string? Member(string text) => ContentTypes()
        .SelectMany(type => type.GetMembers().Where(member => member.IsStatic && string.Equals(member.Name, text, StringComparison.OrdinalIgnoreCase)))
        .Select(member => $"{ClusterType.FullName(member.ContainingType)}.{member.Name}")
        .FirstOrDefault();

    string Wrapped(string text) => $"new {ClusterType.FullName(ContentTypes().Last())}({Literal(text)})";

    /// <summary>What the wrappers of the property's type hold, from the outside in.</summary>
    IEnumerable<ITypeSymbol> ContentTypes() => Type is INamedTypeSymbol { TypeArguments: { Length: > 0 } content } ? content : [Type!];

    static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
