using static AccessAnalyzers.Tests.Evaluation.Ladder.ValueFlow;

namespace AccessAnalyzers.Tests.Evaluation.Ladder;

public sealed class IfTests
{
    [Fact]
    public Task Blocks_in_each_other_are_followed_for_a_while() =>
        Flag($"var on = true; {string.Concat(Enumerable.Repeat("{ ", 1000))} on = false; {string.Concat(Enumerable.Repeat("} ", 1000))}", "on", Silent);

    [Theory]
    [InlineData("var on = false; if (isProd) on = true;", "on", When + "'isProd' is true")]
    [InlineData("var on = false; if (1 > 2) on = true;", "on", Silent)]
    [InlineData("var on = false; if (2 > 1) on = true;", "on", Definite)]
    [InlineData("var on = false; if (isProd) { if (size == \"large\") on = true; }", "on", When + "'isProd' is true and 'size' is \"large\"")]
    [InlineData("var on = false; if (isProd) on = true; if (!isProd) on = true;", "on", Definite)]
    [InlineData("var on = false; if (isProd) { if (!isProd) on = true; }", "on", Silent)]
    [InlineData("var on = true; if (isProd) on = false;", "on", When + "'isProd' is false")]
    public Task A_flag_flows(string statements, string flag, string expected) => Flag(statements, flag, expected);
}

public sealed class ElseTests
{
    [Theory]
    [InlineData("bool on; if (isProd) on = true; else on = true;", "on", Definite)]
    [InlineData("bool on; if (isProd) on = false; else on = false;", "on", Silent)]
    [InlineData("bool on; if (isProd) on = false; else on = true;", "on", When + "'isProd' is false")]
    [InlineData("bool on; if (size == \"large\") on = false; else if (size == \"large\") on = true; else on = false;", "on", Silent)]
    [InlineData("bool on; if (size == \"large\") on = false; else if (size == \"small\") on = true; else on = false;", "on", When + "'size' is \"small\"")]
    [InlineData("bool on; if (isProd) on = isProd; else on = !isProd;", "on", Definite)]
    public Task A_flag_flows(string statements, string flag, string expected) => Flag(statements, flag, expected);
}

public sealed class EarlyReturnTests
{
    [Theory]
    [InlineData("if (isProd) return;", "!isProd", Definite)]
    [InlineData("if (!isProd) return;", "!isProd", Silent)]
    [InlineData("if (isProd) return;", "size == \"large\"", When + "'size' is \"large\"")]
    [InlineData("if (isProd) { if (size == \"large\") return; }", "isProd", When + "'isProd' is true")]
    [InlineData("if (isProd && size == \"large\") return; if (!isProd) return;", "size != \"large\"", Definite)]
    public Task A_flag_flows(string statements, string flag, string expected) => Flag(statements, flag, expected);
}

public sealed class ThrowTests
{
    [Theory]
    [InlineData("if (!isProd) throw new InvalidOperationException();", "isProd", Definite)]
    [InlineData("var on = isProd ? true : throw new InvalidOperationException();", "on", Definite)]
    [InlineData("if (isProd) throw new InvalidOperationException();", "isProd", Silent)]
    [InlineData("if (isProd) throw new InvalidOperationException();", "size == \"large\"", When + "'size' is \"large\"")]
    [InlineData("var name = config.Get(\"name\") ?? throw new InvalidOperationException();", "name == null", Silent)]
    [InlineData("Check(isProd);", "isProd", Definite, "static void Check(bool value) { if (!value) throw new ArgumentException(\"value\"); }")]
    [InlineData("Check(isProd);", "!isProd", Silent, "static void Check(bool value) { if (!value) throw new ArgumentException(\"value\"); }")]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);
}

/// <summary>A body that jumps is not followed.</summary>
public sealed class GotoTests
{
    [Theory]
    [InlineData("var on = true; if (isProd) goto end; on = false; end: on = false;", "on", Silent)]
    [InlineData("var on = false; if (isProd) goto end; on = true; end: ;", "on", When + "'isProd' is false")]
    [InlineData("var on = true; goto end; end: ;", "on", Definite)]
    [InlineData("var on = true; if (isProd) goto first; if (size == \"a\") goto second; on = false; first: second: on = !on;", "on", When + "'isProd' is false and 'size' is not \"a\"")]
    [InlineData("var on = false; foreach (var a in new[] { 1, 2 }) { foreach (var b in new[] { 1, 2 }) { if (a == 2 && b == 1) goto end; on = a == 2; } } on = true; end: ;", "!on", Definite)]
    [InlineData("var on = false; foreach (var each in config.RequireObject<string[]>(\"all\")) { if (each == \"73.140.245.0/24\") goto found; } goto end; found: on = true; end: ;", "on", When + "'all[0]' is \"73.140.245.0/24\"")]
    [InlineData("var n = 0; try { if (isProd) goto end; n = 1; } finally { n += 2; } n = 5; end: ;", "n == 2", When + "'isProd' is true")]
    [InlineData("var n = 0; while (true) { switch (n) { case 0: n = 1; continue; case 1: n = 2; break; default: goto end; } } end: ;", "n == 2", Definite)]
    [InlineData("var n = 0; switch (size) { case \"a\": goto one; one: n = 1; break; }", "n == 1", When + "'size' is \"a\"")]
    [InlineData("var n = 0; switch (size) { case \"a\": goto one; case \"b\": one: n = 1; break; }", "n == 1", Unknown)]
    [InlineData("var n = 0; { goto end; } n = 1; end: n += 2;", "n == 2", Definite)]
    [InlineData("var n = 0; again: n++; if (n < 3) goto again;", "n == 3", Unknown)]
    public Task A_flag_flows(string statements, string flag, string expected) => Flag(statements, flag, expected);
}

public sealed class ConditionalExpressionTests
{
    [Theory]
    [InlineData("", "isProd ? true : false", When + "'isProd' is true")]
    [InlineData("", "isProd ? true : true", Definite)]
    [InlineData("", "isProd ? false : false", Silent)]
    [InlineData("", "isProd ? size == \"large\" : size != \"large\"", When + "'isProd' is true and 'size' is \"large\"")]
    [InlineData("", "isProd ? (isProd ? false : true) : false", Silent)]
    [InlineData("var s = isProd ? new Settings { On = true } : new Settings();", "s.On", When + "'isProd' is true", "class Settings { public bool On { get; set; } }")]
    [InlineData("var a = new Settings(); var b = new Settings(); (isProd ? a : b).On = true;", "a.On", When + "'isProd' is true", "class Settings { public bool On { get; set; } }")]
    [InlineData("var n = 0; _ = isProd ? n++ : n--;", "n == 1", When + "'isProd' is true")]
    [InlineData("var n = 0; _ = isProd ? n++ : n--;", "n == -1", When + "'isProd' is false")]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);
}
