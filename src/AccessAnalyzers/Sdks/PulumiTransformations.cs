using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Sdks;

/// <summary>
/// Transformations get the arguments of a resource when it is created, its own first and then those of its parents up to the stack, and may
/// replace them. They are run where the resource is created. Source: pulumi-dotnet sdk/Pulumi/Resources/Resource.cs.
/// </summary>
sealed class PulumiTransformations
{
    /// <summary>Under what a resource keeps those that its children get from it.</summary>
    static readonly MemberKey inherited = MemberKey.Argument("transformations");

    /// <summary>Under what a resource keeps where its arguments may be others than the program shows.</summary>
    static readonly MemberKey isChanged = MemberKey.Note("changed");

    /// <summary>Under what it is kept which dictionary of properties a dictionary was made of.</summary>
    static readonly MemberKey isOriginal = MemberKey.Note("properties");

    /// <summary>
    /// The options that hold some. What the last two hold is called by the engine some time later, with the properties as they are sent.
    /// </summary>
    public static ImmutableArray<string> Names { get; } =
        ImmutableArray.Create("ResourceTransformations", "ResourceTransforms", "XResourceTransforms");

    readonly LibraryCall call;
    readonly ObjectReference created;
    readonly Interpreter interpreter;
    ImmutableArray<Guarded> given;

    PulumiTransformations(LibraryCall call, ObjectReference created) =>
        (this.call, this.created, interpreter, given) = (call, created, call.Interpreter, call.Arguments);

    /// <summary>Where the arguments of a resource may be others than the program shows.</summary>
    public static Condition MayHaveChanged(ObjectState? resource, ConditionSpace space) =>
        resource?.Members[isChanged]?.When(space, static value => value == Value.True) ?? space.False;

    /// <summary>The arguments of a resource after all its transformations.</summary>
    public static ImmutableArray<Guarded> Apply(LibraryCall call, ObjectReference created)
    {
        var parameters = call.Method.Parameters;
        return IsMentioned(call.Interpreter.Program, static _ => true)
            ? new PulumiTransformations(call, created).Apply(
                IndexOfOptions(parameters), IndexOf(parameters, static type => Pulumi.IsDerivedFrom(type, "ResourceArgs")))
            : call.Arguments;
    }

    /// <summary>Whether a constructor makes a resource, which takes options with transformations.</summary>
    public static bool MayConcern(IMethodSymbol constructor) =>
        IndexOfOptions(constructor.Parameters) >= 0 && Pulumi.IsDerivedFrom(constructor.ContainingType, "Resource");

    static int IndexOfOptions(ImmutableArray<IParameterSymbol> parameters) =>
        IndexOf(parameters, static type => PulumiOptions.IsOptions(type) || type.Name == "StackOptions");

    static int IndexOf(ImmutableArray<IParameterSymbol> parameters, Func<ITypeSymbol, bool> isOfType)
    {
        for (var i = 0; i < parameters.Length; i++)
        {
            if (isOfType(parameters[i].Type))
                return i;
        }

        return -1;
    }

    static bool IsMentioned(SourceProgram program, Func<INamedTypeSymbol, bool> by)
    {
        foreach (var name in Names)
        {
            foreach (var mention in program.References.To(name, default))
            {
                if (program.References.Meaning(mention, default) is not { } meant
                    || (meant.ContainingType is { } type && (PulumiOptions.IsOptions(type) || IsStackOptions(type)) && by(type)))
                    return true;
            }
        }

        return false;
    }

    static bool IsStackOptions(ITypeSymbol type) =>
        type is { Name: "StackOptions", ContainingNamespace: { Name: "Pulumi", ContainingNamespace.IsGlobalNamespace: true } };

    ImmutableArray<Guarded> Apply(int options, int arguments)
    {
        var isStack = Pulumi.IsDerivedFrom(call.Method.ContainingType, "Stack");
        var all = Listed(interpreter, call.Arguments[options], call.Site);
        if (!isStack)
            interpreter.AddElements(all, OfParents(call.Arguments[options]), call.Site);
        interpreter.SetMember(interpreter.Of(created), inherited, all);
        return Apply(all, options, arguments);
    }

    /// <summary>The transformations in some options, of which foreign code has hold from now on.</summary>
    public static Guarded Listed(Interpreter interpreter, Guarded options, SyntaxNode site)
    {
        var list = interpreter.ListOf([], site);
        foreach (var name in Names)
        {
            var own = interpreter.OnEach(options, (value, only) =>
                value == Value.Null || value == Value.Unset ? interpreter.Of(Value.Unset)
                : interpreter.Object(value) is { IsForeign: false } known && !known.Members.ContainsKey(name) ? interpreter.Of(Value.Unset)
                : interpreter.ReadMember(only, name));
            interpreter.OnEach(own, (value, only) =>
            {
                if (value != Value.Null && value != Value.Unset)
                    interpreter.AddElements(list, only, site);
                return only;
            });
        }

        foreach (var element in interpreter.Object(list.Single!)!.Elements!)
            interpreter.Escape(element.Value);
        return list;
    }

    /// <summary>The transformations of the parent and of all those above it; the stack is above what has no parent.</summary>
    Guarded OfParents(Guarded options) => interpreter.OnEach(options, (value, only) =>
    {
        if (value == Value.Null || value == Value.Unset)
            return OfStack();
        if (interpreter.Object(value) is not { } known)
            return interpreter.Of(Value.Unknown);
        return !known.Members.ContainsKey("Parent") && !known.IsForeign ? OfStack()
            : interpreter.OnEach(
                interpreter.ReadMember(only, "Parent"),
                (parent, _) => parent == Value.Null || parent == Value.Unset ? OfStack() : Of(parent));
    });

    /// <summary>
    /// What a resource has. One that calls the constructor of its base without arguments, and so without saying so, has none.
    /// </summary>
    Guarded Of(Value resource) => interpreter.Object(resource) is not { } known ? interpreter.Of(Value.Unknown)
        : interpreter.ValueOf(known, inherited) is var found && found.Single != Value.Unset ? found
        : known.Obscure.IsFalse ? interpreter.ListOf([], call.Site)
        : interpreter.Of(Value.Unknown);

    /// <summary>The transformations of the stack that is being made; where that is not seen, nobody knows which one it is.</summary>
    Guarded OfStack()
    {
        if (interpreter.Running.FirstOrDefault(running => Pulumi.IsDerivedFrom(interpreter.Object(running)?.Type, "Stack")) is { } stack)
            return Of(stack);
        return interpreter.Surrounding
            ?? (IsMentioned(interpreter.Program, IsStackOptions) ? interpreter.Of(Value.Unknown) : interpreter.ListOf([], call.Site));
    }

    ImmutableArray<Guarded> Apply(Guarded transformations, int options, int arguments)
    {
        var list = interpreter.Object(transformations.Single!)!;
        // What a wrapper in another assembly is made of nobody sees.
        if (arguments < 0 || !Pulumi.IsPulumi(call.Method.ContainingType))
        {
            foreach (var element in list.Elements!)
                interpreter.Within(element.When, MarkAsChanged);
        }
        else if (interpreter.Program.IsWatched(call.Method.ContainingType) || interpreter.Program.IsNeighbour(call.Method.ContainingType))
        {
            Fill(options);
            Fill(arguments);
            foreach (var element in list.Elements!)
            {
                interpreter.Within(element.When, () => interpreter.OnEach(element.Value, (value, only) =>
                {
                    var functions = Interpreter.Targets(value);
                    if (functions.IsEmpty)
                        MarkAsChanged();
                    foreach (var function in functions)
                        Run(function, options, arguments);
                    return only;
                }));
            }
        }

        interpreter.Within(list.HasMoreElements ?? interpreter.Space.False, MarkAsChanged);
        return given;
    }

    /// <summary>A resource that is given nothing makes its own.</summary>
    void Fill(int parameter) =>
        given = given.SetItem(parameter, interpreter.OnEach(given[parameter], (value, only) => value == Value.Null || value == Value.Unset
        ? interpreter.NewObject(call.ParameterTypes[parameter], call.Site, static made => made)
        : only));

    Guarded MarkAsChanged()
    {
        interpreter.SetMember(interpreter.Of(created), isChanged, interpreter.Of(Value.True));
        return interpreter.Of(Value.Unknown);
    }

    void Run(Callable function, int options, int arguments)
    {
        if (function.Method.Parameters is not [{ Type: INamedTypeSymbol shown }, ..])
        {
            MarkAsChanged();
            return;
        }

        if (shown.Name == "ResourceTransformArgs")
        {
            foreach (var property in Sent(function, shown))
                ForgetProperty(property, arguments);
            return;
        }

        var before = interpreter.NewObject(shown, call.Site, described => described with
        {
            Members = described.Members
                .SetItem("Resource", interpreter.Of(created))
                .SetItem("Args", given[arguments])
                .SetItem("Options", given[options]),
        });
        interpreter.OnEach(interpreter.CallEach(interpreter.Of(function), ImmutableArray.Create(before), call.Site), (value, only) =>
        {
            if (interpreter.Object(value) is { IsForeign: false } result
                && result.Members[MemberKey.Argument("args")] is { } replaced
                && result.Members[MemberKey.Argument("options")] is { } others)
                given = given
                    .SetItem(arguments, interpreter.ReplaceHere(given[arguments], replaced))
                    .SetItem(options, interpreter.ReplaceHere(given[options], others));
            else if (value != Value.Null && value != Value.Unset)
                MarkAsChanged();
            return only;
        });
    }

    /// <summary>The properties to which a function may give other values, as they are sent; null for any of them.</summary>
    ImmutableArray<string?> Sent(Callable function, INamedTypeSymbol shown)
    {
        if (shown.GetMembers("Args").OfType<IPropertySymbol>().FirstOrDefault() is not { } properties)
            return ImmutableArray.Create(new string?[] { null });
        var original = interpreter.NewObject(
            properties.Type,
            call.Site,
            sent => sent with { IsForeign = true, Members = sent.Members.SetItem(isOriginal, interpreter.Of(Value.True)) });
        var before = interpreter.NewObject(
            shown, call.Site, described => described with { IsForeign = true, Members = described.Members.SetItem("Args", original) });
        return interpreter.CallLater(
            function,
            ImmutableArray.Create(before, interpreter.Of(Value.Unknown)),
            call.Site,
            result => result.Cases
            .Where(static @case => @case.Value != Value.Null && @case.Value != Value.Unset)
            .SelectMany(@case =>
                interpreter.Object(@case.Value)?.Members[MemberKey.Argument("args")] is { } sent ? sent.Cases.AsEnumerable() : [@case])
            .SelectMany(@case => interpreter.Object(@case.Value) is { } sent && sent.Members.ContainsKey(isOriginal) && sent.Obscure.IsFalse
                ? sent.Members.Keys.Where(static key => key != isOriginal).Select(static key => key.EntryText)
                : Enumerable.Repeat<string?>(null, 1))
            .Distinct()
            .ToImmutableArray());
    }

    /// <summary>Whether a method may make another dictionary of properties of the one on which it is called.</summary>
    public static bool MayChange(IMethodSymbol method) => LibraryCall.NameOf(method) is "SetItem" or "Add" or "Remove";

    /// <summary>A dictionary of properties that another one is made of; null where what is done to it is not known.</summary>
    public static Guarded? Changing(LibraryCall call) =>
        MayChange(call.Method)
        && call is { Receiver.Single: { } map, Arguments: [{ Single: Constant { Literal: string key } }, ..] }
        && call.Interpreter.Object(map) is { } sent && sent.Members.ContainsKey(isOriginal) && sent.Obscure.IsFalse
            ? call.Interpreter.NewObject(
                sent.Type,
                call.Site,
                _ => sent with { Members = sent.Members.SetItem(MemberKey.Entry(key), call.Interpreter.Of(Value.Unknown)) })
            : null;

    void ForgetProperty(string? property, int arguments)
    {
        var forgotten = property is null ? null : (call.ParameterTypes[arguments] as INamedTypeSymbol).WithBases()
            .SelectMany(static type => type.GetMembers().OfType<IPropertySymbol>())
            .FirstOrDefault(member => string.Equals(member.Name, property, StringComparison.OrdinalIgnoreCase));
        if (forgotten is null)
            MarkAsChanged();
        else
            given = given.SetItem(arguments, given[arguments].Select(each => interpreter.Object(each) is { } known
                ? interpreter.NewObject(
                    known.Type,
                    known.Creation,
                    _ => known with { Members = known.Members.SetItem(forgotten.Name, interpreter.Of(Value.Unknown)) }).Single!
                : Value.Unknown));
    }
}
