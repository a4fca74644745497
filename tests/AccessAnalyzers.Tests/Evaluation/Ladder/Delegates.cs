using static AccessAnalyzers.Tests.Evaluation.Ladder.ValueFlow;

namespace AccessAnalyzers.Tests.Evaluation.Ladder;

/// <summary>A delegate calls all of its functions, in their order; the last one gives the result.</summary>
public sealed class MulticastTests
{
    [Theory]
    [InlineData("var on = false; Action set = () => on = false; set += () => on = true; set();", "on", Definite)]
    [InlineData("var on = false; Action set = () => on = true; set += () => on = false; set();", "on", Silent)]
    [InlineData("var n = 0; Action add = () => n++; add += add; add += add; add();", "n == 4", Definite)]
    [InlineData("Func<bool> on = () => false; on += () => isProd;", "on()", When + "'isProd' is true")]
    [InlineData("var n = 0; Func<bool> on = () => { n++; return true; }; on += () => { n++; return false; };", "!on() && n == 2", Definite)]
    [InlineData("var on = false; Action? set = null; set += () => on = true; set();", "on", Definite)]
    [InlineData("var on = false; Action? set = null; if (isProd) set += () => on = true; set?.Invoke();", "on", When + "'isProd' is true")]
    [InlineData("var on = false; Action on1 = () => on = true, off = () => on = false; var both = on1 + off; both();", "on", Silent)]
    [InlineData("var on = false; Action on1 = () => on = true, off = () => on = false; var both = on1 + off; both -= off; both!();", "on", Definite)]
    [InlineData("var on = false; Action on1 = () => on = true, off = () => on = false; var both = (Action)Delegate.Combine(off, on1)!; both();", "on", Definite)]
    [InlineData("var on = false; Action on1 = () => on = true, off = () => on = false; var both = (Action)Delegate.Remove(off + on1, on1)!; both();", "on", Silent)]
    [InlineData("Action? set = Set; set -= Set; set?.Invoke();", "on", Silent, "bool on; void Set() => on = true;")]
    [InlineData("Action? set = Set; set -= new Infra().Set; set?.Invoke();", "Infra.On", Definite, "void Set() => Infra.On = true; class Infra { public static bool On; public void Set() => On = false; }")]
    [InlineData("var a = new Pool(); var b = new Pool(); Action? set = a.Set; set += b.Set; set -= a.Set; set!();", "a.On", Silent, "class Pool { public bool On; public void Set() => On = true; }")]
    [InlineData("var a = new Pool(); var b = new Pool(); Action? set = a.Set; set += b.Set; set -= a.Set; set!();", "b.On", Definite, "class Pool { public bool On; public void Set() => On = true; }")]
    [InlineData("var n = 0; Action a = () => n = 1, b = () => n = 2; var all = a + b + a; all -= a; all!();", "n == 2", Definite)]
    [InlineData("var n = 0; Action a = () => n = 1, b = () => n = 2; var all = a + b + a; all -= b + a; all!();", "n == 1", Definite)]
    [InlineData("var n = 0; Action a = () => n = 1, b = () => n = 2; var all = a + b; all -= b + a; all!();", "n == 2", Definite)]
    [InlineData("Action a = () => { }; Action b = a;", "a == b", Definite)]
    [InlineData("Action a = On, b = On, c = Off;", "a == b && a != c && a.Equals(b)", Definite, "static void On() { } static void Off() { }")]
    [InlineData("var s = new Pool(); var t = new Pool(); Action a = s.Set, b = t.Set;", "a == b", Silent, "class Pool { public void Set() { } }")]
    [InlineData("Action a = On, b = On; var both = a + b;", "both == a + b && both != a", Definite, "static void On() { } ")]
    [InlineData("Action a = () => { }, b = () => { };", "a == b", Silent)]
    [InlineData("var on = false; Action set = () => on = true; set.DynamicInvoke();", "on", Definite)]
    [InlineData("Func<bool, bool> not = b => !b;", "(bool)not.DynamicInvoke(false)!", Definite)]
    [InlineData("var n = 0; Action add = () => n++; add += () => n++; foreach (Action each in add.GetInvocationList()) each();", "n == 2", Definite)]
    [InlineData("var on = false; Action set = () => on = true; if (Environment.MachineName == \"?\") set = Off; set();", "on", Unknown, "static void Off() { }")]
    [InlineData("var on = true; Action set = Unknown(); set += () => on = false; set();", "on", Silent, "static Action Unknown() => (Action)Delegate.CreateDelegate(typeof(Action), typeof(TestStack).GetMethod(\"Nothing\")!); public static void Nothing() { }")]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);
}

/// <summary>An event calls its handlers; whoever is not subscribed is not called.</summary>
public sealed class EventTests
{
    const string Members = """
        class Settings
        {
            bool on;
            public event Action? Changed;
            public event Action<bool>? Set;
            public event Action Always = () => { };
            event Action? own;
            public event Action Own { add => own += value; remove => own -= value; }
            public bool On { get => on; set { on = value; Changed?.Invoke(); Set?.Invoke(value); Always(); own?.Invoke(); } }
        }

        """;

    [Theory]
    [InlineData("var n = 0; s.Changed += () => n++; s.On = true;", "n == 1", Definite)]
    [InlineData("var n = 0; s.Changed += () => n++; s.Changed += () => n++; s.On = true;", "n == 2", Definite)]
    [InlineData("var n = 0; s.Changed += () => n++;", "n == 1", Silent)]
    [InlineData("var on = false; s.Set += value => on = value; s.On = isProd;", "on", When + "'isProd' is true")]
    [InlineData("var on = false; if (isProd) s.Changed += () => on = true; s.On = true;", "on", When + "'isProd' is true")]
    [InlineData("var on = true; Action off = () => on = false; s.Changed += off; s.Changed -= off; s.On = true;", "on", Definite)]
    [InlineData("var on = true; Action off = () => on = false; s.Changed += off; s.On = true; s.Changed -= off; on = true; s.On = false;", "on", Definite)]
    [InlineData("s.Changed += Seen; s.On = true;", "seen", Definite, "bool seen; void Seen() => seen = true;")]
    [InlineData("s.Changed += Seen; s.Changed -= Seen; s.On = true;", "seen", Silent, "bool seen; void Seen() => seen = true;")]
    [InlineData("var on = false; s.Always += () => on = true; s.On = true;", "on", Definite)]
    [InlineData("var on = false; s.Own += () => on = true; s.On = true;", "on", Definite)]
    [InlineData("var on = true; Action off = () => on = false; s.Own += off; s.Own -= off; s.On = true;", "on", Definite)]
    [InlineData("var on = true; var t = new Settings(); t.Changed += () => on = false; s.On = true;", "on", Definite)]
    [InlineData("var on = true; AppDomain.CurrentDomain.ProcessExit += (_, _) => on = false;", "on", Unknown)]
    [InlineData("var on = false; IWatched w = new Watched(); w.Changed += () => on = true; w.Raise();", "on", Definite, "interface IWatched { event Action Changed; void Raise(); } class Watched : IWatched { public event Action? Changed; public void Raise() => Changed?.Invoke(); }")]
    [InlineData("var on = false; Hub.Changed += () => on = true; Hub.Raise();", "on", Unknown, "static class Hub { public static event Action? Changed; public static void Raise() => Changed?.Invoke(); }")]
    [InlineData("var on = true; Hub.Changed += () => on = false; Hub.Raise();", "on", Silent, "static class Hub { public static event Action? Changed; public static void Raise() => Changed?.Invoke(); }")]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag("var s = new Settings();" + statements, flag, expected, Members + members);
}

/// <summary>A function that is kept sees its variables as they are when it runs, and the object that it was taken from.</summary>
public sealed class KeptFunctionTests
{
    [Theory]
    [InlineData("var x = false; var all = new Dictionary<string, Func<bool>> { [\"a\"] = () => x }; x = isProd;", "all[\"a\"]()", When + "'isProd' is true")]
    [InlineData("var x = true; check = () => x; x = false;", "check()", Silent, "Func<bool> check = () => true;")]
    [InlineData("check = () => on; on = true;", "check()", Definite, "Func<bool> check = () => false; bool on;")]
    [InlineData("var b = new Builder(); var x = false; b.Configure(c => c.On = x); x = true; b.Build();", "b.On", Definite, "class Builder { readonly List<Action<Builder>> steps = new(); public bool On; public void Configure(Action<Builder> step) => steps.Add(step); public void Build() { foreach (var step in steps) step(this); } }")]
    [InlineData("var b = new Builder(); b.Configure(c => c.On = true); b.Configure(c => c.On = isProd);", "b.Build().On", When + "'isProd' is true", "class Builder { Action<Builder>? steps; public bool On; public Builder Configure(Action<Builder> step) { steps += step; return this; } public Builder Build() { steps?.Invoke(this); return this; } }")]
    [InlineData("var s = new Pool { On = true }; Func<bool> on = s.IsOn; s = new Pool();", "on()", Definite, "class Pool { public bool On; public bool IsOn() => On; }")]
    [InlineData("var s = new Pool { On = true }; Func<bool> on = s.IsOn; s.On = false;", "on()", Silent, "class Pool { public bool On; public bool IsOn() => On; }")]
    [InlineData("var x = true; Func<bool> on = Local; x = false; bool Local() => x;", "on()", Silent)]
    [InlineData("Func<bool, Func<bool, bool>> both = a => b => a && b; var with = both(isProd);", "with(true)", When + "'isProd' is true")]
    [InlineData("Func<bool> on = new Derived().Base();", "on()", Silent, "class Base_ { public virtual bool On() => false; } class Derived : Base_ { public override bool On() => true; public Func<bool> Base() => base.On; }")]
    [InlineData("var all = new List<Func<bool>>(); foreach (var x in new[] { false, true }) all.Add(() => x);", "all.Any(f => f())", Definite)]
    [InlineData("var all = new List<Func<int>>(); for (var i = 0; i < 2; i++) all.Add(() => i);", "all.All(f => f() == 2)", Definite)]
    [InlineData("var all = new List<Func<int>>(); for (var i = 0; i < 2; i++) { var j = i; all.Add(() => j); }", "all[0]() == 0 && all[1]() == 1", Definite)]
    [InlineData("var n = 0; Func<int> next = () => ++n; var first = next();", "first == 1 && next() == 2", Definite)]
    [InlineData("var on = false; Run(() => on = true);", "on", Definite, "static void Run(Action action) => action();")]
    [InlineData("var on = false; Run(() => on = true); on = false; later!();", "on", Definite, "static Action? later; static void Run(Action action) => later = action;")]
    [InlineData("var make = Chain(x => x + 1, x => x * 2);", "make(3) == 8", Definite, "static Func<int, int> Chain(Func<int, int> f, Func<int, int> g) => x => g(f(x));")]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);
}
