using AccessAnalyzers.Evaluation;

namespace AccessAnalyzers.Tests.Evaluation;

public sealed class StateTests
{
    [Fact]
    public void Nothing_is_remembered_at_first()
    {
        Assert.Null(State.Empty.Variable(0));
        Assert.Empty(State.Empty.AllObjects);
    }
}
