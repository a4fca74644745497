using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AccessAnalyzers.Evaluation;

/// <summary>
/// The source of one compilation as the interpreter reads it. Holds only write-once caches, so that any number of
/// threads may ask at once and the answers never depend on who asked first.
/// </summary>
sealed class SourceProgram(
    Compilation compilation,
    ImmutableArray<LibraryModel> libraries,
    ImmutableHashSet<string> watchedNames,
    Func<INamedTypeSymbol, bool> isWatched,
    Func<INamedTypeSymbol, bool> isNeighbour)
{
    static readonly int @goto = FileWords.Hash("goto");
    static readonly int @ref = FileWords.Hash("ref");

    readonly ConcurrentDictionary<SyntaxTree, SemanticModel> models = new();
    readonly ConcurrentDictionary<
        (INamedTypeSymbol Resource, ITypeSymbol? Arguments),
        ConcurrentDictionary<string[], (ImmutableArray<IPropertySymbol> Properties, ITypeSymbol? Taken)>> settingProperties = new();
    readonly ConcurrentDictionary<ISymbol, Interpretation?> interpretations = new(SymbolEqualityComparer.Default);
    readonly ConcurrentDictionary<SyntaxNode, IOperation?> bodies = new();
    readonly ConcurrentDictionary<IMethodSymbol, MethodFacts> methods = new(SymbolEqualityComparer.Default);
    readonly ConcurrentDictionary<INamedTypeSymbol, TypeRole> roles = new(SymbolEqualityComparer.Default);
    readonly ConcurrentDictionary<ISymbol, bool> changed = new(SymbolEqualityComparer.Default);
    readonly ConcurrentDictionary<ISymbol, bool> changedOnceConstructed = new(SymbolEqualityComparer.Default);
    readonly ConcurrentDictionary<ISymbol, IOperation?> laterValues = new(SymbolEqualityComparer.Default);
    readonly object gate = new();
    HashSet<SyntaxNode>? creating;
    StrongBox<bool>? suppliesConfiguration;
    StrongBox<ImmutableArray<(INamedTypeSymbol Type, SyntaxNode Creation)>>? implicitCreations;
    StrongBox<bool>? changesJson;
    OptionsBindings? options;
    References? references;
    Inheritance? inheritance;
    CallCycles? callCycles;
    StaticInitializers? initializers;
    TypeHierarchy? hierarchy;

    public Compilation Compilation => compilation;

    /// <summary>
    /// Where the SDK keeps the settings of a type of resource that are given by a class of arguments: the properties of each path, and what
    /// the last one takes. Looked up once.
    /// </summary>
    public ConcurrentDictionary<string[], (ImmutableArray<IPropertySymbol> Properties, ITypeSymbol? Taken)> PropertiesOf(
        INamedTypeSymbol resource, ITypeSymbol? arguments) => settingProperties.GetOrAdd((resource, arguments), static _ => new());

    public ImmutableArray<LibraryModel> Libraries => libraries;

    /// <summary>What is so of a method whatever it is called with.</summary>
    public MethodFacts FactsOf(IMethodSymbol method) =>
        methods.TryGetValue(method, out var known) ? known : methods.GetOrAdd(method, new MethodFacts(method, libraries));

    /// <summary>Whether the creation of such an object is what somebody wants to know of.</summary>
    public bool IsWatched(INamedTypeSymbol type) => isWatched(type);

    /// <summary>Whether what is watched may refer to such an object, so that it is worth keeping what it was created from.</summary>
    public bool IsNeighbour(INamedTypeSymbol type) => isNeighbour(type);

    /// <summary>
    /// Which library types the program changes objects of after they are created, where an interpretation need not see it: looked up once.
    /// </summary>
    public ConcurrentDictionary<INamedTypeSymbol, bool> ChangedTypes { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>
    /// What the program makes of each kind of resource that somebody has looked for; null where more of it may be made unseen.
    /// </summary>
    public ConcurrentDictionary<object, ClosedWorld?> Worlds { get; } = new();

    /// <summary>Which members override and implement each other.</summary>
    public Inheritance Inheritance =>
        inheritance ?? Interlocked.CompareExchange(ref inheritance, new Inheritance(this), null) ?? inheritance;

    /// <summary>Where the program mentions what.</summary>
    public References References => references ?? Interlocked.CompareExchange(ref references, new References(this), null) ?? references;

    /// <summary>Whether a member can create a watched object, by itself or through what it calls.</summary>
    /// <param name="code">Its declaration, or something in it.</param>
    /// <param name="cancellation">Stops the search, which is then begun anew when somebody asks again.</param>
    public bool MayCreateWatched(SyntaxNode code, CancellationToken cancellation) =>
        Creating(cancellation) is { Count: > 0 } found && CreationReach.OwnerOf(code) is { } owner && found.Contains(owner);

    /// <summary>The declarations that can create a watched object, by themselves or through what they call.</summary>
    public IReadOnlyCollection<SyntaxNode> MayCreateWatched(CancellationToken cancellation) => Creating(cancellation);

    /// <summary>What runs by itself of the declarations that can create a watched object.</summary>
    public IEnumerable<ISymbol> CreatingMembers(CancellationToken cancellation) => Creating(cancellation)
        .SelectMany(owner => Declared(owner, cancellation))
        .Distinct(SymbolEqualityComparer.Default)
        .OfType<ISymbol>();

    HashSet<SyntaxNode> Creating(CancellationToken cancellation)
    {
        if (creating is null)
        {
            lock (gate)
                creating ??= CreationReach.Find(this, watchedNames, cancellation);
        }

        return creating;
    }

    /// <summary>What of a declaration runs by itself.</summary>
    public IEnumerable<ISymbol> Declared(SyntaxNode owner, CancellationToken cancellation)
    {
        var model = Model(owner.SyntaxTree);
        var declared = owner switch
        {
            CompilationUnitSyntax => [compilation.GetEntryPoint(cancellation)],
            BaseListSyntax or ParameterListSyntax => [model.GetDeclaredSymbol(owner.Parent!, cancellation)],
            BaseFieldDeclarationSyntax field =>
                field.Declaration.Variables.Select(variable => model.GetDeclaredSymbol(variable, cancellation)),
            _ => new[] { model.GetDeclaredSymbol(owner, cancellation) },
        };
        return declared.OfType<ISymbol>().SelectMany(static symbol => symbol switch
        {
            INamedTypeSymbol type => type.InstanceConstructors,
            IPropertySymbol property => new ISymbol?[] { property, property.GetMethod, property.SetMethod }.OfType<ISymbol>(),
            _ => [symbol],
        });
    }

    /// <summary>
    /// Where the program creates objects by <c>new(…)</c>, without a mention of their type. Looked for in all of it, so asked for only
    /// where that may matter.
    /// </summary>
    public ImmutableArray<(INamedTypeSymbol Type, SyntaxNode Creation)> ImplicitCreations =>
        (implicitCreations ??= new StrongBox<ImmutableArray<(INamedTypeSymbol Type, SyntaxNode Creation)>>(FindImplicitCreations())).Value;

    ImmutableArray<(INamedTypeSymbol Type, SyntaxNode Creation)> FindImplicitCreations()
    {
        var found = ImmutableArray.CreateBuilder<(INamedTypeSymbol Type, SyntaxNode Creation)>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var creation in tree.GetRoot().DescendantNodes().OfType<ImplicitObjectCreationExpressionSyntax>())
            {
                if (Model(tree).GetTypeInfo(creation).Type is INamedTypeSymbol type)
                    found.Add((type, creation));
            }
        }

        return found.ToImmutable();
    }

    /// <summary>Whether the program may give an environment variable a value.</summary>
    public bool SetsEnvironment(string variable, CancellationToken cancellation) =>
        References.To("SetEnvironmentVariable", cancellation).Any(mention => References.Meaning(mention, cancellation) is not { } meant
            || (meant.ContainingType?.ToDisplayString() == "System.Environment"
                && !(References.Named(mention).Parent
                        is InvocationExpressionSyntax { ArgumentList.Arguments: [{ NameColon: null } name, ..] }
                    && Model(name.SyntaxTree).GetConstantValue(name.Expression, cancellation).Value is string set
                    && !SettingNames.MayBeOne(set.ToUpperInvariant(), variable.ToUpperInvariant()))));

    /// <summary>
    /// Whether the program gives itself settings of Microsoft.Extensions.Configuration: by variables, collections, streams or sources of
    /// its own, or by assigning them.
    /// </summary>
    public bool SuppliesConfiguration(CancellationToken cancellation) =>
        (suppliesConfiguration ??= new StrongBox<bool>(FindSuppliedConfiguration(cancellation))).Value;

    bool FindSuppliedConfiguration(CancellationToken cancellation) =>
        MentionsAny(
            [
                "SetEnvironmentVariable", "AddInMemoryCollection", "AddJsonStream", "AddIniStream", "AddXmlStream",
                "MemoryConfigurationSource", "IConfigurationSource", "ConfigurationProvider"
            ],
            cancellation)
        || new[]
        {
            "IConfiguration", "IConfigurationRoot", "IConfigurationSection", "ConfigurationManager", "ConfigurationBuilder", "Configuration",
        }
            .SelectMany(name => References.To(name, cancellation)).Select(static mention => mention.SyntaxTree).Distinct()
            .SelectMany(tree => tree.GetRoot(cancellation).DescendantNodes().OfType<AssignmentExpressionSyntax>())
            .Any(assignment => assignment.Left is ElementAccessExpressionSyntax
                or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Value" }
                && Model(assignment.SyntaxTree).GetSymbolInfo(
                    assignment.Left, cancellation).Symbol?.ContainingNamespace.Is("Microsoft.Extensions.Configuration") == true);

    /// <summary>Whether the program assigns elements of JSON, or calls what may change them.</summary>
    public bool ChangesJson(CancellationToken cancellation) => (changesJson ??= new StrongBox<bool>(FindChangedJson(cancellation))).Value;

    bool FindChangedJson(CancellationToken cancellation) =>
        new[] { "JsonNode", "JsonObject", "JsonArray", "JsonValue", "JObject", "JArray", "JToken", "JProperty" }
        .SelectMany(name => References.To(name, cancellation)).Select(static mention => mention.SyntaxTree).Distinct()
        .SelectMany(tree => tree.GetRoot(cancellation).DescendantNodes())
        .Select(static node => node switch
        {
            AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax
                or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Value" } } assignment => assignment.Left,
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" or "AddFirst"
                or "AddAfterSelf" or "AddBeforeSelf" or "Insert" or "Merge" or "Remove" or "RemoveAll" or "RemoveAt" or "Replace"
                or "ReplaceAll" or "ReplaceWith" or "SetValue" or "Clear" } } call => call,
            _ => (ExpressionSyntax?)null,
        })
        .Any(change => change is not null
            && Model(change.SyntaxTree).GetSymbolInfo(
                change, cancellation).Symbol?.ContainingNamespace?.ToDisplayString() is "System.Text.Json.Nodes" or "Newtonsoft.Json.Linq");

    /// <summary>How options are filled in.</summary>
    public OptionsBindings Options => options ??= new OptionsBindings(this);

    /// <summary>Whether the program mentions anything of one of these names.</summary>
    public bool MentionsAny(string[] names, CancellationToken cancellation) =>
        Array.Exists(names, name => !References.To(name, cancellation).IsEmpty);

    /// <summary>
    /// Where a member is mentioned, under whatever name it can be called: its own, or that of what it overrides or implements.
    /// </summary>
    public IEnumerable<SimpleNameSyntax> MentionsOf(ISymbol member, CancellationToken cancellation) =>
        Inheritance.CalledAs(member).Prepend(member).SelectMany(name => References.To(name, cancellation));

    /// <summary>
    /// Whether nobody in the compilation calls a member that others can call: an ordinary method or constructor of a library, which no
    /// attribute and no base class has anybody call in another way.
    /// </summary>
    public bool IsCalledOutsideOnly(IMethodSymbol member, CancellationToken cancellation) =>
        compilation.Options.OutputKind == OutputKind.DynamicallyLinkedLibrary
        && member is { MethodKind: MethodKind.Ordinary
            or MethodKind.Constructor, IsOverride: false, IsImplicitlyDeclared: false, Parameters.IsEmpty: false }
        && TypeHierarchy.IsVisibleOutside(member)
        && member.GetAttributes().IsEmpty
            && member.ContainingType.GetAttributes().IsEmpty
            && member.Parameters.All(static parameter => parameter.GetAttributes().IsEmpty)
        && References.Definition(member) is { } called
        && !Inheritance.CalledAs(member).Any()
        && !References.To(called, cancellation).Any();

    /// <summary>Whether the program assigns a property by its name, in an initialiser or elsewhere.</summary>
    public bool Assigns(IPropertySymbol property, CancellationToken cancellation) =>
        References.To(property, cancellation)
            .Any(static mention => References.Named(mention).Parent is AssignmentExpressionSyntax assignment
                && assignment.Left == References.Named(mention));

    /// <summary>Whether the program assigns fields or properties that it does not name.</summary>
    public bool WritesByReflection(CancellationToken cancellation) =>
        new[] { "SetValue", "InvokeMember" }.SelectMany(name => References.To(name, cancellation))
            .Any(mention => References.Meaning(mention, cancellation) is { ContainingType: { } type }
                && (type.ContainingNamespace.Is("System.Reflection") || type.ToDisplayString() == "System.Type"))
        || !References.To("UnsafeAccessor", cancellation).IsEmpty;

    /// <summary>What a member does, interpreted on its own: of its parameters nothing is known. Null where it cannot be read.</summary>
    public Interpretation? Interpret(ISymbol member, CancellationToken cancellation)
    {
        if (interpretations.TryGetValue(member, out var known))
            return known;
        var result = Interpreter.Interpret(this, member, cancellation);
        return interpretations.GetOrAdd(member, result);
    }

    /// <summary>Which classes derive from which.</summary>
    public TypeHierarchy Hierarchy =>
        hierarchy ?? Interlocked.CompareExchange(ref hierarchy, new TypeHierarchy(compilation, Inheritance), null) ?? hierarchy;

    /// <summary>Which static initialisers lead to which.</summary>
    public StaticInitializers Initializers =>
        initializers ?? Interlocked.CompareExchange(ref initializers, new StaticInitializers(this), null) ?? initializers;

    /// <summary>Which members call each other in a circle.</summary>
    public CallCycles CallCycles => callCycles ?? Interlocked.CompareExchange(ref callCycles, new CallCycles(this), null) ?? callCycles;

    /// <summary>Whether nothing of the program runs before a member does, but what initialises the types that it uses.</summary>
    public bool BeginsWith(ISymbol member, CancellationToken cancellation) =>
        SymbolEqualityComparer.Default.Equals(compilation.GetEntryPoint(cancellation), member)
        && !References.To(member, cancellation).Any()
        && References.To("ModuleInitializer", cancellation).IsEmpty
        && References.To("ModuleInitializerAttribute", cancellation).IsEmpty;

    /// <summary>Whether the program assigns a field or property, or changes what it holds, besides what its initialiser does.</summary>
    public bool MayChange(ISymbol member, CancellationToken cancellation) =>
        MayChange(member, changed, alsoByConstruction: true, cancellation);

    /// <summary>The same, where what the construction of the owner does is known.</summary>
    public bool MayChangeOnceConstructed(ISymbol member, CancellationToken cancellation) =>
        MayChange(member, changedOnceConstructed, alsoByConstruction: false, cancellation);

    bool MayChange(ISymbol member, ConcurrentDictionary<ISymbol, bool> known, bool alsoByConstruction, CancellationToken cancellation) =>
        known.TryGetValue(member.OriginalDefinition, out var answer)
            ? answer
            : known.GetOrAdd(
                member.OriginalDefinition, Mutations.MayHappen(this, member.OriginalDefinition, alsoByConstruction, cancellation));

    /// <summary>
    /// What a static member is assigned when it is first needed; null where something else happens to it too, or nothing at all.
    /// </summary>
    public IOperation? LaterValue(ISymbol member, CancellationToken cancellation) =>
        laterValues.TryGetValue(member.OriginalDefinition, out var known)
        ? known
        : laterValues.GetOrAdd(member.OriginalDefinition, Mutations.LaterValue(this, member.OriginalDefinition, cancellation));

    /// <summary>Whether code outside the program can put another value into a field or property.</summary>
    public bool IsAssignableOutside(ISymbol member) => compilation.Options.OutputKind == OutputKind.DynamicallyLinkedLibrary
        && member switch
    {
        IFieldSymbol field => !field.IsReadOnly && TypeHierarchy.IsVisibleOutside(field),
        IPropertySymbol { SetMethod: { } setter } => TypeHierarchy.IsVisibleOutside(setter),
        _ => false,
    };

    /// <summary>
    /// The body of a method, accessor, constructor or local function: null where there is no source in this compilation,
    /// where it does not compile, jumps about, or gives variables a second name.
    /// </summary>
    public IOperation? Body(IMethodSymbol method, CancellationToken cancellation)
    {
        if (Declaration(method.PartialImplementationPart ?? method, cancellation) is not { } declaration)
            return null;
        return bodies.TryGetValue(declaration, out var body) ? body : bodies.GetOrAdd(declaration, FindBody(declaration, cancellation));
    }

    IOperation? FindBody(SyntaxNode declaration, CancellationToken cancellation) =>
        IsReadable(declaration, cancellation) && Operation(declaration, cancellation) is { } body && IsBound(body) ? body : null;

    /// <summary>What the members of an extension block (C# 14) call the object before the dot; null for any other member.</summary>
    public IParameterSymbol? ExtendedBy(ISymbol member, CancellationToken cancellation) =>
        member is { IsStatic: false, ContainingType: { TypeKind: ExtensionBlock } block }
        && Declaration(block, cancellation) is TypeDeclarationSyntax { ParameterList.Parameters: [var extended] }
            ? Model(extended.SyntaxTree).GetDeclaredSymbol(extended, cancellation) as IParameterSymbol
            : null;

    /// <summary>The compiler that this is built with does not know it.</summary>
    const TypeKind ExtensionBlock = (TypeKind)14;

    /// <summary>
    /// The declaration of a member in this compilation; in the editor another project's source is visible too, but a build would not see
    /// it.
    /// </summary>
    public SyntaxNode? Declaration(ISymbol symbol, CancellationToken cancellation)
    {
        foreach (var reference in symbol.DeclaringSyntaxReferences)
        {
            if (compilation.ContainsSyntaxTree(reference.SyntaxTree))
                return reference.GetSyntax(cancellation);
        }

        return null;
    }

    /// <summary>The initial value of a field or auto-property, or null.</summary>
    public IOperation? Initializer(ISymbol member, CancellationToken cancellation)
    {
        var clause = Declaration(member, cancellation) switch
        {
            VariableDeclaratorSyntax variable => variable.Initializer,
            PropertyDeclarationSyntax property => property.Initializer,
            _ => null,
        };
        return clause is null ? null
            : bodies.TryGetValue(clause, out var value) ? value
            : bodies.GetOrAdd(clause, FindInitializer(clause, cancellation));
    }

    IOperation? FindInitializer(SyntaxNode clause, CancellationToken cancellation) =>
        IsReadable(clause, cancellation)
        && Operation(clause, cancellation) is ISymbolInitializerOperation { Value: var value }
        && IsBound(value)
            ? value
            : null;

    public IOperation? Operation(SyntaxNode node, CancellationToken cancellation) =>
        Model(node.SyntaxTree).GetOperation(node, cancellation);

    /// <summary>Whether a property of the program's own keeps what it is given.</summary>
    public bool IsAutomatic(
        IPropertySymbol property, CancellationToken cancellation) => !property.IsAbstract && Declaration(property, cancellation) switch
    {
        _ when property.ContainingType.IsAnonymousType => true,
        // The other part of a partial property has its body.
        PropertyDeclarationSyntax { ExpressionBody: null, AccessorList: { } list, Modifiers: var modifiers } =>
            !modifiers.Any(SyntaxKind.PartialKeyword)
            && list.Accessors.All(static accessor => accessor is { Body: null, ExpressionBody: null }),
        ParameterSyntax => true,
        _ => false,
    };

    /// <summary>The role that the first library gives to a type that speaks for it.</summary>
    public TypeRole RoleOf(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol => TypeRole.List,
        INamedTypeSymbol named => roles.TryGetValue(named, out var known) ? known : roles.GetOrAdd(named, FindRole(named)),
        _ => TypeRole.Opaque,
    };

    TypeRole FindRole(INamedTypeSymbol named)
    {
        foreach (var library in libraries)
        {
            if (library.RoleOf(named) is var role and not TypeRole.Opaque)
                return role;
        }

        return TypeRole.Opaque;
    }

    /// <summary>
    /// Whether everything in a body means something to the compiler. That misses some errors: <see cref="CompileErrors"/> has them all, but
    /// costs more.
    /// </summary>
    static bool IsBound(IOperation body) => !body.DescendantsAndSelf().Any(static operation =>
        operation is IInvalidOperation or IConversionOperation { Conversion.Exists: false } || operation.Type is IErrorTypeSymbol);

    /// <summary>
    /// Half-typed code is not judged; a body that jumps back is not followed, nor one in which a name may come to stand for another
    /// variable.
    /// </summary>
    static bool IsReadable(SyntaxNode node, CancellationToken cancellation) =>
        !(node.ContainsDiagnostics && node.GetDiagnostics().Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        && !(MayJump(FileWords.Of(node.SyntaxTree, cancellation)) && node
            .DescendantNodes()
            .Any(child => child is GotoStatementSyntax { RawKind: (int)SyntaxKind.GotoStatement } jump
                ? !JumpsForward(jump, node)
                : child is RefExpressionSyntax { Parent: not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax } }
                    or RefExpressionSyntax { Expression: ConditionalExpressionSyntax or ParenthesizedExpressionSyntax }));

    /// <summary>Whether a jump leads to a later statement of a list in which it stands.</summary>
    static bool JumpsForward(GotoStatementSyntax jump, SyntaxNode body) =>
        jump.Expression is IdentifierNameSyntax { Identifier.ValueText: var name }
        && body.DescendantNodes().OfType<LabeledStatementSyntax>().Any(label =>
            label.Identifier.ValueText == name
            && label.SpanStart > jump.SpanStart
            && label.Ancestors().First(static around => around is not (LabeledStatementSyntax or GlobalStatementSyntax)).Contains(jump));

    /// <summary>Whether a file has the words without which nothing jumps or gives a variable a second name: few have.</summary>
    static bool MayJump(FileWords words) => words.MayMention(@goto) || words.MayMention(@ref);

    // Values stand in other members and files than the one that is analysed; asked here only, and only of this compilation's trees.
#pragma warning disable RS1030
    public SemanticModel Model(SyntaxTree tree) => models.GetOrAdd(tree, NewModel);

    /// <summary>A model that is given up with what it has bound.</summary>
    public SemanticModel NewModel(SyntaxTree tree) => compilation.GetSemanticModel(tree);
#pragma warning restore RS1030

    /// <summary>Whether a symbol is a lambda or local function, which is part of the member around it.</summary>
    public static bool IsFunction(ISymbol? symbol) =>
        symbol is IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction };

    /// <summary>The member in which a lambda or local function stands; any other symbol itself.</summary>
    public static ISymbol? MemberAround(ISymbol? symbol)
    {
        while (IsFunction(symbol))
            symbol = symbol!.ContainingSymbol;
        return symbol;
    }
}
