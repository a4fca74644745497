using System.Collections.Immutable;
using AccessAnalyzers.Tests.Surfaces;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Tests.Harness;

/// <summary>Programs with an EKS cluster, written with the real Amazon.CDK.Lib.</summary>
static class Eks
{
    const string Usings = """
        using Amazon.CDK;
        using Amazon.CDK.AWS.EKS;
        using Constructs;

        """;

    public static ImmutableArray<MetadataReference> References => [.. SurfaceReferences.Framework, .. SurfaceReferences.AmazonCdk];

    /// <summary>The whole program.</summary>
    public static Program Program(params string[] files) => new(References, [.. files.Select(file => Usings + file)]);

    /// <summary>Statements of a stack's constructor.</summary>
    public static Program Stack(string statements, string members = "") => Program($$"""
        class TestStack : Stack
        {
            public TestStack(Construct scope, string id) : base(scope, id)
            {
                {{statements}}
            }
            {{members}}
        }
        """);

    /// <summary>The props of an L2 cluster.</summary>
    public static Program Cluster(string props) => Stack($$"""
        new Cluster(this, "eks", new ClusterProps
        {
            Version = KubernetesVersion.V1_31,
            {{props}}
        });
        """);

    /// <summary>The VPC configuration of an L1 cluster.</summary>
    public static Program CfnCluster(string vpcConfig, string props = "") => Stack($$"""
        new CfnCluster(this, "eks", new CfnClusterProps
        {
            RoleArn = "arn:aws:iam::111122223333:role/eks",
            {{props}}
            ResourcesVpcConfig = new CfnCluster.ResourcesVpcConfigProperty
            {
                SubnetIds = new[] { "subnet-1" },
                {{vpcConfig}}
            },
        });
        """);
}
