namespace AccessAnalyzers.ContractTests;

/// <summary>Says all that breaks the contract, where xunit would say the beginning.</summary>
static class Contract
{
    public static void IsKept(IEnumerable<string> breaches)
    {
        var lines = breaches.ToArray();
        Assert.True(lines.Length == 0, string.Join('\n', lines));
    }
}
