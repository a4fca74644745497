using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Azure.Provisioning;

public class BicepDictionary<T> : BicepValue, IDictionary<string, BicepValue<T>>, IReadOnlyDictionary<string, BicepValue<T>>
{
    public BicepDictionary()
    {
    }

    public BicepDictionary(IDictionary<string, BicepValue<T>>? values)
    {
    }

    public int Count => throw null!;

    public bool IsReadOnly => throw null!;

    public ICollection<string> Keys => throw null!;

    public ICollection<BicepValue<T>> Values => throw null!;

    IEnumerable<string> IReadOnlyDictionary<string, BicepValue<T>>.Keys => throw null!;

    IEnumerable<BicepValue<T>> IReadOnlyDictionary<string, BicepValue<T>>.Values => throw null!;

    public BicepValue<T> this[string key]
    {
        get => throw null!;
        set => throw null!;
    }

    public static implicit operator BicepDictionary<T>(ProvisioningVariable reference) => throw null!;

    public void Add(KeyValuePair<string, BicepValue<T>> item) => throw null!;

    public void Add(string key, BicepValue<T> value) => throw null!;

    public void Assign(BicepDictionary<T> source) => throw null!;

    public void Clear() => throw null!;

    public bool Contains(KeyValuePair<string, BicepValue<T>> item) => throw null!;

    public bool ContainsKey(string key) => throw null!;

    public void CopyTo(KeyValuePair<string, BicepValue<T>>[] array, int arrayIndex) => throw null!;

    public IEnumerator<KeyValuePair<string, BicepValue<T>>> GetEnumerator() => throw null!;

    public bool Remove(KeyValuePair<string, BicepValue<T>> item) => throw null!;

    public bool Remove(string key) => throw null!;

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out BicepValue<T> value) => throw null!;

    IEnumerator IEnumerable.GetEnumerator() => throw null!;
}
