using static AccessAnalyzers.Tests.Evaluation.Ladder.ValueFlow;

namespace AccessAnalyzers.Tests.Evaluation.Ladder;

/// <summary>What few programs contain is understood or unknown, and never misunderstood. The surface programs compile without <c>unsafe</c>.</summary>
public sealed class RareConstructTests
{
    const string Handler = "[System.Runtime.CompilerServices.InterpolatedStringHandler] public ref struct Quiet { public Quiet(int literal, int holes, bool on, out bool goes) => goes = on; public void AppendLiteral(string text) { } public void AppendFormatted<T>(T value) { } } static void Log(bool on, [System.Runtime.CompilerServices.InterpolatedStringHandlerArgument(\"on\")] Quiet text) { }";

    [Theory]
    [InlineData("var gate = new object(); var on = false; lock (gate) { on = isProd; }", "on", When + "'isProd' is true")]
    [InlineData("var gate = new System.Threading.Lock(); var on = true; lock (gate) { on = false; }", "on", Silent)]
    [InlineData("var n = 1; checked { n += 1; }", "n == 2", Definite)]
    [InlineData("var n = int.MaxValue; unchecked { n += 1; }", "n > 0", Silent)]
    [InlineData("var on = true; if (isProd) goto end; on = false; end: on = !on;", "on", When + "'isProd' is false")]
    [InlineData("var on = true; switch (size) { case \"a\": goto case \"b\"; case \"b\": on = false; break; }", "on && size == \"a\"", Silent)]
    [InlineData("var on = Get();", "on", Silent, "static bool Get() { var n = 0; again: n++; if (n < 3) goto again; return n == 1; }")]
    [InlineData("var on = true; outer: foreach (var n in new[] { 1 }) on = false;", "on", Silent)]
    [InlineData("Span<bool> s = stackalloc bool[1]; s[0] = true; var on = !s[0];", "on", Silent)]
    [InlineData("Span<bool> s = stackalloc bool[] { true, false };", "s[1]", Silent)]
    [InlineData("dynamic d = new Settings(); d.On = false;", "(bool)d.On", Silent, "public class Settings { public bool On = true; }")]
    [InlineData("var s = new Settings(); dynamic d = s; d.On = false;", "s.On", Silent, "public class Settings { public bool On = true; }")]
    [InlineData("", "nameof(TestStack) == \"TestStack\"", Definite)]
    [InlineData("", "sizeof(int) == 4", Definite)]
    [InlineData("var on = true; foreach (var n in AsyncEnumerable().ToBlockingEnumerable()) on = false;", "on", Silent, "static async IAsyncEnumerable<int> AsyncEnumerable() { await Task.Yield(); yield return 1; }")]
    [InlineData("var s = new Settings(); Read(s).Wait();", "s.On", Silent, "class Settings { public bool On = true; } static async Task Read(Settings s) { await foreach (var n in All()) s.On = false; } static async IAsyncEnumerable<int> All() { await Task.Yield(); yield return 1; }")]
    [InlineData("var n = 0; Log(false, $\"{++n}\");", "n == 1", Silent, Handler)]
    [InlineData("var n = 0; Log(true, $\"{++n}\");", "n == 0", Silent, Handler)]
    [InlineData("var b = new Buffer(); b[0] = true; b[0] = false;", "b[0]", Silent, "[System.Runtime.CompilerServices.InlineArray(2)] struct Buffer { bool first; }")]
    [InlineData("var a = new[] { true }; ref var first = ref a[0]; first = false;", "a[0]", Silent)]
    [InlineData("var on = true; { ref readonly var same = ref on; on = false; }", "on", Silent)]
    [InlineData("var all = new[] { 1, 2, 3 };", "all is [1, .., 3]", Definite)]
    [InlineData("var all = new[] { 1, 2, 3 };", "all is [2, ..]", Silent)]
    [InlineData("var all = new[] { 1, 2, 3 };", "all[1..].Length == 3", Silent)]
    [InlineData("var on = (object)5 is long;", "on", Silent)]
    [InlineData("int.TryParse(\"7\", out var n);", "n == 0", Silent)]
    [InlineData("var s = new Source(); var on = true; s.Changed += () => on = false; s.Raise();", "on", Silent, "class Source { public event Action? Changed; public void Raise() => Changed?.Invoke(); }")]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "", string otherFile = "") => Flag(statements, flag, expected, members, otherFile);
}
