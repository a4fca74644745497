using System.Globalization;
using AccessAnalyzers.Tests.Harness;

namespace AccessAnalyzers.Tests.Rules.Eks;

/// <summary>EKS004.</summary>
public sealed class TooManyCidrsTests
{
    static string Blocks(int count) => string.Join(", ", Enumerable.Range(0, count).Select(number => $"\"52.94.{number}.0/24\""));

    static Program Cfn(string cidrs) => Harness.Eks.CfnCluster($"EndpointPrivateAccess = true, {cidrs},") with { Ignoring = ["EKS020"] };

    [Theory]
    [InlineData(41, "\"54.1.2.0/24\"")]
    [InlineData(41, "System.IO.File.ReadAllText(\"office\")")]
    [InlineData(40, "\"54.1.2.0/24\"")]
    public Task Too_many(int count, string another) => Cfn($"{{|EKS004:PublicAccessCidrs = new[] {{ {Blocks(count)}, {another} }}|}}").Verify();

    [Theory]
    [InlineData(39, "\"54.1.2.0/24\"")]
    [InlineData(40, "\"52.94.0.0/24\"")]
    [InlineData(40, "System.IO.File.ReadAllText(\"office\")")]
    public Task Not_too_many(int count, string another) => Cfn($"PublicAccessCidrs = new[] {{ {Blocks(count)}, {another} }}").Verify();

    [Fact]
    public Task With_the_cdks_own_construct() =>
        (Harness.Eks.Cluster($"{{|EKS004:EndpointAccess = EndpointAccess.PUBLIC_AND_PRIVATE.OnlyFrom({Blocks(41)})|}},") with { Ignoring = ["EKS020"] }).Verify();

    [Fact]
    public async Task In_some_configurations() => Assert.Equal(
        "EKS cluster 'eks' has 41 CIDR blocks for its public endpoint, but AWS takes 40 at most; join neighbouring blocks in 'PublicAccessCidrs' (when 'ALL' is \"yes\")",
        (await Cfn($"PublicAccessCidrs = System.Environment.GetEnvironmentVariable(\"ALL\") == \"yes\" ? new[] {{ {Blocks(41)} }} : new[] {{ {Blocks(40)} }}").Single("EKS004")).GetMessage(CultureInfo.InvariantCulture));

    [Fact]
    public Task Another_rules_affair() =>
        Harness.Eks.CfnCluster($"{{|EKS001:EndpointPublicAccess = false|}}, PublicAccessCidrs = new[] {{ {Blocks(41)} }},").Verify();
}
