using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AccessAnalyzers.ContractTests;

/// <summary>A surface of a library that jsii generates, whose packages say exactly what the C# is.</summary>
/// <param name="compilation">Its sources.</param>
/// <param name="package">The package of the same release for Node.js.</param>
/// <param name="core">What the package is built on.</param>
sealed class JsiiSurface(CSharpCompilation compilation, JsiiPackage package, params JsiiPackage[] core)
{
    static readonly SymbolDisplayFormat s_withoutNullability = SymbolDisplayFormat.CSharpErrorMessageFormat
        .WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.UseSpecialTypes)
        .WithMemberOptions(SymbolDisplayMemberOptions.None);

    /// <summary>A surface of this repository.</summary>
    /// <param name="project">The name of its project.</param>
    /// <param name="package">The package of the same release for Node.js.</param>
    /// <param name="core">What the package is built on.</param>
    public JsiiSurface(string project, JsiiPackage package, params JsiiPackage[] core)
        : this(SurfaceSource.Compile(project), package, core)
    {
    }

    public IReadOnlyList<ReleasedType> Read()
    {
        var library = new JsiiLibrary([package, .. core]);
        return [.. SurfaceSource.TypesOf(compilation).Select(type => new ReleasedType(type.ToDisplayString(), DeclarationOf(type), library.Declare(type.ToDisplayString())))];
    }

    static Declaration DeclarationOf(INamedTypeSymbol type) => new(type.GetMembers().SelectMany(MembersOf).ToDictionary(member => member.Name, member => member.Member));

    /// <summary>What every class of the language has is none of the library's, and what passes objects between the languages is protected.</summary>
    static IEnumerable<(string Name, Member Member)> MembersOf(ISymbol symbol)
    {
        if (symbol is not { DeclaredAccessibility: Accessibility.Public })
            yield break;
        if (symbol is IPropertySymbol property)
            yield return (Names.Camel(property.Name), new Member(Spell(property.Type), IsOptional(property.Type)));
        else if (symbol is IMethodSymbol { MethodKind: MethodKind.Ordinary } method)
            yield return (Names.Camel(method.Name), new Member($"{Parameters(method)} -> {Spell(method.ReturnType)}", IsOptional(method.ReturnType)));
        else if (symbol is IMethodSymbol { MethodKind: MethodKind.Constructor, IsImplicitlyDeclared: false } constructor)
            yield return ("constructor", new Member(Parameters(constructor), false));
    }

    static string Parameters(IMethodSymbol method) => $"({string.Join(", ", method.Parameters.Select(parameter => Spell(parameter.Type) + (IsOptional(parameter.Type) ? "?" : "")))})";

    static bool IsOptional(ITypeSymbol type) => type.NullableAnnotation == NullableAnnotation.Annotated;

    static string Spell(ITypeSymbol type) => type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? Spell(nullable.TypeArguments[0])
        : type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(s_withoutNullability);
}
