using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Reading;
using AccessAnalyzers.Resources;

namespace AccessAnalyzers.Sdks;

/// <summary>
/// Pulumi.Aws, which is generated from the Terraform provider for AWS, so the defaults of that provider's schema hold.
/// Source: pulumi-aws sdk/dotnet/Eks; terraform-provider-aws internal/service/eks/cluster.go.
/// </summary>
sealed class PulumiAws : PulumiSdk
{
    static readonly SettingTable settings = new(AwsEks.In("VpcConfig", Pulumi.ConfiguredCidrs)) { IsCheckedByTerraform = true };

    public override string Name => "Pulumi.Aws";

    public override ImmutableArray<ResourceType> Clusters { get; } = ClusterIn("Pulumi.Aws.Eks", "Cluster", settings, "args");

    public override ImmutableArray<ResourceType> Neighbours => AwsNetworks.OfPulumi;

    protected override bool DeclaresUnseen(ResourceKind kind, SourceProgram program) => AwsNetworks.MakesEntriesUnseen(kind, program);

    public override bool IsAssembly(string name) => name == Name;
}
