using AccessAnalyzers.Sdks;
using AccessAnalyzers.Tests.Harness;
using AccessAnalyzers.Tests.Surfaces;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AccessAnalyzers.Tests.House;

/// <summary>A network that no cluster refers to is created and not read.</summary>
public sealed class NeighbourCostTests
{
    const int Count = 20;

    [Fact]
    public void A_network_to_which_nobody_refers_costs_less_than_six_tenths_of_a_cluster() =>
        Assert.InRange(Allocated(Clusters + Networks) - Allocated(Clusters), long.MinValue, Allocated(Clusters) * 6 / 10);

    static string Clusters => string.Concat(Enumerable.Range(0, Count).Select(index => $$"""
        new Cluster("eks{{index}}", new ClusterArgs
        {
            RoleArn = "arn:aws:iam::111122223333:role/eks",
            VpcConfig = new ClusterVpcConfigArgs { SubnetIds = { "subnet-a", "subnet-b" }, EndpointPublicAccess = false, EndpointPrivateAccess = true },
        });

        """));

    static string Networks => string.Concat(Enumerable.Range(0, Count).Select(index => $$"""
        new Subnet("subnet{{index}}", new SubnetArgs { VpcId = new Vpc("vpc{{index}}", new VpcArgs { CidrBlock = "10.0.0.0/16" }).Id, CidrBlock = "10.0.0.0/20" });

        """));

    /// <summary>What the interpretation of a program and its rules take; the least of some runs, since the compiler binds on first sight.</summary>
    static long Allocated(string statements)
    {
        var compilation = new Program([.. SurfaceReferences.Framework, .. SurfaceReferences.Aws], [$$"""
            using Pulumi.Aws.Ec2; using Pulumi.Aws.Eks; using Pulumi.Aws.Eks.Inputs;
            static class Test
            {
                public static void Declare()
                {
                    {{statements}}
                }
            }
            """]).Compile();
        return Enumerable.Range(0, 3).Min(_ => Allocated(compilation));
    }

    static long Allocated(CSharpCompilation compilation)
    {
        var declarations = new ClusterDeclarations(compilation, [new PulumiAws()], new AnalyzerOptions([]));
        var declare = compilation.GetTypeByMetadataName("Test")!.GetMembers("Declare").Single();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Empty(declarations.StatementsIn(declare, default));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
