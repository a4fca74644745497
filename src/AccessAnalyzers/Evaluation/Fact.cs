namespace AccessAnalyzers.Evaluation;

/// <summary>
/// A statement about a program with what is known of its truth under every configuration: where it holds, where it
/// fails, and by omission where nobody can tell. Kleene's three-valued logic, once per configuration.
/// </summary>
readonly record struct Fact(Condition Holds, Condition Fails)
{
    public static Fact operator &(Fact left, Fact right) => new(left.Holds & right.Holds, left.Fails | right.Fails);

    public static Fact operator |(Fact left, Fact right) => new(left.Holds | right.Holds, left.Fails & right.Fails);

    /// <summary>
    /// With this, <c>&amp;&amp;</c> asks no more once a statement fails everywhere, and <c>||</c> once it holds everywhere.
    /// </summary>
    public static bool operator true(Fact fact) => fact.Holds.IsTrue;

    public static bool operator false(Fact fact) => fact.Fails.IsTrue;

    public static Fact operator !(Fact fact) => new(fact.Fails, fact.Holds);

    /// <summary>A statement that is known to hold where the condition does, and to fail elsewhere.</summary>
    public static Fact From(Condition condition) => new(condition, !condition);

    /// <summary>A statement of which nobody can tell anything.</summary>
    public static Fact Unknown(ConditionSpace space) => new(space.False, space.False);

    /// <summary>True where the statement is known to hold; elsewhere false, even where nobody can tell.</summary>
    public Fact Definitely => From(Holds);
}
