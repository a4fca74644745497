using System.Collections.Immutable;
using AccessAnalyzers.Declarations;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Sdks;

/// <summary>
/// CDK for Terraform with the prebuilt provider for Azure. The defaults are those of the provider's schema, which differ from ARM's.
/// Source: the type declarations of @cdktf/provider-azurerm 14.23; terraform-provider-azurerm kubernetes_cluster_resource.go.
/// </summary>
sealed class CdktfAzurerm : CdktfSdk
{
    const string Root = "HashiCorp.Cdktf.Providers.Azurerm";

    public static readonly AzureResources Resources = new("config", static type => Is(type, "PrivateDnsZone"), "Name", static type => Is(type, "ResourceGroup"));

    static readonly AksSettings settings = Azurerm.Settings with
    {
        ConfiguredRanges = Jsii.ConfiguredRanges,
        Resources = ImmutableArray.Create(Resources),
    };

    public override string Name => Root;

    public override ImmutableArray<string> ClusterTypeNames => ImmutableArray.Create("KubernetesCluster");

    protected override IEnumerable<SettingPath> Settings => settings.All;

    public override bool IsAssembly(string name) => name == Root;

    public override bool IsCluster(INamedTypeSymbol type) => Is(type, "KubernetesCluster");

    protected override DeclaredCluster Declare(SettingReader reader) => settings.Declare(reader);

    /// <summary>Every resource has a namespace of its own, which is called as the resource is.</summary>
    static bool Is(INamedTypeSymbol type, string name) => type.Name == name && NamespaceOf(type) == $"{Root}.{name}";
}
