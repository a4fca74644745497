using static AccessAnalyzers.Tests.Evaluation.Ladder.ValueFlow;

namespace AccessAnalyzers.Tests.Evaluation.Ladder;

public sealed class UserDefinedOperatorTests
{
    const string And = "record Settings(bool On) { public static bool operator true(Settings s) => s.On; public static bool operator false(Settings s) => !s.On; public static Settings operator &(Settings a, Settings b) => new(a.On & b.On); public static Settings operator |(Settings a, Settings b) => new(a.On | b.On); }";

    [Theory]
    [InlineData("var s = new Settings(true);", "s", Silent, "record Settings(bool On) { public static implicit operator bool(Settings s) => !s.On; public static implicit operator Input<bool>(Settings s) => !s.On; }")]
    [InlineData("var s = new Settings(isProd);", "(bool)s", When + "'isProd' is true", "record Settings(bool On) { public static explicit operator bool(Settings s) => s.On; }")]
    [InlineData("var s = new Settings(true) + new Settings(false);", "s.On", Definite, "record Settings(bool On) { public static Settings operator +(Settings a, Settings b) => new(a.On || b.On); }")]
    [InlineData("var s = new Settings(true);", "s == true", Silent, "class Settings(bool on) { public bool On => on; public static bool operator ==(Settings s, bool on) => s.On != on; public static bool operator !=(Settings s, bool on) => s.On == on; public override bool Equals(object? other) => false; public override int GetHashCode() => 0; }")]
    [InlineData("var s = new Settings(); var t = new Settings();", "s == t", Silent, "class Settings { }")]
    [InlineData("var s = new Settings(); var t = new Settings();", "s.Equals(t)", Definite, "class Settings { public override bool Equals(object? other) => true; public override int GetHashCode() => 0; }")]
    [InlineData("var s = new Settings(true);", "!s", Definite, "record Settings(bool On) { public static bool operator !(Settings s) => s.On; }")]
    [InlineData("var s = new Settings(isProd);", "(!s).On", When + "'isProd' is false", "record Settings(bool On) { public static Settings operator !(Settings s) => new(!s.On); }")]
    [InlineData("var s = new Settings(true); _ = -s;", "s.On", Definite, "record Settings(bool On) { public static Settings operator -(Settings s) => new(!s.On); }")]
    [InlineData("var s = new Settings(isProd);", "s ? true : false", When + "'isProd' is true", "record Settings(bool On) { public static bool operator true(Settings s) => s.On; public static bool operator false(Settings s) => !s.On; }")]
    [InlineData("var s = new Settings(false); var on = true; if (s) on = false;", "!on", Silent, "record Settings(bool On) { public static bool operator true(Settings s) => s.On; public static bool operator false(Settings s) => !s.On; }")]
    [InlineData("var s = new Settings(isProd);", "s && new Settings(true) ? true : false", When + "'isProd' is true", And)]
    [InlineData("var s = new Settings(isProd);", "s || new Settings(false) ? true : false", When + "'isProd' is true", And)]
    [InlineData("var s = new Settings(false); var n = 0; Settings Next() { n++; return s; } _ = s && Next(); _ = s || Next();", "n == 1", Definite, And)]
    [InlineData("Settings? s = null;", "(-s)?.On == true", Unknown, "record struct Settings(bool On) { public static Settings operator -(Settings s) => new(!s.On); }")]
    [InlineData("var s = new Settings(false); s += new Settings(true);", "s.On", Definite, "record Settings(bool On) { public static Settings operator +(Settings a, Settings b) => new(a.On || b.On); }")]
    [InlineData("var s = new Settings(); var t = new Settings();", "s != t", Definite, "class Settings;")]
    [InlineData("bool[] all = new Settings(isProd);", "all[0]", When + "'isProd' is true", "record Settings(bool On) { public static implicit operator bool[](Settings s) => new[] { s.On }; }")]
    [InlineData("List<bool> all = new Settings(true);", "all[0]", Silent, "record Settings(bool On) { public static implicit operator List<bool>(Settings s) => new() { !s.On }; }")]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);
}

public sealed class CoalesceTests
{
    [Theory]
    [InlineData("bool? on = null;", "on ?? true", Definite)]
    [InlineData("bool? on = false;", "on ?? true", Silent)]
    [InlineData("bool? on = null; on ??= true;", "on", Definite)]
    [InlineData("bool? on = isProd ? null : false;", "on ?? true", When + "'isProd' is true")]
    [InlineData("bool? on = isProd ? null : false; on ??= true;", "on", When + "'isProd' is true")]
    [InlineData("bool? on = false; on ??= true;", "on", Silent)]
    [InlineData("string? s = null;", "(s ?? size) == \"large\"", When + "'size' is \"large\"")]
    [InlineData("bool? a = null; bool? b = null;", "a ?? b ?? true", Definite)]
    [InlineData("var n = 0; bool? on = false; var x = on ?? Count(ref n);", "n == 1", Silent, "static bool Count(ref int n) { n++; return true; }")]
    [InlineData("Settings? s = null; (s ?? (s = new Settings())).On = true;", "s.On", Definite, "class Settings { public bool On; }")]
    [InlineData("Settings? s = isProd ? new Settings() : null; s ??= new Settings { On = true };", "s.On", When + "'isProd' is false", "class Settings { public bool On; }")]
    [InlineData("var n = 0; bool? on = true; on ??= Count(ref n);", "n == 0", Definite, "static bool Count(ref int n) { n++; return true; }")]
    [InlineData("var n = 0; bool? on = isProd ? true : null; on ??= Count(ref n);", "n == 1", When + "'isProd' is false", "static bool Count(ref int n) { n++; return true; }")]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);
}

public sealed class NullConditionalTests
{
    [Theory]
    [InlineData("Settings? s = isProd ? new Settings { On = true } : null;", "s?.On ?? false", When + "'isProd' is true", "class Settings { public bool On { get; set; } }")]
    [InlineData("Settings? s = null;", "s?.On ?? true", Definite, "class Settings { public bool On { get; set; } }")]
    [InlineData("Settings? s = null;", "s?.On ?? false", Silent, "class Settings { public bool On { get; set; } }")]
    [InlineData("Settings? s = isProd ? new Settings() : null;", "s?.On == true", When + "'isProd' is true", "class Settings { public bool On => true; }")]
    [InlineData("Settings? s = new Settings();", "s?.Next?.On ?? true", Definite, "class Settings { public Settings? Next { get; set; } public bool On { get; set; } }")]
    [InlineData("Settings? s = new Settings { Next = new Settings() };", "s?.Next?.On ?? true", Silent, "class Settings { public Settings? Next { get; set; } public bool On { get; set; } }")]
    [InlineData("string? s = isProd ? \"x\" : null;", "s?.Length == 1", When + "'isProd' is true")]
    [InlineData("Settings? s = null; s?.Set();", "s is null", Definite, "class Settings { public void Set() { } }")]
    [InlineData("var s = new Settings(); Settings? t = isProd ? s : null; t?.Set();", "s.On", When + "'isProd' is true", "class Settings { public bool On; public void Set() { On = true; } }")]
    [InlineData("var s = new Settings { Next = isProd ? new Settings() : null };", "s.Next?.Next is null && s.Next is not null", When + "'isProd' is true", "class Settings { public Settings? Next { get; set; } }")]
    [InlineData("Settings? s = isProd ? new Settings() : null; var n = 0; _ = s?.Count(++n);", "n == 1", When + "'isProd' is true", "class Settings { public int Count(int n) => n; }")]
    [InlineData("string? s = null;", "s?.Length == null && (s?.Length ?? 1) == 1", Definite)]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);
}

public sealed class LogicTests
{
    [Theory]
    [InlineData(100, When + "'isProd' is true")]
    [InlineData(1000, Unknown)]
    public Task Operators_in_each_other_are_followed_for_a_while(int deep, string expected) => Flag("_ = isProd;", string.Concat(Enumerable.Repeat("!", deep)) + "isProd", expected);

    [Theory]
    [InlineData("var on = true;", "on && isProd", When + "'isProd' is true")]
    [InlineData("var on = true;", "on || isProd", Definite)]
    [InlineData("", "isProd ^ true", When + "'isProd' is false")]
    [InlineData("", "isProd && !isProd", Silent)]
    [InlineData("", "isProd || !isProd", Definite)]
    [InlineData("", "isProd & size == \"large\"", When + "'isProd' is true and 'size' is \"large\"")]
    [InlineData("", "isProd | true", Definite)]
    [InlineData("", "isProd == false", When + "'isProd' is false")]
    [InlineData("var on = false; if (isProd && (on = true)) { }", "on", When + "'isProd' is true")]
    [InlineData("var on = false; if (true || (on = true)) { }", "on", Silent)]
    [InlineData("", "!(isProd && size == \"large\") && isProd", When + "'isProd' is true and 'size' is not \"large\"")]
    [InlineData("bool? a = isProd ? true : null;", "(a & true) ?? false", When + "'isProd' is true")]
    [InlineData("bool? a = null;", "(a | true) ?? false", Definite)]
    [InlineData("var n = 0; _ = isProd || n++ == 0;", "n == 1", When + "'isProd' is false")]
    [InlineData("var n = 0; _ = isProd | n++ == 0;", "n == 1", Definite)]
    [InlineData("", "isProd & !isProd", Silent)]
    [InlineData("", "isProd | !isProd", Definite)]
    [InlineData("", "isProd ^ isProd", Silent)]
    [InlineData("", "!(isProd ^ isProd)", Definite)]
    [InlineData("", "(isProd ? 1 : 2) == (isProd ? 1 : 3)", When + "'isProd' is true")]
    [InlineData("", "(isProd ? 1 : 2) < (isProd ? 2 : 1)", When + "'isProd' is true")]
    [InlineData("", "(isProd ? \"a\" : \"b\") + (isProd ? \"c\" : \"d\") == \"ac\"", When + "'isProd' is true")]
    [InlineData("", "(isProd ? 1 : 2) + (isProd ? 1 : 2) == 3", Silent)]
    public Task A_flag_flows(string statements, string flag, string expected) => Flag(statements, flag, expected);
}
