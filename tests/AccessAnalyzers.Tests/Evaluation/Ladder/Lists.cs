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
    [InlineData("var host = isProd ? \"73.140.245.0/24\" : \"\";", "= [\"\", host]", When + "'isProd' is true")]
    [InlineData("string[] office = [\"73.140.245.0/24\"];", "= [\"\", .. office]", Definite)]
    public Task A_list_flows(string statements, string ranges, string expected) => Ranges(statements, ranges, expected);

    [Theory]
    [InlineData("string[] office = [\"a\", \"b\"]; string[] all = [\"x\", .. office, \"y\"];", "all.Length == 4 && all[2] == \"b\"", Definite)]
    [InlineData("string[] all = [.. System.IO.Directory.GetFiles(\".\")];", "all.Length == 0", Silent)]
    public Task A_flag_flows(string statements, string flag, string expected) => Flag(statements, flag, expected);
}

/// <summary>What is added to a list and taken from it later.</summary>
public sealed class ListChangeTests
{
    [Theory]
    [InlineData("var list = new List<string>(); list.Insert(0, \"x\");", "list.Count == 0", Silent)]
    [InlineData("var list = new List<string> { \"x\" }; list.Remove(\"x\");", "list.Count == 1", Silent)]
    [InlineData("var s = new Settings { On = true }; var all = System.Text.Json.JsonSerializer.Deserialize<List<Settings>>(\"[]\")!; all.Add(s); all[0].On = false;", "s.On", Silent, "class Settings { public bool On; }")]
    [InlineData("var s = new Settings { On = true }; var all = System.Text.Json.JsonSerializer.Deserialize<List<Settings>>(\"[]\")!; all.AddRange(new[] { s }); all[0].On = false;", "s.On", Silent, "class Settings { public bool On; }")]
    [InlineData("var list = new List<string>(System.IO.Directory.GetFiles(\".\")); list.Clear();", "list.Count == 0", Definite)]
    [InlineData("var list = new List<string>(System.IO.Directory.GetFiles(\".\")); if (isProd) list.Clear();", "list.Count == 0 && !isProd", Silent)]
    [InlineData("var list = new List<string>(); list.AddRange(isProd ? System.IO.Directory.GetFiles(\".\") : new string[0]);", "!isProd && list.Count == 0", When + "'isProd' is false")]
    [InlineData("var a = new List<string> { \"a\" }; System.Runtime.InteropServices.GCHandle.Alloc(a); var list = new List<string>(); list.AddRange(a);", "list.Count == 1", Unknown)]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);

    [Theory]
    [InlineData("var list = new List<string>(); if (isProd) list.Add(\"73.140.245.0/24\");", "= list", When + "'isProd' is true")]
    [InlineData("var list = new List<string>(); list.Add(\"73.140.245.0/24\");", "= list", Definite)]
    [InlineData("var list = new List<string>(); list.AddRange(new[] { \"73.140.245.0/24\" });", "= list", Definite)]
    [InlineData("var list = new List<string> { \"73.140.245.0/24\" }; System.IO.File.ReadAllLines(\"names\").ToList().ForEach(_ => list.Clear());", "= list", Unknown)]
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
    [InlineData("InputList<string> a = new InputList<string>(); var b = a; b.Add(\"73.140.245.0/24\");", "= a", Definite)]
    [InlineData("InputList<string> a = new InputList<string>(); var b = a.Concat(new InputList<string> { \"73.140.245.0/24\" });", "= a", Silent)]
    [InlineData("var list = new List<string> { \"73.140.245.0/24\" }; list.RemoveAll(x => true);", "= list", Silent)]
    [InlineData("var list = new List<string> { \"73.140.245.0/24\" }; list[0] = \"\";", "= list", Silent)]
    [InlineData("var list = new List<string> { \"73.140.245.0/24\" }; list.RemoveRange(0, 1);", "= list", Silent)]
    [InlineData("var list = new List<string> { \"73.140.245.0/24\" }; ((ICollection<string>)list).Clear();", "= list", Silent)]
    [InlineData("var list = new List<string> { \"73.140.245.0/24\" }; var view = list.AsReadOnly(); list.Clear();", "= view.ToList()", Silent)]
    [InlineData("var list = new List<string> { \"73.140.245.0/24\" }; list.Where(x => true).ToList().Clear();", "= list", Definite)]
    [InlineData("var list = new List<string>(); list.ForEach(x => { }); list.AddRange(list);", "= list", Silent)]
    [InlineData("var list = System.Collections.Immutable.ImmutableArray.Create(\"73.140.245.0/24\"); list.Clear();", "= list", Definite)]
    [InlineData("var list = System.Collections.Immutable.ImmutableArray<string>.Empty; list.Add(\"73.140.245.0/24\");", "= list", Silent)]
    [InlineData("var list = System.Collections.Immutable.ImmutableArray<string>.Empty; list = list.Add(\"73.140.245.0/24\");", "= list", Definite)]
    [InlineData("var set = new HashSet<string> { \"73.140.245.0/24\" }; set.Clear();", "= set.ToList()", Silent)]
    [InlineData("var list = Enumerable.Repeat(\"73.140.245.0/24\", 0).ToList();", "= list", Silent)]
    [InlineData("var list = new[] { \"73.140.245.0/24\" }.Take(0).ToList();", "= list", Silent)]
    [InlineData("var list = new[] { \"73.140.245.0/24\" }.Skip(1).ToList();", "= list", Silent)]
    [InlineData("var list = new[] { \"73.140.245.0/24\" }.Except(new[] { \"73.140.245.0/24\" }).ToList();", "= list", Silent)]
    [InlineData("var list = new[] { \"73.140.245.0/24\" }.OfType<int>().Select(x => x.ToString()).ToList();", "= list", Silent)]
    [InlineData("var list = new[] { \"73.140.245.0/24\" }.Intersect(new string[0]).ToList();", "= list", Silent)]
    public Task A_list_flows(string statements, string ranges, string expected) => Ranges(statements, ranges, expected);
}

public sealed class IteratorTests
{
    [Theory]
    [InlineData("", "Flags().First()", Definite, "static IEnumerable<bool> Flags() { yield return true; yield return false; }")]
    [InlineData("var s = new Settings(); var all = All(s);", "s.On", Silent, "class Settings { public bool On; } static IEnumerable<int> All(Settings s) { s.On = true; yield return 1; }")]
    [InlineData("var s = new Settings(); foreach (var each in All(s)) { }", "s.On", Definite, "class Settings { public bool On; } static IEnumerable<int> All(Settings s) { s.On = true; yield return 1; }")]
    [InlineData("var s = new Settings(); foreach (var each in All(s)) break;", "s.On", Silent, "class Settings { public bool On; } static IEnumerable<int> All(Settings s) { yield return 1; s.On = true; }")]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);

    [Theory]
    [InlineData("", "= Office().ToList()", Definite, "static IEnumerable<string> Office() { yield return \"73.140.245.0/24\"; }")]
    [InlineData("", "= Office(isProd).ToList()", When + "'isProd' is true", "static IEnumerable<string> Office(bool on) { if (on) yield return \"73.140.245.0/24\"; }")]
    [InlineData("", "= Office().ToList()", Silent, "static IEnumerable<string> Office() { yield break; }")]
    [InlineData("", "= Office(isProd).ToList()", When + "'isProd' is false", "static IEnumerable<string> Office(bool off) { if (off) yield break; yield return \"73.140.245.0/24\"; }")]
    [InlineData("", "= Office().ToList()", Definite, "static IEnumerable<string> Office() { yield return \"\"; yield return \"73.140.245.0/24\"; }")]
    public Task A_list_flows(string statements, string ranges, string expected, string members = "") => Ranges(statements, ranges, expected, members);
}
