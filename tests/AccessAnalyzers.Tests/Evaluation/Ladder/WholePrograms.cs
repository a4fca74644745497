using static AccessAnalyzers.Tests.Evaluation.Ladder.ValueFlow;

namespace AccessAnalyzers.Tests.Evaluation.Ladder;

/// <summary>Static members that nothing but the initialisation of their type changes, and what <c>Main</c> has done to others before it looks.</summary>
public sealed class WholeProgramTests
{
    const string Registry = """
        record Env(string Name, bool On);
        static class Registry
        {
            static readonly List<Env> all = new();
            static readonly Dictionary<string, Env> byName = new();
            public static int Count;
            public static IReadOnlyList<Env> All => all;
            public static void Add(Env env) { all.Add(env); byName[env.Name] = env; Count++; }
            public static Env Get(string name) => byName[name];
        }
        """;

    const string Smart = """
        sealed class Env
        {
            static readonly List<Env> all = new();
            public static readonly Env Dev = Add(new Env("dev", false));
            public static readonly Env Prod = Add(new Env("prod", true));
            public static readonly int Count = all.Count;
            static int next;
            Env(string name, bool on) { Name = name; On = on; Number = next++; }
            public string Name { get; }
            public bool On { get; }
            public int Number { get; }
            public static IReadOnlyList<Env> All => all;
            static Env Add(Env env) { all.Add(env); return env; }
            public static Env Get(string name) => all.First(each => each.Name == name);
        }
        """;

    const string Registering = """
        sealed class Env
        {
            static readonly Dictionary<string, Env> byName = new();
            public static readonly Env Dev = new("dev", false);
            public static readonly Env Prod = new("prod", true);
            Env(string name, bool on) { On = on; byName[name] = this; }
            public bool On { get; }
            public static Env Get(string name) => byName[name];
            public static bool Has(string name) => byName.ContainsKey(name);
        }
        """;

    /// <summary>Wherever in the program somebody looks.</summary>
    [Theory]
    [InlineData("", "Env.Get(\"prod\").On", Definite, Smart)]
    [InlineData("", "Env.Get(\"dev\").On", Silent, Smart)]
    [InlineData("", "Env.All.Count == 2 && Env.Count == 2", Definite, Smart)]
    [InlineData("", "Env.All[1] == Env.Prod", Definite, Smart)]
    [InlineData("", "Env.Dev.Number == 0 && Env.Prod.Number == 1", Definite, Smart)]
    [InlineData("var prod = Env.Prod; var all = Env.All;", "prod == all[1] && prod.On", Definite, Smart)]
    [InlineData("", "Env.All.All(env => env.On == (env.Name == \"prod\"))", Definite, Smart)]
    [InlineData("", "Env.Get(size == \"large\" ? \"prod\" : \"dev\").On", When + "'size' is \"large\"", Smart)]
    [InlineData("", "Env.Get(\"prod\").On", Definite, Registering)]
    [InlineData("", "Env.Get(\"prod\") == Env.Prod && Env.Has(\"dev\") && !Env.Has(\"test\")", Definite, Registering)]
    [InlineData("foreach (var name in new[] { \"dev\", \"prod\" }) { if (Env.Has(name)) last = Env.Get(name); }", "last!.On", Definite, "Env? last; " + Registering)]
    [InlineData("", "Limits.Seen", Silent, "static class Limits { public static readonly bool Seen = On(); static bool on = true; static bool On() { var was = on; on = true; return was; } }")]
    [InlineData("", "Limits.Second && !Limits.First", Definite, "static class Limits { static bool on; public static readonly bool First = Next(); public static readonly bool Second = Next(); static bool Next() { var was = on; on = true; return was; } }")]
    [InlineData("", "Limits.All.Count == 3", Definite, "static class Limits { public static readonly List<int> All = []; static readonly int first = Add(3); static int Add(int n) { All.Add(n); return n == 1 ? n : Add(n - 1); } }")]
    public Task A_type_fills_its_members(string statements, string flag, string expected, string members) => Flag(statements, flag, expected, members);

    /// <summary>It changes at another moment too, or may.</summary>
    [Theory]
    [InlineData("Limits.Count == 1", "static class Limits { static readonly List<int> all = []; static readonly int first = Add(3); static int Add(int n) { all.Add(n); return n; } public static int Count => all.Count; public static void More() => Add(4); }")]
    [InlineData("Limits.Count == 1", "static class Limits { static readonly List<int> all = []; static readonly int first = Add(3); static int Add(int n) { all.Add(n); return n; } public static int Count => all.Count; public static Func<int, int> More => Add; }")]
    [InlineData("Limits.Count == 1", "static class Limits { static readonly List<int> all = []; static readonly Func<int> first = () => Add(3); static int Add(int n) { all.Add(n); return n; } public static int Count => all.Count; public static int More() => first(); }")]
    [InlineData("Limits.Count == 1", "class Limits { static readonly List<int> all = []; static readonly Limits first = new(3); Limits(int n) => all.Add(n); public static int Count => all.Count; public static Limits More() => new(4); }")]
    [InlineData("Limits.Count == 1", "class Limits { static readonly List<int> all = []; static readonly Limits first = new(3); Limits(int n) => all.Add(n); public static int Count => all.Count; class Inner() : Limits(4); public static object More() => new Inner(); }")]
    [InlineData("Limits.Count == 1", "static class Limits { static readonly List<int> all = []; static readonly int first = Add(3); static int Add(int n) { all.Add(n); return n; } public static int Count => all.Count; public static IEnumerable<int> More() => new[] { 4 }.Select(n => Add(n)); }")]
    [InlineData("Limits.Count == 1", "static class Limits { static readonly List<int> all = []; static readonly IEnumerable<int> first = Add(3); static IEnumerable<int> Add(int n) { all.Add(n); yield return n; } public static int Count => all.Count; public static int More() => first.Count(); }")]
    [InlineData("Limits.On", "static class Limits { static bool on = true; static readonly bool first = Set(true); static bool Set(bool value) => on = value; public static bool On { get => on; set => Set(value); } }")]
    public Task It_may_have_changed_since(string flag, string members) => Flag("", flag, Unknown, members);

    [Theory]
    [InlineData("Registry.Add(new(\"dev\", false)); Registry.Add(new(\"prod\", true)); new TestStack();", "Registry.Get(\"prod\").On", Definite)]
    [InlineData("Registry.Add(new(\"dev\", false)); Registry.Add(new(\"prod\", true)); new TestStack();", "Registry.Get(\"dev\").On", Silent)]
    [InlineData("Registry.Add(new(\"dev\", false)); Registry.Add(new(\"prod\", true)); new TestStack();", "Registry.All.Count == 2 && Registry.Count == 2", Definite)]
    [InlineData("foreach (var name in new[] { \"a\", \"b\" }) Registry.Add(new(name, name == \"b\")); new TestStack();", "Registry.All[1].On", Definite)]
    [InlineData("if (new Config().RequireBoolean(\"isProd\")) Registry.Add(new(\"prod\", true)); new TestStack();", "Registry.All.Any(env => env.On)", When + "'isProd' is true")]
    [InlineData("new TestStack();", "Registry.All.Count == 0", Definite)]
    [InlineData("Registry.Count = 5; new TestStack();", "Registry.Count == 5 && Registry.All.Count == 0", Definite)]
    [InlineData("Setup(); new TestStack(); void Setup() => Registry.Add(new(\"prod\", true));", "Registry.All[0].On", Definite)]
    public Task Main_comes_first(string statements, string flag, string expected) => FromTheBeginning(statements, flag, expected, Registry);

    /// <summary>In which order the files of a class are initialised nobody knows, where more than one of them has something to initialise.</summary>
    [Theory]
    [InlineData("new TestStack();", "Registry.Over == null", Definite, "static partial class Registry { public static string? Over; }", "static partial class Registry { static readonly List<int> all = new(); }")]
    [InlineData("Registry.Over = \"a\"; new TestStack();", "Registry.Over == \"a\"", Definite, "static partial class Registry { public static string? Over { get; set; } }", "static partial class Registry { static readonly List<int> all = new(); }")]
    [InlineData("new TestStack();", "Registry.Count == 0", Unknown, "static partial class Registry { public static int Count = all.Count; public static void Add() => Count++; }", "static partial class Registry { static readonly List<int> all = new(); }")]
    public Task A_class_in_two_files(string statements, string flag, string expected, string first, string second) =>
        FromTheBeginning(statements, flag, expected, first, second);

    /// <summary>Something else may have run before, or meanwhile.</summary>
    [Theory]
    [InlineData("new System.Threading.Thread(() => Registry.Add(new(\"prod\", true))).Start(); new TestStack();", "Registry.All.Count == 0")]
    [InlineData("var task = Task.Run(() => Registry.Add(new(\"prod\", true))); new TestStack();", "Registry.All.Count == 0")]
    [InlineData("AppDomain.CurrentDomain.ProcessExit += (_, _) => new TestStack(); Registry.Add(new(\"prod\", true));", "Registry.All.Count == 0")]
    [InlineData("_ = Other.X; new TestStack();", "Registry.All.Count == 0")]
    [InlineData("new Other(); new TestStack();", "Registry.All.Count == 0")]
    [InlineData("typeof(Other).GetMethod(\"Go\")!.Invoke(null, []); new TestStack();", "Registry.All.Count == 0")]
    [InlineData("new System.IO.BufferedStream(new Closing()).Dispose(); new TestStack(); class Closing : System.IO.MemoryStream { protected override void Dispose(bool disposing) => Registry.Add(new(\"x\", true)); }", "Registry.All.Count == 0")]
    [InlineData("Registry.Count = 0; new System.Threading.CancellationTokenSource().Token.Register(x => ((IDisposable)x!).Dispose(), new Adding()); new TestStack();", "Registry.Count == 0")]
    [InlineData("Filling? kept = null; System.Threading.LazyInitializer.EnsureInitialized(ref kept); new TestStack(); class Filling { public Filling() => Registry.Add(new(\"x\", true)); }", "Registry.All.Count == 0")]
    [InlineData("System.Text.Json.JsonSerializer.Deserialize(\"{}\", typeof(Filling)); new TestStack(); class Filling { int number = Registry.Count++; }", "Registry.Count == 0")]
    [InlineData("new TestStack(); class Early { [System.Runtime.CompilerServices.ModuleInitializer] public static void Run() => Registry.Add(new(\"prod\", true)); }", "Registry.All.Count == 0")]
    public Task Main_may_not_come_first(string statements, string flag) => FromTheBeginning(
        statements, flag, Unknown, Registry + "class Adding : IDisposable, IProgress<int> { public void Dispose() => Registry.Add(new(\"x\", true)); public void Report(int value) => Dispose(); } class Other { public static readonly int X = Make(); public static int Make() { Registry.Add(new(\"x\", true)); return 1; } static Other() { } public static void Go() => Make(); }");
}
