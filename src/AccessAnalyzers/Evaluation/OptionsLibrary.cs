using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Evaluation;

/// <summary>
/// Microsoft.Extensions.Options: objects that somebody fills in with configuration and hands to the program. Source: dotnet/runtime,
/// src/libraries/Microsoft.Extensions.Options.
/// </summary>
sealed class OptionsLibrary : LibraryModel
{
    /// <summary>Under what options keep their value.</summary>
    static readonly MemberKey valueKey = ValueKey("");

    public override TypeRole RoleOf(INamedTypeSymbol type) => TypeRole.Opaque;

    public override bool LeavesArgumentsAlone(IMethodSymbol method) =>
        IsOptions(method) && method.Name is "get_Value" or "get_CurrentValue" or "Get" or "Create";

    static bool IsOptions(IMethodSymbol method) =>
        method.ContainingType?.ContainingNamespace is { Name: "Options",
            ContainingNamespace: { Name: "Extensions", ContainingNamespace.Name: "Microsoft" } };

    public override bool SpeaksFor(IMethodSymbol method) => IsOptions(method);

    public override Guarded? Call(LibraryCall call) => call switch
    {
        { Method: { Name: "Create", ContainingType.Name: "Options" }, Arguments: [var value] } =>
            New(call.Interpreter, call.ResultType, call.Site, value),
        { Method: { MethodKind: MethodKind.Constructor, ContainingType.Name: "OptionsWrapper" }, Arguments: [var value] } =>
            New(call.Interpreter, call.Type!, call.Site, value),
        { Name: "get_Value" or "get_CurrentValue", Receiver: { } options } =>
            call.Interpreter.OnEach(options, (_, only) => ValueOf(call, only, "")),
        { Name: "Get", Receiver: { } options, Arguments: [{ Single: Constant { Literal: string name } }] } =>
            call.Interpreter.OnEach(options, (_, only) => ValueOf(call, only, name)),
        _ => null,
    };

    /// <summary>Options that have a value of the program's own.</summary>
    public static Guarded New(Interpreter interpreter, ITypeSymbol type, SyntaxNode site, Guarded value) =>
        interpreter.NewObject(type, site, options => options with { Members = options.Members.SetItem(valueKey, value) });

    static MemberKey ValueKey(string name) => MemberKey.Note($"value {name}");

    /// <summary>The value of options, which is made once for each name.</summary>
    static Guarded ValueOf(LibraryCall call, Guarded options, string name)
    {
        var interpreter = call.Interpreter;
        var kept = ValueKey(name);
        if (interpreter.Object(options.Single!) is not { } found || call.Type is not { TypeArguments: [var type] })
            return interpreter.Of(Value.Unknown);
        if (found.Members.ContainsKey(valueKey))
            return interpreter.ReadMember(options, valueKey);
        if (!found.Members.ContainsKey(kept))
        {
            if (interpreter.Program.Options.SectionOf(type, interpreter.Cancellation) is not { } section)
                return interpreter.Of(Value.Unknown);
            var source = new SettingSource("option", name.Length == 0 ? type.Name : $"{type.Name}:{name}") { IgnoresCase = true };
            interpreter.SetMember(
                options, kept, new OutsideObject(interpreter, call.Site, source, ConfigurationLibrary.Format).Read(type, section));
        }

        return interpreter.ReadMember(options, kept);
    }
}
