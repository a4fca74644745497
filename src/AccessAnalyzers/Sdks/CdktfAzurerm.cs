using System.Collections.Immutable;
using AccessAnalyzers.Declarations;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Remedies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers.Sdks;

/// <summary>
/// CDK for Terraform with the prebuilt provider for Azure. The defaults are those of the provider's schema, which differ from ARM's.
/// Source: the type declarations of @cdktf/provider-azurerm 14.23; terraform-provider-azurerm kubernetes_cluster_resource.go.
/// </summary>
sealed class CdktfAzurerm : Sdk
{
    const string Root = "HashiCorp.Cdktf.Providers.Azurerm";

    static readonly SettingPath[] settings =
    [
        Azurerm.Private, Azurerm.PublicFqdn, Azurerm.PrivateDnsZone, Azurerm.AuthorizedIPRanges, Azurerm.RunCommandDisabled, Azurerm.VnetIntegration, Azurerm.ApiServerSubnet, Azurerm.DnsPrefix, Azurerm.FqdnSubdomain,
        Azurerm.Location, Azurerm.Identity, Azurerm.IdentityType, Azurerm.IdentityIds, Azurerm.ServicePrincipal, Azurerm.OutboundType,
    ];

    public override string Name => Root;

    public override ImmutableArray<string> ClusterTypeNames => ImmutableArray.Create("KubernetesCluster");

    public override ImmutableArray<string> OverridingNames { get; } = Cdktf.OverridingNames(settings);

    public override Reach ReachOf(SimpleNameSyntax mention, SourceProgram program, CancellationToken cancellation) => ((Cdktf)Library).ReachOf(mention, this, program, cancellation);

    public override LibraryModel Library { get; } = new Cdktf();

    public override bool IsAssembly(string name) => name == Root;

    public override bool IsCluster(INamedTypeSymbol type) => Is(type, "KubernetesCluster");

    public override DeclaredCluster? Declare(Creation creation, ConditionSpace space, SourceProgram program)
    {
        var reader = new SettingReader(creation, space, program, "config");
        reader.Outside = new ChangedConstruct(reader, creation, space, isResource: true);
        return new AksCluster(creation, space, ResourceName.Of(creation, "id"))
        {
            IsCheckedByTerraform = true,
            Private = reader.Read(Azurerm.Private),
            PublicFqdn = reader.Read(Azurerm.PublicFqdn),
            PrivateDnsZone = new PrivateDnsZoneSetting(reader.Read(Azurerm.PrivateDnsZone), isCaseSensitive: true, output => Zone(reader, output)),
            AuthorizedIPRanges = reader.ReadRanges(Azurerm.AuthorizedIPRanges),
            ConfiguredRanges = Jsii.ConfiguredList("AKS_AUTHORIZED_IP_RANGES", "IP ranges"),
            RunCommandDisabled = reader.Read(Azurerm.RunCommandDisabled),
            VnetIntegration = reader.Read(Azurerm.VnetIntegration),
            ApiServerSubnet = reader.Read(Azurerm.ApiServerSubnet),

            // An automatic cluster is a resource of its own, and the switch for public network access is gone since 4.0 of the provider.
            Sku = reader.Missing("SkuName", "Base"),
            PublicNetworkAccess = reader.Missing("PublicNetworkAccessEnabled", null),
            DnsPrefix = reader.Read(Azurerm.DnsPrefix),
            FqdnSubdomain = reader.Read(Azurerm.FqdnSubdomain),
            Location = reader.Read(Azurerm.Location).Follow(output => RegionOf(reader, output)),
            Identity = reader.Read(Azurerm.Identity),
            IdentityType = reader.Read(Azurerm.IdentityType),
            UseAssignedIdentity = when => UseAssignedIdentity(reader, when),
            ServicePrincipal = reader.Read(Azurerm.ServicePrincipal),
            OutboundType = reader.Read(Azurerm.OutboundType),
        };
    }

    /// <summary>Every resource has a namespace of its own, which is called as the resource is.</summary>
    static bool Is(INamedTypeSymbol? type, string name) => type?.Name == name && NamespaceOf(type) == $"{Root}.{name}";

    static ZoneResource? Zone(SettingReader reader, ResourceOutput output)
    {
        if (!Is(reader.TypeOf(output.Resource), "PrivateDnsZone"))
            return null;
        var name = reader.ArgumentOf(output.Resource, "Name");
        return new ZoneResource(
            output.Property switch { "Id" => ZoneProperty.Id, "Name" => ZoneProperty.Name, _ => ZoneProperty.Other },
            (name?.Value as Constant)?.Literal as string,
            name?.Origin);
    }

    /// <summary>Only where the program has exactly one such identity in a variable.</summary>
    static ImmutableArray<SourceEdit>? UseAssignedIdentity(SettingReader reader, Condition when) => reader.OnlyVariableOf("UserAssignedIdentity") is { } variable
        ? SourceEdits.Together(
            reader.Read(Azurerm.IdentityType).Set("UserAssigned", when),
            reader.Read(Azurerm.IdentityIds).Set(new CSharp($"new[] {{ {variable}.Id }}"), when))
        : null;

    static Case? RegionOf(SettingReader reader, ResourceOutput output) =>
        output.Property == "Location" && Is(reader.TypeOf(output.Resource), "ResourceGroup") ? reader.ArgumentOf(output.Resource, "Location") : null;
}
