using System.Collections;
using Azure.Provisioning.Expressions;

namespace Azure.Provisioning;

public class BicepList<T> : BicepValue, IList<BicepValue<T>>, IReadOnlyList<BicepValue<T>>
{
    readonly List<BicepValue<T>> _values;

    public BicepList() => _values = [];

    public BicepList(IList<BicepValue<T>>? values) => _values = [.. values ?? []];

    public int Count => _values.Count;

    public bool IsReadOnly => throw null!;

    public BicepValue<T> this[int index]
    {
        get => _values[index];
        set => _values[index] = value;
    }

    public static implicit operator BicepList<T>(ProvisioningVariable reference) => throw null!;

    public static BicepList<T> FromExpression(Func<BicepExpression, T> referenceFactory, BicepExpression expression) => throw null!;

    public void Add(BicepValue<T> item) => _values.Add(item);

    public void Assign(BicepList<T> source) => throw null!;

    public void Clear() => _values.Clear();

    public bool Contains(BicepValue<T> item) => throw null!;

    public void CopyTo(BicepValue<T>[] array, int arrayIndex) => throw null!;

    public IEnumerator<BicepValue<T>> GetEnumerator() => _values.GetEnumerator();

    public int IndexOf(BicepValue<T> item) => throw null!;

    public void Insert(int index, BicepValue<T> item) => throw null!;

    public bool Remove(BicepValue<T> item) => throw null!;

    public void RemoveAt(int index) => throw null!;

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
