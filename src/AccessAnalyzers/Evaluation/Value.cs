using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Evaluation;

/// <summary>One of the things that an expression of the program can be.</summary>
abstract record Value
{
    public static readonly Value Null = new Constant(null);
    public static readonly Value True = new Constant(true);
    public static readonly Value False = new Constant(false);

    /// <summary>Something outside the program decides, or the interpreter lost track.</summary>
    public static readonly Value Unknown = new UnknownValue();

    /// <summary>The interpreter followed the object from its creation, and nothing assigned the property.</summary>
    public static readonly Value Unset = new UnsetValue();

    sealed record UnknownValue : Value;

    sealed record UnsetValue : Value;
}

/// <summary>
/// A value that stands in the program: a Boolean, number, string, the underlying value of an enumeration member, or null.
/// </summary>
sealed record Constant(object? Literal) : Value;

/// <summary>The literal of a member of an enumeration that is seen as an object. By itself it is only its number.</summary>
sealed record EnumMember(ITypeSymbol Type, object Number)
{
    public bool Equals(EnumMember? other) =>
        other is not null && SymbolEqualityComparer.Default.Equals(Type, other.Type) && Number.Equals(other.Number);

    public override int GetHashCode() => Number.GetHashCode();

    /// <summary>Its name; null where it has several, or none.</summary>
    public string? Name
    {
        get
        {
            var names = Type.GetMembers()
                .OfType<IFieldSymbol>()
                .Where(field => field.HasConstantValue && field.ConstantValue.Equals(Number))
                .Take(2)
                .ToArray();
            return names is [{ Name: var name }] ? name : null;
        }
    }
}

/// <summary>The literal of an index that counts from the end.</summary>
sealed record FromEnd(int Distance)
{
    public override string ToString() => $"^{Distance}";
}

/// <summary>The literal of a range of indices, each a number or a <see cref="FromEnd"/>.</summary>
sealed record IndexRange(object Start, object End);

/// <summary>A scalar of which only its origin is known; reading it twice gives the same value.</summary>
sealed record Symbolic(Subject Subject) : Value;

/// <summary>A text, number or list that is made of a setting.</summary>
/// <param name="Subject">The setting.</param>
/// <param name="Function">What is made of it; upper and lower case count as one, and <paramref name="Letters"/> tells them apart.</param>
/// <param name="Letters">In which case its letters are now.</param>
sealed record Derived(Subject Subject, TextFunction Function, LetterCase Letters) : Value;

/// <summary>What is known of the letters of a text.</summary>
enum LetterCase
{
    Any,
    Lower,
    Upper,
}

/// <summary>A string of which some pieces are known. A null piece stands for unknown text, which may be empty.</summary>
/// <param name="Whole">The same as something that is made of a setting; null where it is made of more than one.</param>
sealed record PartialText(ImmutableArray<string?> Pieces, Derived? Whole = null) : Value
{
    /// <summary>
    /// The constants and settings that it is put together of; default where it is made of one setting only, or of something unknown.
    /// </summary>
    public ImmutableArray<Value> Parts { get; init; }

    /// <summary>The output with which it begins, where the rest is known; null for other texts.</summary>
    public ResourceOutput? Output { get; init; }

    public bool Equals(PartialText? other) =>
        other is not null && Pieces.SequenceEqual(other.Pieces) && Whole == other.Whole && Output == other.Output
        && (Parts.IsDefault ? other.Parts.IsDefault : !other.Parts.IsDefault && Parts.SequenceEqual(other.Parts));

    public override int GetHashCode() => Pieces.Aggregate(17, (hash, piece) => unchecked((hash * 31) + (piece?.GetHashCode() ?? 0)));
}

/// <summary>A reference to an object of the interpreted program; see <see cref="State.Objects"/>.</summary>
sealed record ObjectReference(int Id) : Value;

/// <summary>What the cloud will put into a property of a declared resource, such as <c>zone.Id</c>.</summary>
/// <param name="Resource">The <see cref="ObjectReference.Id"/> of the resource.</param>
/// <param name="Property">The name of the property, as the SDK spells it.</param>
sealed record ResourceOutput(int Resource, string Property) : Value;

/// <summary>
/// A static member of a library that stands for itself, such as <c>EndpointAccess.PRIVATE</c> or <c>PublicNetworkAccess.Disabled</c>.
/// </summary>
sealed record LibraryMember(string Type, string Name) : Value;

/// <summary>A lambda, local function or method group, with what it has captured.</summary>
sealed record Callable(IMethodSymbol Method, IOperation? Body, ImmutableDictionary<ISymbol, int> Captured, Guarded? Receiver) : Value
{
    /// <summary>What the type parameters around it stand for; null where there are none.</summary>
    public ImmutableDictionary<ISymbol, ITypeSymbol>? TypeArguments { get; init; }

    public bool Equals(Callable? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}

/// <summary>A delegate that calls several functions, one after the other.</summary>
sealed record Multicast(ImmutableArray<Callable> Targets) : Value
{
    public bool Equals(Multicast? other) => other is not null && Targets.SequenceEqual(other.Targets);

    public override int GetHashCode() => Targets.Aggregate(17, static (hash, target) => unchecked((hash * 31) + target.GetHashCode()));
}
