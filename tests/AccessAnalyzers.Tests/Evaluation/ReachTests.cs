using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Tests.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers.Tests.Evaluation;

/// <summary>Which members can reach the creation of a cluster, so that they are worth a look.</summary>
public sealed class ReachTests
{
    const string Library = "namespace Library { public class Cluster { public string Name = \"\"; } }";

    const string Usings = "using System; using System.Collections; using System.Collections.Generic; using System.Linq; using Library; ";

    /// <summary>Reading a file takes no longer for the shape of its expressions.</summary>
    [Theory]
    [InlineData("class Link { public Link? Next; public void Go() { } } class Walk { void M(Link? a) { a?.Next?.Go(); } }")]
    [InlineData("class Link { public Link? Next; public Link? this[int i] => Next; public void Go() { } } class Walk { void M(Link? a) { a?[0]?.Next?[1]?.Next?.Go(); var b = a?.Next?[0]; b?.Next?.Next?.Go(); } }")]
    public void Conditional_accesses_in_each_other_are_read(string source) => Assert.False(MayCreate(source));

    /// <summary>However a member writes it down that it creates a cluster.</summary>
    [Theory]
    [InlineData("class P { void M() { new Cluster(); } }")]
    [InlineData("class P { object M() => new Library.Cluster(); }")]
    [InlineData("class P { object M() => new global::Library.Cluster(); }")]
    [InlineData("class P { object M() { Cluster made = new(); return made; } }")]
    [InlineData("class P { Cluster M() => new(); }")]
    [InlineData("class P { Cluster[] M() => new Cluster[] { new() }; }")]
    [InlineData("class P { Cluster? kept; void M() => kept = new(); }")]
    [InlineData("class P { Cluster? Kept { get; set; } void M() => Kept = new() { Name = \"\" }; }")]
    [InlineData("class P { readonly Dictionary<string, Cluster> kept = new(); void M() => kept[\"\"] = new(); }")]
    [InlineData("class P { static void Keep(int n, Cluster kept) { } void M() => Keep(1, new()); }")]
    [InlineData("class P { static Cluster Same(Cluster given) => given; void M() { var kept = Same(null!); kept = new(); } }")]
    [InlineData("class Clusters : List<Cluster> { } class P { Clusters all = new Clusters(); void M() => all.Add(new()); }")]
    [InlineData("class Registry { public Cluster? this[string name] { set { } } } class P { Registry all = new Registry(); void M() => all[\"\"] = new(); }")]
    [InlineData("delegate Cluster Maker(string name); class P { Maker? made; void M() => made = name => new() { Name = name }; }")]
    [InlineData("record Pair(Cluster First, int N); class P { object M() => new Pair(new(), 1); }")]
    [InlineData("record Pair(Cluster First, int N); class P { object M(Pair pair) => pair with { First = new() }; }")]
    [InlineData("class P { static T Make<T>() where T : new() => new T(); object M() => Make<Cluster>(); }")]
    [InlineData("class P { void M() { Func<Cluster> make = () => new(); make(); } }")]
    [InlineData("class P { void M() { void Local() => new Cluster(); Local(); } }")]
    [InlineData("class P { void M() { new Clus\\u0074er(); } }")]
    [InlineData("class P { void M() { new @Cluster(); } }")]
    [InlineData("class P { void M() { new Clus\u200dter(); } }")]
    public void It_creates_a_cluster_itself(string source) => Assert.True(MayCreate(source));

    [Theory]
    [InlineData("using Aks = Library.Cluster; class P { void M() => new Aks(); }")]
    [InlineData("using Aks = Library; class P { void M() => new Aks.Cluster(); }")]
    [InlineData("using All = System.Collections.Generic.List<Library.Cluster>; class P { All all = null!; void M() => all.Add(new()); }")]
    [InlineData("class P { void M() => new Aks(); }", "global using Aks = Library.Cluster;")]
    [InlineData("class P { void M() => Create(); }", "global using static Factory; static class Factory { public static void Create() => new Library.Cluster(); }")]
    public void It_creates_a_cluster_by_another_name(string source, string otherFile = "") => Assert.True(MayCreate(source, otherFile));

    /// <summary>However a member calls the one that creates the cluster.</summary>
    [Theory]
    [InlineData("static class Factory { public static void Create() => new Cluster(); } class P { void M() => Factory.Create(); }")]
    [InlineData("static class Factory { public static void Create() => Build(); static void Build() => Add(); static void Add() => new Cluster(); } class P { void M() => Factory.Create(); }")]
    [InlineData("class Factory { public void Create(string name, int count = 1) => new Cluster(); } class P { void M(Factory? factory) => factory?.Create(\"\"); }")]
    [InlineData("static class Factory { public static void Create(this object by, params string[] names) => new Cluster(); } class P { void M() => this.Create(\"a\", \"b\"); }")]
    [InlineData("static class Factory { public static T Create<T>(T given) { new Cluster(); return given; } } class P { object M() => Factory.Create(1); }")]
    [InlineData("static class Factory { public static void Create() => new Cluster(); } class P { void M() { Action create = Factory.Create; create(); } }")]
    [InlineData("static class Factory { public static readonly Action Create = () => new Cluster(); } class P { void M() => Factory.Create(); }")]
    [InlineData("static class Factory { public static Cluster Created { get; } = new Cluster(); } class P { object M() => Factory.Created; }")]
    [InlineData("static class Factory { public static Cluster Created => new Cluster(); } class P { object M() => Factory.Created; }")]
    [InlineData("class Factory { public bool On { set => new Cluster(); } } class P { void M() => new Factory { On = true }; }")]
    [InlineData("class Factory { public event Action Changed { add => new Cluster(); remove { } } } class P { void M(Factory factory) => factory.Changed += () => { }; }")]
    [InlineData("class AppStack { public AppStack() => new Cluster(); } class P { void M() => new AppStack(); }")]
    [InlineData("class AppStack { readonly Cluster cluster = new Cluster(); } class P { void M() => new AppStack(); }")]
    [InlineData("class AppStack { readonly Cluster? none, cluster = new(); } class P { void M() => new AppStack(); }")]
    [InlineData("class AppStack { Cluster Cluster { get; } = new(); } class P { void M() => new AppStack(); }")]
    [InlineData("class AppStack { public AppStack() => new Cluster(); } class P { AppStack? stack; void M() => stack = new(); }")]
    [InlineData("class AppStack { public AppStack() => new Cluster(); } class P { static void Run<T>() where T : AppStack, new() { } void M() => Run<AppStack>(); }")]
    [InlineData("class AppStack { public AppStack() => new Cluster(); } class EuStack : AppStack { } class P { void M() => new EuStack(); }")]
    [InlineData("class AppStack { public AppStack(int n) => new Cluster(); } class EuStack : AppStack { public EuStack() : base(1) { } } class P { void M() => new EuStack(); }")]
    [InlineData("class AppStack(int n) { readonly Cluster cluster = new Cluster(); } class EuStack() : AppStack(1); class P { void M() => new EuStack(); }")]
    [InlineData("class AppStack(object part); class EuStack() : AppStack(new Cluster()); class P { void M() => new EuStack(); }")]
    [InlineData("class EuCluster : Cluster { } class P { void M() => new EuCluster(); }")]
    [InlineData("abstract class Step { public abstract void Run(); } class Deploy : Step { public override void Run() => new Cluster(); } class P { void M(Step step) => step.Run(); }")]
    [InlineData("interface IStep { void Run(); } class Deploy : IStep { public void Run() => new Cluster(); } class P { void M(IStep step) => step.Run(); }")]
    [InlineData("interface IStep { void Run(); } class Deploy : IStep { void IStep.Run() => new Cluster(); } class P { void M(IStep step) => step.Run(); }")]
    [InlineData("interface IStep { void Run(); } class Deploy { public void Run() => new Cluster(); } class Named : Deploy, IStep { } class P { void M(IStep step) => step.Run(); }")]
    [InlineData("interface IStep<T> { void Run(T by); } class Deploy : IStep<int> { public void Run(int by) => new Cluster(); } class P { void M(IStep<int> step) => step.Run(1); }")]
    [InlineData("interface IStep { void Run() => new Cluster(); } class P { void M(IStep step) => step.Run(); }")]
    [InlineData("interface IStep { static abstract void Run(); } class Deploy : IStep { public static void Run() => new Cluster(); } class P { void M<T>() where T : IStep => T.Run(); }")]
    [InlineData("class Factory { public static Factory operator +(Factory factory, int n) { new Cluster(); return factory; } } class P { object M(Factory factory) => factory + 1; }")]
    [InlineData("class Factory { public static implicit operator Cluster(Factory factory) => new Cluster(); } class P { Factory factory = new(); void M() { Cluster made = factory; } }")]
    [InlineData("class Factory { public object this[string name] => new Cluster(); } class P { Factory factory = new(); object M() => factory[\"\"]; }")]
    [InlineData("class Factory : IEnumerable { public void Add(string name) => new Cluster(); public IEnumerator GetEnumerator() => null!; } class P { object M() => new Factory { \"\" }; }")]
    [InlineData("class Factory { public IEnumerator<int> GetEnumerator() { new Cluster(); yield break; } } class P { void M(Factory factory) { foreach (var n in factory) { } } }")]
    [InlineData("class Factory : IDisposable { public void Dispose() => new Cluster(); } class P { static Factory Open() => new(); void M() { using var opened = Open(); } }")]
    [InlineData("class Factory { public void Deconstruct(out int a, out int b) { a = b = 1; new Cluster(); } } class P { void M(Factory factory) { var (a, b) = factory; } }")]
    [InlineData("class Factory { public int Select(Func<int, int> by) { new Cluster(); return 1; } } class P { object M(Factory factory) => from n in factory select n; }")]
    [InlineData("class Factory { } static class Queries { public static int Select(this Factory factory, Func<int, int> by) { new Cluster(); return 1; } } class P { object M(Factory factory) => from n in factory select n; }")]
    [InlineData("partial class P { void M() => Create(); partial void Create(); } partial class P { partial void Create() => new Cluster(); }")]
    [InlineData("class Factory<T> { public void Create() => new Cluster(); } class P { void M(Factory<int> factory) => factory.Create(); }")]
    [InlineData("interface IStep { void Run(); } class P { void M(IStep step) => step.Run(); }", "using Step = IStep; class Deploy : Step { public void Run() => new Library.Cluster(); }")]
    [InlineData("namespace Steps { public abstract class Step<T> { public abstract void Run(); } } class P { void M(Steps.Step<int> step) => step.Run(); }", "using Step = Steps.Step<int>; class Deploy() : Step() { public override void Run() => new Library.Cluster(); }")]
    [InlineData("class Outer { public class Cluster { } Library.Cluster? made; void Quiet() => new Cluster(); } class P { object M() => new Cluster(); }")]
    [InlineData("class P { static void Quiet<Cluster>() where Cluster : new() => new Cluster(); object M() => new Cluster(); }")]
    [InlineData("enum Size { Big } static class Factory { public static object Of(this Size size) => size switch { Size.Big => new Cluster(), _ => throw new Exception() }; } class P { void M() { Size.Big.Of(); } }")]
    public void It_reaches_a_cluster(string source, string otherFile = "") => Assert.True(MayCreate(source, otherFile));

    /// <summary>What only has the name of something that creates a cluster, or of a cluster.</summary>
    [Theory]
    [InlineData("static class Factory { public static void Create() => new Cluster(); } static class Other { public static void Create() { } } class P { void M() => Other.Create(); }")]
    [InlineData("static class Factory { public static void Create() => new Cluster(); public static void Create(int n) { } } class P { void M() => Factory.Create(1); }")]
    [InlineData("class Factory { public override string ToString() { new Cluster(); return \"\"; } } class P { string M(object any) => any.ToString() + 1; }")]
    [InlineData("class Factory { public override bool Equals(object? other) { new Cluster(); return true; } public override int GetHashCode() => 1; } class P { bool M(object any) => any.Equals(this); }")]
    [InlineData("static class Factory { public static void Create() => new Cluster(); } class P { string M() => nameof(Factory); }")]
    [InlineData("static class Factory { public static void Create() => new Cluster(); } class P { void M() { /* Factory.Create(); */ var text = \"Create\"; } }")]
    [InlineData("static class Factory { public static void Create() => new Cluster(); } class P { void M() { var Create = 1; _ = Create; } }")]
    [InlineData("namespace Other { class Cluster { } class P { void M() => new Cluster(); } }")]
    [InlineData("class P { void M(Cluster given) => given.Name = \"\"; }")]
    [InlineData("class P { void M(object given) { if (given is Cluster) return; } }")]
    [InlineData("class P { Cluster? kept; void M() { kept = null; List<int> numbers = new(); } }")]
    [InlineData("class P { object M() => new List<Cluster>(); }")]
    [InlineData("class AppStack { public AppStack() => new Cluster(); public static int Count; } class P { int M() => AppStack.Count; }")]
    [InlineData("class AppStack { public AppStack() => new Cluster(); } class P { bool M(object stack) => stack is AppStack; }")]
    [InlineData("class P { object N() => new Cluster(); static void M<Cluster>() where Cluster : new() => new Cluster(); }")]
    [InlineData("class P { object N() => new Cluster(); static void M() { Make<object>(); void Make<Cluster>() where Cluster : new() => new Cluster(); } }")]
    [InlineData("class P { object N() => new Cluster(); class Inner<Cluster> where Cluster : new() { object M() => new Cluster(); } }")]
    [InlineData("interface IStep { void Run(); } class Deploy : IStep { public void Run() => new Cluster(); } interface IOther { void Run(); } class P { void M(IOther other) => other.Run(); }")]
    [InlineData("class Deploy { public virtual void Run() => new Cluster(); } class Quiet { public virtual void Run() { } } class P { void M(Quiet quiet) => quiet.Run(); }")]
    [InlineData("class Base { public virtual void Run() { } } class Deploy : Base { public override void Run() { base.Run(); new Cluster(); } } class Quiet : Base { public override void Run() { } } class P { void M(Quiet quiet) => quiet.Run(); }")]
    public void It_reaches_no_cluster(string source) => Assert.False(MayCreate(source));

    [Fact]
    public void Top_level_statements_are_one_member()
    {
        var program = Program("static void Log() { } Factory.Create(); class P { void M() { } }", "static class Factory { public static void Create() => new Library.Cluster(); }", OutputKind.ConsoleApplication);
        var statements = program.Compilation.SyntaxTrees.Select(tree => (CompilationUnitSyntax)tree.GetRoot()).Single(root => root.Members.OfType<GlobalStatementSyntax>().Any());
        Assert.True(program.MayCreateWatched(statements, default));
        Assert.True(program.MayCreateWatched(statements.Members[0], default));
        Assert.False(program.MayCreateWatched(statements.DescendantNodes().OfType<MethodDeclarationSyntax>().Single(), default));
    }

    /// <summary>A search that somebody has given up leaves nothing behind.</summary>
    [Fact]
    public void The_search_can_be_cancelled()
    {
        var program = Program("class P { void M() => Create(); static void Create() => new Cluster(); }");
        Assert.Throws<OperationCanceledException>(() => program.MayCreateWatched(Method(program), new CancellationToken(canceled: true)));
        Assert.True(program.MayCreateWatched(Method(program), default));
    }

    [Fact]
    public async Task Everybody_gets_one_answer()
    {
        var program = Program("class P { void M() => Create(); static void Create() => new Cluster(); }");
        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => program.MayCreateWatched(Method(program), default))));
        Assert.All(answers, Assert.True);
    }

    static bool MayCreate(string source, string otherFile = "")
    {
        var program = Program(source, otherFile);
        return program.MayCreateWatched(Method(program), default);
    }

    static MethodDeclarationSyntax Method(SourceProgram program) =>
        program.Compilation.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantNodes()).OfType<MethodDeclarationSyntax>().Single(method => method.Identifier.ValueText == "M");

    static SourceProgram Program(string source, string otherFile = "", OutputKind kind = OutputKind.DynamicallyLinkedLibrary)
    {
        var library = CSharpCompilation.Create("Library", [CSharpSyntaxTree.ParseText(Library)], SurfaceReferences.Framework, new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var trees = new[] { Usings + source, otherFile }.Select(static text => CSharpSyntaxTree.ParseText(text));
        var compilation = CSharpCompilation.Create("Program", trees, [.. SurfaceReferences.Framework, library.ToMetadataReference()], new(kind, nullableContextOptions: NullableContextOptions.Enable));
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return new SourceProgram(compilation, [new BaseClassLibrary()], ["Cluster"], static type => type.Name == "Cluster" && type.ContainingNamespace.Name == "Library", static _ => false);
    }
}
