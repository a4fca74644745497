using System.Collections.Concurrent;
using System.Collections.Immutable;
using AccessAnalyzers.Descriptions;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Reading;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;
using AccessAnalyzers.Rules;
using AccessAnalyzers.Sdks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AccessAnalyzers;

/// <summary>
/// The clusters that one compilation declares, asked for member by member. Pulled, never pushed: a member asks for what it calls.
/// </summary>
sealed class ClusterDeclarations
{
    /// <summary>More clusters in place of each other are judged one by one.</summary>
    const int MostAlternatives = 16;

    readonly ImmutableArray<Sdk> sdks;
    readonly SourceProgram program;
    readonly RemoteChanges remote;
    readonly CompileErrors errors;
    readonly ClosedWorld created;
    readonly AnalyzerOptions options;
    readonly ConcurrentDictionary<SyntaxTree, Options> optionsByFile = new();
    readonly ConcurrentDictionary<ISymbol, MemberViolations> violations = new(SymbolEqualityComparer.Default);
    readonly ConcurrentDictionary<INamedTypeSymbol, Sdk?> clusterTypes = new(SymbolEqualityComparer.Default);
    readonly ConcurrentDictionary<INamedTypeSymbol, bool> neighbourTypes = new(SymbolEqualityComparer.Default);

    public ClusterDeclarations(Compilation compilation, ImmutableArray<Sdk> sdks, AnalyzerOptions options)
    {
        this.sdks = sdks;
        this.options = options;
        program = new SourceProgram(
            compilation,
            LibraryModel.OfDotNet.AddRange(sdks.Select(static sdk => sdk.Library)),
            sdks.SelectMany(static sdk => sdk.ClusterNames).ToImmutableHashSet(),
            IsCluster,
            IsNeighbour);
        remote = new RemoteChanges(program);
        errors = new CompileErrors(program);
        created = new ClosedWorld(
            program,
            sdks.SelectMany(static sdk => sdk.Clusters).Select(static type => type.Name).Distinct().ToImmutableArray(),
            IsCluster);
    }

    public SourceProgram Program => program;

    /// <summary>The clusters of a compilation; null where it references no supported SDK.</summary>
    public static ClusterDeclarations? Of(Compilation compilation, AnalyzerOptions options, SdkDescriptions? descriptions)
    {
        var referenced = compilation.ReferencedAssemblyNames.Select(static assembly => assembly.Name).ToArray();
        // What a wrapper is made of may come with it, without the project's own reference.
        var sdks = descriptions?.Sdk is { } described
            ? Sdk.All.Insert(0, described)
            : Sdk.All.RemoveAll(sdk => !Array.Exists(referenced, sdk.IsAssembly));
        return sdks.IsEmpty ? null : new ClusterDeclarations(compilation, sdks, options);
    }

    /// <summary>What the user has set for a file.</summary>
    public Options OptionsFor(SyntaxTree tree, CancellationToken cancellation) =>
        optionsByFile.TryGetValue(tree, out var known) ? known : optionsByFile.GetOrAdd(tree, Options.Of(options, tree, cancellation));

    public bool MayDeclareCluster(SyntaxNode body, CancellationToken cancellation) => program.MayCreateWatched(body, cancellation);

    /// <summary>
    /// What is to be said in a member, each with the calls from there that make it true. A finding in a method that it calls is said
    /// here only if the call makes it true: what already holds of the called method alone is said there. The member's lambdas and
    /// local functions are treated like methods, but are its own to speak for.
    /// </summary>
    public IEnumerable<Statement> StatementsIn(ISymbol member, CancellationToken cancellation)
    {
        var known = Violations(member, cancellation);
        foreach (var declared in known.All)
        {
            var calls = declared.Violation.Cluster.Creation.Calls;
            var says = calls.Length - 1;
            while (says >= 0 && !Says(calls[says].Target, SiteAfter(says), declared.Violation, cancellation))
                says--;
            if ((says < 0 || IsFunctionOf(member, calls[says].Target)) && !IsPassedOver(declared.Violation, member, cancellation))
                yield return new Statement(declared, WithoutInlineLambdas(calls.Skip(says + 1)));

            SyntaxNode SiteAfter(int call) => call + 1 < calls.Length ? calls[call + 1].Site : declared.Violation.Cluster.Creation.Site;
        }
    }

    /// <summary>
    /// Whether the members on the way to a finding compile: those in which it is reported and those in which its causes stand.
    /// </summary>
    public bool Compiles(IEnumerable<Location> places, CancellationToken cancellation) =>
        !places.Any(place => errors.IsIn(place, cancellation));

    /// <summary>
    /// Whether the program never comes to a cluster that a member creates for some callers only: all its calls are seen, and none of them
    /// asks for it.
    /// </summary>
    bool IsPassedOver(Violation violation, ISymbol member, CancellationToken cancellation) =>
        program.Compilation.GetEntryPoint(cancellation) is { } entry
        && !SymbolEqualityComparer.Default.Equals(entry, member)
        && (violation.DependsOnCallers || IsChosen(member, cancellation))
        && program.Declaration(entry, cancellation) is { } root
        && program.Interpret(entry, cancellation) is { } run
        && created.IsPassedOver(violation.Cluster.Creation, root, run);

    /// <summary>Whether the program names a member only where a condition decides whether it is called.</summary>
    bool IsChosen(ISymbol member, CancellationToken cancellation)
    {
        if (References.Definition(member) is not { } called)
            return false;
        var calls = program.References.To(called.Name, cancellation)
            .Where(mention => called is not INamedTypeSymbol || References.Named(mention).Parent is ObjectCreationExpressionSyntax)
            .ToArray();
        return calls.Length > 0 && Array.TrueForAll(calls, Coverage.IsUnderCondition);
    }

    static bool IsFunctionOf(ISymbol member, IMethodSymbol called) =>
        SourceProgram.IsFunction(called) && SymbolEqualityComparer.Default.Equals(SourceProgram.MemberAround(called), member);

    /// <summary>
    /// Whether a finding is said of a called member alone; of a lambda or local function, by the member around it; of what a constructor
    /// runs, by the initialiser in which it stands.
    /// </summary>
    bool Says(IMethodSymbol called, SyntaxNode next, Violation violation, CancellationToken cancellation)
    {
        var speaker = called.MethodKind == MethodKind.Constructor && InitializedIn(next, cancellation) is { } member ? member : called;
        // Nobody looks at a member that does nothing but call a function that was kept elsewhere.
        if (!SourceProgram.IsFunction(called)
            && program.Declaration(speaker, cancellation) is { } declaration
            && !MayDeclareCluster(declaration, cancellation))
            return false;
        var said = !SourceProgram.IsFunction(called) ? Violations(speaker, cancellation).All.Select(static other => other.Violation)
            : SourceProgram.MemberAround(called) is { } owner ? Violations(owner, cancellation).Functions[called]
            : [];
        return said.Any(other => other.Rule == violation.Rule
            && other.Cluster.Creation.Site == violation.Cluster.Creation.Site
            && (other.IsDefinite || !violation.IsDefinite));
    }

    /// <summary>The field or property in whose initialiser a node stands; null elsewhere.</summary>
    ISymbol? InitializedIn(SyntaxNode node, CancellationToken cancellation) => CreationReach.OwnerOf(node) switch
    {
        VariableDeclaratorSyntax field => program.Model(node.SyntaxTree).GetDeclaredSymbol(field, cancellation),
        PropertyDeclarationSyntax { Initializer: not null } property =>
            program.Model(node.SyntaxTree).GetDeclaredSymbol(property, cancellation),
        _ => null,
    };

    /// <summary>A lambda that is written as an argument is part of the code around it: nobody calls it by a name.</summary>
    static ImmutableArray<EnteredCall> WithoutInlineLambdas(IEnumerable<EnteredCall> calls)
    {
        var kept = new List<EnteredCall>();
        foreach (var call in calls)
        {
            kept.Add(call);
            if (call.Target is not { MethodKind: MethodKind.AnonymousFunction, DeclaringSyntaxReferences: [var lambda] })
                continue;
            var taker = kept.FindIndex(each => each.Site.SyntaxTree == lambda.SyntaxTree && each.Site.Span.Contains(lambda.Span));
            if (taker >= 0)
                kept.RemoveRange(taker, kept.Count - taker);
        }

        return kept.ToImmutableArray();
    }

    MemberViolations Violations(ISymbol member, CancellationToken cancellation)
    {
        if (violations.TryGetValue(member, out var known))
            return known;
        if (program.Interpret(member, cancellation) is not { } interpretation)
            return violations.GetOrAdd(member, MemberViolations.None);
        lock (interpretation.Space)
        {
            var alone = new Neighbourhoods();
            return violations.TryGetValue(member, out known) ? known : violations.GetOrAdd(member, new MemberViolations(
                (from alternatives in Alternatives(
                    DeclarationsIn(member, interpretation, cancellation), static declaration => declaration.Cluster.Creation)
                 from violation in Violation.By(alternatives.Select(static declaration => declaration.Cluster).ToImmutableArray())
                 select new DeclaredViolation(
                     violation, alternatives.First(declaration => declaration.Cluster == violation.Cluster).Writer)).ToImmutableArray(),
                (from created in interpretation.Functions
                 let declaration = Declare(created.Creation, member, interpretation, alone, cancellation)
                 where declaration is not null
                 from violation in Violation.By(declaration.Cluster)
                 select (created.Function, Violation: violation)).ToLookup(
                    static said => said.Function,
                    static said => said.Violation,
                    (IEqualityComparer<IMethodSymbol>)SymbolEqualityComparer.Default)));
        }
    }

    /// <summary>
    /// Clusters of which one place, reached by the same calls, creates one or another: for an object whose class configuration decides, or
    /// for the element that it picks.
    /// </summary>
    public static IEnumerable<List<T>> Alternatives<T>(IEnumerable<T> declarations, Func<T, Creation> creationOf)
    {
        var found = new List<List<T>>();
        // Those of one place follow each other.
        var last = new Dictionary<SyntaxNode, List<T>>();
        foreach (var declaration in declarations)
        {
            var creation = creationOf(declaration);
            if (!creation.When.IsTrue
                && last.TryGetValue(creation.Site, out var others)
                && others.Count < MostAlternatives
                && others.TrueForAll(other => IsInstead(creationOf(other), creation)))
                others.Add(declaration);
            else
                found.Add(last[creation.Site] = [declaration]);
        }

        return found;
    }

    static bool IsInstead(Creation one, Creation other) =>
        one.Calls.Select(static call => call.Site).SequenceEqual(other.Calls.Select(static call => call.Site))
        && !one.When.Space.IsPossible(one.When & other.When);

    /// <summary>
    /// The clusters that a member declares, by itself or through what it calls; without those of which nothing can be said.
    /// </summary>
    public IEnumerable<Declaration> DeclarationsIn(ISymbol member, CancellationToken cancellation) =>
        program.Interpret(member, cancellation) is { } interpretation ? DeclarationsIn(member, interpretation, cancellation) : [];

    /// <summary>
    /// The clusters with all their settings, whether a rule asks for them or not, so that those of two programs can be compared.
    /// </summary>
    public IReadOnlyList<DeclaredCluster> ClustersIn(ISymbol member, CancellationToken cancellation)
    {
        if (program.Interpret(member, cancellation) is not { } interpretation)
            return [];
        var clusters = new List<DeclaredCluster>();
        // Whoever explains asks for the clusters of members that are analyzed side by side.
        lock (interpretation.Space)
        {
            foreach (var (cluster, _) in DeclarationsIn(member, interpretation, cancellation))
            {
                cluster.Space.Renew();
                cluster.ReadAll();
                clusters.Add(cluster);
            }
        }

        return clusters;
    }

    /// <summary>
    /// Every cluster that the program makes, as those see it from whom the calls that lead there begin. Null where there may be others:
    /// where a member cannot be followed, or something outside of it may change a cluster.
    /// </summary>
    public ImmutableArray<DeclaredCluster>? All(CancellationToken cancellation)
    {
        var found = new List<(ISymbol Member, DeclaredCluster Cluster)>();
        var alone = new List<SyntaxNode>();
        foreach (var member in program.CreatingMembers(cancellation))
        {
            if (member.IsAbstract || !HasCode(member, cancellation))
                continue;
            if (program.Interpret(member, cancellation) is not { IsComplete: true } interpretation)
                return null;
            lock (interpretation.Space)
            {
                var neighbourhoods = new Neighbourhoods();
                foreach (var creation in interpretation.Creations)
                {
                    if (Declare(creation, member, interpretation, neighbourhoods, cancellation) is not { Cluster: var cluster })
                        return null;
                    found.Add((member, cluster));
                }
            }

            alone.AddRange(interpretation.Functions.Select(static function => function.Creation.Site));
        }

        // What a lambda creates that foreign code has got hold of nobody has seen created.
        if (alone.Exists(site => !found.Exists(each => each.Cluster.Creation.Site == site)))
            return null;
        return found
            .Where(each => !found.Exists(other => other.Cluster.Creation.Site == each.Cluster.Creation.Site
                && other.Cluster.Creation.Calls.Any(call => SymbolEqualityComparer.Default.Equals(
                    call.Target.OriginalDefinition, each.Member))))
            .Select(static each => each.Cluster)
            .ToImmutableArray();
    }

    /// <summary>Whether anything runs for a member; what the compiler does for it by itself creates nothing.</summary>
    bool HasCode(ISymbol member, CancellationToken cancellation) =>
        !(member is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor && TypeHierarchy.IsCopyConstructor(constructor))
        && program.Declaration(member, cancellation) is not (
            VariableDeclaratorSyntax { Initializer: null }
            or PropertyDeclarationSyntax { Initializer: null }
            or AccessorDeclarationSyntax { Body: null, ExpressionBody: null }
            or ParameterSyntax);

    IEnumerable<Declaration> DeclarationsIn(ISymbol member, Interpretation interpretation, CancellationToken cancellation)
    {
        var neighbourhoods = new Neighbourhoods();
        return interpretation.Creations
            .Select(creation => Declare(creation, member, interpretation, neighbourhoods, cancellation))
            .OfType<Declaration>();
    }

    Declaration? Declare(
        Creation creation,
        ISymbol member,
        Interpretation interpretation,
        Neighbourhoods neighbourhoods,
        CancellationToken cancellation)
    {
        interpretation.Space.Renew();
        if (SdkOf(creation.Type) is not { } sdk
            || remote.MayChange(creation, member, sdk, cancellation)
            || sdk.Declare(creation, interpretation.Space, program, neighbourhoods) is not { } declaration)
            return null;
        declaration.Cluster.Options = OptionsFor(creation.Site.SyntaxTree, cancellation);
        return declaration;
    }

    /// <summary>Whether a type of a library declares a cluster.</summary>
    public bool IsCluster(INamedTypeSymbol type) => SdkOf(type) is not null;

    /// <summary>Whether a method of a library declares a cluster where it is called.</summary>
    public bool DeclaresCluster(IMethodSymbol method) =>
        method.ContainingType is { } type
        && SdkOf(type) is { } sdk
        && sdk.Clusters.Any(known => known.Method == method.Name && known.Is(type));

    /// <summary>What people call the service that runs clusters of a type: AKS, EKS.</summary>
    public string ServiceOf(INamedTypeSymbol type) => SdkOf(type)?.KindOf(type).Name.ToUpperInvariant() ?? "";

    Sdk? SdkOf(INamedTypeSymbol type) =>
        clusterTypes.TryGetValue(type, out var known) ? known : clusterTypes.GetOrAdd(type, FindSdk(type));

    Sdk? FindSdk(INamedTypeSymbol type) =>
        sdks.FirstOrDefault(sdk => type.ContainingAssembly is { } assembly && sdk.IsAssembly(assembly.Name) && sdk.IsCluster(type));

    bool IsNeighbour(INamedTypeSymbol type) =>
        neighbourTypes.TryGetValue(type, out var known) ? known : neighbourTypes.GetOrAdd(type, FindNeighbour(type));

    bool FindNeighbour(INamedTypeSymbol type) => sdks.Any(sdk => sdk.IsNeighbour(type));

    /// <summary>What is violated in one member.</summary>
    /// <param name="All">By all clusters that it declares, by itself or through what it calls.</param>
    /// <param name="Functions">What holds of its lambdas and local functions alone.</param>
    sealed record MemberViolations(ImmutableArray<DeclaredViolation> All, ILookup<IMethodSymbol, Violation> Functions)
    {
        public static MemberViolations None { get; } = new(
            ImmutableArray<DeclaredViolation>.Empty,
            Enumerable.Empty<Violation>()
                .ToLookup(static _ => (IMethodSymbol)null!, (IEqualityComparer<IMethodSymbol>)SymbolEqualityComparer.Default));
    }
}

/// <summary>A violation, and what can change the declaration of the cluster.</summary>
sealed record DeclaredViolation(Violation Violation, SettingWriter Writer);

/// <summary>What one member has to say of a cluster.</summary>
/// <param name="declared">What is violated.</param>
/// <param name="calls">See <see cref="Calls"/>.</param>
sealed class Statement(DeclaredViolation declared, ImmutableArray<EnteredCall> calls)
{
    /// <summary>Whether every configuration that creates the cluster violates the rule.</summary>
    public bool IsDefinite => declared.Violation.IsDefinite;

    /// <summary>Where the cluster is created.</summary>
    public SyntaxNode Site => declared.Violation.Cluster.Creation.Site;

    /// <summary>The calls from the member that lead to the cluster and make the finding true.</summary>
    public ImmutableArray<EnteredCall> Calls => calls;

    /// <summary>What is found.</summary>
    public Finding Tell()
    {
        // Bodies that call one member are analyzed side by side and share its interpretation.
        lock (declared.Violation.Cluster.Space)
        {
            declared.Violation.Cluster.Space.Renew();
            return declared.Violation.Tell();
        }
    }

    /// <summary>Ways to repair it in the program at hand.</summary>
    public ImmutableArray<Remedy> Remedies()
    {
        var (violation, writer) = declared;
        lock (violation.Cluster.Space)
        {
            violation.Cluster.Space.Renew();
            return (from proposal in violation.Propose()
                    let plan = writer.Plan(violation.Cluster, proposal.Intents, violation.When)
                    where plan is { IsPossible: true, Edits.IsEmpty: false }
                    select new Remedy(proposal.Key, proposal.Title, plan.Edits)).ToImmutableArray();
        }
    }
}
