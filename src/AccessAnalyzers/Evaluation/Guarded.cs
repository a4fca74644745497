using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Evaluation;

/// <summary>Why a value is what it is: the node that gave it, and the one before.</summary>
/// <param name="Node">An assignment, an initialiser, a literal, the declaration of a constant …</param>
/// <param name="Earlier">What <paramref name="Node"/> took the value from; null where it began.</param>
sealed record Origin(SyntaxNode Node, Origin? Earlier = null)
{
    const int MostSteps = 8;

    readonly int steps = 1 + (Earlier?.steps ?? 0);

    /// <summary>The value was handed on by another node. Past the bound the oldest steps stay, since they hold the constant.</summary>
    public static Origin Of(SyntaxNode node, Origin? earlier) =>
        earlier is null ? new Origin(node) : earlier.Node == node ? earlier : earlier.steps < MostSteps ? new Origin(node, earlier) : new Origin(node, earlier.Earlier);

    public IEnumerable<SyntaxNode> Nodes()
    {
        for (var origin = this; origin is not null; origin = origin.Earlier)
            yield return origin.Node;
    }
}

/// <summary>What a value is under one condition.</summary>
readonly record struct Case(Condition When, Value Value, Origin? Origin);

/// <summary>
/// A value that differs by configuration: cases of which exactly one holds wherever the value can be read. A value that
/// differs by branch is never "the last one seen".
/// </summary>
sealed class Guarded
{
    const int MostCases = 48;

    Guarded(ImmutableArray<Case> cases) => Cases = cases;

    public ImmutableArray<Case> Cases { get; }

    public static Guarded Of(Condition when, Value value, Origin? origin = null) => new(ImmutableArray.Create(new Case(when, value, origin)));

    /// <summary>Past the bound on cases the surplus is unknown.</summary>
    public static Guarded Of(IEnumerable<Case> cases)
    {
        var kept = ImmutableArray.CreateBuilder<Case>();
        foreach (var next in cases)
        {
            if (next.When.IsFalse)
                continue;
            var same = IndexOf(kept, next);
            if (same >= 0)
                kept[same] = kept[same] with { When = kept[same].When | next.When };
            else
                kept.Add(next);
        }

        if (kept.Count <= MostCases)
            return new Guarded(kept.ToImmutable());
        var surplus = kept.Skip(MostCases - 1).Select(@case => @case.When).Aggregate((left, right) => left | right);
        return new Guarded(kept.Take(MostCases - 1).Append(new Case(surplus, Value.Unknown, null)).ToImmutableArray());
    }

    static int IndexOf(ImmutableArray<Case>.Builder cases, Case sought)
    {
        for (var i = 0; i < cases.Count; i++)
        {
            if (cases[i].Value.Equals(sought.Value) && Equals(cases[i].Origin, sought.Origin))
                return i;
        }

        return -1;
    }

    /// <summary>The value is <paramref name="then"/> where the condition holds, and what it was elsewhere.</summary>
    public static Guarded Choose(Condition condition, Guarded then, Guarded @else)
    {
        if (condition.IsTrue || ReferenceEquals(then, @else))
            return then;
        if (condition.IsFalse)
            return @else;
        var otherwise = !condition;
        return Of(then.Cases.Select(@case => @case with { When = @case.When & condition })
            .Concat(@else.Cases.Select(@case => @case with { When = @case.When & otherwise })));
    }

    /// <summary>The cases that are possible where the condition holds.</summary>
    public Guarded Under(Condition condition) => Cases.Length == 1 || condition.IsTrue
        ? this
        : new Guarded(Cases.RemoveAll(@case => (@case.When & condition).IsFalse));

    public Guarded Select(Func<Value, Value> map) => Of(Cases.Select(@case => @case with { Value = map(@case.Value) }));

    /// <summary>The same value, handed on by a node.</summary>
    public Guarded Via(SyntaxNode node) => new(Cases.Select(@case => @case with { Origin = Origin.Of(node, @case.Origin) }).ToImmutableArray());

    /// <summary>The value of an argument. What a call leaves to the parameter's default is written nowhere.</summary>
    public Guarded WrittenIn(SyntaxNode call) => new(Cases.Select(@case => @case.Origin?.Node == call ? @case with { Origin = null } : @case).ToImmutableArray());

    /// <summary>The single value that is the case everywhere, or null.</summary>
    public Value? Single => Cases.Length == 1 ? Cases[0].Value : Cases.Length > 1 && Cases.All(@case => @case.Value.Equals(Cases[0].Value)) ? Cases[0].Value : null;

    /// <summary>Whether nothing is known of the value in one of its cases.</summary>
    public bool MayBeUnknown => Cases.Any(static @case => @case.Value == Value.Unknown);

    /// <summary>The condition that the value satisfies a test.</summary>
    public Condition When(ConditionSpace space, Func<Value, bool> test) =>
        Cases.Where(@case => test(@case.Value)).Aggregate(space.False, (any, @case) => any | @case.When);
}
