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

    public Guarded Evaluate(IOperation operation)
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
        var value = operation.ConstantValue is { HasValue: true, Value: var literal } && operation is not IFieldReferenceOperation
            ? Of(new Constant(literal), Declared(operation))
            : EvaluateOperation(operation);
        if (MayThrow(operation, value))
            hazards++;
        return value.Under(path);
    }

    /// <summary>A sum or fluent chain leans to the left, perhaps a thousand deep. What is evaluated first is so in a loop, which keeps the stack flat.</summary>
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
        IInvocationOperation { TargetMethod.IsExtensionMethod: true, Arguments: [{ Parameter: { Ordinal: 0, RefKind: RefKind.None }, Value: var receiver }, ..] } => receiver,
        IPropertyReferenceOperation { Instance: { } instance } => instance,
        IFieldReferenceOperation { Instance: { } instance } => instance,
        _ => null,
    };

    /// <summary>Whether .NET may throw at an operation: an index that is not there, a cast, a division, an overflow. Where the result is known, it has not.</summary>
    static bool MayThrow(IOperation operation, Guarded value) => operation switch
    {
        IConversionOperation { IsTryCast: false, OperatorMethod: null, Conversion.IsImplicit: false, Operand.Type.IsReferenceType: true } or IIncrementOrDecrementOperation { IsChecked: true } => true,
        IArrayElementReferenceOperation or IPropertyReferenceOperation { Property.IsIndexer: true } or IConversionOperation { IsChecked: true }
            or IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide or BinaryOperatorKind.Remainder } or IBinaryOperation { IsChecked: true }
            or ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Divide or BinaryOperatorKind.Remainder } or ICompoundAssignmentOperation { IsChecked: true } => value.MayBeUnknown,
        _ => false,
    };

    /// <summary>Where a constant stands: its declaration where the program has given it a name.</summary>
    SyntaxNode Declared(IOperation operation) =>
        operation is ILocalReferenceOperation { Local: var local } && program.Declaration(local, cancellation) is { } declaration ? declaration : operation.Syntax;

    Guarded EvaluateOperation(IOperation operation)
    {
        switch (operation)
        {
            case IConversionOperation conversion:
                return Convert(Evaluate(conversion.Operand), conversion);
            case IParenthesizedOperation parenthesized:
                return Evaluate(parenthesized.Operand);
            case ILocalReferenceOperation local:
                return Read(local.Local);
            case IParameterReferenceOperation parameter:
                return Read(parameter.Parameter);
            case IInstanceReferenceOperation instance:
                return EvaluateInstance(instance);
            case IFieldReferenceOperation field:
                return ReadField(field);
            case IPropertyReferenceOperation property:
                return ReadProperty(property);
            case IArrayElementReferenceOperation { Indices: [IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat } fromEnd] } element:
                return ReadFromEnd(Evaluate(element.ArrayReference), Evaluate(fromEnd.Operand));
            case IArrayElementReferenceOperation element:
                return ReadElement(Evaluate(element.ArrayReference), element.Indices.Length == 1 ? Evaluate(element.Indices[0]) : Of(Value.Unknown), null);
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
                var items = tuple.Elements.Select(element => Copy(Evaluate(element), element)).ToArray();
                return NewObject(tuple.Type ?? program.Compilation.ObjectType, tuple.Syntax, created => created with
                {
                    Members = items.Select((item, index) => new KeyValuePair<string, Guarded>(ItemKey(index), item)).ToImmutableDictionary(),
                });
            case ISimpleAssignmentOperation assignment:
                return EvaluateAssignment(assignment);
            case ICompoundAssignmentOperation compound:
                var combined = Combine(Evaluate(compound.Target), Evaluate(compound.Value), compound.OperatorKind, compound);
                Assign(compound.Target, combined, compound.Syntax);
                return combined;
            case ICoalesceAssignmentOperation coalesce:
                var current = Evaluate(coalesce.Target);
                var isNull = IsNull(current, coalesce.Syntax);
                var replaced = Guarded.Choose(isNull, Within(isNull, () => Evaluate(coalesce.Value)), current);
                Assign(coalesce.Target, replaced, coalesce.Syntax);
                return replaced;
            case IIncrementOrDecrementOperation increment:
                var previous = Evaluate(increment.Target);
                var next = Combine(
                    previous,
                    Of(new Constant(1)),
                    increment.Kind == OperationKind.Increment ? BinaryOperatorKind.Add : BinaryOperatorKind.Subtract,
                    increment);
                Assign(increment.Target, next, increment.Syntax);
                return increment.IsPostfix ? previous : next;
            case IDeconstructionAssignmentOperation deconstruction:
                var whole = Evaluate(deconstruction.Value);
                Assign(deconstruction.Target, whole, deconstruction.Syntax);
                return whole;
            case IDeclarationExpressionOperation declaration:
                return Evaluate(declaration.Expression);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return Of(!Test(not.Operand), not.Syntax);
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
            case IAnonymousFunctionOperation lambda:
                return Of(new Callable(lambda.Symbol, lambda, frame.Variables, frame.This), lambda.Syntax);
            case IMethodReferenceOperation reference:
                var receiver = reference.Instance is { } target ? Evaluate(target) : null;
                return Of(new Callable(reference.Method, null, frame.Variables, receiver ?? frame.This), reference.Syntax);
            case IAwaitOperation await:
                return Evaluate(await.Operation);
            case ITranslatedQueryOperation query:
                return Evaluate(query.Operation);
            case ITupleBinaryOperation tuples:
                var same = AreSameTuples(Evaluate(tuples.LeftOperand), Evaluate(tuples.RightOperand), tuples.Syntax);
                return Of(tuples.OperatorKind == BinaryOperatorKind.Equals ? same : !same, tuples.Syntax);
            case ITypeParameterObjectCreationOperation { Type: ITypeParameterSymbol parameter } creation:
                return Create(creation, parameter);
            case IInterpolatedStringOperation text:
                return Interpolate(text);
            case IDefaultValueOperation @default:
                return Of(DefaultOf(@default.Type), @default.Syntax);
            case IIsPatternOperation pattern:
                return Of(Matches(pattern.Pattern, Evaluate(pattern.Value)), pattern.Syntax);
            case IIsTypeOperation isType:
                return Of(IsOfType(Evaluate(isType.ValueOperand), isType.ValueOperand.Type, isType.TypeOperand, isType.Syntax), isType.Syntax);
            case ISwitchExpressionOperation @switch:
                return EvaluateSwitch(@switch);
            case IThrowOperation @throw:
                var exception = @throw.Exception is { } given ? Evaluate(given) : null;
                thrown.Add((path, exception is { Single: { } single } && Object(single) is { Creation: not null } known ? known.Type : null));
                path = Space.False;
                return Of(Value.Unknown);
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
            var entry = path;
            var test = Test(choice.Condition);
            junction.Add(entry & !path, Space.False);
            entry = path;
            var begin = path = entry & test;
            decided.Add((test, Evaluate(choice.WhenTrue)));
            junction.Add(begin, path);
            path = entry & !test;
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

    /// <summary>The children run, whatever they hand over escapes, and nothing is known of the result.</summary>
    Guarded EvaluateUnmodelled(IOperation operation)
    {
        hazards++;
        foreach (var child in operation.ChildOperations)
            Escape(Evaluate(child));
        return Of(Value.Unknown);
    }

    Guarded EvaluateInstance(IInstanceReferenceOperation instance) =>
        (instance.ReferenceKind is InstanceReferenceKind.ImplicitReceiver or InstanceReferenceKind.PatternInput && frame.Implicit.Count > 0 ? frame.Implicit[^1] : frame.This) ?? Of(Value.Unknown);

    public static Value DefaultOf(ITypeSymbol? type) => type switch
    {
        { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } => Value.Null,
        { SpecialType: SpecialType.System_Boolean } => Value.False,
        { SpecialType: SpecialType.System_Int32 } => new Constant(0),
        _ => Value.Unknown,
    };

    static string ItemKey(int index) => "Item" + (index + 1);

    Guarded Read(ISymbol variable)
    {
        if (frame.Variables.TryGetValue(variable, out var slot))
            return Current(Variable(slot));
        // A primary constructor's parameter lives on in the object.
        return variable is IParameterSymbol parameter && frame.This is { } self ? ReadMember(self, ParameterKey(parameter)) : Of(Value.Unknown);
    }

    /// <summary>A query runs when it is enumerated: where what it looks at has changed since, nobody knows what it finds.</summary>
    Guarded Current(Guarded value) => value.Cases.Any(@case => Object(@case.Value)?.DependsOn is { } dependencies && !IsUpToDate(dependencies))
        ? value.Select(each => Object(each)?.DependsOn is { } dependencies && !IsUpToDate(dependencies) ? Value.Unknown : each)
        : value;

    bool IsUpToDate(Dependencies dependencies) =>
        dependencies.Objects.All(source => ReferenceEquals(memory.Object(source.Id), source.State))
        && dependencies.Variables.All(variable => ReferenceEquals(memory.Variable(variable.Slot), variable.Value));

    /// <summary>Runs what the program asks for now and does later, if at all: what that changes is unknown.</summary>
    public Guarded? Defer(Func<Guarded?> run, IEnumerable<Guarded> sources)
    {
        var before = memory.Current;
        if (run() is not { } result)
            return null;
        memory.Current = BlurChanges(before, memory.Current);
        if (result.Single is not ObjectReference list)
            return result;
        var objects = ImmutableArray.CreateBuilder<(int Id, ObjectState State)>();
        var variables = ImmutableArray.CreateBuilder<(int Slot, Guarded Value)>();
        foreach (var value in sources.SelectMany(static source => source.Cases).Select(static @case => @case.Value))
        {
            if (value is ObjectReference source && Object(source) is { } known)
            {
                objects.Add((source.Id, known));
                objects.AddRange(known.DependsOn?.Objects ?? ImmutableArray<(int, ObjectState)>.Empty);
                variables.AddRange(known.DependsOn?.Variables ?? ImmutableArray<(int, Guarded)>.Empty);
            }
            else if (value is Callable function)
            {
                variables.AddRange(function.Captured.Values.Select(slot => (slot, Variable(slot))));
            }
        }

        Update(list, created => created with { DependsOn = new Dependencies(objects.ToImmutable(), variables.ToImmutable()) });
        return result;
    }

    Guarded Convert(Guarded value, IConversionOperation conversion)
    {
        if (conversion.IsTryCast && conversion.Type is { } sought)
            return Guarded.Choose(IsOfType(value, conversion.Operand.Type, sought, conversion.Syntax), value, Of(Value.Null, conversion.Syntax));
        // In a string an enumeration's member has its name, not its number.
        if (conversion is { Type.IsReferenceType: true, Operand.Type.TypeKind: TypeKind.Enum, OperatorMethod: null } && conversion.Type.SpecialType == SpecialType.System_Object)
            return Of(Value.Unknown);
        if (program.RoleOf(conversion.Type) == TypeRole.List && program.RoleOf(conversion.Operand.Type) is var from && conversion.OperatorMethod is { } toList)
        {
            return CallLibrary(toList, null, ImmutableArray.Create(value), conversion.Syntax)
                ?? (from == TypeRole.List || IsListWrapper(conversion.Operand.Type)
                    ? CopyList(value, conversion.Syntax)
                    : Guarded.Of(value.Cases.Select(@case => @case with { Value = ToList(@case, conversion.Syntax) })));
        }

        if (conversion.OperatorMethod is { } method && program.RoleOf(method.ContainingType) == TypeRole.Opaque)
            return Call(method, null, ImmutableArray.Create(value), conversion.Syntax);
        if (conversion.Type is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T } && IsNullable(conversion.Operand.Type) && conversion.OperatorMethod is null)
            value = NotNull(value, conversion.Syntax);
        if (conversion.Type is { IsValueType: true } type && value.Single is Constant { Literal: IConvertible number } && !IsSameNumber(type, number))
            return Of(Value.Unknown);
        return value;
    }

    static bool IsNullable(ITypeSymbol? type) => type is { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };

    /// <summary>The program does not get past this place where the value is null.</summary>
    public Guarded NotNull(Guarded value, SyntaxNode node)
    {
        if (value.Single is Symbolic { Subject: var subject })
        {
            hazards++;
            Require(subject);
            return value;
        }

        var isNull = IsNull(value, node);
        if (!IsImpossible(isNull))
        {
            hazards++;
            path &= !isNull;
        }

        return value.Under(path);
    }

    /// <summary>A constant keeps its value through a numeric conversion only if that cannot change it.</summary>
    static bool IsSameNumber(ITypeSymbol type, IConvertible number) =>
        type.SpecialType is SpecialType.None or SpecialType.System_Nullable_T or SpecialType.System_Double or SpecialType.System_Decimal or SpecialType.System_Int64 or SpecialType.System_Boolean
        || (type.SpecialType == SpecialType.System_Int32 && number is int or byte or short or char);

    bool IsListWrapper(ITypeSymbol? type) =>
        program.RoleOf(type) == TypeRole.Wrapper && type is INamedTypeSymbol { TypeArguments: { Length: 1 } content } && program.RoleOf(content[0]) == TypeRole.List;

    /// <summary>A list made from one value.</summary>
    Value ToList(Case @case, SyntaxNode site) => @case.Value == Value.Null || @case.Value == Value.Unset
        ? @case.Value
        : ListOf([new Element(Space.True, Guarded.Of(Space.True, @case.Value, @case.Origin), site)], site).Single!;

    public Guarded CopyList(Guarded list, SyntaxNode site) => Guarded.Of(list.Cases.Select(@case => @case with
    {
        Value = Object(@case.Value) is { Elements: not null } known
            ? NewObject(known.Type, site, _ => known with { Creation = site, DependsOn = null }).Single!
            : @case.Value == Value.Null || @case.Value == Value.Unset ? @case.Value : Value.Unknown,
    }));

    Guarded EvaluateAssignment(ISimpleAssignmentOperation assignment)
    {
        var value = Copy(Evaluate(assignment.Value), assignment.Value);
        Assign(assignment.Target, value, assignment.Syntax);
        return value;
    }

    /// <summary>A structure or tuple is copied when it is handed on; of a fresh one there is only this copy.</summary>
    Guarded Copy(Guarded value, IOperation operation) =>
        IsStructure(operation.Type) && operation is not (ITupleOperation or IObjectCreationOperation or IInvocationOperation or IWithOperation) ? Copy(value) : value;

    Guarded Copy(Guarded value) => Guarded.Of(value.Cases.Select(@case => @case.Value is ObjectReference && Object(@case.Value) is { } original
        ? @case with
        {
            Value = NewObject(original.Type, original.Creation, _ => original with
            {
                Members = original.Members.ToImmutableDictionary(
                    member => member.Key,
                    member => member.Value.Single is { } held && Object(held) is { } inner && IsStructure(inner.Type) ? Copy(member.Value) : member.Value),
            }).Single!,
        }
        : @case));

    static bool IsStructure(ITypeSymbol? type) => type is { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None, OriginalDefinition.SpecialType: SpecialType.None };

    void Assign(IOperation target, Guarded value, SyntaxNode site)
    {
        switch (target)
        {
            case ILocalReferenceOperation local:
                AssignVariable(local.Local, value.Via(site), local.IsDeclaration);
                break;
            case IVariableDeclaratorOperation declarator:
                AssignVariable(declarator.Symbol, value, isDeclaration: true);
                break;
            case IParameterReferenceOperation parameter:
                if (frame.Variables.ContainsKey(parameter.Parameter))
                    AssignVariable(parameter.Parameter, value.Via(site), isDeclaration: false);
                else if (frame.This is { } self)
                    SetMember(self, ParameterKey(parameter.Parameter), value);
                break;
            case IDeclarationExpressionOperation declaration:
                Assign(declaration.Expression, value, site);
                break;
            case IFieldReferenceOperation field:
                if (field.Field.IsStatic)
                    SetSlot(StaticSlot(field.Field), value.Via(site));
                else if (field.Instance is { } instance)
                    SetMember(Evaluate(instance), FieldKeyOf(field.Field), value.Via(site));
                break;
            case IPropertyReferenceOperation property:
                AssignProperty(property, value, site);
                break;
            case IArrayElementReferenceOperation { Indices: { Length: 1 } indices } element:
                SetElement(Evaluate(element.ArrayReference), Evaluate(indices[0]), value, site);
                break;
            case ITupleOperation tuple:
                var parts = Deconstruct(value, tuple.Elements.Length, site);
                for (var i = 0; i < tuple.Elements.Length; i++)
                    Assign(tuple.Elements[i], parts[i], site);
                break;
            case IConversionOperation conversion:
                Assign(conversion.Operand, value, site);
                break;
            case IDiscardOperation:
                break;
            default:
                Escape(value);
                EvaluateUnmodelled(target);
                break;
        }
    }

    /// <summary>The parts of a tuple, or what the <c>Deconstruct</c> method of an object gives out.</summary>
    Guarded[] Deconstruct(Guarded value, int count, SyntaxNode site)
    {
        var parts = OnEach(value, (part, only) =>
        {
            if (Object(part) is { Type: { Name: "KeyValuePair", IsTupleType: false } pair } && program.Declaration(pair, cancellation) is null)
            {
                return NewObject(pair, site, created => created with
                {
                    Members = created.Members.Add(ItemKey(0), ReadMember(only, "Key")).Add(ItemKey(1), ReadMember(only, "Value")),
                });
            }

            if (Object(part) is not { Type: INamedTypeSymbol { IsTupleType: false } type }
                || type.GetMembers("Deconstruct").OfType<IMethodSymbol>().FirstOrDefault(method => method.Parameters.Length == count) is not { } method)
            {
                return only;
            }

            var slots = method.Parameters.Select(_ => memory.Add(Of(Value.Unknown))).ToImmutableArray();
            if (!method.IsImplicitlyDeclared)
                Call(method, only, new Arguments(slots.Select(_ => Of(Value.Unknown)).ToImmutableArray(), slots, ImmutableArray<(IOperation Target, int Slot)>.Empty), site, isVirtual: false);
            return NewObject(type, site, created => created with
            {
                Members = method.Parameters
                    .Select((parameter, index) => new KeyValuePair<string, Guarded>(
                        ItemKey(index),
                        method.IsImplicitlyDeclared ? ReadMember(only, parameter.Name) : Variable(slots[index])))
                    .ToImmutableDictionary(),
            });
        });
        return Enumerable.Range(0, count).Select(index => ReadMember(parts, ItemKey(index))).ToArray();
    }

    void AssignVariable(ISymbol variable, Guarded value, bool isDeclaration)
    {
        if (!isDeclaration && frame.Variables.TryGetValue(variable, out var slot))
            SetSlot(slot, value);
        else
            Declare(variable, value);
    }

    static string FieldKeyOf(IFieldSymbol field) =>
        field.CorrespondingTupleField is { } item ? item.Name : ObjectState.FieldKey(field.OriginalDefinition);

    static string ParameterKey(IParameterSymbol parameter) => $"(captured {parameter.Name})";

    Condition Test(IOperation condition) => Truth(Evaluate(condition), condition.Syntax);

    public Condition Truth(Guarded value, SyntaxNode node) => value.Under(path).Cases.Aggregate(Space.False, (any, @case) => any | (@case.When & @case.Value switch
    {
        Constant constant => constant.Literal is true ? Space.True : Space.False,
        Symbolic symbolic => Space.Ask(symbolic.Subject, Question.IsTrue),
        _ => Space.Unknown(node.ToString()),
    }));

    Condition IsNull(Guarded value, SyntaxNode node) => value.Under(path).Cases.Aggregate(Space.False, (any, @case) => any | (@case.When & IsEqual(@case.Value, Value.Null, node)));

    public Condition AreEqual(Guarded left, Guarded right, SyntaxNode node)
    {
        var equal = Space.False;
        foreach (var first in left.Under(path).Cases)
        {
            foreach (var second in right.Under(path).Cases)
            {
                var both = first.When & second.When;
                if (!both.IsFalse)
                    equal |= both & IsEqual(first.Value, second.Value, node);
            }
        }

        return equal;
    }

    Condition IsEqual(Value left, Value right, SyntaxNode node) => (left, right) switch
    {
        (Constant first, Constant second) => AreSame(first.Literal, second.Literal) ? Space.True : Space.False,
        (Constant, Symbolic) => IsEqual(right, left, node),
        (Symbolic { Subject: var subject }, Constant { Literal: var literal }) => literal switch
        {
            null => Space.Ask(subject, Question.IsNull),
            true => Space.Ask(subject, Question.IsTrue),
            false => !Space.Ask(subject, Question.IsTrue) & !Space.Ask(subject, Question.IsNull),
            int or long or short or byte when ToNumber(literal) is { } whole => IsLess(subject, whole + 1) & !IsLess(subject, whole),
            _ => Space.Ask(subject, Question.Equals, literal is IConvertible and not string ? ToNumber(literal) ?? literal : literal),
        },
        (Symbolic first, Symbolic second) when first.Subject == second.Subject => Space.True,
        (LibraryMember first, LibraryMember second) when first.Type == second.Type => first.Name == second.Name ? Space.True : Space.False,
        (ObjectReference first, ObjectReference second) when first.Id == second.Id => Space.True,
        (ObjectReference, ObjectReference) when Object(left) is { IsForeign: false } first && Object(right) is { IsForeign: false } second => AreSameObjects(first, second, node),
        (ObjectReference, Constant { Literal: null }) when Object(left) is { } known && (known.Creation is not null || !known.IsForeign) => Space.False,
        (PartialText or LibraryMember or Callable or ResourceOutput, Constant { Literal: null }) => Space.False,
        (Constant { Literal: null }, _) => IsEqual(right, left, node),
        (ResourceOutput first, ResourceOutput second) when first == second => Space.True,
        _ => Space.Unknown(node.ToString()),
    };

    /// <summary>Of whole numbers, the one question "less than" asks all there is to ask, so that no two answers can contradict each other unnoticed.</summary>
    Condition IsLess(Subject subject, decimal bound) => Space.Ask(subject, Question.LessThan, bound);

    /// <summary>Whether two Booleans, of which either may be null, are the same.</summary>
    Condition AreSameFlags(Guarded left, Guarded right, SyntaxNode node)
    {
        var (first, second) = (Truth(left, node), Truth(right, node));
        var (noFirst, noSecond) = (IsNull(left, node), IsNull(right, node));
        return (first & second) | (noFirst & noSecond) | (!first & !noFirst & !second & !noSecond);
    }

    Condition AreSameTuples(Guarded left, Guarded right, SyntaxNode node)
    {
        var same = Space.True;
        for (var i = 0; ; i++)
        {
            var key = ItemKey(i);
            if (!Has(left) && !Has(right))
                return i == 0 ? Space.Unknown(node.ToString()) : same;
            same &= Has(left) && Has(right) ? AreEqual(ReadMember(left, key), ReadMember(right, key), node) : Space.Unknown(node.ToString());

            bool Has(Guarded tuple) => tuple.Under(path).Cases.All(@case => Object(@case.Value) is { } known && known.Members.ContainsKey(key));
        }
    }

    /// <summary>Records are the same where all that they hold is; of other objects that say themselves when they are equal, nothing is known.</summary>
    Condition AreSameObjects(ObjectState left, ObjectState right, SyntaxNode node)
    {
        if (left.Type.GetMembers("Equals").OfType<IMethodSymbol>().Any(static method => !method.IsImplicitlyDeclared && method.Parameters.Length == 1)
            || left.Type.GetMembers("op_Equality").Any(static method => !method.IsImplicitlyDeclared))
        {
            return Space.Unknown(node.ToString());
        }

        if (!left.Type.IsRecord)
            return Space.False;
        if (left.Type.BaseType is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) } || !SymbolEqualityComparer.Default.Equals(left.Type, right.Type) || left.Members.Count != right.Members.Count)
            return Space.Unknown(node.ToString());
        var same = !left.Obscure & !right.Obscure;
        foreach (var member in left.Members)
            same &= right.Members.TryGetValue(member.Key, out var other) ? AreEqual(member.Value, other, node) : Space.Unknown(node.ToString());
        return same;
    }

    static bool IsFlag(ITypeSymbol? type) => WithoutNull(type) is { SpecialType: SpecialType.System_Boolean };

    static bool AreSame(object? left, object? right) =>
        Equals(left, right) || (ToNumber(left) is { } first && ToNumber(right) is { } second && first == second);

    static decimal? ToNumber(object? literal) => literal switch
    {
        int or long or short or byte or sbyte or ushort or uint or ulong => System.Convert.ToDecimal(literal, System.Globalization.CultureInfo.InvariantCulture),
        double number when Math.Abs(number) < 1e15 && number == Math.Floor(number) => (decimal)number,
        decimal number => number,
        _ => null,
    };

    Condition Compare(Guarded left, Guarded right, BinaryOperatorKind relation, SyntaxNode node)
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
        if (left is Constant && right is Symbolic)
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

        if (right is not Constant { Literal: var literal } || ToNumber(literal) is not { } bound)
            return Space.Unknown(node.ToString());
        Condition isLess, isEqual;
        switch (left)
        {
            case Constant constant when ToNumber(constant.Literal) is { } number:
                isLess = number < bound ? Space.True : Space.False;
                isEqual = number == bound ? Space.True : Space.False;
                break;
            case Symbolic { Subject: var subject }:
                isLess = IsLess(subject, bound);
                isEqual = IsEqual(left, right, node);
                break;
            default:
                return Space.Unknown(node.ToString());
        }

        return relation switch
        {
            BinaryOperatorKind.LessThan => isLess,
            BinaryOperatorKind.LessThanOrEqual => isLess | isEqual,
            BinaryOperatorKind.GreaterThan => !isLess & !isEqual,
            BinaryOperatorKind.GreaterThanOrEqual => !isLess,
            _ => Space.Unknown(node.ToString()),
        };
    }

    Guarded EvaluateBinary(IBinaryOperation binary)
    {
        switch (binary.OperatorKind)
        {
            case BinaryOperatorKind.ConditionalAnd:
                var left = Test(binary.LeftOperand);
                return Of(left & Within(left, () => Test(binary.RightOperand)), binary.Syntax);
            case BinaryOperatorKind.ConditionalOr:
                var first = Test(binary.LeftOperand);
                return Of(first | Within(!first, () => Test(binary.RightOperand)), binary.Syntax);
            default:
                return Combine(Evaluate(binary.LeftOperand), Evaluate(binary.RightOperand), binary.OperatorKind, binary);
        }
    }

    Guarded Combine(Guarded left, Guarded right, BinaryOperatorKind kind, IOperation operation)
    {
        var method = (operation as IBinaryOperation)?.OperatorMethod ?? (operation as ICompoundAssignmentOperation)?.OperatorMethod;
        if (method is { IsImplicitlyDeclared: false, ContainingType.SpecialType: SpecialType.None } && program.RoleOf(method.ContainingType) == TypeRole.Opaque
            && (kind is not (BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals) || program.Declaration(method, cancellation) is not null))
            return Call(method, null, ImmutableArray.Create(left, right), operation.Syntax);
        switch (kind)
        {
            case BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals:
                var areEqual = operation is IBinaryOperation binary && IsFlag(binary.LeftOperand.Type) && IsFlag(binary.RightOperand.Type)
                    ? AreSameFlags(left, right, operation.Syntax)
                    : AreEqual(left, right, operation.Syntax);
                return Of(kind == BinaryOperatorKind.Equals ? areEqual : !areEqual, operation.Syntax);
            case BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual:
                var holds = Compare(left, right, kind, operation.Syntax);
                return Of(operation is IBinaryOperation { IsLifted: true } ? holds & !IsNull(left, operation.Syntax) & !IsNull(right, operation.Syntax) : holds, operation.Syntax);
            case BinaryOperatorKind.And when operation.Type?.SpecialType == SpecialType.System_Boolean:
                return Of(Truth(left, operation.Syntax) & Truth(right, operation.Syntax), operation.Syntax);
            case BinaryOperatorKind.Or when operation.Type?.SpecialType == SpecialType.System_Boolean:
                return Of(Truth(left, operation.Syntax) | Truth(right, operation.Syntax), operation.Syntax);
            case BinaryOperatorKind.ExclusiveOr when operation.Type?.SpecialType == SpecialType.System_Boolean:
                var (first, second) = (Truth(left, operation.Syntax), Truth(right, operation.Syntax));
                return Of((first & !second) | (second & !first), operation.Syntax);
            case BinaryOperatorKind.Add when operation.Type?.SpecialType == SpecialType.System_String:
                return Pairs(left, right, operation.Syntax, static (a, b) => Text.Join(a, b));
            default:
                return Pairs(left, right, operation.Syntax, (a, b) => Calculate(a, b, kind, operation.Type));
        }
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

    static Value Calculate(Value left, Value right, BinaryOperatorKind kind, ITypeSymbol? type)
    {
        if (type?.SpecialType != SpecialType.System_Int32 || left is not Constant { Literal: int first } || right is not Constant { Literal: int second })
            return Value.Unknown;
        var result = kind switch
        {
            BinaryOperatorKind.Add => (long)first + second,
            BinaryOperatorKind.Subtract => (long)first - second,
            BinaryOperatorKind.Multiply => (long)first * second,
            BinaryOperatorKind.Divide when second > 0 => first / second,
            BinaryOperatorKind.Remainder when second > 0 => first % second,
            _ => long.MaxValue,
        };
        return result is >= int.MinValue and <= int.MaxValue ? new Constant((int)result) : Value.Unknown;
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
        foreach (var part in text.Parts)
        {
            var piece = part switch
            {
                IInterpolatedStringTextOperation literal => Evaluate(literal.Text),
                IInterpolationOperation { FormatString: null, Alignment: null, Expression.Type: not { TypeKind: TypeKind.Enum } } hole => Evaluate(hole.Expression),
                IInterpolationOperation hole => EvaluateUnmodelled(hole),
                _ => Of(Value.Unknown),
            };
            result = Pairs(result, piece, text.Syntax, static (a, b) => Text.Join(a, b));
        }

        return result;
    }

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

        path = after;
        return Guarded.Of(cases.Append(new Case(undecided, Value.Unknown, null)));
    }

    Condition Matches(IPatternOperation pattern, Guarded value)
    {
        switch (pattern)
        {
            case IConstantPatternOperation constant:
                return AreEqual(value, Evaluate(constant.Value), pattern.Syntax);
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
                    Declare(variable, value);
                return declaration.MatchedType is not { } matched || declaration.MatchesNull ? Space.True : IsOfType(value, declaration.InputType, matched, pattern.Syntax);
            case IRecursivePatternOperation recursive:
                return Matches(recursive, value);
            default:
                return Space.Unknown(pattern.Syntax.ToString());
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

    Condition Matches(IRecursivePatternOperation recursive, Guarded value)
    {
        var matches = IsOfType(value, recursive.InputType, recursive.MatchedType, recursive.Syntax);
        if (recursive.DeclaredSymbol is { } variable)
            Declare(variable, value);
        return matches & Within(matches, () => MatchParts(recursive, value));
    }

    /// <summary>Whether what is in a value matches, where the value itself does.</summary>
    Condition MatchParts(IRecursivePatternOperation recursive, Guarded value)
    {
        var matches = Space.True;
        if (recursive.DeconstructionSubpatterns is { IsEmpty: false } subpatterns)
        {
            var parts = Deconstruct(value, subpatterns.Length, recursive.Syntax);
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
    Condition IsOfType(Guarded value, ITypeSymbol? from, ITypeSymbol type, SyntaxNode node) => from is { IsReferenceType: true } && Converts(from, type) ? !IsNull(value, node) : value.Under(path).Cases.Aggregate(Space.False, (any, @case) => any | (@case.When & @case.Value switch
    {
        Constant { Literal: null } => Space.False,
        Constant { Literal: string } when type.SpecialType == SpecialType.System_String => Space.True,
        Constant { Literal: bool } when type.SpecialType == SpecialType.System_Boolean => Space.True,
        Constant { Literal: string or bool or int } when type.SpecialType is SpecialType.System_String or SpecialType.System_Boolean => Space.False,
        Symbolic { Subject: var subject } when SymbolEqualityComparer.Default.Equals(WithoutNull(from), type) => !Space.Ask(subject, Question.IsNull),
        ObjectReference when Object(@case.Value) is { Type: INamedTypeSymbol } known && (known.Creation is not null || !known.IsForeign) && known.Elements is null =>
            Converts(known.Type, type) ? Space.True : Space.False,
        _ => Space.Unknown(node.ToString()),
    }));

    static ITypeSymbol? WithoutNull(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var content] } ? content : type;

    bool Converts(ITypeSymbol from, ITypeSymbol to) => program.Compilation.ClassifyCommonConversion(from, to) is { Exists: true, IsImplicit: true, IsUserDefined: false };

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

        return list;
    }
}
