using System.Collections.Immutable;
using AccessAnalyzers.Reading;
using AccessAnalyzers.Resources;

namespace AccessAnalyzers.Sdks;

/// <summary>
/// Pulumi.AzureNative's resource of any type, whose properties are a dictionary under the names of the ARM API.
/// Source: pulumi-azure-native sdk/dotnet/Resources/Resource.cs; the ARM reference of Microsoft.ContainerService/managedClusters.
/// </summary>
sealed class PulumiAzureNativeResource : PulumiSdk
{
    static readonly SettingPath provider = new("ResourceProviderNamespace");
    static readonly SettingPath resourceType = new("ResourceType");

    static readonly SettingTable typed = PulumiAzureNative.Settings;

    /// <summary>Those that are not listed are properties of the class.</summary>
    static readonly SettingTable settings = new(typed)
    {
        [AksCluster.Private] = Property(typed[AksCluster.Private]),
        [AksCluster.PublicFqdn] = Property(typed[AksCluster.PublicFqdn]),
        [AksCluster.PrivateDnsZone] = Property(typed[AksCluster.PrivateDnsZone]),
        [AksCluster.AuthorizedIPRanges] = Property(typed[AksCluster.AuthorizedIPRanges]),
        [AksCluster.RunCommandDisabled] = Property(typed[AksCluster.RunCommandDisabled]),
        [AksCluster.VnetIntegration] = Property(typed[AksCluster.VnetIntegration]),
        [AksCluster.ApiServerSubnet] = Property(typed[AksCluster.ApiServerSubnet]),
        [AksCluster.PublicNetworkAccess] = Property(typed[AksCluster.PublicNetworkAccess]),
        [AksCluster.DnsPrefix] = Property(typed[AksCluster.DnsPrefix]),
        [AksCluster.FqdnSubdomain] = Property(typed[AksCluster.FqdnSubdomain]),
        [AksCluster.ServicePrincipal] = Property(typed[AksCluster.ServicePrincipal]),
        [AksCluster.NodePools] = Property(typed[AksCluster.NodePools]),
        [AksCluster.OutboundType] = Property(typed[AksCluster.OutboundType]),
    };

    public override string Name => "Pulumi.AzureNative.Resources.Resource";

    public override ImmutableArray<ResourceType> Clusters { get; } =
        ImmutableArray.Create(new ResourceType(settings, "Resource", PulumiAzureNative.IsResources, "args"));

    public override ImmutableArray<ResourceType> Neighbours { get; } = new PulumiAzureNative().Neighbours;

    public override bool IsAssembly(string name) => PulumiAzureNative.IsAzureNative(name);

    protected override SettingTable? TableOf(SettingReader reader) =>
        reader.Creation.When.Implies((reader.Read(provider).IsNamed("Microsoft.ContainerService") & reader.Read(resourceType).IsNamed("managedClusters")).Holds)
            ? settings
            : null;

    static SettingPath Property(SettingPath path) => path with { Properties = path.Properties.Prepend("Properties").ToArray(), PropertyCount = 1 };
}
