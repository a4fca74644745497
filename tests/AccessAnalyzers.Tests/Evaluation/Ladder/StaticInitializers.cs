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
    [InlineData("_ = On; var thread = new System.Threading.Thread(() => seen = On); thread.Start(); thread.Join();", "seen", Silent, "bool seen; [ThreadStatic] static bool On = true;")]
    [InlineData("", "On", Unknown, "[ThreadStatic] static bool On = true;")]
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
