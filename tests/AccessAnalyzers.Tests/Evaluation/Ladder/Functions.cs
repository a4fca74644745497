using static AccessAnalyzers.Tests.Evaluation.Ladder.ValueFlow;

namespace AccessAnalyzers.Tests.Evaluation.Ladder;

public sealed class HelperMethodTests
{
    [Theory]
    [InlineData("", "On()", Definite, "static bool On() => true;")]
    [InlineData("", "On()", Silent, "static bool On() => false;")]
    [InlineData("", "Not(isProd)", When + "'isProd' is false", "static bool Not(bool value) => !value;")]
    [InlineData("", "On(size)", When + "'size' is \"large\"", "static bool On(string s) { if (s == \"large\") return true; return false; }")]
    [InlineData("", "bool.Parse(System.IO.File.ReadAllText(\"flag\"))", Unknown)]
    [InlineData("var on = true; bool.TryParse(System.IO.File.ReadAllText(\"flag\"), out on);", "on", Unknown)]
    [InlineData("", "Not(true) || Not(isProd)", When + "'isProd' is false", "static bool Not(bool value) => !value;")]
    [InlineData("var on = true; Off(on);", "on", Definite, "static void Off(bool value) => value = false;")]
    [InlineData("var s = new Settings { On = true }; Off(s);", "s.On", Silent, "class Settings { public bool On { get; set; } } static void Off(Settings s) => s.On = false;")]
    [InlineData("Set();", "on", Silent, "bool on; [System.Diagnostics.Conditional(\"NEVER\")] void Set() => on = true;")]
    [InlineData("var on = false; System.Diagnostics.Debug.Assert(on = true);", "on", Silent)]
    [InlineData("", "On()", Definite, "static bool On() { goto end; end: return true; }")]
    [InlineData("", "On()", Silent, "static bool On() { var on = true; goto end; end: on = false; return on; }")]
    [InlineData("", "On() || true", Definite, "static bool On() { end: return false; }")]
    [InlineData("var s = new Settings { On = true }; Clear(s, 3);", "s.On", Silent, "class Settings { public bool On; } static void Clear(Settings s, int n) { if (n == 0) s.On = false; else Clear(s, n - 1); }")]
    [InlineData("Clear(3);", "on", Silent, "bool on = true; void Clear(int n) { if (n == 0) on = false; else Clear(n - 1); }")]
    [InlineData("Clear(3);", "on", Silent, "static bool on = true; static void Clear(int n) { if (n == 0) on = false; else Clear(n - 1); }")]
    [InlineData("var on = true; Clear(ref on, 3);", "on", Silent, "static void Clear(ref bool on, int n) { if (n == 0) on = false; else Clear(ref on, n - 1); }")]
    [InlineData("Set();", "on", Definite, "bool on; [Conditional(\"NEVER\")] void Set() => on = true; sealed class ConditionalAttribute(string name) : Attribute { public string Name => name; }")]
    [InlineData("Set();", "on", Silent, "bool on; [System.Diagnostics.Conditional(\"NEVER\"), System.Diagnostics.Conditional(\"EVER\")] void Set() => on = true;")]
    [InlineData("", "On(isProd)", When + "'isProd' is false", "static bool On(bool value) { value = !value; return value; }")]
    [InlineData("", "On(isProd, out _)", When + "'isProd' is true", "static bool On(bool value, out bool other) { other = value; return other; }")]
    [InlineData("", "On(isProd)", When + "'isProd' is true", "static bool On(bool value) { if (value) { return true; } else { return false; } }")]
    [InlineData("Check(isProd);", "isProd", Definite, "static void Check(bool value) { if (value) return; throw new ArgumentException(\"value\"); }")]
    [InlineData("new Helper(isProd).Run();", "Helper.On", When + "'isProd' is true", "class Helper(bool on) { public static bool On; public void Run() => On = on; }")]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);
}

public sealed class LocalFunctionTests
{
    [Theory]
    [InlineData("bool On() => !isProd;", "On()", When + "'isProd' is false")]
    [InlineData("var on = true; void Off() { on = false; } Off();", "on", Silent)]
    [InlineData("static bool On(int n) => n > 2;", "On(3)", Definite)]
    [InlineData("var on = true; void Off() { on = false; }", "on", Definite)]
    [InlineData("var on = false; Outer(); void Outer() { Inner(); void Inner() => on = isProd; }", "on", When + "'isProd' is true")]
    [InlineData("T Same<T>(T value) => value;", "Same(true)", Definite)]
    [InlineData("var on = true; void Clear(int n) { if (n == 0) on = false; else Clear(n - 1); } Clear(3);", "on", Silent)]
    [InlineData("var on = true; Action<int>? clear = null; clear = n => { if (n == 0) on = false; else clear!(n - 1); }; clear(3);", "on", Silent)]
    [InlineData("var s = new Settings { On = true }; void Off(Settings x) => x.On = false; Off(s);", "s.On", Silent, "class Settings { public bool On; }")]
    [InlineData("bool Outer() { bool Inner() => isProd; return Inner(); }", "Outer()", When + "'isProd' is true")]
    [InlineData("", "Get()", Definite, "readonly bool on = true; bool Get() { bool Inner() => on; return Inner(); }")]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);
}

public sealed class CapturedVariableTests
{
    const string Create = """
        new ManagedCluster("aks", new ManagedClusterArgs
        {
            ResourceGroupName = "rg",
            ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = on, AuthorizedIPRanges = { "73.140.245.0/24" } },
        })
        """;

    [Theory]
    [InlineData("true", "", Definite)]
    [InlineData("isProd", "", When + "'isProd' is true")]
    [InlineData("false", "on = true;", Silent)]
    public Task A_cluster_is_created_by_a_lambda_that_foreign_code_calls(string on, string later, string expected) =>
        Cluster($"var on = {on}; Array.ForEach(new[] {{ 1 }}, _ => {Create}); {later}{(on == "isProd" ? "_ = isProd;" : "")}", expected);

    [Theory]
    [InlineData("Func<bool> on = () => isProd;", "on()", When + "'isProd' is true")]
    [InlineData("var x = false; Func<bool> on = () => x; x = true;", "on()", Definite)]
    [InlineData("var x = true; Func<bool> on = () => x; x = false;", "on()", Silent)]
    [InlineData("var on = true; var t = new System.Threading.Thread(() => on = false); t.Start();", "on", Unknown)]
    [InlineData("var x = true; Action off = () => x = false; off();", "x", Silent)]
    [InlineData("var x = true; Action off = () => x = false;", "x", Definite)]
    [InlineData("var x = true; Action off = () => x = false; if (isProd) off();", "x", When + "'isProd' is false")]
    [InlineData("var all = new List<Func<bool>>(); foreach (var b in new[] { true, false }) all.Add(() => b);", "all[0]()", Definite)]
    [InlineData("var all = new List<Func<int>>(); for (var i = 0; i < 2; i++) all.Add(() => i);", "all[0]() == 0", Silent)]
    [InlineData("Func<bool, bool> not = b => !b;", "not(isProd)", When + "'isProd' is false")]
    [InlineData("var make = Make(true);", "make()", Definite, "static Func<bool> Make(bool value) => () => value;")]
    [InlineData("Func<bool> on = On;", "on()", Definite, "static bool On() => true;")]
    [InlineData("Func<bool> on = isProd ? () => true : () => false;", "on()", When + "'isProd' is true")]
    [InlineData("var on = false; Action set = () => on = false; set += () => on = true; set();", "on", Definite)]
    [InlineData("var on = false; Action set = () => on = true; set += () => on = false; set();", "on", Silent)]
    [InlineData("var on = true; Action? set = () => on = false; set -= set; set?.Invoke();", "on", Definite)]
    [InlineData("var on = false; Action fail = () => throw new InvalidOperationException(); on = isProd;", "on", When + "'isProd' is true")]
    [InlineData("var on = false; var set = new Lazy<bool>(() => on = true);", "on", Silent)]
    [InlineData("var s = new Settings { On = isProd }; Func<bool> on = s.IsOn;", "on()", When + "'isProd' is true", "class Settings { public bool On; public bool IsOn() => On; }")]
    [InlineData("Func<bool> on = IsOn;", "on()", Definite, "readonly bool on = true; bool IsOn() => on;")]
    [InlineData("Func<string, bool> on = \"a\".Is;", "on(\"b\")", Definite, "", "static class Texts { public static bool Is(this string text, string other) => text == \"a\"; }")]
    [InlineData("Func<string, bool> on = \"a\".Equals;", "on(\"b\")", Silent)]
    [InlineData("Func<bool> on = () => true; Func<bool> same = new Func<bool>(on);", "same()", Definite)]
    [InlineData("Func<bool> on = isProd ? IsOn : IsOff;", "on()", When + "'isProd' is true", "static bool IsOn() => true; static bool IsOff() => false;")]
    [InlineData("Base s = new Derived(); Func<bool> on = s.On;", "on()", Definite, "class Base { public virtual bool On() => false; } class Derived : Base { public override bool On() => true; }")]
    [InlineData("bool On() => isProd; Func<bool> on = On;", "on()", When + "'isProd' is true")]
    [InlineData("Func<string, bool> on = \"b\".Is;", "on(\"a\")", Silent, "", "static class Texts { public static bool Is(this string text, string other) => text == \"a\"; }")]
    [InlineData("Func<string, string, bool> on = Texts.Is;", "on(\"a\", \"b\")", Definite, "", "static class Texts { public static bool Is(this string text, string other) => text == \"a\"; }")]
    [InlineData("var n = 0; Action add = () => n++; add(); add();", "n == 2", Definite)]
    [InlineData("Func<int, Func<int, int>> add = a => b => a + b;", "add(1)(2) == 3", Definite)]
    [InlineData("Func<bool> on = delegate { return isProd; };", "on()", When + "'isProd' is true")]
    [InlineData("var s = new Settings { On = true }; Action<Settings> off = x => x.On = false; off.Invoke(s);", "s.On", Silent, "class Settings { public bool On; }")]
    [InlineData("Action? none = null; none?.Invoke(); var on = isProd;", "on", When + "'isProd' is true")]
    [InlineData("var on = true; System.Threading.Tasks.Parallel.Invoke(() => on = false);", "on", Silent)]
    [InlineData("var s = new Settings { On = true }; System.Threading.Tasks.Parallel.Invoke(s.Off);", "s.On", Silent, "class Settings { public bool On; public void Off() => On = false; }")]
    [InlineData("System.Threading.Tasks.Parallel.Invoke(Off);", "on", Silent, "bool on = true; void Off() => on = false;")]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "", string otherFile = "") => Flag(statements, flag, expected, members, otherFile);
}

public sealed class AsyncTests
{
    [Theory]
    [InlineData("var on = Get().Result;", "on", Definite, "static async Task<bool> Get() { await Task.Yield(); return true; }")]
    [InlineData("var on = Get(isProd).GetAwaiter().GetResult();", "on", When + "'isProd' is true", "static async Task<bool> Get(bool value) { await Task.Delay(1); return value; }")]
    [InlineData("var on = Get().Result;", "on", Silent, "static async Task<bool> Get() => !await Task.FromResult(true);")]
    [InlineData("var on = Task.FromResult(true).Result;", "on", Definite)]
    [InlineData("var both = Task.WhenAll(Get(true), Get(false)).Result;", "both[0]", Definite, "static async Task<bool> Get(bool value) { await Task.Yield(); return value; }")]
    [InlineData("var on = Outer(isProd).Result;", "on", When + "'isProd' is false", "static async Task<bool> Inner(bool value) { await Task.Yield(); return !value; } static async Task<bool> Outer(bool value) => await Inner(value).ConfigureAwait(false);")]
    [InlineData("", "Output.Create(Get())", Definite, "static async Task<bool> Get() { await Task.Yield(); return true; }")]
    [InlineData("var s = new Settings(); var later = Set(s);", "s.On", Unknown, "class Settings { public bool On; } static async Task Set(Settings s) { await Task.Delay(60_000); s.On = true; }")]
    [InlineData("var s = new Settings(); var never = Set(s);", "s.On", Silent, "class Settings { public bool On; } static async Task Set(Settings s) { await new TaskCompletionSource().Task; s.On = true; }")]
    [InlineData("var s = new Settings(); Set(s).Wait();", "s.On", Definite, "class Settings { public bool On; } static async Task Set(Settings s) { await Task.Yield(); s.On = true; }")]
    [InlineData("var s = new Settings(); Set(s);", "s.On", Silent, "class Settings { public bool On; } static async void Set(Settings s) { await new TaskCompletionSource().Task; s.On = true; }")]
    [InlineData("var s = new Settings(); _ = Set(s);", "s.On", Silent, "class Settings { public bool On; } static async ValueTask Set(Settings s) { await new TaskCompletionSource().Task; s.On = true; }")]
    [InlineData("var s = new Settings(); Both(s).Wait();", "s.On", Definite, "class Settings { public bool On; } static async Task Set(Settings s) { await Task.Yield(); s.On = true; } static Task Both(Settings s) => Set(s);")]
    [InlineData("var s = new Settings(); Both(s).Wait();", "s.On", Definite, "class Settings { public bool On; } static async Task Set(Settings s) { await Task.Yield(); s.On = true; } static Task Both(Settings s) { return Set(s); }")]
    [InlineData("var s = new Settings(); Both(s).Wait();", "s.On", Definite, "class Settings { public bool On; } static async Task Set(Settings s) { await Task.Yield(); s.On = true; } static async Task Both(Settings s) { await (Set(s)); }")]
    [InlineData("var s = new Settings(); Both(s).Wait();", "s.On", Definite, "class Settings { public bool On; } static async Task Set(Settings s) { await Task.Yield(); s.On = true; } static async Task Both(Settings s) { await Set(s).ConfigureAwait(false); }")]
    [InlineData("var s = new Settings(); Set(s).GetAwaiter().GetResult();", "s.On", Definite, "class Settings { public bool On; } static async Task Set(Settings s) { await Task.Yield(); s.On = true; }")]
    [InlineData("var s = new Settings(); (Set(s))!.Wait();", "s.On", Definite, "class Settings { public bool On; } static async Task Set(Settings s) { await Task.Yield(); s.On = true; }")]
    [InlineData("var s = new Settings(); Func<Task> set = () => Set(s); set().Wait();", "s.On", Definite, "class Settings { public bool On; } static async Task Set(Settings s) { await Task.Yield(); s.On = true; }")]
    [InlineData("var s = new Settings(); var done = Set(s).Result;", "s.On && done", Definite, "class Settings { public bool On; } static async Task<bool> Set(Settings s) { await Task.Yield(); s.On = true; return true; }")]
    [InlineData("var s = new Settings(); Task.WhenAll(Set(s)).Wait();", "s.On", Definite, "class Settings { public bool On; } static async Task Set(Settings s) { await Task.Yield(); s.On = true; }")]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);
}

public sealed class OptionalArgumentTests
{
    [Theory]
    [InlineData("", "On()", Definite, "static bool On(bool value = true) => value;")]
    [InlineData("", "On()", Silent, "static bool On(bool value = false) => value;")]
    [InlineData("", "On(isProd)", When + "'isProd' is true", "static bool On(bool value = false) => value;")]
    [InlineData("", "On() == \"On\"", Silent, "static string On([System.Runtime.CompilerServices.CallerMemberName] string caller = \"\") => caller;")]
    [InlineData("", "On(other: isProd)", When + "'isProd' is true", "static bool On(bool value = true, bool other = false) => value && other;")]
    [InlineData("", "Stage() == 1", Definite, "static int Stage(int n = 1) => n;")]
    [InlineData("", "On(null)", Definite, "static bool On(string? name = \"a\") => name == null;")]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);
}

public sealed class NamedArgumentTests
{
    [Theory]
    [InlineData("", "On(b: true, a: false)", Definite, "static bool On(bool a, bool b) => b;")]
    [InlineData("", "On(b: false, a: true)", Silent, "static bool On(bool a, bool b) => b;")]
    [InlineData("", "On(b: isProd, a: true)", When + "'isProd' is true", "static bool On(bool a, bool b) => b;")]
    [InlineData("var n = 0;", "On(b: ++n, a: ++n)", Definite, "static bool On(int a, int b) => a == 2 && b == 1;")]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);
}

public sealed class ParamsTests
{
    [Theory]
    [InlineData("", "On(false, true)", Definite, "static bool On(params bool[] values) => values[1];")]
    [InlineData("", "On(true, false)", Silent, "static bool On(params bool[] values) => values[1];")]
    [InlineData("", "On(false, isProd)", When + "'isProd' is true", "static bool On(params bool[] values) => values[1];")]
    [InlineData("", "On()", Definite, "static bool On(params bool[] values) => values.Length == 0;")]
    [InlineData("", "On(new[] { true })", Definite, "static bool On(params bool[] values) => values[0];")]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);

    [Theory]
    [InlineData("", "= Only(\"73.140.245.0/24\")", Definite, "static string[] Only(params string[] ranges) => ranges;")]
    [InlineData("", "= Only()", Silent, "static string[] Only(params string[] ranges) => ranges;")]
    [InlineData("", "= Only(isProd ? \"73.140.245.0/24\" : \"\")", When + "'isProd' is true", "static string[] Only(params string[] ranges) => ranges;")]
    public Task A_list_flows(string statements, string ranges, string expected, string members = "") => Ranges(statements, ranges, expected, members);
}

public sealed class RefTests
{
    [Theory]
    [InlineData("var on = true; Clear(ref on);", "on", Silent, "static void Clear(ref bool value) => value = false;")]
    [InlineData("var on = false; Set(ref on, isProd);", "on", When + "'isProd' is true", "static void Set(ref bool value, bool to) { if (to) value = true; }")]
    [InlineData("var on = false; Set(ref on);", "on", Definite, "static void Set(ref bool value) => value = true;")]
    [InlineData("var values = new[] { false }; Set(ref values[0]);", "values[0]", Definite, "static void Set(ref bool value) => value = true;")]
    [InlineData("Set(ref on);", "on", Definite, "bool on; static void Set(ref bool value) => value = true;")]
    [InlineData("var a = true; var b = false; Swap(ref a, ref b);", "a", Silent, "static void Swap<T>(ref T a, ref T b) => (a, b) = (b, a);")]
    [InlineData("var s = new Settings { On = true }; Off(in s);", "s.On", Definite, "struct Settings { public bool On; } static void Off(in Settings s) { var copy = s; copy.On = false; }")]
    [InlineData("var on = false; ref var same = ref on; same = true;", "!on", Silent)]
    [InlineData("Set(ref on);", "!on", Silent, "bool on; static void Set(ref bool value) => value = true;")]
    [InlineData("var values = new[] { false }; Set(ref values[0]);", "!values[0]", Silent, "static void Set(ref bool value) => value = true;")]
    [InlineData("var s = new Settings(); Set(ref s.On);", "!s.On", Silent, "class Settings { public bool On; } static void Set(ref bool value) => value = true;")]
    [InlineData("var s = new Settings(); Replace(ref s);", "s.On", Silent, "class Settings { public bool On = true; } static void Replace(ref Settings s) => s = new Settings { On = false };")]
    [InlineData("var values = new[] { false }; ref var first = ref values[0]; first = true;", "!values[0]", Silent)]
    [InlineData("var s = new Settings(); ref var on = ref s.On; on = true;", "!s.On", Silent, "class Settings { public bool On; }")]
    [InlineData("var a = true; var b = true; ref var r = ref a; r = ref b; r = false;", "b", Silent)]
    [InlineData("var on = false; ref var same = ref on; same = true;", "on", Definite)]
    [InlineData("", "Set(isProd)", When + "'isProd' is false", "static bool Set(bool value) { ref var same = ref value; same = !value; return value; }")]
    [InlineData("var a = true; var b = true; ref var r = ref a; if (isProd) r = ref b; r = false;", "a", Unknown)]
    [InlineData("var a = true; var b = true; ref var r = ref a; r = ref b; r = true; b = false;", "r", Silent)]
    [InlineData("var values = new[] { false }; ref var first = ref values[0]; values[0] = true; first = false;", "values[0]", Silent)]
    [InlineData("var values = new[] { false, true }; ref var first = ref values[0]; first = isProd; values[1] = first;", "values[1]", When + "'isProd' is true")]
    [InlineData("var i = 0; var values = new[] { false, false }; ref var one = ref values[i++]; one = true; i = 1; one = true;", "values[0] && !values[1] && i == 1", Definite)]
    [InlineData("var s = new Settings(); ref var on = ref s.On; s = new Settings(); on = true;", "s.On", Silent, "class Settings { public bool On; }")]
    [InlineData("var s = new Settings(); ref var on = ref s.On; s.On = true; on = !on;", "s.On", Silent, "struct Settings { public bool On; }")]
    [InlineData("var all = new Settings[2]; ref var second = ref all[1]; second.On = true;", "all[1].On && !all[0].On", Definite, "struct Settings { public bool On; }")]
    [InlineData("var values = new bool[3]; for (var i = 0; i < 3; i++) { ref var each = ref values[i]; each = i != 1; }", "values[0] && !values[1] && values[2]", Definite)]
    [InlineData("var values = new bool[3]; foreach (var i in config.RequireObject<int[]>(\"all\")) { ref var each = ref values[i]; each = true; }", "values[0]", Unknown)]
    [InlineData("var values = new bool[3]; foreach (var i in config.RequireObject<int[]>(\"all\")) { ref var each = ref values[0]; each = true; }", "!values[0]", Unknown)]
    [InlineData("var values = new bool[3]; Span<bool> span = values; foreach (ref var each in span) each = true;", "!values[0]", Silent)]
    [InlineData("ref var on = ref S.On; on = true;", "S.On", Definite, "static class S { public static bool On; }")]
    [InlineData("ref readonly var same = ref isProd; var copy = same;", "copy", When + "'isProd' is true")]
    [InlineData("var values = new[] { true }; ref var found = ref Find(values); found = false;", "values[0]", Silent, "static ref bool Find(bool[] all) => ref all[0];")]
    [InlineData("var a = true; var b = false; ref var r = ref isProd ? ref a : ref b; r = false;", "a", Unknown)]
    [InlineData("var all = new System.Collections.Generic.Dictionary<string, bool> { [\"a\"] = true }; ref var one = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(all, \"a\", out _); one = false;", "all[\"a\"]", Silent)]
    [InlineData("", "Set()", Silent, "static bool Set() { var a = true; ref var b = ref a; b = false; return a; }")]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);
}

public sealed class OutTests
{
    [Theory]
    [InlineData("Get(out var on);", "on", Definite, "static void Get(out bool value) => value = true;")]
    [InlineData("Get(isProd, out var on);", "on", When + "'isProd' is true", "static void Get(bool from, out bool value) => value = from;")]
    [InlineData("var on = true; Get(out on);", "on", Silent, "static void Get(out bool value) => value = false;")]
    [InlineData("Get(out _, out var on);", "on", Definite, "static void Get(out bool a, out bool b) { a = false; b = true; }")]
    [InlineData("var ok = bool.TryParse(\"true\", out var on);", "on", Definite)]
    [InlineData("var d = new Dictionary<string, bool> { [\"a\"] = true }; d.TryGetValue(\"a\", out var on);", "on", Definite)]
    [InlineData("var d = new Dictionary<string, bool> { [\"a\"] = true };", "d.TryGetValue(\"b\", out var on) || on", Silent)]
    [InlineData("var d = new Dictionary<string, bool> { [\"large\"] = true, [\"small\"] = false };", "d.TryGetValue(size, out var on) && on", When + "'size' is \"large\"")]
    [InlineData("var d = new Dictionary<string, bool> { [\"large\"] = true };", "d.ContainsKey(size)", When + "'size' is \"large\"")]
    [InlineData("var d = new Dictionary<string, bool> { [\"large\"] = true }; if (isProd) d.Clear();", "d.ContainsKey(\"large\")", When + "'isProd' is false")]
    [InlineData("var d = new Dictionary<string, bool>(StringComparer.OrdinalIgnoreCase) { [\"LARGE\"] = true };", "d.ContainsKey(\"large\")", Definite)]
    [InlineData("var d = new Dictionary<string, bool> { [\"a\"] = true }; d.TryGetValue(\"a\", out var on);", "!on", Silent)]
    [InlineData("Get(out var on, out _);", "on", Definite, "static void Get(out bool a, out bool b) { a = true; b = false; }")]
    [InlineData("Get(out on);", "on", Definite, "bool on; static void Get(out bool a) => a = true;")]
    [InlineData("var values = new[] { false }; Get(out values[0]);", "values[0]", Definite, "static void Get(out bool a) => a = true;")]
    [InlineData("On = Get(out var n) && n == 3;", "On", Definite, "bool On { get; set; } static bool Get(out int n) { n = 3; return true; }")]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);
}
