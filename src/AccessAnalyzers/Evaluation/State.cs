using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Evaluation;

/// <summary>What a running program remembers, be it now or at an earlier moment.</summary>
interface IMoment
{
    Guarded? Variable(int slot);

    ObjectState? Object(int id);
}

static class Moments
{
    /// <summary>All objects that can be got hold of from these values and objects.</summary>
    public static ImmutableHashSet<int> Reachable(
        this IMoment moment, IEnumerable<Guarded> values, IEnumerable<Value>? objects = null)
    {
        var reached = new HashSet<int>();
        var waiting = new Stack<Value>();
        var functions = new HashSet<Value>();
        foreach (var value in objects ?? [])
            waiting.Push(value);
        PushAll(values);
        while (waiting.Count > 0)
        {
            switch (waiting.Pop())
            {
                case ObjectReference { Id: var id } when moment.Object(id) is { } found && reached.Add(id):
                    PushAll(found.Held);
                    foreach (var element in found.Elements ?? ImmutableList<Element>.Empty)
                        Push(element.Value);
                    if (found.Deferred is { } deferred)
                        PushAll(deferred.Held);
                    break;
                case Multicast several:
                    foreach (var target in several.Targets)
                        waiting.Push(target);
                    break;
                case Callable function when functions.Add(function):
                    PushAll(function.Captured.Values.Select(moment.Variable).OfType<Guarded>());
                    if (function.Receiver is { } receiver)
                        Push(receiver);
                    break;
                default:
                    break;
            }
        }

        return reached.ToImmutableHashSet();

        void Push(Guarded value)
        {
            foreach (var @case in value.Cases)
                waiting.Push(@case.Value);
        }

        void PushAll(IEnumerable<Guarded> values)
        {
            foreach (var value in values)
                Push(value);
        }
    }
}

/// <summary>
/// All that a running program remembers at one moment, under every configuration at once: what an object was when a cluster was created
/// from it stays readable, whatever is assigned afterwards. Every number may be asked for: of what this moment does not know, since it came
/// to be in an evaluation that was given up or has not begun yet, it says null.
/// </summary>
/// <param name="variables">Locals, parameters and static members, by the slot that the interpreter gave them.</param>
/// <param name="objects">Objects by <see cref="ObjectReference.Id"/>.</param>
/// <param name="beginning">What is so from the beginning.</param>
sealed class State(Table<Guarded> variables, Table<ObjectState> objects, Beginning beginning) : IMoment
{
    public static readonly State Empty = new(Table<Guarded>.Empty, Table<ObjectState>.Empty, new());

    internal Table<Guarded> Variables => variables;

    internal Table<ObjectState> Objects => objects;

    /// <summary>What a variable holds; null where this moment does not know it.</summary>
    public Guarded? Variable(int slot) => variables[slot] ?? beginning.Variable(slot);

    /// <summary>An object; null where this moment does not know it.</summary>
    public ObjectState? Object(int id) => objects[id] ?? beginning.Object(id);

    /// <summary>
    /// How an object was declared to which something watched may refer; null for any other. Only the interpretation's end is missing in it.
    /// </summary>
    public Creation? Declared(int id) => beginning.Declared(id);

    /// <summary>Variables and objects that differ between two moments; what only one of them knows does not count.</summary>
    public static (List<int> Slots, List<int> Objects) Changes(State before, State after)
    {
        var slots = Table<Guarded>.Differences(before.Variables, after.Variables);
        slots.RemoveAll(slot => before.Variable(slot) is not { } earlier || after.Variable(slot) is not { } later || earlier == later);
        var objects = Table<ObjectState>.Differences(before.Objects, after.Objects);
        objects.RemoveAll(id => before.Object(id) is not { } earlier || after.Object(id) is not { } later || earlier == later);
        return (slots, objects);
    }

    /// <summary>All objects, in the order of their creation.</summary>
    public IEnumerable<(int Id, ObjectState Object)> AllObjects => objects.All;
}

/// <summary>
/// What static initialisers have made, as it was at first. It was there before the evaluated member began, so that every moment knows it,
/// even where the initialiser was only read later. How an object was declared never changes either.
/// </summary>
sealed class Beginning
{
    readonly Dictionary<int, Guarded> variables = [];
    readonly Dictionary<int, ObjectState> objects = [];
    readonly Dictionary<int, Creation> declared = [];

    public Guarded? Variable(int slot) => variables.TryGetValue(slot, out var found) ? found : null;

    public Creation? Declared(int id) => declared.TryGetValue(id, out var found) ? found : null;

    public void Declare(int id, Creation creation) => declared[id] = creation;

    public ObjectState? Object(int id) => objects.TryGetValue(id, out var found) ? found : null;

    public void Add(int slot, Guarded value) => variables[slot] = value;

    public void Add(int id, ObjectState @object) => objects[id] = @object;
}

/// <summary>What the running program remembers now. Changes in place what no <see cref="State"/> has kept.</summary>
sealed class Memory : IMoment
{
    readonly Beginning beginning = new();
    Table<Guarded> variables = Table<Guarded>.Empty;
    Table<ObjectState> objects = Table<ObjectState>.Empty;
    object owner = new();
    State? current;

    /// <summary>The number of the next variable.</summary>
    public int NextSlot { get; private set; }

    /// <summary>The number of the next object.</summary>
    public int NextObject { get; private set; }

    /// <summary>Everything as it is now, to be kept or to come back to.</summary>
    public State Current
    {
        get
        {
            if (current is null)
            {
                current = new State(variables, objects, beginning);
                owner = new();
            }

            return current;
        }

        set
        {
            (variables, objects, current) = (value.Variables, value.Objects, value);
            owner = new();
        }
    }

    public Guarded? Variable(int slot) => variables[slot] ?? beginning.Variable(slot);

    public ObjectState? Object(int id) => objects[id] ?? beginning.Object(id);

    /// <summary>See <see cref="State.Declared"/>.</summary>
    public Creation? Declared(int id) => beginning.Declared(id);

    public void Declare(int id, Creation creation) => beginning.Declare(id, creation);

    public int Add(Guarded value)
    {
        Set(NextSlot, value);
        return NextSlot++;
    }

    public int Add(ObjectState @object)
    {
        Set(NextObject, @object);
        return NextObject++;
    }

    public void Set(int slot, Guarded value)
    {
        current = null;
        variables = variables.Set(slot, value, owner);
    }

    public void Set(int id, ObjectState @object)
    {
        current = null;
        objects = objects.Set(id, @object, owner);
    }

    /// <summary>What has come to be since was there from the beginning.</summary>
    /// <param name="firstSlot">The first variable of it.</param>
    /// <param name="firstObject">The first object of it.</param>
    public void MoveToBeginning(int firstSlot, int firstObject)
    {
        for (var slot = firstSlot; slot < NextSlot; slot++)
        {
            if (variables[slot] is { } value)
                beginning.Add(slot, value);
        }

        for (var id = firstObject; id < NextObject; id++)
        {
            if (objects[id] is { } @object)
                beginning.Add(id, @object);
        }
    }
}

/// <summary>What is known of one object.</summary>
/// <param name="Type">The type that it was created as, or is known to have.</param>
/// <param name="Creation">The expression that created it; null where the program received it from elsewhere.</param>
/// <param name="Obscure">Where this holds, nothing is known of the object: foreign code holds it, or its creation does not compile.</param>
/// <param name="Made">Where it has been made, so that nobody asks elsewhere what it holds; null where that is not kept.</param>
sealed record ObjectState(ITypeSymbol Type, SyntaxNode? Creation, Condition Obscure, Condition? Made)
{
    /// <summary>
    /// The arguments of the call by which foreign code has got hold of it first; null where none has, and where that is not seen.
    /// </summary>
    public SyntaxNode? HandedTo { get; init; }

    /// <summary>Assigned properties, fields, dictionary entries and constructor arguments.</summary>
    public MemberMap Members { get; init; } = MemberMap.Empty;

    /// <summary>For an object that was received, what its construction has left in the members that are not assigned here.</summary>
    public Interpreter.ReceivedMembers? Received { get; init; }

    /// <summary>The elements of a list, in their order; null for an object that is none.</summary>
    public ImmutableList<Element>? Elements { get; init; }

    /// <summary>
    /// The keys of a dictionary in the order in which it enumerates them; null where that is not known, and for an object that is none.
    /// </summary>
    public ImmutableList<object?>? Keys { get; init; }

    /// <summary>Where this holds, a list or dictionary has elements besides those that are known, at unknown places.</summary>
    public Condition? HasMoreElements { get; init; }

    /// <summary>Whether texts that differ in the case of their letters are one to a set or dictionary.</summary>
    public bool IgnoresCase { get; init; }

    /// <summary>Whether the object may be of a class that derives from its <see cref="Type"/>: where it was created was not seen.</summary>
    public bool MayBeDerived { get; init; } = Creation is null;

    /// <summary>The program received it from elsewhere, so that a property that is not assigned is unknown instead of unset.</summary>
    public bool IsForeign { get; init; }

    /// <summary>
    /// For a list or dictionary that is read from outside, or made of what is, what all of it is: nothing has changed it since. Null for
    /// any other object.
    /// </summary>
    public Value? Outside { get; init; }

    /// <summary>For a sequence that runs when it is followed, how it does; null for anything else.</summary>
    public Deferred? Deferred { get; init; }

    /// <summary>A structure that an object reference means: it is copied when it is taken out, not when it is handed on.</summary>
    public bool IsBoxed { get; init; }

    /// <summary>What the object keeps in its members, as far as anybody in this evaluation has got hold of it.</summary>
    public IEnumerable<Guarded> Held => Received is { } received ? Members.Values.Concat(received.Asked) : Members.Values;

    /// <summary>An object after a change, which what is outside knows nothing of.</summary>
    public static ObjectState After(ObjectState before, ObjectState after) =>
        after.Outside is null || (ReferenceEquals(before.Elements, after.Elements)
        && ReferenceEquals(before.Members, after.Members)
            && before.HasMoreElements == after.HasMoreElements
            && before.Obscure == after.Obscure) ? after : after with { Outside = null };

    /// <summary>Under what this dictionary keeps the entry of a key.</summary>
    public MemberKey KeyOf(object? key) => MemberKey.Entry(IgnoresCase && key is string text ? text.ToUpperInvariant() : key);
}

/// <summary>One element of a list.</summary>
/// <param name="When">Where this holds, the element is in the list.</param>
/// <param name="Value">What it is.</param>
/// <param name="Site">The expression that put it there.</param>
sealed record Element(Condition When, Guarded Value, SyntaxNode Site);
