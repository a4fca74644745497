using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Text;

namespace AccessAnalyzers.LightBulbTests;

/// <summary>Somebody puts the caret on a squiggle and opens the light bulb.</summary>
public sealed class LightBulbTests
{
    const string Program = """
        using Pulumi.AzureNative.ContainerService;
        using Pulumi.AzureNative.ContainerService.Inputs;

        new ManagedCluster("aks", new ManagedClusterArgs
        {
            ResourceGroupName = "clusters",
            ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs
            {
                EnablePrivateCluster = true,
                AuthorizedIPRanges = { "73.140.245.0/24" },
            },
        });
        """;

    const string Ranges = "AuthorizedIPRanges = { \"73.140.245.0/24\" }";

    [Fact]
    public async Task It_offers_the_repairs_of_a_finding()
    {
        using var editor = new Editor();
        var document = editor.Open(Program);

        var offered = await editor.LightBulb(document, new TextSpan(Program.IndexOf(Ranges, StringComparison.Ordinal), 0), "AKS002");

        // Roslyn's own offers to suppress or configure any diagnostic come after those.
        var repairs = offered.Select(action => action.Title).Where(title => title.Split(' ')[0] is not ("Suppress" or "Configure"));
        Assert.Equal(["Remove the authorized IP ranges", "Make the cluster public (replaces an existing cluster, opens it to the internet)"], repairs);
    }

    [Fact]
    public async Task The_first_repair_ends_the_finding()
    {
        using var editor = new Editor();
        var document = editor.Open(Program);
        var caret = new TextSpan(Program.IndexOf(Ranges, StringComparison.Ordinal), 0);

        var first = (await editor.LightBulb(document, caret, "AKS002"))[0];
        var operations = await first.GetOperationsAsync(CancellationToken.None);
        var repaired = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;

        Assert.Equal(Program.Replace($"        {Ranges},\n", "", StringComparison.Ordinal), (await repaired.GetTextAsync()).ToString());
        Assert.Empty(await editor.LightBulb(repaired, caret, "AKS002"));
    }
}
