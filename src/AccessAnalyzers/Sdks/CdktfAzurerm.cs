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

    static readonly SettingPath @private = new("PrivateClusterEnabled") { Default = false };

    /// <summary>Off where a private cluster leaves it out, and always sent: the provider's schema.</summary>
    static readonly SettingPath publicFqdn = new("PrivateClusterPublicFqdnEnabled") { Default = false };
    static readonly SettingPath privateDnsZone = new("PrivateDnsZoneId") { Default = "System" };
    static readonly SettingPath authorizedIPRanges = new("ApiServerAccessProfile", "AuthorizedIpRanges");
    static readonly SettingPath runCommandDisabled = new("RunCommandEnabled") { Default = false, IsInverted = true };
    static readonly SettingPath vnetIntegration = new("ApiServerAccessProfile", "VirtualNetworkIntegrationEnabled") { Default = false };
    static readonly SettingPath apiServerSubnet = new("ApiServerAccessProfile", "SubnetId");
    static readonly SettingPath dnsPrefix = new("DnsPrefix");
    static readonly SettingPath fqdnSubdomain = new("DnsPrefixPrivateCluster");
    static readonly SettingPath location = new("Location");
    static readonly SettingPath identity = new("Identity");
    static readonly SettingPath identityType = new("Identity", "Type");
    static readonly SettingPath identityIds = new("Identity", "IdentityIds");
    static readonly SettingPath servicePrincipal = new("ServicePrincipal", "ClientId");
    static readonly SettingPath outboundType = new("NetworkProfile", "OutboundType") { Default = "loadBalancer" };

    static readonly SettingPath[] settings =
    [
        @private, publicFqdn, privateDnsZone, authorizedIPRanges, runCommandDisabled, vnetIntegration, apiServerSubnet, dnsPrefix, fqdnSubdomain,
        location, identity, identityType, identityIds, servicePrincipal, outboundType,
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
            Private = reader.Read(@private),
            PublicFqdn = reader.Read(publicFqdn),
            PrivateDnsZone = new PrivateDnsZoneSetting(reader.Read(privateDnsZone), isCaseSensitive: true, output => Zone(reader, output)),
            AuthorizedIPRanges = reader.ReadRanges(authorizedIPRanges),
            ConfiguredRanges = Jsii.ConfiguredList("AKS_AUTHORIZED_IP_RANGES", "IP ranges"),
            RunCommandDisabled = reader.Read(runCommandDisabled),
            VnetIntegration = reader.Read(vnetIntegration),
            ApiServerSubnet = reader.Read(apiServerSubnet),

            // An automatic cluster is a resource of its own, and the switch for public network access is gone since 4.0 of the provider.
            Sku = reader.Missing("SkuName", "Base"),
            PublicNetworkAccess = reader.Missing("PublicNetworkAccessEnabled", null),
            DnsPrefix = reader.Read(dnsPrefix),
            FqdnSubdomain = reader.Read(fqdnSubdomain),
            Location = reader.Read(location).Follow(output => RegionOf(reader, output)),
            Identity = reader.Read(identity),
            IdentityType = reader.Read(identityType),
            UseAssignedIdentity = when => UseAssignedIdentity(reader, when),
            ServicePrincipal = reader.Read(servicePrincipal),
            OutboundType = reader.Read(outboundType),
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
            reader.Read(identityType).Set("UserAssigned", when),
            reader.Read(identityIds).Set(new CSharp($"new[] {{ {variable}.Id }}"), when))
        : null;

    static Case? RegionOf(SettingReader reader, ResourceOutput output) =>
        output.Property == "Location" && Is(reader.TypeOf(output.Resource), "ResourceGroup") ? reader.ArgumentOf(output.Resource, "Location") : null;
}
