using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Reading;
using AccessAnalyzers.Resources;

namespace AccessAnalyzers.Sdks;

/// <summary>
/// Pulumi.AwsNative, which is generated from the CloudFormation schema, so the defaults of AWS::EKS::Cluster hold.
/// Source: pulumi-aws-native sdk/dotnet/Eks; the CloudFormation reference of AWS::EKS::Cluster ResourcesVpcConfig.
/// </summary>
sealed class PulumiAwsNative : PulumiSdk
{
    static readonly SettingTable settings = AwsEks.In("ResourcesVpcConfig", Pulumi.ConfiguredCidrs);

    public override string Name => "Pulumi.AwsNative";

    public override ImmutableArray<ResourceType> Clusters { get; } = ClusterIn("Pulumi.AwsNative.Eks", "Cluster", settings, "args");

    public override ImmutableArray<ResourceType> Neighbours => AwsNetworks.OfPulumi;

    protected override bool DeclaresUnseen(ResourceKind kind, SourceProgram program) => AwsNetworks.MakesEntriesUnseen(kind, program);

    public override bool IsAssembly(string name) => name == Name;
}
