using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Evaluation;

/// <summary>
/// Newtonsoft.Json over texts that are read from outside. Source: JamesNK/Newtonsoft.Json, Serialization/JsonSerializerInternalReader.cs
/// and Linq.
/// </summary>
sealed class NewtonsoftJson : LibraryModel
{
    static readonly ImmutableHashSet<string> reading = ImmutableHashSet.Create(
        "DeserializeObject", "SerializeObject", "Parse", "Value", "SelectToken", "ToObject", "ToString", "ContainsKey", "TryGetValue",
        "op_Explicit", "op_Implicit");

    static readonly OutsideFormat format = new(".")
    {
        HasNamesOfEnumerations = true,
        IgnoresDefaultsOfParameters = true,
        Naming = ImmutableArray.Create("JsonPropertyAttribute", "DataMemberAttribute")
    };

    /// <summary>Names of members, one in the other.</summary>
    static readonly Regex path = new(@"^[\w-]+(\.[\w-]+)*$", RegexOptions.CultureInvariant);

    public override TypeRole RoleOf(INamedTypeSymbol type) => TypeRole.Opaque;

    public override bool LeavesArgumentsAlone(IMethodSymbol method) =>
        IsJson(method) && (reading.Contains(method.Name) || method.MethodKind == MethodKind.PropertyGet);

    static bool IsJson(IMethodSymbol method) =>
        method.ContainingType?.ContainingNamespace is { Name: "Json", ContainingNamespace.Name: "Newtonsoft" }
        or { Name: "Linq", ContainingNamespace: { Name: "Json", ContainingNamespace.Name: "Newtonsoft" } };

    public override bool SpeaksFor(IMethodSymbol method) => LeavesArgumentsAlone(method);

    public override Guarded? Call(LibraryCall call)
    {
        var interpreter = call.Interpreter;
        return call switch
        {
            { Name: "DeserializeObject", TypeArguments: [var type], Arguments: [var json] } =>
                OutsideJson.OnEach(call, json, (source, key) => new OutsideObject(interpreter, call.Site, source, format).Read(type, key)),
            { Name: "DeserializeObject" or "Parse", TypeArguments.IsEmpty: true, Arguments: [var json] } =>
                OutsideJson.OnEach(call, json, (source, key) => OutsideJson.Node(interpreter, call.ResultType, source, key, call.Site)),
            { Name: "op_Explicit", Arguments: [var node] } =>
                OutsideJson.Convert(call, node, (source, key) => Single(source, key, call.ResultType)),
            { Subject: { } node } => OutsideJson.OnEach(call, node, (source, key) => Read(source, key) ?? interpreter.Of(Value.Unknown)),
            _ => null,
        };

        Guarded Single(SettingSource source, string key, ITypeSymbol type) =>
            OutsideObject.IsSingle(Interpreter.WithoutNull(type)!) && type.TypeKind != TypeKind.Enum
            ? interpreter.Setting(source, key, isRequired: true, call.Site)
            : interpreter.Of(Value.Unknown);

        Guarded? Read(SettingSource source, string key)
        {
            var part = (call.Argument("propertyName")
                ?? call.Argument("key")
                ?? call.Argument("index")
                ?? call.Argument("path"))?.Single switch
            {
                Constant { Literal: string name } when call.Name != "SelectToken" || path.IsMatch(name) => format.KeyOf(key, name),
                Constant { Literal: int index } => $"{key}[{index}]",
                _ => null,
            };
            switch (call.Name)
            {
                case "get_Item" when part is not null:
                case "SelectToken" when part is not null && call.Arguments.Length == 1:
                    return Guarded.Choose(
                        IsMissing(part),
                        interpreter.Of(Value.Null, call.Site),
                        OutsideJson.Node(interpreter, call.ResultType, source, part, call.Site));
                case "Value" when call is { Receiver: not null, TypeArguments: [var type] } && part is not null:
                    return Guarded.Choose(
                        IsMissing(part),
                        interpreter.Of(interpreter.DefaultOf(type), call.Site),
                        interpreter.Within(!IsMissing(part), () => Single(source, part, type)));
                case "Value" when call is { Receiver: null, TypeArguments: [var type] }:
                    return Single(source, key, type);
                case "ToString" when call.Arguments.IsEmpty:
                    return Single(source, key, interpreter.StringType);
                case "ToObject" when call is { TypeArguments: [var type], Arguments.IsEmpty: true }:
                    return new OutsideObject(interpreter, call.Site, source, format).Read(Interpreter.WithoutNull(type)!, key);
                case "ContainsKey" when part is not null:
                    return interpreter.Of(!IsMissing(part), call.Site);
                case "TryGetValue" when part is not null && call.Arguments.Length == 2:
                    call.Give(
                        1,
                        Guarded.Choose(
                            IsMissing(part),
                            interpreter.Of(Value.Null, call.Site),
                            OutsideJson.Node(interpreter, call.ParameterTypes[1], source, part, call.Site)));
                    return interpreter.Of(!IsMissing(part), call.Site);
                default:
                    return null;
            }

            Condition IsMissing(string member) =>
                interpreter.AreEqual(
                    interpreter.Setting(source, member, isRequired: false, call.Site), interpreter.Of(Value.Null), call.Site);
        }
    }
}
