namespace AccessAnalyzers.RobustnessTests;

/// <summary>A reader of programs that finds none would let everything pass.</summary>
public sealed class CorpusTests
{
    [Fact]
    public void There_are_programs_from_everywhere()
    {
        Assert.InRange(Corpus.Pages().Count(), 100, int.MaxValue);
        Assert.InRange(Corpus.Samples().Count(), 6, int.MaxValue);
        Assert.InRange(Corpus.Tested().Count(), 1_000, int.MaxValue);
        Assert.InRange(OrdinaryMember.All.Length, 120, int.MaxValue);
    }

    /// <summary>Most are programs before they are damaged: what does not bind is hardly looked at.</summary>
    [Fact]
    public void Most_programs_compile()
    {
        var some = Corpus.Programs.Where((_, index) => index % 40 == 0).ToArray();
        var right = some.AsParallel().Count(program => !program.Compile().GetDiagnostics().Any(diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error));
        Assert.True(right * 2 > some.Length, $"{right} of {some.Length}");
    }
}
