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

    /// <summary>Operators that are not lazy, collections and texts that are made of a sequence or take it in, files that are written.</summary>
    public override bool FollowsAtOnce(IMethodSymbol method) => method.ContainingType is { } type && IsInSystem(type) && !Linq.IsLazy(method) && !Linq.MayStopEarly(method)
        && (type.ContainingNamespace.ToDisplayString().StartsWith("System.Collections", StringComparison.Ordinal)
            || type.Name is "Enumerable" or "ImmutableArrayExtensions" or "String" or "File" or "Task" or "Parallel");

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
            SpecialType.System_Boolean or SpecialType.System_Int32 when call is { Name: "Parse", Arguments: [var text] } => Parse(call, call.Interpreter.NotNull(text, call.Site), type.SpecialType),
            SpecialType.System_Boolean or SpecialType.System_Int32 when call is { Name: "TryParse", Arguments: [var text, _] } => TryParse(call, text, type.SpecialType),
            SpecialType.System_Enum when call is { Name: "Parse", Method.IsGenericMethod: true } => ParseEnum(call),
            SpecialType.System_Object when call is { Name: "Equals", Method.IsStatic: true, Arguments: { Length: 2 } both } => Equal(call, both[0], both[1]),
            SpecialType.System_Object when call is { Name: "ReferenceEquals", Arguments: { Length: 2 } both } =>
                call.Interpreter.Of(call.Interpreter.AreEqual(both[0], both[1], call.Site, Sameness.Reference), call.Site),
            SpecialType.System_Object or (>= SpecialType.System_Boolean and <= SpecialType.System_Double)
                when call is { Name: "Equals", Receiver: { } receiver, Arguments: { Length: 1 } other, ParameterTypes: [var given] } =>
                (type.IsValueType && type.SpecialType == given.SpecialType) || receiver.Cases.All(static @case => @case.Value is Constant { Literal: not null })
                    ? Equal(call, receiver, other[0])
                    : null,
            SpecialType.System_Array when call.Name == "get_Length" => Linq.Count(call),
            _ => type.Name switch
            {
                "Enumerable" or "ImmutableArrayExtensions" or "ImmutableArray" or "ImmutableList" or "Array" when type.TypeParameters.Length == 0 => Linq.Call(call),
                "Environment" when call is { Name: "GetEnvironmentVariable", Arguments: { Length: >= 1 } name } && name[0].Single is Constant { Literal: string key } =>
                    call.Interpreter.Setting(SettingSource.Environment, key, isRequired: false, call.Site),
                "Delegate" or "MulticastDelegate" => CallDelegate(call),
                "KeyValuePair" when call is { Method: { MethodKind: MethodKind.Constructor } or { Name: "Create" }, Arguments: [var key, var value] } => call.Interpreter.NewObject(
                    call.Method.MethodKind == MethodKind.Constructor ? type : call.ResultType, call.Site, pair => pair with { Members = pair.Members.Add("Key", key).Add("Value", value) }),
                "Nullable" => CallNullable(call),
                "Task" or "ValueTask" or "TaskAwaiter" => CallTask(call),
                _ when RoleOf(type) == TypeRole.List => CallList(call),
                _ when RoleOf(type) == TypeRole.Map || type.Name == "CollectionExtensions" => CallMap(call),
                _ => null,
            },
        };
    }

    static Guarded Map(LibraryCall call, Guarded value, Func<Value, Value> map) =>
        Guarded.Of(value.Select(map).Cases.Select(@case => @case with { Origin = Origin.Of(call.Site, @case.Origin) }));

    static Guarded Equal(LibraryCall call, Guarded left, Guarded right) =>
        call.Interpreter.Of(call.Interpreter.AreEqual(left, right, call.Site), call.Site);

    /// <summary>A Boolean or number in a text. A setting is the same whether the program reads it as a text or as what it says.</summary>
    static Guarded Parse(LibraryCall call, Guarded text, SpecialType type) => Map(call, text, value => value is Symbolic ? value : ParseConstant(value, type) ?? Value.Unknown);

    static Value? ParseConstant(Value value, SpecialType type) => value is not Constant { Literal: string text } ? null
        : type == SpecialType.System_Boolean ? bool.TryParse(text, out var flag) ? flag ? Value.True : Value.False : null
        : int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? new Constant(number)
        : null;

    static Guarded TryParse(LibraryCall call, Guarded text, SpecialType type)
    {
        var (interpreter, space) = (call.Interpreter, call.Interpreter.Space);
        var otherwise = interpreter.Of(type == SpecialType.System_Boolean ? Value.False : new Constant(0), call.Site);
        return interpreter.OnEach(text, (value, only) =>
        {
            var succeeds = value switch
            {
                Constant => ParseConstant(value, type) is null ? space.False : space.True,
                Symbolic { Subject: var subject } => !space.Ask(subject, Question.IsNull)
                    & OutsideText.Test(space, value, type == SpecialType.System_Boolean ? TextRelation.IsBoolean : TextRelation.IsNumber, "", ignoresCase: false),
                _ => space.Unknown(call.Name),
            };
            call.Give(1, Guarded.Choose(succeeds, Parse(call, only, type), otherwise));
            return interpreter.Of(succeeds, call.Site);
        });
    }

    /// <summary>The member of an enumeration that a text names.</summary>
    static Guarded? ParseEnum(LibraryCall call)
    {
        if (call.ResultType is not INamedTypeSymbol { TypeKind: TypeKind.Enum } type || call.Arguments.Length == 0)
            return null;
        var ignoresCase = call.Arguments.Length > 1 && call.Arguments[1].Single is Constant { Literal: true };
        var (interpreter, space) = (call.Interpreter, call.Interpreter.Space);
        return interpreter.OnEach(interpreter.NotNull(call.Arguments[0], call.Site), (value, _) =>
        {
            var members = new List<Case>();
            foreach (var member in type.GetMembers().OfType<IFieldSymbol>().Where(static field => field.HasConstantValue))
            {
                var isNamed = value is Symbolic or DerivedText ? OutsideText.Test(space, value, TextRelation.Is, member.Name, ignoresCase)
                    : OutsideText.AreEqual(space, value, new Constant(member.Name), ignoresCase ? 5 : 4);
                if (isNamed is null)
                    return interpreter.Of(Value.Unknown);
                members.Add(new Case(isNamed, new Constant(member.ConstantValue), Origin.Of(call.Site, null)));
            }

            interpreter.Continue(members.Aggregate(space.False, static (any, member) => any | member.When));
            return Guarded.Of(members);
        });
    }

    static Guarded? CallString(LibraryCall call)
    {
        switch (call)
        {
            case { Name: "Equals" or "op_Equality", Method: { IsStatic: true, Parameters.Length: 2 }, Arguments: var both }:
                return Equal(call, both[0], both[1]);
            case { Name: "Equals", Receiver: { } receiver, Arguments: { Length: 1 } other }:
                return Equal(call, receiver, other[0]);
            case { Name: "Equals", Method.IsStatic: true, Arguments: [var left, var right, { Single: Constant { Literal: int comparison } }] }:
                return AreEqual(call, left, right, comparison);
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

        return call.Interpreter.OnEach(subject, (each, only) => each is Symbolic or DerivedText
            ? OutsideText.Call(call, each, arguments) ?? call.Interpreter.Of(Value.Unknown)
            : Map(call, only, value => OfConstant(call, value, arguments)));
    }

    static Value OfConstant(LibraryCall call, Value value, object?[] arguments) =>
        value is not Constant { Literal: string text } ? Value.Unknown : (call.Name, arguments) switch
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
            ("StartsWith", [string start, int comparison]) when comparison is 4 or 5 => text.StartsWith(start, (StringComparison)comparison) ? Value.True : Value.False,
            ("EndsWith", [string end, int comparison]) when comparison is 4 or 5 => text.EndsWith(end, (StringComparison)comparison) ? Value.True : Value.False,
            ("Substring", [int from]) when from >= 0 && from <= text.Length => new Constant(text.Substring(from)),
            ("Substring", [int from, int length]) when from >= 0 && length >= 0 && from + length <= text.Length => new Constant(text.Substring(from, length)),
            _ => Value.Unknown,
        };

    static Guarded? AreEqual(LibraryCall call, Guarded left, Guarded right, int comparison)
    {
        var (interpreter, equal) = (call.Interpreter, call.Interpreter.Space.False);
        foreach (var first in left.Cases)
        {
            foreach (var second in right.Cases)
            {
                var both = first.When & second.When;
                if (interpreter.IsImpossible(both))
                    continue;
                if (OutsideText.AreEqual(interpreter.Space, first.Value, second.Value, comparison) is not { } same)
                    return null;
                equal |= both & same;
            }
        }

        return interpreter.Of(equal, call.Site);
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

    static Guarded? CallDelegate(LibraryCall call) => call switch
    {
        { Name: "Combine", Arguments: [var first, var second] } => call.Interpreter.AddTargets(first, second, call.Site),
        { Name: "Remove", Arguments: [var first, var second] } => call.Interpreter.RemoveTargets(first, second, call.Site),
        { Name: "Equals", Receiver: { } receiver, Arguments: [var other] } => Equal(call, receiver, other),
        { Name: "op_Equality", Arguments: [var first, var second] } => Equal(call, first, second),
        { Name: "GetInvocationList", Receiver.Single: { } function } when Interpreter.Targets(function) is { IsEmpty: false } targets =>
            call.Interpreter.ListOf(targets.Select(target => new Element(call.Interpreter.Space.True, call.Interpreter.Of(target), call.Site)), call.Site),
        { Name: "DynamicInvoke", Receiver: { } function, Arguments: [var given] } when Elements(call, given) is { } elements && elements.TrueForAll(element => call.Interpreter.IsCertain(element.When)) =>
            call.Interpreter.CallEach(function, elements.Select(static element => element.Value).ToImmutableArray(), call.Site),
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
                return Linq.Count(call);
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
            case "GetEnumerator":
                return receiver;
            case "Contains" when call.Arguments.Length == 1:
                return Linq.Contains(call, receiver, call.Arguments[0]);
            case "ForEach":
                interpreter.Follow(receiver, call.Site, new Follower(
                    (element, site) => interpreter.CallEach(call.Arguments[0], ImmutableArray.Create(element), site),
                    _ => interpreter.Escape(call.Arguments[0])));
                return interpreter.Of(Value.Unknown, call.Site);
            default:
                return null;
        }
    }

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
            case { Method.ExplicitInterfaceImplementations: [{ Name: "Add" }], Receiver: { } receiver, Arguments: [var pair] }:
                interpreter.AddElement(receiver, pair, call.Site);
                return interpreter.Of(Value.Unknown, call.Site);
            case { Name: "get_Count" }:
                return Linq.Count(call);
            case { Name: "Clear", Receiver: { } receiver }:
                interpreter.RemoveElements(receiver);
                return interpreter.Of(Value.Unknown, call.Site);
            case { Name: "TryAdd", Receiver: { Single: ObjectReference map } receiver, Arguments: [{ Single: Constant { Literal: var key } } sought, var value] } when FindEntry(interpreter, receiver, sought) is { } entry:
                interpreter.If(!entry.IsThere, () => interpreter.SetEntry(map, key, value));
                return interpreter.Of(!entry.IsThere, call.Site);
            case { Name: "Remove", Receiver: { Single: ObjectReference map } receiver, Arguments: [{ Single: Constant { Literal: var key } } sought] } when FindEntry(interpreter, receiver, sought) is { } entry:
                interpreter.If(entry.IsThere, () => interpreter.SetEntry(map, key, interpreter.Of(Value.Unset)));
                return interpreter.Of(entry.IsThere, call.Site);
            case { Name: "get_Keys" or "get_Values", Receiver: { } receiver }:
                return interpreter.Defer(call.ResultType, call.Site, ImmutableArray.Create(receiver), follower => interpreter.Follow(receiver, call.Site, follower with
                {
                    Each = (pair, site) => follower.Each(interpreter.ReadMember(pair, call.Name == "get_Keys" ? "Key" : "Value"), site),
                }));
            case { Name: "ContainsKey", Receiver: { } map, Arguments: [var key] } when FindEntry(interpreter, map, key) is { } entry:
                return interpreter.Of(entry.IsThere, call.Site);
            case { Name: "GetValueOrDefault", Receiver: null, Arguments: [var map, var key, ..], ResultType: var type } when FindEntry(interpreter, map, key) is { } entry:
                return Guarded.Choose(entry.IsThere, entry.Value, call.Arguments.Length > 2 ? call.Arguments[2] : interpreter.Of(interpreter.DefaultOf(type), call.Site));
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
}
