using System.Collections.Immutable;
using AccessAnalyzers.Resources;

namespace AccessAnalyzers.OracleTests;

/// <summary>
/// What generated programs declare around a cluster in one SDK. In the texts below, <c>&lt;p&gt;</c> stands for a flag, <c>&lt;@&gt;</c>
/// for the resource's own name, <c>&lt;net&gt;</c> for a variable that holds a resource with this stem, <c>&lt;net.Name&gt;</c> for
/// its name, as an output or as a text, and <c>&lt;a|b&gt;</c> for one of several expressions.
/// </summary>
/// <param name="Neighbours">The kinds of resources.</param>
/// <param name="OfArgs">Assignments in the arguments of a cluster, which may be there.</param>
/// <param name="OfAccess">The same in the object that says who may reach the API server.</param>
/// <param name="Landscape">Resources that belong together, in the order in which they are declared.</param>
/// <param name="Clusters">The arguments of clusters among them.</param>
/// <param name="OfCluster">Where a cluster's place among its neighbours stands in what is recorded of it.</param>
/// <param name="Hidden">The parameters of a method that nobody sees, and what it may declare.</param>
sealed record Surroundings(
    ImmutableArray<Neighbour> Neighbours,
    ImmutableArray<string> OfArgs,
    ImmutableArray<string> OfAccess,
    ImmutableArray<Step> Landscape,
    ImmutableArray<string> Clusters,
    ImmutableArray<RecordedSetting> OfCluster,
    (string Parameters, string Statement, string Arguments) Hidden)
{
    public Neighbour this[string stem] => Neighbours.First(neighbour => neighbour.Stem == stem);
}

/// <summary>A kind of resource that stands around a cluster.</summary>
/// <param name="Stem">How variables that hold one begin.</param>
/// <param name="Type">The class.</param>
/// <param name="Token">The same in Pulumi's own words.</param>
/// <param name="Kind">What it is to the rules.</param>
/// <param name="Required">Assignments that all have.</param>
/// <param name="Optional">Assignments that some have.</param>
/// <param name="Settings">Where what the rules read stands in what is recorded.</param>
sealed record Neighbour(
    string Stem, string Type, string Token, ResourceKind Kind, string Required, ImmutableArray<string> Optional, params ImmutableArray<RecordedSetting> Settings)
{
    /// <summary>The wire name of the property that names the resource, unless that is made up.</summary>
    public string? NameProperty { get; init; }

    /// <summary>Whether rules ask that there is none: every place of a compilation that declares one must then be known.</summary>
    public bool MayBeMissed { get; init; }
}

/// <summary>Where a setting is in what a run has recorded.</summary>
/// <param name="Key">The setting.</param>
/// <param name="Path">The wire names that lead there, with dots between them.</param>
/// <param name="OfBlock">The settings of each element of a list of blocks.</param>
sealed record RecordedSetting(SettingKey Key, string Path, params ImmutableArray<RecordedSetting> OfBlock)
{
    /// <summary>What is taken where nothing is set.</summary>
    public object? Default { get; init; }

    /// <summary>Of what kind the resource is that the setting names; null where it takes an id or a text.</summary>
    public ResourceKind? Names { get; init; }
}

/// <summary>A part of a landscape.</summary>
/// <param name="Key">What later parts call the resource.</param>
/// <param name="Stem">What it is.</param>
/// <param name="Given">To which of the parts before it refers, by the words in its texts.</param>
sealed record Step(string Key, string Stem, params ImmutableArray<(string Word, string Key)> Given)
{
    /// <summary>Whether the program may be without it.</summary>
    public bool MayBeLeftOut { get; init; }
}
