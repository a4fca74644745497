using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Evaluation;

/// <summary>What the operators of LINQ do. Those that give a sequence run each time it is followed, one element after the other; the others run at once.</summary>
static class Linq
{
    const int MostDistinct = 50;

    /// <summary>How many elements may be there or not while they are counted.</summary>
    const int MostDoubtful = 16;

    /// <summary>Whether an operator does nothing until its result is followed.</summary>
    public static bool IsLazy(IMethodSymbol method) => method is { ContainingType.Name: "Enumerable" or "ImmutableArrayExtensions", IsExtensionMethod: true, ReturnType.Name: "IEnumerable" or "IOrderedEnumerable" };

    /// <summary>Whether an operator may stop before the end of a sequence.</summary>
    public static bool MayStopEarly(IMethodSymbol method) =>
        method.Name is "Any" or "All" or "Contains" or "First" or "FirstOrDefault" or "ElementAt" or "ElementAtOrDefault" or "Single" or "SingleOrDefault" or "SequenceEqual" or "TryGetNonEnumeratedCount";

    public static Guarded? Call(LibraryCall call)
    {
        if (!call.Method.IsExtensionMethod || call.Subject is not { } list)
            return Create(call);
        return IsLazy(call.Method) ? Query(call, list, call.Rest) : Ask(call, list, call.Rest);
    }

    static Guarded? Create(LibraryCall call)
    {
        var interpreter = call.Interpreter;
        switch (call)
        {
            case { Name: "Empty", Arguments.Length: 0 }:
                return interpreter.ListOf([], call.Site);
            case { Name: "Range" or "Repeat", Arguments: [var first, { Single: Constant { Literal: int and >= 0 and <= Interpreter.MostElements and var count } }], Method.ContainingType.Name: "Enumerable" }:
                return interpreter.ListOf(Enumerable.Range(0, count).Select(index => new Element(interpreter.Space.True, call.Name == "Repeat" ? first : Add(first, index), call.Site)), call.Site);
            case { Name: "Create" or "CreateRange", Arguments.Length: 1 } when call.Method.Parameters[0].Type is IArrayTypeSymbol or INamedTypeSymbol { Name: "IEnumerable" }:
                return interpreter.CopyList(call.Arguments[0], call.Site);
            case { Name: "Create" or "CreateRange" }:
                return interpreter.ListOf(call.Arguments.Select(argument => new Element(interpreter.Space.True, argument, call.Site)), call.Site);
            default:
                return null;
        }
    }

    static Guarded Add(Guarded number, int more) => number.Select(each => each is Constant { Literal: int known } ? new Constant(known + more) : Value.Unknown);

    static Guarded Query(LibraryCall call, Guarded list, ImmutableArray<Guarded> rest)
    {
        var interpreter = call.Interpreter;
        // That a sequence is missing is noticed at once.
        foreach (var sequence in call.Arguments.Where((_, index) => call.Method.Parameters[index].Type.Name == "IEnumerable"))
            interpreter.Demand(!sequence.When(interpreter.Space, static each => each == Value.Null), "System.ArgumentNullException");
        switch (call.Name)
        {
            case "AsEnumerable":
                return list;
            case "Cast":
                return Deferred(follower => interpreter.Follow(list, call.Site, follower));
            case "Select":
                return Deferred(follower => Apply(call, list, rest[0], (result, _, site) => follower.Each(result, site), follower));
            case "Where":
                return Deferred(follower => Apply(call, list, rest[0], (result, element, site) => interpreter.If(interpreter.Truth(result, site), () => follower.Each(element, site)), follower));
            case "SelectMany" when rest.Length == 1:
                return Deferred(follower => Apply(call, list, rest[0], (result, _, site) => interpreter.Follow(result, site, follower), follower));
            case "SelectMany" when rest.Length == 2:
                return Deferred(follower => Apply(call, list, rest[0], (result, element, _) => interpreter.Follow(result, call.Site, follower with
                {
                    Each = (inner, site) =>
                    {
                        var result = interpreter.CallEach(rest[1], ImmutableArray.Create(element, inner), site);
                        interpreter.If(interpreter.Space.True, () => follower.Each(result, site));
                    },
                }), follower));
            case "Prepend":
                return Deferred(follower =>
                {
                    follower.Each(rest[0], call.Site);
                    interpreter.Follow(list, call.Site, follower);
                });
            case "Append":
                return Deferred(follower =>
                {
                    interpreter.Follow(list, call.Site, follower);
                    interpreter.If(interpreter.Space.True, () => follower.Each(rest[0], call.Site));
                });
            case "Concat":
                return Deferred(follower => Chain(call, list, rest[0], follower));
            case "Union" when rest.Length == 1:
                return Deferred(follower => Chain(call, list, rest[0], Once(call, follower)));
            case "Distinct" when rest.Length == 0:
                return Deferred(follower => interpreter.Follow(list, call.Site, Once(call, follower)));
            case "Reverse":
                return Deferred(follower =>
                {
                    var drained = interpreter.Object(interpreter.Drain(list, call.Site).Single!)!;
                    interpreter.Follow(interpreter.ListOf(drained.Elements!.Reverse(), call.Site, drained.HasMoreElements), call.Site, follower);
                });
            case "Take" or "Skip" when rest is [{ Single: Constant { Literal: int count } }]:
                return Deferred(follower => Limit(call, list, count, follower));
            case "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" or "Order" or "OrderDescending":
                // The same elements, in an order that is not known.
                return Deferred(follower =>
                {
                    var sorted = interpreter.Drain(list, call.Site);
                    RunFunctions(call);
                    follower.Rest(interpreter.Object(sorted.Single!)!.Elements!);
                });
            default:
                return Deferred(follower =>
                {
                    foreach (var sequence in call.Arguments.Where((_, index) => call.Method.Parameters[index].Type.Name == "IEnumerable"))
                        interpreter.Lose(interpreter.Drain(sequence, call.Site), isOnlyRead: true);
                    RunFunctions(call);
                    follower.Rest(ImmutableList<Element>.Empty);
                });
        }

        Guarded Deferred(Action<Follower> run) => interpreter.Defer(call.ResultType, call.Site, call.Arguments, run);
    }

    /// <summary>The functions of a call run nobody knows how often.</summary>
    static void RunFunctions(LibraryCall call)
    {
        foreach (var function in call.Arguments.Where((_, index) => call.Method.Parameters[index].Type.TypeKind == TypeKind.Delegate))
            call.Interpreter.Escape(function);
    }

    /// <summary>Runs a function on one element after the other, with its number where the function takes that too.</summary>
    static void Apply(LibraryCall call, Guarded list, Guarded function, Action<Guarded, Guarded, SyntaxNode> each, Follower follower)
    {
        var interpreter = call.Interpreter;
        var isNumbered = call.ParameterTypes[1] is INamedTypeSymbol { DelegateInvokeMethod.Parameters.Length: 2 };
        var number = interpreter.Hold(interpreter.Of(new Constant(0), call.Site));
        interpreter.Follow(list, call.Site, new Follower(
            (element, site) =>
            {
                var result = interpreter.CallEach(function, isNumbered ? ImmutableArray.Create(element, interpreter.Held(number)) : ImmutableArray.Create(element), site);
                if (isNumbered)
                    interpreter.Hold(number, Add(interpreter.Held(number), 1));
                if (interpreter.IsReached)
                    each(result, element, site);
            },
            known =>
            {
                foreach (var element in known)
                    interpreter.Lose(element.Value);
                interpreter.Hold(number, interpreter.Of(Value.Unknown));
                interpreter.Escape(function);
                follower.Rest(ImmutableList<Element>.Empty);
            }));
    }

    static void Chain(LibraryCall call, Guarded first, Guarded second, Follower follower)
    {
        call.Interpreter.Follow(first, call.Site, follower);
        call.Interpreter.If(call.Interpreter.Space.True, () => call.Interpreter.Follow(second, call.Site, follower));
    }

    /// <summary>Gives every element once.</summary>
    static Follower Once(LibraryCall call, Follower follower)
    {
        var interpreter = call.Interpreter;
        var seen = interpreter.ListOf([], call.Site);
        return follower with
        {
            Each = (element, site) =>
            {
                var given = interpreter.Object(seen.Single!)!.Elements!;
                if (given.Count == MostDistinct)
                {
                    follower.Rest(ImmutableList.Create(new Element(interpreter.Space.True, element, site)));
                    return;
                }

                var isRepeated = given.Aggregate(interpreter.Space.False, (any, earlier) => any | (earlier.When & interpreter.AreEqual(earlier.Value, element, call.Site)));
                interpreter.If(!isRepeated, () =>
                {
                    interpreter.AddElement(seen, element, site);
                    follower.Each(element, site);
                });
            },
        };
    }

    /// <summary>The first elements of a sequence, or those after them.</summary>
    static void Limit(LibraryCall call, Guarded list, int count, Follower follower)
    {
        var interpreter = call.Interpreter;
        var number = interpreter.Hold(interpreter.Of(new Constant(0), call.Site));
        if (call.Name == "Take" && count <= 0)
            return;
        interpreter.Until(stop => interpreter.Follow(list, call.Site, new Follower(
            (element, site) =>
            {
                var isSkipped = IsLess(interpreter.Held(number), count);
                interpreter.Hold(number, Add(interpreter.Held(number), 1));
                interpreter.If(call.Name == "Take" ? interpreter.Space.True : !isSkipped, () => follower.Each(element, site));
                if (call.Name == "Take" && interpreter.IsReached)
                    stop(!IsLess(interpreter.Held(number), count));
            },
            _ =>
            {
                interpreter.Hold(number, interpreter.Of(Value.Unknown));
                follower.Rest(ImmutableList<Element>.Empty);
            })));

        Condition IsLess(Guarded position, int bound) => interpreter.Truth(
            position.Select(each => each is Constant { Literal: int known } ? known < bound ? Value.True : Value.False : Value.Unknown), call.Site);
    }

    static Guarded? Ask(LibraryCall call, Guarded list, ImmutableArray<Guarded> rest)
    {
        var interpreter = call.Interpreter;
        if (list.Cases.Length > 1 && list.Cases.Any(@case => interpreter.Object(@case.Value)?.Outside is not null))
            return interpreter.OnEach(list, (_, only) => Ask(call, only, rest) ?? interpreter.Of(Value.Unknown));
        if (list.Single is { } single && interpreter.Object(single)?.Outside is { } outside && AskOutside(call, outside, rest) is { } answer)
            return answer;
        switch (call.Name)
        {
            case "ToList" or "ToArray" or "ToImmutableArray" or "ToImmutableList" when rest.IsEmpty:
                return interpreter.CopyList(list, call.Site);
            case "Any" when rest.IsEmpty:
                return Flag(Search(call, list, (_, _) => interpreter.Space.True).IsFound);
            case "Any":
                return Flag(Search(call, list, Satisfies).IsFound);
            case "All":
                return Flag(!Search(call, list, (element, site) => !Satisfies(element, site)).IsFound);
            case "Contains" when rest.Length == 1:
                return Contains(call, list, rest[0]);
            case "Count" when rest.IsEmpty:
                return Count(call);
            case "Count":
                return Count(call, interpreter.Drain(interpreter.Defer(call.ResultType, call.Site, call.Arguments, follower =>
                    Apply(call, list, rest[0], (result, element, site) => interpreter.If(interpreter.Truth(result, site), () => follower.Each(element, site)), follower)), call.Site));
            case "First" or "FirstOrDefault" when rest.Length <= 1 && call.Method.Parameters.Length == call.Arguments.Length:
                if (rest.Length == 1 && call.ParameterTypes[1].TypeKind != TypeKind.Delegate)
                    return null;
                var (isFound, found) = Search(call, list, rest.IsEmpty ? (_, _) => interpreter.Space.True : Satisfies);
                if (call.Name == "FirstOrDefault")
                    return Guarded.Choose(isFound, found, interpreter.Of(interpreter.DefaultOf(call.ResultType), call.Site));
                interpreter.Demand(isFound, "System.InvalidOperationException");
                return found.Under(isFound);
            case "Single" or "Last" when rest.IsEmpty && list.Single is { } known && interpreter.Enumerate(known, call.Site) is { Count: > 0 } elements:
                interpreter.Lose(list, isOnlyRead: true);
                return interpreter.IsCertain(elements[^1].When) && (call.Name == "Last" || elements.Count == 1) ? elements[^1].Value : interpreter.Of(Value.Unknown, call.Site);
            default:
                return null;
        }

        Guarded Flag(Condition holds) => interpreter.Of(holds, call.Site);

        Condition Satisfies(Guarded element, SyntaxNode site) => interpreter.Truth(interpreter.CallEach(rest[0], ImmutableArray.Create(element), site), site);
    }

    /// <summary>What is asked of a list that is read from outside, or made of what is.</summary>
    static Guarded? AskOutside(LibraryCall call, Value list, ImmutableArray<Guarded> rest)
    {
        var (interpreter, site) = (call.Interpreter, call.Site);
        return (call.Name, rest) switch
        {
            ("First", []) => OutsideText.Element(interpreter, list, 0, site),
            ("Last", []) => OutsideText.Element(interpreter, list, new FromEnd(1), site),
            ("ElementAt", [{ Single: Constant { Literal: { } index } }]) when index is int or FromEnd => OutsideText.Element(interpreter, list, index, site),
            ("Contains", [{ Single: Constant { Literal: string element } }]) => interpreter.Of(OutsideText.HasElement(interpreter.Space, list, element), site),
            ("Count", []) => OutsideText.Count(interpreter, list, site),
            ("Any", []) => interpreter.Of(HasElements(), site),
            ("FirstOrDefault", []) => Guarded.Choose(HasElements(), OutsideText.Element(interpreter, list, 0, site), interpreter.Of(Value.Null, site)),
            _ => null,
        };

        Condition HasElements() => !interpreter.AreEqual(OutsideText.Count(interpreter, list, site), interpreter.Of(new Constant(0)), site);
    }

    /// <summary>Whether there is an element that is sought, and the first one.</summary>
    static (Condition IsFound, Guarded Found) Search(LibraryCall call, Guarded list, Func<Guarded, SyntaxNode, Condition> isSought)
    {
        var interpreter = call.Interpreter;
        var (isFound, found) = (interpreter.Hold(interpreter.Of(Value.False)), interpreter.Hold(interpreter.Of(Value.Unset)));
        interpreter.Until(stop => interpreter.Follow(list, call.Site, new Follower(
            (element, site) =>
            {
                var sought = isSought(element, site);
                interpreter.If(sought, () =>
                {
                    interpreter.Hold(isFound, interpreter.Of(Value.True));
                    interpreter.Hold(found, element);
                });
                stop(sought);
            },
            known =>
            {
                foreach (var element in known)
                    interpreter.Lose(element.Value);
                foreach (var function in call.Rest)
                    interpreter.Escape(function);
                interpreter.Hold(isFound, interpreter.Of(Value.Unknown));
                interpreter.Hold(found, interpreter.Of(Value.Unknown));
                stop(interpreter.Space.True);
            })));
        return (interpreter.Truth(interpreter.Held(isFound), call.Site), interpreter.Held(found));
    }

    public static Guarded Contains(LibraryCall call, Guarded list, Guarded sought) =>
        call.Interpreter.Of(Search(call, list, (element, _) => call.Interpreter.AreEqual(element, sought, call.Site)).IsFound, call.Site);

    /// <summary>How many elements are there, which differs where some of them are there in some configurations only.</summary>
    public static Guarded? Count(LibraryCall call) => call.Subject is { } list ? Count(call, list) : null;

    static Guarded Count(LibraryCall call, Guarded list) => call.Interpreter.OnEach(list, (value, _) =>
    {
        var interpreter = call.Interpreter;
        if (interpreter.Object(value)?.Outside is { } outside)
            return OutsideText.Count(interpreter, outside, call.Site);
        if (interpreter.Enumerate(value, call.Site) is not { } elements)
            return interpreter.Of(Value.Unknown, call.Site);
        var doubtful = elements.FindAll(element => !interpreter.IsCertain(element.When));
        if (doubtful.Count > MostDoubtful)
            return interpreter.Of(Value.Unknown, call.Site);
        var count = interpreter.Of(new Constant(elements.Count - doubtful.Count), call.Site);
        foreach (var element in doubtful)
            count = Guarded.Choose(element.When, Add(count, 1), count);
        return count;
    });
}
