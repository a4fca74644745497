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
    [InlineData("var on = false; if (isProd) goto end; on = true; end: ;", "on", Unknown)]
    [InlineData("var on = true; goto end; end: ;", "on", Unknown)]
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
