using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Reading;
using AccessAnalyzers.Resources;

namespace AccessAnalyzers.Sdks;

/// <summary>
/// Pulumi.Azure ("classic") 4.x to 6.x, which is generated from the Terraform provider for Azure, so the defaults of its schema hold.
/// Source: the type declarations of @pulumi/azure 4.42.0, 5.89.2 and 6.40.0; terraform-provider-azurerm kubernetes_cluster_resource.go.
/// </summary>
sealed class PulumiAzure : PulumiSdk
{
    const string Root = "Pulumi.Azure";

    /// <summary>The older name of <see cref="AksCluster.Private"/> in 4.x.</summary>
    static readonly SettingPath privateLink = new("PrivateLinkEnabled");

    /// <summary>Where 4.x has the ranges; 5.x takes them here too.</summary>
    static readonly SettingPath topLevelRanges = new("ApiServerAuthorizedIpRanges") { Configured = Pulumi.ConfiguredRanges };

    /// <summary>The name in 5.x.</summary>
    static readonly SettingPath vnetIntegration = new("ApiServerAccessProfile", "VnetIntegrationEnabled") { Default = false };

    static readonly SettingPath networkAccess = new("PublicNetworkAccessEnabled") { Default = "Enabled", Meaning = NetworkAccess };

    static readonly SettingTable settings = new(Azurerm.In(Pulumi.ConfiguredRanges))
    {
        [AksCluster.PublicNetworkAccess] = networkAccess,
    };

    /// <summary>A resource of its own since 6.40, which has few settings and is private where the block for that is there.</summary>
    static readonly SettingTable automatic = new(AksCluster.Kind)
    {
        IsCheckedByTerraform = true,
        [AksCluster.Private] = new("PrivateCluster") { Default = false, Meaning = Azurerm.IsThere },
        [AksCluster.PublicFqdn] = new("PrivateCluster", "PublicFullyQualifiedDomainNameEnabled") { Default = false },
        [AksCluster.PrivateDnsZone] = new("PrivateCluster", "PrivateDnsZoneId") { Default = "System" },
        [AksCluster.AuthorizedIPRanges] = new("ApiServerAccess", "AuthorizedIpRanges") { Configured = Pulumi.ConfiguredRanges },
        [AksCluster.VnetIntegration] = SettingPath.Always("VirtualNetworkIntegrationEnabled", true),
        [AksCluster.ApiServerSubnet] = new("ApiServerAccess", "SubnetId"),
        [AksCluster.Sku] = SettingPath.Always("SkuName", "Automatic"),
        [AksCluster.Location] = new("Location"),
        [AksCluster.Identity] = new("Identity"),
        [AksCluster.IdentityType] = new("Identity", "Type"),
        [AksCluster.IdentityIds] = new("Identity", "IdentityIds"),
        [AksCluster.HostedSystem] = new("HostedSystem"),
    };

    public override string Name => Root;

    public override ImmutableArray<ResourceType> Clusters { get; } =
        ClusterIn($"{Root}.ContainerService", "KubernetesCluster", settings, "args")
        .AddRange(ClusterIn($"{Root}.ContainerService", "AutomaticCluster", automatic, "args"));

    public override ImmutableArray<ResourceType> Neighbours { get; } = ImmutableArray.Create(
        new ResourceType(
            new(PrivateDnsZone.Kind)
            {
                [PrivateDnsZone.Id] = new("Id"),
                [PrivateDnsZone.Name] = new("Name"),
                [PrivateDnsZone.ResourceGroup] = new("ResourceGroupName"),
            },
            "Zone",
            static found => found == $"{Root}.PrivateDns",
            "args"),
        ResourceType.In(
            $"{Root}.Network", "VirtualNetwork", new(Azurerm.VirtualNetwork) { [VirtualNetwork.Subnets] = new("Subnets") }, "args"),
        ResourceType.In(
            $"{Root}.ContainerService",
            "Registry",
            new(ContainerRegistry.Kind)
            {
                [ContainerRegistry.Id] = new("Id"),
                [ContainerRegistry.Sku] = new("Sku"),
                [ContainerRegistry.PublicNetworkAccess] = networkAccess,
            },
            "args"),
        ResourceType.In($"{Root}.PrivateLink", "Endpoint", Azurerm.PrivateEndpoint, "args"),
        ResourceType.In($"{Root}.Authorization", "RoleDefinition", Azurerm.RoleDefinition, "args"),
        ResourceType.In($"{Root}.PrivateDns", "ZoneVirtualNetworkLink", Azurerm.PrivateDnsZoneLink, "args"),
        ResourceType.In($"{Root}.Network", "NetworkInterface", Azurerm.NetworkInterface, "args"),
        ResourceType.In($"{Root}.Compute", "LinuxVirtualMachine", Azurerm.VirtualMachine, "args"),
        ResourceType.In($"{Root}.Compute", "WindowsVirtualMachine", Azurerm.VirtualMachine, "args"),
        ResourceType.In($"{Root}.Network", "VirtualNetworkPeering", Azurerm.VirtualNetworkPeering, "args"),
        ResourceType.In($"{Root}.Network", "Subnet", Azurerm.Subnet("Delegations"), "args"),
        ResourceType.In($"{Root}.Network.Inputs", "VirtualNetworkSubnetArgs", Azurerm.Subnet("Delegation"), null),
        ResourceType.In($"{Root}.Network", "NatGateway", Azurerm.NatGateway, "args"),
        ResourceType.In($"{Root}.Network", "PublicIp", Azurerm.PublicIPAddress, "args"),
        ResourceType.In($"{Root}.Network", "SubnetNatGatewayAssociation", Azurerm.SubnetNatGateway, "args"),
        ResourceType.In($"{Root}.Network", "NatGatewayPublicIpAssociation", Azurerm.NatGatewayAddress, "args"),
        new ResourceType(
            new(ResourceGroup.Kind) { [ResourceGroup.Location] = new("Location") },
            "ResourceGroup",
            static found => found == $"{Root}.Core",
            "args"),
        new ResourceType(
            new(UserAssignedIdentity.Kind), "UserAssignedIdentity", static found => found == $"{Root}.Authorization", "args"));

    protected override bool DeclaresUnseen(ResourceKind kind, SourceProgram program) =>
        kind == PrivateDnsZoneLink.Kind && program.MentionsAny(Azurerm.Resolvers, default);

    public override bool IsAssembly(string name) => name == Root;

    protected override SettingTable? TableOf(SettingReader reader) =>
        reader.Creation.Type.Name == "AutomaticCluster" ? automatic
        : Ranges(reader) is not { } ranges ? null
        : new(settings)
        {
            [AksCluster.Private] = IsSet(reader.Read(privateLink))
                ? settings[AksCluster.Private] with { Default = null, Meaning = static _ => Value.Unknown }
                : settings[AksCluster.Private],
            [AksCluster.AuthorizedIPRanges] = ranges,
            [AksCluster.VnetIntegration] = reader.Read(vnetIntegration).IsExpressible
                ? vnetIntegration
                : settings[AksCluster.VnetIntegration],
        };

    /// <summary>Null where the program sets both places, of which nobody has said which one counts.</summary>
    static SettingPath? Ranges(SettingReader reader)
    {
        var (inProfile, onTop) = (reader.Read(settings[AksCluster.AuthorizedIPRanges]), reader.Read(topLevelRanges));
        return !onTop.IsExpressible || !IsSet(onTop) ? inProfile.IsExpressible ? settings[AksCluster.AuthorizedIPRanges] : topLevelRanges
            : IsSet(inProfile) ? null
            : topLevelRanges;
    }

    static bool IsSet(Setting setting) => !setting.Cases.All(static @case => @case.Value == Value.Unset);

    static Value NetworkAccess(Value enabled) =>
        enabled == Value.Unset ? Value.Unset
        : enabled is Constant { Literal: bool isEnabled } ? new Constant(isEnabled ? "Enabled" : "Disabled")
        : Value.Unknown;
}
