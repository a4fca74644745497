using static AccessAnalyzers.Tests.Evaluation.Ladder.ValueFlow;

namespace AccessAnalyzers.Tests.Evaluation.Ladder;

/// <summary>What <c>using</c> calls at its end.</summary>
public sealed class DisposalTests
{
    const string State = "class State { public bool On = true; public string Log = \"\"; }";
    const string Explicit = State + "sealed class Scope(State s) : IDisposable { void IDisposable.Dispose() => s.On = false; public void Dispose() => s.On = true; }";
    const string Named = State + "sealed class Scope(State s, string name) : IDisposable { public void Dispose() => s.Log += name; }";
    const string Virtual = State + "class Scope(State s) : IDisposable { public virtual void Dispose() => s.On = true; } class Closing(State s) : Scope(s) { public override void Dispose() => s.On = false; }";
    const string Async = State + "sealed class Scope(State s) : IAsyncDisposable, IDisposable { public void Dispose() => s.On = true; public ValueTask DisposeAsync() { s.On = false; return default; } }";
    const string Pattern = State + "ref struct Scope { public State S; public Scope(State s) => S = s; public void Dispose() => S.On = false; }";

    [Theory]
    [InlineData("var s = new State(); using (new Scope(s)) { }", "s.On", Silent, Explicit)]
    [InlineData("var s = new State(); using (var scope = new Scope(s)) { }", "s.On", Silent, Explicit)]
    [InlineData("var s = new State(); { using var scope = new Scope(s); }", "s.On", Silent, Explicit)]
    [InlineData("var s = new State(); using var scope = new Scope(s);", "s.On", Definite, Explicit)]
    [InlineData("var s = new State(); using (IDisposable scope = new Scope(s)) { }", "s.On", Silent, Explicit)]
    [InlineData("var s = new State(); using (Open(s)) { }", "s.On", Silent, Explicit + "static IDisposable Open(State s) => new Scope(s);")]
    [InlineData("var s = new State(); using (Scope a = new(s, \"a\"), b = new(s, \"b\")) { }", "s.Log == \"ba\"", Definite, Named)]
    [InlineData("var s = new State(); { using var a = new Scope(s, \"a\"); using var b = new Scope(s, \"b\"); s.Log += \"c\"; }", "s.Log == \"cba\"", Definite, Named)]
    [InlineData("var s = new State(); using (new Scope(s, \"a\")) using (new Scope(s, \"b\")) s.Log += \"c\";", "s.Log == \"cba\"", Definite, Named)]
    [InlineData("var s = new State(); try { using var a = new Scope(s, \"a\"); throw new InvalidOperationException(); } catch (InvalidOperationException) { s.Log += \"c\"; }", "s.Log == \"ac\"", Definite, Named)]
    [InlineData("var s = new State(); Run(s, isProd);", "s.Log == \"a\"", Definite, Named + "static void Run(State s, bool early) { using var a = new Scope(s, \"a\"); if (early) return; s.Log += \"\"; }")]
    [InlineData("var s = new State(); foreach (var n in new[] { 1, 2 }) { using var a = new Scope(s, \"a\"); if (n == 1) continue; break; }", "s.Log == \"aa\"", Definite, Named)]
    [InlineData("var s = new State(); using (Scope scope = new Closing(s)) { }", "s.On", Silent, Virtual)]
    [InlineData("var s = new State(); using (var scope = new Scope(s)) { }", "s.On", Definite, Virtual)]
    [InlineData("var s = new State(); Use(s, new Closing(s));", "s.On", Silent, Virtual + "static void Use(State s, Scope scope) { using (scope) { } }")]
    [InlineData("var s = new State(); Use(s).Wait();", "s.On", Silent, Async + "static async Task Use(State s) { await using (new Scope(s)) { } }")]
    [InlineData("var s = new State(); Use(s).Wait();", "s.On", Silent, Async + "static async Task Use(State s) { await using var scope = new Scope(s); await Task.Yield(); }")]
    [InlineData("var s = new State(); using (new Scope(s)) { }", "!s.On", Silent, Async)]
    [InlineData("var s = new State(); using (var scope = new Scope(s)) { }", "s.On", Silent, Pattern)]
    [InlineData("var s = new State(); { using var scope = new Scope(s); }", "s.On", Silent, Pattern)]
    [InlineData("var s = new State(); using (isProd ? new Scope(s) : null) { }", "s.On", When + "'isProd' is false", Explicit)]
    public Task A_flag_flows(string statements, string flag, string expected, string members) => Flag(statements, flag, expected, members);
}
