using System.Collections.Immutable;
using AccessAnalyzers.Reading;
using AccessAnalyzers.Resources;

namespace AccessAnalyzers.Sdks;

/// <summary>
/// CDK for Terraform with the prebuilt provider for Azure. The defaults are those of the provider's schema, which differ from ARM's.
/// Source: the type declarations of @cdktf/provider-azurerm 14.23; terraform-provider-azurerm kubernetes_cluster_resource.go.
/// </summary>
sealed class CdktfAzurerm : CdktfSdk
{
    const string Root = "HashiCorp.Cdktf.Providers.Azurerm";

    static readonly SettingTable settings = Azurerm.In(Jsii.ConfiguredRanges);

    public override string Name => Root;

    public override ImmutableArray<ResourceType> Clusters { get; } = ImmutableArray.Create(In("KubernetesCluster", settings));

    public override ImmutableArray<ResourceType> Neighbours { get; } = ImmutableArray.Create(
        In("PrivateDnsZone", new(PrivateDnsZone.Kind) { [PrivateDnsZone.Id] = new("Id"), [PrivateDnsZone.Name] = new("Name") }),
        In("VirtualNetwork", Azurerm.VirtualNetwork),
        In("Subnet", Azurerm.Subnet("Delegation")),
        In("NatGateway", Azurerm.NatGateway),
        In("PublicIp", Azurerm.PublicIPAddress),
        In("SubnetNatGatewayAssociation", Azurerm.SubnetNatGateway),
        In("NatGatewayPublicIpAssociation", Azurerm.NatGatewayAddress),
        In("RoleDefinition", Azurerm.RoleDefinition),
        In("PrivateEndpoint", Azurerm.PrivateEndpoint),
        In("ResourceGroup", new(ResourceGroup.Kind) { [ResourceGroup.Location] = new("Location") }),
        In("UserAssignedIdentity", new(UserAssignedIdentity.Kind)));

    public override bool IsAssembly(string name) => name == Root;

    /// <summary>Every resource has a namespace of its own, which is called as the resource is.</summary>
    static ResourceType In(string name, SettingTable settings) => new(settings, name, found => found == $"{Root}.{name}", "config");
}
