using static AccessAnalyzers.Tests.Evaluation.Ladder.ValueFlow;

namespace AccessAnalyzers.Tests.Evaluation.Ladder;

public sealed class PropertyTests
{
    [Theory]
    [InlineData("", "On", Unknown, "bool On => On;")]
    [InlineData("", "On", Definite, "bool On => true;")]
    [InlineData("", "On", Definite, "bool On { get; } = true;")]
    [InlineData("", "On", Silent, "static bool On { get { return false; } }")]
    [InlineData("On = true;", "On", Definite, "bool On { get; set; }")]
    [InlineData("On = isProd;", "On", When + "'isProd' is true", "bool On { get; set; }")]
    [InlineData("On = true;", "On", Silent, "bool on; bool On { get => on; set => on = !value; }")]
    [InlineData("var s = new Settings { On = true };", "s.On", Definite, "class Settings { public bool On { get; set; } }")]
    [InlineData("var s = new Settings { On = true };", "s.On", Definite, "struct Settings { public bool On; }")]
    [InlineData("var s = new Settings { Inner = { On = isProd } };", "s.Inner.On", When + "'isProd' is true", "class Settings { public Inner Inner { get; } = new(); } class Inner { public bool On { get; set; } }")]
    [InlineData("var s = new Settings { On = true };", "s.On", Definite, "class Settings { public required bool On { get; init; } }")]
    [InlineData("", "Toggle && Toggle", Silent, "bool on; bool Toggle { get { on = !on; return on; } }")]
    [InlineData("Set();", "On", Silent, "bool On { get; set; } = true; void Set() => On = false;")]
    [InlineData("", "s.On", Definite, "static readonly Settings s = new Derived(); abstract class Settings { public abstract bool On { get; } } class Derived : Settings { public override bool On => true; }")]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);
}

public sealed class StaticFieldTests
{
    [Theory]
    [InlineData("", "on", Definite, "static readonly bool on = true;")]
    [InlineData("", "on", When + "'on' is true", "static readonly bool on = new Config().RequireBoolean(\"locked\");")]
    [InlineData("", "on", Definite, "static bool on = true;")]
    [InlineData("", "on", Unknown, "static bool on = true; public static void Off() { on = false; }")]
    [InlineData("", "n == 1", Unknown, "static int n = 1; public static void More() => n++;")]
    [InlineData("", "n == 1", Unknown, "static int n = 1; public static void Less() => --n;")]
    [InlineData("", "on", Unknown, "static bool on = true; public static void Off() => Set(ref on); static void Set(ref bool flag) => flag = false;")]
    [InlineData("", "n == 1", Definite, "static int n = 1; public static int More() => -n;")]
    [InlineData("", "a", Silent, "static readonly bool a = b; static readonly bool b = a;")]
    [InlineData("", "on", Silent, "static readonly bool on = !true;")]
    [InlineData("", "on", Silent, "static bool on;")]
    [InlineData("", "b", Definite, "static readonly bool a = true; static readonly bool b = a;")]
    [InlineData("", "a", Silent, "static readonly bool a = b; static readonly bool b = true;")]
    [InlineData("", "on", Unknown, "static readonly bool on; static TestStack() { on = true; }")]
    [InlineData("", "Defaults.On", Definite, "static class Defaults { public static readonly bool On = true; }")]
    [InlineData("", "Defaults.On", Definite, "", "static class Defaults { public static bool On { get; } = true; }")]
    [InlineData("on = true;", "on", Definite, "static bool on;")]
    [InlineData("", "!on", Silent, "static readonly bool on; static TestStack() { on = true; }")]
    [InlineData("State.On = false;", "State.On", Silent, "static class State { public static bool On = true; }")]
    [InlineData("Off();", "on", Silent, "static bool on = true; static void Off() => on = false;")]
    [InlineData("Next();", "Next()", Silent, "static int calls; static bool Next() => calls++ == 0;")]
    [InlineData("var s = new Settings();", "Settings.Made == 0", Silent, "class Settings { public static int Made; public Settings() => Made++; }")]
    [InlineData("System.Threading.Interlocked.Increment(ref calls);", "calls == 0", Silent, "static int calls;")]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "", string otherFile = "") => Flag(statements, flag, expected, members, otherFile);

    [Theory]
    [InlineData("", "= office", Definite, "static readonly string[] office = { \"73.140.245.0/24\" };")]
    [InlineData("", "= office", Unknown, "static readonly List<string> office = new() { \"73.140.245.0/24\" }; public static void Close() => office.Clear();")]
    [InlineData("if (isProd) office.Add(\"73.140.245.0/24\");", "= office", Unknown, "static readonly List<string> office = new();")]
    public Task A_list_flows(string statements, string ranges, string expected, string members = "") => Ranges(statements, ranges, expected, members);
}

public sealed class InstanceFieldTests
{
    [Theory]
    [InlineData("", "on", Definite, "readonly bool on = true;")]
    [InlineData("on = isProd;", "on", When + "'isProd' is true", "readonly bool on;")]
    [InlineData("", "on", Silent, "readonly bool on;")]
    [InlineData("on = false;", "on", Silent, "readonly bool on = true;")]
    [InlineData("var s = new Settings();", "s.On", Definite, "class Settings { public bool On = true; public bool Other; }")]
    [InlineData("var s = new Settings { On = true }; var t = s; t.On = false;", "s.On", Silent, "class Settings { public bool On; }")]
    [InlineData("var s = new Settings { On = true }; var t = s; t.On = false;", "s.On", Definite, "struct Settings { public bool On; }")]
    [InlineData("var s = new Settings { On = true }; var t = new Settings { On = isProd };", "t.On", When + "'isProd' is true", "class Settings { public bool On; }")]
    [InlineData("Off();", "on", Silent, "bool on = true; void Off() => on = false;")]
    [InlineData("var s = new Settings(); s.Set();", "!s.On", Silent, "struct Settings { public bool On; public void Set() => On = true; }")]
    [InlineData("var list = new List<Settings> { new Settings() }; var s = list[0]; s.On = true;", "list[0].On", Silent, "struct Settings { public bool On; }")]
    [InlineData("settings.Set();", "settings.On", Unknown, "readonly Settings settings; struct Settings { public bool On; public void Set() => On = true; }")]
    [InlineData("var s = new Settings(); Set(s);", "s.On", Silent, "struct Settings { public bool On; } static void Set(Settings s) => s.On = true;")]
    [InlineData("Set();", "settings.On", Silent, "readonly Settings settings; void Set() => settings.Set(); struct Settings { public bool On; public void Set() => On = true; }")]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);
}

public sealed class ConstructorTests
{
    [Theory]
    [InlineData("var s = new Settings(isProd);", "s.On", When + "'isProd' is true", "class Settings { public Settings(bool on) => On = on; public bool On { get; } }")]
    [InlineData("var s = new Settings();", "s.On", Definite, "class Settings { public Settings() : this(true) { } public Settings(bool on) => On = on; public bool On { get; } }")]
    [InlineData("var s = new Settings();", "s.On", Silent, "class Settings { public bool On = true; public Settings() => On = false; }")]
    [InlineData("var s = new Settings();", "s.On", Definite, "class Settings { public Settings() : this(false) { On = true; } public Settings(bool on) => On = on; public bool On { get; } }")]
    [InlineData("var s = new Settings(isProd) { On = true };", "s.On", Definite, "class Settings(bool on) { public bool On { get; set; } = on; }")]
    [InlineData("var s = new Settings(isProd);", "s.On", When + "'isProd' is true", "class Settings(bool on) { public bool On => on; }")]
    [InlineData("Settings s = new(true);", "s.On", Definite, "class Settings(bool on) { public bool On => on; }")]
    [InlineData("var s = default(Settings);", "s.On", Silent, "struct Settings { public bool On = true; public Settings() { } }")]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);
}

public sealed class BaseConstructorTests
{
    [Theory]
    [InlineData("var s = new Settings();", "s.On", Definite, "class Base(bool on) { public bool On => on; } class Settings() : Base(true);")]
    [InlineData("var s = new Settings();", "s.On", Definite, "class Base { public bool On = true; } class Settings : Base { }")]
    [InlineData("var s = new Settings(isProd);", "s.On", When + "'isProd' is true", "class Base(bool on) { public bool On => on; } class Settings(bool locked) : Base(locked);")]
    [InlineData("var s = new Settings(true);", "s.On", Silent, "class Base { public bool On; protected Base(bool on) => On = on; } class Settings : Base { public Settings(bool locked) : base(!locked) { } }")]
    [InlineData("var s = new Settings();", "s.On", Silent, "class Base { public bool On = true; } class Settings : Base { public Settings() => On = false; }")]
    [InlineData("var s = new Settings();", "s.Seen", Definite, "class Base { public bool Seen; protected Base() => Seen = On(); protected virtual bool On() => false; } class Settings : Base { readonly bool on = true; protected override bool On() => on; }")]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);
}

public sealed class VirtualCallTests
{
    /// <summary>The stack that runs may be one of a class that derives from this one.</summary>
    [Fact]
    public Task What_a_derived_class_may_change_is_not_known() => Profile(
        "var list = new List<string> { \"73.140.245.0/24\" }; Change(list);",
        "EnablePrivateCluster = true, AuthorizedIPRanges = list",
        Unknown,
        "protected virtual void Change(List<string> list) { }",
        "class Derived : TestStack { protected override void Change(List<string> list) => list.Clear(); }");

    [Theory]
    [InlineData("Base s = new Derived();", "s.On()", Definite, "class Base { public virtual bool On() => false; } class Derived : Base { public override bool On() => true; }")]
    [InlineData("Base s = isProd ? new Derived() : new Base();", "s.On()", When + "'isProd' is true", "class Base { public virtual bool On() => false; } class Derived : Base { public override bool On() => true; }")]
    [InlineData("IBase s = new Derived();", "s.On", Definite, "interface IBase { bool On { get; } } class Derived : IBase { public bool On => true; }")]
    [InlineData("Base s = new Derived();", "s.On()", Silent, "class Base { public virtual bool On() => true; } class Derived : Base { public override bool On() => !base.On(); }")]
    [InlineData("Base s = new Derived();", "s.On()", Definite, "class Base { public bool On() => true; } class Derived : Base { public new bool On() => false; }")]
    [InlineData("Base s = new Derived();", "s.Run()", Definite, "abstract class Base { protected abstract bool On(); public bool Run() => On(); } class Derived : Base { protected override bool On() => true; }")]
    [InlineData("IBase s = new Derived();", "s.On()", Definite, "interface IBase { bool On() => true; } class Derived : IBase;")]
    [InlineData("IBase s = new Derived();", "s.On()", Definite, "interface IBase { bool On(); } class Derived : IBase { bool IBase.On() => true; public bool On() => false; }")]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);
}

public sealed class GenericFactoryTests
{
    [Theory]
    [InlineData("", "Same(true)", Definite, "static T Same<T>(T value) => value;")]
    [InlineData("var s = Make<Settings>();", "s.On", Definite, "class Settings { public bool On = true; } static T Make<T>() where T : new() => new T();")]
    [InlineData("var s = Make(() => new Settings { On = isProd });", "s.On", When + "'isProd' is true", "class Settings { public bool On; } static T Make<T>(Func<T> make) => make();")]
    [InlineData("var s = Make<Settings>(x => x.On = false);", "s.On", Silent, "class Settings { public bool On = true; } static T Make<T>(Action<T> change) where T : new() { var made = new T(); change(made); return made; }")]
    [InlineData("var f = new Factory<Derived>();", "f.Make().On()", Definite, "class Base { public virtual bool On() => false; } class Derived : Base { public override bool On() => true; } class Factory<T> where T : Base, new() { public T Make() => new T(); }")]
    [InlineData("var b = new Box<bool>(isProd);", "b.Value", When + "'isProd' is true", "class Box<T>(T value) { public T Value => value; }")]
    [InlineData("", "Zero<bool>()", Silent, "static T Zero<T>() => default!;")]
    [InlineData("var s = Make<Settings>();", "!s.On", Silent, "class Settings { public bool On = true; } static T Make<T>() where T : new() => new T();")]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);
}

/// <summary>Methods that change what they are given and hand it on.</summary>
public sealed class BuilderTests
{
    [Theory]
    [InlineData("var b = new Builder().Locked();", "b.On", Definite, "public sealed class Builder { public bool On; public Builder Locked() { On = true; return this; } }")]
    [InlineData("var b = new Builder().Locked();", "b.On", Definite, "", "sealed class Builder { public bool On; } static class Building { public static Builder Locked(this Builder builder) { builder.On = true; return builder; } }")]
    [InlineData("var b = new Builder().Locked(isProd);", "b.On", When + "'isProd' is true", "", "sealed class Builder { public bool On; } static class Building { public static Builder Locked(this Builder builder, bool on = true) { builder.On = on; return builder; } }")]
    [InlineData("var b = new Builder().Locked().Open();", "b.On", Silent, "", "sealed class Builder { public bool On; } static class Building { public static Builder Locked(this Builder builder) { builder.On = true; return builder; } public static Builder Open(this Builder builder) { builder.On = false; return builder; } }")]
    [InlineData("var b = new Builder(false); var c = b.Locked();", "b.On", Silent, "", "sealed record Builder(bool On); static class Building { public static Builder Locked(this Builder builder) => builder with { On = true }; }")]
    [InlineData("var b = new Builder().Configure(x => { x.On = isProd; });", "b.On", When + "'isProd' is true", "", "sealed class Builder { public bool On; } static class Building { public static Builder Configure(this Builder builder, System.Action<Builder> change) { change(builder); return builder; } }")]
    [InlineData("", "isProd.Not()", When + "'isProd' is false", "", "static class Building { public static bool Not(this bool value) => !value; }")]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "", string otherFile = "") => Flag(statements, flag, expected, members, otherFile);
}

public sealed class DictionaryTests
{
    [Theory]
    [InlineData("var d = new Dictionary<string, bool> { [\"a\"] = true, [\"b\"] = false };", "d[\"a\"]", Definite)]
    [InlineData("var d = new Dictionary<string, bool> { { \"a\", true }, { \"b\", false } };", "d[\"b\"]", Silent)]
    [InlineData("var d = new Dictionary<string, bool> { [\"a\"] = true, [\"b\"] = false };", "d[size]", When + "'size' is \"a\"")]
    [InlineData("var d = new Dictionary<string, bool> { [\"a\"] = isProd };", "d[\"a\"]", When + "'isProd' is true")]
    [InlineData("var d = new Dictionary<string, bool> { [\"a\"] = true }; d[\"a\"] = false;", "d[\"a\"]", Silent)]
    [InlineData("var d = new Dictionary<string, bool>(); d.Add(\"a\", true);", "d[\"a\"]", Definite)]
    [InlineData("var d = new Dictionary<string, bool> { [\"a\"] = true };", "d.ContainsKey(\"b\")", Silent)]
    [InlineData("var d = new Dictionary<bool, bool> { [true] = true, [false] = false };", "d[isProd]", Unknown)]
    [InlineData("var d = new Dictionary<string, bool> { [\"a\"] = false }; d[size] = true;", "d[\"a\"]", Unknown)]
    [InlineData("var d = new Dictionary<string, Settings> { [\"a\"] = new() { On = true } }; d[\"a\"].On = false;", "d[\"a\"].On", Silent, "class Settings { public bool On; }")]
    [InlineData("var d = new Dictionary<string, bool> { [\"a\"] = true }; d.Remove(\"a\"); d[\"a\"] = false;", "d[\"a\"]", Silent)]
    [InlineData("var d = new Dictionary<string, bool> { [\"a\"] = false }; d[size] = true;", "!d[\"a\"]", Unknown)]
    [InlineData("var d = new Dictionary<string, bool> { [\"a\"] = false }; d.Clear(); d[\"a\"] = true;", "d.Count == 0", Silent)]
    [InlineData("var d = new Table(); d[\"a\"] = true;", "d[\"a\"]", Silent, "class Table { readonly Dictionary<string, bool> all = new(); public bool this[string key] { get => !all[key]; set => all[key] = value; } }")]
    [InlineData("var d = new Dictionary<string, bool> { [\"a\"] = true }; foreach (var key in d.Keys.ToList()) d[key] = false;", "d[\"a\"]", Silent)]
    [InlineData("var d = new Dictionary<string, bool> { [\"a\"] = true }; IDictionary<string, bool> same = d; same[\"a\"] = false;", "d[\"a\"]", Silent)]
    [InlineData("var d = new Dictionary<string, bool> { [\"a\"] = true }; var copy = new Dictionary<string, bool>(d); d[\"a\"] = false;", "d[\"a\"]", Silent)]
    [InlineData("var d = new Dictionary<string, bool>(StringComparer.OrdinalIgnoreCase) { [\"a\"] = true }; d[\"A\"] = false;", "d[\"a\"]", Silent)]
    [InlineData("var d = new Dictionary<string, bool> { [\"a\"] = true }; if (!d.TryAdd(\"a\", false)) d[\"a\"] = false;", "d[\"a\"]", Silent)]
    [InlineData("var d = new SortedDictionary<string, bool> { [\"a\"] = true }; d[\"a\"] = false;", "d[\"a\"]", Silent)]
    [InlineData("var d = new Dictionary<string, bool>(4) { [\"a\"] = true };", "d[\"a\"]", Definite)]
    [InlineData("var d = new Dictionary<string, bool> { [\"a\"] = true }; d.Add(Environment.MachineName, false);", "d[\"a\"]", Unknown)]
    [InlineData("var d = new Dictionary<string, bool> { [\"a\"] = true }; d.Remove(Environment.MachineName);", "d[\"a\"]", Unknown)]
    [InlineData("var d = new Dictionary<string, int>();", "!d.TryGetValue(\"a\", out var n) && n == 0", Definite)]
    [InlineData("var d = new Dictionary<string, bool> { [\"a\"] = true }; if (isProd) d.Add(\"b\", true);", "d.ContainsKey(\"b\")", When + "'isProd' is true")]
    [InlineData("var pair = new KeyValuePair<string, bool>(\"a\", true);", "pair.Value", Unknown)]
    [InlineData("var d = new Dictionary<string, bool> { [\"a\"] = true };", "d.Keys.First() == \"a\" && d.Values.First()", Definite)]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);
}

public sealed class ArrayTests
{
    [Theory]
    [InlineData("var a = new[] { false, true };", "a[1]", Definite)]
    [InlineData("var a = new bool[2]; a[1] = true;", "a[1]", Definite)]
    [InlineData("var a = new[] { true, true }; a[1] = false;", "a[1]", Silent)]
    [InlineData("var a = new[] { false, isProd };", "a[1]", When + "'isProd' is true")]
    [InlineData("var a = new[] { false, true }; var i = isProd ? 1 : 0;", "a[i]", When + "'isProd' is true")]
    [InlineData("var a = new[] { true, true }; var i = isProd ? 1 : 0; a[i] = false;", "a[1]", Unknown)]
    [InlineData("var a = new[] { false, true };", "a[^1]", Definite)]
    [InlineData("var a = new[] { false, true }; var b = a; b[1] = false;", "a[1]", Silent)]
    [InlineData("var a = new[,] { { false, true }, { false, false } };", "a[0, 1]", Unknown)]
    [InlineData("var a = new[] { new[] { true }, new[] { false } };", "a[1][0]", Silent)]
    [InlineData("var a = new bool[2];", "a[0]", Silent)]
    [InlineData("var a = new List<bool> { false }; a[0] = true;", "a[0]", Definite)]
    [InlineData("var a = new bool[2]; System.Array.Fill(a, true);", "a[0]", Unknown)]
    [InlineData("var a = new[] { false, true }; var i = isProd ? 1 : 0;", "!a[i] && isProd", Silent)]
    [InlineData("var a = new[,] { { false, true }, { false, false } };", "!a[0, 1]", Silent)]
    [InlineData("var a = new[] { false, true }; var b = (bool[])a.Clone(); a[1] = false;", "b[1] && a[1]", Silent)]
    [InlineData("var a = new[] { true }; System.Array.Clear(a);", "a[0]", Silent)]
    [InlineData("var a = new[] { true, false }; System.Array.Reverse(a);", "a[0]", Silent)]
    [InlineData("var a = new[] { true }; System.Array.Fill(a, false);", "a[0]", Silent)]
    [InlineData("var a = new[] { true }; System.Array.Copy(new[] { false }, a, 1);", "a[0]", Silent)]
    [InlineData("var a = new[] { true }; new[] { false }.CopyTo(a, 0);", "a[0]", Silent)]
    [InlineData("var a = new[] { true }; new List<bool> { false }.CopyTo(a);", "a[0]", Silent)]
    [InlineData("var a = new[] { true, false }; System.Array.Sort(a);", "a[0]", Silent)]
    [InlineData("var a = new[] { true }; a.AsSpan().Clear();", "a[0]", Silent)]
    [InlineData("var a = new[] { true }; System.Threading.Volatile.Write(ref a[0], false);", "a[0]", Silent)]
    [InlineData("var a = new[] { true }; IList<bool> same = a; same[0] = false;", "a[0]", Silent)]
    [InlineData("var a = new[] { true }; Span<bool> same = a; same[0] = false;", "a[0]", Silent)]
    public Task A_flag_flows(string statements, string flag, string expected) => Flag(statements, flag, expected);
}
