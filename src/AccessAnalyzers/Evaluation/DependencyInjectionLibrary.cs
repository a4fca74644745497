using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Evaluation;

/// <summary>
/// Microsoft.Extensions.DependencyInjection: a container that makes objects of the classes, functions and instances that the program has
/// registered. Source: dotnet/runtime, src/libraries/Microsoft.Extensions.DependencyInjection.
/// </summary>
sealed class DependencyInjectionLibrary : LibraryModel
{
    public const string Namespace = "Microsoft.Extensions.DependencyInjection";

    const string Singleton = "Singleton", Scoped = "Scoped", Transient = "Transient";

    /// <summary>
    /// What is kept of a registration: the type that is asked for, the key, how long objects live, and how they are made.
    /// </summary>
    static readonly MemberKey
        service = MemberKey.Note("service"),
        key = MemberKey.Note("key"),
        lifetime = MemberKey.Note("lifetime"),
        implementation = MemberKey.Note("implementation"),
        factory = MemberKey.Note("factory"),
        instance = MemberKey.Note("instance"),
        configuration = MemberKey.Note("configuration");

    /// <summary>Under what a scope keeps the container that it belongs to, which keeps the singletons.</summary>
    static readonly MemberKey root = MemberKey.Note("root");

    public override TypeRole RoleOf(INamedTypeSymbol type) => TypeRole.Opaque;

    public override bool LeavesArgumentsAlone(IMethodSymbol method) => SpeaksFor(method) && Asks(method.Name);

    static bool Asks(string name) => name is "BuildServiceProvider" or "CreateScope" or "CreateAsyncScope" or "get_ServiceProvider"
        || (name.StartsWith("Get", StringComparison.Ordinal)
            && (name.EndsWith("Service", StringComparison.Ordinal) || name.EndsWith("Services", StringComparison.Ordinal)));

    public override bool SpeaksFor(IMethodSymbol method) => method.ContainingType is { ContainingNamespace: { } space } type
        && (space.IsWithin(Namespace) || (type.Name == "IServiceProvider" && space.Is("System")));

    public override Guarded? Call(LibraryCall call)
    {
        var interpreter = call.Interpreter;
        switch (call)
        {
            case { Method: { MethodKind: MethodKind.Constructor, ContainingType.Name: "ServiceCollection" }, Type: { } type }:
                return NewServices(interpreter, type, call.Site);
            case { Name: "BuildServiceProvider", Subject: { } services } when IsContainer(interpreter, services):
                return NewProvider(interpreter, services, call.Site);
            case { Name: "CreateScope" or "CreateAsyncScope", Subject: { } provider } when IsContainer(interpreter, provider):
                return interpreter.OnEach(provider, (value, only) => interpreter.NewObject(call.ResultType, call.Site, scope =>
                    Over(interpreter.Object(value)!, scope) with
                    {
                        Members = scope.Members.SetItem(root, interpreter.Object(value)!.Members[root] ?? only),
                    }));
            case { Name: "get_ServiceProvider", Receiver: { } scope } when IsContainer(interpreter, scope):
                return scope;
            case { Name: "Dispose" or "DisposeAsync", Receiver: { } ended } when IsContainer(interpreter, ended):
                return call.Done;
            case { Method.ContainingType.Name: "ActivatorUtilities", Name: "CreateInstance", Arguments: [var provider, .., var given] }
                when IsContainer(interpreter, provider)
                    && TypeIn(call, "instanceType") is { } made
                    && interpreter.Here(given) is { } list:
                return interpreter.OnEach(provider, (value, _) => new Container(interpreter, (ObjectReference)value, call.Site)
                    .CreateInstance(made, interpreter.Enumerate(list, call.Site)));
            case { Subject: { } provider } when Asks(call.Name) && TypeIn(call, "serviceType") is { } asked:
                return Get(call, provider, asked);
            case { Subject: { } services, Method.Parameters: [{ Type.Name: "IServiceCollection" }, ..] }
                when IsContainer(interpreter, services):
                return Register(call, services);
            default:
                return null;
        }
    }

    /// <summary>Registrations, none as yet.</summary>
    public static Guarded NewServices(Interpreter interpreter, ITypeSymbol type, SyntaxNode site) =>
        interpreter.NewObject(type, site, static services => services with { Elements = ImmutableList<Element>.Empty });

    /// <summary>A container with the registrations that there are now.</summary>
    public static Guarded NewProvider(Interpreter interpreter, Guarded services, SyntaxNode site) => interpreter.OnEach(
        services,
        (value, only) => interpreter.Object(value) is { Elements: not null } registered
            ? interpreter.NewObject(registered.Type, site, provider => Over(registered, provider))
            : only);

    static ObjectState Over(ObjectState registrations, ObjectState container) => container with
    {
        Elements = registrations.Elements,
        Obscure = registrations.HasMoreElements is { } more ? registrations.Obscure | more : registrations.Obscure,
    };

    /// <summary>Whether a value is registrations, a container of what they make, or a scope of one.</summary>
    static bool IsContainer(Interpreter interpreter, Guarded value) => value.Cases.All(@case =>
        interpreter.Object(@case.Value) is { Elements: not null, Type.ContainingNamespace: var space } && space.IsWithin(Namespace));

    /// <summary>What a container gives to a call that asks it for a type; null where it is not known.</summary>
    public static Guarded? Get(LibraryCall call, Guarded provider, ITypeSymbol asked)
    {
        var interpreter = call.Interpreter;
        if (!IsContainer(interpreter, provider))
            return null;
        return interpreter.OnEach(provider, (value, _) =>
        {
            var container = new Container(interpreter, (ObjectReference)value, call.Site);
            return call.Argument("serviceKey") is { } keys
                ? interpreter.OnEach(keys, (wanted, _) => Find(container, wanted))
                : Find(container, null);
        });

        Guarded Find(Container container, Value? wanted)
        {
            if (call.Name.EndsWith("Services", StringComparison.Ordinal))
                return container.All(asked, wanted);
            if (call.Name.StartsWith("GetRequired", StringComparison.Ordinal))
                interpreter.Demand(container.IsRegistered(asked, wanted), Interpreter.NoValue);
            return container.Get(asked, wanted, () => container.IsOfProgram(asked)
                ? interpreter.Of(Value.Null, call.Site)
                : interpreter.NewObject(asked, null, static made => made with { IsForeign = true }));
        }
    }

    /// <summary>The type that a call names, as its argument or as the first of its type arguments; null where that is not known.</summary>
    static ITypeSymbol? TypeIn(LibraryCall call, string parameter) => call.Argument(parameter) is { } given
        ? (given.Single as Constant)?.Literal as ITypeSymbol
        : call.TypeArguments.FirstOrDefault() is { TypeKind: not TypeKind.TypeParameter } chosen ? chosen : null;

    /// <summary>
    /// A registration. What the framework registers of its own takes the place of nothing that the program registers; null for what
    /// does more than that.
    /// </summary>
    static Guarded? Register(LibraryCall call, Guarded services)
    {
        var interpreter = call.Interpreter;
        var isIfMissing = call.Name.StartsWith("TryAdd", StringComparison.Ordinal);
        var lived = call.Name.Substring(isIfMissing ? "TryAdd".Length : Math.Min("Add".Length, call.Name.Length));
        if (lived.StartsWith("Keyed", StringComparison.Ordinal))
            lived = lived.Substring("Keyed".Length);
        if (call.Name is "Configure" or "AddOptions" && call.Argument("name") is null && TypeIn(call, "") is { } options)
        {
            Add(options, MemberMap.Empty.SetItem(configuration, call.Argument("configureOptions") ?? interpreter.Of(Value.Unknown)));
        }
        else if (lived is Singleton or Scoped or Transient)
        {
            if (TypeIn(call, "serviceType") is not { } type)
                return null;
            var members = MemberMap.Empty.SetItem(lifetime, interpreter.Of(new Constant(lived)));
            if (call.Argument("serviceKey") is { } given)
                members = members.SetItem(key, given);
            if ((call.Argument("implementationFactory") ?? call.Argument("factory")) is { } make)
                members = members.SetItem(factory, make);
            else if ((call.Argument("implementationInstance") ?? call.Argument("instance")) is { } ready)
                members = members.SetItem(instance, ready);
            else if (call.Argument("implementationType") is { } chosen)
                members = members.SetItem(implementation, chosen);
            else
                members = members.SetItem(implementation, Of(call.TypeArguments is [_, var made, ..] ? made : type));
            Add(type, members);
        }
        else if (call.Method.ContainingAssembly.Name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)
            && call.Name.Length > "Add".Length && call.Name.StartsWith("Add", StringComparison.Ordinal)
            && call.TypeArguments.All(static type => type.TypeKind != TypeKind.TypeParameter))
        {
            foreach (var given in call.Rest)
                interpreter.Escape(given);
            foreach (var type in call.TypeArguments)
                Add(type, MemberMap.Empty);
        }
        else
        {
            return null;
        }

        return call.Method.ReturnsVoid ? call.Done
            : call.Method.ReturnType.Name == "IServiceCollection" ? services : interpreter.Of(Value.Unknown);

        Guarded Of(ITypeSymbol type) => interpreter.Of(new Constant(type));

        void Add(ITypeSymbol type, MemberMap members)
        {
            var registration = interpreter.NewObject(
                interpreter.ObjectType, call.Site, created => created with { Members = members.SetItem(service, Of(type)) });
            interpreter.OnEach(services, (value, only) =>
            {
                var isMissing = isIfMissing
                    ? !new Container(interpreter, (ObjectReference)value, call.Site).IsRegistered(type, members[key]?.Single)
                    : interpreter.Space.True;
                interpreter.If(isMissing, () => interpreter.AddElement(only, registration, call.Site));
                return only;
            });
        }
    }

    /// <summary>A container, or a scope of one, that somebody asks for objects.</summary>
    /// <param name="interpreter">For building objects.</param>
    /// <param name="self">The container; its elements are the registrations.</param>
    /// <param name="site">Where it is asked.</param>
    sealed class Container(Interpreter interpreter, ObjectReference self, SyntaxNode site)
    {
        /// <summary>The classes of which objects are being made.</summary>
        readonly HashSet<ITypeSymbol> making = new(SymbolEqualityComparer.Default);

        ImmutableList<Element> Registrations => interpreter.Object(self)!.Elements!;

        Condition Unclear => interpreter.Object(self)!.Obscure;

        /// <summary>Whether only the program itself can have registered something of a type.</summary>
        public bool IsOfProgram(ITypeSymbol type) => interpreter.Program.Declaration(type, interpreter.Cancellation) is not null;

        /// <summary>Where something is registered of a type, or may be.</summary>
        public Condition IsRegistered(ITypeSymbol type, Value? wanted) => !IsOfProgram(type) ? interpreter.Space.True : Registrations
            .Where(registration => Serves(registration, type, wanted, Kind.Service) != false)
            .Aggregate(Unclear, static (found, registration) => found | registration.When);

        /// <summary>What the last registration of a type gives.</summary>
        /// <param name="type">The type.</param>
        /// <param name="wanted">The key; null without one.</param>
        /// <param name="otherwise">What there is where nothing of the type is registered.</param>
        public Guarded Get(ITypeSymbol type, Value? wanted, Func<Guarded> otherwise)
        {
            if (type is { Name: "IServiceProvider" or "IServiceScopeFactory" })
                return interpreter.Of(self, site);
            if (type is INamedTypeSymbol { Name: "IEnumerable", TypeArguments: [var each] })
                return All(each, wanted);
            if (type is INamedTypeSymbol { Name: "IOptions" or "IOptionsSnapshot" or "IOptionsMonitor", TypeArguments: [var options] }
                && Registrations.Exists(each =>
                    Serves(each, options, null, Kind.Configuration) == true && ActionOf(each).Single is Callable))
                return Configured(type, options);
            var result = IsRegistered(type, wanted).IsTrue && IsOfProgram(type) ? interpreter.Of(Value.Unknown) : otherwise();
            var isUnclear = Unclear;
            for (var i = 0; i < Registrations.Count; i++)
            {
                var registration = Registrations[i];
                if (Serves(registration, type, wanted, Kind.Service) is not { } serves)
                    isUnclear |= registration.When;
                else if (serves)
                    result = Choose(registration.When, i, result);
            }

            return Guarded.Choose(isUnclear, interpreter.Of(Value.Unknown), result);

            // Nothing is made of what a later registration takes the place of.
            Guarded Choose(Condition when, int index, Guarded before)
            {
                var last = when;
                for (var later = index + 1; later < Registrations.Count; later++)
                {
                    if (Serves(Registrations[later], type, wanted, Kind.Service) == true)
                        last &= !Registrations[later].When;
                }

                return interpreter.IsImpossible(last) ? before
                    : Guarded.Choose(last, interpreter.Within(last, () => Make(index, type)), before);
            }
        }

        /// <summary>What all registrations of a type give, in their order.</summary>
        public Guarded All(ITypeSymbol type, Value? wanted)
        {
            var all = new List<Element>();
            var isUnclear = IsOfProgram(type) ? Unclear : interpreter.Space.True;
            for (var i = 0; i < Registrations.Count; i++)
            {
                var (registration, index) = (Registrations[i], i);
                if (Serves(registration, type, wanted, Kind.Service) is not { } serves)
                    isUnclear |= registration.When;
                else if (serves && !interpreter.IsImpossible(registration.When))
                    all.Add(registration with { Value = interpreter.Within(registration.When, () => Make(index, type)) });
            }

            return interpreter.ListOf(all, site, isUnclear.IsFalse ? null : isUnclear);
        }

        /// <summary>An object of a class that is not registered, of what it is given and what the container has.</summary>
        public Guarded CreateInstance(ITypeSymbol type, ImmutableList<Element>? given) => given is null
            ? interpreter.Of(Value.Unknown)
            : New(type, site, given.Select(static element => element.Value).ToImmutableArray());

        enum Kind
        {
            Service,
            Configuration,
        }

        /// <summary>Whether a registration is one of a type; null where that is not known.</summary>
        bool? Serves(Element registration, ITypeSymbol type, Value? wanted, Kind kind)
        {
            if (registration.Value.Single is not { } only || interpreter.Object(only) is not { Members: var members }
                || (members[service]?.Single as Constant)?.Literal is not ITypeSymbol registered)
                return null;
            if (members[configuration] is null != (kind == Kind.Service) || !IsOf(registered, type))
                return false;
            return members[key]?.Single is var own && own == wanted ? own is null or Constant
                : own is null || wanted is null || (own is Constant && wanted is Constant) ? false
                : null;
        }

        Guarded ActionOf(Element registration) => interpreter.Object(registration.Value.Single!)!.Members[configuration]!;

        static bool IsOf(ITypeSymbol registered, ITypeSymbol type) => SymbolEqualityComparer.Default.Equals(registered, type)
            || (registered is INamedTypeSymbol { IsUnboundGenericType: true }
                && SymbolEqualityComparer.Default.Equals(registered.OriginalDefinition, type.OriginalDefinition));

        Guarded Make(int index, ITypeSymbol type)
        {
            var made = interpreter.Object(Registrations[index].Value.Single!)!.Members;
            if (made[instance] is { } ready)
                return ready;
            var lived = made[lifetime]?.Single;
            if (lived == new Constant(Transient))
                return Create(made, index, type);
            // A singleton is made of what the container itself has, whoever asks for it first.
            if (lived == new Constant(Singleton) && interpreter.Object(self)!.Members[root]?.Single is ObjectReference whole)
                return new Container(interpreter, whole, site).Make(index, type);
            return Once($"made {index} {type.ToDisplayString()}", () => Create(made, index, type));
        }

        /// <summary>What the container makes when it is asked first, and keeps.</summary>
        Guarded Once(string name, Func<Guarded> create)
        {
            var (container, kept) = (interpreter.Of(self), MemberKey.Note(name));
            return interpreter.OnEach(interpreter.ReadMember(container, kept), (value, only) =>
            {
                if (value != Value.Unset)
                    return only;
                var created = create();
                interpreter.SetMember(container, kept, created);
                return created;
            });
        }

        Guarded Create(MemberMap made, int index, ITypeSymbol type)
        {
            var registered = Registrations[index].Site;
            if (made[factory] is { } make)
            {
                var given = ImmutableArray.Create(interpreter.Of(self));
                return interpreter.CallEach(make, made[key] is { } known ? given.Add(known) : given, registered);
            }

            return (made[implementation]?.Single as Constant)?.Literal is INamedTypeSymbol chosen
                ? New(
                    chosen.IsUnboundGenericType && type is INamedTypeSymbol { TypeArguments: var arguments }
                        && arguments.Length == chosen.OriginalDefinition.TypeParameters.Length
                        ? chosen.OriginalDefinition.Construct(arguments.ToArray())
                        : chosen,
                    registered,
                    ImmutableArray<Guarded>.Empty)
                : interpreter.Of(Value.Unknown);
        }

        /// <summary>Options of which the program has set members by functions.</summary>
        Guarded Configured(ITypeSymbol type, ITypeSymbol options) => Once($"made {type.ToDisplayString()}", () =>
        {
            if (!Unclear.IsFalse
                || interpreter.Program.Options.AreFilledInElsewhere(interpreter.Cancellation)
                || interpreter.NewOf(options, site) is not { } made)
                return interpreter.Of(Value.Unknown);
            foreach (var registration in Registrations)
            {
                if (Serves(registration, options, null, Kind.Configuration) == true)
                    interpreter.If(registration.When, () => interpreter.CallEach(
                        ActionOf(registration), ImmutableArray.Create(made), registration.Site));
            }

            return OptionsLibrary.New(interpreter, type, site, made);
        });

        /// <summary>What the only public constructor of a class makes.</summary>
        /// <param name="type">The class.</param>
        /// <param name="caller">Where the program has said that the class is to be made.</param>
        /// <param name="given">What its parameters are given before the container is asked, in their order.</param>
        Guarded New(ITypeSymbol type, SyntaxNode caller, ImmutableArray<Guarded> given)
        {
            if (type is not INamedTypeSymbol { IsAbstract: false } named
                || named.InstanceConstructors.RemoveAll(static each => each.DeclaredAccessibility != Accessibility.Public
                    || TypeHierarchy.IsCopyConstructor(each)) is not [var constructor])
                return interpreter.Of(Value.Unknown);
            if (!making.Add(type))
            {
                interpreter.Demand(interpreter.Space.False, Interpreter.NoValue);
                return interpreter.Of(Value.Unknown);
            }

            var rest = given.ToList();
            var arguments = constructor.Parameters.Select(parameter => Argument(parameter, rest)).ToImmutableArray();
            making.Remove(type);
            return interpreter.NewOf(constructor, arguments, caller) ?? interpreter.Of(Value.Unknown);
        }

        Guarded Argument(IParameterSymbol parameter, List<Guarded> given)
        {
            var fitting = given.FindIndex(value => interpreter.IsOfType(value, null, parameter.Type, site).IsTrue);
            if (fitting >= 0)
            {
                var first = given[fitting];
                given.RemoveAt(fitting);
                return first;
            }

            Value? wanted = null;
            foreach (var attribute in parameter.GetAttributes())
            {
                if (attribute is { AttributeClass.Name: "FromKeyedServicesAttribute", ConstructorArguments: [var named] })
                    wanted = new Constant(named.Value);
                else
                    return interpreter.Unknown(parameter);
            }

            if (!parameter.HasExplicitDefaultValue)
                interpreter.Demand(IsRegistered(parameter.Type, wanted), Interpreter.NoValue);
            return Get(parameter.Type, wanted, () => parameter.HasExplicitDefaultValue
                && (IsOfProgram(parameter.Type) || parameter.Type.SpecialType != SpecialType.None)
                    ? interpreter.Omitted(parameter, site)
                    : interpreter.Unknown(parameter));
        }
    }
}
