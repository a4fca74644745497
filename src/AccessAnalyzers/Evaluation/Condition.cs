namespace AccessAnalyzers.Evaluation;

/// <summary>
/// A Boolean formula over <see cref="Atom"/>s: a node of a reduced ordered decision diagram. Equal formulas of one
/// <see cref="ConditionSpace"/> are the same object, so comparing and testing for true and false cost nothing.
/// </summary>
sealed class Condition
{
    internal Condition(ConditionSpace space, int id, Atom? atom, Condition? whenTrue, Condition? whenFalse)
    {
        Space = space;
        Id = id;
        Atom = atom;
        WhenTrue = whenTrue!;
        WhenFalse = whenFalse!;
        Depth = atom is null ? 0 : 1 + Math.Max(whenTrue!.Depth, whenFalse!.Depth);
    }

    internal ConditionSpace Space { get; }

    internal int Id { get; }

    /// <summary>The atom that this node decides on; null for the formulas true and false.</summary>
    internal Atom? Atom { get; }

    internal Condition WhenTrue { get; }

    internal Condition WhenFalse { get; }

    /// <summary>The most atoms on one path; bounds the recursion of every operation.</summary>
    internal int Depth { get; }

    /// <summary>Holds under every assignment of the atoms, impossible ones included.</summary>
    public bool IsTrue => this == Space.True;

    /// <summary>
    /// Holds under no assignment of the atoms. See <see cref="ConditionSpace.IsPossible"/> for the test that knows which atoms exclude each
    /// other.
    /// </summary>
    public bool IsFalse => this == Space.False;

    public static Condition operator &(Condition left, Condition right) =>
        left == right || right.IsTrue || left.IsFalse ? left
        : left.IsTrue || right.IsFalse ? right
        : left.Space.IfThenElse(left, right, left.Space.False);

    public static Condition operator |(Condition left, Condition right) =>
        left == right || right.IsFalse || left.IsTrue ? left
        : left.IsFalse || right.IsTrue ? right
        : left.Space.IfThenElse(left, left.Space.True, right);

    public static Condition operator !(Condition condition) =>
        condition.IsTrue ? condition.Space.False
        : condition.IsFalse ? condition.Space.True
        : condition.Space.IfThenElse(condition, condition.Space.False, condition.Space.True);

    public bool Implies(Condition other) => !Space.IsPossible(this & !other);
}
