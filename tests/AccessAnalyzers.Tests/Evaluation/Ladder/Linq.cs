using static AccessAnalyzers.Tests.Evaluation.Ladder.ValueFlow;

namespace AccessAnalyzers.Tests.Evaluation.Ladder;

public sealed class SelectTests
{
    [Theory]
    [InlineData("var on = false; var query = new[] { 1 }.Select(x => on = true);", "on", Silent)]
    [InlineData("var on = false; var list = new[] { 1 }.Select(x => on = true).ToList();", "on", Definite)]
    [InlineData("var on = false; var list = new int[0].Select(x => on = true).ToList();", "on", Silent)]
    public Task A_flag_flows(string statements, string flag, string expected) => Flag(statements, flag, expected);

    [Theory]
    [InlineData("var hosts = new[] { \"73.140.245.1\" };", "= hosts.Select(h => h + \"/32\").ToList()", Definite)]
    [InlineData("var hosts = new[] { \"73.140.245.1\" };", "= hosts.Select(h => \"\").ToList()", Silent)]
    [InlineData("var hosts = new[] { \"73.140.245.1\" };", "= hosts.Select(h => isProd ? h : \"\").ToList()", When + "'isProd' is true")]
    [InlineData("var hosts = new string[0];", "= hosts.Select(h => \"73.140.245.0/24\").ToList()", Silent)]
    [InlineData("var hosts = new[] { \"73.140.245.1\" };", "= (from h in hosts select h + \"/32\").ToList()", Definite)]
    [InlineData("var hosts = new[] { \"73.140.245.1\" };", "= hosts.Select((h, i) => h + \"/32\").ToList()", Definite)]
    [InlineData("var hosts = new[] { \"73.140.245.1\", \"\" };", "= hosts.Select((h, i) => i == 0 ? \"\" : h).ToList()", Silent)]
    [InlineData("var hosts = new[] { \"\", \"73.140.245.1\" };", "= hosts.Select((h, i) => i == 1 ? h : \"\").ToList()", Definite)]
    [InlineData("var hosts = new List<string>(); if (isProd) hosts.Add(\"73.140.245.1\");", "= hosts.Select(h => h + \"/32\").ToList()", When + "'isProd' is true")]
    [InlineData("var hosts = new List<string> { \"\" }; if (isProd) hosts.Insert(0, \"73.140.245.1\");", "= hosts.Select((h, i) => i == 0 ? \"\" : h).ToList()", Silent)]
    [InlineData("var hosts = new[] { \"\", \"73.140.245.1\" }.Where(h => isProd || h != \"\");", "= hosts.Select((h, i) => i == 0 ? \"\" : h).ToList()", When + "'isProd' is true")]
    [InlineData("var hosts = new Dictionary<string, string> { [\"a\"] = \"73.140.245.1\" };", "= hosts.Select(pair => pair.Value).ToList()", Definite)]
    [InlineData("var hosts = new[] { \"73.140.245.1\", \"73.140.245.1\" };", "= hosts.Distinct().ToList()", Definite)]
    [InlineData("var hosts = new[] { \"73.140.245.1\" };", "= hosts.Select(Mask).ToList()", Definite, "static string Mask(string host) => host + \"/32\";")]
    [InlineData("var office = new List<string> { \"73.140.245.0/24\" }; var query = office.Select(x => x); office.Clear();", "= query.ToList()", Silent)]
    [InlineData("var office = new List<string> { \"73.140.245.0/24\" }; var query = isProd ? office.Select(x => x) : new[] { \"73.140.245.0/24\" }; office.Clear();", "= query.ToList()", When + "'isProd' is false")]
    [InlineData("var a = new List<string>(); var b = new List<string> { \"73.140.245.0/24\" }; var query = a.Concat(b); b.Clear();", "= query.ToList()", Silent)]
    [InlineData("var on = \"73.140.245.0/24\"; var query = new List<string> { \"\" }.Select(x => on); on = \"\";", "= query.ToList()", Silent)]
    [InlineData("var office = new List<string> { \"73.140.245.0/24\" }; var first = office.Select(x => x); var query = first.Where(x => true); office.Clear();", "= query.ToList()", Silent)]
    [InlineData("var on = \"73.140.245.0/24\"; var first = new List<string> { \"\" }.Select(x => on); var query = first.Where(x => true); on = \"\";", "= query.ToList()", Silent)]
    [InlineData("var office = new List<string> { \"73.140.245.0/24\" }; var first = office.Select(x => x); var query = first.Where(x => true);", "= query.ToList()", Definite)]
    public Task A_list_flows(string statements, string ranges, string expected, string members = "") => Ranges(statements, ranges, expected, members);
}

public sealed class WhereTests
{
    [Theory]
    [InlineData("var hosts = new[] { \"a\", \"b\" };", "hosts.Where(h => h == \"b\").Any()", Definite)]
    [InlineData("var hosts = new[] { \"a\", \"b\" };", "hosts.Any(h => h == \"c\")", Silent)]
    [InlineData("var hosts = new[] { \"a\", \"b\", \"a\" };", "hosts.Distinct().Count() == 2", Definite)]
    [InlineData("var hosts = new[] { \"a\", \"b\", isProd ? \"a\" : \"c\" }; var n = 0; foreach (var host in hosts.Distinct()) n++;", "n == 3", When + "'isProd' is false")]
    [InlineData("var hosts = new[] { \"a\", \"b\" };", "hosts.Contains(size)", When + "'size' is \"a\"")]
    public Task A_flag_flows(string statements, string flag, string expected) => Flag(statements, flag, expected);

    [Theory]
    [InlineData("var hosts = new[] { \"a\", \"b\" };", "= hosts.Where(h => h == \"c\").ToList()", Silent)]
    [InlineData("var hosts = new[] { \"a\", \"b\" };", "= hosts.Where(h => isProd).ToArray()", When + "'isProd' is true")]
    [InlineData("var hosts = new[] { \"73.140.245.0/24\", \"b\" };", "= hosts.Where(h => h != \"b\").ToList()", Definite)]
    [InlineData("var hosts = new[] { \"large\", \"small\" };", "= hosts.Where(h => h == size).ToList()", When + "'size' is \"large\"")]
    [InlineData("var office = new List<string> { \"73.140.245.0/24\" }; var query = office.Where(x => isProd); office.Clear();", "= query.ToList()", Silent)]
    public Task A_list_flows(string statements, string ranges, string expected) => Ranges(statements, ranges, expected);
}

public sealed class ToListTests
{
    [Theory]
    [InlineData("var office = new[] { \"73.140.245.0/24\" };", "= office.ToList()", Definite)]
    [InlineData("var office = new List<string>(); var copy = office.ToList(); office.Add(\"73.140.245.0/24\");", "= copy", Silent)]
    [InlineData("var office = new List<string>(); if (isProd) office.Add(\"73.140.245.0/24\"); var copy = office.ToList(); office.Clear();", "= copy", When + "'isProd' is true")]
    [InlineData("var office = new List<string>(); var query = office.Select(x => x); office.Add(\"73.140.245.0/24\");", "= query.ToList()", Definite)]
    public Task A_list_flows(string statements, string ranges, string expected) => Ranges(statements, ranges, expected);
}

public sealed class ToArrayTests
{
    [Theory]
    [InlineData("var office = new List<string> { \"73.140.245.0/24\" };", "= office.ToArray()", Definite)]
    [InlineData("var office = new List<string>(); var copy = office.ToArray(); office.Add(\"73.140.245.0/24\");", "= copy", Silent)]
    [InlineData("var office = new List<string>(); if (isProd) office.Add(\"73.140.245.0/24\");", "= office.ToArray()", When + "'isProd' is true")]
    public Task A_list_flows(string statements, string ranges, string expected) => Ranges(statements, ranges, expected);
}

public sealed class ConcatTests
{
    [Theory]
    [InlineData("var a = new string[0]; var b = new[] { \"73.140.245.0/24\" };", "= a.Concat(b).ToList()", Definite)]
    [InlineData("var a = new string[0]; var b = new string[0];", "= a.Concat(b).ToList()", Silent)]
    [InlineData("var a = new string[0]; var b = isProd ? new[] { \"73.140.245.0/24\" } : a;", "= a.Concat(b).ToList()", When + "'isProd' is true")]
    [InlineData("var a = new[] { \"73.140.245.0/24\" }; var b = System.IO.Directory.GetFiles(\".\");", "= a.Concat(b).ToList()", Definite)]
    [InlineData("var a = new List<string> { \"73.140.245.0/24\" }; var query = a.Concat(new string[0]); a.Clear();", "= query.ToList()", Silent)]
    [InlineData("var a = new[] { \"73.140.245.0/24\" }; var b = System.IO.Directory.GetFiles(\".\");", "= a.Union(b).ToList()", Definite)]
    [InlineData("var a = new List<string> { \"73.140.245.0/24\" }; var query = a.Union(new string[0]); a.Clear();", "= query.ToList()", Silent)]
    public Task A_list_flows(string statements, string ranges, string expected) => Ranges(statements, ranges, expected);
}

public sealed class AppendTests
{
    [Theory]
    [InlineData("var a = new string[0];", "= a.Append(\"73.140.245.0/24\").ToArray()", Definite)]
    [InlineData("var a = new string[0]; a.Append(\"73.140.245.0/24\");", "= a", Silent)]
    [InlineData("var a = new string[0];", "= a.Append(isProd ? \"73.140.245.0/24\" : \"\").ToArray()", When + "'isProd' is true")]
    [InlineData("var a = new[] { \"\" };", "= a.Prepend(\"73.140.245.0/24\").Reverse().ToArray()", Definite)]
    [InlineData("var a = new List<string> { \"73.140.245.0/24\" }; var query = a.Append(\"\"); a.Clear();", "= query.ToList()", Silent)]
    [InlineData("var a = new List<string> { \"73.140.245.0/24\" }; var query = a.Prepend(\"\"); a.Clear();", "= query.ToList()", Silent)]
    [InlineData("var a = new List<string> { \"73.140.245.0/24\" }; var query = a.AsEnumerable().Reverse(); a.Clear();", "= query.ToList()", Silent)]
    [InlineData("var a = new List<string> { \"73.140.245.0/24\" }; var query = a.Distinct(); a.Clear();", "= query.ToList()", Silent)]
    [InlineData("var a = new List<string> { \"73.140.245.0/24\" }; var query = a.AsEnumerable(); a.Clear();", "= query.ToList()", Silent)]
    [InlineData("var a = new List<string> { \"73.140.245.0/24\" }; var query = a.Cast<string>(); a.Clear();", "= query.ToList()", Silent)]
    public Task A_list_flows(string statements, string ranges, string expected) => Ranges(statements, ranges, expected);
}
