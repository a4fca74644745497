using System.Collections;
using System.Collections.Immutable;

namespace AccessAnalyzers.Evaluation;

/// <summary>
/// What an object has. A map never changes. Most objects have a few members, which are looked through one after the other: that
/// takes less room and time than a tree of hashes, which is for those with many.
/// </summary>
sealed class MemberMap : IEnumerable<(MemberKey Key, Guarded Value)>
{
    /// <summary>From here on it is quicker to hash a key than to compare it with all others.</summary>
    const int MostListed = 12;

    public static readonly MemberMap Empty = new([], null);

    /// <summary>Few members, in the order in which they came to be.</summary>
    readonly (MemberKey Key, Guarded Value)[] listed;

    /// <summary>Many members; null for few.</summary>
    readonly ImmutableDictionary<MemberKey, Guarded>? hashed;

    MemberMap((MemberKey Key, Guarded Value)[] listed, ImmutableDictionary<MemberKey, Guarded>? hashed) =>
        (this.listed, this.hashed) = (listed, hashed);

    public int Count => hashed?.Count ?? listed.Length;

    public IEnumerable<MemberKey> Keys => hashed?.Keys ?? listed.Select(static member => member.Key);

    public IEnumerable<Guarded> Values => hashed?.Values ?? listed.Select(static member => member.Value);

    /// <summary>What a member holds; null where there is none.</summary>
    public Guarded? this[MemberKey key] =>
        hashed is not null ? hashed.TryGetValue(key, out var value) ? value : null
        : IndexOf(key) is >= 0 and var index ? listed[index].Value
        : null;

    public static MemberMap Of(IEnumerable<(MemberKey Key, Guarded Value)> members) => Empty.SetItems(members);

    /// <summary>Members by keys that differ from each other.</summary>
    public static MemberMap Of(ImmutableArray<MemberKey> keys, ImmutableArray<Guarded> values)
    {
        if (values.IsEmpty)
            return Empty;
        var members = new (MemberKey Key, Guarded Value)[keys.Length];
        for (var i = 0; i < members.Length; i++)
            members[i] = (keys[i], values[i]);
        return OfDifferent(members);
    }

    /// <summary>The items of a tuple.</summary>
    public static MemberMap OfItems(IEnumerable<Guarded> items) => Of(items.Select(static (item, index) => (MemberKey.Item(index), item)));

    static MemberMap OfDifferent((MemberKey Key, Guarded Value)[] members) =>
        members.Length <= MostListed ? new MemberMap(members, null)
        : new MemberMap([], members.ToImmutableDictionary(static member => member.Key, static member => member.Value));

    public bool ContainsKey(MemberKey key) => this[key] is not null;

    /// <summary>The map with a member, which it may have already; itself where nothing is new.</summary>
    public MemberMap SetItem(MemberKey key, Guarded value)
    {
        if (hashed is not null)
            return hashed.SetItem(key, value) is var changed && changed == hashed ? this : new MemberMap([], changed);
        var index = IndexOf(key);
        if (index >= 0 && listed[index].Value == value)
            return this;
        var members = new (MemberKey Key, Guarded Value)[index < 0 ? listed.Length + 1 : listed.Length];
        listed.CopyTo(members, 0);
        members[index < 0 ? listed.Length : index] = (key, value);
        return OfDifferent(members);
    }

    public MemberMap SetItems(IEnumerable<(MemberKey Key, Guarded Value)> members)
    {
        var all = this;
        foreach (var member in members)
            all = all.SetItem(member.Key, member.Value);
        return all;
    }

    /// <summary>The same members with other values.</summary>
    public MemberMap ConvertAll(Func<Guarded, Guarded> convert) =>
        SetItems(this.Select(member => (member.Key, convert(member.Value))));

    public Enumerator GetEnumerator() => new(listed, hashed?.GetEnumerator());

    IEnumerator<(MemberKey Key, Guarded Value)> IEnumerable<(MemberKey Key, Guarded Value)>.GetEnumerator() =>
        (hashed?.Select(static member => (member.Key, member.Value)) ?? listed).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<(MemberKey Key, Guarded Value)>)this).GetEnumerator();

    int IndexOf(MemberKey key)
    {
        for (var i = 0; i < listed.Length; i++)
        {
            if (listed[i].Key == key)
                return i;
        }

        return -1;
    }

    public struct Enumerator((MemberKey Key, Guarded Value)[] listed, IEnumerator<KeyValuePair<MemberKey, Guarded>>? hashed)
    {
        int next;

        public (MemberKey Key, Guarded Value) Current { get; private set; }

        public bool MoveNext()
        {
            var isThere = hashed?.MoveNext() ?? next < listed.Length;
            if (isThere)
                Current = hashed is { Current: var member } ? (member.Key, member.Value) : listed[next++];
            return isThere;
        }
    }
}
