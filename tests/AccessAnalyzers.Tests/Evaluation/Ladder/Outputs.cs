using static AccessAnalyzers.Tests.Evaluation.Ladder.ValueFlow;

namespace AccessAnalyzers.Tests.Evaluation.Ladder;

public sealed class OutputCreateTests
{
    [Theory]
    [InlineData("var o = Output.Create(true);", "o", Definite)]
    [InlineData("var o = Output.Create(isProd);", "o", When + "'isProd' is true")]
    [InlineData("var o = Output.CreateSecret(false);", "o", Silent)]
    public Task A_flag_flows(string statements, string flag, string expected) => Flag(statements, flag, expected);

    [Theory]
    [InlineData("var o = Output.Create(isProd ? \"73.140.245.0/24\" : \"\");", "= o", When + "'isProd' is true")]
    public Task A_list_flows(string statements, string ranges, string expected) => Ranges(statements, ranges, expected);
}

public sealed class OutputFormatTests
{
    [Theory]
    [InlineData("var o = Output.Format($\"pro{\"d\"}\");", "o.Apply(s => s == \"prod\")", Definite)]
    [InlineData("var o = Output.Format($\"pro{Output.Create(\"d\")}\");", "o.Apply(s => s == \"prod\")", Definite)]
    [InlineData("var o = Output.Format($\"{(isProd ? \"a\" : \"b\")}/{1}\");", "o.Apply(s => s == \"a/1\")", When + "'isProd' is true")]
    [InlineData("var o = Output.Format($\"pro{\"d\"}\");", "o.Apply(s => s == \"pro\")", Silent)]
    public Task A_flag_flows(string statements, string flag, string expected) => Flag(statements, flag, expected);

    [Theory]
    [InlineData("var host = Output.Create(\"73.140.245.1\");", "= { Output.Format($\"{host}/32\") }", Definite)]
    public Task A_list_flows(string statements, string ranges, string expected) => Ranges(statements, ranges, expected);
}

public sealed class ApplyTests
{
    [Theory]
    [InlineData("var o = Output.Create(isProd).Apply(x => !x);", "o", When + "'isProd' is false")]
    [InlineData("var rg = new ResourceGroup(\"rg\");", "rg.Name.Apply(name => name == \"rg\")", Unknown)]
    [InlineData("var o = Output.Create(1).Apply(x => x + 1).Apply(x => x == 2);", "o", Definite)]
    [InlineData("var o = Output.Create(1).Apply(x => Output.Create(x > 1));", "o", Silent)]
    [InlineData("var rg = new ResourceGroup(\"rg\");", "rg.Name.Apply(name => isProd)", When + "'isProd' is true")]
    [InlineData("var rg = new ResourceGroup(\"rg\");", "rg.Name.Apply(name => true)", Definite)]
    [InlineData("var o = Output.Create(true).Apply(async x => { await Task.Yield(); return !x; });", "o", Silent)]
    public Task A_flag_flows(string statements, string flag, string expected) => Flag(statements, flag, expected);
}

public sealed class OutputAllTests
{
    [Theory]
    [InlineData("var o = Output.All(Output.Create(true), Output.Create(isProd)).Apply(all => all[0]);", "o", Definite)]
    [InlineData("var o = Output.All(Output.Create(true), Output.Create(isProd)).Apply(all => all[1]);", "o", When + "'isProd' is true")]
    [InlineData("var o = Output.All(Output.Create(true), Output.Create(false)).Apply(all => all[0] && all[1]);", "o", Silent)]
    public Task A_flag_flows(string statements, string flag, string expected) => Flag(statements, flag, expected);

    [Theory]
    [InlineData("", "= Output.All(Output.Create(\"73.140.245.1\"), Output.Create(\"73.140.245.2\")).Apply(all => all.Select(host => host + \"/32\").ToArray())", Definite)]
    [InlineData("", "= Output.All(Output.Create(\"73.140.245.1\"), Output.Create(\"\")).Apply(all => all.Where(host => isProd || host == \"\").ToArray())", When + "'isProd' is true")]
    [InlineData("", "= Output.All(Output.Create(\"73.140.245.1\"), Output.Create(\"\")).Apply(all => all.Where(host => host == \"\").ToArray())", Silent)]
    public Task A_list_flows(string statements, string ranges, string expected) => Ranges(statements, ranges, expected);
}

public sealed class OutputTupleTests
{
    [Theory]
    [InlineData("var o = Output.Tuple(Output.Create(isProd), Output.Create(true)).Apply(t => t.Item1 && t.Item2);", "o", When + "'isProd' is true")]
    [InlineData("var o = Output.Tuple(Output.Create(isProd), Output.Create(true)).Apply(t => t.Item2);", "o", Definite)]
    [InlineData("var o = Output.Tuple(Output.Create(isProd), Output.Create(true)).Apply(t => !t.Item2);", "o", Silent)]
    [InlineData("var o = Output.Tuple(Output.Create(isProd), Output.Create(true)).Apply(t => { var (a, b) = t; return a ^ b; });", "o", When + "'isProd' is false")]
    [InlineData("var rg = new ResourceGroup(\"rg\"); var o = Output.Tuple(rg.Name, Output.Create(true)).Apply(t => t.Item2);", "o", Definite)]
    public Task A_flag_flows(string statements, string flag, string expected) => Flag(statements, flag, expected);
}
