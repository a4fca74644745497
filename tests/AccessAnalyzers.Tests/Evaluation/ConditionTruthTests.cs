using AccessAnalyzers.Evaluation;

namespace AccessAnalyzers.Tests.Evaluation;

/// <summary>
/// Formulas at random, the same in every run, against all values of what they ask about. Numbers that nothing is compared with
/// stand between any two bounds, so that answers which go together in pairs go together at all.
/// </summary>
public sealed class ConditionTruthTests
{
    const int Programs = 120;

    static readonly object?[] flags = [null, true, false];
    static readonly object?[] texts = [null, "a", "b", "other"];
    static readonly object?[] numbers = [null, -1m, 0m, 1m, 2m, 3m, 4m, 5m];

    [Fact]
    public void A_condition_is_true_where_the_formula_is() => Each((program, first, second) =>
    {
        foreach (var world in program.Worlds)
        {
            Assert.Equal(first.Holds(world), IsTrue(first.Condition, world));
            Assert.Equal(first.Holds(world) || second.Holds(world), IsTrue(first.Condition | second.Condition, world));
        }
    });

    [Fact]
    public void What_holds_for_some_values_is_possible() => Each((program, first, second) =>
    {
        var both = first.Condition & second.Condition;
        Assert.Equal(program.Worlds.Any(first.Holds), program.Space.IsPossible(first.Condition));
        Assert.Equal(program.Worlds.Any(world => first.Holds(world) && second.Holds(world)), program.Space.IsPossible(both));
        Assert.Equal(program.Worlds.All(world => !first.Holds(world) || second.Holds(world)), first.Condition.Implies(second.Condition));
    });

    [Fact]
    public void A_configuration_is_one_that_creates_and_then_always_violates() => Each((program, created, violated) =>
    {
        var configurations = program.Space.ConfigurationsWhere(created.Condition, violated.Condition);
        var found = program.Worlds.GroupBy(world => (world[program.Flag], world[program.Text], world[program.Number])).Count(configuration =>
        {
            var creating = configuration.Where(created.Holds).ToArray();
            var expected = creating.Length > 0 && creating.All(violated.Holds);
            Assert.Equal(expected, IsTrue(configurations, configuration.First()));
            return expected;
        });
        Assert.Equal(found > 0, program.Space.IsPossible(configurations));
    });

    [Fact]
    public void A_witness_makes_the_condition_true_where_another_one_holds_and_none_of_its_answers_is_needless() => Each((program, first, second) =>
    {
        var worlds = program.Worlds.Where(second.Holds).ToArray();
        var witness = program.Space.Witness(first.Condition & second.Condition, second.Condition);
        if (!worlds.Any(first.Holds))
        {
            Assert.Empty(witness);
            return;
        }

        Assert.Contains(worlds, world => first.Holds(world) && Fits(world, witness));
        Assert.All(worlds.Where(world => Fits(world, witness)), world => Assert.True(first.Holds(world)));
        foreach (var answer in witness)
            Assert.Contains(worlds, world => Fits(world, witness.Where(other => other != answer)) && !first.Holds(world));
        Assert.Equal(witness.OrderBy(answer => answer.Atom.Order), witness);
    });

    static void Each(Action<RandomProgram, Formula, Formula> test)
    {
        for (var seed = 0; seed < Programs; seed++)
        {
            var program = new RandomProgram(seed);
            test(program, program.Formula(4), program.Formula(3));
        }
    }

    static bool Fits(Dictionary<Subject, object?> world, IEnumerable<(Atom Atom, bool Answer)> answers) => answers.All(answer => Answer(answer.Atom, world) == answer.Answer);

    static bool IsTrue(Condition condition, Dictionary<Subject, object?> world)
    {
        while (condition.Atom is { } atom)
            condition = Answer(atom, world) ? condition.WhenTrue : condition.WhenFalse;
        return condition.IsTrue;
    }

    static bool Answer(Atom atom, Dictionary<Subject, object?> world) => atom.Question switch
    {
        Question.IsTrue => world[atom.Subject] is true,
        Question.IsNull => world[atom.Subject] is null,
        Question.Equals => Equals(world[atom.Subject], atom.Operand),
        _ => world[atom.Subject] is decimal number && number < (decimal)atom.Operand!,
    };

    /// <param name="Condition">What the space makes of it.</param>
    /// <param name="Holds">What it means.</param>
    sealed record Formula(Condition Condition, Func<Dictionary<Subject, object?>, bool> Holds);

    /// <summary>Three settings and something of which nothing is known; what is asked of them is asked in any order.</summary>
    sealed class RandomProgram
    {
        readonly Random random;
        readonly Condition[] questions;

        public RandomProgram(int seed)
        {
            random = new Random(seed);
            questions =
            [
                .. new (Subject Subject, Question Question, object? Operand)[]
                {
                    (Flag, Question.IsNull, null), (Flag, Question.IsTrue, null),
                    (Text, Question.IsNull, null), (Text, Question.Equals, "a"), (Text, Question.Equals, "b"),
                    (Number, Question.IsNull, null), (Number, Question.LessThan, 0m), (Number, Question.LessThan, 2m), (Number, Question.LessThan, 4m), (Number, Question.Equals, 2m), (Number, Question.Equals, 4m),
                    (Opaque, Question.IsNull, null), (Opaque, Question.IsTrue, null),
                }.OrderBy(_ => random.Next()).Select(asked => Space.Ask(asked.Subject, asked.Question, asked.Operand)),
            ];
            Worlds =
            [
                .. from flag in flags
                   from text in texts
                   from number in numbers
                   from opaque in flags
                   select new Dictionary<Subject, object?> { [Flag] = flag, [Text] = text, [Number] = number, [Opaque] = opaque },
            ];
        }

        public ConditionSpace Space { get; } = new();

        public Subject Flag { get; } = new("flag", isConfiguration: true);

        public Subject Text { get; } = new("text", isConfiguration: true);

        public Subject Number { get; } = new("number", isConfiguration: true);

        public Dictionary<Subject, object?>[] Worlds { get; }

        Subject Opaque { get; } = new("opaque", isConfiguration: false);

        public Formula Formula(int depth)
        {
            if (depth == 0)
            {
                var question = questions[random.Next(questions.Length)];
                return new Formula(question, world => Answer(question.Atom!, world));
            }

            var (first, second) = (Formula(depth - 1), Formula(depth - 1));
            switch (random.Next(5))
            {
                case 0:
                    return new Formula(!first.Condition, world => !first.Holds(world));
                case 1:
                    var third = Formula(depth - 1);
                    return new Formula(Space.IfThenElse(first.Condition, second.Condition, third.Condition), world => first.Holds(world) ? second.Holds(world) : third.Holds(world));
                case 2:
                    return new Formula(first.Condition | second.Condition, world => first.Holds(world) || second.Holds(world));
                default:
                    return new Formula(first.Condition & second.Condition, world => first.Holds(world) && second.Holds(world));
            }
        }
    }
}
