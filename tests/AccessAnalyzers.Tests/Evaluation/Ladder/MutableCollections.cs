using static AccessAnalyzers.Tests.Evaluation.Ladder.ValueFlow;

namespace AccessAnalyzers.Tests.Evaluation.Ladder;

/// <summary>An object that comes back out of a collection is the one that was put into it.</summary>
public sealed class KeptObjectTests
{
    [Theory]
    [InlineData("var all = new HashSet<Pool> { s }; foreach (var x in all) x.On = false;")]
    [InlineData("var all = new Queue<Pool>(); all.Enqueue(s); all.Dequeue().On = false;")]
    [InlineData("var all = new Stack<Pool>(new[] { s }); all.Pop().Off();")]
    [InlineData("var all = new LinkedList<Pool>(); all.AddLast(s); all.First!.Value.On = false;")]
    [InlineData("var all = new SortedDictionary<string, Pool> { [\"a\"] = s }; all[\"a\"].On = false;")]
    [InlineData("var all = new SortedList<string, Pool> { { \"a\", s } }; all.Values[0].On = false;")]
    [InlineData("var all = new System.Collections.Concurrent.ConcurrentDictionary<string, Pool>(); all.TryAdd(\"a\", s); all[\"a\"].On = false;")]
    [InlineData("var all = new System.Collections.Concurrent.ConcurrentBag<Pool> { s }; foreach (var x in all) x.Off();")]
    [InlineData("var all = System.Collections.Immutable.ImmutableHashSet.Create(s); foreach (var x in all) x.On = false;")]
    [InlineData("var pair = Tuple.Create(s, 1); pair.Item1.On = false;")]
    [InlineData("var pair = KeyValuePair.Create(\"a\", s); pair.Value.On = false;")]
    [InlineData("var later = new Lazy<Pool>(s); later.Value.On = false;")]
    [InlineData("var all = new List<Pool> { s, new() }; all[Environment.MachineName.Length == 0 ? 1 : 0].On = false;")]
    [InlineData("var all = new List<Pool> { s }; all.Find(x => x.On)!.On = false;")]
    [InlineData("var all = new List<Pool> { s }; all.FindAll(x => x.On)[0].On = false;")]
    [InlineData("var all = new List<Pool> { s }; all.FindAll(x => { x.On = false; return true; });")]
    [InlineData("var all = new List<Pool> { s }; all.OrderBy(x => x.On).First().On = false;")]
    [InlineData("var all = new List<Pool> { s }; foreach (var group in all.GroupBy(x => x.On)) foreach (var x in group) x.On = false;")]
    [InlineData("var all = new List<Pool> { s }; all.MaxBy(x => x.On)!.On = false;")]
    [InlineData("var all = new[] { s }; all.Zip(new[] { 1 }).First().First.On = false;")]
    [InlineData("var all = new[] { s }; Parallel.ForEach(all, x => x.On = false);")]
    [InlineData("var all = new[] { s }; all.ToDictionary(x => \"a\")[\"a\"].On = false;")]
    [InlineData("var all = new[] { s }; all.ToLookup(x => \"a\")[\"a\"].First().Off();")]
    [InlineData("var all = new Dictionary<string, Pool> { [\"a\"] = s }; all[Environment.MachineName.Length == 0 ? \"b\" : \"a\"].On = false;")]
    [InlineData("var all = new Dictionary<string, Pool> { [\"a\"] = s }; foreach (var x in all.Values) x.On = false;")]
    [InlineData("var all = new Dictionary<Pool, string> { [s] = \"a\" }; foreach (var x in all.Keys) x.On = false;")]
    [InlineData("var bag = new System.Collections.ArrayList { s }; ((Pool)bag[0]!).On = false;")]
    [InlineData("var weak = new WeakReference<Pool>(s); if (weak.TryGetTarget(out var x)) x.On = false;")]
    public Task What_is_changed_there_is_changed(string statements) =>
        Flag("var s = new Pool { On = true };" + statements, "s.On", Silent, "class Pool { public bool On; public void Off() => On = false; }");

    [Theory]
    [InlineData("var all = new HashSet<Pool> { s }; foreach (var x in all) _ = x.On;")]
    [InlineData("var all = new Queue<Pool>(); all.Enqueue(s); all.Dequeue();")]
    [InlineData("var sorted = new[] { s }.OrderBy(x => x.On).ToList(); sorted.Clear();")]
    [InlineData("var lines = System.IO.Directory.GetFiles(\".\").ToList(); lines.Add(\"a\");")]
    public Task What_is_only_looked_at_stays(string statements) =>
        Flag("var s = new Pool { On = true };" + statements, "s.On", Definite, "class Pool { public bool On; public void Off() => On = false; }");
}

/// <summary>Everything by which a list or dictionary changes.</summary>
public sealed class CollectionChangeTests
{
    [Theory]
    [InlineData("list.Sort((a, b) => string.CompareOrdinal(b, a));")]
    [InlineData("list.Reverse();")]
    [InlineData("list.Insert(0, \"\");")]
    [InlineData("list.InsertRange(0, new[] { \"\" });")]
    [InlineData("list.RemoveAt(0); list.Add(\"\");")]
    [InlineData("list.Remove(\"a\"); list.Add(\"\");")]
    [InlineData("list.RemoveAll(x => x == \"a\"); list.Insert(0, \"\");")]
    [InlineData("list.RemoveRange(0, 1);")]
    [InlineData("((System.Collections.IList)list)[0] = \"\";")]
    [InlineData("((IList<string>)list)[0] = \"\";")]
    [InlineData("System.Runtime.InteropServices.CollectionsMarshal.AsSpan(list)[0] = \"\";")]
    public Task A_list_has_another_first_element(string change) => Flag("var list = new List<string> { \"a\", \"b\" };" + change, "list[0] == \"a\"", Silent);

    [Theory]
    [InlineData("Array.Fill(a, false);")]
    [InlineData("Array.Clear(a);")]
    [InlineData("Array.Clear(a, 0, 1);")]
    [InlineData("Array.Reverse(a);")]
    [InlineData("Array.Sort(a);")]
    [InlineData("Array.Copy(new[] { false }, a, 1);")]
    [InlineData("Array.Resize(ref a, 1); a[0] = false;")]
    [InlineData("new[] { false }.CopyTo(a, 0);")]
    [InlineData("a.SetValue(false, 0);")]
    [InlineData("a.AsSpan()[0] = false;")]
    [InlineData("a.AsSpan(0, 1).Fill(false);")]
    [InlineData("Span<bool> same = a; same.Reverse();")]
    [InlineData("Memory<bool> same = a; same.Span[0] = false;")]
    [InlineData("new ArraySegment<bool>(a, 0, 1).Array![0] = false;")]
    [InlineData("((System.Collections.IList)a)[0] = false;")]
    [InlineData("((IList<bool>)a)[0] = false;")]
    [InlineData("System.Runtime.InteropServices.MemoryMarshal.CreateSpan(ref a[0], 1)[0] = false;")]
    [InlineData("System.Runtime.CompilerServices.Unsafe.Add(ref a[0], 0) = false;")]
    public Task An_array_has_another_first_element(string change) => Flag("var a = new[] { true, false };" + change, "a[0]", Silent);

    [Theory]
    [InlineData("var n = 0; System.Threading.Interlocked.Increment(ref n);", "n == 0", Silent)]
    [InlineData("var on = true; System.Threading.Volatile.Write(ref on, false);", "on", Silent)]
    [InlineData("System.Threading.Volatile.Write(ref on, false);", "on", Silent, "bool on = true;")]
    [InlineData("System.Threading.Interlocked.Exchange(ref pool, new Pool());", "pool.On", Silent, "Pool pool = new() { On = true }; class Pool { public bool On; }")]
    [InlineData("var s = new Pool { On = true }; typeof(Pool).GetField(\"On\")!.SetValue(s, false);", "s.On", Silent, "class Pool { public bool On; }")]
    [InlineData("var s = new Pool { On = true }; typeof(Pool).GetProperty(\"On\")!.SetValue(s, false);", "s.On", Silent, "class Pool { public bool On { get; set; } }")]
    [InlineData("typeof(Pool).GetField(\"On\")!.SetValue(null, false);", "Pool.On", Silent, "class Pool { public static bool On = true; }")]
    [InlineData("typeof(Pool).GetMethod(\"Off\")!.Invoke(null, null);", "Pool.On", Silent, "class Pool { public static bool On = true; public static void Off() => On = false; }")]
    [InlineData("Activator.CreateInstance<Pool>();", "Pool.On", Silent, "class Pool { public static bool On = true; public Pool() => On = false; }")]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);

    [Theory]
    [InlineData("((ICollection<KeyValuePair<string, bool>>)d).Add(new(\"b\", true));", "d[\"b\"]", Definite)]
    [InlineData("((ICollection<KeyValuePair<string, bool>>)d).Add(KeyValuePair.Create(\"b\", isProd));", "d[\"b\"]", When + "'isProd' is true")]
    [InlineData("((ICollection<KeyValuePair<string, bool>>)d).Clear();", "d.Count == 0", Definite)]
    [InlineData("((ICollection<KeyValuePair<string, bool>>)d).Remove(new(\"a\", true));", "d.ContainsKey(\"a\")", Silent)]
    [InlineData("d.Clear();", "d.ContainsKey(\"a\")", Silent)]
    [InlineData("d.Clear();", "!d.ContainsKey(\"a\")", Definite)]
    [InlineData("if (isProd) d.Clear();", "d.ContainsKey(\"a\")", When + "'isProd' is false")]
    [InlineData("d.Remove(\"a\");", "d.ContainsKey(\"a\")", Silent)]
    [InlineData("d.Remove(\"a\");", "d.Count == 0 && !d.ContainsKey(\"a\")", Definite)]
    [InlineData("var removed = d.Remove(\"a\") && !d.Remove(\"a\");", "removed", Definite)]
    [InlineData("d.Remove(\"a\", out var was);", "d.ContainsKey(\"a\")", Silent)]
    [InlineData("if (isProd) d[\"b\"] = true; else d[\"b\"] = false;", "d.GetValueOrDefault(\"b\")", When + "'isProd' is true")]
    [InlineData("if (isProd) d.Add(\"b\", true); else d.Add(\"b\", false);", "d.TryGetValue(\"b\", out var on) && on", When + "'isProd' is true")]
    [InlineData("d[\"b\"] = false; d.Remove(\"a\"); d[\"c\"] = true;", "!d.Values.First()", Silent)]
    [InlineData("d[\"b\"] = false; d.Remove(\"a\"); d[\"c\"] = true;", "d[\"c\"] && !d[\"b\"]", Definite)]
    [InlineData("d[\"b\"] = true; d.Remove(\"a\");", "d.Values.First()", Definite)]
    [InlineData("var added = d.TryAdd(\"b\", true) && !d.TryAdd(\"a\", false);", "added && d[\"a\"] && d[\"b\"]", Definite)]
    [InlineData("IDictionary<string, bool> same = d; same[\"a\"] = false;", "d[\"a\"]", Silent)]
    [InlineData("IDictionary<string, bool> same = d; same.Remove(\"a\");", "d.ContainsKey(\"a\")", Silent)]
    [InlineData("System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(d, \"a\", out _) = false;", "d[\"a\"]", Silent)]
    [InlineData("var on = true; try { on = d[\"b\"]; } catch (KeyNotFoundException) { on = false; }", "on", Silent)]
    public Task A_dictionary_flows(string statements, string flag, string expected) => Flag("var d = new Dictionary<string, bool> { [\"a\"] = true };" + statements, flag, expected);
}
