using System.Collections;
using System.Collections.Immutable;

namespace AccessAnalyzers.Evaluation;

/// <summary>
/// What an object has, by name. A map never changes. Most objects have a few members, which are looked through one after the other: that
/// takes less room and time than a tree of hashes, which is for those with many.
/// </summary>
sealed class MemberMap : IEnumerable<KeyValuePair<string, Guarded>>
{
    /// <summary>From here on it is quicker to hash a name than to compare it with all others.</summary>
    const int MostListed = 12;

    public static readonly MemberMap Empty = new([], null);

    /// <summary>Few members, in the order in which they came to be.</summary>
    readonly KeyValuePair<string, Guarded>[] listed;

    /// <summary>Many members; null for few.</summary>
    readonly ImmutableDictionary<string, Guarded>? hashed;

    MemberMap(KeyValuePair<string, Guarded>[] listed, ImmutableDictionary<string, Guarded>? hashed) =>
        (this.listed, this.hashed) = (listed, hashed);

    public int Count => hashed?.Count ?? listed.Length;

    public IEnumerable<string> Keys => hashed?.Keys ?? listed.Select(static member => member.Key);

    public IEnumerable<Guarded> Values => hashed?.Values ?? listed.Select(static member => member.Value);

    public Guarded this[string name] => TryGetValue(name, out var value) ? value : throw new KeyNotFoundException(name);

    public static MemberMap Of(IEnumerable<KeyValuePair<string, Guarded>> members) => Empty.SetItems(members);

    /// <summary>Members by names that differ from each other.</summary>
    public static MemberMap Of(ImmutableArray<string> names, ImmutableArray<Guarded> values)
    {
        if (values.IsEmpty)
            return Empty;
        var members = new KeyValuePair<string, Guarded>[names.Length];
        for (var i = 0; i < members.Length; i++)
            members[i] = new(names[i], values[i]);
        return OfDifferent(members);
    }

    static MemberMap OfDifferent(KeyValuePair<string, Guarded>[] members) =>
        members.Length <= MostListed ? new MemberMap(members, null) : new MemberMap([], members.ToImmutableDictionary());

    public bool ContainsKey(string name) => hashed?.ContainsKey(name) ?? IndexOf(name) >= 0;

    public bool TryGetValue(string name, out Guarded value)
    {
        if (hashed is not null)
            return hashed.TryGetValue(name, out value!);
        var index = IndexOf(name);
        value = index < 0 ? null! : listed[index].Value;
        return index >= 0;
    }

    /// <summary>The map with a member, which it may have already; itself where nothing is new.</summary>
    public MemberMap SetItem(string name, Guarded value)
    {
        if (hashed is not null)
            return hashed.SetItem(name, value) is var changed && changed == hashed ? this : new MemberMap([], changed);
        var index = IndexOf(name);
        if (index >= 0 && listed[index].Value == value)
            return this;
        var members = new KeyValuePair<string, Guarded>[index < 0 ? listed.Length + 1 : listed.Length];
        listed.CopyTo(members, 0);
        members[index < 0 ? listed.Length : index] = new(name, value);
        return OfDifferent(members);
    }

    public MemberMap SetItems(IEnumerable<KeyValuePair<string, Guarded>> members)
    {
        var all = this;
        foreach (var member in members)
            all = all.SetItem(member.Key, member.Value);
        return all;
    }

    public Enumerator GetEnumerator() => new(listed, hashed?.GetEnumerator());

    IEnumerator<KeyValuePair<string, Guarded>> IEnumerable<KeyValuePair<string, Guarded>>.GetEnumerator() =>
        hashed?.GetEnumerator() ?? listed.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<KeyValuePair<string, Guarded>>)this).GetEnumerator();

    int IndexOf(string name)
    {
        for (var i = 0; i < listed.Length; i++)
        {
            if (listed[i].Key == name)
                return i;
        }

        return -1;
    }

    public struct Enumerator(KeyValuePair<string, Guarded>[] listed, IEnumerator<KeyValuePair<string, Guarded>>? hashed)
    {
        int next;

        public KeyValuePair<string, Guarded> Current { get; private set; }

        public bool MoveNext()
        {
            var isThere = hashed?.MoveNext() ?? next < listed.Length;
            if (isThere)
                Current = hashed?.Current ?? listed[next++];
            return isThere;
        }
    }
}
