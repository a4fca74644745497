using AccessAnalyzers.Tests.Surfaces;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Tests.Sdks;

public sealed class PulumiAwsNativeTests : EksSdkTests
{
    protected override (string Usings, MetadataReference[] Surfaces) Sdk { get; } =
        ("using Pulumi.AwsNative.Eks; using Pulumi.AwsNative.Eks.Inputs;", SurfaceReferences.AwsNative);

    protected override string IPv6 => """KubernetesNetworkConfig = new ClusterKubernetesNetworkConfigArgs { IpFamily = ClusterKubernetesNetworkConfigIpFamily.Ipv6 }""";

    protected override DiagnosticSeverity HostBits => DiagnosticSeverity.Warning;

    protected override string Cluster(string endpoints, string type = "Cluster") => $$"""
        new {{type}}("eks", new ClusterArgs
        {
            RoleArn = "arn:aws:iam::111122223333:role/eks",
            ResourcesVpcConfig = new ClusterResourcesVpcConfigArgs { SubnetIds = { "subnet-a", "subnet-b" }, {{endpoints}} },
        });
        """;

    [Fact]
    public Task A_cluster_on_an_outpost_is_not_judged() => Open("""
        new Cluster("eks", new()
        {
            RoleArn = "arn:aws:iam::111122223333:role/eks",
            OutpostConfig = new ClusterOutpostConfigArgs { ControlPlaneInstanceType = "m5.large", OutpostArns = { "arn:aws:outposts:us-west-2:111122223333:outpost/op-1" } },
            ResourcesVpcConfig = new ClusterResourcesVpcConfigArgs { SubnetIds = { "subnet-a" } },
        });
        """).Verify();

    [Fact]
    public Task A_look_up_is_not_judged() => Open("""Cluster.Get("eks", "eks");""").Verify();
}
