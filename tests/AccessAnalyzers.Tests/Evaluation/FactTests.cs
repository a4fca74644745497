using AccessAnalyzers.Evaluation;

namespace AccessAnalyzers.Tests.Evaluation;

/// <summary>Kleene's truth tables: true, false, and null where nobody can tell.</summary>
public sealed class FactTests
{
    static readonly ConditionSpace space = new();

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)]
    [InlineData(true, null, null)]
    [InlineData(false, true, false)]
    [InlineData(false, false, false)]
    [InlineData(false, null, false)]
    [InlineData(null, true, null)]
    [InlineData(null, false, false)]
    [InlineData(null, null, null)]
    public void Both(bool? left, bool? right, bool? expected) => Assert.Equal(expected, Truth(Statement(left) & Statement(right)));

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, true)]
    [InlineData(true, null, true)]
    [InlineData(false, true, true)]
    [InlineData(false, false, false)]
    [InlineData(false, null, null)]
    [InlineData(null, true, true)]
    [InlineData(null, false, null)]
    [InlineData(null, null, null)]
    public void Either(bool? left, bool? right, bool? expected) => Assert.Equal(expected, Truth(Statement(left) | Statement(right)));

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(null, null)]
    public void Not(bool? fact, bool? expected) => Assert.Equal(expected, Truth(!Statement(fact)));

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(null, false)]
    public void What_nobody_can_tell_is_not_known(bool? fact, bool expected) => Assert.Equal(expected, Truth(Statement(fact).Definitely));

    [Fact]
    public void A_condition_is_a_fact_everywhere()
    {
        var condition = space.Unknown("x");
        Assert.Equal(new Fact(condition, !condition), Fact.From(condition));
    }

    static Fact Statement(bool? truth) => new(truth == true ? space.True : space.False, truth == false ? space.True : space.False);

    static bool? Truth(Fact fact)
    {
        Assert.False(fact.Holds.IsTrue && fact.Fails.IsTrue);
        return fact.Holds.IsTrue ? true : fact.Fails.IsTrue ? false : null;
    }
}
