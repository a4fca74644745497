using AccessAnalyzers.Tests.Harness;
using AccessAnalyzers.Tests.Surfaces;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Tests.Sdks;

public sealed class PulumiEksTests : EksSdkTests
{
    protected override (string Usings, MetadataReference[] Surfaces) Sdk { get; } = ("using Pulumi.Eks; using Pulumi.Eks.Inputs;", SurfaceReferences.Eks);

    protected override string IPv6 => "IpFamily = \"ipv6\"";

    protected override string Cluster(string endpoints, string type = "Cluster") => $$"""
        new {{type}}("eks", new ClusterArgs
        {
            SkipDefaultNodeGroup = true, AuthenticationMode = AuthenticationMode.Api, {{endpoints}}
        });
        """;

    [Theory]
    [InlineData("""new {|EKS010:Cluster|}("eks")""")]
    [InlineData("""new {|EKS010:Cluster|}("eks", null)""")]
    [InlineData("""new {|EKS010:Cluster|}("eks", args: default)""")]
    [InlineData("""new {|EKS010:Cluster|}("eks", options: new ComponentResourceOptions { Protect = true })""")]
    [InlineData("""new {|EKS010:Cluster|}("eks", new ClusterArgs())""")]
    [InlineData("""new {|EKS010:Cluster|}("eks", new())""")]
    [InlineData("""new {|EKS010:Cluster|}("eks", config.RequireBoolean("private") ? new ClusterArgs { EndpointPublicAccess = false, EndpointPrivateAccess = true, AuthenticationMode = AuthenticationMode.Api } : null)""")]
    public Task Without_arguments_all_defaults_hold(string creation) => Open($"{creation};").Verify();

    [Fact]
    public Task Arguments_from_elsewhere_are_not_judged() => Open("", """public static Cluster Make(ClusterArgs? args) => new("eks", args);""").Verify();

    /// <summary>The component throws; the service behind Pulumi.Aws takes them.</summary>
    [Fact]
    public async Task Blocks_for_a_disabled_endpoint_are_an_error()
    {
        var finding = Assert.Single(await Open(Cluster("""EndpointPublicAccess = false, EndpointPrivateAccess = true, PublicAccessCidrs = { "52.94.76.0/24" }""")).Analyze());
        Assert.Equal(("EKS006", DiagnosticSeverity.Error), (finding.Id, finding.Severity));
        Assert.Contains("so the SDK throws", finding.GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        """new Cluster("eks")""",
        """new Cluster("eks", new ClusterArgs { EndpointPrivateAccess = true, PublicAccessCidrs = new Config().RequireObject<string[]>("eksPublicAccessCidrs") })""",
        """new Cluster("eks", new ClusterArgs { EndpointPublicAccess = false, EndpointPrivateAccess = true })""")]
    [InlineData(
        """new Cluster("eks", /* all defaults */ null)""",
        """new Cluster("eks", /* all defaults */ new ClusterArgs { EndpointPrivateAccess = true, PublicAccessCidrs = new Config().RequireObject<string[]>("eksPublicAccessCidrs") })""",
        """new Cluster("eks", /* all defaults */ new ClusterArgs { EndpointPublicAccess = false, EndpointPrivateAccess = true })""")]
    [InlineData(
        """new Cluster("eks", options: null)""",
        """new Cluster("eks", options: null, args: new ClusterArgs { EndpointPrivateAccess = true, PublicAccessCidrs = new Config().RequireObject<string[]>("eksPublicAccessCidrs") })""",
        """new Cluster("eks", options: null, args: new ClusterArgs { EndpointPublicAccess = false, EndpointPrivateAccess = true })""")]
    [InlineData(
        """new Cluster("eks", new())""",
        """new Cluster("eks", new() { EndpointPrivateAccess = true, PublicAccessCidrs = new Config().RequireObject<string[]>("eksPublicAccessCidrs") })""",
        """new Cluster("eks", new() { EndpointPrivateAccess = true, EndpointPublicAccess = false })""")]
    public async Task Fixes_give_arguments_where_there_are_none(string creation, params string[] repaired)
    {
        var program = Open($"{creation};");
        await Fixes.AssertRepairs(program, "EKS010", "Restrict the public endpoint to CIDR blocks from configuration", "Make the API server private only (cuts off who connects now)");
        using var fixes = new Fixes(program.Compile());
        var project = fixes.Open();
        var offered = await Fixes.OfferedFor(project, Assert.Single(await Fixes.Findings(project)));
        for (var i = 0; i < repaired.Length; i++)
            Assert.Contains($"{repaired[i]};", await Fixes.Text(await Fixes.Apply(project, offered[i])), StringComparison.Ordinal);
    }

    [Fact]
    public Task Null_from_elsewhere_cannot_be_repaired_here() =>
        Fixes.AssertRepairs(Open("""ClusterArgs? args = null; new Cluster("eks", args);"""), "EKS010");
}
