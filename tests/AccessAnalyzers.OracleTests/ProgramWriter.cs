using System.Collections.Immutable;
using System.Text;

namespace AccessAnalyzers.OracleTests;

/// <summary>
/// Writes one random program in the language that the interpreter claims to understand; an opaque one also asks and hands
/// its objects to code that no analyzer can see. Every cluster has a name that tells where it comes from: <c>c1</c> is made in
/// one place, <c>c2-0</c> is one of several that one place makes, <c>H1c3</c> by a call of the helper <c>H1</c>, <c>L4-c5</c> by
/// a call of the local function <c>L4</c>.
/// </summary>
sealed partial class ProgramWriter
{
    readonly Dialect dialect;
    readonly Choices choices;
    readonly int index;
    bool isOpaque;
    readonly StringBuilder members = new();
    readonly List<Atom> atoms = [];
    readonly List<Helper> helpers = [];
    readonly List<string> states = [];
    readonly List<string> types = [];
    readonly List<Variable> declared = [];
    readonly Dictionary<string, ImmutableHashSet<string>> reaches = [];
    StringBuilder body = new();
    Scope scope = new();
    int names;
    bool asksHidden;

    ProgramWriter(Dialect dialect, Choices choices, int index, bool isOpaque) =>
        (this.dialect, this.choices, this.index, this.isOpaque) = (dialect, choices, index, isOpaque);

    enum Kind
    {
        Flag,
        OptionalFlag,
        Text,
        Number,
        Range,
        Ranges,
        FlagMap,
        RangeMap,
        Zone,
        Access,
        Args,
        Cluster,

        /// <summary>A <c>Func&lt;bool&gt;</c> that is kept.</summary>
        Question,

        /// <summary>An <c>Action</c> that is kept.</summary>
        Deed,
        Chain,
        Chosen,

        /// <summary>An <c>IEnumerable&lt;string&gt;</c> that has not run yet.</summary>
        Query,

        /// <summary>What stands around the clusters.</summary>
        Neighbour,
    }

    sealed record Variable(string Name, Kind Kind, bool IsMutable)
    {
        /// <summary>What a neighbour is.</summary>
        public string? Stem { get; init; }

        /// <summary>Its name in the cloud, where that is a plain text.</summary>
        public string? Literal { get; init; }
    }

    enum HelperKind
    {
        Decides,
        Changes,
        Makes,
        Creates,
        Refers,
        Validates,
        Shares,
        Extends,
    }

    sealed record Helper(string Name, HelperKind Kind);

    /// <summary>What a statement at this place may do.</summary>
    sealed record Scope
    {
        public ImmutableList<Variable> Variables { get; set; } = [];

        /// <summary>Expressions that read an atom.</summary>
        public ImmutableDictionary<string, string> Atoms { get; init; } = ImmutableDictionary<string, string>.Empty;

        /// <summary>The statement that leaves the method early; null where it may not be left.</summary>
        public string? Leave { get; init; }

        public bool MayCreate { get; init; }

        public bool MayAwait { get; init; }

        public bool HasZone { get; init; }

        public bool MayCallHelpers { get; init; } = true;

        /// <summary>Counters of the loops around.</summary>
        public ImmutableList<string> Counters { get; init; } = [];

        public bool IsInLoop { get; init; }

        public int Depth { get; init; }

        public Scope Inner => this with { Depth = Depth + 1 };
    }

    public static GeneratedProgram Write(Dialect dialect, byte[] bytes, int index, bool isOpaque) =>
        new ProgramWriter(dialect, new Choices(bytes), index, isOpaque).Write();

    GeneratedProgram Write()
    {
        ChooseAtoms();
        var inPlace = dialect.ReadsEverywhere ? atoms.ToImmutableDictionary(atom => atom.Key, dialect.Read) : ImmutableDictionary<string, string>.Empty;
        scope = new Scope { Atoms = inPlace };
        WriteState();
        WriteStatics();
        var statics = scope.Variables;
        for (var count = choices.Below(4); count > 0; count--)
        {
            scope = new Scope { Atoms = inPlace, Variables = statics };
            WriteHelper();
        }

        scope = new Scope
        {
            Atoms = atoms.ToImmutableDictionary(atom => atom.Key, atom => atom.Key),
            Variables = statics,
            Leave = "return;",
            MayCreate = true,
            MayAwait = true,
            HasZone = dialect.Zone is not null,
        };
        foreach (var atom in atoms)
            Line($"var {atom.Key} = {dialect.Read(atom)};");
        ReadStatics();
        SetStates();
        if (dialect.Surroundings is { } surroundings)
            Surround(surroundings);
        Statements(1 + choices.Below(10));
        CreateCluster();
        var source = $$"""
            namespace Generated{{index}};

            static class Program{{index}}
            {
                public static async Task Run({{dialect.EntryParameter}})
                {
                    await Task.CompletedTask;
                    {{dialect.Prelude}}
            {{body}}    }

                {{(isWhole ? "static Task Main() => Run();" : "")}}

            {{members}}}

            {{Types()}}
            """;

        // A change that no execution gets to leaves every cluster of a compilation unknown, those of other programs too.
        var mayBeChangedElsewhere = isOpaque && !dialect.Changes.IsEmpty;
        return new GeneratedProgram(source, $"Generated{index}.Program{index}", [.. atoms], asksHidden || mayBeChangedElsewhere, isWhole, mayEndEarly ? null : [.. missable], reaches.ToImmutableDictionary());
    }

    void ChooseAtoms()
    {
        atoms.AddRange(Enumerable.Range(0, choices.Below(4)).Select(i => new Atom($"b{i}", AtomKind.Flag)));
        (AtomKind Kind, string Key)? other = choices.Below(7) switch
        {
            1 or 2 => (AtomKind.Text, "s0"),
            3 => (AtomKind.OptionalFlag, "o0"),
            4 => (AtomKind.Number, "n0"),
            5 => (AtomKind.OptionalText, "s0"),
            _ => null,
        };
        if (other is { } chosen && dialect.CanRead(chosen.Kind))
            atoms.Add(new Atom(chosen.Key, chosen.Kind));
        if (isOpaque && dialect.CanRead(AtomKind.Ranges) && choices.Maybe)
            atoms.Add(new Atom("l0", AtomKind.Ranges));
    }

    void WriteStatics()
    {
        for (var count = choices.Below(3); count > 0; count--)
        {
            var name = $"{Name("field")}_{index}";
            switch (choices.Below(7))
            {
                case 0:
                    Member($"const bool {name} = {Literal()};");
                    break;
                case 1:
                    Member($"static readonly bool {name} = {Literal()};");
                    break;
                case 2:
                    Member($"static bool {name} => {Flag(1)};");
                    break;
                case 3 when dialect.ReadsEverywhere && atoms.Find(atom => atom.Kind == AtomKind.Flag) is { } atom:
                    // In messages the field gives the setting its name, so it is the setting's own.
                    name = atom.Key;
                    if (scope.Variables.Exists(variable => variable.Name == name))
                        continue;
                    Member($"static readonly bool {name} = {dialect.Read(atom)};");
                    break;
                case 4:
                    Member($"static readonly List<string> {name} = {RangeList(0)};");
                    scope.Variables = scope.Variables.Add(new Variable(name, Kind.Ranges, false));
                    continue;
                case 5:
                    // It is initialised from what has no value yet.
                    Member($"static bool {name} = {choices.Of("", "!")}{name}Later;");
                    Member($"static bool {name}Later = {Literal()};");
                    break;
                default:
                    Member($"static bool {name} {{ get; }} = {Literal()};");
                    break;
            }

            scope.Variables = scope.Variables.Add(new Variable(name, Kind.Flag, false));
        }
    }

    void WriteHelper()
    {
        var outer = body;
        body = new StringBuilder();
        var name = $"H{helpers.Count}_{index}";
        var kind = (HelperKind)choices.Below(8);
        Declare("p", Kind.Flag, isMutable: kind is HelperKind.Decides or HelperKind.Changes);
        var count = choices.Below(4);
        switch (kind)
        {
            case HelperKind.Decides:
                Declare("q", Kind.Flag, isMutable: false);
                scope = scope with { Leave = $"return {Flag(1)};" };
                Statements(count);
                Method($"static bool {name}(bool p, bool q = true)", $"return {Flag(2)};");
                break;
            case HelperKind.Changes:
                Declare("access", Kind.Access, isMutable: true);
                scope = scope with { Leave = "return;" };
                Statements(count);
                if (!dialect.Flags.IsEmpty)
                    ChangeAccess();
                Method($"static void {name}({dialect.Access} access, bool p = true)");
                break;
            case HelperKind.Makes:
                scope = scope with { Leave = $"return {NewAccess(0)};" };
                Statements(count);
                Method($"static {dialect.Access} {name}(bool p)", $"return {AccessValue(2)};");
                break;
            case HelperKind.Creates:
                // What it reads itself would hold of all its calls: a finding in it is said there, whatever its callers do with it.
                scope = scope with { Leave = "return;", Atoms = ImmutableDictionary<string, string>.Empty, MayCallHelpers = false, Variables = scope.Variables.FindAll(variable => variable.Name is "p") };
                Statements(count);
                reaches[name] = CreateInHelper(name);
                Method($"static void {name}({dialect.ScopeParameter}string name, bool p)");
                break;
            case HelperKind.Refers:
                Statements(count);
                Line($"given = {Flag(1)};");
                Line($"if ({Flag(1)}) value = {Flag(1)};");
                Line("else given = more[^1];");
                Method($"static void {name}(ref bool value, out bool given, bool p, params bool[] more)");
                break;
            case HelperKind.Validates:
                scope = scope with { Leave = "return;" };
                Statements(Math.Min(count, 1));
                Line($"if ({Flag(1)}) throw new TimeoutException();");
                Method($"static void {name}(bool p)");
                break;
            case HelperKind.Shares:
                Declare("given", Kind.Chosen, isMutable: false);
                scope = scope with { Leave = $"return {Flag(1)};" };
                Statements(Math.Min(count, 1));
                Method($"static bool {name}(Chosen{index} given, bool p)", $"return {OfChosen("given", 1)};");
                break;
            default:
                Member($"static bool {name}(this bool p) => {Flag(2)};");
                break;
        }

        body = outer;
        helpers.Add(new Helper(name, kind));

        void Method(string header, string? end = null)
        {
            if (end is not null)
                Line(end);
            members.Append("    ").AppendLine(header).AppendLine("    {").Append(body).AppendLine("    }").AppendLine();
        }
    }

    ImmutableHashSet<string> CreateInHelper(string name)
    {
        if (choices.Maybe && helpers.Find(helper => helper.Kind == HelperKind.Creates) is { } callee)
        {
            Line($"{callee.Name}({dialect.ScopeArgument}name, {Flag(1)});");
            return reaches[callee.Name].Add(name);
        }

        Line($"{dialect.Create("name", NewArgs(2))};");
        return [name];
    }

    /// <summary>Types that statements may use; each is a construct of its own.</summary>
    string Types() => $$"""
        record Switches{{index}}(bool Left, bool Right);

        class Holder{{index}}
        {
            readonly bool first;
            bool second = true;

            public Holder{{index}}(bool first) => this.first = first;

            public bool First => first;

            public bool Second { get => second; set => second = value; }

            public bool Third { get; set; }

            public virtual bool Either() => first || Third;
        }

        class Opposite{{index}} : Holder{{index}}
        {
            public Opposite{{index}}(bool first) : base(!first) { }

            public override bool Either() => !base.Either();
        }

        static class Extensions{{index}}
        {
            public static {{dialect.Access}} With{{index}}(this {{dialect.Access}} access, bool value)
            {
                {{string.Concat(dialect.Flags.Take(1).Select(flag => $"access.{flag} = value;"))}}
                return access;
            }

            public static T Same{{index}}<T>(this T value) => value;
        }

        {{ConstructTypes()}}

        {{string.Join("\n\n", types)}}
        """;

    /// <summary>Adds the types that a construct needs, once.</summary>
    void Use(string declarations)
    {
        if (!types.Contains(declarations))
            types.Add(declarations);
    }

    string Name(string stem) => $"{stem}{names++}";

    void Line(string text)
    {
        body.Append(' ', 8 + (4 * scope.Depth)).AppendLine(text);
        scope.Variables = scope.Variables.AddRange(declared);
        declared.Clear();
    }

    void Member(string text) => members.Append("    ").AppendLine(text).AppendLine();

    /// <summary>A statement that is executed in every configuration, or in some.</summary>
    void Perhaps(string statement) => Line(choices.Maybe ? $"if ({Flag(1)}) {statement}" : statement);

    /// <summary>The name of a variable that is about to be declared, and may be used from the next statement on.</summary>
    string Declared(string stem, Kind kind)
    {
        var name = Name(stem);
        declared.Add(new Variable(name, kind, true));
        return name;
    }

    void Declare(string name, Kind kind, bool isMutable = true) => scope.Variables = scope.Variables.Add(new Variable(name, kind, isMutable));

    List<Variable> Visible(Kind kind) => [.. scope.Variables.Where(variable => variable.Kind == kind)];

    List<Variable> Assignable(Kind kind) => [.. scope.Variables.Where(variable => variable.Kind == kind && variable.IsMutable)];

    Helper? AnyHelper(HelperKind kind) => helpers.Where(helper => helper.Kind == kind && scope.MayCallHelpers).ToArray() is { Length: > 0 } found ? choices.Among(found) : null;

    string? AnyAtom(AtomKind kind) =>
        atoms.Where(atom => (atom.Kind == kind || (kind == AtomKind.Text && atom.Kind == AtomKind.OptionalText)) && scope.Atoms.ContainsKey(atom.Key)).ToArray() is { Length: > 0 } found ? scope.Atoms[choices.Among(found).Key] : null;
}
