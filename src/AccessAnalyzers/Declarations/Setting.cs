using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Remedies;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Declarations;

/// <summary>One setting of a declared cluster, under every configuration at once.</summary>
/// <param name="space">In which the conditions live.</param>
/// <param name="name">What the SDK calls the setting, for messages.</param>
/// <param name="cases">What it is and where; an unset one still says so.</param>
/// <param name="default">What the service takes where the program sets nothing; null where that is not known.</param>
/// <param name="spelling">How a remedy writes it; null where this SDK cannot express the setting.</param>
sealed class Setting(ConditionSpace space, string name, ImmutableArray<Case> cases, Value? @default, ISpelling? spelling)
{
    public ConditionSpace Space => space;

    public string Name => name;

    /// <summary>What the program calls the setting where it overrides what is declared; null where it does not.</summary>
    public string? Override { get; init; }

    /// <summary>Exhaustive: every configuration is in one of the cases. Unset is not replaced by the default here.</summary>
    public ImmutableArray<Case> Cases => cases;

    /// <summary>Whether the SDK has such a setting at all.</summary>
    public bool IsExpressible => spelling is not null;

    /// <summary>Where the program sets it itself.</summary>
    public Fact IsSet => new(
        Any(@case => @case.Value != Value.Unset && @case.Value != Value.Unknown),
        Any(@case => @case.Value == Value.Unset));

    /// <summary>Where the setting in effect is this constant; of what is not a constant nobody can tell.</summary>
    public Fact Is(object literal) => Satisfies(value => value is Constant constant ? Equals(constant.Literal, literal) : null);

    /// <summary>Where the setting in effect is this word, as a string or as a member of the library, in any case.</summary>
    public Fact IsNamed(string name) => Satisfies(value => value switch
    {
        Constant { Literal: string text } => string.Equals(text, name, StringComparison.OrdinalIgnoreCase),
        LibraryMember member => string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase),
        _ => null,
    });

    /// <summary>A statement about the setting in effect; a test that answers null cannot tell.</summary>
    public Fact Satisfies(Func<Value, bool?> test)
    {
        bool? Answer(Case @case) => @case.Value == Value.Unset
            ? @default is null ? null : test(@default)
            : @case.Value == Value.Unknown ? null : test(@case.Value);
        return new Fact(Any(@case => Answer(@case) == true), Any(@case => Answer(@case) == false));
    }

    /// <summary>Where the program sets it, the places that decided, the latest first.</summary>
    public IEnumerable<SyntaxNode> Sites(Condition when) =>
        cases.Where(@case => space.IsPossible(@case.When & when)).SelectMany(@case => @case.Origin?.Nodes() ?? []).Distinct();

    /// <summary>The edits that give the setting a value, a constant, a list of texts or code, where the condition holds; null where there is no one place to do so.</summary>
    public ImmutableArray<SourceEdit>? Set(object value, Condition when) => spelling?.Set(value, when);

    /// <summary>The edits that take the setting away where the condition holds; null where there is no one place to do so.</summary>
    public ImmutableArray<SourceEdit>? Remove(Condition when) => spelling?.Remove(when);

    /// <summary>The setting with outputs of other resources replaced by what those resources were given; what cannot be followed stays.</summary>
    public Setting Follow(Func<ResourceOutput, Case?> follow) => new(
        space,
        name,
        cases.Select(@case => @case.Value is ResourceOutput output && follow(output) is { } found ? found with { When = @case.When, Origin = @case.Origin } : @case).ToImmutableArray(),
        @default,
        spelling);

    /// <summary>Another setting that this one decides unless it is overridden; a remedy for it has to write this one.</summary>
    public Setting Derive(IEnumerable<Case> derived, Value defaultOfDerived, string? @override) => new(space, name, derived.ToImmutableArray(), defaultOfDerived, null) { Override = @override };

    Condition Any(Func<Case, bool> test) => cases.Where(test).Aggregate(space.False, static (any, @case) => any | @case.When);
}

/// <summary>How an SDK spells a setting in the program at hand.</summary>
interface ISpelling
{
    ImmutableArray<SourceEdit>? Set(object value, Condition when);

    ImmutableArray<SourceEdit>? Remove(Condition when);
}

/// <summary>A piece of C# that a remedy writes as it stands, for values that are more than a constant.</summary>
/// <param name="Text">The code.</param>
/// <param name="IsArray">Whether it makes an array of strings, so that it can be written as any list that is made of one.</param>
sealed record CSharp(string Text, bool IsArray = false);
