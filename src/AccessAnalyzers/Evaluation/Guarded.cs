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
        earlier is null ? new Origin(node)
        : earlier.Node == node ? earlier
        : earlier.steps < MostSteps ? new Origin(node, earlier)
        : new Origin(node, earlier.Earlier);

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

    public static Guarded Of(Condition when, Value value, Origin? origin = null) =>
        new(ImmutableArray.Create(new Case(when, value, origin)));

    /// <summary>Past the bound on cases the surplus is unknown.</summary>
    public static Guarded Of(IEnumerable<Case> cases)
    {
        var merged = new Merger();
        foreach (var next in cases)
            merged.Add(next);
        return merged.Finish();
    }

    /// <summary>The value is <paramref name="then"/> where the condition holds, and what it was elsewhere.</summary>
    public static Guarded Choose(Condition condition, Guarded then, Guarded @else)
    {
        if (condition.IsTrue || ReferenceEquals(then, @else))
            return then;
        if (condition.IsFalse)
            return @else;
        var otherwise = !condition;
        var merged = new Merger();
        foreach (var @case in then.Cases)
            merged.Add(@case with { When = @case.When & condition });
        foreach (var @case in @else.Cases)
            merged.Add(@case with { When = @case.When & otherwise });
        return merged.Finish();
    }

    /// <summary>The cases that are possible where the condition holds.</summary>
    public Guarded Under(Condition condition)
    {
        if (Cases.Length == 1 || condition.IsTrue)
            return this;
        var possible = ImmutableArray.CreateBuilder<Case>();
        foreach (var @case in Cases)
        {
            if (!(@case.When & condition).IsFalse)
                possible.Add(@case);
        }

        return possible.Count == Cases.Length ? this : new Guarded(possible.ToImmutable());
    }

    public Guarded Select(Func<Value, Value> map)
    {
        if (Cases.Length == 1)
        {
            var only = Cases[0];
            var mapped = map(only.Value);
            return ReferenceEquals(mapped, only.Value) ? this : Of(only.When, mapped, only.Origin);
        }

        var merged = new Merger();
        foreach (var @case in Cases)
            merged.Add(@case with { Value = map(@case.Value) });
        return merged.Finish();
    }

    /// <summary>One case for whatever a value can be, though it comes from several places.</summary>
    public static ImmutableArray<Case> ByValue(ImmutableArray<Case> cases) => cases.Length == 1 ? cases : cases
        .GroupBy(static @case => @case.Value)
        .Select(static same => same.Aggregate(static (all, next) => all with { When = all.When | next.When }))
        .ToImmutableArray();

    /// <summary>The same value, handed on by a node.</summary>
    public Guarded Via(SyntaxNode node)
    {
        if (Cases.Length == 1)
            return Of(Cases[0].When, Cases[0].Value, Origin.Of(node, Cases[0].Origin));
        var handedOn = ImmutableArray.CreateBuilder<Case>(Cases.Length);
        foreach (var @case in Cases)
            handedOn.Add(@case with { Origin = Origin.Of(node, @case.Origin) });
        return new(handedOn.MoveToImmutable());
    }

    /// <summary>The value of an argument. What a call leaves to the parameter's default is written nowhere.</summary>
    public Guarded WrittenIn(SyntaxNode call) =>
        new(Cases.Select(@case => @case.Origin?.Node == call ? @case with { Origin = null } : @case).ToImmutableArray());

    /// <summary>The single value that is the case everywhere, or null.</summary>
    public Value? Single
    {
        get
        {
            if (Cases.IsEmpty)
                return null;
            var first = Cases[0].Value;
            for (var i = 1; i < Cases.Length; i++)
            {
                if (!Cases[i].Value.Equals(first))
                    return null;
            }

            return first;
        }
    }

    /// <summary>Whether nothing is known of the value in one of its cases.</summary>
    public bool MayBeUnknown
    {
        get
        {
            foreach (var @case in Cases)
            {
                if (@case.Value == Value.Unknown)
                    return true;
            }

            return false;
        }
    }

    /// <summary>The condition that the value satisfies a test.</summary>
    public Condition When(ConditionSpace space, Func<Value, bool> test)
    {
        var when = space.False;
        foreach (var @case in Cases)
        {
            if (test(@case.Value))
                when |= @case.When;
        }

        return when;
    }

    /// <summary>
    /// Puts the cases with one value and origin together. Most values have one case, which takes no more room than itself.
    /// </summary>
    struct Merger
    {
        Case first;
        Case[]? kept;
        int count;
        Condition? surplus;

        public void Add(Case next)
        {
            if (next.When.IsFalse)
                return;
            if (kept is null)
            {
                if (count == 0)
                {
                    (first, count) = (next, 1);
                    return;
                }

                if (IsSame(first, next))
                {
                    first = first with { When = first.When | next.When };
                    return;
                }

                kept = new Case[4];
                kept[0] = first;
            }

            for (var i = 0; i < count; i++)
            {
                if (IsSame(kept[i], next))
                {
                    kept[i] = kept[i] with { When = kept[i].When | next.When };
                    return;
                }
            }

            if (surplus is not null)
            {
                surplus |= next.When;
            }
            else if (count == MostCases)
            {
                surplus = kept[--count].When | next.When;
            }
            else
            {
                if (count == kept.Length)
                    Array.Resize(ref kept, Math.Min(2 * count + 1, MostCases));
                kept[count++] = next;
            }
        }

        public Guarded Finish()
        {
            if (kept is null)
                return new Guarded(count == 0 ? ImmutableArray<Case>.Empty : ImmutableArray.Create(first));
            if (surplus is not null)
                kept[count++] = new Case(surplus, Value.Unknown, null);
            return new Guarded(ImmutableArray.Create(kept, 0, count));
        }

        static bool IsSame(Case left, Case right) => left.Value.Equals(right.Value) && Equals(left.Origin, right.Origin);
    }
}
