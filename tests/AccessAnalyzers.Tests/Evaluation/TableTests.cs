using AccessAnalyzers.Evaluation;

namespace AccessAnalyzers.Tests.Evaluation;

public sealed class TableTests
{
    [Fact]
    public void Every_number_may_be_asked_for()
    {
        Assert.Null(Table<string>.Empty[0]);
        Assert.Null(Table<string>.Empty[int.MaxValue]);
        Assert.Null(Table<string>.Empty.Set(3, "three", new())[4_000]);
    }

    /// <summary>Against a dictionary, over numbers that need several levels, with versions kept on the way.</summary>
    [Fact]
    public void Versions_keep_what_they_had()
    {
        var random = new Random(1);
        var (table, expected, owner) = (Table<string>.Empty, new Dictionary<int, string>(), new object());
        var kept = new List<(Table<string> Table, Dictionary<int, string> Expected)>();
        for (var i = 0; i < 3_000; i++)
        {
            var (index, value) = (random.Next(i < 1_000 ? 20 : 5_000), $"{i}");
            table = table.Set(index, value, owner);
            expected[index] = value;
            if (i % 100 == 0)
            {
                kept.Add((table, new(expected)));
                owner = new();
            }
        }

        kept.Add((table, expected));
        foreach (var (version, content) in kept)
            Assert.Equal(content.OrderBy(entry => entry.Key).Select(entry => (entry.Key, entry.Value)), version.All);
        for (var i = 1; i < kept.Count; i++)
        {
            var (left, right) = (kept[i - 1], kept[i]);
            var different = right.Expected.Keys.Where(key => !left.Expected.TryGetValue(key, out var value) || value != right.Expected[key]).Order();
            Assert.Equal(different, Table<string>.Differences(left.Table, right.Table));
            Assert.Equal(different, Table<string>.Differences(right.Table, left.Table));
        }
    }
}
