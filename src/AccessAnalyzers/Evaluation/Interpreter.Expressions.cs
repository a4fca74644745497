using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AccessAnalyzers.Evaluation;

sealed partial class Interpreter
{
    /// <summary>How many levels are walked by recursion between two that are walked in a loop.</summary>
    const int DepthWalkedInALoop = 64;

    /// <summary>An operand that has been evaluated already.</summary>
    (IOperation? Operation, Guarded? Value) evaluated;

    Guarded Evaluate(IOperation operation) => IsKept(operation) ? Copy(EvaluateInPlace(operation)) : EvaluateInPlace(operation);

    /// <summary>A value as it stands where it is kept; a structure may be changed there.</summary>
    Guarded EvaluateInPlace(IOperation operation)
    {
        if (operation == evaluated.Operation)
        {
            var known = evaluated.Value!;
            evaluated = default;
            return known;
        }

        budget.Deepen();
        var value = budget.Depth % DepthWalkedInALoop == 0 ? EvaluateFromInside(operation) : EvaluateAlone(operation);
        budget.Surface();
        return value;
    }

    Guarded EvaluateAlone(IOperation operation)
    {
        budget.Spend(1 + Space.TakeWork());
        var value = ConstantOf(operation) is { HasValue: true, Value: var literal } && operation is not IFieldReferenceOperation
            ? Of(new Constant(literal), Declared(operation))
            : EvaluateOperation(operation);
        value = value.Under(path);
        if (CanFail(operation, value))
            MayThrow(FailureOf(operation));
        return value.Under(path);
    }

    /// <summary>
    /// The constant that an operation is. Of a literal text the compiler would put one together anew, and keep it in a weak reference.
    /// </summary>
    static Optional<object?> ConstantOf(IOperation operation) =>
        operation is ILiteralOperation { IsImplicit: false, Syntax: LiteralExpressionSyntax { Token.Value: string written } }
            ? new(written)
            : operation.ConstantValue;

    /// <summary>
    /// A sum or fluent chain leans to the left, perhaps a thousand deep. What is evaluated first is so in a loop, which keeps the stack
    /// flat.
    /// </summary>
    Guarded EvaluateFromInside(IOperation operation)
    {
        var chain = new Stack<IOperation>();
        for (var next = operation; next is not null; next = EvaluatedFirst(next))
            chain.Push(next);
        var value = EvaluateAlone(chain.Peek());
        var inner = chain.Pop();
        foreach (var outer in chain)
        {
            evaluated = (inner, value);
            value = EvaluateAlone(outer);
            evaluated = default;
            inner = outer;
        }

        return value;
    }

    /// <summary>The operand that is evaluated before anything else of an operation happens; null where there is none.</summary>
    static IOperation? EvaluatedFirst(IOperation operation) => operation.ConstantValue.HasValue ? null : operation switch
    {
        IBinaryOperation binary => binary.LeftOperand,
        IConversionOperation conversion => conversion.Operand,
        IParenthesizedOperation parenthesized => parenthesized.Operand,
        IAwaitOperation await => await.Operation,
        IInvocationOperation { TargetMethod.ReturnsVoid: true } => null,
        IInvocationOperation { Instance: { } instance } => instance,
        IInvocationOperation { TargetMethod.IsExtensionMethod: true,
            Arguments: [{ Parameter: { Ordinal: 0, RefKind: RefKind.None }, Value: var receiver }, ..] } => receiver,
        IPropertyReferenceOperation { Instance: { } instance } => instance,
        IFieldReferenceOperation { Instance: { } instance } => instance,
        _ => null,
    };

    /// <summary>
    /// Whether .NET may throw at an operation: an index that is not there, a cast, a division, an overflow. Where the result is known, it
    /// has not.
    /// </summary>
    const string FailedCast = "System.InvalidCastException";

    /// <summary>What an operation throws; null where there are several possibilities.</summary>
    static string? FailureOf(IOperation operation) => operation switch
    {
        IConversionOperation { IsChecked: true } or IIncrementOrDecrementOperation or IBinaryOperation { IsChecked: true }
            or ICompoundAssignmentOperation { IsChecked: true } =>
            "System.OverflowException",
        _ => null,
    };

    static bool CanFail(IOperation operation, Guarded value) => operation switch
    {
        IIncrementOrDecrementOperation { IsChecked: true } => true,
        IArrayElementReferenceOperation or IPropertyReferenceOperation { Property.IsIndexer: true }
            or IConversionOperation { IsChecked: true }
            or IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide or BinaryOperatorKind.Remainder }
            or IBinaryOperation { IsChecked: true }
            or ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Divide or BinaryOperatorKind.Remainder }
            or ICompoundAssignmentOperation { IsChecked: true }
            or IBinaryOperation { Type.SpecialType: SpecialType.System_Decimal }
            or ICompoundAssignmentOperation { Type.SpecialType: SpecialType.System_Decimal } => value.MayBeUnknown,
        _ => false,
    };

    /// <summary>Where a constant stands: its declaration where the program has given it a name.</summary>
    SyntaxNode Declared(IOperation operation) =>
        operation is ILocalReferenceOperation { Local: var local } && program.Declaration(local, cancellation) is { } declaration
        ? declaration
        : operation.Syntax;

    Guarded EvaluateOperation(IOperation operation)
    {
        switch (operation)
        {
            case IConversionOperation conversion:
                return Convert(Evaluate(conversion.Operand), conversion);
            case IParenthesizedOperation parenthesized:
                return Evaluate(parenthesized.Operand);
            case IInstanceReferenceOperation instance:
                return EvaluateInstance(instance);
            case IFieldReferenceOperation { Field: { HasConstantValue: true } constant }:
                return Of(new Constant(constant.ConstantValue), program.Declaration(constant, cancellation) ?? operation.Syntax);
            case IImplicitIndexerReferenceOperation { Argument: IRangeOperation range } sliced:
                return Slice(NotMissing(Evaluate(sliced.Instance)), EvaluateRange(range), sliced.Syntax);
            case IArrayElementReferenceOperation { Indices: [IRangeOperation range] } sliced:
                return Slice(NotMissing(Evaluate(sliced.ArrayReference)), EvaluateRange(range), sliced.Syntax);
            case IRangeOperation range:
                return EvaluateRange(range);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat }:
                return EvaluateIndex(operation);
            case ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation
                or IArrayElementReferenceOperation
                or IImplicitIndexerReferenceOperation:
                return Load(Locate(operation));
            case IObjectCreationOperation creation:
                return Create(creation);
            case IAnonymousObjectCreationOperation creation:
                var anonymous = Allocate(creation.Type ?? program.Compilation.ObjectType, creation.Syntax);
                Initialize(anonymous, creation.Initializers);
                return anonymous;
            case IArrayCreationOperation array:
                return CreateArray(array);
            case IWithOperation with:
                return CopyWith(with);
            case ITupleOperation tuple:
                return NewTuple(tuple.Type ?? ObjectType, tuple.Syntax, tuple.Elements.Select(Evaluate).ToArray());
            case ISimpleAssignmentOperation assignment:
                return EvaluateAssignment(assignment);
            case ICompoundAssignmentOperation compound:
                return EvaluateCompound(compound);
            case ICoalesceAssignmentOperation coalesce:
                return EvaluateCoalesce(coalesce);
            case IIncrementOrDecrementOperation increment:
                return EvaluateIncrement(increment);
            case IDeconstructionAssignmentOperation deconstruction:
                return EvaluateDeconstruction(deconstruction);
            case IDeclarationExpressionOperation declaration:
                return Evaluate(declaration.Expression);
            case IUnaryOperation { OperatorMethod: null } unary:
                return EvaluateUnary(unary);
            case IUnaryOperation { OperatorMethod: { } written, IsLifted: false } unary
                when program.Declaration(written, cancellation) is not null:
                return Call(written, null, ImmutableArray.Create(Evaluate(unary.Operand)), unary.Syntax);
            case IBinaryOperation binary:
                return EvaluateBinary(binary);
            case IConditionalOperation { WhenFalse: not null } conditional:
                return EvaluateConditional(conditional);
            case ICoalesceOperation coalesce:
                return EvaluateCoalesce(coalesce);
            case IConditionalAccessOperation access:
                return EvaluateConditionalAccess(access);
            case IConditionalAccessInstanceOperation when frame.ConditionalReceivers.Count > 0:
                return frame.ConditionalReceivers[^1];
            case IInvocationOperation invocation:
                return Invoke(invocation);
            case IDelegateCreationOperation creation:
                return Evaluate(creation.Target);
            case IEventAssignmentOperation assignment:
                return AssignEvent(assignment);
            case IEventReferenceOperation @event:
                return ReadEvent(@event);
            case IAnonymousFunctionOperation lambda:
                return Of(
                    new Callable(lambda.Symbol, lambda, frame.Variables, frame.This) { TypeArguments = TypeArguments(frame) },
                    lambda.Syntax);
            case IMethodReferenceOperation reference:
                var receiver = reference.Instance is { } target ? Evaluate(target) : null;
                var exact = reference.Instance?.Syntax is BaseExpressionSyntax ? program.Body(reference.Method, cancellation) : null;
                return Of(
                    new Callable(reference.Method, exact, frame.Variables, receiver ?? frame.This) { TypeArguments = TypeArguments(frame) },
                    reference.Syntax);
            case IAwaitOperation await:
                return Evaluate(await.Operation);
            case ITranslatedQueryOperation query:
                return Evaluate(query.Operation);
            case ITupleBinaryOperation tuples:
                var same = AreSameTuples(
                    Evaluate(tuples.LeftOperand),
                    Evaluate(tuples.RightOperand),
                    tuples.LeftOperand.Type,
                    tuples.RightOperand.Type,
                    tuples.Syntax);
                return Of(tuples.OperatorKind == BinaryOperatorKind.Equals ? same : !same, tuples.Syntax);
            case ITypeParameterObjectCreationOperation { Type: ITypeParameterSymbol parameter } creation:
                return Create(creation, parameter);
            case IInterpolatedStringOperation text:
                return Interpolate(text);
            case ITypeOfOperation { TypeOperand: var meant }:
                var chosen = TypeArgument(meant);
                return Of(
                    IsOpen(chosen) && chosen is not INamedTypeSymbol { IsUnboundGenericType: true } ? Value.Unknown : new Constant(chosen),
                    operation.Syntax);
            case IDefaultValueOperation { Type: { } type } @default:
                return Of(DefaultOf(TypeArgument(type)), @default.Syntax);
            case IIsPatternOperation pattern:
                return Of(Matches(pattern.Pattern, Evaluate(pattern.Value)), pattern.Syntax);
            case IIsTypeOperation isType:
                return Of(IsOfType(
                    Evaluate(isType.ValueOperand), isType.ValueOperand.Type, isType.TypeOperand, isType.Syntax), isType.Syntax);
            case ISwitchExpressionOperation @switch:
                return EvaluateSwitch(@switch);
            case IThrowOperation @throw:
                return ExecuteThrow(@throw);
            case IObjectOrCollectionInitializerOperation initializer when frame.Implicit.Count > 0:
                Initialize(frame.Implicit[^1], initializer.Initializers);
                return frame.Implicit[^1];
            case { Syntax: CollectionExpressionSyntax collection }:
                return EvaluateCollectionExpression(collection);
            default:
                return EvaluateUnmodelled(operation);
        }
    }

    /// <summary>A chain of <c>?:</c> is walked in a loop, since it may be long.</summary>
    Guarded EvaluateConditional(IConditionalOperation conditional)
    {
        var decided = new List<(Condition Test, Guarded Value)>();
        var junction = new Junction(path);
        IOperation next = conditional;
        while (next is IConditionalOperation { WhenFalse: { } otherwise, ConstantValue.HasValue: false } choice)
        {
            budget.Spend();
            Cover(choice);
            var entry = path;
            var test = Test(choice.Condition);
            junction.Add(entry & !path, Space.False);
            entry = path;
            var begin = path = entry & test;
            Cover(choice.WhenTrue);
            decided.Add((test, Evaluate(choice.WhenTrue)));
            junction.Add(begin, path);
            path = entry & !test;
            Cover(otherwise);
            next = otherwise;
        }

        var last = path;
        var value = Evaluate(next);
        junction.Add(last, path);
        path = junction.End;
        for (var i = decided.Count - 1; i >= 0; i--)
            value = Guarded.Choose(decided[i].Test, decided[i].Value, value);
        return value;
    }

    /// <summary>A chain of <c>??</c> is walked in a loop, since it may be long.</summary>
    Guarded EvaluateCoalesce(ICoalesceOperation coalesce)
    {
        var present = new List<(Condition IsMissing, Guarded Value)>();
        var junction = new Junction(path);
        IOperation next = coalesce;
        while (next is ICoalesceOperation choice)
        {
            budget.Spend();
            var entry = path;
            var value = Evaluate(choice.Value);
            junction.Add(entry & !path, Space.False);
            var isMissing = IsNull(value, choice.Syntax);
            present.Add((isMissing, value));
            var through = path & !isMissing;
            junction.Add(through, through);
            path &= isMissing;
            next = choice.WhenNull;
        }

        var begin = path;
        var last = Evaluate(next);
        junction.Add(begin, path);
        path = junction.End;
        for (var i = present.Count - 1; i >= 0; i--)
            last = Guarded.Choose(present[i].IsMissing, last, present[i].Value);
        return last;
    }

    /// <summary>
    /// The children run, whatever they hand over escapes, and nothing is known of the result, nor whether statements run.
    /// </summary>
    Guarded EvaluateUnmodelled(IOperation operation)
    {
        foreach (var child in operation.ChildOperations)
        {
            if (child.Syntax is StatementSyntax && child.Type is null)
                Within(Space.Unknown("…"), () => ExecuteAsValue(child));
            else
                Escape(Evaluate(child));
        }

        MayThrow();
        return Of(Value.Unknown);
    }

    Guarded ExecuteAsValue(IOperation statement)
    {
        Execute(statement);
        return Of(Value.Unknown);
    }

    Guarded EvaluateInstance(IInstanceReferenceOperation instance) =>
        (instance.ReferenceKind == InstanceReferenceKind.InterpolatedStringHandler ? null
            : instance.ReferenceKind is InstanceReferenceKind.ImplicitReceiver or InstanceReferenceKind.PatternInput
                && frame.Implicit.Count > 0 ? frame.Implicit[^1]
            : frame.This) ?? Of(Value.Unknown);

    Guarded Read(ISymbol variable) => frame.TryGetSlot(variable, out var slot) ? ReadSlot(slot) : Of(Value.Unknown);

    Guarded Convert(Guarded value, IConversionOperation conversion)
    {
        if (conversion.IsTryCast && conversion.Type is { } sought)
        {
            var isOfType = IsOfType(value, conversion.Operand.Type, sought, conversion.Syntax);
            return Guarded.Choose(
                isOfType,
                OutsideMap.Seen(this, Convert(value, conversion.Operand.Type, sought, conversion), sought, conversion.Syntax),
                Of(Value.Null, conversion.Syntax));
        }

        if (program.RoleOf(conversion.Type) == TypeRole.List
            && conversion.OperatorMethod is { } toList
            && program.Declaration(toList, cancellation) is null)
            return ConvertToList(value, conversion, toList);

        // Whoever has a span has what it spans.
        if (conversion.OperatorMethod is { ContainingType: { Name: "Span" or "ReadOnlySpan", ContainingNamespace.Name: "System" } })
            return value;
        if (conversion.OperatorMethod is { } method && program.RoleOf(method.ContainingType) == TypeRole.Opaque)
            return Call(method, null, ImmutableArray.Create(value), conversion.Syntax);
        if (conversion.Type is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T }
            && IsNullable(conversion.Operand.Type)
            && conversion.OperatorMethod is null)
            value = NotNull(value, conversion.Operand.Type is { IsReferenceType: true } ? NoObject : NoValue, conversion.Syntax);
        if (conversion is { OperatorMethod: null, Conversion.IsImplicit: false, Operand.Type.IsReferenceType: true, Type: { } cast })
            value = OutsideMap.Seen(this, Cast(value, conversion.Operand.Type, cast, conversion.Syntax), cast, conversion.Syntax);
        return conversion.OperatorMethod is not null ? value : Convert(value, conversion.Operand.Type, conversion.Type, conversion);
    }

    /// <summary>Where there is no list, there is nothing to make another one of.</summary>
    Guarded ConvertToList(Guarded value, IConversionOperation conversion, IMethodSymbol toList)
    {
        var isList = program.RoleOf(conversion.Operand.Type) == TypeRole.List;
        if (isList)
            value = NotNull(value, "System.ArgumentNullException", conversion.Syntax);
        return CallLibrary(toList, null, ImmutableArray.Create(value), conversion.Syntax)
            ?? (isList || IsListWrapper(conversion.Operand.Type)
                ? CopyList(value, conversion.Syntax)
                : Guarded.Of(value.Cases.Select(@case => @case with { Value = ToList(@case, conversion.Syntax) })));
    }

    /// <summary>Execution continues only if the object is null or of the type.</summary>
    Guarded Cast(Guarded value, ITypeSymbol from, ITypeSymbol sought, SyntaxNode node)
    {
        var type = TypeArgument(sought);
        if (value.Under(path).Cases.All(IsKnown))
            Demand(IsNull(value, node) | IsOfType(value, from, type, node), FailedCast);
        else
            MayThrow(FailedCast);
        return value.Under(path);

        bool IsKnown(Case @case) => @case.Value switch
        {
            Constant { Literal: null } => true,
            Constant { Literal: IConvertible } => IsPlain(type),
            _ => type.IsReferenceType && !IsOpen(type) && IsOfKnownType(@case.Value) && !IsOpen(Object(@case.Value)!.Type),
        };
    }

    /// <summary>What the language itself converts: numbers, and what goes into a box or comes out of it.</summary>
    Guarded Convert(Guarded value, ITypeSymbol? from, ITypeSymbol? to, IConversionOperation conversion) => (from, to) switch
    {
        ({ IsReferenceType: false }, { IsReferenceType: true }) => Box(value, from),
        ({ IsReferenceType: true }, { IsReferenceType: false }) => Unbox(value, to),
        _ when Numbers.TypeOf(to) is { } type => ConvertNumbers(
            conversion.Conversion.IsImplicit || Numbers.TypeOf(from) == type
            ? value
            : value.Select(static each => each is Symbolic ? Value.Unknown : each),
            type,
            conversion.IsChecked),
        _ => value,
    };

    static Guarded ConvertNumbers(Guarded value, SpecialType type, bool isChecked)
    {
        return value.Cases.Any(@case => @case.Value is Constant { Literal: { } number } && Numbers.TypeOf(number) != type)
            ? value.Select(Convert)
            : value;

        Value Convert(Value each) => each is not Constant { Literal: { } number } ? each
            : Numbers.Convert(number, type, isChecked) is { } converted ? new Constant(converted)
            : Value.Unknown;
    }

    static bool IsNullable(ITypeSymbol? type) =>
        type is { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };

    /// <summary>Execution continues only if the value is not null.</summary>
    /// <param name="exception">What is thrown there.</param>
    /// <param name="node">What looks at the value.</param>
    public Guarded NotNull(Guarded value, string exception, SyntaxNode node)
    {
        if (value.Single is Symbolic { Subject: var subject })
            Require(subject, exception);
        else
            Demand(!IsNull(value, node), exception);
        return value.Under(path);
    }

    bool IsListWrapper(ITypeSymbol? type) =>
        program.RoleOf(type) == TypeRole.Wrapper
        && type is INamedTypeSymbol { TypeArguments: { Length: 1 } content }
        && program.RoleOf(content[0]) == TypeRole.List;

    /// <summary>A list made from one value.</summary>
    Value ToList(Case @case, SyntaxNode site) => @case.Value == Value.Null || @case.Value == Value.Unset
        ? @case.Value
        : ListOf([new Element(Space.True, Guarded.Of(Space.True, @case.Value, @case.Origin), site)], site).Single!;

    /// <summary>A list with the elements that another, or any sequence, has now.</summary>
    public Guarded CopyList(Guarded list, SyntaxNode site) => OnEach(list, (value, only) => Object(value) switch
    {
        { Elements: not null } known =>
            only.Select(_ => NewObject(known.Type, site, _ => known with { Creation = site, Elements = CopyElements(known) }).Single!),
        { } sequence when sequence.Keys is not null || sequence.Deferred is not null || EnumeratorOf(sequence.Type) is not null =>
            Drain(only, site),
        _ => value == Value.Null || value == Value.Unset ? only : LoseElements(only),
    });

    /// <summary>Who has a copy that nobody knows has what is in it.</summary>
    Guarded LoseElements(Guarded list)
    {
        Lose(list, isOnlyRead: true);
        return Of(Value.Unknown);
    }

    /// <summary>
    /// A condition of which nothing is known. What it is asked of may have been made of settings; what the machine alone decides was not.
    /// </summary>
    Condition Undecided(SyntaxNode node) => Space.Unknown(
        node.ToString(),
        node is PatternSyntax or SwitchLabelSyntax || node.Parent is PatternSyntax || MayDependOnSettings(node) ? null : []);

    bool MayDependOnSettings(SyntaxNode asked) => asked.DescendantNodesAndSelf().Any(part => part is InstanceExpressionSyntax
        || (part is SimpleNameSyntax { Parent: not (NameColonSyntax or MemberBindingExpressionSyntax) } name
            && References.Named(name) == name
            && program.References.Meaning(name, cancellation) is not (INamespaceOrTypeSymbol or IFieldSymbol { IsConst: true })));

    Condition Test(IOperation condition) => Truth(Evaluate(condition), condition.Syntax);

    public Condition Truth(
        Guarded value,
        SyntaxNode node) => value.Under(path).Cases.Aggregate(Space.False, (any, @case) => any | (@case.When & @case.Value switch
    {
        Constant constant => constant.Literal is true ? Space.True : Space.False,
        Symbolic symbolic => Space.Ask(symbolic.Subject, Question.IsTrue),
        _ => Undecided(node),
    }));

    Condition IsNull(Guarded value, SyntaxNode node) =>
        value.Under(path).Cases.Aggregate(
            Space.False, (any, @case) => any | (@case.When & IsEqual(@case.Value, Value.Null, node, Sameness.Equals)));

    public Condition Compare(Guarded left, Guarded right, BinaryOperatorKind relation, SyntaxNode node)
    {
        var holds = Space.False;
        foreach (var first in left.Under(path).Cases)
        {
            foreach (var second in right.Under(path).Cases)
                holds |= first.When & second.When & Compare(first.Value, second.Value, relation, node);
        }

        return holds;
    }

    Condition Compare(Value left, Value right, BinaryOperatorKind relation, SyntaxNode node)
    {
        if (left is Constant && right is Symbolic or Derived)
        {
            return Compare(right, left, relation switch
            {
                BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThan,
                BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThanOrEqual,
                BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThan,
                BinaryOperatorKind.GreaterThanOrEqual => BinaryOperatorKind.LessThanOrEqual,
                _ => relation,
            }, node);
        }

        if (right is not Constant { Literal: var literal }
            || (left is Symbolic ? Numbers.ToBound(literal) : Numbers.ToDecimal(literal)) is not { } bound)
            return Undecided(node);
        Condition isLess, isEqual;
        switch (left)
        {
            case Constant constant when Numbers.ToDecimal(constant.Literal) is { } number:
                isLess = number < bound ? Space.True : Space.False;
                isEqual = number == bound ? Space.True : Space.False;
                break;
            case Symbolic { Subject: var subject }:
                isLess = IsLess(subject, bound);
                isEqual = IsEqual(left, right, node, Sameness.Value);
                break;
            case Derived { Function.Gives: SpecialType.System_Int32 } made when literal is int:
                isLess = IsLess(made, bound);
                isEqual = IsEqual(made, literal);
                break;
            default:
                return Undecided(node);
        }

        return relation switch
        {
            BinaryOperatorKind.LessThan => isLess,
            BinaryOperatorKind.LessThanOrEqual => isLess | isEqual,
            BinaryOperatorKind.GreaterThan => !isLess & !isEqual,
            BinaryOperatorKind.GreaterThanOrEqual => !isLess,
            _ => Undecided(node),
        };
    }

    Guarded EvaluateBinary(IBinaryOperation binary)
    {
        switch (binary.OperatorKind)
        {
            case BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr when binary.OperatorMethod is { } written:
                return EvaluateShortCircuit(binary, written);
            case BinaryOperatorKind.ConditionalAnd:
                var left = Test(binary.LeftOperand);
                return Of(left & Within(left, () => Test(binary.RightOperand)), binary.Syntax);
            case BinaryOperatorKind.ConditionalOr:
                var first = Test(binary.LeftOperand);
                return Of(first | Within(!first, () => Test(binary.RightOperand)), binary.Syntax);
            case BinaryOperatorKind.Add when binary.Type?.SpecialType == SpecialType.System_String:
                return Combine(
                    EvaluateWritten(binary.LeftOperand), EvaluateWritten(binary.RightOperand), Operator.Of(binary), binary.Syntax);
            default:
                return Combine(Evaluate(binary.LeftOperand), Evaluate(binary.RightOperand), Operator.Of(binary), binary.Syntax);
        }
    }

    /// <summary>
    /// <c>x &amp;&amp; y</c> for a class with operators of its own: x where it is false, and otherwise what <c>x &amp; y</c> gives.
    /// </summary>
    Guarded EvaluateShortCircuit(IBinaryOperation binary, IMethodSymbol @operator)
    {
        var left = Evaluate(binary.LeftOperand);
        var test = binary.OperatorKind == BinaryOperatorKind.ConditionalAnd
            ? WellKnownMemberNames.FalseOperatorName
            : WellKnownMemberNames.TrueOperatorName;
        if (@operator.ContainingType.GetMembers(test) is not [IMethodSymbol decides])
            return Of(Value.Unknown, binary.Syntax);
        var isDecided = Truth(Call(decides, null, ImmutableArray.Create(left), binary.Syntax), binary.Syntax);
        return Guarded.Choose(isDecided, left, Within(!isDecided, () => Call(
            @operator, null, ImmutableArray.Create(left, Evaluate(binary.RightOperand)), binary.Syntax)));
    }

    Guarded Combine(Guarded left, Guarded right, Operator @operator, SyntaxNode node)
    {
        var (kind, method) = (@operator.Kind, @operator.Method);
        if (method is { IsImplicitlyDeclared: false, ContainingType.SpecialType: SpecialType.None }
            && program.RoleOf(method.ContainingType) == TypeRole.Opaque
            && (kind is not (BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals)
                || program.Declaration(method, cancellation) is not null))
            return Call(method, null, ImmutableArray.Create(left, right), node);
        switch (kind)
        {
            case BinaryOperatorKind.Add when @operator.Result?.TypeKind == TypeKind.Delegate:
                return AddTargets(left, right, node);
            case BinaryOperatorKind.Subtract when @operator.Result?.TypeKind == TypeKind.Delegate:
                return RemoveTargets(left, right, node);
            case BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals:
                var areEqual = AreEqual(left, right, @operator.Left, @operator.Right, method, node);
                return Of(kind == BinaryOperatorKind.Equals ? areEqual : !areEqual, node);
            case BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan
                or BinaryOperatorKind.GreaterThanOrEqual:
                var holds = Compare(left, right, kind, node);
                return Of(@operator.IsLifted ? holds & !IsNull(left, node) & !IsNull(right, node) : holds, node);
            case BinaryOperatorKind.And or BinaryOperatorKind.Or or BinaryOperatorKind.ExclusiveOr when IsFlag(@operator.Result):
                return CombineFlags(left, right, kind, node);
            case BinaryOperatorKind.Add when @operator.Result?.SpecialType == SpecialType.System_String:
                return Pairs(left, right, node, static (a, b) => Text.Join(a, b));
            case BinaryOperatorKind.Divide
                or BinaryOperatorKind.Remainder when Numbers.TypeOf(@operator.Result) is not (null or SpecialType.System_Single
                or SpecialType.System_Double):
                Demand(
                    right.Cases.All(static @case => @case.Value is Constant or Symbolic or Derived)
                        ? !AreEqual(right, Of(new Constant(0)), node)
                        : !right.When(Space, static each => each is Constant { Literal: { } number } && Numbers.IsZero(number)),
                    "System.DivideByZeroException");
                goto default;
            default:
                return Pairs(left, right, node, (a, b) => Calculate(a, b, @operator));
        }
    }

    /// <summary>Three values, where one of them may be null: what the other decides alone is decided.</summary>
    Guarded CombineFlags(Guarded left, Guarded right, BinaryOperatorKind kind, SyntaxNode node)
    {
        var (first, second, noFirst, noSecond) = (Truth(left, node), Truth(right, node), IsNull(left, node), IsNull(right, node));
        var (notFirst, notSecond) = (!first & !noFirst, !second & !noSecond);
        return kind switch
        {
            BinaryOperatorKind.And => OfThree(first & second, notFirst | notSecond, node),
            BinaryOperatorKind.Or => OfThree(first | second, notFirst & notSecond, node),
            _ => OfThree((first & notSecond) | (notFirst & second), (first & second) | (notFirst & notSecond), node),
        };
    }

    /// <summary>A Boolean that is null where it is neither true nor false.</summary>
    Guarded OfThree(Condition isTrue, Condition isFalse, SyntaxNode node)
    {
        var origin = new Origin(node);
        return Guarded.Of([
            new Case(isTrue, Value.True, origin),
            new Case(isFalse, Value.False, origin),
            new Case(!isTrue & !isFalse, Value.Null, origin)
        ]);
    }

    Guarded EvaluateUnary(IUnaryOperation unary)
    {
        if (unary.OperatorKind == UnaryOperatorKind.Not)
        {
            var flag = Evaluate(unary.Operand);
            var isTrue = Truth(flag, unary.Syntax);
            return unary.IsLifted ? OfThree(!isTrue & !IsNull(flag, unary.Syntax), isTrue, unary.Syntax) : Of(!isTrue, unary.Syntax);
        }

        if (Numbers.TypeOf(unary.Type) is not { } type)
            return EvaluateUnmodelled(unary);
        return Evaluate(unary.Operand).Select(value => (value, unary.OperatorKind) switch
        {
            (Constant { Literal: null }, _) => value,
            (_, UnaryOperatorKind.Plus) => value,
            (Constant { Literal: var number }, UnaryOperatorKind.Minus) when Numbers.Negate(number, type, unary.IsChecked)
                is { } negative => new Constant(negative),
            (Constant { Literal: var number }, UnaryOperatorKind.BitwiseNegation) when Numbers.Complement(number, type) is { } complement =>
                new Constant(complement),
            _ => Value.Unknown,
        });
    }

    public Guarded Pairs(Guarded left, Guarded right, SyntaxNode site, Func<Value, Value, Value> combine)
    {
        var origin = new Origin(site);
        return Guarded.Of(
            from first in left.Under(path).Cases
            from second in right.Under(path).Cases
            let both = first.When & second.When
            where !both.IsFalse
            select new Case(both, combine(first.Value, second.Value), origin));
    }

    static Value Calculate(Value left, Value right, Operator @operator)
    {
        if (@operator.IsLifted && (left == Value.Null || right == Value.Null))
            return Value.Null;
        if (@operator is { IsLifted: false, Result: { SpecialType: SpecialType.System_Int32 } whole }
            && OutsideNumber.Calculate(left, right, @operator.Kind, whole) is { } made)
            return made;
        return Numbers.TypeOf(@operator.Result) is { } type
            && left is Constant { Literal: { } first }
            && right is Constant { Literal: { } second }
            && Numbers.Calculate(first, second, @operator.Kind, type, @operator.IsChecked) is { } result
                ? new Constant(result)
                : Value.Unknown;
    }

    Guarded EvaluateConditionalAccess(IConditionalAccessOperation access)
    {
        var receiver = Evaluate(access.Operation);
        var missing = IsNull(receiver, access.Operation.Syntax);
        frame.ConditionalReceivers.Add(receiver);
        var found = Within(!missing, () => Evaluate(access.WhenNotNull));
        frame.ConditionalReceivers.RemoveAt(frame.ConditionalReceivers.Count - 1);
        return Guarded.Choose(missing, Of(Value.Null, access.Syntax), found);
    }

    Guarded Interpolate(IInterpolatedStringOperation text)
    {
        var result = Of(new Constant(""), text.Syntax);
        var isTemplate = text.Parent is IConversionOperation { Type.Name: nameof(FormattableString) };
        foreach (var part in text.Parts)
        {
            var piece = part switch
            {
                IInterpolatedStringTextOperation literal => Evaluate(literal.Text),
                IInterpolationOperation hole when hole.Expression.Type is not { IsReferenceType: true,
                    SpecialType: not (SpecialType.System_String or SpecialType.System_Object) }
                        || (hole.FormatString is null && hole.Alignment is null) =>
                    Formatted(
                        Box(Written(Shown(Evaluate(hole.Expression), hole.Syntax), hole.Expression.Type, isTemplate), hole.Expression.Type),
                        hole.Alignment?.ConstantValue.Value as int?,
                        (hole.FormatString as ILiteralOperation)?.ConstantValue.Value as string),
                IInterpolationOperation hole => EvaluateUnmodelled(hole),
                // A handler may leave it out.
                _ => Within(Space.Unknown("…"), () => EvaluateUnmodelled(part)),
            };
            result = Pairs(result, piece, text.Syntax, static (a, b) => Text.Join(a, b));
        }

        return result;
    }

    Guarded EvaluateWritten(IOperation operand)
    {
        var shown = Shown(Evaluate(operand), operand.Syntax);
        return Written(shown, operand is IConversionOperation { IsImplicit: true, Operand.Type: var type } ? type : operand.Type);
    }

    /// <summary>Objects of the program as they show themselves in a text.</summary>
    Guarded Shown(Guarded value, SyntaxNode site)
    {
        if (!value.Cases.Any(@case => ToStringOf(@case.Value) is not null))
            return value;
        var nothing = Passed(ImmutableArray<Guarded>.Empty);
        return OnEach(value, (each, only) => ToStringOf(each) is { } show ? Call(show, only, nothing, site, isVirtual: true) : only);
    }

    /// <summary>
    /// The method of the program by which an object shows itself in a text; null for any other value, and where the object may ask for a
    /// format.
    /// </summary>
    IMethodSymbol? ToStringOf(Value value)
    {
        if (Object(value)?.Type is not { } type || type.AllInterfaces.Any(static each => each.Name == nameof(IFormattable)))
            return null;
        return type.WithBases()
            .TakeWhile(owner => program.Declaration(owner, cancellation) is not null)
            .SelectMany(static owner => owner.GetMembers(nameof(ToString)))
            .OfType<IMethodSymbol>()
            .FirstOrDefault(static method => method is { Parameters.IsEmpty: true, IsOverride: true, IsImplicitlyDeclared: false });
    }

    /// <summary>
    /// A value as a text has it: a flag or number that is read from outside is not written as it stands there, and of an output that is not
    /// there yet only a library knows what to write.
    /// </summary>
    public Guarded Written(Guarded value, ITypeSymbol? type, bool isTemplate = false)
    {
        if (!isTemplate && program.RoleOf(type) == TypeRole.Wrapper)
            return value.Select(static each => each is ResourceOutput ? Value.Unknown : each);
        if (WithoutNull(type) is not { SpecialType: SpecialType.System_Boolean or SpecialType.System_Int32 } content
            || !value.Cases.Any(static @case => @case.Value is Symbolic))
            return value;
        return Guarded.Of(value.Cases.SelectMany(@case =>
        {
            if (@case.Value is not Symbolic { Subject: var subject })
                return [@case];
            var isMissing = SymbolEqualityComparer.Default.Equals(content, type) ? Space.False : Space.Ask(subject, Question.IsNull);
            var isTrue = Space.Ask(subject, Question.IsTrue);
            (Condition When, Value Value)[] written = content.SpecialType == SpecialType.System_Int32
                ? [(isMissing, new Constant("")), (!isMissing, OutsideText.Written(subject))]
                : [(isMissing, new Constant("")), (isTrue, new Constant("True")), (!isMissing & !isTrue, new Constant("False"))];
            return written.Select(each => @case with { When = @case.When & each.When, Value = each.Value });
        }));
    }

    /// <summary>A value as a text has it in a place that is so wide and asks for a format.</summary>
    public static Guarded Formatted(Guarded value, int? width, string? format) =>
        width is null && format is null ? value : value.Select(each =>
        (each is Constant { Literal: EnumMember member } ? format is null ? member.Name : null
            : each is Constant { Literal: var literal } ? PureMembers.Format(literal, format) as string
            : null) is { } text && Math.Abs((long)(width ?? 0)) <= Text.MostCharacters
            ? new Constant(width < 0 ? text.PadRight(-width.Value) : text.PadLeft(width ?? 0))
            : Value.Unknown);

    Guarded EvaluateSwitch(ISwitchExpressionOperation @switch)
    {
        var value = Evaluate(@switch.Value);
        var entry = path;
        var undecided = Space.True;
        var after = Space.False;
        var cases = new List<Case>();
        foreach (var arm in @switch.Arms)
        {
            path = entry & undecided;
            if (path.IsFalse)
                break;
            var matches = Matches(arm.Pattern, value);
            if (arm.Guard is { } guard)
                matches &= Within(matches, () => Test(guard));
            matches &= undecided;
            path = entry & matches;
            if (!path.IsFalse)
            {
                cases.AddRange(Evaluate(arm.Value).Cases.Select(@case => @case with { When = @case.When & matches }));
                after |= path;
            }

            undecided &= !matches;
        }

        // Where no arm matches, .NET throws.
        path = entry & undecided;
        Demand(Space.False, "System.Runtime.CompilerServices.SwitchExpressionException");
        path = after;
        return Guarded.Of(cases.Append(new Case(undecided, Value.Unknown, null)));
    }

    Condition Matches(IPatternOperation pattern, Guarded value)
    {
        switch (pattern)
        {
            case IConstantPatternOperation constant:
                return AreEqual(value, AsNumber(Evaluate(constant.Value), pattern.InputType), pattern.Syntax);
            case IRelationalPatternOperation relational:
                return Compare(value, Evaluate(relational.Value), relational.OperatorKind, pattern.Syntax) & !IsNull(value, pattern.Syntax);
            case INegatedPatternOperation negated:
                return !Matches(negated.Pattern, value);
            case IBinaryPatternOperation binary:
                return Matches(binary, value);
            case IDiscardPatternOperation:
                return Space.True;
            case ITypePatternOperation type:
                return IsOfType(value, type.InputType, type.MatchedType, pattern.Syntax);
            case IDeclarationPatternOperation declaration:
                if (declaration.DeclaredSymbol is { } variable)
                    Declare(variable, Matched(value, declaration, variable));
                return declaration.MatchedType is not { } matched || declaration.MatchesNull
                    ? Space.True
                    : IsOfType(value, declaration.InputType, matched, pattern.Syntax);
            case IRecursivePatternOperation recursive:
                return Matches(recursive, value);
            case IListPatternOperation list:
                return Matches(list, value);
            default:
                return Undecided(pattern.Syntax);
        }
    }

    /// <summary>Alternatives lean to the left, and there may be thousands.</summary>
    Condition Matches(IBinaryPatternOperation binary, Guarded value)
    {
        var chain = new Stack<IBinaryPatternOperation>();
        IPatternOperation first = binary;
        for (; first is IBinaryPatternOperation next; first = next.LeftPattern)
            chain.Push(next);
        var matches = Matches(first, value);
        foreach (var next in chain)
        {
            var right = Matches(next.RightPattern, value);
            matches = next.OperatorKind == BinaryOperatorKind.Or ? matches | right : matches & right;
        }

        return matches;
    }

    /// <summary>What a pattern gives to its variable.</summary>
    Guarded Matched(Guarded value, IPatternOperation pattern, ISymbol variable) => variable is not ILocalSymbol { Type: var type } ? value
        : type.IsReferenceType ? OutsideMap.Seen(this, value, type, program.Declaration(variable, cancellation)!)
        : Copy(pattern.InputType.IsValueType ? value : Unbox(value, type));

    Condition Matches(IRecursivePatternOperation recursive, Guarded value)
    {
        var matches = IsOfType(value, recursive.InputType, recursive.MatchedType, recursive.Syntax);
        if (recursive.DeclaredSymbol is { } variable)
            Declare(variable, Matched(value, recursive, variable));
        return matches & Within(matches, () => MatchParts(recursive, value));
    }

    /// <summary>Whether a list or text has so many elements as a pattern says, and each of them matches.</summary>
    Condition Matches(IListPatternOperation list, Guarded value)
    {
        var isThere = !IsNull(value, list.Syntax);
        if (list.DeclaredSymbol is { } variable)
            Declare(variable, value);
        return isThere & Within(isThere, () =>
        {
            var slice = list.Patterns.IndexOf(list.Patterns.FirstOrDefault(static each => each is ISlicePatternOperation)!);
            var least = Of(new Constant(slice < 0 ? list.Patterns.Length : list.Patterns.Length - 1));
            var count = list.LengthSymbol is IPropertySymbol length
                ? ReadProperty(value, length, ImmutableArray<Guarded>.Empty, list.Syntax, isVirtual: true)
                : Of(Value.Unknown);
            var matches =
                slice < 0 ? AreEqual(count, least, list.Syntax) : Compare(count, least, BinaryOperatorKind.GreaterThanOrEqual, list.Syntax);
            return matches & Within(matches, () => MatchElements(list, slice, value));
        });
    }

    Condition MatchElements(IListPatternOperation list, int slice, Guarded value)
    {
        var matches = Space.True;
        for (var i = 0; i < list.Patterns.Length; i++)
        {
            var after = list.Patterns.Length - i;
            if (list.Patterns[i] is ISlicePatternOperation { Pattern: var rest })
            {
                if (rest is not null)
                    matches &= Matches(rest, Slice(value, i, new FromEnd(after - 1), list.Syntax));
                continue;
            }

            object index = slice < 0 || i < slice ? i : new FromEnd(after);
            matches &= Matches(
                list.Patterns[i],
                Load(new Place.Element(
                    value, Of(new Constant(index)), NumberType, list.InputType, list.IndexerSymbol as IPropertySymbol, list.Syntax)));
        }

        return matches;
    }

    Guarded EvaluateRange(IRangeOperation range)
    {
        var start = range.LeftOperand is { } left ? EvaluateIndex(left) : Of(new Constant(0));
        var end = range.RightOperand is { } right ? EvaluateIndex(right) : Of(new Constant(new FromEnd(0)));
        return Pairs(
            start,
            end,
            range.Syntax,
            static (from, to) => from is Constant { Literal: int or FromEnd } first && to is Constant { Literal: int or FromEnd } last
                ? new Constant(new IndexRange(first.Literal!, last.Literal!))
                : Value.Unknown);
    }

    /// <summary>What stands in a range of indices.</summary>
    public Guarded Slice(Guarded whole, Guarded range, SyntaxNode site) =>
        range.Single is Constant { Literal: IndexRange(var start, var end) } ? Slice(whole, start, end, site) : LoseElements(whole);

    /// <summary>What stands between two indices, of which either may count from the end.</summary>
    public Guarded Slice(Guarded whole, object start, object end, SyntaxNode site)
    {
        MayThrow();
        return OnEach(whole, (value, only) => value switch
        {
            Constant { Literal: string text } when PureMembers.Slice(text, start, end) is var part && part != PureMembers.Nothing =>
                Of(new Constant(part), site),
            Symbolic or Derived { Function.Gives: SpecialType.System_String } => OutsideText.Slice(this, value, start, end, site),
            _ when Object(value) is { Outside: { } outside, Elements.IsEmpty: true } =>
                OutsideText.Part(this, outside, start, end, program.Compilation.CreateArrayTypeSymbol(StringType), site),
            _ when Enumerate(value, site) is { } elements && elements.TrueForAll(element => IsCertain(element.When))
                && (start is FromEnd first ? elements.Count - first.Distance : (int)start) is >= 0 and var from
                && (end is FromEnd last ? elements.Count - last.Distance : (int)end) is var to && from <= to && to <= elements.Count =>
                ListOf(elements.GetRange(from, to - from).Select(element => element with { Value = Copy(element.Value) }), site),
            _ => LoseElements(only),
        });
    }

    /// <summary>Whether what is in a value matches, where the value itself does.</summary>
    Condition MatchParts(IRecursivePatternOperation recursive, Guarded value)
    {
        var matches = Space.True;
        if (recursive.DeconstructionSubpatterns is { IsEmpty: false } subpatterns)
        {
            var parts = Deconstruct(
                value,
                subpatterns.Length,
                recursive.Syntax,
                recursive.DeconstructSymbol as IMethodSymbol is { } method ? method.ReducedFrom ?? method : null);
            for (var i = 0; i < subpatterns.Length; i++)
                matches &= Matches(subpatterns[i], parts[i]);
        }

        foreach (var property in recursive.PropertySubpatterns)
        {
            frame.Implicit.Add(value);
            var member = Evaluate(property.Member);
            frame.Implicit.RemoveAt(frame.Implicit.Count - 1);
            matches &= Matches(property.Pattern, member);
        }

        return matches;
    }

    /// <summary>Where a value has a type. What converts to it anyway has it unless it is null.</summary>
    public Condition IsOfType(Guarded value, ITypeSymbol? from, ITypeSymbol sought, SyntaxNode node)
    {
        var type = TypeArgument(sought);
        return (from is { IsReferenceType: true } && Converts(from, type))
            || (from is { IsValueType: true } && SymbolEqualityComparer.Default.Equals(WithoutNull(from), type)) ? !IsNull(value, node)
            : value.Under(path).Cases.Aggregate(Space.False, (any, @case) => any | (@case.When & IsOfType(@case.Value, from, type, node)));
    }

    Condition IsOfType(Value value, ITypeSymbol? from, ITypeSymbol type, SyntaxNode node) => value switch
    {
        Constant { Literal: null } => Space.False,
        Constant { Literal: EnumMember member } when WithoutNull(type) is { TypeKind: TypeKind.Enum } exact =>
            SymbolEqualityComparer.Default.Equals(member.Type, exact) ? Space.True : Space.False,
        Symbolic { Subject: { Source.HasTypes: true } subject } when type.SpecialType is SpecialType.System_String =>
            !Space.Ask(subject, Question.IsNull) & OutsideText.Test(Space, value, TextRelation.IsText, "", ignoresCase: false),
        Symbolic { Subject: { Source.HasTypes: true } subject } when OutsideMap.IsOfAnything(this, type) =>
            !Space.Ask(subject, Question.IsNull) & !OutsideText.Test(Space, value, TextRelation.IsText, "", ignoresCase: false),
        Symbolic { Subject: { Source.HasTypes: true } subject } when WithoutNull(type)
            is { SpecialType: SpecialType.System_Boolean } =>
            !Space.Ask(subject, Question.IsNull)
                & !OutsideText.Test(Space, value, TextRelation.IsText, "", ignoresCase: false)
                & OutsideText.Test(Space, value, TextRelation.IsBoolean, "", ignoresCase: false),
        Constant { Literal: IConvertible literal } when (literal is string or bool
            || WithoutNull(from) is not { TypeKind: TypeKind.Enum or TypeKind.TypeParameter })
                && WithoutNull(type) is { } exact
                && IsPlain(exact) => Numbers.TypeOf(literal) == exact.SpecialType ? Space.True : Space.False,
        Derived { Function.Gives: not SpecialType.None and var made } when type.SpecialType == made => Space.True,
        Symbolic { Subject: var subject } when SymbolEqualityComparer.Default.Equals(WithoutNull(from), type)
            || (subject.Source == SettingSource.Environment && type.SpecialType == SpecialType.System_String) =>
            !Space.Ask(subject, Question.IsNull),
        ObjectReference when Object(value) is { } known && IsOfKnownType(value) =>
            Converts(known.Type, type) ? Space.True
                : IsOpen(known.Type) || IsOpen(type) ? Undecided(node)
                : Space.False,
        _ => Undecided(node),
    };

    /// <summary>A text, a Boolean or a number.</summary>
    static bool IsPlain(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_String or (>= SpecialType.System_Boolean and <= SpecialType.System_Double);

    /// <summary>Whether a type has a part that is another one for each type argument.</summary>
    static bool IsOpen(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol => true,
        IArrayTypeSymbol array => IsOpen(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(IsOpen) || (named.ContainingType is { } outer && IsOpen(outer)),
        _ => false,
    };

    bool IsOfKnownType(Value value) =>
        Object(value) is { Type: INamedTypeSymbol, Elements: null, Deferred: null } known
        && (known.Creation is not null ? !known.MayBeDerived : !known.IsForeign);

    public static ITypeSymbol? WithoutNull(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var content] }
        ? content
        : type;

    bool Converts(ITypeSymbol from, ITypeSymbol to) =>
        program.Compilation.ClassifyCommonConversion(from, to) is { Exists: true, IsImplicit: true, IsUserDefined: false };

    Guarded EvaluateCollectionExpression(CollectionExpressionSyntax collection)
    {
        var list = ListOf([], collection);
        foreach (var element in collection.Elements)
        {
            switch (element)
            {
                case ExpressionElementSyntax { Expression: var expression } when program.Operation(expression, cancellation) is { } value:
                    AddElement(list, Evaluate(value), expression);
                    break;
                case SpreadElementSyntax { Expression: var expression } when program.Operation(expression, cancellation) is { } spread:
                    AddElements(list, Evaluate(spread), element);
                    break;
                default:
                    AddElements(list, Of(Value.Unknown), element);
                    break;
            }
        }

        return program.Model(collection.SyntaxTree).GetTypeInfo(collection, cancellation).ConvertedType is INamedTypeSymbol type
            && program.RoleOf(type) != TypeRole.List
            ? BuildCollection(type, list, collection)
            : list;
    }

    /// <summary>A collection that a method of the program builds from the elements, or to which they are added.</summary>
    Guarded BuildCollection(INamedTypeSymbol type, Guarded list, CollectionExpressionSyntax collection)
    {
        if (type is { Name: "Span" or "ReadOnlySpan", ContainingNamespace.Name: "System" })
            return list;
        if (collection.Elements.Count == 0 && program.RoleOf(type) == TypeRole.Map
            && type.InstanceConstructors.FirstOrDefault(static candidate => candidate.Parameters.IsEmpty) is { } make
            && CallLibrary(make, null, ImmutableArray<Guarded>.Empty, collection) is { } map)
        {
            return map;
        }

        var arguments = type.GetAttributes().FirstOrDefault(static attribute =>
            attribute.AttributeClass?.Name == "CollectionBuilderAttribute")?.ConstructorArguments;
        if (arguments is [{ Value: INamedTypeSymbol builder }, { Value: string name }])
        {
            var build = builder
                .GetMembers(name)
                .OfType<IMethodSymbol>()
                .FirstOrDefault(method => method is { IsStatic: true, Parameters.Length: 1 }
                    && program.Declaration(method, cancellation) is not null);
            if (build is not null)
                return Call(build, null, ImmutableArray.Create(list), collection);
        }
        else if (program.Declaration(type, cancellation) is not null
            && type.InstanceConstructors.FirstOrDefault(static candidate => candidate.Parameters.IsEmpty) is { } constructor
            && CanEnter(constructor, null, ImmutableArray<Guarded>.Empty)
            && type.GetMembers("Add").OfType<IMethodSymbol>().FirstOrDefault(static method => method.Parameters.Length == 1) is { } add)
        {
            var created = Allocate(type, collection);
            RunConstructor(constructor, created, ImmutableArray<Guarded>.Empty, collection);
            Follow(
                list,
                collection,
                new Follower((element, site) => Call(add, created, ImmutableArray.Create(element), site), _ => Escape(created)));
            return created;
        }

        Lose(list, isOnlyRead: true);
        return Of(Value.Unknown);
    }
}
