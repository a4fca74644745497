using System.Collections.Immutable;
using AccessAnalyzers.Declarations;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Sdks;

/// <summary>
/// Pulumi.AzureNative's resource of any type, whose properties are a dictionary under the names of the ARM API.
/// Source: pulumi-azure-native sdk/dotnet/Resources/Resource.cs; the ARM reference of Microsoft.ContainerService/managedClusters.
/// </summary>
sealed class PulumiAzureNativeResource : PulumiSdk
{
    static readonly SettingPath provider = new("ResourceProviderNamespace");
    static readonly SettingPath resourceType = new("ResourceType");

    static readonly AksSettings typed = PulumiAzureNative.Settings;

    /// <summary>Those that are not listed are properties of the class.</summary>
    static readonly AksSettings settings = typed with
    {
        Private = Property(typed.Private),
        PublicFqdn = Property(typed.PublicFqdn),
        PrivateDnsZone = Property(typed.PrivateDnsZone),
        AuthorizedIPRanges = Property(typed.AuthorizedIPRanges),
        RunCommandDisabled = Property(typed.RunCommandDisabled),
        VnetIntegration = Property(typed.VnetIntegration),
        ApiServerSubnet = Property(typed.ApiServerSubnet),
        PublicNetworkAccess = Property(typed.PublicNetworkAccess),
        DnsPrefix = Property(typed.DnsPrefix),
        FqdnSubdomain = Property(typed.FqdnSubdomain),
        ServicePrincipal = Property(typed.ServicePrincipal),
        OutboundType = Property(typed.OutboundType),
    };

    public override string Name => "Pulumi.AzureNative.Resources.Resource";

    public override ImmutableArray<string> ClusterTypeNames => ImmutableArray.Create("Resource");

    public override bool IsAssembly(string name) => PulumiAzureNative.IsAzureNative(name);

    public override bool IsCluster(INamedTypeSymbol type) => type.Name == "Resource" && PulumiAzureNative.IsInResources(type);

    protected override DeclaredCluster? Declare(SettingReader reader) =>
        reader.Creation.When.Implies((reader.Read(provider).IsNamed("Microsoft.ContainerService") & reader.Read(resourceType).IsNamed("managedClusters")).Holds)
            ? settings.Declare(reader)
            : null;

    static SettingPath Property(SettingPath path) => path with { Properties = path.Properties.Prepend("Properties").ToArray(), PropertyCount = 1 };
}
