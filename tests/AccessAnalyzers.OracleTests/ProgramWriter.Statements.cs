namespace AccessAnalyzers.OracleTests;

sealed partial class ProgramWriter
{
    const int MostDeep = 3;

    void Statements(int count)
    {
        for (; count > 0; count--)
            Statement();
    }

    void Block(int most, Func<Scope, Scope>? describe = null)
    {
        Line("{");
        var outer = scope;
        scope = (describe?.Invoke(scope) ?? scope).Inner;
        Statements(1 + choices.Below(most));
        scope = outer;
        Line("}");
    }

    void Statement()
    {
        var isDeep = scope.Depth >= MostDeep;
        if (dialect.Surroundings is { } surroundings && scope.MayCreate && choices.Below(6) == 5)
        {
            DeclareNeighbour(choices.Among(surroundings.Neighbours.RemoveAll(neighbour => neighbour.MayBeMissed && !isWhole)));
            return;
        }

        switch (choices.Below(isOpaque ? 46 : 44))
        {
            case 0:
                DeclareFlag();
                break;
            case 1 or 2:
                Assign();
                break;
            case 3 or 4 when !isDeep:
                Line($"if ({Flag(2)})");
                Block(2);
                if (choices.Maybe)
                {
                    Line("else");
                    Block(2);
                }

                break;
            case 5:
                DeclareRanges();
                break;
            case 6 or 7:
                ChangeRanges();
                break;
            case 8 or 9:
                var access = Name("access");
                Line($"var {access} = {AccessValue(1)};");
                Declare(access, Kind.Access);
                break;
            case 10 or 11:
                ChangeAccess();
                break;
            case 12:
                var args = Name("args");
                Line($"var {args} = {NewArgs(1)};");
                Declare(args, dialect.AccessProperty is null ? Kind.Access : Kind.Args);
                break;
            case 13 or 14 when scope.MayCreate:
                CreateCluster();
                break;
            case 15 when scope.Leave is { } leave:
                Line($"if ({Flag(2)}) {choices.Of(leave, "throw new TimeoutException();", scope.IsInLoop ? choices.Of("break;", "continue;") : leave)}");
                break;
            case 16 when !isDeep && AnyAtom(AtomKind.Text) is { } text:
                Switch(text);
                break;
            case 17 when !isDeep:
                Loop();
                break;
            case 18 when !isDeep:
                LocalFunction();
                break;
            case 19:
                Destructure();
                break;
            case 20 when AnyHelper(HelperKind.Refers) is { } refers && Assignable(Kind.Flag) is { Count: > 0 } flags:
                var given = Name("given");
                Line($"{refers.Name}(ref {choices.Among(flags).Name}, out var {given}, {Flag(1)}, {string.Join(", ", Enumerable.Range(0, 1 + choices.Below(2)).Select(_ => Flag(1)))});");
                Declare(given, Kind.Flag);
                break;
            case 21 when !isDeep:
                Guard();
                break;
            case 22 when dialect.Zone is not null && scope.HasZone:
                var zone = Name("zone");
                Line($"{dialect.ZoneType} {zone} = {Flag(1)} ? {Zone()} : {Zone()};");
                Declare(zone, Kind.Zone);
                break;
            case 23:
                var range = Name("range");
                Line($"var {range} = {Range(2)};");
                Declare(range, Kind.Range);
                break;
            case 24:
                ChangeObject();
                break;
            case 25:
                DeclareMap();
                break;
            case 26 when !isDeep:
                Keep();
                break;
            case 27 or 28 when !isDeep:
                RunDeed();
                break;
            case 29 when !isDeep && scope.MayCreate && scope.Counters.IsEmpty:
                KeepCreation();
                break;
            case 30:
                Require();
                break;
            case 31:
                DeclareChain();
                break;
            case 32:
                DeclareChosen();
                break;
            case 33:
                DeclareQuery();
                break;
            case 34:
                CopyStructure();
                break;
            case 35:
                CompareRecords();
                break;
            case 36:
                EvaluateInOrder();
                break;
            case 37:
                Combine();
                break;
            case 38 when !isDeep:
                Dispose();
                break;
            case 39:
                Iterate();
                break;
            case 40:
                CloseOver();
                break;
            case 41 or 42:
                Attempt();
                break;
            case 43:
                CountElements();
                break;
            case 44:
                Opaque();
                break;
            case 45 when !dialect.Changes.IsEmpty && Visible(Kind.Cluster) is { Count: > 0 } clusters:
                ChangeCluster(choices.Among(clusters));
                break;
            default:
                DeclareFlag();
                break;
        }
    }

    void DeclareFlag()
    {
        var flag = Name("flag");
        Line($"var {flag} = {Flag(2)};");
        Declare(flag, Kind.Flag);
    }

    void Assign()
    {
        if (Assignable(Kind.Flag) is { Count: > 0 } flags)
            Line($"{choices.Among(flags).Name} {choices.Of("=", "|=", "&=", "^=")} {Flag(2)};");
        else
            DeclareFlag();
    }

    void DeclareRanges()
    {
        var ranges = Name("ranges");
        Line($"var {ranges} = {OwnRangeList()};");
        Declare(ranges, Kind.Ranges);
    }

    void ChangeRanges()
    {
        if (Assignable(Kind.Ranges) is not { Count: > 0 } lists)
        {
            DeclareRanges();
            return;
        }

        var list = choices.Among(lists).Name;
        var change = choices.Below(5) switch
        {
            0 or 1 => $"{list}.Add({Range(1)});",
            2 => $"{list}.AddRange({RangeList(1)}.ToList());",
            3 => $"{list} = {OwnRangeList()};",
            _ => $"{list}.Clear();",
        };
        Line(choices.Maybe ? $"if ({Flag(1)}) {change}" : change);
    }

    void ChangeAccess()
    {
        if (Assignable(Kind.Access) is not { Count: > 0 } known)
        {
            var access = Name("access");
            Line($"var {access} = {AccessValue(1)};");
            Declare(access, Kind.Access);
            return;
        }

        var changed = choices.Among(known).Name;
        var change = choices.Below(7) switch
        {
            _ when dialect.Flags.IsEmpty => $"{changed} = {AccessValue(1)};",
            2 or 3 when dialect.Ranges.Length == 0 => $"{changed} = {AccessValue(1)};",
            1 when AnyHelper(HelperKind.Changes) is { } changes => $"{changes.Name}({changed}, {Flag(1)});",
            2 => $"{changed}.{dialect.Ranges} = {dialect.RangesOf(RangeList(1))};",
            3 when dialect.HasRangesFromTheStart => $"{changed}.{dialect.Ranges}.Add({Range(1)});",
            4 when dialect.Zone is not null => $"{changed}.{dialect.Zone} = {Zone()};",
            5 => $"{changed} = {AccessValue(1)};",
            6 => $"{changed}.With{index}({Flag(1)});",
            _ => $"{changed}.{choices.Among(dialect.Flags)} = {Flag(2)};",
        };
        Line(choices.Maybe ? $"if ({Flag(1)}) {change}" : change);
    }

    void CreateCluster()
    {
        if (!scope.MayCreate)
            return;
        if (scope.MayAwait && AnyHelper(HelperKind.Creates) is { } helper && choices.Maybe)
        {
            Line($"{helper.Name}({dialect.ScopeArgument}{ClusterName(helper.Name[..helper.Name.IndexOf('_', StringComparison.Ordinal)])}, {Flag(1)});");
            return;
        }

        var known = Visible(Kind.Args);
        var args = NewArgs(1);
        if (known.Count > 0 && choices.Below(3) > 0)
        {
            args = choices.Among(known).Name;
            if (choices.Maybe)
                Line($"{args}.{dialect.AccessProperty} = {AccessValue(1)};");
        }

        var (name, cluster) = (ClusterName(""), Name("cluster"));
        if ((dialect.AccessOfCreated is not null || !dialect.Changes.IsEmpty) && choices.Maybe)
        {
            Line($"{dialect.CreateAs(cluster, name, args)};");
            Declare(cluster, Kind.Cluster);
            if (dialect.AccessOfCreated is { } access)
                Declare($"{cluster}.{access}", Kind.Access);
        }
        else
        {
            Line($"{dialect.Create(name, args)};");
        }
    }

    void ChangeCluster(Variable cluster)
    {
        var change = choices.Among(dialect.Changes);
        if (change.Contains(Dialect.AFlag, StringComparison.Ordinal))
            change = change.Replace(Dialect.AFlag, Flag(1), StringComparison.Ordinal);
        else if (change.Contains(Dialect.AnAccess, StringComparison.Ordinal))
            change = change.Replace(Dialect.AnAccess, AccessValue(1), StringComparison.Ordinal);
        else if (change.Contains(Dialect.SomeRanges, StringComparison.Ordinal))
            change = change.Replace(Dialect.SomeRanges, dialect.RangesOf(RangeList(1)), StringComparison.Ordinal);
        else if (change.Contains(Dialect.AZone, StringComparison.Ordinal))
            change = change.Replace(Dialect.AZone, Zone(), StringComparison.Ordinal);
        Line($"{(choices.Maybe ? $"if ({Flag(1)}) " : "")}{cluster.Name}.{change};");
    }

    string ClusterName(string prefix)
    {
        var name = $"{prefix}{Name("c")}";
        return scope.Counters.IsEmpty ? $"\"{name}\"" : $"$\"{name}-{string.Join("x", scope.Counters.Select(counter => $"{{{counter}}}"))}\"";
    }

    void Switch(string text)
    {
        Line($"switch ({text})");
        Line("{");
        var outer = scope;
        foreach (var label in choices.Maybe ? ["case \"a\":", "case \"b\":", "default:"] : new[] { $"case \"a\" when {Flag(1)}:", "case \"b\" or \"a\":" })
        {
            scope = outer.Inner;
            Line(label);
            scope = scope.Inner;
            Statement();
            Line("break;");
            scope = outer;
        }

        Line("}");
    }

    void Loop()
    {
        var variable = Name("i");
        switch (choices.Below(6))
        {
            case 0:
                Line($"for (var {variable} = 0; {variable} < {1 + choices.Below(3)}; {variable}++)");
                Block(2, inner => inner with { Counters = inner.Counters.Add(variable), IsInLoop = true });
                break;
            case 1:
                Line($"foreach (var {variable} in new[] {{ {Flag(1)}, {Flag(1)} }})");
                Block(2, inner => inner with { MayCreate = false, IsInLoop = true, Variables = inner.Variables.Add(new Variable(variable, Kind.Flag, false)) });
                break;
            case 2 when Visible(Kind.Ranges) is { Count: > 0 } lists:
                Line($"foreach (var {variable} in {choices.Among(lists).Name}.ToArray())");
                Block(2, inner => inner with { MayCreate = false, IsInLoop = true, Variables = inner.Variables.Add(new Variable(variable, Kind.Range, false)) });
                break;
            case 3 or 4 when scope.Variables.Where(known => known.Kind is Kind.FlagMap or Kind.RangeMap).ToArray() is { Length: > 0 } maps:
                LoopOver(choices.Among(maps), variable);
                break;
            default:
                Line($"var {variable} = 0;");
                Line($"while ({variable}++ < {1 + choices.Below(3)})");
                Block(2, inner => inner with { Counters = inner.Counters.Add(variable), IsInLoop = true });
                break;
        }
    }

    void LoopOver(Variable map, string variable)
    {
        var kind = map.Kind == Kind.FlagMap ? Kind.Flag : Kind.Range;
        var (header, key, value) = choices.Below(4) switch
        {
            0 => ($"var {variable} in {map.Name}", $"{variable}.Key", $"{variable}.Value"),
            1 => ($"var ({variable}k, {variable}v) in {map.Name}", $"{variable}k", $"{variable}v"),
            2 => ($"var {variable} in {map.Name}.Keys", variable, $"{map.Name}[{variable}]"),
            _ => ($"var {variable} in {map.Name}.Values", null, variable),
        };
        Line($"foreach ({header})");
        Block(2, inner => inner with
        {
            MayCreate = false,
            IsInLoop = true,
            Variables = inner.Variables
                .Add(new Variable(value, kind, false))
                .AddRange(key is null ? [] : [new Variable($"({key} == \"{choices.Of("a", "b")}\")", Kind.Flag, false)]),
        });
    }

    void LocalFunction()
    {
        var name = Name("L");
        var creates = choices.Maybe && scope.MayCreate && scope.Counters.IsEmpty;
        Line($"void {name}(string name, bool p)");
        Line("{");
        var outer = scope;
        scope = scope.Inner with
        {
            Leave = "return;",
            MayAwait = false,
            MayCreate = false,
            IsInLoop = false,
            Variables = scope.Variables.Add(new Variable("p", Kind.Flag, true)),
        };
        Statements(1 + choices.Below(2));
        if (creates)
            Line($"{dialect.Create("name", NewArgs(1))};");
        scope = outer;
        Line("}");
        Calls(name, 4);
    }

    void Destructure()
    {
        var (left, right) = (Name("left"), Name("right"));
        Line(choices.Below(3) switch
        {
            0 => $"var ({left}, {right}) = ({Flag(1)}, {Flag(1)});",
            1 => $"var ({left}, {right}) = new Switches{index}({Flag(1)}, {Flag(1)});",
            _ => $"bool {left}, {right}; {left} = {right} = {Flag(1)};",
        });
        Declare(left, Kind.Flag);
        Declare(right, Kind.Flag);
    }

    /// <summary>Statements around which something is always done, or whose failure the program does not survive.</summary>
    void Guard()
    {
        Line("try");
        Block(2, inner => inner with { Leave = null, IsInLoop = false });
        if (choices.Maybe)
        {
            mayEndEarly = true;
            Line("catch (FormatException)");
            Line("{");
            Line("    throw;");
            Line("}");
        }
        else
        {
            Line("finally");
            Line("{");
            var outer = scope;
            scope = scope.Inner with { Leave = null, IsInLoop = false, MayCreate = false };
            Assign();
            ChangeAccess();
            scope = outer;
            Line("}");
        }
    }

    void ChangeObject()
    {
        var holder = Name("holder");
        Line($"{choices.Of("var", $"Holder{index}")} {holder} = new {choices.Of("Holder", "Opposite")}{index}({Flag(1)});");
        var alias = choices.Maybe ? Name("alias") : holder;
        if (alias != holder)
            Line($"var {alias} = {holder};");
        Line($"{(choices.Maybe ? $"if ({Flag(1)}) " : "")}{alias}.{choices.Of("Second", "Third")} = {Flag(1)};");
        var flag = Name("flag");
        Line($"var {flag} = {holder}.{choices.Of("First", "Second", "Third", "Either()")};");
        Declare(flag, Kind.Flag);
    }

    /// <summary>A dictionary is filled where it is made; a key that it may lack is added once, so that its place among the others is known.</summary>
    void DeclareMap()
    {
        var (isOfRanges, map) = (choices.Maybe, Name("map"));
        string Value() => isOfRanges ? Range(1) : Flag(1);
        var type = $"Dictionary<string, {(isOfRanges ? "string" : "bool")}>";
        Line($"var {map} = new {type}{choices.Below(3) switch
        {
            0 => $" {{ [\"a\"] = {Value()} }}",
            1 => $" {{ {{ \"a\", {Value()} }} }}",
            _ => "()",
        }};");
        // The text that is read from outside may be sought among the keys; it is only ever told apart from "a" and "b".
        foreach (var key in atoms.Exists(atom => atom.Kind is AtomKind.Text or AtomKind.OptionalText) ? ["b"] : new[] { "b", "c" })
        {
            var addition = choices.Below(4) switch
            {
                0 => null,
                1 => $"{map}.Add(\"{key}\", {Value()});",
                2 => $"if ({Flag(1)}) {map}[\"{key}\"] = {Value()};",
                _ => $"{map}[\"{key}\"] = {Value()};",
            };
            if (addition is not null)
                Line(addition);
        }

        Declare(map, isOfRanges ? Kind.RangeMap : Kind.FlagMap, isMutable: false);
    }

    /// <summary>What the interpreter cannot follow, and must not guess.</summary>
    void Opaque()
    {
        asksHidden = true;
        switch (choices.Below(isWhole ? 6 : 5))
        {
            case 5:
                ConnectElsewhere([]);
                break;
            case 0 when Visible(Kind.Access) is { Count: > 0 } known:
                Line($"Elsewhere.Touch({choices.Among(known).Name});");
                break;
            case 1 when Visible(Kind.Ranges) is { Count: > 0 } lists:
                Line($"Elsewhere.Touch({choices.Among(lists).Name});");
                break;
            case 2 when Assignable(Kind.Flag) is { Count: > 0 } flags:
                Line($"Elsewhere.Set(ref {choices.Among(flags).Name});");
                break;
            case 3 when Assignable(Kind.Flag) is { Count: > 0 } attempted && scope.Depth < MostDeep:
                Line("try");
                Line("{");
                Line($"    {choices.Among(attempted).Name} = {Flag(1)};");
                Line($"    Elsewhere.Try();");
                Line($"    {choices.Among(attempted).Name} = {Flag(1)};");
                Line("}");
                Line("catch (FormatException)");
                Block(1, inner => inner with { IsInLoop = false, Leave = null });
                break;
            default:
                var flag = Name("flag");
                Line($"var {flag} = Elsewhere.Ask();");
                Declare(flag, Kind.Flag);
                break;
        }
    }
}
