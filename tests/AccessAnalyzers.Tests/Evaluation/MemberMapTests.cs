using AccessAnalyzers.Evaluation;

namespace AccessAnalyzers.Tests.Evaluation;

public sealed class MemberMapTests
{
    readonly ConditionSpace space = new();

    /// <summary>Few members and many: some are set again, and none is there twice.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(40)]
    public void It_has_what_was_set_last(int names)
    {
        var expected = new Dictionary<MemberKey, Guarded>();
        var map = MemberMap.Empty;
        for (var i = 0; i < 3 * names; i++)
        {
            var (name, value) = ((MemberKey)$"{i * 7 % names}", Guarded.Of(space.True, new Constant(i)));
            expected[name] = value;
            map = map.SetItem(name, value);
        }

        Holds(expected, map);
        Holds(expected, MemberMap.Of(expected.Select(static member => (member.Key, member.Value))));
        Holds(expected, MemberMap.Of([.. expected.Keys], [.. expected.Values]));
        Assert.False(map.ContainsKey("other"));
        Assert.Null(map["other"]);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(30)]
    public void A_version_is_not_changed_by_the_next(int names)
    {
        var map = MemberMap.Of(Enumerable.Range(0, names).Select(index => ((MemberKey)$"{index}", Guarded.Of(space.True, new Constant(index)))));
        var before = map.ToDictionary(static member => member.Key, static member => member.Value);
        var value = Guarded.Of(space.True, Value.Null);
        Assert.Same(value, map.SetItem("0", value)["0"]);
        Assert.Equal(names + 1, map.SetItem("new", value).Count);
        Holds(before, map);
    }

    /// <summary>What has not changed is not looked through for changes.</summary>
    [Theory]
    [InlineData(3)]
    [InlineData(30)]
    public void It_is_itself_where_nothing_is_new(int names)
    {
        var map = MemberMap.Of(Enumerable.Range(0, names).Select(index => ((MemberKey)$"{index}", Guarded.Of(space.True, new Constant(index)))));
        Assert.Same(map, map.SetItem("1", map["1"]!));
        Assert.Same(map, map.SetItems(map));
        Assert.Same(MemberMap.Empty, MemberMap.Of([], []));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(30)]
    public void Items_have_their_places_and_get_other_values_there(int count)
    {
        var map = MemberMap.OfItems(Enumerable.Range(1, count).Select(index => Guarded.Of(space.True, new Constant(index))));
        Assert.Equal(new Constant(3), map["Item3"]?.Single);
        Assert.Same(map, map.ConvertAll(static value => value));
        var others = map.ConvertAll(value => value.Single == new Constant(2) ? Guarded.Of(space.True, Value.Null) : value);
        Assert.Equal((Value.Null, new Constant(3), count), (others["Item2"]?.Single, others["Item3"]?.Single, others.Count));
    }

    static void Holds(Dictionary<MemberKey, Guarded> expected, MemberMap map)
    {
        Assert.Equal(expected.Count, map.Count);
        Assert.Equal(expected.Select(static member => (member.Key, member.Value)).ToHashSet(), map.ToHashSet());
        Assert.Equal(expected.Keys.ToHashSet(), map.Keys.ToHashSet());
        Assert.Equal(expected.Values.ToHashSet(), map.Values.ToHashSet());
        var enumerated = new Dictionary<MemberKey, Guarded>();
        foreach (var member in map)
            enumerated.Add(member.Key, member.Value);
        Assert.Equal(expected, enumerated);
        Assert.All(expected, member => Assert.True(map.ContainsKey(member.Key) && map[member.Key] == member.Value));
    }
}
