using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Evaluation;

/// <summary>A library object that the interpreted program creates, frozen at the moment of its creation.</summary>
/// <param name="Site">The object creation, or the base-constructor call of a class that derives from the type.</param>
/// <param name="Constructor">The constructor that runs.</param>
/// <param name="Id">The object's id in <paramref name="Moment"/>.</param>
/// <param name="When">The condition under which the program gets here.</param>
/// <param name="Arguments">
/// Constructor arguments in the order of the parameters. Optional parameters that are not given have their default.
/// </param>
/// <param name="Moment">All objects as they were then.</param>
/// <param name="Calls">
/// The calls that led here from the interpreted member, outermost first, each with the member that it entered; empty for a creation in the
/// member itself.
/// </param>
sealed record Creation(
    SyntaxNode Site,
    IMethodSymbol Constructor,
    int Id,
    Condition When,
    ImmutableArray<Guarded> Arguments,
    State Moment,
    ImmutableArray<EnteredCall> Calls)
{
    public INamedTypeSymbol Type => Constructor.ContainingType;

    /// <summary>The argument of a parameter; null where the constructor has none of that name.</summary>
    public Guarded? Argument(string parameter)
    {
        foreach (var known in Constructor.Parameters)
        {
            if (known.Name == parameter)
                return Arguments[known.Ordinal];
        }

        return null;
    }

    /// <summary>The object as it is when the interpreted member has run.</summary>
    public ObjectState Final => End.Object(Id) ?? Moment.Object(Id) ?? new ObjectState(Type, Site, When.Space.True, null);

    /// <summary>All objects as they are when the interpreted member has run.</summary>
    public required State End { get; init; }

    /// <summary>Where the interpreted member comes to its end; elsewhere it throws.</summary>
    public required Condition Ends { get; init; }

    /// <summary>
    /// Objects that others can get hold of when the interpreted member has run, and may change then: what it gives back, and what it
    /// leaves in its own object, in parameters and in static members.
    /// </summary>
    public required ImmutableHashSet<int> HandedOut { get; init; }

    /// <summary>
    /// Whether all calls into source were followed until then, so that every object that the member makes is among those in
    /// <see cref="End"/>.
    /// </summary>
    public bool IsComplete { get; init; }

    /// <summary>The code of functions and queries that foreign code has got hold of, which runs who knows when and how often.</summary>
    public ImmutableArray<SyntaxNode> RunsLater { get; init; } = ImmutableArray<SyntaxNode>.Empty;

    /// <summary>What of the program has run until then; null where that is not all that the interpreted member runs.</summary>
    public Coverage? Coverage { get; init; }
}

/// <summary>A call that the interpreter followed into source.</summary>
/// <param name="Site">The calling expression.</param>
/// <param name="Target">
/// The member that it entered, as it is declared: a generic one says of itself what holds for all type arguments.
/// </param>
sealed record EnteredCall(SyntaxNode Site, IMethodSymbol Target);

/// <summary>What one member of the program does when it runs.</summary>
/// <param name="Space">In which all conditions live.</param>
/// <param name="Creations">The watched objects that it creates, in the order of execution.</param>
/// <param name="Changes">What it changes from outside, in the order of execution; one place may occur more than once.</param>
/// <param name="IsComplete">Whether all calls into source were followed, so that nothing else is changed.</param>
sealed record Interpretation(ConditionSpace Space, ImmutableArray<Creation> Creations, ImmutableArray<Change> Changes, bool IsComplete)
{
    /// <summary>
    /// What a constructor leaves in its object; null for any other member, and where only those that run the constructor know.
    /// </summary>
    public Construction? Construction { get; init; }

    /// <summary>See <see cref="Creation.RunsLater"/>.</summary>
    public ImmutableArray<SyntaxNode> RunsLater { get; init; } = ImmutableArray<SyntaxNode>.Empty;

    /// <summary>What of the program has run; null where that is not all that the member runs.</summary>
    public Coverage? Coverage { get; init; }

    /// <summary>What the member's lambdas and local functions create whatever their parameters are.</summary>
    public ImmutableArray<FunctionCreation> Functions { get; init; } = ImmutableArray<FunctionCreation>.Empty;
}

/// <summary>
/// What a lambda or local function creates that is interpreted on its own, as a method would be: nothing is known of its parameters.
/// </summary>
/// <param name="Creation">The creation, with the calls that lead there from the function.</param>
sealed record FunctionCreation(IMethodSymbol Function, Creation Creation);

/// <summary>A place that changes a library object which exists already, as a library model has understood it.</summary>
/// <param name="Site">The call or assignment.</param>
/// <param name="Targets">The objects that it may change, by their ids.</param>
/// <param name="MayChangeOthers">Whether it may change an object that the interpreted member has not made.</param>
/// <param name="Moment">All objects as they were before.</param>
sealed record Change(SyntaxNode Site, ImmutableArray<int> Targets, bool MayChangeOthers, State Moment);
