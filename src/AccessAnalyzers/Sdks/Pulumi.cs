using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Reading;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Sdks;

/// <summary>
/// The core of Pulumi's .NET SDK and of all packages that are generated over it: inputs, outputs, configuration.
/// Source: pulumi/pulumi-dotnet, sdk/Pulumi/Core and Config.cs.
/// </summary>
sealed class Pulumi : LibraryModel
{
    /// <summary>What is deployed: a person chooses the stack, and so its name.</summary>
    static readonly SettingSource deployment = new("deployment");

    /// <summary>How a remedy reads the authorized IP ranges of an AKS cluster.</summary>
    public static readonly CSharp ConfiguredRanges = ConfiguredList("apiServerAuthorizedIpRanges");

    /// <summary>How a remedy reads the CIDR blocks of an EKS cluster.</summary>
    public static readonly CSharp ConfiguredCidrs = ConfiguredList("eksPublicAccessCidrs");

    /// <summary>A list from the configuration of the stack; a stack without it does not deploy.</summary>
    static CSharp ConfiguredList(string key) => new($"new global::Pulumi.Config().RequireObject<string[]>(\"{key}\")", IsArray: true);

    /// <summary>Constructors of arguments give defaults to single values only: pulumi/pulumi, pkg/codegen/dotnet.</summary>
    public override bool IsNullUntilSet(IPropertySymbol property) =>
        property.Type is INamedTypeSymbol { Name: "Input", TypeArguments: [INamedTypeSymbol nested] } input
        && IsPulumi(input)
        && RoleOf(nested) == TypeRole.PropertyBag;

    public override TypeRole RoleOf(INamedTypeSymbol type)
    {
        if (!IsPulumi(type))
            return TypeRole.Opaque;
        switch (type.Name)
        {
            case "InputList":
                return TypeRole.List;
            case "InputMap":
                return TypeRole.Map;
            case "Input" or "Output" or "InputUnion" or "Union" or "InputJson" when type.TypeArguments.Length > 0:
                return TypeRole.Wrapper;
            case "Config":
                return TypeRole.Resource;
            case "StackOptions" or "ResourceTransformationArgs" or "ResourceTransformationResult" or "ResourceTransformArgs"
                or "ResourceTransformResult":
                return TypeRole.PropertyBag;
            default:
                break;
        }

        for (var @base = type.BaseType; @base is not null; @base = @base.BaseType)
        {
            if (@base is { Name: "ResourceArgs" or "InvokeArgs"
                or "ResourceOptions", ContainingNamespace: { Name: "Pulumi", ContainingNamespace.IsGlobalNamespace: true } })
                return TypeRole.PropertyBag;
            if (@base is { Name: "Resource", ContainingNamespace: { Name: "Pulumi", ContainingNamespace.IsGlobalNamespace: true } })
                return TypeRole.Resource;
        }

        // Enumerations with string values are structs with one static property per value.
        return type is { IsValueType: true, TypeKind: TypeKind.Struct } ? TypeRole.Wrapper : TypeRole.Opaque;
    }

    public override bool LeavesArgumentsAlone(IMethodSymbol method) => IsPulumi(method.ContainingType);

    public override bool LeavesReceiverAlone(IMethodSymbol method) =>
        LeavesArgumentsAlone(method) && method.ContainingType.Name != "InputMap";

    /// <summary>Pulumi's own namespaces; a user's <c>Pulumi.Something</c> with source is never asked about.</summary>
    public static bool IsPulumi(INamedTypeSymbol type)
    {
        var outermost = type.ContainingNamespace;
        while (outermost is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
            outermost = outermost.ContainingNamespace;
        return outermost?.Name == "Pulumi" && type.ContainingAssembly?.Name.StartsWith("Pulumi", StringComparison.Ordinal) == true;
    }

    /// <summary>Whether a type is one of Pulumi's core, or derives from it.</summary>
    public static bool IsDerivedFrom(ITypeSymbol? type, string name) =>
        type is not null
        && ((type.Name == name && type.ContainingNamespace is { Name: "Pulumi", ContainingNamespace.IsGlobalNamespace: true })
            || IsDerivedFrom(type.BaseType, name));

    public override bool SpeaksFor(IMethodSymbol method) => method.ContainingType is not { } type || !IsPulumi(type)
        ? PulumiTransformations.MayChange(method)
        : method.MethodKind switch
        {
            MethodKind.PropertySet => false,
            MethodKind.Constructor => RoleOf(type) is TypeRole.List or TypeRole.Wrapper,
            _ => true,
        };

    public override Guarded? Call(LibraryCall call)
    {
        if (call.Method.ContainingType is not { } type || !IsPulumi(type))
            return PulumiTransformations.Changing(call);
        return type.Name switch
        {
            "Config" => ReadConfiguration(call),
            "StackReference" when call is { Name: "GetOutput" or "RequireOutput", Receiver.Single: { } stack, Arguments: [var keys] } =>
                ReadOutputs(call, stack, keys),
            // The service gives subnets that a network declares itself back in their order.
            "VirtualNetwork" when call is { Name: "get_Subnets", Receiver: { } network } =>
                call.Interpreter.ReadMember(call.Interpreter.ReadMember(network, MemberKey.Argument("args")), "Subnets"),
            "InputList" => CallList(call),
            "InputMap" => CallMap(call),
            "Output" or "OutputExtensions" or "InputExtensions" or "Input" => CallOutput(call),
            "DeploymentInstance" when call.Name is "get_StackName" or "get_ProjectName" or "get_OrganizationName" =>
                call.Interpreter.Setting(deployment, call.Name.Substring("get_".Length), isRequired: true, call.Site),
            // What a preview would do is never done.
            "DeploymentInstance" when call.Name == "get_IsDryRun" => call.Interpreter.Of(Value.False, call.Site),
            "Deployment" when call is { Name: "RunAsync", Arguments: [var provider], TypeArguments: [var registered] } =>
                DependencyInjectionLibrary.Get(call, provider, registered),
            "Deployment" when call is { Name: "RunAsync", Arguments: { Length: > 0 } run } =>
                Run(call, run[0], call.Argument("options") ?? call.Interpreter.Of(Value.Unset)),
            "Deployment" when call is { Name: "RunAsync", Arguments.IsEmpty: true, TypeArguments: [var stack] } =>
                call.Interpreter.NewOf(stack, call.Site),
            "CustomResourceOptions" or "ComponentResourceOptions" when call is { Name: "Merge", Arguments: { Length: 2 } merged } =>
                Merge(call, merged),
            "InputListExtensions" when call is { Name: "Add", Arguments: { Length: 2 } add } => Add(call, add[0], add[1]),
            _ => call is { Name: "Get", Method.IsStatic: true, Arguments: { Length: >= 2 } lookup } && RoleOf(type) == TypeRole.Resource
                ? LookUp(call, lookup[1])
                : null,
        };
    }

    /// <summary>A setting of the stack that is being deployed. Its namespace is the project's own where none is given.</summary>
    static Guarded? ReadConfiguration(LibraryCall call)
    {
        if (call.Receiver?.Single is not { } config
            || call.Arguments.Length == 0
            || call.Interpreter.Object(config) is not { IsForeign: false } known
            || known.Members[MemberKey.Argument("name")] is { Single: not Constant })
        {
            return null;
        }

        var space = known.Members[MemberKey.Argument("name")]?.Single as Constant;
        var source = new SettingSource("stack setting", space?.Literal as string ?? "");
        return call.OnEachKey(call.Arguments[0], key => call.Name switch
        {
            "GetBoolean" or "GetSecretBoolean" or "Get" or "GetSecret" or "GetInt32" or "GetSecretInt32" or "GetDouble"
                or "GetSecretDouble" =>
                call.Interpreter.Setting(source, key, isRequired: false, call.Site),
            "RequireBoolean" or "RequireSecretBoolean" or "Require" or "RequireSecret" or "RequireInt32" or "RequireSecretInt32"
                or "RequireDouble" or "RequireSecretDouble" =>
                call.Interpreter.Setting(source, key, isRequired: true, call.Site),
            "GetObject" or "GetSecretObject" or "RequireObject" or "RequireSecretObject" => ReadObject(call, source, key),
            _ => null,
        });
    }

    static Guarded? ReadOutputs(LibraryCall call, Value stack, Guarded keys) => call.OnEachKey(keys, key => ReadOutput(call, stack, key));

    /// <summary>What another stack gives out: whoever deploys that has chosen it.</summary>
    static Guarded? ReadOutput(LibraryCall call, Value stack, string key) =>
        call.Interpreter.Object(stack) is { IsForeign: false } known
        && known.Members[MemberKey.Argument("name")]?.Single is Constant { Literal: string referred }
        && (known.Members[MemberKey.Argument("args")] is not { } args || args.Single == Value.Null)
            ? call.Interpreter.Setting(
                new SettingSource("stack output", referred) { HasTypes = true }, key, isRequired: call.Name == "RequireOutput", call.Site)
            : null;

    /// <summary>What is read from JSON; an object that is not there is null, or throws where it is required.</summary>
    static Guarded ReadObject(LibraryCall call, SettingSource source, string key)
    {
        var content = call.TypeArguments[0];
        var reader = new OutsideObject(call.Interpreter, call.Site, source, new OutsideFormat("."));
        var isThere = reader.IsThere(content, key);
        if (call.Name.StartsWith("Require", StringComparison.Ordinal))
            call.Interpreter.Demand(isThere);
        return Guarded.Choose(
            isThere,
            call.Interpreter.Within(isThere, () => reader.Read(content, key)),
            call.Interpreter.Of(call.Interpreter.DefaultOf(content), call.Site));
    }

    /// <summary>A resource that exists already. The last segment of an id of Azure's is the resource's name.</summary>
    static Guarded LookUp(LibraryCall call, Guarded id)
    {
        var members = MemberMap.Empty.SetItem("Id", id);
        if (id.Cases.All(static @case => @case.Value is Constant { Literal: string text }
            && text.StartsWith("/subscriptions/", StringComparison.OrdinalIgnoreCase)))
            members = members.SetItem("Name", id.Select(static each => new Constant(((string)((Constant)each).Literal!).Split('/')[^1])));
        return call.Interpreter.NewObject(
            call.Method.ContainingType, call.Site, found => found with { IsForeign = true, Members = members });
    }

    static Guarded? CallList(LibraryCall call)
    {
        switch (call)
        {
            case { Method.MethodKind: MethodKind.Constructor }:
                return call.Interpreter.NewObject(
                    call.Method.ContainingType, call.Site, static list => list with { Elements = ImmutableList<Element>.Empty });
            case { Name: "Add" or "AddRange", Receiver: { } list, Arguments: { Length: 1 } added }:
                return Add(call, list, added[0]);
            case { Name: "Concat", Receiver: { } first, Arguments: { Length: 1 } second }:
                var joined = call.Interpreter.CopyList(first, call.Site);
                call.Interpreter.AddElements(joined, second[0], call.Site);
                return joined;
            default:
                return null;
        }
    }

    /// <summary>
    /// Both <c>Add(params Input&lt;T&gt;[])</c> and <c>Add(InputList&lt;T&gt;)</c> add the elements of what they are given.
    /// </summary>
    static Guarded Add(LibraryCall call, Guarded list, Guarded added)
    {
        call.Interpreter.AddElements(list, added, call.Site);
        return call.Interpreter.Of(Value.Unknown);
    }

    /// <summary>Whatever else is added, under a key that is not known or by the map, makes the map unknown.</summary>
    static Guarded? CallMap(LibraryCall call)
    {
        if (call is not { Name: "Add", Receiver: { } map, Arguments: { Length: 2 } entry }
            || entry[0].Single is not Constant { Literal: string key })
            return null;
        call.Interpreter.SetMember(map, MemberKey.Entry(key), entry[1].Via(call.Site));
        return call.Interpreter.Of(Value.Unknown, call.Site);
    }

    /// <summary>What the function creates has the stack for its parent, which is made with the options.</summary>
    static Guarded Run(LibraryCall call, Guarded function, Guarded options)
    {
        var interpreter = call.Interpreter;
        var outer = interpreter.Surrounding;
        interpreter.Surrounding = PulumiTransformations.Listed(interpreter, options, call.Site);
        var result = interpreter.CallEach(function, ImmutableArray<Guarded>.Empty, call.Site);
        interpreter.Surrounding = outer;
        return result;
    }

    public override bool Makes(IMethodSymbol constructor) => PulumiTransformations.MayConcern(constructor);

    public override ImmutableArray<Guarded>? Construct(LibraryCall call, ObjectReference created) =>
        PulumiTransformations.Apply(call, created);

    /// <summary>
    /// Of merged options this is known: which existing resource they speak of, if any, the parent, and the lists that are joined.
    /// </summary>
    static Guarded Merge(LibraryCall call, ImmutableArray<Guarded> options)
    {
        var interpreter = call.Interpreter;
        Guarded Given(int index, string name) =>
            interpreter.OnEach(options[index], (value, only) => value == Value.Null || value == Value.Unset
            || (interpreter.Object(value) is { IsForeign: false } known && !known.Members.ContainsKey(name))
                ? interpreter.Of(Value.Unset)
                : interpreter.ReadMember(only, name));
        Guarded Last(string name)
        {
            var last = Given(1, name);
            return Guarded.Choose(
                last.When(interpreter.Space, static value => value != Value.Null && value != Value.Unset), last, Given(0, name));
        }

        Guarded Joined(string name)
        {
            var joined = interpreter.ListOf([], call.Site);
            foreach (var index in new[] { 0, 1 })
            {
                interpreter.OnEach(Given(index, name), (value, only) =>
                {
                    if (value != Value.Null && value != Value.Unset)
                        interpreter.AddElements(joined, only, call.Site);
                    return only;
                });
            }

            return joined;
        }

        var members = MemberMap.Of(new[] { "Id", "Urn", "Parent" }.Select(name => ((MemberKey)name, Last(name)))
            .Concat(PulumiTransformations.Names.Append(PulumiOptions.IgnoreChanges).Select(name => ((MemberKey)name, Joined(name)))));
        return interpreter.NewObject(call.ResultType, call.Site, merged => merged with { IsForeign = true, Members = members });
    }

    static Guarded? CallOutput(LibraryCall call) => call switch
    {
        { Name: "Create" or "CreateSecret" or "Unsecret" or "Format", Arguments: { Length: >= 1 } value } => value[0],
        { Name: "ToOutput", Subject: { } same } => same,
        { Name: "Apply", Subject: { } value, Rest: { Length: 1 } function } =>
            call.Interpreter.CallEach(function[0], ImmutableArray.Create(value), call.Site),
        { Name: "GetAt" or "First", Subject: { } list, Rest: var place } =>
            call.Interpreter.ElementAt(list, place.IsEmpty ? call.Interpreter.Of(new Constant(0)) : place[0], call.Site),
        { Name: "All", Arguments: { Length: 1 } list } => list[0],
        { Name: "Tuple", Arguments: var items } => call.Interpreter.NewTuple(call.Method.ReturnType, call.Site, items),
        _ => null,
    };
}
