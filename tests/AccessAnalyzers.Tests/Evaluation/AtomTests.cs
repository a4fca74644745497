using System.Globalization;
using AccessAnalyzers.Evaluation;

namespace AccessAnalyzers.Tests.Evaluation;

public sealed class AtomTests
{
    static readonly (Question Question, object? Operand)[] ofASwitch = [(Question.IsTrue, null), (Question.IsNull, null)];

    static readonly (Question Question, object? Operand)[] ofAText = [(Question.IsNull, null), (Question.Equals, "a"), (Question.Equals, "b"), (Question.Equals, "c")];

    static readonly (Question Question, object? Operand)[] ofANumber =
        [(Question.LessThan, 2m), (Question.Equals, 2m), (Question.IsNull, null), (Question.LessThan, 0m), (Question.Equals, 4m), (Question.LessThan, 4m), (Question.Equals, 0m)];

    public static TheoryData<int> Kinds => [0, 1, 2];

    /// <summary>Two answers go together where one of the values gives both; between any two bounds there are values that nothing is compared with.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Two_answers_go_together_if_one_value_gives_both(int kind)
    {
        var (questions, values) = kind switch
        {
            0 => (ofASwitch, new object?[] { null, true, false }),
            1 => (ofAText, [null, "a", "b", "c", "d"]),
            _ => (ofANumber, [null, -1m, 0m, 1m, 2m, 3m, 4m, 5m]),
        };
        foreach (var order in new[] { questions, [.. questions.Reverse()] })
        {
            var space = new ConditionSpace();
            var subject = new Subject("s", isConfiguration: true);
            var atoms = order.Select(question => space.Ask(subject, question.Question, question.Operand).Atom!).ToArray();
            foreach (var left in atoms)
            {
                foreach (var right in atoms)
                {
                    foreach (var (leftAnswer, rightAnswer) in new[] { (true, true), (true, false), (false, true), (false, false) })
                    {
                        var expected = values.Any(value => Answer(left, value) == leftAnswer && Answer(right, value) == rightAnswer);
                        Assert.True(
                            expected == Atom.CanBoth(left, leftAnswer, right, rightAnswer),
                            $"{left.Describe(leftAnswer)} and {right.Describe(rightAnswer)}: {(expected ? "possible" : "impossible")}");
                    }
                }
            }
        }
    }

    [Fact]
    public void Answers_about_two_subjects_always_go_together()
    {
        var space = new ConditionSpace();
        var (one, other) = (new Subject("s", isConfiguration: true), new Subject("s", isConfiguration: true));
        Assert.True(Atom.CanBoth(space.Ask(one, Question.IsTrue).Atom!, true, space.Ask(other, Question.IsNull).Atom!, true));
        Assert.True(Atom.CanBoth(space.Ask(one, Question.Equals, "a").Atom!, true, space.Ask(other, Question.Equals, "b").Atom!, true));
    }

    /// <summary>A switch is no number; if a program takes it for one, nothing is concluded.</summary>
    [Fact]
    public void A_flag_says_nothing_of_a_number()
    {
        var space = new ConditionSpace();
        var subject = new Subject("s", isConfiguration: true);
        var (flag, number) = (space.Ask(subject, Question.IsTrue).Atom!, space.Ask(subject, Question.LessThan, 2m).Atom!);
        foreach (var (left, right) in new[] { (true, true), (true, false), (false, true), (false, false) })
            Assert.True(Atom.CanBoth(flag, left, number, right) && Atom.CanBoth(number, right, flag, left));
    }

    /// <summary>A setting that is read as a flag here and as a text there is one setting.</summary>
    [Theory]
    [InlineData(Question.IsTrue, null, "true", true)]
    [InlineData(Question.IsTrue, null, "false", false)]
    [InlineData(Question.Equals, 3, "3", true)]
    [InlineData(Question.Equals, 3, "4", false)]
    internal void A_text_is_what_is_read_from_it(Question question, object? operand, string text, bool isSame)
    {
        var space = new ConditionSpace();
        var subject = new Subject("s", isConfiguration: true);
        var (read, written) = (space.Ask(subject, question, operand).Atom!, space.Ask(subject, Question.Equals, text).Atom!);
        foreach (var (left, right) in new[] { (read, written), (written, read) })
        {
            Assert.Equal(isSame, Atom.CanBoth(left, true, right, true));
            Assert.Equal(!isSame, Atom.CanBoth(left, true, right, false));
            Assert.Equal(!isSame, Atom.CanBoth(left, false, right, true));
            Assert.True(Atom.CanBoth(left, false, right, false));
        }
    }

    [Theory]
    [InlineData("2", false)]
    [InlineData("3", true)]
    public void A_text_is_less_than_a_bound_if_its_number_is(string text, bool isRefused)
    {
        var space = new ConditionSpace();
        var subject = new Subject("s", isConfiguration: true);
        Assert.Equal(!isRefused, Atom.CanBoth(space.Ask(subject, Question.Equals, text).Atom!, true, space.Ask(subject, Question.LessThan, 3m).Atom!, true));
    }

    /// <summary>Of numbers, only the value counts, whatever type the program has written.</summary>
    [Fact]
    public void Bounds_of_different_types_are_compared_as_numbers()
    {
        var space = new ConditionSpace();
        var subject = new Subject("s", isConfiguration: true);
        var (small, large) = (space.Ask(subject, Question.LessThan, 2).Atom!, space.Ask(subject, Question.LessThan, 10L).Atom!);
        var (two, three) = (space.Ask(subject, Question.Equals, 2.5).Atom!, space.Ask(subject, Question.Equals, (short)1).Atom!);
        Assert.False(Atom.CanBoth(small, true, large, false));
        Assert.True(Atom.CanBoth(small, false, large, true));
        Assert.False(Atom.CanBoth(two, true, small, true));
        Assert.False(Atom.CanBoth(three, true, small, false));
    }

    [Theory]
    [InlineData(Question.IsTrue, null, "is true", "is false")]
    [InlineData(Question.IsNull, null, "is not set", "is set")]
    [InlineData(Question.Equals, "a", "is \"a\"", "is not \"a\"")]
    [InlineData(Question.Equals, null, "is null", "is not null")]
    [InlineData(Question.Equals, true, "is true", "is not true")]
    [InlineData(Question.Equals, false, "is false", "is not false")]
    [InlineData(Question.Equals, -2.5, "is -2.5", "is not -2.5")]
    [InlineData(Question.Equals, 'c', "is c", "is not c")]
    [InlineData(Question.LessThan, 2, "is less than 2", "is at least 2")]
    internal void Answers_are_said_in_the_programs_own_words(Question question, object? operand, string yes, string no) => InAnotherCulture(() =>
    {
        var atom = new ConditionSpace().Ask(new Subject("s", isConfiguration: true), question, operand).Atom!;
        Assert.Equal((yes, no), (atom.Describe(true), atom.Describe(false)));
    });

    [Theory]
    [InlineData("a", "is \"a\"")]
    [InlineData(true, "is true")]
    [InlineData(false, "is false")]
    [InlineData(-1.5, "is -1.5")]
    public void A_value_is_said_in_the_programs_own_words(object value, string expected) => InAnotherCulture(() =>
        Assert.Equal(expected, Atom.DescribeValue(value)));

    [Fact]
    public void A_subject_knows_what_is_asked_of_it()
    {
        var space = new ConditionSpace();
        var subject = new Subject("s", isConfiguration: true);
        var (first, second) = (space.Ask(subject, Question.IsTrue).Atom!, space.Ask(subject, Question.IsNull).Atom!);
        space.Ask(subject, Question.IsTrue);
        space.Ask(new Subject("t", isConfiguration: true), Question.IsTrue);
        Assert.Equal([first, second], subject.Atoms);
        Assert.Equal((0, 1), (first.Order, second.Order));
        Assert.True(subject.IsConfiguration);
        Assert.NotEqual(first, new Atom(subject, Question.IsTrue, null, 0));
        Assert.Equal(1, second.GetHashCode());
    }

    static bool Answer(Atom atom, object? value) => atom.Question switch
    {
        Question.IsTrue => value is true,
        Question.IsNull => value is null,
        Question.Equals => Equals(value, atom.Operand),
        _ => value is decimal number && number < (decimal)atom.Operand!,
    };

    static void InAnotherCulture(Action test)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("de-DE");
        try
        {
            test();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
