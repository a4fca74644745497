using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Evaluation;

/// <summary>
/// What LINQ does, and what the methods of lists and arrays do that mean the same. Operators that give a sequence run each time it is
/// followed, one element after the other; the others run at once. Each member is named once, with its meaning.
/// </summary>
sealed partial class Linq
{
    const int MostDistinct = 50;

    /// <summary>Longer lists are not sorted or grouped.</summary>
    const int MostSorted = 1_000;

    static readonly Dictionary<string, Action<Linq, Follower>> operators = new()
    {
        ["Cast"] = static (it, follower) => it.interpreter.Follow(it.list, it.site, follower),
        ["OfType"] = static (it, follower) => it.Follow(
            (element, at) => it.If(it.IsOfType(element), () => follower.Each(element, at)), follower),
        ["Select"] = static (it, follower) => it.Apply("selector", (result, _, at) => follower.Each(result, at), follower),
        ["Where"] = static (it, follower) => it.Apply(
            "predicate", (result, element, at) => it.If(it.interpreter.Truth(result, at), () => follower.Each(element, at)), follower),
        ["SelectMany"] = static (it, follower) => it.SelectMany(follower),
        ["Prepend"] = static (it, follower) => it.Chain(it.ListOf(it["element"]!), it.list, follower),
        ["Append"] = static (it, follower) => it.Chain(it.list, it.ListOf(it["element"]!), follower),
        ["Concat"] = static (it, follower) => it.Chain(it.list, it["second"]!, follower),
        ["Union"] = static (it, follower) => it.Chain(it.list, it["second"]!, it.Once([], follower)),
        ["UnionBy"] = static (it, follower) => it.Chain(it.list, it["second"]!, it.Once([], follower)),
        ["Distinct"] = static (it, follower) => it.interpreter.Follow(it.list, it.site, it.Once([], follower)),
        ["DistinctBy"] = static (it, follower) => it.interpreter.Follow(it.list, it.site, it.Once([], follower)),
        ["Except"] = static (it, follower) => it.WithSecond(
            follower, second => it.interpreter.Follow(it.list, it.site, it.Once(second, follower))),
        ["ExceptBy"] = static (it, follower) => it.WithSecond(
            follower, second => it.interpreter.Follow(it.list, it.site, it.Once(second, follower))),
        ["Intersect"] = static (it, follower) => it.WithSecond(follower, second => it.Intersect(second, follower)),
        ["IntersectBy"] = static (it, follower) => it.WithSecond(follower, second => it.Intersect(second, follower)),
        ["Reverse"] = static (it, follower) => it.Buffer(
            it.list, elements => it.Emit(elements.Reverse(), follower), elements => it.GiveUp(elements, follower)),
        ["Take"] = static (it, follower) => it.Take(follower),
        ["Skip"] = static (it, follower) => it.Skip(follower),
        ["TakeLast"] = static (it, follower) => it.Cut(
            follower, static (elements, count) => elements.GetRange(elements.Count - count, count)),
        ["SkipLast"] = static (it, follower) => it.Cut(follower, static (elements, count) => elements.GetRange(0, elements.Count - count)),
        ["TakeWhile"] = static (it, follower) => it.TakeWhile(follower),
        ["SkipWhile"] = static (it, follower) => it.SkipWhile(follower),
        ["DefaultIfEmpty"] = static (it, follower) => it.DefaultIfEmpty(follower),
        ["Index"] = static (it, follower) => it.Numbered((element, number, at) => follower.Each(it.Tuple(number, element), at), follower),
        ["Zip"] = static (it, follower) => it.WithSecond(follower, second => it.Zip(second, follower)),
        ["Chunk"] = static (it, follower) => it.Chunk(follower),
        ["GroupBy"] = static (it, follower) => it.Buffer(
            it.list, elements => it.GroupBy(elements, follower), elements => it.GiveUp(elements, follower)),
        ["Join"] = static (it, follower) => it.WithSecond(follower, inner => it.Join(inner, follower, isGrouped: false)),
        ["GroupJoin"] = static (it, follower) => it.WithSecond(follower, inner => it.Join(inner, follower, isGrouped: true)),
    };

    readonly LibraryCall call;
    readonly Guarded list;
    readonly Interpreter interpreter;
    readonly SyntaxNode site;

    Linq(LibraryCall call, Guarded list)
    {
        this.call = call;
        this.list = list;
        interpreter = call.Interpreter;
        site = call.Site;
    }

    Guarded? this[string parameter] => call.Argument(parameter);

    /// <summary>Whether an operator does nothing until its result is followed.</summary>
    public static bool IsLazy(IMethodSymbol method) =>
        method is { ContainingType.Name: "Enumerable"
            or "ImmutableArrayExtensions", IsExtensionMethod: true, ReturnType.Name: "IEnumerable" or "IOrderedEnumerable" };

    public static Guarded? Call(LibraryCall call) =>
        !call.Method.IsExtensionMethod || call.Subject is not { } list ? Create(call)
        : IsLazy(call.Method) ? new Linq(call, list).Query()
        : new Linq(call, list).Ask();

    static Guarded? Create(LibraryCall call)
    {
        var interpreter = call.Interpreter;
        switch (call)
        {
            case { Name: "Empty", Arguments.Length: 0 }:
                return interpreter.ListOf([], call.Site);
            case { Name: "Range"
                or "Repeat",
                    Arguments: [var first, { Single: Constant { Literal: int and >= 0 and <= Interpreter.MostElements and var count } }],
                        Method.ContainingType.Name: "Enumerable" }:
                return interpreter.ListOf(
                    Enumerable.Range(0, count)
                        .Select(index => new Element(interpreter.Space.True, call.Name == "Repeat" ? first : Add(first, index), call.Site)),
                    call.Site);
            default:
                return null;
        }
    }

    static Guarded Add(Guarded number, int more) =>
        number.Select(each => each is Constant { Literal: int known } ? new Constant(known + more) : Value.Unknown);

    Guarded Query()
    {
        // That a sequence is missing is noticed at once.
        foreach (var sequence in Sequences)
            interpreter.Demand(!sequence.When(interpreter.Space, static each => each == Value.Null), "System.ArgumentNullException");
        if (call.Name == "AsEnumerable")
            return list;
        // One of several lists that it may be, of which one is read from outside, is asked alone.
        return list.Cases.Any(@case => OutsideOf(interpreter, @case.Value) is not null)
            ? interpreter.OnEach(list, (_, only) => new Linq(call, only).Made())
            : Made();
    }

    Guarded Made()
    {
        if (Ordering() is { } ordering)
            return interpreter.Defer(call.ResultType, site, call.Arguments, follower => Order(ordering, follower), ordering, list);
        return interpreter.Defer(
            call.ResultType,
            site,
            call.Arguments,
            follower =>
            {
                if (IsEqualityKnown && operators.TryGetValue(call.Name, out var run))
                    run(this, follower);
                else
                    RunUnknown(follower);
            },
            source: IsOfEach ? list : null);
    }

    /// <summary>Whether what an operator makes of an element does not depend on the others, nor on where the element stands.</summary>
    bool IsOfEach =>
        call.Name is "Cast" or "OfType" or "Distinct" or "Reverse" or "Except" or "Intersect"
        || (call.Name is "Select" or "Where" && !IsNumbered("selector") && !IsNumbered("predicate"));

    IEnumerable<Guarded> Sequences =>
        call.Arguments.Where((_, index) => call.Method.Parameters[index].Type.Name is "IEnumerable" or "IOrderedEnumerable");

    /// <summary>Of an operator that nobody knows, all that is known is what it follows and what functions it has.</summary>
    void RunUnknown(Follower follower)
    {
        foreach (var sequence in Sequences)
            interpreter.Lose(interpreter.Drain(sequence, site), isOnlyRead: true);
        RunFunctions();
        follower.Rest(ImmutableList<Element>.Empty);
    }

    /// <summary>The functions of a call run nobody knows how often.</summary>
    void RunFunctions()
    {
        foreach (var function in call.Arguments.Where((_, index) => call.Method.Parameters[index].Type.TypeKind == TypeKind.Delegate))
            interpreter.Escape(function);
    }

    void If(Condition condition, Action run) => interpreter.If(condition, run);

    Guarded Of(object? literal) => interpreter.Of(new Constant(literal), site);

    Guarded ListOf(Guarded element) => interpreter.ListOf([new Element(interpreter.Space.True, element, site)], site);

    /// <summary>Gives one element after the other to somebody who gives them, or what he makes of them, to the follower.</summary>
    void Follow(
        Action<Guarded, SyntaxNode> each, Follower follower, int? slot = null) => interpreter.Follow(list, site, new Follower(each, known =>
    {
        if (slot is { } unknown)
            interpreter.Hold(unknown, interpreter.Of(Value.Unknown));
        GiveUp(known, follower);
    }));

    /// <summary>The same, with the number of the element.</summary>
    void Numbered(Action<Guarded, Guarded, SyntaxNode> each, Follower follower)
    {
        var number = interpreter.Hold(Of(0));
        Follow(
            (element, at) =>
            {
                var current = interpreter.Held(number);
                interpreter.Hold(number, Add(current, 1));
                each(element, current, at);
            },
            follower,
            number);
    }

    /// <summary>Runs a function on one element after the other, with its number where the function takes that too.</summary>
    void Apply(string parameter, Action<Guarded, Guarded, SyntaxNode> each, Follower follower)
    {
        var function = this[parameter]!;
        if (IsNumbered(parameter))
            Numbered(
                (element, number, at) => Give(interpreter.CallEach(function, ImmutableArray.Create(element, number), at), element, at),
                follower);
        else
            Follow((element, at) => Give(Call(function, element, at), element, at), follower);

        void Give(Guarded result, Guarded element, SyntaxNode at)
        {
            if (interpreter.IsReached)
                each(result, element, at);
        }
    }

    bool IsNumbered(string parameter) =>
        call.Method.Parameters.Any(each => each.Name == parameter
            && each.Type is INamedTypeSymbol { DelegateInvokeMethod.Parameters.Length: 2 });

    Guarded Call(Guarded function, Guarded element, SyntaxNode at) => interpreter.CallEach(function, ImmutableArray.Create(element), at);

    /// <summary>What a selector that may be missing makes of an element.</summary>
    Guarded Selected(string selector, Guarded element, SyntaxNode at) =>
        this[selector] is { } function ? Call(function, element, at) : element;

    Condition Satisfies(Guarded element, SyntaxNode at) =>
        (this["predicate"] ?? this["match"]) is { } test ? interpreter.Truth(Call(test, element, at), at) : interpreter.Space.True;

    Condition IsOfType(Guarded element) => interpreter.IsOfType(element, interpreter.ObjectType, call.TypeArguments[0], site);

    /// <summary>All elements of a sequence, and what is known of them where there may be others.</summary>
    void Buffer(Guarded sequence, Action<ImmutableList<Element>> known, Action<ImmutableList<Element>> unclear)
    {
        var drained = interpreter.Object(interpreter.Drain(sequence, site).Single!)!;
        var hasMore = drained.HasMoreElements ?? interpreter.Space.False;
        If(hasMore, () => unclear(drained.Elements!));
        If(!hasMore, () => known(drained.Elements!));
    }

    void Emit(IEnumerable<Element> elements, Follower follower)
    {
        foreach (var element in elements)
            If(element.When, () => follower.Each(element.Value, element.Site));
    }

    /// <summary>The elements are given, or some of them, but nobody knows which where.</summary>
    void GiveUp(ImmutableList<Element> elements, Follower follower)
    {
        LoseTrack(elements);
        follower.Rest(ImmutableList<Element>.Empty);
    }

    /// <summary>Nobody knows which elements the functions of the call get, nor how often.</summary>
    void LoseTrack(ImmutableList<Element> elements)
    {
        foreach (var element in elements)
            interpreter.Lose(element.Value);
        RunFunctions();
    }

    bool AreCertain(ImmutableList<Element> elements) => elements.TrueForAll(element => interpreter.IsCertain(element.When));

    /// <summary>
    /// What else than the sequence itself takes part. It is gone through before, which nobody notices as long as that changes nothing.
    /// </summary>
    void WithSecond(Follower follower, Action<ImmutableList<Element>> run)
    {
        if ((this["second"] ?? this["inner"]) is not { } second || this["third"] is not null)
        {
            RunUnknown(follower);
            return;
        }

        var before = interpreter.Now;
        Buffer(
            second,
            elements =>
            {
                if (interpreter.MayHaveChangedSince(before))
                    GiveUp(elements, follower);
                else
                    run(elements);
            },
            elements => GiveUp(elements, follower));
    }

    void SelectMany(Follower follower) => Apply(
        this["selector"] is null ? "collectionSelector" : "selector",
        (inner, element, at) => interpreter.Follow(inner, at, this["resultSelector"] is not { } combine ? follower : follower with
        {
            Each = (each, innerAt) =>
            {
                var result = interpreter.CallEach(combine, ImmutableArray.Create(element, each), innerAt);
                If(interpreter.Space.True, () => follower.Each(result, innerAt));
            },
        }),
        follower);

    void Chain(Guarded first, Guarded second, Follower follower)
    {
        interpreter.Follow(first, site, follower);
        If(interpreter.Space.True, () => interpreter.Follow(second, site, follower));
    }

    /// <summary>Gives every element once, and none that is among those that have been seen before.</summary>
    Follower Once(IEnumerable<Element> before, Follower follower)
    {
        var seen = interpreter.ListOf(before, site);
        return follower with
        {
            Each = (element, at) =>
            {
                var key = Selected("keySelector", element, at);
                var known = interpreter.Object(seen.Single!)!.Elements!;
                if (known.Count >= MostDistinct)
                {
                    follower.Rest(ImmutableList.Create(new Element(interpreter.Space.True, element, at)));
                    return;
                }

                var isRepeated = IsAmong(known, key);
                If(!isRepeated, () =>
                {
                    interpreter.AddElement(seen, key, at);
                    follower.Each(element, at);
                });
            },
        };
    }

    Condition IsAmong(IEnumerable<Element> elements, Guarded sought) =>
        elements.Aggregate(interpreter.Space.False, (any, element) => any | (element.When & AreEqual(element.Value, sought)));

    void Intersect(ImmutableList<Element> second, Follower follower)
    {
        var once = Once([], follower);
        interpreter.Follow(
            list,
            site,
            once with { Each = (element, at) => If(IsAmong(second, Selected("keySelector", element, at)), () => once.Each(element, at)) });
    }

    /// <summary>The first elements of a sequence, after which nobody asks for more.</summary>
    void Take(Follower follower)
    {
        if (this["range"] is { } range)
        {
            interpreter.Follow(interpreter.Slice(interpreter.Drain(list, site), range, site), site, follower);
        }
        else if (this["count"]!.Single is not Constant { Literal: int count })
        {
            RunUnknown(follower);
        }
        else if (count > 0)
        {
            interpreter.Until(stop => Numbered(
                (element, number, at) =>
                {
                    If(interpreter.Space.True, () => follower.Each(element, at));
                    if (interpreter.IsReached)
                        stop(!IsLess(number, count - 1));
                },
                follower));
        }
    }

    void Skip(Follower follower)
    {
        if (this["count"]!.Single is Constant { Literal: int count })
            Numbered((element, number, at) => If(!IsLess(number, count), () => follower.Each(element, at)), follower);
        else
            RunUnknown(follower);
    }

    Condition IsLess(Guarded number, int bound) => interpreter.Truth(
        number.Select(each => each is Constant { Literal: int known } ? known < bound ? Value.True : Value.False : Value.Unknown), site);

    /// <summary>What is counted from the end.</summary>
    void Cut(Follower follower, Func<ImmutableList<Element>, int, ImmutableList<Element>> cut) => Buffer(
        list,
        elements =>
        {
            if (AreCertain(elements) && this["count"]!.Single is Constant { Literal: int count })
                Emit(cut(elements, Math.Min(Math.Max(count, 0), elements.Count)), follower);
            else
                GiveUp(elements, follower);
        },
        elements => GiveUp(elements, follower));

    void TakeWhile(Follower follower) => interpreter.Until(stop => Apply(
        "predicate",
        (result, element, at) =>
        {
            var goesOn = interpreter.Truth(result, at);
            stop(!goesOn);
            If(interpreter.Space.True, () => follower.Each(element, at));
        },
        follower));

    void SkipWhile(Follower follower)
    {
        if (IsNumbered("predicate"))
        {
            RunUnknown(follower);
            return;
        }

        var skips = interpreter.Hold(interpreter.Of(Value.True));
        Follow(
            (element, at) =>
            {
                If(
                    interpreter.Truth(interpreter.Held(skips), at),
                    () => interpreter.Hold(skips, interpreter.Of(Satisfies(element, at), at)));
                If(!interpreter.Truth(interpreter.Held(skips), at), () => follower.Each(element, at));
            },
            follower,
            skips);
    }

    void DefaultIfEmpty(Follower follower)
    {
        var isEmpty = interpreter.Hold(interpreter.Of(Value.True));
        Follow(
            (element, at) =>
            {
                interpreter.Hold(isEmpty, interpreter.Of(Value.False));
                follower.Each(element, at);
            },
            follower,
            isEmpty);
        If(
            interpreter.Truth(interpreter.Held(isEmpty), site),
            () => follower.Each(this["defaultValue"] ?? interpreter.Of(interpreter.DefaultOf(ElementType)), site));
    }

    /// <summary>The type of the elements that a query gives.</summary>
    ITypeSymbol? ElementType => call.ResultType is INamedTypeSymbol { TypeArguments: [var element] } ? element : null;

    Guarded Tuple(Guarded first, Guarded second) =>
        interpreter.NewTuple(ElementType ?? interpreter.ObjectType, site, [first, second]);

    void Zip(ImmutableList<Element> second, Follower follower)
    {
        if (!AreCertain(second))
        {
            GiveUp(second, follower);
            return;
        }

        interpreter.Until(stop => Numbered(
            (element, number, at) =>
            {
                stop(!IsLess(number, second.Count));
                if (number.Single is Constant { Literal: int known } && interpreter.IsReached)
                    Give(element, second[known].Value, at);
                else if (interpreter.IsReached)
                    GiveUp(second, follower);
            },
            follower));

        void Give(Guarded element, Guarded other, SyntaxNode at)
        {
            var result = this["resultSelector"] is { } combine
                ? interpreter.CallEach(combine, ImmutableArray.Create(element, other), at)
                : Tuple(element, other);
            If(interpreter.Space.True, () => follower.Each(result, at));
        }
    }

    void Chunk(Follower follower) => Buffer(
        list,
        elements =>
        {
            if (!AreCertain(elements) || this["size"]!.Single is not Constant { Literal: int and > 0 and var size })
            {
                GiveUp(elements, follower);
                return;
            }

            for (var start = 0; start < elements.Count && interpreter.IsReached; start += size)
                follower.Each(interpreter.ListOf(elements.GetRange(start, Math.Min(size, elements.Count - start)), site), site);
        },
        elements => GiveUp(elements, follower));

    /// <summary>Elements of one key.</summary>
    sealed record Group(Guarded Key, List<Element> Elements);

    /// <summary>The elements by their keys, in the order in which the keys come; null where that depends on the configuration.</summary>
    List<Group>? Groups(ImmutableList<Element> elements)
    {
        var (groups, isClear) = (new List<Group>(), elements.Count <= MostSorted);
        foreach (var element in elements)
        {
            var key = interpreter.Within(element.When, () => Selected("keySelector", element.Value, element.Site));
            var value = interpreter.Within(element.When, () => Selected("elementSelector", element.Value, element.Site));
            var group = isClear ? groups.Find(each => interpreter.IsImpossible(element.When & !AreEqual(each.Key, key))) : null;
            isClear &= group is not null
                ? interpreter.IsImpossible(element.When & !group.Elements[0].When)
                : groups.TrueForAll(each => interpreter.IsImpossible(element.When & AreEqual(each.Key, key)));
            if (group is null)
                groups.Add(group = new Group(key, []));
            group.Elements.Add(element with { Value = value });
        }

        return isClear ? groups : null;
    }

    Guarded ObjectOf(Group group) =>
        interpreter.NewObject(
            interpreter.ObjectType,
            site,
            list => list with { Elements = group.Elements.ToImmutableList(), Members = list.Members.SetItem("Key", group.Key) });

    void GroupBy(ImmutableList<Element> elements, Follower follower)
    {
        if (Groups(elements) is not { } groups)
        {
            GiveUp(elements, follower);
            return;
        }

        foreach (var group in groups)
        {
            If(group.Elements[0].When, () =>
            {
                var whole = ObjectOf(group);
                var result = this["resultSelector"] is { } combine
                    ? interpreter.CallEach(combine, ImmutableArray.Create(group.Key, whole), site)
                    : whole;
                If(interpreter.Space.True, () => follower.Each(result, site));
            });
        }
    }

    void Join(ImmutableList<Element> inner, Follower follower, bool isGrouped)
    {
        var keys = inner.ConvertAll(each => interpreter.Within(each.When, () => Selected("innerKeySelector", each.Value, each.Site)));
        Follow(
            (element, at) =>
            {
                var key = Selected("outerKeySelector", element, at);
                var matches = inner
                    .Select((each, index) => each with { When = each.When & AreEqual(keys[index], key) })
                    .Where(static each => !each.When.IsFalse)
                    .ToImmutableList();
                if (isGrouped)
                    Give(interpreter.ListOf(matches, site), interpreter.Space.True);
                foreach (var match in matches.Where(_ => !isGrouped))
                    Give(match.Value, match.When);

                void Give(Guarded other, Condition when) => If(when, () =>
                {
                    var result = interpreter.CallEach(this["resultSelector"]!, ImmutableArray.Create(element, other), at);
                    If(interpreter.Space.True, () => follower.Each(result, at));
                });
            },
            follower);
    }
}
