using System.Collections.Immutable;
using AccessAnalyzers.Reading;

namespace AccessAnalyzers.Sdks;

/// <summary>
/// CDK for Terraform with the prebuilt provider for AWS. The defaults are those of the provider's schema.
/// Source: the type declarations of @cdktf/provider-aws 21.22; terraform-provider-aws internal/service/eks/cluster.go.
/// </summary>
sealed class CdktfAws : CdktfSdk
{
    const string Root = "HashiCorp.Cdktf.Providers.Aws";

    static readonly SettingTable settings = new(AwsEks.In("VpcConfig", Jsii.ConfiguredCidrs)) { IsCheckedByTerraform = true };

    public override string Name => Root;

    public override ImmutableArray<ResourceType> Clusters { get; } = ClusterIn($"{Root}.EksCluster", "EksCluster", settings, "config");

    public override ImmutableArray<ResourceType> Neighbours { get; } = ImmutableArray.Create(
        ResourceType.In($"{Root}.Vpc", "Vpc", AwsNetworks.Vpc, "config"),
        ResourceType.In($"{Root}.Subnet", "Subnet", AwsNetworks.Subnet, "config"));

    public override bool IsAssembly(string name) => name == Root;
}
