using static AccessAnalyzers.Tests.Evaluation.Ladder.ValueFlow;

namespace AccessAnalyzers.Tests.Evaluation.Ladder;

/// <summary>The spellings of a list.</summary>
public sealed class InitialiserTests
{
    [Theory]
    [InlineData("", "= { \"73.140.245.0/24\" }", Definite)]
    [InlineData("", "= { }", Silent)]
    [InlineData("", "= { { \"73.140.245.0/24\", \"73.140.246.0/24\" } }", Definite)]
    [InlineData("", "= new[] { \"73.140.245.0/24\" }", Definite)]
    [InlineData("", "= new string[0]", Silent)]
    [InlineData("", "= Array.Empty<string>()", Silent)]
    [InlineData("", "= new List<string> { \"73.140.245.0/24\" }", Definite)]
    [InlineData("", "= new InputList<string> { \"73.140.245.0/24\" }", Definite)]
    [InlineData("", "= \"73.140.245.0/24\"", Definite)]
    [InlineData("", "= \"\"", Silent)]
    [InlineData("", "= Output.Create(\"73.140.245.0/24\")", Definite)]
    [InlineData("", "= Output.Create(new[] { \"73.140.245.0/24\" })", Definite)]
    [InlineData("", "= [\"73.140.245.0/24\"]", Definite)]
    [InlineData("", "= []", Silent)]
    [InlineData("string[] office = [\"73.140.245.0/24\"];", "= [.. office]", Definite)]
    [InlineData("string[] office = [];", "= [.. office]", Silent)]
    [InlineData("string[] office = isProd ? [\"73.140.245.0/24\"] : [];", "= [.. office]", When + "'isProd' is true")]
    [InlineData("", "= (string[]?)null!", Unknown)]
    [InlineData("", "= isProd ? new[] { \"73.140.245.0/24\" } : new string[0]", When + "'isProd' is true")]
    [InlineData("", "= { isProd ? \"73.140.245.0/24\" : \"\" }", When + "'isProd' is true")]
    public Task A_list_flows(string statements, string ranges, string expected) => Ranges(statements, ranges, expected);
}

/// <summary>What is added to a list and taken from it later.</summary>
public sealed class ListChangeTests
{
    [Theory]
    [InlineData("var list = new List<string>(); if (isProd) list.Add(\"73.140.245.0/24\");", "= list", When + "'isProd' is true")]
    [InlineData("var list = new List<string>(); list.Add(\"73.140.245.0/24\");", "= list", Definite)]
    [InlineData("var list = new List<string>(); list.AddRange(new[] { \"73.140.245.0/24\" });", "= list", Definite)]
    [InlineData("var list = new List<string> { \"73.140.245.0/24\" }; list.Clear();", "= list", Silent)]
    [InlineData("var list = new List<string> { \"73.140.245.0/24\" }; if (isProd) list.Clear();", "= list", When + "'isProd' is false")]
    [InlineData("var list = new List<string>(); InputList<string> copy = list; list.Add(\"73.140.245.0/24\");", "= copy", Silent)]
    [InlineData("var list = new List<string>(); var same = list; list.Add(\"73.140.245.0/24\");", "= same", Definite)]
    [InlineData("var list = new List<string> { \"73.140.245.0/24\" }; list.RemoveAt(0);", "= list", Silent)]
    [InlineData("var list = new List<string> { \"a\", \"73.140.245.0/24\" }; list.Remove(\"a\");", "= list", Definite)]
    [InlineData("var list = new List<string>(); list.Insert(0, \"73.140.245.0/24\");", "= list", Definite)]
    [InlineData("InputList<string> a = new[] { \"73.140.245.0/24\" };", "= a.Concat(new InputList<string>())", Definite)]
    [InlineData("var list = new[] { \"73.140.245.0/24\" }; System.Runtime.InteropServices.GCHandle.Alloc(list);", "= list", Unknown)]
    [InlineData("", "= \"73.140.245.0/24,73.140.246.0/24\".Split(',')", Definite)]
    [InlineData("", "= config.Require(\"ranges\").Split(',')", Unknown)]
    public Task A_list_flows(string statements, string ranges, string expected) => Ranges(statements, ranges, expected);
}

public sealed class IteratorTests
{
    [Theory]
    [InlineData("", "Flags().First()", Definite, "static IEnumerable<bool> Flags() { yield return true; yield return false; }")]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);

    [Theory]
    [InlineData("", "= Office().ToList()", Definite, "static IEnumerable<string> Office() { yield return \"73.140.245.0/24\"; }")]
    [InlineData("", "= Office(isProd).ToList()", When + "'isProd' is true", "static IEnumerable<string> Office(bool on) { if (on) yield return \"73.140.245.0/24\"; }")]
    [InlineData("", "= Office().ToList()", Silent, "static IEnumerable<string> Office() { yield break; }")]
    [InlineData("", "= Office(isProd).ToList()", When + "'isProd' is false", "static IEnumerable<string> Office(bool off) { if (off) yield break; yield return \"73.140.245.0/24\"; }")]
    public Task A_list_flows(string statements, string ranges, string expected, string members = "") => Ranges(statements, ranges, expected, members);
}
