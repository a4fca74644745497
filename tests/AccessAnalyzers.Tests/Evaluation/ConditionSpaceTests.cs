using AccessAnalyzers.Evaluation;

namespace AccessAnalyzers.Tests.Evaluation;

public sealed class ConditionSpaceTests
{
    readonly ConditionSpace space = new();
    readonly Dictionary<string, Subject> subjects = [];

    [Fact]
    public void The_same_question_gives_the_same_condition()
    {
        var subject = Setting("s");
        Assert.Same(space.Ask(subject, Question.Equals, "a"), space.Ask(subject, Question.Equals, "a"));
        Assert.NotSame(space.Ask(subject, Question.Equals, "a"), space.Ask(subject, Question.Equals, "b"));
        Assert.NotSame(space.Ask(subject, Question.IsTrue), space.Ask(subject, Question.IsNull));
        Assert.NotSame(Is("s"), space.Ask(new Subject("s", isConfiguration: true), Question.IsTrue));
        var asked = space.Ask(subject, Question.Equals, "a");
        Assert.Equal((subject, Question.Equals, "a"), (asked.Atom!.Subject, asked.Atom.Question, asked.Atom.Operand));
        Assert.Same(space, asked.Space);
        Assert.Same(space.True, asked.WhenTrue);
        Assert.Same(space.False, asked.WhenFalse);
    }

    [Fact]
    public void What_is_unknown_is_another_unknown_each_time()
    {
        var unknown = space.Unknown("read()");
        Assert.Equal(("read()", false, Question.IsTrue), (unknown.Atom!.Subject.Name, unknown.Atom.Subject.IsConfiguration, unknown.Atom.Question));
        Assert.NotSame(unknown, space.Unknown("read()"));
    }

    [Fact]
    public void Equal_formulas_are_the_same_object()
    {
        var (a, b, c) = (Is("a"), Is("b"), Is("c"));
        Assert.Same(a & b, b & a);
        Assert.Same(!(a & b), !a | !b);
        Assert.Same(a & (b | c), (a & b) | (a & c));
        Assert.Same(a, !!a);
        Assert.Same(space.True, a | !a);
        Assert.Same(space.False, a & !a);
        Assert.Same(space.IfThenElse(c, a, b), (c & a) | (!c & b));
        Assert.Same(a, space.IfThenElse(b, a, a));
        Assert.Same(a, space.IfThenElse(space.True, a, b));
        Assert.Same(b, space.IfThenElse(space.False, a, b));
    }

    [Fact]
    public void True_and_false()
    {
        Assert.Equal((true, false), (space.True.IsTrue, space.True.IsFalse));
        Assert.Equal((false, true), (space.False.IsTrue, space.False.IsFalse));
        Assert.Equal((false, false), (Is("a").IsTrue, Is("a").IsFalse));
        Assert.Equal((true, false), (space.IsPossible(space.True), space.IsPossible(space.False)));
        Assert.Equal((0, 0, 1, 2), (space.True.Depth, space.False.Depth, Is("a").Depth, (Is("a") | Is("b")).Depth));
        Assert.Equal(3, space.IfThenElse(Is("c"), Is("a"), Is("a") & Is("b")).Depth);
        Assert.Equal(3, space.IfThenElse(Is("c"), Is("a") & Is("b"), Is("a")).Depth);
    }

    /// <summary>What the program asks last decides first, so that adding a question leaves what is there as it is.</summary>
    [Fact]
    public void The_latest_question_is_on_top()
    {
        var (a, b, c) = (Is("a"), Is("b"), Is("c"));
        foreach (var formula in new[] { a & b & c, c & b & a, space.IfThenElse(a, b, c), space.IfThenElse(b, c, a), space.IfThenElse(c, a, b) })
        {
            Assert.Same(c.Atom, formula.Atom);
            Assert.NotSame(c.Atom, formula.WhenTrue.Atom);
        }
    }

    [Fact]
    public void Answers_that_contradict_each_other_are_impossible()
    {
        var (a, b) = (Equal("s", "a"), Equal("s", "b"));
        Assert.False(space.IsPossible(a & b));
        Assert.False((a & b).IsFalse);
        Assert.True(space.IsPossible(!a & !b));
        Assert.True(space.IsPossible(a & !b));
        Assert.False(space.IsPossible(IsMissing("s") & a));
        Assert.False(space.IsPossible(IsMissing("f") & Is("f")));
        Assert.True(space.IsPossible(!IsMissing("f") & !Is("f")));
        Assert.False(space.IsPossible(Less("n", 2) & !Less("n", 3)));
        Assert.True(a.Implies(!b));
        Assert.False((!a).Implies(b));
        Assert.True(Less("n", 2).Implies(Less("n", 3)));
        Assert.False(Less("n", 3).Implies(Less("n", 2)));
        Assert.True(space.IsPossible(a & Equal("t", "b")));
    }

    /// <summary>A search that finds nothing in so many steps decides nothing.</summary>
    [Fact]
    public void What_takes_long_to_search_is_decided_in_another_way()
    {
        var impossible = Equal("s", "a") & Equal("s", "b");
        var last = Is("last");
        var settings = Flags(12);
        var searched = Parity(settings) & impossible;
        var all = settings.Aggregate((left, right) => left & right);
        Assert.False(space.IsPossible(searched));
        Assert.True(space.IsPossible(searched | (all & last)));
    }

    /// <summary>All first questions, then all second ones: too many combinations of what the latter leave to the former.</summary>
    [Fact]
    public void What_nobody_can_decide_counts_as_possible_and_gives_no_configurations()
    {
        var impossible = Equal("impossible", "a") & Equal("impossible", "b");
        var tangled = Tangled(20);
        Assert.True(space.IsPossible(tangled & impossible));
        for (var i = 0; i < 2; i++)
            Assert.Same(space.False, space.ConfigurationsWhere(tangled, tangled));
        Assert.NotSame(space.False, space.ConfigurationsWhere(Is("a"), Is("a")));
        Assert.Equal("'t' is \"a\"", Witness(tangled | (Equal("t", "a") & !IsMissing("t"))));
    }

    [Fact]
    public void What_can_be_decided_is_not_given_up()
    {
        var tangled = Tangled(8);
        var configurations = space.ConfigurationsWhere(tangled, tangled);
        Assert.False(configurations.IsFalse);
        Assert.True(tangled.Implies(configurations) && configurations.Implies(tangled));
        Assert.False(space.IsPossible(tangled & Parity(Flags(8)) & Equal("impossible", "a") & Equal("impossible", "b")));
    }

    [Fact]
    public void A_configuration_must_violate_whatever_else_happens()
    {
        var (a, b, opaque, other) = (Is("a"), Is("b"), space.Unknown("x"), space.Unknown("y"));
        Assert.Same(space.True, space.ConfigurationsWhere(space.True, space.True));
        Assert.Same(space.False, space.ConfigurationsWhere(space.False, space.True));
        Assert.Same(space.False, space.ConfigurationsWhere(space.True, space.False));
        Assert.Same(b, space.ConfigurationsWhere(space.True, b));
        Assert.Same(a & b, space.ConfigurationsWhere(a, b));
        Assert.Same(space.True, space.ConfigurationsWhere(opaque, opaque));
        Assert.Same(a, space.ConfigurationsWhere(opaque & a, opaque));
        Assert.Same(b, space.ConfigurationsWhere(opaque, b));
        Assert.Same(space.False, space.ConfigurationsWhere(space.True, opaque));
        Assert.Same(a, space.ConfigurationsWhere(space.True, a | opaque));
        Assert.Same(a & b, space.ConfigurationsWhere((opaque & a) | (!opaque & b), (opaque & b) | (!opaque & a)) & a & b);
        Assert.Same(a, space.ConfigurationsWhere(opaque | a, a | (opaque & other)));
    }

    /// <summary>That a cluster is created where something cannot be is no reason to speak of it.</summary>
    [Fact]
    public void Contradictions_make_neither_a_configuration_nor_an_escape()
    {
        var (x, y) = (space.Ask(Opaque("o"), Question.Equals, "x"), space.Ask(Opaque("o"), Question.Equals, "y"));
        var a = Is("a");
        Assert.Same(space.False, space.ConfigurationsWhere(x & y, space.True));
        Assert.Same(a, space.ConfigurationsWhere(a, a & !(x & y)));
        Assert.Same(space.True, space.ConfigurationsWhere(x, !y));
    }

    [Theory]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public void A_condition_asks_so_many_questions_and_no_more(int questions, bool isKept)
    {
        var all = Flags(questions).Aggregate((left, right) => left & right);
        Assert.Equal(isKept ? 200 : 1, all.Depth);
        Assert.Equal(isKept, all.Atom!.Subject.IsConfiguration);
        Assert.Equal(isKept ? "f199" : "…", all.Atom.Subject.Name);
    }

    [Fact]
    public void A_conclusion_has_room_for_two_conditions()
    {
        var flags = Flags(401);
        var (created, violated) = (All(flags[..200]), All(flags[200..400]));
        var configurations = space.ConfigurationsWhere(created, violated);
        Assert.Equal(400, configurations.Depth);
        Assert.Equal("f399", configurations.Atom!.Subject.Name);
        Assert.Equal("…", (created & flags[200]).Atom!.Subject.Name);
        Assert.Equal(200, space.Witness(created, space.True).Count);
    }

    static Condition All(IEnumerable<Condition> conditions) => conditions.Aggregate((left, right) => left & right);

    /// <summary>Two counts of the same flags depend on nearly all combinations of what both have counted so far.</summary>
    [Theory]
    [InlineData(17, 19, true)]
    [InlineData(47, 53, false)]
    public void An_operation_takes_so_many_steps_and_no_more(int modulus, int other, bool isKept)
    {
        var flags = Flags(60);
        for (var i = 1; i <= 2; i++)
        {
            var both = Counting(flags, _ => 1, modulus) & Counting(flags, flag => flag + i, other);
            Assert.Equal(isKept, both.Atom!.Subject.IsConfiguration);
            Assert.Equal(isKept ? "f59" : "…", both.Atom.Subject.Name);
        }
    }

    [Fact]
    public void A_space_holds_so_many_formulas_and_no_more()
    {
        var (a, b, many) = (Is("a"), Is("b"), Setting("many"));
        for (var i = 2; i < 199_999; i++)
            space.Ask(many, Question.Equals, i);
        var both = a & b;
        Assert.Same(b.Atom, both.Atom);
        Assert.Equal("…", (a & b).Atom!.Subject.Name);
        Assert.Equal("…", (a | b).Atom!.Subject.Name);
    }

    [Fact]
    public void A_witness_of_what_always_or_never_holds_is_empty()
    {
        Assert.Equal("", Witness(space.True));
        Assert.Equal("", Witness(space.False));
        Assert.Equal("", Witness(Equal("s", "a") & Equal("s", "b")));
        Assert.Equal("", Witness(!Equal("s", "a") | !Equal("s", "b")));
    }

    [Fact]
    public void A_witness_speaks_of_the_fewest_subjects()
    {
        var (a, b) = (Is("a"), Is("b"));
        var neither = !Equal("s", "x") & !Equal("s", "y") & !Equal("s", "z");
        Assert.Equal("'s' is not \"x\", 's' is not \"y\", 's' is not \"z\"", Witness((a & b) | neither));
        Assert.Equal("'a' is true", Witness(a | (b & Is("c"))));
        Assert.Equal("'c' is true", Witness((a & b) | Is("c")));
    }

    [Fact]
    public void Of_as_many_subjects_a_witness_gives_the_fewest_answers()
    {
        var neither = !Equal("s", "x") & !Equal("s", "y");
        Assert.Equal("'b' is true", Witness(neither | Is("b")));
        Assert.Equal("'b' is true", Witness(Is("b") | (!Equal("t", "x") & !Equal("t", "y"))));
    }

    [Fact]
    public void Of_as_many_answers_a_witness_gives_those_that_are_asked_for_first()
    {
        var (a, b, c) = (Is("a"), Is("b"), Is("c"));
        Assert.Equal("'a' is true", Witness(a | b | c));
        Assert.Equal("'a' is true", Witness(c | b | a));
        Assert.Equal("'a' is false", Witness(!a | b | c));
        Assert.Equal("'a' is true, 'b' is true", Witness((a & b) | (b & c) | (a & c)));
        Assert.Equal("'a' is true, 'b' is true", Witness((b & c) | (a & b)));
        Assert.Equal("'a' is true, 'c' is true", Witness((b & c) | (a & c)));
    }

    [Fact]
    public void A_witness_gives_a_yes_before_a_no()
    {
        var (a, b) = (Is("a"), Is("b"));
        Assert.Equal("'a' is true, 'b' is false", Witness((a & !b) | (!a & b)));
        Assert.Equal("'a' is true, 'b' is true", Witness((a & b) | (!a & !b)));
    }

    [Fact]
    public void A_witness_leaves_out_what_the_other_answers_imply()
    {
        Assert.Equal("'n' is less than 2", Witness(Less("n", 5) & Less("n", 2) & Less("n", 9)));
        Assert.Equal("'s' is \"a\"", Witness(!IsMissing("s") & Equal("s", "a") & !Equal("s", "b")));
        Assert.Equal("'f' is true", Witness(Is("f") & !IsMissing("f")));
        Assert.Equal("'m' is at least 9, 'm' is less than 10", Witness(!Less("m", 9) & Less("m", 10) & !Less("m", 3)));
    }

    /// <summary>The shortest way to say it is not the shortest way to make it true.</summary>
    [Fact]
    public void A_witness_says_of_a_false_setting_that_it_is_set()
    {
        var (isMissing, isTrue) = (IsMissing("f"), Is("f"));
        var any = Enumerable.Range(0, 16).Select(i => Is($"o{i}")).Aggregate((left, right) => left | right);
        Assert.Equal("'f' is set, 'f' is false", Witness(!isTrue & (any | !isMissing)));
        Assert.Equal("'f' is not set, 'o0' is true", Witness(isMissing & !isTrue & Is("o0")));
    }

    [Fact]
    public void A_witness_says_of_no_other_setting_that_it_is_set()
    {
        var (isMissing, isX, isTrue, isY) = (IsMissing("s"), Equal("s", "x"), Is("f"), Equal("f", "y"));
        var any = Enumerable.Range(0, 16).Select(i => Is($"o{i}")).Aggregate((left, right) => left | right);
        Assert.Equal("'s' is not \"x\", 'o0' is true", Witness(!isX & (any | !isMissing)));
        Assert.Equal("'f' is false, 'o0' is true", Witness(!isTrue & (any | !isY)));
    }

    [Fact]
    public void A_witness_leaves_out_what_holds_anyway()
    {
        var (isMissing, isTrue, a, b) = (IsMissing("f"), Is("f"), Is("a"), Is("b"));
        Assert.Equal("'f' is set, 'f' is false", Witness(!isMissing & !isTrue));
        Assert.Equal("'f' is false", Witness(!isMissing & !isTrue, !isMissing));
        Assert.Equal("", Witness(!isMissing, !isMissing));
        Assert.Equal("", Witness(isMissing & !isMissing, !isMissing));
        Assert.Equal("'g' is set", Witness(!isMissing & !IsMissing("g"), !isMissing));
        Assert.Equal("'b' is true", Witness(a & b, a));
        Assert.Equal("'b' is true", Witness(a & b, a | !b));
        Assert.Equal("'a' is true, 'b' is true", Witness(a & b, a | b));
    }

    /// <summary>Which of the allowed environments it is makes no difference; that it is an allowed one is no news.</summary>
    [Fact]
    public void A_witness_does_not_choose_among_what_must_be_the_case_anyway()
    {
        var allowed = Equal("env", "dev") | Equal("env", "test") | Equal("env", "prod");
        var isPublic = Is("public");
        Assert.Equal("'public' is false", Witness(allowed & !isPublic, allowed));
        Assert.Equal("'env' is \"prod\"", Witness(Equal("env", "prod") & (isPublic | !isPublic), allowed));
        Assert.Equal("", Witness(allowed, allowed));
    }

    [Fact]
    public void A_setting_is_called_by_its_key_and_by_its_source_where_two_share_it()
    {
        var (variable, stack, network, other, parameter) = (
            new Subject("restricted", isConfiguration: true, SettingSource.Environment),
            new Subject("restricted", isConfiguration: true, new SettingSource("stack setting")),
            new Subject("restricted", isConfiguration: true, new SettingSource("stack setting", "network")),
            new Subject("isProd", isConfiguration: true, SettingSource.Environment),
            new Subject("isProd", isConfiguration: false));
        foreach (var subject in new[] { variable, other, parameter })
            space.Ask(subject, Question.IsTrue);
        Assert.Equal(("'restricted'", "'isProd'", "'isProd'"), (space.NameOf(variable), space.NameOf(other), space.NameOf(parameter)));
        space.Ask(stack, Question.IsNull);
        space.Ask(network, Question.IsNull);
        Assert.Equal(
            ("environment variable 'restricted'", "stack setting 'restricted'", "stack setting 'network:restricted'", "'isProd'"),
            (space.NameOf(variable), space.NameOf(stack), space.NameOf(network), space.NameOf(other)));
    }

    /// <summary>The ways to make it true lead over one flag each, from the last on.</summary>
    [Theory]
    [InlineData(16, "'o0' is true")]
    [InlineData(17, "'o1' is true")]
    [InlineData(20, "'o4' is true")]
    public void A_witness_is_sought_among_sixteen(int flags, string expected) =>
        Assert.Equal(expected, Witness(Enumerable.Range(0, flags).Select(i => Is($"o{i}")).Aggregate((left, right) => left | right)));

    /// <summary>A way over few answers is tried before one over many.</summary>
    [Fact]
    public void A_witness_is_sought_along_the_shortest_ways_first()
    {
        var (x, y) = (Is("x"), Is("y"));
        var (longer, shorter) = (Parity(Flags(6)) & x, x & y);
        Assert.Equal("'x' is true, 'y' is true, 'a' is false", Witness(space.IfThenElse(Is("a"), longer, shorter)));
        Assert.Equal("'x' is true, 'y' is true, 'a' is true", Witness(space.IfThenElse(Is("a"), shorter, longer)));
    }

    Subject Setting(string name)
    {
        if (!subjects.TryGetValue(name, out var subject))
            subjects.Add(name, subject = new Subject(name, isConfiguration: true));
        return subject;
    }

    Subject Opaque(string name)
    {
        if (!subjects.TryGetValue(name, out var subject))
            subjects.Add(name, subject = new Subject(name, isConfiguration: false));
        return subject;
    }

    Condition Is(string setting) => space.Ask(Setting(setting), Question.IsTrue);

    Condition IsMissing(string setting) => space.Ask(Setting(setting), Question.IsNull);

    [Fact]
    public void A_question_may_take_as_much_as_any_other()
    {
        var flags = Flags(60);
        for (var i = 0; i < 150; i++)
            _ = Counting(flags, each => (each * i) + 1, 47) & Counting(flags, each => each + i, 53);
        Assert.Equal("…", (flags[0] & flags[59]).Atom!.Subject.Name);
        space.Renew();
        var both = flags[0] & flags[59];
        Assert.Equal(("f59", "f0"), (both.Atom!.Subject.Name, both.WhenTrue.Atom!.Subject.Name));
    }

    /// <summary>What one question has worked out does not help the next one to an answer.</summary>
    [Fact]
    public void A_question_gets_the_same_answer_again()
    {
        var flags = Flags(60);
        var counts = Enumerable.Range(0, 40).Select(i => (Counting(flags, each => each + i, 17), Counting(flags, each => (each * i) + 1, 19))).ToArray();
        var first = Enumerable.Range(1, counts.Length).First(IsTooMuch);
        Assert.True(IsTooMuch(first));

        bool IsTooMuch(int steps)
        {
            space.Renew();
            return counts[..steps].Select(count => count.Item1 & count.Item2).ToArray()[^1].Atom!.Subject.Name == "…";
        }
    }

    Condition Equal(string setting, object value) => space.Ask(Setting(setting), Question.Equals, value);

    Condition Less(string setting, decimal bound) => space.Ask(Setting(setting), Question.LessThan, bound);

    Condition[] Flags(int count) => [.. Enumerable.Range(0, count).Select(i => Is($"f{i}"))];

    Condition Parity(IEnumerable<Condition> flags) => flags.Aggregate((left, right) => space.IfThenElse(left, !right, right));

    Condition Tangled(int settings)
    {
        var first = Enumerable.Range(0, settings).Select(i => Equal($"s{i}", "a")).ToArray();
        return Parity(first.Concat(Enumerable.Range(0, settings).Select(i => Equal($"s{i}", "b"))));
    }

    /// <summary>Whether the weights of the flags that are on add up to a multiple.</summary>
    Condition Counting(Condition[] flags, Func<int, int> weight, int modulus)
    {
        var left = Enumerable.Range(0, modulus).Select(rest => rest == 0 ? space.True : space.False).ToArray();
        for (var i = 0; i < flags.Length; i++)
        {
            var before = left;
            left = [.. Enumerable.Range(0, modulus).Select(rest => space.IfThenElse(flags[i], before[(rest + weight(i)) % modulus], before[rest]))];
        }

        return left[0];
    }

    string Witness(Condition condition, Condition? given = null) =>
        string.Join(", ", space.Witness(condition, given ?? space.True).Select(answer => $"{space.NameOf(answer.Atom.Subject)} {answer.Atom.Describe(answer.Answer)}"));
}
