using System.Collections.Concurrent;
using System.Collections.Immutable;
using AccessAnalyzers.Declarations;
using AccessAnalyzers.Descriptions;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Rules;
using AccessAnalyzers.Sdks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AccessAnalyzers;

/// <summary>The clusters that one compilation declares, asked for member by member. Pulled, never pushed: a member asks for what it calls.</summary>
sealed class ClusterDeclarations
{
    readonly ImmutableArray<Sdk> sdks;
    readonly SourceProgram program;
    readonly OutsideSettings outside;
    readonly CompileErrors errors;
    readonly AnalyzerOptions options;
    readonly ConcurrentDictionary<ISymbol, MemberFindings> findings = new(SymbolEqualityComparer.Default);

    public ClusterDeclarations(Compilation compilation, ImmutableArray<Sdk> sdks, AnalyzerOptions options)
    {
        this.sdks = sdks;
        this.options = options;
        program = new SourceProgram(
            compilation,
            sdks.Select(static sdk => sdk.Library).Prepend(new BaseClassLibrary()).ToImmutableArray(),
            sdks.SelectMany(static sdk => sdk.ClusterTypeNames).ToImmutableHashSet(),
            type => SdkOf(type) is not null);
        outside = new OutsideSettings(program);
        errors = new CompileErrors(program);
    }

    public SourceProgram Program => program;

    /// <summary>The clusters of a compilation; null where it references no supported SDK.</summary>
    public static ClusterDeclarations? Of(Compilation compilation, AnalyzerOptions options, SdkDescriptions? descriptions)
    {
        var referenced = compilation.ReferencedAssemblyNames.Select(static assembly => assembly.Name).ToImmutableHashSet();
        // What a wrapper is made of may come with it, without the project's own reference.
        var sdks = descriptions?.Sdk is { } described ? Sdk.All.Insert(0, described) : Sdk.All.RemoveAll(sdk => !referenced.Any(sdk.IsAssembly));
        return sdks.IsEmpty ? null : new ClusterDeclarations(compilation, sdks, options);
    }

    public bool MayDeclareCluster(SyntaxNode body, CancellationToken cancellation) => program.MayCreateWatched(body, cancellation);

    /// <summary>
    /// What is to be said in a member, each with the calls from there that make it true. A finding in a method that it calls is said
    /// here only if the call makes it true: what already holds of the called method alone is said there. The member's lambdas and
    /// local functions are treated like methods, but are its own to speak for.
    /// </summary>
    public IEnumerable<(Finding Finding, ImmutableArray<EnteredCall> Calls)> FindingsIn(ISymbol member, CancellationToken cancellation)
    {
        var known = Findings(member, cancellation);
        foreach (var finding in known.All)
        {
            var calls = finding.Violation.Cluster.Creation.Calls;
            var says = calls.Length - 1;
            while (says >= 0 && !Says(calls[says].Target, known, finding, cancellation))
                says--;
            if (says < 0 || IsFunction(calls[says].Target))
                yield return (finding, WithoutInlineLambdas(calls.Skip(says + 1)));
        }
    }

    /// <summary>Whether the members on the way to a finding compile: those in which it is reported and those in which its causes stand.</summary>
    public bool Compiles(IEnumerable<Location> places, CancellationToken cancellation) => !places.Any(place => errors.IsIn(place, cancellation));

    bool Says(IMethodSymbol called, MemberFindings caller, Finding finding, CancellationToken cancellation) =>
        (IsFunction(called) ? caller.Functions[called] : Findings(called, cancellation).All).Any(other =>
            other.Violation.Rule == finding.Violation.Rule && other.Violation.Cluster.Creation.Site == finding.Violation.Cluster.Creation.Site
            && (other.IsDefinite || !finding.IsDefinite));

    static bool IsFunction(IMethodSymbol method) => method.MethodKind is MethodKind.AnonymousFunction or MethodKind.LocalFunction;

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

    MemberFindings Findings(ISymbol member, CancellationToken cancellation)
    {
        if (findings.TryGetValue(member, out var known))
            return known;
        if (program.Interpret(member, cancellation) is not { } interpretation)
            return findings.GetOrAdd(member, MemberFindings.None);
        // Bodies that call one member are analyzed side by side and share its interpretation.
        lock (interpretation.Space)
        {
            return findings.TryGetValue(member, out known) ? known : findings.GetOrAdd(member, new MemberFindings(
                ClustersIn(member, interpretation, cancellation).SelectMany(Finding.On).ToImmutableArray(),
                (from created in interpretation.Functions
                 let cluster = Declare(created.Creation, member, interpretation, cancellation)
                 where cluster is not null
                 from finding in Finding.On(cluster)
                 select (created.Function, Finding: finding)).ToLookup(
                    static said => said.Function, static said => said.Finding, (IEqualityComparer<IMethodSymbol>)SymbolEqualityComparer.Default)));
        }
    }

    /// <summary>The clusters that a member declares, by itself or through what it calls; without those of which nothing can be said.</summary>
    public IEnumerable<DeclaredCluster> ClustersIn(ISymbol member, CancellationToken cancellation) =>
        program.Interpret(member, cancellation) is { } interpretation ? ClustersIn(member, interpretation, cancellation) : [];

    IEnumerable<DeclaredCluster> ClustersIn(ISymbol member, Interpretation interpretation, CancellationToken cancellation) =>
        interpretation.Creations.Select(creation => Declare(creation, member, interpretation, cancellation)).OfType<DeclaredCluster>();

    DeclaredCluster? Declare(Creation creation, ISymbol member, Interpretation interpretation, CancellationToken cancellation)
    {
        if (SdkOf(creation.Type) is not { } sdk || outside.MayChange(creation, member, sdk, cancellation) || sdk.Declare(creation, interpretation.Space, program) is not { } cluster)
            return null;
        cluster.Options = Options.Of(options, creation.Site.SyntaxTree, cancellation);
        return cluster;
    }

    Sdk? SdkOf(INamedTypeSymbol type) =>
        sdks.FirstOrDefault(sdk => type.ContainingAssembly is { } assembly && sdk.IsAssembly(assembly.Name) && sdk.IsCluster(type));

    /// <summary>What is found in one member.</summary>
    /// <param name="All">On all clusters that it declares, by itself or through what it calls.</param>
    /// <param name="Functions">What holds of its lambdas and local functions alone.</param>
    sealed record MemberFindings(ImmutableArray<Finding> All, ILookup<IMethodSymbol, Finding> Functions)
    {
        public static MemberFindings None { get; } = new(ImmutableArray<Finding>.Empty, Enumerable.Empty<Finding>().ToLookup(static _ => (IMethodSymbol)null!, (IEqualityComparer<IMethodSymbol>)SymbolEqualityComparer.Default));
    }
}
