using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AccessAnalyzers.Evaluation;

sealed partial class Interpreter
{
    /// <summary>What is passed by reference without being a variable: the parameter's slot stands for the place.</summary>
    readonly Dictionary<int, (Place Place, SyntaxNode Site)> references = [];

    /// <summary>Finds the place that an expression means, and evaluates what has to be evaluated for that.</summary>
    Place Locate(IOperation target)
    {
        switch (target)
        {
            case ILocalReferenceOperation local:
                return !local.IsDeclaration && frame.TryGetSlot(local.Local, out var localSlot)
                    ? new Place.Variable(localSlot, local.Local)
                    : new Place.NewVariable(local.Local);
            case IVariableDeclaratorOperation declarator:
                return new Place.NewVariable(declarator.Symbol);
            case IParameterReferenceOperation { Parameter: var parameter }:
                // A primary constructor's parameter lives on in the object.
                return frame.TryGetSlot(parameter, out var slot) ? new Place.Variable(slot, parameter)
                    : frame.This is { } self ? new Place.Member(self, MemberKey.Parameter(parameter), parameter)
                    : Place.Unknown;
            case IInstanceReferenceOperation instance:
                return new Place.Self(EvaluateInstance(instance));
            case IDeclarationExpressionOperation declaration:
                return Locate(declaration.Expression);
            case IParenthesizedOperation parenthesized:
                return Locate(parenthesized.Operand);
            case IConversionOperation conversion:
                return Locate(conversion.Operand);
            case IFieldReferenceOperation { Field.AssociatedSymbol: IPropertySymbol property } reference:
                return reference.Instance is { } owner && KeepsInField(property)
                    ? new Place.Member(EvaluateOwner(owner, mayChange: false), MemberKey.Property(property), property)
                    : Place.Unknown;
            case IFieldReferenceOperation { Field: var field, Instance: { } instance }:
                return new Place.Member(EvaluateOwner(instance, mayChange: false), MemberKey.Field(field), field);
            case IFieldReferenceOperation { Field: { IsStatic: true } field }:
                return program.Declaration(field, cancellation) is null
                    ? new Place.LibraryMember(field, field.Type, target.Syntax)
                    : new Place.Variable(StaticSlot(field), field);
            case IPropertyReferenceOperation property:
                return Locate(property);
            case IArrayElementReferenceOperation element:
                var array = Evaluate(element.ArrayReference);
                var indices = element.Indices.Select(index => EvaluateIndex(index)).ToArray();
                return new Place.Element(
                    array,
                    indices.Length == 1 ? indices[0] : Of(Value.Unknown),
                    element.Indices[0].Type,
                    element.ArrayReference.Type,
                    null,
                    element.Syntax);
            case IImplicitIndexerReferenceOperation { Argument: IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat } fromEnd } element:
                var list = Evaluate(element.Instance);
                return new Place.Element(
                    list,
                    EvaluateIndex(fromEnd),
                    fromEnd.Type,
                    element.Instance.Type,
                    element.IndexerSymbol as IPropertySymbol,
                    element.Syntax);
            case ITupleOperation tuple:
                return new Place.Parts(tuple.Elements.Select(Locate).ToImmutableArray());
            case IDiscardOperation:
                return Place.Discard;
            case IInvocationOperation:
                Escape(Evaluate(target));
                return Place.Unknown;
            default:
                EvaluateUnmodelled(target);
                return Place.Unknown;
        }
    }

    Place Locate(IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        if (reference.ConstrainedToType is { } constrained)
        {
            if (OfTypeArgument(property, constrained) is not IPropertySymbol chosen)
            {
                MayThrow();
                return Place.Unknown;
            }

            property = chosen;
        }

        if (property.IsStatic && program.Declaration(property, cancellation) is not null && IsAutomatic(property))
            return new Place.Variable(StaticSlot(property), property);
        var owner = property.IsStatic ? null
            : reference.Instance is { } instance ? EvaluateOwner(instance, property.GetMethod is not { IsReadOnly: true })
            : Of(Value.Unknown);
        var arguments = reference.Arguments.IsEmpty
            ? ImmutableArray<Guarded>.Empty
            : reference.Arguments.Select(argument => Evaluate(argument.Value)).ToImmutableArray();
        if (property.RefKind == RefKind.Ref && program.Declaration(property, cancellation) is not null)
        {
            // The variable behind it is not known; whoever has it may assign it.
            Load(new Place.Property(owner, property, arguments, IsVirtual(reference), reference.Syntax));
            return Place.Unknown;
        }

        return owner is not null && property.IsIndexer && program.Declaration(property, cancellation) is null
            ? new Place.Element(
                owner,
                arguments.Length == 1 ? arguments[0] : Of(Value.Unknown),
                reference.Arguments[0].Value.Type,
                property.ContainingType,
                property,
                reference.Syntax)
            : new Place.Property(owner, property, arguments, IsVirtual(reference), reference.Syntax);
    }

    /// <summary>An index, which counts from the end where it is written so.</summary>
    Guarded EvaluateIndex(IOperation index) => index switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat } fromEnd => Evaluate(fromEnd.Operand).Select(static distance =>
            distance is Constant { Literal: int back } ? new Constant(new FromEnd(back)) : Value.Unknown),
        IConversionOperation { IsImplicit: true, Operand: { Type.SpecialType: SpecialType.System_Int32 } number } => Evaluate(number),
        _ => Evaluate(index),
    };

    /// <summary>The object whose member is meant: of a structure that stands in a variable this one, otherwise a copy of it.</summary>
    Guarded EvaluateOwner(IOperation instance, bool mayChange) =>
        IsVariable(instance, mayChange) ? EvaluateInPlace(instance) : Evaluate(instance);

    /// <summary>
    /// Whether an expression means a variable, as against a value. What must not be changed is a variable only for a member that does not
    /// change it.
    /// </summary>
    bool IsVariable(IOperation operation, bool mayChange) => operation switch
    {
        ILocalReferenceOperation or IArrayElementReferenceOperation or IConditionalAccessInstanceOperation => true,
        IParameterReferenceOperation { Parameter.RefKind: var kind } => !(mayChange && kind is RefKind.In or RefKind.RefReadOnlyParameter),
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } =>
            !(mayChange && frame.Method is { IsReadOnly: true }),
        IInstanceReferenceOperation => true,
        IParenthesizedOperation parenthesized => IsVariable(parenthesized.Operand, mayChange),
        IFieldReferenceOperation { Field: var field, Instance: var instance } =>
            !(mayChange && field.IsReadOnly && !IsBeingConstructed(field))
            && (instance is null || instance.Type is { IsReferenceType: true } || IsVariable(instance, mayChange)),
        _ => false,
    };

    bool IsBeingConstructed(IFieldSymbol field) =>
        frame.Method is { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } constructor
        && SymbolEqualityComparer.Default.Equals(constructor.ContainingType.OriginalDefinition, field.ContainingType.OriginalDefinition);

    /// <summary>What stands in a place. Execution continues only if the object is not null whose member it is.</summary>
    Guarded Load(Place place)
    {
        switch (place)
        {
            case Place.Variable variable:
                return ReadSlot(variable.Slot);
            case Place.Member { Symbol: IFieldSymbol { CorrespondingTupleField: null,
                DeclaringSyntaxReferences.IsEmpty: true } field } member:
                return ReadLibraryField(NotMissing(member.Owner), field, member.Key);
            case Place.Member { Symbol: IFieldSymbol { CorrespondingTupleField: null } or IPropertySymbol } member:
                return ReadDeclared(NotMissing(member.Owner), member.Key);
            case Place.Member member:
                return ReadMember(NotMissing(member.Owner), member.Key);
            case Place.Property { Owner: null } property:
                return ReadStaticProperty(property.Symbol, property.Syntax);
            case Place.Property { Owner: { } owner } property:
                var found = MayBeMissing(property.Symbol) ? owner : NotMissing(owner);
                return ReadProperty(found, property.Symbol, property.Arguments, property.Syntax, property.IsVirtual);
            case Place.Element element:
                var present = element with { Collection = NotMissing(element.Collection) };
                return (present.Indexer?.GetMethod is { } getter
                    ? CallLibrary(getter, present.Collection, ImmutableArray.Create(present.Index), present.Syntax)
                    : null)
                    ?? ReadElement(present);
            case Place.LibraryMember member:
                return ReadLibraryStatic(member.Symbol, member.Type, member.Syntax);
            case Place.Self self:
                return self.Structure;
            default:
                return Of(Value.Unknown);
        }
    }

    /// <summary>
    /// What a service gives back of a part of a resource is the arguments that declared the part, and beside them what only the service
    /// knows.
    /// </summary>
    Guarded ReadLibraryField(Guarded owner, IFieldSymbol field, MemberKey key) => OnEach(owner, (value, only) =>
        value is not ObjectReference part
        || Object(value) is not { IsForeign: false } found
        || program.RoleOf(found.Type) != TypeRole.PropertyBag ? ReadMember(only, key)
        : found.Members.ContainsKey(field.Name) ? ReadMember(only, field.Name)
        : Of(new ResourceOutput(part.Id, field.Name)));

    /// <summary>Whether a member is there even of null: that of a nullable value, or of an extension.</summary>
    bool MayBeMissing(ISymbol member) =>
        member.ContainingType?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
        || program.ExtendedBy(member.OriginalDefinition, cancellation) is not null;

    Guarded ReadSlot(int slot) => references.TryGetValue(slot, out var reference) ? Load(reference.Place) : Variable(slot);

    /// <summary>Puts a value into a place.</summary>
    /// <param name="value">The value, which is kept nowhere else.</param>
    /// <param name="site">Where the program says so.</param>
    void Store(Place place, Guarded value, SyntaxNode site)
    {
        switch (place)
        {
            case Place.Variable variable:
                SetSlot(variable.Slot, Given(value, variable.Symbol).Via(site));
                break;
            case Place.NewVariable { Symbol: var variable }:
                Declare(variable, Given(value, variable).Via(site));
                break;
            case Place.Member member:
                SetMember(NotMissing(member.Owner), member.Key, Given(value, member.Symbol).Via(site));
                break;
            case Place.Property property:
                WriteProperty(property, Given(value, property.Symbol), site);
                break;
            case Place.Element element:
                SetElement(element with { Collection = NotMissing(element.Collection) }, value, site);
                break;
            case Place.Self self:
                Replace(self.Structure, value);
                break;
            case Place.Parts { Places: var places }:
                var parts = Deconstruct(value, places.Length, site);
                for (var i = 0; i < places.Length; i++)
                    Store(places[i], parts[i], site);
                break;
            default:
                if (place != Place.Discard)
                    Escape(value);
                break;
        }
    }

    /// <summary>A value as what keeps it has it: of its type.</summary>
    static Guarded Given(Guarded value, ISymbol holder) => AsNumber(value, holder switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    });

    /// <summary>Constants as the number type has them: <c>foreach</c> and deconstructions convert without saying so.</summary>
    static Guarded AsNumber(Guarded value, ITypeSymbol? type) =>
        Numbers.TypeOf(type) is { } number ? ConvertNumbers(value, number, isChecked: true) : value;

    /// <summary>What the program receives may be null, whatever its type promises.</summary>
    bool MayBeNull(Value value) => value switch
    {
        Constant { Literal: var literal } => literal is null,
        ObjectReference reference => Object(value) is not { } known
            || (known.Creation is null
                && known is { IsForeign: true, Type.IsReferenceType: true }
                && (frame.This?.Single as ObjectReference)?.Id != reference.Id),
        PartialText or LibraryMember or Callable or ResourceOutput => false,
        _ => true,
    };

    /// <summary>Execution continues only where the object is there.</summary>
    Guarded NotMissing(Guarded owner, string exception = NoObject)
    {
        if (owner.Cases.Any(static @case => @case.Value == Value.Null))
            Demand(!owner.When(Space, static value => value == Value.Null), exception);
        if (attempt is not null && owner.Under(path).Cases.Any(@case => @case.Value != Value.Null && MayBeNull(@case.Value)))
            MayThrow(exception);
        return owner.Under(path);
    }

    void WriteProperty(Place.Property place, Guarded value, SyntaxNode site)
    {
        var property = place.Symbol;
        if (place.Owner is not { } owner)
        {
            if (program.Declaration(property, cancellation) is not null && property.SetMethod is { } setter)
                Call(setter, null, place.Arguments.Add(value), site);
            else
                Escape(value);
            return;
        }

        if (!MayBeMissing(property))
            owner = NotMissing(owner);
        if (place.IsVirtual && TypeHierarchy.IsOverridable(property))
            WriteOverride(place, owner, value, site);
        else
            WriteExactly(property, owner, place.Arguments, value, site);
    }

    void WriteOverride(Place.Property place, Guarded owner, Guarded value, SyntaxNode site) => Reach(
        place.Symbol,
        owner,
        (actual, only) =>
        {
            WriteExactly((IPropertySymbol)actual, only, place.Arguments, value, site);
            return value;
        },
        (_, only) =>
        {
            Escape(value);
            SetMember(only, MemberKey.Property(place.Symbol), Of(Value.Unknown));
            return value;
        });

    void WriteExactly(IPropertySymbol property, Guarded owner, ImmutableArray<Guarded> arguments, Guarded value, SyntaxNode site)
    {
        var isDeclared = program.Declaration(property, cancellation) is not null;
        if (isDeclared && !IsAutomatic(property) && property.SetMethod is { } setter && !IsPlain(setter, property))
            Call(setter, owner, arguments.Add(value), site);
        else if (isDeclared
            || property.SetMethod is null
            || CallLibrary(property.SetMethod, owner, arguments.Add(value), site) is null)
            SetMember(owner, MemberKey.Property(property), value.Via(site));
    }

    /// <summary>The slot through which a parameter reads and writes a place; -1 where nobody looks at it again.</summary>
    int ReferenceTo(Place place, SyntaxNode site)
    {
        switch (place)
        {
            case Place.Variable variable:
                return variable.Slot;
            case Place.NewVariable { Symbol: var variable }:
                var declared = memory.Add(Of(Value.Unset));
                frame.Declare(variable, declared);
                return declared;
            default:
                if (place == Place.Discard)
                    return -1;
                var slot = memory.Add(Of(Value.Unknown));
                references.Add(slot, (place, site));
                return slot;
        }
    }

    Guarded EvaluateAssignment(ISimpleAssignmentOperation assignment)
    {
        var place = Locate(assignment.Target);
        var value = Evaluate(assignment.Value);
        Store(place, value, assignment.Syntax);
        return value;
    }

    Guarded EvaluateCompound(ICompoundAssignmentOperation compound)
    {
        var place = Locate(compound.Target);
        var before = Copy(Load(place));
        var value = compound.Type?.SpecialType == SpecialType.System_String ? EvaluateWritten(compound.Value) : Evaluate(compound.Value);
        var result = Combine(before, value, Operator.Of(compound), compound.Syntax);
        if (Numbers.TypeOf(compound.Target.Type) is { } type && compound.OperatorMethod is null)
            result = ConvertNumbers(result, type, compound.IsChecked);
        Store(place, result, compound.Syntax);
        return result;
    }

    /// <summary>What is there already stays, and then nothing is assigned.</summary>
    Guarded EvaluateCoalesce(ICoalesceAssignmentOperation coalesce)
    {
        var place = Locate(coalesce.Target);
        var before = Load(place);
        var isNull = IsNull(before, coalesce.Syntax);
        var replaced = Within(isNull, () =>
        {
            var value = Evaluate(coalesce.Value);
            Store(place, value, coalesce.Syntax);
            return value;
        });
        return Guarded.Choose(isNull, replaced, before);
    }

    Guarded EvaluateIncrement(IIncrementOrDecrementOperation increment)
    {
        var place = Locate(increment.Target);
        var before = Copy(Load(place));
        var kind = increment.Kind == OperationKind.Increment ? BinaryOperatorKind.Add : BinaryOperatorKind.Subtract;
        var after = increment.OperatorMethod is { } method && program.Declaration(method, cancellation) is not null
            ? Call(method, null, ImmutableArray.Create(before), increment.Syntax)
            : before.Select(value => Numbers.TypeOf(increment.Target.Type) is { } type && value is Constant { Literal: { } number }
                && Numbers.Calculate(
                    Numbers.Convert(number, type, isChecked: true),
                    Numbers.Convert(1, type, isChecked: true),
                    kind,
                    type,
                    increment.IsChecked) is { } next
                    ? new Constant(next)
                    : value == Value.Null ? value
                    : increment.Target.Type is { SpecialType: SpecialType.System_Int32 } whole
                        ? OutsideNumber.Calculate(value, new Constant(1), kind, whole) ?? Value.Unknown
                    : Value.Unknown);
        Store(place, after, increment.Syntax);
        return increment.IsPostfix ? before : after;
    }

    Guarded EvaluateDeconstruction(IDeconstructionAssignmentOperation deconstruction)
    {
        var place = Locate(deconstruction.Target);
        var value = NotMissing(Evaluate(deconstruction.Value));
        Store(place, value, deconstruction.Syntax);
        return value;
    }

    /// <summary>The parts of a tuple, or what the <c>Deconstruct</c> method of an object gives out.</summary>
    /// <param name="value">What is taken apart.</param>
    /// <param name="count">Into how many parts.</param>
    /// <param name="site">The deconstruction or the pattern.</param>
    /// <param name="chosen">The method of a pattern; null where the site says which it is, or where it is none.</param>
    Guarded[] Deconstruct(Guarded value, int count, SyntaxNode site, IMethodSymbol? chosen = null)
    {
        var parts = OnEach(value, (part, only) =>
        {
            if (Object(part) is { Type: { Name: "KeyValuePair", IsTupleType: false } pair }
                && program.Declaration(pair, cancellation) is null)
                return NewTuple(pair, site, [ReadMember(only, "Key"), ReadMember(only, "Value")]);

            return Object(part) is { Type: INamedTypeSymbol { IsTupleType: false } type }
                && (chosen ?? Deconstructor(type, count, site)) is { } method
                ? Deconstruct(only, method, site)
                : only;
        });
        return Enumerable.Range(0, count).Select(index => Copy(ReadMember(parts, MemberKey.Item(index)))).ToArray();
    }

    Guarded Deconstruct(Guarded value, IMethodSymbol method, SyntaxNode site)
    {
        var given = method.IsExtensionMethod ? method.Parameters.RemoveAt(0) : method.Parameters;
        var slots = given.Select(_ => memory.Add(Of(Value.Unknown))).ToImmutableArray();
        var unknown = slots.Select(_ => Of(Value.Unknown)).ToImmutableArray();
        if (method.IsExtensionMethod)
            Call(method, null, new Arguments(unknown.Insert(0, value), slots.Insert(0, -1)), site, isVirtual: false);
        else if (!method.IsImplicitlyDeclared)
            Call(method, value, new Arguments(unknown, slots), site, isVirtual: true);
        return NewTuple(method.ContainingType, site, given.Select((parameter, index) =>
            method.IsImplicitlyDeclared ? ReadMember(value, parameter.Name) : Variable(slots[index])));
    }

    /// <summary>
    /// The method that takes an object of a type apart: the one that C# has bound, or, where it is not seen, one that the type has.
    /// </summary>
    IMethodSymbol? Deconstructor(INamedTypeSymbol type, int count, SyntaxNode site)
    {
        var model = program.Model(site.SyntaxTree);
        var bound = site switch
        {
            AssignmentExpressionSyntax assignment => Methods(model.GetDeconstructionInfo(assignment)),
            { Parent: ForEachVariableStatementSyntax loop } => Methods(model.GetDeconstructionInfo(loop)),
            _ => [],
        };
        return bound.FirstOrDefault(method => method.IsExtensionMethod
                ? method.Parameters.Length == count + 1 && Converts(type, method.Parameters[0].Type)
                : method.Parameters.Length == count && Converts(type, method.ContainingType))
            ?? type.GetMembers("Deconstruct").OfType<IMethodSymbol>().FirstOrDefault(method => method.Parameters.Length == count);

        static IEnumerable<IMethodSymbol> Methods(DeconstructionInfo info) =>
            (info.Method is { } method
                ? new[] { method.ReducedFrom ?? method }
                : []).Concat(info.Nested.IsDefault ? [] : info.Nested.SelectMany(Methods));
    }
}
