using System.Collections.Immutable;
using AccessAnalyzers.Declarations;
using AccessAnalyzers.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers.Sdks;

/// <summary>
/// Pulumi.Aws, which is generated from the Terraform provider for AWS, so the defaults of that provider's schema hold.
/// Source: pulumi-aws sdk/dotnet/Eks; terraform-provider-aws internal/service/eks/cluster.go.
/// </summary>
sealed class PulumiAws : Sdk
{
    static readonly SettingPath publicAccess = new("VpcConfig", "EndpointPublicAccess") { Default = true };
    static readonly SettingPath privateAccess = new("VpcConfig", "EndpointPrivateAccess") { Default = false };
    static readonly SettingPath publicAccessCidrs = new("VpcConfig", "PublicAccessCidrs");
    static readonly SettingPath ipFamily = new("KubernetesNetworkConfig", "IpFamily") { Default = "ipv4" };
    static readonly SettingPath outpost = new("OutpostConfig");

    public override string Name => "Pulumi.Aws";

    public override ImmutableArray<string> ClusterTypeNames => ImmutableArray.Create("Cluster");

    public override ImmutableArray<string> OverridingNames => PulumiOptions.OverridingNames;

    public override Reach ReachOf(SimpleNameSyntax mention, SourceProgram program, CancellationToken cancellation) => PulumiOptions.ReachOf(mention, program, cancellation);

    public override LibraryModel Library { get; } = new Pulumi();

    public override bool IsAssembly(string name) => name == "Pulumi.Aws";

    public override bool IsCluster(INamedTypeSymbol type) => type.Name == "Cluster" && NamespaceOf(type) == "Pulumi.Aws.Eks";

    public override DeclaredCluster? Declare(Creation creation, ConditionSpace space, SourceProgram program)
    {
        var reader = new SettingReader(creation, space, program, "args") { Outside = new PulumiOptions(creation, space, program) };
        var endpoints = new EksEndpoints(reader.Read(publicAccess), reader.Read(privateAccess), reader.ReadRanges(publicAccessCidrs));
        return new EksCluster(creation, space, ResourceName.Of(creation, "name"))
        {
            IsCheckedByTerraform = true,
            PublicAccess = endpoints.Public,
            PrivateAccess = endpoints.Private,
            PublicAccessCidrs = endpoints.Cidrs,
            Outpost = reader.Read(outpost),
            IsIPv6 = reader.Read(ipFamily).IsNamed("ipv6"),
            MakePrivateOnly = endpoints.MakePrivateOnly,
            RestrictToConfiguredCidrs = when => endpoints.RestrictTo(Pulumi.ConfiguredList("eksPublicAccessCidrs"), when),
        };
    }
}
