using AccessAnalyzers.Tests.Harness;
using static AccessAnalyzers.Tests.Evaluation.Ladder.ValueFlow;

namespace AccessAnalyzers.Tests.Evaluation.Ladder;

/// <summary>What .NET throws by itself, and who catches it.</summary>
public sealed class ThrownByNetTests
{
    const string Settings = "class Settings { public bool On = true; public Settings? Inner; public List<string>? Names; public bool IsOn() => On; public bool Flag { get; set; } = true; }";
    const string Load = Settings + "static Settings? Load(bool found) => found ? new Settings() : null; static Settings Find(string name) => System.Text.Json.JsonSerializer.Deserialize<Settings>(name)!;";

    [Theory]
    [InlineData("var s = new Settings(); var on = true; try { _ = s.Inner!.On; } catch (NullReferenceException) { on = false; }", "on", Silent, Settings)]
    [InlineData("var s = new Settings(); var on = true; try { _ = s.Inner!.IsOn(); } catch (NullReferenceException) { on = false; }", "on", Silent, Settings)]
    [InlineData("var s = new Settings(); var on = true; try { s.Inner!.On = false; } catch (NullReferenceException) { on = false; }", "on", Silent, Settings)]
    [InlineData("var s = new Settings(); var on = true; try { s.Inner!.Flag = false; } catch (NullReferenceException) { on = false; }", "on", Silent, Settings)]
    [InlineData("var s = new Settings(); var on = true; try { s.Names!.Add(\"a\"); } catch (NullReferenceException) { on = false; }", "on", Silent, Settings)]
    [InlineData("var s = new Settings(); var on = true; try { foreach (var name in s.Names!) { } } catch (NullReferenceException) { on = false; }", "on", Silent, Settings)]
    [InlineData("var s = new Settings(); var on = true; try { lock (s.Inner!) { } } catch (ArgumentNullException) { on = false; }", "on", Silent, Settings)]
    [InlineData("var s = new Settings(); var on = true; try { var all = new List<string>(s.Names!); } catch (ArgumentNullException) { on = false; }", "on", Silent, Settings)]
    [InlineData("var s = new Settings(); var on = true; try { var all = new List<string>(); all.AddRange(s.Names!); } catch (ArgumentNullException) { on = false; }", "on", Silent, Settings)]
    [InlineData("var s = new Settings(); var on = true; try { _ = new[] { \"a\" }.Concat(s.Names!); } catch (ArgumentNullException) { on = false; }", "on", Silent, Settings)]
    [InlineData("var s = new Settings(); var on = true; try { List<string> all = [.. s.Names!]; } catch (NullReferenceException) { on = false; }", "on", Silent, Settings)]
    [InlineData("var s = new Settings(); var on = true; try { _ = new Settings { Inner = { On = false } }; } catch (NullReferenceException) { on = false; }", "on", Silent, Settings)]
    [InlineData("var s = Load(isProd); var on = true; try { _ = s!.On; } catch (NullReferenceException) { on = false; }", "on && !isProd", Silent, Load)]
    [InlineData("var s = Find(\"null\"); var on = true; try { _ = s.On; } catch (NullReferenceException) { on = false; }", "on", Silent, Load)]
    [InlineData("var s = Find(\"null\"); var on = true; try { s.On = true; } catch (NullReferenceException) { on = false; }", "on", Silent, Load)]
    [InlineData("var s = Find(\"null\"); var on = true; try { _ = s.IsOn(); } catch (NullReferenceException) { on = false; }", "on", Silent, Load)]
    [InlineData("string? s = Environment.GetEnvironmentVariable(\"THROWNBYNETNAME\"); var on = true; try { _ = s!.Length; } catch (NullReferenceException) { on = false; }", "on", Unknown)]
    [InlineData("var on = false; try { on = isProd.Equals(true); } catch (Exception) { on = true; }", "on", When + "'isProd' is true")]
    [InlineData("var on = false; try { on = ((object)isProd).Equals(true); } catch (Exception) { on = true; }", "on", When + "'isProd' is true")]
    [InlineData("bool? maybe = isProd ? true : null; var on = false; try { on = ((object)maybe!).Equals(true); } catch (NullReferenceException) { on = true; }", "on", Definite)]
    [InlineData("object[] a = new string[1]; var on = true; try { a[0] = new object(); } catch (ArrayTypeMismatchException) { on = false; }", "on", Silent)]
    [InlineData("var a = new bool[1]; var on = false; try { a[0] = true; on = a[0]; } catch (Exception) { }", "on", Definite)]
    [InlineData("var a = new string[1]; var on = false; try { a[0] = \"x\"; on = true; } catch (Exception) { }", "on", Definite)]
    [InlineData("object o = 5; var on = true; try { _ = (long)o; } catch (InvalidCastException) { on = false; }", "on", Silent)]
    [InlineData("object o = new List<int>(); var on = true; try { _ = (List<string>)o; } catch (InvalidCastException) { on = false; }", "on", Silent)]
    [InlineData("var list = new List<int> { 1 }; var on = true; try { _ = list[1]; } catch (ArgumentOutOfRangeException) { on = false; }", "on", Silent)]
    [InlineData("var list = new List<int> { 1 }; var on = true; try { list.RemoveAt(4); } catch (ArgumentOutOfRangeException) { on = false; }", "on", Silent)]
    [InlineData("var list = new[] { 1 }; var on = true; try { _ = list[^2]; } catch (IndexOutOfRangeException) { on = false; }", "on", Silent)]
    [InlineData("var d = decimal.MaxValue; var on = true; try { d = d * 2; } catch (OverflowException) { on = false; }", "on", Silent)]
    [InlineData("var d = decimal.MaxValue; var on = true; try { d += d; } catch (OverflowException) { on = false; }", "on", Silent)]
    [InlineData("var zero = 0; var on = true; try { _ = 1 % zero; } catch (ArithmeticException) { on = false; }", "on", Silent)]
    [InlineData("var on = true; try { _ = Enum.Parse<DayOfWeek>(\"Someday\"); } catch (ArgumentException) { on = false; }", "on", Silent)]
    [InlineData("bool? flag = null; var on = true; try { _ = flag!.Value; } catch (InvalidOperationException) { on = false; }", "on", Silent)]
    [InlineData("bool? flag = null; var on = true; try { _ = (bool)flag!; } catch (InvalidOperationException) { on = false; }", "on", Silent)]
    [InlineData("var d = new Dictionary<string, int> { [\"a\"] = 1 }; var on = true; try { _ = d[\"b\"]; } catch (KeyNotFoundException) { on = false; }", "on", Silent)]
    [InlineData("var l = new List<int> { 1 }; var on = false; try { foreach (var n in l) { if (isProd) l.Add(n); } on = true; } catch (InvalidOperationException) { }", "on", When + "'isProd' is false")]
    [InlineData("var l = new List<int> { 1 }; var on = false; try { foreach (var n in l) { if (isProd) l.Clear(); } on = true; } catch (InvalidOperationException) { }", "on", When + "'isProd' is false")]
    [InlineData("var l = new List<int> { 1 }; var on = false; try { foreach (var n in l) { if (isProd) l.Insert(0, n); } on = true; } catch (InvalidOperationException) { }", "on", When + "'isProd' is false")]
    [InlineData("var l = new List<int> { 1 }; var on = false; try { foreach (var n in l) { if (isProd) l.Remove(n); } on = true; } catch (InvalidOperationException) { }", "on", When + "'isProd' is false")]
    [InlineData("var l = new List<int> { 1 }; var on = true; try { foreach (var n in l) l.Add(n); } catch (InvalidOperationException) { on = false; }", "on", Silent)]
    [InlineData("System.IO.Stream? s = null; var on = false; try { using (s) { } on = true; } catch (Exception) { }", "on", Definite)]
    [InlineData("R? r = null; var on = true; try { _ = r! with { On = false }; } catch (NullReferenceException) { on = false; }", "on", Silent, "record R(bool On);")]
    [InlineData("R? r = null; var on = true; try { var (a, b) = r!; } catch (NullReferenceException) { on = false; }", "on", Silent, "record R(bool On, bool Off);")]
    [InlineData("var on = false; try { _ = size switch { \"large\" => 1, \"another\" => 1 }; } catch (Exception) { on = true; }", "!on", When + "'size' is \"large\"")]
    [InlineData("var on = true; try { _ = new Failing(); } catch (InvalidOperationException) { on = false; }", "on", Silent, "class Failing { public Failing() => throw new InvalidOperationException(); }")]
    [InlineData("var on = true; Action fail = () => throw new InvalidOperationException(); try { fail(); } catch (InvalidOperationException) { on = false; }", "on", Silent)]
    [InlineData("var on = true; try { new[] { 1 }.ToList().ForEach(n => throw new InvalidOperationException()); } catch (InvalidOperationException) { on = false; }", "on", Silent)]
    [InlineData("var on = true; try { _ = Limits.Most; } catch (TypeInitializationException) { on = false; }", "on", Silent, "static class Limits { public static readonly int Most = Fail(); static int Fail() => throw new InvalidOperationException(); }")]
    [InlineData("var on = true; try { _ = Limits.Most; } catch (InvalidOperationException) { on = false; } catch (TypeInitializationException) { }", "!on", Silent, "static class Limits { public static readonly int Most = Fail(); static int Fail() => throw new InvalidOperationException(); }")]
    [InlineData("var on = true; try { _ = Limits.Most; } catch (TypeInitializationException) { on = false; }", "on", Silent, "static class Limits { public static readonly int Most = 1; static Limits() => throw new InvalidOperationException(); }")]
    [InlineData("var on = true; try { _ = Limits.Most(); } catch (TypeInitializationException) { on = false; }", "on", Silent, "static class Limits { public static int Most() => 1; static Limits() => throw new InvalidOperationException(); }")]
    [InlineData("var on = false; try { _ = Fail(); on = true; } catch (InvalidOperationException) { }", "on", Definite, "static async Task Fail() { await Task.Yield(); throw new InvalidOperationException(); }")]
    [InlineData("var on = true; try { Fail(); } catch (InvalidOperationException) { on = false; }", "on", Silent, "static Task Fail() => throw new InvalidOperationException();")]
    public Task A_catch_may_take_it(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);

    /// <summary>What cannot throw does not make a catch possible.</summary>
    [Theory]
    [InlineData("var on = false; try { var s = new Settings(); s.On = true; on = s.On; } catch (Exception) { }", "on")]
    [InlineData("var on = false; try { var name = \"a\" + size; on = name != null; } catch (Exception) { }", "on")]
    [InlineData("var on = false; try { on = Both(true, true); } catch (Exception) { }", "on")]
    [InlineData("var on = false; try { on = isProd ? true : !on; } catch (Exception) { }", "on")]
    [InlineData("var on = false; try { var (a, b) = (true, false); on = a && !b; } catch (Exception) { }", "on")]
    [InlineData("var on = false; try { foreach (var n in new[] { 1, 2 }) on = n == 2; } catch (Exception) { }", "on")]
    [InlineData("var on = false; try { Func<bool> f = () => true; on = f(); } catch (Exception) { }", "on")]
    [InlineData("var on = false; try { on = this.Always; } catch (Exception) { }", "on")]
    [InlineData("var on = false; try { on = Limit > 2; } catch (Exception) { }", "on")]
    [InlineData("var on = false; try { object s = new Step(); on = As<Step>(s).On; } catch (Exception) { }", "on")]
    [InlineData("var on = false; try { object s = new Step(); on = ((Fluent<Step>)s).On; } catch (Exception) { }", "on")]
    [InlineData("var on = false; try { object n = 5; on = (int)n == 5; } catch (Exception) { }", "on")]
    public Task Nothing_is_thrown(string statements, string flag) =>
        Flag(statements, flag, Definite, "class Settings { public bool On { get; set; } } static bool Both(bool a, bool b) => a && b; bool Always => true; static readonly int Limit = 3;"
            + "class Fluent<T> where T : class { public bool On = true; public T Named() => (T)(object)this; } class Step : Fluent<Step>; static T As<T>(object o) => (T)o;");
}

/// <summary>A handler runs where something was thrown, and nowhere else: what is created behind it exists for no other reason.</summary>
public sealed class WhatAHandlerKnowsTests
{
    const string Settings = "class Settings { public bool On = true; public Settings? Next; }";

    const string Derived = "class Base; class Derived : Base;";

    /// <summary>Each can only fail where the program is in production, and the cluster is only created where it failed.</summary>
    public static TheoryData<string, string, string> Failures => new()
    {
        { "_ = new Dictionary<string, int> { [\"a\"] = 1 }[\"b\"];", "KeyNotFoundException", "" },
        { "_ = new Dictionary<string, int>()[\"b\"];", "Exception", "" },
        { "_ = new Dictionary<string, int> { [\"a\"] = 1 }[size];", "KeyNotFoundException", "" },
        { "new Dictionary<string, int> { [\"a\"] = 1 }.Add(\"a\", 1);", "ArgumentException", "" },
        { "_ = new[] { 1 }[1];", "IndexOutOfRangeException", "" },
        { "var i = 3; new[] { 1 }[i] = 2;", "IndexOutOfRangeException", "" },
        { "_ = new List<int>()[0];", "ArgumentOutOfRangeException", "" },
        { "_ = new[] { 1 }[^2];", "IndexOutOfRangeException", "" },
        { "Settings? s = null; s!.On = false;", "NullReferenceException", Settings },
        { "_ = new Settings().Next!.On;", "NullReferenceException", Settings },
        { "Action? a = null; a!();", "NullReferenceException", "" },
        { "string[]? a = null; foreach (var each in a!) { }", "NullReferenceException", "" },
        { "_ = bool.Parse(\"maybe\");", "FormatException", "" },
        { "_ = int.Parse(\"many\");", "FormatException", "" },
        { "_ = Enum.Parse<DayOfWeek>(\"Someday\");", "ArgumentException", "" },
        { "int? n = null; _ = n!.Value;", "InvalidOperationException", "" },
        { "int? n = null; _ = (int)n!;", "InvalidOperationException", "" },
        { "_ = new string[0].First();", "InvalidOperationException", "" },
        { "Base b = new Base(); _ = (Derived)b;", "InvalidCastException", Derived },
        { "var zero = 0; _ = 1 / zero;", "DivideByZeroException", "" },
        { "var n = -1; _ = new bool[n];", "OverflowException", "" },
        { "_ = 1 switch { 2 => 3 };", "Exception", "" },
        { "System.IO.File.ReadAllText(\"/none/none\");", "Exception", "" },
        { "Activator.CreateInstance<Failing>();", "Exception", "class Failing { public Failing() => throw new FormatException(); }" },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public Task Under_what_condition_it_runs(string fails, string exception, string members) =>
        Flag($"try {{ if (isProd) {{ {fails} }} return; }} catch ({exception}) {{ }}", "!isProd", Silent, members);

    [Theory]
    [MemberData(nameof(Failures))]
    public Task What_it_can_rely_on(string fails, string exception, string members) =>
        Flag($"try {{ if (isProd) {{ {fails} }} return; }} catch ({exception}) {{ }}", "isProd", Definite, members);

    /// <summary>What .NET throws is of a type like anything else that is thrown.</summary>
    [Theory]
    [InlineData("_ = new Dictionary<string, int> { [\"a\"] = 1 }[\"b\"];")]
    [InlineData("_ = new[] { 1 }[1];")]
    [InlineData("_ = new List<int>()[0];")]
    [InlineData("string? s = null; _ = s!.Length;")]
    [InlineData("_ = bool.Parse(\"maybe\");")]
    [InlineData("int? n = null; _ = n!.Value;")]
    [InlineData("_ = new string[0].First();")]
    [InlineData("var zero = 0; _ = 1 / zero;")]
    public Task A_handler_for_others_does_not_run(string fails) =>
        Flag($"var on = true; try {{ {fails} on = false; }} catch (TimeoutException) {{ on = false; }} catch (Exception) {{ }}", "on", Definite);

    /// <summary>What was assigned before the failure is there, what would have been assigned after it is not.</summary>
    [Theory]
    [InlineData("var on = isProd; try { on = isProd; System.IO.File.Delete(\"none\"); on = isProd; } catch (Exception) { }", "on", When + "'isProd' is true")]
    [InlineData("var (on, off) = (isProd, !isProd); try { on = true; off = false; System.IO.File.Delete(\"none\"); on = false; off = true; } catch (Exception) { }", "on == off", Silent)]
    [InlineData("var (on, off) = (isProd, !isProd); try { on = true; off = false; System.IO.File.Delete(\"none\"); on = false; off = true; } catch (Exception) { }", "on != off", Definite)]
    [InlineData("var on = true; try { on = false; System.IO.File.Delete(\"none\"); on = true; System.IO.File.ReadAllText(\"/none/none\"); on = false; } catch (Exception) { }", "on", Unknown)]
    [InlineData("var on = true; var off = on; try { on = false; System.IO.File.ReadAllText(\"/none/none\"); on = off; } catch (Exception) { }", "on", Silent)]
    [InlineData("var s = new Settings(); try { s.On = isProd; System.IO.File.Delete(\"none\"); s.On = isProd; } catch (Exception) { }", "s.On", When + "'isProd' is true")]
    [InlineData("var on = false; try { var d = new Dictionary<string, bool> { [\"a\"] = isProd }; on = d[\"a\"]; _ = d[\"b\"]; on = !on; } catch (KeyNotFoundException) { }", "on", When + "'isProd' is true")]
    [InlineData("var on = false; try { on = isProd; System.IO.File.ReadAllText(\"/none/none\"); } catch (Exception) { on &= !isProd; }", "on && !isProd", Silent)]
    public Task What_it_finds(string statements, string flag, string expected) => Flag(statements, flag, expected, Settings);

    /// <summary>Past a number of places that may fail one by one, what the block changes is unknown, at whichever of them it has failed.</summary>
    [Fact]
    public Task More_failures_than_are_told_apart()
    {
        var mayFail = string.Concat(Enumerable.Repeat("_ = System.IO.Path.GetTempPath(); n++; ", 50));
        return Flag(
            $"var n = 0; var on = true; var was = on; try {{ {mayFail} on = false; System.IO.File.ReadAllText(\"/none/none\"); on = was; }} catch (Exception) {{ }}",
            "on",
            Silent);
    }

    /// <summary>A cluster behind a <c>return</c> that is always reached does not exist, whatever was thrown before.</summary>
    [Theory]
    [InlineData("var stops = true; try { stops = true; System.IO.File.Delete(\"none\"); stops = true; } catch (System.IO.IOException) { } if (stops) return;")]
    [InlineData("var stops = false; try { System.IO.File.Delete(\"none\"); stops = true; } catch (Exception) { stops = true; } if (stops) return;")]
    [InlineData("try { if (isProd) _ = new Dictionary<string, int>()[\"a\"]; return; } catch (TimeoutException) { }")]
    public async Task What_is_never_created_is_not_spoken_of(string statements)
    {
        var found = await Aks.Stack(
            $$"""
            var isProd = config.RequireBoolean("isProd"); {{statements}}
            new ManagedCluster("aks", new ManagedClusterArgs { ResourceGroupName = "rg" });
            """).Analyze();
        Assert.Empty(found);
    }
}

/// <summary>The ways through <c>catch</c>, <c>when</c>, <c>finally</c> and <c>throw;</c>.</summary>
public sealed class ThrowOrderTests
{
    [Theory]
    [InlineData("var on = false; try { try { throw new InvalidOperationException(); } catch (InvalidOperationException) { throw; } } catch (InvalidOperationException) { on = true; }", "!on", Silent)]
    [InlineData("var on = false; try { try { throw new InvalidOperationException(); } catch (Exception) { throw; } } catch (ArgumentException) { } catch (InvalidOperationException) { on = true; }", "on", Definite)]
    [InlineData("var on = false; try { try { if (isProd) throw new InvalidOperationException(); throw new ArgumentException(); } catch (Exception) { throw; } } catch (ArgumentException) { } catch (InvalidOperationException) { on = true; }", "on", When + "'isProd' is true")]
    [InlineData("var on = false; try { try { throw new InvalidOperationException(); } catch (Exception) when (isProd) { } } catch (InvalidOperationException) { on = true; }", "on", When + "'isProd' is false")]
    [InlineData("var on = false; try { try { throw new InvalidOperationException(); } catch (Exception) { try { throw new ArgumentException(); } catch (ArgumentException) { } throw; } } catch (ArgumentException) { } catch (InvalidOperationException) { on = true; }", "on", Definite)]
    [InlineData("var on = true; try { throw new InvalidOperationException(); } catch (Exception) when (bool.Parse(\"maybe\")) { on = false; } catch (InvalidOperationException) { }", "on", Definite)]
    [InlineData("var on = true; try { throw new InvalidOperationException(); } catch (Exception) when (Fail() || true) { on = false; } catch (InvalidOperationException) { }", "on", Definite, "static bool Fail() => throw new FormatException();")]
    [InlineData("var on = false; try { try { throw new InvalidOperationException(); } catch (InvalidOperationException e) { throw new ArgumentException(\"\", e); } } catch (ArgumentException) { on = true; }", "on", Definite)]
    [InlineData("var n = 0; try { throw new InvalidOperationException(); } catch (Exception) when (n++ == 1) { } catch (Exception) when (n++ == 1) { n = 10; }", "n == 10", Definite)]
    [InlineData("var on = false; var seen = false; try { try { throw new InvalidOperationException(); } finally { seen = true; } } catch (Exception) when (seen) { on = true; } catch (Exception) { }", "on", Silent)]
    [InlineData("var on = true; var seen = false; try { try { throw new InvalidOperationException(); } finally { seen = true; } } catch (Exception) when (!seen) { on = false; }", "on", Silent)]
    [InlineData("", "Get(s) && s.On", Silent, "readonly Settings s = new(); class Settings { public bool On = true; } static bool Get(Settings s) { try { return s.On; } finally { s.On = false; } }")]
    [InlineData("", "Get()", Definite, "static bool Get() { var on = true; try { return on; } finally { on = false; } }")]
    [InlineData("", "Get(isProd)", When + "'isProd' is true", "static bool Get(bool value) { try { if (!value) throw new InvalidOperationException(); return true; } catch (InvalidOperationException) { return false; } finally { value = true; } }")]
    [InlineData("var n = 0; try { try { n = 1; throw new InvalidOperationException(); } finally { n *= 2; } } catch (InvalidOperationException) { n += 1; } finally { n *= 2; }", "n == 6", Definite)]
    [InlineData("var on = true; try { Outer(); } catch (InvalidOperationException) { on = false; }", "on", Silent, "static void Outer() { try { Inner(); } catch (ArgumentException) { } } static void Inner() => throw new InvalidOperationException();")]
    [InlineData("var on = true; try { Outer(); } catch (InvalidOperationException) { on = false; }", "on", Definite, "static void Outer() { try { Inner(); } catch (InvalidOperationException) { } } static void Inner() => throw new InvalidOperationException();")]
    [InlineData("var on = false; foreach (var n in new[] { 1, 2 }) { try { if (n == 1) throw new InvalidOperationException(); on = true; } catch (InvalidOperationException) { continue; } }", "on", Definite)]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);
}
