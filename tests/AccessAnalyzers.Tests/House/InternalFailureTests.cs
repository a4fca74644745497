using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Tests.House;

/// <summary>A bug of ours costs the findings of one member, and is told.</summary>
public sealed class InternalFailureTests
{
    [Fact]
    public void A_failure_is_reported_where_it_happens()
    {
        var reported = new List<Diagnostic>();
        InternalFailure.Contain(static () => throw new KeyNotFoundException("a secret of the program"), "Declare", Location.None, reported.Add);
        var failure = Assert.Single(reported);
        Assert.Equal(("ACCESS009", DiagnosticSeverity.Info), (failure.Id, failure.Severity));
        Assert.Contains("'Declare'", failure.GetMessage(null), StringComparison.Ordinal);
        Assert.Contains("KeyNotFoundException in InternalFailureTests", failure.GetMessage(null).Replace("<>c", "InternalFailureTests"), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", failure.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cancelled_analysis_is_no_failure() => Assert.Throws<OperationCanceledException>(static () =>
        InternalFailure.Contain(static () => throw new OperationCanceledException(), "Declare", Location.None, static _ => { }));
}
