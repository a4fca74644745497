using AccessAnalyzers.Tests.Harness;
using AccessAnalyzers.Tests.Surfaces;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Tests.Sdks;

public sealed class PulumiAwsTests : EksSdkTests
{
    protected override (string Usings, MetadataReference[] Surfaces) Sdk { get; } =
        ("using Pulumi.Aws.Eks; using Pulumi.Aws.Eks.Inputs;", SurfaceReferences.Aws);

    protected override string IPv6 => """KubernetesNetworkConfig = new ClusterKubernetesNetworkConfigArgs { IpFamily = "ipv6" }""";

    protected override string Cluster(string endpoints, string type = "Cluster") => $$"""
        new {{type}}("eks", new ClusterArgs
        {
            RoleArn = "arn:aws:iam::111122223333:role/eks",
            VpcConfig = new ClusterVpcConfigArgs { SubnetIds = { "subnet-a", "subnet-b" }, {{endpoints}} },
        });
        """;

    [Fact]
    public Task A_cluster_on_an_outpost_is_not_judged() => Open("""
        new Cluster("eks", new ClusterArgs
        {
            RoleArn = "arn:aws:iam::111122223333:role/eks",
            OutpostConfig = new ClusterOutpostConfigArgs { ControlPlaneInstanceType = "m5.large", OutpostArns = { "arn:aws:outposts:us-west-2:111122223333:outpost/op-1" } },
            VpcConfig = new ClusterVpcConfigArgs { SubnetIds = { "subnet-a" } },
        });
        """).Verify();

    [Fact]
    public Task A_configuration_from_elsewhere_is_not_judged() => Open("", """
        public static Cluster Make(Input<ClusterVpcConfigArgs> vpcConfig) => new("eks", new ClusterArgs { RoleArn = "arn:aws:iam::111122223333:role/eks", VpcConfig = vpcConfig });
        """).Verify();

    [Fact]
    public Task A_look_up_is_not_judged() => Open("""
        Cluster.Get("eks", "eks");
        Cluster.Get("eks", "eks", new ClusterState { VpcConfig = new ClusterVpcConfigGetArgs { EndpointPublicAccess = true } });
        """).Verify();

    [Fact]
    public Task Arguments_are_followed_after_their_creation() => Open("""
        var group = new Pulumi.Aws.Ec2.SecurityGroup("group");
        var access = new ClusterVpcConfigArgs { SubnetIds = Output.All(Output.Create("subnet-a")), SecurityGroupIds = { group.Id } };
        access.PublicAccessCidrs.Add({|EKS010:"0.0.0.0/0"|});
        access.EndpointPrivateAccess = Output.Create(true);
        var args = new ClusterArgs { RoleArn = "arn:aws:iam::111122223333:role/eks" };
        args.VpcConfig = access;
        new Cluster("eks", args);
        """).Verify();

    [Fact]
    public async Task Fixes_write_into_the_VPC_configuration()
    {
        using var fixes = new Fixes(Open(Cluster("PublicAccessCidrs = { \"0.0.0.0/0\" }")).Compile());
        var project = fixes.Open();
        var offered = await Fixes.OfferedFor(project, Assert.Single(await Fixes.Findings(project)));

        Assert.Contains(
            """SubnetIds = { "subnet-a", "subnet-b" }, EndpointPrivateAccess = true, EndpointPublicAccess = false }""",
            await Fixes.Text(await Fixes.Apply(project, offered[1])),
            StringComparison.Ordinal);
        Assert.Contains(
            """PublicAccessCidrs = new Config().RequireObject<string[]>("eksPublicAccessCidrs"), EndpointPrivateAccess = true }""",
            await Fixes.Text(await Fixes.Apply(project, offered[0])),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_VPC_configuration_is_written_as_one()
    {
        using var fixes = new Fixes(Open("""new Cluster("eks", new ClusterArgs { RoleArn = "arn:aws:iam::111122223333:role/eks" });""").Compile());
        var project = fixes.Open();
        var offered = await Fixes.OfferedFor(project, Assert.Single(await Fixes.Findings(project)));

        Assert.Contains(
            "VpcConfig = new ClusterVpcConfigArgs { EndpointPublicAccess = false, EndpointPrivateAccess = true }",
            await Fixes.Text(await Fixes.Apply(project, offered[1])),
            StringComparison.Ordinal);
    }
}
