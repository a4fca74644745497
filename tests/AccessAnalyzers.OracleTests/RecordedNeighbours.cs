using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Resources;
using Pulumi.Surface;

namespace AccessAnalyzers.OracleTests;

/// <summary>What a run has declared around its clusters, as the rules see it: plain constants, and references among them.</summary>
sealed class RecordedNeighbours
{
    readonly (Declaration Declaration, Neighbour Neighbour)[] _declared;
    readonly DeclaredResource[] _resources;
    readonly Surroundings _surroundings;
    readonly bool _areAll;

    /// <param name="surroundings">What the SDK has.</param>
    /// <param name="declarations">Everything that the run has declared.</param>
    /// <param name="areAll">Whether nothing else will be there.</param>
    public RecordedNeighbours(Surroundings surroundings, IEnumerable<Declaration> declarations, bool areAll)
    {
        (_surroundings, _areAll) = (surroundings, areAll);
        _declared = [..
            from declaration in declarations
            join neighbour in surroundings.Neighbours on declaration.Type equals neighbour.Token
            select (declaration, neighbour)];
        _resources = [.. _declared.Select(each => Read(each.Declaration.Name, each.Declaration.Properties, each.Neighbour.Settings))];
    }

    public ConditionSpace Space { get; } = new();

    /// <summary>Adds what has been recorded of a cluster's place among its neighbours.</summary>
    public void Add(ResourceSettings settings, ImmutableDictionary<string, object?> properties) => Add(settings, properties, _surroundings.OfCluster);

    DeclaredResource Read(string name, ImmutableDictionary<string, object?> properties, ImmutableArray<RecordedSetting> recorded)
    {
        var settings = new ResourceSettings(Space, () => name) { Refer = Refer, Declared = Declared, IsAllDeclared = IsAllDeclared };
        Add(settings, properties, recorded);
        return new DeclaredResource(settings);
    }

    void Add(ResourceSettings settings, ImmutableDictionary<string, object?> properties, ImmutableArray<RecordedSetting> recorded)
    {
        foreach (var setting in recorded)
        {
            var found = setting.Path.Split('.').Aggregate(
                (object?)properties, static (at, name) => (at as ImmutableDictionary<string, object?>)?.GetValueOrDefault(name));
            switch (setting.Key)
            {
                case SettingKey<RangeList> key:
                    settings.Ranges[key] = RecordedCluster.Ranges(Space, key, found is ImmutableArray<object?> ranges ? ranges.Cast<string>() : null);
                    break;
                case SettingKey<PartList> key:
                    settings.Parts[key] = Parts(setting, found);
                    break;
                default:
                    settings.Settings[setting.Key] = RecordedCluster.Of(Space, setting.Key, ValueOf(found, setting.Names), setting.Default);
                    break;
            }
        }
    }

    PartList Parts(RecordedSetting setting, object? found) => new(
        RecordedCluster.Of(Space, setting.Key, found is null ? Value.Unset : Value.Unknown, null),
        [.. (found switch { null => [], ImmutableArray<object?> list => list, _ => [found] }).Select(element => new Part(
            Space.True, ValueOf(element, setting.Names), null, element is ImmutableDictionary<string, object?> block ? Read("", block, setting.OfBlock) : null))],
        Space.False);

    /// <summary>The recorder makes ids up; the interpreter, which cannot know them, keeps the reference. A text may be the name of a resource.</summary>
    public Value ValueOf(object? recorded, ResourceKind? named)
    {
        if (recorded is null)
            return Value.Unset;
        for (var i = 0; i < _declared.Length; i++)
        {
            var (declaration, neighbour) = _declared[i];
            if (Equals(recorded, $"{declaration.Type}::{declaration.Name}"))
                return new ResourceOutput(i, "Id");
            if (neighbour.Kind == named && Equals(recorded, declaration.Properties.GetValueOrDefault(neighbour.NameProperty!) ?? declaration.Name))
                return new ResourceOutput(i, "Name");
        }

        return new Constant(recorded);
    }

    public Reference? Refer(Value value) => value is ResourceOutput { Resource: var i, Property: var property }
        ? new Reference(
            _resources[i],
            _declared[i].Neighbour.Kind,
            _declared[i].Neighbour.Kind.Keys.FirstOrDefault(key => string.Equals(key.Name, property, StringComparison.OrdinalIgnoreCase)))
        : null;

    public IEnumerable<DeclaredResource> Declared(ResourceKind kind) => _resources.Where((_, i) => _declared[i].Neighbour.Kind == kind);

    public Condition IsAllDeclared(ResourceKind kind) => _areAll ? Space.True : Space.False;
}
