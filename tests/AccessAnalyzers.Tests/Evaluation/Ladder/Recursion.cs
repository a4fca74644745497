using static AccessAnalyzers.Tests.Evaluation.Ladder.ValueFlow;

namespace AccessAnalyzers.Tests.Evaluation.Ladder;

/// <summary>A method that calls itself is followed along the objects and constants that it is about, and no further.</summary>
public sealed class RecursionTests
{
    const string Scope = """
        class Scope(Scope? parent = null)
        {
            public bool? Own { get; init; }
            public bool On => Own ?? parent?.On ?? false;
            public bool IsOn() => Own is { } own ? own : parent != null && parent.IsOn();
            public bool Both => Own ?? Inherited;
            bool Inherited => parent?.Both ?? false;
        }
        """;

    const string Node = """
        class Node(string name, bool on, params Node[] children)
        {
            public string Name => name;
            public bool On => on;
            public Node[] Children => children;
            public bool Any() => on || children.Any(child => child.Any());
            public IEnumerable<Node> All() { yield return this; foreach (var child in children) foreach (var each in child.All()) yield return each; }
            public Node? Find(string wanted) { if (name == wanted) return this; foreach (var child in children) { var found = child.Find(wanted); if (found != null) return found; } return null; }
            public int Depth() => 1 + children.Select(child => child.Depth()).DefaultIfEmpty(0).Max();
        }
        """;

    const string Tree = "var tree = new Node(\"a\", false, new Node(\"b\", false, new Node(\"c\", true)), new Node(\"d\", false)); ";

    [Theory]
    [InlineData("", "On(3)", Definite, "static bool On(int n) => n == 0 || On(n - 1);")]
    [InlineData("", "On(3)", Silent, "static bool On(int n) => n == 7 || (n > 0 && On(n - 1));")]
    [InlineData("", "On(0)", Definite, "static bool On(int n) => n > 9 ? true : On(n + 1);")]
    [InlineData("", "Even(4)", Definite, "static bool Even(int n) => n == 0 || Odd(n - 1); static bool Odd(int n) => n != 0 && Even(n - 1);")]
    [InlineData("", "Even(3)", Silent, "static bool Even(int n) => n == 0 || Odd(n - 1); static bool Odd(int n) => n != 0 && Even(n - 1);")]
    [InlineData("", "Factorial(5) == 120", Definite, "static int Factorial(int n) => n < 2 ? 1 : n * Factorial(n - 1);")]
    [InlineData("", "Fibonacci(10) == 55", Definite, "static int Fibonacci(int n) => n < 2 ? n : Fibonacci(n - 1) + Fibonacci(n - 2);")]
    [InlineData("", "on(3)", Definite, "static readonly Func<int, bool> on = n => n == 0 || on!(n - 1);")]
    [InlineData("bool On(int n) { var before = n; return n == 0 || On(n - 1) && before == n; }", "On(3)", Definite)]
    [InlineData("var turns = 0; void Walk(int n) { turns++; if (n > 0) { Walk(n - 1); Walk(n - 1); } } Walk(3);", "turns == 15", Definite)]
    [InlineData("var kept = new List<Func<int>>(); void Keep(int n) { if (n == 0) return; kept.Add(() => n); Keep(n - 1); } Keep(3);", "kept[0]() == 3 && kept[2]() == 1", Definite)]
    [InlineData("var n = 3; Down(ref n);", "n == 0", Definite, "static void Down(ref int n) { if (n == 0) return; n--; Down(ref n); }")]
    [InlineData("", "On(\"a/b/c\")", Definite, "static bool On(string path) => path == \"a\" || (path.Contains('/') && On(path.Substring(0, path.LastIndexOf('/'))));")]
    [InlineData("", "Sum(new[] { 1, 2, 3 }, 0) == 6", Definite, "static int Sum(int[] all, int from) => from == all.Length ? 0 : all[from] + Sum(all, from + 1);")]
    [InlineData("", "On(3)", When + "'isProd' is true", "bool On(int n) => n == 0 ? new Config().RequireBoolean(\"isProd\") : On(n - 1);")]
    [InlineData("", "On(isProd ? 3 : 2)", When + "'isProd' is false", "static bool On(int n) => n == 0 || (n > 1 && On(n - 2));")]
    [InlineData("", "new Chain(3).On", Definite, "class Chain { public bool On; Chain? next; public Chain(int n) { On = n == 0; if (n > 0) { next = new Chain(n - 1); On = next.On; } } }")]
    [InlineData("var c = new Container(); c.Add(() => new Prod()); c.Add(() => new Deployer(c.Resolve<Prod>())); c.Add(() => new App(c.Resolve<Deployer>()));", "c.Resolve<App>().On", Definite, "class Prod { public bool On => true; } class Deployer(Prod prod) { public bool On => prod.On; } class App(Deployer deployer) { public bool On => deployer.On; } class Container { readonly Dictionary<Type, Func<object>> made = new(); public void Add<T>(Func<T> make) where T : class => made[typeof(T)] = make; public T Resolve<T>() => (T)made[typeof(T)](); }")]
    [InlineData("var c = new Container(); c.Add(() => new Circle(c.Resolve<Circle>()));", "c.Resolve<Circle>() is { On: true }", Silent, "class Circle(Circle? inner) { public bool On => inner == null; } class Container { readonly Dictionary<Type, Func<object>> made = new(); int turns; public void Add<T>(Func<T> make) where T : class => made[typeof(T)] = make; public T? Resolve<T>() where T : class => turns++ == 2 ? default(T) : (T)made[typeof(T)](); }")]
    [InlineData("var c = new Container(); c.Add(() => new Prod()); c.Add(() => new Deployer(c.Resolve<Prod>()));", "c.Resolve<Deployer>().On", Definite, "class Prod { public bool On => true; } class Deployer(Prod prod) { public bool On => prod.On; } class Container { readonly Dictionary<Type, Func<object>> made = new(); public void Add<T>(Func<T> make) where T : class => made[typeof(T)] = () => make(); public T Resolve<T>() => (T)made[typeof(T)](); }")]
    [InlineData("Func<int, int> run = x => x; foreach (var add in new Func<int, int>[] { x => x * 2, x => x + 3 }) { var next = run; run = x => add(next(x)); }", "run(5) == 13", Definite)]
    [InlineData("var steps = new Func<int, Func<int, int>, int>[] { (x, next) => next(x * 2), (x, next) => next(x) + 3 }; var run = steps.Reverse().Aggregate((Func<int, int>)(x => x), (next, step) => x => step(x, next));", "run(5) == 13", Definite)]
    [InlineData("", "Is<int>(2)", Definite, "static bool Is<T>(int n) => n == 0 ? typeof(T) == typeof(string) : Is<string>(n - 1);")]
    public Task A_flag_flows(string statements, string flag, string expected, string members = "") => Flag(statements, flag, expected, members);

    [Theory]
    [InlineData("var scope = new Scope(new Scope(new Scope { Own = true }));", "scope.On", Definite)]
    [InlineData("var scope = new Scope(new Scope(new Scope { Own = true }));", "scope.IsOn()", Definite)]
    [InlineData("var scope = new Scope(new Scope(new Scope { Own = true }));", "scope.Both", Definite)]
    [InlineData("var scope = new Scope(new Scope(new Scope { Own = true }) { Own = false });", "scope.On", Silent)]
    [InlineData("var scope = new Scope(new Scope(new Scope()));", "scope.On", Silent)]
    [InlineData("var scope = new Scope(new Scope(new Scope()));", "!scope.IsOn()", Definite)]
    [InlineData("var scope = new Scope(new Scope(new Scope { Own = isProd }));", "scope.On", When + "'isProd' is true")]
    [InlineData("var root = new Scope { Own = true }; var scope = new Scope(isProd ? root : new Scope(root) { Own = false });", "scope.On", When + "'isProd' is true")]
    [InlineData("var scope = new Scope(isProd ? new Scope { Own = true } : null);", "scope.Both", When + "'isProd' is true")]
    public Task A_setting_is_inherited(string statements, string flag, string expected) => Flag(statements, flag, expected, Scope);

    [Theory]
    [InlineData("tree.Any()", Definite)]
    [InlineData("tree.Children[1].Any()", Silent)]
    [InlineData("tree.All().Any(each => each.On)", Definite)]
    [InlineData("string.Concat(tree.All().Select(each => each.Name)) == \"abcd\"", Definite)]
    [InlineData("tree.Find(\"c\")!.On", Definite)]
    [InlineData("tree.Find(\"d\")!.On", Silent)]
    [InlineData("tree.Find(\"x\") is null", Definite)]
    [InlineData("tree.Find(size)?.On == true", When + "'size' is \"c\"")]
    [InlineData("tree.Depth() == 3", Definite)]
    [InlineData("Count(tree) == 4", Definite)]
    [InlineData("Names(tree, new List<string>()).Count == 4", Definite)]
    public Task A_tree_is_walked(string flag, string expected) => Flag(
        Tree,
        flag,
        expected,
        Node + "static int Count(Node node) { var all = 1; foreach (var child in node.Children) all += Count(child); return all; }"
        + "static List<string> Names(Node node, List<string> into) { into.Add(node.Name); foreach (var child in node.Children) Names(child, into); return into; }");

    /// <summary>How deep it goes, or whether it ends, is not known.</summary>
    [Theory]
    [InlineData("", "On(1000)", "static bool On(int n) => n == 0 || On(n - 1);")]
    [InlineData("", "Fibonacci(20) == 6765", "static int Fibonacci(int n) => n < 2 ? n : Fibonacci(n - 1) + Fibonacci(n - 2);")]
    [InlineData("var n = int.Parse(System.IO.File.ReadAllText(\"n\"));", "On(n)", "static bool On(int n) => n == 0 || On(n - 1);")]
    [InlineData("", "On(DateTime.Now.Second > 3)", "static bool On(bool other) => !other || On(DateTime.Now.Second > 3);")]
    [InlineData("", "On(0)", "static bool On(int n) => DateTime.Now.Second > 3 || On(n + 1);")]
    [InlineData("", "new Endless(null).On", "class Endless { public bool On = true; public Endless? Next; public Endless(Endless? last) { if (DateTime.Now.Second > 3) { Next = new Endless(this); On = Next.On; } } }")]
    [InlineData("", "new Machine().On(true)", "class Machine { int turns; public bool On(bool first) => turns++ > 3 || Next(); bool Next() => Last(); bool Last() => On(DateTime.Now.Second > 3); }")]
    public Task What_may_not_end_is_not_followed(string statements, string flag, string members) => Flag(statements, flag, Unknown, members);
}
