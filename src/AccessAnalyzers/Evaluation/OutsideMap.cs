using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Evaluation;

/// <summary>Dictionaries that are read from outside. What stands under a key is as much a setting as a member of an object.</summary>
static class OutsideMap
{
    /// <summary>Under what such a dictionary keeps how it is read.</summary>
    static readonly MemberKey formatKey = MemberKey.Note("format");

    static readonly OutsideFormat typed = new(".");

    /// <summary>After those nobody follows what it holds.</summary>
    static readonly ImmutableHashSet<string> changes = ImmutableHashSet.Create(
        "Add", "TryAdd", "set_Item", "Remove", "RemoveAll", "Clear", "GetOrAdd", "AddOrUpdate", "TryRemove", "TryUpdate", "SetItem");

    /// <summary>The type of the values of a dictionary whose keys are texts; null for any other type.</summary>
    public static ITypeSymbol? ValueType(Interpreter interpreter, ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_String }, var value] }
        && interpreter.Program.RoleOf(type) == TypeRole.Map ? value : null;

    /// <summary>What is read from outside under a key.</summary>
    public static Guarded New(
        Interpreter interpreter,
        ITypeSymbol type,
        Subject outside,
        OutsideFormat format,
        SyntaxNode site) => interpreter.NewObject(type, site, map => map with
    {
        Members = map.Members.SetItem(formatKey, interpreter.Of(new Constant(format))),
        HasMoreElements = interpreter.Space.True,
        Outside = new Symbolic(outside),
    });

    /// <summary>A dictionary of whatever there is, as which a program sees a setting that says itself what it is.</summary>
    public static bool IsOfAnything(Interpreter interpreter, ITypeSymbol? type) =>
        type is not null && ValueType(interpreter, type) is { SpecialType: SpecialType.System_Object };

    /// <summary>A setting that says itself what it is, seen as a dictionary; anything else as it is.</summary>
    public static Guarded Seen(Interpreter interpreter, Guarded value, ITypeSymbol? type, SyntaxNode site) =>
        !value.Cases.Any(static @case => @case.Value is Symbolic { Subject.Source.HasTypes: true }) || !IsOfAnything(interpreter, type)
            ? value
        : value.Select(each => each is Symbolic { Subject: { Source.HasTypes: true } subject }
            ? New(interpreter, type!, subject, typed, site).Single!
            : each);

    /// <summary>
    /// What a member of such a dictionary gives, or of one that the program itself makes where there is none; null for one that is not
    /// followed, and for other dictionaries.
    /// </summary>
    public static Guarded? Call(LibraryCall call, Guarded maps)
    {
        if (!maps.Cases.Any(@case => IsOutside(call, @case.Value)))
            return null;
        if (changes.Contains(call.Name))
        {
            call.Interpreter.Escape(maps);
            for (var i = 0; i < call.Arguments.Length; i++)
                call.Give(i, call.Interpreter.Of(Value.Unknown));
            return call.Interpreter.Of(Value.Unknown);
        }

        return call.Argument("key") is not { } keys ? null
            : call.Interpreter.OnEach(
                maps,
                (map, only) => call.Interpreter.OnEach(
                    keys,
                    (key, name) =>
                        (IsOutside(call, map) ? Entry(call.Interpreter, map, key, call.Site) : Collections.FindEntry(call, only, name))
                        is { } entry
                            ? Answer(call, entry)
                            : call.Interpreter.Of(Value.Unknown)));
    }

    static bool IsOutside(LibraryCall call, Value map) => call.Interpreter.Object(map) is { Outside: not null, Elements: null };

    /// <summary>What a member of a dictionary gives that reads an entry.</summary>
    public static Guarded Answer(LibraryCall call, (Condition IsThere, Guarded Value) entry)
    {
        var interpreter = call.Interpreter;
        switch (call.Name)
        {
            case "get_Item":
                interpreter.Demand(entry.IsThere, Interpreter.NoEntry);
                return entry.Value.Under(entry.IsThere);
            case "ContainsKey":
                return interpreter.Of(entry.IsThere, call.Site);
            case "TryGetValue":
                call.Give(
                    1,
                    Guarded.Choose(entry.IsThere, entry.Value, interpreter.Of(interpreter.DefaultOf(call.ParameterTypes[^1]), call.Site)));
                return interpreter.Of(entry.IsThere, call.Site);
            case "GetValueOrDefault":
                return Guarded.Choose(
                    entry.IsThere,
                    entry.Value,
                    call.Argument("defaultValue") ?? interpreter.Of(interpreter.DefaultOf(call.ResultType), call.Site));
            default:
                return interpreter.Of(Value.Unknown);
        }
    }

    /// <summary>
    /// One entry of such a dictionary, where it has any, to stand for all of them; null for anything else. Which key it has is a setting
    /// too.
    /// </summary>
    public static Element? AnyEntry(Interpreter interpreter, ObjectReference map, SyntaxNode site)
    {
        if (interpreter.Object(map) is not { Elements: null, Keys: null, Outside: Symbolic { Subject: { Source: { } source } outside } })
            return null;
        var key = new Symbolic(interpreter.SubjectOf(source, SettingNames.KeyIn(outside.Name)));
        return Entry(interpreter, map, key, site) is var (isThere, value)
            ? new Element(isThere, interpreter.NewPair(interpreter.PairType, interpreter.Of(key, site), value, site), site)
            : null;
    }

    /// <summary>Where such a dictionary, or a section that is like one, has more than that entry.</summary>
    public static Condition HasMore(ConditionSpace space, Value map) =>
        !space.Ask(((Symbolic)map).Subject, Question.Passes, new TextTest(TextFunction.Identity, TextRelation.HasOneEntry, ""));

    /// <summary>
    /// What stands under a key, and where something does. It is read once, since an object that has been read may change.
    /// </summary>
    static (Condition IsThere, Guarded Value)? Entry(Interpreter interpreter, Value map, Value key, SyntaxNode site)
    {
        if (interpreter.Object(map) is not { Outside: Symbolic { Subject: { Source: { } source } outside } } found
            || !interpreter.IsImpossible(found.Obscure)
            || found.Members[formatKey]?.Single is not Constant { Literal: OutsideFormat format }
            || ValueType(interpreter, found.Type) is not { } type
            || NameOf(key, outside) is not { } entry)
        {
            return null;
        }

        var content = Interpreter.WithoutNull(type)!;
        var (reader, name) = (new OutsideObject(interpreter, site, source, format), format.KeyOf(outside.Name, entry));
        var isThere = reader.IsThere(content, name);
        if (OutsideObject.IsSingle(content) || content.SpecialType == SpecialType.System_Object)
            return (isThere, interpreter.Within(isThere, () => reader.Read(content, name)));
        // What is done to one of two entries that may be one is done to the other.
        var alike = found.Members
            .Where(other => other.Key.EntryText is { } text && text != entry && SettingNames.MayBeOne(text, entry))
            .ToArray();
        if (alike.Length > 0 && new Mutability(interpreter.Program).CanChange(content))
        {
            foreach (var other in alike)
                interpreter.Escape(other.Value);
            return null;
        }

        var kept = found.Members[MemberKey.Entry(entry)] ?? interpreter.Of(Value.Unset);
        var value = interpreter.OnEach(
            kept, (before, only) => before != Value.Unset ? only : interpreter.Within(isThere, () => reader.Read(content, name)));
        interpreter.KeepEntry((ObjectReference)map, entry, value);
        return (isThere, value);
    }

    /// <summary>What an entry is called; null where nobody knows its key.</summary>
    static string? NameOf(Value key, Subject map) => key switch
    {
        Symbolic { Subject: var subject } when subject.Source == map.Source && subject.Name == SettingNames.KeyIn(map.Name) =>
            SettingNames.Any,
        _ => JoinedText.KeyOf(key),
    };
}
