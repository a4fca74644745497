using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Evaluation;

/// <summary>
/// Microsoft.Extensions.Hosting: programs that have a host put their objects together. Source: dotnet/runtime,
/// src/libraries/Microsoft.Extensions.Hosting.
/// </summary>
sealed class HostingLibrary : LibraryModel
{
    const string Namespace = "Microsoft.Extensions.Hosting";

    /// <summary>Under what a builder keeps the registrations, and a host the container.</summary>
    static readonly MemberKey services = MemberKey.Note("services");

    public override TypeRole RoleOf(INamedTypeSymbol type) => TypeRole.Opaque;

    public override bool LeavesArgumentsAlone(IMethodSymbol method) => SpeaksFor(method) && method.Name is "get_Services" or "Build";

    public override bool SpeaksFor(IMethodSymbol method) => method.ContainingType?.ContainingNamespace.Is(Namespace) == true;

    public override Guarded? Call(LibraryCall call)
    {
        var interpreter = call.Interpreter;
        switch (call)
        {
            case { Method: { MethodKind: MethodKind.Constructor, ContainingType.Name: "HostApplicationBuilder" }, Type: { } type }:
                return NewBuilder(call, type);
            case { Method.ContainingType.Name: "Host", Name: "CreateApplicationBuilder" or "CreateDefaultBuilder" }:
                return NewBuilder(call, call.ResultType);
            case { Name: "get_Services", Receiver: { } owner } when IsKnown(interpreter, owner):
                return interpreter.ReadMember(owner, services);
            case { Name: "Build", Receiver: { } builder } when IsKnown(interpreter, builder):
                return interpreter.OnEach(builder, (value, only) => Build(call, value, only));
            // The host calls the function when it is built.
            case { Name: "ConfigureServices", Subject: { } builder, Rest: [var register] } when IsKnown(interpreter, builder):
                interpreter.AddElement(builder, register, call.Site);
                return builder;
            case { Subject: { } builder, Method.ReturnType.Name: "IHostBuilder" } when IsKnown(interpreter, builder):
                foreach (var given in call.Rest)
                    interpreter.Escape(given);
                return builder;
            default:
                return null;
        }
    }

    static bool IsKnown(Interpreter interpreter, Guarded owner) =>
        owner.Cases.All(@case => interpreter.Object(@case.Value)?.Members.ContainsKey(services) == true);

    static Guarded? NewBuilder(LibraryCall call, ITypeSymbol type)
    {
        var interpreter = call.Interpreter;
        return interpreter.Program.Compilation.GetTypeByMetadataName(
            $"{DependencyInjectionLibrary.Namespace}.IServiceCollection") is { } collection
            ? interpreter.NewObject(type, call.Site, builder => builder with
            {
                Elements = ImmutableList<Element>.Empty,
                Members = builder.Members.SetItem(services, DependencyInjectionLibrary.NewServices(interpreter, collection, call.Site)),
            })
            : null;
    }

    static Guarded Build(LibraryCall call, Value builder, Guarded only)
    {
        var interpreter = call.Interpreter;
        var registered = interpreter.ReadMember(only, services);
        foreach (var register in interpreter.Object(builder)!.Elements!)
        {
            interpreter.If(register.When, () => interpreter.OnEach(register.Value, (function, one) => interpreter.CallEach(
                one,
                function is Callable { Method.Parameters: [var context, _] }
                    ? ImmutableArray.Create(interpreter.Unknown(context), registered)
                    : ImmutableArray.Create(registered),
                register.Site)));
        }

        var provider = DependencyInjectionLibrary.NewProvider(interpreter, registered, call.Site);
        return interpreter.NewObject(call.ResultType, call.Site, host => host with { Members = host.Members.SetItem(services, provider) });
    }
}
