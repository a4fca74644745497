using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Reading;
using AccessAnalyzers.Resources;

namespace AccessAnalyzers.Sdks;

/// <summary>
/// Pulumi.Eks, whose component hands its endpoint settings to the cluster of Pulumi.Aws and so has the same defaults. It may be
/// created without any arguments, and then has them all.
/// Source: pulumi-eks sdk/dotnet/Cluster.cs and nodejs/eks/cluster/cluster.ts.
/// </summary>
sealed class PulumiEks : PulumiSdk
{
    static readonly SettingTable settings = new(EksCluster.Kind)
    {
        IsCheckedByTerraform = true,

        // cluster.ts: "`publicAccessCidrs` can only be set when `endpointPublicAccess` is true".
        ThrowsForIdleCidrs = true,
        IsWrittenByDeployment = true,
        [EksCluster.PublicAccess] = new("EndpointPublicAccess") { Default = true },
        [EksCluster.PrivateAccess] = new("EndpointPrivateAccess") { Default = false },
        [EksCluster.PublicAccessCidrs] = new("PublicAccessCidrs") { Configured = Pulumi.ConfiguredCidrs },
        [EksCluster.Network] = new("VpcId"),
        [EksCluster.Subnets] = new("SubnetIds"),
        [EksCluster.IPFamily] = new("IpFamily") { Default = "ipv4" },

        // nodejs/eks/cluster/authenticationMode.ts.
        [EksCluster.AuthenticationMode] = new("AuthenticationMode") { Default = "CONFIG_MAP" },
    };

    public override string Name => "Pulumi.Eks";

    public override ImmutableArray<ResourceType> Clusters { get; } = ClusterIn("Pulumi.Eks", "Cluster", settings, "args");

    public override ImmutableArray<ResourceType> Neighbours => AwsNetworks.OfPulumi;

    /// <summary>The component makes entries of its own.</summary>
    protected override bool DeclaresUnseen(ResourceKind kind, SourceProgram program) => kind == ClusterAccessEntry.Kind;

    public override bool IsAssembly(string name) => name == Name;
}
