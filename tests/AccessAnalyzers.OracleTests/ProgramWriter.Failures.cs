namespace AccessAnalyzers.OracleTests;

/// <summary>What .NET throws, and who catches it.</summary>
sealed partial class ProgramWriter
{
    /// <summary>
    /// A variable that shows how far a block came, and which clause ended it. Whatever depends on settings is asked before, since
    /// to read a setting may itself throw.
    /// </summary>
    void Attempt()
    {
        for (var asked = 0; asked < 2; asked++)
            Line($"var {Declared("flag", Kind.Flag)} = {Flag(1)};");
        var flag = Name("reached");
        Line($"var {flag} = {Flag(1)};");
        var outer = scope;
        scope = new Scope { Variables = scope.Variables.GetRange(scope.Variables.Count - 2, 2), MayCallHelpers = false, Depth = scope.Depth };
        var (risk, thrown) = Risk();
        Line("try");
        Line("{");
        Line($"    {flag} ^= {Flag(0)};");
        Line($"    {risk}");
        Line($"    {flag} = {Flag(0)};");
        Line("}");
        for (var clauses = choices.Below(3); clauses > 0; clauses--)
        {
            var type = choices.Maybe ? thrown : choices.Of("FormatException", "ArgumentException", "ArithmeticException", "InvalidOperationException");
            Line($"catch ({type}) when ({Filter()}) {{ {flag} {choices.Of("=", "^=")} {Flag(0)};{(choices.Below(4) == 3 ? " throw;" : "")} }}");
        }

        Line($"catch ({choices.Of("Exception", "SystemException", thrown)}) {{ {flag} {choices.Of("=", "^=")} {Flag(0)}; }}");
        if (choices.Maybe)
            Line($"finally {{ {flag} ^= {Flag(0)}; }}");
        scope = outer;
        Declare(flag, Kind.Flag);
    }

    /// <summary>A filter that calls nothing unseen: that might throw, for all that can be known, and a filter that throws is one that fails.</summary>
    string Filter()
    {
        var outer = isOpaque;
        isOpaque = false;
        var filter = Flag(1);
        isOpaque = outer;
        return filter;
    }

    /// <summary>Something that fails in some configurations, and what it throws then.</summary>
    (string Statement, string Thrown) Risk()
    {
        var name = Name("risk");
        string Choose(string one, string other) => choices.Maybe ? $"({Flag(1)} ? {one} : {other})" : $"({Flag(1)} ? {other} : {one})";
        return choices.Below(18) switch
        {
            0 => ($"_ = {Choose("null", $"new Chain{index}()")}.On;", "NullReferenceException"),
            1 => ($"{Choose("null", $"new Chain{index}()")}.Set({Flag(0)});", "NullReferenceException"),
            2 => ($"_ = {Choose($"new Chain{index}()", $"new Chain{index} {{ Next = new Chain{index}() }}")}.Next.On;", "NullReferenceException"),
            3 => ($"_ = (string){Choose("(object)\"x\"", "1")};", "InvalidCastException"),
            4 => ($"_ = (long){Choose("(object)1", "1L")};", "InvalidCastException"),
            5 => ($"_ = (Opposite{index}){Choose($"new Holder{index}(true)", $"new Opposite{index}(true)")};", "InvalidCastException"),
            6 => ($"_ = new Dictionary<string, bool> {{ [\"a\"] = true }}[{Choose("\"a\"", "\"c\"")}];", "KeyNotFoundException"),
            7 => ($"_ = new[] {{ 1, 2 }}[{Choose("1", "2")}];", "IndexOutOfRangeException"),
            8 => ($"_ = new List<int> {{ 1, 2 }}[{Choose("1", "2")}];", "ArgumentOutOfRangeException"),
            9 => ($"_ = new List<int> {{ {Choose("1", "2")}, 3 }}.First({name} => {name} == 1);", "InvalidOperationException"),
            10 => ($"_ = new[] {{ {Choose("1", "2")}, 1 }}.Single({name} => {name} == 1);", "InvalidOperationException"),
            11 => ($"_ = 1 / new[] {{ {Choose("1", "0")} }}[0];", "DivideByZeroException"),
            12 => ($"_ = int.Parse({Choose("\"1\"", "\"x\"")});", "FormatException"),
            13 => ($"_ = {Choose("(bool?)true", "null")}.Value;", "InvalidOperationException"),
            14 => ($"if ({Flag(1)}) new Dictionary<string, bool> {{ [\"a\"] = true }}.Add(\"a\", true);", "ArgumentException"),
            15 => ($"if ({Flag(1)}) throw new ArgumentNullException();", "ArgumentNullException"),
            16 => ($"var {name} = new List<int> {{ 1, 2 }}; foreach (var {name}x in {name}) {{ if ({Flag(1)}) {name}.Add({name}x); }}", "InvalidOperationException"),
            _ => ($"_ = new int[0].{choices.Of("First()", "Last()", "Single()", "Max()")};", "InvalidOperationException"),
        };
    }
}
