using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AccessAnalyzers.Evaluation;

/// <summary>
/// Which members of a program call each other in a circle. A call within a circle is followed only where it is known what it is about,
/// whichever of its members is interpreted, so that all of them are treated alike and cost no more than as many others. Holds calls that
/// the text names; what comes back through a virtual call or a lambda is noticed where it happens.
/// </summary>
sealed class CallCycles(SourceProgram program)
{
    readonly Dictionary<ISymbol, int> cycles = new(SymbolEqualityComparer.Default);

    /// <summary>Whether two members call each other, be it by way of others.</summary>
    public bool AreInOne(IMethodSymbol left, IMethodSymbol right, CancellationToken cancellation)
    {
        lock (cycles)
            return CycleOf(left, cancellation) == CycleOf(right, cancellation);
    }

    int CycleOf(IMethodSymbol member, CancellationToken cancellation)
    {
        if (!cycles.TryGetValue(member, out var known))
        {
            Find(member, cancellation);
            known = cycles[member];
        }

        return known;
    }

    /// <summary>Tarjan's algorithm, with a stack of its own: programs may call as deep as they like.</summary>
    void Find(IMethodSymbol start, CancellationToken cancellation)
    {
        var found = new Dictionary<ISymbol, Visit>(SymbolEqualityComparer.Default);
        var open = new Stack<Visit>();
        var walk = new Stack<Visit>();
        Enter(start);
        while (walk.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var visit = walk.Peek();
            if (visit.Calls.MoveNext())
            {
                var called = visit.Calls.Current;
                if (cycles.ContainsKey(called))
                    continue;
                if (!found.TryGetValue(called, out var earlier))
                    Enter(called);
                else
                    visit.Lowest = Math.Min(visit.Lowest, earlier.Number);
                continue;
            }

            walk.Pop();
            if (walk.Count > 0)
                walk.Peek().Lowest = Math.Min(walk.Peek().Lowest, visit.Lowest);
            if (visit.Lowest == visit.Number)
                Close(visit);
        }

        void Enter(ISymbol member)
        {
            var visit = new Visit(member, found.Count, Calls(member, cancellation).GetEnumerator());
            found.Add(member, visit);
            open.Push(visit);
            walk.Push(visit);
        }

        void Close(Visit first)
        {
            var cycle = cycles.Count;
            Visit last;
            do
            {
                last = open.Pop();
                cycles.Add(last.Member, cycle);
            }
            while (last != first);
        }
    }

    /// <summary>Calls to members that can create what is watched; others are no part of a circle that matters.</summary>
    IEnumerable<ISymbol> Calls(ISymbol member, CancellationToken cancellation) =>
        member is IMethodSymbol method
        && program.Declaration(method, cancellation) is { } declaration
        && program.MayCreateWatched(declaration, cancellation)
        && program.Body(method, cancellation) is { } body
            ? body.DescendantsAndSelf().Select(Called).OfType<IMethodSymbol>().Select(static called => called.OriginalDefinition)
                .Where(called => called.MethodKind is not (MethodKind.LocalFunction or MethodKind.AnonymousFunction)
                    && program.Declaration(called, cancellation) is not null)
            : [];

    static IMethodSymbol? Called(IOperation operation) => operation switch
    {
        IInvocationOperation invocation => invocation.TargetMethod,
        IObjectCreationOperation creation => creation.Constructor,
        IMethodReferenceOperation reference => reference.Method,
        IPropertyReferenceOperation reference => reference.Property.GetMethod,
        _ => null,
    };

    /// <summary>One member on the way.</summary>
    sealed class Visit(ISymbol member, int number, IEnumerator<ISymbol> calls)
    {
        public ISymbol Member { get; } = member;

        public int Number { get; } = number;

        public IEnumerator<ISymbol> Calls { get; } = calls;

        /// <summary>The first member that can be reached from this one and is still open.</summary>
        public int Lowest { get; set; } = number;
    }
}
