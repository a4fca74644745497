using System.Collections.Immutable;
using AccessAnalyzers.Declarations;
using AccessAnalyzers.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AccessAnalyzers.Sdks;

/// <summary>
/// Pulumi.AzureNative's resource of any type, whose properties are a dictionary under the names of the ARM API.
/// Source: pulumi-azure-native sdk/dotnet/Resources/Resource.cs; the ARM reference of Microsoft.ContainerService/managedClusters.
/// </summary>
sealed class PulumiAzureNativeResource : Sdk
{
    static readonly SettingPath provider = new("ResourceProviderNamespace");
    static readonly SettingPath resourceType = new("ResourceType");

    static readonly SettingPath @private = Profile("EnablePrivateCluster") with { Default = false };

    /// <summary>On where a private cluster leaves it out: azure-cli#19476, private-clusters.md.</summary>
    static readonly SettingPath publicFqdn = Profile("EnablePrivateClusterPublicFQDN") with { Default = true };
    static readonly SettingPath privateDnsZone = Profile("PrivateDNSZone") with { Default = "system" };
    static readonly SettingPath authorizedIPRanges = Profile("AuthorizedIPRanges");
    static readonly SettingPath runCommandDisabled = Profile("DisableRunCommand") with { Default = false };
    static readonly SettingPath vnetIntegration = Profile("EnableVnetIntegration") with { Default = false };
    static readonly SettingPath apiServerSubnet = Profile("SubnetId");
    static readonly SettingPath publicNetworkAccess = Property("PublicNetworkAccess") with { Default = "Enabled" };
    static readonly SettingPath dnsPrefix = Property("DnsPrefix");
    static readonly SettingPath fqdnSubdomain = Property("FqdnSubdomain");
    static readonly SettingPath servicePrincipal = Property("ServicePrincipalProfile", "ClientId");
    static readonly SettingPath outboundType = Property("NetworkProfile", "OutboundType") with { Default = "loadBalancer" };
    static readonly SettingPath sku = new("Sku", "Name") { Default = "Base" };
    static readonly SettingPath location = new("Location");
    static readonly SettingPath identity = new("Identity");
    static readonly SettingPath identityType = new("Identity", "Type");

    public override string Name => "Pulumi.AzureNative.Resources.Resource";

    public override ImmutableArray<string> ClusterTypeNames => ImmutableArray.Create("Resource");

    public override ImmutableArray<string> OverridingNames => PulumiOptions.OverridingNames;

    public override Reach ReachOf(SimpleNameSyntax mention, SourceProgram program, CancellationToken cancellation) => PulumiOptions.ReachOf(mention, program, cancellation);

    public override LibraryModel Library { get; } = new Pulumi();

    public override bool IsAssembly(string name) => PulumiAzureNative.IsAzureNative(name);

    public override bool IsCluster(INamedTypeSymbol type) => type.Name == "Resource" && PulumiAzureNative.IsInResources(type);

    public override DeclaredCluster? Declare(Creation creation, ConditionSpace space, SourceProgram program)
    {
        var reader = new SettingReader(creation, space, program, "args") { Outside = new PulumiOptions(creation, space, program) };
        if (!creation.When.Implies((reader.Read(provider).IsNamed("Microsoft.ContainerService") & reader.Read(resourceType).IsNamed("managedClusters")).Holds))
            return null;
        return new AksCluster(creation, space, ResourceName.Of(creation, "name"))
        {
            Private = reader.Read(@private),
            PublicFqdn = reader.Read(publicFqdn),
            PrivateDnsZone = new PrivateDnsZoneSetting(reader.Read(privateDnsZone), isCaseSensitive: false, output => PulumiAzureNative.Zone(reader, output)),
            AuthorizedIPRanges = reader.ReadRanges(authorizedIPRanges),
            ConfiguredRanges = Pulumi.ConfiguredList("apiServerAuthorizedIpRanges"),
            RunCommandDisabled = reader.Read(runCommandDisabled),
            VnetIntegration = reader.Read(vnetIntegration),
            ApiServerSubnet = reader.Read(apiServerSubnet),
            Sku = reader.Read(sku),
            PublicNetworkAccess = reader.Read(publicNetworkAccess),
            DnsPrefix = reader.Read(dnsPrefix),
            FqdnSubdomain = reader.Read(fqdnSubdomain),
            Location = reader.Read(location).Follow(output => PulumiAzureNative.RegionOf(reader, output)),
            Identity = reader.Read(identity),
            IdentityType = reader.Read(identityType),
            UseAssignedIdentity = when => PulumiAzureNative.UseAssignedIdentity(reader, when),
            ServicePrincipal = reader.Read(servicePrincipal),
            OutboundType = reader.Read(outboundType),
        };
    }

    static SettingPath Profile(string name) => Property("ApiServerAccessProfile", name);

    static SettingPath Property(params string[] entries) => new(entries.Prepend("Properties").ToArray()) { PropertyCount = 1 };
}
