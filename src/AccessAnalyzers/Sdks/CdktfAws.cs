using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Reading;
using AccessAnalyzers.Resources;

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
        In("Vpc", AwsNetworks.Vpc),
        In("Subnet", AwsNetworks.Subnet),
        In("Instance", AwsNetworks.Instance("VpcSecurityGroupIds")),
        In("SecurityGroupRule", AwsNetworks.AnyRule),
        In("VpcSecurityGroupIngressRule", AwsNetworks.AnyRule),
        In("IamRole", new(IamRole.Kind)),
        In("IamInstanceProfile", AwsNetworks.ProfileOfRole),
        In("EksAccessEntry", AwsNetworks.AccessEntry("PrincipalArn")),
        In("EksNodeGroup", AwsNetworks.AccessEntry("NodeRoleArn")),
        In("EksFargateProfile", AwsNetworks.AccessEntry("PodExecutionRoleArn")));

    protected override bool DeclaresUnseen(ResourceKind kind, SourceProgram program) => AwsNetworks.MakesEntriesUnseen(kind, program);

    public override bool IsAssembly(string name) => name == Root;

    /// <summary>Every resource has a namespace of its own, which is called as the resource is.</summary>
    static ResourceType In(string name, SettingTable settings) => ResourceType.In($"{Root}.{name}", name, settings, "config");
}
