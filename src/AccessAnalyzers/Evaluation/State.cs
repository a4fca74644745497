using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Evaluation;

/// <summary>
/// All that a running program remembers, under every configuration at once. Immutable, so that a snapshot costs nothing:
/// what an object was when a cluster was created from it stays readable, whatever is assigned afterwards.
/// </summary>
/// <param name="Variables">Locals, parameters and static fields, by the slot that the interpreter gave them.</param>
/// <param name="Objects">Objects by <see cref="ObjectReference.Id"/>.</param>
sealed record State(ImmutableDictionary<int, Guarded> Variables, ImmutableDictionary<int, ObjectState> Objects)
{
    public static readonly State Empty = new(ImmutableDictionary<int, Guarded>.Empty, ImmutableDictionary<int, ObjectState>.Empty);
}

/// <summary>What is known of one object.</summary>
/// <param name="Type">The type that it was created as.</param>
/// <param name="Creation">The expression that created it; null where the program received it from elsewhere.</param>
/// <param name="Obscure">Where this holds, nothing is known of the object: foreign code holds it, or its creation does not compile.</param>
sealed record ObjectState(ITypeSymbol Type, SyntaxNode? Creation, Condition Obscure)
{
    /// <summary>Assigned properties, fields, dictionary entries (<see cref="EntryKey"/>) and constructor arguments (<see cref="ArgumentKey"/>), by name.</summary>
    public ImmutableDictionary<string, Guarded> Members { get; init; } = ImmutableDictionary<string, Guarded>.Empty;

    /// <summary>The elements of a list, in their order; null for an object that is none.</summary>
    public ImmutableList<Element>? Elements { get; init; }

    /// <summary>The keys of a dictionary in the order in which it enumerates them; null where that is not known, and for an object that is none.</summary>
    public ImmutableList<object?>? Keys { get; init; }

    /// <summary>Where this holds, a list or dictionary has elements besides those that are known, at unknown places.</summary>
    public Condition? HasMoreElements { get; init; }

    /// <summary>The program received it from elsewhere, so that a property that is not assigned is unknown instead of unset.</summary>
    public bool IsForeign { get; init; }

    /// <summary>What a query that has not run yet looks at; null for anything else. If that changes, so may what the query finds.</summary>
    public Dependencies? DependsOn { get; init; }

    public static string EntryKey(object? key) => $"[{key}]";

    public static string ArgumentKey(string parameter) => $"({parameter})";

    public static string FieldKey(ISymbol field) => $"{field.ContainingType?.Name}::{field.Name}";

    /// <summary>A property that hides or overrides another has a place of its own; one that overrides a library's gives the library its value.</summary>
    public static string PropertyKey(IPropertySymbol property)
    {
        for (var type = property.DeclaringSyntaxReferences.IsEmpty ? null : property.ContainingType.BaseType; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(property.Name).Any(member => !property.IsOverride || !member.DeclaringSyntaxReferences.IsEmpty))
                return FieldKey(property);
        }

        return property.Name;
    }
}

/// <summary>Objects and variables as they were.</summary>
sealed record Dependencies(ImmutableArray<(int Id, ObjectState State)> Objects, ImmutableArray<(int Slot, Guarded Value)> Variables);

/// <summary>One element of a list.</summary>
/// <param name="When">Where this holds, the element is in the list.</param>
/// <param name="Value">What it is.</param>
/// <param name="Site">The expression that put it there.</param>
sealed record Element(Condition When, Guarded Value, SyntaxNode Site);
