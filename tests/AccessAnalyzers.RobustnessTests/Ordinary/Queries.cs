//// a pipeline over a list that is not known
// use: Inventory.Names(System.Environment.GetCommandLineArgs()).FirstOrDefault() ?? "aks"
static class Inventory
{
    public static IEnumerable<string> Names(IEnumerable<string> all) =>
        all.Where(name => name.Length > 0).Select(name => name.Trim().ToLowerInvariant()).Distinct().OrderByDescending(name => name.Length).ThenBy(name => name).Take(5);
}

//// query syntax with let, join, group and into
// use: Joined.Report()
static class Joined
{
    static readonly (string Team, string Region)[] teams = [("a", "we"), ("b", "ne")];
    static readonly (string Region, int Nodes)[] regions = [("we", 3), ("ne", 5)];
    public static string Report()
    {
        var rows = from team in teams
                   join region in regions on team.Region equals region.Region into found
                   from region in found.DefaultIfEmpty()
                   let size = region.Nodes * 2
                   where size > 1
                   orderby size descending, team.Team
                   group (team.Team, size) by size > 6 into big
                   select new { big.Key, Names = string.Join("", big.Select(each => each.Team)) };
        return string.Concat(rows.Select(row => row.Names));
    }
}

//// a query that sees what changes after it
// use: Late.First()
static class Late
{
    public static string First()
    {
        var names = new List<string> { "x" };
        var wanted = "a";
        var query = names.Where(name => name.StartsWith(wanted, StringComparison.Ordinal));
        names.Add("aks");
        wanted = "ak";
        return query.First();
    }
}

//// ToDictionary, ToLookup and ForEach with side effects
// use: Indexed.Of("aks", "eks")
static class Indexed
{
    public static string Of(params string[] names)
    {
        var byLength = names.ToLookup(name => name.Length);
        var seen = new HashSet<string>();
        var index = names.ToDictionary(name => name, name => { seen.Add(name); return seen.Count; });
        byLength[3].ToList().ForEach(name => index[name]++);
        return index.MaxBy(pair => pair.Value).Key;
    }
}

//// Aggregate, Zip and Chunk
// use: Folded.Of(["a", "k", "s"])
static class Folded
{
    public static string Of(string[] parts)
    {
        var numbered = parts.Zip(Enumerable.Range(1, parts.Length), (part, number) => (part, number));
        var chunks = numbered.Chunk(2).Select(chunk => chunk.Sum(each => each.number));
        return parts.Aggregate(new System.Text.StringBuilder(), (builder, part) => builder.Append(part), builder => builder.ToString()) + chunks.Last();
    }
}

//// sorting with comparisons
// use: Sorted.First("zz", "aks")
static class Sorted
{
    public static string First(params string[] names)
    {
        var list = names.ToList();
        list.Sort((a, b) => string.CompareOrdinal(a, b));
        list.RemoveAll(name => name.Length == 0);
        Array.Sort(names, static (a, b) => b.Length - a.Length);
        var at = list.BinarySearch("aks");
        return at >= 0 ? list[at] : list.Find(name => name.Length > 1) ?? "none";
    }
}

//// lists that are put together from themselves
// use: Concatenated.Of("aks").Last()
static class Concatenated
{
    public static List<string> Of(string name)
    {
        var list = new List<string> { name };
        list.AddRange(list);
        string[] spread = [.. list, name, .. list.Where(each => each.Length > 2)];
        list = [.. spread, .. spread];
        return list.Concat(list).ToList();
    }
}

//// immutable collections
// use: System.Linq.Enumerable.First(Frozen.Regions)
static class Frozen
{
    static readonly System.Collections.Immutable.ImmutableDictionary<string, string> names =
        System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("we", "aks").SetItem("ne", "eks");
    public static System.Collections.Immutable.ImmutableArray<string> Regions => [.. names.Values.Order()];
}

//// dictionaries of dictionaries
// use: Regional.Name("prod", "we")
static class Regional
{
    static readonly Dictionary<string, Dictionary<string, string[]>> all = new()
    {
        ["prod"] = new() { ["we"] = ["aks", "b"], ["ne"] = [] },
        ["dev"] = new(),
    };
    public static string Name(string environment, string region) =>
        all.TryGetValue(environment, out var regions) && regions.TryGetValue(region, out var names) && names is [var first, ..] ? first : "none";
}

//// parallel work
// use: Parallelised.Run("aks", "eks")
static class Parallelised
{
    public static string Run(params string[] names)
    {
        var results = new System.Collections.Concurrent.ConcurrentBag<string>();
        Parallel.ForEach(names, name => results.Add(name));
        var longest = names.AsParallel().Where(name => name.Length > 2).Max();
        return longest ?? results.First();
    }
}

//// ranges and indices
// use: Slices.Middle(["x", "aks", "y"])
static class Slices
{
    public static string Middle(string[] all)
    {
        Index last = ^1;
        Range inner = 1..last;
        var part = all[inner];
        (part[0], part[^1]) = (part[^1], part[0]);
        int[,] grid = { { 1, 2 }, { 3, 4 } };
        int[][] jagged = [[1], [2, 3]];
        return part[0] + grid[1, 1] + jagged[1][^1];
    }
}
