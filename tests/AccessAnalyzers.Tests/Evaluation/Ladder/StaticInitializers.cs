using static AccessAnalyzers.Tests.Evaluation.Ladder.ValueFlow;

namespace AccessAnalyzers.Tests.Evaluation.Ladder;

/// <summary>Static initialisers that look at each other.</summary>
public sealed class StaticInitializerTests
{
    [Theory]
    [InlineData("", "A.P", Silent, "static class A { public static readonly bool P = B.Q; public static readonly bool R = True(); static bool True() => true; } static class B { public static readonly bool Q = A.R; }")]
    [InlineData("_ = A.R;", "B.Q", Silent, "static class A { public static readonly bool P = B.Q; public static readonly bool R = True(); static bool True() => true; } static class B { public static readonly bool Q = A.R; }")]
    [InlineData("", "A.R", Definite, "static class A { public static readonly bool P = B.Q; public static readonly bool R = True(); static bool True() => true; } static class B { public static readonly bool Q = A.R; }")]
    [InlineData("_ = A.P;", "!B.Q", Unknown, "static class A { public static readonly bool P = B.Q; public static readonly bool R = True(); static bool True() => true; } static class B { public static readonly bool Q = A.R; }")]
    [InlineData("_ = A.P;", "B.Q", Silent, "static class A { public static readonly bool P = B.Get(); public static readonly bool R = True(); static bool True() => true; } static class B { public static readonly bool Q = Read(); static bool Read() => A.R; public static bool Get() => Q; }")]
    [InlineData("_ = A.P;", "C.Q", Silent, "static class A { public static readonly bool P = B.Q; public static readonly bool R = True(); static bool True() => true; } static class B { public static readonly bool Q = C.Q; } static class C { public static readonly bool Q = A.R; }")]
    [InlineData("_ = A.P;", "B.Q", Silent, "class A { public static readonly bool P = new B().On; public static readonly bool R = True(); static bool True() => true; } class B { public static readonly bool Q = A.R; public bool On => Q; }")]
    [InlineData("", "A.P", Definite, "static class A { public static readonly bool P = B.Q; } static class B { public static readonly bool Q = C.On(); } static class C { public static bool On() => true; }")]
    [InlineData("", "A.P", Definite, "static class A { public static readonly bool P = Get(); const bool R = true; static bool Get() => B.Q; } static class B { public static readonly bool Q = true; }")]
    [InlineData("", "Last", Silent, "static readonly bool Last = First; static readonly bool First = True(); static bool True() => true;")]
    [InlineData("", "Last", Definite, "static readonly bool First = True(); static readonly bool Last = First; static bool True() => true;")]
    [InlineData("", "Early", Silent, "static readonly bool Early = Read(); static readonly bool Late = true && True(); static bool True() => true; static bool Read() => Late;")]
    [InlineData("", "Limits.On", Silent, "static class Limits { public static readonly bool On = true; static Limits() => On = false; }")]
    [InlineData("", "Limits.On", Unknown, "static class Limits { public static readonly bool On; static Limits() => On = new Random().Next() > 2; }")]
    [InlineData("Box<int>.On = false;", "Box<string>.On", Unknown, "static class Box<T> { public static bool On = true; }")]
    [InlineData("Box<int>.Off();", "Box<int>.On", Silent, "static class Box<T> { public static bool On = true; public static void Off() => On = false; }")]
    [InlineData("Box<int>.Off();", "Box<string>.Get()", Unknown, "static class Box<T> { public static bool On = true; public static void Off() => On = false; public static bool Get() => On; }")]
    [InlineData("Box<int>.Off();", "!Box<string>.Get()", Silent, "static class Box<T> { public static bool On = true; public static void Off() => On = false; public static bool Get() => On; }")]
    [InlineData("", "Box<string>.On", Definite, "static class Box<T> { public static readonly bool On = true; }")]
    [InlineData("if (!On) throw new Exception(); var thread = new System.Threading.Thread(() => seen = On); thread.Start(); thread.Join();", "seen", Silent, "bool seen; [ThreadStatic] static bool On = true;")]
    [InlineData("", "On", Unknown, "[ThreadStatic] static bool On = true;")]
    [InlineData("B.N = 0; _ = A.X;", "B.N == 0", Silent, "static class A { public static int X = B.Next(); } static class B { public static int N; public static int Next() => ++N; }")]
    [InlineData("B.On = true; A.Go();", "B.On", Silent, "static class A { static A() => B.Off(); public static void Go() { } } static class B { public static bool On; public static void Off() => On = false; }")]
    [InlineData("B.On = true; new A();", "B.On", Silent, "class A { static A() => B.Off(); } static class B { public static bool On; public static void Off() => On = false; }")]
    [InlineData("B.All = []; _ = A.X;", "B.All.Count == 0", Silent, "static class A { public static bool X = B.Add(); } static class B { public static List<int> All = []; public static bool Add() { All.Add(1); return true; } }")]
    [InlineData("B.On = true; _ = A.X;", "B.On", Definite, "static class A { public static bool X = B.Get(); } static class B { public static bool On; public static bool Get() => On; }")]
    [InlineData("B.On = true; _ = A.X;", "B.On", Definite, "static class A { public static List<int> X = C.Make(); } static class B { public static bool On; } static class C { public static List<int> Make() { var made = new List<int>(); made.Add(1); return made; } }")]
    public Task A_flag_flows(string statements, string flag, string expected, string members) => Flag(statements, flag, expected, members);
}

/// <summary>Static members that a type argument has.</summary>
public sealed class StaticInterfaceMemberTests
{
    const string Types = "interface IEnv { static abstract bool Private { get; } static virtual bool Open => true; static abstract bool Is(bool value); } class Prod : IEnv { public static bool Private => true; public static bool Is(bool value) => value; } class Dev : IEnv { public static bool Private { get; } = false; public static bool Open => false; public static bool Is(bool value) => !value; }";

    [Theory]
    [InlineData("Get<Prod>()", Definite, "static bool Get<T>() where T : IEnv => T.Private;")]
    [InlineData("Get<Dev>()", Silent, "static bool Get<T>() where T : IEnv => T.Private;")]
    [InlineData("Get<Prod>()", Definite, "static bool Get<T>() where T : IEnv => T.Open;")]
    [InlineData("Get<Dev>()", Silent, "static bool Get<T>() where T : IEnv => T.Open;")]
    [InlineData("Get<Prod>(isProd)", When + "'isProd' is true", "static bool Get<T>(bool on) where T : IEnv => T.Is(on);")]
    [InlineData("Get<Dev>(isProd)", When + "'isProd' is false", "static bool Get<T>(bool on) where T : IEnv => T.Is(on);")]
    [InlineData("new Box<Dev>().On", Silent, "class Box<T> where T : IEnv { public bool On => T.Open; }")]
    [InlineData("Outer<Dev>()", Silent, "static bool Outer<S>() where S : IEnv => Get<S>(); static bool Get<T>() where T : IEnv => T.Open;")]
    public Task A_flag_flows(string flag, string expected, string members) => Flag("", flag, expected, Types + members);
}

/// <summary>What a static constructor alone gives its type.</summary>
public sealed class StaticConstructorTests
{
    [Theory]
    [InlineData("Limits.On", Definite, "static class Limits { public static readonly bool On; static Limits() { On = true; } }")]
    [InlineData("Limits.On", Silent, "static class Limits { public static readonly bool On; static Limits() { On = false; } }")]
    [InlineData("Limits.On", When + "'ON' is \"1\"", "static class Limits { public static bool On { get; } static Limits() { On = Environment.GetEnvironmentVariable(\"ON\") == \"1\"; } }")]
    [InlineData("Limits.Flags[\"a\"] && !Limits.Flags[\"b\"]", Definite, "static class Limits { public static readonly Dictionary<string, bool> Flags; static Limits() { Flags = new() { [\"a\"] = true }; Flags[\"b\"] = !On; } static readonly bool On = Yes(); static bool Yes() => true; }")]
    [InlineData("Limits.First && Limits.Second", Definite, "static class Limits { public static readonly bool First; public static readonly bool Second; static Limits() { First = true; Set(); Second = First && Third; } static bool Third; static void Set() => Third = First; }")]
    [InlineData("Limits.On", Definite, "static class Limits { public static readonly bool On = !Other; static readonly bool Other; static Limits() { Other = true; } }")]
    [InlineData("Limits.On", Unknown, "static class Limits { public static bool On { get; set; } static Limits() { On = true; } public static void Off() => On = false; }")]
    [InlineData("Limits.On", Unknown, "static class Limits { public static readonly bool On; static Limits() { On = true; Others.On = false; } } static class Others { public static bool On = true; }")]
    [InlineData("Others.On & Limits.On", Unknown, "static class Limits { public static readonly bool On; static Limits() { On = true; Others.On = false; } } static class Others { public static bool On = true; }")]
    [InlineData("Limits.On", Unknown, "static class Limits { public static readonly bool On; static Limits() { On = Others.On; } } static class Others { public static bool On = true; public static void Off() => On = false; }")]
    [InlineData("Limits.On", Definite, "static class Limits { public static readonly bool On; static Limits() { On = Others.On; } } static class Others { public static readonly bool On; static Others() { On = true; } }")]
    [InlineData("Limits.On", Silent, "static class Limits { public static readonly bool On; static Limits() { On = Others.On; } } static class Others { public static readonly bool On; static Others() { On = !Limits.On && Yes(); } static bool Yes() => false; }")]
    [InlineData("!Limits.Early", Definite, "static class Limits { public static readonly bool Made; public static readonly bool Early = Made; static Limits() { Made = true; } }")]
    [InlineData("Limits.Early & !Limits.Made", Definite, "static class Limits { public static readonly bool Made = true; public static readonly bool Early = Made; static Limits() { Made ^= true; } }")]
    [InlineData("Limits.Made", Definite, "static class Limits { public static readonly bool Made; public static readonly bool Early = !Made; static Limits() { Made ^= Early; } }")]
    [InlineData("Limits.Made", Silent, "static class Limits { public static readonly bool Made; public static readonly bool Early = Made; static Limits() { Made ^= Early; } }")]
    [InlineData("!Others.Early", Definite, "static class Limits { public static readonly bool Made; public static readonly bool Early = Made; static Limits() { Made = true; } } static class Others { public static readonly bool Early = Limits.Early; }")]
    [InlineData("Limits.Early.Count == 1", Silent, "static class Limits { public static readonly List<int> Made = new(); public static readonly List<int> Early = Made; static Limits() { Made.Add(1); Made = new(); Early.Add(2); } }")]
    [InlineData("Pool.Default.On", Definite, "class Pool { public static readonly Pool Default; public readonly bool On; static Pool() { Default = new Pool(true); } Pool(bool on) => On = on; }")]
    [InlineData("new Pool().On", Silent, "class Pool { static readonly bool on; public bool On => on; static readonly Pool first = new(); static readonly bool seen = first.On; static Pool() { on = seen; } }")]
    public Task It_runs_before_anybody_looks(string flag, string expected, string members) => Flag("", flag, expected, members);

    [Theory]
    [InlineData("Others.On = true; _ = Limits.Open;", "Others.On", Unknown, "static class Limits { public static readonly bool Open; static Limits() { Open = true; Others.On = false; } } static class Others { public static bool On = true; }")]
    [InlineData("Others.On = false;", "Limits.On", Unknown, "static class Limits { public static readonly bool On; static Limits() { On = Others.On; } } static class Others { public static bool On = true; }")]
    public Task It_sees_what_was_done_before(string statements, string flag, string expected, string members) => Flag(statements, flag, expected, members);
}

/// <summary>A static member that gets its value when it is first needed.</summary>
public sealed class LaterValueTests
{
    const string Pool = "internal class Pool { public bool On { get; set; } = true; } ";

    [Theory]
    [InlineData("Get().On", Definite, Pool + "static Pool? pool; static Pool Get() => pool ??= new Pool();")]
    [InlineData("Get().On", Definite, Pool + "static Pool? pool; static Pool Get() => pool ?? (pool = new Pool());")]
    [InlineData("Get().On", Definite, Pool + "static Pool? pool; static Pool Get() { if (pool == null) { lock (typeof(Pool)) { if (pool == null) pool = new Pool { On = true }; } } return pool; }")]
    [InlineData("!Get().On", Silent, Pool + "static Pool? pool; static Pool Get() { pool ??= Make(); return pool; } static Pool Make() => new() { On = true };")]
    [InlineData("Get().On", When + "'ON' is \"1\"", Pool + "static Pool? pool; static Pool Get() => pool ??= new Pool { On = Environment.GetEnvironmentVariable(\"ON\") == \"1\" };")]
    [InlineData("On", Definite, "static bool? on; static bool On { get { on ??= true; return on.Value; } }")]
    [InlineData("Get()[0] == \"a\"", Definite, "static string[]? all; static string[] Get() => all ??= new[] { \"a\" }; public static void Forget() => all = null;")]
    [InlineData("pool is null", Unknown, Pool + "static Pool? pool; internal static Pool Get() => pool ??= new Pool();")]
    [InlineData("Get(true).On", Unknown, Pool + "static Pool? pool; internal static Pool Get(bool on) => pool ??= new Pool { On = on };")]
    [InlineData("Get().On", Unknown, Pool + "static Pool? pool; static Pool Get() => pool ??= new Pool(); public static void Off() => Get().On = false;")]
    [InlineData("Get().On", Unknown, Pool + "static Pool? pool; static Pool Get() => pool ??= new Pool(); internal static void Use(Pool other) => pool = other;")]
    [InlineData("Get().On", Unknown, Pool + "static Pool? pool; static Pool Get() => pool ??= new Pool(); public static void Off() { var made = pool = new Pool(); made.On = false; }")]
    [InlineData("Get()", Unknown, "static bool changed; static bool? on; static bool Get() { on ??= !changed; return on.Value; } public static void Change() => changed = true;")]
    public Task It_is_the_same_whenever_that_was(string flag, string expected, string members) => Flag("", flag, expected, members);

    [Theory]
    [InlineData("Get().On = false;", "Get().On", Silent)]
    [InlineData("var mine = Get(); mine.On = false;", "Get().On", Silent)]
    public Task What_this_code_does_to_it_counts(string statements, string flag, string expected) =>
        Flag(statements, flag, expected, Pool + "static Pool? pool; static Pool Get() => pool ??= new Pool();");
}

/// <summary>What nobody outside can assign, and nobody inside does.</summary>
public sealed class UnassignedStaticTests
{
    [Theory]
    [InlineData("Settings.On", Definite, "static class Settings { public static bool On { get; set; } = true; }")]
    [InlineData("Settings.On", Definite, "static class Settings { public static bool On = true; }")]
    [InlineData("!Settings.On", Definite, "static class Settings { public static bool On; }")]
    [InlineData("Settings.Name is null", Definite, "static class Settings { public static string? Name { get; set; } }")]
    [InlineData("Settings.On()", Definite, "static class Settings { public static Func<bool> On { get; set; } = () => true; }")]
    [InlineData("Settings.On", Unknown, "static class Settings { public static bool On { get; set; } = true; static void Off() => On = false; }")]
    public Task It_keeps_its_first_value(string flag, string expected, string members) => Flag("", flag, expected, members);

    [Theory]
    [InlineData("public static class", "public", Unknown)]
    [InlineData("static class", "public", Definite)]
    [InlineData("public static class", "internal", Definite)]
    public Task Who_uses_a_library_may_assign_it(string type, string member, string expected) => Files(expected, $$"""
        class TestStack : Stack
        {
            public TestStack()
            {
                new ManagedCluster("aks", new ManagedClusterArgs
                {
                    ResourceGroupName = "rg",
                    ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = Settings.On, AuthorizedIPRanges = { "73.140.245.0/24" } },
                });
            }
        }

        {{type}} Settings
        {
            {{member}} static bool On { get; set; } = true;
        }
        """);
}
