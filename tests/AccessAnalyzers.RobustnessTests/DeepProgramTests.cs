namespace AccessAnalyzers.RobustnessTests;

/// <summary>
/// Programs that are only deep. A stack overflow cannot be caught: it ends the compiler and the editor, and would end this test run. The
/// settings of this project give every thread the stack that the compiler's threads have on Windows.
/// </summary>
public sealed class DeepProgramTests
{
    static readonly Sdk sdk = Sdk.All[0];

    static string Repeat(int times, Func<int, string> part, string separator = "") => string.Join(separator, Enumerable.Range(0, times).Select(part));

    static string Nest(int times, string open, string inner, string close) =>
        string.Concat(Enumerable.Repeat(open, times)) + inner + string.Concat(Enumerable.Repeat(close, times));

    public static TheoryData<string, string, string> Deep => new()
    {
        { "operators &&", $"var on = {Repeat(600, i => $"flags[{i}]", " && ")};", "on" },
        { "operators &&, from the right", $"var on = {Nest(400, "flags[0] && (", "true", ")")};", "on" },
        { "operators ||", $"var on = {Repeat(600, i => $"flags[{i}]", " || ")};", "on" },
        { "operators ??", $"var text = {Repeat(600, i => "texts[0]", " ?? ")} ?? \"\";", "text.Length > 3" },
        { "conditional expressions", $"var on = {Repeat(400, i => $"flags[{i}] ? true", " : ")} : false;", "on" },
        { "additions", $"var sum = {Repeat(2000, i => "1", " + ")};", "sum > 3" },
        { "concatenations", $"var text = {Repeat(2000, i => "texts[0]", " + ")};", "text.Length > 3" },
        { "calls in calls", $"var on = {Nest(400, "Same(", "flags[0]", ")")};", "on" },
        { "a fluent chain", $"var text = \"\"{Repeat(300, i => ".Trim()")};", "text.Length > 3" },
        { "a fluent chain of one's own", $"var link = new Link(){Repeat(300, i => ".Next(true)")};", "link.On" },
        { "loops in loops", $"var on = false; {Nest(100, "for (; !on;) { ", "on = true;", " }")}", "on" },
        { "branches in branches", $"var on = false; {Nest(200, "if (flags[0]) { ", "on = true;", " }")}", "on" },
        { "else if", $"var on = false; {Repeat(300, i => $"if (texts[0] == \"{i}\") on = true; else ")} on = false;", "on" },
        { "lambdas in lambdas", $"var on = {Nest(8, "new Func<bool>(() => ", "true", ").Invoke()")};", "on" },
        { "objects in objects", $"var link = {Nest(300, "new Link(", "null", ")")};", "link.On" },
        { "tuples in tuples", $"var pair = {Nest(10, "(1, ", "2", ")")};", "pair.Item1 > 3" },
        { "a long list", $"var list = new List<string> {{ {Repeat(5000, i => $"\"{i}\"", ", ")} }};", "list.Count > 3" },
        { "a switch of many cases", $"var on = texts[0] switch {{ {Repeat(300, i => $"\"{i}\" => true, ")} _ => false }};", "on" },
        { "interpolations in interpolations", $"var text = {Nest(8, "$\"{", "1", "}\"")};", "text.Length > 3" },
        { "array elements of array elements", $"var at = {Nest(300, "numbers[", "0", "]")};", "at > 3" },
        { "conversions of conversions", $"var o = {Nest(100, "(object)(string)", "texts[0]", "")};", "o is string" },
        { "negations", $"var on = {Nest(300, "!", "flags[0]", "")};", "on" },
        { "parentheses", $"var on = {Nest(100, "(", "flags[0]", ")")};", "on" },
    };

    [Theory]
    [MemberData(nameof(Deep))]
    public void Deep_code_is_survived(string what, string statements, string flag) => Survive(what, statements + sdk.Create(flag: flag), """
        static bool Same(bool value) => value;
        readonly bool[] flags = Environment.GetCommandLineArgs().Select(text => text.Length > 3).ToArray();
        readonly string?[] texts = Environment.GetCommandLineArgs();
        readonly int[] numbers = { 0 };
        class Link(Link? inner = null, bool on = false)
        {
            public bool On => on;
            public Link? Inner => inner;
            public Link Next(bool value) => new(this, value);
        }
        """);

    [Fact]
    public void A_lambda_that_hands_itself_and_its_object_to_foreign_code_is_survived() => Survive("a lambda", sdk.Create(), types: """
        public interface IForeign { void Register(Action<object> action); }
        class Handed
        {
            readonly Action<object> action;
            Handed? other;
            public Handed(IForeign foreign)
            {
                action = given => { foreign.Register(action!); other = this; foreign.Register(_ => action!(this)); };
                foreign.Register(action);
                new ManagedCluster("handed", new ManagedClusterArgs { ResourceGroupName = "rg" });
            }
        }
        """);

    [Fact]
    public void Records_that_refer_to_themselves_are_compared() => Survive("records", $$"""
        var a = new Cyclic();
        var b = new Cyclic();
        (a.Self, b.Self) = (a, b);
        if (a == b || Equals(a, b))
        {
            {{sdk.Create()}}
        }
        """, types: "record Cyclic { public Cyclic? Self { get; set; } }");

    [Fact]
    public void Records_that_share_their_parts_are_compared() => Survive("shared parts", $$"""
        var a = new Shared(null, null);
        var b = new Shared(null, null);
        {{Repeat(40, i => "a = new Shared(a, a); b = new Shared(b, b);\n")}}
        if (a == b)
        {
            {{sdk.Create()}}
        }
        """, types: "record Shared(Shared? Left, Shared? Right);");

    [Theory]
    [InlineData(60)]
    [InlineData(600)]
    public void Members_that_call_each_other_are_survived(int depth) => Survive("calls", "Step0(\"aks\", true);", $$"""
        {{Repeat(depth, i => $"static void Step{i}(string name, bool on) => Step{i + 1}(name, on);\n")}}
        static void Step{{depth}}(string name, bool on)
        {
            {{sdk.Create("name", "on")}}
        }
        """);

    [Theory]
    [InlineData(4)]
    [InlineData(7)]
    public void Members_that_call_each_other_twice_are_survived(int depth) => Survive("calls, two each", "Step0();", $$"""
        {{Repeat(depth, i => $"static void Step{i}() {{ Step{i + 1}(); Step{i + 1}(); }}\n")}}
        static void Step{{depth}}()
        {
            {{sdk.Create()}}
        }
        """);

    [Theory]
    [InlineData(100)]
    [InlineData(400)]
    public void Classes_that_derive_from_each_other_are_survived(int depth) => Survive("classes", $"_ = new Class{depth}(true);", types: $$"""
        class Class0 { public Class0(bool on) { {{sdk.Create(flag: "on")}} } public virtual bool On => true; }
        {{Repeat(depth, i => $"class Class{i + 1} : Class{i} {{ public Class{i + 1}(bool on) : base(on) {{ }} public override bool On => base.On; }}\n")}}
        """);

    static void Survive(string what, string statements, string members = "", string types = "")
    {
        var specimen = sdk.Program(what, statements, members, types);
        // The compiler itself may find an expression too complex.
        Assert.DoesNotContain(specimen.Compile().GetDiagnostics(), diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error && diagnostic.Id != "CS8078");
        var fault = Examination.Ours.Faults(specimen);
        Assert.True(fault is null, $"{what}: {fault}");
    }
}
