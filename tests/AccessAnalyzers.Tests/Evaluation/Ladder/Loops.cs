using static AccessAnalyzers.Tests.Evaluation.Ladder.ValueFlow;

namespace AccessAnalyzers.Tests.Evaluation.Ladder;

/// <summary>Loops whose turns can be counted are run turn by turn.</summary>
public sealed class KnownLoopTests
{
    [Theory]
    [InlineData("var on = false; foreach (var s in new[] { \"a\", \"b\" }) if (s == \"b\") on = true;", "on", Definite)]
    [InlineData("var on = false; foreach (var s in new[] { \"a\", \"b\" }) if (s == \"c\") on = true;", "on", Silent)]
    [InlineData("var on = false; foreach (var s in new[] { \"a\", \"b\" }) { if (s == \"a\") break; on = true; }", "on", Silent)]
    [InlineData("var on = false; foreach (var s in new[] { \"a\", \"b\" }) { if (s == \"a\") continue; on = true; }", "on", Definite)]
    [InlineData("var n = 0; for (var i = 0; i < 3; i++) n += i;", "n == 3", Definite)]
    [InlineData("var n = 0; for (var i = 0; i < 3; i++) n += i;", "n == 4", Silent)]
    [InlineData("var on = false; for (var i = 0; i < 0; i++) on = true;", "on", Silent)]
    [InlineData("var n = 0; while (n < 5) n++;", "n == 5", Definite)]
    [InlineData("var n = 9; do { n--; } while (n > 5);", "n == 5", Definite)]
    [InlineData("var n = 0; while (true) { n++; if (n == 4) break; }", "n == 4", Definite)]
    [InlineData("while (true) { }", "true", Unknown)]
    [InlineData("var on = false; foreach (var s in new[] { \"small\", \"large\" }) if (s == size) on = true;", "on", When + "'size' is \"small\"")]
    [InlineData("var on = false; foreach (var s in new[] { \"small\", \"large\" }) { if (s == size) break; on = s == \"large\"; }", "on", When + "'size' is not \"large\" and 'size' is not \"small\"")]
    [InlineData("var on = false; foreach (var s in new[] { \"a\", \"b\" }) { if (isProd) continue; on = true; }", "on", When + "'isProd' is false")]
    [InlineData("foreach (var s in new[] { \"a\", \"b\" }) { if (isProd) return; }", "isProd", Silent)]
    [InlineData("var on = false; foreach (var pair in new Dictionary<string, bool> { [\"a\"] = true }) on = pair.Value;", "on", Definite)]
    [InlineData("var on = false; foreach (var pair in new Dictionary<string, bool> { [\"a\"] = isProd }) on = pair.Value;", "on", When + "'isProd' is true")]
    [InlineData("var on = false; foreach (var pair in new Dictionary<string, bool> { { \"a\", true }, { \"b\", false } }) on = pair.Value;", "on", Silent)]
    [InlineData("var on = false; foreach (var pair in new Dictionary<string, bool> { { \"b\", false }, { \"a\", true } }) on = pair.Value;", "on", Definite)]
    [InlineData("var on = false; var d = new Dictionary<string, bool> { [\"a\"] = true, [\"b\"] = true }; d[\"a\"] = false; foreach (var pair in d) on = pair.Value;", "on", Definite)]
    [InlineData("var on = false; var d = new Dictionary<string, bool>(); if (isProd) d[\"a\"] = true; d[\"b\"] = false; if (!isProd) d[\"a\"] = true; foreach (var pair in d) on = pair.Value;", "on", Unknown)]
    [InlineData("var n = 0; var d = new Dictionary<string, int> { [\"a\"] = 1 }; if (isProd) d[\"b\"] = 2; foreach (var (key, value) in d) n += value;", "n == 3", When + "'isProd' is true")]
    [InlineData("var n = \"\"; foreach (var (key, value) in new Dictionary<string, int> { [\"a\"] = 1, [\"b\"] = 2 }) n += key;", "n == \"ab\"", Definite)]
    [InlineData("var n = 0; foreach (var value in new Dictionary<string, int> { [\"a\"] = 1, [\"b\"] = 2 }.Values) n += value;", "n == 3", Definite)]
    [InlineData("var n = \"\"; foreach (var key in new Dictionary<string, int> { [\"a\"] = 1, [\"b\"] = 2 }.Keys) n += key;", "n == \"ab\"", Definite)]
    [InlineData("var d = new Dictionary<string, int> { [\"a\"] = 1 }; d.Remove(\"a\"); var n = 0; foreach (var pair in d) n++;", "n == 0", Definite)]
    [InlineData("var n = 0; var d = new Dictionary<string, int>(); foreach (var f in System.IO.Directory.GetFiles(\".\")) d[\"a\"] = 1; foreach (var pair in d) n++;", "n == 1", Unknown)]
    [InlineData("var n = 0; foreach (var c in \"abc\") n++;", "n == 3", Definite)]
    [InlineData("var n = 0; foreach (var (a, b) in new[] { (1, 2), (3, 4) }) n += b;", "n == 6", Definite)]
    [InlineData("var n = 0; for (int i = 0, j = 9; i < j; i++, j--) n++;", "n == 5", Definite)]
    [InlineData("var n = 0; do { n++; if (isProd) break; } while (n < 3);", "n == 3", When + "'isProd' is false")]
    [InlineData("var list = new List<string> { \"a\" }; if (isProd) list.Add(\"b\"); var n = 0; foreach (var s in list) n++;", "n == 2", When + "'isProd' is true")]
    [InlineData("var n = 0; for (var i = 0; i < 2; i++) for (var j = 0; j < 3; j++) { if (j == 1) break; n++; }", "n == 2", Definite)]
    [InlineData("var n = 0; foreach (var c in \"abc\") n++;", "n == 0", Silent)]
    [InlineData("var on = true; foreach (var pair in new Dictionary<string, bool> { [\"a\"] = false }) on = pair.Value;", "on", Silent)]
    [InlineData("var n = 0; for (var i = 0; i < 1000; i++) n++;", "n < 1000", Silent)]
    [InlineData("var on = true; for (var i = 0; i < 1000; i++) if (i == 999) on = false;", "on", Silent)]
    [InlineData("for (var i = 0; i < 1000; i++) Off(i);", "on", Silent, "bool on = true; void Off(int i) { if (i == 999) on = false; }")]
    [InlineData("var n = 0; for (;;) { n++; if (n == 4) break; }", "n == 4", Definite)]
    [InlineData("var on = false; foreach (var s in isProd ? new[] { \"a\" } : new string[0]) on = true;", "on", When + "'isProd' is true")]
    [InlineData("var n = 0; var on = false; while (true) { n++; if (n == 1000) { on = true; break; } }", "on", Definite)]
    [InlineData("var on = false; for (var i = 0; ; i++) if (i == 1000) { on = true; break; }", "on", Definite)]
    [InlineData("var n = 0; var i = 0; while (i < 3) { i++; if (i == 2) continue; n++; }", "n == 2", Definite)]
    [InlineData("var n = 0; for (var i = 0; i < 3; i++) { if (i == 1) continue; n++; }", "n == 2", Definite)]
    [InlineData("var on = false; foreach (var s in new[] { \"a\", \"b\" }) { switch (s) { case \"a\": continue; } on = s == \"b\"; }", "on", Definite)]
    [InlineData("var n = 0; do { if (n == 1) continue; n++; } while (n < 1);", "n == 1", Definite)]
    [InlineData("var n = 0; while (n < 10) { n++; if (isProd && n == 3) break; }", "n == 3", When + "'isProd' is true")]
    [InlineData("var n = 0; foreach (var i in new[] { 1, 2, 3 }) { if (i == 2 && isProd) break; n = i; }", "n == 1", When + "'isProd' is true")]
    [InlineData("var n = 0; for (var i = 0; i < (isProd ? 1 : 0); i++) n++;", "n == 0", When + "'isProd' is false")]
    [InlineData("var all = isProd ? new string[0] : new[] { \"a\", \"b\" }; var i = 0; var list = new List<string>(); while (i < all.Length) { list.Add(all[i]); i++; }", "list.Count == 2", When + "'isProd' is false")]
    [InlineData("var all = isProd ? new string[0] : new[] { \"a\", \"b\" }; var i = 0; var list = new List<string>(); while (i < all.Length) { list.Add(all[i]); i++; }", "list.Count == 1", Silent)]
    [InlineData("var all = isProd ? new[] { \"x\" } : new[] { \"a\", \"b\" }; var text = \"\"; for (var i = 0; i < all.Length; i++) text += all[i];", "text == \"x\"", When + "'isProd' is true")]
    [InlineData("var n = isProd ? 3 : 1; var turns = 0; do { turns++; n--; } while (n > 0);", "turns == 3", When + "'isProd' is true")]
    [InlineData("var n = isProd ? 2 : 1; var turns = 0; for (var i = 0; i < n; i++) for (var j = 0; j < n; j++) turns++;", "turns == 4", When + "'isProd' is true")]
    [InlineData("var queue = new Queue<string>(); queue.Enqueue(\"a\"); if (isProd) queue.Enqueue(\"b\"); var n = 0; while (queue.Count > 0) { queue.Dequeue(); n++; }", "n == 2", When + "'isProd' is true")]
    [InlineData("var n = 0; while (isProd && n < 1000) n++;", "n == 1000", Unknown)]
    [InlineData("var n = 0; while (isProd && n < 1000) n++;", "n == 0", When + "'isProd' is false")]
    [InlineData("var n = 0; for (var i = 0; i < (new Config().GetInt32(\"count\") ?? 0); i++) n++;", "n == 0", When + "'count' is not set")]
    [InlineData("var n = 0; for (var i = 0; i < new Config().RequireInt32(\"count\"); i++) n++;", "n == 0", When + "'count' is less than 1")]
    [InlineData("var n = 0; var i = 0; while (i++ < new Config().RequireInt32(\"count\")) n++;", "n == 0 && i == 1", When + "'count' is less than 1")]
    [InlineData("var list = new List<int>(); for (var i = 0; i < new Config().RequireInt32(\"count\"); i++) list.Add(i);", "!list.Any()", When + "'count' is less than 1")]
    [InlineData("var n = 0; while (isProd) { n++; if (n == 3) break; }", "n == 3", When + "'isProd' is true")]
    [InlineData("var n = 0; for (var i = 0; i < 300; i++) n++;", "n == 300", Definite)]
    [InlineData("var on = true; for (var i = 0; i < 400; i++) on = true;", "on", Definite)]
    [InlineData("var on = true; for (var i = 0; i < 400; i++) on = false;", "on", Silent)]
    [InlineData("var n = 0; var all = new List<Func<int>>(); foreach (var i in new[] { 1, 2 }) all.Add(() => i); foreach (var f in all) n += f();", "n == 3", Definite)]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);

    [Theory]
    [InlineData("var list = new List<string>(); foreach (var h in new[] { \"73.140.245.1\" }) list.Add(h + \"/32\");", "= list", Definite)]
    [InlineData("var list = new List<string>(); foreach (var h in new string[0]) list.Add(h);", "= list", Silent)]
    [InlineData("var list = new List<string>(); foreach (var h in new[] { \"73.140.245.1\" }) if (isProd) list.Add(h + \"/32\");", "= list", When + "'isProd' is true")]
    public Task A_list_flows(string statements, string ranges, string expected) => Ranges(statements, ranges, expected);
}

/// <summary>What a loop changes of which nobody knows how often it turns is unknown, and nothing else.</summary>
public sealed class UnknownLoopTests
{
    const string Create = """
        new ManagedCluster("aks", new ManagedClusterArgs
        {
            ResourceGroupName = "rg",
            ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = on, AuthorizedIPRanges = { "73.140.245.0/24" } },
        })
        """;

    [Theory]
    [InlineData("", Definite)]
    [InlineData("on = false;", Unknown)]
    public Task A_cluster_is_created_in_any_of_the_turns(string rest, string expected) =>
        Cluster($"var on = true; foreach (var f in System.IO.Directory.GetFiles(\".\").Take(1)) {{ {Create}; {rest} }}", expected);

    [Theory]
    [InlineData("var on = true; foreach (var s in System.IO.Directory.GetFiles(\".\")) on = false;", "on", Unknown)]
    [InlineData("var on = true; var other = 0; foreach (var s in System.IO.Directory.GetFiles(\".\")) other++;", "on", Definite)]
    [InlineData("var on = isProd; var other = 0; foreach (var s in System.IO.Directory.GetFiles(\".\")) other++;", "on", When + "'isProd' is true")]
    [InlineData("var on = true; foreach (var s in System.IO.Directory.GetFiles(\".\")) on = true;", "on", Definite)]
    [InlineData("var on = false; foreach (var s in System.IO.Directory.GetFiles(\".\")) if (s == \"\") on = true;", "on", Unknown)]
    [InlineData("var s = new Settings { On = true }; foreach (var f in System.IO.Directory.GetFiles(\".\")) s.On = false;", "s.On", Unknown, "class Settings { public bool On { get; set; } }")]
    [InlineData("var s = new Settings { On = true }; foreach (var f in System.IO.Directory.GetFiles(\".\")) s.Name = f;", "s.On", Definite, "class Settings { public bool On { get; set; } public string Name { get; set; } = \"\"; }")]
    [InlineData("for (var i = 0; i < System.IO.Directory.GetFiles(\".\").Length; i++) { }", "false", Silent)]
    [InlineData("var n = 0; while (n < Environment.ProcessorCount) n++;", "n == 2", Unknown)]
    [InlineData("foreach (var f in System.IO.Directory.GetFiles(\".\")) if (f == \"x\") return;", "isProd", When + "'isProd' is true")]
    [InlineData("foreach (var f in System.IO.Directory.GetFiles(\".\")) Off();", "on", Unknown, "bool on = true; void Off() => on = false;")]
    [InlineData("foreach (var f in System.IO.Directory.GetFiles(\".\")) Off();", "on", Unknown, "static bool on = true; static void Off() => on = false;")]
    [InlineData("foreach (var f in System.IO.Directory.GetFiles(\".\")) State.On = false;", "State.On", Unknown, "static class State { public static bool On = true; }")]
    [InlineData("var on = true; Action off = () => on = false; foreach (var f in System.IO.Directory.GetFiles(\".\")) off();", "on", Unknown)]
    [InlineData("var on = true; foreach (var f in System.IO.Directory.GetFiles(\".\")) { on = false; break; }", "on", Unknown)]
    [InlineData("var on = true; do { on = false; } while (Environment.ProcessorCount > 1000);", "on", Silent)]
    [InlineData("var on = true; do { on = true; } while (Environment.ProcessorCount > 1000);", "on", Definite)]
    [InlineData("var a = true; var b = true; foreach (var f in System.IO.Directory.GetFiles(\".\")) { if (!b) a = false; b = false; }", "a", Unknown)]
    [InlineData("var a = true; var b = true; var c = true; foreach (var f in System.IO.Directory.GetFiles(\".\")) { if (!b) a = false; if (!c) b = false; c = false; }", "a", Unknown)]
    [InlineData("", "On()", Definite, "static bool On() { foreach (var f in System.IO.Directory.GetFiles(\".\")) return true; return true; }")]
    [InlineData("", "On()", Unknown, "static bool On() { foreach (var f in System.IO.Directory.GetFiles(\".\")) return false; return true; }")]
    [InlineData("var a = true; var b = true; var c = true; var d = true; var e = true; var x = true; foreach (var f in System.IO.Directory.GetFiles(\"/usr/bin\")) { if (!b) a = false; if (!c) b = false; if (!d) c = false; if (!e) d = false; if (!x) e = false; x = false; }", "a", Silent)]
    [InlineData("var a = true; var b = true; var c = true; foreach (var f in System.IO.Directory.GetFiles(\"/usr/bin\")) { if (!c) b = false; c = false; }", "a", Definite)]
    [InlineData("var s = new Settings(); foreach (var f in System.IO.Directory.GetFiles(\"/usr/bin\")) { if (!s.B) s.A = false; if (!s.C) s.B = false; if (!s.D) s.C = false; if (!s.E) s.D = false; s.E = false; }", "s.A", Silent, "class Settings { public bool A = true, B = true, C = true, D = true, E = true; }")]
    [InlineData("var a = true; var b = true; var c = true; var d = true; foreach (var f in System.IO.Directory.GetFiles(\"/usr/bin\")) { if (!c) b = false; if (!d) c = false; d = false; }", "a", Unknown)]
    [InlineData("var list = new List<string>(); foreach (var f in System.IO.Directory.GetFiles(\"/usr/bin\")) list.Add(f);", "list.Count == 0", Silent)]
    [InlineData("var s = new Settings(); foreach (var f in System.IO.Directory.GetFiles(\"/usr/bin\")) s = new Settings { On = false };", "s.On", Silent, "class Settings { public bool On = true; }")]
    [InlineData("var on = true; foreach (var f in System.IO.Directory.GetFiles(\"/usr/bin\")) { if (f == \"none\") continue; on = false; }", "on", Silent)]
    [InlineData("var on = true; foreach (var f in System.IO.Directory.GetFiles(\"/usr/bin\")) { if (isProd) break; on = false; }", "on", Unknown)]
    [InlineData("var on = true; try { foreach (var f in System.IO.Directory.GetFiles(\"/usr/bin\")) if (f != \"\") throw new InvalidOperationException(); } catch (InvalidOperationException) { on = false; }", "on", Silent)]
    [InlineData("var n = 0; for (var i = Environment.ProcessorCount; i > 0; i--) n++;", "n == 0", Silent)]
    [InlineData("var on = true; for (var i = Environment.ProcessorCount; i > 0; on = false, i--) { }", "on", Silent)]
    [InlineData("var on = true; var i = Environment.ProcessorCount; do { if (i > 0) continue; i = 0; } while (on = i < 0);", "on", Silent)]
    [InlineData("bool more = true; while (more = Environment.ProcessorCount > 1000) { }", "more", Silent)]
    [InlineData("var reader = new System.IO.StringReader(\"x\"); string? line = \"\"; while ((line = reader.ReadLine()) != null) { }", "line != null", Silent)]
    [InlineData("var i = 0; while (i++ < Environment.ProcessorCount) { }", "i == 0", Silent)]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);

    [Theory]
    [InlineData("var list = new List<string>(); foreach (var h in System.IO.Directory.GetFiles(\".\")) list.Add(h);", "= list", Unknown)]
    [InlineData("var list = new List<string> { \"73.140.245.0/24\" }; foreach (var h in System.IO.Directory.GetFiles(\".\")) list.Add(h);", "= list", Definite)]
    [InlineData("var list = new List<string> { \"73.140.245.0/24\" }; foreach (var h in System.IO.Directory.GetFiles(\".\")) list.Clear();", "= list", Unknown)]
    [InlineData("var list = new List<string>(); foreach (var h in System.IO.Directory.GetFiles(\".\")) list = new List<string> { \"73.140.245.0/24\" };", "= list", Unknown)]
    public Task A_list_flows(string statements, string ranges, string expected) => Ranges(statements, ranges, expected);
}
