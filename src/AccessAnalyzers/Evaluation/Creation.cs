using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Evaluation;

/// <summary>A library object that the interpreted program creates, frozen at the moment of its creation.</summary>
/// <param name="Site">The object creation, or the base-constructor call of a class that derives from the type.</param>
/// <param name="Constructor">The constructor that runs.</param>
/// <param name="Id">The object's id in <paramref name="Moment"/>.</param>
/// <param name="When">The condition under which the program gets here.</param>
/// <param name="Arguments">Constructor arguments by parameter name. Optional parameters that are not given have their default.</param>
/// <param name="Moment">All objects as they were then.</param>
/// <param name="Calls">The calls that led here from the interpreted member, outermost first, each with the member that it entered; empty for a creation in the member itself.</param>
sealed record Creation(
    SyntaxNode Site,
    IMethodSymbol Constructor,
    int Id,
    Condition When,
    ImmutableDictionary<string, Guarded> Arguments,
    State Moment,
    ImmutableArray<EnteredCall> Calls)
{
    public INamedTypeSymbol Type => Constructor.ContainingType;
}

/// <summary>A call that the interpreter followed into source.</summary>
/// <param name="Site">The calling expression.</param>
/// <param name="Target">The member that it entered.</param>
sealed record EnteredCall(SyntaxNode Site, IMethodSymbol Target);

/// <summary>What one member of the program does when it runs.</summary>
/// <param name="Space">In which all conditions live.</param>
/// <param name="Creations">The watched objects that it creates, in the order of execution.</param>
sealed record Interpretation(ConditionSpace Space, ImmutableArray<Creation> Creations);
