using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Evaluation;

sealed partial class Interpreter
{
    /// <summary>All that an evaluation which is given up has to take back.</summary>
    sealed record Checkpoint(
        State Moment,
        Condition Path,
        int Creations,
        int NeverCalled,
        int FinalCalls,
        int Changes,
        int Thrown,
        Attempt? Attempt,
        int Depth,
        Frame Frame,
        ImmutableDictionary<ISymbol, int> Variables,
        Guarded? Result,
        Condition? Returned,
        Condition? Abandoned,
        Condition[] Taken);

    Checkpoint Mark() => new(
        memory.Current,
        path,
        creations.Count,
        neverCalled.Count,
        finalCalls.Count,
        changes.Count,
        thrown.Count,
        attempt,
        budget.Depth,
        frame,
        frame.Variables,
        frame.Result,
        frame.Returned,
        frame.Abandoned,
        frame.Exits.Select(static exit => exit.Taken).ToArray());

    void TakeBack(Checkpoint checkpoint)
    {
        memory.Current = checkpoint.Moment;
        path = checkpoint.Path;
        Shorten(creations, checkpoint.Creations);
        Shorten(neverCalled, checkpoint.NeverCalled);
        Shorten(finalCalls, checkpoint.FinalCalls);
        Shorten(changes, checkpoint.Changes);
        Shorten(thrown, checkpoint.Thrown);
        attempt = checkpoint.Attempt;
        budget.ComeBackTo(checkpoint.Depth);
        frame = checkpoint.Frame;
        (frame.Variables, frame.Result, frame.Returned, frame.Abandoned) =
            (checkpoint.Variables, checkpoint.Result, checkpoint.Returned, checkpoint.Abandoned);
        Shorten(frame.Exits, checkpoint.Taken.Length);
        for (var i = 0; i < checkpoint.Taken.Length; i++)
            frame.Exits[i].Taken = checkpoint.Taken[i];
    }

    static void Shorten<T>(List<T> list, int length)
    {
        if (list.Count > length)
            list.RemoveRange(length, list.Count - length);
    }

    /// <summary>The later moment, in which what may not have changed yet is unknown.</summary>
    State BlurChanges(State before, State after)
    {
        var (slots, objects) = State.Changes(before, after);
        memory.Current = after;
        foreach (var slot in slots)
            memory.Set(slot, Of(Value.Unknown));
        foreach (var id in objects)
            Update(new ObjectReference(id), changed => changed with { Obscure = Space.True });
        return memory.Current;
    }

    /// <summary>
    /// The first moment where the condition holds, the second elsewhere. What only one of them knows is as that one says.
    /// </summary>
    State Where(Condition condition, State then, State @else)
    {
        memory.Current = @else;
        foreach (var slot in Table<Guarded>.Differences(then.Variables, @else.Variables))
        {
            if (then.Variable(slot) is { } value)
                memory.Set(slot, @else.Variable(slot) is { } other ? Guarded.Choose(condition, value, other) : value);
        }

        foreach (var id in Table<ObjectState>.Differences(then.Objects, @else.Objects))
        {
            if (then.Object(id) is { } known)
                memory.Set(id, @else.Object(id) is { } other && other != known ? Where(condition, known, other) : known);
        }

        return memory.Current;
    }

    ObjectState Where(Condition condition, ObjectState then, ObjectState @else)
    {
        var members = @else.Members;
        foreach (var name in then.Members.Keys.Concat(members.Keys).Distinct().ToArray())
            members = members.SetItem(name, Guarded.Choose(condition, ValueOf(then, name), ValueOf(@else, name)));

        var elements = @else.Elements;
        if (then.Elements is { } thenElements && elements is not null && !ReferenceEquals(thenElements, elements))
        {
            var shared = thenElements.Zip(elements, ReferenceEquals).TakeWhile(same => same).Count();
            elements = thenElements.Take(shared)
                .Concat(thenElements.Skip(shared).Select(element => element with { When = element.When & condition }))
                .Concat(elements.Skip(shared).Select(element => element with { When = element.When & !condition }))
                .Where(static element => !element.When.IsFalse)
                .ToImmutableList();
        }

        return @else with
        {
            Members = members,
            Elements = elements,
            Keys = then.Keys is { } keys && @else.Keys is { } others && keys.SequenceEqual(others) ? keys : null,
            HasMoreElements = Choose(condition, then.HasMoreElements, @else.HasMoreElements),
            Outside = null,
            Obscure = Space.IfThenElse(condition, then.Obscure, @else.Obscure),
        };
    }

    Condition? Choose(Condition condition, Condition? then, Condition? @else) =>
        then is null && @else is null ? null : Space.IfThenElse(condition, then ?? Space.False, @else ?? Space.False);

    /// <summary>The moment, in which what changes later is unknown.</summary>
    State Blur(State moment, Extent changed)
    {
        var now = memory.Current;
        memory.Current = moment;
        foreach (var slot in changed.Slots)
        {
            if (moment.Variable(slot) is not null)
                memory.Set(slot, Of(Value.Unknown));
        }

        foreach (var change in changed.Objects)
        {
            if (moment.Object(change.Key) is { } known)
                memory.Set(change.Key, Blur(known, change.Value));
        }

        var blurred = memory.Current;
        memory.Current = now;
        return blurred;
    }

    ObjectState Blur(ObjectState known, Extent.ObjectChange change)
    {
        var unknown = Of(Value.Unknown);
        return ObjectState.After(known, known with
        {
            Members = known.Members.SetItems(change.Members.Select(key => (key, unknown))),
            Elements = change.IsListReplaced && known.Elements is not null ? ImmutableList<Element>.Empty : known.Elements,
            HasMoreElements = change.IsListChanged ? Space.True : known.HasMoreElements,
            Keys = change.AreKeysChanged ? null : known.Keys,
            Obscure = change.IsObscured ? Space.True : known.Obscure,
        });
    }

    /// <summary>The moment, with everything unknown that it knows.</summary>
    State Blur(State moment)
    {
        var now = memory.Current;
        memory.Current = moment;
        foreach (var (slot, _) in moment.Variables.All)
            memory.Set(slot, Of(Value.Unknown));
        foreach (var (id, known) in moment.AllObjects)
            memory.Set(id, known with { Obscure = Space.True });
        var blurred = memory.Current;
        memory.Current = now;
        return blurred;
    }
}

/// <summary>What some piece of the program changes, of the variables and objects that there were before it.</summary>
sealed class Extent
{
    public HashSet<int> Slots { get; } = [];

    public Dictionary<int, ObjectChange> Objects { get; } = [];

    /// <summary>What changes of an object.</summary>
    public sealed class ObjectChange
    {
        public HashSet<MemberKey> Members { get; } = [];

        /// <summary>Whether elements are added to a list, or changed.</summary>
        public bool IsListChanged { get; set; }

        /// <summary>Whether elements are not only added at the end.</summary>
        public bool IsListReplaced { get; set; }

        public bool AreKeysChanged { get; set; }

        public bool IsObscured { get; set; }

        public int Size =>
            Members.Count + (IsListChanged ? 1 : 0) + (IsListReplaced ? 1 : 0) + (AreKeysChanged ? 1 : 0) + (IsObscured ? 1 : 0);
    }

    /// <summary>Adds what differs between two moments, and says whether there is anything new in it.</summary>
    public bool Add(State before, State after)
    {
        var size = Size;
        var (slots, objects) = State.Changes(before, after);
        Slots.UnionWith(slots);
        foreach (var id in objects)
            Add(id, before.Object(id)!, after.Object(id)!);
        return Size > size;
    }

    /// <summary>
    /// Adds what an earlier evaluation of the same piece has changed; variables that were made anew since are found by their names.
    /// </summary>
    public void Add(NamedExtent earlier, ImmutableDictionary<ISymbol, int> variables)
    {
        Slots.UnionWith(earlier.Extent.Slots);
        foreach (var variable in earlier.Variables)
        {
            if (variables.TryGetValue(variable, out var slot))
                Slots.Add(slot);
        }

        foreach (var change in earlier.Extent.Objects)
            Objects[change.Key] = change.Value;
    }

    public NamedExtent Named(ImmutableDictionary<ISymbol, int> variables) =>
        new(this, variables.Where(variable => Slots.Contains(variable.Value)).Select(static variable => variable.Key).ToArray());

    int Size => Slots.Count + Objects.Count + Objects.Values.Sum(static change => change.Size);

    void Add(int id, ObjectState before, ObjectState after)
    {
        if (!Objects.TryGetValue(id, out var change))
            Objects.Add(id, change = new());
        if (!ReferenceEquals(before.Members, after.Members))
        {
            change.Members.UnionWith(after.Members
                .Where(member => !ReferenceEquals(before.Members[member.Key], member.Value))
                .Select(static member => member.Key));
            change.Members.UnionWith(before.Members.Keys.Where(key => !after.Members.ContainsKey(key)));
        }

        if (!ReferenceEquals(before.Elements, after.Elements))
        {
            change.IsListChanged = true;
            change.IsListReplaced |= before.Elements is null || after.Elements is null || after.Elements.Count < before.Elements.Count
                || !before.Elements.Zip(after.Elements, ReferenceEquals).All(static same => same);
        }

        change.IsListChanged |= before.HasMoreElements != after.HasMoreElements;
        change.AreKeysChanged |= !ReferenceEquals(before.Keys, after.Keys);
        change.IsObscured |= before.Obscure != after.Obscure;
    }
}

/// <summary>What a piece of the program has changed, with the names of the variables.</summary>
sealed record NamedExtent(Extent Extent, IReadOnlyList<ISymbol> Variables);
