using System.Globalization;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Tests.Rules.Eks;

using Eks = Harness.Eks;

/// <summary>EKS010.</summary>
public sealed class PublicEndpointUnrestrictedTests
{
    /// <summary>Whoever disables the public endpoint while the private one is off gets EKS001.</summary>
    [Theory]
    [InlineData("EndpointPublicAccess = true", "'EndpointPublicAccess' and 'EndpointPrivateAccess'")]
    [InlineData("EndpointPublicAccess = true, EndpointPrivateAccess = false", "'EndpointPublicAccess' and 'EndpointPrivateAccess'")]
    [InlineData("EndpointPublicAccess = true, EndpointPrivateAccess = true", "'EndpointPublicAccess'")]
    public async Task The_message_names_what_makes_the_cluster_private(string vpcConfig, string settings) =>
        Assert.EndsWith($" private with {settings}", Message(await Eks.CfnCluster(vpcConfig).Single("EKS010")), StringComparison.Ordinal);

    [Fact]
    public async Task One_setting_decides_on_both_endpoints_of_an_L2() =>
        Assert.EndsWith(" private with 'EndpointAccess'", Message(await Eks.Cluster("").Single("EKS010")), StringComparison.Ordinal);

    static string Message(Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);
}
