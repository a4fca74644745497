using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AccessAnalyzers.Evaluation;

/// <summary>
/// What is thrown arrives at its handler with everything as it was, since all assignments are guarded by the path. So does what may be
/// thrown: whether it is is an atom of its own, of which nothing is known.
/// </summary>
sealed partial class Interpreter
{
    /// <summary>At how many places of one block something may be thrown before they are no longer told apart.</summary>
    const int MostFailures = 8;

    /// <summary>A path with so many atoms is not made longer by what may be thrown.</summary>
    const int MostAtomsBeforeAFailure = 60;

    readonly List<Thrown> thrown = [];

    /// <summary>The innermost block with handlers that is being run; null where nobody would handle anything.</summary>
    Attempt? attempt;

    /// <summary>What the handler that is being run has caught.</summary>
    ImmutableArray<Thrown> caught = ImmutableArray<Thrown>.Empty;

    /// <summary>How many <c>finally</c> blocks have run so far.</summary>
    int unwound;

    /// <summary>An exception that is on its way to a handler.</summary>
    /// <param name="When">Where it has been thrown.</param>
    /// <param name="Type">Its type; null where that is not known.</param>
    /// <param name="Exception">The object; null where that is not known, and for what .NET throws by itself.</param>
    readonly record struct Thrown(Condition When, ITypeSymbol? Type, Value? Exception = null);

    /// <summary>A block with handlers while it is run.</summary>
    /// <param name="Outer">The block around it.</param>
    /// <param name="Unseen">Where something may be thrown at a place that is not told apart.</param>
    /// <param name="Changed">What has changed up to those places.</param>
    /// <param name="Last">The last of those places, or the beginning.</param>
    sealed record Attempt(Attempt? Outer, Condition Unseen, Extent Changed, State Last)
    {
        /// <summary>At how many places something may have been thrown so far.</summary>
        public int Failures { get; init; }

        /// <summary>The last of them. As long as nothing changes there is no other.</summary>
        public (Condition Path, State Moment, string? Exception) LastFailure { get; init; }
    }

    /// <summary>Execution continues only where a condition holds; elsewhere .NET throws.</summary>
    /// <param name="exception">What is thrown; null where that is not known.</param>
    public void Demand(Condition condition, string? exception = null)
    {
        if (IsCertain(condition))
            return;
        Throw(path & !condition, exception);
        path &= condition;
    }

    /// <summary>The program ends here, whatever is written around this place.</summary>
    public void End() => path = Space.False;

    void Throw(Condition when, string? exception) =>
        thrown.Add(new Thrown(when, exception is null ? null : program.Compilation.GetTypeByMetadataName(exception)));

    /// <summary>Something has been done that may throw.</summary>
    /// <param name="exception">What it may throw; null where that is not known.</param>
    public void MayThrow(string? exception = null)
    {
        if (attempt is null || path.IsFalse)
            return;
        var moment = memory.Current;
        if (attempt.LastFailure is { Path: { } passed } last && passed == path && last.Moment == moment && last.Exception == exception)
            return;
        if (attempt.Failures == MostFailures || path.Depth > MostAtomsBeforeAFailure)
        {
            attempt = WithUnseen(attempt, moment);
            return;
        }

        Demand(Space.Unknown("an exception"), exception);
        attempt = attempt with { Failures = attempt.Failures + 1, LastFailure = (path, moment, exception) };
    }

    /// <summary>All blocks around a place may get what is thrown there.</summary>
    Attempt WithUnseen(Attempt within, State moment)
    {
        within.Changed.Add(within.Last, moment);
        return within with
        {
            Outer = within.Outer is { } outer ? WithUnseen(outer, moment) : null,
            Unseen = within.Unseen | path,
            Last = moment
        };
    }

    Guarded ExecuteThrow(IThrowOperation @throw)
    {
        if (@throw.Exception is { } given)
        {
            var exception = Evaluate(given).Single;
            thrown.Add(
                exception is not null && Object(exception) is { Creation: not null, Type: var type }
                ? new Thrown(path, type, exception)
                : new Thrown(path, null));
        }
        else
        {
            var others = path;
            foreach (var each in caught)
            {
                thrown.Add(each with { When = path & each.When });
                others &= !each.When;
            }

            thrown.Add(new Thrown(others, null));
        }

        path = Space.False;
        return Of(Value.Unknown);
    }

    /// <summary>What has been thrown since a moment, which nobody has handled yet.</summary>
    List<Thrown> TakeThrown(int before)
    {
        var taken = thrown.GetRange(before, thrown.Count - before);
        thrown.RemoveRange(before, taken.Count);
        return taken;
    }

    /// <summary>
    /// Runs something, and something else on every way out of it: past its end, by return, break or continue, or by an exception.
    /// </summary>
    void Finally(Action body, Action last)
    {
        var (returned, abandoned, taken, thrownBefore) = (frame.Returned
            ?? Space.False, frame.Abandoned ?? Space.False, frame.Exits.Select(static exit => exit.Taken).ToArray(), thrown.Count);
        body();
        var after = path;
        var leaves = ((frame.Returned ?? Space.False) & !returned) | ((frame.Abandoned ?? Space.False) & !abandoned);
        for (var i = 0; i < taken.Length; i++)
            leaves |= frame.Exits[i].Taken & !taken[i];
        foreach (var each in thrown.Skip(thrownBefore))
            leaves |= each.When;
        path = after | leaves;
        unwound++;
        last();
        path &= !leaves | after;
    }

    void ExecuteTry(ITryOperation @try)
    {
        if (@try.Finally is { } @finally)
            Finally(() => ExecuteTryAndCatches(@try), () => Execute(@finally));
        else
            ExecuteTryAndCatches(@try);
    }

    void ExecuteTryAndCatches(ITryOperation @try)
    {
        if (@try.Catches.IsEmpty)
        {
            Execute(@try.Body);
            return;
        }

        var (before, thrownBefore, unwoundBefore) = (memory.Current, thrown.Count, unwound);
        var ended = Attempted(() => Execute(@try.Body));
        var after = path;
        var pending = TakeThrown(thrownBefore);
        var blurred = ended.Unseen.IsFalse ? null : Blur(before, ended.Changed);
        foreach (var @catch in @try.Catches)
        {
            var (arriving, others) = (new List<Thrown>(), new List<Thrown>());
            foreach (var each in pending)
            {
                var matches = each.When & Catches(@catch.ExceptionType, each.Type);
                Add(arriving, each, matches);
                Add(others, each, each.When & !matches);
            }

            pending = others;
            if (blurred is not null)
            {
                var fails = Space.Unknown("an exception") & ended.Unseen;
                memory.Current = Where(fails, blurred, memory.Current);
                after &= !fails;
                arriving.Add(new Thrown(fails, null));
            }

            path = arriving.Aggregate(Space.False, static (any, each) => any | each.When);
            if (path.IsFalse)
                continue;
            if (@catch.ExceptionDeclarationOrExpression is IVariableDeclaratorOperation { Symbol: { } exception })
                Declare(exception, arriving.Aggregate(Of(Value.Unknown), static (value, each) => each.Exception is { } known
                    ? Guarded.Choose(each.When, Guarded.Of(each.When.Space.True, known), value)
                    : value));
            if (@catch.Filter is { } filter)
            {
                var passes = Passes(filter, isEarly: unwound > unwoundBefore);
                foreach (var each in arriving)
                    Add(pending, each, each.When & !passes);
                path = passes;
            }

            var outer = caught;
            caught = arriving.ToImmutableArray();
            Execute(@catch.Handler);
            caught = outer;
            after |= path;
        }

        thrown.AddRange(pending);
        path = after;

        static void Add(List<Thrown> list, Thrown each, Condition when)
        {
            if (!when.IsFalse)
                list.Add(each with { When = when });
        }
    }

    /// <summary>Runs something so that it is known where it may have thrown.</summary>
    Attempt Attempted(Action run)
    {
        attempt = new Attempt(attempt, Space.False, new Extent(), memory.Current);
        run();
        var ended = attempt;
        attempt = ended.Outer;
        return ended;
    }

    /// <summary>Where a handler takes what arrives at it; where its filter throws, it does not.</summary>
    /// <param name="isEarly">Whether it looks at what it sees before <c>finally</c> blocks run that have run here.</param>
    Condition Passes(IOperation filter, bool isEarly)
    {
        var thrownBefore = thrown.Count;
        var passes = Space.False;
        var ended = Attempted(() => passes = Test(filter));
        TakeThrown(thrownBefore);
        return path & (isEarly || !ended.Unseen.IsFalse ? Space.Unknown("…") : passes);
    }

    /// <summary>Where a catch takes an exception; one of an unknown type may be taken or not.</summary>
    Condition Catches(ITypeSymbol? caught, ITypeSymbol? type)
    {
        if (caught is null || caught.ToDisplayString() is "object" or "System.Exception")
            return Space.True;
        if (type is null)
            return Space.Unknown("an exception");
        return program.Compilation.ClassifyCommonConversion(type, caught) is { Exists: true, IsImplicit: true } ? Space.True : Space.False;
    }
}
