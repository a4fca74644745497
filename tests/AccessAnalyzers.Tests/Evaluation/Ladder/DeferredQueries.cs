using static AccessAnalyzers.Tests.Evaluation.Ladder.ValueFlow;

namespace AccessAnalyzers.Tests.Evaluation.Ladder;

/// <summary>A query runs each time it is followed, and finds what is there then.</summary>
public sealed class DeferredQueryTests
{
    const string Office = "\"73.140.245.0/24\"";

    [Theory]
    [InlineData("var hosts = new List<string>(); var query = hosts.Select(h => h + \"/24\"); hosts.Add(\"73.140.245.0\");", "= query.ToList()", Definite)]
    [InlineData("var hosts = new List<string>(); var query = hosts.Where(h => h != \"\"); if (isProd) hosts.Add(" + Office + ");", "= query.ToArray()", When + "'isProd' is true")]
    [InlineData("var hosts = new List<string>(); var query = hosts.Where(h => h != \"\"); var early = query.ToList(); hosts.Add(" + Office + ");", "= early", Silent)]
    [InlineData("var ranges = new[] { " + Office + " }; var query = ranges.Select(r => r); ranges[0] = \"\";", "= query.ToList()", Silent)]
    [InlineData("var ranges = new[] { \"\" }; var query = ranges.Select(r => r); ranges[0] = " + Office + ";", "= query.ToList()", Definite)]
    [InlineData("var mask = \"\"; var query = new[] { \"73.140.245.0\" }.Select(h => mask == \"\" ? \"\" : h + mask); mask = \"/24\";", "= query.ToList()", Definite)]
    [InlineData("var hosts = new List<string> { " + Office + " }; var query = hosts.Select(h => h); hosts = new List<string>();", "= query.ToList()", Definite)]
    [InlineData("var query = Enumerable.Range(1, 2).Select(i => office); office = \"\";", "= query.ToList()", Silent, "string office = " + Office + ";")]
    [InlineData("office = \"\"; var query = Enumerable.Range(1, 2).Select(i => office); office = " + Office + ";", "= query.ToList()", Definite, "static string office = " + Office + ";")]
    [InlineData("var query = All(); hosts.Clear();", "= query.ToList()", Silent, "readonly List<string> hosts = new() { " + Office + " }; IEnumerable<string> All() => hosts.Select(h => h);")]
    [InlineData("var query = All(); hosts.Add(" + Office + ");", "= query.ToList()", Definite, "readonly List<string> hosts = new(); IEnumerable<string> All() => hosts.Select(h => h);")]
    [InlineData("var hosts = new List<string>(); var query = hosts.Concat(new[] { \"\" }).Append(\"\"); hosts.Add(" + Office + ");", "= query.ToList()", Definite)]
    [InlineData("var hosts = new List<string>(); var query = hosts.Distinct(); hosts.Add(" + Office + ");", "= query.ToList()", Definite)]
    [InlineData("var hosts = new List<string>(); var query = from h in hosts where h != \"\" select h + \"/24\"; hosts.Add(\"73.140.245.0\");", "= query.ToList()", Definite)]
    [InlineData("var hosts = new List<string>(); IEnumerable<string> query = hosts; query = query.Append(\"\"); query = query.Where(h => h != \"\"); hosts.Add(" + Office + ");", "= query.ToList()", Definite)]
    [InlineData("var pools = new List<List<string>> { new() }; var query = pools.SelectMany(p => p); pools[0].Add(" + Office + ");", "= query.ToList()", Definite)]
    [InlineData("var pools = new Dictionary<string, string>(); var query = pools.Where(p => p.Key != \"\").Select(p => p.Value); pools[\"a\"] = " + Office + ";", "= query.ToList()", Definite)]
    [InlineData("var pools = new Dictionary<string, string>(); var names = pools.Values; pools[\"a\"] = " + Office + ";", "= names.ToList()", Definite)]
    [InlineData("var pools = new Dictionary<string, string> { [\"a\"] = " + Office + " }; var names = pools.Values; pools[\"a\"] = \"\";", "= names.ToList()", Silent)]
    [InlineData("var hosts = new List<string>(); var query = hosts.Select(h => h); hosts.Add(" + Office + "); var all = new List<string>(); all.AddRange(query);", "= all", Definite)]
    [InlineData("var hosts = new List<string>(); var query = hosts.Select(h => h); hosts.Add(" + Office + "); string[] all = [.. query];", "= all", Definite)]
    [InlineData("var hosts = new List<string>(); var query = hosts.Select(h => h); hosts.Add(" + Office + "); var all = new List<string>(query); hosts.Clear();", "= all", Definite)]
    [InlineData("var hosts = new List<string>(); var query = hosts.Select(h => h); hosts.Add(" + Office + "); var all = new List<string>(); foreach (var each in query) all.Add(each);", "= all", Definite)]
    [InlineData("var hosts = new List<string> { \"73.140.245.0\" }; var query = hosts.Take(1).Skip(0).Select(h => h + \"/24\");", "= query.ToList()", Definite)]
    [InlineData("var hosts = new List<string> { " + Office + ", \"\" };", "= hosts.Skip(1).ToList()", Silent)]
    [InlineData("var hosts = new List<string> { \"\", " + Office + " };", "= hosts.Skip(1).ToList()", Definite)]
    [InlineData("var hosts = new List<string>(); if (isProd) hosts.Add(\"\"); hosts.Add(" + Office + ");", "= hosts.Take(1).ToList()", When + "'isProd' is false")]
    [InlineData("var hosts = new List<string>(); if (isProd) hosts.Add(\"\"); hosts.Add(" + Office + ");", "= hosts.Skip(1).ToList()", When + "'isProd' is true")]
    [InlineData("", "= new[] { " + Office + " }.OrderBy(h => h).ToList()", Definite)]
    [InlineData("var office = " + Office + ";", "= Output.Create<IEnumerable<string>>(new[] { 1 }.Select(_ => office))", Definite)]
    public Task A_list_flows(string statements, string ranges, string expected, string members = "") => Ranges(statements, ranges, expected, members);

    [Theory]
    [InlineData("var on = false; var query = new[] { 1 }.Select(x => on = true);", "on", Silent)]
    [InlineData("var on = false; var query = new[] { 1 }.Select(x => on = true); query.ToList();", "on", Definite)]
    [InlineData("var on = false; var query = new[] { 1 }.Select(x => on = true); foreach (var x in query) { }", "on", Definite)]
    [InlineData("var on = false; foreach (var x in new[] { 1 }.Where(x => x > 1).Select(x => on = true)) { }", "on", Silent)]
    [InlineData("var n = 0; var query = new[] { 1, 2 }.Select(x => n++); query.ToList(); query.ToList();", "n == 4", Definite)]
    [InlineData("var n = 0; var query = new[] { 1, 2 }.Select(x => ++n); var first = query.ToList();", "first[1] == 2 && query.ToList()[1] == 4", Definite)]
    [InlineData("var n = 0; var first = new[] { 1, 2, 3 }.Select(x => ++n).First();", "n == 1", Definite)]
    [InlineData("var n = 0; _ = new[] { 1, 2, 3 }.Select(x => ++n).Any(x => x == 2);", "n == 2", Definite)]
    [InlineData("var n = 0; _ = new[] { 1, 2, 3 }.Select(x => ++n).Take(2).ToList();", "n == 2", Definite)]
    [InlineData("var n = 0; foreach (var x in new[] { 1, 2, 3 }.Select(x => ++n)) if (x == 2) break;", "n == 2", Definite)]
    [InlineData("var n = 0; foreach (var x in new[] { 1, 2, 3 }.Select(x => ++n)) if (isProd && x == 1) break;", "n == 1", When + "'isProd' is true")]
    [InlineData("var n = 0; var all = new[] { 1, 2 }.Select(x => ++n).Select(x => x * 10 + n).ToList();", "all[0] == 11 && all[1] == 22", Definite)]
    [InlineData("var n = 0; foreach (var x in new[] { 1, 2 }.Select(x => x + n)) n += 10;", "n == 20", Definite)]
    [InlineData("var n = 0; var seen = 0; foreach (var x in new[] { 1, 2 }.Select(x => x + n)) { n += 10; seen = x; }", "seen == 12", Definite)]
    [InlineData("var n = 0; _ = new[] { 1, 2 }.All(x => { n++; return isProd; });", "n == 2", When + "'isProd' is true")]
    [InlineData("var query = new[] { 1, 2 }.Select(x => new Pool { On = false }); foreach (var pool in query) pool.On = true;", "query.First().On", Silent, "class Pool { public bool On; }")]
    [InlineData("var pools = new[] { new Pool() }; foreach (var pool in pools.Where(p => !p.On)) pool.On = true;", "pools[0].On", Definite, "class Pool { public bool On; }")]
    [InlineData("var pools = new[] { new Pool() }; var off = pools.Where(p => !p.On); pools[0].On = true;", "off.Any()", Silent, "class Pool { public bool On; }")]
    [InlineData("var hosts = new List<string>(); var query = hosts.Select(h => h); hosts.Add(\"a\");", "query.Any()", Definite)]
    [InlineData("var hosts = new List<string>(); var query = hosts.Select(h => h); hosts.Add(\"a\");", "query.Count() == 1 && query.Contains(\"a\") && query.First() == \"a\"", Definite)]
    [InlineData("var hosts = new List<string>(); var query = hosts.Select(h => h); hosts.Add(\"a\");", "query.FirstOrDefault() == null", Silent)]
    [InlineData("var hosts = new List<string>();", "hosts.FirstOrDefault(h => h == \"a\") == null", Definite)]
    [InlineData("var hosts = new List<string>(); var query = hosts.Select(h => h); hosts.Add(\"a\");", "string.Join(\",\", query) == \"a\"", Definite)]
    [InlineData("var n = 0; _ = string.Join(\",\", new[] { 1, 2 }.Select(x => ++n));", "n == 2", Definite)]
    [InlineData("var n = 0; _ = new[] { 1, 2 }.Select(x => ++n).ToHashSet();", "n == 2", Definite)]
    [InlineData("var n = 0; _ = new HashSet<int>(new[] { 1, 2 }.Select(x => ++n));", "n == 2", Definite)]
    [InlineData("var n = 0; _ = new[] { 1, 2 }.Select(x => ++n).Max();", "n == 2", Definite)]
    [InlineData("var n = 0; var sorted = new[] { 1, 2 }.Select(x => ++n).OrderBy(x => -x);", "n == 2", Silent)]
    [InlineData("var n = 0; var sorted = new[] { 1, 2 }.Select(x => ++n).OrderBy(x => -x); foreach (var x in sorted) { }", "n == 2", Definite)]
    [InlineData("var query = new[] { 1 }.Select(x => x); var same = query;", "ReferenceEquals(query, same) && query.AsEnumerable() == query", Definite)]
    [InlineData("IEnumerable<int> query = new[] { 1 }; for (var i = 0; i < 3; i++) query = query.Select(x => x + i);", "query.First() == 10", Definite)]
    [InlineData("IEnumerable<int> query = new[] { 1 }; foreach (var i in new[] { 1, 2 }) query = query.Select(x => x + i);", "query.First() == 4", Definite)]
    [InlineData("IEnumerable<int>? query = null; query = new[] { 1 }.Select(x => query == null ? 1 : 2);", "query.First() == 2", Definite)]
    [InlineData("var on = false; if (isProd) _ = new[] { 1 }.Count(x => on = true);", "on", When + "'isProd' is true")]
    [InlineData("var on = true; var text = Environment.MachineName; var query = text.Select(c => on = false);", "on", Definite)]
    [InlineData("var on = true; var text = Environment.MachineName; var query = text.Select(c => on = false); query.ToList();", "on", Silent)]
    [InlineData("var on = true; var text = Environment.MachineName; _ = text.Any(c => { on = false; return true; });", "on", Silent)]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);

    const string Create = """
        static ManagedCluster Create(string name) => new(name, new ManagedClusterArgs
        {
            ResourceGroupName = "rg",
            ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = on, AuthorizedIPRanges = { "73.140.245.0/24" } },
        });
        static bool on;
        """;

    /// <summary>A query creates nothing until it is followed, and then under what holds at that moment.</summary>
    [Theory]
    [InlineData("new[] { \"aks\" }.Select(Create).ToList();", Definite)]
    [InlineData("foreach (var cluster in new[] { \"aks\" }.Select(n => Create(n))) { }", Definite)]
    [InlineData("var all = new[] { \"aks\" }.Select(Create); on = false; all.ToList();", Silent)]
    [InlineData("on = false; var all = new[] { \"aks\" }.Select(Create); on = true; all.ToList();", Definite)]
    [InlineData("var all = new[] { \"aks\" }.Select(Create); on = isProd; _ = all.First();", When + "'isProd' is true")]
    [InlineData("var all = new[] { \"other\", \"aks\" }.Select(Create); foreach (var c in all) on = isProd;", When + "'isProd' is true")]
    [InlineData("var ids = new[] { \"aks\" }.Select(Create).ToDictionary(c => c.Id);", Definite)]
    [InlineData("var ids = new[] { \"aks\" }.Select(Create).OrderBy(c => 1).ToList();", Definite)]
    [InlineData("_ = string.Join(\",\", new[] { \"aks\" }.Select(Create));", Definite)]
    [InlineData("_ = new[] { \"aks\" }.Select(n => { on = false; return n; }).Select(Create).ToList();", Silent)]
    [InlineData("List<string> names = new(); var all = names.Select(Create); names.Add(\"aks\"); all.ToArray();", Definite)]
    public Task A_cluster_is_created_when_a_query_is_followed(string statements, string expected) => Cluster("on = true;" + statements, expected, Create);

    /// <summary>Nothing is done for an element that nobody asks for.</summary>
    [Theory]
    [InlineData("_ = Counted().First();", Silent)]
    [InlineData("_ = Counted().Last();", Definite)]
    [InlineData("var all = Counted();", Silent)]
    [InlineData("foreach (var i in Counted()) if (isProd) break;", When + "'isProd' is false")]
    public Task A_flag_follows(string statements, string expected) => Flag(
        "_ = isProd; var n = 0; IEnumerable<int> Counted() => new[] { 1, 2 }.Select(i => n = i);" + statements,
        "n == 2",
        expected);
}

/// <summary>The body of an iterator runs while it is followed, in turn with whoever follows it.</summary>
public sealed class DeferredIteratorTests
{
    [Theory]
    [InlineData("var s = new Settings(); var all = All(s);", "s.On", Silent, "static IEnumerable<int> All(Settings s) { s.On = true; yield return 1; }")]
    [InlineData("var s = new Settings(); foreach (var each in All(s)) { }", "s.On", Definite, "static IEnumerable<int> All(Settings s) { s.On = true; yield return 1; }")]
    [InlineData("var s = new Settings(); foreach (var each in All(s)) break;", "s.On", Silent, "static IEnumerable<int> All(Settings s) { yield return 1; s.On = true; }")]
    [InlineData("var s = new Settings(); foreach (var each in All(s)) if (isProd) break;", "s.On", When + "'isProd' is false", "static IEnumerable<int> All(Settings s) { yield return 1; s.On = true; }")]
    [InlineData("var s = new Settings(); foreach (var each in All(s)) break;", "s.On", Definite, "static IEnumerable<int> All(Settings s) { try { yield return 1; } finally { s.On = true; } }")]
    [InlineData("var s = new Settings(); foreach (var each in All(s)) if (!isProd) break;", "s.On", Definite, "static IEnumerable<int> All(Settings s) { try { yield return 1; yield return 2; } finally { s.On = true; } }")]
    [InlineData("var s = new Settings(); foreach (var on in All(s)) s.On = !on;", "s.On", Silent, "static IEnumerable<bool> All(Settings s) { yield return s.On; yield return s.On; }")]
    [InlineData("var s = new Settings(); var all = All(s); s.On = true;", "all.First()", Definite, "static IEnumerable<bool> All(Settings s) { yield return s.On; }")]
    [InlineData("var on = true; var all = All(on); on = false;", "all.First()", Definite, "static IEnumerable<bool> All(bool on) { yield return on; }")]
    [InlineData("var on = true; var all = All(); on = false; IEnumerable<bool> All() { yield return on; }", "all.First()", Silent, "")]
    [InlineData("var n = 0; var all = All(); _ = all.ToList(); _ = all.Count(); IEnumerable<int> All() { n++; yield return n; }", "n == 2", Definite, "")]
    [InlineData("var n = 0; _ = All().First(); IEnumerable<int> All() { n++; yield return n; n++; yield return n; }", "n == 1", Definite, "")]
    [InlineData("", "Walk(3).Count() == 3", Definite, "static IEnumerable<int> Walk(int n) { if (n == 0) yield break; yield return n; foreach (var rest in Walk(n - 1)) yield return rest; }")]
    [InlineData("var total = 0; foreach (var n in Twice(new[] { 1, 2 })) total += n;", "total == 6", Definite, "static IEnumerable<int> Twice(IEnumerable<int> all) { foreach (var n in all) yield return n * 2; }")]
    [InlineData("var total = 0; foreach (var n in Twice(Twice(new[] { 1, 2 }).Where(n => n > 2))) total += n;", "total == 8", Definite, "static IEnumerable<int> Twice(IEnumerable<int> all) { foreach (var n in all) yield return n * 2; }")]
    [InlineData("var names = new List<string>(); var all = Filled(names); names.Add(\"a\");", "all.Any()", Definite, "static IEnumerable<string> Filled(List<string> names) { foreach (var n in names) if (n != \"\") yield return n; }")]
    [InlineData("var on = true; foreach (var n in Lines()) on = false;", "on", Silent, "static IEnumerable<string> Lines() { foreach (var line in System.IO.Directory.GetFileSystemEntries(\"/\")) yield return line; }")]
    [InlineData("var on = false; foreach (var n in Lines()) on = true;", "on", Unknown, "static IEnumerable<string> Lines() { foreach (var line in System.IO.Directory.GetFileSystemEntries(\"/\")) yield return line; }")]
    [InlineData("var on = isProd; foreach (var n in Lines().Where(n => n == \"?\")) on = true;", "on || isProd", When + "'isProd' is true", "static IEnumerable<string> Lines() { yield return Environment.MachineName; }")]
    public Task A_flag_flows(string statements, string flag, string expected, string members) => Flag(statements, flag, expected, members + "class Settings { public bool On; }");

    [Theory]
    [InlineData("foreach (var c in All()) { }", Definite)]
    [InlineData("All().ToList();", Definite)]
    [InlineData("var all = All(); on = false; _ = all.Last();", Silent)]
    [InlineData("foreach (var c in All()) on = false;", Silent)]
    [InlineData("var count = All().Count(); on = false;", Definite)]
    public Task A_cluster_is_created_when_an_iterator_is_followed(string statements, string expected) => Cluster("on = true;" + statements, expected, """
        IEnumerable<ManagedCluster?> All()
        {
            foreach (var name in new[] { "other", "aks" })
            {
                yield return name == "other" ? null : new ManagedCluster(name, new ManagedClusterArgs
                {
                    ResourceGroupName = "rg",
                    ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = on, AuthorizedIPRanges = { "73.140.245.0/24" } },
                });
            }
        }

        bool on = true;
        """);
}
