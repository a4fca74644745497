using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers.Evaluation;

/// <summary>What can be changed through a value of a type. Remembers its answers; for one search only.</summary>
sealed class Mutability(SourceProgram program)
{
    /// <summary>Types that only give what they hold.</summary>
    static readonly ImmutableHashSet<string> onlyRead = ImmutableHashSet.Create(
        "IEnumerable", "IEnumerator", "IAsyncEnumerable", "IReadOnlyList", "IReadOnlyCollection", "IReadOnlyDictionary", "IReadOnlySet",
        "IOrderedEnumerable", "IGrouping", "ILookup",
        "Lazy", "Tuple", "FrozenDictionary", "FrozenSet", "ReadOnlyCollection", "ReadOnlyDictionary", "Uri", "Version", "Type", "Regex",
        "IPAddress", "Encoding", "CultureInfo", "StringComparer");

    readonly Dictionary<ITypeSymbol, bool> known = new(SymbolEqualityComparer.Default);

    /// <summary>Whether an object can be changed that somebody gets hold of through a value of the type.</summary>
    public bool CanChange(ITypeSymbol? type)
    {
        if (type is null)
            return true;
        if (known.TryGetValue(type, out var answer))
            return answer;
        // What holds itself is changed by nothing but what else it holds.
        known.Add(type, false);
        return known[type] = FindOut(type);
    }

    /// <summary>Whether more than the elements of a list can be changed: something that a class of the program keeps.</summary>
    public bool HasSettableParts(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => CanChange(array.ElementType),
        INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: true, TypeArguments: { IsEmpty: false } arguments } =>
            arguments.Any(CanChange),
        _ => CanChange(type),
    };

    bool FindOut(ITypeSymbol type)
    {
        if (type.TypeKind is TypeKind.Enum or TypeKind.Delegate || type.SpecialType is SpecialType.System_String or SpecialType.System_Void)
            return false;
        if (type is not INamedTypeSymbol named
            || type.TypeKind == TypeKind.Dynamic
            || type.SpecialType == SpecialType.System_Object
            || program.RoleOf(type) == TypeRole.PropertyBag && !type.IsValueType)
            return true;
        if (program.RoleOf(type) == TypeRole.Resource)
            return false;
        if (named.IsAnonymousType)
            return named.GetMembers().OfType<IPropertySymbol>().Any(property => CanChange(property.Type));
        if (!named.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty)
            return program.Inheritance.WithHeirs(named.OriginalDefinition).Any(HasChangeableState) || named.TypeArguments.Any(CanChange);
        return named.IsTupleType ? named.TupleElements.Any(element => CanChange(element.Type))
            : !IsOnlyRead(named)
                || named.Name is "IEnumerable" or "IEnumerator" && named.TypeArguments.IsEmpty
                || named.TypeArguments.Any(CanChange);
    }

    bool IsOnlyRead(INamedTypeSymbol type) =>
        type.IsValueType || program.RoleOf(type) == TypeRole.Wrapper || onlyRead.Contains(type.Name)
        || type.Name.StartsWith("Immutable", StringComparison.Ordinal) || type.Name.StartsWith("IImmutable", StringComparison.Ordinal);

    bool HasChangeableState(INamedTypeSymbol type)
    {
        for (var owner =
            type; owner is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) }; owner = owner.BaseType)
        {
            if (owner.DeclaringSyntaxReferences.IsEmpty)
                return CanChange(owner);
            foreach (var member in owner.GetMembers())
            {
                if (!member.IsStatic && member switch
                {
                    IFieldSymbol field => !field.IsReadOnly || CanChange(field.Type),
                    IMethodSymbol { MethodKind: MethodKind.Constructor,
                        DeclaringSyntaxReferences: [var declaration] } constructor when declaration.GetSyntax() is TypeDeclarationSyntax =>
                        constructor.Parameters.Any(parameter => CanChange(parameter.Type)),
                    _ => false,
                })
                {
                    return true;
                }
            }
        }

        return false;
    }
}
