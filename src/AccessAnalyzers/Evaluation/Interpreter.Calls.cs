using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AccessAnalyzers.Evaluation;

sealed partial class Interpreter
{
    const string FailedInitialization = "System.TypeInitializationException";

    /// <summary>How many doubts about lists are taken apart in each other.</summary>
    const int MostCasesApart = 4;

    int casesApart;

    readonly Dictionary<(SettingSource Source, string Key), Subject> configuration = [];

    /// <summary>The arguments of the call of foreign code that is being made.</summary>
    SyntaxNode? handedTo;

    /// <summary>Evaluated arguments in the order of the parameters, with the caller's place where one is passed by reference.</summary>
    /// <param name="Values">What is passed.</param>
    /// <param name="References">
    /// The slot through which the caller's place is read and written for what is passed by reference, otherwise -1; empty where nothing is.
    /// </param>
    readonly record struct Arguments(ImmutableArray<Guarded> Values, ImmutableArray<int> References);

    static Arguments Passed(ImmutableArray<Guarded> values) => new(values, ImmutableArray<int>.Empty);

    /// <summary>A setting that a person chooses; asking for the same one twice gives the same subject.</summary>
    /// <param name="source">Where it is read from; the same key elsewhere is another setting.</param>
    /// <param name="key">What it is called there.</param>
    /// <param name="isRequired">Whether execution continues only if the setting exists.</param>
    /// <param name="site">The reading expression.</param>
    public Guarded Setting(SettingSource source, string key, bool isRequired, SyntaxNode site)
    {
        if (source == SettingSource.Environment && program.SetsEnvironment(key, cancellation))
            return Of(Value.Unknown);
        var subject = SubjectOf(source, key);
        if (isRequired)
            Require(subject, null);
        // What is there may be of another form than is asked for.
        if (source != SettingSource.Environment)
            MayThrow();
        return Of(new Symbolic(subject), site);
    }

    /// <summary>A setting as something that is asked about.</summary>
    public Subject SubjectOf(SettingSource source, string key)
    {
        var kept = (source, source.IgnoresCase ? key.ToUpperInvariant() : key);
        if (!configuration.TryGetValue(kept, out var subject))
        {
            configuration.Add(kept, subject = new Subject(key, isConfiguration: source != SettingSource.Machine, source));
            Space.Read(subject);
        }

        return subject;
    }

    /// <summary>Execution continues only if the setting exists.</summary>
    void Require(Subject subject, string? exception) => Demand(!IsMissing(subject), exception);

    Condition IsMissing(Subject subject) => subject.IsAlwaysThere ? Space.False : Space.Ask(subject, Question.IsNull);

    Arguments EvaluateArguments(ImmutableArray<IArgumentOperation> arguments, IMethodSymbol method)
    {
        var parameters = method.Parameters;
        if (parameters.IsEmpty && arguments.IsEmpty)
            return Passed(ImmutableArray<Guarded>.Empty);
        if (parameters.Length == 1 && arguments is [{ Parameter.RefKind: RefKind.None } only])
            return Passed(ImmutableArray.Create(Given(only)));
        var values = ImmutableArray.CreateBuilder<Guarded>(parameters.Length);
        values.Count = parameters.Length;
        int[]? references = null;
        foreach (var argument in arguments)
        {
            if (argument.Parameter is not { Ordinal: var ordinal } parameter || ordinal >= values.Count)
                Escape(Evaluate(argument.Value));
            else if (parameter.RefKind is RefKind.Ref or RefKind.Out
                || (parameter.RefKind != RefKind.None && IsVariable(argument.Value, mayChange: false)))
                (references ??= Enumerable.Repeat(-1, values.Count).ToArray())[ordinal] =
                    ReferenceTo(Locate(argument.Value), argument.Syntax);
            else
                values[ordinal] = Given(argument);
        }

        for (var i = 0; i < values.Count; i++)
        {
            values[i] ??= parameters[i].RefKind == RefKind.Out ? Of(Value.Unset)
                : references is not null && references[i] >= 0 ? ReadSlot(references[i])
                : Of(Value.Unknown);
        }

        return new Arguments(
            values.MoveToImmutable(), references is null ? ImmutableArray<int>.Empty : ImmutableArray.Create(references));
    }

    /// <summary>
    /// Elements that a call gives to a <c>params</c> parameter which is no array. The compiler that this is built with does not know them.
    /// </summary>
    const ArgumentKind paramsCollection = (ArgumentKind)4;

    Guarded Given(IArgumentOperation argument) => argument.ArgumentKind == paramsCollection
        ? ListOf(argument.Value.ChildOperations.Select(NewElement).ToArray(), argument.Syntax)
        : Evaluate(argument.Value);

    Element NewElement(IOperation element) => new(Space.True, Evaluate(element), element.Syntax);

    Guarded Invoke(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        if (IsLeftOut(method, invocation.Syntax))
            return Of(Value.Unknown);
        if (invocation.ConstrainedToType is { } constrained)
        {
            if (OfTypeArgument(method, constrained) is not IMethodSymbol chosen)
                return EvaluateUnmodelled(invocation);
            method = chosen;
        }

        var receiver = invocation.Instance is { } instance ? EvaluateOwner(instance, !method.IsReadOnly) : null;
        var arguments = EvaluateArguments(invocation.Arguments, method);
        if (receiver is not null && !MayBeMissing(method) && !IsStructure(invocation.Instance))
            receiver = NotMissing(receiver);
        if (receiver is not null && invocation.Instance?.Type is { TypeKind: TypeKind.Enum } member)
            receiver = Box(receiver, member);
        if (method.MethodKind == MethodKind.Constructor)
        {
            ChainConstructor(method, arguments, invocation.Syntax);
            return Of(Value.Unknown);
        }

        if (method.MethodKind != MethodKind.DelegateInvoke || receiver is null)
        {
            var answer = Call(method, receiver, arguments, invocation.Syntax, invocation.IsVirtual);
            // What an extension block takes by reference is followed by value only.
            if (invocation.Instance is { } extending
                && program.ExtendedBy(method.OriginalDefinition, cancellation) is { RefKind: RefKind.Ref })
                Store(Locate(extending), Of(Value.Unknown), extending.Syntax);
            return answer;
        }

        var result = CallEach(receiver, arguments.Values, invocation.Syntax);
        // Functions are followed by value only.
        foreach (var slot in arguments.References.Where(static slot => slot >= 0))
            SetSlot(slot, Of(Value.Unknown));
        return result;
    }

    /// <summary>Whether an object is a structure, boxed or not, which is always there.</summary>
    static bool IsStructure(IOperation? instance) => instance switch
    {
        IConversionOperation { OperatorMethod: null, Operand: var operand, Type.IsReferenceType: true } => IsStructure(operand),
        { Type: { IsValueType: true } type } => type.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T,
        _ => false,
    };

    /// <summary>
    /// Whether the compiler leaves out a call, arguments and all, since its condition is not defined, or nobody has written the method.
    /// </summary>
    bool IsLeftOut(IMethodSymbol method, SyntaxNode site)
    {
        if (method.OriginalDefinition is { IsPartialDefinition: true, PartialImplementationPart: null })
            return true;
        var conditions = program.FactsOf(method).Conditions;
        foreach (var name in conditions)
        {
            if (site.SyntaxTree.Options.PreprocessorSymbolNames.Contains(name) || FileWords.Defines(site.SyntaxTree, name))
                return false;
        }

        return !conditions.IsEmpty;
    }

    Guarded Call(IMethodSymbol method, Guarded? receiver, ImmutableArray<Guarded> arguments, SyntaxNode site) =>
        Call(method, receiver, Passed(arguments), site, isVirtual: false);

    Guarded Call(IMethodSymbol method, Guarded? receiver, Arguments arguments, SyntaxNode site, bool isVirtual) =>
        receiver is null || !isVirtual || !TypeHierarchy.IsOverridable(method)
            ? CallExactly(method, receiver, arguments, site)
            : CallOverride(method, receiver, arguments, site);

    Guarded CallOverride(IMethodSymbol method, Guarded receiver, Arguments arguments, SyntaxNode site) => Reach(
        method,
        receiver,
        (actual, only) => CallExactly((IMethodSymbol)actual, only, arguments, site),
        (isOutside, only) =>
        {
            // Somebody else's override calls a function, if it does, as this program's own do.
            var given = arguments with { Values = arguments.Values
                .Select(static argument => argument.Select(static each => each is Callable or Multicast ? Value.Unknown : each))
                .ToImmutableArray() };
            if (isOutside)
                Forget(method, only, given, site);
            else
                LoseTrack(method, only, arguments);
            return Of(Value.Unknown);
        });

    Guarded CallExactly(IMethodSymbol method, Guarded? receiver, Arguments arguments, SyntaxNode site)
    {
        // What the compiler writes for a record compares what two of them hold.
        if (receiver is not null
            && method is { Name: "Equals", IsImplicitlyDeclared: true, ContainingType.IsRecord: true }
            && arguments.Values is [var other])
            return Of(AreEqual(receiver, other, site), site);
        if (program.Declaration(method, cancellation) is null)
        {
            arguments = Followed(method, arguments, site);
            if (CallLibrary(method, receiver, arguments.Values, site, arguments.References) is { } result)
                return result;
            if (!program.FactsOf(method).Models.IsEmpty && Doubt(receiver, arguments.Values) is { } doubt)
                return CallInEachCase(doubt, method, receiver, arguments, site);
            var mayGuard = program.FactsOf(method).MayGuard;
            var settings = mayGuard || IsFlag(method.ReturnType) ? SettingsIn(Inputs(method, receiver, arguments.Values)) : null;
            Forget(method, receiver, arguments, site);
            if (mayGuard && settings is not { Count: 0 })
                Demand(Space.Unknown(method.Name, settings));
            return Answer(method.ReturnType, method, settings);
        }

        if (!method.IsAbstract && program.Body(method, cancellation) is { } body
            && (IsIterator(method, body) || CanEnter(method, receiver, arguments.Values)))
        {
            var captured = method.MethodKind == MethodKind.LocalFunction ? frame.Variables : null;
            return Enter(method, body, captured, method.MethodKind == MethodKind.LocalFunction ? frame.This : receiver, arguments, site);
        }

        LoseTrack(method, receiver, arguments);
        return Of(Value.Unknown);
    }

    /// <summary>The arguments as a library's method finds them, which follows queries at once or later.</summary>
    Arguments Followed(IMethodSymbol method, Arguments arguments, SyntaxNode site) =>
        hasDeferred && program.FactsOf(method).FollowsAtOnce ? FollowedNow(method, arguments, site) : arguments;

    Arguments FollowedNow(IMethodSymbol method, Arguments arguments, SyntaxNode site) => arguments with
    {
        Values = arguments.Values.Select((value, index) => method.OriginalDefinition.Parameters[index].Type.Name == "IEnumerable"
            && value.Cases.Any(@case => Object(@case.Value)?.Deferred is not null && !Linq.IsFixedOutside(this, @case.Value))
            ? OnEach(value, (each, only) => Linq.IsFixedOutside(this, each) ? only : CopyList(only, site))
            : value).ToImmutableArray(),
    };

    Guarded? CallLibrary(
        IMethodSymbol method,
        Guarded? receiver,
        ImmutableArray<Guarded> arguments,
        SyntaxNode site,
        ImmutableArray<int> references = default)
    {
        var models = program.FactsOf(method).Models;
        if (models.IsEmpty)
            return null;
        var call = CallOf(method, receiver, arguments, site, references);
        foreach (var library in models)
        {
            if (library.Call(call) is not { } result)
                continue;
            var possible = result.Under(path);
            if (possible.MayBeUnknown)
                MayThrow();
            return possible.Under(path);
        }

        return null;
    }

    /// <summary>
    /// Where a list is another one, may have elements that nobody knows, or has a certain element: a call that is not understood in both
    /// cases together may be in each. Null where there is no such doubt, and where there have been enough.
    /// </summary>
    Condition? Doubt(Guarded? list)
    {
        if (list is null || casesApart == MostCasesApart)
            return null;
        var possible = list.Under(path).Cases;
        foreach (var @case in possible)
        {
            if (@case.Value is not ObjectReference || Object(@case.Value) is not { Outside: null, Elements: not null } found)
                continue;
            if (possible.Length > 1)
                return @case.When;
            var unclear = Unclear(@case.Value);
            return IsCertain(unclear) ? null : !IsImpossible(unclear) ? unclear : DoubtOfElements(found.Elements);
        }

        return null;
    }

    Condition? DoubtOfElements(ImmutableList<Element> elements)
    {
        foreach (var element in elements)
        {
            if (IsImpossible(element.When))
                continue;
            if (!IsCertain(element.When))
                return element.When;
            if (element.Value.Under(path).Cases is { Length: > 1 } cases)
                return cases[0].When;
        }

        return null;
    }

    Condition? Doubt(Guarded? receiver, ImmutableArray<Guarded> arguments)
    {
        var doubt = Doubt(receiver);
        for (var i = 0; doubt is null && i < arguments.Length; i++)
            doubt = Doubt(arguments[i]);
        return doubt;
    }

    static Arguments Under(Condition condition, Arguments arguments) =>
        arguments with { Values = ImmutableArray.CreateRange(arguments.Values, static (value, here) => value.Under(here), condition) };

    // Not where the call is made, which needs no closure for it otherwise.
    Guarded CallInEachCase(Condition doubt, IMethodSymbol method, Guarded? receiver, Arguments arguments, SyntaxNode site) =>
        InEachCase(doubt, () => CallExactly(method, receiver?.Under(path), Under(path, arguments), site));

    Guarded InEachCase(Condition doubt, Func<Guarded> ask)
    {
        casesApart++;
        var answer = Either(doubt, ask, ask);
        casesApart--;
        return answer;
    }

    LibraryCall CallOf(
        IMethodSymbol method, Guarded? receiver, ImmutableArray<Guarded> arguments, SyntaxNode site, ImmutableArray<int> references) =>
        new(this, method, receiver, arguments, site)
        {
            TypeArguments = method.IsGenericMethod
                ? method.TypeArguments.Select(TypeArgument).ToImmutableArray()
                : ImmutableArray<ITypeSymbol>.Empty,
            References = references.IsDefault ? ImmutableArray<int>.Empty : references,
        };

    /// <summary>Gives a value to a variable of the caller's.</summary>
    public void Give(int slot, Guarded value) => SetSlot(slot, Copy(value));

    /// <summary>Calls whatever functions a value can be.</summary>
    public Guarded CallEach(Guarded function, ImmutableArray<Guarded> arguments, SyntaxNode site) => OnEach(function, (value, only) =>
    {
        if (Targets(value) is { IsEmpty: false } targets)
        {
            var result = CallCallable(targets[0], arguments, site);
            for (var i = 1; i < targets.Length && !path.IsFalse; i++)
                result = CallCallable(targets[i], arguments, site);
            return result;
        }

        foreach (var argument in arguments)
            Escape(argument);
        Escape(only);
        return Of(Value.Unknown);
    });

    Guarded CallCallable(Callable callable, ImmutableArray<Guarded> arguments, SyntaxNode site)
    {
        // An extension method that a delegate is made of gets the object before the dot as its first argument.
        var values = Passed(callable is { Method.IsExtensionMethod: true, Receiver: { } first }
            && arguments.Length < callable.Method.Parameters.Length ? arguments.Insert(0, first) : arguments);
        if (callable.Body is null && callable.Method.MethodKind != MethodKind.LocalFunction)
            return Call(callable.Method, callable.Method.IsStatic ? null : callable.Receiver, values, site, isVirtual: true);
        if ((callable.Body ?? program.Body(callable.Method, cancellation)) is { } body
            && (IsIterator(callable.Method, body) || CanEnter(callable.Method, callable.Receiver, values.Values, callable.Captured)))
            return Enter(callable.Method, body, callable.Captured, callable.Receiver, values, site, callable.TypeArguments);
        LoseTrack(callable.Method, callable.Receiver, values);
        return Of(Value.Unknown);
    }

    Guarded Enter(
        IMethodSymbol method,
        IOperation body,
        ImmutableDictionary<ISymbol, int>? captured,
        Guarded? self,
        Arguments arguments,
        SyntaxNode site,
        ImmutableDictionary<ISymbol, ITypeSymbol>? typeArguments = null)
    {
        if (IsIterator(method, body))
            return Iterate(method, body, captured, self, arguments, site);
        if (IsInitializedByCall(method))
            Initialize(method.ContainingType);
        var (caller, before, entry, thrownBefore, outer) = (frame, memory.Current, path, thrown.Count, attempt);
        // A task has perhaps run to its end and perhaps not: what it changes may not have changed yet.
        var isLater = IsTask(method) && !IsAwaited(site);
        // What an asynchronous method throws stays in its task.
        if (isLater && method.IsAsync)
            attempt = null;
        if (SourceProgram.IsFunction(method) && captured is not null)
            RememberEntry(method, body, captured, self, typeArguments);
        var extended = program.ExtendedBy(method.OriginalDefinition, cancellation);
        frame = new Frame(
            method,
            captured ?? noVariables,
            extended is null ? self : null,
            caller,
            site) { TypeArguments = typeArguments };
        BindParameters(method.OriginalDefinition, arguments.Values, arguments.References);
        if (extended is not null)
            BindExtended(extended, self);
        ExecuteBody(body);
        var result = frame.Result ?? Of(Value.Unknown);
        if (isLater)
            memory.Current = BlurChanges(before, memory.Current);
        if (isLater && method.IsAsync)
        {
            result = Guarded.Choose(path, result, Of(Value.Unknown));
            TakeThrown(thrownBefore);
            (path, attempt) = (entry, outer);
        }

        frame = caller;
        return result;
    }

    /// <summary>Whether a call may run its type's static constructor first, which may throw.</summary>
    bool IsInitializedByCall(IMethodSymbol method) =>
        method.IsStatic
        && !SymbolEqualityComparer.Default.Equals(frame.Method?.ContainingType, method.ContainingType)
        && HasStaticConstructor(method.ContainingType);

    static bool HasStaticConstructor(INamedTypeSymbol type) =>
        type.StaticConstructors.Any(static constructor => !constructor.IsImplicitlyDeclared);

    static bool IsTask(IMethodSymbol method) =>
        method is { IsAsync: true, ReturnsVoid: true } || method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask" };

    /// <summary>Whether what a call gives back is awaited, or is the caller's own result.</summary>
    static bool IsAwaited(SyntaxNode site)
    {
        var outer = site.Parent;
        while (outer is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax)
            outer = outer.Parent;
        return outer is AwaitExpressionSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax or LambdaExpressionSyntax
            or ArgumentSyntax
            or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Result" or "GetAwaiter" or "Wait" or "ConfigureAwait" };
    }

    void BindParameters(IMethodSymbol method, ImmutableArray<Guarded> values, ImmutableArray<int> references = default)
    {
        frame.Given = values;
        // Of a method in two parts, the body knows its own.
        var parameters = (method.PartialImplementationPart ?? method).Parameters;
        for (var i = 0; i < parameters.Length; i++)
        {
            var value = i < values.Length ? values[i] : Of(Value.Unknown);
            if (!references.IsDefault && i < references.Length && references[i] >= 0)
                frame.Declare(parameters[i], references[i]);
            else
                Declare(parameters[i], Copy(value));
        }
    }

    /// <summary>The members of an extension block know the object before the dot by a name of its own.</summary>
    void BindExtended(IParameterSymbol extended, Guarded? self)
    {
        if (extended.RefKind != RefKind.None && self is not null)
            Escape(self);
        Declare(extended, self is null || extended.RefKind != RefKind.None ? Of(Value.Unknown) : Copy(self));
    }

    /// <summary>Whether there is work and depth left for one more call.</summary>
    bool MayGoOn => budget.IsLeft && frame.Depth < MostCallsDeep && budget.Depth < Budget.MostDeepAtACall;

    /// <summary>Whether a place is to be looked at that so many calls lead to. Turns of one loop are one way.</summary>
    bool IsWorthAnotherWay(object place, int way, int most)
    {
        if (frame.Depth < LeastCallsCounted)
            return true;
        if (ways.Contains((place, way)))
            return true;
        if (waysTo.TryGetValue(place, out var known) && known == most)
            return false;
        ways.Add((place, way));
        waysTo[place] = known + 1;
        return true;
    }

    /// <summary>
    /// Whether a call can be followed: there is source, the budget lasts, and if it leads back to a method that is running, it gets on.
    /// </summary>
    bool CanEnter(
        IMethodSymbol method,
        Guarded? receiver,
        ImmutableArray<Guarded> arguments,
        ImmutableDictionary<ISymbol, int>? captured = null)
    {
        var declared = method.OriginalDefinition;
        if (!MayGoOn
            || tooDeep.Contains(declared)
            || !IsWorthAnotherWay(declared, frame.Way, MostWaysToAMethod)
            || program.Declaration(method.ContainingType, cancellation) is null && !SourceProgram.IsFunction(method))
            return false;
        var running = Activations(declared);
        var isRecursive = running.Count > 0
            || (!SourceProgram.IsFunction(method)
                && MemberOf(frame.Method) is { } caller
                && program.CallCycles.AreInOne(caller.OriginalDefinition, declared, cancellation));
        return !isRecursive || GetsOn(method, receiver, arguments, captured ?? noVariables, running);
    }

    static readonly IReadOnlyList<Frame> none = [];

    /// <summary>The calls of a method that are running, innermost first.</summary>
    IReadOnlyList<Frame> Activations(IMethodSymbol declared)
    {
        List<Frame>? found = null;
        for (var running = frame; running is { Caller: not null }; running = running.Caller)
        {
            if (SymbolEqualityComparer.Default.Equals(running.Method?.OriginalDefinition, declared))
                (found ??= []).Add(running);
        }

        return found ?? none;
    }

    /// <summary>
    /// Whether a recursive call is about something else than each call of the method that is running already: an object or constant that
    /// is known, a function that was captured, or a type. Such a recursion ends with the tree or number that it walks along. Where it is
    /// about what nobody knows, one turn says no more than none.
    /// </summary>
    bool GetsOn(
        IMethodSymbol method,
        Guarded? receiver,
        ImmutableArray<Guarded> arguments,
        ImmutableDictionary<ISymbol, int> captured,
        IReadOnlyList<Frame> running)
    {
        var declared = method.OriginalDefinition;
        if (!standing.TryGetValue(declared, out var stood))
            stood = 0;
        if (stood == MostStandstills)
            return false;
        // An object that is being made is a new one at each turn, which says nothing.
        var self = declared.MethodKind == MethodKind.Constructor ? null : receiver?.Under(path);
        var given = arguments.Select(argument => argument.Under(path)).ToArray();
        var getsOn = running.Count < MostTurnsOfARecursion && (running.Count == 0
            ? (self is not null && IsDefinite(self)) || Array.Exists(given, IsDefinite)
            : running.All(earlier =>
                (self is not null && earlier.This is { } other && IsAnother(self, other))
                || given.Zip(earlier.Given, IsAnother).Contains(true)
                || captured.Any(variable =>
                    earlier.TryGetSlot(variable.Key, out var slot) && IsAnother(Variable(variable.Value), Variable(slot)))
                || HasOtherTypes(method, earlier)));
        if (!getsOn)
            standing[declared] = stood + 1;
        return getsOn;
    }

    bool HasOtherTypes(IMethodSymbol method, Frame earlier) => method.TypeArguments.Zip(
        earlier.Method!.TypeArguments,
        (next, before) => TypeArgument(next) is { TypeKind: not TypeKind.TypeParameter } chosen
            && !SymbolEqualityComparer.Default.Equals(chosen, TypeArgument(before, earlier))).Contains(true);

    bool IsAnother(Guarded next, Guarded earlier) =>
        IsDefinite(next) && !next.Cases.Any(@case => earlier.Cases.Any(other => other.Value == @case.Value));

    bool IsDefinite(Guarded value) =>
        value.Cases.All(@case => @case.Value is Constant or Callable || Object(@case.Value) is { IsForeign: false });

    /// <summary>The method in which a lambda or local function stands.</summary>
    static IMethodSymbol? MemberOf(ISymbol? method) => SourceProgram.MemberAround(method) as IMethodSymbol;

    /// <summary>Code that nobody can see has run with these objects, if it has not thrown.</summary>
    void Forget(IMethodSymbol method, Guarded? receiver, Arguments arguments, SyntaxNode site)
    {
        var outer = handedTo;
        handedTo = site switch
        {
            InvocationExpressionSyntax { ArgumentList: var list } => list,
            BaseObjectCreationExpressionSyntax { ArgumentList: var list } => list,
            _ => null,
        };
        ForgetWhatIsGiven(method, receiver, arguments);
        handedTo = outer;
        MayThrow();
    }

    void ForgetWhatIsGiven(IMethodSymbol method, Guarded? receiver, Arguments arguments)
    {
        if (MayReachEverything(method))
        {
            haveStaticsChanged = true;
            ForgetStatics();
        }

        if (MayMakeWhatChangesStatics(method, arguments.Values))
            ForgetStatics();
        var facts = program.FactsOf(method);
        var (isHarmless, isReading) = (facts.LeavesArgumentsAlone, facts.LeavesReceiverAlone);
        for (var i = 0; isHarmless && i < arguments.Values.Length; i++)
            Lose(
                arguments.Values[i],
                isOnlyRead: i < method.Parameters.Length && method.OriginalDefinition.Parameters[i].Type.Name == "IEnumerable");
        if (receiver is not null && isReading)
            Lose(receiver, isOnlyRead: true);
        foreach (var value in arguments.Values)
        {
            if (!isHarmless || HoldsFunction(value))
                Escape(value);
            else
                ForgetWhatCallsChange(value);
        }

        if (receiver is not null && (!isReading || IsFunction(receiver)))
        {
            Escape(receiver);
            if (program.RoleOf(method.ContainingType) is TypeRole.List or TypeRole.Map)
                ChangeAnyLost(receiver, ObscureCollection);
        }
        else if (receiver is not null)
        {
            ForgetWhatCallsChange(receiver);
        }

        for (var i = 0; i < arguments.References.Length; i++)
        {
            if (arguments.References[i] is >= 0 and var slot)
                SetSlot(slot, Answer(method.Parameters[i].Type, method.Parameters[i]));
        }
    }

    /// <summary>
    /// Whether a method may make an object whose construction changes static members: of a type argument, or of a type that it is given by
    /// <c>typeof</c>.
    /// </summary>
    bool MayMakeWhatChangesStatics(IMethodSymbol method, ImmutableArray<Guarded> given)
    {
        foreach (var type in method.TypeArguments)
        {
            if (ChangesStaticsWhenMade(TypeArgument(type)))
                return true;
        }

        foreach (var value in given)
        {
            foreach (var @case in value.Cases)
            {
                if (@case.Value is Constant { Literal: ITypeSymbol type } && ChangesStaticsWhenMade(type))
                    return true;
            }
        }

        return false;
    }

    bool ChangesStaticsWhenMade(ITypeSymbol made) =>
        made is INamedTypeSymbol type
        && program.Declaration(type, cancellation) is not null
        && program.Initializers.MayChangeWhenMade(type, cancellation);

    /// <summary>Foreign code may call what it gets, which may change static members.</summary>
    void ForgetWhatCallsChange(Guarded value)
    {
        if (value.Cases.Any(static @case => @case.Value is ObjectReference)
            && memory.Reachable([value]).Any(id => memory.Object(id) is { } reached && MayChangeStatics(reached)))
            ForgetStatics();
    }

    /// <summary>Whether static members may change when foreign code calls an object.</summary>
    bool MayChangeStatics(ObjectState called) =>
        (isHistoryKnown || staticSlots.Count > 0)
        && called.Type is INamedTypeSymbol type
        && program.Declaration(type, cancellation) is not null
        && program.Initializers.MayChangeWhenCalled(type, cancellation);

    /// <summary>What unseen code answers: whatever a flag is, it is the same wherever the program looks at it again.</summary>
    /// <param name="type">What it gives.</param>
    /// <param name="giver">What gives it.</param>
    /// <param name="settings">What it may have been made of; see <see cref="Subject.MayDependOn"/>.</param>
    Guarded Answer(ITypeSymbol type, ISymbol giver, IReadOnlyCollection<string>? settings = null) =>
        Of(!IsFlag(type) ? Value.Unknown : new Symbolic(new Subject(
            giver is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.ReducedExtension }
                ? $"{giver.ContainingType.Name}.{giver.Name}"
                : giver.Name,
            isConfiguration: false)
        {
            MayDependOn = settings,
        }));

    /// <summary>What a method may look at of what it is called with.</summary>
    static List<Guarded> Inputs(IMethodSymbol method, Guarded? receiver, ImmutableArray<Guarded> arguments)
    {
        var all = arguments
            .Where((_, index) => index >= method.Parameters.Length || method.Parameters[index].RefKind != RefKind.Out)
            .ToList();
        if (receiver is not null)
            all.Add(receiver);
        return all;
    }

    /// <summary>The settings of which values are made; null where those may be any.</summary>
    HashSet<string>? SettingsIn(IReadOnlyCollection<Guarded> values)
    {
        if (values.All(static value => value.Single is Constant))
            return [];
        var found = new HashSet<string>();
        return values.All(AddAll) && memory.Reachable(values).All(id => AddMembers(memory.Object(id)!)) ? found : null;

        bool AddAll(Guarded value) => value.Cases.All(@case => AddAsked(@case.When) && Add(@case.Value));

        bool AddMembers(ObjectState made) =>
            made is { Obscure.IsFalse: true, IsForeign: false, Deferred: null, Received: null }
            && (made.Outside is null || Add(made.Outside))
            && made.Members.Values.All(AddAll)
            && made.Elements?.TrueForAll(element => AddAsked(element.When) && AddAll(element.Value)) != false
            && (made.HasMoreElements is null || made.Outside is not null || AddAsked(made.HasMoreElements));

        bool AddAsked(Condition when) => ConditionSpace.SubjectsIn(when).All(AddSubject);

        bool Add(Value value) => value switch
        {
            Constant or LibraryMember or ObjectReference or ResourceOutput => true,
            Symbolic { Subject: var subject } => AddSubject(subject),
            Derived { Subject: var subject } => AddSubject(subject),
            PartialText { Whole.Subject: var subject } => AddSubject(subject),
            PartialText { Parts: { IsDefault: false } parts } => parts.All(Add),
            _ => value == Value.Unset,
        };

        bool AddSubject(Subject subject)
        {
            var all = subject.IsChosen ? [subject.Whole] : subject.MayDependOn;
            found.UnionWith(all ?? []);
            return all is not null;
        }
    }

    /// <summary>Whether whoever gets a value can call one of the program's functions.</summary>
    bool HoldsFunction(Guarded value) =>
        value.Cases.Any(static @case => @case.Value is ObjectReference or Callable or Multicast) && (IsFunction(value)
        || memory.Reachable([value]).Any(id => memory.Object(id) is { } found
            && (found.Held.Any(IsFunction) || (found.Elements?.Exists(element => IsFunction(element.Value)) ?? false))));

    /// <summary>Whether a value can be a function, or a query, which runs functions.</summary>
    bool IsFunction(Guarded value) =>
        value.Cases.Any(@case => @case.Value is Callable or Multicast || Object(@case.Value)?.Deferred is not null);

    /// <summary>A call into source was not followed: what it can reach is unknown from then on.</summary>
    void LoseTrack(IMethodSymbol method, Guarded? receiver, Arguments arguments)
    {
        hasLostTrack = true;
        ForgetWhatIsGiven(method, receiver, arguments);
        if (frame.This is { } self)
            Escape(self);
        ForgetStatics();
        if (method.MethodKind is MethodKind.LocalFunction or MethodKind.AnonymousFunction)
        {
            foreach (var slot in frame.Variables.Values)
                SetSlot(slot, Of(Value.Unknown));
        }

        MayThrow();
    }

    /// <summary>Whether a method may assign any member of any type: reflection.</summary>
    static bool MayReachEverything(IMethodSymbol method) => method.Name is "SetValue" or "Invoke" or "InvokeMember" or "CreateInstance"
        && (method.ContainingType?.ContainingNamespace.Is("System.Reflection") == true
            || method.ContainingType is { Name: "Type" or "Activator", ContainingNamespace.Name: "System" });

    void ForgetStatics()
    {
        isHistoryKnown = false;
        foreach (var slot in staticSlots.Values)
            SetSlot(slot, Of(Value.Unknown));
    }

    void ChainConstructor(IMethodSymbol constructor, Arguments arguments, SyntaxNode site)
    {
        if (frame.This is not { } self)
            return;
        if (program.Declaration(constructor.ContainingType, cancellation) is null)
        {
            if (self.Single is ObjectReference reference)
            {
                Update(reference, found => found with
                {
                    Members = found.Members.SetItems(constructor.Parameters.Select((parameter, index) =>
                        (MemberKey.Argument(parameter.Name), arguments.Values[index]))),
                });
                Watch(constructor, reference, arguments.Values, site);
            }
        }
        else if (CanEnter(constructor, null, arguments.Values))
        {
            RunConstructor(constructor, self, arguments.Values, site);
        }
        else
        {
            LoseTrack(constructor, self, arguments);
        }
    }

    /// <summary>Initialisers, the base or chained constructor, the body: in the order in which C# runs them.</summary>
    void RunConstructor(IMethodSymbol constructor, Guarded self, ImmutableArray<Guarded> arguments, SyntaxNode? site)
    {
        var caller = frame;
        var type = constructor.ContainingType;
        if (HasStaticConstructor(type))
            Initialize(type);
        frame = new Frame(constructor, noVariables, self, caller, site);
        BindParameters(constructor.OriginalDefinition, arguments);
        var body = program.Body(constructor, cancellation) as IConstructorBodyOperation;
        var declaration = program.Declaration(constructor, cancellation);
        if (body is null
            && declaration is (ConstructorDeclarationSyntax
                or TypeDeclarationSyntax { BaseList.Types: [PrimaryConstructorBaseTypeSyntax, ..] }))
            Escape(self);
        var chain = (body?.Initializer as IExpressionStatementOperation)?.Operation as IInvocationOperation;
        var chainsToSelf = chain is not null && SymbolEqualityComparer.Default.Equals(chain.TargetMethod.ContainingType, type);
        foreach (var member in DefaultMembers(type.OriginalDefinition, 0))
            SetMember(self, member.Key, member.Value);
        // A structure's own default constructor runs nothing.
        if (type.TypeKind == TypeKind.Struct && constructor is { IsImplicitlyDeclared: true, Parameters.IsEmpty: true })
        {
            frame = caller;
            return;
        }

        if (declaration is TypeDeclarationSyntax)
            KeepPrimaryParameters(constructor, self);
        if (!chainsToSelf && !TypeHierarchy.IsCopyConstructor(constructor))
            RunInitializers(
                type.OriginalDefinition,
                self,
                dependOnCall: site is not null && declaration is TypeDeclarationSyntax { ParameterList.Parameters.Count: > 0 });
        if (chain is not null)
            Invoke(chain);
        else if (declaration is not TypeDeclarationSyntax { BaseList.Types: [PrimaryConstructorBaseTypeSyntax, ..] })
            RunImplicitBaseConstructor(type, self, declaration ?? program.Declaration(type, cancellation));
        if (body is not null)
            ExecuteBody(body);
        frame = caller;
    }

    /// <summary>
    /// A class or structure keeps a parameter as such. A record makes properties of them, which is what its members mean by their names.
    /// </summary>
    void KeepPrimaryParameters(IMethodSymbol constructor, Guarded self)
    {
        foreach (var parameter in constructor.OriginalDefinition.Parameters)
        {
            if (!constructor.ContainingType.IsRecord)
            {
                SetMember(self, MemberKey.Parameter(parameter), Read(parameter));
            }
            else if (constructor.ContainingType.OriginalDefinition
                .GetMembers(parameter.Name)
                .OfType<IPropertySymbol>()
                .FirstOrDefault() is { } property
                && program.Declaration(property, cancellation) is ParameterSyntax)
            {
                // One of that name that the record declares itself, or inherits, takes the place of the one that the parameter would make.
                SetMember(self, MemberKey.Property(property), Read(parameter));
            }
        }
    }

    void RunImplicitBaseConstructor(INamedTypeSymbol type, Guarded self, SyntaxNode? site)
    {
        if (type.BaseType is not { } @base || program.Declaration(@base, cancellation) is null)
            return;
        if (CalledWithoutArguments(@base, type) is not { } constructor)
            return;
        var omitted = constructor.Parameters.Select(parameter => Omitted(parameter, site)).ToImmutableArray();
        if (CanEnter(constructor, null, omitted))
            RunConstructor(constructor, self, omitted, site);
    }

    /// <summary>The constructor that <c>base()</c> calls; null where the compiler chooses among several with optional parameters.</summary>
    IMethodSymbol? CalledWithoutArguments(INamedTypeSymbol type, INamedTypeSymbol caller)
    {
        var candidates = type.InstanceConstructors
            .Where(static candidate => candidate.Parameters.All(static parameter => parameter.IsOptional || parameter.IsParams))
            .Where(candidate => program.Compilation.IsSymbolAccessibleWithin(candidate, caller))
            .ToArray();
        return Array.Find(candidates, static candidate => candidate.Parameters.IsEmpty) ?? (candidates.Length == 1 ? candidates[0] : null);
    }

    /// <summary>What a parameter gets where the call says nothing of it.</summary>
    public Guarded Omitted(IParameterSymbol parameter, SyntaxNode? site) =>
        parameter.IsParams ? site is null ? Of(Value.Unknown) : ListOf([], site)
        : !parameter.HasExplicitDefaultValue || parameter.GetAttributes().Any(TellsOfTheCaller) ? Of(Value.Unknown)
        : parameter.ExplicitDefaultValue is { } given ? Of(new Constant(given), site)
        : Of(DefaultOf(parameter.Type), site);

    static bool TellsOfTheCaller(AttributeData attribute) =>
        attribute.AttributeClass?.Name.StartsWith("Caller", StringComparison.Ordinal) == true;

    /// <summary>Gives an object's fields and properties what stands beside them.</summary>
    /// <param name="type">The class.</param>
    /// <param name="self">The object.</param>
    /// <param name="dependOnCall">Whether they may read what the call gives to a primary constructor.</param>
    void RunInitializers(INamedTypeSymbol type, Guarded self, bool dependOnCall)
    {
        foreach (var member in type.GetMembers())
        {
            if (member.IsStatic
                || member is not (IFieldSymbol { IsImplicitlyDeclared: false } or IPropertySymbol or IEventSymbol)
                || program.Initializer(member, cancellation) is not { } initializer)
                continue;
            var seen = creations.Count;
            var value = Evaluate(initializer);
            // What an initialiser creates whoever calls is reported where the initialiser stands, which is a member of its own.
            if (!dependOnCall)
                creations.RemoveRange(seen, creations.Count - seen);
            SetMember(
                self,
                member is IPropertySymbol property ? MemberKey.Property(property) : MemberKey.Field(member),
                value.Via(initializer.Syntax));
        }
    }
}
