using Microsoft.CodeAnalysis.Text;

namespace AccessAnalyzers.Descriptions;

/// <summary>Something in a text that is not as it should be.</summary>
sealed record Problem(TextSpan Span, string Message);

/// <summary>What is wrong with a text: the first problems and the number of all. A text may have millions, and nobody reads them.</summary>
sealed class Problems
{
    const int Most = 20;

    readonly List<Problem> first = [];

    public IReadOnlyList<Problem> First => first;

    public int Count { get; private set; }

    public void Add(TextSpan span, Func<string> message)
    {
        if (Count++ < Most)
            first.Add(new Problem(span, message()));
    }

    /// <summary>A list to which more can be added while this one stays as it is.</summary>
    public Problems Copy()
    {
        var copy = new Problems { Count = Count };
        copy.first.AddRange(first);
        return copy;
    }
}
