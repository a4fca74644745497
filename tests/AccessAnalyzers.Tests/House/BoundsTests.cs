using AccessAnalyzers.Tests.Harness;

namespace AccessAnalyzers.Tests.House;

/// <summary>What programs look like that reach the bounds of the evaluation: nothing fails, and nothing is guessed.</summary>
public sealed class BoundsTests
{
    /// <summary>
    /// 200 questions are as many as a condition may ask. The program asks whether each setting is there, then of two of them whether
    /// they are true. Past the bound the answers before it are forgotten, and that is all.
    /// </summary>
    [Theory]
    [InlineData(190)]
    [InlineData(195)]
    [InlineData(196)]
    [InlineData(198)]
    [InlineData(450)]
    public async Task A_program_requires_more_settings_than_a_condition_may_ask_about(int others)
    {
        var program = Aks.Stack($$"""
            {{string.Concat(Enumerable.Range(0, others).Select(i => $"config.RequireBoolean(\"other{i}\");"))}}
            var b = config.RequireBoolean("b");
            var c = config.RequireBoolean("c");
            if (b || c)
            {
                new ManagedCluster("aks", new ManagedClusterArgs
                {
                    ResourceGroupName = "rg",
                    ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = b, AuthorizedIPRanges = { "73.140.245.0/24" } },
                });
            }
            config.RequireBoolean("late");
            """);
        Assert.EndsWith(" (when 'b' is true)", Assert.Single(await program.Analyze(), diagnostic => diagnostic.Id == "AKS002").GetMessage(), StringComparison.Ordinal);
    }
}
