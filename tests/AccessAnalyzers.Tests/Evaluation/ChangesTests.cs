using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Tests.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AccessAnalyzers.Tests.Evaluation;

/// <summary>Whether anything in a program changes a field or property, or what it holds: decided by what the mentions of it mean.</summary>
public sealed class ChangesTests
{
    const string Office = "static class Net { public static readonly List<string> Office = new() { \"73.140.245.0/24\" }; } ";

    const string Envs = """
        class EnvConfig
        {
            public string Name { get; set; } = "";
            public List<string> Ranges { get; set; } = new();
            public string Describe() => Name + Ranges.Count;
            public string Label => Name.Substring(1);
            public void Rename() => Name = "";
            public string Cached() => Name = Name.Trim();
        }
        static class EnvConfigExtensions
        {
            public static string ToEndpointAccess(this EnvConfig config) => config.Name.StartsWith("p") ? "PRIVATE" : "PUBLIC";
            public static void Open(this EnvConfig config) => config.Ranges.Add("0.0.0.0/0");
        }
        class Box { public Box(EnvConfig config) { } }
        static class Envs
        {
            public static readonly List<EnvConfig> All = new() { new EnvConfig { Name = "prod" } };
            public static readonly Dictionary<string, EnvConfig> ByName = new() { ["prod"] = new EnvConfig { Name = "prod" } };
            public static readonly EnvConfig Prod = new EnvConfig { Name = "prod" };
        }

        """;

    /// <summary>Everyday reading of a list of texts.</summary>
    [Theory]
    [InlineData("Net.Office.Count")]
    [InlineData("Net.Office[0]")]
    [InlineData("Net.Office[^1].Length")]
    [InlineData("Net.Office.Select(range => range.Trim()).ToList()")]
    [InlineData("Net.Office.SelectMany(range => range.Split('/')).ToArray()")]
    [InlineData("Net.Office.Skip(1).Take(2).Max()")]
    [InlineData("Net.Office.Zip(new[] { 1 }).ToDictionary(pair => pair.First, pair => pair.Second)")]
    [InlineData("Net.Office.SequenceEqual(new[] { \"\" })")]
    [InlineData("Net.Office.Aggregate((left, right) => left + right)")]
    [InlineData("Net.Office.FindAll(range => range != \"\")")]
    [InlineData("Net.Office.ConvertAll(range => range.Length)")]
    [InlineData("Net.Office.GetRange(0, 1)")]
    [InlineData("Net.Office.TrueForAll(range => range != \"\")")]
    [InlineData("Net.Office.AsReadOnly()")]
    [InlineData("string.Join(\",\", Net.Office)")]
    [InlineData("$\"{Net.Office}\"")]
    [InlineData("new List<string>(Net.Office)")]
    [InlineData("new HashSet<string>(Net.Office).Contains(\"\")")]
    [InlineData("(string[])[.. Net.Office, \"10.0.0.0/8\"]")]
    [InlineData("Net.Office is [var first, ..] ? first : \"\"")]
    [InlineData("Net.Office is { Count: > 1 }")]
    [InlineData("Net.Office == null")]
    [InlineData("nameof(Net.Office)")]
    [InlineData("(IReadOnlyList<string>)Net.Office")]
    [InlineData("Read(Net.Office)")]
    [InlineData("Net.Office.Named()")]
    [InlineData("Kept = Net.Office")]
    [InlineData("from range in Net.Office where range != \"\" select range")]
    [InlineData("Task.FromResult(Net.Office).Result.Count")]
    [InlineData("Net.Office?.Contains(\"\") == true")]
    public void A_list_is_only_read(string expression) => Assert.False(Changes("Net.Office", Office +
        $"static class Extensions {{ public static int Named(this IReadOnlyCollection<string> all) => all.Count; }} class P {{ IEnumerable<string>? Kept; static int Read(List<string> all) {{ foreach (var each in all) Console.WriteLine(each); return all.Count; }} object? M() => {expression}; }}"));

    [Theory]
    [InlineData("Net.Office.Add(\"\");")]
    [InlineData("Net.Office[0] = \"\";")]
    [InlineData("Net.Office?.Clear();")]
    [InlineData("Action clear = Net.Office.Clear; clear();")]
    [InlineData("Net.Office.Sort();")]
    [InlineData("((IList<string>)Net.Office).Add(\"\");")]
    [InlineData("var (all, n) = (Net.Office, 1); all.Clear();")]
    [InlineData("if (Net.Office is { } all) all.Clear();")]
    [InlineData("if (Net.Office is IList<string> { Count: 1 } all) all.Clear();")]
    [InlineData("switch (Net.Office) { case { Count: 1 } all: all.Clear(); break; }")]
    [InlineData("var all = Net.Office switch { { Count: 0 } none => new(), var some => some }; all.Clear();")]
    [InlineData("List<List<string>> both = [Net.Office]; both[0].Clear();")]
    [InlineData("List<List<string>> both = [.. new[] { Net.Office }]; both[0].Clear();")]
    [InlineData("foreach (var all in (List<string>[])[Net.Office]) all.Clear();")]
    [InlineData("foreach (var (all, n) in new[] { (Net.Office, 1) }) all.Clear();")]
    [InlineData("new[] { Net.Office }.First().Clear();")]
    [InlineData("foreach (var all in new[] { Net.Office }.Where(each => each.Count > 1)) all.Clear();")]
    [InlineData("new[] { Net.Office }.Select(all => { all.Clear(); return 1; }).ToList();")]
    [InlineData("new[] { Net.Office }.ToList().ForEach(Empty);")]
    [InlineData("var named = new { All = Net.Office }; named.All.Clear();")]
    [InlineData("var kept = new Kept { All = Net.Office }; kept.All.Clear();")]
    [InlineData("var kept = new Kept(); kept.All = Net.Office;")]
    [InlineData("var pair = new Pair(Net.Office, 1); pair.All.Clear();")]
    [InlineData("var (all, _) = new Pair(Net.Office, 1); all.Clear();")]
    [InlineData("var task = Task.FromResult(Net.Office); task.Result.Clear();")]
    [InlineData("var lazy = new Lazy<List<string>>(() => Net.Office); lazy.Value.Clear();")]
    [InlineData("Func<List<string>> get = () => Net.Office; get().Clear();")]
    [InlineData("Same(Net.Office).Clear();")]
    [InlineData("All.Clear();")]
    [InlineData("Net.Office.Empty();")]
    [InlineData("Empty(all: Net.Office, n: 1);")]
    [InlineData("System.Runtime.InteropServices.CollectionsMarshal.AsSpan(Net.Office)[0] = \"\";")]
    [InlineData("((IRegistry)this).Take(Net.Office);")]
    [InlineData("object any = Net.Office; ((List<string>)any).Clear();")]
    [InlineData("dynamic any = Net.Office; any.Clear();")]
    public void A_list_is_changed(string statements) => Assert.True(Changes("Net.Office", Office +
        "static class Extensions { public static void Empty(this List<string> all) => all.Clear(); } class Kept { public List<string> All { get; set; } = new(); public void Empty() => All.Clear(); } record Pair(List<string> All, int N); interface IRegistry { void Take(List<string> all); } "
        + $"class P : IRegistry {{ static List<string> All => Net.Office; static List<string> Same(List<string> all) => all; static void Empty(List<string> all) => all.Clear(); static void Empty(int n, List<string> all) => all.Clear(); void IRegistry.Take(List<string> all) => all.Clear(); void M() {{ {statements} }} }}"));

    /// <summary>Another member of the same name, or a copy.</summary>
    [Theory]
    [InlineData("class Other { static List<string> Office = new(); void M() { Office = new(); Office.Add(\"\"); } }")]
    [InlineData("class Other { void M(List<string> Office) => Office.Clear(); }")]
    [InlineData("class Other { void M() { var Office = Net.Office.ToList(); Office.Clear(); } }")]
    [InlineData("class Other { void M() { var all = new[] { Net.Office }.ToList(); all.Clear(); } }")]
    [InlineData("class Other { void M() { var all = Net.Office; all = new(); } }")]
    [InlineData("class Other { List<string> All => new List<string>(Net.Office); void M() => All.Clear(); }")]
    [InlineData("class Other { static List<string> Copy(List<string> all) => all.ToList(); void M() => Copy(Net.Office).Clear(); }")]
    public void Something_else_is_changed(string source) => Assert.False(Changes("Net.Office", Office + source));

    /// <summary>Everyday reading of a table of objects, by methods that the program has itself.</summary>
    [Theory]
    [InlineData("foreach (var c in Envs.All) new Box(c).ToString();")]
    [InlineData("foreach (var c in Envs.All) Console.WriteLine(c.ToEndpointAccess());")]
    [InlineData("foreach (var c in Envs.All) Console.WriteLine(c.Name.Substring(1) + c.Label + c.Describe());")]
    [InlineData("foreach (var (name, c) in Envs.ByName) Console.WriteLine(name + c.Ranges.Count);")]
    [InlineData("var c = Envs.ByName[\"prod\"]; Console.WriteLine(c.Ranges.Contains(\"\"));")]
    [InlineData("if (Envs.ByName.TryGetValue(\"prod\", out var c)) Console.WriteLine(c.Name);")]
    [InlineData("var c = Envs.ByName.GetValueOrDefault(\"prod\"); Console.WriteLine(c?.Name);")]
    [InlineData("var c = Envs.All.First(each => each.Name == \"prod\"); Console.WriteLine(c.Name);")]
    [InlineData("Func<EnvConfig, string> name = c => c.Name; Console.WriteLine(name(Envs.Prod));")]
    [InlineData("var names = Envs.All.Select(EnvConfigExtensions.ToEndpointAccess).ToList(); names.Clear();")]
    [InlineData("var all = Envs.All.OrderBy(c => c.Name).ToList(); all.RemoveAt(0);")]
    [InlineData("var copy = new EnvConfig { Name = Envs.Prod.Name }; copy.Name = \"dev\";")]
    [InlineData("foreach (var range in Envs.All.SelectMany(c => c.Ranges)) Console.WriteLine(range);")]
    public void A_table_is_only_read(string statements)
    {
        var source = Envs + $"class P {{ void M() {{ {statements} }} }}";
        Assert.All(new[] { "Envs.All", "Envs.ByName", "Envs.Prod" }, member => Assert.False(Changes(member, source)));
    }

    [Theory]
    [InlineData("Envs.All", "foreach (var c in Envs.All) c.Name = \"\";")]
    [InlineData("Envs.All", "foreach (var c in Envs.All) c.Rename();")]
    [InlineData("Envs.All", "foreach (var c in Envs.All) c.Open();")]
    [InlineData("Envs.All", "foreach (var c in Envs.All) Console.WriteLine(c.Cached());")]
    [InlineData("Envs.All", "Envs.All[0].Ranges.Clear();")]
    [InlineData("Envs.All", "Envs.All.First().Ranges.Clear();")]
    [InlineData("Envs.All", "Envs.All.ForEach(c => c.Rename());")]
    [InlineData("Envs.All", "Envs.All.Where(c => c.Name != \"\").ToList()[0].Rename();")]
    [InlineData("Envs.All", "var last = Envs.All.Find(c => c.Name == \"\"); last!.Ranges[0] = \"\";")]
    [InlineData("Envs.All", "foreach (var ranges in Envs.All.Select(c => c.Ranges)) ranges.Clear();")]
    [InlineData("Envs.ByName", "foreach (var (_, c) in Envs.ByName) c.Rename();")]
    [InlineData("Envs.ByName", "foreach (var pair in Envs.ByName) pair.Value.Rename();")]
    [InlineData("Envs.ByName", "if (Envs.ByName.TryGetValue(\"prod\", out var c)) c.Rename();")]
    [InlineData("Envs.ByName", "Envs.ByName.Values.First().Rename();")]
    [InlineData("Envs.ByName", "Envs.ByName.TryAdd(\"dev\", new());")]
    [InlineData("Envs.ByName", "Envs.ByName.Remove(\"prod\");")]
    [InlineData("Envs.Prod", "Envs.Prod.Name = \"\";")]
    [InlineData("Envs.Prod", "Envs.Prod.Ranges = new();")]
    [InlineData("Envs.Prod", "Action<EnvConfig> rename = c => c.Rename(); rename(Envs.Prod);")]
    [InlineData("Envs.Prod", "typeof(EnvConfig).GetProperty(\"Name\")!.SetValue(Envs.Prod, \"\");")]
    public void A_table_is_changed(string member, string statements) => Assert.True(Changes(member, Envs + $"class P {{ void M() {{ {statements} }} }}"));

    /// <summary>A text, number or flag changes only where it is assigned.</summary>
    [Theory]
    [InlineData(false, "class P { object M() => S.Flag ? 1 : 2; }")]
    [InlineData(false, "class P { void M() { var same = S.Flag; same = true; } }")]
    [InlineData(false, "class Q { public bool Flag; } class P { void M() { var q = new Q { Flag = true }; q.Flag = false; } }")]
    [InlineData(false, "class P { static bool Get(in bool flag) => flag; bool M() => Get(S.Flag); }")]
    [InlineData(true, "class P { void M() => S.Flag = true; }")]
    [InlineData(true, "class P { void M() => S.Flag |= true; }")]
    [InlineData(true, "class P { void M() => (S.Flag, _) = (true, 1); }")]
    [InlineData(true, "class P { void M() => bool.TryParse(\"\", out S.Flag); }")]
    [InlineData(true, "class P { void M() { ref var same = ref S.Flag; same = true; } }")]
    [InlineData(true, "class P { static ref bool Same() => ref S.Flag; void M() => Same() = true; }")]
    [InlineData(true, "class P { Action M() => () => S.Flag = true; }")]
    [InlineData(true, "class P { void M(System.Reflection.FieldInfo field) => field.SetValue(null, true); }")]
    [InlineData(false, "class P { void SetValue(bool on) { } void M() => SetValue(true); }")]
    public void A_flag_is_changed(bool expected, string source) => Assert.Equal(expected, Changes("S.Flag", "static class S { public static bool Flag; } " + source));

    /// <summary>What a constructor does to its own object is known where the object is; what is done later is not.</summary>
    [Theory]
    [InlineData(false, "class S { readonly List<string> all = new(); public S() => all.Add(\"\"); }")]
    [InlineData(false, "class S { List<string> all; public S(List<string> given) => all = given; }")]
    [InlineData(false, "class S { readonly List<string> all = new(); int Count() => all.Count; } class Other { List<string> all = new(); void M() => all.Clear(); }")]
    [InlineData(true, "class S { readonly List<string> all = new(); void M() => all.Add(\"\"); }")]
    [InlineData(true, "class S { List<string> all = new(); void M() => all = new(); }")]
    [InlineData(true, "class S { List<string> all = new(); public Action Later; public S() => Later = () => all.Clear(); }")]
    [InlineData(true, "class S { List<string> all = new(); public List<string> All => all; } class P { void M(S s) => s.All.Clear(); }")]
    [InlineData(true, "class S { List<string> all = new(); static S Make() => new S { all = new() }; }")]
    public void A_field_is_changed_after_construction(bool expected, string source)
    {
        var program = Program(source);
        Assert.Equal(expected, program.MayChangeOnceConstructed(Member(program, "S.all"), default));
    }

    /// <summary>Static constructors and the like are not followed.</summary>
    [Fact]
    public void A_static_constructor_changes_what_it_assigns() => Assert.True(Changes("S.On", "static class S { public static readonly bool On; static S() => On = true; }"));

    [Fact]
    public void The_search_can_be_cancelled()
    {
        var program = Program(Office);
        Assert.Throws<OperationCanceledException>(() => program.MayChange(Member(program, "Net.Office"), new CancellationToken(canceled: true)));
        Assert.False(program.MayChange(Member(program, "Net.Office"), default));
    }

    static bool Changes(string member, string source)
    {
        var program = Program(source);
        return program.MayChange(Member(program, member), default);
    }

    static ISymbol Member(SourceProgram program, string name) =>
        name.Split('.') is [var type, var member] ? program.Compilation.GetTypeByMetadataName(type)!.GetMembers(member).Single() : throw new ArgumentException(name);

    static SourceProgram Program(string source)
    {
        var tree = CSharpSyntaxTree.ParseText("using System; using System.Collections.Generic; using System.Linq; using System.Threading.Tasks; " + source);
        var compilation = CSharpCompilation.Create("Program", [tree], SurfaceReferences.Framework, new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return new SourceProgram(compilation, [new BaseClassLibrary()], ["Cluster"], static _ => false, static _ => false);
    }
}
