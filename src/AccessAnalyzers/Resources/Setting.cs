using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Resources;

/// <summary>One setting of a declared resource, under every configuration at once.</summary>
/// <param name="space">In which the conditions live.</param>
/// <param name="name">What the SDK calls the setting, for messages.</param>
/// <param name="cases">What it is and where; an unset one still says so.</param>
/// <param name="default">What the service takes where the program sets nothing; null where that is not known.</param>
/// <param name="isExpressible">Whether the SDK has such a setting at all.</param>
sealed class Setting(ConditionSpace space, string name, ImmutableArray<Case> cases, Value? @default, bool isExpressible)
{
    public ConditionSpace Space => space;

    public string Name => name;

    /// <summary>What the program calls the setting where it overrides what is declared; null where it does not.</summary>
    public string? Override { get; init; }

    /// <summary>Exhaustive: every configuration is in one of the cases. Unset is not replaced by the default here.</summary>
    public ImmutableArray<Case> Cases => cases;

    /// <summary>The cases with what the service takes where the program sets nothing, as far as that is known.</summary>
    public IEnumerable<Case> InEffect => cases.Select(@case => @case with { Value = ValueInEffect(@case) ?? Value.Unset });

    /// <summary>Whether the SDK has such a setting at all.</summary>
    public bool IsExpressible => isExpressible;

    /// <summary>Its one case; null where there are several.</summary>
    public Case? Only => cases is [var only] ? only : null;

    /// <summary>Where the program sets it itself.</summary>
    public Fact IsSet
    {
        get
        {
            var (holds, fails) = (space.False, space.False);
            foreach (var @case in cases)
            {
                if (@case.Value == Value.Unset)
                    fails |= @case.When;
                else if (@case.Value != Value.Unknown)
                    holds |= @case.When;
            }

            return new Fact(holds, fails);
        }
    }

    /// <summary>Where the setting in effect is this constant; of what is no constant of its type nobody can tell.</summary>
    public Fact Is(object literal) => Satisfies(literal, static (value, literal) =>
        value is Constant { Literal: { } known } && known.GetType() == literal.GetType() ? Equals(known, literal) : null);

    /// <summary>Where the setting in effect is this word, as a string or as a member of the library, in any case.</summary>
    public Fact IsNamed(string name) => Satisfies(name, static (value, name) => value switch
    {
        Constant { Literal: string text } => string.Equals(text, name, StringComparison.OrdinalIgnoreCase),
        LibraryMember member => string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase),
        _ => null,
    });

    /// <summary>A statement about the setting in effect; a test that answers null cannot tell.</summary>
    public Fact Satisfies(Func<Value, bool?> test) => Satisfies(test, static (value, test) => test(value));

    Fact Satisfies<T>(T with, Func<Value, T, bool?> test)
    {
        var (holds, fails) = (space.False, space.False);
        foreach (var @case in cases)
        {
            var value = ValueInEffect(@case);
            switch (value is null || value == Value.Unknown ? null : test(value, with))
            {
                case true:
                    holds |= @case.When;
                    break;
                case false:
                    fails |= @case.When;
                    break;
                default:
                    break;
            }
        }

        return new Fact(holds, fails);
    }

    /// <summary>What the setting is in a case; null where the program leaves it to the service, and nobody knows what that takes.</summary>
    Value? ValueInEffect(Case @case) => @case.Value == Value.Unset ? @default : @case.Value;

    /// <summary>Where the program sets it, the places that decided, the latest first.</summary>
    public IEnumerable<SyntaxNode> Sites(Condition when) =>
        cases.Where(@case => space.IsPossible(@case.When & when)).SelectMany(@case => @case.Origin?.Nodes() ?? []).Distinct();

    /// <summary>
    /// The setting with outputs of other resources replaced by what those resources were given; what cannot be followed stays.
    /// </summary>
    public Setting Follow(Func<ResourceOutput, Case?> follow) => new(
        space,
        name,
        cases
            .Select(@case => @case.Value is ResourceOutput output && follow(output) is { } found
                ? @case with { Value = found.Value }
                : @case)
            .ToImmutableArray(),
        @default,
        isExpressible) { Override = Override };

    /// <summary>Another setting that this one decides unless it is overridden.</summary>
    public Setting Derive(IEnumerable<Case> derived, Value? defaultOfDerived, string? @override) =>
        new(space, name, derived.ToImmutableArray(), defaultOfDerived, isExpressible) { Override = @override };
}
