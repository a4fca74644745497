using static AccessAnalyzers.Tests.Evaluation.Ladder.ValueFlow;

namespace AccessAnalyzers.Tests.Evaluation.Ladder;

/// <summary>A static member has what its initialiser gives it, if nothing in the whole program changes it.</summary>
public sealed class StaticStateTests
{
    const string Office = "static readonly List<string> office = new() { \"73.140.245.0/24\" }; ";

    /// <summary>Methods that leave alone what they are called on.</summary>
    [Theory]
    [InlineData("office.Select(each => each)")]
    [InlineData("office.Where(each => each != \"\")")]
    [InlineData("office.ToArray()")]
    [InlineData("office.ToList()")]
    [InlineData("office.Concat(new[] { \"\" })")]
    [InlineData("office.Append(\"\")")]
    [InlineData("office.Prepend(\"\")")]
    [InlineData("office.Any()")]
    [InlineData("office.All(each => each != \"\")")]
    [InlineData("office.Count()")]
    [InlineData("office.First()")]
    [InlineData("office.FirstOrDefault()")]
    [InlineData("office.Single()")]
    [InlineData("office.Last()")]
    [InlineData("office.Contains(\"\")")]
    [InlineData("office.Distinct()")]
    [InlineData("office.OrderBy(each => each)")]
    [InlineData("office.Join(new[] { \"\" }, left => left, right => right, (left, right) => left)")]
    [InlineData("office.ToString()")]
    [InlineData("office.Equals(null)")]
    [InlineData("office.GetHashCode()")]
    [InlineData("office.GetEnumerator()")]
    [InlineData("office.AsEnumerable()")]
    public Task A_list_is_only_read(string read) => Ranges("", "= office", Definite, $"{Office} public static object? Read() => {read};");

    [Fact]
    public Task A_list_is_read_by_an_extension_method() => Profile(
        "",
        "EnablePrivateCluster = true, AuthorizedIPRanges = office",
        Definite,
        Office + "public static object Read() => office.ToImmutableArray();",
        "static class Immutable { public static System.Collections.Immutable.ImmutableArray<T> ToImmutableArray<T>(this IEnumerable<T> all) => System.Collections.Immutable.ImmutableArray.CreateRange(all); }");

    [Theory]
    [InlineData("stage.ToLower()")]
    [InlineData("stage.ToUpper()")]
    [InlineData("stage.ToLowerInvariant()")]
    [InlineData("stage.ToUpperInvariant()")]
    [InlineData("stage.Trim()")]
    [InlineData("stage.Split(',')")]
    [InlineData("stage.StartsWith(\"p\")")]
    [InlineData("stage.EndsWith(\"p\")")]
    [InlineData("stage.Replace(\"p\", \"P\")")]
    [InlineData("stage!.Length")]
    public Task A_text_is_only_read(string read) => Flag("", "stage == \"prod\"", Definite, $"static string stage = \"prod\"; public static object Read() => {read};");

    [Theory]
    [InlineData("var on = true; if (changes.TryGetValue(\"on\", out var change)) change(new[] { 1 }); else on = false;", "on", Definite, "static readonly Dictionary<string, Action<int[]>> changes = new() { [\"on\"] = all => all[0] = 2 };")]
    [InlineData("var all = new[] { 1 }; if (changes.TryGetValue(\"on\", out var change)) change(all);", "all[0] == 2", Definite, "static readonly Dictionary<string, Action<int[]>> changes = new() { [\"on\"] = all => all[0] = 2 };")]
    [InlineData("Action<int[]>? change; var all = new[] { 1 }; if (changes.TryGetValue(\"on\", out change)) change(all);", "all[0] == 2", Definite, "static readonly Dictionary<string, Action<int[]>> changes = new() { [\"on\"] = all => all[0] = 2 };")]
    [InlineData("if (lists.TryGetValue(\"on\", out var list)) list.Clear();", "lists[\"on\"].Count == 1", Silent, "static readonly Dictionary<string, List<int>> lists = new() { [\"on\"] = new() { 1 } };")]
    [InlineData("", "flags[\"a\"]", Definite, "static readonly Dictionary<string, bool> flags = new() { [\"a\"] = true }; public static bool Has() => flags.ContainsKey(\"b\");")]
    [InlineData("", "flags[\"a\"]", Definite, "static readonly Dictionary<string, bool> flags = new() { [\"a\"] = true }; public static bool Has() => flags.TryGetValue(\"b\", out var on) && on;")]
    [InlineData("", "on", Definite, "static Output<bool> on = Output.Create(true); public static Output<bool> Not() => on.Apply(each => !each);")]
    [InlineData("", "on.Result", Definite, "static readonly Task<bool> on = Task.FromResult(true); public static void Wait() => on.Wait();")]
    [InlineData("", "n == 1", Unknown, "static int n = 1; public static void Less() => n--;")]
    [InlineData("", "n == 1", Unknown, "static int n = 1; public static void More() => ++n;")]
    [InlineData("", "on", Unknown, "static bool on = true; static readonly Action off = () => on = false;")]
    [InlineData("", "on", Unknown, "static bool on = true; public static void Off() => Get(out on); static void Get(out bool value) => value = false;")]
    [InlineData("", "On", Definite, "static bool On = true; class Settings { public bool On; } static Settings Open() => new Settings { On = false };")]
    [InlineData("", "on", Unknown, "static bool on = true; public static void Off() { ref var same = ref on; same = false; }")]
    [InlineData("", "settings.On", Unknown, "static readonly Settings settings = new(); public static void Off() { var same = settings; same.On = false; } class Settings { public bool On = true; }")]
    [InlineData("", "settings.N == 1", Unknown, "static readonly Settings settings = new(); public static void More() { var same = settings; same.N++; } class Settings { public int N = 1; }")]
    [InlineData("", "settings.N == 1", Unknown, "static readonly Settings settings = new(); public static void More() { var same = settings; ++same.N; } class Settings { public int N = 1; }")]
    [InlineData("", "settings.N == 1", Definite, "static readonly Settings settings = new(); public static int More() { var same = settings; return -same.N; } class Settings { public int N = 1; }")]
    [InlineData("", "settings.On", Unknown, "static readonly Settings settings = new(); public static void Off() { var same = settings; Off(ref same.On); } static void Off(ref bool on) => on = false; class Settings { public bool On = true; }")]
    [InlineData("", "settings.On", Definite, "static readonly Settings settings = new(); public static bool Get() { var same = settings; return same.On; } class Settings { public bool On = true; }")]
    [InlineData("", "flags[0]", Unknown, "static readonly bool[] flags = { true }; public static void Off() { var same = flags; same[0] = false; }")]
    public Task A_flag_flows(string statements, string flag, string expected, string members) => Flag(statements, flag, expected, members);

    /// <summary>Where it is changed does not matter.</summary>
    [Theory]
    [InlineData("public int this[int i] { get { office.Clear(); return i; } }")]
    [InlineData("public static TestStack operator +(TestStack stack, int n) { office.Clear(); return stack; }")]
    [InlineData("public static implicit operator bool(TestStack stack) { office.Clear(); return true; }")]
    [InlineData("public event Action Closed { add { office.Clear(); } remove { } }")]
    [InlineData("~TestStack() { office.Clear(); }")]
    [InlineData("public static int Property { get { office.Clear(); return 0; } }")]
    [InlineData("class Inner { public static void Close() => office.Clear(); }")]
    [InlineData("public static void Close() => office?.Clear();")]
    [InlineData("public int this[int i] { get { var all = office; all.Clear(); return i; } }")]
    [InlineData("public static TestStack operator +(TestStack stack, int n) { var all = office; all.Clear(); return stack; }")]
    [InlineData("public event Action Closed { add { var all = office; all.Clear(); } remove { } }")]
    [InlineData("~TestStack() { var all = office; all.Clear(); }")]
    public Task A_member_changes_a_list(string member) => Ranges("", "= office", Unknown, Office + member);

    /// <summary>Nor does under which name.</summary>
    [Theory]
    [InlineData("public static void Close() { List<string> all; all = office; all.Clear(); }")]
    [InlineData("public static void Close() { var all = office.Count > 1 ? office : new List<string>(); all.Clear(); }")]
    [InlineData("public static void Close() { var all = office.Count > 1 ? new List<string>() : office; all.Clear(); }")]
    [InlineData("public static void Close() { var all = office ?? new List<string>(); all.Clear(); }")]
    [InlineData("public static void Close(List<string>? other) { var all = other ?? office; all.Clear(); }")]
    [InlineData("public static void Close() { List<string>[] both = [office]; both[0].Clear(); }")]
    [InlineData("public static void Close() { var both = new List<string>[] { office }; both[0].Clear(); }")]
    [InlineData("public static void Close() { var both = new[] { office }; both[0].Clear(); }")]
    [InlineData("public static void Close() { var both = new List<List<string>> { office }; both[0].Clear(); }")]
    [InlineData("public static void Close() { List<List<string>> both = new() { office }; both[0].Clear(); }")]
    [InlineData("public static void Close() { var both = new List<string>[1]; both[0] = office; both[0].Clear(); }")]
    [InlineData("public static void Close() { var both = new List<List<string>>(); both.Add(office); both[0].Clear(); }")]
    [InlineData("static List<string> Get() { return office; } public static void Close() => Get().Clear();")]
    [InlineData("static IEnumerable<List<string>> Get() { yield return office; } public static void Close() { foreach (var all in Get()) all.Clear(); }")]
    [InlineData("public static void Close() { Func<List<string>> get = () => office; get().Clear(); }")]
    [InlineData("static List<string> All { get; } = office; public static void Close() => All.Clear();")]
    [InlineData("static List<string> Get() => office; public static void Close() { var all = Get(); all.Clear(); }")]
    [InlineData("public static void Close() { Get().Clear(); List<string> Get() { return office; } }")]
    [InlineData("public static void Close() { Get().Clear(); List<string> Get() => office; }")]
    [InlineData("public static void Close() { Clear(office); void Clear(List<string> all) => all.Clear(); }")]
    [InlineData("public static void Close() { foreach (var (all, n) in new[] { (office, 1) }) all.Clear(); }")]
    [InlineData("public static void Close() { foreach (var all in (List<string>[])[office]) all.Clear(); }")]
    [InlineData("public static void Close() => Clear(1, all: office); static void Clear(int n, List<string> all) => all.Clear();")]
    [InlineData("public static void Close() => Clear(1, office); static void Clear(int n, List<string> all) => all.Clear();")]
    [InlineData("public static void Close() => new Closing(office); class Closing { public Closing(List<string> all) => all.Clear(); }")]
    [InlineData("public static void Close() { Closing closing = new(office); } class Closing { public Closing(List<string> all) => all.Clear(); }")]
    [InlineData("class Closing { public Closing() : this(office) { } Closing(List<string> all) => all.Clear(); }")]
    [InlineData("class Closing { protected Closing(List<string> all) => all.Clear(); } class Derived : Closing { public Derived() : base(office) { } }")]
    [InlineData("class Closing { protected Closing(List<string> all) => all.Clear(); } class Derived() : Closing(office);")]
    [InlineData("public static void Close() { Action<List<string>> clear = all => all.Clear(); clear(office); }")]
    [InlineData("public static void Close() => new List<List<string>> { office }.ForEach(all => all.Clear());")]
    [InlineData("public static void Close() { Action<List<string>, int> clear = (all, n) => all.Clear(); clear(office, 1); }")]
    [InlineData("public static void Close() { var all = office; all?.Clear(); }")]
    [InlineData("public static void Close() { var both = new List<List<string>>(); both.Insert(0, office); both[0].Clear(); }")]
    [InlineData("public static void Close() { var both = new Stack<List<string>>(); both.Push(office); both.Pop().Clear(); }")]
    [InlineData("public static void Close() { var both = new Queue<List<string>>(); both.Enqueue(office); both.Dequeue().Clear(); }")]
    [InlineData("public static void Close() { var both = new Dictionary<int, List<string>>(); both.TryAdd(0, office); both[0].Clear(); }")]
    [InlineData("public static void Close() { var both = new { office }; both.office.Clear(); }")]
    [InlineData("public static void Close() { (List<string> all, int n) = (office, 1); all.Clear(); }")]
    [InlineData("public static void Close() { var same = office; var all = same; all.Clear(); }")]
    public Task A_list_is_changed_under_another_name(string member) => Ranges("", "= office", Unknown, Office + member);

    [Theory]
    [InlineData("public static void Close() { var all = new List<string>(office); all.Clear(); }")]
    [InlineData("public static void Close() { var all = office.ToList(); all.Clear(); }")]
    [InlineData("public static void Close(List<string> all) { all.Clear(); } public static void Count(List<string> all) { var n = all.Count + office.Count; }")]
    [InlineData("public static void Close() { var all = new List<string>(); all.AddRange(office); all.Clear(); }")]
    [InlineData("public static bool Has(string range) => office?.Contains(range) == true;")]
    [InlineData("public static bool Has(List<string>? all, string range) => all?.Remove(range) == true && office.Contains(range);")]
    [InlineData("public static void Close() { var all = new List<string>(); all.Clear(); } public static int Count() { var all = office; return all.Count; }")]
    public Task Another_list_is_changed(string member) => Ranges("", "= office", Definite, Office + member);

    [Theory]
    [InlineData("static class Closing { public static void Shut(this object by, List<string> all) => all.Clear(); } class Caller { public static void Close() => new object().Shut(TestStack.Defaults.Office); }")]
    [InlineData("class Caller { public static void Close() => TestStack.Defaults.Office.Clear(); }")]
    [InlineData("namespace Infra { class Caller { public static void Close() => TestStack.Defaults.Office.Clear(); } }")]
    [InlineData("namespace Infra; class Caller { public static void Close() => TestStack.Defaults.Office.Clear(); }")]
    [InlineData("class Caller { public static void Close() { var all = TestStack.Defaults.Office; all.Clear(); } }")]
    [InlineData("class Caller { public Caller() => TestStack.Defaults.Office.Clear(); }")]
    [InlineData("class Caller { readonly List<string> all = TestStack.Defaults.Office; public void Close() => all.Clear(); }")]
    [InlineData("class Caller { List<string> All { get; set; } = TestStack.Defaults.Office; public void Close() => All.Clear(); }")]
    [InlineData("class Caller { static void Shut(List<string> all) => all.Clear(); public static void Close() => Caller.Shut(TestStack.Defaults.Office); }")]
    [InlineData("class Caller { static Caller() => TestStack.Defaults.Office = new(); }")]
    public Task Another_file_changes_a_list(string otherFile) => Profile(
        "",
        "EnablePrivateCluster = true, AuthorizedIPRanges = Defaults.Office",
        Unknown,
        "internal static class Defaults { internal static List<string> Office = new() { \"73.140.245.0/24\" }; }",
        otherFile);
}

/// <summary>A generic class has its static members once for each type argument.</summary>
public sealed class GenericStaticStateTests
{
    [Theory]
    [InlineData("", "Defaults<Dev>.On()", Silent)]
    [InlineData("", "Defaults<Prod>.On()", Definite)]
    [InlineData("var first = Defaults<Prod>.On();", "Defaults<Dev>.On()", Silent)]
    [InlineData("var first = Defaults<Dev>.On();", "Defaults<Prod>.On() && !first", Definite)]
    [InlineData("", "Defaults<Prod>.Flag && !Defaults<Dev>.Flag", Definite)]
    [InlineData("", "Defaults<Prod>.Late && !Defaults<Dev>.Late", Definite)]
    [InlineData("", "Of<Dev>() || Of<Prod>()", Definite)]
    [InlineData("", "Of<Prod>() && !Of<Dev>()", Definite)]
    [InlineData("", "new Holder<Dev>().On || !new Holder<Prod>().On", Silent)]
    [InlineData("", "Own.Instance.On", Definite)]
    [InlineData("", "Defaults<Prod>.IsProd && !Defaults<Dev>.IsProd", Definite)]
    [InlineData("", "IsProd<Dev>()", Silent)]
    [InlineData("", "IsProd<Prod>()", Definite)]
    [InlineData("", "Default<int>() is 0 && Default<string>() is null", Definite)]
    public Task A_flag_flows(string statements, string flag, string expected) => Flag(statements, flag, expected, """
        interface IEnvironment { bool On { get; } }

        class Dev : IEnvironment { public bool On => false; }

        class Prod : IEnvironment { public bool On => true; }

        static class Defaults<T> where T : IEnvironment, new()
        {
            static readonly T value = new();
            static readonly Lazy<bool> late = new(() => new T().On);

            public static bool On() => value.On;

            public static bool Flag { get; } = new T().On;

            public static bool Late => late.Value;

            public static bool IsProd => typeof(T) == typeof(Prod);
        }

        class Holder<T> where T : IEnvironment, new()
        {
            static readonly bool on = new T().On;

            public bool On => on;
        }

        abstract class Single<T> where T : Single<T>, new()
        {
            public static readonly T Instance = new();

            public abstract bool On { get; }
        }

        class Own : Single<Own> { public override bool On => true; }

        static bool Of<T>() where T : IEnvironment, new() => Defaults<T>.On();

        static bool IsProd<T>() => typeof(T) == typeof(Prod);

        static T? Default<T>() => default(T);
        """);
}
