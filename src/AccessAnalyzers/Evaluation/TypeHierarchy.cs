using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Evaluation;

/// <summary>
/// What a virtual member does on an object of which only a base class or an interface is known.
/// In a library, others may derive from what they can see; nobody derives from a program's classes but the program.
/// </summary>
sealed class TypeHierarchy(Compilation compilation, Inheritance inheritance)
{
    const int MostClasses = 32;
    const int MostAnswers = 8;

    readonly ConcurrentDictionary<ITypeSymbol, ImmutableArray<INamedTypeSymbol>> classes = new(SymbolEqualityComparer.IncludeNullability);
    readonly ConcurrentDictionary<(ISymbol Type, ISymbol Member), Answers> answers = new();

    /// <summary>What a virtual member may do on an object that has a type.</summary>
    public Answers AnswersOf(INamedTypeSymbol type, ISymbol member)
    {
        if (answers.TryGetValue((type, member), out var known))
            return known;
        var candidates = ClassesOf(type);
        var found = candidates
            .Select(candidate => (Class: candidate, Member: Implementation(member, candidate)))
            .Where(static candidate => candidate.Member is not null)
            .GroupBy(static candidate => candidate.Member!, static candidate => candidate.Class, SymbolEqualityComparer.Default)
            .Select(static group => new Answer(group.Key, group.ToImmutableArray()))
            .ToImmutableArray();
        var isFew = found.Length == 1 || (found.Length is > 1 and <= MostAnswers && candidates.Length <= MostClasses);
        var isOpen = inheritance.WithHeirs(type).Any(candidate => MayBeOverriddenOutside(member, candidate));
        return answers.GetOrAdd((type, member), new Answers(isFew ? found : ImmutableArray<Answer>.Empty, isOpen));
    }

    /// <summary>Whether an access to a member may reach another one in a derived class.</summary>
    public static bool IsOverridable(ISymbol member) =>
        (member.IsVirtual || member.IsAbstract || member.IsOverride) && !member.IsSealed && !member.IsStatic;

    /// <summary>The member that an access reaches on an object of a class; null where the class has no such member.</summary>
    public static ISymbol? Implementation(ISymbol member, ITypeSymbol type)
    {
        var reached = member.ContainingType.TypeKind == TypeKind.Interface ? InterfaceImplementation(member, type) : Override(member, type);
        return reached is IMethodSymbol { IsGenericMethod: true } generic
            && member is IMethodSymbol { TypeArguments: var chosen }
            && generic.Arity == chosen.Length
            ? generic.Construct(chosen.ToArray())
            : reached;
    }

    static ISymbol? InterfaceImplementation(ISymbol member, ITypeSymbol type)
    {
        // Where the interface's own type arguments are not known, the class says which they are.
        var declared = type.AllInterfaces
            .Where(@interface => SymbolEqualityComparer.Default.Equals(
                @interface.OriginalDefinition, member.ContainingType.OriginalDefinition))
            .ToArray();
        var exact = Array.Find(declared, @interface => SymbolEqualityComparer.Default.Equals(@interface, member.ContainingType))
            ?? (declared.Length == 1 ? declared[0] : null);
        var implemented = exact?.GetMembers(member.Name).FirstOrDefault(candidate => SymbolEqualityComparer.Default.Equals(
            candidate.OriginalDefinition, member.OriginalDefinition));
        if (implemented is null || type.FindImplementationForInterfaceMember(implemented) is not { } implementation)
            return null;
        // A class that derives from the one that implements the interface may override what that one does.
        return implementation.ContainingType.TypeKind != TypeKind.Interface && IsOverridable(implementation)
            ? Override(implementation, type) ?? implementation
            : implementation;
    }

    static ISymbol? Override(ISymbol member, ITypeSymbol type)
    {
        for (var owner = type; owner is not null; owner = owner.BaseType)
        {
            foreach (var candidate in owner.GetMembers(member.Name))
            {
                for (var overridden = candidate; overridden is not null; overridden = Overridden(overridden))
                {
                    if (SymbolEqualityComparer.Default.Equals(overridden.OriginalDefinition, member.OriginalDefinition))
                        return candidate;
                }
            }
        }

        return null;
    }

    static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        _ => null,
    };

    /// <summary>The program's classes and structures of which an object with that type may be.</summary>
    ImmutableArray<INamedTypeSymbol> ClassesOf(INamedTypeSymbol type)
    {
        if (classes.TryGetValue(type, out var known))
            return known;
        var found = inheritance.WithHeirs(type)
            .Where(candidate => candidate is { TypeKind: TypeKind.Class or TypeKind.Struct, IsAbstract: false } && MayHave(candidate, type))
            .ToImmutableArray();
        return classes.GetOrAdd(type, found);
    }

    bool MayHave(INamedTypeSymbol candidate, INamedTypeSymbol type) =>
        candidate.IsGenericType
        || !type.IsGenericType
        || compilation.ClassifyCommonConversion(candidate, type) is { Exists: true, IsImplicit: true, IsUserDefined: false };

    /// <summary>Whether a class that derives from this one outside the program may do something else in the member's place.</summary>
    bool MayBeOverriddenOutside(ISymbol member, INamedTypeSymbol type) =>
        compilation.Options.OutputKind == OutputKind.DynamicallyLinkedLibrary && MayBeDerivedOutside(type)
        && ((member.ContainingType.TypeKind == TypeKind.Interface && IsVisibleOutside(member.ContainingType))
            || (Implementation(member, type) is { } implementation && IsOverridable(implementation) && IsVisibleOutside(implementation)));

    static bool MayBeDerivedOutside(INamedTypeSymbol type) => IsVisibleOutside(type) && !type.IsSealed && type.TypeKind switch
    {
        TypeKind.Interface => true,
        TypeKind.Class => type.InstanceConstructors.Any(constructor => IsVisibleOutside(constructor) && !IsCopyConstructor(constructor)),
        _ => false,
    };

    /// <summary>Whether code outside the program can name a symbol.</summary>
    public static bool IsVisibleOutside(ISymbol symbol) => symbol is INamespaceSymbol or null
        || (symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
            && IsVisibleOutside(symbol.ContainingSymbol));

    /// <summary>Whether <c>with</c> makes its copy by this constructor.</summary>
    public static bool IsCopyConstructor(IMethodSymbol constructor) =>
        constructor.ContainingType.IsRecord
        && constructor.Parameters is [var original]
        && SymbolEqualityComparer.Default.Equals(original.Type, constructor.ContainingType);
}

/// <summary>What a virtual member may do.</summary>
/// <param name="Known">What the program's own classes do; none where they do too many different things.</param>
/// <param name="IsOpen">Whether classes outside the program may do something else.</param>
sealed record Answers(ImmutableArray<Answer> Known, bool IsOpen);

/// <summary>What some classes do.</summary>
/// <param name="Member">The member that they have.</param>
/// <param name="Classes">Those classes.</param>
sealed record Answer(ISymbol Member, ImmutableArray<INamedTypeSymbol> Classes);
