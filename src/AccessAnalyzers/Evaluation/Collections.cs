using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Evaluation;

/// <summary>
/// What the constructors and methods of .NET's lists, sets and dictionaries do, besides what <see cref="Linq"/> knows. Each member is named
/// once, with its meaning. A set is a list in which everything is once.
/// </summary>
static class Collections
{
    /// <summary>
    /// Under what a set or dictionary keeps that something has been removed from it: what is added next may come before the others.
    /// </summary>
    public static readonly MemberKey HasGaps = MemberKey.Note("has gaps");

    /// <summary>Under what a dictionary keeps that this has happened: nobody knows in which order its entries come.</summary>
    public static readonly MemberKey HasLostOrder = MemberKey.Note("has lost its order");

    /// <summary>
    /// What becomes of the elements of a list, of which each is there in every configuration; null where that is not known.
    /// </summary>
    static readonly Dictionary<string, Func<LibraryCall, ImmutableList<Element>, ImmutableList<Element>?>> changes = new()
    {
        ["Insert"] = static (call, elements) => Number(call, "index") is { } at && at <= elements.Count
            ? elements.Insert(at, New(call, "item"))
            : null,
        ["InsertRange"] = static (call, elements) => Number(call, "index") is { } at
            && at <= elements.Count
            && Known(call, call.Argument("collection") ?? call.Argument("items")) is { } more ? elements.InsertRange(at, more) : null,
        ["RemoveAt"] = static (call, elements) => Number(call, "index") is { } at && at < elements.Count ? elements.RemoveAt(at) : null,
        ["RemoveRange"] = static (call, elements) => Number(call, "index") is { } at
            && Number(call, "count") is { } count
            && at + count <= elements.Count ? elements.RemoveRange(at, count) : null,
        ["SetItem"] = static (call, elements) => Number(call, "index") is { } at && at < elements.Count
            ? elements.SetItem(at, New(call, "value"))
            : null,
        ["Reverse"] = static (call, elements) => call.Method.Parameters.Any(static parameter => parameter.Name is "index")
            ? null
            : elements.Reverse(),
        ["Sort"] = Sort,
        ["Fill"] = static (call, elements) => call.Method.Parameters.Length > 2
            ? null
            : elements.ConvertAll(element => element with { Value = call.Argument("value")! }),
        ["Push"] = static (call, elements) => elements.Insert(0, New(call, "item")),
        ["Enqueue"] = static (call, elements) => elements.Add(New(call, "item")),
    };

    /// <summary>The names of what changes a list, for the test that each has been executed.</summary>
    public static IEnumerable<string> Names => changes.Keys;

    /// <summary>A member of a list, set, queue or stack; null for one that is not known.</summary>
    public static Guarded? CallList(LibraryCall call)
    {
        if (call.Method.MethodKind == MethodKind.Constructor)
            return Create(call);
        if (call.Receiver is not { } list)
            return null;
        MayBeReadOnly(call);
        var type = call.Method.ContainingType.Name;
        if (type.StartsWith("Immutable", StringComparison.Ordinal) || type == "IImmutableList")
            return Changed(call, list);
        return IsSet(call.Interpreter, call.Method.ContainingType, list) ? CallSet(call, list) : Change(call, list) ?? Look(call, list);
    }

    /// <summary>A static method of arrays, which changes or looks at its first argument.</summary>
    public static Guarded? CallArray(LibraryCall call) =>
        call.Arguments is not [var list, ..] ? null : changes.ContainsKey(call.Name) ? Rewrite(call, list) : Linq.Ask(call, list);

    /// <summary>What changes a collection through an interface may find one that takes no changes.</summary>
    static void MayBeReadOnly(LibraryCall call)
    {
        if (call.Method is { ReturnsVoid: true, ContainingType.TypeKind: TypeKind.Interface })
            call.Interpreter.MayThrow("System.NotSupportedException");
    }

    static Guarded? Look(LibraryCall call, Guarded list)
    {
        var interpreter = call.Interpreter;
        switch (call.Name)
        {
            case "get_Count" or "get_Length":
                return Linq.Count(call, list);
            // What a program has not made is no list here.
            case "get_IsDefault" when Elements(call, list) is not null:
                return interpreter.Of(interpreter.Space.False, call.Site);
            case "get_IsEmpty" or "get_IsDefaultOrEmpty":
                return interpreter.Of(
                    interpreter.AreEqual(Linq.Count(call, list), interpreter.Of(new Constant(0), call.Site), call.Site), call.Site);
            case "GetEnumerator" or "AsReadOnly":
                return list;
            case "get_Key":
                return interpreter.ReadMember(list, "Key");
            case "get_Item" when call.Method.ContainingType.Name is "ILookup" or "Lookup" && call.Argument("key") is { } key:
                return Lookup(call, list, key);
            case "Peek" or "Dequeue" or "Pop" or "TryPeek" or "TryDequeue" or "TryPop" when Elements(call, list) is { } elements:
                var (isThere, first) = First(interpreter, elements);
                if (!call.Name.EndsWith("Peek", StringComparison.Ordinal))
                    Remove(call, list, static (_, isDone) => !isDone);
                if (call.Name.StartsWith("Try", StringComparison.Ordinal))
                {
                    call.Give(0, Guarded.Choose(isThere, first, interpreter.Of(interpreter.DefaultOf(call.ParameterTypes[0]))));
                    return interpreter.Of(isThere, call.Site);
                }

                interpreter.Demand(isThere, Interpreter.NoValue);
                return first.Under(isThere);
            default:
                return Linq.Ask(call, list);
        }
    }

    /// <summary>The group of a key, which is empty where there is none.</summary>
    static Guarded? Lookup(LibraryCall call, Guarded lookup, Guarded key)
    {
        var interpreter = call.Interpreter;
        if (lookup.Single is not { } single || interpreter.Enumerate(single, call.Site) is not { } groups)
            return null;
        var found = interpreter.ListOf([], call.Site);
        foreach (var group in groups)
            found = Guarded.Choose(
                group.When & interpreter.AreEqual(interpreter.ReadMember(group.Value, "Key"), key, call.Site), group.Value, found);
        return found;
    }

    /// <summary>The first element that is there, and where there is one.</summary>
    static (Condition IsThere, Guarded First) First(Interpreter interpreter, ImmutableList<Element> elements)
    {
        var (isThere, first) = (interpreter.Space.False, interpreter.Of(Value.Unset));
        foreach (var element in elements)
        {
            first = Guarded.Choose(isThere, first, element.Value);
            isThere |= element.When;
        }

        return (isThere, first);
    }

    /// <summary>The elements of a list that has no others; null for any other.</summary>
    static ImmutableList<Element>? Elements(LibraryCall call, Guarded list) =>
        list.Single is { } single
        && call.Interpreter.Object(single) is { Elements: { } elements }
        && call.Interpreter.IsImpossible(call.Interpreter.Unclear(single)) ? elements : null;

    static Guarded? Change(LibraryCall call, Guarded list)
    {
        var interpreter = call.Interpreter;
        switch (call.Name)
        {
            case "Add" when call.Arguments.Length == 1:
                interpreter.AddElement(list, call.Arguments[0], call.Site);
                return call.Done;
            case "AddRange" when call.Arguments.Length == 1:
                interpreter.AddElements(list, call.Arguments[0], call.Site);
                return call.Done;
            case "Clear" when call.Method.ReturnsVoid:
                interpreter.RemoveElements(list);
                return call.Done;
            case "Remove" when call.Arguments is [var item]:
                return Remove(call, list, (element, isDone) => !isDone & interpreter.AreEqual(element, item, call.Site));
            case "RemoveAll" when call.Arguments is [var match]:
                return Remove(
                    call,
                    list,
                    (element, _) => interpreter.Truth(
                        interpreter.CallEach(match, ImmutableArray.Create(element), call.Site),
                        call.Site)) is null ? null : interpreter.Of(Value.Unknown, call.Site);
            default:
                return changes.ContainsKey(call.Name) ? Rewrite(call, list) : null;
        }
    }

    static Guarded? Rewrite(LibraryCall call, Guarded list)
    {
        if (Known(call, list) is not { } before
            || changes[call.Name](call, before) is not { } after
            || after.Count > Interpreter.MostElements)
            return null;
        call.Interpreter.ChangeElements(list, _ => after);
        return call.Done;
    }

    /// <summary>An immutable list as a change makes it: a copy that is changed.</summary>
    static Guarded? Changed(LibraryCall call, Guarded list)
    {
        var isSet = IsSet(call.Interpreter, call.Method.ContainingType, list);
        if (call.Name is not ("Add" or "AddRange" or "Remove" or "RemoveAll" or "Clear" or "ToBuilder" or "Union" or "Except"
            or "Intersect") && !changes.ContainsKey(call.Name))
            return isSet ? CallSet(call, list) : Look(call, list);
        var copy = call.Interpreter.CopyList(list, call.Site);
        if (call.Name == "Clear")
            call.Interpreter.RemoveElements(copy);
        return call.Name is "ToBuilder" or "Clear" || (isSet ? CallSet(call, copy) : Change(call, copy)) is not null ? copy : null;
    }

    /// <summary>
    /// Takes out the elements that are to go, and says whether there is one; null where it is not known what is in the list.
    /// </summary>
    static Guarded? Remove(LibraryCall call, Guarded list, Func<Guarded, Condition, Condition> goes)
    {
        var interpreter = call.Interpreter;
        if (Elements(call, list) is not { } elements)
            return null;
        var isDone = interpreter.Space.False;
        var left = ImmutableList.CreateBuilder<Element>();
        foreach (var element in elements)
        {
            var removed = element.When & interpreter.Within(element.When, () => goes(element.Value, isDone));
            isDone |= removed;
            if (!(element.When & !removed).IsFalse)
                left.Add(element with { When = element.When & !removed });
        }

        interpreter.ChangeElements(list, _ => left.ToImmutable());
        return interpreter.Of(isDone, call.Site);
    }

    static ImmutableList<Element>? Sort(LibraryCall call, ImmutableList<Element> elements) =>
        call.Argument("comparison") is { } comparison ? Sort(call, elements, comparison)
        : call.Method.Parameters.All(static parameter => parameter.Name is "comparer" or "array")
        && call.Argument("comparer") is null or { Single: Constant }
            ? Sort(elements, (call.Argument("comparer")?.Single as Constant)?.Literal)
            : null;

    /// <summary>
    /// Sorted by a function of the program that tells every two elements apart: how .NET leaves equal ones is its own affair.
    /// </summary>
    static ImmutableList<Element>? Sort(LibraryCall call, ImmutableList<Element> elements, Guarded comparison)
    {
        var (interpreter, isKnown) = (call.Interpreter, true);
        var sorted = elements.Sort((left, right) =>
        {
            if (ReferenceEquals(left, right))
                return 0;
            var order = interpreter.CallEach(comparison, ImmutableArray.Create(left.Value, right.Value), call.Site).Single;
            isKnown &= order is Constant { Literal: int and not 0 };
            return (order as Constant)?.Literal as int? ?? 0;
        });
        return isKnown ? sorted : null;
    }

    static ImmutableList<Element>? Sort(ImmutableList<Element> elements, object? comparer)
    {
        var isKnown = true;
        var sorted = elements.Sort((left, right) =>
        {
            var order = left.Value.Single is Constant { Literal: var first } && right.Value.Single is Constant { Literal: var second }
                ? Linq.CompareLiterals(first, second, comparer)
                : null;
            isKnown &= order is not null;
            return order ?? 0;
        });
        return isKnown ? sorted : null;
    }

    static bool IsSet(Interpreter interpreter, INamedTypeSymbol type, Guarded list) =>
        type.Name.EndsWith("Set", StringComparison.Ordinal)
        || list.Cases.Any(@case => interpreter.Object(@case.Value)?.Type.Name.EndsWith("Set", StringComparison.Ordinal) == true);

    static Guarded? CallSet(LibraryCall call, Guarded set)
    {
        var interpreter = call.Interpreter;
        if (set.Cases.Any(@case => interpreter.Object(@case.Value)?.Outside is not null) && call.Name == "Contains")
            return interpreter.OnEach(
                set,
                (value, only) => (interpreter.Object(value)?.Outside is null ? CallSet(call, only) : Linq.Ask(call, only))
                    ?? interpreter.Of(Value.Unknown));
        if (set.Single is not { } single || interpreter.Object(single) is not { } found)
            return null;
        if (call is { Name: "Add", Arguments: [var another] }
            && found is { Elements: not null }
            && !found.Members.ContainsKey(Linq.MadeBy)
            && interpreter.IsCertain(interpreter.Unclear(single)))
        {
            // Whether it is there already nobody knows; from now on it is.
            interpreter.AddElement(set, another, call.Site);
            return interpreter.Of(Value.Unknown, call.Site);
        }

        if (Elements(call, set) is null)
            return null;
        var others = call.Argument("other") ?? call.Argument("items");
        switch (call.Name)
        {
            case "Add" when call.Arguments is [var item] && !found.Members.ContainsKey(HasGaps):
                return AddToSet(call, set, item);
            case "UnionWith" or "Union" when others is not null && !found.Members.ContainsKey(HasGaps):
                interpreter.Follow(
                    others, call.Site, new Follower((element, _) => AddToSet(call, set, element), _ => interpreter.Escape(set)));
                return call.Done;
            case "Contains" when call.Arguments is [var item]:
                return interpreter.Of(IsIn(call, found, item), call.Site);
            case "Remove" when call.Arguments is [var item]:
                interpreter.SetMember(set, HasGaps, interpreter.Of(Value.True));
                return Remove(call, set, (element, _) => AreEqual(call, found, element, item));
            case "ExceptWith" or "Except" or "IntersectWith" or "Intersect" when others is not null && Known(call, others) is { } known:
                interpreter.SetMember(set, HasGaps, interpreter.Of(Value.True));
                return Remove(call, set, (element, _) =>
                {
                    var isAmong = known.Aggregate(
                        interpreter.Space.False, (any, each) => any | AreEqual(call, found, element, each.Value));
                    return call.Name is "ExceptWith" or "Except" ? isAmong : !isAmong;
                });
            case "Clear" when call.Method.ReturnsVoid:
                interpreter.RemoveElements(set);
                return call.Done;
            case "get_Min" or "get_Max" when Known(call, set) is { IsEmpty: false } sorted:
                return sorted[call.Name == "get_Min" ? 0 : sorted.Count - 1].Value;
            default:
                return Look(call, set);
        }
    }

    static Condition AreEqual(LibraryCall call, ObjectState set, Guarded left, Guarded right) =>
        set.IgnoresCase
        ? AreEqualIgnoringCase(call.Interpreter, left, right, call.Site)
        : call.Interpreter.AreEqual(left, right, call.Site);

    static Condition IsIn(LibraryCall call, ObjectState set, Guarded item) =>
        set.Elements!.Aggregate(
            call.Interpreter.Space.False, (any, element) => any | (element.When & AreEqual(call, set, element.Value, item)));

    /// <summary>Whether something is new in a set.</summary>
    static Guarded AddToSet(LibraryCall call, Guarded set, Guarded item)
    {
        var interpreter = call.Interpreter;
        if (interpreter.Object(set.Single!) is not { } found)
            return interpreter.Of(Value.Unknown);
        var isNew = !IsIn(call, found, item);
        interpreter.If(isNew, () => interpreter.AddElement(set, item, call.Site));
        if (found.Type.Name.Contains("Sorted"))
        {
            if (Known(call, set) is { } elements && Sort(elements, null) is { } sorted)
                interpreter.ChangeElements(set, _ => sorted);
            else
                interpreter.Escape(set);
        }

        return interpreter.Of(isNew, call.Site);
    }

    /// <summary>A new collection of all texts of a list that is read from outside; null for any other.</summary>
    static Guarded? OfOutside(LibraryCall call, ITypeSymbol type, Guarded? elements, bool ignoresCase) =>
        elements?.Single is { } single
        && call.Interpreter.Object(single) is { Outside: not null, Elements.IsEmpty: true } outside
        && call.Interpreter.IsImpossible(outside.Obscure)
            ? call.Interpreter.NewObject(
                type,
                call.Site,
                created => created with
                {
                    Elements = outside.Elements,
                    HasMoreElements = outside.HasMoreElements,
                    Outside = outside.Outside,
                    Members = outside.Members,
                    IgnoresCase = ignoresCase
                })
            : null;

    /// <summary>
    /// A new set of what a query makes of each text of a list that is read from outside, which is the same whenever it is followed; null
    /// for any other sequence.
    /// </summary>
    static Guarded? OfOutsideQuery(LibraryCall call, ITypeSymbol type, Guarded? elements, bool ignoresCase) =>
        elements?.Single is { } query
        && Linq.OutsideOf(call.Interpreter, query) is { Texts: var texts, List: var list }
        && list != query
        && Linq.IsFixedOutside(call.Interpreter, query)
            ? call.Interpreter.NewObject(type, call.Site, created => created with
            {
                Elements = ImmutableList<Element>.Empty,
                HasMoreElements = call.Interpreter.Space.True,
                Outside = texts,
                Members = created.Members.SetItem(Linq.MadeBy, elements),
                IgnoresCase = ignoresCase,
            })
            : null;

    /// <summary>A new set of the elements of a sequence.</summary>
    public static Guarded NewSet(LibraryCall call, ITypeSymbol type, Guarded? elements, bool ignoresCase)
    {
        if (elements is { Single: null } && elements.Cases.Any(@case => Linq.OutsideOf(call.Interpreter, @case.Value) is not null))
            return call.Interpreter.OnEach(elements, (_, only) => NewSet(call, type, only, ignoresCase));
        if ((OfOutside(call, type, elements, ignoresCase) ?? OfOutsideQuery(call, type, elements, ignoresCase)) is { } outside)
            return outside;
        var set = call.Interpreter.NewObject(
            type, call.Site, created => created with { Elements = ImmutableList<Element>.Empty, IgnoresCase = ignoresCase });
        if (elements is not null)
            call.Interpreter.Follow(
                elements, call.Site, new Follower((element, _) => AddToSet(call, set, element), _ => call.Interpreter.Escape(set)));
        return set;
    }

    /// <summary>A static method of one of the classes that make immutable and frozen collections; null for one that is not known.</summary>
    public static Guarded? Make(LibraryCall call)
    {
        if (call.Name is "GetValueOrDefault")
            return CallMap(call);
        if (call.Name is not ("Create" or "CreateRange" or "CreateBuilder"))
            return Linq.Call(call);
        var type = call.Method.ContainingType.Name;
        var ignoresCase = IgnoresCase(call.Argument("equalityComparer") ?? call.Argument("keyComparer") ?? call.Argument("comparer"));
        var given = call.Method.Parameters
            .Select((parameter, index) => (parameter.Type, Value: call.Arguments[index]))
            .Where(static each => !each.Type.Name.EndsWith("Comparer", StringComparison.Ordinal))
            .ToArray();
        var elements = given is [(IArrayTypeSymbol or { Name: "IEnumerable" or "ReadOnlySpan" or "Span" }, var list)]
            ? call.Interpreter.CopyList(list, call.Site)
            : call.Interpreter.ListOf(
                given.Where(_ => call.Name == "Create").Select(each => new Element(call.Interpreter.Space.True, each.Value, call.Site)),
                call.Site);
        return ignoresCase is not { } ignores ? null
            : type.EndsWith("Dictionary", StringComparison.Ordinal) ? CopyMap(call, call.ResultType, elements, ignores)
            : type.EndsWith("Set", StringComparison.Ordinal) ? NewSet(call, call.ResultType, elements, ignores)
            : elements;
    }

    static Guarded? Create(LibraryCall call)
    {
        var (interpreter, type) = (call.Interpreter, call.Method.ContainingType);
        var elements = call.Argument("collection") ?? call.Argument("list");
        if (type.Name.EndsWith("Set", StringComparison.Ordinal))
            return IgnoresCase(call.Argument("comparer")) is { } ignoresCase
                ? NewSet(call, type, elements, ignoresCase)
                : interpreter.Of(Value.Unknown, call.Site);
        if (type.Name != "Stack" && OfOutside(call, type, elements, ignoresCase: false) is { } outside)
            return outside;
        var list = interpreter.NewObject(type, call.Site, static created => created with { Elements = ImmutableList<Element>.Empty });
        if (elements is not null)
            interpreter.AddElements(list, elements, call.Site);
        if (type.Name == "Stack" && elements is not null)
        {
            if (Known(call, list) is not { } pushed)
                return interpreter.Of(Value.Unknown, call.Site);
            interpreter.ChangeElements(list, _ => pushed.Reverse());
        }

        return list;
    }

    /// <summary>An empty dictionary.</summary>
    public static Guarded NewMap(LibraryCall call, ITypeSymbol type, bool ignoresCase) =>
        call.Interpreter.NewObject(
            type, call.Site, created => created with { Keys = ImmutableList<object?>.Empty, IgnoresCase = ignoresCase });

    /// <summary>Adds an entry to a dictionary; a key that is there already throws.</summary>
    public static void AddTo(LibraryCall call, Guarded map, Guarded key, Guarded value)
    {
        var interpreter = call.Interpreter;
        if (map.Single is ObjectReference reference
            && CompositeKey.Of(interpreter, key.Single) is { Literal: { } literal } known
            && interpreter.FindEntry(reference, known, call.Site) is { } entry)
        {
            interpreter.Demand(!entry.IsThere, "System.ArgumentException");
            interpreter.SetEntry(reference, literal, value.Via(call.Site));
        }
        else
        {
            interpreter.Lose(value);
            interpreter.Escape(map);
        }
    }

    /// <summary>A member of a dictionary; null for one that is not known.</summary>
    public static Guarded? CallMap(LibraryCall call)
    {
        var interpreter = call.Interpreter;
        if (call.Method.MethodKind == MethodKind.Constructor)
            return CreateMap(call);
        if (call.Subject is not { } map)
            return null;
        MayBeReadOnly(call);
        if (OutsideMap.Call(call, map) is { } outside)
            return outside;
        var key = call.Argument("key");
        if (call.Method.ContainingType.Name is "ImmutableDictionary" or "IImmutableDictionary" or "ImmutableSortedDictionary"
            && call.Name is "Add" or "SetItem" or "Remove" or "AddRange" or "SetItems")
            return ChangedMap(call, map, key);
        switch (call.Name)
        {
            case "get_Count":
                return Linq.Count(call, map);
            case "get_Keys" or "get_Values":
                return interpreter.Defer(
                    call.ResultType,
                    call.Site,
                    ImmutableArray.Create(map),
                    follower => interpreter.Follow(map, call.Site, follower with
                {
                    Each = (pair, site) => follower.Each(interpreter.ReadMember(pair, call.Name == "get_Keys" ? "Key" : "Value"), site),
                }));
            case "Clear":
                interpreter.RemoveElements(map);
                return call.Done;
            case "ToImmutable" or "ToBuilder":
                return map.Single is { } copied
                    ? CopyMap(call, call.ResultType, map, interpreter.Object(copied)?.IgnoresCase == true)
                    : null;
            case "Add" when call.Arguments is [var pair]:
                interpreter.AddElement(map, pair, call.Site);
                return call.Done;
            case "Add" or "set_Item" when key is not null
                && CompositeKey.Of(interpreter, key.Single) is { Literal: var literal }
                && map.Single is ObjectReference reference
                && interpreter.Object(reference) is not null:
                if (call.Name == "Add" && FindEntry(call, map, key) is { } before)
                    interpreter.Demand(!before.IsThere, "System.ArgumentException");
                else if (call.Name == "Add")
                    interpreter.MayThrow();
                interpreter.SetEntry(reference, literal, call.Argument("value")!.Via(call.Site));
                return call.Done;
        }

        if (key is null || FindEntry(call, map, key) is not { } entry)
            return null;
        var (target, name) = (map.Single as ObjectReference, CompositeKey.Of(interpreter, key.Single)?.Literal);
        switch (call.Name)
        {
            case "ContainsKey" or "TryGetValue" or "GetValueOrDefault":
                return OutsideMap.Answer(call, entry);
            case "TryAdd" when target is not null && name is not null:
                interpreter.If(!entry.IsThere, () => interpreter.SetEntry(target, name, call.Argument("value")!));
                return interpreter.Of(!entry.IsThere, call.Site);
            case "GetOrAdd" when target is not null
                && name is not null
                && call.Arguments.Length == 2
                && (call.Argument("value") ?? call.Argument("valueFactory")) is { } value:
                var added = interpreter.Of(Value.Unset);
                interpreter.If(!entry.IsThere, () => interpreter.SetEntry(target, name, added = call.Argument("valueFactory") is null
                    ? value
                    : interpreter.CallEach(value, ImmutableArray.Create(key), call.Site)));
                return Guarded.Choose(entry.IsThere, entry.Value, added);
            case "Remove" when target is not null && name is not null && call.Arguments.Length == 1:
                interpreter.If(entry.IsThere, () => interpreter.SetEntry(target, name, interpreter.Of(Value.Unset)));
                interpreter.SetMember(map, HasGaps, interpreter.Of(Value.True));
                return interpreter.Of(entry.IsThere, call.Site);
            default:
                return null;
        }
    }

    static Guarded CreateMap(LibraryCall call)
    {
        if (IgnoresCase(call.Argument("comparer")) is not { } ignoresCase)
            return call.Interpreter.Of(Value.Unknown, call.Site);
        return (call.Argument("dictionary") ?? call.Argument("collection")) is { } copied
            ? CopyMap(call, call.Method.ContainingType, copied, ignoresCase)
            : NewMap(call, call.Method.ContainingType, ignoresCase);
    }

    static Guarded CopyMap(LibraryCall call, ITypeSymbol type, Guarded copied, bool ignoresCase)
    {
        var interpreter = call.Interpreter;
        var map = NewMap(call, type, ignoresCase);
        interpreter.Follow(
            copied,
            call.Site,
            new Follower(
                (pair, _) => AddTo(call, map, interpreter.ReadMember(pair, "Key"), interpreter.ReadMember(pair, "Value")),
                _ => interpreter.Escape(map)));
        return map;
    }

    /// <summary>An immutable dictionary as a change makes it: a copy that is changed.</summary>
    static Guarded? ChangedMap(LibraryCall call, Guarded map, Guarded? key)
    {
        var interpreter = call.Interpreter;
        if (map.Single is not { } single || interpreter.Object(single) is not { Keys: not null } found)
            return null;
        var copy = CopyMap(call, call.ResultType, map, found.IgnoresCase);
        var pairs = call.Argument("pairs") ?? call.Argument("items");
        if (pairs is not null)
            interpreter.Follow(
                pairs,
                call.Site,
                new Follower(
                    (pair, _) => Set(interpreter.ReadMember(pair, "Key"), interpreter.ReadMember(pair, "Value")),
                    _ => interpreter.Escape(copy)));
        else
            Set(key!, call.Name == "Remove" ? interpreter.Of(Value.Unset) : call.Argument("value")!);
        return copy;

        void Set(Guarded changed, Guarded value)
        {
            if (CompositeKey.Of(interpreter, changed.Single) is { Literal: { } literal } && copy.Single is ObjectReference reference)
                interpreter.SetEntry(reference, literal, value);
            else
                interpreter.Escape(copy);
        }
    }

    /// <summary>Whether a key is there, and its value then; null where one of the maps or keys that it may be is not known.</summary>
    public static (Condition IsThere, Guarded Value)? FindEntry(LibraryCall call, Guarded maps, Guarded keys)
    {
        var interpreter = call.Interpreter;
        var isThere = interpreter.Space.False;
        var values = new List<Case>();
        foreach (var map in maps.Cases)
        {
            foreach (var key in keys.Cases)
            {
                var when = map.When & key.When;
                if (interpreter.IsImpossible(when))
                    continue;
                if (interpreter.FindEntry(map.Value, key.Value, call.Site) is not { } entry)
                    return null;
                isThere |= when & entry.IsThere;
                values.AddRange(entry.Value.Cases.Select(@case => @case with { When = @case.When & when }));
            }
        }

        return (isThere, Guarded.Of(values));
    }

    /// <summary>Whether texts that differ in the case of their letters are equal to a comparer; null where it is not known.</summary>
    public static bool? IgnoresCase(Guarded? comparer) => comparer switch
    {
        null or { Single: Constant { Literal: null } } => false,
        { Single: Constant { Literal: StringComparer known } } => known == StringComparer.OrdinalIgnoreCase,
        _ => null,
    };

    public static Condition AreEqualIgnoringCase(Interpreter interpreter, Guarded left, Guarded right, SyntaxNode site)
    {
        var (space, equal) = (interpreter.Space, interpreter.Space.False);
        foreach (var first in left.Cases)
        {
            foreach (var second in right.Cases)
            {
                var both = first.When & second.When;
                if (!interpreter.IsImpossible(both))
                    equal |= both & AreEqualIgnoringCase(space, first.Value, second.Value, site);
            }
        }

        return equal;
    }

    static Condition AreEqualIgnoringCase(ConditionSpace space, Value left, Value right, SyntaxNode site) => (left, right) switch
    {
        (Constant { Literal: var first }, Constant { Literal: var second }) =>
            string.Equals(first as string, second as string, StringComparison.OrdinalIgnoreCase) ? space.True : space.False,
        (Constant { Literal: string }, Symbolic or Derived or PartialText) => AreEqualIgnoringCase(space, right, left, site),
        (Symbolic { Subject: var subject }, Constant { Literal: string text }) =>
            !space.Ask(subject, Question.IsNull) & OutsideText.Test(space, left, TextRelation.Is, text, ignoresCase: true),
        (Derived or PartialText, Constant { Literal: string text }) when JoinedText.IsOfSettings(left) =>
            JoinedText.Is(space, left, text, ignoresCase: true),
        _ => space.Unknown(site.ToString()),
    };

    static int? Number(LibraryCall call, string parameter) =>
        call.Argument(parameter)?.Single is Constant { Literal: int and >= 0 and var number } ? number : null;

    static Element New(LibraryCall call, string parameter) =>
        new(call.Interpreter.Space.True, (call.Argument(parameter) ?? call.Argument("element"))!, call.Site);

    /// <summary>The elements of a sequence, where each of them is there in every configuration; null for any other.</summary>
    public static ImmutableList<Element>? Known(LibraryCall call, Guarded? list) =>
        list?.Single is { } single
        && call.Interpreter.Enumerate(single, call.Site) is { } all
            ? call.Interpreter.Present(all)
            : null;
}
