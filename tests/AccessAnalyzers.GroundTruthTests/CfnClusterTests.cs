namespace AccessAnalyzers.GroundTruthTests;

/// <summary>What the properties of an L1 cluster can be.</summary>
[Collection("Node.js")]
public sealed class CfnClusterTests
{
    [Theory]
    [InlineData("")]
    [InlineData("EndpointPublicAccess = true,")]
    [InlineData("EndpointPublicAccess = false,")]
    [InlineData("EndpointPublicAccess = null,")]
    [InlineData("EndpointPrivateAccess = true,")]
    [InlineData("EndpointPrivateAccess = false,")]
    [InlineData("EndpointPublicAccess = true, EndpointPrivateAccess = true,")]
    [InlineData("EndpointPublicAccess = false, EndpointPrivateAccess = true,")]
    [InlineData("EndpointPublicAccess = false, EndpointPrivateAccess = false,")]
    [InlineData("""EndpointPrivateAccess = true, PublicAccessCidrs = new[] { "52.94.76.0/24" },""")]
    [InlineData("""PublicAccessCidrs = new[] { "52.94.76.0/24", "52.94.77.10/32" },""")]
    [InlineData("""PublicAccessCidrs = new[] { "0.0.0.0/0" },""")]
    [InlineData("PublicAccessCidrs = new string[0],")]
    [InlineData("PublicAccessCidrs = null,")]
    [InlineData("""PublicAccessCidrs = new List<string> { "52.94.76.0/24" }.ToArray(),""")]
    [InlineData("""PublicAccessCidrs = ["52.94.76.0/24", .. new[] { "52.94.77.10/32" }],""")]
    [InlineData("""EndpointPublicAccess = false, PublicAccessCidrs = new[] { "52.94.76.0/24" },""")]
    public void A_VPC_configuration_is_read_as_it_is_synthesised(string vpcConfig) => GroundTruth.Agrees(GroundTruth.CfnCluster(vpcConfig));

    [Theory]
    [InlineData("""KubernetesNetworkConfig = new CfnCluster.KubernetesNetworkConfigProperty { IpFamily = "ipv6" },""")]
    [InlineData("""KubernetesNetworkConfig = new CfnCluster.KubernetesNetworkConfigProperty { IpFamily = "ipv4" },""")]
    [InlineData("""KubernetesNetworkConfig = new CfnCluster.KubernetesNetworkConfigProperty { ServiceIpv4Cidr = "172.20.0.0/16" },""")]
    [InlineData("""OutpostConfig = new CfnCluster.OutpostConfigProperty { ControlPlaneInstanceType = "m5.large", OutpostArns = new[] { "arn:aws:outposts:eu-west-1:111122223333:outpost/op-1" } },""")]
    public void Other_properties_are_read_as_they_are_synthesised(string props) => GroundTruth.Agrees(GroundTruth.CfnCluster("", props));

    /// <summary>The template does not know them either: they are given when it is deployed.</summary>
    [Theory]
    [InlineData("""EndpointPublicAccess = Fn.ConditionIf("IsPublic", true, false), EndpointPrivateAccess = true,""")]
    [InlineData("""PublicAccessCidrs = new CfnParameter(this, "Cidrs", new CfnParameterProps { Type = "CommaDelimitedList" }).ValueAsList,""")]
    [InlineData("""PublicAccessCidrs = new[] { new CfnParameter(this, "Cidr").ValueAsString },""")]
    [InlineData("""PublicAccessCidrs = Fn.Split(",", Fn.ImportValue("Cidrs")),""")]
    public void What_only_the_deployment_knows_is_unknown(string vpcConfig) => GroundTruth.Agrees(GroundTruth.CfnCluster(vpcConfig));

    [Fact]
    public void A_whole_configuration_that_only_the_deployment_knows_is_unknown() =>
        GroundTruth.Agrees(Whole("""Fn.ConditionIf("IsPublic", new Dictionary<string, object>(), new Dictionary<string, object>())"""));

    [Fact]
    public void A_token_is_not_contradicted() => GroundTruth.IsNotRefuted(
        "What a token stands for is not followed.", GroundTruth.CfnCluster("EndpointPublicAccess = Token.AsAny(false), EndpointPrivateAccess = true,"));

    static string Whole(string vpcConfig) => GroundTruth.Stack($$"""
        new CfnCluster(this, "eks", new CfnClusterProps
        {
            RoleArn = "arn:aws:iam::111122223333:role/eks",
            ResourcesVpcConfig = {{vpcConfig}},
        });
        """);
}
