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
    [InlineData("var s = new Settings();", "s.Maybe == null && s.Name == null && s.N == 0", Definite, "class Settings { public bool? Maybe { get; set; } public string? Name { get; set; } public int N { get; set; } }")]
    [InlineData("On = true;", "On", Definite, "static bool On { get; set; }")]
    [InlineData("On = true;", "On", Silent, "static bool on; static bool On { get => on; set => on = !value; }")]
    [InlineData("", "On", Definite, "static bool On { get; } = true;")]
    [InlineData("Base s = new Derived(); s.On = true;", "s.On", Silent, "class Base { public virtual bool On { get; set; } } class Derived : Base { bool on; public override bool On { get => on; set => on = !value; } }")]
    [InlineData("Base s = new Base(); s.On = true;", "s.On", Definite, "class Base { public virtual bool On { get; set; } } class Derived : Base { bool on; public override bool On { get => on; set => on = !value; } }")]
    [InlineData("Base s = new Derived();", "s.On", Definite, "abstract class Base { public abstract bool On { get; } } class Derived : Base { public override bool On => true; }")]
    [InlineData("var s = new Settings(); s[1] = true;", "s[1]", Silent, "class Settings { bool on; public bool this[int i] { get => on; set => on = !value; } }")]
    [InlineData("Inner.On = true;", "Inner.On", Definite, "Settings Inner { get; } = new(); class Settings { public bool On { get; set; } }")]
    [InlineData("var s = new Settings(); s.On |= isProd;", "s.On", When + "'isProd' is true", "class Settings { public bool On { get; set; } }")]
    [InlineData("var s = new Settings(); s.N++; s.N += 2;", "s.N == 3", Definite, "class Settings { public int N { get; set; } }")]
    [InlineData("var s = new Settings(); s.On ??= isProd;", "s.On", When + "'isProd' is true", "class Settings { public bool? On { get; set; } }")]
    [InlineData("var s = new Settings();", "s[true] && !s[false]", Definite, "class Settings { public bool this[bool on] => on; }")]
    [InlineData("", "Settings.Of(isProd).On", When + "'isProd' is true", "class Settings { public bool On { get; private set; } public static Settings Of(bool on) => new() { On = on }; }")]
    [InlineData("On = true; Off();", "On", Silent, "bool On { get; set; } void Off() { On = !On; }")]
    [InlineData("this.on = isProd; var other = this;", "other.on", When + "'isProd' is true", "bool on;")]
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
    [InlineData("", "Defaults.On", Unknown, "public static class Defaults { public static bool On = true; }")]
    [InlineData("", "Defaults.On", Definite, "static class Defaults { internal static bool On = true; }")]
    [InlineData("", "Defaults.On", Definite, "static class Defaults { internal static bool On { get; set; } = true; }")]
    [InlineData("", "all[0]", Definite, "static readonly bool[] all = { true };")]
    [InlineData("", "all[\"a\"]", Definite, "static readonly Dictionary<string, bool> all = new() { [\"a\"] = true };")]
    [InlineData("", "settings.On", Definite, "static readonly Settings settings = new() { On = true }; class Settings { public bool On { get; init; } }")]
    [InlineData("", "on()", Definite, "static readonly Func<bool> on = () => true;")]
    [InlineData("on = false;", "On", Silent, "static bool on = true; static bool On => on;")]
    [InlineData("", "Stage.Prod.Name == \"prod\"", Definite, "class Stage { public static readonly Stage Prod = new() { Name = \"prod\" }; public string Name = \"\"; }")]
    [InlineData("", "Stage.Prod == Stage.Prod && Stage.Prod != Stage.Dev", Definite, "class Stage { public static readonly Stage Prod = new(), Dev = new(); }")]
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
    [InlineData("var s = new Settings { On = true }; var holder = System.Text.Json.JsonSerializer.Deserialize<Holder>(\"{}\")!; holder.Inner = s; holder.Off();", "s.On", Silent, "class Holder { public Settings Inner { get; set; } = new(); public void Off() => Inner.On = false; } class Settings { public bool On; }")]
    [InlineData("var holder = new Holder { Inner = { On = true } }; System.Runtime.InteropServices.GCHandle.Alloc(holder);", "holder.Inner.On", Unknown, "class Holder { public Settings Inner { get; set; } = new(); public void Off() => Inner.On = false; } class Settings { public bool On; }")]
    [InlineData("var s = new Settings { On = true }; var list = new List<Settings> { s }; System.Runtime.InteropServices.GCHandle.Alloc(list);", "s.On", Unknown, "class Settings { public bool On; }")]
    [InlineData("var s = new Settings { On = true }; if (isProd) System.Runtime.InteropServices.GCHandle.Alloc(s);", "s.On && !isProd", When + "'isProd' is false", "class Settings { public bool On; }")]
    [InlineData("var s = new Settings { On = true }; dynamic d = s; d.Off();", "s.On", Silent, "public class Settings { public bool On; public void Off() => On = false; }")]
    [InlineData("var a = new Outer { Inner = new Inner { On = true } }; var b = a; b.Inner.On = false;", "a.Inner.On", Definite, "struct Outer { public Inner Inner; } struct Inner { public bool On; }")]
    [InlineData("var a = new Outer { Inner = new Inner { On = true } }; var b = a; b.Inner.On = false;", "a.Inner.On", Silent, "struct Outer { public Inner Inner; } class Inner { public bool On; }")]
    [InlineData("var a = new Outer { Inner = new Inner { On = true } }; var b = a; b.Inner.On = false;", "b.Inner.On", Silent, "struct Outer { public Inner Inner; } struct Inner { public bool On; }")]
    [InlineData("var s = new Settings();", "s.Maybe == null && s.Name == null && s.N == 0", Definite, "class Settings { public bool? Maybe; public string? Name; public int N; }")]
    [InlineData("var s = Make(); s.On = false;", "kept.On", Definite, "Settings kept; Settings Make() { kept = new Settings { On = true }; return kept; } struct Settings { public bool On; }")]
    [InlineData("var s = new Settings { On = true }; kept = s; s.On = false;", "kept.On", Definite, "Settings kept; struct Settings { public bool On; }")]
    [InlineData("var s = new Derived { On = true };", "((Base)s).On", Silent, "class Base { public bool On; } class Derived : Base { public new bool On; }")]
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
    [InlineData("var s = new Settings(true, false);", "s.A && !s.B", Definite, "class Settings(bool a, bool b) { public bool A => a; public bool B => b; }")]
    [InlineData("var s = new Settings(true); s.Off();", "s.On", Silent, "class Settings(bool on) { public bool On => on; public void Off() => on = false; }")]
    [InlineData("var s = new Node(1);", "s.Next!.On", Silent, "class Node { public Node? Next; public bool On = true; public Node(int n) { if (n > 0) Next = new Node(n - 1); else On = false; } }")]
    [InlineData("var s = new Settings { On = true };", "Same(s)", Definite, "class Settings { public bool On; } static bool Same(Settings s) => s is { On: true };")]
    [InlineData("var s = new Settings(new Inner { On = true });", "s.Inner.On", Definite, "class Settings(Inner inner) { public Inner Inner { get; } = inner; } class Inner { public bool On; }")]
    [InlineData("var s = new Settings();", "s.On && s.Seen", Definite, "class Settings { public bool On = true; public bool Seen; public Settings() => Seen = On; }")]
    [InlineData("var s = new Settings();", "s.Seen", Silent, "class Settings { public bool Seen; public bool On; public Settings() { Seen = On; On = true; } }")]
    [InlineData("var s = new Settings { On = isProd, Other = true };", "s.On && s.Other", When + "'isProd' is true", "class Settings { public bool On { get; set; } public bool Other; }")]
    [InlineData("var s = new Settings { All = { true, isProd } };", "s.All[1]", When + "'isProd' is true", "class Settings { public List<bool> All { get; } = new(); }")]
    [InlineData("var s = new Settings { All = { [\"a\"] = isProd } };", "s.All[\"a\"]", When + "'isProd' is true", "class Settings { public Dictionary<string, bool> All { get; } = new(); }")]
    [InlineData("var s = new Settings { true, isProd };", "s.Any", When + "'isProd' is true", "class Settings : System.Collections.IEnumerable { public bool Any; public void Add(bool on) => Any = on; public System.Collections.IEnumerator GetEnumerator() => throw new NotSupportedException(); }")]
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
    [InlineData("var s = new Settings();", "s.A && s.B", Definite, "class Base { public bool A; public Base() => A = true; } class Settings : Base { public bool B; public Settings() => B = true; }")]
    [InlineData("var s = new Settings();", "s.A && s.B", Definite, "class Base(bool a) { public bool A => a; } class Settings(bool b) : Base(b) { public Settings() : this(true) { } public bool B => b; }")]
    [InlineData("var s = new Third();", "s.A", Definite, "class Base { public bool A = true; } class Derived : Base; class Third : Derived { public Third() { } }")]
    [InlineData("var s = new Third();", "s.On", Definite, "class Base { public bool On; public Base() => On = false; public Base(int n) => On = n == 1; } class Third() : Base(1);")]
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
    [InlineData("Base s = new Derived();", "s.On", Definite, "class Base { public virtual bool On => false; } class Derived : Base { public override bool On => true; }")]
    [InlineData("Base s = new Third();", "s.On()", Definite, "class Base { public virtual bool On() => false; } class Derived : Base { public override bool On() => true; } class Third : Derived;")]
    [InlineData("Base s = new Third();", "s.On()", Definite, "class Base { public virtual bool On() => false; } class Derived : Base { public override bool On() => false; } class Third : Derived { public override bool On() => true; }")]
    [InlineData("Base s = new Third();", "s.On(1)", Silent, "class Base { public virtual bool On() => true; public virtual bool On(int n) => true; } class Third : Base { public override bool On() => true; public override bool On(int n) => false; }")]
    [InlineData("IBase s = new Derived();", "s.On()", Silent, "interface IBase { bool On(); } class Base : IBase { public virtual bool On() => true; } class Derived : Base { public override bool On() => false; }")]
    [InlineData("IBase s = new Derived();", "s.On()", Definite, "interface IBase { bool On(); } class Base : IBase { public virtual bool On() => false; } class Derived : Base { public override bool On() => true; }")]
    [InlineData("IBase s = new Derived();", "s.On()", Unknown, "interface IBase { bool On() => true; } interface IDerived : IBase { bool IBase.On() => false; } class Derived : IDerived;")]
    [InlineData("Base s = new Derived(); s.Set();", "s.On", Definite, "class Base { public bool On; public virtual void Set() { } } class Derived : Base { public override void Set() => On = true; }")]
    [InlineData("Base s = new Derived(); s.Set();", "s.On", Definite, "class Base { public bool On; public virtual void Set() => On = true; } class Derived : Base { public override void Set() => base.Set(); }")]
    [InlineData("IBase<bool> s = new Derived();", "s.Get()", Definite, "interface IBase<T> { T Get(); } class Derived : IBase<bool> { public bool Get() => true; }")]
    [InlineData("Base<bool> s = new Derived();", "s.Get(true)", Definite, "class Base<T> { public virtual bool Get(T value) => false; } class Derived : Base<bool> { public override bool Get(bool value) => value; }")]
    [InlineData("var s = new Derived();", "((Base)s).On", Definite, "class Base { public bool On => true; } class Derived : Base { public new bool On => false; }")]
    [InlineData("var s = new Derived();", "s.On", Silent, "class Base { public bool On => true; } class Derived : Base { public new bool On => false; }")]
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
    [InlineData("var s = Make<Settings>();", "s.On", Definite, "class Settings { public bool On = true; } static T Make<T>() where T : new() => Inner<T>(); static T Inner<T>() where T : new() => new T();")]
    [InlineData("var s = Make<Other, Settings>();", "s.On", Definite, "class Other; class Settings { public bool On = true; } static T Make<S, T>() where T : new() => new T();")]
    [InlineData("var s = Make<Settings>(isProd);", "s.On", When + "'isProd' is true", "class Settings { public bool On; } static T Make<T>(bool on) where T : Settings, new() => new T { On = on };")]
    [InlineData("var s = Make<Settings>();", "s.On", Definite, "class Settings { public bool On; public Settings(bool on) => On = on; public Settings() : this(true) { } } static T Make<T>() where T : new() => new T();")]
    [InlineData("var s = Make<Settings>();", "s.On", Definite, "struct Settings { public bool On = true; public Settings() { } } static T Make<T>() where T : new() => new T();")]
    [InlineData("var f = new Factory<Settings>();", "f.Make().On", Unknown, "class Settings { public bool On = true; } class Factory<T> where T : new() { public T Make() => new T(); }")]
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
    [InlineData("var d = new Dictionary<string, bool> { [\"a\"] = true }; if (isProd) d[\"a\"] = false;", "d[\"a\"]", When + "'isProd' is false")]
    [InlineData("var n = config.RequireInt32(\"n\"); var d = new Dictionary<int, bool> { [1] = true };", "d.ContainsKey(n)", Unknown)]
    [InlineData("var n = 1; var d = new Dictionary<int, bool> { [1] = true };", "d.ContainsKey(n) && d[n]", Definite)]
    [InlineData("var d = new Dictionary<string, bool> { [\"a\"] = true }; System.Runtime.InteropServices.GCHandle.Alloc(d);", "d[\"a\"]", Unknown)]
    [InlineData("var d = new Dictionary<string, bool> { [\"a\"] = true }; System.Runtime.InteropServices.GCHandle.Alloc(d);", "d.ContainsKey(\"a\")", Unknown)]
    [InlineData("var d = new Dictionary<string, bool> { [\"a\"] = true }; System.Runtime.InteropServices.GCHandle.Alloc(d); var on = false; foreach (var pair in d) on = pair.Value;", "on", Unknown)]
    [InlineData("var d = new Dictionary<string, bool>(); if (isProd) d[\"a\"] = true;", "d[size]", Definite)]
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
    [InlineData("var a = new[] { true, false };", "a[^2]", Definite)]
    [InlineData("var a = new[] { true, false }; var back = 2;", "a[^back]", Definite)]
    [InlineData("var list = new List<bool>(); if (isProd) list.Add(true); list.Add(false);", "list[0]", Unknown)]
    [InlineData("var list = new List<string>(System.IO.Directory.GetFiles(\".\")) { \"a\" };", "list[0] == \"a\"", Silent)]
    [InlineData("var a = new[] { true, true }; if (isProd) a[0] = false;", "a[0]", When + "'isProd' is false")]
    [InlineData("var a = new[] { true }; var i = 1; bool on; try { on = a[i]; } catch (IndexOutOfRangeException) { on = false; }", "on", Silent)]
    [InlineData("var a = new[] { true }; var i = 1; try { a[i] = false; } catch (IndexOutOfRangeException) { }", "a[0]", Unknown)]
    [InlineData("var a = new[] { true }; var i = -1; try { a[i] = false; } catch (IndexOutOfRangeException) { }", "a[0]", Unknown)]
    [InlineData("var list = new List<bool>(); if (isProd) list.Add(true); list.Add(true); list[0] = false;", "list.Contains(true)", Unknown)]
    [InlineData("var list = new List<bool> { true }; if (isProd) list.Add(true); list[0] = false;", "list.Contains(true)", When + "'isProd' is true")]
    [InlineData("", "new string[Environment.ProcessorCount].Length == 0", Silent)]
    [InlineData("", "new bool[0].Length == 0", Definite)]
    [InlineData("", "new bool[300].Length == 300", Definite)]
    [InlineData("", "new bool[2, 2].Length == 0", Silent)]
    [InlineData("var n = 3; var a = new int[n];", "a[2] == 0 && a.Length == 3", Definite)]
    [InlineData("var a = new string?[1];", "a[0] == null", Definite)]
    [InlineData("var s = new Settings { On = true }; var grid = new Settings[1, 1]; grid[0, 0] = s; grid[0, 0].On = false;", "s.On", Silent, "class Settings { public bool On; }")]
    [InlineData("var s = new Settings { On = true }; var grid = new int[1, 1]; grid[Off(s), 0] = 1;", "s.On", Silent, "class Settings { public bool On; } static int Off(Settings s) { s.On = false; return 0; }")]
    [InlineData("var s = new Settings { On = true }; var all = System.Text.Json.JsonSerializer.Deserialize<Settings[]>(\"[{}]\")!; all[0] = s; all[0].On = false;", "s.On", Silent, "class Settings { public bool On; }")]
    [InlineData("var s = new Settings { On = true }; var all = new[] { s }; s.On = false;", "all[0].On", Definite, "struct Settings { public bool On; }")]
    [InlineData("var s = new Settings { On = true }; var all = new Settings[1]; all[0] = s; s.On = false;", "all[0].On", Definite, "struct Settings { public bool On; }")]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);
}
