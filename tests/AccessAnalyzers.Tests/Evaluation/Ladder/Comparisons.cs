using static AccessAnalyzers.Tests.Evaluation.Ladder.ValueFlow;

namespace AccessAnalyzers.Tests.Evaluation.Ladder;

public sealed class StringComparisonTests
{
    [Theory]
    [InlineData("", "size == \"large\"", When + "'size' is \"large\"")]
    [InlineData("", "size != \"large\"", When + "'size' is not \"large\"")]
    [InlineData("", "size == \"large\" && size == \"small\"", Silent)]
    [InlineData("", "size != \"large\" || size != \"small\"", Definite)]
    [InlineData("", "size.Equals(\"large\")", When + "'size' is \"large\"")]
    [InlineData("", "\"large\" == size && size != \"small\"", When + "'size' is \"large\"")]
    [InlineData("", "string.Equals(size, \"large\") && !string.Equals(size, \"large\")", Silent)]
    [InlineData("var other = config.Require(\"other\");", "size == other", Unknown)]
    public Task A_flag_flows(string statements, string flag, string expected) => Flag(statements, flag, expected);
}

public sealed class EnumComparisonTests
{
    [Theory]
    [InlineData("var stage = Stage.Prod;", "stage == Stage.Prod", Definite, "enum Stage { Dev, Prod }")]
    [InlineData("var stage = size == \"large\" ? Stage.Prod : Stage.Dev;", "stage is Stage.Prod", When + "'size' is \"large\"", "enum Stage { Dev, Prod }")]
    [InlineData("var stage = isProd ? Stage.Prod : Stage.Dev;", "stage == Stage.Prod && stage == Stage.Dev", Silent, "enum Stage { Dev, Prod }")]
    [InlineData("var stage = isProd ? Stage.Prod : Stage.Dev;", "stage == Stage.Prod || stage == Stage.Dev", Definite, "enum Stage { Dev, Prod }")]
    [InlineData("var stage = isProd ? Stage.Prod : Stage.Dev;", "stage != Stage.Dev", When + "'isProd' is true", "enum Stage { Dev, Prod }")]
    [InlineData("var stage = isProd ? Stage.Prod : Stage.Test;", "stage > Stage.Dev", Definite, "enum Stage { Dev, Test, Prod }")]
    [InlineData("var stage = (Stage)1;", "stage == Stage.Prod", Definite, "enum Stage { Dev, Prod }")]
    [InlineData("var stage = default(Stage);", "stage == Stage.Prod", Silent, "enum Stage { Dev, Prod }")]
    [InlineData("var stages = Stage.Test | Stage.Prod;", "stages.HasFlag(Stage.Prod)", Unknown, "[Flags] enum Stage { Dev = 1, Test = 2, Prod = 4 }")]
    [InlineData("var stages = Stage.Test | Stage.Prod;", "(stages & Stage.Dev) != 0", Silent, "[Flags] enum Stage { Dev = 1, Test = 2, Prod = 4 }")]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);
}

public sealed class NumberComparisonTests
{
    [Theory]
    [InlineData("var n = config.RequireInt32(\"n\");", "n > 3", When + "'n' is at least 4")]
    [InlineData("var n = config.RequireInt32(\"n\");", "n < 3 && n > 5", Silent)]
    [InlineData("var n = config.RequireInt32(\"n\");", "n < 5 || n > 3", Definite)]
    [InlineData("var n = config.RequireInt32(\"n\");", "n == 3 && n != 3", Silent)]
    [InlineData("var n = config.RequireInt32(\"n\");", "n == 3 && n > 2", When + "'n' is 3")]
    [InlineData("var n = config.RequireInt32(\"n\");", "n == 3 && n < 2", Silent)]
    [InlineData("var n = config.RequireInt32(\"n\");", "n <= 3 || n >= 4", Definite)]
    [InlineData("var n = config.RequireInt32(\"n\");", "3 > n", When + "'n' is less than 3")]
    [InlineData("var n = 2 + 3 * 4;", "n == 14", Definite)]
    [InlineData("var n = 7 / 2;", "n == 4", Silent)]
    [InlineData("var n = 7 % 4;", "n == 3", Definite)]
    [InlineData("var n = isProd ? 3 : 5;", "n >= 5", When + "'isProd' is false")]
    [InlineData("var n = 1 << 4;", "n == 16", Definite)]
    [InlineData("var n = 5; var m = n++;", "n == 6 && m == 5", Definite)]
    [InlineData("var n = 5; var m = ++n;", "m == 5", Silent)]
    [InlineData("var n = int.MaxValue; n++;", "n > 0", Silent)]
    [InlineData("var n = 5; var m = n++;", "m == 6", Silent)]
    [InlineData("var d = config.RequireInt32(\"n\") / 2;", "d == 2 && d == 3", Silent)]
    [InlineData("var n = 300;", "(byte)n == 300", Silent)]
    [InlineData("var n = 300;", "(byte)n == 44", Unknown)]
    [InlineData("var d = 2.9;", "(int)d == 2", Unknown)]
    [InlineData("var d = 2.9;", "(int)d == 2.9", Silent)]
    [InlineData("var n = 5;", "n / 2.0 == 2", Silent)]
    [InlineData("var n = -7;", "n % 3 == -1", Definite)]
    [InlineData("var n = 0;", "~n == -1", Unknown)]
    [InlineData("long n = int.MaxValue; n++;", "n < 0", Silent)]
    [InlineData("uint n = 0; n--;", "n > 0", Unknown)]
    [InlineData("var n = int.MaxValue;", "n + 1 > n", Silent)]
    [InlineData("var n = config.RequireInt32(\"n\");", "n + 1 == 3 && n == 1", Silent)]
    [InlineData("var n = config.RequireInt32(\"n\"); n++;", "n == 3 && n == 4", Silent)]
    public Task A_flag_flows(string statements, string flag, string expected) => Flag(statements, flag, expected);
}

public sealed class NullTestTests
{
    [Theory]
    [InlineData("string? s = null;", "s == null", Definite)]
    [InlineData("string? s = isProd ? \"x\" : null;", "s is null", When + "'isProd' is false")]
    [InlineData("string? s = \"x\";", "s is null", Silent)]
    [InlineData("string? s = isProd ? \"x\" : null;", "s is not null", When + "'isProd' is true")]
    [InlineData("bool? on = null;", "on.HasValue", Silent)]
    [InlineData("bool? on = isProd ? true : null;", "on.HasValue", When + "'isProd' is true")]
    [InlineData("var name = config.Get(\"name\");", "name != null", When + "'name' is set")]
    [InlineData("var name = config.Get(\"name\");", "name == null && name == \"x\"", Silent)]
    [InlineData("var name = config.Get(\"name\");", "name != null || name is null", Definite)]
    [InlineData("object? o = new object();", "o is { }", Definite)]
    [InlineData("Settings? s = null;", "s is { On: true }", Silent, "class Settings { public bool On { get; set; } }")]
    [InlineData("object? o = new object();", "o is null", Silent)]
    [InlineData("bool? on = isProd ? true : null;", "on.Value", Definite)]
    [InlineData("Settings? s = isProd ? new Settings { On = true } : null;", "s!.On", Definite, "class Settings { public bool On { get; set; } }")]
    [InlineData("object o = isProd ? \"x\" : 3;", "(o as string) != null", When + "'isProd' is true")]
    [InlineData("var name = config.Get(\"name\");", "string.IsNullOrEmpty(name) && name == \"x\"", Silent)]
    [InlineData("object o = 3;", "(o as string) != null", Silent)]
    [InlineData("Base s = new Base();", "(s as Derived) != null", Silent, "class Base; class Derived : Base;")]
    [InlineData("Base s = new Derived();", "(s as Derived) != null", Definite, "class Base; class Derived : Base;")]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);
}
