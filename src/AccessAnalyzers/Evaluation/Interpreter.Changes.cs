using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Evaluation;

sealed partial class Interpreter
{
    const int MostObjectsDeep = 8;

    readonly List<Change> changes = [];
    readonly HashSet<Value> lost = [];

    /// <summary>Whether static members may have been assigned by what nobody has followed.</summary>
    bool haveStaticsChanged;

    /// <summary>Changes a library object after its creation. Later changes of the value itself do not count any more.</summary>
    /// <param name="target">The object; null and what the program has not made are allowed.</param>
    /// <param name="key">Under what the object keeps the value.</param>
    /// <param name="value">The value; null where the change takes one away.</param>
    /// <param name="site">The call or assignment.</param>
    public void Change(Guarded target, MemberKey key, Guarded value, SyntaxNode site)
    {
        var targets = target.Under(path).Cases.Where(static @case => @case.Value != Value.Null && @case.Value != Value.Unset).ToArray();
        var known = targets
            .Where(@case => Object(@case.Value) is { IsForeign: false })
            .Select(static @case => ((ObjectReference)@case.Value).Id)
            .ToImmutableArray();
        changes.Add(new Change(site, known, known.Length < targets.Length, memory.Current));
        // What is unset now was left to the library, and is not so any more once it is given.
        SetMember(target, key, Freeze(value, 0).Select(static each => each == Value.Unset ? Value.Unknown : each).Via(site));
    }

    /// <summary>Something is changed; where nobody knows what it is, it may be any of the watched objects.</summary>
    public void ChangeAnyOf(Guarded target)
    {
        var when = path & target.When(Space, value => value != Value.Null && value != Value.Unset && Object(value) is null);
        if (when.IsFalse)
            return;
        foreach (var creation in creations)
            Update(new ObjectReference(creation.Id), watched => watched with { Obscure = watched.Obscure | when });
    }

    /// <summary>The creations from a place in their order on have come to their end.</summary>
    /// <param name="first">The place.</param>
    /// <param name="left">What has been given back, and what others had hold of before.</param>
    void Settle(int first, IEnumerable<Guarded> left)
    {
        MakeFinalCalls();
        if (first == creations.Count)
            return;
        var handedOut = memory.Reachable(left.Concat(staticSlots.Values.Select(Variable)), memory.Current.AllObjects
            .Where(static found => !found.Object.Obscure.IsFalse)
            .Select(static found => new ObjectReference(found.Id)));
        var runsLater = RunsLater();
        for (var i = first; i < creations.Count; i++)
        {
            creations[i] = creations[i] with
            {
                End = memory.Current,
                Ends = path,
                HandedOut = handedOut,
                IsComplete = !hasLostTrack,
                RunsLater = runsLater,
                Coverage = coverage,
            };
        }
    }

    ImmutableArray<SyntaxNode> RunsLater() =>
        neverCalled.Select(waiting => CodeOf(waiting.Later)).OfType<SyntaxNode>().ToImmutableArray();

    /// <summary>What runs where a function is called or a query is followed; null where that is not known.</summary>
    SyntaxNode? CodeOf(Value later) =>
        later is Callable callable ? callable.Body?.Syntax ?? program.Declaration(callable.Method, cancellation) : Object(later)?.Creation;

    /// <summary>Of what has become of these objects track is lost: from now on any of them may be what nobody knows.</summary>
    /// <param name="value">The objects.</param>
    /// <param name="isOnlyRead">Whether it is a sequence of which only the elements go on.</param>
    public void Lose(Guarded value, bool isOnlyRead = false)
    {
        foreach (var (_, each, _) in value.Cases)
        {
            if (isOnlyRead && Object(each) is { Elements: { } elements })
            {
                foreach (var element in elements)
                    Lose(element.Value);
            }
            else if (each is ObjectReference && program.RoleOf(Object(each)?.Type) != TypeRole.Resource)
            {
                lost.Add(each);
            }
        }
    }

    /// <summary>Something is changed; where nobody knows what it is, it may be anything of which track has been lost.</summary>
    void ChangeAnyLost(Guarded target, Func<ObjectState, ObjectState> change)
    {
        if (lost.Count == 0 || !target.Under(path).Cases.Any(@case => @case.Value == Value.Unknown))
            return;
        foreach (var id in memory.Reachable(lost.Select(each => Of(each))))
        {
            if (memory.Object(id) is { } reached && program.RoleOf(reached.Type) != TypeRole.Resource)
                Update(new ObjectReference(id), change);
        }
    }

    ObjectState ObscureCollection(ObjectState changed) =>
        changed.Elements is null && changed.Keys is null ? changed : changed with { Obscure = changed.Obscure | path };

    /// <summary>A value with all objects in it as they are now.</summary>
    Guarded Freeze(Guarded value, int deep) => value.Select(each =>
    {
        budget.Spend();
        if (Object(each) is not { } original || program.RoleOf(original.Type) == TypeRole.Resource)
            return each;
        if (deep == MostObjectsDeep || !budget.IsLeft)
            return Value.Unknown;
        if (original is { Deferred: not null, Creation: { } site })
            return Freeze(Drain(Of(each), site), deep + 1).Single!;
        var members = original.Members.ConvertAll(value => Freeze(value, deep + 1));
        var elements = original.Elements?.ConvertAll(element => element with { Value = Freeze(element.Value, deep + 1) });
        var frozen = (ObjectReference)NewObject(
            original.Type, original.Creation, _ => original with { Members = members, Elements = elements }).Single!;
        if (memory.Declared(((ObjectReference)each).Id) is { } declared)
            memory.Declare(frozen.Id, declared);
        return frozen;
    });
}
