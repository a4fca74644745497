using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Evaluation;

/// <summary>
/// Runs one member of the program under every configuration at once. Branches are not forked: every assignment is guarded
/// by the condition under which the program gets to it, so that one walk over the operations sees all paths and the cost
/// grows with the program, not with the number of paths.
/// </summary>
/// <remarks>
/// Bounded by construction: calls are followed and loops unrolled while the <see cref="Budget"/> lasts; past that results are unknown.
/// </remarks>
sealed partial class Interpreter
{
    const int MostSteps = 300_000;
    const int MostCallsDeep = 50;
    const int MostTurns = 10_000;
    public const int MostElements = 20_000;
    const int MostAttempts = 4;

    /// <summary>
    /// From so many calls on, the ways to one place are counted: two calls in each method are a million ways twenty methods deep.
    /// </summary>
    const int LeastCallsCounted = 4;

    const int MostWaysToAMethod = 512;

    /// <summary>How often a method may run within itself.</summary>
    const int MostTurnsOfARecursion = 24;

    /// <summary>After so many recursive calls of a method that do not get on, none is followed any more.</summary>
    const int MostStandstills = 4;

    const int MostWaysToACreation = 128;

    static readonly ImmutableDictionary<ISymbol, int> noVariables =
        ImmutableDictionary<ISymbol, int>.Empty.WithComparers(SymbolEqualityComparer.Default);

    readonly SourceProgram program;

    /// <summary>What is interpreted.</summary>
    readonly ISymbol root;

    readonly CancellationToken cancellation;
    readonly Budget budget;

    /// <summary>Methods that go too deep to be followed.</summary>
    readonly HashSet<ISymbol> tooDeep;

    readonly List<Creation> creations = [];
    readonly List<(Value Later, State Captured)> neverCalled = [];

    /// <summary>On which ways methods and creations have been reached that many calls lead to, and on how many each.</summary>
    readonly HashSet<(object Place, int Way)> ways = [];
    readonly Dictionary<object, int> waysTo = [];

    /// <summary>How many recursive calls of a method did not get on.</summary>
    readonly Dictionary<ISymbol, int> standing = new(SymbolEqualityComparer.Default);

    /// <summary>Functions that are being run since foreign code has got hold of them.</summary>
    readonly HashSet<ISymbol> escaping = new(SymbolEqualityComparer.Default);

    /// <summary>Variables that a function may change at any time, since foreign code has it.</summary>
    readonly HashSet<int> leaked = [];

    /// <summary>Lambdas and local functions that have been called.</summary>
    readonly Dictionary<IMethodSymbol, EnteredFunction> entered = new(SymbolEqualityComparer.Default);
    readonly Dictionary<ISymbol, int> staticSlots = new(SymbolEqualityComparer.Default);
    /// <summary>Types of which the static initialisers are being run.</summary>
    readonly HashSet<ISymbol> beingInitialized = new(SymbolEqualityComparer.Default);

    readonly Memory memory = new();

    /// <summary>What nothing is known of, which most calls give.</summary>
    Guarded? unknown;

    Condition path;
    Frame frame;

    /// <summary>Whether the program has begun here, and all that may have happened to its static members since was followed.</summary>
    bool isHistoryKnown;

    /// <summary>Whether source was left out that the program may run.</summary>
    bool hasLostTrack;

    /// <summary>What the member itself has come to; null while its functions are run on their own.</summary>
    Coverage? coverage = new();

    Interpreter(SourceProgram program, ISymbol member, HashSet<ISymbol> tooDeep, CancellationToken cancellation)
    {
        this.program = program;
        root = member;
        isHistoryKnown = program.BeginsWith(member, cancellation);
        this.tooDeep = tooDeep;
        this.cancellation = cancellation;
        budget = new Budget(MostSteps, cancellation);
        ObjectType = program.Compilation.ObjectType;
        path = Space.True;
        frame = new Frame(member as IMethodSymbol, noVariables, null, null, null);
    }

    public ConditionSpace Space { get; } = new();

    public SourceProgram Program => program;

    public CancellationToken Cancellation => cancellation;

    /// <summary>What a library model has noted of that in which the program is running now; null where it has noted nothing.</summary>
    public Guarded? Surrounding { get; set; }

    /// <summary>The objects whose members are running, innermost first.</summary>
    public IEnumerable<Value> Running
    {
        get
        {
            for (var running = frame; running is not null; running = running.Caller)
            {
                if (running.This?.Single is { } self)
                    yield return self;
            }
        }
    }

    /// <summary>One method that is being executed.</summary>
    sealed class Frame(
        IMethodSymbol? method, ImmutableDictionary<ISymbol, int> variables, Guarded? @this, Frame? caller, SyntaxNode? callSite)
    {
        public IMethodSymbol? Method { get; } = method;

        public Frame? Caller { get; } = caller;

        public SyntaxNode? CallSite { get; } = callSite;

        public int Depth { get; } = caller is null ? 0 : caller.Depth + 1;

        /// <summary>Tells one way of calls from another. Places in the text, not objects, so that it is the same in every run.</summary>
        public int Way { get; } =
            caller is null ? 0 : unchecked((caller.Way * 31) + (callSite is null ? 0 : (callSite.SpanStart * 7) + callSite.Span.Length));

        Dictionary<ISymbol, int>? declared;

        List<Exit>? exits;
        List<Guarded>? @implicit;
        List<Guarded>? conditionalReceivers;

        /// <summary>
        /// Slots of locals and parameters, captured ones included. A closure keeps the dictionary as it is when it is made; what has been
        /// declared since is beside it.
        /// </summary>
        public ImmutableDictionary<ISymbol, int> Variables
        {
            get
            {
                if (declared is { Count: > 0 })
                {
                    variables = variables.SetItems(declared);
                    declared.Clear();
                }

                return variables;
            }

            set
            {
                variables = value;
                declared?.Clear();
            }
        }

        public void Declare(ISymbol variable, int slot) => (declared ??= new(SymbolEqualityComparer.Default))[variable] = slot;

        public bool TryGetSlot(ISymbol variable, out int slot) =>
            (declared is not null && declared.TryGetValue(variable, out slot)) || variables.TryGetValue(variable, out slot);

        public Guarded? This { get; set; } = @this;

        /// <summary>What it was called with, in the order of its parameters.</summary>
        public ImmutableArray<Guarded> Given { get; set; } = ImmutableArray<Guarded>.Empty;

        /// <summary>
        /// What the type parameters around a function stand for since it was made; null for any other method, whose callers are asked.
        /// </summary>
        public ImmutableDictionary<ISymbol, ITypeSymbol>? TypeArguments { get; init; }

        /// <summary>What has been returned so far; null before the first return.</summary>
        public Guarded? Result { get; set; }

        /// <summary>Where the method has returned.</summary>
        public Condition? Returned { get; set; }

        /// <summary>Who gets what an iterator yields; null for any other method.</summary>
        public Follower? Follower { get; set; }

        /// <summary>Where whoever follows an iterator has not come back for the next element.</summary>
        public Condition? Abandoned { get; set; }

        /// <summary>Loops and switches that a <c>break</c> or <c>continue</c> can leave, innermost last.</summary>
        public List<Exit> Exits => exits ??= [];

        /// <summary>What initialisers and <c>?.</c> speak of, innermost last.</summary>
        public List<Guarded> Implicit => @implicit ??= [];

        public List<Guarded> ConditionalReceivers => conditionalReceivers ??= [];
    }

    /// <summary>A place where a <c>break</c> or <c>continue</c> leads.</summary>
    sealed class Exit(ILabelSymbol label, Condition nowhere)
    {
        public ILabelSymbol Label { get; } = label;

        public Condition Taken { get; set; } = nowhere;
    }

    /// <summary>What a member does; null where it cannot be read, or takes more than an evaluation may.</summary>
    public static Interpretation? Interpret(SourceProgram program, ISymbol member, CancellationToken cancellation)
    {
        var tooDeep = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        while (tooDeep.Count < MostAttempts)
        {
            var interpreter = new Interpreter(program, member, tooDeep, cancellation);
            try
            {
                return interpreter.Finish(member);
            }
            catch (EvaluationAbandonedException abandoned) when (!abandoned.IsWhole && interpreter.frame.Caller is not null)
            {
                // A method that goes too deep is left out next time.
                if (MemberOf(interpreter.frame.Method) is not { } deepest || !tooDeep.Add(deepest.OriginalDefinition))
                    return null;
            }
            catch (Exception exception) when (exception is EvaluationAbandonedException or InsufficientExecutionStackException)
            {
                return null;
            }
        }

        return null;
    }

    Interpretation? Finish(ISymbol member)
    {
        if (!Run(member))
            return null;
        var whole = new Interpretation(
            Space, creations.ToImmutableArray(), changes.ToImmutableArray(), !hasLostTrack)
        {
            Construction = construction,
            RunsLater = RunsLater(),
            Coverage = coverage,
        };
        return entered.Count == 0 ? whole : whole with { Functions = RunFunctionsAlone(member) };
    }

    bool Run(ISymbol member)
    {
        var left = new List<Guarded>();
        switch (member)
        {
            case IMethodSymbol { MethodKind: MethodKind.Constructor } constructor:
                if (program.Declaration(constructor.ContainingType, cancellation) is null)
                    return false;
                var created = Allocate(constructor.ContainingType, null);
                var given = GivenArguments(constructor);
                RunConstructor(constructor, created, given, null);
                construction = ConstructionOf(created);
                left.AddRange(given.Add(created));
                break;
            case IMethodSymbol method:
                if (program.Body(method, cancellation) is not { } body)
                    return false;
                var extended = program.ExtendedBy(method, cancellation);
                frame.This = method.IsStatic || extended is not null ? null : Received(method.ContainingType);
                var arguments = GivenArguments(method);
                BindParameters(method, arguments);
                if (extended is not null)
                    BindExtended(extended, Unknown(extended));
                if (IsIterator(method, body))
                {
                    left.Add(ListOf([], body.Syntax));
                    frame.Follower = Into(left[0]);
                }

                ExecuteBody(body);
                left.AddRange(
                    arguments.AddRange(method.Parameters.Where(static parameter => parameter.RefKind != RefKind.None).Select(Read)));
                left.AddRange(new[] { frame.This, frame.Result }.OfType<Guarded>());
                break;
            case IFieldSymbol or IPropertySymbol:
                if (program.Initializer(member, cancellation) is not { } initializer)
                    return false;
                left.Add(Evaluate(initializer));
                break;
            default:
                return false;
        }

        Settle(0, left);
        neverCalled.AddRange(Queries(left).Select(query => ((Value)query, memory.Current)));
        RunWhatWasNeverCalled();
        return true;
    }

    /// <summary>A lambda or query that was handed to foreign code runs who knows when.</summary>
    void RunWhatWasNeverCalled()
    {
        isHistoryKnown = false;
        for (var i = 0; i < neverCalled.Count && i < MostTurns; i++)
        {
            var (later, captured) = neverCalled[i];
            var method = (later as Callable)?.Method;
            var isFirst = method is not null && escaping.Add(method);
            RunSomeTime(later, captured);
            if (isFirst)
                escaping.Remove(method!);
        }
    }

    /// <summary>Goes back to an earlier moment; what has changed since is unknown.</summary>
    void BlurSince(State earlier)
    {
        var changed = new Extent();
        changed.Add(earlier, memory.Current);
        memory.Current = Blur(earlier, changed);
    }

    /// <summary>
    /// Runs a function or query of which nobody knows when it is called and with what: what changed since it captured is unknown to it.
    /// </summary>
    void RunSomeTime(Value later, State captured)
    {
        BlurSince(captured);
        path = Space.Unknown("…");
        var seen = creations.Count;
        if (later is Callable { Body: { } body } callable)
        {
            var arguments = UnknownArguments(callable.Method);
            var result = CallCallable(callable, arguments, body.Syntax);
            Settle(seen, arguments.Add(result).AddRange(callable.Captured.Values.Select(Variable)));
        }
        else if (Object(later) is { Creation: { } site })
        {
            Settle(seen, [Drain(Of(later), site)]);
        }
    }

    /// <summary>
    /// What the member's own lambdas and local functions create, each run on its own as a method would be. Run last: nothing of it
    /// changes what the member does.
    /// </summary>
    ImmutableArray<FunctionCreation> RunFunctionsAlone(ISymbol member)
    {
        var alone = ImmutableArray.CreateBuilder<FunctionCreation>();
        coverage = null;
        try
        {
            RunFunctionsAlone(member, alone);
        }
        catch (Exception exception) when (exception is EvaluationAbandonedException or InsufficientExecutionStackException)
        {
            // What they do when they are called is known nevertheless.
        }

        return alone.ToImmutable();
    }

    void RunFunctionsAlone(ISymbol member, ImmutableArray<FunctionCreation>.Builder alone)
    {
        var functions = creations.SelectMany(static creation => creation.Calls)
            .Select(static call => call.Target)
            .Where(function => entered.ContainsKey(function)
                && SymbolEqualityComparer.Default.Equals(SourceProgram.MemberAround(function), member))
            .ToImmutableHashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        foreach (var function in functions.OrderBy(static function => function.Locations[0].SourceSpan.Start))
        {
            var (callable, captured, changed) = entered[function];
            var seen = creations.Count;
            BlurSince(captured);
            path = Space.True;
            foreach (var variable in callable.Captured.Where(variable => changed.Contains(variable.Key)
                || DiffersByCall(variable.Key.ContainingSymbol)))
                SetSlot(variable.Value, variable.Key is IParameterSymbol parameter ? Unknown(parameter) : Of(Value.Unknown));
            RunSomeTime(callable, memory.Current);
            alone.AddRange(creations
                .Skip(seen)
                .Select(creation => new FunctionCreation(function, creation with { Calls = creation.Calls.RemoveAt(0) })));
            creations.RemoveRange(seen, creations.Count - seen);
        }
    }

    void RememberEntry(
        IMethodSymbol function,
        IOperation body,
        ImmutableDictionary<ISymbol, int> captured,
        Guarded? self,
        ImmutableDictionary<ISymbol, ITypeSymbol>? typeArguments)
    {
        if (!entered.TryGetValue(function, out var first))
        {
            entered.Add(
                function,
                new EnteredFunction(
                    new Callable(function, body, captured, self) { TypeArguments = typeArguments },
                    memory.Current,
                    new(SymbolEqualityComparer.Default)));
            return;
        }

        first.Changed.UnionWith(first.Callable.Captured.Where(variable =>
            !captured.TryGetValue(variable.Key, out var slot) || memory.Current.Variable(slot) != first.Captured.Variable(variable.Value))
                .Select(static variable => variable.Key));
    }

    /// <summary>A lambda or local function that has been called.</summary>
    /// <param name="Callable">The function with what it had captured when it was called first.</param>
    /// <param name="Captured">The moment of that call.</param>
    /// <param name="Changed">Captured variables that had another value when it was called again.</param>
    sealed record EnteredFunction(Callable Callable, State Captured, HashSet<ISymbol> Changed);

    /// <summary>
    /// Whether the variables of a function are others whenever it is called; a lambda without parameters runs but once as a rule.
    /// </summary>
    static bool DiffersByCall(ISymbol function) =>
        function is IMethodSymbol { MethodKind: MethodKind.LocalFunction }
            or IMethodSymbol { MethodKind: MethodKind.AnonymousFunction, Parameters.IsEmpty: false };

    ImmutableArray<Guarded> UnknownArguments(IMethodSymbol method) => method.Parameters.Select(Unknown).ToImmutableArray();

    /// <summary>What a parameter is of which no call is known.</summary>
    public Guarded Unknown(IParameterSymbol parameter) =>
        IsArguments(parameter) ? OutsideList(new Symbolic(SubjectOf(SettingSource.Arguments, parameter.Name)), null)
        : parameter.Type.IsReferenceType
            && parameter.Type.SpecialType != SpecialType.System_String
            && parameter.Type.TypeKind is not TypeKind.Delegate
            && program.RoleOf(parameter.Type) is not TypeRole.Wrapper
            ? NewObject(parameter.Type, null, static created => created with { IsForeign = true })
            : Of(new Symbolic(new Subject(parameter.Name, isConfiguration: false)));

    /// <summary>
    /// The arguments of the interpreted member itself: where nobody in the compilation calls it, somebody outside will choose them.
    /// </summary>
    ImmutableArray<Guarded> GivenArguments(IMethodSymbol method) => program.IsCalledOutsideOnly(method, cancellation)
        ? method.Parameters
            .Select(parameter => parameter.RefKind == RefKind.None
                ? Chosen(parameter.Name, parameter.Type, 0) ?? Unknown(parameter)
                : Unknown(parameter))
            .ToImmutableArray()
        : UnknownArguments(method);

    /// <summary>
    /// What somebody outside chooses: a single value, or an object whose members nobody in the compilation sets; null for anything else.
    /// </summary>
    Guarded? Chosen(string name, ITypeSymbol type, int deep)
    {
        if (WithoutNull(type) is { SpecialType: SpecialType.System_Boolean or SpecialType.System_Int32 or SpecialType.System_String }
            || type is INamedTypeSymbol { TypeKind: TypeKind.Enum })
            return type.TypeKind == TypeKind.Enum
                && type.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "FlagsAttribute")
                    ? null
                    : Of(new Symbolic(new Subject(name, isConfiguration: false) { Parameter = type }));
        if (deep == MostObjectsDeep
            || type is not INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: false }
            || program.Declaration(type, cancellation) is null)
            return null;
        var members = MemberMap.Of(type.GetMembers().OfType<IPropertySymbol>()
            .Where(property => property is { IsStatic: false, IsIndexer: false, SetMethod.DeclaredAccessibility: Accessibility.Public }
                && !TypeHierarchy.IsOverridable(property)
                && IsAutomatic(property)
                && !program.Assigns(property, cancellation))
            .Select(property => (Key: MemberKey.Property(property), Value: Chosen($"{name}.{property.Name}", property.Type, deep + 1)))
            .Where(static member => member.Value is not null)
            .Select(static member => (member.Key, member.Value!)));
        return NewObject(type, null, created => created with { IsForeign = true, Members = members });
    }

    /// <summary>Whether a parameter has what whoever starts the program has written behind its name.</summary>
    static bool IsArguments(IParameterSymbol parameter) =>
        parameter is { Type: IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_String },
            ContainingSymbol: IMethodSymbol { IsStatic: true, Name: "Main"
                or WellKnownMemberNames.TopLevelStatementsEntryPointMethodName, Parameters.Length: 1 } };

    public Guarded Of(Value value, SyntaxNode? node = null) =>
        node is null && value == Value.Unknown
            ? unknown ??= Guarded.Of(Space.True, Value.Unknown)
            : Guarded.Of(Space.True, value, node is null ? null : new Origin(node));

    /// <summary>A Boolean that is true where a condition holds.</summary>
    public Guarded Of(Condition condition, SyntaxNode node)
    {
        var origin = new Origin(node);
        return Guarded.Of([new Case(condition, Value.True, origin), new Case(!condition, Value.False, origin)]);
    }

    /// <summary>A list with these elements, made at a place of the program.</summary>
    public Guarded ListOf(IEnumerable<Element> elements, SyntaxNode site, Condition? hasMore = null) =>
        NewObject(new ObjectState(ObjectType, site, Space.False, path)
        {
            Elements = elements.ToImmutableList(),
            HasMoreElements = hasMore,
        });

    /// <summary>What .NET has given for constants: a constant, or a list of them.</summary>
    public Guarded OfLiteral(object? literal, SyntaxNode site)
    {
        if (literal is not Array list)
            return Of(new Constant(literal), site);
        budget.Spend(list.Length);
        return ListOf(list.Cast<object?>().Select(each => new Element(Space.True, Of(new Constant(each), site), site)), site);
    }

    /// <summary>A list that is read from outside or made of what is.</summary>
    public Guarded OutsideList(Value outside, SyntaxNode? site) =>
        NewObject(
            ObjectType,
            site,
            list => list with { Elements = ImmutableList<Element>.Empty, HasMoreElements = Space.True, Outside = outside });

    public ITypeSymbol ObjectType { get; }

    public ITypeSymbol StringType => program.Compilation.GetSpecialType(SpecialType.System_String);

    public ITypeSymbol NumberType => program.Compilation.GetSpecialType(SpecialType.System_Int32);

    public Guarded NewObject(ITypeSymbol type, SyntaxNode? site, Func<ObjectState, ObjectState> describe)
    {
        var created = describe(new ObjectState(type, site, Space.False, path));
        return NewObject(created.Made == path ? created : created with { Made = path });
    }

    Guarded NewObject(ObjectState created) => Of(new ObjectReference(memory.Add(created)), created.Creation);

    public ObjectState? Object(Value value) =>
        value is ObjectReference reference ? memory.Object(reference.Id) : null;

    /// <summary>What a variable holds, which is unknown where an evaluation has made it that was given up.</summary>
    Guarded Variable(int slot) => memory.Variable(slot) ?? Of(Value.Unknown);

    Guarded Allocate(ITypeSymbol type, SyntaxNode? site) => NewObject(new ObjectState(type, site, Space.False, path));

    /// <summary>Whether a condition holds wherever the program can be at this place.</summary>
    public bool IsCertain(Condition condition) => (path & !condition).IsFalse;

    /// <summary>Whether a condition fails wherever the program can be at this place; an absent one always does.</summary>
    public bool IsImpossible(Condition? condition) => condition is null || (path & condition).IsFalse;

    /// <summary>The only value that something can have at this place; null where it can have several.</summary>
    public Value? Here(Guarded value) => value.Under(path).Single;

    void Declare(ISymbol variable, Guarded value) => frame.Declare(variable, memory.Add(value));

    void SetSlot(int slot, Guarded value)
    {
        if (references.TryGetValue(slot, out var reference))
            Store(reference.Place, value, reference.Site);
        else
            memory.Set(slot, leaked.Contains(slot) ? Of(Value.Unknown) : Guarded.Choose(path, value, Variable(slot)));
    }

    void Update(ObjectReference reference, Func<ObjectState, ObjectState> change)
    {
        if (memory.Object(reference.Id) is { } before)
            Update(reference, before, change(before));
    }

    void Update(ObjectReference reference, ObjectState before, ObjectState after) =>
        memory.Set(reference.Id, ObjectState.After(before, after));
}
