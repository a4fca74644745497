using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Evaluation;

/// <summary>
/// What a tuple or positional record of known texts, flags and whole numbers is to a dictionary: equal to any other of the same parts.
/// </summary>
/// <param name="Record">The record; null for a tuple, whose items may have any names.</param>
/// <param name="Parts">The parts in their order, as the literals of constants.</param>
sealed record CompositeKey(ITypeSymbol? Record, ImmutableArray<object?> Parts)
{
    /// <summary>
    /// The literal by which a dictionary knows a key: of a constant its own, of a tuple or record one of this kind; null where the key is
    /// not known.
    /// </summary>
    public static Constant? Of(Interpreter interpreter, Value? key)
    {
        if (key is Constant known)
            return known;
        if (key is null
            || interpreter.Object(key) is not { IsForeign: false } composed
            || KeysOf(interpreter, composed.Type) is not { } keys)
            return null;
        var literals = ImmutableArray.CreateBuilder<object?>(keys.Length);
        foreach (var each in keys)
        {
            if (composed.Members[each]?.Single is not Constant { Literal: var literal })
                return null;
            literals.Add(literal);
        }

        return new Constant(new CompositeKey(RecordOf(composed.Type), literals.MoveToImmutable()));
    }

    static ITypeSymbol? RecordOf(ITypeSymbol type) => type.IsTupleType ? null : type;

    /// <summary>The members that decide whether two of a type are equal; null where others do too.</summary>
    static MemberKey[]? KeysOf(Interpreter interpreter, ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { IsTupleType: true, TupleElements: var items } =>
            items.All(static item => IsSimple(item.Type)) ? items.Select(static (_, index) => MemberKey.Item(index)).ToArray() : null,
        INamedTypeSymbol { IsRecord: true, IsGenericType: false } record => KeysOf(interpreter, record),
        _ => null,
    };

    static MemberKey[]? KeysOf(Interpreter interpreter, INamedTypeSymbol record)
    {
        if ((record.TypeKind == TypeKind.Class && (!record.IsSealed || record.BaseType?.SpecialType != SpecialType.System_Object))
            || record.GetMembers().Any(static member =>
                member is IMethodSymbol { Name: "Equals" or "GetHashCode", IsImplicitlyDeclared: false }))
            return null;
        var properties = record
            .GetMembers()
            .OfType<IPropertySymbol>()
            .Where(property => !property.IsStatic && property.Name != "EqualityContract" && interpreter.IsAutomatic(property))
            .ToArray();
        // Whatever else a record holds makes it another one, and a key that changes is not found again.
        var areAllParts = properties.All(property =>
            IsSimple(property.Type) && (record.TypeKind == TypeKind.Struct || property.SetMethod is null or { IsInitOnly: true }));
        return areAllParts
            && properties.Length > 0
            && record.GetMembers().OfType<IFieldSymbol>().All(static field => field.IsStatic || field.AssociatedSymbol is IPropertySymbol)
                ? properties.Select(MemberKey.Property).ToArray()
                : null;
    }

    /// <summary>Other numbers may become wider ones on the way into a dictionary, and then be other keys.</summary>
    static bool IsSimple(ITypeSymbol type) =>
        type is { TypeKind: TypeKind.Enum }
            or { SpecialType: SpecialType.System_String or SpecialType.System_Boolean or SpecialType.System_Int32 };

    /// <summary>Whether a tuple or record is this key; null for what is none of as many parts.</summary>
    public Condition? Is(Interpreter interpreter, Value key, SyntaxNode site)
    {
        if (interpreter.Object(key) is not { IsForeign: false } composed
            || KeysOf(interpreter, composed.Type) is not { } keys
            || keys.Length != Parts.Length
            || !SymbolEqualityComparer.Default.Equals(RecordOf(composed.Type), Record))
        {
            return null;
        }

        var isThis = interpreter.Space.True;
        for (var i = 0; i < Parts.Length; i++)
        {
            var part = composed.Members[keys[i]] ?? interpreter.Of(Value.Unknown);
            isThis &= interpreter.AreEqual(part, interpreter.Of(new Constant(Parts[i])), site);
        }

        return isThis;
    }

    /// <summary>The tuple or record that a dictionary gives back as its key.</summary>
    /// <param name="type">The type of a tuple, as the dictionary names it.</param>
    /// <param name="site">Where the program asks.</param>
    public Guarded Make(Interpreter interpreter, ITypeSymbol type, SyntaxNode site)
    {
        var keys = Record is null
            ? Parts.Select(static (_, index) => MemberKey.Item(index)).ToArray()
            : KeysOf(interpreter, Record);
        return keys is null ? interpreter.Of(Value.Unknown) : interpreter.NewObject(Record ?? type, site, created => created with
        {
            Members = MemberMap.Of(Parts.Select((part, index) => (keys[index], interpreter.Of(new Constant(part), site)))),
        });
    }

    public bool Equals(CompositeKey? other) =>
        other is not null && SymbolEqualityComparer.Default.Equals(Record, other.Record) && Parts.SequenceEqual(other.Parts);

    public override int GetHashCode() => Parts.Aggregate(0, static (hash, part) => unchecked((hash * 31) + (part?.GetHashCode() ?? 0)));
}
