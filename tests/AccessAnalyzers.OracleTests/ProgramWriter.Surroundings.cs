using System.Text.RegularExpressions;

namespace AccessAnalyzers.OracleTests;

/// <summary>What stands around the clusters: networks, zones, what connects them, and references among them.</summary>
sealed partial class ProgramWriter
{
    readonly List<string> missable = [];
    bool isWhole;

    /// <summary>Whether what an SDK throws would end the program, as far as the analyzer knows.</summary>
    bool mayEndEarly;

    [GeneratedRegex("<(?<slot>[^<>]+)>")]
    static partial Regex Slot { get; }

    /// <summary>Some resources that are there from the beginning, and whether the program is whole.</summary>
    void Surround(Surroundings surroundings)
    {
        if (scope.HasZone)
            scope.Variables = scope.Variables.Add(new Variable("zone", Kind.Neighbour, false) { Stem = "dns", Literal = $"\"{Dialect.ZoneName}\"" });
        isWhole = choices.Below(4) == 3;
        for (var count = choices.Below(4); count > 0; count--)
            DeclareNeighbour(choices.Among(surroundings.Neighbours.RemoveAll(neighbour => neighbour.MayBeMissed)));
        if (isWhole)
            DeclareLandscape(surroundings);
    }

    /// <summary>Declares a resource, made in one way or another, and gives the variable that holds it.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="given">To which variables it refers, by the words in its texts; any that are there where nothing is given.</param>
    Variable DeclareNeighbour(Neighbour kind, Dictionary<string, Variable>? given = null)
    {
        var isFree = given is null;
        given = Words(kind).ToDictionary(word => word, word => Refer(word, given ?? []));
        string Place(string name)
        {
            if (kind.MayBeMissed)
                missable.Add(name);
            return scope.Counters.IsEmpty ? $"\"{name}\"" : $"$\"{name}-{string.Join("x", scope.Counters.Select(counter => $"{{{counter}}}"))}\"";
        }

        var name = Name(kind.Stem);
        var own = Place(name);
        string Suffixed(string suffix) => $"{(own[0] == '$' ? "" : "$")}{own[..^1]}-{suffix}\"";
        string New(string? called = null) => NewNeighbour(kind, called ?? own, given);
        var (all, key) = ($"all{name}", $"key{name}");
        string? literal = null;
        switch (choices.Below(13))
        {
            case 1:
                var (one, other, test) = (New(), New(kind.MayBeMissed ? Place(Name(kind.Stem)) : own), Flag(1));
                Line($"{kind.Type} {name};");
                Line($"if ({test}) {name} = {one};");
                Line($"else {name} = {other};");
                break;
            case 2:
                Line($"{kind.Type} make{name}(bool {key}) => {Within(key, () => InLambda(() => New()))};");
                Line($"var {name} = make{name}({Flag(1)});");
                break;
            case 3 or 4:
                Line($"var {name} = {Apart(kind, name, own, given)};");
                break;
            case 5:
                Line($"var ({name}, _) = ({New()}, {Flag(0)});");
                break;
            case 6:
                Line($"var {all} = new Dictionary<string, {kind.Type}> {{ [\"a\"] = {New(Suffixed("a"))}, [\"b\"] = {New(Suffixed("b"))} }};");
                Line($"var {name} = {all}[{choices.Of("\"a\"", "\"b\"", $"{Flag(1)} ? \"a\" : \"b\"")}];");
                break;
            case 7:
                var added = New(Suffixed($"{{{key}}}"));
                Line($"var {all} = new List<{kind.Type}>();");
                Line($"for (var {key} = 0; {key} < 2; {key}++) {all}.Add({added});");
                Line($"var {name} = {all}[{choices.Of("0", "1")}];");
                break;
            case 8:
                Line($"var {all} = new[] {{ \"a\", \"b\" }}.Select({key} => {InLambda(() => New(Suffixed($"{{{key}}}")))}).{choices.Of("ToList()", "ToArray()")};");
                Line($"var {name} = {all}{choices.Of("[0]", "[1]", ".First()", ".Last()")};");
                break;
            case 9:
                Line($"var {all} = new[] {{ \"a\", \"b\" }}.ToDictionary({key} => {key}, {key} => {InLambda(() => New(Suffixed($"{{{key}}}")))});");
                Line($"var {name} = {all}[{choices.Of("\"a\"", "\"b\"")}];");
                break;
            case 10 when isFree && Visible(Kind.Neighbour).FindAll(known => known.Stem == kind.Stem) is { Count: > 0 } known:
                Line($"var {name} = {Flag(1)} ? {choices.Among(known).Name} : {New()};");
                break;
            case 11:
                var args = $"args{name}";
                var (creation, changed) = (New(), kind.Optional.Where(assignment => assignment.Split(" = ")[1][0] == '<' && !assignment.EndsWith("<@>", StringComparison.Ordinal)).ToArray());
                Line($"var {args} = new {kind.Type}Args {creation[(creation.IndexOf("new() ", StringComparison.Ordinal) + 6)..^1]};");
                if (changed.Length > 0)
                    Perhaps($"{args}.{Fill(choices.Among(changed), own, given)};");
                Line($"var {name} = new {kind.Type}({own}, {args});");
                break;
            default:
                var plain = New();
                if (kind.NameProperty is { } property && plain.Contains($"{property} = {own}", StringComparison.Ordinal) && own[0] == '"')
                    literal = own;
                Line($"var {name} = {plain};");
                break;
        }

        var variable = new Variable(name, Kind.Neighbour, false) { Stem = kind.Stem, Literal = literal };
        scope.Variables = scope.Variables.Add(variable);
        return variable;
    }

    string NewNeighbour(Neighbour kind, string own, Dictionary<string, Variable> given)
    {
        var assignments = new List<string> { Fill(kind.Required, own, given) };
        foreach (var optional in kind.Optional)
        {
            var property = optional[..optional.IndexOf(' ', StringComparison.Ordinal)];
            if (choices.Maybe && !assignments.Exists(assignment => assignment.StartsWith(property + " ", StringComparison.Ordinal)))
                assignments.Add(Fill(optional, own, given));
        }

        return $"new {kind.Type}({own}, new() {{ {string.Join(", ", assignments)} }})";
    }

    /// <summary>A method or a class makes the resource from what it is given.</summary>
    string Apart(Neighbour kind, string name, string own, Dictionary<string, Variable> given)
    {
        var words = Words(kind);
        var parameters = words.ToDictionary(word => word, word => new Variable($"{word}Given", Kind.Neighbour, false) { Stem = StemOf(word) });
        var arguments = string.Concat(words.Select(word => $", {given[word].Name}"));
        var outer = scope;
        scope = new Scope { Variables = [new Variable("p", Kind.Flag, false), .. parameters.Values] };
        var creation = NewNeighbour(kind, "name", parameters);
        scope = outer;
        var signature = $"(string name, bool p{string.Concat(words.Select(word => $", {dialect.Surroundings![StemOf(word)].Type} {word}Given"))})";
        var asked = $"({own}, {Flag(1)}{arguments})";
        switch (choices.Below(3))
        {
            case 0:
                Member($"static {kind.Type} Make{name}_{index}{signature} => {creation};");
                return $"Make{name}_{index}{asked}";
            case 1:
                Member($$"""
                    sealed class Part{{name}}_{{index}} : Pulumi.ComponentResource
                    {
                        public Part{{name}}_{{index}}{{signature}} : base("own:part:{{name}}", $"part-{name}") => Made = {{creation}};

                        public {{kind.Type}} Made { get; }
                    }
                    """);
                return $"new Part{name}_{index}{asked}.Made";
            default:
                Member($"record Parts{name}_{index}({kind.Type} Made, bool P);");
                Member($"static Parts{name}_{index} Make{name}_{index}{signature} => new({creation}, p);");
                return $"Make{name}_{index}{asked}.Made";
        }
    }

    /// <summary>A landscape in which a machine should reach a cluster, and what that takes is there or not.</summary>
    void DeclareLandscape(Surroundings surroundings)
    {
        var known = new Dictionary<string, Variable>();
        if (scope.HasZone)
            known.Add("zone", Visible(Kind.Neighbour).Find(variable => variable.Name == "zone")!);
        foreach (var step in surroundings.Landscape)
        {
            if (!step.Given.All(given => known.ContainsKey(given.Key)) || (step.MayBeLeftOut && choices.Maybe))
                continue;
            var given = step.Given.ToDictionary(given => given.Word, given => known[given.Key]);
            if (isOpaque && step.MayBeLeftOut && choices.Maybe && Slot.Matches(surroundings.Hidden.Arguments).All(match => given.ContainsKey(match.Groups["slot"].Value)))
            {
                ConnectElsewhere(given);
                continue;
            }

            if (step.Stem.Length == 0)
                Line($"{dialect.Create(ClusterName(""), $"new {dialect.Args} {{ {Fill(choices.Among(surroundings.Clusters), "", given)} }}")};");
            else if (surroundings[step.Stem].MayBeMissed && choices.Maybe)
                DeclareInBlock(surroundings[step.Stem], given);
            else
                known.Add(step.Key, DeclareNeighbour(surroundings[step.Stem], given));
        }
    }

    /// <summary>Code that the analyzer cannot see may declare what would otherwise be missing.</summary>
    void ConnectElsewhere(Dictionary<string, Variable> given)
    {
        asksHidden = true;
        var name = Name("hidden");
        missable.Add(name);
        Line($"Elsewhere.Connect({Fill(dialect.Surroundings!.Hidden.Arguments, "", given)}, \"{name}\");");
    }

    void DeclareInBlock(Neighbour kind, Dictionary<string, Variable> given)
    {
        Line($"if ({Flag(1)})");
        Line("{");
        var outer = scope;
        scope = scope.Inner;
        DeclareNeighbour(kind, given);
        scope = outer;
        Line("}");
    }

    /// <summary>Puts expressions in the places of a text that are open.</summary>
    string Fill(string text, string own, Dictionary<string, Variable> given) => Slot.Replace(Slot.Replace(text, match => match.Value == "<@>" ? own : match.Value), match =>
    {
        var slot = match.Groups["slot"].Value;
        if (slot == "p")
            return Flag(1);
        if (slot.Split('|') is [var left, var right])
        {
            string Value(string alternative) => alternative == "p" ? Flag(1) : alternative;
            return choices.Below(3) switch { 0 => Value(left), 1 => Value(right), _ => $"({Flag(1)} ? {Value(left)} : {Value(right)})" };
        }

        // The argument of a generic type.
        if (!IsStem(slot.Split('.')[0]))
            return match.Value;
        var variable = Refer(slot.Split('.')[0], given);
        return slot.Contains('.', StringComparison.Ordinal)
            ? variable.Literal is { } literal && choices.Maybe ? literal : $"{variable.Name}.Name"
            : variable.Name;
    });

    /// <summary>What the texts of a kind of resource refer to.</summary>
    string[] Words(Neighbour kind) =>
        [.. Slot.Matches(string.Join(" ", [kind.Required, .. kind.Optional])).Select(match => match.Groups["slot"].Value.Split('.')[0]).Where(IsStem).Distinct()];

    bool IsStem(string word) => dialect.Surroundings!.Neighbours.Any(neighbour => neighbour.Stem == StemOf(word));

    static string StemOf(string word) => word.TrimEnd('2');

    /// <summary>The variable for which a word stands; one is declared where there is none.</summary>
    Variable Refer(string word, Dictionary<string, Variable> given)
    {
        if (given.TryGetValue(word, out var variable))
            return variable;
        var known = Visible(Kind.Neighbour).FindAll(known => known.Stem == StemOf(word));
        return known.Count > 0 ? choices.Among(known) : DeclareNeighbour(dialect.Surroundings![StemOf(word)]);
    }

    /// <summary>An assignment that refers to what is there already; null where that is not.</summary>
    string? Among(System.Collections.Immutable.ImmutableArray<string> assignments)
    {
        var possible = assignments.Where(assignment => Slot.Matches(assignment).All(match =>
            !IsStem(match.Groups["slot"].Value) || Visible(Kind.Neighbour).Exists(known => known.Stem == StemOf(match.Groups["slot"].Value)))).ToArray();
        return possible.Length > 0 && choices.Maybe ? Fill(choices.Among(possible), "", []) : null;
    }

    string Within(string flag, Func<string> write)
    {
        var outer = scope;
        scope = scope with { Variables = scope.Variables.Add(new Variable(flag, Kind.Flag, false)) };
        var text = write();
        scope = outer;
        return text;
    }
}
