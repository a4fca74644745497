namespace AccessAnalyzers.OracleTests;

/// <summary>What is copied, what is compared member by member, and what .NET holds to be equal.</summary>
sealed partial class ProgramWriter
{
    /// <summary>A structure is copied to a second place, one of the two is changed, and both are read.</summary>
    void CopyStructure()
    {
        Use(StructureTypes());
        var (one, other) = (Name("one"), Name("other"));
        string New() => $"new Pair{index}({Flag(1)})";
        Line($"var {one} = {(choices.Below(3) == 2 ? $"{Flag(1)} ? {New()} : {New()}" : New())};");

        // What is the second place, as it is read, and what may be changed in it.
        var (declaration, place, isVariable) = choices.Below(10) switch
        {
            0 => ($"var {other} = {one}", other, true),
            1 => ($"var {other} = new List<Pair{index}> {{ {one}, {New()} }}", $"{other}[0]", false),
            2 => ($"var {other} = new[] {{ {one}, {New()} }}", $"{other}[0]", true),
            3 => ($"var {other} = new Keeper{index}({New()}) {{ Field = {one} }}", $"{other}.Field", true),
            4 => ($"var {other} = new Keeper{index}({New()}) {{ Property = {one} }}", $"{other}.Property", false),
            5 => ($"var {other} = new Keeper{index}({one})", $"{other}.Fixed", false),
            6 => ($"object {other} = {one}", $"((Pair{index}){other})", false),
            7 => ($"Pair{index}? {other} = {one}", $"{other}.Value", false),
            8 => ($"var {other} = ({New()}, {one})", $"{other}.Item2", true),
            _ => ($"var {other} = {one} with {{ Wide = {Flag(1)} }}", other, true),
        };
        Line($"{declaration};");
        for (var changes = choices.Below(3); changes >= 0; changes--)
        {
            var variable = isVariable && choices.Maybe ? place : one;
            Perhaps(choices.Below(9) switch
            {
                0 => $"{place}.Lock({Flag(1)});",
                1 => $"{variable}.On = {Flag(1)};",
                2 => $"{variable}.Become({(choices.Maybe ? place : New())});",
                3 => $"Pair{index}.Change({place}, {Flag(0)});",
                4 => $"Pair{index}.Change(ref {variable}, {Flag(0)});",
                5 => $"{variable} = {place}.Locked();",
                6 => $"foreach (var each in new[] {{ {place} }}) each.Lock({Flag(0)});",
                7 => $"{one}.Wide ^= {Flag(1)};",
                _ => $"((IPair{index}){variable}).Lock({Flag(0)});",
            });
        }

        Line($"var {Declared("flag", Kind.Flag)} = {one}.{choices.Of("On", "Wide", "IsOpen()", "Count > 1")};");
        Line($"var {Declared("flag", Kind.Flag)} = {place}.{choices.Of("On", "Wide", "IsOpen()", "Count > 1")};");
    }

    string StructureTypes() => $$"""
        interface IPair{{index}}
        {
            void Lock(bool on);
        }

        struct Pair{{index}} : IPair{{index}}
        {
            public bool On;

            public int Count;

            public Pair{{index}}(bool on) : this() => On = on;

            public bool Wide { get; set; }

            public readonly bool IsOpen() => !On && !Wide;

            public void Lock(bool on)
            {
                On = on;
                Count++;
            }

            public Pair{{index}} Locked()
            {
                Lock(true);
                return this;
            }

            public void Become(Pair{{index}} other) => this = other;

            public static void Change(Pair{{index}} pair, bool on) => pair.Lock(on);

            public static void Change(ref Pair{{index}} pair, bool on) => pair.Lock(on);
        }

        class Keeper{{index}}(Pair{{index}} given)
        {
            public readonly Pair{{index}} Fixed = given;

            public Pair{{index}} Field;

            public Pair{{index}} Property { get; set; }
        }
        """;

    /// <summary>Two records, one of which may be a copy of the other or the other itself.</summary>
    void CompareRecords()
    {
        Use(RecordTypes());
        var (one, other) = (Name("one"), Name("other"));
        var type = choices.Of("Zone", "Wide", "Range");
        string Extra() => choices.Maybe ? $" {{ Extra = {Flag(1)} }}" : "";
        string New() => $"new {type}{index}({Flag(1)}, {choices.Of("1", "2")}){Extra()}";
        string Changed() => choices.Of("On", "Extra") is var changed ? $"{one} with {{ {changed} = {Flag(1)} }}" : "";
        Line($"var {one} = {New()};");
        Line($"var {other} = {choices.Below(5) switch
        {
            0 => New(),
            1 => Changed(),
            2 => one,
            3 => $"{Flag(1)} ? {one} : {Changed()}",
            _ => $"{one} with {{ }}",
        }};");
        var isClass = type != "Range";
        Perhaps(isClass && choices.Maybe ? $"{other}.Seen = {Flag(1)};" : $"{other} = {(choices.Maybe ? New() : Changed())};");
        Line($"var {Declared("flag", Kind.Flag)} = {choices.Below(12) switch
        {
            0 => $"{one} == {other}",
            1 => $"{one} != {other}",
            2 => $"{one}.Equals({other})",
            3 => $"object.Equals({one}, {other})",
            4 => $"ReferenceEquals({one}, {other})",
            5 => $"(object){one} == (object){other}",
            6 => $"{other} is ({Literal()}, 1)",
            7 => $"{other} is {{ Extra: {Literal()} }}",
            8 => $"new List<{type}{index}> {{ {one} }}.Contains({other})",
            9 => $"new[] {{ {one}, {other} }}.Distinct().Count() == 1",
            10 => isClass ? $"(Zone{index}){one} == new Zone{index}({Flag(0)}, 1)" : $"{one} == default",
            _ => $"({one}, {Literal()}) == ({other}, {Literal()})",
        }};");
        var (on, size) = (Name("on"), Name("size"));
        Line($"var ({on}, {size}) = {choices.Of(one, other)};");
        Declare(on, Kind.Flag);
        Line($"var {Declared("flag", Kind.Flag)} = {choices.Below(isClass ? 3 : 2) switch { 0 => $"{size} == 1", 1 => $"{other}.Extra", _ => $"{one}.Seen" }};");
    }

    string RecordTypes() => $$"""
        record Zone{{index}}(bool On, int Size)
        {
            public bool Extra { get; init; } = true;

            public bool Seen { get; set; }
        }

        record Wide{{index}}(bool On, int Size) : Zone{{index}}(!On, Size);

        record struct Range{{index}}(bool On, int Size)
        {
            public bool Extra { get; init; }
        }
        """;

    /// <summary>What is equal depends on the types, and on who asks.</summary>
    string Equality(int depth)
    {
        string Number() => $"({Flag(depth)} ? 5 : 6)";
        string Optional() => $"({Flag(depth)} ? (bool?)null : {Flag(0)})";
        string Real() => $"({Flag(0)} ? double.NaN : 1.0)";
        string Boxed() => $"({Flag(depth)} ? (object){choices.Of("5", "5L", "'a'", "(byte)5", "\"5\"", "true", "null")} : {choices.Of("5", "5L", "5.0", "false", "\"a\"")})";
        var isOn = Name("is");
        return choices.Below(20) switch
        {
            0 => $"object.Equals({Number()}, {choices.Of("5", "5L", "(byte)5", "\"5\"")})",
            1 => $"{Number()}.Equals({choices.Of("5", "5L", "(byte)5", "(object)5", "(object)5L")})",
            2 => $"({Number()} == {choices.Of("5", "5L", "5.0", "(byte)5", "5m")})",
            3 => $"object.Equals({Boxed()}, {Boxed()})",
            4 => $"({Boxed()} is {choices.Of("5", "5L", "not 5", "int", "long or byte", "true", "\"a\"", "null", "string { Length: 1 }")})",
            5 => $"({Number()}, {Flag(0)}, \"a\").Equals((6, {Flag(0)}, \"a\"))",
            6 => $"((object){Flag(depth)}).Equals({choices.Of("true", "false")})",
            7 => $"({Optional()} == {Flag(0)})",
            8 => $"(!{Optional()} ?? {Flag(0)})",
            9 => $"(({Optional()} {choices.Of("&", "|", "^")} {Flag(0)}) {choices.Of("== true", "is null", "!= false")})",
            10 => $"({Optional()} == {Optional()})",
            11 => $"{Optional()}.Equals({choices.Of("true", "false", "null")})",
            12 => $"({Real()} {choices.Of("==", "!=")} {Real()})",
            13 => $"{Real()}.Equals({Real()})",
            14 => $"(({Number()}, {Flag(0)}) == (5L, {Flag(0)}))",
            15 => $"({Number()}, {Flag(0)}).Equals((5, {Flag(0)}))",
            16 => $"(({Flag(depth)} ? (int?)null : 5) {choices.Of("<", ">=", "==", "!=")} {choices.Of("5", "6", "null")})",
            17 => $"({Boxed()} switch {{ 5L => {Flag(0)}, int or byte => {Flag(0)}, bool {isOn} => {isOn}, _ => {Flag(0)} }})",
            18 => $"new Dictionary<object, bool> {{ [5] = {Flag(0)} }}.ContainsKey({choices.Of("5", "5L", "\"5\"")})",
            _ => $"new List<object> {{ {Number()} }}.Contains({choices.Of("5", "5L")})",
        };
    }

    /// <summary>Elements that are there in some configurations are counted, and equal ones told apart.</summary>
    void CountElements()
    {
        var (all, first) = (Name("all"), RangeLiteral());
        Line($"var {all} = new List<{choices.Of("string", "object")}> {{ {first} }};");
        for (var additions = choices.Below(3); additions >= 0; additions--)
            Perhaps($"{all}.Add({choices.Of(first, RangeLiteral())});");
        Line($"var {Declared("flag", Kind.Flag)} = {all}.{choices.Below(5) switch
        {
            0 => $"Count() == {1 + choices.Below(3)}",
            1 or 4 => $"Distinct().Count() == {1 + choices.Below(3)}",
            2 => $"Count({all}x => !{all}x.Equals({RangeLiteral()})) > {choices.Below(2)}",
            _ => $"Count < {1 + choices.Below(3)}",
        }};");
    }
}
