namespace AccessAnalyzers.OracleTests;

sealed partial class ProgramWriter
{
    string Literal() => choices.Of("false", "true");

    string Flag(int depth)
    {
        if (depth <= 0)
            return SimpleFlag();
        var inner = depth - 1;
        switch (choices.Below(isOpaque ? 23 : 22))
        {
            case 0 or 1:
                return SimpleFlag();
            case 2:
                return $"!{Flag(inner)}";
            case 3:
                return $"({Flag(inner)} {choices.Of("&&", "||", "&", "|", "^", "==", "!=")} {Flag(inner)})";
            case 4:
                return $"({Flag(inner)} ? {Flag(inner)} : {Flag(inner)})";
            case 5 or 6:
                return AnyAtom(AtomKind.Text) is { } text ? OfText(text, inner) : AnyAtom(AtomKind.Number) is { } number ? OfNumber(number, inner) : $"({Flag(inner)} && {Flag(inner)})";
            case 7:
                return AnyAtom(AtomKind.OptionalFlag) is { } optional ? OfOptional(optional, inner) : $"({Flag(inner)} || {Flag(inner)})";
            case 8:
                return AnyHelper(HelperKind.Decides) is { } decides
                    ? $"{decides.Name}({choices.Below(3) switch { 0 => Flag(inner), 1 => $"{Flag(inner)}, {Flag(0)}", _ => $"q: {Flag(inner)}, p: {Flag(0)}" }})"
                    : $"!{Flag(inner)}";
            case 9:
                return AnyHelper(HelperKind.Extends) is { } extends ? $"{Flag(inner)}.{extends.Name}()" : Literal();
            case 10:
                return choices.Below(4) switch
                {
                    0 => $"new[] {{ {Flag(inner)}, {Flag(0)} }}[{choices.Below(2)}]",
                    1 => $"new Dictionary<string, bool> {{ [\"x\"] = {Flag(inner)}, [\"y\"] = {Flag(0)} }}[\"{choices.Of("x", "y")}\"]",
                    2 => $"({Flag(inner)}, {Flag(0)}).Item{choices.Of(1, 2)}",
                    _ => $"new List<bool> {{ {Flag(inner)}, {Flag(0)} }}[{choices.Below(2)}]",
                };
            case 11:
                return choices.Below(6) switch
                {
                    0 => $"new Switches{index}({Flag(inner)}, {Flag(0)}).{choices.Of("Left", "Right")}",
                    1 => $"(new Switches{index}({Flag(inner)}, {Flag(0)}) with {{ Left = {Flag(0)} }}).{choices.Of("Left", "Right")}",
                    2 => $"new Holder{index}({Flag(inner)}).{choices.Of("First", "Second", "Third", "Either()")}",
                    3 => $"new Holder{index}({Flag(inner)}) {{ Second = {Flag(0)}, Third = {Flag(0)} }}.{choices.Of("First", "Second", "Third", "Either()")}",
                    4 => $"new Opposite{index}({Flag(inner)}) {{ Third = {Flag(0)} }}.{choices.Of("First", "Third", "Either()")}",
                    _ => $"((Holder{index})new Opposite{index}({Flag(inner)})).Either()",
                };
            case 12:
                var parameter = Name("x");
                return $"((Func<bool, bool>)({parameter} => {choices.Of($"!{parameter}", $"({parameter} && {SimpleFlag()})", $"({SimpleFlag()} ? {parameter} : {Literal()})")}))({Flag(inner)})";
            case 13:
                return scope.MayAwait ? $"(await Task.FromResult({Flag(inner)}))" : $"{Flag(inner)}.Same{index}()";
            case 14:
                return $"({Flag(inner)} is {choices.Of("true", "false", "not true")})";
            case 15 when Visible(Kind.FlagMap) is { Count: > 0 } maps:
                return OfMap(choices.Among(maps).Name, inner);
            // A call on what a pattern says of a static list may change the list, for all that its name tells.
            case 16 when Assignable(Kind.Ranges) is { Count: > 0 } lists:
                return OfList(choices.Among(lists).Name);
            case 17 when Visible(Kind.Question) is { Count: > 0 } questions:
                return $"{choices.Among(questions).Name}()";
            case 18 when Visible(Kind.Chain) is { Count: > 0 } chains:
                return OfChain(choices.Among(chains).Name, inner);
            case 19 when Visible(Kind.Chosen) is { Count: > 0 } known:
                var chosen = choices.Among(known).Name;
                return choices.Maybe && AnyHelper(HelperKind.Shares) is { } shares ? $"{shares.Name}({chosen}, {Flag(inner)})" : OfChosen(chosen, inner);
            case 20 when Visible(Kind.Query) is { Count: > 0 } queries:
                return $"({choices.Among(queries).Name}.{choices.Of("Any()", "Count() > 1")})";
            case 21:
                return Equality(inner);
            case >= 15 and <= 20:
                return SimpleFlag();
            default:
                return Hidden();
        }
    }

    string SimpleFlag()
    {
        if (isOpaque && choices.Below(8) == 7)
            return Hidden();
        var known = Visible(Kind.Flag);
        return choices.Below(6) switch
        {
            0 => Literal(),
            1 or 2 or 3 when AnyAtom(AtomKind.Flag) is { } atom => atom,
            3 when AnyAtom(AtomKind.Text) is { } text => $"({text} == \"{choices.Of("a", "b")}\")",
            3 when AnyAtom(AtomKind.Number) is { } number => $"({number} < {1 + choices.Below(4)})",
            3 when AnyAtom(AtomKind.OptionalFlag) is { } optional => $"({optional} ?? {Literal()})",
            _ when known.Count > 0 => choices.Among(known).Name,
            _ => Literal(),
        };
    }

    string OfText(string text, int depth)
    {
        var (one, other) = choices.Maybe ? ("a", "b") : ("b", "a");
        return choices.Below(8) switch
        {
            0 => $"({text} == \"{one}\")",
            1 => $"({text} != \"{one}\")",
            2 => $"({text} is \"{one}\" or \"{other}\")",
            3 => $"({text} is not \"{one}\")",
            4 => $"({text} switch {{ \"{one}\" => {Flag(depth)}, \"{other}\" => {Flag(0)}, _ => {Flag(0)} }})",
            5 => $"({text} switch {{ \"{one}\" when {Flag(0)} => {Flag(depth)}, \"{one}\" or \"{other}\" => {Flag(0)}, _ => {Flag(0)} }})",
            6 => $"{text}.Equals(\"{one}\")",
            _ => $"string.Equals({text}, \"{one}\")",
        };
    }

    string OfNumber(string number, int depth)
    {
        var bound = 1 + choices.Below(4);
        return choices.Below(8) switch
        {
            0 => $"({number} < {bound})",
            1 => $"({number} >= {bound})",
            2 => $"({number} > {Math.Min(bound, 3)})",
            3 => $"({number} <= {Math.Min(bound, 3)})",
            4 => $"({number} == {bound})",
            5 => $"({number} != {bound})",
            6 => $"({number} is >= 2 and < 4)",
            _ => $"({number} switch {{ < 2 => {Flag(depth)}, 3 => {Flag(0)}, _ => {Flag(0)} }})",
        };
    }

    string OfOptional(string optional, int depth) => choices.Below(8) switch
    {
        0 => $"({optional} ?? {Flag(depth)})",
        1 => $"({optional} == true)",
        2 => $"({optional} != false)",
        3 => $"{optional}.HasValue",
        4 => $"{optional}.GetValueOrDefault()",
        5 => $"({optional} is null)",
        6 => $"({optional} is true)",
        _ => $"({optional} switch {{ null => {Flag(depth)}, true => {Flag(0)}, _ => {Flag(0)} }})",
    };

    string OfMap(string map, int depth)
    {
        var found = Name("found");
        return choices.Below(4) switch
        {
            0 => $"({map}.TryGetValue({Key()}, out var {found}) && {found})",
            1 => $"({map}.TryGetValue({Key()}, out var {found}) ? {found} : {Flag(depth)})",
            2 => $"({map}.TryGetValue({Key()}, out var {found}) | {found})",
            _ => $"{map}.ContainsKey({Key()})",
        };
    }

    /// <summary>A key that a dictionary of the program may have.</summary>
    string Key() => choices.Maybe && AnyAtom(AtomKind.Text) is { } text ? text : $"\"{choices.Of("a", "b", "c")}\"";

    string OfList(string list)
    {
        var some = Name("some");
        return choices.Below(5) switch
        {
            0 => $"({list} is {{ Count: > 0 }})",
            1 => $"({list} is {{ Count: > {choices.Below(2)} }} {some} && {some}.Count < {2 + choices.Below(2)})",
            2 => $"({list} is {{ }})",
            3 => $"({list} switch {{ {{ Count: 0 }} => {Flag(0)}, {{ Count: 1 }} => {Flag(0)}, _ => {Flag(0)} }})",
            _ => $"({list}.Distinct().Count() == {1 + choices.Below(2)})",
        };
    }

    string Hidden()
    {
        asksHidden = true;
        return "Elsewhere.Ask()";
    }

    public static string[] RangeLiterals { get; } = ["73.140.245.0/24", "0.0.0.0/0", "10.0.0.0/8", "0.0.0.0/1", "128.0.0.0/1"];

    string RangeLiteral() => $"\"{choices.Of(RangeLiterals)}\"";

    string Range(int depth)
    {
        if (isOpaque && choices.Below(8) == 7)
        {
            asksHidden = true;
            return "Elsewhere.Range()";
        }

        var known = Visible(Kind.Range);
        return choices.Below(8) switch
        {
            1 when known.Count > 0 => choices.Among(known).Name,
            2 when depth > 0 => $"({Flag(depth - 1)} ? {Range(depth - 1)} : {Range(depth - 1)})",
            3 => $"$\"73.140.{choices.Of("{244 + 1}", "{\"245\"}", "245")}.0/24\"",
            4 => $"\"{choices.Of("10.0.0.0", "0.0.0.0")}\" + \"/{choices.Of("8", "0")}\"",
            6 when Visible(Kind.RangeMap) is { Count: > 0 } maps && Name("found") is var found =>
                $"({choices.Among(maps).Name}.TryGetValue({Key()}, out var {found}) ? {found} : {RangeLiteral()})",
            5 when depth > 0 && AnyAtom(AtomKind.Text) is { } text => $"({text} switch {{ \"a\" => {RangeLiteral()}, _ => {Range(depth - 1)} }})",
            _ => RangeLiteral(),
        };
    }

    /// <summary>An expression of type <c>List&lt;string&gt;</c>.</summary>
    string RangeList(int depth)
    {
        var known = Visible(Kind.Ranges);
        switch (choices.Below(15))
        {
            case 1 or 2 when known.Count > 0:
                return choices.Among(known).Name;
            case 3 when depth > 0:
                return $"({Flag(depth - 1)} ? {RangeList(depth - 1)} : {RangeList(depth - 1)})";
            case 4 when depth > 0:
                return $"{RangeList(depth - 1)}.Append({Range(depth - 1)}).ToList()";
            case 5 when depth > 0:
                return $"{RangeList(depth - 1)}.Concat({RangeList(depth - 1)}).ToList()";
            case 6 when depth > 0:
                var parameter = Name("x");
                return $"{RangeList(depth - 1)}.{choices.Of($"Where({parameter} => {parameter} != {RangeLiteral()})", $"Select({parameter} => {parameter} + \"\")", $"Where({parameter} => {SimpleFlag()})")}.ToList()";
            case 7:
                return $"new[] {{ {Range(depth)} }}.ToList()";
            case 8:
                return "new List<string>()";
            case 9 when depth > 0:
                return $"{RangeList(depth - 1)}.Distinct().ToList()";
            case 10:
                var (item, at) = (Name("x"), Name("n"));
                return $"new[] {{ {Range(depth)}, {Range(0)} }}.Select(({item}, {at}) => {at} == {choices.Below(2)} ? {item} : {RangeLiteral()}).ToList()";
            case 11 when Visible(Kind.RangeMap) is { Count: > 0 } maps:
                var pair = Name("x");
                return $"{choices.Among(maps).Name}.{choices.Of("Values", $"Select({pair} => {pair}.Value)", $"Where({pair} => {pair}.Key != \"a\").Select({pair} => {pair}.Value)")}.ToList()";
            case 12 when AnyAtom(AtomKind.Ranges) is { } read:
                asksHidden = true;
                return $"({read} ?? {RangeList(Math.Max(depth - 1, 0))})";
            case 13 when Visible(Kind.Query) is { Count: > 0 } queries:
                return $"{choices.Among(queries).Name}.ToList()";
            default:
                return $"new List<string> {{ {string.Join(", ", Enumerable.Range(0, 1 + choices.Below(2)).Select(_ => Range(depth)))} }}";
        }
    }

    /// <summary>A list for a variable that may change it; what changes a static list under another name is not asked to be followed.</summary>
    string OwnRangeList() => WithoutStaticLists(() => RangeList(1));

    string WithoutStaticLists(Func<string> write)
    {
        var outer = scope;
        scope = scope with { Variables = scope.Variables.RemoveAll(static variable => variable is { Kind: Kind.Ranges, IsMutable: false }) };
        var written = write();
        scope = outer;
        return written;
    }

    string Zone()
    {
        var values = scope.HasZone ? dialect.ZoneValues : [.. dialect.ZoneValues.Where(value => value[0] == '"')];
        var known = Visible(Kind.Zone);
        return known.Count > 0 && choices.Maybe ? choices.Among(known).Name : choices.Among(values);
    }

    string NewAccess(int depth)
    {
        if (dialect.Flags.IsEmpty)
            return choices.Among(dialect.AccessValues) + (choices.Below(3) == 2 ? $".OnlyFrom({dialect.RangesOf(RangeList(depth))})" : "");
        var parts = new List<string>();
        var required = dialect.AccessProperty is null ? dialect.RequiredArgs : "";
        foreach (var flag in dialect.Flags)
        {
            if (choices.Below(3) > 0)
                parts.Add($"{flag} = {Flag(depth)}");
        }

        if (dialect.Zone is not null && choices.Below(3) == 2)
            parts.Add($"{dialect.Zone} = {Zone()}");
        if (dialect.Surroundings is { OfAccess.IsEmpty: false } and { OfAccess: var mayBeThere } && Among(mayBeThere) is { } there)
            parts.Add(there);
        switch (dialect.Ranges.Length == 0 ? 0 : choices.Below(4))
        {
            case 2 when dialect.HasRangesFromTheStart:
                parts.Add($"{dialect.Ranges} = {{ {Range(depth)} }}");
                break;
            case 2 or 3:
                parts.Add($"{dialect.Ranges} = {dialect.RangesOf(RangeList(depth))}");
                break;
            default:
                break;
        }

        return parts.Count == 0 && required.Length == 0 ? $"new {dialect.Access}()" : $"new {dialect.Access} {{ {required}{string.Join(", ", parts)} }}";
    }

    string AccessValue(int depth)
    {
        var known = Visible(Kind.Access);
        switch (choices.Below(7))
        {
            case 1 or 2 when known.Count > 0:
                return choices.Among(known).Name;
            case 3 when AnyHelper(HelperKind.Makes) is { } makes:
                return $"{makes.Name}({Flag(1)})";
            case 4 when depth > 0:
                return $"({Flag(1)} ? {AccessValue(depth - 1)} : {AccessValue(depth - 1)})";
            case 5:
                // A call on an object that holds a static list may change the list, for all that its name tells.
                return WithoutStaticLists(() => $"{NewAccess(1)}.With{index}({Flag(1)})");
            default:
                return NewAccess(depth);
        }
    }

    string NewArgs(int depth)
    {
        if (dialect.AccessProperty is null)
            return AccessValue(depth);
        var access = choices.Below(8) switch
        {
            _ when !dialect.MayLackAccess => AccessValue(depth),
            6 => null,
            7 => $"{Flag(1)} ? {AccessValue(depth)} : null",
            _ => AccessValue(depth),
        };
        var around = dialect.Surroundings is { OfArgs.IsEmpty: false } and { OfArgs: var mayBeThere } ? Among(mayBeThere) : null;
        return $"new {dialect.Args} {{ {dialect.RequiredArgs}{(around is null ? "" : $"{around}, ")}{(access is null ? "" : $"{dialect.AccessProperty} = {access} ")}}}";
    }
}
