using static AccessAnalyzers.Tests.Evaluation.Ladder.ValueFlow;

namespace AccessAnalyzers.Tests.Evaluation.Ladder;

/// <summary>One object behind several names or several clusters. A cluster has what its arguments held when it was created.</summary>
public sealed class ObjectIdentityTests
{
    const string Arguments = """
        var profile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = true, AuthorizedIPRanges = { "73.140.245.0/24" } };
        var args = new ManagedClusterArgs { ResourceGroupName = "rg", ApiServerAccessProfile = profile };

        """;

    [Theory]
    [InlineData("profile.EnablePrivateCluster = false;")]
    [InlineData("profile.AuthorizedIPRanges = new InputList<string>();")]
    [InlineData("args.ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs();")]
    [InlineData("args = new ManagedClusterArgs { ResourceGroupName = \"rg\" };")]
    [InlineData("var other = args; other.ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs();")]
    [InlineData("Open(profile);")]
    public async Task A_cluster_keeps_what_its_arguments_held(string change)
    {
        var statements = $"{Arguments} new ManagedCluster(\"first\", args); {change} new ManagedCluster(\"second\", args);";
        const string Members = "static void Open(ManagedClusterAPIServerAccessProfileArgs profile) => profile.EnablePrivateCluster = false;";
        await Cluster(statements, Definite, Members, cluster: "first");
        await Cluster(statements, Silent, Members, cluster: "second");
    }

    [Theory]
    [InlineData("profile.EnablePrivateCluster = true;", Definite)]
    [InlineData("profile.EnablePrivateCluster = isProd;", When + "'isProd' is true")]
    [InlineData("if (isProd) profile.EnablePrivateCluster = true;", When + "'isProd' is true")]
    [InlineData("args.ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = true, AuthorizedIPRanges = { \"73.140.246.0/24\" } };", Definite)]
    [InlineData("profile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = true };", Silent)]
    [InlineData("Lock(profile);", Definite)]
    [InlineData("if (isProd) Lock(profile);", When + "'isProd' is true")]
    [InlineData("var other = profile; other.EnablePrivateCluster = true;", Definite)]
    public async Task What_changes_after_the_first_cluster_is_the_second_ones_affair(string change, string second)
    {
        var statements = $"{Arguments} profile.EnablePrivateCluster = false; new ManagedCluster(\"first\", args); {change} new ManagedCluster(\"second\", args);";
        const string Members = "static void Lock(ManagedClusterAPIServerAccessProfileArgs profile) => profile.EnablePrivateCluster = true;";
        await Cluster(statements, Silent, Members, cluster: "first");
        await Cluster(statements, second, Members, cluster: "second");
    }

    [Theory]
    [InlineData("profile.EnablePrivateCluster = false;", Silent, Definite)]
    [InlineData("profile.EnablePrivateCluster = isProd;", When + "'isProd' is true", Definite)]
    [InlineData("", Definite, Definite)]
    [InlineData("other.EnablePrivateCluster = false;", Definite, Silent)]
    public async Task Objects_that_look_alike_are_not_the_same(string change, string expected, string expectedOther)
    {
        var statements = $$"""
            {{Arguments}}
            var other = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = true, AuthorizedIPRanges = { "73.140.245.0/24" } };
            {{change}}
            new ManagedCluster("aks", args);
            new ManagedCluster("other", new ManagedClusterArgs { ResourceGroupName = "rg", ApiServerAccessProfile = other });
            """;
        await Cluster(statements, expected);
        await Cluster(statements, expectedOther, cluster: "other");
    }

    /// <summary>Both findings stand at the shared ranges: the one that no configuration escapes must not be hidden behind the other.</summary>
    [Fact]
    public Task The_graver_finding_of_two_at_one_place_is_told() => Cluster(
        Arguments + "profile.EnablePrivateCluster = isProd; new ManagedCluster(\"first\", args); profile.EnablePrivateCluster = true; new ManagedCluster(\"second\", args);",
        Definite,
        cluster: "second");

    /// <summary>A copy of a collection has the objects that are in the collection.</summary>
    [Theory]
    [InlineData("foreach (var (k, v) in all.ToList()) v.On = k == \"b\";", Definite)]
    [InlineData("foreach (var pair in all.ToArray()) pair.Value.On = pair.Key == \"a\";", Silent)]
    [InlineData("all.ToList().ForEach(pair => pair.Value.On = isProd);", When + "'isProd' is true")]
    [InlineData("all.ToList()[1].Value.On = true;", Definite)]
    [InlineData("System.Collections.Immutable.ImmutableDictionary.ToImmutableDictionary(all).ToList().First(pair => pair.Key == \"b\").Value.On = true;", Definite)]
    [InlineData("new SortedDictionary<string, Spec>(all).ToList()[1].Value.On = true;", Definite)]
    [InlineData("((IReadOnlyDictionary<string, Spec>)all).ToArray().First(pair => pair.Key == \"b\").Value.On = true;", Definite)]
    public Task In_a_copy(string statements, string expected) => Flag(
        "var all = new Dictionary<string, Spec> { [\"a\"] = new(), [\"b\"] = new() }; " + statements, "all[\"b\"].On", expected, "class Spec { public bool On { get; set; } }");
}
