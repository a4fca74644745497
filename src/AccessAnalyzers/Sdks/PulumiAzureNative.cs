using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AccessAnalyzers.Declarations;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Sdks;

/// <summary>
/// Pulumi.AzureNative, all generations: the default and the versioned namespaces, local packages of v3, and the
/// predecessor AzureNextGen. It mirrors the ARM API, so ARM's defaults hold.
/// Source: pulumi-azure-native sdk/dotnet/ContainerService; learn.microsoft.com/azure/aks/private-clusters.
/// </summary>
sealed class PulumiAzureNative : PulumiSdk
{
    const string Root = @"Pulumi\.(AzureNative(_[a-z]+_v\d{8}(preview)?)?|AzureNextGen)\.";
    const string Version = @"(\.(V\d{8}(Preview)?|Latest))?$";

    static readonly Regex assemblies = new(@"^Pulumi\.(AzureNative(_[a-z]+_v\d{8}(preview)?)?|AzureNextGen)$", RegexOptions.CultureInvariant);
    static readonly Regex containerService = new("^" + Root + "ContainerService" + Version, RegexOptions.CultureInvariant);

    /// <summary>The zone moved from Network to PrivateDns in v3.</summary>
    static readonly Regex privateDns = new("^" + Root + "(PrivateDns|Network)" + Version, RegexOptions.CultureInvariant);
    static readonly Regex resources = new("^" + Root + "Resources" + Version, RegexOptions.CultureInvariant);

    public static readonly AzureResources Resources = new(
        "args",
        static type => type.Name == "PrivateZone" && privateDns.IsMatch(NamespaceOf(type)),
        "PrivateZoneName",
        static type => type.Name == "ResourceGroup" && IsInResources(type));

    public static readonly AksSettings Settings = new()
    {
        Private = new("ApiServerAccessProfile", "EnablePrivateCluster") { Default = false },

        // On where a private cluster leaves it out: azure-cli#19476, private-clusters.md.
        PublicFqdn = new("ApiServerAccessProfile", "EnablePrivateClusterPublicFQDN") { Default = true },
        PrivateDnsZone = new("ApiServerAccessProfile", "PrivateDNSZone") { Default = "system" },
        AuthorizedIPRanges = new("ApiServerAccessProfile", "AuthorizedIPRanges"),
        RunCommandDisabled = new("ApiServerAccessProfile", "DisableRunCommand") { Default = false },
        VnetIntegration = new("ApiServerAccessProfile", "EnableVnetIntegration") { Default = false },
        ApiServerSubnet = new("ApiServerAccessProfile", "SubnetId"),
        Sku = new("Sku", "Name") { Default = "Base" },
        PublicNetworkAccess = new("PublicNetworkAccess") { Default = "Enabled" },
        DnsPrefix = new("DnsPrefix"),
        FqdnSubdomain = new("FqdnSubdomain"),

        // Left out, the resource group's region is taken, which the program does not always tell.
        Location = new("Location"),
        Identity = new("Identity"),
        IdentityType = new("Identity", "Type"),
        IdentityIds = new("Identity", "UserAssignedIdentities"),
        ServicePrincipal = new("ServicePrincipalProfile", "ClientId"),
        OutboundType = new("NetworkProfile", "OutboundType") { Default = "loadBalancer" },
        ConfiguredRanges = Pulumi.ConfiguredRanges,
        Resources = ImmutableArray.Create(Resources),
    };

    public override string Name => "Pulumi.AzureNative";

    public override ImmutableArray<string> ClusterTypeNames => ImmutableArray.Create("ManagedCluster");

    public override bool IsAssembly(string name) => IsAzureNative(name);

    public static bool IsAzureNative(string assembly) => assemblies.IsMatch(assembly);

    /// <summary>Whether a type belongs to the module for resource groups and generic resources.</summary>
    public static bool IsInResources(INamedTypeSymbol type) => resources.IsMatch(NamespaceOf(type));

    public override bool IsCluster(INamedTypeSymbol type) => type.Name == "ManagedCluster" && containerService.IsMatch(NamespaceOf(type));

    protected override DeclaredCluster Declare(SettingReader reader) => Settings.Declare(reader);
}
