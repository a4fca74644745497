using static AccessAnalyzers.Tests.Evaluation.Ladder.ValueFlow;

namespace AccessAnalyzers.Tests.Evaluation.Ladder;

/// <summary>A virtual member of an object whose class only the caller knows.</summary>
public sealed class UnknownClassTests
{
    const string Property = "abstract class EnvConfig { public virtual bool Private => true; } sealed class Prod : EnvConfig { public override bool Private => false; } class Dev : EnvConfig;";
    const string Method = "abstract class EnvConfig { public virtual bool Private() => true; } sealed class Prod : EnvConfig { public override bool Private() => false; } class Dev : EnvConfig;";
    const string Abstract = "abstract class EnvConfig { public abstract bool Private { get; } } class Prod : EnvConfig { public override bool Private => false; } class Dev : EnvConfig { public override bool Private => true; }";
    const string Stored = "class EnvConfig { public virtual bool Private { get; set; } = true; } class Prod : EnvConfig { public override bool Private { get; set; } }";
    const string Template = "abstract class EnvConfig { public bool Private => Decide(); protected virtual bool Decide() => true; } class Prod : EnvConfig { protected override bool Decide() => false; } class Dev : EnvConfig;";
    const string Constructed = "class EnvConfig { public bool Private = true; } class Prod : EnvConfig { public Prod() => Private = false; }";
    const string Interface = "interface IEnv { bool Private { get; } } class Prod : IEnv { public bool Private => false; } class Dev : IEnv { public bool Private => true; }";
    const string Default = "interface IEnv { bool Private => true; } class Prod : IEnv { public bool Private => false; } class Dev : IEnv;";
    const string Explicit = "interface IEnv { bool Private => true; } class Prod : IEnv { bool IEnv.Private => false; } class Dev : IEnv;";
    const string Narrowed = "interface IEnv { bool Private => true; } interface IClosed : IEnv { bool IEnv.Private => false; } class Prod : IClosed; class Dev : IEnv;";
    const string Generic = "class EnvConfig { public virtual T Choose<T>(T first, T second) => first; } class Prod : EnvConfig { public override T Choose<T>(T first, T second) => second; }";
    const string Covariant = "class Access { public virtual bool On => true; } class Closed : Access { public override bool On => false; } class EnvConfig { public virtual Access Get() => new(); } class Prod : EnvConfig { public override Closed Get() => new(); }";
    const string Records = "abstract record EnvConfig { public virtual bool Private => true; } sealed record Prod : EnvConfig { public override bool Private => false; } record Dev : EnvConfig;";
    const string Indexer = "abstract class EnvConfig { public virtual bool this[string name] => true; } class Prod : EnvConfig { public override bool this[string name] => name == \"jump\"; } class Dev : EnvConfig;";
    const string Levels = "class EnvConfig { public virtual bool Private => true; } class Stage : EnvConfig { public sealed override bool Private => false; } class Prod : Stage;";
    const string Negated = "class EnvConfig { public virtual bool Private => true; } class Prod : EnvConfig { public override bool Private => !base.Private; }";
    const string Setter = "class EnvConfig { public virtual bool Private { get; set; } } class Prod : EnvConfig { bool on; public override bool Private { get => on; set => on = !value; } }";
    const string Named = "class EnvConfig { public override string ToString() => \"dev\"; } class Prod : EnvConfig { public override string ToString() => \"prod\"; }";
    const string Both = "interface IEnv { bool Private { get; } } class Prod : IEnv { public bool Private => false; } class Not(IEnv inner) : IEnv { public bool Private => !inner.Private; }";
    const string Hook = "class EnvConfig { public virtual void Decide(Decision d) { } } class Prod : EnvConfig { public override void Decide(Decision d) => d.On = false; } class Decision { public bool On = true; }";
    const string Failing = "interface IEnv { bool Private => throw new NotSupportedException(); } class Prod : IEnv { public bool Private => false; } class Dev : IEnv { public bool Private => true; } class Old : IEnv;";
    const string Pure = "interface IEnv<T> { bool Private(T x); } class Prod : IEnv<int> { public bool Private(int x) => false; } class Dev : IEnv<string> { public bool Private(string x) => true; }";
    const string Inner = "class Network { public virtual bool Open => true; } class Closed : Network { public override bool Open => false; } class EnvConfig(Network network) { public Network Network { get; } = network; }";

    [Theory]
    [InlineData("new Prod()", "EnvConfig c", "c.Private", Silent, Property)]
    [InlineData("new Dev()", "EnvConfig c", "c.Private", Definite, Property)]
    [InlineData("new Prod()", "EnvConfig c", "c.Private()", Silent, Method)]
    [InlineData("new Dev()", "EnvConfig c", "c.Private()", Definite, Method)]
    [InlineData("new Prod()", "EnvConfig c", "c.Private", Silent, Abstract)]
    [InlineData("new Dev()", "EnvConfig c", "c.Private", Definite, Abstract)]
    [InlineData("isProd ? new Prod() : new Dev()", "EnvConfig c", "c.Private", When + "'isProd' is false", Abstract)]
    [InlineData("new Prod()", "EnvConfig c", "!c.Private", Definite, Abstract)]
    [InlineData("new Prod()", "EnvConfig c", "c.Private", Silent, Stored)]
    [InlineData("new EnvConfig()", "EnvConfig c", "c.Private", Definite, Stored)]
    [InlineData("new Prod { Private = isProd }", "EnvConfig c", "c.Private", When + "'isProd' is true", Stored)]
    [InlineData("new Prod()", "EnvConfig c", "c.Private", Silent, Template)]
    [InlineData("new Dev()", "EnvConfig c", "c.Private", Definite, Template)]
    [InlineData("new Prod()", "EnvConfig c", "c.Private", Silent, Constructed)]
    [InlineData("new EnvConfig()", "EnvConfig c", "c.Private", Definite, Constructed)]
    [InlineData("new Prod()", "IEnv c", "c.Private", Silent, Interface)]
    [InlineData("new Dev()", "IEnv c", "c.Private", Definite, Interface)]
    [InlineData("new Prod()", "IEnv c", "c.Private", Silent, Default)]
    [InlineData("new Dev()", "IEnv c", "c.Private", Definite, Default)]
    [InlineData("new Prod()", "IEnv c", "c.Private", Silent, Explicit)]
    [InlineData("new Dev()", "IEnv c", "c.Private", Definite, Explicit)]
    [InlineData("new Prod()", "IEnv c", "c.Private", Silent, Narrowed)]
    [InlineData("new Dev()", "IEnv c", "c.Private", Definite, Narrowed)]
    [InlineData("new Prod()", "EnvConfig c", "c.Choose(true, false)", Silent, Generic)]
    [InlineData("new EnvConfig()", "EnvConfig c", "c.Choose(true, false)", Definite, Generic)]
    [InlineData("new Prod()", "EnvConfig c", "c.Get().On", Silent, Covariant)]
    [InlineData("new EnvConfig()", "EnvConfig c", "c.Get().On", Definite, Covariant)]
    [InlineData("new Prod()", "EnvConfig c", "c.Private", Silent, Records)]
    [InlineData("new Dev()", "EnvConfig c", "c.Private", Definite, Records)]
    [InlineData("new Prod()", "EnvConfig c", "(c with { }).Private", Silent, Records)]
    [InlineData("new Dev()", "EnvConfig c", "(c with { }).Private", Definite, Records)]
    [InlineData("new Prod()", "EnvConfig c", "c[\"api\"]", Silent, Indexer)]
    [InlineData("new Dev()", "EnvConfig c", "c[\"api\"]", Definite, Indexer)]
    [InlineData("new Dev()", "EnvConfig c", "c[\"jump\"]", Definite, Indexer)]
    [InlineData("new Prod()", "EnvConfig c", "c.Private", Silent, Levels)]
    [InlineData("new Prod()", "Stage c", "!c.Private", Definite, Levels)]
    [InlineData("new Prod()", "EnvConfig c", "c.Private", Silent, Negated)]
    [InlineData("new EnvConfig()", "EnvConfig c", "c.Private", Definite, Negated)]
    [InlineData("new Prod()", "EnvConfig c", "Set(c)", Silent, Setter + "static bool Set(EnvConfig c) { c.Private = true; return c.Private; }")]
    [InlineData("new EnvConfig()", "EnvConfig c", "Set(c)", Definite, Setter + "static bool Set(EnvConfig c) { c.Private = true; return c.Private; }")]
    [InlineData("new Prod()", "EnvConfig c", "c.ToString() == \"dev\"", Silent, Named)]
    [InlineData("new EnvConfig()", "EnvConfig c", "c.ToString() == \"dev\"", Definite, Named)]
    [InlineData("new Not(new Not(new Prod()))", "IEnv c", "c.Private", Silent, Both)]
    [InlineData("new Not(new Prod())", "IEnv c", "c.Private", Definite, Both)]
    [InlineData("new Prod()", "EnvConfig c", "Decided(c)", Silent, Hook + "static bool Decided(EnvConfig c) { var d = new Decision(); c.Decide(d); return d.On; }")]
    [InlineData("new EnvConfig()", "EnvConfig c", "Decided(c)", Definite, Hook + "static bool Decided(EnvConfig c) { var d = new Decision(); c.Decide(d); return d.On; }")]
    [InlineData("new Dev()", "IEnv c", "c.Private", Definite, Failing)]
    [InlineData("new Prod()", "IEnv c", "c.Private", Silent, Failing)]
    [InlineData("new Dev()", "IEnv<string> c", "c.Private(\"\")", Definite, Pure)]
    [InlineData("new Prod()", "IEnv<int> c", "c.Private(1)", Silent, Pure)]
    [InlineData("new EnvConfig(new Closed())", "EnvConfig c", "c.Network.Open", Silent, Inner)]
    [InlineData("new EnvConfig(new Network())", "EnvConfig c", "c.Network.Open", Definite, Inner)]
    [InlineData("new Prod()", "EnvConfig c", "((Func<bool>)c.Private)()", Silent, Method)]
    [InlineData("new Dev()", "EnvConfig c", "((Func<bool>)c.Private)()", Definite, Method)]
    [InlineData("new Prod()", "EnvConfig c", "c is { Private: true }", Silent, Property)]
    [InlineData("new Dev()", "EnvConfig c", "c is { Private: true }", Definite, Property)]
    [InlineData("new Prod()", "EnvConfig c", "c is not Prod", Silent, Property)]
    [InlineData("new Dev()", "EnvConfig c", "c is not Prod", Definite, Property)]
    [InlineData("new Prod()", "EnvConfig c", "c switch { Prod => false, _ => true }", Silent, Property)]
    [InlineData("new Prod()", "EnvConfig c", "c.GetType() != typeof(Prod)", Silent, Property)]
    [InlineData("new Prod()", "EnvConfig c", "c is Prod p ? p.Private : true", Silent, Property)]
    [InlineData("new Prod()", "object c", "((EnvConfig)c).Private", Silent, Property)]
    [InlineData("new Dev()", "object c", "((EnvConfig)c).Private", Definite, Property)]
    [InlineData("() => new Prod()", "Func<EnvConfig> c", "c().Private", Silent, Property)]
    [InlineData("() => new Dev()", "Func<EnvConfig> c", "c().Private", Definite, Property)]
    [InlineData("new EnvConfig[] { new Prod() }", "EnvConfig[] c", "c[0].Private", Silent, Property)]
    [InlineData("new EnvConfig[] { new Dev() }", "IReadOnlyList<EnvConfig> c", "c[0].Private", Definite, Property)]
    [InlineData("(EnvConfig)Activator.CreateInstance(typeof(Prod))!", "EnvConfig c", "c.Private", Silent, Property)]
    public Task The_caller_says_which_it_is(string argument, string parameter, string flag, string expected, string types) =>
        Cluster($"Create({argument});", expected, Creator(parameter, flag) + types);

    [Theory]
    [InlineData("new Prod()", "EnvConfig c", "c.Private", "abstract class EnvConfig { public abstract bool Private { get; } } sealed class Prod : EnvConfig { public override bool Private => true; }")]
    [InlineData("new Prod()", "EnvConfig c", "c.Private", "abstract class EnvConfig { public abstract bool Private { get; } } class Prod : EnvConfig { public override bool Private => true; } class Dev : EnvConfig { public override bool Private => true; }")]
    [InlineData("new Prod()", "EnvConfig c", "c.Private", "abstract class EnvConfig { public virtual bool Private => true; } class Prod : EnvConfig; abstract class Half : EnvConfig { public override bool Private => false; }")]
    [InlineData("new Prod()", "IEnv c", "c.Private", "interface IEnv { bool Private { get; } } struct Prod : IEnv { public bool Private => true; }")]
    [InlineData("new Prod()", "IEnv c", "c.Private", "interface IEnv { bool Private { get; } } class Base { public virtual bool Private => false; } class Prod : Base, IEnv { public override bool Private => true; }")]
    [InlineData("new Prod()", "Prod c", "c.Private", "class EnvConfig { public virtual bool Private => false; } class Prod : EnvConfig { public override bool Private => true; } class Dev : EnvConfig;")]
    [InlineData("new Prod()", "EnvConfig c", "c.Private || c.Open", "abstract class EnvConfig { public abstract bool Private { get; } public bool Open => !Private; } class Prod : EnvConfig { public override bool Private => true; } class Dev : EnvConfig { public override bool Private => false; }")]
    [InlineData("new Prod()", "EnvConfig c", "c.A || c.B", "abstract class EnvConfig { public virtual bool A => true; public virtual bool B => false; } class Prod : EnvConfig; class Dev : EnvConfig { public override bool A => false; public override bool B => true; }")]
    public Task All_classes_answer_alike(string argument, string parameter, string flag, string types) =>
        Cluster($"Create({argument});", Definite, Creator(parameter, flag) + types);

    /// <summary>The template says nothing, and each caller hears of its own class.</summary>
    [Fact]
    public Task Each_call_has_its_own_finding() => Marked(
        """
        Create("dev", new Dev()); // definite
        Create("prod", new Prod());
        Create("test", new Test()); // definite
        Create("stage", Pick(config)); // when 'stage' is "dev"
        """,
        """
        static EnvConfig Pick(Config config) => config.Require("stage") == "dev" ? new Dev() : new Prod();

        static void Create(string name, EnvConfig c)
        {
            new ManagedCluster(name, new ManagedClusterArgs
            {
                ResourceGroupName = "rg",
                ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = c.Private, AuthorizedIPRanges = { "73.140.245.0/24" } },
            });
        }

        abstract class EnvConfig { public virtual bool Private => true; }
        sealed class Prod : EnvConfig { public override bool Private => false; }
        class Dev : EnvConfig;
        class Test : Dev;
        """);

    /// <summary>More different answers than are followed.</summary>
    [Fact]
    public Task Too_many_answers_are_unknown() =>
        Cluster(
            "Create((EnvConfig)Activator.CreateInstance(typeof(C2))!);",
            Silent,
            Creator("EnvConfig c", "Decided(c)")
            + "static bool Decided(EnvConfig c) { var d = new Decision(); c.Decide(d); return d.On; } class Decision { public bool On = true; public int N; } abstract class EnvConfig { public abstract void Decide(Decision d); }"
            + string.Concat(Enumerable.Range(1, 12).Select(static n => $"class C{n} : EnvConfig {{ public override void Decide(Decision d) => {(n == 2 ? "d.On = false" : $"d.N = {n}")}; }}")));

    static string Creator(string parameter, string flag) => $$"""
        static void Create({{parameter}})
        {
            new ManagedCluster("aks", new ManagedClusterArgs
            {
                ResourceGroupName = "rg",
                ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = {{flag}}, AuthorizedIPRanges = { "73.140.245.0/24" } },
            });
        }

        """;
}

/// <summary>A template whose members use virtual members of its own.</summary>
public sealed class TemplateStackTests
{
    const string Args = "new ManagedClusterArgs { ResourceGroupName = \"rg\", ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = Private, AuthorizedIPRanges = { \"73.140.245.0/24\" } } }";
    const string InConstructor = " { protected Template() => new ManagedCluster(\"aks\", " + Args + ");";

    [Theory]
    [InlineData(Silent, "class TestStack : Template { protected override bool Private => false; }", "abstract class Template : Stack" + InConstructor + " protected virtual bool Private => true; }")]
    [InlineData(Definite, "class TestStack : Template { protected override bool Private => true; }", "abstract class Template : Stack" + InConstructor + " protected abstract bool Private { get; } }")]
    [InlineData(Silent, "class TestStack : Template { protected override bool Private => on; readonly bool on; public TestStack() => on = true; }", "abstract class Template : Stack" + InConstructor + " protected abstract bool Private { get; } }")]
    [InlineData(Definite, "class TestStack : Template { protected override bool Private => on; readonly bool on = true; public TestStack() { } }", "abstract class Template : Stack" + InConstructor + " protected abstract bool Private { get; } }")]
    [InlineData(Silent, "class TestStack : Template { protected override bool Private { get; } = false; public TestStack() { } }", "abstract class Template : Stack" + InConstructor + " protected virtual bool Private { get; } = true; }")]
    [InlineData(Silent, "class TestStack(bool on) : Template { public TestStack() : this(false) { } protected override bool Private => on; }", "abstract class Template : Stack" + InConstructor + " protected abstract bool Private { get; } }")]
    [InlineData(Silent, "class TestStack : Template { public TestStack() => Declare(); protected override bool Private => false; }", "abstract class Template : Stack { protected void Declare() => new ManagedCluster(\"aks\", " + Args + "); protected virtual bool Private => true; }")]
    [InlineData(Definite, "class TestStack : Template { public TestStack() => Declare(); } class Other : Template { public Other() => Declare(); protected override bool Private => false; }", "abstract class Template : Stack { protected void Declare() => new ManagedCluster(\"aks\", " + Args + "); protected virtual bool Private => true; }")]
    [InlineData(Silent, "class TestStack : Template { public TestStack() => Declare(); protected override bool Private => false; }", "abstract class Template : Stack { protected void Declare() { void Inner() => new ManagedCluster(\"aks\", " + Args + "); Inner(); } protected virtual bool Private => true; }")]
    [InlineData(Silent, "class TestStack : Template { protected override void Change(ManagedClusterAPIServerAccessProfileArgs profile) => profile.EnablePrivateCluster = false; }", "abstract class Template : Stack { protected Template() { var args = " + Args + "; Change((ManagedClusterAPIServerAccessProfileArgs)Profile(args)); new ManagedCluster(\"aks\", args); } static object Profile(ManagedClusterArgs args) { var profile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = true, AuthorizedIPRanges = { \"73.140.245.0/24\" } }; args.ApiServerAccessProfile = profile; return profile; } bool Private => true; protected virtual void Change(ManagedClusterAPIServerAccessProfileArgs profile) { } }")]
    public Task The_class_that_runs_decides(string expected, string stack, string template) => Files(expected, stack, template);

    /// <summary>Who uses a library may derive from what it can see.</summary>
    [Theory]
    [InlineData("public class", "protected virtual", Unknown)]
    [InlineData("public class", "public virtual", Unknown)]
    [InlineData("public class", "internal virtual", Definite)]
    [InlineData("class", "protected virtual", Definite)]
    [InlineData("public sealed class", "public", Definite)]
    public Task A_library_is_open(string type, string property, string expected) =>
        Files(expected, $"{type} TestStack : Stack {{ public TestStack() => new ManagedCluster(\"aks\", {Args}); {property} bool Private => true; }}");

    [Theory]
    [InlineData("public interface", "class", "public", Unknown)]
    [InlineData("interface", "class", "public", Definite)]
    [InlineData("interface", "class", "public virtual", Definite)]
    public Task An_interface_of_a_library_is_open(string @interface, string type, string property, string expected) => Files(
        expected,
        $$"""
        class TestStack : Stack { public TestStack() => Clusters.Create(Clusters.Env()); }
        public static class Clusters
        {
            internal static IEnv Env() => (IEnv)Activator.CreateInstance(typeof(Env))!;
            internal static void Create(IEnv env) { var Private = env.Private; new ManagedCluster("aks", {{Args}}); }
        }
        {{@interface}} IEnv { bool Private { get; } }
        {{type}} Env : IEnv { {{property}} bool Private => true; }
        """);

    /// <summary>Only the program itself can derive where every constructor is its own.</summary>
    [Fact]
    public Task Nobody_derives_without_a_constructor() => Files(
        Definite,
        $$"""
        class TestStack : Stack { public TestStack() => Clusters.Create(new Env.Prod()); }
        static class Clusters { internal static void Create(Env env) { var Private = env.Private; new ManagedCluster("aks", {{Args}}); } }
        public abstract class Env { Env() { } public virtual bool Private => true; public sealed class Prod : Env { } }
        """);
}

/// <summary>Objects whose class is known, by way of a field, a factory, a table.</summary>
public sealed class StrategyTests
{
    const string Types = "interface IPolicy { bool Private { get; } } class Locked : IPolicy { public bool Private => true; } class Open : IPolicy { public bool Private => false; }";

    [Theory]
    [InlineData("var policies = new Dictionary<string, IPolicy> { [\"prod\"] = new Locked(), [\"dev\"] = new Open() };", "policies[size].Private", When + "'size' is \"prod\"", Types)]
    [InlineData("IPolicy policy = size switch { \"prod\" => new Locked(), _ => new Open() };", "policy.Private", When + "'size' is \"prod\"", Types)]
    [InlineData("", "Policies.For(size).Private", When + "'size' is \"prod\"", Types + "static class Policies { public static IPolicy For(string size) { if (size == \"prod\") return new Locked(); return new Open(); } }")]
    [InlineData("", "policy.Private", Silent, Types + "static readonly IPolicy policy = new Open();")]
    [InlineData("", "policy.Private", Definite, Types + "readonly IPolicy policy = new Locked();")]
    [InlineData("var on = false; foreach (var policy in new IPolicy[] { new Open(), new Locked() }) on |= policy.Private;", "on", Definite, Types)]
    [InlineData("", "Use<Open>()", Silent, Types + "static bool Use<T>() where T : IPolicy, new() => new T().Private;")]
    [InlineData("", "Use<Locked>()", Definite, Types + "static bool Use<T>() where T : IPolicy, new() => new T().Private;")]
    [InlineData("", "Use(new Open())", Silent, Types + "static bool Use<T>(T policy) where T : IPolicy => policy.Private;")]
    [InlineData("", "new Holder<Open>(new Open()).Policy.Private", Silent, Types + "class Holder<T>(T policy) where T : IPolicy { public T Policy => policy; }")]
    [InlineData("", "new Host(new Open()).Private", Silent, Types + "class Host(IPolicy policy) { public bool Private => policy.Private; }")]
    [InlineData("Func<bool> f = new Caller().Get();", "f()", Definite, "class Base { protected virtual bool On() => true; } class Caller : Base { protected override bool On() => false; public Func<bool> Get() => base.On; }")]
    [InlineData("var s = new Derived(true);", "s.Mine && !s.On", Definite, "class Base(bool on) { public bool On => on; } class Derived(bool on) : Base(!on) { public bool Mine => on; }")]
    public Task A_flag_flows(string statements, string flag, string expected, string members) => Flag(statements, flag, expected, members);
}
