using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;

namespace AccessAnalyzers.Resources;

/// <summary>What a resource was given, under every configuration at once. What is not listed its SDK cannot express.</summary>
/// <param name="space">In which the conditions live.</param>
/// <param name="name">What a message calls the resource.</param>
sealed class ResourceSettings(ConditionSpace space, string name)
{
    public ConditionSpace Space => space;

    public string Name => name;

    public Dictionary<SettingKey, Setting> Settings { get; } = [];

    public Dictionary<SettingKey, RangeList> Ranges { get; } = [];

    /// <summary>The declared resources to whose outputs a setting refers.</summary>
    public Dictionary<ResourceOutput, Reference> References { get; } = [];

    /// <summary>Whether a Terraform provider checks the declaration, more strictly than the service would.</summary>
    public bool IsCheckedByTerraform { get; init; }

    /// <summary>Whether the SDK refuses CIDR blocks for a public endpoint that is off, instead of leaving it to the service.</summary>
    public bool ThrowsForIdleCidrs { get; init; }
}

/// <summary>A resource that the program declares, in the service's own terms, whatever SDK it is written with.</summary>
class DeclaredResource(ResourceSettings settings)
{
    public ConditionSpace Space => settings.Space;

    /// <summary>What the program calls the resource, quoted; the type where the name is not known.</summary>
    public string Name => settings.Name;

    public Setting this[SettingKey key] => settings.Settings.TryGetValue(key, out var setting) ? setting : settings.Ranges.TryGetValue(key, out var ranges) ? ranges.Setting
        : new Setting(Space, key.Name, ImmutableArray.Create(new Case(Space.True, Value.Unset, null)), null, isExpressible: false);

    public RangeList this[SettingKey<RangeList> key] => settings.Ranges.TryGetValue(key, out var ranges) ? ranges
        : new RangeList(this[(SettingKey)key], ImmutableArray<RangeElement>.Empty, Space.False);

    protected ResourceSettings Given => settings;

    /// <summary>The declared resource that a value refers to; null where it refers to none, or to one that nobody knows.</summary>
    public Reference? Resolve(Value value) => value is ResourceOutput output && settings.References.TryGetValue(output, out var reference) ? reference : null;
}

/// <summary>An output of a declared resource.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Output">The setting that the output gives back; null where it is none that the kind lists.</param>
sealed record Reference(DeclaredResource Resource, ResourceKind Kind, SettingKey? Output);
