using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Reading;

/// <summary>
/// The resources to which a cluster refers, and those to which they refer. Each is found when somebody asks for it, and its settings one by
/// one.
/// </summary>
/// <param name="types">The classes that declare some.</param>
/// <param name="find">
/// What a creation declares, and what reads it; null where it declares none of them, or where nobody knows what becomes of it.
/// </param>
/// <param name="isMentioned">Whether the program mentions a class of some name: no others are looked for.</param>
/// <param name="everywhere">All places where the program declares resources of a kind; null where it may do so elsewhere too.</param>
sealed class Neighbourhood(
    ImmutableArray<ResourceType> types,
    Func<Creation, (ResourceType Type, SettingReader Reader)?> find,
    Func<ResourceKind, ClosedWorld?> everywhere,
    Func<string, bool> isMentioned)
{
    readonly Dictionary<int, Neighbour?> known = [];
    readonly Dictionary<ResourceKind, DeclaredResource[]> knownOf = [];

    public ImmutableArray<ResourceType> Types => types;

    /// <summary>What writes the settings of a resource that has been referred to.</summary>
    public SettingWriter? WriterOf(DeclaredResource resource) =>
        known.Values.FirstOrDefault(neighbour => neighbour?.Resource == resource) is { } found
        ? new SettingWriter(found.Reader, found.Table, this)
        : null;

    /// <summary>The declared resource to which a value refers.</summary>
    /// <param name="value">An output of it, the resource itself, or a text that is made of another one's output.</param>
    /// <param name="from">Where the value has been read.</param>
    public Reference? Refer(Value value, Creation from)
    {
        if (value is PartialText { Output: { } network, Pieces: [null, { } rest] })
            return VirtualNetworkSubnet.In(Refer(network, from), rest, from.When);
        var (id, output) = value switch
        {
            ResourceOutput found => (found.Resource, found.Property),
            ObjectReference resource => (resource.Id, null),
            _ => (-1, null),
        };
        return id < 0 || At(id, from) is not { Table: var table } neighbour ? null
            : new Reference(
                neighbour.Resource, table.Kind, table.Kind.Keys.FirstOrDefault(key => (table[key].Output ?? table[key].Name) == output));
    }

    /// <summary>The resources of a kind that the program has declared when it has run.</summary>
    public IEnumerable<DeclaredResource> Declared(ResourceKind kind, Creation from)
    {
        if (!knownOf.TryGetValue(kind, out var declared))
            knownOf.Add(kind, declared = IsMentioned(kind) ? Find(kind, from).ToArray() : []);
        return declared;
    }

    IEnumerable<DeclaredResource> Find(ResourceKind kind, Creation from)
    {
        foreach (var (id, _) in from.End.AllObjects)
        {
            if (from.End.Declared(id) is { } declared && IsOf(kind, declared.Type) && At(id, from) is { } neighbour)
                yield return neighbour.Resource;
        }
    }

    bool IsMentioned(ResourceKind kind)
    {
        foreach (var type in types)
        {
            if (type.Settings.Kind == kind && isMentioned(type.Name))
                return true;
        }

        return false;
    }

    bool IsOf(ResourceKind kind, INamedTypeSymbol declared)
    {
        foreach (var type in types)
        {
            if (type.Settings.Kind == kind && type.Is(declared))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Where those are all that there are, since nothing in the program makes others, nor does anything outside of it. Nowhere, unless that
    /// is sure. Of a program that throws nothing is deployed.
    /// </summary>
    public Condition IsAll(ResourceKind kind, Creation from)
    {
        var seen = new List<Creation>();
        foreach (var (id, _) in from.End.AllObjects)
        {
            if (from.End.Declared(id) is not { } declared || !IsOf(kind, declared.Type))
                continue;
            if (At(id, from) is null && !declared.When.IsFalse)
                return from.When.Space.False;
            seen.Add(declared);
        }

        return everywhere(kind)?.IsSeenWhole(from, seen) == true ? from.Ends : from.When.Space.False;
    }

    Neighbour? At(int id, Creation from)
    {
        if (!known.TryGetValue(id, out var neighbour))
            known.Add(id, neighbour = Find(id, from));
        return neighbour;
    }

    Neighbour? Find(int id, Creation from)
    {
        if ((from.Moment.Object(id) ?? from.End.Object(id)) is not { IsForeign: false }
            || from.End.Declared(id) is not { } declared
            || find(InTheEnd(declared, from)) is not ({ Settings: var table }, var reader))
        {
            return null;
        }

        return new Neighbour(new DeclaredResource(reader.Read(table, this)), table, reader);
    }

    /// <summary>What another resource declares, with what is known of the end of the program from this one.</summary>
    static Creation InTheEnd(Creation declared, Creation from) => declared with
    {
        End = from.End,
        Ends = from.Ends,
        HandedOut = from.HandedOut,
        IsComplete = from.IsComplete,
        RunsLater = from.RunsLater,
    };

    sealed record Neighbour(DeclaredResource Resource, SettingTable Table, SettingReader Reader);
}
