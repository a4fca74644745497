using System.Reflection;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static AccessAnalyzers.Tests.Evaluation.Ladder.ValueFlow;

namespace AccessAnalyzers.Tests.Evaluation.Ladder;

/// <summary>Each operator and each member of a list of which the analyzer knows what it does, does that in .NET.</summary>
public sealed class LinqMemberTests
{
    const string Types = "record Env(string Name, bool Private, int Rank = 0);";

    [Theory]
    [InlineData("", "new[] { new[] { \"a\" }, new[] { \"b\" } }.SelectMany(x => x).Last() == \"b\"")]
    [InlineData("", "(from a in new[] { \"a\", \"b\" } from b in new[] { 1, 2 } select $\"{a}{b}\").Last() == \"b2\"")]
    [InlineData("", "new[] { \"a\", \"b\" }.SelectMany((x, i) => new[] { x + i }).Last() == \"b1\"")]
    [InlineData("", "(from a in new[] { 1, 2 } let b = a * 2 where b > 2 orderby b descending select b).Single() == 4")]
    [InlineData("", "(from a in new[] { 1, 2 } join b in new[] { (2, true) } on a equals b.Item1 select b.Item2).Single()")]
    [InlineData("", "new[] { 1, 2 }.Join(new[] { (2, true) }, a => a, b => b.Item1, (a, b) => b.Item2).Single() && !new[] { 1 }.Join(new[] { 2 }, a => a, b => b, (a, b) => a).Any()")]
    [InlineData("", "new[] { 1, 2 }.GroupJoin(new[] { (2, true) }, a => a, b => b.Item1, (a, all) => (a, all.Count())).First().Item2 == 0")]
    [InlineData("var rows = new[] { \"b\", \"a\" };", "rows.OrderBy(x => x).First() == \"a\" && rows.Order().First() == \"a\" && rows.OrderDescending().First() == \"b\" && rows[0] == \"b\"")]
    [InlineData("var rows = new[] { 2, 3, 1 };", "rows.OrderByDescending(x => x).First() == 3 && rows.OrderBy(x => -x).Last() == 1")]
    [InlineData("var rows = new[] { (\"b\", 1), (\"a\", 1), (\"c\", 0) };", "rows.OrderBy(x => x.Item2).ThenBy(x => x.Item1).ElementAt(1).Item1 == \"a\" && rows.OrderBy(x => x.Item2).ElementAt(1).Item1 == \"b\"")]
    [InlineData("var rows = new[] { (\"b\", 1), (\"a\", 1), (\"c\", 0) };", "rows.OrderByDescending(x => x.Item2).ThenByDescending(x => x.Item1).First().Item1 == \"b\"")]
    [InlineData("var rows = new[] { \"b\", \"A\" };", "rows.OrderBy(x => x, StringComparer.Ordinal).First() == \"A\" && rows.OrderBy(x => x, StringComparer.OrdinalIgnoreCase).Last() == \"b\"")]
    [InlineData("var rows = new[] { 3, 1, 2 };", "rows.Max() == 3 && rows.Min() == 1 && rows.Sum() == 6 && rows.Average() == 2 && rows.Sum(x => x * 2) == 12 && rows.Max(x => -x) == -1 && rows.Average(x => x + 1) == 3")]
    [InlineData("var rows = new[] { new Env(\"a\", true, 2), new Env(\"b\", false, 1) };", "rows.MinBy(x => x.Rank)!.Name == \"b\" && rows.MaxBy(x => x.Rank)!.Private && rows.Min(x => x.Name) == \"a\"")]
    [InlineData("var rows = new[] { \"a\", \"b\", \"c\" };", "rows.Skip(1).First() == \"b\" && rows.Take(2).Last() == \"b\" && rows.SkipLast(1).Last() == \"b\" && rows.TakeLast(2).First() == \"b\" && rows.Take(1..2).Single() == \"b\"")]
    [InlineData("var rows = new[] { \"a\", \"b\", \"c\" };", "rows.SkipWhile(x => x != \"b\").First() == \"b\" && rows.TakeWhile(x => x != \"b\").Last() == \"a\" && rows.TakeWhile((x, i) => i < 1).Count() == 1")]
    [InlineData("var rows = new[] { \"a\", \"b\", \"c\" };", "rows.First(x => x != \"a\") == \"b\" && rows.Last(x => x != \"c\") == \"b\" && rows.LastOrDefault() == \"c\" && rows.LastOrDefault(x => x == \"z\") is null")]
    [InlineData("var rows = new[] { \"a\", \"b\" };", "rows.Single(x => x == \"b\") == \"b\" && rows.SingleOrDefault(x => x == \"c\") is null && rows.FirstOrDefault(x => x == \"c\", \"z\") == \"z\"")]
    [InlineData("var rows = new string[0];", "rows.FirstOrDefault(\"z\") == \"z\" && rows.DefaultIfEmpty(\"y\").Single() == \"y\" && rows.DefaultIfEmpty().Single() is null && !rows.Any()")]
    [InlineData("var rows = new[] { \"a\", \"b\" };", "rows.ElementAt(1) == \"b\" && rows.ElementAtOrDefault(7) == null && rows.ElementAt(^1) == \"b\" && rows.DefaultIfEmpty(\"y\").First() == \"a\"")]
    [InlineData("var rows = new[] { \"a\", \"b\" };", "rows.Any(x => x == \"b\") && rows.All(x => x != \"c\") && rows.Count(x => x == \"a\") == 1 && rows.LongCount() == 2L && rows.Contains(\"b\") && !rows.Contains(\"B\")")]
    [InlineData("var rows = new[] { \"a\", \"b\" };", "(rows.TryGetNonEnumeratedCount(out _) || true) && rows.Contains(\"B\", StringComparer.OrdinalIgnoreCase) && rows.Append(\"A\").Distinct(StringComparer.OrdinalIgnoreCase).Count() == 2")]
    [InlineData("var rows = new[] { \"a\", \"b\" };", "rows.Prepend(\"z\").Append(\"c\").Count() == 4 && rows.Concat(rows).Count() == 4 && rows.Union(rows).Count() == 2 && rows.Reverse().First() == \"b\" && rows.AsEnumerable().Reverse().Last() == \"a\"")]
    [InlineData("var rows = new[] { \"a\", \"bb\", \"b\" };", "rows.DistinctBy(x => x.Length).Count() == 2 && rows.UnionBy(new[] { \"ccc\", \"d\" }, x => x.Length).Count() == 3 && rows.Distinct().Count() == 3")]
    [InlineData("var rows = new[] { \"a\", \"b\", \"a\" };", "rows.Except(new[] { \"b\" }).Single() == \"a\" && rows.Intersect(new[] { \"b\", \"c\" }).Single() == \"b\" && rows.Intersect(new[] { \"a\" }).Count() == 1")]
    [InlineData("var rows = new[] { \"a\", \"bb\" };", "rows.ExceptBy(new[] { 2 }, x => x.Length).Single() == \"a\" && rows.IntersectBy(new[] { 2 }, x => x.Length).Single() == \"bb\"")]
    [InlineData("var rows = new object[] { 1, \"a\" };", "rows.OfType<string>().Single() == \"a\" && rows.Skip(1).Cast<string>().Single() == \"a\"")]
    [InlineData("var rows = new[] { 1, 2, 3 };", "rows.Chunk(2).Last().Length == 1 && rows.Chunk(2).First()[1] == 2 && rows.Index().Last().Index == 2 && rows.Index().Last().Item == 3")]
    [InlineData("var rows = new[] { \"a\", \"b\", \"c\" };", "rows.Zip(new[] { 1, 2 }).Last().Second == 2 && rows.Zip(new[] { 1, 2 }, (x, n) => $\"{x}{n}\").Last() == \"b2\"")]
    [InlineData("", "new[] { 1, 2, 3 }.Aggregate((a, b) => a + b) == 6 && new[] { \"a\", \"b\" }.Aggregate(\"\", (a, b) => a + b) == \"ab\" && new[] { 1 }.Aggregate(1, (a, b) => a + b, r => r == 2)")]
    [InlineData("", "new[] { 1, 2 }.SequenceEqual(new[] { 1, 2 }) && !new[] { 1, 2 }.SequenceEqual(new[] { 2, 1 }) && !new[] { 1 }.SequenceEqual(new[] { 1, 1 })")]
    [InlineData("", "Enumerable.Range(1, 3).Last() == 3 && Enumerable.Repeat(\"a\", 2).Count() == 2 && !Enumerable.Empty<string>().Any() && Array.Empty<string>().Length == 0")]
    [InlineData("var groups = new[] { (\"a\", 1), (\"b\", 2), (\"a\", 3) }.GroupBy(x => x.Item1);", "groups.Count() == 2 && groups.First().Key == \"a\" && groups.First().Sum(x => x.Item2) == 4 && groups.Single(g => g.Key == \"b\").Count() == 1")]
    [InlineData("var rows = new[] { (\"a\", 1), (\"b\", 2), (\"a\", 3) };", "rows.GroupBy(x => x.Item1, x => x.Item2).First().Last() == 3 && rows.GroupBy(x => x.Item1, (k, all) => k + all.Count()).First() == \"a2\" && rows.GroupBy(x => x.Item1, x => x.Item2, (k, all) => all.Max()).First() == 3")]
    [InlineData("var lookup = new[] { (\"a\", 1), (\"b\", 2), (\"a\", 3) }.ToLookup(x => x.Item1, x => x.Item2);", "lookup[\"a\"].Sum() == 4 && !lookup[\"z\"].Any() && lookup.Count == 2")]
    [InlineData("var map = new[] { \"a\", \"b\" }.ToDictionary(x => x, x => x == \"b\");", "map[\"b\"] && !map[\"a\"] && map.Count == 2 && map.Keys.Contains(\"a\") && map.Values.Any(x => x) && map.First().Key == \"a\"")]
    [InlineData("var map = new[] { new Env(\"a\", true), new Env(\"b\", false) }.ToDictionary(x => x.Name, StringComparer.OrdinalIgnoreCase);", "map[\"A\"].Private && !map.ContainsKey(\"c\") && map.GetValueOrDefault(\"c\") is null")]
    [InlineData("var map = new Dictionary<string, bool> { [\"a\"] = true }.Where(x => x.Value).ToDictionary();", "map[\"a\"] && map.OrderBy(x => x.Key).First().Value")]
    [InlineData("var set = new[] { \"a\", \"b\", \"a\" }.ToHashSet();", "set.Contains(\"b\") && set.Count == 2 && new[] { \"A\", \"a\" }.ToHashSet(StringComparer.OrdinalIgnoreCase).Count == 1")]
    [InlineData("var rows = new[] { \"b\", \"a\" };", "System.Collections.Immutable.ImmutableArray.ToImmutableArray(rows).Length == 2 && System.Collections.Immutable.ImmutableList.ToImmutableList(rows)[1] == \"a\"")]
    [InlineData("var rows = new[] { \"b\", \"a\" };", "System.Collections.Immutable.ImmutableHashSet.ToImmutableHashSet(rows).Contains(\"a\") && System.Collections.Immutable.ImmutableSortedSet.ToImmutableSortedSet(rows).First() == \"a\"")]
    [InlineData("var rows = new[] { \"b\", \"a\" };", "System.Collections.Immutable.ImmutableDictionary.ToImmutableDictionary(rows, x => x, x => x == \"a\")[\"a\"] && System.Collections.Immutable.ImmutableSortedDictionary.ToImmutableSortedDictionary(rows, x => x, x => x).First().Key == \"a\"")]
    [InlineData("var rows = new[] { \"b\", \"a\" };", "System.Collections.Frozen.FrozenSet.ToFrozenSet(rows).Contains(\"a\") && System.Collections.Frozen.FrozenDictionary.ToFrozenDictionary(rows, x => x, x => x == \"a\")[\"a\"] && rows.ToArray().Length == rows.ToList().Count")]
    [InlineData("", "MemoryExtensions.Contains<string>(new[] { \"a\" }, \"a\") && MemoryExtensions.SequenceEqual<int>(new[] { 1 }, new[] { 1 }) && MemoryExtensions.IndexOf<int>(new[] { 1, 2 }, 2) == 1")]
    [InlineData("", "\"abc\".First() == 'a' && \"abc\".Any(c => c == 'b') && \"abc\".All(char.IsLetter) && new[] { \"1\", \"2\" }.Select(int.Parse).Sum() == 3")]
    public Task Operators(string statements, string flag) => Flag(statements, flag, Definite, Types);

    [Theory]
    [InlineData("var a = new[] { \"a\", \"b\" };", "Array.Find(a, x => x == \"b\") == \"b\" && Array.FindIndex(a, x => x == \"b\") == 1 && Array.Exists(a, x => x == \"b\") && Array.TrueForAll(a, x => x != \"c\") && Array.FindLast(a, x => true) == \"b\"")]
    [InlineData("var a = new[] { \"a\", \"b\" };", "Array.ConvertAll(a, x => x + \"c\")[0] == \"ac\" && Array.FindAll(a, x => x == \"b\").Length == 1 && Array.IndexOf(a, \"b\") == 1 && Array.LastIndexOf(a, \"z\") == -1 && Array.FindLastIndex(a, x => true) == 1")]
    [InlineData("var n = 0; Array.ForEach(new[] { 1, 2 }, x => n += x);", "n == 3")]
    [InlineData("var a = new[] { \"b\", \"a\" }; Array.Sort(a);", "a[0] == \"a\"")]
    [InlineData("var a = new[] { \"b\", \"a\" }; Array.Reverse(a);", "a[0] == \"a\"")]
    [InlineData("var a = new bool[2]; Array.Fill(a, true);", "a[1]")]
    [InlineData("var a = new[] { 1, 2 }; var b = (int[])a.Clone(); a[0] = 5;", "b[0] == 1 && a[^1] == 2 && a[1..].Length == 1 && a[..^1][0] == 5 && a is [5, ..]")]
    [InlineData("var a = new List<string> { \"b\", \"a\" }; a.Sort();", "a[0] == \"a\"")]
    [InlineData("var a = new List<string> { \"b\", \"a\" }; a.Sort((x, y) => x.CompareTo(y));", "a[0] == \"a\"")]
    [InlineData("var a = new List<(string Name, int Size)> { (\"a\", 1), (\"b\", 2), (\"c\", 3) }; a.RemoveAll(each => each.Size == 2); a.Sort((x, y) => y.Size - x.Size);", "a[0].Name == \"c\" && a.Count == 2")]
    [InlineData("var a = new List<string> { \"b\", \"A\" }; a.Sort(StringComparer.Ordinal);", "a[0] == \"A\"")]
    [InlineData("var a = new List<string> { \"b\", \"a\" }; a.Reverse();", "a[0] == \"a\"")]
    [InlineData("var a = new List<string> { \"b\" }; a.Insert(0, \"a\"); a.InsertRange(1, new[] { \"x\", \"y\" });", "a[0] == \"a\" && a[2] == \"y\" && a[3] == \"b\"")]
    [InlineData("var a = new List<string> { \"a\", \"b\", \"a\" };", "a.Remove(\"a\") && !a.Remove(\"z\") && a[0] == \"b\" && a.Count == 2")]
    [InlineData("var a = new List<string> { \"a\", \"b\", \"c\", \"d\" }; a.RemoveAt(0); a.RemoveRange(1, 1); a.RemoveAll(x => x == \"d\");", "a.Single() == \"b\"")]
    [InlineData("var a = new List<string> { \"a\", \"b\" };", "a.Find(x => x == \"b\") == \"b\" && a.FindIndex(x => x == \"b\") == 1 && a.FindLast(x => true) == \"b\" && a.Exists(x => x == \"b\") && a.TrueForAll(x => x != \"c\") && a.IndexOf(\"b\") == 1 && a.LastIndexOf(\"c\") == -1")]
    [InlineData("var a = new List<string> { \"a\", \"b\" };", "a.ConvertAll(x => x + \"c\")[0] == \"ac\" && a.FindAll(x => x == \"a\").Count == 1 && a.GetRange(1, 1)[0] == \"b\" && a.Slice(0, 1)[0] == \"a\" && a.AsReadOnly().Count == 2 && a[^1] == \"b\" && a.FindLastIndex(x => true) == 1")]
    [InlineData("var n = 0; new List<int> { 1, 2 }.ForEach(x => n += x);", "n == 3")]
    [InlineData("var q = new Queue<string>(); q.Enqueue(\"a\"); q.Enqueue(\"b\");", "q.Dequeue() == \"a\" && q.Peek() == \"b\" && q.Count == 1 && q.TryDequeue(out var b) && b == \"b\" && !q.TryPeek(out _)")]
    [InlineData("var s = new Stack<string>(new[] { \"x\", \"a\" }); s.Push(\"b\");", "s.Pop() == \"b\" && s.Peek() == \"a\" && s.First() == \"a\" && s.TryPop(out var a) && a == \"a\"")]
    [InlineData("var h = new HashSet<string> { \"a\" };", "h.Add(\"b\") && !h.Add(\"a\") && h.Count == 2 && h.Contains(\"b\") && h.Remove(\"a\") && !h.Contains(\"a\")")]
    [InlineData("var h = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { \"a\" };", "h.Contains(\"A\") && !h.Add(\"A\") && new HashSet<string>(new[] { \"a\", \"A\" }, StringComparer.OrdinalIgnoreCase).Count == 1")]
    [InlineData("var h = new HashSet<string> { \"a\", \"b\" }; h.ExceptWith(new[] { \"a\" }); var g = new HashSet<string> { \"a\", \"b\" }; g.IntersectWith(new[] { \"a\" });", "h.Single() == \"b\" && g.Single() == \"a\"")]
    [InlineData("var h = new HashSet<string> { \"a\" }; h.UnionWith(new[] { \"b\", \"a\" });", "h.Count == 2")]
    [InlineData("var h = new SortedSet<string> { \"b\", \"a\" };", "h.Min == \"a\" && h.Max == \"b\" && h.First() == \"a\"")]
    [InlineData("var d = new Dictionary<string, bool>(new Dictionary<string, bool> { [\"a\"] = true }) { [\"b\"] = false };", "d[\"a\"] && d.Count == 2 && d.TryAdd(\"c\", true) && !d.TryAdd(\"c\", false) && d.Remove(\"b\") && !d.ContainsKey(\"b\")")]
    [InlineData("var d = new Dictionary<string, bool>(StringComparer.OrdinalIgnoreCase) { [\"A\"] = false }; d[\"a\"] = true;", "d[\"A\"] && d.Count == 1 && d.TryGetValue(\"a\", out var on) && on")]
    [InlineData("var d = new SortedDictionary<string, bool> { [\"b\"] = false, [\"a\"] = true };", "d.First().Value && d.Values.First() && d.Keys.Last() == \"b\"")]
    [InlineData("var d = new System.Collections.Concurrent.ConcurrentDictionary<string, bool>(); d.TryAdd(\"a\", true);", "d[\"a\"] && d.GetOrAdd(\"b\", true) && !d.GetOrAdd(\"c\", false)")]
    [InlineData("var n = 0; var d = new System.Collections.Concurrent.ConcurrentDictionary<string, string>(); d.GetOrAdd(\"a\", k => k + ++n); d.GetOrAdd(\"a\", k => k + ++n);", "n == 1 && d[\"a\"] == \"a1\" && d.Count == 1")]
    [InlineData("var l = System.Collections.Immutable.ImmutableArray.Create(\"a\"); var e = System.Collections.Immutable.ImmutableArray<string>.Empty;", "!l.IsDefaultOrEmpty && !l.IsDefault && !e.IsDefault && e.IsDefaultOrEmpty")]
    [InlineData("var l = System.Collections.Immutable.ImmutableList.Create(\"a\", \"b\"); var m = l.Remove(\"a\").Insert(0, \"z\").Add(\"c\").SetItem(1, \"y\");", "m[0] == \"z\" && m[1] == \"y\" && m.Count == 3 && l[0] == \"a\" && l.Count == 2 && l.RemoveAt(0)[0] == \"b\"")]
    [InlineData("var l = System.Collections.Immutable.ImmutableArray.Create(\"a\", \"b\").Add(\"c\").AddRange(new[] { \"d\" });", "l[3] == \"d\" && l.Length == 4 && l.Contains(\"a\") && l.IndexOf(\"b\") == 1 && !l.IsEmpty")]
    [InlineData("var b = System.Collections.Immutable.ImmutableArray.CreateBuilder<string>(); b.Add(\"a\"); var l = b.ToImmutable(); b.Add(\"b\"); b.Capacity = 2;", "l.Single() == \"a\" && b.Count == 2 && b.MoveToImmutable().Length == 2")]
    [InlineData("var s = System.Collections.Immutable.ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, \"a\"); var t = s.Add(\"A\").Add(\"b\").Remove(\"a\");", "s.Contains(\"A\") && t.Single() == \"b\" && s.Union(new[] { \"c\" }).Count == 2 && s.Except(new[] { \"A\" }).Count == 0")]
    [InlineData("var d = System.Collections.Immutable.ImmutableDictionary<string, bool>.Empty.Add(\"a\", true).SetItem(\"b\", false); var e = d.Remove(\"a\");", "d[\"a\"] && d.Count == 2 && !e.ContainsKey(\"a\") && d.GetValueOrDefault(\"a\") && !d.GetValueOrDefault(\"z\")")]
    [InlineData("var d = System.Collections.Immutable.ImmutableDictionary.CreateRange(new[] { KeyValuePair.Create(\"a\", true) }); var b = d.ToBuilder(); b[\"c\"] = true;", "d.TryGetValue(\"a\", out var on) && on && d.SetItems(new Dictionary<string, bool> { [\"a\"] = false }).Count == 1")]
    [InlineData("var b = System.Collections.Immutable.ImmutableDictionary.CreateBuilder<string, bool>(); b[\"a\"] = true; b.Add(\"b\", false);", "b.ToImmutable()[\"a\"] && b.Count == 2")]
    [InlineData("var n = 0; var lazy = new Lazy<int>(() => ++n); _ = lazy.Value; _ = lazy.Value;", "n == 1 && new Lazy<string>(\"a\").Value == \"a\" && new Lazy<Pool>().Value.On", "class Pool { public bool On = true; }")]
    [InlineData("var on = false; var lazy = new Lazy<bool>(() => on = true);", "!on")]
    [InlineData("var n = 0; _ = new[] { 1, 2 }.Where(_ => { n++; return false; }).SequenceEqual(Array.Empty<int>());", "n == 2")]
    [InlineData("", "Tuple.Create(\"a\", true).Item2 && new Tuple<string, bool>(\"a\", true).Item2 && ValueTuple.Create(\"a\", true).Item2 && new KeyValuePair<string, bool>(\"a\", true).Value")]
    [InlineData("var b = new System.Text.StringBuilder(\"x\"); b.Append(\"a\").Append('b').Append(1).AppendFormat(\"{0}\", true);", "b.ToString() == \"xab1True\"")]
    [InlineData("", "Task.WhenAll(Task.FromResult(true), Task.FromResult(false)).Result[0] && Task.WhenAll(new[] { true }.Select(x => Task.FromResult(x))).GetAwaiter().GetResult().Single()")]
    [InlineData("", "Enum.GetNames<DayOfWeek>().First() == \"Sunday\" && Enum.GetValues<DayOfWeek>().Contains(DayOfWeek.Friday) && Enum.IsDefined(DayOfWeek.Friday) && !Enum.IsDefined((DayOfWeek)9)")]
    [InlineData("", "Activator.CreateInstance<Pool>().On", "public class Pool { public bool On = true; }")]
    public Task Members(string statements, string flag, string members = "") => Flag(statements, flag, Definite, members);

    /// <summary>What is there in some configurations only, or depends on a setting, stays so on the way through.</summary>
    [Theory]
    [InlineData("var rows = new[] { new Env(\"prod\", true), new Env(\"dev\", false) };", "rows.Single(x => x.Name == size).Private", "'size' is \"prod\"")]
    [InlineData("var rows = new[] { new Env(\"prod\", true), new Env(\"dev\", false) };", "rows.FirstOrDefault(x => x.Name == size)?.Private == true", "'size' is \"prod\"")]
    [InlineData("var rows = new[] { new Env(\"prod\", true), new Env(\"dev\", false) };", "rows.LastOrDefault(x => x.Name == size)?.Private ?? false", "'size' is \"prod\"")]
    [InlineData("var rows = new[] { new Env(\"prod\", true), new Env(\"dev\", false) };", "rows.ToDictionary(x => x.Name)[size].Private", "'size' is \"prod\"")]
    [InlineData("var rows = new[] { new Env(\"prod\", true), new Env(\"dev\", false) };", "rows.ToLookup(x => x.Name)[size].Any(x => x.Private)", "'size' is \"prod\"")]
    [InlineData("var rows = new[] { new Env(\"prod\", true), new Env(\"dev\", false) };", "rows.OrderBy(x => x.Name).Where(x => x.Name == size).Any(x => x.Private)", "'size' is \"prod\"")]
    [InlineData("var rows = new[] { new Env(\"prod\", true), new Env(\"dev\", false) };", "rows.Count(x => x.Name == size && x.Private) == 1", "'size' is \"prod\"")]
    [InlineData("var names = new[] { \"prod\", \"prd\" };", "Array.IndexOf(names, size) >= 0 && size != \"prd\"", "'size' is \"prod\"")]
    [InlineData("var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { \"prod\" };", "names.Contains(size)", "'size' is \"prod\" ignoring case")]
    [InlineData("var names = new Dictionary<string, bool>(StringComparer.OrdinalIgnoreCase) { [\"prod\"] = true };", "names.TryGetValue(size, out var on) && on", "'size' is \"prod\" ignoring case")]
    [InlineData("var names = new Dictionary<string, bool> { [\"prod\"] = true };", "System.Collections.Frozen.FrozenDictionary.ToFrozenDictionary(names).GetValueOrDefault(size)", "'size' is \"prod\"")]
    [InlineData("var list = new List<int> { 3 }; if (isProd) list.Add(5);", "list.Max() == 5 && list.Sum() == 8 && list.Last() == 5", "'isProd' is true")]
    [InlineData("var list = new List<string> { \"a\" }; if (isProd) list.Remove(\"a\");", "list.Contains(\"a\")", "'isProd' is false")]
    [InlineData("var list = new List<string> { \"a\" }; if (isProd) list.Insert(0, \"b\");", "list.First() == \"b\"", "'isProd' is true")]
    [InlineData("var set = new HashSet<string> { \"a\" }; if (isProd) set.Add(\"b\");", "set.Count == 2", "'isProd' is true")]
    [InlineData("var queue = new Queue<string>(new[] { \"a\", \"b\" }); if (isProd) queue.Dequeue();", "queue.Peek() == \"b\"", "'isProd' is true")]
    [InlineData("var list = new List<string> { \"b\", \"a\" }; if (isProd) list.Sort();", "list[0] == \"a\"", "'isProd' is true")]
    [InlineData("var list = new List<string> { \"b\" }; if (isProd) list.Add(\"a\");", "list.OrderBy(x => x).First() == \"a\"", "'isProd' is true")]
    public Task In_some_configurations(string statements, string flag, string when) => Flag("_ = \"\" + size; " + statements, flag, When + when, Types);

    /// <summary>What runs later, or not at all, and what has changed until then.</summary>
    [Theory]
    [InlineData("var list = new List<int> { 2 }; var query = list.OrderBy(x => x); list.Add(1);", "query.First() == 1", Definite)]
    [InlineData("var list = new List<string> { \"b-eu\", \"a-us\", \"a-eu\", \"a\" };", "string.Join(\",\", list.OrderBy(x => x)) == \"a,a-eu,a-us,b-eu\"", Definite)]
    [InlineData("var list = new List<string> { \"coop\", \"co-op\" };", "list.OrderBy(x => x).First() == \"coop\"", Unknown)]
    [InlineData("var list = new List<int> { 2 }; var query = list.OrderBy(x => x).ThenBy(x => -x); list.Add(1);", "query.First() == 1", Definite)]
    [InlineData("var list = new List<int> { 2 }; var query = list.GroupBy(x => x); list.Add(1);", "query.Count() == 2", Definite)]
    [InlineData("var list = new List<int> { 2 }; var query = list.ToLookup(x => x); list.Add(1);", "query.Count == 2", Silent)]
    [InlineData("var list = new List<int> { 2 }; var query = list.Zip(list); list.Add(1);", "query.Count() == 2", Definite)]
    [InlineData("var list = new List<int> { 2 }; var query = list.Except(list); list.Add(1);", "query.Any()", Silent)]
    [InlineData("var list = new List<int> { 2 }; var query = list.Chunk(1); list.Add(1);", "query.Count() == 2", Definite)]
    [InlineData("var list = new List<int>(); var query = list.DefaultIfEmpty(5); list.Add(1);", "query.Single() == 5", Silent)]
    [InlineData("var list = new List<int> { 2 }; var max = list.Max(); list.Add(3);", "max == 3", Silent)]
    [InlineData("var list = new List<int> { 2 }; var map = list.ToDictionary(x => x); list.Add(3);", "map.ContainsKey(3)", Silent)]
    [InlineData("var list = new List<int> { 2 }; var same = list.AsReadOnly(); list.Add(3);", "same.Count == 2", Definite)]
    [InlineData("var list = new List<int> { 2 }; var part = list.GetRange(0, 1); list[0] = 3;", "part[0] == 3", Silent)]
    [InlineData("var n = 0; var query = new[] { 1, 2 }.OrderBy(x => ++n);", "n == 2", Silent)]
    [InlineData("var n = 0; var query = new[] { 1, 2 }.OrderBy(x => ++n); query.First();", "n == 2", Definite)]
    [InlineData("var n = 0; _ = new[] { 1, 2, 3 }.TakeWhile(x => { n++; return x < 2; }).Count();", "n == 2", Definite)]
    [InlineData("var n = 0; _ = new[] { 1, 2, 3 }.Single(x => { n++; return x == 1; });", "n == 3", Definite)]
    [InlineData("var n = 0; _ = new[] { 1, 2, 3 }.Last(x => { n++; return true; });", "n == 0", Silent)]
    [InlineData("var n = 0; _ = new[] { 1, 2 }.Zip(new[] { 1, 2 }.Select(x => ++n)).First();", "n == 2", Silent)]
    [InlineData("var n = 0; _ = new[] { 1 }.Concat(new[] { 2 }.Select(x => ++n)).First();", "n == 1", Silent)]
    [InlineData("var parts = size.Split('-'); parts[0] = \"prod\";", "parts[0] != \"prod\"", Silent)]
    [InlineData("var parts = size.Split('-'); Array.Reverse(parts);", "parts[0] == \"prod\" && size == \"prod-eu\"", Silent)]
    [InlineData("var parts = size.Split('-').ToList(); parts.Add(\"prod\");", "!parts.Contains(\"prod\")", Silent)]
    [InlineData("var parts = size.Split('-'); var same = parts; foreach (var i in new[] { 0 }) same[i] = \"prod\";", "parts[0] != \"prod\"", Silent)]
    [InlineData("var set = new HashSet<string> { \"a\", \"b\" }; set.Remove(\"a\"); set.Add(\"c\");", "set.First() == \"b\"", Silent)]
    [InlineData("var b = new System.Text.StringBuilder(\"a\"); b.Insert(0, \"b\");", "b.ToString() == \"a\"", Silent)]
    [InlineData("var b = System.Collections.Immutable.ImmutableArray.CreateBuilder<string>(); b.Add(\"b\"); b.Add(\"a\"); b.Sort();", "b[0] == \"b\"", Silent)]
    [InlineData("var d = new Dictionary<string, Pool> { [\"a\"] = new() }; d.Values.First().On = true;", "!d[\"a\"].On", Silent, "class Pool { public bool On; }")]
    [InlineData("var d = new[] { new Pool() }.ToDictionary(x => \"a\"); d[\"a\"].On = true;", "d.Values.Single().On", Definite, "class Pool { public bool On; }")]
    public Task At_the_right_time(string statements, string flag, string expected, string members = "") => Flag("_ = \"\" + size; " + statements, flag, expected, members);

    [Fact]
    public void Each_member_is_executed()
    {
        var rows = typeof(LinqMemberTests).GetMethods().SelectMany(static method => method.GetCustomAttributes<InlineDataAttribute>()).SelectMany(static row => row.GetData(null!))
            .Select(static (row, index) => $"class Row{index} {{ {Types} {(row.Length > 2 && ((string)row[^1]).Contains("class", StringComparison.Ordinal) ? row[^1] : "")} void Run(string size, bool isProd) {{ {row[0]} _ = {row[1]}; }} }}");
        var compilation = Aks.Program(string.Join("\n", rows)).Compile();
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var called = compilation.SyntaxTrees.SelectMany(tree =>
        {
            var model = compilation.GetSemanticModel(tree);
            return tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>().Select(call => model.GetSymbolInfo(call).Symbol?.Name);
        }).ToHashSet();
        Assert.Empty(Linq.Names.Concat(Collections.Names).Except(called.OfType<string>()));
    }
}
