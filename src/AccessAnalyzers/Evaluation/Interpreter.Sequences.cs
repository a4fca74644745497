using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers.Evaluation;

/// <summary>A sequence that is made anew each time somebody follows it: a query, or what an iterator yields.</summary>
/// <param name="Held">What it keeps until then.</param>
/// <param name="Run">Gives its elements, as they are at that moment, to a follower.</param>
/// <param name="Ordering">How it sorts; null for a sequence that does not.</param>
sealed record Deferred(ImmutableArray<Guarded> Held, Action<Follower> Run, Ordering? Ordering = null)
{
    /// <summary>The sequence of whose elements it makes each of its own, whatever the others are; null where it does not.</summary>
    public Guarded? Source { get; init; }
}

/// <summary>What is done with the elements of a sequence, one after the other. The path says where an element is there.</summary>
/// <param name="Each">
/// Takes an element and the expression that gives it. Where the path has ended afterwards, the next element is not asked for.
/// </param>
/// <param name="Rest">Takes those elements that are known from here on, where there may be others that are not.</param>
sealed record Follower(Action<Guarded, SyntaxNode> Each, Action<ImmutableList<Element>> Rest);

sealed partial class Interpreter
{
    /// <summary>How many lists that are read from outside are followed element by element in each other.</summary>
    const int MostOutsideLists = 2;

    int outsideLists;

    /// <summary>A list that is followed as if it had but one element.</summary>
    (int List, Guarded Element)? onlyElement;

    /// <summary>Whether any sequence has been deferred so far.</summary>
    bool hasDeferred;

    /// <summary>Whether execution gets here under any configuration.</summary>
    public bool IsReached => !path.IsFalse;

    /// <summary>A sequence that runs when it is followed.</summary>
    public Guarded Defer(
        ITypeSymbol type,
        SyntaxNode site,
        ImmutableArray<Guarded> held,
        Action<Follower> run,
        Ordering? ordering = null,
        Guarded? source = null)
    {
        hasDeferred = true;
        return NewObject(type, site, created => created with { Deferred = new Deferred(held, run, ordering) { Source = source } });
    }

    /// <summary>Runs something as if a list had one element, and only this one.</summary>
    public Condition WithOnly(int list, Guarded element, Func<Condition> run)
    {
        var outer = onlyElement;
        onlyElement = (list, element);
        var result = run();
        onlyElement = outer;
        return result;
    }

    /// <summary>A variable of the library's own, which changes like those of the program.</summary>
    public int Hold(Guarded value) => memory.Add(value);

    public void Hold(int slot, Guarded value) => SetSlot(slot, value);

    public Guarded Held(int slot) => Variable(slot).Under(path);

    /// <summary>Runs something that can end early where a condition holds; execution continues there too.</summary>
    public void Until(Action<Action<Condition>> run)
    {
        var ended = Space.False;
        run(condition =>
        {
            ended |= path & condition;
            path &= !condition;
        });
        path |= ended;
    }

    /// <summary>Everything as it is now.</summary>
    public State Now => memory.Current;

    /// <summary>
    /// Whether variables or objects have changed that there were at a moment. Nobody knows whether they have in truth, so that they are
    /// unknown then.
    /// </summary>
    public bool MayHaveChangedSince(State moment)
    {
        var (slots, objects) = State.Changes(moment, memory.Current);
        memory.Current = BlurChanges(moment, memory.Current);
        return slots.Count + objects.Count > 0;
    }

    /// <summary>
    /// What a test says that does nothing else, wherever it is made; null where it may change something, or may not come back.
    /// </summary>
    public Condition? Purely(Func<Condition> test)
    {
        var (entry, before) = (path, memory.Current);
        path = Space.True;
        var holds = test();
        var comesBack = path.IsTrue;
        path = entry;
        return !MayHaveChangedSince(before) && comesBack ? holds : null;
    }

    /// <summary>Runs something only where a condition holds.</summary>
    public void If(Condition condition, Action run)
    {
        var entry = path;
        path = entry & condition;
        if (!path.IsFalse)
            run();
        path |= entry & !condition;
    }

    /// <summary>What is evaluated where a condition holds, and what is elsewhere.</summary>
    Guarded Either(Condition condition, Func<Guarded> then, Func<Guarded> @else)
    {
        Guarded? holds = null, fails = null;
        If(condition, () => holds = then());
        If(!condition, () => fails = @else());
        return holds is null ? fails ?? Of(Value.Unset) : fails is null ? holds : Guarded.Choose(condition, holds, fails);
    }

    /// <summary>Gives the elements of a sequence, as they are now, to a follower.</summary>
    public void Follow(Guarded sequence, SyntaxNode site, Follower follower) => OnEach(sequence, (value, only) =>
    {
        Follow(value, site, follower);
        return only;
    });

    void Follow(Value sequence, SyntaxNode site, Follower follower)
    {
        budget.Spend(1 + Space.TakeWork());
        if (sequence == Value.Unset)
            return;
        if (sequence == Value.Null)
            Demand(Space.False);
        else if (sequence is Constant { Literal: string text })
            Follow(OfLiteral(text.ToCharArray(), site), site, follower);
        else if (Object(sequence) is { Deferred: { } deferred } && budget.IsLeft && budget.Depth < Budget.MostDeepAtACall)
        {
            budget.Deepen();
            deferred.Run(follower);
            budget.Surface();
        }
        else if (Object(sequence) is { Deferred: null } found && sequence is ObjectReference collection)
        {
            if (found.Elements is not null || found.Keys is not null)
                FollowElements(collection, found, site, follower);
            else if (OutsideMap.AnyEntry(this, collection, site) is { } entry)
                FollowOutside(found.Outside!, ImmutableList.Create(entry), OutsideMap.HasMore(Space, found.Outside!), site, follower);
            else if (EnumeratorOf(found.Type) is { } enumerator)
                FollowEnumerator(Call(enumerator, Of(collection), ImmutableArray<Guarded>.Empty, site), site, follower);
            else
                follower.Rest(ImmutableList<Element>.Empty);
        }
        else
        {
            follower.Rest(ImmutableList<Element>.Empty);
            MayThrow();
        }
    }

    void FollowElements(ObjectReference collection, ObjectState found, SyntaxNode site, Follower follower)
    {
        if (onlyElement is var (list, only) && list == collection.Id)
        {
            follower.Each(only, site);
            return;
        }

        if (found is { Outside: { } outside, Elements: { } objects }
            && (outside is Derived || outside is Symbolic { Subject.Source: not null }))
        {
            var (first, hasMore) =
                objects.IsEmpty ? OutsideText.FirstElements(this, outside, site) : (objects, found.HasMoreElements!);
            FollowOutside(outside, first, hasMore, site, follower);
            return;
        }

        var isUnclear = Unclear(collection);
        var entry = path;
        path = entry & isUnclear;
        if (!path.IsFalse)
        {
            follower.Rest(found.Elements ?? ImmutableList<Element>.Empty);
            MayThrow();
        }

        var after = path;
        path = entry & !isUnclear;
        if ((found.Keys is null ? found.Elements! : Entries(found, site)) is not { } elements)
        {
            follower.Rest(ImmutableList<Element>.Empty);
            MayThrow();
            path |= after;
            return;
        }

        for (var i = 0; !path.IsFalse; i++)
        {
            budget.Spend(1 + Space.TakeWork());
            var now = found.Keys is null && memory.Object(collection.Id) is { } known ? known : found;
            if (now.Elements is { } present)
            {
                // An array shows what has been assigned meanwhile; a list that has grown or shrunk throws.
                if (present != elements && found.Type is not IArrayTypeSymbol)
                    Demand(AreEqual(Linq.Count(this, elements, site), Linq.Count(this, present, site), site), NoValue);
                if (present.Count == elements.Count)
                    elements = present;
            }

            if (i >= elements.Count || path.IsFalse)
                break;
            if (!budget.IsLeft || i == MostElements || !IsImpossible(now.Obscure) || !IsImpossible(now.HasMoreElements))
            {
                follower.Rest(i == MostElements ? ImmutableList<Element>.Empty : elements.RemoveRange(0, i));
                MayThrow();
                break;
            }

            var skipped = path & !elements[i].When;
            path &= elements[i].When;
            if (!path.IsFalse)
                follower.Each(Copy(elements[i].Value), elements[i].Site);
            path |= skipped;
        }

        path |= after;
    }

    /// <summary>
    /// Gives the first elements of a list that is read from outside, and whatever may come after them. That there is none of them counts
    /// for arguments only: who writes a list of settings means some.
    /// </summary>
    void FollowOutside(Value outside, ImmutableList<Element> elements, Condition hasMore, SyntaxNode site, Follower follower)
    {
        if (outsideLists == MostOutsideLists)
        {
            follower.Rest(ImmutableList<Element>.Empty);
            MayThrow();
            return;
        }

        outsideLists++;
        var isMissing = Space.False;
        foreach (var element in elements)
        {
            isMissing |= path & !element.When;
            path &= element.When;
            if (path.IsFalse)
                break;
            follower.Each(Copy(element.Value), site);
        }

        var mayBeEmpty = outside is Symbolic { Subject.Source: var source } && source == SettingSource.Arguments;
        var (all, before) = (path | isMissing, memory.Current);
        var isUnclear = all & (mayBeEmpty ? hasMore : hasMore | !elements[0].When);
        path = isUnclear;
        if (!path.IsFalse)
        {
            follower.Rest(ImmutableList<Element>.Empty);
            MayThrow();
            memory.Current = Where(isUnclear, memory.Current, before);
        }

        path |= all & !isUnclear;
        outsideLists--;
    }

    /// <summary>The method by which a type of the program gives out its elements.</summary>
    IMethodSymbol? EnumeratorOf(ITypeSymbol type) => type.WithBases()
        .SelectMany(owner => owner.GetMembers().OfType<IMethodSymbol>()
            .Where(method => method.Parameters.IsEmpty
                && method.Name.Split('.')[^1] is "GetEnumerator" or "GetAsyncEnumerator"
                && program.Declaration(method, cancellation) is not null)
            .OrderBy(static method => method.ExplicitInterfaceImplementations.Length)
            .ThenBy(static method => method.ReturnType is INamedTypeSymbol { IsGenericType: true } ? 0 : 1))
        .FirstOrDefault();

    /// <summary>Gives what an enumerator goes through to a follower.</summary>
    void FollowEnumerator(Guarded enumerator, SyntaxNode site, Follower follower) => OnEach(enumerator, (value, only) =>
    {
        if (Object(value) is { Elements: null, Deferred: null } found
            && Find(found.Type, "MoveNext") is IMethodSymbol moveNext
            && Find(found.Type, "Current") is IPropertySymbol current)
            Finally(() => Step(only, moveNext, current, site, follower), () => Dispose(only, isAsynchronous: false, site));
        else
            Follow(value, site, follower);
        return only;
    });

    ISymbol? Find(ITypeSymbol type, string name) =>
        type.GetMembers(name).FirstOrDefault(member => program.Declaration(member, cancellation) is not null);

    /// <summary>An enumerator of the program's own is asked for one element after the other.</summary>
    void Step(Guarded enumerator, IMethodSymbol moveNext, IPropertySymbol current, SyntaxNode site, Follower follower)
    {
        var ended = Space.False;
        for (var turn = 0; !path.IsFalse; turn++)
        {
            var goesOn = Truth(Call(moveNext, enumerator, ImmutableArray<Guarded>.Empty, site), site);
            if (turn == MostTurns || !budget.IsLeft || !((path & goesOn).IsFalse || (path & !goesOn).IsFalse))
            {
                LoseTrack(moveNext, enumerator, Passed(ImmutableArray<Guarded>.Empty));
                follower.Rest(ImmutableList<Element>.Empty);
                break;
            }

            ended |= path & !goesOn;
            path &= goesOn;
            if (!path.IsFalse)
                follower.Each(ReadProperty(enumerator, current, ImmutableArray<Guarded>.Empty, site, isVirtual: true), site);
        }

        path |= ended;
    }

    /// <summary>What a call of an iterator gives: its body runs when that is followed, with the arguments of the call.</summary>
    Guarded Iterate(
        IMethodSymbol method,
        IOperation body,
        ImmutableDictionary<ISymbol, int>? captured,
        Guarded? self,
        Arguments arguments,
        SyntaxNode site)
    {
        var frameOfCall = new Frame(method, captured ?? noVariables, self, frame, site);
        var function = new Callable(method, body, frameOfCall.Variables, self) { TypeArguments = TypeArguments(frameOfCall) };
        return Defer(method.ReturnType, site, arguments.Values.Add(Of(function)), follower =>
        {
            if (!CanEnter(method, self, arguments.Values))
            {
                LoseTrack(method, self, Passed(arguments.Values));
                follower.Rest(ImmutableList<Element>.Empty);
                return;
            }

            var caller = frame;
            frame = new Frame(
                method, function.Captured, self, caller, site) { Follower = follower, TypeArguments = function.TypeArguments };
            BindParameters(method.OriginalDefinition, arguments.Values);
            ExecuteBody(body);
            frame = caller;
        });
    }

    /// <summary>
    /// The next element of an iterator. Whoever follows may leave it there: nothing but its <c>finally</c> blocks runs then.
    /// </summary>
    void Yield(Guarded value, SyntaxNode site)
    {
        var (iterator, entry) = (frame, path);
        frame = iterator.Caller ?? iterator;
        iterator.Follower?.Each(value, site);
        frame = iterator;
        iterator.Abandoned = (iterator.Abandoned ?? Space.False) | (entry & !path);
    }

    /// <summary>Whether a method has <c>yield</c> in its own body.</summary>
    static bool IsIterator(IMethodSymbol method, IOperation body) =>
        method.ReturnType.Name is "IEnumerable" or "IEnumerator" or "IAsyncEnumerable" or "IAsyncEnumerator" && Yields(body.Syntax);

    static bool Yields(SyntaxNode body) => body
        .DescendantNodes(node => node == body || node is not (LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax))
        .Any(static node => node is YieldStatementSyntax);

    /// <summary>A follower that adds the elements to a list.</summary>
    Follower Into(Guarded list) => new((value, site) => AddElement(list, value, site), known =>
    {
        if (list.Single is ObjectReference reference)
        {
            Update(reference, found => found with
            {
                Elements = found.Elements!.Count + known.Count > MostElements
                    ? found.Elements
                    : found.Elements.AddRange(known.Select(element => element with { When = element.When & path })),
                HasMoreElements = (found.HasMoreElements ?? Space.False) | path,
            });
        }
    });

    /// <summary>A list of the elements that a sequence has now.</summary>
    public Guarded Drain(Guarded sequence, SyntaxNode site)
    {
        var list = ListOf([], site);
        Follow(sequence, site, Into(list));
        return list;
    }

    /// <summary>What a list or dictionary enumerates; null for anything else, and where that is not known.</summary>
    public ImmutableList<Element>? Enumerate(Value collection, SyntaxNode site) =>
        Drained(collection, site) is var listed && Object(listed) is { } known && IsImpossible(Unclear(listed))
            ? known.Keys is null ? known.Elements : Entries(known, site)
            : null;

    /// <summary>A sequence that is made anew whenever it is followed, as a list of what it gives now; anything else as it is.</summary>
    public Value Drained(Value collection, SyntaxNode site) =>
        Object(collection) is { Elements: null, Keys: null } found && (found.Deferred is not null || EnumeratorOf(found.Type) is not null)
            ? Drain(Of(collection), site).Single!
            : collection;

    /// <summary>Where a collection has, or may have, elements that nobody knows; everywhere for what is no collection.</summary>
    public Condition Unclear(Value collection) =>
        Object(collection) is { } found && (found.Elements ?? (object?)found.Keys) is not null
            ? found.Obscure | (found.HasMoreElements ?? Space.False)
            : Space.True;

    /// <summary>Those of the elements that are there at this place; null where one of them may be there or not.</summary>
    public ImmutableList<Element>? Present(ImmutableList<Element> elements) =>
        elements.RemoveAll(element => IsImpossible(element.When)) is var present && present.TrueForAll(element => IsCertain(element.When))
            ? present
            : null;

    /// <summary>An entry of a dictionary.</summary>
    public Guarded NewPair(ITypeSymbol type, Guarded key, Guarded value, SyntaxNode site) =>
        NewObject(type, site, pair => pair with { Members = pair.Members.SetItem("Key", key).SetItem("Value", value) });

    /// <summary>An object with these items: a tuple, or what a deconstruction gives.</summary>
    public Guarded NewTuple(ITypeSymbol type, SyntaxNode? site, IEnumerable<Guarded> items) =>
        NewObject(type, site, tuple => tuple with { Members = MemberMap.OfItems(items) });

    /// <summary>The type of what a dictionary enumerates.</summary>
    public ITypeSymbol PairType =>
        program.Compilation.GetTypeByMetadataName("System.Collections.Generic.KeyValuePair`2") ?? program.Compilation.ObjectType;

    /// <summary>The pairs of a dictionary; null where it is not known in which order they come.</summary>
    ImmutableList<Element>? Entries(ObjectState map, SyntaxNode site)
    {
        var (keys, isOrdered) = (map.Keys!, true);
        if (map.Type.Name.Contains("Sorted"))
        {
            keys = keys.Sort((left, right) =>
            {
                var order = Linq.CompareLiterals(left, right, null);
                isOrdered &= order is not null;
                return order ?? 0;
            });
        }
        else
        {
            isOrdered = !map.Members.ContainsKey(Collections.HasLostOrder);
        }

        if (!isOrdered)
            return null;
        var type = PairType;
        return keys.ConvertAll(key =>
        {
            var entry = map.Members[map.KeyOf(key)] ?? Of(Value.Unknown);
            return new Element(IsThere(entry), NewPair(type, KeyOf(key), entry, site), site);
        });

        Guarded KeyOf(object? key) => key is CompositeKey composite && map.Type is INamedTypeSymbol { TypeArguments: [var keys, ..] }
            ? composite.Make(this, keys, site)
            : Of(new Constant(key), site);
    }

    /// <summary>The queries among a library's arguments. What the program's own objects keep is not looked at by a library.</summary>
    List<ObjectReference> Queries(IEnumerable<Guarded> given)
    {
        var found = new List<ObjectReference>();
        var seen = new HashSet<int>();
        var waiting =
            new Stack<Value>(hasDeferred ? given.SelectMany(static value => value.Cases).Select(static @case => @case.Value) : []);
        while (waiting.Count > 0)
        {
            if (waiting.Pop() is not ObjectReference reference || Object(reference) is not { } known || !seen.Add(reference.Id))
                continue;
            if (known.Deferred is not null)
                found.Add(reference);
            if (known.Elements is null && program.RoleOf(known.Type) is not (TypeRole.PropertyBag or TypeRole.Map))
                continue;
            foreach (var @case in known.Members.Values
                .Concat(known.Elements?.Select(static element => element.Value) ?? [])
                .SelectMany(static value => value.Cases))
                waiting.Push(@case.Value);
        }

        return found;
    }

    /// <summary>Everything as it is now, with what the queries among a creation's arguments give now in place of them.</summary>
    State Moment(ImmutableArray<Guarded> arguments, SyntaxNode site) => hasDeferred ? MomentOf(Queries(arguments), site) : memory.Current;

    State MomentOf(List<ObjectReference> deferred, SyntaxNode site)
    {
        var queries = deferred.ConvertAll(query => (query.Id, State: memory.Object(query.Id)!, List: Drain(Of(query), site)));
        foreach (var (id, state, list) in queries)
        {
            var given = Object(list.Single!)!;
            memory.Set(id, state with { Deferred = null, Elements = given.Elements, HasMoreElements = given.HasMoreElements });
        }

        var moment = memory.Current;
        foreach (var (id, state, _) in queries)
            memory.Set(id, state);
        return moment;
    }
}
