using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Evaluation;

/// <summary>Under what an object keeps one of its members. Most are the name of a property, which converts to a key by itself.</summary>
readonly struct MemberKey : IEquatable<MemberKey>
{
    static readonly MemberKey[] items = Enumerable.Range(1, 8).Select(static number => new MemberKey($"Item{number}")).ToArray();

    /// <summary>
    /// The name of a property; the symbol of a field or parameter; the record of any other member. Equal ones are one key.
    /// </summary>
    readonly object member;

    MemberKey(object member) => this.member = member;

    public static implicit operator MemberKey(string property) => new(property);

    /// <summary>A member that a model keeps under a record of its own.</summary>
    public static MemberKey Of<T>(T own) where T : class, IEquatable<T> => new(own);

    /// <summary>What a model keeps of an object for as long as it exists.</summary>
    public static MemberKey Note(string name) => new(new ModelNote(name));

    /// <summary>What a constructor was given for a parameter.</summary>
    public static MemberKey Argument(string parameter) => new(new ConstructorArgument(parameter));

    /// <summary>The entry of a dictionary. Keys of different types are different keys.</summary>
    public static MemberKey Entry(object? key) => new(new DictionaryEntry(key));

    /// <summary>The item of a tuple.</summary>
    public static MemberKey Item(int index) => index < items.Length ? items[index] : new($"Item{index + 1}");

    /// <summary>A field or an event. The fields of tuples are items.</summary>
    public static MemberKey Field(ISymbol field) =>
        new((field as IFieldSymbol)?.CorrespondingTupleField is { } item ? item.Name : field.OriginalDefinition);

    /// <summary>A parameter of a primary constructor that members of the class use.</summary>
    public static MemberKey Parameter(IParameterSymbol parameter) => new(parameter.OriginalDefinition);

    /// <summary>
    /// A property that hides or overrides another has a place of its own; one that overrides a library's gives the library its value.
    /// </summary>
    public static MemberKey Property(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.IsEmpty || !HidesOrOverrides(property) ? property.Name : Field(property);

    static bool HidesOrOverrides(IPropertySymbol property)
    {
        for (var type = property.ContainingType.BaseType; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(property.Name).Any(member => !property.IsOverride || !member.DeclaringSyntaxReferences.IsEmpty))
                return true;
        }

        return false;
    }

    /// <summary>The name of the property; null for any other member.</summary>
    public string? PropertyName => member as string;

    /// <summary>The text that is the key of an entry; null for an entry of another key, and for what is no entry.</summary>
    public string? EntryText => (member as DictionaryEntry)?.Key as string;

    /// <summary>Whether it was set when the object was created, and nobody can change it any more.</summary>
    public bool IsFixed => member is ConstructorArgument or ModelNote or IParameterSymbol;

    /// <summary>The record under which a model keeps the member; null for any other member.</summary>
    public T? As<T>() where T : class => member as T;

    public static bool operator ==(MemberKey left, MemberKey right) => left.Equals(right);

    public static bool operator !=(MemberKey left, MemberKey right) => !left.Equals(right);

    public bool Equals(MemberKey other) => Equals(member, other.member);

    public override bool Equals(object? obj) => obj is MemberKey other && Equals(other);

    public override int GetHashCode() => member.GetHashCode();

    /// <summary>A text to put members in an order. Only entries of dictionaries may share theirs.</summary>
    public override string ToString() =>
        member is ISymbol symbol ? $"{symbol.ContainingType.ToDisplayString()}.{symbol.Name}" : $"{member}";

    sealed record ConstructorArgument(string Parameter);

    sealed record DictionaryEntry(object? Key);

    sealed record ModelNote(string Name);
}
