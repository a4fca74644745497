namespace AccessAnalyzers.OracleTests;

/// <summary>What programs keep for later, share, or leave to somebody else to decide.</summary>
sealed partial class ProgramWriter
{
    /// <summary>Static fields that anything may change; the program sets them before anything else, since nothing is known of them before.</summary>
    void WriteState()
    {
        for (var count = choices.Below(3); count > 0; count--)
        {
            var name = $"{Name("state")}_{index}";
            Member($"static bool {name} = {Literal()};");
            Declare(name, Kind.Flag);
            states.Add(name);
        }
    }

    void SetStates()
    {
        var outer = scope;
        scope = scope with { Variables = [], MayCallHelpers = false };
        foreach (var state in states)
            Line($"{state} = {Flag(1)};");
        scope = outer;
    }

    /// <summary>A lambda that is kept: what it reads is read when it is run, what it changes is changed then.</summary>
    void Keep()
    {
        var later = Name("later");
        if (choices.Maybe)
        {
            Line($"Func<bool> {later} = () => {InLambda(() => Flag(1))};");
            Declare(later, Kind.Question);
            return;
        }

        Line($"Action {later} = () =>");
        Line("{");
        DeedBody();
        Line("};");
        Declare(later, Kind.Deed);
    }

    /// <summary>Runs a deed, or makes it do something more.</summary>
    void RunDeed()
    {
        if (Visible(Kind.Deed) is not { Count: > 0 } deeds)
        {
            Keep();
            return;
        }

        var deed = choices.Among(deeds).Name;
        if (choices.Below(3) < 2)
        {
            Line($"{(choices.Maybe ? $"if ({Flag(1)}) " : "")}{deed}{choices.Of("();", ".Invoke();", "?.Invoke();")}");
            return;
        }

        Line($"{deed} += () =>");
        Line("{");
        DeedBody();
        Line("};");
    }

    void DeedBody() => InLambda(() =>
    {
        var outer = scope;
        scope = scope.Inner with { Leave = "return;" };
        Statements(1 + choices.Below(2));
        Assign();
        scope = outer;
        return 0;
    });

    T InLambda<T>(Func<T> write)
    {
        var outer = scope;
        scope = scope with { MayAwait = false, MayCreate = false, IsInLoop = false, Leave = null };
        var written = write();
        scope = outer;
        return written;
    }

    /// <summary>A lambda that creates a cluster each time it is run.</summary>
    void KeepCreation()
    {
        var name = Name("L");
        Line($"Action<string, bool> {name} = (name, p) =>");
        Line("{");
        InLambda(() =>
        {
            var outer = scope;
            scope = scope.Inner with { Leave = "return;", Variables = scope.Variables.Add(new Variable("p", Kind.Flag, true)) };
            Statements(choices.Below(2));
            Line($"{dialect.Create("name", NewArgs(1))};");
            scope = outer;
            return 0;
        });
        Line("};");
        Calls(name, 2);
    }

    /// <summary>Calls with other statements between them.</summary>
    void Calls(string function, int most)
    {
        for (var calls = choices.Below(most); calls >= 0; calls--)
        {
            Line($"{(choices.Below(3) == 2 ? $"if ({Flag(1)}) " : "")}{function}(\"{function}-{Name("c")}\", {Flag(1)});");
            if (choices.Below(3) == 2)
                Assign();
        }
    }

    /// <summary>The program ends itself unless a condition holds.</summary>
    void Require()
    {
        var required = Name("required");
        if (AnyHelper(HelperKind.Validates) is { } validates && choices.Maybe)
        {
            Line($"{validates.Name}({Flag(1)});");
            return;
        }

        switch (choices.Below(3))
        {
            case 0 when AnyAtom(AtomKind.Text) is { } text:
                Line($"var {required} = {text} switch {{ \"a\" => {Flag(1)}, \"b\" => {Flag(0)}, _ => throw new TimeoutException() }};");
                break;
            case 1 when AnyAtom(AtomKind.OptionalFlag) is { } optional:
                Line($"var {required} = {optional} ?? throw new TimeoutException();");
                break;
            default:
                Line($"var {required} = {Flag(1)} ? {Flag(1)} : throw new TimeoutException();");
                break;
        }

        Declare(required, Kind.Flag);
    }

    /// <summary>Objects that hang on each other, some of which are missing.</summary>
    void DeclareChain()
    {
        var chain = Name("chain");
        string Next(int depth) => depth == 0 || choices.Below(3) == 0
            ? "null"
            : $"{(choices.Maybe ? $"{Flag(1)} ? null : " : "")}new Chain{index} {{ On = {Flag(1)}, Next = {Next(depth - 1)} }}";
        Line($"Chain{index} {chain} = {Next(2)};");
        if (choices.Maybe)
            Line($"{chain}?.{choices.Of("", "Next?.")}{choices.Of("Set", "Turn")}({Flag(1)});");
        Declare(chain, Kind.Chain, isMutable: false);
    }

    string OfChain(string chain, int depth) => choices.Below(10) switch
    {
        0 => $"({chain}?.On ?? {Flag(depth)})",
        1 => $"({chain}?.Next?.On ?? {Flag(depth)})",
        2 => $"({chain}?.On == {Literal()})",
        3 => $"({chain}?.Next is null)",
        4 => $"({chain} is {{ Next: {{ On: {Literal()} }} }})",
        5 => $"({chain}?.Any() ?? {Flag(depth)})",
        6 => $"({chain}?.Count({Flag(depth)}) == {choices.Below(3)})",
        7 => $"(Chain{index}.Last({chain})?.On == {Literal()})",
        8 => $"({chain}?.All().Contains({Flag(depth)}) ?? {Literal()})",
        _ => $"({chain}?.Get()?.Next?.Get() != null)",
    };

    /// <summary>A configuration whose class decides.</summary>
    void DeclareChosen()
    {
        var chosen = Name("chosen");
        string New() => choices.Below(3) switch
        {
            0 => $"new Closed{index}()",
            1 => $"new Opened{index}({Flag(1)})",
            _ => $"new Reversed{index} {{ Extra = {Flag(1)} }}",
        };
        Line(choices.Below(3) switch
        {
            0 => $"Chosen{index} {chosen} = {New()};",
            1 when AnyAtom(AtomKind.Text) is { } text => $"Chosen{index} {chosen} = {text} switch {{ \"a\" => {New()}, _ => {New()} }};",
            _ => $"Chosen{index} {chosen} = {Flag(1)} ? {New()} : {New()};",
        });
        Declare(chosen, Kind.Chosen);
    }

    string OfChosen(string chosen, int depth) => choices.Below(5) switch
    {
        0 => $"{chosen}.Open",
        1 => $"{chosen}.Decide({Flag(depth)})",
        2 => $"{chosen}.Extra",
        3 => $"({chosen} is Opened{index})",
        _ => $"{chosen}.Template({Flag(depth)})",
    };

    /// <summary>A query sees what its source and what it captures are when it is run.</summary>
    void DeclareQuery()
    {
        if (Assignable(Kind.Ranges) is not { Count: > 0 } lists)
        {
            DeclareRanges();
            return;
        }

        var (query, list, parameter) = (Name("query"), choices.Among(lists).Name, Name("x"));
        Line($"var {query} = {list}.{InLambda(() => choices.Below(4) switch
        {
            0 => $"Where({parameter} => {parameter} != {RangeLiteral()})",
            1 => $"Where({parameter} => {Flag(1)})",
            2 => $"Select({parameter} => {Flag(0)} ? {parameter} : {RangeLiteral()})",
            _ => $"Append({RangeLiteral()})",
        })};");
        Declare(query, Kind.Query, isMutable: false);
    }

    string ConstructTypes() => $$"""
        class Chain{{index}}
        {
            public bool On { get; set; }

            public Chain{{index}} Next { get; set; }

            public Chain{{index}} Get() => On ? this : null;

            public void Set(bool on) => On = on;

            public void Turn(bool on)
            {
                On = on;
                Next?.Turn(!on);
            }

            public bool Any() => On || (Next?.Any() ?? false);

            public int Count(bool on) => (On == on ? 1 : 0) + (Next?.Count(!on) ?? 0);

            public static Chain{{index}} Last(Chain{{index}} chain) => chain?.Next is { } next ? Last(next) : chain;

            public IEnumerable<bool> All()
            {
                yield return On;
                if (Next is null)
                    yield break;
                foreach (var on in Next.All())
                    yield return on;
            }
        }

        abstract class Chosen{{index}}
        {
            public abstract bool Open { get; }

            public virtual bool Extra { get; set; } = true;

            public virtual bool Decide(bool given) => given && Open;

            public bool Template(bool given) => Extra ? Decide(given) : !Decide(!given);
        }

        sealed class Closed{{index}} : Chosen{{index}}
        {
            public override bool Open => false;

            public override bool Decide(bool given) => given || Extra;
        }

        class Opened{{index}}(bool open) : Chosen{{index}}
        {
            public override bool Open => open;
        }

        class Reversed{{index}} : Chosen{{index}}
        {
            bool extra;

            public override bool Open => !extra;

            public override bool Extra { get => extra; set => extra = !value; }

            public override bool Decide(bool given) => !base.Decide(given);
        }
        """;
}
