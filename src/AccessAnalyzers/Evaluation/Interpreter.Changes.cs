using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Evaluation;

sealed partial class Interpreter
{
    const int MostObjectsDeep = 8;

    readonly List<Change> changes = [];

    /// <summary>Changes a library object after its creation. Later changes of the value itself do not count any more.</summary>
    /// <param name="target">The object; null and what the program has not made are allowed.</param>
    /// <param name="key">Under what the object keeps the value.</param>
    /// <param name="value">The value; null where the change takes one away.</param>
    /// <param name="site">The call or assignment.</param>
    public void Change(Guarded target, string key, Guarded value, SyntaxNode site)
    {
        var targets = target.Under(path).Cases.Where(static @case => @case.Value != Value.Null && @case.Value != Value.Unset).ToArray();
        var known = targets.Where(@case => Object(@case.Value) is { IsForeign: false }).Select(static @case => ((ObjectReference)@case.Value).Id).ToImmutableArray();
        changes.Add(new Change(site, known, known.Length < targets.Length, state));
        // What is unset now was left to the library, and is not so any more once it is given.
        SetMember(target, key, Freeze(value, 0).Select(static each => each == Value.Unset ? Value.Unknown : each).Via(site));
    }

    /// <summary>The creations from a place in their order on have come to their end.</summary>
    void Settle(int first)
    {
        for (var i = first; i < creations.Count; i++)
            creations[i] = creations[i] with { End = state };
    }

    /// <summary>A value with all objects in it as they are now.</summary>
    Guarded Freeze(Guarded value, int deep) => value.Select(each =>
    {
        Burn();
        if (Object(each) is not { } original || program.RoleOf(original.Type) == TypeRole.Resource)
            return each;
        if (deep == MostObjectsDeep || !HasFuel)
            return Value.Unknown;
        var members = original.Members.ToImmutableDictionary(static member => member.Key, member => Freeze(member.Value, deep + 1));
        var elements = original.Elements?.ConvertAll(element => element with { Value = Freeze(element.Value, deep + 1) });
        return NewObject(original.Type, original.Creation, _ => original with { Members = members, Elements = elements }).Single!;
    });
}
