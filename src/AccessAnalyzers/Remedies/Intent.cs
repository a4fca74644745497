using System.Collections.Immutable;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers.Remedies;

/// <summary>What a remedy is to do to one setting of a resource, whatever SDK spells it.</summary>
/// <param name="Key">The setting.</param>
abstract record Intent(SettingKey Key)
{
    public static Intent Set(SettingKey<bool> key, bool value) => new Set(key, value);

    public static Intent Set(SettingKey<string> key, string value) => new Set(key, value);

    public static Intent Set(SettingKey<RangeList> key, params string[] ranges) => new Set(key, ranges);
}

/// <summary>
/// The setting gets a value, a Boolean, a string or a list of ranges; nothing is to be done where the program sets it to that already.
/// </summary>
sealed record Set(SettingKey Key, object Value) : Intent(Key);

/// <summary>The setting goes; nothing is to be done where the program does not set it.</summary>
sealed record Remove(SettingKey Key) : Intent(Key);

/// <summary>The setting is read from the program's configuration.</summary>
sealed record UseConfigured(SettingKey Key) : Intent(Key);

/// <summary>The setting gets the id of the only resource of a kind that the program declares.</summary>
sealed record UseDeclared(SettingKey Key, ResourceKind Kind) : Intent(Key);

/// <summary>The setting gets what another one has, which goes.</summary>
sealed record MoveFrom(SettingKey Key, SettingKey Source) : Intent(Key);

/// <summary>Something is to be done to a setting of a resource to which the cluster refers.</summary>
sealed record OnNeighbour(DeclaredResource Resource, Intent Intent) : Intent(Intent.Key);

/// <summary>Some elements of a list go.</summary>
sealed record RemoveElements(SettingKey<RangeList> Ranges, ImmutableArray<RangeElement> Elements) : Intent(Ranges);

/// <summary>Some elements of a list are written otherwise, each as one text or more.</summary>
sealed record RewriteElements(SettingKey<RangeList> Ranges, ImmutableArray<(RangeElement Element, ImmutableArray<string> Texts)> Elements)
    : Intent(Ranges);

/// <summary>The program declares one more resource, behind those that it is about.</summary>
/// <param name="Kind">What it declares.</param>
/// <param name="Beside">A resource to which it belongs, and whose SDK it is written in.</param>
/// <param name="Settings">
/// What is set: a constant, an <see cref="OutputOf"/> or a <see cref="SameAs"/>. What the SDK cannot express is left out.
/// </param>
sealed record DeclareBeside(ResourceKind Kind, DeclaredResource Beside, ImmutableArray<(SettingKey Key, object Value)> Settings)
    : Intent(Settings[0].Key);

/// <summary>The program calls a method of the cluster that lets a resource in.</summary>
sealed record LetIn(SettingKey Key, DeclaredResource Resource) : Intent(Key);

/// <summary>An output of a resource.</summary>
sealed record OutputOf(DeclaredResource Resource, SettingKey Key);

/// <summary>What another resource has been given.</summary>
sealed record SameAs(DeclaredResource Resource, SettingKey Key);

/// <summary>A list gets one more text, after one that it has.</summary>
sealed record AddBeside(SettingKey<PartList> Parts, Part Part, string Text) : Intent(Parts);

/// <summary>An expression that decides the setting is written otherwise.</summary>
/// <param name="Key">The setting.</param>
/// <param name="Written">The expression.</param>
/// <param name="Text">What is to be there.</param>
sealed record Rewrite(SettingKey Key, ExpressionSyntax Written, string Text) : Intent(Key);

/// <summary>A way to repair a finding that a rule knows, before anybody has asked whether the program at hand can be changed so.</summary>
/// <param name="Key">See <see cref="Remedy.Key"/>.</param>
/// <param name="Title">See <see cref="Remedy.Title"/>.</param>
/// <param name="Intents">What it does, all or nothing.</param>
sealed record Proposal(string Key, string Title, ImmutableArray<Intent> Intents);
