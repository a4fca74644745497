using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers.Resources;

/// <summary>What a resource was given, under every configuration at once. What is not there its SDK cannot express.</summary>
/// <param name="space">In which the conditions live.</param>
/// <param name="name">What a message calls the resource; asked for only where there is one.</param>
sealed class ResourceSettings(ConditionSpace space, Func<string> name)
{
    public ConditionSpace Space => space;

    public string Name => name();

    public BySetting<Setting> Settings { get; init; } = new();

    public BySetting<RangeList> Ranges { get; init; } = new();

    /// <summary>The settings that can be read, in their order.</summary>
    public IReadOnlyList<SettingKey> Keys { get; init; } = [];

    public BySetting<PartList> Parts { get; init; } = new();

    /// <summary>Where the resource is declared; null for a block.</summary>
    public SyntaxNode? Site { get; init; }

    /// <summary>The declared resource to which a value refers; null where it refers to none, or to one that nobody knows.</summary>
    public Func<Value, Reference?> Refer { get; init; } = static _ => null;

    /// <summary>The resources of a kind that the program declares, as far as they are seen from here.</summary>
    public Func<ResourceKind, IEnumerable<DeclaredResource>> Declared { get; init; } = static _ => [];

    /// <summary>Where it declares no others of a kind, here or elsewhere.</summary>
    public Func<ResourceKind, Condition> IsAllDeclared { get; init; } = _ => space.False;

    /// <summary>Where the program declares the resource.</summary>
    public Condition When { get; init; } = space.True;

    /// <summary>Whether a Terraform provider checks the declaration, more strictly than the service would.</summary>
    public bool IsCheckedByTerraform { get; init; }

    /// <summary>Whether the SDK refuses CIDR blocks for a public endpoint that is off, instead of leaving it to the service.</summary>
    public bool ThrowsForIdleCidrs { get; init; }

    /// <summary>Whether the SDK connects to the cluster while it deploys, to map the nodes' role in a ConfigMap.</summary>
    public bool IsWrittenByDeployment { get; init; }
}

/// <summary>What there is for each setting, found out when somebody asks for it first: most of it nobody asks for.</summary>
/// <param name="find">Finds it out; null for what there is not.</param>
sealed class BySetting<T>(Func<SettingKey, T?>? find = null)
    where T : class
{
    readonly Dictionary<SettingKey, T?> known = [];

    public T? this[SettingKey key]
    {
        get
        {
            if (!known.TryGetValue(key, out var value))
                known.Add(key, value = find?.Invoke(key));
            return value;
        }

        set => known[key] = value;
    }
}

/// <summary>A resource that the program declares, in the service's own terms, whatever SDK it is written with.</summary>
class DeclaredResource(ResourceSettings settings)
{
    public ConditionSpace Space => settings.Space;

    /// <summary>What the program calls the resource, quoted; the type where the name is not known.</summary>
    public string Name => settings.Name;

    public Setting this[SettingKey key] => settings.Settings[key] ?? settings.Ranges[key]?.Setting ?? settings.Parts[key]?.Setting
        ?? new Setting(Space, key.Name, ImmutableArray.Create(new Case(Space.True, Value.Unset, null)), null, isExpressible: false);

    public RangeList this[SettingKey<RangeList> key] => settings.Ranges[key]
        ?? new RangeList(this[(SettingKey)key], ImmutableArray<RangeElement>.Empty, Space.False);

    public PartList this[SettingKey<PartList> key] => settings.Parts[key]
        ?? new PartList(this[(SettingKey)key], ImmutableArray<Part>.Empty, Space.False);

    /// <summary>
    /// What leads to the resource in the program: the name of its type, where it is created by that; null where that is not known.
    /// </summary>
    public SyntaxNode? Site => settings.Site is ObjectCreationExpressionSyntax { Type: var type } ? type : settings.Site;

    protected ResourceSettings Given => settings;

    /// <summary>The settings that can be read, in their order.</summary>
    public IReadOnlyList<SettingKey> Keys => settings.Keys;

    /// <summary>Reads what is otherwise read when somebody asks for it.</summary>
    public void ReadAll()
    {
        foreach (var key in settings.Keys)
            _ = this[key];
    }

    /// <summary>The declared resource that a value refers to; null where it refers to none, or to one that nobody knows.</summary>
    public Reference? Resolve(Value value) => settings.Refer(value);

    /// <summary>Where the program declares a resource of a kind that passes a test. That it declares none nobody can tell.</summary>
    public Fact Declares(ResourceKind kind, Func<DeclaredResource, Fact> test)
    {
        var holds = Space.False;
        foreach (var declared in settings.Declared(kind))
            holds |= declared.Given.When & test(declared).Holds;
        return new Fact(holds, Space.False);
    }

    /// <summary>
    /// Where the program surely declares no resource of a kind that passes a test. That takes more than to have seen none: every place that
    /// declares one has to be known. Where it does not hold nobody can tell.
    /// </summary>
    public Fact Lacks(ResourceKind kind, Func<DeclaredResource, Fact> test)
    {
        var lacks = Space.True;
        foreach (var declared in settings.Declared(kind))
        {
            lacks &= !declared.When | test(declared).Fails;
            if (lacks.IsFalse)
                break;
        }

        return new Fact(lacks.IsFalse ? lacks : lacks & settings.IsAllDeclared(kind), Space.False);
    }

    /// <summary>The resources of a kind that are seen from here.</summary>
    public IEnumerable<DeclaredResource> Declared(ResourceKind kind) => settings.Declared(kind);

    /// <summary>Where the program declares the resource.</summary>
    public Condition When => settings.When;

    /// <summary>The resources to which a setting may refer where a condition holds.</summary>
    public IEnumerable<Reference> ReferencesOf(SettingKey key, Condition when) => this[key].Cases
        .Where(@case => Space.IsPossible(when & @case.When))
        .Select(@case => Resolve(@case.Value))
        .OfType<Reference>();

    /// <summary>
    /// The declared resources that a setting names: by an output of theirs, or by a text that only one of them has as its name.
    /// </summary>
    /// <param name="key">The setting.</param>
    /// <param name="kind">What it names.</param>
    /// <param name="name">The setting that is the name of such a resource.</param>
    public IEnumerable<(DeclaredResource Resource, Condition When)> NamedBy(SettingKey key, ResourceKind kind, SettingKey name) =>
        from @case in this[key].Cases
        let found = @case.Value is Constant { Literal: string text } ? Bearer(kind, name, text)
            : Resolve(@case.Value) is { } reference && reference.Kind == kind ? reference.Resource
            : null
        where found is not null
        select (found, @case.When);

    DeclaredResource? Bearer(ResourceKind kind, SettingKey name, string text) => settings.Declared(kind)
        .Where(declared =>
            declared[name].Cases.Any(@case => @case.Value is Constant { Literal: string known }
                && string.Equals(known, text, StringComparison.OrdinalIgnoreCase)))
        .ToArray() is [var only] && only[name].Only is not null ? only : null;

    /// <summary>
    /// Where a setting means a resource, by an output of it, and where it surely means another one, by an output of that or by another
    /// name. The same name may be that of another resource, in another group.
    /// </summary>
    /// <param name="key">The setting, which takes a name, or an id that ends with one.</param>
    /// <param name="name">The setting that is the name of such a resource.</param>
    public Fact Means(SettingKey key, DeclaredResource resource, SettingKey name)
    {
        var (holds, fails) = (Space.False, Space.False);
        foreach (var @case in this[key].Cases)
        {
            if (Resolve(@case.Value) is { } reference)
            {
                if (reference.Resource == resource)
                    holds |= @case.When;
                else
                    fails |= @case.When;
            }
            else if (@case.Value is Constant { Literal: string text } && resource[name].Only?.Value is Constant { Literal: string known }
                && !string.Equals(text.Split('/')[^1], known, StringComparison.OrdinalIgnoreCase))
            {
                fails |= @case.When;
            }
        }

        return new Fact(holds, fails);
    }

    /// <summary>Where a setting refers to a resource.</summary>
    public Fact RefersTo(SettingKey key, DeclaredResource resource) =>
        Of(key, reference => Fact.From(reference.Resource == resource ? Space.True : Space.False));

    /// <summary>
    /// A statement about the resource to which a setting refers. Where the program sets nothing it fails; of a resource that nobody knows
    /// nobody can tell.
    /// </summary>
    public Fact Of(SettingKey key, Func<Reference, Fact> test)
    {
        var (holds, fails) = (Space.False, Space.False);
        foreach (var @case in this[key].Cases)
        {
            if (@case.Value == Value.Unset)
                fails |= @case.When;
            else if (Resolve(@case.Value) is { } reference && test(reference) is var fact)
                (holds, fails) = (holds | (@case.When & fact.Holds), fails | (@case.When & fact.Fails));
        }

        return new Fact(holds, fails);
    }
}

/// <summary>A declared resource to which another one refers, by an output or as it is.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Output">
/// The setting that the output gives back; null where it is none that the kind lists, and for the resource as it is.
/// </param>
sealed record Reference(DeclaredResource Resource, ResourceKind Kind, SettingKey? Output);
