using System.Collections.Immutable;
using AccessAnalyzers.Declarations;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Sdks;

/// <summary>
/// Pulumi.AwsNative, which is generated from the CloudFormation schema, so the defaults of AWS::EKS::Cluster hold.
/// Source: pulumi-aws-native sdk/dotnet/Eks; the CloudFormation reference of AWS::EKS::Cluster ResourcesVpcConfig.
/// </summary>
sealed class PulumiAwsNative : PulumiSdk
{
    static readonly EksSettings settings = EksSettings.In("ResourcesVpcConfig", Pulumi.ConfiguredCidrs);

    public override string Name => "Pulumi.AwsNative";

    public override ImmutableArray<string> ClusterTypeNames => ImmutableArray.Create("Cluster");

    public override bool IsAssembly(string name) => name == "Pulumi.AwsNative";

    public override bool IsCluster(INamedTypeSymbol type) => type.Name == "Cluster" && NamespaceOf(type) == "Pulumi.AwsNative.Eks";

    protected override DeclaredCluster Declare(SettingReader reader) => settings.Declare(reader);
}
