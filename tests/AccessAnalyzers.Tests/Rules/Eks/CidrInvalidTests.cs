using System.Globalization;
using AccessAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Tests.Rules.Eks;

/// <summary>EKS002.</summary>
public sealed class CidrInvalidTests
{
    const string Title = "Write the CIDR blocks as AWS takes them";

    static Program Cfn(string cidrs) => Harness.Eks.CfnCluster($"EndpointPrivateAccess = true, PublicAccessCidrs = new[] {{ {cidrs} }},") with { Ignoring = ["EKS020"] };

    static Program Cluster(string cidrs) => Harness.Eks.Cluster($"EndpointAccess = EndpointAccess.PUBLIC_AND_PRIVATE.OnlyFrom({cidrs}),") with { Ignoring = ["EKS020"] };

    [Theory]
    [InlineData("{|EKS002:\"52.94.76.5\"|}")]
    [InlineData("{|EKS002:\"52.94.76.0/33\"|}")]
    [InlineData("{|EKS002:\"52.94.76/24\"|}")]
    [InlineData("{|EKS002:\" 52.94.76.0/24\"|}")]
    [InlineData("{|EKS002:\"52.94.76.0/24,54.1.2.0/24\"|}")]
    [InlineData("{|EKS002:\"\"|}")]
    [InlineData("{|EKS002:\"10.2.0.0/8\"|}")]
    [InlineData("{|EKS002:\"203.0.113.7\"|}")]
    [InlineData("\"54.1.2.0/24\", System.IO.File.ReadAllText(\"office\"), {|EKS002:\"52.94.76.5/24\"|}")]
    [InlineData("\"52.94.76.0/24\", \"52.94.76.5/32\"")]
    [InlineData("System.IO.File.ReadAllText(\"office\")")]
    [InlineData("System.IO.File.ReadAllText(\"office\") + \"/33\"")]
    [InlineData("{|EKS003:\"10.0.0.0/8\"|}")]
    public async Task What_AWS_takes_and_what_it_does_not(string cidrs)
    {
        await Cfn(cidrs).Verify();
        await Cluster(cidrs).Verify();
    }

    /// <summary>One cluster without any endpoint has one fault.</summary>
    [Fact]
    public Task Another_rules_affair() =>
        Harness.Eks.CfnCluster("{|EKS001:EndpointPublicAccess = false|}, PublicAccessCidrs = new[] { \"52.94.76.5\" },").Verify();

    [Fact]
    public Task It_stays_under_a_disabled_public_endpoint() => (Harness.Eks.CfnCluster(
        "EndpointPublicAccess = false, EndpointPrivateAccess = true, PublicAccessCidrs = new[] { {|EKS002:\"52.94.76.5\"|} },") with { Ignoring = ["EKS006"] }).Verify();

    [Theory]
    [InlineData("\"52.94.76.5\"", DiagnosticSeverity.Error)]
    [InlineData("\"52.94.76.5/24\"", DiagnosticSeverity.Warning)]
    [InlineData("\"52.94.76.5/24\", \"52.94.76.5\"", DiagnosticSeverity.Error)]
    public async Task Host_bits_are_less_certain_to_be_refused(string cidrs, DiagnosticSeverity severity) =>
        Assert.Equal(severity, (await Cfn(cidrs).Single("EKS002")).Severity);

    [Fact]
    public async Task The_message_names_the_blocks_and_the_reasons() => Assert.Equal(
        "The CIDR blocks of EKS cluster 'eks' hold 'office' (not a CIDR block), '52.94.76.5' (no prefix length), '52.94.76.5/24' (not the first address of its block), which AWS does not take; write CIDR blocks, one in each element of 'PublicAccessCidrs'",
        (await Cfn("\"52.94.76.5/24\", \"office\", \"52.94.76.5\"").Single("EKS002")).GetMessage(CultureInfo.InvariantCulture));

    [Fact]
    public async Task In_some_configurations()
    {
        var finding = await Harness.Eks.Stack("""
            var host = System.Environment.GetEnvironmentVariable("BARE") == "yes" ? "52.94.76.5" : "52.94.76.5/32";
            new Cluster(this, "eks", new ClusterProps { Version = KubernetesVersion.V1_31, EndpointAccess = EndpointAccess.PUBLIC_AND_PRIVATE.OnlyFrom(host) });
            """).Single("EKS002");
        Assert.Equal(DiagnosticSeverity.Warning, finding.Severity);
        Assert.EndsWith("(when 'BARE' is \"yes\")", finding.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"52.94.76.5\"", "\"52.94.76.5/32\"")]
    [InlineData("\"52.94.76.5/24\"", "\"52.94.76.0/24\"")]
    [InlineData("\"52.94.76.0/24, 54.1.2.3\", \"54.1.3.0/24\"", "\"52.94.76.0/24\", \"54.1.2.3/32\", \"54.1.3.0/24\"")]
    public async Task Repaired(string cidrs, string repaired)
    {
        Assert.Equal(Cfn(repaired).Files[0], await Fixes.Repair(Cfn(cidrs), "EKS002", Title));
        Assert.Equal(Cluster(repaired).Files[0], await Fixes.Repair(Cluster(cidrs), "EKS002", Title));
    }

    [Theory]
    [InlineData("\"office\"")]
    [InlineData("\"\"")]
    [InlineData("\"52.94.76.5\", \"office\"")]
    public async Task Nothing_is_offered_where_nobody_knows_what_is_meant(string cidrs) => Assert.Empty(await Fixes.Titles(Cfn(cidrs), "EKS002"));
}
