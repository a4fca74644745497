using System.Collections.Immutable;
using System.Globalization;
using AccessAnalyzers.Tests.Harness;

namespace AccessAnalyzers.Tests.Rules.Eks;

/// <summary>EKS030.</summary>
public sealed class CidrNotTrustedTests
{
    static Program Trusting(Program program, string trusted = "52.94.76.0/25, 52.94.76.128/25, 2600:1f14::/36") => program with
    {
        Ignoring = ["EKS020"],
        Options = ImmutableDictionary<string, string>.Empty.Add("access_analyzers.trusted_ranges", trusted),
    };

    static Program Cfn(string cidrs) => Trusting(Harness.Eks.CfnCluster(
        $"EndpointPrivateAccess = true, PublicAccessCidrs = new[] {{ {cidrs} }},",
        "KubernetesNetworkConfig = new CfnCluster.KubernetesNetworkConfigProperty { IpFamily = \"ipv6\" },"));

    [Theory]
    [InlineData("{|EKS030:\"54.1.2.0/24\"|}")]
    [InlineData("\"52.94.76.0/24\", {|EKS030:\"52.94.76.0/23\"|}")]
    [InlineData("System.IO.File.ReadAllText(\"office\"), {|EKS030:\"2600:1f14::/35\"|}")]
    [InlineData("\"52.94.76.0/24\", \"2600:1f14:800::/37\"")]
    [InlineData("System.IO.File.ReadAllText(\"office\")")]
    public Task The_union_of_the_trusted_ranges_holds_every_block(string cidrs) => Cfn(cidrs).Verify();

    [Fact]
    public Task With_the_cdks_own_construct() => Trusting(Harness.Eks.Cluster("EndpointAccess = EndpointAccess.PUBLIC_AND_PRIVATE.OnlyFrom({|EKS030:\"54.1.2.0/24\"|}),")).Verify();

    [Fact]
    public Task Nothing_is_said_where_no_ranges_are_trusted() => (Cfn("\"54.1.2.0/24\"") with { Options = ImmutableDictionary<string, string>.Empty }).Verify();

    [Fact]
    public async Task A_disabled_endpoint_lets_nobody_in() => Assert.DoesNotContain(
        await Trusting(Harness.Eks.CfnCluster("EndpointPublicAccess = false, EndpointPrivateAccess = true, PublicAccessCidrs = new[] { \"54.1.2.0/24\" },")).Analyze(),
        diagnostic => diagnostic.Id == "EKS030");

    [Fact]
    public async Task In_some_configurations() => Assert.Equal(
        "The public endpoint of EKS cluster 'eks' accepts 54.1.2.0/24, which is not within the trusted ranges of this project; list trusted networks in 'PublicAccessCidrs' or extend access_analyzers.trusted_ranges (when 'GUESTS' is \"yes\")",
        (await Cfn("System.Environment.GetEnvironmentVariable(\"GUESTS\") == \"yes\" ? \"54.1.2.0/24\" : \"52.94.76.0/24\"").Single("EKS030")).GetMessage(CultureInfo.InvariantCulture));
}
