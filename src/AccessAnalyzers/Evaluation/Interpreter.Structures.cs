using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AccessAnalyzers.Evaluation;

/// <summary>
/// Structures are values: whoever reads one from a place gets a copy. A structure in a box is an object like any other until it is
/// taken out again, which copies it too.
/// </summary>
sealed partial class Interpreter
{
    /// <summary>How deep structures may stand in each other.</summary>
    const int MostStructuresDeep = 16;

    /// <summary>Whether the value of an operation may be kept somewhere else as well.</summary>
    static bool IsKept(IOperation operation) =>
        operation is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation
        or IPropertyReferenceOperation or IArrayElementReferenceOperation or IImplicitIndexerReferenceOperation
        or IInstanceReferenceOperation
        or IInvocationOperation or IAssignmentOperation or IIncrementOrDecrementOperation or IConditionalAccessInstanceOperation;

    Guarded Copy(Guarded value) => Copy(value, 0);

    Guarded Copy(Guarded value, int deep)
    {
        // Asked of every value that is handed on, of which hardly any is a structure: so without a delegate.
        foreach (var @case in value.Cases)
        {
            if (IsCopied(@case.Value))
                return CopyStructures(value, deep);
        }

        return value;
    }

    Guarded CopyStructures(Guarded value, int deep) => value.Select(each => IsCopied(each) ? Copy((ObjectReference)each, deep) : each);

    bool IsCopied(Value value) => Object(value) is { IsBoxed: false, Type: { TypeKind: TypeKind.Struct, IsReadOnly: false } };

    Value Copy(ObjectReference structure, int deep)
    {
        budget.Spend();
        if (deep == MostStructuresDeep || Object(structure) is not { } original)
            return Value.Unknown;
        return NewObject(
            original.Type,
            original.Creation,
            _ => original with { Members = CopyMembers(original, deep + 1), Received = null, IsBoxed = false }).Single!;
    }

    MemberMap CopyMembers(ObjectState original, int deep)
    {
        var members =
            original.Received is { } received ? MemberMap.Of(received.All()).SetItems(original.Members) : original.Members;
        return members.ConvertAll(value => Copy(value, deep));
    }

    /// <summary>The elements of a list for another one, which has its own structures.</summary>
    ImmutableList<Element> CopyElements(ObjectState list)
    {
        var elements = list.Elements ?? ImmutableList<Element>.Empty;
        return elements.Exists(element => element.Value.Cases.Any(@case => IsCopied(@case.Value)))
            ? elements.ConvertAll(element => element with { Value = Copy(element.Value) })
            : elements;
    }

    /// <summary>What a reference to a value is; only the value itself knows whether it is a structure.</summary>
    Guarded Box(Guarded value, ITypeSymbol? type) => value.Select(each => each switch
    {
        Constant { Literal: IConvertible number and not (bool or string) } when WithoutNull(type) is { TypeKind: TypeKind.Enum } member =>
            new Constant(new EnumMember(member, number)),
        Constant { Literal: IConvertible and not (bool or string) } when WithoutNull(type) is not { TypeKind: TypeKind.Struct } =>
            Value.Unknown,
        Symbolic when Numbers.TypeOf(type) is not null and not SpecialType.System_Int32
            || WithoutNull(type) is { TypeKind: TypeKind.Enum } => Value.Unknown,
        ObjectReference reference when Object(reference) is { IsBoxed: false, Type.TypeKind: TypeKind.Struct } structure =>
            NewObject(structure.Type, structure.Creation, _ => structure with { IsBoxed = true }).Single!,
        _ => each,
    });

    /// <summary>What is in the box. Numbers leave it only as what they are.</summary>
    Guarded Unbox(Guarded value, ITypeSymbol? type) => value.Select(each => each switch
    {
        Constant { Literal: EnumMember member } =>
            SymbolEqualityComparer.Default.Equals(WithoutNull(type), member.Type) ? new Constant(member.Number) : Value.Unknown,
        Constant { Literal: IConvertible literal } when WithoutNull(type) is { IsValueType: true } content
            && Numbers.TypeOf(literal) != content.SpecialType => Value.Unknown,
        ObjectReference reference when Object(reference) is { IsBoxed: true } => Copy(reference, 0),
        _ => each,
    });

    /// <summary>A structure gets the content of another one.</summary>
    void Replace(Guarded structure, Guarded value)
    {
        foreach (var target in structure.Under(path).Cases)
        {
            foreach (var source in value.Under(path).Cases)
            {
                var when = path & target.When & source.When;
                if (target.Value is ObjectReference reference)
                {
                    Update(reference, known => Object(source.Value) is { } content
                        ? Where(when, content with { Creation = known.Creation }, known)
                        : known with { Obscure = known.Obscure | when });
                }
            }
        }
    }

    /// <summary>The default of a type: of a structure one in which everything has its default, whatever its constructors do.</summary>
    public Value DefaultOf(ITypeSymbol? type) => DefaultOf(type, 0);

    Value DefaultOf(ITypeSymbol? type, int deep)
    {
        if (type is { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T })
            return Value.Null;
        if (type is { SpecialType: SpecialType.System_Boolean })
            return Value.False;
        if (Numbers.TypeOf(type) is { } number)
            return Numbers.Convert(0, number, isChecked: true) is { } zero ? new Constant(zero) : Value.Unknown;
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Struct } structure || deep == MostStructuresDeep)
            return Value.Unknown;
        if (structure.IsTupleType)
            return NewTuple(structure, null, structure.TupleElements.Select(item => Of(DefaultOf(item.Type, deep + 1)))).Single!;
        return program.Declaration(structure, cancellation) is null ? Value.Unknown
            : NewObject(
                structure, null, created => created with { Members = MemberMap.Of(DefaultMembers(structure, deep + 1)) }).Single!;
    }

    /// <summary>What no initialiser and no constructor assigns has the default of its type.</summary>
    IEnumerable<(MemberKey Key, Guarded Value)> DefaultMembers(INamedTypeSymbol type, int deep)
    {
        foreach (var member in type.GetMembers())
        {
            switch (member)
            {
                case IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false } field:
                    yield return (MemberKey.Field(field), Of(DefaultOf(field.Type, deep)));
                    break;
                case IPropertySymbol { IsStatic: false, IsIndexer: false } property when IsAutomatic(property):
                    yield return (MemberKey.Property(property), Of(DefaultOf(property.Type, deep)));
                    break;
                case IFieldSymbol { AssociatedSymbol: IPropertySymbol property } when KeepsInField(property):
                    yield return (MemberKey.Property(property), Of(DefaultOf(property.Type, deep)));
                    break;
                case IEventSymbol @event when IsFieldLike(@event):
                    yield return (MemberKey.Field(@event), Of(Value.Null));
                    break;
                default:
                    break;
            }
        }
    }
}
