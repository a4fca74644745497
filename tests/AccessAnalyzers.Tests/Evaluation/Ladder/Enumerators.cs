using static AccessAnalyzers.Tests.Evaluation.Ladder.ValueFlow;

namespace AccessAnalyzers.Tests.Evaluation.Ladder;

/// <summary>A collection of the program's own gives what its enumerator gives, and does what that does.</summary>
public sealed class OwnCollectionTests
{
    const string Members = """
        class Offices : IEnumerable<string>
        {
            readonly List<string> all = new();
            public int Asked;
            public void Add(string range) => all.Add(range);
            public void Add(string host, int mask) => all.Add(host + "/24");
            public IEnumerator<string> GetEnumerator() { Asked++; foreach (var each in all) if (each != "") yield return each; }
            System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
        }

        class Wrapped(List<string> all) : IEnumerable<string>
        {
            public IEnumerator<string> GetEnumerator() => all.GetEnumerator();
            System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
        }

        class Hidden : IEnumerable<string>
        {
            IEnumerator<string> IEnumerable<string>.GetEnumerator() { yield return "73.140.245.0/24"; }
            System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() { yield break; }
        }

        class Counter
        {
            public int N;
            public int Limit = 3;
            public Counter GetEnumerator() => this;
            public bool MoveNext() => ++N <= Limit;
            public int Current => N;
        }

        """;

    [Theory]
    [InlineData("var all = new Offices { \"73.140.245.0/24\" };", "= all.ToList()", Definite)]
    [InlineData("var all = new Offices { \"\" };", "= all.ToList()", Silent)]
    [InlineData("var all = new Offices { { \"73.140.245.0\", 24 } };", "= all.ToArray()", Definite)]
    [InlineData("var all = new Offices(); if (isProd) all.Add(\"73.140.245.0/24\");", "= all.ToArray()", When + "'isProd' is true")]
    [InlineData("var all = new Offices(); var query = all.Select(r => r); all.Add(\"73.140.245.0/24\");", "= query.ToList()", Definite)]
    [InlineData("var all = new Offices { \"73.140.245.0/24\" }; var copy = new List<string>(); copy.AddRange(all);", "= copy", Definite)]
    [InlineData("var all = new Offices { \"73.140.245.0/24\" }; string[] copy = [.. all];", "= copy", Definite)]
    [InlineData("Offices all = [\"73.140.245.0/24\"];", "= all.ToList()", Definite)]
    [InlineData("Offices all = [\"\"];", "= all.ToList()", Silent)]
    [InlineData("var list = new List<string>(); var all = new Wrapped(list); list.Add(\"73.140.245.0/24\");", "= all.ToList()", Definite)]
    [InlineData("", "= new Hidden().ToList()", Definite)]
    public Task A_list_flows(string statements, string ranges, string expected) => Ranges(statements, ranges, expected, Members);

    [Theory]
    [InlineData("var all = new Offices { \"a\" }; foreach (var each in all) { }", "all.Asked == 1", Definite)]
    [InlineData("var all = new Offices { \"a\" }; var query = all.Where(x => x != \"\"); _ = query.ToList(); _ = query.Count();", "all.Asked == 2", Definite)]
    [InlineData("var all = new Offices { \"a\" };", "all.Asked == 0", Definite)]
    [InlineData("var c = new Counter(); var sum = 0; foreach (var n in c) sum += n;", "sum == 6", Definite)]
    [InlineData("var c = new Counter(); foreach (var n in c) { }", "c.N == 0", Silent)]
    [InlineData("var c = new Counter(); foreach (var n in c) { }", "c.N == 4", Definite)]
    [InlineData("var c = new Counter(); foreach (var n in c) if (isProd) break;", "c.N == 1", When + "'isProd' is true")]
    [InlineData("var c = new Counter { Limit = Environment.MachineName.Length }; foreach (var n in c) { }", "c.N == 0", Silent)]
    [InlineData("var c = new Endless(); foreach (var n in c) if (n == 2) break;", "c.Closed", Definite, "class Endless : IDisposable { int n; public bool Closed; public Endless GetEnumerator() => this; public bool MoveNext() { n++; return true; } public int Current => n; public void Dispose() => Closed = true; }")]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, Members + members);

    [Theory]
    [InlineData("Built all = [\"73.140.245.0/24\"];", "= all.Ranges", Silent)]
    [InlineData("Built all = [\"73.140.245.0\"];", "= all.Ranges", Definite)]
    public Task A_builder_decides_what_a_collection_expression_is(string statements, string ranges, string expected) => Ranges(statements, ranges, expected, """
        [System.Runtime.CompilerServices.CollectionBuilder(typeof(Built), nameof(Create))]
        public class Built : IEnumerable<string>
        {
            public List<string> Ranges = new();
            public static Built Create(ReadOnlySpan<string> hosts) { var built = new Built(); foreach (var host in hosts) built.Ranges.Add(host == "73.140.245.0" ? host + "/24" : ""); return built; }
            public IEnumerator<string> GetEnumerator() { yield break; }
            System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
        }

        """);
}

/// <summary>Going through a collection that is being changed.</summary>
public sealed class ChangeWhileFollowingTests
{
    [Theory]
    [InlineData("var a = new[] { true, true }; foreach (var x in a) a[1] = false;", "a[0] && !a[1]", Definite)]
    [InlineData("var last = true; var a = new[] { true, true }; foreach (var x in a) { a[1] = false; last = x; }", "last", Silent)]
    [InlineData("var last = true; var a = new[] { true, true }; foreach (var x in a) { a[1] = false; last = x; }", "!last", Definite)]
    [InlineData("var list = new List<int> { 1 }; foreach (var x in list) { list.Add(2); break; }", "list.Count == 2", Definite)]
    [InlineData("var on = false; var list = new List<int> { 1, 2 }; try { foreach (var x in list) list.Add(3); on = true; } catch (InvalidOperationException) { }", "on", Silent)]
    [InlineData("var on = true; var list = new List<int> { 1, 2 }; try { foreach (var x in list) list.Add(3); } catch (InvalidOperationException) { on = false; }", "on", Silent)]
    [InlineData("var n = 0; var list = new List<int> { 1, 2 }; foreach (var x in list.ToList()) { list.Add(x); n++; }", "n == 2 && list.Count == 4", Definite)]
    public Task A_flag_flows(string statements, string flag, string expected) => Flag(statements, flag, expected);
}
