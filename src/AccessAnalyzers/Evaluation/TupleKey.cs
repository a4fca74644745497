using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Evaluation;

/// <summary>What a tuple of known texts, flags and whole numbers is to a dictionary: equal to any other of the same items.</summary>
/// <param name="Items">The items in their order, as the literals of constants.</param>
sealed record TupleKey(ImmutableArray<object?> Items)
{
    /// <summary>
    /// The literal by which a dictionary knows a key: of a constant its own, of a tuple one of this kind; null where the key is not
    /// known.
    /// </summary>
    public static Constant? Of(Interpreter interpreter, Value? key)
    {
        if (key is Constant known)
            return known;
        if (key is null
            || interpreter.Object(key)
                is not { IsForeign: false, Type: INamedTypeSymbol { IsTupleType: true, TupleElements: var items } } tuple)
            return null;
        var literals = ImmutableArray.CreateBuilder<object?>(items.Length);
        foreach (var item in items)
        {
            if (!IsSimple(item.Type) || ItemOf(tuple, literals.Count) is not { Single: Constant { Literal: var literal } })
                return null;
            literals.Add(literal);
        }

        return new Constant(new TupleKey(literals.MoveToImmutable()));
    }

    /// <summary>Other numbers may become wider ones on the way into a dictionary, and then be other keys.</summary>
    static bool IsSimple(ITypeSymbol type) =>
        type is { TypeKind: TypeKind.Enum }
            or { SpecialType: SpecialType.System_String or SpecialType.System_Boolean or SpecialType.System_Int32 };

    /// <summary>Whether a tuple is this key; null for what is no tuple of as many items.</summary>
    public Condition? Is(Interpreter interpreter, Value key, SyntaxNode site)
    {
        if (interpreter.Object(key)
            is not { IsForeign: false, Type: INamedTypeSymbol { IsTupleType: true, TupleElements: var items } } tuple
            || items.Length != Items.Length || !items.All(static item => IsSimple(item.Type)))
        {
            return null;
        }

        var isThis = interpreter.Space.True;
        for (var i = 0; i < Items.Length; i++)
            isThis &= interpreter.AreEqual(ItemOf(tuple, i) ?? interpreter.Of(Value.Unknown), interpreter.Of(new Constant(Items[i])), site);
        return isThis;
    }

    /// <summary>The tuple that a dictionary gives back as its key.</summary>
    public Guarded Make(
        Interpreter interpreter, ITypeSymbol type, SyntaxNode site) => interpreter.NewObject(type, site, created => created with
    {
        Members = Items.Select((item, index) => new KeyValuePair<string, Guarded>(
            Interpreter.ItemKey(index), interpreter.Of(new Constant(item), site))).ToImmutableDictionary(),
    });

    static Guarded? ItemOf(ObjectState tuple, int index) =>
        tuple.Members.TryGetValue(Interpreter.ItemKey(index), out var item) ? item : null;

    public bool Equals(TupleKey? other) => other is not null && Items.SequenceEqual(other.Items);

    public override int GetHashCode() => Items.Aggregate(0, static (hash, item) => unchecked((hash * 31) + (item?.GetHashCode() ?? 0)));

    /// <summary>Under what a dictionary keeps its entry, without the brackets.</summary>
    public override string ToString() => string.Concat(Items.Select(ObjectState.EntryKey));
}
