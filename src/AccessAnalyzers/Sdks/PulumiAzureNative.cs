using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AccessAnalyzers.Declarations;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Remedies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers.Sdks;

/// <summary>
/// Pulumi.AzureNative, all generations: the default and the versioned namespaces, local packages of v3, and the
/// predecessor AzureNextGen. It mirrors the ARM API, so ARM's defaults hold.
/// Source: pulumi-azure-native sdk/dotnet/ContainerService; learn.microsoft.com/azure/aks/private-clusters.
/// </summary>
sealed class PulumiAzureNative : Sdk
{
    const string Root = @"Pulumi\.(AzureNative(_[a-z]+_v\d{8}(preview)?)?|AzureNextGen)\.";
    const string Version = @"(\.(V\d{8}(Preview)?|Latest))?$";

    static readonly Regex assemblies = new(@"^Pulumi\.(AzureNative(_[a-z]+_v\d{8}(preview)?)?|AzureNextGen)$", RegexOptions.CultureInvariant);
    static readonly Regex containerService = new("^" + Root + "ContainerService" + Version, RegexOptions.CultureInvariant);

    /// <summary>The zone moved from Network to PrivateDns in v3.</summary>
    static readonly Regex privateDns = new("^" + Root + "(PrivateDns|Network)" + Version, RegexOptions.CultureInvariant);
    static readonly Regex resources = new("^" + Root + "Resources" + Version, RegexOptions.CultureInvariant);

    static readonly SettingPath @private = new("ApiServerAccessProfile", "EnablePrivateCluster") { Default = false };

    /// <summary>On where a private cluster leaves it out: azure-cli#19476, private-clusters.md.</summary>
    static readonly SettingPath publicFqdn = new("ApiServerAccessProfile", "EnablePrivateClusterPublicFQDN") { Default = true };
    static readonly SettingPath privateDnsZone = new("ApiServerAccessProfile", "PrivateDNSZone") { Default = "system" };
    static readonly SettingPath authorizedIPRanges = new("ApiServerAccessProfile", "AuthorizedIPRanges");
    static readonly SettingPath runCommandDisabled = new("ApiServerAccessProfile", "DisableRunCommand") { Default = false };
    static readonly SettingPath vnetIntegration = new("ApiServerAccessProfile", "EnableVnetIntegration") { Default = false };

    static readonly SettingPath apiServerSubnet = new("ApiServerAccessProfile", "SubnetId");
    static readonly SettingPath sku = new("Sku", "Name") { Default = "Base" };
    static readonly SettingPath publicNetworkAccess = new("PublicNetworkAccess") { Default = "Enabled" };
    static readonly SettingPath dnsPrefix = new("DnsPrefix");
    static readonly SettingPath fqdnSubdomain = new("FqdnSubdomain");

    /// <summary>Left out, the resource group's region is taken, which the program does not always tell.</summary>
    static readonly SettingPath location = new("Location");
    static readonly SettingPath identity = new("Identity");
    static readonly SettingPath identityType = new("Identity", "Type");
    static readonly SettingPath userAssignedIdentities = new("Identity", "UserAssignedIdentities");
    static readonly SettingPath servicePrincipal = new("ServicePrincipalProfile", "ClientId");
    static readonly SettingPath outboundType = new("NetworkProfile", "OutboundType") { Default = "loadBalancer" };

    public override string Name => "Pulumi.AzureNative";

    public override ImmutableArray<string> ClusterTypeNames => ImmutableArray.Create("ManagedCluster");

    public override ImmutableArray<string> OverridingNames => PulumiOptions.OverridingNames;

    public override Reach ReachOf(SimpleNameSyntax mention, SourceProgram program, CancellationToken cancellation) => PulumiOptions.ReachOf(mention, program, cancellation);

    public override LibraryModel Library { get; } = new Pulumi();

    public override bool IsAssembly(string name) => IsAzureNative(name);

    public static bool IsAzureNative(string assembly) => assemblies.IsMatch(assembly);

    /// <summary>Whether a type belongs to the module for resource groups and generic resources.</summary>
    public static bool IsInResources(INamedTypeSymbol type) => resources.IsMatch(NamespaceOf(type));

    public override bool IsCluster(INamedTypeSymbol type) => type.Name == "ManagedCluster" && containerService.IsMatch(NamespaceOf(type));

    public override DeclaredCluster? Declare(Creation creation, ConditionSpace space, SourceProgram program)
    {
        var reader = new SettingReader(creation, space, program, "args") { Outside = new PulumiOptions(creation, space, program) };
        return new AksCluster(creation, space, ResourceName.Of(creation, "name"))
        {
            Private = reader.Read(@private),
            PublicFqdn = reader.Read(publicFqdn),
            PrivateDnsZone = new PrivateDnsZoneSetting(reader.Read(privateDnsZone), isCaseSensitive: false, output => Zone(reader, output)),
            AuthorizedIPRanges = reader.ReadRanges(authorizedIPRanges),
            ConfiguredRanges = Pulumi.ConfiguredList("apiServerAuthorizedIpRanges"),
            RunCommandDisabled = reader.Read(runCommandDisabled),
            VnetIntegration = reader.Read(vnetIntegration),
            ApiServerSubnet = reader.Read(apiServerSubnet),
            Sku = reader.Read(sku),
            PublicNetworkAccess = reader.Read(publicNetworkAccess),
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

    public static ZoneResource? Zone(SettingReader reader, ResourceOutput output)
    {
        if (reader.TypeOf(output.Resource) is not { Name: "PrivateZone" } type || !privateDns.IsMatch(NamespaceOf(type)))
            return null;
        var name = reader.ArgumentOf(output.Resource, "PrivateZoneName");
        return new ZoneResource(
            output.Property switch { "Id" => ZoneProperty.Id, "Name" => ZoneProperty.Name, _ => ZoneProperty.Other },
            (name?.Value as Constant)?.Literal as string,
            name?.Origin);
    }

    /// <summary>Only where the program has exactly one such identity in a variable; v1 took a map, which is written otherwise.</summary>
    public static ImmutableArray<SourceEdit>? UseAssignedIdentity(SettingReader reader, Condition when)
    {
        var type = reader.TypeOf(identityType);
        return type is not null && reader.TypeOf(userAssignedIdentities)?.Name == "InputList" && reader.OnlyVariableOf("UserAssignedIdentity") is { } variable
            ? SourceEdits.Together(
                reader.Read(identityType).Set(new CSharp($"{type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}.UserAssigned"), when),
                reader.Read(userAssignedIdentities).Set(new CSharp($"new[] {{ {variable}.Id }}"), when))
            : null;
    }

    public static Case? RegionOf(SettingReader reader, ResourceOutput output) =>
        output.Property == "Location" && reader.TypeOf(output.Resource) is { Name: "ResourceGroup" } type && IsInResources(type)
            ? reader.ArgumentOf(output.Resource, "Location")
            : null;
}
