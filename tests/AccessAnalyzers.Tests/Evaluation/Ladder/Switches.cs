using static AccessAnalyzers.Tests.Evaluation.Ladder.ValueFlow;

namespace AccessAnalyzers.Tests.Evaluation.Ladder;

public sealed class SwitchStatementTests
{
    [Theory]
    [InlineData("var on = false; switch (size) { case \"large\": on = true; break; case \"small\": break; default: break; }", "on", When + "'size' is \"large\"")]
    [InlineData("bool on; switch (size) { case \"large\": on = true; break; default: on = true; break; }", "on", Definite)]
    [InlineData("bool on; switch (size) { case \"large\" when isProd: on = true; break; default: on = false; break; }", "on", When + "'size' is \"large\" and 'isProd' is true")]
    [InlineData("bool on; switch (size) { case \"large\": case \"small\": on = false; break; default: on = false; break; }", "on", Silent)]
    [InlineData("var on = false; switch (size) { case \"large\": case \"small\": on = true; break; }", "on", When + "'size' is \"large\"")]
    [InlineData("var on = false; switch (size) { default: on = true; break; case \"large\": break; }", "on", When + "'size' is not \"large\"")]
    [InlineData("var on = true; switch (isProd) { case true: on = false; break; case false: on = false; break; }", "on", Silent)]
    [InlineData("var on = false; switch (Stage.Prod) { case Stage.Dev: break; case Stage.Prod: on = true; break; }", "on", Definite, "enum Stage { Dev, Prod }")]
    [InlineData("switch (size) { case \"large\": return; }", "size == \"large\"", Silent)]
    [InlineData("var n = config.RequireInt32(\"n\"); var on = false; switch (n) { case < 3: on = true; break; case >= 3: on = true; break; }", "on", Definite)]
    [InlineData("var n = config.RequireInt32(\"n\"); bool on; switch (n) { case 1 when isProd: on = false; break; case 1: on = true; break; default: on = false; break; }", "on", When + "'isProd' is false and 'n' is 1")]
    [InlineData("var n = 0; switch (Next()) { case 1: n = 1; break; case 2: n = 2; break; }", "n == 1", Definite, "static int Next() => 1;")]
    [InlineData("var on = true; switch (size) { case \"large\": on = false; goto case \"small\"; case \"small\": break; }", "on", Unknown)]
    [InlineData("switch (size) { case \"large\": break; default: return; }", "size == \"large\"", Definite)]
    [InlineData("switch (size) { case \"large\": return; default: break; }", "size == \"large\"", Silent)]
    [InlineData("object o = isProd ? \"x\" : 3; var on = false; switch (o) { case string text when text == \"x\": on = true; break; case int n: on = false; break; }", "on", When + "'isProd' is true")]
    [InlineData("var on = false; switch (config.RequireInt32(\"n\")) { case 1 or 2: on = true; break; }", "on", When + "'n' is at least 1 and 'n' is less than 3")]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);
}

public sealed class SwitchExpressionTests
{
    [Theory]
    [InlineData("", "size switch { \"large\" => true, _ => false }", When + "'size' is \"large\"")]
    [InlineData("", "size switch { \"large\" => true, _ => true }", Definite)]
    [InlineData("", "size switch { \"large\" or \"small\" => false, _ => false }", Silent)]
    [InlineData("", "size switch { \"large\" when isProd => true, _ => false }", When + "'size' is \"large\" and 'isProd' is true")]
    [InlineData("", "size switch { \"large\" => false, \"large\" or \"small\" => true, _ => false }", When + "'size' is \"small\"")]
    [InlineData("", "size switch { \"large\" => true, _ => throw new InvalidOperationException() }", Definite)]
    [InlineData("", "(isProd, size) switch { (true, \"large\") => true, _ => false }", When + "'isProd' is true and 'size' is \"large\"")]
    [InlineData("", "(isProd, !isProd) switch { (true, true) => true, (false, false) => true, _ => false }", Silent)]
    [InlineData("", "(isProd, !isProd) switch { (true, false) => true, (_, true) => true, _ => false }", Definite)]
    [InlineData("", "config.RequireInt32(\"n\") switch { < 3 => true, >= 3 and < 5 => false, _ => false }", When + "'n' is less than 3")]
    [InlineData("", "config.Get(\"name\") switch { null => true, _ => false }", When + "'name' is not set")]
    [InlineData("var s = new Settings { On = true };", "s switch { { On: false } => false, { On: true } => true }", Definite, "class Settings { public bool On { get; set; } }")]
    [InlineData("object o = 3;", "o switch { string => true, _ => false }", Silent)]
    [InlineData("Base s = isProd ? new Derived() : new Base();", "s switch { Derived => true, _ => false }", When + "'isProd' is true", "class Base; class Derived : Base;")]
    [InlineData("Base s = new Derived();", "s switch { Derived { On: false } => true, _ => false }", Silent, "class Base; class Derived : Base { public bool On { get; set; } = true; }")]
    [InlineData("var n = 0; var on = size switch { \"large\" => (n = 1) == 1, _ => true };", "n == 1", When + "'size' is \"large\"")]
    [InlineData("var n = 0; _ = isProd switch { true => 1, false => n = 2 };", "n == 2", When + "'isProd' is false")]
    [InlineData("var n = 0; _ = true switch { true => 1, false => n = 2 };", "n == 2", Silent)]
    [InlineData("", "(isProd ? \"a\" : null) switch { \"a\" => true, null => false, _ => true }", When + "'isProd' is true")]
    [InlineData("object o = isProd ? new Settings { On = true } : \"x\";", "o switch { Settings s => s.On, _ => false }", When + "'isProd' is true", "class Settings { public bool On; }")]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);
}

public sealed class PatternTests
{
    [Theory]
    [InlineData("", "size is \"large\" or \"small\"", When + "'size' is \"large\"")]
    [InlineData("", "size is not \"large\" and not \"small\"", When + "'size' is not \"large\" and 'size' is not \"small\"")]
    [InlineData("", "size is not \"large\"", When + "'size' is not \"large\"")]
    [InlineData("", "config.RequireInt32(\"n\") is >= 3", When + "'n' is at least 3")]
    [InlineData("object o = isProd ? \"x\" : 3;", "o is string", When + "'isProd' is true")]
    [InlineData("object o = \"x\";", "o is int", Silent)]
    [InlineData("object o = true;", "o is bool on && on", Definite)]
    [InlineData("object o = true;", "o is bool on && !on", Silent)]
    [InlineData("object o = isProd;", "o is true", When + "'isProd' is true")]
    [InlineData("Settings s = new Settings(isProd, \"a\");", "s is { On: true, Name: \"a\" }", When + "'isProd' is true", "record Settings(bool On, string Name);")]
    [InlineData("Settings s = new Settings(isProd, \"a\");", "s is (true, \"b\")", Silent, "record Settings(bool On, string Name);")]
    [InlineData("Settings s = new Settings(isProd, \"a\");", "s is { Name: var name } && name == \"a\"", Definite, "record Settings(bool On, string Name);")]
    [InlineData("Base s = isProd ? new Derived() : new Base();", "s is Derived", When + "'isProd' is true", "class Base; class Derived : Base;")]
    [InlineData("var list = new[] { 1, 2 };", "list is { Length: 2 } some && some.Length > 0", Definite)]
    [InlineData("var list = isProd ? new[] { 1, 2 } : null;", "list is { Length: > 1 }", When + "'isProd' is true")]
    [InlineData("var list = isProd ? new[] { 1, 2 } : null;", "list is { }", When + "'isProd' is true")]
    [InlineData("var list = isProd ? new[] { 1, 2 } : null;", "list is { Length: 1 } || list is { Length: 3 }", Silent)]
    [InlineData("var list = new List<int> { 1 };", "list switch { { Count: 0 } => false, { } => true }", Definite)]
    [InlineData("string[] list = { \"a\" };", "list is string[] known && known.Length == 1", Definite)]
    [InlineData("object list = new[] { 1 };", "list is int[]", Unknown)]
    [InlineData("Settings? s = isProd ? new Settings(true) : null;", "s is { On: true }", When + "'isProd' is true", "record Settings(bool On);")]
    [InlineData("Settings? s = null;", "s is { On: true } || !isProd", When + "'isProd' is false", "record Settings(bool On);")]
    [InlineData("var list = new[] { 1, 2 };", "list is [1, 2]", Definite)]
    [InlineData("var list = new[] { 1, 2 };", "list is [2, ..]", Silent)]
    [InlineData("", "(isProd, true) is (true, true)", When + "'isProd' is true")]
    [InlineData("var list = new[] { 1, 2 };", "list is not [1, 2]", Silent)]
    [InlineData("object o = isProd;", "o is var other && other is null", Silent)]
    [InlineData("object o = size;", "o is bool", Silent)]
    [InlineData("object o = isProd;", "o is string", Silent)]
    [InlineData("object? o = config.Get(\"name\");", "o is string", Unknown)]
    [InlineData("bool? o = config.GetBoolean(\"o\");", "o is bool", When + "'o' is set")]
    [InlineData("var o = config.GetBoolean(\"o\");", "o is bool on && on", When + "'o' is true")]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);
}
