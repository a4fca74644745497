using System.Collections.Immutable;
using AccessAnalyzers.Declarations;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Sdks;

/// <summary>
/// CDK for Terraform with the prebuilt provider for AWS. The defaults are those of the provider's schema.
/// Source: the type declarations of @cdktf/provider-aws 21.22; terraform-provider-aws internal/service/eks/cluster.go.
/// </summary>
sealed class CdktfAws : CdktfSdk
{
    static readonly EksSettings settings = EksSettings.In("VpcConfig", Jsii.ConfiguredCidrs) with { IsCheckedByTerraform = true };

    public override string Name => "HashiCorp.Cdktf.Providers.Aws";

    public override ImmutableArray<string> ClusterTypeNames => ImmutableArray.Create("EksCluster");

    protected override IEnumerable<SettingPath> Settings => settings.All;

    public override bool IsAssembly(string name) => name == Name;

    public override bool IsCluster(INamedTypeSymbol type) => type.Name == "EksCluster" && NamespaceOf(type) == $"{Name}.EksCluster";

    protected override DeclaredCluster Declare(SettingReader reader) => settings.Declare(reader);
}
