using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;

namespace AccessAnalyzers.Resources;

/// <summary>Something that a program can declare, as data: its settings, in the order in which they are listed to people.</summary>
/// <param name="name">What a description of a wrapper calls it.</param>
class ResourceKind(string name)
{
    readonly List<SettingKey> keys = [];

    public string Name => name;

    public IReadOnlyList<SettingKey> Keys => keys;

    /// <summary>The settings that a wrapper can have.</summary>
    public IEnumerable<SettingKey> DescribedKeys => keys.Where(static key => key.Description is not null);

    public SettingKey<bool> Flag(string name, string? description = null) => Add(new SettingKey<bool>(name, SettingType.Flag, description));

    public SettingKey<RangeList> Ranges(string name, string? description = null) =>
        Add(new SettingKey<RangeList>(name, SettingType.Ranges, description));

    public SettingKey<PartList> Parts(string name) => Add(new SettingKey<PartList>(name, SettingType.Parts, null));

    public SettingKey<string> Word(string name, string? description = null) =>
        Add(new SettingKey<string>(name, SettingType.Word, description));

    public TKey Add<TKey>(TKey key)
        where TKey : SettingKey
    {
        keys.Add(key);
        return key;
    }

    public override string ToString() => name;
}

/// <summary>Makes a declared cluster of what has been read.</summary>
delegate DeclaredCluster ClusterConstructor(Creation creation, ResourceSettings settings);

/// <summary>A kind of Kubernetes cluster.</summary>
/// <param name="name">See <see cref="ResourceKind.Name"/>.</param>
/// <param name="service">The service that runs such clusters.</param>
/// <param name="declare">Makes one.</param>
sealed class ClusterKind(string name, string service, ClusterConstructor declare) : ResourceKind(name)
{
    /// <summary>All kinds of clusters.</summary>
    public static ImmutableArray<ClusterKind> All => ImmutableArray.Create(AksCluster.Kind, EksCluster.Kind);

    public string Service => service;

    public DeclaredCluster Declare(Creation creation, ResourceSettings settings) => declare(creation, settings);
}
