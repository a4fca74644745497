using System.Collections.Immutable;
using AccessAnalyzers.Declarations;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Sdks;

/// <summary>
/// Pulumi.Eks, whose component hands its endpoint settings to the cluster of Pulumi.Aws and so has the same defaults. It may be
/// created without any arguments, and then has them all.
/// Source: pulumi-eks sdk/dotnet/Cluster.cs and nodejs/eks/cluster/cluster.ts.
/// </summary>
sealed class PulumiEks : PulumiSdk
{
    static readonly EksSettings settings = new()
    {
        IsCheckedByTerraform = true,
        PublicAccess = new("EndpointPublicAccess") { Default = true },
        PrivateAccess = new("EndpointPrivateAccess") { Default = false },
        PublicAccessCidrs = new("PublicAccessCidrs"),
        IPFamily = new("IpFamily") { Default = "ipv4" },
        Outpost = SettingPath.Missing("OutpostConfig"),
        ConfiguredCidrs = Pulumi.ConfiguredCidrs,

        // cluster.ts: "`publicAccessCidrs` can only be set when `endpointPublicAccess` is true".
        ThrowsForIdleCidrs = true,
    };

    public override string Name => "Pulumi.Eks";

    public override ImmutableArray<string> ClusterTypeNames => ImmutableArray.Create("Cluster");

    public override bool IsAssembly(string name) => name == "Pulumi.Eks";

    public override bool IsCluster(INamedTypeSymbol type) => type.Name == "Cluster" && NamespaceOf(type) == "Pulumi.Eks";

    protected override DeclaredCluster Declare(SettingReader reader) => settings.Declare(reader);
}
