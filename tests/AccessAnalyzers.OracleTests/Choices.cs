namespace AccessAnalyzers.OracleTests;

/// <summary>
/// What a writer of programs chooses, read off a sequence of bytes. Where the bytes end every choice is the first one, which
/// is always the simplest, so that a shorter sequence is a smaller program: that is what the shrinker of the test library needs.
/// </summary>
sealed class Choices(byte[] bytes)
{
    int next;

    /// <summary>A number from 0 up to, but not including, the bound.</summary>
    public int Below(int bound) => next < bytes.Length ? bytes[next++] % bound : 0;

    public bool Maybe => Below(2) == 1;

    public T Of<T>(params ReadOnlySpan<T> alternatives) => alternatives[Below(alternatives.Length)];

    public T Among<T>(IReadOnlyList<T> alternatives) => alternatives[Below(alternatives.Count)];

}
