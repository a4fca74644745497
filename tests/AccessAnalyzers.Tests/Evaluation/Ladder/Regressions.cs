using static AccessAnalyzers.Tests.Evaluation.Ladder.ValueFlow;

namespace AccessAnalyzers.Tests.Evaluation.Ladder;

/// <summary>Programs on which analyzer and execution once differed, as small as they could be made.</summary>
public sealed class RegressionTests
{
    const string Office = "AuthorizedIPRanges = { \"73.140.245.0/24\" }";

    [Theory]
    [InlineData("n < 3 == n <= 2", Definite)]
    [InlineData("n < 3 != n <= 2", Silent)]
    [InlineData("n < 3 && n > 1", When + "'n' is 2")]
    public Task Two_comparisons_that_say_the_same_of_whole_numbers_are_one(string flag, string expected) =>
        Flag("var n = config.RequireInt32(\"n\");", flag, expected);

    [Theory]
    [InlineData("a != b", When + "'a' is true and 'b' is false")]
    [InlineData("a == b", When + "'a' is true and 'b' is true")]
    [InlineData("a ^ a", Silent)]
    [InlineData("a == a", Definite)]
    public Task Flags_are_compared_with_each_other(string flag, string expected) =>
        Flag("var a = config.RequireBoolean(\"a\"); var b = config.RequireBoolean(\"b\");", flag, expected);

    [Theory]
    [InlineData("new Outer(new Inner())", Silent)]
    [InlineData("new Outer(new Inner { On = true })", Definite)]
    [InlineData("new Outer(new Inner()) with { Inner = new Inner { On = isProd } }", When + "'isProd' is true")]
    public Task A_property_that_a_nested_record_does_not_set_has_its_default(string outer, string expected) =>
        Flag($"{(outer.Contains("isProd", StringComparison.Ordinal) ? "_ = isProd;" : "")}var outer = {outer};", "outer.Inner.On", expected, "record Outer(Inner Inner); record Inner { public bool On { get; init; } }");

    [Theory]
    [InlineData("var (on, _) = new Pair(true, false);", "on", Definite)]
    [InlineData("var (on, _) = new Pair(isProd, false);", "on", When + "'isProd' is true")]
    [InlineData("var (_, on) = new Pair(true, false);", "on", Silent)]
    [InlineData("var pair = new Pair(true, false); bool on; (_, on) = pair with { Second = true };", "on", Definite)]
    public Task A_record_is_taken_apart(string statements, string flag, string expected) =>
        Flag(statements, flag, expected, "record Pair(bool First, bool Second);");

    [Theory]
    [InlineData("Create(\"aks\", isProd, false);", When + "'isProd' is true")]
    [InlineData("Create(\"aks\", isProd, true);", Definite)]
    [InlineData("Create(\"aks\", false, false); _ = isProd;", Silent)]
    public Task A_local_function_is_called_with_a_setting_and_a_constant(string call, string expected) =>
        Cluster(
            $$"""
            {{call}}
            void Create(string name, bool first, bool second)
            {
                new ManagedCluster(name, new ManagedClusterArgs { ResourceGroupName = "rg", ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = first || second, {{Office}} } });
            }
            """,
            expected);

    [Theory]
    [InlineData("var i = 0; var on = false; while (i++ < 1) on = true;", "on", Definite)]
    [InlineData("var i = 0; var on = false; while (i++ < 1) on = isProd;", "on", When + "'isProd' is true")]
    [InlineData("var i = 1; var on = false; while (i++ < 1) on = true;", "on", Silent)]
    [InlineData("var i = 0; while (i++ < 1) { }", "i == 2", Definite)]
    public Task A_condition_counts(string statements, string flag, string expected) => Flag(statements, flag, expected);

    [Theory]
    [InlineData("o is not null", When + "'o' is set")]
    [InlineData("o == null", When + "'o' is not set")]
    [InlineData("o == true && o == null", Silent)]
    [InlineData("o == true || o == false || o is null", Definite)]
    [InlineData("o ?? b", When + "'o' is true")]
    [InlineData("(o ?? false) && b", When + "'o' is true and 'b' is true")]
    [InlineData("!(o is true) && (b || o is not null)", When + "'o' is false")]
    [InlineData("!(o is true) && (b || o is null)", When + "'o' is not set")]
    [InlineData("!(o is true) && b", When + "'o' is false and 'b' is true")]
    public Task An_optional_setting_is_unset_true_or_false(string flag, string expected) =>
        Flag($"var o = config.GetBoolean(\"o\"); {(flag.Contains('b', StringComparison.Ordinal) ? "var b = config.RequireBoolean(\"b\");" : "")}", flag, expected);

    [Theory]
    [InlineData("var f = System.IO.File.Exists(\"none\");", "f || !f", Definite)]
    [InlineData("var f = System.IO.File.Exists(\"none\");", "f != f", Silent)]
    [InlineData("var f = System.IO.File.Exists(\"none\"); var g = System.IO.File.Exists(\"none\");", "f || !g", Unknown)]
    public Task What_nobody_knows_is_still_itself(string statements, string flag, string expected) => Flag(statements, flag, expected);

    [Fact]
    public Task A_dictionary_made_by_two_lambdas_is_handed_to_foreign_code() =>
        Cluster(
            """
            var map = new[] { "a" }.ToDictionary(key => key, key => new List<string> { key });
            new ManagedCluster("aks", new ManagedClusterArgs
            {
                ResourceGroupName = "rg",
                ApiServerAccessProfile = config.RequireObject<ManagedClusterAPIServerAccessProfileArgs>("profile"),
            });
            """,
            Unknown);

    [Theory]
    [InlineData("", "= office", Unknown, "static readonly List<string> office = new() { \"73.140.245.0/24\" }; public static void Close() { var all = office; all.Clear(); }")]
    [InlineData("", "= office", Unknown, "static readonly List<string> office = new() { \"73.140.245.0/24\" }; public static void Close() { var all = (office); all.Clear(); }")]
    [InlineData("", "= office", Unknown, "static readonly List<string> office = new() { \"73.140.245.0/24\" }; public static void Close() { var all = (List<string>)office; all.Clear(); }")]
    [InlineData("", "= office", Unknown, "static readonly List<string> office = new() { \"73.140.245.0/24\" }; public static void Close() { var all = office!; all.Clear(); }")]
    [InlineData("", "= office", Unknown, "static readonly List<string> office = new() { \"73.140.245.0/24\" }; class Closing { public Closing() { var all = office; all.Clear(); } }")]
    [InlineData("", "= office", Unknown, "static readonly List<string> office = new() { \"73.140.245.0/24\" }; public static void Close() => Empty(ref office2); static void Empty(ref List<string> all) => all.Clear(); static List<string> office2 = office;")]
    [InlineData("", "= office", Unknown, "static readonly List<string> office = new() { \"73.140.245.0/24\" }; public static void Close() { var (all, count) = (office, 1); all.Clear(); }")]
    [InlineData("", "= office", Unknown, "static readonly List<string> office = new() { \"73.140.245.0/24\" }; public static void Close() { List<string> all; (all, _) = (office, 1); all.Clear(); }")]
    [InlineData("", "= office", Unknown, "static readonly List<string> office = new() { \"73.140.245.0/24\" }; public static void Close() { foreach (var all in new[] { office }) all.Clear(); }")]
    [InlineData("", "= office", Unknown, "static readonly List<string> office = new() { \"73.140.245.0/24\" }; public static void Close() { var both = (office, 1); both.office.Clear(); }")]
    [InlineData("", "= office", Unknown, "static readonly List<string> office = new() { \"73.140.245.0/24\" }; public static void Close() { var both = (All: office, 1); both.All.Clear(); }")]
    [InlineData("", "= office", Unknown, "static readonly List<string> office = new() { \"73.140.245.0/24\" }; public static void Close() { (office, 1).Item1.Clear(); }")]
    [InlineData("", "= office", Unknown, "static readonly List<string> office = new() { \"73.140.245.0/24\" }; public static void Close() { var both = new { All = office }; both.All.Clear(); }")]
    [InlineData("", "= office", Unknown, "static readonly List<string> office = new() { \"73.140.245.0/24\" }; public static void Close() { var s = new Settings { All = office }; s.All.Clear(); } class Settings { public List<string> All = new(); }")]
    [InlineData("", "= office", Unknown, "static readonly List<string> office = new() { \"73.140.245.0/24\" }; public static void Close() { new Settings(office).Close(); } record Settings(List<string> All) { public void Close() => All.Clear(); }")]
    [InlineData("", "= office", Unknown, "static readonly List<string> office = new() { \"73.140.245.0/24\" }; public static void Close() => Clear(office); static void Clear(List<string> all) => all.Clear();")]
    [InlineData("", "= office", Unknown, "static readonly List<string> office = new() { \"73.140.245.0/24\" }; public static List<string> Office => office; public static void Close() => Office.Clear();")]
    [InlineData("", "= office", Definite, "static readonly List<string> office = new() { \"73.140.245.0/24\" }; public static int Count => office.Count;")]
    [InlineData("", "= office", Definite, "static readonly string[] office = { \"73.140.245.0/24\" }; public static bool Has(string range) { foreach (var each in office) if (each == range) return true; return false; }")]
    public Task A_static_list_may_be_changed_under_another_name(string statements, string ranges, string expected, string members) =>
        Ranges(statements, ranges, expected, members);

    [Theory]
    [InlineData("var d = new Dictionary<string, bool>(); var there = d.TryGetValue(\"a\", out var on);", "!on", Definite)]
    [InlineData("var d = new Dictionary<string, bool>(); if (isProd) d[\"a\"] = true;", "d.TryGetValue(\"a\", out var on) | on", When + "'isProd' is true")]
    [InlineData("var d = new Dictionary<string, string>();", "!d.TryGetValue(\"a\", out var on) && on == null", Definite)]
    public Task A_key_that_is_not_found_gives_the_default(string statements, string flag, string expected) => Flag(statements, flag, expected);

    [Theory]
    [InlineData("var list = new List<int> { 1 }; if (isProd) list.Add(2);", "list.Count == 2", When + "'isProd' is true")]
    [InlineData("var list = new List<int> { 1 }; if (isProd) list.Add(2);", "list is { Count: > 0 and < 3 }", Definite)]
    [InlineData("var list = new List<int> { 1 }; if (isProd) list.Add(2); else list.Add(3);", "list.Count == 2", Definite)]
    [InlineData("var list = isProd ? new List<int> { 1 } : new List<int>();", "list.Count == 0", When + "'isProd' is false")]
    [InlineData("var list = new List<int> { 1, 2 };", "list.Where(each => isProd || each == 1).Count() == 1", When + "'isProd' is false")]
    [InlineData("var list = new List<int> { 1 }; if (isProd) list.Add(2);", "list.Count > 2", Silent)]
    public Task Elements_that_are_there_in_some_configurations_are_counted(string statements, string flag, string expected) => Flag(statements, flag, expected);

    [Theory]
    [InlineData("on is not null and not \"a\"", When + "'on' is set and 'on' is not \"a\"")]
    [InlineData("on is not null and \"a\"", When + "'on' is \"a\"")]
    [InlineData("on != \"a\"", When + "'on' is not \"a\"")]
    [InlineData("(on == null ? (bool?)null : on == \"a\") == false", When + "'on' is set and 'on' is not \"a\"")]
    [InlineData("on is not null && on.ToLower() != \"a\"", When + "'on' is set and 'on' is not \"a\" ignoring case")]
    [InlineData("on is not null && !on.StartsWith(\"a\")", When + "'on' is set and 'on' does not start with \"a\"")]
    [InlineData("on?.Contains('a') == false", When + "'on' is set and 'on' does not contain \"a\"")]
    public Task That_a_setting_is_not_a_text_does_not_say_that_it_is_set(string flag, string expected) => Flag("var on = config.Get(\"on\");", flag, expected);

    /// <summary>Where all other texts throw, one of those that are left is told, and not that it is none of the others.</summary>
    [Theory]
    [InlineData("var name = config.Get(\"name\") ?? \"a\"; if (name is not (\"a\" or \"b\")) throw new ArgumentException(name);", "name != \"a\"")]
    [InlineData("var name = config.Require(\"name\");", "name switch { \"a\" => false, \"b\" => true, _ => throw new ArgumentException(name) }")]
    public Task What_a_setting_is_says_more_than_what_it_is_not(string statements, string flag) =>
        Flag(statements, flag, When + "'name' is \"b\"");

    [Theory]
    [InlineData("d.ContainsKey(isProd ? \"a\" : \"c\")", When + "'isProd' is true")]
    [InlineData("d.TryGetValue(isProd ? \"a\" : \"b\", out var on) && on", When + "'isProd' is true")]
    [InlineData("d.TryGetValue(config.Get(\"key\") ?? \"b\", out var on) && on", When + "'key' is \"a\"")]
    [InlineData("(isProd ? d : new()).ContainsKey(\"a\")", When + "'isProd' is true")]
    [InlineData("(isProd ? d : new()).TryGetValue(\"c\", out var on) || on", Silent)]
    public Task Keys_and_dictionaries_that_differ_are_looked_up(string flag, string expected) =>
        Flag("_ = isProd; var d = new Dictionary<string, bool> { [\"a\"] = true, [\"b\"] = false };", flag, expected);

    [Theory]
    [InlineData("if (office is { } found) found.Clear();", Unknown)]
    [InlineData("if (office is { Count: > 0 } and var found) found.Add(\"0.0.0.0/0\");", Unknown)]
    [InlineData("switch (office) { case { Count: > 0 } found: found.Clear(); break; }", Unknown)]
    [InlineData("_ = office switch { { Count: > 0 } found => found.Remove(\"73.140.245.0/24\"), _ => false };", Unknown)]
    [InlineData("var found = 1 switch { 1 => office, _ => new List<string>() }; found.Clear();", Unknown)]
    [InlineData("if (office is { Count: > 0 } found) _ = found.Count;", Definite)]
    public Task A_pattern_gives_a_static_list_another_name(string statements, string expected) =>
        Ranges("", "= office", expected, $$"""static readonly List<string> office = new() { "73.140.245.0/24" }; public static void Change() { {{statements}} }""");

    /// <summary>Whatever is read first: initialisers run in the order of the text, before anything is changed.</summary>
    [Theory]
    [InlineData("_ = isProd;", "Own.Late && Own.Early", Definite)]
    [InlineData("_ = isProd;", "Own.Early && Own.Late", Definite)]
    [InlineData("_ = isProd;", "Derived.Both", Definite)]
    [InlineData("Changed.First = isProd;", "Changed.Second", Unknown)]
    [InlineData("Changed.First = isProd;", "Derived.Third", Unknown)]
    [InlineData("Changed.First = isProd;", "Changed.First", When + "'isProd' is true")]
    public Task A_static_member_is_read_whose_initialiser_reads_another(string statements, string flag, string expected) => Flag(
        statements,
        flag,
        expected,
        """
        static class Own { public static readonly bool Early = !Late; public static readonly bool Late = true; }
        static class Derived { public static readonly bool Both = Own.Late == Own.Early; public static readonly bool Third = Changed.First; }
        static class Changed { public static bool First = true; public static readonly bool Second = First; }
        """);
}
