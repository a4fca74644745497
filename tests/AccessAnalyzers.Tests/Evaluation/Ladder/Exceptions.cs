using static AccessAnalyzers.Tests.Evaluation.Ladder.ValueFlow;

namespace AccessAnalyzers.Tests.Evaluation.Ladder;

public sealed class CaughtInCallerTests
{
    [Theory]
    [InlineData("var on = false; try { Check(isProd); } catch (ArgumentException) { on = true; }", "on", When + "'isProd' is false", "static void Check(bool value) { if (!value) throw new ArgumentException(\"value\"); }")]
    [InlineData("var on = true; try { Check(isProd); on = isProd; } catch (ArgumentException) { }", "on", Definite, "static void Check(bool value) { if (!value) throw new ArgumentException(\"value\"); }")]
    [InlineData("var on = true; try { Check(false); } catch (ArgumentException) { on = false; }", "on", Silent, "static void Check(bool value) { if (!value) throw new ArgumentException(\"value\"); }")]
    [InlineData("var on = false; try { Check(isProd); on = true; } catch (ArgumentException) { }", "on", When + "'isProd' is true", "static void Check(bool value) { if (!value) throw new ArgumentException(\"value\"); }")]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);
}

public sealed class TryCatchTests
{
    [Theory]
    [InlineData("var on = true; try { System.IO.File.Delete(\"x\"); } finally { on = false; }", "on", Silent)]
    [InlineData("var on = false; try { on = true; System.IO.File.Delete(\"x\"); } catch (Exception) { }", "on", Unknown)]
    [InlineData("var on = true; try { System.IO.File.Delete(\"x\"); } catch (Exception) { }", "on", Definite)]
    [InlineData("var on = false; try { on = true; } catch (Exception) { throw; }", "on", Definite)]
    [InlineData("var on = false; try { on = true; } catch (Exception) { on = true; }", "on", Definite)]
    [InlineData("var on = false; try { System.IO.File.Delete(\"x\"); on = true; } catch (Exception) { }", "on", Unknown)]
    [InlineData("var on = true; try { System.IO.File.Delete(\"x\"); } catch (Exception) { on = false; }", "on", Unknown)]
    [InlineData("var on = false; try { if (isProd) throw new InvalidOperationException(); } catch (InvalidOperationException) { on = true; }", "on", When + "'isProd' is true")]
    [InlineData("var on = false; try { throw new InvalidOperationException(); } catch (InvalidOperationException) { on = true; }", "on", Definite)]
    [InlineData("var on = isProd; try { System.IO.File.Delete(\"x\"); } catch (Exception) { }", "on", When + "'isProd' is true")]
    [InlineData("var on = false; try { on = isProd; } finally { on = !on; }", "on", When + "'isProd' is false")]
    [InlineData("try { if (isProd) return; } finally { }", "isProd", Silent)]
    [InlineData("var on = false; try { if (!isProd) throw new InvalidOperationException(); } catch (System.IO.IOException) { on = true; }", "on", Silent)]
    [InlineData("var on = false; try { throw new InvalidOperationException(); } catch (Exception) when (isProd) { on = true; }", "on", Definite)]
    [InlineData("var on = false; try { throw new InvalidOperationException(); on = true; } catch (Exception) { }", "on", Silent)]
    [InlineData("var on = true; try { Off(); System.IO.File.ReadAllText(\"none\"); on = true; } catch (Exception) { } void Off() => on = false;", "on", Unknown)]
    [InlineData("var on = true; try { try { throw new InvalidOperationException(); } finally { on = false; } } catch (Exception) { }", "on", Silent)]
    [InlineData("var on = false; try { throw new ArgumentException(); } catch (InvalidOperationException) { on = true; } catch (ArgumentException) { }", "on", Silent)]
    [InlineData("var on = false; try { throw new ArgumentNullException(); } catch (ArgumentException) { on = true; }", "on", Definite)]
    [InlineData("var on = false; try { throw new ArgumentException(); } catch (Exception) when (isProd) { on = true; } catch (ArgumentException) { }", "on", When + "'isProd' is true")]
    public Task A_flag_flows(string statements, string flag, string expected) => Flag(statements, flag, expected);
}

public sealed class UsingTests
{
    [Theory]
    [InlineData("bool on; using (var s = new System.IO.MemoryStream()) { on = true; }", "on", Definite)]
    [InlineData("using var s = new System.IO.MemoryStream(); var on = true;", "on", Definite)]
    [InlineData("bool on; using (var s = new System.IO.MemoryStream()) { on = isProd; }", "on", When + "'isProd' is true")]
    [InlineData("var on = true; using (var s = new System.IO.MemoryStream()) { on = false; }", "on", Silent)]
    [InlineData("var s = new Scope(); using (s) { }", "s.IsOver", Definite, "sealed class Scope : IDisposable { public bool IsOver; public void Dispose() => IsOver = true; }")]
    [InlineData("var s = new Scope(); using var same = s;", "s.IsOver", Silent, "sealed class Scope : IDisposable { public bool IsOver; public void Dispose() => IsOver = true; }")]
    [InlineData("var s = new Scope(); using (s) { }", "!s.IsOver", Silent, "sealed class Scope : IDisposable { public bool IsOver; public void Dispose() => IsOver = true; }")]
    [InlineData("var s = new Scope(); { using var same = s; }", "!s.IsOver", Silent, "sealed class Scope : IDisposable { public bool IsOver; public void Dispose() => IsOver = true; }")]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);
}

public sealed class LockTests
{
    [Theory]
    [InlineData("bool on; lock (this) { on = true; }", "on", Definite)]
    [InlineData("bool on; lock (this) { on = isProd; }", "on", When + "'isProd' is true")]
    [InlineData("var on = true; lock (this) { on = false; }", "on", Silent)]
    public Task A_flag_flows(string statements, string flag, string expected) => Flag(statements, flag, expected);
}
