using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Evaluation;

/// <summary>
/// Where a value is kept. C# finds the place first, with everything that has to be evaluated for it, then the value, and only then puts the
/// value there; what reads and writes finds the place once.
/// </summary>
abstract record Place
{
    /// <summary>The value goes nowhere.</summary>
    public static readonly Place Discard = new Nowhere();

    /// <summary>Some place that is not followed.</summary>
    public static readonly Place Unknown = new Elsewhere();

    sealed record Nowhere : Place;

    sealed record Elsewhere : Place;

    /// <summary>A local, a parameter, or a static member.</summary>
    public sealed record Variable(int Slot, ISymbol Symbol) : Place;

    /// <summary>A variable that comes into being with its first value; in a loop there is another one each time.</summary>
    public sealed record NewVariable(ISymbol Symbol) : Place;

    /// <summary>What an object keeps under a key.</summary>
    /// <param name="Owner">The object.</param>
    /// <param name="Key">Under what it is kept.</param>
    /// <param name="Symbol">The field, or the parameter of a primary constructor.</param>
    public sealed record Member(Guarded Owner, MemberKey Key, ISymbol Symbol) : Place;

    /// <summary>What a property reads and writes through its accessors.</summary>
    /// <param name="Owner">The object; null for a static property.</param>
    /// <param name="Symbol">The property or indexer.</param>
    /// <param name="Arguments">The arguments of an indexer.</param>
    /// <param name="IsVirtual">Whether an override counts.</param>
    /// <param name="Syntax">The reference.</param>
    public sealed record Property(
        Guarded? Owner, IPropertySymbol Symbol, ImmutableArray<Guarded> Arguments, bool IsVirtual, SyntaxNode Syntax) : Place;

    /// <summary>An element of an array, or of a library's list or dictionary.</summary>
    /// <param name="Index">The number or key.</param>
    /// <param name="IndexType">The type of the index.</param>
    /// <param name="Type">The type that the program sees the collection as.</param>
    /// <param name="Indexer">The library's indexer; null for an array.</param>
    /// <param name="Syntax">The expression.</param>
    public sealed record Element(
        Guarded Collection, Guarded Index, ITypeSymbol? IndexType, ITypeSymbol? Type, IPropertySymbol? Indexer, SyntaxNode Syntax) : Place
    {
        /// <summary>What is thrown for an index past the end; null where the program does not see what kind of list it is.</summary>
        public string? Failure => Type switch
        {
            IArrayTypeSymbol or { Name: "ImmutableArray" } => "System.IndexOutOfRangeException",
            { Name: "List" or "ImmutableList" } => "System.ArgumentOutOfRangeException",
            _ => null,
        };

        /// <summary>Whether it may be an array of a derived class, which takes no other objects.</summary>
        public bool IsCovariant => Type is IArrayTypeSymbol { ElementType: { IsReferenceType: true, IsSealed: false } };
    }

    /// <summary>A static member of a library.</summary>
    public sealed record LibraryMember(ISymbol Symbol, ITypeSymbol Type, SyntaxNode Syntax) : Place;

    /// <summary>The structure itself whose member is running.</summary>
    public sealed record Self(Guarded Structure) : Place;

    /// <summary>The places of a tuple's parts.</summary>
    public sealed record Parts(ImmutableArray<Place> Places) : Place;
}
