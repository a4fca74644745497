namespace AccessAnalyzers.GroundTruthTests;

/// <summary>What changes a cluster after its creation.</summary>
[Collection("Node.js")]
public sealed class OutsideTests
{
    [Theory]
    [InlineData("""cluster.AddPropertyOverride("ResourcesVpcConfig.EndpointPublicAccess", false);""")]
    [InlineData("""cluster.AddOverride("Properties.ResourcesVpcConfig.EndpointPrivateAccess", true);""")]
    [InlineData("""cluster.AddPropertyDeletionOverride("ResourcesVpcConfig.EndpointPublicAccess");""")]
    [InlineData("""cluster.AddDeletionOverride("Properties.ResourcesVpcConfig.PublicAccessCidrs");""")]
    [InlineData("""cluster.AddPropertyOverride("ResourcesVpcConfig.PublicAccessCidrs", new[] { "52.94.77.0/24", "52.94.78.0/24" });""")]
    [InlineData("""cluster.AddPropertyOverride("Version", "1.30");""")]
    [InlineData("""cluster.AddOverride("DeletionPolicy", "Retain");""")]
    [InlineData("""cluster.AddPropertyOverride("KubernetesNetworkConfig.IpFamily", "ipv6");""")]
    [InlineData("""cluster.ResourcesVpcConfig = new CfnCluster.ResourcesVpcConfigProperty { SubnetIds = new[] { "subnet-2" }, EndpointPublicAccess = false, EndpointPrivateAccess = true };""")]
    [InlineData("""((CfnCluster.ResourcesVpcConfigProperty)vpcConfig).EndpointPublicAccess = false;""")]
    [InlineData("""Amazon.CDK.Tags.Of(cluster).Add("stage", "prod");""")]
    [InlineData("""Aspects.Of(this).Add(new Amazon.CDK.Tag("stage", "prod"));""")]
    [InlineData("""new CfnVPC(this, "vpc", new CfnVPCProps { CidrBlock = "10.0.0.0/16" }).AddPropertyOverride("EnableDnsSupport", true);""")]
    public void An_L1_cluster_is_read_as_it_is_synthesised(string statement) => GroundTruth.Agrees(L1(statement));

    [Theory]
    [InlineData("A place within a list is not followed.", """cluster.AddPropertyOverride("ResourcesVpcConfig.PublicAccessCidrs.0", "52.94.77.0/24");""")]
    [InlineData("A dictionary is no object of the SDK.", """cluster.AddPropertyOverride("ResourcesVpcConfig", new Dictionary<string, object> { ["EndpointPublicAccess"] = false, ["EndpointPrivateAccess"] = true });""")]
    [InlineData("The resource has no such property, but the custom resource of an L2 cluster has.", """cluster.AddPropertyOverride("ResourcesVpcConfig.endpointPublicAccess", false);""")]
    public void An_L1_cluster_is_not_contradicted(string reason, string statement) => GroundTruth.IsNotRefuted(reason, L1(statement));

    [Theory]
    [InlineData("""cluster.Node.AddDependency(new CfnWaitConditionHandle(this, "wait"));""")]
    [InlineData("""Amazon.CDK.Tags.Of(cluster).Add("stage", "prod");""")]
    public void An_L2_cluster_is_read_as_it_is_synthesised(string statement) => GroundTruth.Agrees(L2(statement));

    [Theory]
    [InlineData("The cluster's own child is no CfnCluster, so nothing happens; another version of the CDK may have one.", """(cluster.Node.DefaultChild as CfnCluster)?.AddPropertyOverride("ResourcesVpcConfig.EndpointPublicAccess", false);""")]
    [InlineData("The custom resource behind it has properties of its own.", """((CfnResource)cluster.Node.FindChild("Resource").Node.FindChild("Resource").Node.DefaultChild).AddPropertyOverride("Config.resourcesVpcConfig.endpointPublicAccess", false);""")]
    public void An_L2_cluster_is_not_contradicted(string reason, string statement) => GroundTruth.IsNotRefuted(reason, L2(statement));

    [Fact]
    public void An_aspect_is_not_contradicted() => GroundTruth.IsNotRefuted("It may look for any resource.", GroundTruth.Stack(
        """
        new CfnCluster(this, "eks", new CfnClusterProps
        {
            RoleArn = "arn:aws:iam::111122223333:role/eks",
            ResourcesVpcConfig = new CfnCluster.ResourcesVpcConfigProperty { SubnetIds = new[] { "subnet-1" } },
        });
        Aspects.Of(this).Add(new Closing());
        """,
        """
        class Closing : Amazon.JSII.Runtime.Deputy.DeputyBase, IAspect
        {
            public void Visit(IConstruct node) => (node as CfnCluster)?.AddPropertyOverride("ResourcesVpcConfig.EndpointPublicAccess", false);
        }
        """));

    static string L1(string statement) => GroundTruth.Stack($$"""
        var vpcConfig = new CfnCluster.ResourcesVpcConfigProperty { SubnetIds = new[] { "subnet-1" }, EndpointPublicAccess = true, PublicAccessCidrs = new[] { "52.94.76.0/24" } };
        var cluster = new CfnCluster(this, "eks", new CfnClusterProps { RoleArn = "arn:aws:iam::111122223333:role/eks", ResourcesVpcConfig = vpcConfig });
        {{statement}}
        """);

    static string L2(string statement) => GroundTruth.Stack($$"""
        var cluster = new Cluster(this, "eks", new ClusterProps { Version = KubernetesVersion.V1_30 });
        {{statement}}
        """);
}
