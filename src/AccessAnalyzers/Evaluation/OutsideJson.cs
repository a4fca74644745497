using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Evaluation;

/// <summary>
/// System.Text.Json over texts that are read from outside, which are files and settings. What stands in them is as much a setting as a
/// single value; the texts themselves are not known.
/// </summary>
static class OutsideJson
{
    /// <summary>Under what a node keeps what it stands for.</summary>
    static readonly MemberKey settingKey = MemberKey.Note("setting");

    static readonly OutsideFormat format = new(".");

    /// <summary>The text of a file. A file that the program may have written is no setting.</summary>
    public static Guarded? ReadFile(LibraryCall call)
    {
        var names = call.Arguments[0].Cases.Select(static @case => JoinedText.PathOf(@case.Value)).ToArray();
        if (Array.Exists(names, static name => name is null) || WritesFiles(call.Interpreter))
            return null;
        call.Interpreter.MayThrow();
        return Guarded.Of(
            call.Arguments[0].Cases.Select((@case, index) => new Case(
                @case.When,
                new Symbolic(new Subject(names[index]!, isConfiguration: false, new SettingSource("file", names[index]!))),
                Origin.Of(call.Site, null))));
    }

    static bool WritesFiles(Interpreter interpreter) => interpreter.Program.MentionsAny(
        ["WriteAllText", "WriteAllTextAsync", "WriteAllLines", "WriteAllBytes", "StreamWriter", "OpenWrite", "FileStream"],
        interpreter.Cancellation);

    /// <summary>A member that makes something of a text, or of a part of it; null for one that is not known.</summary>
    public static Guarded? Call(LibraryCall call)
    {
        var interpreter = call.Interpreter;
        return call switch
        {
            { Name: "Deserialize", TypeArguments: [var type], Arguments: [var json, ..] } =>
                OnEach(call, json, (source, key) => new OutsideObject(interpreter, call.Site, source, format).Read(type, key)),
            { Name: "Parse", Arguments: [var json, ..] } =>
                OnEach(call, json, (source, key) => Node(interpreter, call.ResultType, source, key, call.Site)),
            { Name: "op_Explicit", Arguments: [var node] } => Convert(call, node, (source, key) => Single(source, key, isRequired: true)),
            { Receiver: { } receiver } => OnEach(call, receiver, Read),
            _ => null,
        };

        Guarded Single(SettingSource source, string key, bool isRequired) => interpreter.Setting(source, key, isRequired, call.Site);

        Condition IsMissing(SettingSource source, string key) =>
            interpreter.AreEqual(Single(source, key, isRequired: false), interpreter.Of(Value.Null), call.Site);

        Guarded Read(SettingSource source, string key)
        {
            var part = (call.Argument("propertyName") ?? call.Argument("index"))?.Single switch
            {
                Constant { Literal: string name } => format.KeyOf(key, name),
                Constant { Literal: int index } => $"{key}[{index}]",
                _ => null,
            };
            switch (call.Name)
            {
                case "get_RootElement" or "Clone" or "AsObject" or "AsValue":
                    return Node(interpreter, call.ResultType, source, key, call.Site);
                case "GetBoolean" or "GetString" or "GetInt32" or "GetInt64"
                    or "GetValue" when OutsideObject.IsSingle(call.ResultType) && call.ResultType.TypeKind != TypeKind.Enum:
                case "ToString" when call.Method.ContainingType.Name != "JsonElement":
                    return Single(source, key, isRequired: true);
                case "GetProperty" when part is not null:
                    interpreter.Demand(!IsMissing(source, part), Interpreter.NoEntry);
                    return Node(interpreter, call.ResultType, source, part, call.Site);
                case "TryGetProperty" when part is not null:
                    call.Give(1, Node(interpreter, call.ParameterTypes[1], source, part, call.Site));
                    return interpreter.Of(!IsMissing(source, part), call.Site);
                case "ContainsKey" when part is not null:
                    return interpreter.Of(!IsMissing(source, part), call.Site);
                case "get_Item" when part is not null:
                    return Guarded.Choose(
                        IsMissing(source, part),
                        interpreter.Of(Value.Null, call.Site),
                        Node(interpreter, call.ResultType, source, part, call.Site));
                default:
                    return interpreter.Of(Value.Unknown);
            }
        }
    }

    /// <summary>What stands under a key.</summary>
    public static Guarded Node(
        Interpreter interpreter,
        ITypeSymbol type,
        SettingSource source,
        string key,
        SyntaxNode site) => interpreter.NewObject(type, site, node => node with
    {
        IsForeign = true,
        MayBeDerived = true,
        Members = node.Members.SetItem(settingKey, interpreter.Of(new Symbolic(interpreter.SubjectOf(source, key)))),
    });

    /// <summary>What is read of a text from outside, or of the setting for which a node stands.</summary>
    public static Guarded OnEach(LibraryCall call, Guarded text, Func<SettingSource, string, Guarded> read) =>
        call.Interpreter.OnEach(call.Interpreter.NotNull(text, "System.ArgumentNullException", call.Site), (value, _) =>
        {
            call.Interpreter.MayThrow();
            return (value is Symbolic { Subject: var subject } ? subject : Content(call, value)) is not { Source: { } source } found
                ? call.Interpreter.Of(Value.Unknown)
                : read(source, found.IsConfiguration ? found.Name : $"{found.Name}: ");
        });

    /// <summary>A node converted to a type. One that is null stays null where the type has room for it.</summary>
    public static Guarded Convert(LibraryCall call, Guarded node, Func<SettingSource, string, Guarded> read)
    {
        var interpreter = call.Interpreter;
        var isNullable = call.ResultType.IsReferenceType
            || !SymbolEqualityComparer.Default.Equals(Interpreter.WithoutNull(call.ResultType), call.ResultType);
        return interpreter.OnEach(
            isNullable ? node : interpreter.NotNull(node, "System.ArgumentNullException", call.Site),
            (value, only) => value == Value.Null ? only
                : Content(call, value) is { Source: { } source } content ? read(source, content.Name)
                : interpreter.Of(Value.Unknown));
    }

    /// <summary>The setting for which a node stands; null for anything else.</summary>
    public static Subject? Content(LibraryCall call, Value node) =>
        call.Interpreter.Object(node) is { } found
        && found.Members[settingKey] is { } content
        && call.Interpreter.IsImpossible(found.Obscure)
        && !call.Interpreter.Program.ChangesJson(call.Interpreter.Cancellation) ? (content.Single as Symbolic)?.Subject : null;
}
