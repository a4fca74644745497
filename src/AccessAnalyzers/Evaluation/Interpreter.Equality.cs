using System.Globalization;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Evaluation;

/// <summary>What .NET means by "the same", which depends on who asks.</summary>
enum Sameness
{
    /// <summary>As <c>Equals</c> says, and with it patterns and collections: of one type and one value. NaN is equal to itself.</summary>
    Equals,

    /// <summary>As <c>==</c> says of two values: numbers are compared by what they are worth. NaN is equal to nothing.</summary>
    Value,

    /// <summary>As <c>==</c> says of two references: one object.</summary>
    Reference,
}

sealed partial class Interpreter
{
    const int MostComparisonsDeep = 64;
    const int MostObjectsCompared = 2_000;

    /// <summary>
    /// What has been found out about pairs of objects since the comparison began that is going on; null where that is just being asked.
    /// </summary>
    readonly Dictionary<(int Left, int Right), Condition?> compared = [];
    int comparisonsDeep;

    public Condition AreEqual(Guarded left, Guarded right, SyntaxNode node, Sameness sameness = Sameness.Equals)
    {
        var equal = Space.False;
        foreach (var first in left.Under(path).Cases)
        {
            foreach (var second in right.Under(path).Cases)
            {
                var both = first.When & second.When;
                if (!both.IsFalse)
                    equal |= both & IsEqual(first.Value, second.Value, node, sameness);
            }
        }

        return equal;
    }

    /// <summary>Whether <c>==</c> holds between operands of these types, for which no operator is defined in the program.</summary>
    Condition AreEqual(
        Guarded left, Guarded right, ITypeSymbol? leftType, ITypeSymbol? rightType, IMethodSymbol? method, SyntaxNode node) =>
        IsFlag(leftType) && IsFlag(rightType) ? AreSameFlags(left, right, node)
        : AreEqual(left, right, node, method is null && IsReference(leftType) && IsReference(rightType)
            ? Sameness.Reference
            : Sameness.Value);

    /// <summary>Whether <c>==</c> compares references of the type. The null literal has no type.</summary>
    static bool IsReference(ITypeSymbol? type) =>
        type is null or { IsReferenceType: true, SpecialType: not SpecialType.System_String, TypeKind: not TypeKind.Delegate };

    Condition IsEqual(Value left, Value right, SyntaxNode node, Sameness sameness) => (left, right) switch
    {
        (Constant first, Constant second) => IsEqual(first.Literal, second.Literal, node, sameness),
        (Constant, Symbolic) => IsEqual(right, left, node, sameness),
        (Symbolic { Subject: var subject }, Constant { Literal: var literal }) => literal switch
        {
            null => IsMissing(subject),
            _ when sameness == Sameness.Reference => Undecided(node),
            true => Space.Ask(subject, Question.IsTrue),
            false => !Space.Ask(subject, Question.IsTrue) & !Space.Ask(subject, Question.IsNull),
            int or long or short or byte when Numbers.ToDecimal(literal) is { } whole =>
                IsLess(subject, whole + 1) & !IsLess(subject, whole),
            _ => Space.Ask(
                subject, Question.Equals, literal is IConvertible and not string ? Numbers.ToDecimal(literal) ?? literal : literal),
        },
        (Symbolic first, Symbolic second) when sameness != Sameness.Reference =>
            Space.AskSame(first.Subject, second.Subject, ignoresCase: false) ?? Undecided(node),
        (Constant, Derived) => IsEqual(right, left, node, sameness),
        (Derived, Constant { Literal: null }) => Space.False,
        (Derived made, Constant { Literal: { } literal }) when sameness != Sameness.Reference => IsEqual(made, literal),
        (Derived first, Derived second) when first == second && sameness != Sameness.Reference => Space.True,
        (PartialText, Constant { Literal: string text }) when JoinedText.IsOfSettings(left) =>
            JoinedText.Is(Space, left, text, ignoresCase: false),
        (Constant { Literal: string }, PartialText) => IsEqual(right, left, node, sameness),
        (LibraryMember first, LibraryMember second) when first.Type == second.Type => first.Name == second.Name ? Space.True : Space.False,
        (ObjectReference first, ObjectReference second) when first.Id == second.Id => Space.True,
        (ObjectReference first, ObjectReference second) when Object(left) is { IsForeign: false }
            && Object(right) is { IsForeign: false } =>
            sameness == Sameness.Reference ? Space.False : AreSameObjects(first, second, node),
        (ObjectReference, Constant { Literal: null }) when Object(left) is { } known && (known.Creation is not null || !known.IsForeign) =>
            Space.False,
        (PartialText or LibraryMember or Callable or Multicast or ResourceOutput, Constant { Literal: null }) => Space.False,
        (Callable or Multicast, Callable or Multicast) when Targets(left).Length != Targets(right).Length => Space.False,
        (Callable or Multicast, Callable or Multicast) when sameness != Sameness.Reference
            && AreSame(Targets(left), Targets(right)) is { } areSame => areSame ? Space.True : Space.False,
        (Constant { Literal: null }, _) => IsEqual(right, left, node, sameness),
        (ResourceOutput first, ResourceOutput second) when first == second => Space.True,
        _ => Undecided(node),
    };

    /// <summary>Whether what was made of a setting is a constant. Of whole numbers, "less than" asks all there is to ask.</summary>
    Condition IsEqual(Derived made, object literal) =>
        (made.Function.Gives == SpecialType.System_String) != literal is string ? Space.False
        : literal is int letter and >= 0 && made.Function.Gives == SpecialType.System_Char
            ? OutsideText.Test(Space, made, TextRelation.Is, ((char)letter).ToString(), ignoresCase: false)
        : literal is int number ? IsLess(made, number + 1m) & !IsLess(made, number)
        : OutsideText.Test(
            Space, made, TextRelation.Is, System.Convert.ToString(literal, CultureInfo.InvariantCulture), ignoresCase: false);

    /// <summary>Two boxes or strings that hold the same may be one object or two.</summary>
    Condition IsEqual(object? left, object? right, SyntaxNode node, Sameness sameness) => sameness switch
    {
        Sameness.Reference when left is not null && Equals(left, right) => Undecided(node),
        Sameness.Value when left is double.NaN or float.NaN => Space.False,
        Sameness.Value when Numbers.ToDecimal(left) is { } first && Numbers.ToDecimal(right) is { } second =>
            first == second ? Space.True : Space.False,
        _ => Equals(left, right) ? Space.True : Space.False,
    };

    /// <summary>
    /// Of whole numbers, the one question "less than" asks all there is to ask, so that no two answers can contradict each other unnoticed.
    /// </summary>
    Condition IsLess(Subject subject, decimal bound) => Space.Ask(subject, Question.LessThan, bound);

    Condition IsLess(Derived made, decimal bound) => OutsideText.IsLess(this, made, bound);

    /// <summary>Whether two Booleans, of which either may be null, are the same.</summary>
    Condition AreSameFlags(Guarded left, Guarded right, SyntaxNode node)
    {
        var (first, second) = (Truth(left, node), Truth(right, node));
        var (noFirst, noSecond) = (IsNull(left, node), IsNull(right, node));
        return (first & second) | (noFirst & noSecond) | (!first & !noFirst & !second & !noSecond);
    }

    /// <summary>Whether the parts of two tuples are the same, each as <c>==</c> says of its types.</summary>
    Condition AreSameTuples(Guarded left, Guarded right, ITypeSymbol? leftType, ITypeSymbol? rightType, SyntaxNode node)
    {
        if (leftType is not INamedTypeSymbol { IsTupleType: true, TupleElements: var leftParts }
            || rightType is not INamedTypeSymbol { IsTupleType: true, TupleElements: var rightParts })
        {
            return Undecided(node);
        }

        var same = Space.True;
        for (var i = 0; i < leftParts.Length; i++)
        {
            var (first, second) = (ReadMember(left, MemberKey.Item(i)), ReadMember(right, MemberKey.Item(i)));
            var (firstType, secondType) = (leftParts[i].Type, rightParts[i].Type);
            same &= firstType is { IsTupleType: true } ? AreSameTuples(first, second, firstType, secondType, node)
                : HasOperator(firstType) || HasOperator(secondType) ? Undecided(node)
                : AreEqual(
                    first,
                    second,
                    firstType,
                    secondType,
                    firstType.GetMembers("op_Equality").OfType<IMethodSymbol>().FirstOrDefault(),
                    node);
        }

        return same;

        bool HasOperator(ITypeSymbol type) =>
            type
                .GetMembers("op_Equality")
                .Any(method => !method.IsImplicitlyDeclared && program.Declaration(method, cancellation) is not null);
    }

    /// <summary>
    /// Records, tuples and anonymous objects are the same where all that they hold is; of other objects that say themselves when they are
    /// equal, nothing is known.
    /// </summary>
    Condition AreSameObjects(ObjectReference left, ObjectReference right, SyntaxNode node)
    {
        var pair = (left.Id, right.Id);
        if (compared.TryGetValue(pair, out var known))
            return known ?? Undecided(node);
        if (comparisonsDeep == MostComparisonsDeep
            || compared.Count == MostObjectsCompared
            || Object(left) is not { } first
            || Object(right) is not { } second)
            return Undecided(node);
        budget.Spend();
        compared[pair] = null;
        comparisonsDeep++;
        var same = AreSameObjects(first, second, node);
        compared[pair] = same;
        if (--comparisonsDeep == 0)
            compared.Clear();
        return same;
    }

    Condition AreSameObjects(ObjectState left, ObjectState right, SyntaxNode node)
    {
        if (IsOneTuple(left.Type, right.Type)
            || (left.Type.IsAnonymousType && SymbolEqualityComparer.Default.Equals(left.Type, right.Type)))
            return HaveSameMembers(left, right, node);
        if (!left.Type.IsRecord)
            return left.Type is { TypeKind: TypeKind.Class, IsAnonymousType: false } && !SaysWhatIsEqual(left.Type)
                ? Space.False
                : Undecided(node);
        // A record holds its type too, and compares it.
        if (right.Type.IsRecord
            && left.Received is null
            && right.Received is null
            && !SaysWhatIsEqual(left.Type)
            && !SaysWhatIsEqual(right.Type)
            && !SymbolEqualityComparer.Default.Equals(left.Type.OriginalDefinition, right.Type.OriginalDefinition))
        {
            return Space.False;
        }

        if (SaysWhatIsEqual(left.Type) || !IsRecordThroughout(left.Type)
            || !SymbolEqualityComparer.Default.Equals(left.Type, right.Type)
                || left.Members.Count != right.Members.Count
                || left.Received is not null
                || right.Received is not null)
        {
            return Undecided(node);
        }

        return HaveSameMembers(left, right, node);

        // What a record inherits from one of the program it compares too.
        bool IsRecordThroughout(ITypeSymbol type) =>
            type.BaseType is null or { SpecialType: SpecialType.System_Object or SpecialType.System_ValueType }
            || (type.BaseType is { IsRecord: true } @base
                && program.Declaration(@base, cancellation) is not null
                && IsRecordThroughout(@base));

        // What the parts are called is no part of the type.
        static bool IsOneTuple(ITypeSymbol left, ITypeSymbol right) =>
            left is INamedTypeSymbol { IsTupleType: true, TupleElements: var first }
            && right is INamedTypeSymbol { IsTupleType: true, TupleElements: var second }
            && first.Length == second.Length
            && first
                .Zip(
                    second,
                    static (one, other) => SymbolEqualityComparer.Default.Equals(one.Type, other.Type) || IsOneTuple(one.Type, other.Type))
                .All(static isOne => isOne);
    }

    Condition HaveSameMembers(ObjectState left, ObjectState right, SyntaxNode node)
    {
        var same = !left.Obscure & !right.Obscure;
        foreach (var member in left.Members.OrderBy(static member => $"{member.Key}", StringComparer.Ordinal))
        {
            same &= right.Members[member.Key] is not { } other ? Undecided(node)
                : IsFlag(TypeOf(member.Key, left.Type)) ? AreSameFlags(member.Value, other, node)
                : AreEqual(member.Value, other, node);
        }

        return same;
    }

    /// <summary>The type of a part of a tuple or of a record; null where no member of that name is seen.</summary>
    static ITypeSymbol? TypeOf(MemberKey member, ITypeSymbol owner) =>
        owner is INamedTypeSymbol { IsTupleType: true, TupleElements: var parts }
        ? parts.Where((_, index) => MemberKey.Item(index) == member).Select(static part => part.Type).FirstOrDefault()
        : owner.GetMembers(member.PropertyName ?? "").OfType<IPropertySymbol>().FirstOrDefault()?.Type;

    /// <summary>Whether a class, or one from which it derives, says itself when objects are equal.</summary>
    static bool SaysWhatIsEqual(ITypeSymbol type)
    {
        for (ITypeSymbol? owner =
            type; owner is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) }; owner = owner.BaseType)
        {
            if (owner
                .GetMembers("Equals")
                .OfType<IMethodSymbol>()
                .Any(static method => !method.IsImplicitlyDeclared && method.Parameters.Length == 1)
                || owner
                    .GetMembers("op_Equality")
                    .Concat(owner.GetMembers("EqualityContract"))
                    .Any(static member => !member.IsImplicitlyDeclared))
            {
                return true;
            }
        }

        return type.SpecialType == SpecialType.System_Object;
    }

    static bool IsFlag(ITypeSymbol? type) => WithoutNull(type) is { SpecialType: SpecialType.System_Boolean };
}
