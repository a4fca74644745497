using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers.Evaluation;

/// <summary>
/// Which members can create a watched object, by themselves or through what they call. Works backwards from the creations: a member
/// that creates is reached by those that mention it, and so on. Every mention is bound, so that the factory <c>Create</c> of one class
/// has nothing to do with that of another; members that C# calls without their name are reached by whoever has to do with their type.
/// </summary>
sealed class CreationReach
{
    /// <summary>What C# calls without a mention, besides operators, indexers and conversions.</summary>
    static readonly ImmutableHashSet<string> calledWithoutName = ImmutableHashSet.Create(
        "Add", "GetEnumerator", "GetAsyncEnumerator", "MoveNext", "MoveNextAsync", "Current", "Dispose", "DisposeAsync", "GetAwaiter",
        "GetResult", "Deconstruct",
        "Select", "SelectMany", "Where", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "GroupBy", "Join", "GroupJoin",
        "Cast", "Slice");

    /// <summary>Whether C# calls a member where the program does not name it.</summary>
    public static bool IsCalledWithoutName(ISymbol member) => HasNoName(member) || calledWithoutName.Contains(member.Name);

    readonly SourceProgram program;
    readonly CancellationToken cancellation;
    readonly HashSet<SyntaxNode> creating = [];
    readonly HashSet<ISymbol> creatingMembers = new(SymbolEqualityComparer.Default);

    /// <summary>Types whose creation creates something watched.</summary>
    readonly HashSet<ISymbol> created = new(SymbolEqualityComparer.Default);

    /// <summary>Types that have members which C# calls without their name.</summary>
    readonly HashSet<ISymbol> calledByUse = new(SymbolEqualityComparer.Default);

    /// <summary>
    /// Members and types that are declared to have or to give something of a type; for the latter's sake <c>new(…)</c> is looked at where
    /// they are mentioned.
    /// </summary>
    readonly Dictionary<ISymbol, HashSet<ISymbol>> carriers = new(SymbolEqualityComparer.Default);

    /// <summary>The types of what a member creates without saying of which type it is.</summary>
    readonly Dictionary<SyntaxNode, ImmutableArray<ISymbol>> createdImplicitly = [];
    readonly Dictionary<SyntaxNode, bool> createsImplicitly = [];
    readonly Dictionary<SyntaxTree, SemanticModel> models = [];
    readonly Queue<Action> waiting = new();

    CreationReach(SourceProgram program, CancellationToken cancellation)
    {
        this.program = program;
        this.cancellation = cancellation;
    }

    /// <summary>The declarations that can create a watched object.</summary>
    public static HashSet<SyntaxNode> Find(SourceProgram program, IEnumerable<string> watchedNames, CancellationToken cancellation)
    {
        var reach = new CreationReach(program, cancellation);
        foreach (var name in watchedNames)
            reach.FindWatched(name);
        while (reach.waiting.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            reach.waiting.Dequeue()();
        }

        return reach.creating;
    }

    /// <summary>The declaration to which a piece of code belongs.</summary>
    public static SyntaxNode? OwnerOf(SyntaxNode node)
    {
        for (var owner = node; owner is not null; owner = owner.Parent)
        {
            switch (owner)
            {
                case GlobalStatementSyntax:
                    return owner.Parent;
                case VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } or BaseFieldDeclarationSyntax
                    or BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax
                    or BaseListSyntax or ParameterListSyntax { Parent: TypeDeclarationSyntax } or DelegateDeclarationSyntax
                    or UsingDirectiveSyntax
                    or BaseTypeDeclarationSyntax or CompilationUnitSyntax:
                    return owner;
                default:
                    break;
            }
        }

        return null;
    }

    void FindWatched(string name)
    {
        foreach (var mention in program.References.To(name, cancellation))
        {
            if (OwnerOf(mention) is not { } owner || !(Matters(mention, owner, null) || IsCalled(mention)))
                continue;
            switch (Meaning(mention))
            {
                case INamedTypeSymbol type when program.IsWatched(type):
                    Create(type.OriginalDefinition);
                    break;
                case IMethodSymbol { ContainingType: { } type } when program.IsWatched(type):
                    MarkOwner(owner);
                    break;
                default:
                    break;
            }
        }
    }

    static bool IsCalled(SimpleNameSyntax mention) =>
        References.Named(mention) is var named && named.Parent is InvocationExpressionSyntax call && call.Expression == named;

    /// <summary>Whoever creates an object of the type creates something watched.</summary>
    void Create(INamedTypeSymbol type)
    {
        if (!created.Add(type))
            return;
        foreach (var constructor in type.InstanceConstructors.Append<ISymbol>(type))
        {
            foreach (var reference in constructor.DeclaringSyntaxReferences)
            {
                var declaration = reference.GetSyntax(cancellation);
                creating.Add(declaration);
                if (declaration is TypeDeclarationSyntax { BaseList: { } bases })
                    creating.Add(bases);
            }
        }

        foreach (var owner in createdImplicitly
            .Where(owner => owner.Value.Contains(type, SymbolEqualityComparer.Default))
            .Select(static owner => owner.Key)
            .ToArray())
            MarkOwner(owner);
        Visit(type, type.Name, type);
    }

    /// <summary>Looks at all mentions of a type.</summary>
    /// <param name="name">What it is called there.</param>
    /// <param name="root">The type that it is, or that it has to do with.</param>
    void Visit(INamedTypeSymbol type, string name, INamedTypeSymbol root) => waiting.Enqueue(() =>
    {
        foreach (var mention in program.References.To(name, cancellation))
        {
            if (OwnerOf(mention) is { } owner
                && Matters(mention, owner, root)
                && Meaning(mention) is INamedTypeSymbol meant
                && Involves(meant, type))
                VisitType(mention, owner, type, meant, root);
        }
    });

    static bool Involves(ITypeSymbol type, INamedTypeSymbol part) => type switch
    {
        INamedTypeSymbol named =>
            SymbolEqualityComparer.Default.Equals(named.OriginalDefinition, part)
            || named.TypeArguments.Any(argument => Involves(argument, part)),
        IArrayTypeSymbol array => Involves(array.ElementType, part),
        _ => false,
    };

    /// <summary>Whether anything can follow from a mention, so that it is worth the cost of binding it.</summary>
    bool Matters(SimpleNameSyntax mention, SyntaxNode owner, INamedTypeSymbol? root) => PlaceOf(mention, owner) switch
    {
        Place.Nowhere => false,
        Place.Code =>
            !creating.Contains(owner)
            && (IsCreated(mention)
                || mention.Parent is TypeArgumentListSyntax
                || (root is not null && calledByUse.Contains(root))
                || CreatesImplicitly(owner)),
        _ => true,
    };

    void VisitType(SimpleNameSyntax mention, SyntaxNode owner, INamedTypeSymbol type, INamedTypeSymbol meant, INamedTypeSymbol root)
    {
        var isRoot = SymbolEqualityComparer.Default.Equals(meant.OriginalDefinition, root) && created.Contains(root);
        switch (PlaceOf(mention, owner))
        {
            case Place.Alias when owner is UsingDirectiveSyntax { Alias.Name.Identifier.ValueText: var alias }:
                Visit(type, alias, root);
                break;
            case Place.Base when Model(owner).GetDeclaredSymbol((BaseTypeDeclarationSyntax)owner.Parent!, cancellation) is { } heir:
                if (isRoot && References.Named(mention).Parent is BaseTypeSyntax || (isRoot && IsMade(mention)))
                    Create(heir.OriginalDefinition);
                else
                    Carry(heir.OriginalDefinition, root);
                break;
            case Place.Signature:
                foreach (var symbol in Declared(owner))
                    CarryDeclared(symbol, root);
                VisitUse(owner, root);
                break;
            case Place.Code:
                if (isRoot && (IsCreated(mention) || IsMade(mention)))
                    MarkOwner(owner);
                else
                    VisitUse(owner, root);
                break;
            default:
                break;
        }
    }

    /// <summary>A member has to do with a type: it may create objects without naming the type, or call what has no name.</summary>
    void VisitUse(SyntaxNode owner, INamedTypeSymbol root)
    {
        if (creating.Contains(owner))
            return;
        if (calledByUse.Contains(root) || (CreatesImplicitly(owner) && TypesCreatedImplicitly(owner).Any(created.Contains)))
            MarkOwner(owner);
    }

    void CarryDeclared(ISymbol symbol, INamedTypeSymbol root)
    {
        var hasNoName = HasNoName(symbol);
        if (symbol.ContainingType is { } type && (hasNoName || calledWithoutName.Contains(symbol.Name)))
            Carry(type.OriginalDefinition, root);
        if (!hasNoName)
            Carry(symbol, root);
    }

    void Carry(ISymbol carrier, INamedTypeSymbol root)
    {
        if (!carriers.TryGetValue(root, out var known))
            carriers.Add(root, known = new(SymbolEqualityComparer.Default));
        if (known.Add(carrier))
            VisitCarrier(carrier, root);
    }

    void VisitCarrier(ISymbol carrier, INamedTypeSymbol root)
    {
        if (carrier is INamedTypeSymbol type)
        {
            Visit(type, type.Name, root);
            return;
        }

        waiting.Enqueue(() =>
        {
            foreach (var mention in program.References.To(carrier.Name, cancellation))
            {
                if (OwnerOf(mention) is { } owner && !creating.Contains(owner) && (calledByUse.Contains(root) || CreatesImplicitly(owner))
                    && References.MayMean(mention, carrier) && References.AreSame(Meaning(mention), carrier))
                {
                    VisitUse(owner, root);
                }
            }
        });
    }

    /// <summary>A declaration creates something watched; whoever mentions what it declares does so too.</summary>
    void MarkOwner(SyntaxNode owner)
    {
        // The type before several fields is that of each.
        if (owner is BaseFieldDeclarationSyntax { Declaration.Variables: var variables })
        {
            foreach (var variable in variables.Where(static variable => variable.Initializer is not null))
                MarkOwner(variable);
            return;
        }

        if (!creating.Add(owner))
            return;
        if (owner is BaseListSyntax && Model(owner).GetDeclaredSymbol((BaseTypeDeclarationSyntax)owner.Parent!, cancellation) is { } type)
            Create(type.OriginalDefinition);
        // Initialisers run with the construction.
        var isInitializer = owner is VariableDeclaratorSyntax or PropertyDeclarationSyntax { Initializer: not null };
        foreach (var symbol in Declared(owner))
        {
            if (symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } || (isInitializer && !symbol.IsStatic))
                Create(symbol.ContainingType.OriginalDefinition);
            if (symbol is not INamedTypeSymbol)
                Mark(symbol);
        }
    }

    void Mark(ISymbol member)
    {
        if (References.Definition(member) is not { } definition
            || !creatingMembers.Add(definition)
            || definition is INamedTypeSymbol or IMethodSymbol { MethodKind: MethodKind.StaticConstructor or MethodKind.Destructor })
            return;
        if (HasNoName(definition) || calledWithoutName.Contains(definition.Name))
            CallByUse((definition is IMethodSymbol { IsExtensionMethod: true, Parameters: [{ Type: INamedTypeSymbol extended }, ..] }
                ? extended
                : definition.ContainingType).OriginalDefinition);
        if (definition is IMethodSymbol method && IsOfObject(method))
            return;
        VisitMember(definition);
        foreach (var name in program.Inheritance.CalledAs(definition))
            Mark(name);
    }

    static bool HasNoName(ISymbol member) =>
        member is IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator or MethodKind.Conversion or MethodKind.Constructor }
            or IPropertySymbol { IsIndexer: true };

    void VisitMember(ISymbol member) => waiting.Enqueue(() =>
    {
        foreach (var mention in program.References.To(member.Name, cancellation))
        {
            if (OwnerOf(mention) is { } owner
                && !creating.Contains(owner)
                && PlaceOf(mention, owner) == Place.Code
                && References.MayMean(mention, member)
                && References.AreSame(Meaning(mention), member))
            {
                MarkOwner(owner);
            }
        }
    });

    void CallByUse(INamedTypeSymbol type)
    {
        if (type.DeclaringSyntaxReferences.IsEmpty || !calledByUse.Add(type))
            return;
        Visit(type, type.Name, type);
        foreach (var carrier in carriers.TryGetValue(type, out var known) ? known.ToArray() : [])
            VisitCarrier(carrier, type);
    }

    /// <summary>What overrides a member of <c>object</c> is called by nearly everything, and is no way to a cluster.</summary>
    static bool IsOfObject(IMethodSymbol method) =>
        method.OverriddenMethod is { } overridden ? IsOfObject(overridden) : method.ContainingType.SpecialType == SpecialType.System_Object;

    /// <summary>
    /// What a declaration declares; the parameters of a type declare its constructor, for which the type stands, and perhaps properties.
    /// </summary>
    IEnumerable<ISymbol> Declared(SyntaxNode owner)
    {
        var model = Model(owner);
        var symbols = owner switch
        {
            BaseFieldDeclarationSyntax field =>
                field.Declaration.Variables.Select(variable => model.GetDeclaredSymbol(variable, cancellation)),
            ParameterListSyntax { Parent: TypeDeclarationSyntax type } list when model.GetDeclaredSymbol(type, cancellation)
                is { } declared =>
                list.Parameters.SelectMany(parameter => declared.GetMembers(parameter.Identifier.ValueText)).Append(declared),
            CompilationUnitSyntax or UsingDirectiveSyntax or BaseListSyntax => [],
            _ => [model.GetDeclaredSymbol(owner, cancellation)],
        };
        return symbols.OfType<ISymbol>().Select(static symbol => symbol.OriginalDefinition);
    }

    enum Place
    {
        /// <summary>Where nothing runs and nothing is declared.</summary>
        Nowhere,

        /// <summary>An alias is given.</summary>
        Alias,

        /// <summary>Among the bases of a type.</summary>
        Base,

        /// <summary>The type of a member or of a parameter.</summary>
        Signature,

        /// <summary>What runs.</summary>
        Code,
    }

    static Place PlaceOf(SimpleNameSyntax mention, SyntaxNode owner)
    {
        for (SyntaxNode? node = mention; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case AttributeListSyntax or TypeParameterConstraintClauseSyntax or ExplicitInterfaceSpecifierSyntax
                    or NameEqualsSyntax { Parent: UsingDirectiveSyntax }:
                    return Place.Nowhere;
                case ArgumentListSyntax { Parent: PrimaryConstructorBaseTypeSyntax } or BlockSyntax or ArrowExpressionClauseSyntax
                    or EqualsValueClauseSyntax or ConstructorInitializerSyntax or GlobalStatementSyntax or AccessorListSyntax:
                    return Place.Code;
                case UsingDirectiveSyntax { Alias: not null }:
                    return Place.Alias;
                default:
                    break;
            }

            if (node == owner)
                break;
        }

        return owner switch
        {
            BaseListSyntax => Place.Base,
            BaseFieldDeclarationSyntax or BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax or ParameterListSyntax
                or DelegateDeclarationSyntax => Place.Signature,
            _ => Place.Nowhere,
        };
    }

    /// <summary>Whether a mention is the type of an object creation.</summary>
    static bool IsCreated(SimpleNameSyntax mention)
    {
        ExpressionSyntax type = References.Named(mention);
        return type.Parent is ObjectCreationExpressionSyntax creation && creation.Type == type;
    }

    /// <summary>Whether a mention is a type argument of what may create objects of that type, as containers do.</summary>
    bool IsMade(SimpleNameSyntax mention)
    {
        var argument = References.Named(mention);
        if (argument.Parent is not TypeArgumentListSyntax { Parent: GenericNameSyntax generic } list)
            return false;
        var index = list.Arguments.IndexOf((TypeSyntax)argument);
        var parameters = Meaning(generic) switch
        {
            IMethodSymbol { ContainingNamespace: { } space } when space.IsWithin(DependencyInjectionLibrary.Namespace) => default,
            IMethodSymbol method => method.TypeParameters,
            INamedTypeSymbol type => type.TypeParameters,
            _ => ImmutableArray<ITypeParameterSymbol>.Empty,
        };
        return parameters.IsDefault || (index < parameters.Length && parameters[index].HasConstructorConstraint);
    }

    bool CreatesImplicitly(SyntaxNode owner)
    {
        if (!createsImplicitly.TryGetValue(owner, out var known))
            createsImplicitly.Add(owner, known = ImplicitCreations(owner).Any());
        return known;
    }

    ImmutableArray<ISymbol> TypesCreatedImplicitly(SyntaxNode owner)
    {
        if (!createdImplicitly.TryGetValue(owner, out var types))
        {
            var model = Model(owner);
            types = ImplicitCreations(owner)
                .Select(creation => model.GetSymbolInfo(creation, cancellation).Symbol?.ContainingType
                    ?? model.GetTypeInfo(creation, cancellation).ConvertedType)
                .Select(static type => type?.OriginalDefinition)
                .OfType<ISymbol>()
                .ToImmutableArray();
            createdImplicitly.Add(owner, types);
        }

        return types;
    }

    static IEnumerable<ImplicitObjectCreationExpressionSyntax> ImplicitCreations(SyntaxNode owner) =>
        (owner is CompilationUnitSyntax unit
            ? unit.Members.OfType<GlobalStatementSyntax>().SelectMany(static statement => statement.DescendantNodes())
            : owner.DescendantNodes())
        .OfType<ImplicitObjectCreationExpressionSyntax>();

    ISymbol? Meaning(SimpleNameSyntax mention) => program.References.Meaning(mention, Model(mention), cancellation);

    /// <summary>A model that is given up with this search, and everything that it has bound with it.</summary>
    SemanticModel Model(SyntaxNode node)
    {
        if (!models.TryGetValue(node.SyntaxTree, out var model))
            models.Add(node.SyntaxTree, model = program.NewModel(node.SyntaxTree));
        return model;
    }
}
