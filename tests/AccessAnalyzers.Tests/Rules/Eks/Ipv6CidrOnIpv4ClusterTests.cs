using System.Globalization;
using AccessAnalyzers.Tests.Harness;

namespace AccessAnalyzers.Tests.Rules.Eks;

/// <summary>EKS005.</summary>
public sealed class Ipv6CidrOnIpv4ClusterTests
{
    static Program Cfn(string cidrs, string props = "") =>
        Harness.Eks.CfnCluster($"EndpointPrivateAccess = true, PublicAccessCidrs = new[] {{ {cidrs} }},", props) with { Ignoring = ["EKS020"] };

    static string Family(string family) => $"KubernetesNetworkConfig = new CfnCluster.KubernetesNetworkConfigProperty {{ IpFamily = {family} }},";

    static Program Cluster(string cidrs, string props = "") =>
        Harness.Eks.Cluster($"{props} EndpointAccess = EndpointAccess.PUBLIC_AND_PRIVATE.OnlyFrom({cidrs}),") with { Ignoring = ["EKS020"] };

    [Fact]
    public async Task Without_a_family_it_is_IPv4()
    {
        await Cfn("\"52.94.76.0/24\", {|EKS005:\"2600:1f14::/36\"|}").Verify();
        await Cluster("{|EKS005:\"2600:1f14::/36\"|}").Verify();
        await Cluster("\"52.94.76.0/24\"").Verify();
    }

    [Fact]
    public async Task With_a_family()
    {
        await Cfn("{|EKS005:\"2600:1f14::/36\"|}", Family("\"ipv4\"")).Verify();
        await Cfn("\"2600:1f14::/36\"", Family("\"ipv6\"")).Verify();
        await Cfn("\"2600:1f14::/36\"", Family("System.IO.File.ReadAllText(\"family\")")).Verify();
        await Cluster("{|EKS005:\"2600:1f14::/36\"|}", "IpFamily = IpFamily.IP_V4,").Verify();
        await Cluster("\"2600:1f14::/36\"", "IpFamily = IpFamily.IP_V6,").Verify();
        await Cluster("\"2600:1f14::/36\"", "IpFamily = System.Enum.Parse<IpFamily>(System.IO.File.ReadAllText(\"family\")),").Verify();
    }

    [Fact]
    public Task An_outpost_has_rules_of_its_own() => Cfn("\"2600:1f14::/36\"", "OutpostConfig = new CfnCluster.OutpostConfigProperty(),").Verify();

    [Fact]
    public async Task In_some_configurations() => Assert.Equal(
        "EKS cluster 'eks' is an IPv4 cluster, for which AWS takes no IPv6 CIDR blocks like 2600:1f14::/36; list IPv4 blocks in 'PublicAccessCidrs' or make it an IPv6 cluster (when 'FAMILY' is not \"6\")",
        (await Cfn("\"2600:1f14::/36\"", Family("System.Environment.GetEnvironmentVariable(\"FAMILY\") == \"6\" ? \"ipv6\" : \"ipv4\"")).Single("EKS005")).GetMessage(CultureInfo.InvariantCulture));

    [Fact]
    public async Task Repaired() => Assert.Equal(
        Cfn("\"52.94.76.0/24\"").Files[0],
        await Fixes.Repair(Cfn("\"52.94.76.0/24\", \"2600:1f14::/36\""), "EKS005", "Remove the IPv6 CIDR blocks"));

    [Fact]
    public async Task Repaired_at_the_end_of_a_call() => Assert.Equal(
        Cluster("\"52.94.76.0/24\"").Files[0],
        await Fixes.Repair(Cluster("\"52.94.76.0/24\", \"2600:1f14::/36\", \"2600:1f15::/36\""), "EKS005", "Remove the IPv6 CIDR blocks"));

    /// <summary>Without its last block the list would let everyone in.</summary>
    [Fact]
    public async Task The_last_block_stays() => Assert.Empty(await Fixes.Titles(Cfn("\"2600:1f14::/36\""), "EKS005"));
}
