using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AccessAnalyzers.Evaluation;

/// <summary>
/// Which types the static initialisers of a type may initialise in their turn. Where two types do so to each other, which of them sees the
/// other half made depends on which the program happens to use first.
/// </summary>
sealed class StaticInitializers(SourceProgram program)
{
    /// <summary>A type whose initialisers run through more members than that may reach any type.</summary>
    const int MostMembers = 300;

    readonly ConcurrentDictionary<ISymbol, bool> changing = new(SymbolEqualityComparer.Default);
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

    /// <summary>Whether the static initialisers or the static constructor of a type may change static members of another one.</summary>
    public bool ChangesAnotherType(INamedTypeSymbol type, CancellationToken cancellation) =>
        changing.TryGetValue(type.OriginalDefinition, out var known)
            ? known
            : changing.GetOrAdd(type.OriginalDefinition, FindChange(type.OriginalDefinition, cancellation));

    bool FindChange(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var members = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var waiting = new Stack<IOperation>(Runs(type).Select(run => Code(run, cancellation)).OfType<IOperation>());
        while (waiting.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var operation in waiting.Pop().DescendantsAndSelf())
            {
                if (operation is IMemberReferenceOperation { Instance: null, Member: { IsStatic: true } member } reference
                    && !SymbolEqualityComparer.Default.Equals(member.ContainingType.OriginalDefinition, type)
                    && program.Declaration(member.ContainingType, cancellation) is not null && Mutations.IsChangedHere(program, reference))
                {
                    return true;
                }

                foreach (var called in Called(operation))
                {
                    if (!members.Add(called.OriginalDefinition) || program.Body(called.OriginalDefinition, cancellation) is not { } body)
                        continue;
                    if (members.Count > MostMembers)
                        return true;
                    waiting.Push(body);
                }
            }
        }

        return false;
    }

    static IEnumerable<IMethodSymbol> Called(IOperation operation) => Used(operation) switch
    {
        IMethodSymbol method => [method],
        IPropertySymbol property => new[] { property.GetMethod, property.SetMethod }.OfType<IMethodSymbol>(),
        _ => [],
    };

    /// <summary>The static members of a type whose initialisers run, and its static constructor.</summary>
    static IEnumerable<ISymbol> Runs(INamedTypeSymbol type) => type.GetMembers().Where(static member =>
        member is IFieldSymbol { IsStatic: true, IsConst: false, IsImplicitlyDeclared: false } or IPropertySymbol { IsStatic: true }
            or IMethodSymbol { MethodKind: MethodKind.StaticConstructor, IsImplicitlyDeclared: false });

    IOperation? Code(ISymbol member, CancellationToken cancellation) =>
        member is IMethodSymbol { MethodKind: MethodKind.StaticConstructor } constructor
            ? program.Body(constructor, cancellation)
            : program.Initializer(member, cancellation);

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
                if (Used(operation)?.OriginalDefinition is not { ContainingType: { } type } used
                    || program.Declaration(type, cancellation) is null)
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
                if (Code(member, cancellation) is { } initializer)
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
