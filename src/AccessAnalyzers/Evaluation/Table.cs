namespace AccessAnalyzers.Evaluation;

/// <summary>
/// A sparse array that never changes: a version with one more entry shares all but a few nodes with the one before, so that keeping a
/// version costs nothing, and what differs between two versions is found without looking at what they share.
/// </summary>
sealed class Table<T>
    where T : class
{
    const int Bits = 3;
    const int Width = 1 << Bits;

    public static readonly Table<T> Empty = new(null, 0);

    /// <summary>
    /// A node has its entries, or the nodes below it, and behind them its owner: one array takes less room than an object with an array.
    /// </summary>
    readonly object?[]? root;

    /// <summary>The bits of an index that the levels below the root take.</summary>
    readonly int shift;

    Table(object?[]? root, int shift)
    {
        this.root = root;
        this.shift = shift;
    }

    /// <summary>The entry at an index; null where there is none.</summary>
    public T? this[int index]
    {
        get
        {
            if (index >> shift >= Width)
                return null;
            var node = root;
            for (var bits = shift; node is not null && bits > 0; bits -= Bits)
                node = (object?[]?)node[(index >> bits) & (Width - 1)];
            return (T?)node?[index & (Width - 1)];
        }
    }

    /// <summary>A version with an entry set.</summary>
    /// <param name="index">Where; the numbers in use should be dense.</param>
    /// <param name="value">The entry; null for none.</param>
    /// <param name="owner">
    /// Whose nodes may be changed in place, since no other version has them; a fresh object where all are shared.
    /// </param>
    public Table<T> Set(int index, T? value, object owner)
    {
        var (top, bits) = (root, shift);
        while (index >> bits >= Width)
        {
            var above = NewNode(owner);
            above[0] = top;
            (top, bits) = (above, bits + Bits);
        }

        var changed = Set(top, bits, index, value, owner);
        return changed == root ? this : new Table<T>(changed, bits);
    }

    static object?[] Set(object?[]? node, int bits, int index, T? value, object owner)
    {
        var changed = node is null ? NewNode(owner) : node[Width] == owner ? node : Copy(node, owner);
        ref var item = ref changed[(index >> bits) & (Width - 1)];
        item = bits == 0 ? value : Set((object?[]?)item, bits - Bits, index, value, owner);
        return changed;
    }

    static object?[] NewNode(object owner)
    {
        var node = new object?[Width + 1];
        node[Width] = owner;
        return node;
    }

    static object?[] Copy(object?[] node, object owner)
    {
        var copy = (object?[])node.Clone();
        copy[Width] = owner;
        return copy;
    }

    /// <summary>The indices at which two versions differ.</summary>
    public static List<int> Differences(Table<T> left, Table<T> right)
    {
        var found = new List<int>();
        Compare(left.root, left.shift, right.root, right.shift, 0, found);
        return found;
    }

    static void Compare(object?[]? left, int leftBits, object?[]? right, int rightBits, int start, List<int> found)
    {
        if (left == right)
            return;
        if (leftBits != rightBits)
        {
            // The taller one has the other's entries below its first child.
            var isLeftTaller = leftBits > rightBits;
            var (taller, bits) = isLeftTaller ? (left, leftBits) : (right, rightBits);
            for (var i = 0; i < Width; i++)
            {
                var child = (object?[]?)taller?[i];
                var (here, hereBits) = i == 0 ? (isLeftTaller ? right : left, isLeftTaller ? rightBits : leftBits) : (null, bits - Bits);
                if (isLeftTaller)
                    Compare(child, bits - Bits, here, hereBits, start + (i << bits), found);
                else
                    Compare(here, hereBits, child, bits - Bits, start + (i << bits), found);
            }

            return;
        }

        for (var i = 0; i < Width; i++)
        {
            var (first, second) = (left?[i], right?[i]);
            if (first == second)
                continue;
            if (leftBits == 0)
                found.Add(start + i);
            else
                Compare((object?[]?)first, leftBits - Bits, (object?[]?)second, leftBits - Bits, start + (i << leftBits), found);
        }
    }

    /// <summary>All entries in the order of their indices.</summary>
    public IEnumerable<(int Index, T Value)> All => Walk(root, shift, 0);

    static IEnumerable<(int Index, T Value)> Walk(object?[]? node, int bits, int start)
    {
        for (var i = 0; node is not null && i < Width; i++)
        {
            var item = node[i];
            if (item is null)
                continue;
            if (bits == 0)
            {
                yield return (start + i, (T)item);
                continue;
            }

            foreach (var found in Walk((object?[])item, bits - Bits, start + (i << bits)))
                yield return found;
        }
    }
}
