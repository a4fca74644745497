using AccessAnalyzers.Tests.Harness;

namespace AccessAnalyzers.Tests.Rules;

public sealed class SmokeTests(Xunit.Abstractions.ITestOutputHelper output)
{
    async Task Show(Program program)
    {
        foreach (var diagnostic in await program.Analyze())
            output.WriteLine(diagnostic + "   " + string.Join(" | ", diagnostic.Properties.Values));
    }

    [Fact]
    public Task A() => Show(Aks.Profile("""EnablePrivateCluster = true, PrivateDNSZone = "none", EnablePrivateClusterPublicFQDN = false,"""));

    [Fact]
    public Task B() => Show(Aks.Profile("""AuthorizedIPRanges = { "0.0.0.0/0" }, EnablePrivateCluster = false"""));

    [Fact]
    public Task C() => Show(Aks.Profile("""AuthorizedIPRanges = new[] { "73.140.245.0/24" }, EnablePrivateCluster = config.RequireBoolean("isPrivate"), DisableRunCommand = true"""));

    [Fact]
    public Task D() => Show(Aks.Stack("""
        var isProd = config.RequireBoolean("prod");
        var args = new ManagedClusterArgs { ResourceGroupName = "rg" };
        var profile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = true, DisableRunCommand = true };
        if (isProd)
            profile.PrivateDNSZone = "none";
        profile.EnablePrivateClusterPublicFQDN = isProd;
        args.ApiServerAccessProfile = profile;
        new ManagedCluster("aks", args);
        profile.PrivateDNSZone = "none";
        new ManagedCluster("aks2", args);
        """));

    [Fact]
    public Task E() => Show(Aks.Stack("""
        Make(true);
        Make(false);
        """, """
        void Make(bool isPrivate) => new ManagedCluster("aks", new ManagedClusterArgs
        {
            ResourceGroupName = "rg",
            ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs { EnablePrivateCluster = isPrivate, AuthorizedIPRanges = ["73.140.245.0/24"] },
        });
        """));
}

public sealed class SmokeEksTests(Xunit.Abstractions.ITestOutputHelper output)
{
    async Task Show(Program program)
    {
        foreach (var diagnostic in await program.Analyze())
            output.WriteLine(diagnostic + "   " + string.Join(" | ", diagnostic.Properties.Values));
    }

    [Fact]
    public Task A() => Show(Eks.Cluster(""));

    [Fact]
    public Task B() => Show(Eks.Cluster("""EndpointAccess = EndpointAccess.PUBLIC.OnlyFrom("52.1.2.3/32")"""));

    [Fact]
    public Task C() => Show(Eks.Cluster("""EndpointAccess = EndpointAccess.PUBLIC_AND_PRIVATE.OnlyFrom("52.1.2.3/32", "203.0.113.5/32")"""));

    [Fact]
    public Task D() => Show(Eks.CfnCluster("""EndpointPublicAccess = false, PublicAccessCidrs = new[] { "52.1.2.3/32" }"""));

    [Fact]
    public Task F() => Show(Eks.CfnCluster("""PublicAccessCidrs = new[] { "52.1.2.3/32" }"""));

    [Fact]
    public Task E() => Show(Eks.Stack("""
        var isOpen = (string)Node.TryGetContext("open") == "true";
        new FargateCluster(this, "eks", new FargateClusterProps { Version = KubernetesVersion.V1_31, EndpointAccess = isOpen ? EndpointAccess.PUBLIC : EndpointAccess.PRIVATE });
        """));
}
