using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AccessAnalyzers.Evaluation;

sealed partial class Linq
{
    /// <summary>How many elements may be there or not while they are counted.</summary>
    const int MostDoubtful = 16;

    static readonly Func<string[], List<int>, object> first = static (elements, passing) => elements[passing[0]];

    static readonly Func<string[], List<int>, object> firstPlace = static (_, passing) => passing[0];

    /// <summary>What is asked of a sequence at once.</summary>
    /// <param name="MayStopEarly">Whether it may be answered before the end of the sequence.</param>
    /// <param name="Ask">Asks; null where the answer is not known.</param>
    sealed record Answer(bool MayStopEarly, Func<Linq, Guarded?> Ask);

    static readonly Answer any = new(true, static it => it.Flag(it.Search(it.Satisfies).IsFound));
    static readonly Answer all = new(true, static it => it.Flag(!it.Search((element, at) => !it.Satisfies(element, at)).IsFound));
    static readonly Answer firstOrDefault = new(true, static it => it.OrDefault(it.Search(it.Satisfies)));
    static readonly Answer lastOrDefault = new(false, static it => it.OrDefault(it.Search(it.Satisfies, isLast: true)));
    static readonly Answer copy = new(false, static it => it.interpreter.CopyList(it.list, it.site));
    static readonly Answer set = new(
        false,
        static it => it.IgnoresCase is { } ignoresCase ? Collections.NewSet(it.call, it.call.ResultType, it.list, ignoresCase) : null);
    static readonly Answer map = new(false, static it => it.ToMap());
    static readonly Answer indexOf =
        new(true, static it => it.Place((element, _) => it.AreEqual(element, (it["item"] ?? it["value"])!), isLast: false));
    static readonly Answer lastIndexOf =
        new(false, static it => it.Place((element, _) => it.AreEqual(element, (it["item"] ?? it["value"])!), isLast: true));
    static readonly Answer elementAt = new(true, static it => it.ElementAt());
    static readonly Answer range = new(false, static it => it.GetRange());

    static readonly Dictionary<string, Answer> answers = new()
    {
        ["Any"] = any,
        ["Exists"] = any,
        ["All"] = all,
        ["TrueForAll"] = all,
        ["Contains"] = new(
            true, static it => it.Flag(it.Search((element, _) => it.AreEqual(element, (it["value"] ?? it["item"])!)).IsFound)),
        ["Count"] = new(false, static it => it.Count()),
        ["LongCount"] = new(
            false,
            static it => it
                .Count()
                .Select(static count => count is Constant { Literal: int number } ? new Constant((long)number) : Value.Unknown)),
        ["First"] = new(true, static it => it.OrThrow(it.Search(it.Satisfies))),
        ["FirstOrDefault"] = firstOrDefault,
        ["Find"] = firstOrDefault,
        ["Last"] = new(false, static it => it.OrThrow(it.Search(it.Satisfies, isLast: true))),
        ["LastOrDefault"] = lastOrDefault,
        ["FindLast"] = lastOrDefault,
        ["Single"] = new(false, static it => it.OrThrow(it.Single())),
        ["SingleOrDefault"] = new(false, static it => it.OrDefault(it.Single())),
        ["ElementAt"] = elementAt,
        ["ElementAtOrDefault"] = elementAt,
        ["IndexOf"] = indexOf,
        ["LastIndexOf"] = lastIndexOf,
        ["FindIndex"] = new(true, static it => it.Place(it.Satisfies, isLast: false)),
        ["FindLastIndex"] = new(true, static it => it.Place(it.Satisfies, isLast: true)),
        ["FindAll"] = new(
            false,
            static it =>
                it.Gathered(follower => it.Follow(
                    (element, at) => it.If(it.Satisfies(element, at), () => follower.Each(element, at)), follower))),
        ["ConvertAll"] = new(
            false, static it => it.Gathered(follower => it.Apply("converter", (result, _, at) => follower.Each(result, at), follower))),
        ["ForEach"] = new(false, static it => it.Gathered(follower => it.Apply("action", static (_, _, _) => { }, follower))),
        ["GetRange"] = range,
        ["Slice"] = range,
        ["ToList"] = copy,
        ["ToArray"] = copy,
        ["ToImmutableArray"] = copy,
        ["ToImmutableList"] = copy,
        ["ToImmutable"] = copy,
        ["MoveToImmutable"] = copy,
        ["Clone"] = copy,
        ["ToHashSet"] = set,
        ["ToImmutableHashSet"] = set,
        ["ToImmutableSortedSet"] = set,
        ["ToFrozenSet"] = set,
        ["ToDictionary"] = map,
        ["ToImmutableDictionary"] = map,
        ["ToImmutableSortedDictionary"] = map,
        ["ToFrozenDictionary"] = map,
        ["ToLookup"] = new(false, static it => it.ToLookup()),
        ["Aggregate"] = new(false, static it => it.Aggregate()),
        ["Sum"] = new(false, static it => it.Sum()),
        ["Average"] = new(false, static it => it.Average()),
        ["Min"] = new(false, static it => it.Best("selector", isKeyAsked: true, least: true)),
        ["Max"] = new(false, static it => it.Best("selector", isKeyAsked: true, least: false)),
        ["MinBy"] = new(false, static it => it.Best("keySelector", isKeyAsked: false, least: true)),
        ["MaxBy"] = new(false, static it => it.Best("keySelector", isKeyAsked: false, least: false)),
        ["SequenceEqual"] = new(true, static it => it.SequenceEqual()),
        ["TryGetNonEnumeratedCount"] = new(true, static _ => null),
    };

    /// <summary>The names of all that is known, for the test that each has been executed.</summary>
    public static IEnumerable<string> Names =>
        operators.Keys
            .Concat(answers.Keys)
            .Concat(["OrderBy", "OrderByDescending", "Order", "OrderDescending", "ThenBy", "ThenByDescending"]);

    /// <summary>Whether a method may stop before the end of a sequence.</summary>
    public static bool MayStopEarly(IMethodSymbol method) => answers.TryGetValue(method.Name, out var answer) && answer.MayStopEarly;

    /// <summary>What a method of a list or array answers that means the same as one of these; null for any other.</summary>
    public static Guarded? Ask(LibraryCall call, Guarded list) => new Linq(call, list).Ask();

    Guarded? Ask()
    {
        if (!answers.TryGetValue(call.Name, out var answer) || !IsEqualityKnown)
            return null;
        if (!list.Cases.Any(@case => OutsideOf(interpreter, @case.Value) is not null))
            return answer.Ask(this);
        return interpreter.OnEach(list, (value, only) =>
        {
            var alone = new Linq(call, only);
            if (OutsideOf(interpreter, value) is not { Texts: var texts, List: var source })
                return answer.Ask(alone) ?? interpreter.Of(Value.Unknown);
            var query = interpreter.Object(value)!.Members[MadeBy] ?? only;
            return new Linq(call, query).AskOutside(query.Single!, texts, source, interpreter.Object(value)!.IgnoresCase)
                ?? answer.Ask(alone)
                ?? interpreter.Of(Value.Unknown);
        });
    }

    /// <summary>Under what a set keeps the query of which it has been made.</summary>
    public static readonly MemberKey MadeBy = MemberKey.Note("query");

    /// <summary>
    /// The list of texts from outside of which each element of a sequence is made alone, and what it is there; null for any other sequence.
    /// </summary>
    public static (Value Texts, ObjectReference List)? OutsideOf(
        Interpreter interpreter, Value sequence) => interpreter.Object(sequence) switch
    {
        { Outside: not null, Elements.IsEmpty: true } set when set.Members[MadeBy] is { } query =>
            OutsideOf(interpreter, query.Single!),
        { Outside: { } outside, Elements.IsEmpty: true } => (outside, (ObjectReference)sequence),
        { Deferred.Source.Single: { } source } => OutsideOf(interpreter, source),
        _ => null,
    };

    /// <summary>Whether a query over a list that is read from outside gives the same whenever it is followed.</summary>
    public static bool IsFixedOutside(Interpreter interpreter, Value query) =>
        OutsideOf(interpreter, query) is not null && IsFixed(interpreter, query);

    /// <summary>Whether a query gives the same whenever it is followed: its functions look at nothing but what they are given.</summary>
    static bool IsFixed(Interpreter interpreter, Value query) =>
        interpreter.Object(query) is not { Deferred: { Source.Single: { } source } deferred }
        || (deferred.Held.Skip(1).All(held => held.Cases.All(@case => @case.Value is Constant || interpreter.IsFixed(@case.Value)))
            && IsFixed(interpreter, source));

    /// <summary>Whether constants that the call compares are compared in a way that is known.</summary>
    bool IsEqualityKnown =>
        this["comparer"] is null
        || IgnoresCase is not null
        || call.Name.Contains("Order")
        || call.Name.StartsWith("Then", StringComparison.Ordinal);

    /// <summary>Whether texts that differ in the case of their letters are equal; null where the comparer is not known.</summary>
    bool? IgnoresCase => Collections.IgnoresCase(this["comparer"]);

    Condition AreEqual(Guarded left, Guarded right) =>
        IgnoresCase == true ? Collections.AreEqualIgnoringCase(interpreter, left, right, site) : interpreter.AreEqual(left, right, site);

    Guarded Flag(Condition holds) => interpreter.Of(holds, site);

    Guarded OrThrow((Condition IsFound, Guarded Found) search)
    {
        interpreter.Demand(search.IsFound, Interpreter.NoValue);
        return search.Found.Under(search.IsFound);
    }

    Guarded OrDefault((Condition IsFound, Guarded Found) search) =>
        Guarded.Choose(search.IsFound, search.Found, this["defaultValue"] ?? interpreter.Of(interpreter.DefaultOf(call.ResultType), site));

    /// <summary>Whether there is an element that is sought, and the first or last one.</summary>
    (Condition IsFound, Guarded Found) Search(Func<Guarded, SyntaxNode, Condition> isSought, bool isLast = false)
    {
        var (isFound, found) = (interpreter.Hold(interpreter.Of(Value.False)), interpreter.Hold(interpreter.Of(Value.Unset)));
        interpreter.Until(stop => interpreter.Follow(list, site, new Follower(
            (element, at) =>
            {
                var sought = isSought(element, at);
                If(sought, () =>
                {
                    interpreter.Hold(isFound, interpreter.Of(Value.True));
                    interpreter.Hold(found, element);
                });
                if (!isLast)
                    stop(sought);
            },
            known => Forget(known, isFound, found, stop))));
        return (interpreter.Truth(interpreter.Held(isFound), site), interpreter.Held(found));
    }

    /// <summary>Nobody knows what is answered where there may be other elements.</summary>
    void Forget(ImmutableList<Element> known, int isFound, int found, Action<Condition> stop)
    {
        LoseTrack(known);
        interpreter.Hold(isFound, interpreter.Of(Value.Unknown));
        interpreter.Hold(found, interpreter.Of(Value.Unknown));
        stop(interpreter.Space.True);
    }

    /// <summary>The only element that is sought; a second one throws.</summary>
    (Condition IsFound, Guarded Found) Single()
    {
        var (isFound, found) = (interpreter.Hold(interpreter.Of(Value.False)), interpreter.Hold(interpreter.Of(Value.Unset)));
        interpreter.Until(stop => interpreter.Follow(list, site, new Follower(
            (element, at) => If(Satisfies(element, at), () =>
            {
                interpreter.Demand(!interpreter.Truth(interpreter.Held(isFound), at), Interpreter.NoValue);
                interpreter.Hold(isFound, interpreter.Of(Value.True));
                interpreter.Hold(found, element);
            }),
            known => Forget(known, isFound, found, stop))));
        return (interpreter.Truth(interpreter.Held(isFound), site), interpreter.Held(found));
    }

    /// <summary>
    /// The number of the first or last element that is sought; -1 where there is none. Null where it begins or ends elsewhere.
    /// </summary>
    Guarded? Place(Func<Guarded, SyntaxNode, Condition> isSought, bool isLast)
    {
        if (call.Rest.Length > 1 && call.Method.Parameters.Any(static parameter => parameter.Name is "startIndex" or "index" or "count"))
            return null;
        var place = interpreter.Hold(Of(-1));
        interpreter.Until(stop => Numbered(
            (element, number, at) =>
            {
                var sought = isSought(element, at);
                If(sought, () => interpreter.Hold(place, number));
                if (!isLast)
                    stop(sought);
            },
            new Follower(static (_, _) => { }, _ => interpreter.Hold(place, interpreter.Of(Value.Unknown)))));
        return interpreter.Held(place);
    }

    /// <summary>A list of what is given to a follower.</summary>
    Guarded Gathered(Action<Follower> run) => interpreter.Drain(interpreter.Defer(call.ResultType, site, call.Arguments, run), site);

    Guarded? ElementAt() =>
        call.Name == "ElementAt" && this["index"] is { Single: Symbolic or Derived } chosen ? interpreter.ElementAt(list, chosen, site)
        : this["index"] is not { Single: Constant { Literal: { } index } } || Collections.Known(call, list) is not { } elements ? null
        : Interpreter.PlaceOf(index, elements) is { } place ? elements[place].Value
        : call.Name == "ElementAtOrDefault" ? interpreter.Of(interpreter.DefaultOf(call.ResultType), site)
        : null;

    Guarded? GetRange() =>
        (this["index"] ?? this["start"])?.Single is Constant { Literal: int start }
        && (this["count"] ?? this["length"])?.Single is Constant { Literal: int count }
        ? interpreter.Slice(list, start, start + count, site)
        : null;

    /// <summary>How many elements are there, which differs where some of them are there in some configurations only.</summary>
    Guarded Count() =>
        this["predicate"] is null
        ? Count(call, list)
        : Fold(Of(0), (count, element, at) => Guarded.Choose(Satisfies(element, at), Add(count, 1), count));

    /// <summary>The number of elements of a list.</summary>
    public static Guarded Count(LibraryCall call, Guarded list) => call.Interpreter.OnEach(list, (value, _) =>
    {
        var interpreter = call.Interpreter;
        // In a set, texts that stand in a list twice are one.
        if (interpreter.Object(value) is { Outside: { } outside, Elements.IsEmpty: true } texts)
            return texts.Type.Name.EndsWith("Set", StringComparison.Ordinal)
                ? interpreter.Of(Value.Unknown, call.Site)
                : OutsideText.Count(interpreter, outside, call.Site);
        var (listed, unknown) = (interpreter.Drained(value, call.Site), interpreter.Of(Value.Unknown, call.Site));
        var unclear = interpreter.Unclear(listed);
        return Guarded.Choose(unclear, unknown, interpreter.Within(!unclear, () =>
            interpreter.Enumerate(listed, call.Site) is { } elements ? Count(interpreter, elements, call.Site) : unknown));
    });

    /// <summary>How many of these elements are there; unknown where too many of them may not be.</summary>
    public static Guarded Count(Interpreter interpreter, ImmutableList<Element> elements, SyntaxNode site)
    {
        var doubtful = elements.FindAll(element => !interpreter.IsCertain(element.When));
        if (doubtful.Count > MostDoubtful)
            return interpreter.Of(Value.Unknown, site);
        var count = interpreter.Of(new Constant(elements.Count - doubtful.Count), site);
        foreach (var element in doubtful)
            count = Guarded.Choose(element.When, Add(count, 1), count);
        return count;
    }

    /// <summary>What becomes of a value by one element after the other.</summary>
    Guarded Fold(Guarded seed, Func<Guarded, Guarded, SyntaxNode, Guarded> step)
    {
        var result = interpreter.Hold(seed);
        Follow(
            (element, at) => interpreter.Hold(result, step(interpreter.Held(result), element, at)),
            new Follower(static (_, _) => { }, static _ => { }),
            result);
        return interpreter.Held(result);
    }

    Guarded Aggregate()
    {
        var result = Fold(this["seed"] ?? interpreter.Of(Value.Unset), (before, element, at) => interpreter.OnEach(before, (value, only) =>
            value == Value.Unset ? element : interpreter.CallEach(this["func"]!, ImmutableArray.Create(only, element), at)));
        interpreter.Demand(!result.When(interpreter.Space, static each => each == Value.Unset), Interpreter.NoValue);
        return this["resultSelector"] is { } last ? Call(last, result, site) : result;
    }

    Guarded? Sum() => Numbers.TypeOf(call.ResultType) is { } type && interpreter.DefaultOf(call.ResultType) is Constant
        ? Fold(
            Of(Numbers.Convert(0, type, isChecked: true)),
            (sum, element, at) => interpreter.Pairs(sum, Selected("selector", element, at), at, (left, right) =>
            left is Constant { Literal: { } first }
            && right is Constant { Literal: { } second }
            && Numbers.Calculate(first, second, BinaryOperatorKind.Add, type, isChecked: true) is { } next
                ? new Constant(next)
                : Value.Unknown))
        : null;

    Guarded? Average()
    {
        var gathered = Gathered(follower => Follow((element, at) => follower.Each(Selected("selector", element, at), at), follower));
        return call.ResultType.SpecialType == SpecialType.System_Double && Collections.Known(call, gathered) is { IsEmpty: false } elements
            && elements.TrueForAll(static element => element.Value.Single is Constant { Literal: int })
            ? Of(elements.Average(static element => (int)((Constant)element.Value.Single!).Literal!))
            : null;
    }

    /// <summary>The least or greatest element, or its key.</summary>
    Guarded? Best(string selector, bool isKeyAsked, bool least)
    {
        if (this["comparer"] is not null)
            return null;
        var (best, bestKey) = (interpreter.Hold(interpreter.Of(Value.Unset)), interpreter.Hold(interpreter.Of(Value.Unset)));
        Follow(
            (element, at) =>
            {
                var key = Selected(selector, element, at);
                var isBetter = interpreter.Truth(
                    interpreter.Pairs(key, interpreter.Held(bestKey), at, (next, before) => IsBetter(next, before, least)), at);
                If(isBetter, () =>
                {
                    interpreter.Hold(best, element);
                    interpreter.Hold(bestKey, key);
                });
            },
            new Follower(static (_, _) => { }, _ => interpreter.Hold(best, interpreter.Of(Value.Unknown))),
            bestKey);
        var found = interpreter.Held(isKeyAsked ? bestKey : best);
        var isThere = !found.When(interpreter.Space, static each => each == Value.Unset);
        if (call.ResultType.IsValueType)
            interpreter.Demand(isThere, Interpreter.NoValue);
        return call.ResultType.IsValueType ? found.Under(isThere) : Guarded.Choose(isThere, found, interpreter.Of(Value.Null, site));
    }

    static Value IsBetter(Value next, Value before, bool least) => before == Value.Unset ? Value.True
        : next is Constant { Literal: { } first }
            && before is Constant { Literal: { } second }
            && CompareLiterals(first, second, null) is { } order ? (least ? order < 0 : order > 0) ? Value.True : Value.False
        : Value.Unknown;

    Guarded? SequenceEqual() =>
        (this["second"] ?? this["other"]) is { } second
        && Collections.Known(call, list) is { } left
        && Collections.Known(call, second) is { } right
        ? Flag(left.Count != right.Count
            ? interpreter.Space.False
            : left
                .Zip(right, (one, other) => AreEqual(one.Value, other.Value))
                .Aggregate(interpreter.Space.True, static (all, same) => all & same))
        : null;

    Guarded? ToMap()
    {
        if (IgnoresCase is not { } ignoresCase)
            return null;
        var made = Collections.NewMap(call, call.ResultType, ignoresCase);
        var isOfPairs = this["keySelector"] is null;
        interpreter.Follow(list, site, new Follower(
            (element, at) => Collections.AddTo(
                call,
                made,
                isOfPairs ? interpreter.ReadMember(element, "Key") : Selected("keySelector", element, at),
                isOfPairs ? interpreter.ReadMember(element, "Value") : Selected("elementSelector", element, at)),
            known =>
            {
                LoseTrack(known);
                interpreter.Escape(made);
            }));
        return made;
    }

    /// <summary>A lookup is the list of its groups.</summary>
    Guarded? ToLookup()
    {
        Guarded? lookup = null;
        Buffer(
            list,
            elements => lookup = Groups(elements) is { } groups
                ? interpreter.ListOf(groups.Select(group => new Element(group.Elements[0].When, ObjectOf(group), site)), site)
                : null,
            elements =>
            {
                LoseTrack(elements);
            });
        return lookup;
    }

    /// <summary>What is asked of a list that is read from outside, or of what is made of one; null where it is as of any list.</summary>
    /// <param name="sequence">What is asked.</param>
    /// <param name="outside">What the list is there.</param>
    /// <param name="texts">The list of which each element of the sequence is made.</param>
    /// <param name="ignoresCase">Whether the sequence is a set that ignores the case of letters.</param>
    Guarded? AskOutside(Value sequence, Value outside, ObjectReference texts, bool ignoresCase)
    {
        var test = this["predicate"] ?? this["match"];
        return (call.Name, call is { Receiver: null, Method.IsExtensionMethod: false } ? call.Arguments.RemoveAt(0) : call.Rest) switch
        {
            ("Contains", _) => Has((element, _) => IsSought(element)),
            ("Any" or "Exists", _) when test is not null => Has(Satisfies),
            ("All" or "TrueForAll", _) => Has((element, at) => !Satisfies(element, at), isDenied: true),
            ("Any", []) when sequence != texts => Has((_, _) => interpreter.Space.True),
            _ when sequence != texts => null,
            ("First", []) => OutsideText.Element(interpreter, outside, 0, site),
            ("Last", []) => OutsideText.Element(interpreter, outside, new FromEnd(1), site),
            ("ElementAt", [{ Single: Constant { Literal: { } index } }]) when index is int or FromEnd =>
                OutsideText.Element(interpreter, outside, index, site),
            ("ElementAtOrDefault", [{ Single: Constant { Literal: int and >= 0 and var at } }]) => Guarded.Choose(
                OutsideText.HasAtLeast(interpreter, outside, at + 1),
                interpreter.Within(
                    OutsideText.HasAtLeast(interpreter, outside, at + 1), () => OutsideText.Element(interpreter, outside, at, site)),
                interpreter.Of(Value.Null, site)),
            ("Any", []) => Flag(HasElements()),
            ("FirstOrDefault", []) =>
                Guarded.Choose(HasElements(), OutsideText.Element(interpreter, outside, 0, site), interpreter.Of(Value.Null, site)),
            ("First", [_]) => Those(Satisfies, interpreter.StringType, null, null, first),
            ("FirstOrDefault" or "Find", [_]) => Those(
                Satisfies, interpreter.StringType, null, interpreter.Of(Value.Null, site), first),
            ("Count", [_]) => Those(
                Satisfies, interpreter.NumberType, 1, Of(0), static (_, passing) => passing.Count),
            // What follows an argument is asked for by its place.
            ("IndexOf", [_]) when outside is not Symbolic { Subject.Source: var source } || source != SettingSource.Arguments =>
                Those((element, _) => IsSought(element), interpreter.NumberType, 0, Of(-1), firstPlace),
            ("FindIndex", [_]) => Those(Satisfies, interpreter.NumberType, 0, Of(-1), firstPlace),
            _ => null,
        };

        Condition IsSought(Guarded element) => ignoresCase
            ? Collections.AreEqualIgnoringCase(interpreter, element, (this["value"] ?? this["item"])!, site)
            : AreEqual(element, (this["value"] ?? this["item"])!);

        Guarded? Has(Func<Guarded, SyntaxNode, Condition> test, bool isDenied = false) =>
            OutsideText.HasElement(interpreter, outside, element => IsFound(element, test)) is { } has ? Flag(isDenied ? !has : has) : null;

        Condition IsFound(Value element, Func<Guarded, SyntaxNode, Condition> test) =>
            sequence == texts ? test(interpreter.Of(element, site), site)
            : interpreter.WithOnly(texts.Id, interpreter.Of(element, site), () => Search(test).IsFound);

        Guarded? Those(
            Func<Guarded, SyntaxNode, Condition> test,
            ITypeSymbol gives,
            int? least,
            Guarded? none,
            Func<string[], List<int>, object> pick) => OutsideText.OfElementsThat(
            interpreter, outside, element => test(interpreter.Of(element, site), site), Written(), gives, least, none, pick, site);

        Condition HasElements() => !interpreter.AreEqual(OutsideText.Count(interpreter, outside, site), Of(0), site);
    }

    /// <summary>The call as it stands in the program, without what is before it.</summary>
    string Written() =>
        site is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member, ArgumentList: var arguments }
        && call.Method.IsExtensionMethod
        ? $"{member.Name}{arguments}"
        : site.ToString();
}
