using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AccessAnalyzers.Evaluation;

sealed partial class Interpreter
{
    /// <summary>How often the body of a loop is run to find out what it changes, before everything is taken to change.</summary>
    const int MostRounds = 3;

    /// <summary>
    /// Lists that differ by environment are short; a loop that configuration never ends is not found out later than this.
    /// </summary>
    const int MostTurnsOnceSplit = 32;

    /// <summary>How often a loop turns that ends from within only.</summary>
    const int MostTurnsOfTheEndless = 1_000;

    /// <summary>What loops within the loop that is being widened have changed in its last round.</summary>
    readonly Dictionary<IOperation, NamedExtent> widened = [];

    /// <summary>How many loops that are being widened stand in each other here.</summary>
    int widening;

    /// <summary>Whether a loop is being unrolled that configuration ends: those in it are widened, or the turns would multiply.</summary>
    bool isSplitting;

    void ExecuteBody(IOperation body)
    {
        var entry = path;
        Cover(body);
        switch (body)
        {
            case IMethodBodyBaseOperation method:
                ExecuteAll(method.BlockBody is { } block
                    ? block.Operations
                    : method.ExpressionBody?.Operations ?? ImmutableArray<IOperation>.Empty);
                break;
            case ILocalFunctionOperation local:
                ExecuteAll(local.Body?.Operations ?? ImmutableArray<IOperation>.Empty);
                break;
            case IAnonymousFunctionOperation lambda:
                ExecuteAll(lambda.Body.Operations);
                break;
            default:
                Execute(body);
                break;
        }

        path = (path | (frame.Returned ?? Space.False)) & entry;
    }

    void ExecuteAll(ImmutableArray<IOperation> statements)
    {
        var labels = LabelsIn(statements);
        for (var i = 0; i < statements.Length; i++)
        {
            if (path.IsFalse && labels is null)
                return;
            for (var next = statements[i]; next is ILabeledOperation label; next = label.Operation)
                Leave(labels!.Dequeue());
            if (path.IsFalse)
                continue;
            if (statements[i] is IUsingDeclarationOperation declaration)
            {
                Cover(declaration);
                var rest = statements.RemoveRange(0, i + 1);
                ExecuteUsing(declaration.DeclarationGroup, declaration.IsAsynchronous, () => ExecuteAll(rest));
                return;
            }

            Execute(statements[i]);
        }
    }

    /// <summary>The labels to which something may jump, in their order; null where there are none, as nearly everywhere.</summary>
    Queue<Exit>? LabelsIn(ImmutableArray<IOperation> statements)
    {
        Queue<Exit>? labels = null;
        foreach (var statement in statements)
        {
            for (var next = statement; next is ILabeledOperation label; next = label.Operation)
                (labels ??= new()).Enqueue(Enter(label.Label));
        }

        return labels;
    }

    void ExecuteUsing(IUsingOperation @using) =>
        ExecuteUsing(@using.Resources, @using.IsAsynchronous, () => Execute(@using.Body));

    void ExecuteUsing(IOperation resources, bool isAsynchronous, Action body)
    {
        var used = new List<Guarded>();
        if (resources is IVariableDeclarationGroupOperation group)
        {
            Execute(resources);
            used.AddRange(group.Declarations
                .SelectMany(static declaration => declaration.Declarators)
                .Select(declarator => Read(declarator.Symbol)));
        }
        else
        {
            used.Add(Evaluate(resources));
        }

        Finally(body, () =>
        {
            foreach (var resource in Enumerable.Reverse(used))
                Dispose(resource, isAsynchronous, resources.Syntax);
        });
    }

    /// <summary>Calls what a <c>using</c> calls: the interface's method, or one of that name.</summary>
    void Dispose(Guarded resource, bool isAsynchronous, SyntaxNode site) => OnEach(resource, (value, only) =>
    {
        var (name, @interface) = isAsynchronous ? ("DisposeAsync", "System.IAsyncDisposable") : ("Dispose", "System.IDisposable");
        if (value == Value.Null || Object(value) is not { } found)
            return only;
        var dispose = program.Compilation.GetTypeByMetadataName(@interface) is { } declaring && Converts(found.Type, declaring)
            ? declaring.GetMembers(name).FirstOrDefault()
            : null;
        if (dispose is null)
        {
            for (var type = found.Type; type is not null && dispose is null; type = type.BaseType)
                dispose = type.GetMembers(name).FirstOrDefault(static method => method is IMethodSymbol { Parameters.Length: 0 });
        }

        return dispose is IMethodSymbol method && program.Declaration(found.Type, cancellation) is not null
            ? Call(method, only, Passed(ImmutableArray<Guarded>.Empty), site, isVirtual: true)
            : only;
    });

    void Execute(IOperation statement)
    {
        budget.Spend();
        budget.Deepen();
        // That a function is declared does not run it.
        if (statement is not ILocalFunctionOperation)
            Cover(statement);
        switch (statement)
        {
            case IBlockOperation block:
                ExecuteAll(block.Operations);
                break;
            case IVariableDeclarationGroupOperation group:
                foreach (var declaration in group.Declarations)
                    ExecuteDeclaration(declaration);
                break;
            case IVariableDeclarationOperation declaration:
                ExecuteDeclaration(declaration);
                break;
            case IExpressionStatementOperation expression:
                Evaluate(expression.Operation);
                break;
            case IConditionalOperation conditional:
                Branch(conditional);
                break;
            case IReturnOperation @return:
                ExecuteReturn(@return);
                break;
            case IThrowOperation @throw:
                Evaluate(@throw);
                break;
            case IForEachLoopOperation loop:
                ExecuteForEach(loop);
                break;
            case IForLoopOperation loop:
                ExecuteAll(loop.Before);
                ExecuteLoop(loop, loop.Condition, loop.Body, loop.AtLoopBottom, testsFirst: true);
                break;
            case IWhileLoopOperation loop:
                ExecuteLoop(loop, loop.Condition, loop.Body, ImmutableArray<IOperation>.Empty, loop.ConditionIsTop);
                break;
            case ISwitchOperation @switch:
                ExecuteSwitch(@switch);
                break;
            case IBranchOperation branch:
                Leave(branch);
                break;
            case ITryOperation @try:
                ExecuteTry(@try);
                break;
            case IUsingOperation @using:
                ExecuteUsing(@using);
                break;
            case ILockOperation @lock:
                NotMissing(Evaluate(@lock.LockedValue), "System.ArgumentNullException");
                Execute(@lock.Body);
                break;
            case ILabeledOperation labeled:
                if (labeled.Operation is { } marked)
                    Execute(marked);
                break;
            case ILocalFunctionOperation or IEmptyOperation:
                break;
            default:
                Evaluate(statement);
                break;
        }

        budget.Surface();
    }

    /// <summary>The program can come to a statement, a choice or the body of a function.</summary>
    void Cover(IOperation operation)
    {
        if (!path.IsFalse)
            coverage?.Add(operation.Syntax);
    }

    void Leave(IBranchOperation branch)
    {
        var exit = frame.Exits.FindLast(exit => SymbolEqualityComparer.Default.Equals(exit.Label, branch.Target));
        if (exit is not null)
            exit.Taken |= path;
        path = Space.False;
    }

    void ExecuteDeclaration(IVariableDeclarationOperation declaration)
    {
        foreach (var declarator in declaration.Declarators)
        {
            if (declarator is { Symbol: { RefKind: not RefKind.None } alias } && declarator.GetVariableInitializer() is { } target)
            {
                frame.Declare(alias, ReferenceTo(Locate(target.Value), declarator.Syntax));
                continue;
            }

            var value = declarator.GetVariableInitializer() is { } initializer ? Evaluate(initializer.Value)
                : Of(declarator.Symbol.Type.TypeKind == TypeKind.Struct && DefaultOf(declarator.Symbol.Type) is ObjectReference empty
                    ? empty
                    : Value.Unset);
            Store(new Place.NewVariable(declarator.Symbol), value, declarator.Syntax);
        }
    }

    /// <summary>A chain of <c>else if</c> is walked in a loop, since it may be long.</summary>
    void Branch(IConditionalOperation conditional)
    {
        var junction = new Junction(path);
        for (var next = conditional; next is not null;)
        {
            var entry = path;
            var test = Test(next.Condition);
            // What the test throws away is an end of its own.
            junction.Add(entry & !path, Space.False);
            entry = path;
            var begin = path = entry & test;
            if (!path.IsFalse)
                Execute(next.WhenTrue);
            junction.Add(begin, path);
            begin = path = entry & !test;
            var otherwise = path.IsFalse ? null : next.WhenFalse;
            next = otherwise as IConditionalOperation;
            if (next is not null)
            {
                Cover(next);
                continue;
            }

            if (otherwise is not null)
                Execute(otherwise);
            junction.Add(begin, path);
        }

        path = junction.End;
    }

    void ExecuteReturn(IReturnOperation @return)
    {
        var value = @return.ReturnedValue is { } returned ? Evaluate(returned) : null;
        if (@return.Kind == OperationKind.YieldReturn)
        {
            Yield(value!, @return.Syntax);
            return;
        }

        frame.Returned = (frame.Returned ?? Space.False) | path;
        if (value is not null)
            frame.Result = frame.Result is { } earlier ? Guarded.Choose(path, value, earlier) : value;
        path = Space.False;
    }

    void ExecuteForEach(IForEachLoopOperation loop)
    {
        var collection = Evaluate(loop.Collection);
        // What the variable is given goes into the collection.
        if (loop.Locals.Any(static local => local.RefKind == RefKind.Ref))
            Escape(collection);
        var @break = Enter(loop.ExitLabel);
        Follow(collection, loop.Collection.Syntax, new Follower(
            (element, _) =>
            {
                var @continue = Enter(loop.ContinueLabel);
                Store(Locate(loop.LoopControlVariable), element, loop.LoopControlVariable.Syntax);
                Execute(loop.Body);
                Leave(@continue);
            },
            known =>
            {
                foreach (var element in known)
                    Lose(element.Value);
                Widen(
                    loop,
                    () =>
                    {
                        MayThrow();
                        Store(Locate(loop.LoopControlVariable), Of(Value.Unknown), loop.LoopControlVariable.Syntax);
                    },
                    static () => { },
                    loop.Body,
                    ImmutableArray<IOperation>.Empty);
                // Whatever follows was one of the turns of that loop.
                @break.Taken |= path;
                path = Space.False;
            }));
        Leave(@break);
    }

    Exit Enter(ILabelSymbol label)
    {
        var exit = new Exit(label, Space.False);
        frame.Exits.Add(exit);
        return exit;
    }

    void Leave(Exit exit)
    {
        frame.Exits.Remove(exit);
        path |= exit.Taken;
    }

    /// <summary>
    /// A loop whose test is decided every time is unrolled; from the first time that it is not, it is widened. Where configuration decides
    /// it, it is unrolled too, if it ends soon whatever the configuration is.
    /// </summary>
    void ExecuteLoop(ILoopOperation loop, IOperation? condition, IOperation body, ImmutableArray<IOperation> bottom, bool testsFirst)
    {
        var @break = Enter(loop.ExitLabel);
        var left = Space.False;
        (Checkpoint Moment, Condition Left, int Iteration)? split = null;
        var isEndless = condition is null or { ConstantValue: { HasValue: true, Value: true } };
        int? firstExit = null;
        for (var iteration = 0; !path.IsFalse; iteration++)
        {
            var inThisTurn = path;
            if (iteration > 0 || testsFirst)
            {
                var before = (memory.Current, path);
                var goesOn = GoesOn();
                var isDecided = (path & goesOn).IsFalse || (path & !goesOn).IsFalse;
                var isSplit = !isDecided && Space.FirstUnknownIn(goesOn) is null && (split is not null || (widening == 0 && !isSplitting));
                if (isSplit && split is null)
                {
                    var tested = (memory.Current, path);
                    (memory.Current, path) = before;
                    split = (Mark(), left, iteration);
                    (memory.Current, path) = tested;
                    isSplitting = true;
                }

                var isTooLong = iteration >= (isEndless ? MostTurnsOfTheEndless : MostTurns)
                    || iteration - (split?.Iteration ?? firstExit) > MostTurnsOnceSplit;
                if (isTooLong || !budget.IsLeft || !(isDecided || isSplit))
                {
                    (memory.Current, path) = before;
                    if (split is { } first)
                    {
                        TakeBack(first.Moment);
                        left = first.Left;
                    }

                    // Where configuration says that no turn follows, nothing changes.
                    before = (memory.Current, path);
                    goesOn = GoesOn();
                    if (Space.FirstUnknownIn(goesOn) is null)
                        (left, path) = (left | (path & !goesOn), path & goesOn);
                    else
                        (memory.Current, path) = before;
                    if (!path.IsFalse)
                        Widen(loop, () => path &= GoesOn(), End, body, bottom);
                    left |= path;
                    path = Space.False;
                    break;
                }

                left |= path & !goesOn;
                path &= goesOn;
            }

            if (path.IsFalse)
                break;
            var @continue = Enter(loop.ContinueLabel);
            Execute(body);
            Leave(@continue);
            if (!path.IsFalse)
                ExecuteAll(bottom);
            if (isEndless && firstExit is null && !path.IsFalse && path != inThisTurn)
                firstExit = iteration;
        }

        if (split is not null)
            isSplitting = false;
        path |= left;
        Leave(@break);

        Condition GoesOn() => condition is null ? Space.True : Test(condition);

        // A loop comes to its end somehow: what ends it, where nobody knows that, keeps nothing behind it from running.
        void End()
        {
            var goesOn = GoesOn();
            if (Space.FirstUnknownIn(goesOn) is null)
                path &= !goesOn;
        }
    }

    /// <summary>
    /// A loop that runs an unknown number of times: its body is executed once, as any of its iterations, from a moment in
    /// which everything that the body changes is unknown; afterwards the changes may have happened or not.
    /// Past the end of the loop its test has failed, with whatever it does.
    /// </summary>
    void Widen(ILoopOperation loop, Action beginIteration, Action endLoop, IOperation body, ImmutableArray<IOperation> bottom)
    {
        var (entry, before) = (path, memory.Current);
        var isUnrelated = loop is IForEachLoopOperation { Collection.Syntax: var all } && !MayDependOnSettings(all);
        var iterates = Space.Unknown("…", isUnrelated ? [] : null);
        var changed = new Extent();
        if (widened.TryGetValue(loop, out var earlier))
            changed.Add(earlier, frame.Variables);
        widening++;
        var begun = Space.False;
        var @break = Enter(loop.ExitLabel);
        for (var round = 1; ; round++)
        {
            var checkpoint = Mark();
            memory.Current = round > MostRounds ? Blur(before) : Blur(before, changed);
            path = entry & iterates;
            var @continue = Enter(loop.ContinueLabel);
            beginIteration();
            begun = path;
            if (!path.IsFalse)
                Execute(body);
            Leave(@continue);
            if (!path.IsFalse)
                ExecuteAll(bottom);
            // What changes is unknown in the next round, in which more may change for that.
            if (!changed.Add(before, memory.Current) || round > MostRounds)
                break;
            TakeBack(checkpoint);
        }

        // In the next round of a loop around this one, the same will change again.
        if (--widening > 0)
            widened[loop] = changed.Named(frame.Variables);
        else
            widened.Clear();
        memory.Current = Where(begun, memory.Current, before);
        path |= entry & !begun;
        endLoop();
        Leave(@break);
    }

    void ExecuteSwitch(ISwitchOperation @switch)
    {
        var value = Evaluate(@switch.Value);
        var entry = path;
        var undecided = Space.True;
        var sections = @switch.Cases.Select(section => (Section: section, When: Space.False)).ToArray();
        foreach (var (clause, index) in @switch.Cases.SelectMany((section, index) => section.Clauses.Select(clause => (clause, index))))
        {
            if (clause is IDefaultCaseClauseOperation)
                continue;
            path = entry & undecided;
            var matches = undecided & Matches(clause, value, @switch.Value.Type);
            sections[index].When |= matches;
            undecided &= !matches;
        }

        var otherwise = Array.FindIndex(sections, section => section.Section.Clauses.Any(clause => clause is IDefaultCaseClauseOperation));
        if (otherwise >= 0)
            sections[otherwise].When |= undecided;
        var exit = Enter(@switch.ExitLabel);
        var jumps = sections
            .Select(section => section.Section.Clauses.Select(static clause => clause.Label).OfType<ILabelSymbol>().Select(Enter).ToArray())
            .ToArray();
        for (var i = 0; i < sections.Length; i++)
            ExecuteSection(i, entry & sections[i].When);
        // A jump back to a section that stands before it.
        for (var turn = 0; turn < sections.Length && jumps.Any(IsTaken); turn++)
        {
            for (var i = 0; i < sections.Length; i++)
            {
                if (IsTaken(jumps[i]))
                    ExecuteSection(i, Space.False);
            }
        }

        if (jumps.Any(IsTaken))
            throw new EvaluationAbandonedException("Sections of a switch jump to each other without end.", isWhole: false);
        path = otherwise >= 0 ? Space.False : entry & undecided;
        foreach (var jump in jumps.SelectMany(static jump => jump))
            Leave(jump);
        Leave(exit);

        void ExecuteSection(int index, Condition start)
        {
            path = jumps[index].Aggregate(start, static (all, jump) => all | jump.Taken);
            foreach (var jump in jumps[index])
                jump.Taken = Space.False;
            ExecuteAll(sections[index].Section.Body);
            exit.Taken |= path;
        }

        static bool IsTaken(Exit[] jumps) => Array.Exists(jumps, static jump => !jump.Taken.IsFalse);
    }

    Condition Matches(ICaseClauseOperation clause, Guarded value, ITypeSymbol? type)
    {
        var matches = clause switch
        {
            ISingleValueCaseClauseOperation single => AreEqual(value, AsNumber(Evaluate(single.Value), type), clause.Syntax),
            IPatternCaseClauseOperation pattern => Matches(pattern.Pattern, value),
            _ => Undecided(clause.Syntax),
        };
        return clause is IPatternCaseClauseOperation { Guard: { } guard } ? matches & Within(matches, () => Test(guard)) : matches;
    }

    /// <summary>Runs something where a condition holds and comes back to the path.</summary>
    public T Within<T>(Condition condition, Func<T> run)
    {
        var entry = path;
        var inside = path = entry & condition;
        var result = run();
        path = path == inside ? entry : path | (entry & !condition);
        return result;
    }

    /// <summary>Where the branches of one place come together again.</summary>
    /// <param name="start">The path to the place.</param>
    sealed class Junction(Condition start)
    {
        readonly List<Condition> ends = [];
        bool isEveryBranchThrough = true;

        /// <summary>A branch has come to its end.</summary>
        public void Add(Condition begin, Condition end)
        {
            isEveryBranchThrough &= begin == end;
            ends.Add(end);
        }

        /// <summary>Where no branch leaves, all of them together are the path to the place, which need not be made anew.</summary>
        public Condition End => isEveryBranchThrough ? start : ends.Aggregate(static (left, right) => left | right);
    }
}
