using System.Runtime.CompilerServices;

namespace AccessAnalyzers.Evaluation;

/// <summary>
/// How much work and how much depth one evaluation may take. Work is counted where it is done, in steps of about the same cost: an
/// operation, an element or case that is copied, a step of a formula. It is never measured in time, so that the answer is the same on every
/// machine.
/// </summary>
/// <param name="most">The steps after which no more calls are followed and no more loops unrolled.</param>
/// <param name="cancellation">Asked now and then.</param>
sealed class Budget(long most, CancellationToken cancellation)
{
    /// <summary>How deep expressions, statements and calls may stand in each other.</summary>
    const int MostDeep = 700;

    /// <summary>At which depth no more calls are followed, so that what a method does itself finds room.</summary>
    public const int MostDeepAtACall = 450;

    const int StepsBetweenQuestions = 256;

    /// <summary>
    /// How many times as much is taken at most: past what calls and loops may take, everything else is walked to its end.
    /// </summary>
    const int MostOver = 4;

    long spent;
    long asked;

    /// <summary>Whether there is something left to follow calls and unroll loops with.</summary>
    public bool IsLeft => spent < most;

    public int Depth { get; private set; }

    /// <summary>Takes steps from the budget.</summary>
    /// <exception cref="EvaluationAbandonedException">The evaluation has taken much more than it may.</exception>
    public void Spend(int steps = 1)
    {
        spent += steps;
        if (spent - asked < StepsBetweenQuestions)
            return;
        asked = spent;
        cancellation.ThrowIfCancellationRequested();
        if (spent > MostOver * most)
            throw new EvaluationAbandonedException("it takes too many steps", isWhole: true);
    }

    /// <summary>Every recursion over the program's own structure goes through here.</summary>
    /// <exception cref="EvaluationAbandonedException">The program goes deeper than the stack may.</exception>
    public void Deepen()
    {
        if (++Depth > MostDeep || !HasStack())
            throw new EvaluationAbandonedException("it goes too deep", isWhole: false);
    }

    public void Surface() => Depth--;

    /// <summary>An evaluation that was given up leaves its depth behind.</summary>
    public void ComeBackTo(int depth) => Depth = depth;

    static bool HasStack()
    {
        try
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            return true;
        }
        catch (InsufficientExecutionStackException)
        {
            return false;
        }
    }
}

/// <summary>An evaluation is given up: nothing is known of what it would have done.</summary>
/// <param name="reason">Why, as the second half of a sentence.</param>
/// <param name="isWhole">Whether the whole member is given up; otherwise the innermost call that is being followed.</param>
sealed class EvaluationAbandonedException(string reason, bool isWhole) : Exception(reason)
{
    public bool IsWhole { get; } = isWhole;
}
