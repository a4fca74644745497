using static AccessAnalyzers.Tests.Evaluation.Ladder.ValueFlow;

namespace AccessAnalyzers.Tests.Evaluation.Ladder;

/// <summary>One object behind several names or several clusters. A cluster has what its arguments held when it was created.</summary>
public sealed class ObjectIdentityTests
{
    [Theory]
    [InlineData("", Definite, Definite)]
    [InlineData("profile.EnablePrivateCluster = false;", Definite, Silent)]
    [InlineData("profile.EnablePrivateCluster = isProd;", Definite, When + "'isProd' is true")]
    [InlineData("if (isProd) profile.EnablePrivateCluster = false;", Definite, When + "'isProd' is false")]
    [InlineData("profile.AuthorizedIPRanges = new InputList<string>();", Definite, Silent)]
    [InlineData("profile.AuthorizedIPRanges.Add(\"73.140.246.0/24\");", Definite, Definite)]
    [InlineData("args.ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs();", Definite, Silent)]
    [InlineData("args = new ManagedClusterArgs { ResourceGroupName = \"rg\" };", Definite, Silent)]
    [InlineData("var other = args; other.ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs();", Definite, Silent)]
    [InlineData("profile = new ManagedClusterAPIServerAccessProfileArgs();", Definite, Definite)]
    [InlineData("Open(profile);", Definite, Silent)]
    [InlineData("if (isProd) Open(profile);", Definite, When + "'isProd' is false")]
    public async Task A_cluster_keeps_what_its_arguments_held(string change, string first, string second)
    {
        var statements = $$"""
            var profile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = true, AuthorizedIPRanges = { "73.140.245.0/24" } };
            var args = new ManagedClusterArgs { ResourceGroupName = "rg", ApiServerAccessProfile = profile };
            new ManagedCluster("first", args);
            {{change}}
            new ManagedCluster("second", args);
            """;
        const string Members = "static void Open(ManagedClusterAPIServerAccessProfileArgs profile) => profile.EnablePrivateCluster = false;";
        await Cluster(statements, first, Members, cluster: "first");
        await Cluster(statements, second, Members, cluster: "second");
    }

    [Theory]
    [InlineData("profile.EnablePrivateCluster = false;", Silent, Definite)]
    [InlineData("profile.EnablePrivateCluster = isProd;", When + "'isProd' is true", Definite)]
    [InlineData("", Definite, Definite)]
    public async Task A_change_before_the_first_cluster_reaches_all_that_share_the_object(string change, string shared, string own)
    {
        var statements = $$"""
            var profile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = true, AuthorizedIPRanges = { "73.140.245.0/24" } };
            var other = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = true, AuthorizedIPRanges = { "73.140.245.0/24" } };
            var first = new ManagedClusterArgs { ResourceGroupName = "rg", ApiServerAccessProfile = profile };
            var second = new ManagedClusterArgs { ResourceGroupName = "rg", ApiServerAccessProfile = profile };
            {{change}}
            new ManagedCluster("first", first);
            new ManagedCluster("second", second);
            new ManagedCluster("own", new ManagedClusterArgs { ResourceGroupName = "rg", ApiServerAccessProfile = other });
            """;
        await Cluster(statements, shared, cluster: "first");
        await Cluster(statements, shared, cluster: "second");
        await Cluster(statements, own, cluster: "own");
    }
}
