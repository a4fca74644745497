namespace AccessAnalyzers.OracleTests;

/// <summary>What happens when: operands, arguments, initialisers, delegates, iterators, and the end of <c>using</c>.</summary>
sealed partial class ProgramWriter
{
    /// <summary>Operands are evaluated from left to right, and the left side of an assignment before the right.</summary>
    void EvaluateInOrder()
    {
        Use(OrderTypes());
        var (number, values) = (Name("number"), Name("values"));
        Line($"var {number} = {(choices.Maybe ? $"{Flag(1)} ? 1 : 0" : choices.Of("0", "1"))};");
        Line($"var {values} = new[] {{ {Flag(1)}, {Flag(0)}, {Flag(0)} }};");
        for (var steps = choices.Below(3); steps >= 0; steps--)
        {
            Perhaps(choices.Below(20) switch
            {
                0 => $"{values}[{number}] = ({number} = 1) == 1 & {Flag(0)};",
                1 => $"{values}[{number}] = {values}[{number} = 2];",
                2 => $"{values}[0] ^= Order{index}.Flip(ref {values}[0], {Flag(0)});",
                3 => $"{values}[1] = {values}[1] | ({values}[1] = {Flag(0)});",
                4 => $"({number}, {values}[{number}]) = (1, {Flag(0)});",
                5 => $"({values}[0], {values}[1]) = ({values}[1], {values}[0]);",
                6 => $"{number} += Order{index}.Twice(ref {number});",
                7 => $"{number} = {number} + Order{index}.Twice(ref {number});",
                8 => $"{number} = Order{index}.Twice(ref {number}) + {number};",
                9 => $"{number} = {number}++ + {number};",
                10 => $"{number} -= ++{number} * 2;",
                11 => $"{number} = Order{index}.Of({number}++, {number}, ++{number}) % 3;",
                12 => $"{number} = Order{index}.Of(third: {number}++, first: {number}, second: {number} += 2) % 3;",
                13 => $"{number} = ({number} = 2) - {number}--;",
                14 => $"{values}[Order{index}.Set(ref {number}, 2)] = {number} == 2;",
                15 => $"{values}[2] = new Holder{index}({number}++ == 0) {{ Third = {number} == 1 }}.Either();",
                16 => $"{values}[1] = {number}++ == 0 && {number}++ == 1 || {number} == 2;",
                17 => $"{values}[0] &= ({values}[0] = {Flag(0)}) | {Flag(0)};",
                18 => $"{values} = new[] {{ {number}++ == 0, {number}++ == 1, {number} == 2 }};",
                _ => $"{number} = $\"{{{number}++}}{{{number}}}\" == \"12\" ? 2 : 0;",
            });
            Line($"{number} = Math.Abs({number}) % 3;");
        }

        Line($"var {Declared("flag", Kind.Flag)} = {choices.Of($"{number} == {choices.Below(3)}", $"{values}[{number}]")};");
        Line($"var {Declared("flag", Kind.Flag)} = {values}[{choices.Below(3)}];");
    }

    string OrderTypes() => $$"""
        static class Order{{index}}
        {
            public static bool Flip(ref bool value, bool given) => (value = !value) ^ given;

            public static int Twice(ref int number) => number = (number + 1) * 2;

            public static int Set(ref int number, int value) => number = value;

            public static int Of(int first, int second, int third) => (first * 9) + (second * 3) + third;
        }
        """;

    /// <summary>Functions that are put together and taken apart again.</summary>
    void Combine()
    {
        var (seen, one, other, all) = (Declared("flag", Kind.Flag), Name("one"), Name("other"), Name("all"));
        Line($"var {seen} = {Flag(1)};");
        string Body() => InLambda(() => $"{{ {seen} {choices.Of("=", "^=", "|=")} {Flag(1)}; return {Flag(1)}; }}");
        Line($"Func<bool> {one} = () => {Body()};");
        Line($"Func<bool> {other} = () => {Body()};");
        Line($"var {all} = {choices.Of($"{one} + {other}", $"{other} + {one}", $"{one}", $"{one} + {other} + {one}")};");
        Perhaps(choices.Of($"{all} += {other};", $"{all} -= {other};", $"{all} -= {one};", $"{one} = {other};"));
        Line($"var {Declared("flag", Kind.Flag)} = {choices.Of($"{all}?.Invoke() ?? {Literal()}", $"{all} is null", $"{all} is not null && {all}()")};");
    }

    /// <summary>What is disposed of at the end of a block, however it is left.</summary>
    void Dispose()
    {
        Use(DisposalTypes());
        var flag = Declared("flag", Kind.Flag);
        Line($"var {flag} = {Flag(1)};");
        var create = $"new Ending{index}(ended => {flag} {choices.Of("=", "^=")} ended, {Flag(1)})";
        if (choices.Below(3) == 2)
            create = $"{Flag(1)} ? null : {create}";
        var isDeclaration = choices.Maybe;
        Line(isDeclaration ? "{" : $"using ({create})");
        if (isDeclaration)
            Line($"    using var {Name("ending")} = {create};");
        Block(2, inner => inner with { Leave = null, IsInLoop = false, MayCreate = false });
        if (isDeclaration)
            Line("}");
    }

    string DisposalTypes() => $$"""
        sealed class Ending{{index}}(Action<bool> end, bool ended) : IDisposable
        {
            void IDisposable.Dispose() => end(ended);
        }
        """;

    /// <summary>An iterator runs as far as it is asked to, each time it is asked.</summary>
    void Iterate()
    {
        var (flag, iterator, items, item, toggle) = (Declared("flag", Kind.Flag), Name("iterator"), Name("items"), Name("item"), Name("toggle"));
        Line($"var {flag} = {Flag(1)};");
        Line($"IEnumerable<bool> {iterator}(bool {toggle})");
        Line("{");
        InLambda(() =>
        {
            for (var parts = 1 + choices.Below(3); parts > 0; parts--)
            {
                Line($"    {choices.Below(4) switch
                {
                    0 => $"yield return {Flag(1)};",
                    1 => $"{flag} = {Flag(1)};",
                    2 => $"{flag} ^= {toggle};",
                    _ => $"if ({Flag(1)}) yield break;",
                }}");
            }

            Line($"    yield return {flag};");
            Line($"    {flag} = !{flag};");
            return 0;
        });
        Line("}");
        Line($"var {items} = {iterator}({Flag(1)});");
        Perhaps($"{flag} = {Flag(1)};");
        Line(choices.Below(4) switch
        {
            0 => $"foreach (var {item} in {items}) {{ {flag} ^= {item}; if ({Flag(0)}) break; }}",
            1 => $"foreach (var {item} in {items}) {flag} = {item};",
            2 => $"var {item} = {items}.ToList();",
            _ => $"var {item} = {items}.FirstOrDefault();",
        });
        Line($"var {Declared("flag", Kind.Flag)} = {items}.{choices.Of("Any()", "Contains(true)", "First()", "Last()", "Count() > 1", "All(x => x)")};");
    }

    /// <summary>Lambdas of a loop share the variable of a <c>for</c>, and have each their own of a <c>foreach</c>.</summary>
    void CloseOver()
    {
        var (kept, turn) = (Name("kept"), Name("turn"));
        Line($"var {kept} = new List<Func<bool>>();");
        Line(InLambda(() => choices.Below(4) switch
        {
            0 => $"for (var {turn} = 0; {turn} < 2; {turn}++) {kept}.Add(() => {turn} == {choices.Below(3)});",
            1 => $"for (var {turn} = 0; {turn} < 2; {turn}++) {{ var copy{turn} = {turn}; {kept}.Add(() => copy{turn} == {choices.Below(3)}); }}",
            2 => $"foreach (var {turn} in new[] {{ {Flag(1)}, {Flag(0)} }}) {kept}.Add(() => {turn});",
            _ => $"foreach (var {turn} in new[] {{ 1, 2 }}) {{ var own{turn} = {Flag(1)}; {kept}.Add(() => own{turn} ^ {turn} == 1); own{turn} ^= {Flag(0)}; }}",
        }));
        Line($"var {Declared("flag", Kind.Flag)} = {kept}{choices.Of("[0]()", "[1]()", $".Any({turn} => {turn}())", $".Count({turn} => {turn}()) == 1")};");
    }

    /// <summary>
    /// Two classes, of which one reads the other while its static fields are initialised, in the order of the text; a static
    /// constructor comes last.
    /// </summary>
    void ReadStatics()
    {
        if (choices.Below(4) < 3)
            return;
        string Fields(string type, string given)
        {
            string[] fields =
            [
                $"public static readonly bool Own = {Literal()};",
                $"public static readonly bool Early = {choices.Of("", "!")}Own;",
                $"public static readonly bool Given = {choices.Of("", "!")}{given};",
                $"public static readonly bool Made{(choices.Maybe ? $" = {given}" : "")};",
            ];
            var first = choices.Below(fields.Length);
            var constructor = choices.Maybe ? $"static {type}() {{ Made ^= {choices.Of(Literal(), "Early", "Given")}; }}" : "";
            return string.Join("\n    ", [.. fields[first..], .. fields[..first], constructor]);
        }

        Use($$"""
            static class Sun{{index}}
            {
                {{Fields($"Sun{index}", $"Moon{index}.{choices.Of("Own", "Early", "Given", "Made")}")}}
            }

            static class Moon{{index}}
            {
                {{Fields($"Moon{index}", choices.Of("Early", "Made"))}}
            }
            """);
        for (var reads = choices.Below(3); reads >= 0; reads--)
            Line($"var {Declared("flag", Kind.Flag)} = {choices.Of("Sun", "Moon")}{index}.{choices.Of("Own", "Early", "Given", "Made")};");
    }
}
