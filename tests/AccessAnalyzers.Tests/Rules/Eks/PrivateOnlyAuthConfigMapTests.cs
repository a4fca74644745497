using AccessAnalyzers.Tests.Harness;
using AccessAnalyzers.Tests.Surfaces;

namespace AccessAnalyzers.Tests.Rules.Eks;

/// <summary>EKS023: what the component writes into a cluster while it deploys.</summary>
public sealed class PrivateOnlyAuthConfigMapTests
{
    [Theory]
    [InlineData("{|EKS023:EndpointPublicAccess = false|}, EndpointPrivateAccess = true")]
    [InlineData("EndpointPublicAccess = false, EndpointPrivateAccess = true, {|EKS023:AuthenticationMode = AuthenticationMode.ConfigMap|}")]
    [InlineData("EndpointPublicAccess = false, EndpointPrivateAccess = true, AuthenticationMode = AuthenticationMode.Api")]
    [InlineData("EndpointPublicAccess = false, EndpointPrivateAccess = true, AuthenticationMode = AuthenticationMode.ApiAndConfigMap")]
    [InlineData("EndpointPublicAccess = elsewhere, EndpointPrivateAccess = true")]
    [InlineData("EndpointPrivateAccess = true")]
    public Task Pulumi_Eks(string settings) => new Program([.. SurfaceReferences.Framework, .. SurfaceReferences.Eks], [$$"""
        using Pulumi; using Pulumi.Eks;
        static class Test
        {
            public static void Declare(Input<bool> elsewhere) => new Cluster("eks", new ClusterArgs { {{settings}} });
        }
        """]) { Ignoring = ["EKS010", "EKS020", "EKS021"] }.Verify();

    /// <summary>Elsewhere somebody else writes it, from wherever that may be.</summary>
    [Fact]
    public Task Pulumi_Aws() => new Program([.. SurfaceReferences.Framework, .. SurfaceReferences.Aws], ["""
        using Pulumi.Aws.Eks; using Pulumi.Aws.Eks.Inputs;
        new Cluster("eks", new ClusterArgs
        {
            RoleArn = "arn:aws:iam::111122223333:role/eks",
            VpcConfig = new ClusterVpcConfigArgs { SubnetIds = { "subnet-a" }, EndpointPublicAccess = false, EndpointPrivateAccess = true },
        });
        """]).Verify();
}
