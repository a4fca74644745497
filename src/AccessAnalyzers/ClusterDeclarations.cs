using System.Collections.Concurrent;
using System.Collections.Immutable;
using AccessAnalyzers.Declarations;
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
    readonly ConcurrentDictionary<ISymbol, ImmutableArray<Finding>> findings = new(SymbolEqualityComparer.Default);

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

    public bool MayDeclareCluster(SyntaxNode body, CancellationToken cancellation) => program.MayCreateWatched(body, cancellation);

    /// <summary>
    /// What is to be said in a member. A finding in a method that it calls is said here only if the call makes it true:
    /// what already holds of the called method alone is said there.
    /// </summary>
    public IEnumerable<Finding> FindingsIn(ISymbol member, CancellationToken cancellation) =>
        AllFindings(member, cancellation).Where(finding => !finding.Violation.Cluster.Creation.Calls.Any(call => Says(call.Target, finding, cancellation)));

    /// <summary>Whether the members on the way to a finding compile: those in which it is reported and those in which its causes stand.</summary>
    public bool Compiles(IEnumerable<Location> places, CancellationToken cancellation) => !places.Any(place => errors.IsIn(place, cancellation));

    bool Says(IMethodSymbol called, Finding finding, CancellationToken cancellation) =>
        called.MethodKind is not (MethodKind.AnonymousFunction or MethodKind.LocalFunction)
        && AllFindings(called, cancellation).Any(other =>
            other.Violation.Rule == finding.Violation.Rule && other.Violation.Cluster.Creation.Site == finding.Violation.Cluster.Creation.Site
            && (other.IsDefinite || !finding.IsDefinite));

    ImmutableArray<Finding> AllFindings(ISymbol member, CancellationToken cancellation)
    {
        if (findings.TryGetValue(member, out var known))
            return known;
        if (program.Interpret(member, cancellation) is not { } interpretation)
            return findings.GetOrAdd(member, ImmutableArray<Finding>.Empty);
        // Bodies that call one member are analyzed side by side and share its interpretation.
        lock (interpretation.Space)
        {
            return findings.TryGetValue(member, out known)
                ? known
                : findings.GetOrAdd(member, ClustersIn(member, interpretation, cancellation).SelectMany(Finding.On).ToImmutableArray());
        }
    }

    /// <summary>The clusters that a member declares, by itself or through what it calls; without those of which nothing can be said.</summary>
    public IEnumerable<DeclaredCluster> ClustersIn(ISymbol member, CancellationToken cancellation) =>
        program.Interpret(member, cancellation) is { } interpretation ? ClustersIn(member, interpretation, cancellation) : [];

    IEnumerable<DeclaredCluster> ClustersIn(ISymbol member, Interpretation interpretation, CancellationToken cancellation)
    {
        foreach (var creation in interpretation.Creations)
        {
            if (SdkOf(creation.Type) is not { } sdk || outside.MayChange(creation, member, sdk, cancellation) || sdk.Declare(creation, interpretation.Space, program) is not { } cluster)
                continue;
            cluster.Options = Options.Of(options, creation.Site.SyntaxTree, cancellation);
            yield return cluster;
        }
    }

    Sdk? SdkOf(INamedTypeSymbol type) =>
        sdks.FirstOrDefault(sdk => type.ContainingAssembly is { } assembly && sdk.IsAssembly(assembly.Name) && sdk.IsCluster(type));
}
