using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Evaluation;

/// <summary>
/// Microsoft.Extensions.Configuration: settings from files, environment variables and arguments, whatever the program has put together.
/// Each key is a setting, of which a section is a part. Source: dotnet/runtime, src/libraries/Microsoft.Extensions.Configuration and its
/// Binder.
/// </summary>
sealed class ConfigurationLibrary : LibraryModel
{
    const string Namespace = "Microsoft.Extensions.Configuration";

    /// <summary>Under what a section keeps its key.</summary>
    static readonly MemberKey sectionKey = MemberKey.Note("key");

    /// <summary>How objects are made of settings.</summary>
    public static readonly OutsideFormat Format = new(":")
    {
        HasNamesOfEnumerations = true,
        FillsIn = true,
        DemandsArguments = true,
        Naming = ImmutableArray.Create("ConfigurationKeyNameAttribute")
    };

    public override TypeRole RoleOf(INamedTypeSymbol type) => TypeRole.Opaque;

    public override bool LeavesArgumentsAlone(IMethodSymbol method) => IsConfiguration(method) && method.Name != "Bind";

    public override bool LeavesReceiverAlone(IMethodSymbol method) => LeavesArgumentsAlone(method) && method.Name != "set_Item";

    static bool IsConfiguration(IMethodSymbol method) => method.ContainingType?.ContainingNamespace.Is(Namespace) == true;

    public override bool SpeaksFor(IMethodSymbol method) => IsConfiguration(method);

    public override Guarded? Call(LibraryCall call)
    {
        var interpreter = call.Interpreter;
        if (call.Method.MethodKind == MethodKind.Constructor)
            return call.Method.ContainingType.Name is "ConfigurationBuilder" or "ConfigurationManager"
                ? interpreter.NewObject(call.Method.ContainingType, call.Site, static built => built)
                : null;
        if (call.Name == "Build")
            return interpreter.NewObject(call.ResultType, call.Site, static built => built);
        if (call.Method.ReturnType.Name == "IConfigurationBuilder")
            return call.Subject;
        if (interpreter.Program.SuppliesConfiguration(interpreter.Cancellation))
            return call.Name == "Bind" ? null : interpreter.Of(Value.Unknown);
        if (call.Subject is not { } configuration)
            return null;
        var keys = call.Argument("key") ?? call.Argument("name") ?? interpreter.Of(Value.Unknown);
        return interpreter.OnEach(
            configuration, (value, _) => interpreter.OnEach(keys, (key, _) => Read(call, value, JoinedText.KeyOf(key))));
    }

    /// <param name="call">The call that reads.</param>
    /// <param name="configuration">The configuration, or a section of it.</param>
    /// <param name="key">Under what it reads; null where the call gives no key, and where nobody knows it.</param>
    static Guarded Read(LibraryCall call, Value configuration, string? key)
    {
        var interpreter = call.Interpreter;
        var built = interpreter.Object(configuration);
        var section = built?.Members[sectionKey] is { } kept
            ? (kept.Single as Constant)?.Literal as string : "";
        // Two that are built are two.
        var source = new SettingSource(
            "configuration", Declaration: built is { Creation: { } creation } ? 1 + creation.SpanStart : 0) { IgnoresCase = true };
        var reader = new OutsideObject(interpreter, call.Site, source, Format);
        var whole = section is null || key is null ? null : section.Length == 0 ? key : $"{section}:{key}";
        switch (call.Name)
        {
            case "get_Item" when whole is not null:
                return interpreter.Setting(source, whole, isRequired: false, call.Site);
            case "get_Value" when section is { Length: > 0 }:
                return interpreter.Setting(source, section, isRequired: false, call.Site);
            case "GetConnectionString" when section is "" && key is not null:
                return interpreter.Setting(source, $"ConnectionStrings:{key}", isRequired: false, call.Site);
            case "GetSection" or "GetRequiredSection":
                if (call.Name == "GetRequiredSection")
                    interpreter.MayThrow(Interpreter.NoValue);
                return Section(call.ResultType, whole);
            // One of them stands for all, whose key is a setting too.
            case "GetChildren" when section is not null && call.ResultType is INamedTypeSymbol { TypeArguments: [var part] }:
                var child = Section(part, Format.KeyOf(section, SettingNames.Any));
                var all = new Symbolic(interpreter.SubjectOf(source, section));
                return interpreter.NewObject(call.ResultType, call.Site, children => children with
                {
                    Elements = ImmutableList.Create(new Element(interpreter.Space.True, child, call.Site)),
                    HasMoreElements = OutsideMap.HasMore(interpreter.Space, all),
                    Outside = all,
                });
            case "get_Path" when section is { Length: > 0 } && !SettingNames.HasChosenKey(section):
                return interpreter.Of(new Constant(section), call.Site);
            case "get_Key" when section is { Length: > 0 }:
                var last = section.LastIndexOf(':') + 1;
                var parent = section.Substring(0, Math.Max(0, last - 1));
                return section.Substring(last) == SettingNames.Any
                    ? interpreter.Setting(source, SettingNames.KeyIn(parent), isRequired: true, call.Site)
                    : interpreter.Of(
                        SettingNames.HasChosenKey(section) ? Value.Unknown : new Constant(section.Substring(last)), call.Site);
            case "GetValue" when whole is not null && call.TypeArguments is [var type]:
                return ReadOr(type, whole, call.Argument("defaultValue"));
            case "Get" when section is not null && call.TypeArguments is [var type]:
                return ReadOr(type, section, null);
            case "Bind" when call.Argument("instance") is { } target
                && call.Argument("configureOptions") is null
                && (call.Argument("key") is null ? section : whole) is { } bound
                && interpreter.Object(target.Single ?? Value.Unknown) is { IsForeign: false, Type: var bind }:
                reader.Fill(target, bind, bound);
                return call.Done;
            default:
                if (call.Argument("instance") is { } changed)
                    interpreter.Escape(changed);
                return interpreter.Of(Value.Unknown);
        }

        Guarded Section(ITypeSymbol type, string? path) => interpreter.NewObject(type, built?.Creation, part => part with
        {
            IsForeign = built?.Creation is null,
            Members = part.Members.SetItem(sectionKey, interpreter.Of(path is null ? Value.Unknown : new Constant(path))),
        });

        Guarded ReadOr(ITypeSymbol type, string wanted, Guarded? otherwise)
        {
            var content = Interpreter.WithoutNull(type)!;
            var isThere = reader.IsThere(content, wanted);
            return Guarded.Choose(
                isThere,
                interpreter.Within(isThere, () => reader.Read(content, wanted)),
                otherwise ?? interpreter.Of(interpreter.DefaultOf(type), call.Site));
        }
    }
}
