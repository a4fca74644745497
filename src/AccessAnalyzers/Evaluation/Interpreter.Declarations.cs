using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Evaluation;

sealed partial class Interpreter
{
    /// <summary>What libraries have been given to call when the program has declared everything, in that order.</summary>
    readonly List<(Condition When, Guarded Function, ImmutableArray<Guarded> Arguments, SyntaxNode Site)> finalCalls = [];

    /// <summary>A method of a library declares something watched, as elsewhere a constructor does.</summary>
    /// <param name="declared">The object whose settings count.</param>
    public void Declare(LibraryCall call, Guarded declared)
    {
        if (declared.Single is ObjectReference reference)
            Watch(call.Method, reference, call.Arguments, call.Site);
    }

    /// <summary>A library calls a function when the program has declared everything: variables have their last values then.</summary>
    public void CallInTheEnd(Guarded function, ImmutableArray<Guarded> arguments, SyntaxNode site) =>
        finalCalls.Add((path, function, arguments, site));

    void MakeFinalCalls()
    {
        for (var i = 0; i < finalCalls.Count && i < MostTurns; i++)
        {
            var (when, function, arguments, site) = finalCalls[i];
            Within(when, () => CallEach(function, arguments, site));
        }

        finalCalls.Clear();
    }
}
