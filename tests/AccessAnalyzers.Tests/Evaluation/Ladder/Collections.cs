using static AccessAnalyzers.Tests.Evaluation.Ladder.ValueFlow;

namespace AccessAnalyzers.Tests.Evaluation.Ladder;

/// <summary>A collection behind an interface is still the collection that it is.</summary>
public sealed class CollectionInterfaceTests
{
    [Theory]
    [InlineData("var list = new List<string>(); IList<string> same = list; same.Insert(0, \"a\");", "list.Count == 0", Silent)]
    [InlineData("var list = new List<string> { \"a\" }; IList<string> same = list; same.RemoveAt(0);", "list.Count == 1", Silent)]
    [InlineData("var list = new List<string>(); ICollection<string> same = list; same.Add(\"a\");", "list.Count == 1", Definite)]
    [InlineData("var list = new List<string> { \"a\" }; ICollection<string> same = list;", "same.Contains(\"a\")", Definite)]
    [InlineData("var list = new List<string> { \"a\" }; IReadOnlyCollection<string> same = list;", "same.Count == 1", Definite)]
    [InlineData("var list = new List<string> { \"a\" }; IReadOnlyList<string> same = list;", "same[0] == \"a\"", Definite)]
    [InlineData("var d = new Dictionary<string, bool>(); IDictionary<string, bool> same = d; same.Add(\"a\", true);", "d[\"a\"]", Definite)]
    [InlineData("var d = new Dictionary<string, bool> { [\"a\"] = true }; IDictionary<string, bool> same = d;", "same.TryGetValue(\"a\", out var on) && on", Definite)]
    [InlineData("var d = new Dictionary<string, bool> { [\"a\"] = true }; IReadOnlyDictionary<string, bool> same = d;", "same.ContainsKey(\"a\")", Definite)]
    [InlineData("var d = new Dictionary<string, bool> { [\"a\"] = true }; IReadOnlyDictionary<string, bool> same = d;", "!same.ContainsKey(\"b\")", Definite)]
    public Task A_flag_flows(string statements, string flag, string expected) => Flag(statements, flag, expected);

    [Theory]
    [InlineData("Output<IEnumerable<string>> office = Output.Create<IEnumerable<string>>(new[] { \"73.140.245.0/24\" });", "= office", Definite)]
    [InlineData("var office = Output.Create(new List<string> { \"73.140.245.0/24\" });", "= office", Definite)]
    [InlineData("var office = Output.Create(System.Collections.Immutable.ImmutableArray.Create(\"73.140.245.0/24\"));", "= office", Definite)]
    [InlineData("IEnumerable<string> office = new List<string> { \"73.140.245.0/24\" };", "= office.ToList()", Definite)]
    public Task A_list_flows(string statements, string ranges, string expected) => Ranges(statements, ranges, expected);
}

public sealed class ImmutableCollectionTests
{
    [Theory]
    [InlineData("var list = System.Collections.Immutable.ImmutableList<string>.Empty.Add(\"a\").Add(\"b\");", "list.Count == 2", Definite)]
    [InlineData("var list = System.Collections.Immutable.ImmutableList<string>.Empty.AddRange(new[] { \"a\", \"b\" });", "list.Count == 2", Definite)]
    [InlineData("var list = System.Collections.Immutable.ImmutableArray.Create(\"a\", \"b\");", "list.Length == 2 && list[1] == \"b\"", Definite)]
    [InlineData("var list = System.Collections.Immutable.ImmutableArray.Create<string>();", "list.Length == 0", Definite)]
    [InlineData("var list = System.Collections.Immutable.ImmutableArray.Create(\"a\");", "list.Length == 1", Definite)]
    [InlineData("var list = System.Collections.Immutable.ImmutableArray.Create(new[] { \"a\", \"b\" });", "list.Length == 2", Definite)]
    [InlineData("var list = System.Collections.Immutable.ImmutableArray.CreateRange(new List<string> { \"a\", \"b\" });", "list.Length == 2", Definite)]
    [InlineData("var list = System.Collections.Immutable.ImmutableList.Create(\"a\", \"b\");", "list.Count == 2", Definite)]
    [InlineData("var list = System.Collections.Immutable.ImmutableList.CreateRange(new[] { \"a\", \"b\" });", "list.Count == 2", Definite)]
    [InlineData("var list = System.Collections.Immutable.ImmutableArray.Create(\"a\"); _ = list.Remove(\"a\");", "list.Length == 1", Definite)]
    [InlineData("var list = System.Collections.Immutable.ImmutableArray.Create(\"a\"); var longer = list.Insert(0, \"b\");", "longer.Length == 1", Silent)]
    [InlineData("var list = new List<string> { \"a\" }; var copy = System.Collections.Immutable.ImmutableArray.ToImmutableArray(list); list.Clear();", "copy.Length == 1", Definite)]
    [InlineData("var list = new List<string> { \"a\" }; var copy = System.Collections.Immutable.ImmutableList.ToImmutableList(list); list.Clear();", "copy.Count == 1", Definite)]
    [InlineData("var list = System.Collections.Immutable.ImmutableArray.Create(1, 2);", "System.Linq.ImmutableArrayExtensions.Select(list, n => n + 1).First() == 2", Definite)]
    [InlineData("var list = System.Collections.Immutable.ImmutableArray.Create(1, 2);", "System.Linq.ImmutableArrayExtensions.Any(list)", Definite)]
    public Task A_flag_flows(string statements, string flag, string expected) => Flag(statements, flag, expected);
}

/// <summary>What a list says of itself.</summary>
public sealed class ListQuestionTests
{
    [Theory]
    [InlineData("var list = new List<string>(4);", "list.Count == 0", Definite)]
    [InlineData("var list = new List<string>(new[] { \"a\" });", "list.Count == 1", Definite)]
    [InlineData("var array = new[] { \"a\" }; var list = new List<string>(array); list.Add(\"b\");", "array.Length == 1 && list.Count == 2", Definite)]
    [InlineData("var list = new List<string> { \"a\" }; list.AddRange(new[] { \"b\", \"c\" });", "list.Count == 3", Definite)]
    [InlineData("var list = new List<string> { \"a\" };", "list.Contains(\"a\")", Definite)]
    [InlineData("var list = new List<string> { \"a\" };", "!list.Contains(\"b\")", Definite)]
    [InlineData("var list = new List<string>(); if (isProd) list.Add(\"a\");", "list.Contains(\"a\")", When + "'isProd' is true")]
    [InlineData("var list = new List<string> { \"a\" };", "list.Contains(size)", When + "'size' is \"a\"")]
    [InlineData("var n = 0; var list = new List<int> { 1, 2 }; list.ForEach(each => n += each);", "n == 3", Definite)]
    [InlineData("var array = new[] { true, false };", "array.Length == 2", Definite)]
    [InlineData("var array = new[] { true, false }; bool[]? none = null;", "(isProd ? array : none)?.Length == 2", When + "'isProd' is true")]
    [InlineData("var list = new List<int>(); for (var i = 0; i < 16; i++) if (isProd) list.Add(i);", "list.Count == 16", When + "'isProd' is true")]
    [InlineData("var list = new List<int>(); for (var i = 0; i < 17; i++) if (isProd) list.Add(i);", "list.Count == 17", Unknown)]
    [InlineData("var list = new List<string> { \"a\" }; if (isProd) list.Add(\"b\");", "list.ToArray().Length == 1", When + "'isProd' is false")]
    public Task A_flag_flows(string statements, string flag, string expected) => Flag(statements, flag, expected);

    /// <summary>Whatever else is asked of it, the list stays as it was.</summary>
    [Theory]
    [InlineData("_ = list.IndexOf(\"a\");")]
    [InlineData("_ = list.Exists(each => each == \"a\");")]
    [InlineData("_ = list.Find(each => each == \"a\");")]
    [InlineData("_ = list.AsReadOnly();")]
    [InlineData("using var all = list.GetEnumerator();")]
    [InlineData("_ = list.ToString();")]
    [InlineData("_ = list.Equals(list);")]
    [InlineData("_ = list.GetHashCode();")]
    [InlineData("_ = list.Capacity;")]
    [InlineData("_ = list.Contains(Environment.MachineName);")]
    public Task A_list_stays_as_it_was(string statements) =>
        Ranges("var list = new List<string> { \"73.140.245.0/24\" }; " + statements, "= list", Definite);

    [Theory]
    [InlineData("d.TryGetValue(Environment.MachineName, out var other);")]
    [InlineData("_ = d.ContainsKey(Environment.MachineName);")]
    [InlineData("_ = d.ContainsValue(false);")]
    [InlineData("using var all = d.GetEnumerator();")]
    public Task A_dictionary_stays_as_it_was(string statements) =>
        Flag("var d = new Dictionary<string, bool> { [\"a\"] = true }; " + statements, "d[\"a\"]", Definite);
}

/// <summary>LINQ methods that have overloads which do something else.</summary>
public sealed class LinqOverloadTests
{
    [Theory]
    [InlineData("!Enumerable.Empty<string>().Any()", Definite)]
    [InlineData("!Array.Empty<string>().Any()", Definite)]
    [InlineData("Enumerable.Range(0, 2).Count() == 0", Silent)]
    [InlineData("hosts.Any()", Definite)]
    [InlineData("hosts.Count() == 2", Definite)]
    [InlineData("hosts.Count(host => host == \"b\") == 2", Silent)]
    [InlineData("hosts.First() == \"a\"", Definite)]
    [InlineData("hosts.First(host => host == \"b\") == \"a\"", Silent)]
    [InlineData("hosts.Where(host => isProd || host == \"b\").First() == \"a\"", When + "'isProd' is true")]
    [InlineData("hosts.Where(host => isProd || host == \"b\").Any()", Definite)]
    [InlineData("hosts.Where(host => isProd).Any()", When + "'isProd' is true")]
    [InlineData("!hosts.Contains(\"A\", StringComparer.OrdinalIgnoreCase)", Silent)]
    [InlineData("hosts.Append(\"A\").Distinct(StringComparer.OrdinalIgnoreCase).Count() == 3", Silent)]
    [InlineData("hosts.Append(\"a\").Distinct().Count() == 2", Definite)]
    [InlineData("hosts.Where((host, i) => i == 0).Count() == 2", Silent)]
    [InlineData("hosts.Where((host, i) => i == 0).Count() == 0", Silent)]
    [InlineData("hosts.Concat(new[] { \"c\" }).Count() == 3", Definite)]
    [InlineData("hosts.Union(hosts).Count() == 4", Silent)]
    [InlineData("hosts.Union(new[] { \"A\", \"B\" }, StringComparer.OrdinalIgnoreCase).Count() == 4", Silent)]
    [InlineData("hosts.Append(\"c\").Last() == \"a\"", Silent)]
    [InlineData("hosts.Prepend(\"c\").First() == \"a\"", Silent)]
    [InlineData("hosts.Prepend(\"c\").First() == \"c\"", Definite)]
    [InlineData("hosts.Append(\"c\").First() == \"a\"", Definite)]
    [InlineData("hosts.ToList().AsEnumerable().Reverse().First() == \"a\"", Silent)]
    [InlineData("hosts.ToList().AsEnumerable().Reverse().First() == \"b\"", Definite)]
    [InlineData("hosts.ToList().AsEnumerable().Reverse().Count() == 2", Definite)]
    [InlineData("hosts.AsEnumerable().Count() == 2", Definite)]
    [InlineData("hosts.Cast<object>().Count() == 2", Definite)]
    [InlineData("hosts.ToList().Count() == 2", Definite)]
    [InlineData("hosts.ToArray().Count() == 2", Definite)]
    [InlineData("(isProd ? hosts : new string[0]).Any()", When + "'isProd' is true")]
    [InlineData("(isProd ? hosts : new[] { \"c\" }).First() == \"c\"", When + "'isProd' is false")]
    [InlineData("(isProd ? hosts : System.IO.Directory.GetFiles(\".\")).Contains(\"a\") && isProd", When + "'isProd' is true")]
    [InlineData("Enumerable.Range(0, 50).Distinct().Count() == 50", Definite)]
    [InlineData("Enumerable.Range(0, 51).Distinct().Count() == 51", Unknown)]
    [InlineData("new int[300].Select(each => each + 1).Count() == 300", Definite)]
    [InlineData("new int[300].Append(0).Select(each => each + 1).Count() == 301", Definite)]
    public Task A_flag_flows(string flag, string expected) => Flag("_ = isProd; var hosts = new[] { \"a\", \"b\" };", flag, expected);
}
