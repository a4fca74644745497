using static AccessAnalyzers.Tests.Evaluation.Ladder.ValueFlow;

namespace AccessAnalyzers.Tests.Evaluation.Ladder;

public sealed class TupleTests
{
    [Theory]
    [InlineData("var t = (a: isProd, b: true);", "t.b", Definite)]
    [InlineData("var t = (a: isProd, b: true);", "t.a", When + "'isProd' is true")]
    [InlineData("var t = (false, true);", "t.Item1", Silent)]
    [InlineData("var t = (a: false, b: true); var u = t; t.a = true;", "u.a", Silent)]
    [InlineData("var t = (a: false, b: true); t.a = true;", "t.a", Definite)]
    [InlineData("", "Both().on", Definite, "static (bool on, string name) Both() => (true, \"a\");")]
    [InlineData("", "(isProd, 1) == (true, 1)", When + "'isProd' is true")]
    [InlineData("var t = Tuple.Create(isProd, 1);", "t.Item1", When + "'isProd' is true")]
    [InlineData("var t = (a: false, b: true); Set(t);", "t.a", Silent, "static void Set((bool a, bool b) t) => t.a = true;")]
    [InlineData("var t = (a: true, b: true); var list = new List<(bool a, bool b)> { t }; t.a = false;", "list[0].a", Definite)]
    [InlineData("", "(isProd, 1) != (true, 1)", When + "'isProd' is false")]
    [InlineData("", "(isProd, 1) == (true, 2)", Silent)]
    [InlineData("", "Math.DivRem(7, 2) == Math.DivRem(8, 3)", Silent)]
    [InlineData("", "Math.DivRem(7, 2) != (3, 1)", Silent)]
    [InlineData("var s = new Settings(); var t = new Settings();", "!((s, 1) == (t, 1))", Silent, "class Settings { public static bool operator ==(Settings a, Settings b) => true; public static bool operator !=(Settings a, Settings b) => false; public override bool Equals(object? other) => true; public override int GetHashCode() => 0; }")]
    [InlineData("var s = new Settings { On = true }; var t = (s, 1); s.On = false;", "t.s.On", Definite, "struct Settings { public bool On; }")]
    [InlineData("var s = new Settings { On = true }; var t = (s, 1); s.On = false;", "t.s.On", Silent, "class Settings { public bool On; }")]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);
}

public sealed class DeconstructionTests
{
    [Theory]
    [InlineData("var (a, b) = (false, true);", "b", Definite)]
    [InlineData("var (a, b) = (true, false);", "b", Silent)]
    [InlineData("var a = true; var b = false; (a, b) = (b, a);", "b", Definite)]
    [InlineData("var (a, (b, c)) = (false, (isProd, true));", "b", When + "'isProd' is true")]
    [InlineData("var (_, b) = Both();", "b", Definite, "static (bool, bool) Both() => (false, true);")]
    [InlineData("var (on, name) = new Settings(isProd, \"a\");", "on", When + "'isProd' is true", "record Settings(bool On, string Name);")]
    [InlineData("var (on, name) = new Settings();", "on", Definite, "class Settings { public void Deconstruct(out bool on, out string name) { on = true; name = \"a\"; } }")]
    [InlineData("var (on, name) = new Settings();", "!on", Silent, "class Settings { public void Deconstruct(out bool on, out string name) { on = true; name = \"a\"; } }")]
    [InlineData("var (on, name) = new Settings();", "on", Definite, "class Settings { public void Deconstruct(out bool a, out bool b, out bool c) => a = b = c = false; public void Deconstruct(out bool on, out string name) { on = true; name = \"a\"; } }")]
    [InlineData("var on = false; foreach (var (key, value) in new Dictionary<string, bool> { [\"a\"] = true }) on = key == \"a\" && value;", "on", Definite)]
    [InlineData("bool a; string b; (a, b) = (true, \"b\");", "a && b == \"b\"", Definite)]
    [InlineData("(On, name) = (isProd, \"b\");", "On && name == \"b\"", When + "'isProd' is true", "bool On { get; set; } string name = \"\";")]
    [InlineData("var values = new[] { false, true }; (values[0], values[1]) = (values[1], values[0]);", "values[0]", Definite)]
    [InlineData("var s = new Inner(); var (on, _) = s;", "on && s.Other", Definite, "class Settings { public bool Other; public void Deconstruct(out bool on, out string name) { Other = on = true; name = \"a\"; } } class Inner : Settings;")]
    [InlineData("Settings s = new Inner(); var (on, _) = s;", "on", Definite, "class Settings { public virtual void Deconstruct(out bool on, out string name) { on = false; name = \"a\"; } } class Inner : Settings { public override void Deconstruct(out bool on, out string name) { on = true; name = \"a\"; } }")]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);

    /// <summary>Anybody can say what the parts of a type are.</summary>
    [Theory]
    [InlineData("var (on, _) = settings;", "on", Definite)]
    [InlineData("var (on, _) = settings;", "settings.On", Silent)]
    [InlineData("var (_, (on, _)) = (1, settings);", "on && !settings.On", Definite)]
    [InlineData("var on = false; foreach (var (first, _) in new[] { settings }) on = first;", "on && !settings.On", Definite)]
    [InlineData("var on = settings is (true, \"a\");", "on && !settings.On", Definite)]
    public Task An_extension_takes_it_apart(string statements, string flag, string expected) => Files(expected, $$"""
        class TestStack : Stack
        {
            public TestStack()
            {
                var settings = new Settings();
                {{statements}}
                new ManagedCluster("aks", new ManagedClusterArgs
                {
                    ResourceGroupName = "rg",
                    ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = {{flag}}, AuthorizedIPRanges = { "73.140.245.0/24" } },
                });
            }
        }

        class Settings
        {
            public bool On { get; set; } = true;
        }

        static class SettingsExtensions
        {
            public static void Deconstruct(this Settings settings, out bool on, out string name)
            {
                (on, name) = (settings.On, "a");
                settings.On = false;
            }
        }
        """);
}

public sealed class AnonymousObjectTests
{
    [Theory]
    [InlineData("var o = new { On = isProd };", "o.On", When + "'isProd' is true")]
    [InlineData("var o = new { On = true };", "o.On", Definite)]
    [InlineData("var on = false; var o = new { on }; on = true;", "o.on", Silent)]
    [InlineData("var s = new Settings { On = true }; var o = new { s.On, Name = \"a\" }; s.On = false;", "o.On && o.Name == \"a\"", Definite, "class Settings { public bool On; }")]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);
}

public sealed class RecordTests
{
    [Theory]
    [InlineData("var s = new Settings(true, \"a\");", "s.On", Definite, "record Settings(bool On, string Name);")]
    [InlineData("var s = new Settings(\"a\");", "s.On", Definite, "record Settings(string Name) { public bool On { get; init; } = true; }")]
    [InlineData("var s = new Settings(isProd, \"a\");", "s.On", When + "'isProd' is true", "record Settings(bool On, string Name);")]
    [InlineData("var s = new Settings(false, \"a\");", "s.On", Silent, "record Settings(bool On, string Name);")]
    [InlineData("var s = new Settings(true);", "s.On", Silent, "record Settings(bool On) { public bool On { get; init; } = !On; }")]
    [InlineData("", "new Settings(true, \"a\") == new Settings(true, \"a\")", Definite, "record Settings(bool On, string Name);")]
    [InlineData("", "new Settings(true, \"a\") == new Settings(isProd, \"a\")", When + "'isProd' is true", "record Settings(bool On, string Name);")]
    [InlineData("var s = new Special(\"a\");", "s.On", Definite, "record Settings(bool On); record Special(string Name) : Settings(true);")]
    [InlineData("var s = new Settings(true); var t = s; t.On = false;", "s.On", Definite, "record struct Settings(bool On);")]
    [InlineData("", "new Settings(true, \"a\") != new Settings(true, \"a\")", Silent, "record Settings(bool On, string Name);")]
    [InlineData("", "ReferenceEquals(new Settings(true, \"a\"), new Settings(true, \"a\"))", Silent, "record Settings(bool On, string Name);")]
    [InlineData("", "new Settings(true) == new Settings(true)", Silent, "record Settings(bool On) { public virtual bool Equals(Settings? other) => false; public override int GetHashCode() => 0; }")]
    [InlineData("", "new Settings(\"a\", true) == new Settings(\"a\", true)", Silent, "record Base(bool On) { public virtual bool Equals(Base? other) => false; public override int GetHashCode() => 0; } record Settings(string Name, bool On) : Base(On);")]
    [InlineData("Settings a = new Settings(true); Settings b = new Special(true);", "a == b", Silent, "record Settings(bool On); record Special(bool On) : Settings(On);")]
    [InlineData("", "new Settings(true) == new Settings(true)", Definite, "record struct Settings(bool On);")]
    [InlineData("", "new Settings(true) == new Settings(false)", Silent, "record struct Settings(bool On);")]
    [InlineData("", "new Settings(true, \"a\") == new Settings(true, \"b\")", Silent, "record Settings(bool On, string Name);")]
    [InlineData("var s = new Settings { On = true }; System.Runtime.InteropServices.GCHandle.Alloc(s);", "s == new Settings { On = true }", Unknown, "record Settings { public bool On { get; set; } }")]
    [InlineData("var s = new Settings { On = true }; System.Runtime.InteropServices.GCHandle.Alloc(s);", "new Settings { On = true } == s", Unknown, "record Settings { public bool On { get; set; } }")]
    [InlineData("", "new Settings { On = true } == new Settings { On = true }", Definite, "record Settings { public bool On { get; set; } }")]
    [InlineData("var s = new Settings(true); var t = s;", "s == t", Definite, "class Settings(bool on) { public bool On => on; }")]
    [InlineData("", "new Settings(true) != new Settings(true)", Definite, "class Settings(bool on) { public bool On => on; }")]
    [InlineData("object a = new Settings(); object b = new Settings();", "a.Equals(b)", Definite, "record Settings;")]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);
}

public sealed class WithTests
{
    [Theory]
    [InlineData("var s = new Settings(true, \"a\") with { On = false };", "s.On", Silent, "record Settings(bool On, string Name);")]
    [InlineData("var s = new Settings(true, \"a\"); var t = s with { On = false };", "s.On", Definite, "record Settings(bool On, string Name);")]
    [InlineData("var s = new Settings(false, \"a\") with { On = isProd };", "s.On", When + "'isProd' is true", "record Settings(bool On, string Name);")]
    [InlineData("var s = new Settings(isProd, \"a\"); var t = s with { Name = \"b\" };", "t.On", When + "'isProd' is true", "record Settings(bool On, string Name);")]
    [InlineData("var s = new Settings { On = true }; var t = s with { On = false };", "s.On && !t.On", Definite, "struct Settings { public bool On; }")]
    [InlineData("var o = new { On = false, Name = \"a\" } with { On = true };", "o.On", Definite)]
    [InlineData("var s = new Settings(new Inner { On = false }); var t = s with { }; t.Inner.On = true;", "s.Inner.On", Definite, "class Inner { public bool On; } record Settings(Inner Inner);")]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);
}
