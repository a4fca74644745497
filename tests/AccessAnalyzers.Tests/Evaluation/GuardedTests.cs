using AccessAnalyzers.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AccessAnalyzers.Tests.Evaluation;

public sealed class GuardedTests
{
    static readonly Constant one = new(1);
    static readonly Constant two = new(2);
    static readonly Constant three = new(3);

    readonly ConditionSpace space = new();
    readonly Condition a;
    readonly Condition b;

    public GuardedTests() => (a, b) = (Flag("a"), Flag("b"));

    [Fact]
    public void Cases_of_one_value_from_one_place_are_joined()
    {
        var origin = new Origin(Node("x"));
        var guarded = Guarded.Of([new Case(a & b, one, origin), new Case(!a, two, origin), new Case(a & !b, new Constant(1), new Origin(origin.Node))]);
        Holds(guarded, new Case(a, one, origin), new Case(!a, two, origin));
    }

    [Fact]
    public void A_case_is_joined_to_the_one_that_it_equals() =>
        Holds(Guarded.Of([new Case(a & b, one, null), new Case(a & !b, two, null), new Case(!a, two, null)]), new Case(a & b, one, null), new Case(!a | !b, two, null));

    [Fact]
    public void Cases_of_one_value_from_two_places_stay_apart()
    {
        Case[] cases = [new(a, one, new Origin(Node("x"))), new(!a & b, one, new Origin(Node("y"))), new(!a & !b, one, null)];
        Assert.Equal(cases, Guarded.Of(cases).Cases);
    }

    [Fact]
    public void A_case_that_never_holds_is_left_out() =>
        Holds(Guarded.Of([new(space.False, one, null), new(a, two, null), new(space.False, two, null), new(!a, three, null)]), new Case(a, two, null), new Case(!a, three, null));

    [Fact]
    public void The_cases_that_fit_are_kept()
    {
        var cases = Cases(48);
        Assert.Equal(cases, Guarded.Of(cases).Cases);
    }

    [Fact]
    public void Of_too_many_cases_the_last_are_unknown()
    {
        var cases = Cases(50);
        var guarded = Guarded.Of(cases);
        Assert.Equal(cases.Take(47).Append(new Case(cases[47].When | cases[48].When | cases[49].When, Value.Unknown, null)), guarded.Cases);
    }

    [Fact]
    public void The_choice_between_two_values()
    {
        var (then, @else) = (Guarded.Of(space.True, one), Guarded.Of([new Case(b, two, null), new Case(!b, one, null)]));
        Holds(Guarded.Choose(a, then, @else), new Case(a | !b, one, null), new Case(!a & b, two, null));
        Assert.Same(then, Guarded.Choose(space.True, then, @else));
        Assert.Same(@else, Guarded.Choose(space.False, then, @else));
        Assert.Same(@else, Guarded.Choose(a, @else, @else));
    }

    [Fact]
    public void Under_a_condition_what_it_excludes_is_left_out()
    {
        var guarded = Guarded.Of([new Case(a, one, null), new Case(!a & b, two, null), new Case(!a & !b, three, null)]);
        Assert.Equal([one], Values(guarded.Under(a)));
        Assert.Equal([two, three], Values(guarded.Under(!a)));
        Assert.Equal([one, two], Values(guarded.Under(a | b)));
        Assert.Equal(guarded.Cases[1], guarded.Under(!a).Cases[0]);
        Assert.Same(guarded, guarded.Under(space.True));
    }

    /// <summary>A value that is the same everywhere stays readable even where nothing runs.</summary>
    [Fact]
    public void The_only_case_stays_under_any_condition()
    {
        var guarded = Guarded.Of(a, one);
        Assert.Same(guarded, guarded.Under(!a));
    }

    [Fact]
    public void A_map_joins_what_becomes_equal()
    {
        var guarded = Guarded.Of([new Case(a, one, null), new Case(!a & b, two, null), new Case(!a & !b, three, null)]);
        Holds(guarded.Select(value => value == two ? one : two), new Case(a | !b, two, null), new Case(!a & b, one, null));
    }

    [Fact]
    public void What_is_handed_on_remembers_who_did()
    {
        var (given, handed) = (Node("x"), Node("y"));
        var guarded = Guarded.Of([new Case(a, one, new Origin(given)), new Case(!a, two, null)]).Via(handed);
        Holds(guarded, new Case(a, one, new Origin(handed, new Origin(given))), new Case(!a, two, new Origin(handed)));
    }

    [Fact]
    public void What_a_call_leaves_to_a_default_is_written_nowhere()
    {
        var (call, argument) = (Node("x"), Node("y"));
        Case[] cases = [new(a, one, new Origin(call, new Origin(argument))), new(!a & b, two, new Origin(argument, new Origin(call))), new(!a & !b, three, null)];
        Holds(Guarded.Of(cases).WrittenIn(call), cases[0] with { Origin = null }, cases[1], cases[2]);
    }

    [Fact]
    public void A_single_value()
    {
        Assert.Same(one, Guarded.Of(a, one).Single);
        Assert.Equal(one, Guarded.Of([new Case(a, one, null), new Case(!a, one, new Origin(Node("x")))]).Single);
        Assert.Null(Guarded.Of([new Case(a, one, null), new Case(!a, two, null)]).Single);
        Assert.Null(Guarded.Of([new Case(a, one, null), new Case(!a & b, one, new Origin(Node("x"))), new Case(!a & !b, two, null)]).Single);
        Assert.Null(Guarded.Of([]).Single);
    }

    [Fact]
    public void Where_a_value_passes_a_test()
    {
        var guarded = Guarded.Of([new Case(a, one, null), new Case(!a & b, two, null), new Case(!a & !b, three, null)]);
        Assert.Same(a | !b, guarded.When(space, value => value != two));
        Assert.Same(!a & b, guarded.When(space, value => value == two));
        Assert.Same(space.False, guarded.When(space, _ => false));
    }

    [Fact]
    public void A_value_that_is_written_once()
    {
        var origin = new Origin(Node("x"));
        Holds(Guarded.Of(a, one, origin), new Case(a, one, origin));
        Assert.Null(Assert.Single(Guarded.Of(a, one).Cases).Origin);
    }

    [Fact]
    public void An_origin_goes_back_to_where_the_value_began()
    {
        var (first, second, third) = (Node("x"), Node("y"), Node("z"));
        var begun = Origin.Of(first, null);
        var handed = Origin.Of(second, begun);
        Assert.Equal([first], begun.Nodes());
        Assert.Equal([second, first], handed.Nodes());
        Assert.Same(handed, Origin.Of(second, handed));
        Assert.Equal([third, second, first], Origin.Of(third, handed).Nodes());
        Assert.Equal([first, second, first], Origin.Of(first, handed).Nodes());
    }

    [Fact]
    public void Past_eight_steps_the_last_one_gives_way()
    {
        var nodes = Enumerable.Range(0, 10).Select(i => Node($"n{i}")).ToArray();
        var origin = nodes.Take(8).Aggregate((Origin?)null, (earlier, node) => Origin.Of(node, earlier))!;
        Assert.Equal(nodes.Take(8).Reverse(), origin.Nodes());
        var ninth = Origin.Of(nodes[8], origin);
        Assert.Equal(nodes.Take(7).Append(nodes[8]).Reverse(), ninth.Nodes());
        Assert.Equal(nodes.Take(7).Append(nodes[9]).Reverse(), Origin.Of(nodes[9], ninth).Nodes());
    }

    /// <summary>As many cases of different values, of which exactly one holds.</summary>
    Case[] Cases(int count) =>
        [.. Enumerable.Range(0, count).Select(i => new Case(Enumerable.Range(0, i).Aggregate(Flag($"c{i}"), (when, earlier) => when & !Flag($"c{earlier}")), new Constant(i), null))];

    readonly Dictionary<string, Subject> subjects = [];

    Condition Flag(string name)
    {
        if (!subjects.TryGetValue(name, out var subject))
            subjects.Add(name, subject = new Subject(name, isConfiguration: true));
        return space.Ask(subject, Question.IsTrue);
    }

    static void Holds(Guarded guarded, params Case[] expected) => Assert.Equal(expected, guarded.Cases);

    static IEnumerable<Value> Values(Guarded guarded) => guarded.Cases.Select(@case => @case.Value);

    static SyntaxNode Node(string text) => SyntaxFactory.ParseExpression(text);
}
