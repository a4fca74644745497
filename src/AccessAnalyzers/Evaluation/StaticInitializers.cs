using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AccessAnalyzers.Evaluation;

/// <summary>
/// What belongs to the initialisation of a type, and which types its static initialisers may initialise in their turn. Where two types do
/// so to each other, which of them sees the other half made depends on which the program happens to use first.
/// </summary>
sealed class StaticInitializers(SourceProgram program)
{
    /// <summary>A type whose initialisers run through more members than that may reach any type.</summary>
    const int MostMembers = 300;

    readonly ConcurrentDictionary<IMethodSymbol, bool> initializing = new(SymbolEqualityComparer.Default);
    readonly ConcurrentDictionary<INamedTypeSymbol, bool> filling = new(SymbolEqualityComparer.Default);
    readonly ConcurrentDictionary<INamedTypeSymbol, bool> called = new(SymbolEqualityComparer.Default);
    readonly ConcurrentDictionary<INamedTypeSymbol, bool> made = new(SymbolEqualityComparer.Default);
    readonly ConcurrentDictionary<INamedTypeSymbol, bool> changing = new(SymbolEqualityComparer.Default);
    readonly ConcurrentDictionary<INamedTypeSymbol, ImmutableHashSet<ISymbol>?> reached = new(SymbolEqualityComparer.Default);

    /// <summary>Whether the initialisers of a type may use another type.</summary>
    public bool MayReach(INamedTypeSymbol from, INamedTypeSymbol to, CancellationToken cancellation)
    {
        if (SymbolEqualityComparer.Default.Equals(from.OriginalDefinition, to.OriginalDefinition))
            return false;
        var types = reached.GetOrAdd(from.OriginalDefinition, each => Find(each, cancellation));
        return types is null || types.Contains(to.OriginalDefinition);
    }

    /// <summary>
    /// Whether the initialisation of a type changes static members of its own that nothing changes any more after it, so that they are
    /// known once it has run as a whole: a list of all values to which each value adds itself.
    /// </summary>
    public bool FillsItsMembers(INamedTypeSymbol type, CancellationToken cancellation) =>
        filling.GetOrAdd(type, _ => Runs(type).Any(run => Code(run, cancellation) is not null)
            && type.GetMembers().OfType<IMethodSymbol>().Any(method => RunsOnlyInInitialization(method, cancellation))
            && type.GetMembers().Any(member => ChangesOnlyInInitialization(member, cancellation)));

    /// <summary>Whether the initialisation of its type changes a static member, and nothing else does.</summary>
    public bool ChangesOnlyInInitialization(ISymbol member, CancellationToken cancellation) =>
        member is { IsStatic: true } and (IFieldSymbol { IsConst: false, AssociatedSymbol: null } or IPropertySymbol { IsIndexer: false })
        && !program.IsAssignableOutside(member)
        && (member is not IPropertySymbol property || program.IsAutomatic(property, cancellation))
        && program.MayChange(member.OriginalDefinition, cancellation)
        && !program.MayChangeOnceConstructed(member.OriginalDefinition, cancellation)
        && !ChangesAnotherType(member.ContainingType, cancellation);

    /// <summary>
    /// Whether a method runs only while its type is initialised: the static constructor, and private methods and constructors that nothing
    /// but static initialisers and other such methods call.
    /// </summary>
    public bool RunsOnlyInInitialization(IMethodSymbol method, CancellationToken cancellation) => initializing.GetOrAdd(
        method.OriginalDefinition,
        each => RunsOnly(each, new HashSet<ISymbol>(SymbolEqualityComparer.Default), cancellation));

    /// <summary>Whether a place runs once, while the type around it is initialised, and at once.</summary>
    public bool IsInInitialization(SyntaxNode node, INamedTypeSymbol type, CancellationToken cancellation) =>
        IsInInitialization(node, type, new HashSet<ISymbol>(SymbolEqualityComparer.Default), cancellation);

    /// <param name="open">The methods that are being asked about.</param>
    bool RunsOnly(IMethodSymbol method, HashSet<ISymbol> open, CancellationToken cancellation)
    {
        if (method.MethodKind == MethodKind.StaticConstructor)
            return true;
        if (method.DeclaredAccessibility != Accessibility.Private
            || method.MethodKind is not (MethodKind.Ordinary or MethodKind.Constructor)
            || method.IsImplicitlyDeclared
            || method.IsAsync
            || method.ReturnType.Name is "IEnumerable" or "IEnumerator"
            || !method.GetAttributes().IsEmpty)
            return false;
        // A method that calls itself is what its other callers say.
        if (!open.Add(method))
            return true;
        var isCalled = false;
        foreach (var use in Uses(method))
        {
            var isInside = IsInInitialization(use, method.ContainingType, open, cancellation) && IsCall(use);
            // To bind a body costs much more than to see where it stands.
            if (isInside && isCalled || !Means(use, method, mayGuess: !isInside, cancellation))
                continue;
            if (!isInside)
                return false;
            isCalled = true;
        }

        return isCalled;
    }

    /// <summary>What may be a use of a private method or constructor: nothing but its type can name it.</summary>
    static IEnumerable<SyntaxNode> Uses(IMethodSymbol method) =>
        from part in method.ContainingType.DeclaringSyntaxReferences
        from node in part.GetSyntax().DescendantNodes()
        where method.MethodKind == MethodKind.Constructor
            ? node is BaseObjectCreationExpressionSyntax or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax
            : node is SimpleNameSyntax { Identifier.ValueText: var name } && name == method.Name
        select node;

    static bool IsCall(SyntaxNode use) =>
        use is not SimpleNameSyntax mention
        || (References.Named(mention) is { Parent: InvocationExpressionSyntax call } named && call.Expression == named);

    /// <summary>Whether a use is one of the method.</summary>
    /// <param name="use">One of the <see cref="Uses"/>.</param>
    /// <param name="mayGuess">Whether what looks like the method may be taken for it.</param>
    bool Means(SyntaxNode use, IMethodSymbol method, bool mayGuess, CancellationToken cancellation) =>
        mayGuess && use switch
        {
            SimpleNameSyntax { Parent: MemberAccessExpressionSyntax { Expression: var owner } access } when access.Name == use =>
                owner is ThisExpressionSyntax || owner.ToString() == method.ContainingType.Name,
            SimpleNameSyntax => true,
            ObjectCreationExpressionSyntax creation => creation.Type.ToString() == method.ContainingType.Name,
            _ => false,
        }
        || SymbolEqualityComparer.Default.Equals(
            program.Model(use.SyntaxTree).GetSymbolInfo(use, cancellation).Symbol?.OriginalDefinition, method);

    bool IsInInitialization(SyntaxNode node, INamedTypeSymbol type, HashSet<ISymbol> open, CancellationToken cancellation)
    {
        for (var part = node; part.Parent is { } parent; part = parent)
        {
            switch (parent)
            {
                // What they do they may do later.
                case AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or QueryExpressionSyntax:
                    return false;
                case BaseFieldDeclarationSyntax or PropertyDeclarationSyntax:
                    return part is VariableDeclarationSyntax or EqualsValueClauseSyntax
                        && ((MemberDeclarationSyntax)parent).Modifiers.Any(SyntaxKind.StaticKeyword)
                        && IsDeclaredBy(parent, type);
                case BaseMethodDeclarationSyntax:
                    return IsDeclaredBy(parent, type)
                        && program.Model(parent.SyntaxTree).GetDeclaredSymbol(parent, cancellation) is IMethodSymbol method
                        && RunsOnly(method, open, cancellation);
                case MemberDeclarationSyntax:
                    return false;
                default:
                    break;
            }
        }

        return false;
    }

    public static bool IsDeclaredBy(SyntaxNode member, INamedTypeSymbol type) =>
        type.OriginalDefinition.DeclaringSyntaxReferences.Any(reference =>
            reference.SyntaxTree == member.SyntaxTree && reference.Span == member.Parent?.Span);

    /// <summary>Whether the static initialisers or the static constructor of a type may change static members of another one.</summary>
    public bool ChangesAnotherType(INamedTypeSymbol type, CancellationToken cancellation) =>
        changing.GetOrAdd(type.OriginalDefinition, each => FindChange(
            Runs(each).Select(run => Code(run, cancellation)).OfType<IOperation>(), each, cancellation));

    /// <summary>
    /// Whether static members of the program may change when foreign code calls an object: through what its class does in the place of
    /// members that others have declared.
    /// </summary>
    public bool MayChangeWhenCalled(INamedTypeSymbol type, CancellationToken cancellation) =>
        called.GetOrAdd(type.OriginalDefinition, each => FindChange(CalledOutside(each, cancellation), null, cancellation));

    /// <summary>Whether static members of the program may change when foreign code makes an object of a class and fills it.</summary>
    public bool MayChangeWhenMade(INamedTypeSymbol type, CancellationToken cancellation) =>
        made.GetOrAdd(type.OriginalDefinition, each => FindChange(MadeBy(each, cancellation), null, cancellation));

    /// <summary>Whether code changes a static member of a type other than one, be it by what it calls.</summary>
    bool FindChange(IEnumerable<IOperation> code, INamedTypeSymbol? except, CancellationToken cancellation)
    {
        var members = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var waiting = new Stack<IOperation>(code);
        while (waiting.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var operation in waiting.Pop().DescendantsAndSelf())
            {
                if (operation is IMemberReferenceOperation { Instance: null, Member: { IsStatic: true } member } reference
                    && !SymbolEqualityComparer.Default.Equals(member.ContainingType.OriginalDefinition, except)
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

    /// <summary>What runs when an object is made: constructors, what stands beside fields, and setters.</summary>
    IEnumerable<IOperation> MadeBy(INamedTypeSymbol type, CancellationToken cancellation) =>
        InstanceMembers(type, cancellation)
            .Select(member => member is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.PropertySet } method
                ? program.Body(method, cancellation)
                : program.Initializer(member, cancellation))
            .OfType<IOperation>();

    /// <summary>What a class does in the place of members that are declared outside the program; of interfaces, any member.</summary>
    IEnumerable<IOperation> CalledOutside(INamedTypeSymbol type, CancellationToken cancellation) =>
        InstanceMembers(type, cancellation)
            .OfType<IMethodSymbol>()
            .Where(method => method.MethodKind is not MethodKind.Constructor
                && (method.IsOverride || ImplementsOutside(type, method, cancellation)))
            .Select(method => program.Body(method, cancellation))
            .OfType<IOperation>();

    /// <summary>The instance members of a class of the program and of those that it derives from.</summary>
    IEnumerable<ISymbol> InstanceMembers(INamedTypeSymbol type, CancellationToken cancellation)
    {
        for (var owner = type; owner is not null; owner = owner.BaseType?.OriginalDefinition)
        {
            if (program.Declaration(owner, cancellation) is null)
                yield break;
            foreach (var member in owner.GetMembers().Where(static member => !member.IsStatic))
                yield return member;
        }
    }

    /// <summary>Whether a method implements a member of an interface that is declared outside the program.</summary>
    bool ImplementsOutside(INamedTypeSymbol type, IMethodSymbol method, CancellationToken cancellation)
    {
        var outside = type.AllInterfaces.Where(each => program.Declaration(each, cancellation) is null).ToArray();
        return outside.Length > 0
            && (!method.ExplicitInterfaceImplementations.IsEmpty
                || outside
                    .SelectMany(each => each.GetMembers(method.Name))
                    .Any(member => SymbolEqualityComparer.Default.Equals(
                        type.FindImplementationForInterfaceMember(member)?.OriginalDefinition, method)));
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
