using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Evaluation;

/// <summary>How objects of a library type behave, as far as the interpreter has to know.</summary>
enum TypeRole
{
    /// <summary>Nothing is known.</summary>
    Opaque,

    /// <summary>Settable properties that give back what was put in: arguments, options, props.</summary>
    PropertyBag,

    /// <summary>
    /// A list: collection initialisers add, conversions from arrays and lists copy, a single value becomes its only element.
    /// </summary>
    List,

    /// <summary>A dictionary.</summary>
    Map,

    /// <summary>Wraps one value that it converts from: <c>Input&lt;T&gt;</c>, <c>Output&lt;T&gt;</c>, <c>Task&lt;T&gt;</c>.</summary>
    Wrapper,

    /// <summary>Something that the program declares or uses by reference; its properties are outputs that nobody knows yet.</summary>
    Resource,
}

/// <summary>
/// What the interpreter must be told of libraries whose source it cannot see. A model speaks only for the types that it
/// recognises; whatever no model speaks for is opaque: its results are unknown and it may change what it is given.
/// </summary>
abstract class LibraryModel
{
    /// <summary>What belongs to no SDK.</summary>
    public static ImmutableArray<LibraryModel> OfDotNet { get; } =
        ImmutableArray.Create<LibraryModel>(
            new BaseClassLibrary(),
            new ConfigurationLibrary(),
            new OptionsLibrary(),
            new DependencyInjectionLibrary(),
            new HostingLibrary(),
            new NewtonsoftJson());

    /// <summary>The role of a type, or <see cref="TypeRole.Opaque"/> where this model does not speak for it.</summary>
    public abstract TypeRole RoleOf(INamedTypeSymbol type);

    /// <summary>Whether a property of arguments that nobody has set reads as null: it has no default, and makes nothing.</summary>
    public virtual bool IsNullUntilSet(IPropertySymbol property) => false;

    /// <summary>Whether a method leaves the objects alone that it is given.</summary>
    public virtual bool LeavesArgumentsAlone(IMethodSymbol method) => RoleOf(method.ContainingType) != TypeRole.Opaque;

    /// <summary>Whether a method leaves the object as it was on which it is called.</summary>
    public virtual bool LeavesReceiverAlone(IMethodSymbol method) => LeavesArgumentsAlone(method);

    /// <summary>Whether a method goes to the end of the sequences that it is given before it returns.</summary>
    public virtual bool FollowsAtOnce(IMethodSymbol method) => false;

    /// <summary>
    /// Whether objects that a constructor makes are made of something else than it is given; the constructor is in its original definition.
    /// </summary>
    public virtual bool Makes(IMethodSymbol constructor) => false;

    /// <summary>What such an object is made of; null where it is what the constructor is given.</summary>
    /// <param name="call">The call of the constructor.</param>
    /// <param name="created">The object.</param>
    public virtual ImmutableArray<Guarded>? Construct(LibraryCall call, ObjectReference created) => null;

    /// <summary>Whether this model may know what calls of a method give, which is in its original definition.</summary>
    public virtual bool SpeaksFor(IMethodSymbol method) => true;

    /// <summary>The result of a call of a method that this model speaks for, or null where it does not know it.</summary>
    public virtual Guarded? Call(LibraryCall call) => null;
}

/// <summary>One call of a library method, property or constructor, as a model sees it.</summary>
/// <param name="Interpreter">For building results.</param>
/// <param name="Called">The method, with type parameters replaced.</param>
/// <param name="Receiver">The object on which it is called, or, for an extension method, null: it is then the first argument.</param>
/// <param name="Arguments">
/// The arguments in the order of the parameters; null where one could not be matched. A <c>params</c> array is one argument.
/// </param>
/// <param name="Site">The calling expression.</param>
sealed record LibraryCall(
    Interpreter Interpreter,
    IMethodSymbol Called,
    Guarded? Receiver,
    ImmutableArray<Guarded> Arguments,
    SyntaxNode Site)
{
    /// <summary>The method, in its original definition.</summary>
    public IMethodSymbol Method { get; } = Called.OriginalDefinition;

    /// <summary>What the method returns at this place, with type parameters replaced.</summary>
    public ITypeSymbol ResultType => Called.ReturnType;

    /// <summary>The type arguments of a generic method.</summary>
    public required ImmutableArray<ITypeSymbol> TypeArguments { get; init; }

    /// <summary>The types of the parameters at this place, with type parameters replaced.</summary>
    public ImmutableArray<ITypeSymbol> ParameterTypes => Called.Parameters.Select(static parameter => parameter.Type).ToImmutableArray();

    /// <summary>The slots of the variables that are passed by reference, otherwise -1; empty where none is.</summary>
    public required ImmutableArray<int> References { get; init; }

    /// <summary>Gives a value to the variable that a parameter was passed by reference.</summary>
    public void Give(int parameter, Guarded value)
    {
        if (!References.IsEmpty && References[parameter] >= 0)
            Interpreter.Give(References[parameter], value);
    }

    /// <summary>The type of which the member is, with type parameters replaced.</summary>
    public INamedTypeSymbol? Type => Called.ContainingType;

    /// <summary>The name of the member, or of what it implements where it has no name of its own.</summary>
    public string Name => NameOf(Method);

    /// <summary>The name of a method, or of what it implements where it has no name of its own.</summary>
    public static string NameOf(IMethodSymbol method) =>
        method.ExplicitInterfaceImplementations is [{ Name: var implemented }] ? implemented : method.Name;

    /// <summary>The argument of a parameter; null where the method has none of that name.</summary>
    public Guarded? Argument(string parameter)
    {
        for (var i = 0; i < Method.Parameters.Length; i++)
        {
            if (Method.Parameters[i].Name == parameter)
                return Arguments[i];
        }

        return null;
    }

    /// <summary>
    /// What is read under a key, of which settings may be parts; unknown under a key that nobody knows, and null where there is no other.
    /// </summary>
    public Guarded? OnEachKey(Guarded? keys, Func<string, Guarded?> read) =>
        keys?.Cases.Any(static @case => JoinedText.KeyOf(@case.Value) is not null) != true ? null
        : Interpreter.OnEach(
            keys, (key, _) => (JoinedText.KeyOf(key) is { } name ? read(name) : null) ?? Interpreter.Of(Value.Unknown));

    /// <summary>What a call gives that gives nothing back: it has done what it does, and has not thrown.</summary>
    public Guarded Done => Interpreter.Of(Value.Unset, Site);

    /// <summary>The receiver, also of an extension method.</summary>
    public Guarded? Subject => Receiver ?? (Method.IsExtensionMethod && Arguments.Length > 0 ? Arguments[0] : null);

    /// <summary>The arguments without the receiver of an extension method.</summary>
    public ImmutableArray<Guarded> Rest =>
        Receiver is null && Method.IsExtensionMethod && Arguments.Length > 0 ? Arguments.RemoveAt(0) : Arguments;
}
