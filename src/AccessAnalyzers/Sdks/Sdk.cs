using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Reading;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers.Sdks;

/// <summary>How one SDK declares clusters. A new SDK is one new file with a class of this kind; it is found by itself.</summary>
abstract class Sdk
{
    static readonly Lazy<ImmutableArray<Sdk>> all = new(() => typeof(Sdk).Assembly.GetTypes()
        .Where(static type => type.IsSubclassOf(typeof(Sdk)) && !type.IsAbstract && type.GetConstructor(Type.EmptyTypes) is not null)
        .OrderBy(static type => type.Name, StringComparer.Ordinal)
        .Select(static type => (Sdk)Activator.CreateInstance(type))
        .ToImmutableArray());

    /// <summary>The supported SDKs, without those that a project describes itself.</summary>
    public static ImmutableArray<Sdk> All => all.Value;

    /// <summary>How the README calls it.</summary>
    public abstract string Name { get; }

    /// <summary>The classes that declare a cluster.</summary>
    public abstract ImmutableArray<ResourceType> Clusters { get; }

    /// <summary>The classes of the resources to which a cluster can refer.</summary>
    public virtual ImmutableArray<ResourceType> Neighbours => ImmutableArray<ResourceType>.Empty;

    /// <summary>
    /// Simple names of the types and methods that declare a cluster; no body that cannot reach a mention of one is looked at.
    /// </summary>
    public ImmutableArray<string> ClusterNames => Clusters.Select(static type => type.DeclaredBy).Distinct().ToImmutableArray();

    /// <summary>
    /// Names of what may set a cluster's properties from outside its declaration; <see cref="ReachOf"/> judges every mention of one.
    /// </summary>
    public virtual ImmutableArray<string> OverridingNames => ImmutableArray<string>.Empty;

    /// <summary>
    /// Which clusters a mention of an overriding name may change, besides what <see cref="Declare"/> knows. All of them, where the SDK does
    /// not follow what it does.
    /// </summary>
    public virtual Reach ReachOf(SimpleNameSyntax mention, SourceProgram program, CancellationToken cancellation) => Reach.EveryCluster;

    /// <summary>What its library types do.</summary>
    public abstract LibraryModel Library { get; }

    /// <summary>Whether an assembly of this name is the SDK.</summary>
    public abstract bool IsAssembly(string name);

    /// <summary>Whether a type of the SDK declares a cluster.</summary>
    public virtual bool IsCluster(INamedTypeSymbol type) => Clusters.Any(cluster => cluster.Is(type));

    /// <summary>What a type that declares a cluster declares.</summary>
    public ResourceKind KindOf(INamedTypeSymbol type) => Clusters.First(cluster => cluster.Name == type.Name).Settings.Kind;

    /// <summary>The cluster that a creation declares; null where it declares none.</summary>
    public virtual Declaration? Declare(Creation creation, ConditionSpace space, SourceProgram program, Neighbourhoods neighbourhoods)
    {
        var reader = ReaderOf(creation, space, program);
        return TableOf(reader) is { } table
            ? Declaration.Of(reader, table, NeighbourhoodOf(creation, space, program, neighbourhoods))
            : null;
    }

    /// <summary>The resources to which a cluster refers.</summary>
    protected Neighbourhood NeighbourhoodOf(
        Creation creation, ConditionSpace space, SourceProgram program, Neighbourhoods neighbourhoods) =>
        neighbourhoods.Of(creation, this, () => new Neighbourhood(
            Neighbours,
            creation => Neighbour(creation, space, program),
            kind => WorldOf(kind, program),
            name => !program.References.To(name, default).IsEmpty));

    ClosedWorld? WorldOf(ResourceKind kind, SourceProgram program)
    {
        if (!program.Worlds.TryGetValue((this, kind), out var world))
            world = program.Worlds.GetOrAdd((this, kind), FindWorld(kind, program));
        return world;
    }

    /// <summary>Whether the program may declare resources of a kind by methods of the SDK that are not followed.</summary>
    protected virtual bool DeclaresUnseen(ResourceKind kind, SourceProgram program) => false;

    /// <summary>
    /// What the program makes of a kind of resource, with whichever SDK; null where something may make more of it unseen.
    /// </summary>
    ClosedWorld? FindWorld(ResourceKind kind, SourceProgram program)
    {
        var types = All.SelectMany(static sdk => sdk.Neighbours).Where(type => type.Settings.Kind == kind).ToImmutableArray();
        return DeclaresUnseen(kind, program) || OpenWorld.Is(program) ? null : new ClosedWorld(
            program,
            types.Select(static type => type.Name).Distinct().ToImmutableArray(),
            found => types.Any(type => type.Is(found)));
    }

    /// <summary>
    /// The resource that a creation declares, and what reads it; null where it declares none to which a cluster can refer, or where nobody
    /// knows what becomes of it.
    /// </summary>
    protected virtual (ResourceType Type, SettingReader Reader)? Neighbour(
        Creation creation, ConditionSpace space, SourceProgram program) =>
        NeighbourTypeOf(creation.Type) is { } type
        && !program.ChangedTypes.GetOrAdd(creation.Type, _ => ChangesLater(type, creation.Type, program))
            ? (type, ReaderOf(creation, space, program))
            : null;

    /// <summary>The same of several SDKs.</summary>
    protected static (ResourceType Type, SettingReader Reader)? NeighbourIn(
        ImmutableArray<Sdk> sdks, Creation creation, ConditionSpace space, SourceProgram program) =>
        sdks.Select(sdk => sdk.Neighbour(creation, space, program)).FirstOrDefault(static found => found is not null);

    ResourceType? NeighbourTypeOf(INamedTypeSymbol type) => Neighbours.FirstOrDefault(known => known.Is(type));

    public bool IsNeighbour(INamedTypeSymbol type) => NeighbourTypeOf(type) is not null;

    /// <summary>Whether the program changes resources of a class after they are created, in ways that nobody follows here.</summary>
    protected virtual bool ChangesLater(ResourceType neighbour, INamedTypeSymbol type, SourceProgram program) => false;

    /// <summary>What reads the settings that a creation was given.</summary>
    protected abstract SettingReader ReaderOf(Creation creation, ConditionSpace space, SourceProgram program);

    /// <summary>Where the settings of a cluster are; null where a creation declares none, or where nobody can tell.</summary>
    protected virtual SettingTable? TableOf(SettingReader reader)
    {
        var type = reader.Creation.Type;
        // That it is one of them is known; only its namespace tells one of several with the same name.
        var named = Clusters.RemoveAll(known => known.Name != type.Name);
        return (named is [var only] ? only : named.First(known => known.Is(type))).Settings;
    }

    protected static ImmutableArray<ResourceType> ClusterIn(string @namespace, string name, SettingTable settings, string? argument) =>
        ImmutableArray.Create(new ResourceType(settings, name, found => found == @namespace, argument));
}

/// <summary>Which clusters of a program something changes.</summary>
/// <param name="Change">
/// A call or assignment that the interpreter follows: it changes what it is called on. Null where nobody can tell, or where nothing is
/// changed.
/// </param>
/// <param name="IsEveryCluster">Whether it may be any cluster.</param>
readonly record struct Reach(SyntaxNode? Change, bool IsEveryCluster)
{
    public static Reach EveryCluster => new(null, true);

    public static Reach Nothing => default;

    public static Reach Of(SyntaxNode change) => new(change, false);
}
