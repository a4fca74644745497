using System.Collections.Immutable;

namespace AccessAnalyzers.Evaluation;

/// <summary>A sequence that is sorted when it is followed, so that another key can be added until then.</summary>
/// <param name="Source">What is sorted.</param>
/// <param name="Keys">By what, the most important first.</param>
sealed record Ordering(Guarded Source, ImmutableArray<SortKey> Keys);

/// <summary>By what a sequence is sorted.</summary>
/// <param name="Selector">What gives the key of an element; null where that is the element itself.</param>
/// <param name="IsDescending">Whether the greatest comes first.</param>
/// <param name="Comparer">How keys are compared; null for their own order.</param>
sealed record SortKey(Guarded? Selector, bool IsDescending, Guarded? Comparer);

sealed partial class Linq
{
    /// <summary>How an operator sorts; null for one that does not, and where it is not known what has been sorted before.</summary>
    Ordering? Ordering()
    {
        var isFirst = call.Name is "OrderBy" or "OrderByDescending" or "Order" or "OrderDescending";
        if (!isFirst && call.Name is not ("ThenBy" or "ThenByDescending"))
            return null;
        var key = new SortKey(this["keySelector"], call.Name.EndsWith("Descending", StringComparison.Ordinal), this["comparer"]);
        return isFirst ? new Ordering(list, ImmutableArray.Create(key))
            : list.Single is { } before && interpreter.Object(before)?.Deferred?.Ordering is { } sorted
                ? sorted with { Keys = sorted.Keys.Add(key) }
            : null;
    }

    /// <summary>Where it is not known in which order, the elements are known nevertheless.</summary>
    void Order(Ordering ordering, Follower follower) => Buffer(
        ordering.Source,
        elements =>
        {
            if (Sorted(elements, ordering.Keys) is { } sorted)
                Emit(sorted, follower);
            else
                follower.Rest(elements);
        },
        elements =>
        {
            foreach (var key in ordering.Keys)
                interpreter.Escape(key.Selector ?? interpreter.Of(Value.Null));
            follower.Rest(elements);
        });

    IEnumerable<Element>? Sorted(ImmutableList<Element> elements, ImmutableArray<SortKey> keys)
    {
        var found = keys.Select(key => elements.Select(element => key.Selector is not { } selector ? element.Value
            : interpreter.Within(element.When, () => Call(selector, element.Value, element.Site))).ToArray()).ToArray();
        var isKnown = elements.Count <= MostSorted && keys.All(static key => key.Comparer is null or { Single: Constant });
        var order = Comparer<int>.Create(Compare);
        var sorted = isKnown
            ? Enumerable.Range(0, elements.Count).OrderBy(static index => index, order).Select(index => elements[index]).ToArray()
            : null;
        return isKnown ? sorted : null;

        int Compare(int left, int right)
        {
            for (var i = 0; i < keys.Length; i++)
            {
                var comparison =
                    found[i][left].Single is Constant { Literal: var first } && found[i][right].Single is Constant { Literal: var second }
                    ? CompareLiterals(first, second, (keys[i].Comparer?.Single as Constant)?.Literal)
                    : null;
                isKnown &= left == right || comparison is not null;
                if (comparison is not (null or 0))
                    return keys[i].IsDescending ? -comparison.Value : comparison.Value;
            }

            return 0;
        }
    }

    /// <summary>The order of two constants; null where it is not known.</summary>
    public static int? CompareLiterals(object? left, object? right, object? comparer) => (left, right, comparer) switch
    {
        (null, _, _) => right is null ? 0 : -1,
        (_, null, _) => 1,
        (string first, string second, null) => TextOrder.Compare(first, second),
        (string first, string second, StringComparer known) => known.Compare(first, second),
        (IComparable first, _, null) when left.GetType() == right.GetType() => first.CompareTo(right),
        _ => null,
    };
}
