//// a list of the names that are taken
// use: TakenNames.Take("aks")
static class TakenNames
{
    static readonly List<string> taken = new();
    public static string Take(string name)
    {
        taken.Add(name);
        return name;
    }
}

//// a list of taken names that grows from null
// use: LateNames.Take("aks")
static class LateNames
{
    static List<string>? taken;
    public static string Take(string name)
    {
        (taken ??= []).Add(name);
        return taken.Count == 1 ? name : name + taken.Count;
    }
}

//// a counter
// use: Counter.Next("aks")
static class Counter
{
    static int next;
    public static string Next(string prefix) => $"{prefix}{next++}";
}

//// an interlocked counter
// use: Tickets.Draw()
static class Tickets
{
    static int drawn;
    public static string Draw() => "aks" + System.Threading.Interlocked.Increment(ref drawn).ToString("D3");
}

//// a cache in a dictionary
// use: NameCache.NameOf("aks")
static class NameCache
{
    static readonly Dictionary<string, string> known = new(StringComparer.OrdinalIgnoreCase);
    public static string NameOf(string key)
    {
        if (!known.TryGetValue(key, out var name))
            known[key] = name = Make(key);
        return name;
    }
    static string Make(string key) => key.Replace('_', '-');
}

//// a concurrent cache
// use: SharedCache.Get("aks")
static class SharedCache
{
    static readonly System.Collections.Concurrent.ConcurrentDictionary<string, string> cache = new();
    public static string Get(string key) => cache.GetOrAdd(key, static k => k + "-" + k.Length);
}

//// a cache of lists
// use: Grouped.Add("team", "aks")
static class Grouped
{
    static readonly SortedDictionary<string, List<string>> groups = new();
    public static string Add(string group, string name)
    {
        if (!groups.TryGetValue(group, out var list))
            groups.Add(group, list = new List<string>());
        list.Add(name);
        return list[^1];
    }
}

//// a singleton with a lock
// use: Registry.Instance.Register("aks")
sealed class Registry
{
    static Registry? instance;
    static readonly object gate = new();
    readonly HashSet<string> names = [];
    Registry() { }
    public static Registry Instance
    {
        get
        {
            if (instance is null)
            {
                lock (gate)
                    instance ??= new Registry();
            }
            return instance;
        }
    }
    public string Register(string name)
    {
        lock (names)
        {
            while (!names.Add(name))
                name += "x";
            return name;
        }
    }
}

//// a static constructor
// use: Started.Name
static class Started
{
    public static readonly string Name;
    static readonly DateTime at;
    static Started()
    {
        at = DateTime.UtcNow;
        Name = at.Year > 2000 ? "aks" : "old";
    }
}

//// statics that read each other across classes
// use: FirstHalf.Whole
static class FirstHalf
{
    public static readonly string Text = "a";
    public static readonly string Whole = Text + SecondHalf.Text;
}
static class SecondHalf
{
    public static readonly string Text = FirstHalf.Text + "ks";
}

//// an ambient context
// use: Ambient.Run("aks", () => Ambient.Current)
// around: Ambient.Run("aks", () => { <body> return 0; });
static class Ambient
{
    static readonly System.Threading.AsyncLocal<string?> current = new();
    public static string Current => current.Value ?? "none";
    public static T Run<T>(string name, Func<T> run)
    {
        var before = current.Value;
        current.Value = name;
        try { return run(); }
        finally { current.Value = before; }
    }
}

//// a thread-static stack
// use: Scopes.Inside("aks")
static class Scopes
{
    [ThreadStatic] static Stack<string>? stack;
    public static string Inside(string name)
    {
        stack ??= new();
        stack.Push(name);
        try { return string.Join("/", stack.Reverse()); }
        finally { stack.Pop(); }
    }
}

//// an object pool
// use: Pool<System.Text.StringBuilder>.Use(b => b.Append("aks"), b => b.ToString())
static class Pool<T> where T : class, new()
{
    static readonly Queue<T> free = new();
    public static string Use(Action<T> fill, Func<T, string> read)
    {
        var taken = free.Count > 0 ? free.Dequeue() : new T();
        fill(taken);
        var text = read(taken);
        free.Enqueue(taken);
        return text;
    }
}

//// memoised functions
// use: Memo.Of<string, string>(s => s.ToUpperInvariant())("aks")
static class Memo
{
    public static Func<TKey, TValue> Of<TKey, TValue>(Func<TKey, TValue> compute) where TKey : notnull
    {
        var known = new Dictionary<TKey, TValue>();
        return key => known.TryGetValue(key, out var value) ? value : known[key] = compute(key);
    }
}

//// a recursive memoised function
// use: "aks" + Numbers.Fibonacci(20)
static class Numbers
{
    static readonly Dictionary<int, long> known = new() { [0] = 0, [1] = 1 };
    public static long Fibonacci(int n) => known.TryGetValue(n, out var value) ? value : known[n] = Fibonacci(n - 1) + Fibonacci(n - 2);
}

//// a feature switch
// use: Features.IsOn("new-names") ? "aks2" : "aks"
static class Features
{
    static readonly HashSet<string> on = new((System.Environment.GetEnvironmentVariable("FEATURES") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries));
    public static bool IsOn(string feature) => on.Contains(feature);
}
