using static AccessAnalyzers.Tests.Evaluation.Ladder.ValueFlow;

namespace AccessAnalyzers.Tests.Evaluation.Ladder;

public sealed class CaughtInCallerTests
{
    const string Refused = "class Refused(int code) : Exception { public int Code { get; } = code; }";

    [Theory]
    [InlineData("var on = false; try { throw new Refused(3); } catch (Refused e) when (e.Code > 5) { on = true; } catch (Refused) { }", "on", Silent, Refused)]
    [InlineData("var on = false; try { throw new Refused(isProd ? 7 : 3); } catch (Refused e) when (e.Code > 5) { on = true; } catch (Refused) { }", "on", When + "'isProd' is true", Refused)]
    [InlineData("var on = false; try { try { throw new Refused(7); } catch (Refused) { throw; } } catch (Exception e) { on = e is Refused { Code: 7 }; }", "on", Definite, Refused)]
    [InlineData("var code = 0; try { if (isProd) throw new Refused(7); throw new Refused(3); } catch (Refused e) { code = e.Code; }", "code == 7", When + "'isProd' is true", Refused)]
    [InlineData("var on = false; try { if (isProd) throw new Refused(7); throw new TimeoutException(); } catch (Exception e) { on = e is TimeoutException; }", "on", When + "'isProd' is false", Refused)]
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
    [InlineData("var on = false; try { on = true; System.IO.File.Delete(\"x\"); } catch (Exception) { }", "on", Definite)]
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
    [InlineData("var on = false; try { try { throw new InvalidOperationException(); } catch (InvalidOperationException) { } } catch (InvalidOperationException) { on = true; }", "on", Silent)]
    [InlineData("var on = false; try { try { throw new InvalidOperationException(); } catch (ArgumentException) { } } catch (InvalidOperationException) { on = true; }", "on", Definite)]
    [InlineData("var on = false; try { throw new ArgumentException(); } catch (ArgumentException) { } catch (Exception) { on = true; }", "on", Silent)]
    [InlineData("var on = false; try { throw new ArgumentException(); } catch { on = true; }", "on", Definite)]
    [InlineData("var on = true; try { throw (Exception)Activator.CreateInstance(typeof(InvalidOperationException))!; } catch (ArgumentException) { } catch (InvalidOperationException) { on = false; }", "on", Silent)]
    [InlineData("var on = false; try { throw new ArgumentException(); } catch (ArgumentNullException) { on = true; } catch (ArgumentException) { }", "on", Silent)]
    [InlineData("var on = true; try { dynamic d = new object(); d.Missing(); } catch (Exception) { on = false; }", "on", Silent)]
    [InlineData("var a = new[] { true }; var i = 1; bool on; try { on = a[i]; } catch (IndexOutOfRangeException) { on = false; }", "on", Silent)]
    [InlineData("string? s = null; var on = true; try { _ = s!.Length; } catch (NullReferenceException) { on = false; }", "on", Silent)]
    [InlineData("Action? s = null; var on = true; try { s!(); } catch (NullReferenceException) { on = false; }", "on", Silent)]
    [InlineData("var a = new string[0]; var on = true; try { _ = a.First(); } catch (InvalidOperationException) { on = false; }", "on", Silent)]
    [InlineData("var on = true; try { _ = size switch { \"large\" => 1, \"another\" => 1 }; } catch (Exception) { on = false; }", "on && size == \"small\"", Silent)]
    [InlineData("Settings? s = isProd ? new Settings() : null; var on = true; try { _ = s!.On; } catch (NullReferenceException) { on = false; }", "on", When + "'isProd' is true", "class Settings { public bool On; }")]
    [InlineData("bool? s = isProd ? true : null; var on = true; try { _ = s!.Value; } catch (InvalidOperationException) { on = false; }", "on", When + "'isProd' is true")]
    [InlineData("var o = config.GetBoolean(\"o\"); var on = true; try { _ = o!.Value; } catch (InvalidOperationException) { on = false; }", "on", When + "'o' is set")]
    [InlineData("var d = new Dictionary<string, bool> { [\"large\"] = true }; var on = true; try { _ = d[size]; } catch (KeyNotFoundException) { on = false; }", "on", When + "'size' is \"large\"")]
    [InlineData("var on = true; try { config.Require(\"name\"); } catch (Exception) { on = false; }", "on", Unknown)]
    [InlineData("Func<bool> f = () => false; try { var x = true; f = () => x; System.IO.File.Delete(\"none\"); } catch (Exception) { throw; }", "f()", Definite)]
    [InlineData("var s = new Settings(); try { s = new Settings { On = true }; System.IO.File.Delete(\"none\"); } catch (Exception) { throw; }", "s.On", Definite, "class Settings { public bool On; }")]
    [InlineData("var zero = 0; var on = true; try { _ = 7 / zero; } catch (DivideByZeroException) { on = false; }", "on", Silent)]
    [InlineData("var n = 7; var on = true; try { n = n % Zero(); } catch (DivideByZeroException) { on = false; }", "on", Silent, "static int Zero() => 0;")]
    [InlineData("var d = new Dictionary<string, bool> { [\"a\"] = true }; var on = true; try { _ = d[\"b\"]; } catch (KeyNotFoundException) { on = false; }", "on", Silent)]
    [InlineData("var a = new[] { true }; var i = 1; var on = true; try { _ = a[i]; } catch (IndexOutOfRangeException) { on = false; }", "on", Silent)]
    [InlineData("var a = new[] { true }; var i = 1; var on = true; try { a[i] = true; } catch (IndexOutOfRangeException) { on = false; }", "on", Silent)]
    [InlineData("object o = \"x\"; var on = true; try { _ = (int)o; } catch (InvalidCastException) { on = false; }", "on", Silent)]
    [InlineData("Base o = new Base(); var on = true; try { _ = (Derived)o; } catch (InvalidCastException) { on = false; }", "on", Silent, "class Base; class Derived : Base;")]
    [InlineData("var n = int.MaxValue; var on = true; try { n = checked(n + 1); } catch (OverflowException) { on = false; }", "on", Silent)]
    [InlineData("bool[]? s = null; var on = true; try { _ = s![0]; } catch (NullReferenceException) { on = false; }", "on", Silent)]
    [InlineData("string[]? s = null; var on = true; try { foreach (var each in s!) { } } catch (NullReferenceException) { on = false; }", "on", Silent)]
    [InlineData("var n = -1; var on = true; try { _ = new bool[n]; } catch (OverflowException) { on = false; }", "on", Silent)]
    [InlineData("var d = new Dictionary<string, bool> { [\"a\"] = true }; var on = true; try { d.Add(\"a\", true); } catch (ArgumentException) { on = false; }", "on", Silent)]
    [InlineData("var on = true; try { _ = bool.Parse(\"maybe\"); } catch (FormatException) { on = false; }", "on", Silent)]
    [InlineData("bool[]? s = null; var on = true; try { s![0] = true; } catch (NullReferenceException) { on = false; }", "on", Silent)]
    [InlineData("var on = true; var zero = 0; var n = 7; try { n /= zero; } catch (DivideByZeroException) { on = false; }", "on", Silent)]
    [InlineData("var on = true; var n = int.MaxValue; try { checked { n++; } } catch (OverflowException) { on = false; }", "on", Silent)]
    [InlineData("var on = true; var n = int.MaxValue; try { checked { n += 1; } } catch (OverflowException) { on = false; }", "on", Silent)]
    [InlineData("var on = true; var n = 300; try { _ = checked((byte)n); } catch (OverflowException) { on = false; }", "on", Silent)]
    [InlineData("var on = true; try { _ = \"x\".Substring(2); } catch (ArgumentException) { on = false; }", "on", Silent)]
    [InlineData("var on = false; var a = new[] { true }; try { on = a[0]; } catch (IndexOutOfRangeException) { on = false; }", "on", Definite)]
    [InlineData("var on = false; var n = 3; try { on = 6 / n == 2; } catch (DivideByZeroException) { on = false; }", "on", Definite)]
    [InlineData("var on = false; var a = new bool[2]; try { a[1] = true; on = a[1]; } catch (IndexOutOfRangeException) { }", "on", Definite)]
    [InlineData("var list = new List<string>(); try { list.Add(\"a\"); System.IO.File.Delete(\"none\"); } catch (Exception) { }", "list.Count == 0", Silent)]
    [InlineData("var s = new Settings { On = true }; try { s.On = false; System.IO.File.Delete(\"none\"); } catch (Exception) { }", "s.On", Silent, "class Settings { public bool On; public bool Other; }")]
    [InlineData("var s = new Settings { On = true }; try { s.Other = true; System.IO.File.Delete(\"none\"); } catch (Exception) { }", "s.On", Definite, "class Settings { public bool On; public bool Other; }")]
    [InlineData("var d = new Dictionary<string, bool> { [\"a\"] = true }; try { d[\"b\"] = true; System.IO.File.Delete(\"none\"); } catch (Exception) { }", "d[\"a\"]", Definite)]
    [InlineData("var n = 0; var d = new Dictionary<string, bool> { [\"a\"] = true }; try { d[\"b\"] = true; System.IO.File.Delete(\"none\"); } catch (Exception) { } foreach (var pair in d) n++;", "n == 1", Silent)]
    [InlineData("var on = false; try { if (isProd) throw new InvalidOperationException(); on = true; } catch (InvalidOperationException) { on = false; }", "on", When + "'isProd' is false")]
    [InlineData("var on = false; try { Fail(isProd); on = true; } catch (InvalidOperationException) { return; }", "on && isProd", Silent, "static void Fail(bool now) { if (now) throw new InvalidOperationException(); }")]
    [InlineData("Exception? caught = null; try { throw new InvalidOperationException(); } catch (InvalidOperationException e) { caught = e; }", "caught == null", Silent)]
    [InlineData("var on = false; try { throw new InvalidOperationException(); } catch (InvalidOperationException e) when (e.Message == \"\") { } catch (InvalidOperationException) { on = true; }", "on", Unknown)]
    [InlineData("var list = new List<string>(); try { list.Add(\"a\"); System.IO.File.Delete(\"/none/none\"); return; } catch (Exception) { }", "list.Count == 0", Silent)]
    [InlineData("var s = new Settings(); try { s.On = false; System.IO.File.Delete(\"/none/none\"); return; } catch (Exception) { }", "s.On", Silent, "class Settings { public bool On = true; }")]
    [InlineData("var on = true; try { on = false; System.IO.File.Delete(\"/none/none\"); return; } catch (Exception) { }", "on", Silent)]
    [InlineData("var on = true; var other = false; try { other = true; System.IO.File.Delete(\"/none/none\"); return; } catch (Exception) { }", "on", Definite)]
    [InlineData("var n = 0; var d = new Dictionary<string, bool> { [\"a\"] = true }; try { d[\"b\"] = true; System.IO.File.Delete(\"/none/none\"); return; } catch (Exception) { } foreach (var pair in d) n++;", "n == 1", Silent)]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);

    [Theory]
    [InlineData("var list = new List<string>(); try { list.Add(\"73.140.245.0/24\"); System.IO.File.Delete(\"none\"); } catch (Exception) { throw; }", "= list", Definite)]
    [InlineData("var list = new List<string> { \"\" }; try { list.Add(isProd ? \"73.140.245.0/24\" : \"\"); System.IO.File.Delete(\"none\"); } catch (Exception) { throw; }", "= list", When + "'isProd' is true")]
    [InlineData("var list = new List<string> { \"73.140.245.0/24\" }; try { list.Add(\"\"); System.IO.File.Delete(\"none\"); } catch (Exception) { }", "= list", Definite)]
    [InlineData("var list = new List<string> { \"73.140.245.0/24\" }; try { list.Clear(); System.IO.File.Delete(\"none\"); } catch (Exception) { }", "= list", Silent)]
    [InlineData("var list = new List<string> { \"\", \"73.140.245.0/24\" }; try { list[1] = \"\"; System.IO.File.Delete(\"none\"); } catch (Exception) { }", "= list", Silent)]
    [InlineData("var list = new List<string> { \"73.140.245.0/24\" }; try { list[0] = \"\"; System.IO.File.Delete(\"none\"); } catch (Exception) { }", "= list", Silent)]
    [InlineData("var list = new List<string> { \"\", \"73.140.245.0/24\" }; try { list[1] = \"\"; System.IO.File.Delete(\"/none/none\"); return; } catch (Exception) { }", "= list", Silent)]
    [InlineData("var list = new List<string> { \"73.140.245.0/24\" }; try { list.Clear(); System.IO.File.Delete(\"/none/none\"); return; } catch (Exception) { }", "= list", Silent)]
    [InlineData("var list = new List<string> { \"73.140.245.0/24\" }; try { list.Add(\"\"); System.IO.File.Delete(\"/none/none\"); return; } catch (Exception) { }", "= list", Definite)]
    public Task A_list_flows(string statements, string ranges, string expected) => Ranges(statements, ranges, expected);
}

/// <summary>A <c>finally</c> runs on every way out of its block, and on no other.</summary>
public sealed class FinallyTests
{
    [Theory]
    [InlineData("var s = new Settings(); Run(s, isProd);", "s.On", When + "'isProd' is false", "class Settings { public bool On; } static bool Run(Settings s, bool early) { if (early) return false; try { } finally { s.On = true; } return true; }")]
    [InlineData("var s = new Settings(); Run(s);", "s.On", Definite, "class Settings { public bool On; } static void Run(Settings s) { try { return; } finally { s.On = true; } }")]
    [InlineData("var on = false; foreach (var each in new[] { 1 }) { if (isProd) break; try { } finally { on = true; } }", "on", When + "'isProd' is false")]
    [InlineData("var on = false; foreach (var each in new[] { 1 }) { try { break; } finally { on = true; } }", "on", Definite)]
    [InlineData("var on = false; foreach (var each in new[] { 1 }) { try { continue; } finally { on = true; } }", "on", Definite)]
    [InlineData("var on = false; foreach (var each in new[] { 1 }) { try { continue; } finally { on = true; } on = false; }", "on", Definite)]
    [InlineData("var on = false; try { if (isProd) throw new InvalidOperationException(); try { } finally { on = true; } } catch (InvalidOperationException) { }", "on", When + "'isProd' is false")]
    [InlineData("var on = false; try { try { if (isProd) throw new InvalidOperationException(); } finally { on = true; } } catch (InvalidOperationException) { }", "on", Definite)]
    [InlineData("var n = 0; try { n++; } finally { }", "n == 1", Definite)]
    [InlineData("var on = true; try { if (isProd) return; on = false; } finally { on = !on; }", "on", Definite)]
    [InlineData("", "On(isProd)", When + "'isProd' is true", "static bool On(bool early) { try { if (early) return true; } finally { } return false; }")]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);
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
    [InlineData("var s = new Settings(); using (Scope a = new(s, true), b = new(s, false)) { }", "s.On", Definite, "sealed class Scope(Settings s, bool on) : IDisposable { public void Dispose() => s.On = on; } class Settings { public bool On; }")]
    [InlineData("var s = new Settings(); { using var a = new Scope(s, false); using var b = new Scope(s, true); }", "s.On", Silent, "sealed class Scope(Settings s, bool on) : IDisposable { public void Dispose() => s.On = on; } class Settings { public bool On; }")]
    [InlineData("var n = 0; { using var s = new System.IO.MemoryStream(); n++; }", "n == 1", Definite)]
    [InlineData("var s = new Scope(); using (s) { }", "s.IsOver", Definite, "class Base : IDisposable { public bool IsOver; public void Dispose() => IsOver = true; } class Scope : Base;")]
    [InlineData("var s = new Scope(); using (s) { }", "s.IsOver", Definite, "class Scope : IDisposable { public bool IsOver; protected virtual void Dispose(bool all) => IsOver = all; public void Dispose() => Dispose(true); }")]
    [InlineData("var s = new Scope(); try { using (s) throw new InvalidOperationException(); } catch (InvalidOperationException) { }", "s.IsOver", Definite, "sealed class Scope : IDisposable { public bool IsOver; public void Dispose() => IsOver = true; }")]
    [InlineData("var s = new Scope(); Use(s).Wait();", "!s.IsOver", Silent, "sealed class Scope : IAsyncDisposable { public bool IsOver; public ValueTask DisposeAsync() { IsOver = true; return default; } } static async Task Use(Scope s) { await using (s) { } }")]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);
}

public sealed class LockTests
{
    [Theory]
    [InlineData("bool on; lock (this) { on = true; }", "on", Definite)]
    [InlineData("bool on; lock (this) { on = isProd; }", "on", When + "'isProd' is true")]
    [InlineData("var on = true; lock (this) { on = false; }", "on", Silent)]
    [InlineData("var s = new Settings(); lock (s.Touch()) { }", "s.On", Definite, "class Settings { public bool On; public object Touch() { On = true; return this; } }")]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);
}
