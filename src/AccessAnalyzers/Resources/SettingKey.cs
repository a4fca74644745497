namespace AccessAnalyzers.Resources;

/// <summary>What a setting takes.</summary>
enum SettingType
{
    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A string, or a member of an enumeration.</summary>
    Word,

    /// <summary>A list of IP ranges.</summary>
    Ranges,

    /// <summary>A list of references to other resources, or of blocks that have settings themselves.</summary>
    Parts,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>One setting of a kind of resource, in the service's own terms. An SDK that can express it maps it onto a path.</summary>
abstract class SettingKey(string name, SettingType type, string? description)
{
    /// <summary>What a description of a wrapper calls the setting.</summary>
    public string Name => name;

    public SettingType Type => type;

    /// <summary>What the setting is, for a wrapper's author; null where a wrapper cannot have it.</summary>
    public string? Description => description;

    /// <summary>Whether the setting counts by being there, whatever it is.</summary>
    public bool IsPresence { get; init; }

    /// <summary>Whether a wrapper that says nothing of the setting leaves it out: so few resources have it.</summary>
    public bool IsRare { get; init; }

    /// <summary>
    /// A setting that is there where this one is, for wrappers, which have no blocks of their own; null where there is none.
    /// </summary>
    public SettingKey? ImpliedBy { get; init; }

    /// <summary>
    /// The setting of another resource that this one has where it is given that resource's output; null where an output tells nothing.
    /// </summary>
    public SettingKey? Follows { get; init; }

    public override string ToString() => name;
}

/// <summary>
/// A setting that takes a <typeparamref name="T"/>: a <see cref="bool"/>, a <see cref="string"/>, a <see cref="RangeList"/> or a
/// <see cref="PartList"/>.
/// </summary>
sealed class SettingKey<T>(string name, SettingType type, string? description) : SettingKey(name, type, description);
