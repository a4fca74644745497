using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AccessAnalyzers.Evaluation;

/// <summary>What .NET's own types do: strings, collections, LINQ, tasks, the environment.</summary>
sealed class BaseClassLibrary : LibraryModel
{
    static readonly ImmutableHashSet<string> lists = ImmutableHashSet.Create(
        "System.Collections.Generic.List", "System.Collections.Generic.IList", "System.Collections.Generic.IEnumerable",
        "System.Collections.Generic.ICollection",
        "System.Collections.Generic.IReadOnlyList", "System.Collections.Generic.IReadOnlyCollection",
        "System.Collections.Immutable.ImmutableArray",
        "System.Collections.Immutable.ImmutableList", "System.Collections.Immutable.IImmutableList", "System.Linq.IOrderedEnumerable",
        "System.Linq.IGrouping", "System.Linq.ILookup",
        "System.Collections.Generic.HashSet", "System.Collections.Generic.SortedSet", "System.Collections.Generic.ISet",
        "System.Collections.Generic.IReadOnlySet",
        "System.Collections.Generic.Queue", "System.Collections.Generic.Stack", "System.Collections.ObjectModel.Collection",
        "System.Collections.ObjectModel.ReadOnlyCollection", "System.Collections.Immutable.ImmutableHashSet",
        "System.Collections.Immutable.ImmutableSortedSet",
        "System.Collections.Immutable.IImmutableSet", "System.Collections.Frozen.FrozenSet");

    static readonly ImmutableHashSet<string> maps = ImmutableHashSet.Create(
        "System.Collections.Generic.Dictionary", "System.Collections.Generic.IDictionary", "System.Collections.Generic.IReadOnlyDictionary",
        "System.Collections.Generic.SortedDictionary",
        "System.Collections.Generic.SortedList", "System.Collections.Generic.OrderedDictionary",
        "System.Collections.Concurrent.ConcurrentDictionary",
        "System.Collections.ObjectModel.ReadOnlyDictionary", "System.Collections.Immutable.ImmutableDictionary",
        "System.Collections.Immutable.ImmutableSortedDictionary",
        "System.Collections.Immutable.IImmutableDictionary", "System.Collections.Frozen.FrozenDictionary");

    static readonly ImmutableHashSet<string> wrappers = ImmutableHashSet.Create(
        "System.Nullable", "System.Threading.Tasks.Task", "System.Threading.Tasks.ValueTask", "System.Runtime.CompilerServices.TaskAwaiter");

    /// <summary>Reflection is missing on purpose: it changes objects behind the interpreter's back.</summary>
    static readonly ImmutableHashSet<string> harmlessNamespaces = ImmutableHashSet.Create(
        "System", "System.Linq", "System.Collections.Generic", "System.Collections.Immutable", "System.Text", "System.Text.Json",
        "System.Text.RegularExpressions",
        "System.IO", "System.Diagnostics", "System.Threading", "System.Threading.Tasks", "System.Globalization", "System.Net",
        "Microsoft.Extensions.Logging");

    /// <summary>Types of those namespaces that change the arrays they are given, or hand on a way to do so.</summary>
    static readonly ImmutableHashSet<string> writesArrays = ImmutableHashSet.Create(
        "Array", "ArraySegment", "Span", "Memory", "MemoryExtensions", "Buffer", "Random");

    /// <summary>How the names of methods begin that leave a collection as it is.</summary>
    static readonly string[] reading = [
        "Contains", "IndexOf", "LastIndexOf", "Find", "Get", "get_", "TryGet", "TryPeek", "Is", "To", "Convert", "BinarySearch"
    ];

    /// <summary>Under what the dictionary of all environment variables is known.</summary>
    static readonly MemberKey allVariables = MemberKey.Note("environment variables");

    /// <summary>Under what a lazy value keeps the function that makes it.</summary>
    static readonly MemberKey lazyFactory = MemberKey.Note("factory");

    /// <summary>Under what a lazy value keeps itself, once it is made.</summary>
    static readonly MemberKey lazyValue = MemberKey.Note("value");

    /// <summary>Under what a builder keeps its text.</summary>
    static readonly MemberKey builtText = MemberKey.Note("text");

    /// <summary>What is replaced in a composite format, and braces that are written twice.</summary>
    static readonly Regex holes =
        new(@"\{(?<index>\d+)(,\s*(?<width>-?\d+))?(:(?<format>[^{}]*))?\}|\{\{|\}\}", RegexOptions.CultureInvariant);

    public override TypeRole RoleOf(INamedTypeSymbol type) => Role(type);

    static TypeRole Role(INamedTypeSymbol type)
    {
        if (type is { Name: "Builder", ContainingType: { } built })
            return Role(built);
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
        || (method.ContainingType.ContainingNamespace.IsWithin("System.Collections")
            ? OnlyReads(method.Name)
            : LeavesArgumentsAlone(method));

    /// <summary>Whether a method of a collection leaves it as it is.</summary>
    static bool OnlyReads(string method) =>
        Array.Exists(reading, start => method.StartsWith(start, StringComparison.Ordinal))
        || method is "Exists" or "Peek" or "AsReadOnly" or "ForEach" or "Slice" or "Overlaps" or "SetEquals" or "TrueForAll";

    /// <summary>
    /// Operators that are not lazy, collections and texts that are made of a sequence or take it in, files that are written.
    /// </summary>
    public override bool FollowsAtOnce(IMethodSymbol method) =>
        method.ContainingType is { } type && IsInSystem(type) && !Linq.IsLazy(method) && !Linq.MayStopEarly(method)
        && (type.ContainingNamespace.IsWithin("System.Collections")
            || type.Name is "Enumerable" or "ImmutableArrayExtensions" or "String" or "File" or "Task" or "Parallel");

    static bool IsInSystem(INamedTypeSymbol type)
    {
        var outermost = type.ContainingNamespace;
        while (outermost is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
            outermost = outermost.ContainingNamespace;
        return outermost?.Name == "System";
    }

    /// <summary>What a program writes for people it writes often, and nothing comes of it that this knows.</summary>
    public override bool SpeaksFor(IMethodSymbol method) =>
        method.ContainingType is { Name: not "Console" } type && IsInSystem(type);

    public override Guarded? Call(LibraryCall call) => CallKnown(call, call.Method.ContainingType) ?? PureMembers.Call(call);

    static Guarded? CallKnown(LibraryCall call, INamedTypeSymbol type)
    {
        return type.SpecialType switch
        {
            SpecialType.System_String => CallString(call),
            SpecialType.System_Boolean
                or SpecialType.System_Int32 when call is { Name: "TryParse",
                    Method.Parameters: [{ Type.SpecialType: SpecialType.System_String }, ..] } => TryParse(call, type.SpecialType),
            SpecialType.System_Enum when call is { Name: "Parse" or "TryParse", Arguments.Length: >= 1 } => ParseEnum(call),
            SpecialType.System_Object when call is { Name: "Equals", Method.IsStatic: true, Arguments: { Length: 2 } both } =>
                Equal(call, both[0], both[1]),
            SpecialType.System_Object when call is { Name: "ReferenceEquals", Arguments: { Length: 2 } both } =>
                call.Interpreter.Of(call.Interpreter.AreEqual(both[0], both[1], call.Site, Sameness.Reference), call.Site),
            SpecialType.System_Object when call is { Name: "ToString", Receiver: { } receiver }
                && receiver.Cases.All(static @case => @case.Value is Symbolic or Derived or PartialText
                    || Text.Show(@case.Value) is not null) =>
                Map(call, receiver, static each => Text.Show(each) is { } shown ? new Constant(shown) : each),
            SpecialType.System_Enum when call is { Name: "ToString", Arguments.IsEmpty: true, Receiver: { } receiver } =>
                Map(call, receiver, static each => Text.Show(each) is { } shown ? new Constant(shown) : Value.Unknown),
            SpecialType.System_Enum when call is { Name: "GetNames" or "GetValues"
                or "IsDefined", TypeArguments: [INamedTypeSymbol { TypeKind: TypeKind.Enum } members] } => CallEnum(call, members),
            SpecialType.System_Enum when call is { Name: "IsDefined",
                Arguments: [{ Single: Constant { Literal: INamedTypeSymbol members } }, var name] } => IsNameIn(call, members, name),
            SpecialType.System_Enum when call is { Name: "HasFlag", Receiver: { } receiver, Arguments: [var flag] } =>
                call.Interpreter.Pairs(receiver, flag, call.Site, HasFlag),
            SpecialType.System_Object or (>= SpecialType.System_Boolean and <= SpecialType.System_Double)
                when call is { Name: "Equals", Receiver: { } receiver, Arguments: { Length: 1 } other, ParameterTypes: [var given] } =>
                (type.IsValueType && type.SpecialType == given.SpecialType)
                || receiver.Cases.All(static @case => @case.Value is Constant { Literal: not null } or Symbolic or Derived)
                    ? Equal(call, receiver, other[0])
                    : null,
            SpecialType.System_Object when call is { Name: "MemberwiseClone", Receiver: { } receiver } =>
                call.Interpreter.Clone(receiver, call.Site),
            SpecialType.System_Object when call is { Name: "GetType", Receiver: { } receiver } => Reflection.TypeOf(call, receiver),
            SpecialType.System_Array when call is { Name: "get_Length", Receiver: { } array } => Linq.Count(call, array),
            SpecialType.System_Array when call is { Name: "Clone", Receiver: { } array } => Linq.Ask(call, array),
            SpecialType.System_Array when call.Name != "Empty" => Collections.CallArray(call),
            _ => type.Name switch
            {
                "Enumerable" or "ImmutableArrayExtensions" or "Array" => Linq.Call(call),
                "ImmutableArray" or "ImmutableList" or "ImmutableHashSet" or "ImmutableSortedSet" or "ImmutableDictionary"
                    or "ImmutableSortedDictionary" or "FrozenDictionary" or "FrozenSet"
                    when type.TypeParameters.Length == 0 => Collections.Make(call),
                "KeyCollection" or "ValueCollection" when call.Receiver is { } part => Linq.Ask(call, part),
                "IEquatable" when call is { Name: "Equals", Receiver: { } receiver, Arguments: [var other] }
                    && receiver.Cases.All(static @case => @case.Value is Constant { Literal: not null } or Symbolic or Derived) =>
                    Equal(call, receiver, other),
                "EqualityComparer" when call.Name == "get_Default" => call.Interpreter.Of(defaultComparer),
                "EqualityComparer" when call is { Name: "Equals", Receiver.Single: { } comparer, Arguments: [var left, var right] }
                    && comparer == defaultComparer => Equal(call, left, right),
                "Lazy" => CallLazy(call),
                "Environment" when call.Name is "Exit" or "FailFast" => End(call),
                "Debug" or "Trace" or "Contract" when call is { Name: "Assert" or "Assume" or "Requires", Arguments: [var isSo, ..] } =>
                    Demand(call, isSo),
                "ArgumentNullException" or "ArgumentException" or "ArgumentOutOfRangeException" or "ObjectDisposedException"
                    when call.Name.StartsWith("ThrowIf", StringComparison.Ordinal) => ThrowIf(call),
                "Type" or "PropertyInfo" or "MemberInfo" => Reflection.Call(call),
                "Tuple" or "ValueTuple" => CallTuple(call),
                "StringBuilder" => CallBuilder(call),
                "Activator" when call is { Name: "CreateInstance", TypeArguments: [var created] } =>
                    call.Interpreter.NewOf(created, call.Site),
                "MemoryExtensions" when call.Arguments is [var span, ..] => Linq.Ask(call, span),
                "Environment" when call is { Name: "GetEnvironmentVariable", Arguments: [var keys, ..] } => ReadVariables(call, keys),
                "Environment" when call.Name == "GetEnvironmentVariables" => Variables(call),
                "IDictionary" when call is { Name: "get_Item"
                    or "Contains", Receiver.Single: { } all, Arguments: [{ Single: Constant { Literal: string variable } }] }
                    && call.Interpreter.Object(all)?.Members.ContainsKey(allVariables) == true => ReadVariable(call, variable),
                "File" when call.Name is "ReadAllText" or "ReadAllTextAsync" or "OpenRead" => OutsideJson.ReadFile(call),
                "Environment" when call.Name == "GetCommandLineArgs" => call.Interpreter.OutsideList(
                    new Symbolic(call.Interpreter.SubjectOf(SettingSource.CommandLine, SettingSource.CommandLine.Kind)), call.Site),
                "Path" when call.Name is "Combine" or "Join" => CallPath(call),
                "AppContext" when call.Name == "get_BaseDirectory" => Machine(call, type.Name),
                "Directory" when call is { Name: "GetCurrentDirectory", Arguments.IsEmpty: true } => Machine(call, type.Name),
                "Environment" when call.Name == "get_CurrentDirectory" => Machine(call, "Directory"),
                "JsonSerializer" or "JsonDocument" or "JsonElement" or "JsonNode" or "JsonObject" or "JsonValue" => OutsideJson.Call(call),
                "Delegate" or "MulticastDelegate" => CallDelegate(call),
                "KeyValuePair" when call is { Method: { MethodKind: MethodKind.Constructor }
                    or { Name: "Create" }, Arguments: [var key, var value] } => call.Interpreter.NewPair(
                    call.Method.MethodKind == MethodKind.Constructor ? type : call.ResultType, key, value, call.Site),
                "Nullable" => CallNullable(call),
                "Task" or "ValueTask" or "TaskAwaiter" => CallTask(call),
                _ when Role(type) == TypeRole.List => Collections.CallList(call),
                _ when Role(type) == TypeRole.Map || type.Name == "CollectionExtensions" => Collections.CallMap(call),
                _ => null,
            },
        };
    }

    static Guarded End(LibraryCall call)
    {
        call.Interpreter.End();
        return call.Done;
    }

    static Guarded Demand(LibraryCall call, Guarded isSo)
    {
        call.Interpreter.Demand(call.Interpreter.Truth(isSo, call.Site));
        return call.Done;
    }

    /// <summary>What throws unless an argument is as it should be; null for what is not known.</summary>
    static Guarded? ThrowIf(LibraryCall call)
    {
        var interpreter = call.Interpreter;
        Guarded Of(object? literal) => interpreter.Of(new Constant(literal), call.Site);
        Condition Compare(BinaryOperatorKind relation, Guarded other) => interpreter.Compare(call.Arguments[0], other, relation, call.Site);
        Condition AreEqual(Guarded other) => interpreter.AreEqual(call.Arguments[0], other, call.Site);
        var isNumber = call is { TypeArguments: [{ SpecialType: SpecialType.System_Int32 }] };
        if (call.Name switch
        {
            "ThrowIf" => interpreter.Truth(call.Arguments[0], call.Site),
            "ThrowIfNull" => AreEqual(Of(null)),
            "ThrowIfNullOrEmpty" or "ThrowIfNullOrWhiteSpace" => IsBlank(call, call.Arguments[0]),
            "ThrowIfEqual" => AreEqual(call.Arguments[1]),
            "ThrowIfNotEqual" => !AreEqual(call.Arguments[1]),
            "ThrowIfZero" when isNumber => AreEqual(Of(0)),
            "ThrowIfNegative" when isNumber => Compare(BinaryOperatorKind.LessThan, Of(0)),
            "ThrowIfNegativeOrZero" when isNumber => Compare(BinaryOperatorKind.LessThanOrEqual, Of(0)),
            "ThrowIfLessThan" when isNumber => Compare(BinaryOperatorKind.LessThan, call.Arguments[1]),
            "ThrowIfLessThanOrEqual" when isNumber => Compare(BinaryOperatorKind.LessThanOrEqual, call.Arguments[1]),
            "ThrowIfGreaterThan" when isNumber => Compare(BinaryOperatorKind.GreaterThan, call.Arguments[1]),
            "ThrowIfGreaterThanOrEqual" when isNumber => Compare(BinaryOperatorKind.GreaterThanOrEqual, call.Arguments[1]),
            _ => (Condition?)null,
        } is not { } fails)
            return null;
        interpreter.Demand(!fails, call.Method.ContainingType.ToDisplayString());
        return call.Done;
    }

    /// <summary>Where a text is missing or empty, or has nothing but blanks where these are asked for as well.</summary>
    static Condition IsBlank(LibraryCall call, Guarded text)
    {
        var tested = call.Name.EndsWith("OrEmpty", StringComparison.Ordinal)
            ? text
            : text.Select(static each => each is Constant { Literal: string known }
                ? new Constant(known.Trim())
                : OutsideText.Trimmed(each));
        return call.Interpreter.AreEqual(text, call.Interpreter.Of(Value.Null, call.Site), call.Site)
            | call.Interpreter.AreEqual(tested, call.Interpreter.Of(new Constant(""), call.Site), call.Site);
    }

    static Guarded Variables(LibraryCall call) => call.Interpreter.NewObject(
        call.ResultType,
        call.Site,
        all => all with { IsForeign = true, Members = all.Members.SetItem(allVariables, call.Interpreter.Of(Value.Unset)) });

    static Guarded Map(LibraryCall call, Guarded value, Func<Value, Value> map) =>
        Guarded.Of(value.Select(map).Cases.Select(@case => @case with { Origin = Origin.Of(call.Site, @case.Origin) }));

    /// <summary>Compares as <c>object.Equals</c> does.</summary>
    static readonly LibraryMember defaultComparer = new("System.Collections.Generic.EqualityComparer", "Default");

    static Guarded Equal(LibraryCall call, Guarded left, Guarded right) =>
        call.Interpreter.Of(call.Interpreter.AreEqual(left, right, call.Site), call.Site);

    /// <summary>What <c>TryParse</c> gives: whether there is a Boolean or number in a text, and which.</summary>
    static Guarded TryParse(LibraryCall call, SpecialType type)
    {
        var (interpreter, space, text) = (call.Interpreter, call.Interpreter.Space, call.Arguments[0]);
        return interpreter.OnEach(text, (value, only) =>
        {
            var (succeeds, parsed) = OutsideText.AsRead(value) switch
            {
                Constant { Literal: var literal } =>
                    PureMembers.Parse(literal as string, type) is { } known
                    ? (space.True, interpreter.OfLiteral(known, call.Site))
                    : (space.False, only),
                Symbolic { Subject: var subject } read =>
                    (!space.Ask(subject, Question.IsNull) & IsParsed(read), interpreter.Of(read, call.Site)),
                Derived => (IsParsed(value), OutsideText.Make(
                    interpreter,
                    value,
                    new TextFunction(
                        type.ToString(),
                        call.Method.ContainingType.Name,
                        made => PureMembers.Parse(made as string, type) ?? PureMembers.Nothing,
                        call.Method.ContainingType),
                    call.Site)),
                _ => (space.Unknown(call.Name), interpreter.Of(Value.Unknown)),
            };
            call.Give(
                call.Arguments.Length - 1,
                Guarded.Choose(succeeds, parsed, interpreter.Of(interpreter.DefaultOf(call.Method.ContainingType), call.Site)));
            return interpreter.Of(succeeds, call.Site);
        });

        Condition IsParsed(Value value) =>
            OutsideText.Test(
                space, value, type == SpecialType.System_Boolean ? TextRelation.IsBoolean : TextRelation.IsNumber, "", ignoresCase: false);
    }

    /// <summary>The member of an enumeration that a text names.</summary>
    static Guarded? ParseEnum(LibraryCall call)
    {
        var tries = call.Name == "TryParse";
        var ignoresCase = call.Arguments.Any(static argument => argument.Single is Constant { Literal: true });
        var (type, text) = call.TypeArguments is [var asked] ? (asked, call.Arguments[0])
            : ((call.Arguments[0].Single as Constant)?.Literal as ITypeSymbol, call.Arguments[1]);
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration)
            return null;
        var interpreter = call.Interpreter;
        return interpreter.OnEach(tries ? text : interpreter.NotNull(text, "System.ArgumentNullException", call.Site), (value, _) =>
        {
            if (value is Constant { Literal: var literal })
                return Give(EnumText.Parse(enumeration, literal as string, ignoresCase));
            if (NamedBy(interpreter.Space, type, value, ignoresCase) is not { } named)
            {
                if (tries)
                    call.Give(call.Arguments.Length - 1, interpreter.Of(Value.Unknown));
                return interpreter.Of(Value.Unknown);
            }

            var isNamed = Any(interpreter.Space, named);
            var members = named.ConvertAll(each =>
                new Case(
                    each.When,
                    new Constant(call.Method.IsGenericMethod
                        ? each.Member.ConstantValue
                        : new EnumMember(type, each.Member.ConstantValue!)),
                    Origin.Of(call.Site, null)));
            if (tries)
            {
                call.Give(call.Arguments.Length - 1, Guarded.Of(members.Append(new Case(!isNamed, interpreter.DefaultOf(type), null))));
                return interpreter.Of(isNamed, call.Site);
            }

            interpreter.Demand(isNamed, "System.ArgumentException");
            return Guarded.Of(members);
        });

        Guarded Give(object? parsed)
        {
            var member = parsed is null ? interpreter.DefaultOf(type)
                : call.Method.IsGenericMethod ? new Constant(parsed)
                : new Constant(new EnumMember(type, parsed));
            if (tries)
            {
                call.Give(call.Arguments.Length - 1, interpreter.Of(member, call.Site));
                return interpreter.Of(parsed is null ? interpreter.Space.False : interpreter.Space.True, call.Site);
            }

            interpreter.Demand(parsed is null ? interpreter.Space.False : interpreter.Space.True, "System.ArgumentException");
            return interpreter.Of(member, call.Site);
        }
    }

    /// <summary>Whether a text names a member of an enumeration.</summary>
    static Guarded IsNameIn(LibraryCall call, INamedTypeSymbol type, Guarded name) => call.Interpreter.OnEach(name, (value, _) =>
        value is not Constant { Literal: not string } && NamedBy(call.Interpreter.Space, type, value, ignoresCase: false) is { } named
            ? call.Interpreter.Of(Any(call.Interpreter.Space, named), call.Site)
            : call.Interpreter.Of(Value.Unknown));

    /// <summary>
    /// The members of an enumeration, each with the condition that a text is its name; null where that is not known of one of them.
    /// </summary>
    static List<(IFieldSymbol Member, Condition When)>? NamedBy(ConditionSpace space, ITypeSymbol type, Value text, bool ignoresCase)
    {
        var named = new List<(IFieldSymbol Member, Condition When)>();
        foreach (var member in type.GetMembers().OfType<IFieldSymbol>().Where(static field => field.HasConstantValue))
        {
            if (IsNameOf(space, text, member.Name, ignoresCase) is not { } isThis)
                return null;
            named.Add((member, isThis));
        }

        return named;
    }

    static Condition Any(ConditionSpace space, List<(IFieldSymbol Member, Condition When)> named) =>
        named.Aggregate(space.False, static (any, each) => any | each.When);

    /// <summary>Whether a text is a name; null where that is not known. Nobody writes the number of a member.</summary>
    static Condition? IsNameOf(ConditionSpace space, Value text, string name, bool ignoresCase) => text switch
    {
        Symbolic or Derived => OutsideText.Test(space, text, TextRelation.Is, name, ignoresCase),
        Constant { Literal: var literal } =>
            string.Equals(literal as string, name, ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal)
            ? space.True
            : space.False,
        _ => null,
    };

    static Value HasFlag(Value flags, Value flag) =>
        flags is Constant { Literal: EnumMember { Number: var all } } && flag is Constant { Literal: EnumMember { Number: var one } }
            && Numbers.ToDecimal(all) is >= 0 and <= long.MaxValue and var set
                && Numbers.ToDecimal(one) is >= 0 and <= long.MaxValue and var sought
            ? ((long)set & (long)sought) == (long)sought ? Value.True : Value.False
            : Value.Unknown;

    static Guarded? CallString(LibraryCall call) => call switch
    {
        { Name: "Equals" or "op_Equality", Method: { IsStatic: true, Parameters.Length: 2 }, Arguments: var both } =>
            Equal(call, both[0], both[1]),
        { Name: "Equals", Receiver: { } receiver, Arguments: { Length: 1 } other } => Equal(call, receiver, other[0]),
        { Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace", Arguments: { Length: 1 } text } =>
            call.Interpreter.Of(IsBlank(call, text[0]), call.Site),
        { Name: "Concat",
            Method.Parameters: var parameters } when parameters.All(parameter =>
                parameter.Type.SpecialType is SpecialType.System_String) =>
            call.Arguments.Aggregate((left, right) => call.Interpreter.Pairs(left, right, call.Site, Text.Join)),
        { Name: "Format", Method.Parameters: var parameters, Arguments: var given } when Composite(
            call, parameters[0].Type.SpecialType == SpecialType.System_String ? given : given.RemoveAt(0)) is { } formatted =>
            formatted,
        { Name: "Concat", Arguments: [var all] } when Collections.Known(call, all) is { } parts =>
            Join(call, call.Interpreter.Of(new Constant("")), parts),
        { Name: "Join", Arguments: { Length: 2 } join } when Collections.Known(call, join[1]) is { } elements =>
            Join(call, join[0], elements),
        _ => null,
    };

    /// <summary>What becomes of a format like <c>{0}/{1}</c>; null where it is not known.</summary>
    /// <param name="given">The format, and what is put into it: one by one or as a list.</param>
    static Guarded? Composite(LibraryCall call, ImmutableArray<Guarded> given)
    {
        if (given[0].Single is not Constant { Literal: string format })
            return null;
        var values = given.RemoveAt(0);
        if (values is [var list] && call.Method.Parameters[^1].Type is not { SpecialType: SpecialType.System_Object })
        {
            if (Collections.Known(call, list) is not { } elements)
                return null;
            values = elements.Select(static element => element.Value).ToImmutableArray();
        }

        var result = call.Interpreter.Of(new Constant(""), call.Site);
        var end = 0;
        foreach (Match hole in holes.Matches(format))
        {
            var value = Literal(format.Substring(end, hole.Index - end));
            end = hole.Index + hole.Length;
            if (hole.Groups["index"] is { Success: true, Value: var index })
            {
                if (!int.TryParse(index, out var at) || at >= values.Length)
                    return null;
                var width = hole.Groups["width"] is { Success: true, Value: var written } && int.TryParse(written, out var known)
                    ? known
                    : (int?)null;
                var shown =
                    Interpreter.Formatted(values[at], width, hole.Groups["format"] is { Success: true, Value: var asked } ? asked : null);
                result = Append(Append(result, value), shown);
            }
            else
            {
                result = Append(Append(result, value), Literal(hole.Value.Substring(1)));
            }
        }

        return Append(result, Literal(format.Substring(end)));

        Guarded Literal(string text) => call.Interpreter.Of(new Constant(text), call.Site);

        Guarded Append(Guarded left, Guarded right) => call.Interpreter.Pairs(left, right, call.Site, Text.Join);
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

    /// <summary>
    /// What stands between the parts of a path depends on the machine. A part that begins at the root takes those before it away.
    /// </summary>
    static Guarded? CallPath(LibraryCall call)
    {
        var parts = call.Arguments is [var list]
            ? Collections.Known(call, list)?.Select(static element => element.Value).ToArray()
            : call.Arguments.ToArray();
        if (parts is not [var first, ..]
            || parts
                .Skip(1)
                .Any(static part =>
                    part.Cases.Any(static @case => @case.Value is Constant { Literal: not string }
                        || Text.Show(@case.Value) is "" or ['/' or '\\', ..])))
            return null;
        var separator = Machine(call, "Separator");
        return parts
            .Skip(1)
            .Aggregate(
                first,
                (left, right) => call.Interpreter.Pairs(
                    call.Interpreter.Pairs(left, separator, call.Site, Text.Join), right, call.Site, Text.Join));
    }

    static Guarded? ReadVariables(LibraryCall call, Guarded keys) => call.OnEachKey(
        keys, key => call.Interpreter.Setting(SettingSource.Environment, key, isRequired: false, call.Site));

    /// <summary>Something that is the same all the time, but another thing on another machine.</summary>
    static Guarded ReadVariable(LibraryCall call, string name)
    {
        var variable = call.Interpreter.Setting(SettingSource.Environment, name, isRequired: false, call.Site);
        return call.Name == "get_Item" ? variable
            : call.Interpreter.Of(!call.Interpreter.AreEqual(variable, call.Interpreter.Of(Value.Null), call.Site), call.Site);
    }

    static Guarded Machine(LibraryCall call, string name) =>
        call.Interpreter.Of(new Symbolic(call.Interpreter.SubjectOf(SettingSource.Machine, name)), call.Site);

    static Guarded? CallNullable(LibraryCall call) => call.Receiver is not { } receiver ? null : call.Name switch
    {
        "get_HasValue" =>
            call.Interpreter.Of(!call.Interpreter.AreEqual(receiver, call.Interpreter.Of(Value.Null, call.Site), call.Site), call.Site),
        "get_Value" => call.Interpreter.NotNull(receiver, Interpreter.NoValue, call.Site),
        "GetValueOrDefault" => Guarded.Choose(
            call.Interpreter.AreEqual(receiver, call.Interpreter.Of(Value.Null, call.Site), call.Site),
            call.Arguments.Length == 1 ? call.Arguments[0] : call.Interpreter.Of(call.Interpreter.DefaultOf(call.ResultType), call.Site),
            receiver),
        "Equals" when call.Arguments is [var other] && IsOneType(receiver, other) => Equal(call, receiver, other),
        _ => null,
    };

    /// <summary>
    /// Whether values are equal as soon as they are worth the same: constants know their types, and there is one type of Booleans.
    /// </summary>
    static bool IsOneType(Guarded left, Guarded right) =>
        left.Cases.All(static @case => @case.Value is Constant)
        || right.Cases.All(static @case => @case.Value is Constant { Literal: null or bool });

    static Guarded? CallDelegate(LibraryCall call) => call switch
    {
        { Name: "Combine", Arguments: [var first, var second] } => call.Interpreter.AddTargets(first, second, call.Site),
        { Name: "Remove", Arguments: [var first, var second] } => call.Interpreter.RemoveTargets(first, second, call.Site),
        { Name: "Equals", Receiver: { } receiver, Arguments: [var other] } => Equal(call, receiver, other),
        { Name: "op_Equality", Arguments: [var first, var second] } => Equal(call, first, second),
        { Name: "GetInvocationList", Receiver.Single: { } function } when Interpreter.Targets(function) is { IsEmpty: false } targets =>
            call.Interpreter.ListOf(
                targets.Select(target => new Element(call.Interpreter.Space.True, call.Interpreter.Of(target), call.Site)), call.Site),
        { Name: "DynamicInvoke", Receiver: { } function, Arguments: [var given] } when Collections.Known(call, given) is { } elements =>
            call.Interpreter.CallEach(function, elements.Select(static element => element.Value).ToImmutableArray(), call.Site),
        _ => null,
    };

    /// <summary>
    /// What the members of an enumeration are called and what they are worth, in the order of their values as unsigned numbers.
    /// </summary>
    static Guarded? CallEnum(LibraryCall call, INamedTypeSymbol type)
    {
        var members = type.GetMembers().OfType<IFieldSymbol>().Where(static field => field.HasConstantValue)
            .Select(static field => (field.Name, Value: field.ConstantValue!))
                .OrderBy(static member => Numbers.ToDecimal(member.Value))
                .ToArray();
        if (Array.Exists(members, static member => Numbers.ToDecimal(member.Value) is not >= 0))
            return null;
        return call.Name == "IsDefined"
            ? Map(
                call,
                call.Arguments[0],
                value => value is Constant { Literal: { } number }
                    ? Array.Exists(members, member => member.Value.Equals(number)) ? Value.True : Value.False
                    : Value.Unknown)
            : call.Interpreter.OfLiteral(
                members.Select(member => call.Name == "GetNames" ? member.Name : member.Value).ToArray(), call.Site);
    }

    /// <summary>A value that is made when it is first asked for.</summary>
    static Guarded? CallLazy(LibraryCall call)
    {
        var interpreter = call.Interpreter;
        if (call.Method.MethodKind == MethodKind.Constructor)
        {
            var parameter = call.Method.Parameters.FirstOrDefault(static each => each.Name is "valueFactory" or "value");
            return interpreter.NewObject(call.Type!, call.Site, lazy => parameter is null ? lazy
                : lazy with
                {
                    Members = lazy.Members.SetItem(parameter.Name == "value" ? lazyValue : lazyFactory, call.Arguments[parameter.Ordinal]),
                });
        }

        return call is not { Name: "get_Value", Receiver: { } receiver } ? null : interpreter.OnEach(receiver, (value, only) =>
        {
            if (interpreter.Object(value) is not { Type: INamedTypeSymbol { TypeArguments: [var content] } } lazy)
                return interpreter.Of(Value.Unknown);
            interpreter.If(
                interpreter.ReadMember(only, lazyValue).When(interpreter.Space, static each => each == Value.Unset),
                () => interpreter.SetMember(only, lazyValue, lazy.Members[lazyFactory] is { } function
                ? interpreter.CallEach(function, ImmutableArray<Guarded>.Empty, call.Site)
                : interpreter.NewOf(content, call.Site) ?? interpreter.Of(Value.Unknown)));
            return interpreter.ReadMember(only, lazyValue);
        });
    }

    static Guarded? CallTuple(LibraryCall call) => call.Method.MethodKind == MethodKind.Constructor || call.Name == "Create"
        ? call.Interpreter.NewTuple(call.Name == "Create" ? call.ResultType : call.Method.ContainingType, call.Site, call.Arguments)
        : call is { Receiver: { } receiver, Method.AssociatedSymbol: IPropertySymbol item }
            && item.Name.StartsWith("Item", StringComparison.Ordinal) ? call.Interpreter.ReadMember(receiver, item.Name)
        : call is { Name: "Equals", Receiver: { } left, Arguments: [var right] } ? Equal(call, left, right)
        : null;

    /// <summary>A text that is put together. What is done to it otherwise makes it unknown.</summary>
    static Guarded? CallBuilder(LibraryCall call)
    {
        var interpreter = call.Interpreter;
        var empty = interpreter.Of(new Constant(""), call.Site);
        switch (call)
        {
            case { Method: { MethodKind: MethodKind.Constructor, Parameters: [] or [{ Name: "capacity" }] } }:
                return Builder(empty);
            case { Method: { MethodKind: MethodKind.Constructor, Parameters: [{ Name: "value" }] } }:
                return Builder(call.Arguments[0]);
            case { Name: "Append", Receiver: { } receiver, Arguments: [var more], ParameterTypes: [{ SpecialType: not SpecialType.None }] }:
                return Append(receiver, more);
            case { Name: "AppendFormat", Receiver: { } receiver } when Composite(
                call,
                call.Method.Parameters[0].Type.SpecialType == SpecialType.System_String
                ? call.Arguments
                : call.Arguments.RemoveAt(0)) is { } formatted:
                return Append(receiver, formatted);
            case { Name: "AppendLine", Receiver: { } receiver, Arguments: [] or [_] }:
                // Which characters end a line depends on where the program runs.
                return Append(call.Arguments is [var line] ? Append(receiver, line) : receiver, interpreter.Of(Value.Unknown));
            case { Name: "ToString", Receiver: { } receiver, Arguments: [] }:
                return interpreter.ReadMember(receiver, builtText);
            case { Receiver: { } receiver, Method.MethodKind: not MethodKind.PropertyGet }:
                interpreter.Escape(receiver);
                return receiver;
            default:
                return null;
        }

        Guarded Builder(Guarded begin) =>
            interpreter.NewObject(
                call.Method.ContainingType, call.Site, builder => builder with { Members = builder.Members.SetItem(builtText, begin) });

        Guarded Append(Guarded receiver, Guarded more)
        {
            var before = interpreter.ReadMember(receiver, builtText);
            interpreter.SetMember(receiver, builtText, interpreter.Pairs(before, more, call.Site, Text.Join));
            return receiver;
        }
    }

    static Guarded? CallTask(LibraryCall call) => call.Name switch
    {
        "WhenAll" when call.ResultType is INamedTypeSymbol { TypeArguments.Length: 1 } =>
            call.Interpreter.CopyList(call.Arguments[0], call.Site),
        "FromResult" => call.Arguments[0],
        "get_Result" or "GetAwaiter" or "GetResult" or "ConfigureAwait" or "AsTask" => call.Receiver,
        "Run" => call.Interpreter.CallEach(call.Arguments[0], ImmutableArray<Guarded>.Empty, call.Site),
        _ => null,
    };
}
