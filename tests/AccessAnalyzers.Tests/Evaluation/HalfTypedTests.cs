using AccessAnalyzers.Tests.Harness;

namespace AccessAnalyzers.Tests.Evaluation;

/// <summary>While somebody types, nothing is said of a body with a syntax error, nor of what it would do; of the others everything.</summary>
public sealed class HalfTypedTests
{
    [Theory]
    [InlineData("var n = ;", "true", "", false)]
    [InlineData("", "true", "static void Other() { var n = ; }", true)]
    [InlineData("", "On()", "static bool On() { return true }", false)]
    [InlineData("", "On()", "static bool On() { return true; }", true)]
    [InlineData("", "On", "static bool On { get; } = true +;", false)]
    [InlineData("", "On", "static bool On { get; } = true;", true)]
    [InlineData("", "on", "static readonly bool on = (true;", false)]
    [InlineData("", "On()", "static bool On() { var on = true; \n#warning half done\n return on; }", true)]
    public async Task Only_what_is_whole_is_judged(string statements, string flag, string members, bool isFound)
    {
        var program = Aks.Stack(
            $$"""
            {{statements}}
            new ManagedCluster("aks", new ManagedClusterArgs
            {
                ResourceGroupName = "rg",
                ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = {{flag}}, AuthorizedIPRanges = { "73.140.245.0/24" } },
            });
            """,
            members) with { MayHaveErrors = true };
        Assert.Equal(isFound, (await program.Analyze()).Any(static diagnostic => diagnostic.Id == "AKS002"));
    }
}
