using System.Collections.Immutable;
using AccessAnalyzers.Declarations;
using AccessAnalyzers.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers.Sdks;

/// <summary>
/// CDK for Terraform with the prebuilt provider for AWS. The defaults are those of the provider's schema.
/// Source: the type declarations of @cdktf/provider-aws 21.22; terraform-provider-aws internal/service/eks/cluster.go.
/// </summary>
sealed class CdktfAws : Sdk
{
    static readonly SettingPath publicAccess = new("VpcConfig", "EndpointPublicAccess") { Default = true };
    static readonly SettingPath privateAccess = new("VpcConfig", "EndpointPrivateAccess") { Default = false };
    static readonly SettingPath publicAccessCidrs = new("VpcConfig", "PublicAccessCidrs");
    static readonly SettingPath ipFamily = new("KubernetesNetworkConfig", "IpFamily") { Default = "ipv4" };
    static readonly SettingPath outpost = new("OutpostConfig");

    static readonly SettingPath[] settings = [publicAccess, privateAccess, publicAccessCidrs, ipFamily, outpost];

    public override string Name => "HashiCorp.Cdktf.Providers.Aws";

    public override ImmutableArray<string> ClusterTypeNames => ImmutableArray.Create("EksCluster");

    public override ImmutableArray<string> OverridingNames { get; } = Cdktf.OverridingNames(settings);

    public override Reach ReachOf(SimpleNameSyntax mention, SourceProgram program, CancellationToken cancellation) => ((Cdktf)Library).ReachOf(mention, this, program, cancellation);

    public override LibraryModel Library { get; } = new Cdktf();

    public override bool IsAssembly(string name) => name == "HashiCorp.Cdktf.Providers.Aws";

    public override bool IsCluster(INamedTypeSymbol type) => type.Name == "EksCluster" && NamespaceOf(type) == "HashiCorp.Cdktf.Providers.Aws.EksCluster";

    public override DeclaredCluster? Declare(Creation creation, ConditionSpace space, SourceProgram program)
    {
        var reader = new SettingReader(creation, space, program, "config");
        reader.Outside = new ChangedConstruct(reader, creation, space, isResource: true);
        var endpoints = new EksEndpoints(reader.Read(publicAccess), reader.Read(privateAccess), reader.ReadRanges(publicAccessCidrs));
        return new EksCluster(creation, space, ResourceName.Of(creation, "id"))
        {
            IsCheckedByTerraform = true,
            PublicAccess = endpoints.Public,
            PrivateAccess = endpoints.Private,
            PublicAccessCidrs = endpoints.Cidrs,
            Outpost = reader.Read(outpost),
            IsIPv6 = reader.Read(ipFamily).IsNamed("ipv6"),
            MakePrivateOnly = endpoints.MakePrivateOnly,
            RestrictToConfiguredCidrs = when => endpoints.RestrictTo(Jsii.ConfiguredList("EKS_PUBLIC_ACCESS_CIDRS", "CIDR blocks"), when),
        };
    }
}
