using static AccessAnalyzers.Tests.Evaluation.Ladder.ValueFlow;

namespace AccessAnalyzers.Tests.Evaluation.Ladder;

public sealed class RecordMemberTests
{
    [Theory]
    [InlineData("var a = new R(true); var b = a with { };", "b.On", Silent, "record R(bool On) { protected R(R other) => On = !other.On; }")]
    [InlineData("var a = new R(true); var b = a with { };", "b.On", Definite, "record R(bool On) { protected R(R other) => On = other.On; }")]
    [InlineData("var a = new R(true) { Open = true }; var b = a with { };", "b.Open", Silent, "record R(bool On) { public bool Open { get; init; } protected R(R other) => On = other.On; }")]
    [InlineData("var a = new R(true); var b = a with { };", "b.Fresh", Silent, "record R(bool On) { public bool Fresh { get; init; } = true; protected R(R other) => On = other.On; }")]
    [InlineData("var a = new R(true); var b = a with { On = isProd };", "b.On", When + "'isProd' is true", "record R(bool On) { protected R(R other) => On = false; }")]
    [InlineData("var a = new S(true); var b = a with { };", "b.On", Silent, "record R(bool On) { protected R(R other) => On = !other.On; } record S(bool On) : R(On);")]
    [InlineData("var a = new R(true); var b = a with { }; b.All.Add(\"x\");", "a.All.Count == 1", Silent, "record R(bool On) { public List<string> All { get; init; } = new(); protected R(R other) { On = other.On; All = new(other.All); } }")]
    [InlineData("var a = new R(true); var b = a with { }; b.All.Add(\"x\");", "a.All.Count == 1", Definite, "record R(bool On) { public List<string> All { get; init; } = new(); }")]
    [InlineData("", "new R(true).On", Silent, "record R(bool On) { public bool On { get; init; } = !On; }")]
    [InlineData("", "new R(true).On", Silent, "#pragma warning disable CS8907\nrecord R(bool On) { public bool On { get; init; } }")]
    [InlineData("", "new R(true).On", Silent, "record R(bool On) { public bool On => false; }")]
    [InlineData("R r = new S(true);", "r.On", Silent, "abstract record R { public abstract bool On { get; init; } } record S(bool Flag) : R { public override bool On { get; init; } }")]
    [InlineData("R r = new S(true);", "r.On", Definite, "abstract record R { public abstract bool On { get; init; } } record S(bool On) : R { public override bool On { get; init; } = On; }")]
    [InlineData("R r = new S(true);", "r.On", Definite, "abstract record R { public abstract bool On { get; init; } } record S(bool On) : R;")]
    [InlineData("var r = new R { On = isProd };", "r.On", When + "'isProd' is true", "record R { public required bool On { get; init; } }")]
    [InlineData("var s = new Counter(1); s.Next();", "s.Next() == 3", Definite, "class Counter(int n) { public int Next() => ++n; }")]
    [InlineData("var s = new Switch(true); s.Turn();", "s.On", Silent, "class Switch(bool on) { public bool On => on; public void Turn() => on = !on; }")]
    [InlineData("var s = new Switch(true); s.Turn();", "s.On", Definite, "class Switch(bool on) { public bool On { get; } = on; public void Turn() => on = !on; }")]
    [InlineData("var a = new P(true); var b = a; b.On = false;", "a.On", Definite, "record struct P(bool On);")]
    [InlineData("var a = new P(true); var b = a with { On = false };", "a.On && !b.On", Definite, "record struct P(bool On);")]
    [InlineData("var (on, _) = new R(true, false);", "on", Silent, "record R(bool On, bool Off) { public void Deconstruct(out bool on, out bool off) { on = Off; off = On; } }")]
    public Task A_flag_flows(string statements, string flag, string expected, string members) => Flag(statements, flag, expected, members);

    /// <summary>A class without <c>with</c> copies itself: no constructor runs, and what both refer to is shared.</summary>
    [Theory]
    [InlineData("var a = new O { On = true }; var b = a.Copy(); b.On = false;", "a.On && !b.On", Definite)]
    [InlineData("var a = new O { On = isProd }; a.Fresh = false; var b = a.Copy();", "b.On && !b.Fresh", When + "'isProd' is true")]
    [InlineData("var a = new O(); var b = a.Copy(); b.All.Add(\"x\");", "a.All.Count == 1", Definite)]
    [InlineData("var a = new O(); var b = a.Copy(); b.All = new(); b.All.Add(\"x\");", "a.All.Count == 1", Silent)]
    [InlineData("var a = new O(); var b = a.Copy(); b.Part.On = true;", "a.Part.On", Silent)]
    [InlineData("O a = new P { On = true }; var b = a.Copy();", "b is P { On: true, IsP: true }", Definite)]
    [InlineData("var a = new L { \"x\" }; var b = a.Copy(); b.Add(\"y\");", "b.Count == 2", Unknown)]
    public Task A_copy_of_an_object_flows(string statements, string flag, string expected) => Flag(statements, flag, expected, """
        struct S { public bool On; }
        class O { public bool On; public bool Fresh = true; public S Part; public List<string> All = new(); public O Copy() => (O)MemberwiseClone(); }
        class P : O { public bool IsP => true; }
        class L : List<string> { public L Copy() => (L)MemberwiseClone(); }
        """);

    /// <summary>A type that stands in a generic class is another one for each type argument.</summary>
    [Theory]
    [InlineData("Result<bool> r = new Result<bool>.Ok(true);", "r.Match(on => on, () => false)", Definite)]
    [InlineData("Result<bool> r = isProd ? new Result<bool>.Ok(true) : new Result<bool>.Fail();", "r.Match(on => !on, () => throw new Exception())", Silent)]
    [InlineData("Result<bool> r = new Result<bool>.Fail();", "r.Match(on => on, () => true)", Definite)]
    [InlineData("Result<bool> r = isProd ? new Result<bool>.Ok(true) : new Result<bool>.Fail();", "r.Match(on => on, () => false)", When + "'isProd' is true")]
    [InlineData("Result<bool> r = isProd ? new Result<bool>.Ok(true) : new Result<bool>.Fail();", "r.Map(on => !on).Match(on => on, () => true)", When + "'isProd' is false")]
    [InlineData("Result<string> r = new Result<string>.Ok(size);", "r.Map(s => s == \"large\").Match(on => on, () => true)", When + "'size' is \"large\"")]
    [InlineData("object r = new Result<string>.Ok(\"a\");", "Is<bool>(r)", Silent)]
    [InlineData("object r = new Result<string>.Ok(\"a\");", "Is<string>(r)", Definite)]
    [InlineData("object r = new List<string>();", "r is List<string> && !IsList<bool>(r)", Unknown)]
    public Task A_nested_record_tells_what_it_is(string statements, string flag, string expected) => Flag(statements, flag, expected, """
        abstract record Result<T>
        {
            public sealed record Ok(T Value) : Result<T>;

            public sealed record Fail : Result<T>;

            public Result<U> Map<U>(Func<T, U> f) => this switch { Ok ok => new Result<U>.Ok(f(ok.Value)), _ => new Result<U>.Fail() };

            public U Match<U>(Func<T, U> ok, Func<U> fail) => this switch { Ok o => ok(o.Value), Fail => fail(), _ => throw new InvalidOperationException() };
        }

        static bool Is<T>(object o) => o is Result<T>.Ok;

        static bool IsList<T>(object o) => o is List<T>;
        """);
}
