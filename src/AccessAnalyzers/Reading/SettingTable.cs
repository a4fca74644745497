using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Reading;

/// <summary>
/// Where an SDK keeps one setting: the properties that lead to it from a constructor argument, or from the resource itself.
/// </summary>
/// <param name="Properties">The names on the way, the setting's own last.</param>
sealed record SettingPath(params string[] Properties)
{
    /// <summary>
    /// The constructor parameter from which the path begins, "" for the resource itself; null for where the SDK has most settings.
    /// </summary>
    public string? Argument { get; init; }

    /// <summary>What the service takes where the program sets nothing: a Boolean, a string, or null where that is not known.</summary>
    public object? Default
    {
        get => DefaultValue?.Literal;
        init => DefaultValue = value is null ? null : new Constant(value);
    }

    /// <summary>The same as a value.</summary>
    public Constant? DefaultValue { get; private init; }

    /// <summary>The property says the contrary of the setting.</summary>
    public bool IsInverted { get; init; }

    /// <summary>
    /// What the property's value says of the setting, where it is not the setting itself. A remedy does not write such a property.
    /// </summary>
    public Func<Value, Value>? Meaning { get; init; }

    /// <summary>The SDK cannot express the setting, so that it has its default.</summary>
    public bool IsMissing { get; init; }

    /// <summary>Nobody says what the setting is where the program does not set it.</summary>
    public bool IsLeftOpen { get; init; }

    /// <summary>C# that reads the setting from the program's configuration; null where a remedy has none.</summary>
    public CSharp? Configured { get; init; }

    /// <summary>The output that gives the setting back; by default it is called as the setting is.</summary>
    public string? Output { get; init; }

    /// <summary>For a list of blocks, where a block has its settings; it may also be one block that stands by itself.</summary>
    public SettingTable? Block { get; init; }

    /// <summary>
    /// How many of the names are properties of classes; the rest are entries of dictionaries, under the names of the service's API.
    /// </summary>
    public int PropertyCount { get; init; } = Properties.Length;

    /// <summary>What the program calls the setting.</summary>
    public string Name => Properties.Length == 0 ? Argument! : IsEntry(Properties.Length - 1) ? WireName(Properties[^1]) : Properties[^1];

    /// <summary>The name of an entry in the service's API.</summary>
    public static string WireName(string property) => char.ToLowerInvariant(property[0]) + property.Substring(1);

    public bool IsEntry(int index) => index >= PropertyCount;

    /// <summary>A setting that the SDK cannot express, and that is so.</summary>
    public static SettingPath Always(string name, object? value) => new(name) { Default = value, IsMissing = true };
}

/// <summary>A piece of C# that a remedy writes as it stands, for values that are more than a constant.</summary>
/// <param name="Text">The code.</param>
/// <param name="IsArray">Whether it makes an array of strings, so that it can be written as any list that is made of one.</param>
sealed record CSharp(string Text, bool IsArray = false);

/// <summary>
/// Where an SDK keeps the settings of a kind of resource, with its defaults. A key that is not listed cannot be expressed there.
/// </summary>
sealed class SettingTable(ResourceKind kind, IReadOnlyDictionary<SettingKey, SettingPath> known)
{
    readonly Dictionary<SettingKey, SettingPath> paths = known.ToDictionary(static pair => pair.Key, static pair => pair.Value);

    public SettingTable(ResourceKind kind)
        : this(kind, new Dictionary<SettingKey, SettingPath>())
    {
    }

    /// <summary>A table with the same settings, some of which may be listed anew.</summary>
    public SettingTable(SettingTable other)
        : this(other.Kind, other.paths) =>
        (IsCheckedByTerraform, ThrowsForIdleCidrs, IsWrittenByDeployment, LetsIn) =
            (other.IsCheckedByTerraform, other.ThrowsForIdleCidrs, other.IsWrittenByDeployment, other.LetsIn);

    public ResourceKind Kind => kind;

    /// <summary>Whether a Terraform provider checks the declaration. It takes words in exactly their own spelling.</summary>
    public bool IsCheckedByTerraform { get; init; }

    /// <summary>Whether the SDK refuses CIDR blocks for a public endpoint that is off, instead of leaving it to the service.</summary>
    public bool ThrowsForIdleCidrs { get; init; }

    /// <summary>Whether the SDK connects to the cluster while it deploys, to map the nodes' role in a ConfigMap.</summary>
    public bool IsWrittenByDeployment { get; init; }

    /// <summary>What is called on a resource to let another one connect to it, which is the argument; null where there is none.</summary>
    public string? LetsIn { get; init; }

    /// <summary>The settings that the SDK can express.</summary>
    public IEnumerable<SettingPath> Expressible => paths.Values.Where(static path => !path.IsMissing);

    /// <summary>A table with the same settings, each under a path of its own.</summary>
    public SettingTable Select(Func<SettingPath, SettingPath> path) => new(
        kind, paths.ToDictionary(static pair => pair.Key, pair => path(pair.Value)))
    {
        IsCheckedByTerraform = IsCheckedByTerraform,
        ThrowsForIdleCidrs = ThrowsForIdleCidrs,
        IsWrittenByDeployment = IsWrittenByDeployment,
        LetsIn = LetsIn,
    };

    public SettingPath this[SettingKey key]
    {
        get => paths.TryGetValue(key, out var path) ? path : SettingPath.Always(key.Name, null);
        init => paths[key] = value;
    }
}

/// <summary>A class of an SDK that declares resources of a kind.</summary>
/// <param name="Settings">What is declared, and where its settings are.</param>
/// <param name="Name">The simple name of the class.</param>
/// <param name="IsNamespace">Whether a namespace has the class.</param>
/// <param name="Argument">The constructor parameter with a resource's settings; null where it has them itself.</param>
sealed record ResourceType(SettingTable Settings, string Name, Func<string, bool> IsNamespace, string? Argument)
{
    /// <summary>The method of the class that declares a resource; null where the constructor does.</summary>
    public string? Method { get; init; }

    /// <summary>What a program mentions that declares such a resource.</summary>
    public string DeclaredBy => Method ?? Name;

    /// <summary>A class in a namespace of which there is only one.</summary>
    public static ResourceType In(string @namespace, string name, SettingTable settings, string? argument) =>
        new(settings, name, found => found == @namespace, argument);

    public bool Is(INamedTypeSymbol type) => type.Name == Name && IsNamespace(type.ContainingNamespace?.ToDisplayString() ?? "");
}
