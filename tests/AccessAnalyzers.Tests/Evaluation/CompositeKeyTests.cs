using AccessAnalyzers.Tests.Harness;

namespace AccessAnalyzers.Tests.Evaluation;

/// <summary>Tables by two things at once: environment and region, tier and purpose; tuples and records alike.</summary>
public sealed class CompositeKeyTests
{
    const string Tables = """
        static readonly Dictionary<(string Environment, string Region), string[]> Offices = new()
        {
            [("dev", "westeurope")] = new[] { "0.0.0.0/0" },
            [("prod", "westeurope")] = new[] { "52.94.76.0/24" },
        };

        static readonly IReadOnlyDictionary<(string, bool), string> Zones = new Dictionary<(string, bool), string>
        {
            { ("dev", false), "none" },
            { ("prod", true), "system" },
        };

        readonly record struct Place(string Environment, string Region);

        sealed record Tier(string Name, bool IsPublic);

        record Open(string Name);

        static readonly Dictionary<Place, string[]> Places = new()
        {
            [new("dev", "westeurope")] = new[] { "0.0.0.0/0" },
            [new("prod", "westeurope")] = new[] { "52.94.76.0/24" },
        };

        static readonly Dictionary<Tier, string[]> Tiers = new() { [new Tier("a", true)] = new[] { "0.0.0.0/0" }, [new Tier("a", false)] = new[] { "52.94.76.0/24" } };

        static readonly Dictionary<Open, string[]> Opens = new() { [new Open("a")] = new[] { "0.0.0.0/0" } };

        static readonly HashSet<(string Environment, string Region)> Private = new() { ("prod", "westeurope") };
        """;

    [Theory]
    [InlineData("Offices[(\"dev\", \"westeurope\")]", "")]
    [InlineData("Offices[(\"prod\", \"westeurope\")]", null)]
    [InlineData("Offices[(config.Require(\"env\"), \"westeurope\")]", "'env' is \"dev\"")]
    [InlineData("Offices[(config.Require(\"env\"), config.Require(\"region\"))]", "'env' is \"dev\"")]
    [InlineData("Offices.TryGetValue((config.Require(\"env\"), \"westeurope\"), out var found) ? found : new[] { \"52.94.76.0/24\" }", "'env' is \"dev\"")]
    [InlineData("Offices.GetValueOrDefault((config.Require(\"env\"), \"westeurope\"), new[] { \"52.94.76.0/24\" })", "'env' is \"dev\"")]
    [InlineData("Offices.First(each => each.Key.Environment == \"dev\").Value", "")]
    [InlineData("Places[new Place(\"dev\", \"westeurope\")]", "")]
    [InlineData("Places[new(\"prod\", \"westeurope\")]", null)]
    [InlineData("Places[new(config.Require(\"env\"), \"westeurope\")]", "'env' is \"dev\"")]
    [InlineData("Places[new Place(\"prod\", \"westeurope\") with { Environment = \"dev\" }]", "")]
    [InlineData("Places.First(each => each.Key.Environment == \"dev\").Value", "")]
    [InlineData("Tiers[new Tier(\"a\", true)]", "")]
    [InlineData("Tiers[new Tier(\"a\", false)]", null)]
    [InlineData("Tiers[new Tier(\"a\", config.RequireBoolean(\"public\"))]", "'public' is true")]
    [InlineData("Opens[new Open(\"a\")]", null)]
    public async Task A_table_by_two_things(string ranges, string? witness)
    {
        var program = Aks.Stack(
            $$"""
            new ManagedCluster("aks", new ManagedClusterArgs
            {
                ResourceGroupName = "rg",
                ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { AuthorizedIPRanges = {{ranges}} },
            });
            """,
            Tables);
        var found = (await program.Analyze()).Where(finding => finding.Id == "AKS021").ToArray();
        Assert.Equal(witness is null ? [] : [witness], found.Select(finding => finding.Properties.GetValueOrDefault("When") ?? ""));
    }

    [Fact]
    public async Task A_set_of_pairs()
    {
        var program = Aks.Stack(
            """
            var isPrivate = Private.Contains((config.Require("env"), config.Require("region")));
            new ManagedCluster("aks", new ManagedClusterArgs
            {
                ResourceGroupName = "rg",
                ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = isPrivate },
            });
            """,
            Tables);
        Assert.Equal("'env' is not \"prod\"", (await program.Single("AKS020")).Properties["When"]);
    }

    /// <summary>A key that is not known may be any, and so may be what is found there.</summary>
    [Theory]
    [InlineData("Zones[(File.ReadAllText(\"environment\"), true)]")]
    [InlineData("Zones.GetValueOrDefault((\"dev\", Guid.NewGuid() == Guid.Empty)) ?? \"system\"")]
    public async Task An_unknown_key(string zone)
    {
        var program = Aks.Stack(
            $$"""
            new ManagedCluster("aks", new ManagedClusterArgs
            {
                ResourceGroupName = "rg",
                ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs
                {
                    EnablePrivateCluster = true,
                    EnablePrivateClusterPublicFQDN = false,
                    PrivateDNSZone = {{zone.Replace("File.", "System.IO.File.")}},
                },
            });
            """,
            Tables);
        Assert.DoesNotContain(await program.Analyze(), finding => finding.Id == "AKS001" && !finding.Properties.ContainsKey("When"));
    }
}
