using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AccessAnalyzers.Evaluation;

/// <summary>
/// Which types the static initialisers of a type may initialise in their turn. Where two types do so to each other, which of them sees the other half
/// made depends on which the program happens to use first.
/// </summary>
sealed class StaticInitializers(SourceProgram program)
{
    /// <summary>A type whose initialisers run through more members than that may reach any type.</summary>
    const int MostMembers = 300;

    readonly ConcurrentDictionary<ISymbol, bool> setting = new(SymbolEqualityComparer.Default);
    readonly ConcurrentDictionary<ISymbol, ImmutableHashSet<ISymbol>?> reached = new(SymbolEqualityComparer.Default);

    /// <summary>Whether the initialisers of a type may use another type.</summary>
    public bool MayReach(INamedTypeSymbol from, INamedTypeSymbol to, CancellationToken cancellation)
    {
        if (SymbolEqualityComparer.Default.Equals(from.OriginalDefinition, to.OriginalDefinition))
            return false;
        if (!reached.TryGetValue(from.OriginalDefinition, out var types))
            types = reached.GetOrAdd(from.OriginalDefinition, Find(from.OriginalDefinition, cancellation));
        return types is null || types.Contains(to.OriginalDefinition);
    }

    /// <summary>Whether the static constructor of a type assigns static members of another one.</summary>
    public bool SetsAnotherType(INamedTypeSymbol type, CancellationToken cancellation)
    {
        type = type.OriginalDefinition;
        if (type.StaticConstructors.FirstOrDefault(static candidate => !candidate.IsImplicitlyDeclared) is not { } constructor)
            return false;
        return setting.TryGetValue(type, out var known)
            ? known
            : setting.GetOrAdd(type, program.Body(constructor, cancellation)?.Descendants().Any(IsOfAnotherType) == true);

        bool IsOfAnotherType(IOperation part) => part is IAssignmentOperation { Target: IMemberReferenceOperation { Instance: null, Member.ContainingType: { } other } }
            && !SymbolEqualityComparer.Default.Equals(other.OriginalDefinition, type);
    }

    ImmutableHashSet<ISymbol>? Find(INamedTypeSymbol start, CancellationToken cancellation)
    {
        var types = ImmutableHashSet.CreateBuilder<ISymbol>(SymbolEqualityComparer.Default);
        var members = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var waiting = new Stack<IOperation>();
        Initialize(start);
        while (waiting.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var operation in waiting.Pop().DescendantsAndSelf())
            {
                if (Used(operation)?.OriginalDefinition is not { ContainingType: { } type } used || program.Declaration(type, cancellation) is null)
                    continue;
                if (used.IsStatic || used is IMethodSymbol { MethodKind: MethodKind.Constructor })
                    Initialize(type);
                if ((used as IMethodSymbol ?? (used as IPropertySymbol)?.GetMethod) is not { } method || !members.Add(method))
                    continue;
                if (members.Count > MostMembers)
                    return null;
                if (program.Body(method, cancellation) is { } body)
                    waiting.Push(body);
            }
        }

        return types.ToImmutable();

        void Initialize(INamedTypeSymbol type)
        {
            if (!types.Add(type))
                return;
            foreach (var member in type.GetMembers().Where(static member => member.IsStatic))
            {
                if ((member is IMethodSymbol { MethodKind: MethodKind.StaticConstructor } constructor ? program.Body(constructor, cancellation) : program.Initializer(member, cancellation)) is { } initializer)
                    waiting.Push(initializer);
            }
        }
    }

    static ISymbol? Used(IOperation operation) => operation switch
    {
        IFieldReferenceOperation { Field.IsConst: false } reference => reference.Field,
        IPropertyReferenceOperation reference => reference.Property,
        IInvocationOperation invocation => invocation.TargetMethod,
        IObjectCreationOperation creation => creation.Constructor,
        IMethodReferenceOperation reference => reference.Method,
        _ => null,
    };
}
