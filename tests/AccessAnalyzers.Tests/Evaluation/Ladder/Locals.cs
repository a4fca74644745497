using static AccessAnalyzers.Tests.Evaluation.Ladder.ValueFlow;

namespace AccessAnalyzers.Tests.Evaluation.Ladder;

public sealed class LiteralTests
{
    [Theory]
    [InlineData("", "true", Definite)]
    [InlineData("", "false", Silent)]
    [InlineData("const bool on = true;", "on", Definite)]
    [InlineData("", "true && isProd && size == \"large\"", When + "'isProd' is true and 'size' is \"large\"")]
    [InlineData("", "On", Definite, "const bool On = true;")]
    [InlineData("", "On", Silent, "const bool On = !true;")]
    [InlineData("", "On && isProd", When + "'isProd' is true", "const bool On = true;")]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);
}

public sealed class LocalTests
{
    [Theory]
    [InlineData("var on = true;", "on", Definite)]
    [InlineData("var on = true; on = false;", "on", Silent)]
    [InlineData("var on = false; on = true;", "on", Definite)]
    [InlineData("var on = isProd; on = !on;", "on", When + "'isProd' is false")]
    [InlineData("var first = true; var second = first; first = isProd;", "second", Definite)]
    [InlineData("var first = true; var second = first; first = isProd;", "first", When + "'isProd' is true")]
    [InlineData("bool first, second; first = second = isProd;", "first", When + "'isProd' is true")]
    [InlineData("var on = false; { var other = on; other = true; }", "on", Silent)]
    [InlineData("var on = false; on |= isProd;", "on", When + "'isProd' is true")]
    [InlineData("var on = true; on &= isProd; on ^= true;", "on", When + "'isProd' is false")]
    [InlineData("dynamic on = true;", "(bool)on", Definite)]
    public Task A_flag_flows(string statements, string flag, string expected) => Flag(statements, flag, expected);
}

public sealed class NameofTests
{
    [Theory]
    [InlineData("", "nameof(isProd) == \"isProd\"", Definite)]
    [InlineData("", "nameof(config.RequireBoolean) == \"RequireBoolean\"", Definite)]
    [InlineData("", "nameof(System.Collections.Generic) == \"System\"", Silent)]
    [InlineData("var key = nameof(isProd);", "config.RequireBoolean(key)", When + "'isProd' is true")]
    [InlineData("", "isProd && !config.RequireBoolean(nameof(isProd))", Silent)]
    public Task A_flag_flows(string statements, string flag, string expected) => Flag(statements, flag, expected);
}

public sealed class ConstFromAnotherFileTests
{
    [Theory]
    [InlineData("", "Defaults.IsPrivate", Definite, "", "static class Defaults { public const bool IsPrivate = true; }")]
    [InlineData("", "Defaults.IsPrivate && isProd", When + "'isProd' is true", "", "static class Defaults { public const bool IsPrivate = true; }")]
    [InlineData("", "Defaults.IsPrivate", Silent, "", "static class Defaults { public const bool IsPrivate = !true; }")]
    [InlineData("", "config.RequireBoolean(Keys.Private) && !config.RequireBoolean(\"private\")", Silent, "", "static class Keys { public const string Private = \"private\"; }")]
    [InlineData("", "config.RequireBoolean(Keys.Private) && config.RequireBoolean(\"private\")", When + "'private' is true", "", "static class Keys { public const string Private = \"private\"; }")]
    [InlineData("", "Prod == size", When + "'size' is \"prod\"", "const string Prod = Names.Prod;", "static class Names { public const string Prod = \"pro\" + \"d\", Other = \"prod\"; }")]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "", string otherFile = "") => Flag(statements, flag, expected, members, otherFile);
}

public sealed class StringTests
{
    [Theory]
    [InlineData("", "\"prod\" == \"pr\" + \"od\"", Definite)]
    [InlineData("var s = \"PROD\";", "s.ToLowerInvariant() == \"prod\"", Definite)]
    [InlineData("var s = \"d\";", "$\"pro{s}\" == \"prod\"", Definite)]
    [InlineData("var s = \"d\";", "$\"pro{s}\" == \"pred\"", Silent)]
    [InlineData("var s = isProd ? \"d\" : \"be\";", "$\"pro{s}\" == \"prod\"", When + "'isProd' is true")]
    [InlineData("var n = 3;", "$\"v{n}\" == \"v3\"", Definite)]
    [InlineData("var s = \"pr\"; s += \"od\";", "s == \"prod\"", Definite)]
    [InlineData("", "\"prod\".StartsWith(\"p\")", Definite)]
    [InlineData("", "\"prod\".Length == 5", Silent)]
    [InlineData("", "string.IsNullOrEmpty(isProd ? \"\" : \"x\")", When + "'isProd' is true")]
    [InlineData("", "string.Join(\"-\", \"a\", \"b\") == \"a-b\"", Definite)]
    [InlineData("", "size.ToLower() == \"large\"", Unknown)]
    [InlineData("", "\"PROD\".Equals(\"prod\", System.StringComparison.OrdinalIgnoreCase)", Definite)]
    [InlineData("var s = \"prod\"; s.ToUpperInvariant();", "s == \"PROD\"", Silent)]
    [InlineData("var n = 3;", "$\"{n:D2}\" == \"3\"", Silent)]
    [InlineData("var n = 3;", "$\"{n,2}\" == \"3\"", Silent)]
    [InlineData("var on = true;", "$\"{on}\" == \"true\"", Silent)]
    [InlineData("var on = true;", "$\"{on}\" == \"True\"", Definite)]
    [InlineData("var on = true;", "\"a\" + on == \"atrue\"", Silent)]
    [InlineData("string? none = null;", "\"a\" + none == \"a\"", Definite)]
    [InlineData("var stage = Stage.Prod;", "$\"{stage}\" == \"1\"", Silent, "enum Stage { Dev, Prod }")]
    [InlineData("var stage = Stage.Prod;", "stage.ToString() == \"1\"", Silent, "enum Stage { Dev, Prod }")]
    [InlineData("var s = new Settings();", "$\"{s}\" == \"on\"", Unknown, "class Settings { public override string ToString() => \"on\"; }")]
    [InlineData("var c = 'a';", "c + 1 == 98", Unknown)]
    [InlineData("var c = 'a';", "\"\" + c == \"97\"", Silent)]
    [InlineData("var c = 'a';", "$\"{c}\" == \"97\"", Silent)]
    [InlineData("", "\"Prod\" == \"prod\"", Silent)]
    [InlineData("", "\"Prod\".Equals(\"prod\")", Silent)]
    [InlineData("", "\"a,b\".Split(',')[1] == \"b\"", Definite)]
    [InlineData("", "\"a,,b\".Split(',', StringSplitOptions.RemoveEmptyEntries).Length == 3", Silent)]
    [InlineData("", "\" a\".Split(' ')[0] == \"a\"", Silent)]
    [InlineData("", "\"xax\".Trim('x') == \"xax\"", Silent)]
    [InlineData("var on = 0.1 + 0.2;", "on == 0.3", Silent)]
    [InlineData("", "\"Prod\".ToLower() == \"prod\"", Definite)]
    [InlineData("", "\"Prod\".ToUpper() == \"PROD\"", Definite)]
    [InlineData("", "\"Prod\".ToUpperInvariant() == \"PROD\"", Definite)]
    [InlineData("", "\" prod \".Trim() == \"prod\"", Definite)]
    [InlineData("var s = \"prod\";", "s.ToString() == \"prod\"", Definite)]
    [InlineData("", "\"prod\".Length == 4", Definite)]
    [InlineData("", "\"pre-prod\".Replace(\"pre-\", \"\") == \"prod\"", Definite)]
    [InlineData("", "\"prod\".EndsWith(\"od\")", Definite)]
    [InlineData("", "!\"prod\".EndsWith(\"pr\")", Definite)]
    [InlineData("", "!\"prod\".StartsWith(\"od\")", Definite)]
    [InlineData("", "!\"prod\".StartsWith(\"P\", StringComparison.OrdinalIgnoreCase)", Silent)]
    [InlineData("", "\"prod\".Contains(\"ro\")", Definite)]
    [InlineData("", "!\"prod\".Contains(\"or\")", Definite)]
    [InlineData("", "\"Prod\".Equals(\"prod\", StringComparison.CurrentCultureIgnoreCase)", Definite)]
    [InlineData("", "\"Prod\".Equals(\"prod\", StringComparison.InvariantCultureIgnoreCase)", Definite)]
    [InlineData("", "\"prod\".Equals(\"prod\", StringComparison.CurrentCulture)", Definite)]
    [InlineData("", "!\"Prod\".Equals(\"prod\", StringComparison.Ordinal)", Definite)]
    [InlineData("", "!\"Prod\".Equals(\"prod\", StringComparison.InvariantCulture)", Definite)]
    [InlineData("", "string.Equals(size, \"large\")", When + "'size' is \"large\"")]
    [InlineData("", "string.Equals(\"Prod\", \"prod\", StringComparison.Ordinal)", Silent)]
    [InlineData("", "size.Equals(\"large\")", When + "'size' is \"large\"")]
    [InlineData("", "size.Equals((object)\"large\")", When + "'size' is \"large\"")]
    [InlineData("", "string.IsNullOrWhiteSpace(isProd ? \"\" : \"x\")", When + "'isProd' is true")]
    [InlineData("string? s = isProd ? null : \"x\";", "string.IsNullOrEmpty(s)", When + "'isProd' is true")]
    [InlineData("", "!string.IsNullOrWhiteSpace(\" \")", Silent)]
    [InlineData("", "string.IsNullOrWhiteSpace(\" \")", Definite)]
    [InlineData("", "string.IsNullOrEmpty(\" \")", Silent)]
    [InlineData("", "string.Concat(\"a\", \"b\", \"c\") == \"abc\"", Definite)]
    [InlineData("", "string.Concat(\"a\", 1) == \"a\"", Silent)]
    [InlineData("var parts = new[] { \"a\", \"b\" };", "string.Join(\"-\", parts) == \"a-b\"", Definite)]
    [InlineData("var parts = new List<string> { \"a\" };", "string.Join(\"-\", parts) == \"a\"", Definite)]
    [InlineData("var parts = new List<string>();", "string.Join(\"-\", parts) == \"\"", Definite)]
    [InlineData("var parts = new List<string> { \"a\" }; if (isProd) parts.Add(\"b\");", "string.Join(\"-\", parts) == \"a-b\"", Unknown)]
    [InlineData("var parts = new List<string> { \"a\" }; if (isProd) parts.Add(\"b\");", "string.Join(\"-\", parts) == \"a-b\" && !isProd", Silent)]
    [InlineData("var parts = new[] { true, false };", "string.Join(',', parts) == \"True,False\"", Definite)]
    [InlineData("", "string.Join(\"-\", new[] { \"a\", \"b\", \"c\" }, 0, 2) == \"a-b-c\"", Silent)]
    [InlineData("", "\"a,b\".Split(',', StringSplitOptions.None)[1] == \"b\"", Definite)]
    [InlineData("", "\"a,b\".Split(\",\")[1] == \"b\"", Definite)]
    [InlineData("", "\"a,b,c\".Split(',', 2).Length == 3", Silent)]
    [InlineData("", "\"a--b\".Split(\"--\")[1] == \"-b\"", Silent)]
    [InlineData("", "\"a,b;c\".Split(',', ';').Length == 2", Silent)]
    [InlineData("", "\"a b\".Split().Length == 1", Silent)]
    [InlineData("", "size.Split(',')[0] == \"large\"", Unknown)]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);
}
