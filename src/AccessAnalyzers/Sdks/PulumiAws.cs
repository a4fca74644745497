using System.Collections.Immutable;
using AccessAnalyzers.Declarations;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Sdks;

/// <summary>
/// Pulumi.Aws, which is generated from the Terraform provider for AWS, so the defaults of that provider's schema hold.
/// Source: pulumi-aws sdk/dotnet/Eks; terraform-provider-aws internal/service/eks/cluster.go.
/// </summary>
sealed class PulumiAws : PulumiSdk
{
    static readonly EksSettings settings = EksSettings.In("VpcConfig", Pulumi.ConfiguredCidrs) with { IsCheckedByTerraform = true };

    public override string Name => "Pulumi.Aws";

    public override ImmutableArray<string> ClusterTypeNames => ImmutableArray.Create("Cluster");

    public override bool IsAssembly(string name) => name == "Pulumi.Aws";

    public override bool IsCluster(INamedTypeSymbol type) => type.Name == "Cluster" && NamespaceOf(type) == "Pulumi.Aws.Eks";

    protected override DeclaredCluster Declare(SettingReader reader) => settings.Declare(reader);
}
