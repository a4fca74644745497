//// an iterator
// use: Numbered.Of("aks", 3).Last()
static class Numbered
{
    public static IEnumerable<string> Of(string name, int count)
    {
        for (var i = 1; i <= count; i++)
        {
            if (i == 13)
                yield break;
            yield return $"{name}{i}";
        }
    }
}

//// an iterator with try and finally
// use: Opened.Lines().First()
static class Opened
{
    static int open;
    public static IEnumerable<string> Lines()
    {
        open++;
        try
        {
            yield return "aks";
            yield return open.ToString();
        }
        finally
        {
            open--;
        }
    }
}

//// a recursive iterator
// use: string.Concat(new Branch("a", new("k"), new("s")).All().Select(b => b.Name))
class Branch(string name, params Branch[] children)
{
    public string Name => name;
    public IEnumerable<Branch> All()
    {
        yield return this;
        foreach (var child in children)
        {
            foreach (var inner in child.All())
                yield return inner;
        }
    }
}

//// an enumerable of one's own
// use: string.Concat(new Letters("aks"))
class Letters(string text) : IEnumerable<char>
{
    public Enumerator GetEnumerator() => new(text);
    IEnumerator<char> IEnumerable<char>.GetEnumerator() => text.GetEnumerator();
    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => text.GetEnumerator();
    public struct Enumerator(string text)
    {
        int at = -1;
        public char Current => text[at];
        public bool MoveNext() => ++at < text.Length;
    }
    public static string Count(string text)
    {
        var count = 0;
        foreach (var letter in new Letters(text))
            count += letter == 'a' ? 1 : 0;
        return count.ToString();
    }
}

//// a collection with an initializer of its own
// use: new Labelled { { "team", "aks" }, "other" }["team"]
class Labelled : System.Collections.IEnumerable
{
    readonly Dictionary<string, string> all = new();
    public void Add(string key, string value) => all.Add(key, value);
    public void Add(string key) => all[key] = "";
    public string this[string key] => all[key];
    public System.Collections.IEnumerator GetEnumerator() => all.GetEnumerator();
}

//// a collection builder
// use: Bag.Of("a", "ks")
[System.Runtime.CompilerServices.CollectionBuilder(typeof(Bag), nameof(Create))]
class Bag(string[] items) : IEnumerable<string>
{
    public string[] Items => items;
    public static Bag Create(ReadOnlySpan<string> items) => new(items.ToArray());
    public static string Of(string first, string second)
    {
        Bag bag = [first, .. new[] { second }];
        return string.Join("", bag.Items);
    }
    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)items).GetEnumerator();
    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => items.GetEnumerator();
}

//// long sequences
// use: Endless.Take("aks", 2)
static class Endless
{
    static IEnumerable<int> Naturals()
    {
        var n = 0;
        while (n < int.MaxValue)
            yield return n++;
    }
    public static string Take(string name, int count) => name + string.Join("", Naturals().Where(n => n % 2 == 0).Take(count));
}

//// an async stream
// use: Streams.First().GetAwaiter().GetResult()
static class Streams
{
    static async IAsyncEnumerable<string> Names([System.Runtime.CompilerServices.EnumeratorCancellation] System.Threading.CancellationToken cancellation = default)
    {
        foreach (var name in new[] { "aks", "eks" })
        {
            await Task.Delay(1, cancellation);
            yield return name;
        }
    }
    public static async Task<string> First()
    {
        await foreach (var name in Names().ConfigureAwait(false))
            return name;
        return "none";
    }
}

//// a queue that is worked off
// use: Work.Off("a", "k", "s")
static class Work
{
    public static string Off(params string[] items)
    {
        var queue = new Queue<string>(items);
        var done = new List<string>();
        while (queue.TryDequeue(out var item))
        {
            if (item.Length > 3)
                queue.Enqueue(item[..^1]);
            done.Add(item);
        }
        return string.Concat(done);
    }
}

//// a graph that is walked
// use: new Graph { { "a", "b" }, { "b", "aks" } }.Reach("a").Last()
class Graph : System.Collections.IEnumerable
{
    readonly Dictionary<string, List<string>> edges = new();
    public void Add(string from, string to) => (edges.TryGetValue(from, out var list) ? list : edges[from] = []).Add(to);
    public List<string> Reach(string start)
    {
        var seen = new List<string>();
        var left = new Stack<string>([start]);
        while (left.Count > 0)
        {
            var at = left.Pop();
            if (seen.Contains(at))
                continue;
            seen.Add(at);
            foreach (var next in edges.GetValueOrDefault(at) ?? [])
                left.Push(next);
        }
        return seen;
    }
    public System.Collections.IEnumerator GetEnumerator() => edges.GetEnumerator();
}
