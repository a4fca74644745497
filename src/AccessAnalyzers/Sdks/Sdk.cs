using System.Collections.Immutable;
using AccessAnalyzers.Declarations;
using AccessAnalyzers.Evaluation;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Sdks;

/// <summary>How one SDK declares clusters. A new SDK is one new file with a class of this kind; it is found by itself.</summary>
abstract class Sdk
{
    static readonly Lazy<ImmutableArray<Sdk>> all = new(() => typeof(Sdk).Assembly.GetTypes()
        .Where(static type => type.IsSubclassOf(typeof(Sdk)) && !type.IsAbstract)
        .OrderBy(static type => type.Name, StringComparer.Ordinal)
        .Select(static type => (Sdk)Activator.CreateInstance(type))
        .ToImmutableArray());

    public static ImmutableArray<Sdk> All => all.Value;

    /// <summary>How the README calls it.</summary>
    public abstract string Name { get; }

    /// <summary>Simple names of the types that declare a cluster; no body that cannot reach a mention of one is looked at.</summary>
    public abstract ImmutableArray<string> ClusterTypeNames { get; }

    /// <summary>Names whose mention anywhere in the program means that settings of clusters may be changed behind the declaration's back.</summary>
    public abstract ImmutableArray<string> OverridingNames { get; }

    /// <summary>What its library types do.</summary>
    public abstract LibraryModel Library { get; }

    /// <summary>Whether an assembly of this name is the SDK.</summary>
    public abstract bool IsAssembly(string name);

    /// <summary>Whether a type of the SDK declares a cluster.</summary>
    public abstract bool IsCluster(INamedTypeSymbol type);

    /// <summary>The cluster that a creation declares; null where it declares none.</summary>
    public abstract DeclaredCluster? Declare(Creation creation, ConditionSpace space, SourceProgram program);

    protected static string NamespaceOf(INamedTypeSymbol type) => type.ContainingNamespace?.ToDisplayString() ?? "";
}
