using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Evaluation;

/// <summary>What .NET's own types do: strings, collections, LINQ, tasks, the environment.</summary>
sealed class BaseClassLibrary : LibraryModel
{
    static readonly ImmutableHashSet<string> lists = ImmutableHashSet.Create(
        "System.Collections.Generic.List", "System.Collections.Generic.IList", "System.Collections.Generic.IEnumerable", "System.Collections.Generic.ICollection",
        "System.Collections.Generic.IReadOnlyList", "System.Collections.Generic.IReadOnlyCollection", "System.Collections.Immutable.ImmutableArray",
        "System.Collections.Immutable.ImmutableList", "System.Collections.Immutable.IImmutableList", "System.Linq.IOrderedEnumerable");

    static readonly ImmutableHashSet<string> maps = ImmutableHashSet.Create(
        "System.Collections.Generic.Dictionary", "System.Collections.Generic.IDictionary", "System.Collections.Generic.IReadOnlyDictionary");

    static readonly ImmutableHashSet<string> wrappers = ImmutableHashSet.Create(
        "System.Nullable", "System.Threading.Tasks.Task", "System.Threading.Tasks.ValueTask", "System.Runtime.CompilerServices.TaskAwaiter");

    const int MostDistinct = 50;

    /// <summary>How many elements may be there or not while they are counted.</summary>
    const int MostDoubtful = 16;

    /// <summary>Reflection is missing on purpose: it changes objects behind the interpreter's back.</summary>
    static readonly ImmutableHashSet<string> harmlessNamespaces = ImmutableHashSet.Create(
        "System", "System.Linq", "System.Collections.Generic", "System.Collections.Immutable", "System.Text", "System.Text.Json", "System.Text.RegularExpressions",
        "System.IO", "System.Diagnostics", "System.Threading", "System.Threading.Tasks", "System.Globalization", "System.Net", "Microsoft.Extensions.Logging");

    /// <summary>Types of those namespaces that change the arrays they are given, or hand on a way to do so.</summary>
    static readonly ImmutableHashSet<string> writesArrays = ImmutableHashSet.Create(
        "Array", "ArraySegment", "Span", "Memory", "MemoryExtensions", "Buffer", "Random");

    /// <summary>How the names of methods begin that leave a collection as it is.</summary>
    static readonly string[] reading = ["Contains", "IndexOf", "LastIndexOf", "Find", "Get", "get_", "TryGet", "TryPeek", "Is", "To", "Convert", "BinarySearch"];

    public override TypeRole RoleOf(INamedTypeSymbol type)
    {
        if (type.TypeArguments.Length == 0)
            return TypeRole.Opaque;
        var name = $"{type.ContainingNamespace}.{type.Name}";
        return lists.Contains(name) ? TypeRole.List : maps.Contains(name) ? TypeRole.Map : wrappers.Contains(name) ? TypeRole.Wrapper
            : name == "System.Collections.Generic.KeyValuePair" ? TypeRole.PropertyBag
            : TypeRole.Opaque;
    }

    public override bool LeavesArgumentsAlone(IMethodSymbol method) =>
        harmlessNamespaces.Contains(method.ContainingType.ContainingNamespace?.ToDisplayString() ?? "")
        && !writesArrays.Contains(method.ContainingType.Name) && !method.Name.StartsWith("CopyTo", StringComparison.Ordinal);

    public override bool LeavesReceiverAlone(IMethodSymbol method) =>
        method.ContainingType.Name.StartsWith("Immutable", StringComparison.Ordinal)
        || (method.ContainingType.ContainingNamespace?.ToDisplayString() == "System.Collections.Generic" ? OnlyReads(method.Name) : LeavesArgumentsAlone(method));

    /// <summary>Whether a method of a collection leaves it as it is.</summary>
    static bool OnlyReads(string method) =>
        Array.Exists(reading, start => method.StartsWith(start, StringComparison.Ordinal)) || method is "Exists" or "Peek" or "AsReadOnly" or "ForEach" or "Slice" or "Overlaps" or "SetEquals" or "TrueForAll";

    static bool IsInSystem(INamedTypeSymbol type)
    {
        var outermost = type.ContainingNamespace;
        while (outermost is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
            outermost = outermost.ContainingNamespace;
        return outermost?.Name == "System";
    }

    public override Guarded? Call(LibraryCall call)
    {
        var type = call.Method.ContainingType;
        if (type is null || !IsInSystem(type))
            return null;
        return type.SpecialType switch
        {
            SpecialType.System_String => CallString(call),
            SpecialType.System_Boolean when call is { Name: "Parse", Arguments: { Length: 1 } text } => Map(call, text[0], ParseBoolean),
            SpecialType.System_Object when call is { Name: "Equals", Method.IsStatic: true, Arguments: { Length: 2 } both } => Equal(call, both[0], both[1]),
            SpecialType.System_Object when call is { Name: "ReferenceEquals", Arguments: { Length: 2 } both } =>
                call.Interpreter.Of(call.Interpreter.AreEqual(both[0], both[1], call.Site, Sameness.Reference), call.Site),
            SpecialType.System_Object or (>= SpecialType.System_Boolean and <= SpecialType.System_Double)
                when call is { Name: "Equals", Receiver: { } receiver, Arguments: { Length: 1 } other, ParameterTypes: [var given] } =>
                (type.IsValueType && type.SpecialType == given.SpecialType) || receiver.Cases.All(static @case => @case.Value is Constant { Literal: not null })
                    ? Equal(call, receiver, other[0])
                    : null,
            SpecialType.System_Array when call.Name == "get_Length" => Count(call),
            _ => type.Name switch
            {
                "Enumerable" or "ImmutableArrayExtensions" when call.Name is "Select" or "Where" or "Append" or "Prepend" or "Concat" or "Union" or "Distinct" or "Cast" or "AsEnumerable" or "Reverse" =>
                    call.Interpreter.Defer(() => CallLinq(call), call.Arguments),
                "Enumerable" or "ImmutableArrayExtensions" or "ImmutableArray" or "ImmutableList" or "Array" when type.TypeParameters.Length == 0 => CallLinq(call),
                "Environment" when call is { Name: "GetEnvironmentVariable", Arguments: { Length: >= 1 } name } && name[0].Single is Constant { Literal: string key } =>
                    call.Interpreter.Setting(SettingSource.Environment, key, isRequired: false, call.Site),
                "Nullable" => CallNullable(call),
                "Task" or "ValueTask" or "TaskAwaiter" => CallTask(call),
                _ when RoleOf(type) == TypeRole.List => CallList(call),
                _ when RoleOf(type) == TypeRole.Map => CallMap(call),
                _ => null,
            },
        };
    }

    static Guarded Map(LibraryCall call, Guarded value, Func<Value, Value> map) =>
        Guarded.Of(value.Select(map).Cases.Select(@case => @case with { Origin = Origin.Of(call.Site, @case.Origin) }));

    static Guarded Equal(LibraryCall call, Guarded left, Guarded right) =>
        call.Interpreter.Of(call.Interpreter.AreEqual(left, right, call.Site), call.Site);

    static Value ParseBoolean(Value value) =>
        value is Constant { Literal: string text } && bool.TryParse(text, out var parsed) ? parsed ? Value.True : Value.False : Value.Unknown;

    static Guarded? CallString(LibraryCall call)
    {
        switch (call)
        {
            case { Name: "Equals" or "op_Equality", Method: { IsStatic: true, Parameters.Length: 2 }, Arguments: var both }:
                return Equal(call, both[0], both[1]);
            case { Name: "Equals", Receiver: { } receiver, Arguments: { Length: 1 } other }:
                return Equal(call, receiver, other[0]);
            case { Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace", Arguments: { Length: 1 } text }:
                var empty = call.Interpreter.Of(new Constant(""), call.Site);
                var none = call.Interpreter.Of(Value.Null, call.Site);
                var tested = call.Name == "IsNullOrEmpty" ? text[0] : text[0].Select(static each => each is Constant { Literal: string known } && known.Trim().Length == 0 ? new Constant("") : each);
                var isBlank = call.Interpreter.AreEqual(tested, none, call.Site) | call.Interpreter.AreEqual(tested, empty, call.Site);
                return call.Interpreter.Of(isBlank, call.Site);
            case { Name: "Concat", Method.Parameters: var parameters } when parameters.All(parameter => parameter.Type.SpecialType is SpecialType.System_String):
                return call.Arguments.Aggregate((left, right) => call.Interpreter.Pairs(left, right, call.Site, Text.Join));
            case { Name: "Join", Arguments: { Length: 2 } join } when Elements(call, join[1]) is { } elements && elements.All(element => call.Interpreter.IsCertain(element.When)):
                return Join(call, join[0], elements);
            default:
                return call.Receiver is { } subject ? CallOnString(call, subject) : null;
        }
    }

    static Guarded Join(LibraryCall call, Guarded separator, ImmutableList<Element> elements)
    {
        var joined = call.Interpreter.Of(new Constant(""), call.Site);
        for (var i = 0; i < elements.Count; i++)
        {
            if (i > 0)
                joined = call.Interpreter.Pairs(joined, separator, call.Site, Text.Join);
            joined = call.Interpreter.Pairs(joined, elements[i].Value, call.Site, Text.Join);
        }

        return joined;
    }

    /// <summary>What can be computed from a constant string and constant arguments is; of a string that is read from outside nothing is known.</summary>
    static Guarded? CallOnString(LibraryCall call, Guarded subject)
    {
        var arguments = call.Arguments.Select(argument => (argument.Single as Constant)?.Literal).ToArray();
        if (call.Name == "Split")
        {
            var isPlain = call.Method.Parameters.Zip(arguments, static (parameter, literal) => parameter.Ordinal == 0 || (parameter.Type.Name == "StringSplitOptions" && literal is 0)).All(static plain => plain);
            return isPlain && subject.Single is Constant { Literal: string list } && call.Arguments.Length > 0 && Separator(call.Arguments[0], arguments[0]) is { } separator
                ? call.Interpreter.ListOf(list.Split(separator).Select(part => new Element(call.Interpreter.Space.True, call.Interpreter.Of(new Constant(part), call.Site), call.Site)), call.Site)
                : null;
        }

        return Map(call, subject, value => value is not Constant { Literal: string text } ? Value.Unknown : (call.Name, arguments) switch
        {
            ("ToLowerInvariant", []) or ("ToLower", []) => new Constant(text.ToLowerInvariant()),
            ("ToUpperInvariant", []) or ("ToUpper", []) => new Constant(text.ToUpperInvariant()),
            ("Trim", []) => new Constant(text.Trim()),
            ("ToString", []) => value,
            ("get_Length", []) => new Constant(text.Length),
            ("Replace", [string { Length: > 0 } old, string @new]) => new Constant(text.Replace(old, @new)),
            ("StartsWith", [string start]) => text.StartsWith(start, StringComparison.Ordinal) ? Value.True : Value.False,
            ("EndsWith", [string end]) => text.EndsWith(end, StringComparison.Ordinal) ? Value.True : Value.False,
            ("Contains", [string part]) => text.Contains(part) ? Value.True : Value.False,
            ("Equals", [string other, int comparison]) when comparison is >= 0 and <= 5 =>
                string.Compare(text, other, CultureInfo.InvariantCulture, comparison % 2 == 1 ? CompareOptions.OrdinalIgnoreCase : CompareOptions.Ordinal) == 0 ? Value.True : Value.False,
            _ => Value.Unknown,
        });
    }

    static char[]? Separator(Guarded argument, object? literal) => literal switch
    {
        char one => [one],
        string { Length: 1 } one => [one[0]],
        _ => null,
    };

    static ImmutableList<Element>? Elements(LibraryCall call, Guarded list) => list.Single is { } value ? call.Interpreter.Enumerate(value, call.Site) : null;

    static Guarded? CallNullable(LibraryCall call) => call.Receiver is not { } receiver ? null : call.Name switch
    {
        "get_HasValue" => call.Interpreter.Of(!call.Interpreter.AreEqual(receiver, call.Interpreter.Of(Value.Null, call.Site), call.Site), call.Site),
        "get_Value" => call.Interpreter.NotNull(receiver, call.Site),
        "GetValueOrDefault" => Guarded.Choose(
            call.Interpreter.AreEqual(receiver, call.Interpreter.Of(Value.Null, call.Site), call.Site),
            call.Arguments.Length == 1 ? call.Arguments[0] : call.Interpreter.Of(call.Interpreter.DefaultOf(call.ResultType), call.Site),
            receiver),
        _ => null,
    };

    static Guarded? CallTask(LibraryCall call) => call.Name switch
    {
        "FromResult" => call.Arguments[0],
        "get_Result" or "GetAwaiter" or "GetResult" or "ConfigureAwait" or "AsTask" => call.Receiver,
        "Run" => call.Interpreter.CallEach(call.Arguments[0], ImmutableArray<Guarded>.Empty, call.Site),
        _ => null,
    };

    static Guarded? CallList(LibraryCall call)
    {
        var interpreter = call.Interpreter;
        if (call.Method.MethodKind == MethodKind.Constructor)
        {
            var list = interpreter.NewObject(call.Method.ContainingType, call.Site, created => created with { Elements = ImmutableList<Element>.Empty });
            if (call.Method.Parameters is [{ Type.SpecialType: not SpecialType.System_Int32 }])
                interpreter.AddElements(list, call.Arguments[0], call.Site);
            return list;
        }

        if (call.Receiver is not { } receiver)
            return null;
        switch (call.Name)
        {
            case "Add" when call.Arguments.Length == 1 && call.Method.ReturnsVoid:
                interpreter.AddElement(receiver, call.Arguments[0], call.Site);
                return interpreter.Of(Value.Unknown, call.Site);
            case "AddRange" when call.Method.ReturnsVoid:
                interpreter.AddElements(receiver, call.Arguments[0], call.Site);
                return interpreter.Of(Value.Unknown, call.Site);
            case "get_Count" or "get_Length":
                return Count(call);
            case "Add" or "AddRange" when call.Arguments.Length == 1 && call.Method.ContainingType.Name.StartsWith("Immutable", StringComparison.Ordinal):
                var longer = interpreter.CopyList(receiver, call.Site);
                if (call.Name == "Add")
                    interpreter.AddElement(longer, call.Arguments[0], call.Site);
                else
                    interpreter.AddElements(longer, call.Arguments[0], call.Site);
                return longer;
            case "Clear" when call.Method.ReturnsVoid:
                interpreter.RemoveElements(receiver);
                return interpreter.Of(Value.Unknown, call.Site);
            case "ToArray":
                return interpreter.CopyList(receiver, call.Site);
            case "Contains" when call.Arguments.Length == 1:
                return Contains(call, receiver, call.Arguments[0]);
            case "ForEach":
                return EachElement(call, receiver, call.Arguments[0]) is null ? null : interpreter.Of(Value.Unknown, call.Site);
            default:
                return null;
        }
    }

    /// <summary>How many elements are there, which differs where some of them are there in some configurations only.</summary>
    static Guarded? Count(LibraryCall call) => call.Subject is not { } list ? null : call.Interpreter.OnEach(list, (value, _) =>
    {
        var interpreter = call.Interpreter;
        if (interpreter.Enumerate(value, call.Site) is not { } elements)
            return interpreter.Of(Value.Unknown, call.Site);
        var doubtful = elements.FindAll(element => !interpreter.IsCertain(element.When));
        if (doubtful.Count > MostDoubtful)
            return interpreter.Of(Value.Unknown, call.Site);
        var count = interpreter.Of(new Constant(elements.Count - doubtful.Count), call.Site);
        foreach (var element in doubtful)
            count = Guarded.Choose(element.When, count.Select(static less => new Constant((int)((Constant)less).Literal! + 1)), count);
        return count;
    });

    static Guarded? Contains(LibraryCall call, Guarded list, Guarded sought) => Elements(call, list) is not { } elements ? null : call.Interpreter.Of(
        elements.Aggregate(call.Interpreter.Space.False, (any, element) => any | (element.When & call.Interpreter.AreEqual(element.Value, sought, call.Site))), call.Site);

    static Guarded? CallMap(LibraryCall call)
    {
        var interpreter = call.Interpreter;
        // Keys that compare otherwise than by themselves are not followed.
        if (call.Method.MethodKind == MethodKind.Constructor && call.Method.Parameters.Any(static parameter => parameter.Type.Name == "IEqualityComparer"))
            return interpreter.Of(Value.Unknown, call.Site);
        if (call.Method.MethodKind == MethodKind.Constructor && call.Method.Parameters.Length == 0)
            return interpreter.NewObject(call.Method.ContainingType, call.Site, static created => created with { Keys = ImmutableList<object?>.Empty });
        switch (call)
        {
            case { Name: "Add", Receiver: { Single: ObjectReference map } receiver, Arguments: [{ Single: Constant { Literal: var key } }, var value] } when interpreter.Object(map) is not null:
                interpreter.SetEntry(map, key, Guarded.Of(value.Cases.Select(@case => @case with { Origin = Origin.Of(call.Site, @case.Origin) })));
                return interpreter.Of(Value.Unknown, call.Site);
            case { Name: "get_Keys" or "get_Values", Receiver: { } receiver } when Elements(call, receiver) is { } pairs:
                return interpreter.ListOf(pairs.Select(pair => pair with { Value = interpreter.ReadMember(pair.Value, call.Name == "get_Keys" ? "Key" : "Value") }), call.Site);
            case { Name: "ContainsKey", Receiver: { } map, Arguments: [var key] } when FindEntry(interpreter, map, key) is { } entry:
                return interpreter.Of(entry.IsThere, call.Site);
            case { Name: "TryGetValue", Receiver: { } map, Arguments: [var key, _], ParameterTypes: [_, var type] } when FindEntry(interpreter, map, key) is { } entry:
                call.Give(1, Guarded.Choose(entry.IsThere, entry.Value, interpreter.Of(interpreter.DefaultOf(type), call.Site)));
                return interpreter.Of(entry.IsThere, call.Site);
            default:
                return null;
        }
    }

    /// <summary>Whether a key is there, and its value then; null where one of the maps or keys that it may be is not known.</summary>
    static (Condition IsThere, Guarded Value)? FindEntry(Interpreter interpreter, Guarded maps, Guarded keys)
    {
        var isThere = interpreter.Space.False;
        var values = new List<Case>();
        foreach (var map in maps.Cases)
        {
            foreach (var key in keys.Cases)
            {
                var when = map.When & key.When;
                if (interpreter.IsImpossible(when))
                    continue;
                if (interpreter.FindEntry(map.Value, key.Value) is not { } entry)
                    return null;
                isThere |= when & entry.IsThere;
                values.AddRange(entry.Value.Cases.Select(@case => @case with { When = @case.When & when }));
            }
        }

        return (isThere, Guarded.Of(values));
    }

    /// <summary>The results of a function on every element of a known list; null where the list is not known.</summary>
    static List<(Element Element, Guarded Result)>? EachElement(LibraryCall call, Guarded list, Guarded function, bool isNumbered = false)
    {
        // Where an element may be missing, those after it have other numbers.
        if (Elements(call, list) is not { Count: <= 300 } elements || (isNumbered && !elements.TrueForAll(element => call.Interpreter.IsCertain(element.When))))
            return null;
        return elements.Select((element, index) => (element, call.Interpreter.CallEach(
            function,
            isNumbered ? ImmutableArray.Create(element.Value, call.Interpreter.Of(new Constant(index), call.Site)) : ImmutableArray.Create(element.Value),
            element.Site))).ToList();
    }

    static Guarded? CallLinq(LibraryCall call)
    {
        var interpreter = call.Interpreter;
        var site = call.Site;
        if (call.Name is "Empty" && call.Arguments.Length == 0)
            return interpreter.ListOf([], site);
        if (call.Name is "Create" or "CreateRange" && !call.Method.IsExtensionMethod)
        {
            if (call.Arguments.Length == 1 && call.Method.Parameters[0].Type is IArrayTypeSymbol or INamedTypeSymbol { Name: "IEnumerable" })
                return interpreter.CopyList(call.Arguments[0], site);
            return interpreter.ListOf(call.Arguments.Select(argument => new Element(interpreter.Space.True, argument, site)), site);
        }

        if (call.Subject is not { } list || !call.Method.IsExtensionMethod)
            return null;
        if (list.Cases.Length > 1)
            return interpreter.OnEach(list, (_, only) => CallLinq(call with { Arguments = call.Arguments.SetItem(0, only) }) ?? interpreter.Of(Value.Unknown));

        var rest = call.Rest;
        switch (call.Name)
        {
            case "ToList" or "ToArray" or "ToImmutableArray" or "ToImmutableList" or "AsEnumerable" or "Cast" when rest.Length == 0:
                return interpreter.CopyList(list, site);
            case "Reverse" when rest.Length == 0:
                return Elements(call, list) is { } ordered ? interpreter.ListOf(ordered.Reverse(), site) : null;
            case "Prepend":
                var prepended = interpreter.ListOf([new Element(interpreter.Space.True, rest[0], site)], site);
                interpreter.AddElements(prepended, list, site);
                return prepended;
            case "Append":
                var appended = interpreter.CopyList(list, site);
                interpreter.AddElement(appended, rest[0], site);
                return appended;
            case "Concat" or "Union" when rest.Length == 1:
                var joined = interpreter.CopyList(list, site);
                interpreter.AddElements(joined, rest[0], site);
                return call.Name == "Union" && Elements(call, joined) is { } united ? Distinct(call, united) : joined;
            case "Select":
                return EachElement(call, list, rest[0], isNumbered: !IsOneToOne(call)) is { } results
                    ? interpreter.ListOf(results.Select(pair => pair.Element with { Value = pair.Result }), site)
                    : null;
            case "Distinct" when rest.Length == 0 && Elements(call, list) is { } repeated:
                return Distinct(call, repeated);
            case "Where" when IsOneToOne(call):
                return EachElement(call, list, rest[0]) is { } tested
                    ? interpreter.ListOf(tested.Select(pair => pair.Element with { When = pair.Element.When & interpreter.Truth(pair.Result, pair.Element.Site) }), site)
                    : null;
            case "Any" when rest.Length == 0 && Elements(call, list) is { } elements:
                return interpreter.Of(elements.Aggregate(interpreter.Space.False, static (any, element) => any | element.When), site);
            case "Contains" when rest.Length == 1:
                return Contains(call, list, rest[0]);
            case "Count" when rest.Length == 0:
                return Count(call);
            case "First" when rest.Length == 0 && Elements(call, list) is [var first, ..] && interpreter.IsCertain(first.When):
                return first.Value;
            default:
                return null;
        }
    }

    static Guarded? Distinct(LibraryCall call, ImmutableList<Element> elements) => elements.Count > MostDistinct ? null : call.Interpreter.ListOf(
        elements.Select((element, index) => element with
        {
            When = elements.Take(index).Aggregate(element.When, (when, earlier) => when & !(earlier.When & call.Interpreter.AreEqual(earlier.Value, element.Value, call.Site))),
        }).Where(static element => !element.When.IsFalse),
        call.Site);

    /// <summary>Whether the function takes the element alone, and not its index too.</summary>
    static bool IsOneToOne(LibraryCall call) => call.Method.Parameters[1].Type is INamedTypeSymbol { TypeArguments.Length: 2 };
}
