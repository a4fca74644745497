using System.Collections.Immutable;
using System.Globalization;
using AccessAnalyzers.Tests.Harness;

namespace AccessAnalyzers.Tests.Rules.Eks;

/// <summary>EKS011.</summary>
public sealed class CidrVeryBroadTests
{
    static Program Cfn(string cidrs, params (string Option, string Value)[] options) => Harness.Eks.CfnCluster(
        $"EndpointPrivateAccess = true, PublicAccessCidrs = new[] {{ {cidrs} }},",
        "KubernetesNetworkConfig = new CfnCluster.KubernetesNetworkConfigProperty { IpFamily = \"ipv6\" },") with
    {
        Ignoring = ["EKS020"],
        Options = options.ToImmutableDictionary(option => $"access_analyzers.very_broad_{option.Option}_prefix", option => option.Value),
    };

    [Theory]
    [InlineData("{|EKS011:\"0.0.0.0/1\"|}")]
    [InlineData("\"52.94.76.0/24\", System.IO.File.ReadAllText(\"office\"), {|EKS011:\"52.0.0.0/7\"|}")]
    [InlineData("{|EKS011:\"2600::/18\"|}")]
    [InlineData("\"54.1.2.0/24\", {|EKS011:\"52.0.0.0/8\"|}, \"53.0.0.0/9\", \"53.128.0.0/9\"")]
    [InlineData("\"52.0.0.0/8\"")]
    [InlineData("\"53.0.0.0/8\", \"54.0.0.0/8\"")]
    [InlineData("\"52.0.0.0/8\", \"53.0.0.0/9\"")]
    [InlineData("\"2600::/19\"")]
    [InlineData("System.IO.File.ReadAllText(\"office\")")]
    [InlineData("{|EKS003:\"240.0.0.0/4\"|}")]
    [InlineData("{|EKS010:\"0.0.0.0/0\"|}")]
    public Task A_block_or_blocks_that_make_up_one(string cidrs) => Cfn(cidrs).Verify();

    [Fact]
    public Task With_the_cdks_own_construct() =>
        (Harness.Eks.Cluster("EndpointAccess = EndpointAccess.PUBLIC_AND_PRIVATE.OnlyFrom({|EKS011:\"0.0.0.0/1\"|}),") with { Ignoring = ["EKS020"] }).Verify();

    [Fact]
    public Task Two_halves_are_everyone() => (Cfn("\"0.0.0.0/1\", \"128.0.0.0/1\"") with { Ignoring = ["EKS010"] }).Verify();

    [Fact]
    public async Task A_disabled_endpoint_lets_nobody_in() => Assert.DoesNotContain(
        await Harness.Eks.CfnCluster("EndpointPublicAccess = false, EndpointPrivateAccess = true, PublicAccessCidrs = new[] { \"0.0.0.0/1\" },").Analyze(),
        diagnostic => diagnostic.Id == "EKS011");

    [Theory]
    [InlineData("\"52.0.0.0/8\"", "ipv4", "9", true)]
    [InlineData("\"52.0.0.0/9\"", "ipv4", "9", false)]
    [InlineData("\"0.0.0.0/1\"", "ipv4", "0", false)]
    [InlineData("\"52.94.76.4/31\"", "ipv4", "32", true)]
    [InlineData("\"2600:1f14::/31\"", "ipv6", "32", true)]
    [InlineData("\"2600:1f14::/32\"", "ipv6", "32", false)]
    public async Task The_threshold_can_be_set(string cidrs, string family, string prefix, bool isReported) =>
        Assert.Equal(isReported, (await Cfn(cidrs, (family, prefix)).Analyze()).Any(diagnostic => diagnostic.Id == "EKS011"));

    [Fact]
    public async Task In_some_configurations() => Assert.Equal(
        "The public endpoint of EKS cluster 'eks' accepts 52.0.0.0/8, 53.0.0.0/8, which makes up a block broader than /8; list only the networks that need it in 'PublicAccessCidrs' (when 'WIDE' is \"yes\")",
        (await Cfn("\"52.0.0.0/8\", System.Environment.GetEnvironmentVariable(\"WIDE\") == \"yes\" ? \"53.0.0.0/8\" : \"54.0.0.0/8\"").Single("EKS011")).GetMessage(CultureInfo.InvariantCulture));
}
