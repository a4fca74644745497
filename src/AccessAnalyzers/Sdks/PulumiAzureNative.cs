using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Reading;
using AccessAnalyzers.Resources;

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

    static readonly Regex assemblies =
        new(@"^Pulumi\.(AzureNative(_[a-z]+_v\d{8}(preview)?)?|AzureNextGen)$", RegexOptions.CultureInvariant);
    static readonly Regex containerService = new("^" + Root + "ContainerService" + Version, RegexOptions.CultureInvariant);

    /// <summary>The zone moved from Network to PrivateDns in v3.</summary>
    static readonly Regex privateDns = new("^" + Root + "(PrivateDns|Network)" + Version, RegexOptions.CultureInvariant);
    static readonly Regex network = new("^" + Root + "Network" + Version, RegexOptions.CultureInvariant);

    /// <summary>Where the subnets are that a network declares itself.</summary>
    static readonly Regex networkInputs = new("^" + Root + "Network" + Version.TrimEnd('$') + @"\.Inputs$", RegexOptions.CultureInvariant);
    static readonly Regex containerRegistry = new("^" + Root + "ContainerRegistry" + Version, RegexOptions.CultureInvariant);
    static readonly Regex authorization = new("^" + Root + "Authorization" + Version, RegexOptions.CultureInvariant);
    static readonly Regex compute = new("^" + Root + "Compute" + Version, RegexOptions.CultureInvariant);
    static readonly Regex managedIdentity = new("^" + Root + "ManagedIdentity" + Version, RegexOptions.CultureInvariant);
    static readonly Regex resources = new("^" + Root + "Resources" + Version, RegexOptions.CultureInvariant);

    static readonly SettingTable pool = new(NodePool.Kind)
    {
        [NodePool.Subnet] = new("VnetSubnetID"),
        [NodePool.HasPublicIPs] = new("EnableNodePublicIP") { Default = false },
        [NodePool.PublicIPPrefix] = new("NodePublicIPPrefixID"),
    };

    public static readonly SettingTable Settings = new(AksCluster.Kind)
    {
        [AksCluster.Private] = new("ApiServerAccessProfile", "EnablePrivateCluster") { Default = false },

        // On where a private cluster leaves it out: azure-cli#19476, private-clusters.md.
        [AksCluster.PublicFqdn] = new("ApiServerAccessProfile", "EnablePrivateClusterPublicFQDN") { Default = true },
        [AksCluster.PrivateDnsZone] = new("ApiServerAccessProfile", "PrivateDNSZone") { Default = "system" },
        [AksCluster.AuthorizedIPRanges] = new("ApiServerAccessProfile", "AuthorizedIPRanges") { Configured = Pulumi.ConfiguredRanges },
        [AksCluster.RunCommandDisabled] = new("ApiServerAccessProfile", "DisableRunCommand") { Default = false },
        [AksCluster.VnetIntegration] = new("ApiServerAccessProfile", "EnableVnetIntegration") { Default = false },
        [AksCluster.ApiServerSubnet] = new("ApiServerAccessProfile", "SubnetId"),
        [AksCluster.Sku] = new("Sku", "Name") { Default = "Base" },
        [AksCluster.PublicNetworkAccess] = new("PublicNetworkAccess") { Default = "Enabled" },
        [AksCluster.DnsPrefix] = new("DnsPrefix"),
        [AksCluster.FqdnSubdomain] = new("FqdnSubdomain"),

        // Left out, the resource group's region is taken, which the program does not always tell.
        [AksCluster.Location] = new("Location"),
        [AksCluster.ResourceGroupName] = new("ResourceGroupName"),
        [AksCluster.ClusterName] = new("ResourceName"),
        [AksCluster.NodeResourceGroup] = new("NodeResourceGroup"),
        [AksCluster.Identity] = new("Identity"),
        [AksCluster.IdentityType] = new("Identity", "Type"),
        [AksCluster.IdentityIds] = new("Identity", "UserAssignedIdentities"),
        [AksCluster.ServicePrincipal] = new("ServicePrincipalProfile", "ClientId"),
        [AksCluster.NodePools] = new("AgentPoolProfiles") { Block = pool },
        [AksCluster.OutboundType] = new("NetworkProfile", "OutboundType") { Default = "loadBalancer" },
        [AksCluster.LoadBalancerSku] = new("NetworkProfile", "LoadBalancerSku") { Default = "standard" },

        // An entry of a dictionary, which a remedy does not write.
        [AksCluster.VirtualNodes] = new(
            "AddonProfiles", "AciConnectorLinux", "Enabled") { Default = false, PropertyCount = 1, Meaning = static enabled => enabled },
    };

    static readonly SettingTable subnets = new(VirtualNetworkSubnet.Kind)
    {
        [VirtualNetworkSubnet.Id] = new("Id"),
        [VirtualNetworkSubnet.Name] = new("SubnetName") { Output = "Name" },
        [VirtualNetworkSubnet.AddressPrefix] = new("AddressPrefix"),
        [VirtualNetworkSubnet.AddressPrefixes] = new("AddressPrefixes"),
        [VirtualNetworkSubnet.VirtualNetwork] = new("VirtualNetworkName"),
        [VirtualNetworkSubnet.Delegations] = new(
            "Delegations") { Block = new(SubnetDelegation.Kind) { [SubnetDelegation.Service] = new("ServiceName") } },
        [VirtualNetworkSubnet.NatGateway] = new("NatGateway", "Id"),
    };

    public override string Name => "Pulumi.AzureNative";

    public override ImmutableArray<ResourceType> Clusters { get; } =
        ImmutableArray.Create(new ResourceType(Settings, "ManagedCluster", containerService.IsMatch, "args"));

    public override ImmutableArray<ResourceType> Neighbours { get; } = ImmutableArray.Create(
        new ResourceType(
            new(PrivateDnsZone.Kind)
            {
                [PrivateDnsZone.Id] = new("Id"),
                [PrivateDnsZone.Name] = new("PrivateZoneName") { Output = "Name" },
                [PrivateDnsZone.ResourceGroup] = new("ResourceGroupName"),
            },
            "PrivateZone",
            privateDns.IsMatch,
            "args"),
        new ResourceType(
            new(VirtualNetwork.Kind)
            {
                [VirtualNetwork.Id] = new("Id"),
                [VirtualNetwork.Name] = new("VirtualNetworkName") { Output = "Name" },
                [VirtualNetwork.ResourceGroup] = new("ResourceGroupName"),
                [VirtualNetwork.Subnets] = new("Subnets"),
                [VirtualNetwork.Peerings] = new("VirtualNetworkPeerings"),
                [VirtualNetwork.DnsServers] = new("DhcpOptions", "DnsServers"),
            },
            "VirtualNetwork",
            network.IsMatch,
            "args"),
        new ResourceType(
            new(VirtualNetworkPeering.Kind)
            {
                [VirtualNetworkPeering.Network] = new("VirtualNetworkName"),
                [VirtualNetworkPeering.Remote] = new("RemoteVirtualNetwork", "Id"),
                [VirtualNetworkPeering.ResourceGroup] = new("ResourceGroupName"),
            },
            "VirtualNetworkPeering",
            network.IsMatch,
            "args"),
        new ResourceType(
            new(PrivateDnsZoneLink.Kind)
            {
                [PrivateDnsZoneLink.Zone] = new("PrivateZoneName"),
                [PrivateDnsZoneLink.Network] = new("VirtualNetwork", "Id"),
                [PrivateDnsZoneLink.ResourceGroup] = new("ResourceGroupName"),
                [PrivateDnsZoneLink.Location] = new("Location"),
                [PrivateDnsZoneLink.RegistersMachines] = new("RegistrationEnabled"),
            },
            "VirtualNetworkLink",
            privateDns.IsMatch,
            "args"),
        new ResourceType(
            new(ContainerRegistry.Kind)
            {
                [ContainerRegistry.Id] = new("Id"),
                [ContainerRegistry.Sku] = new("Sku", "Name"),
                [ContainerRegistry.PublicNetworkAccess] = new("PublicNetworkAccess") { Default = "Enabled" },
            },
            "Registry",
            containerRegistry.IsMatch,
            "args"),
        new ResourceType(Azurerm.RoleDefinition, "RoleDefinition", authorization.IsMatch, "args"),
        new ResourceType(
            new(PrivateEndpoint.Kind)
            {
                [PrivateEndpoint.Name] = new("PrivateEndpointName"),
                [PrivateEndpoint.ResourceGroup] = new("ResourceGroupName"),
                [PrivateEndpoint.Connections] = new("PrivateLinkServiceConnections") { Block = Azurerm.Connection("PrivateLinkServiceId") },
                [PrivateEndpoint.ManualConnections] = new("ManualPrivateLinkServiceConnections")
                {
                    Block = Azurerm.Connection("PrivateLinkServiceId"),
                },
            },
            "PrivateEndpoint",
            network.IsMatch,
            "args"),
        new ResourceType(
            new(NetworkInterface.Kind)
            {
                [NetworkInterface.Addresses] = new("IpConfigurations")
                {
                    Block = new(NetworkInterfaceAddress.Kind) { [NetworkInterfaceAddress.Subnet] = new("Subnet", "Id") },
                },
                [NetworkInterface.DnsServers] = new("DnsSettings", "DnsServers"),
            },
            "NetworkInterface",
            network.IsMatch,
            "args"),
        new ResourceType(
            new(VirtualMachine.Kind)
            {
                [VirtualMachine.Interfaces] = new("NetworkProfile", "NetworkInterfaces")
                {
                    Block = new(AttachedInterface.Kind) { [AttachedInterface.Id] = new("Id") },
                },
            },
            "VirtualMachine",
            compute.IsMatch,
            "args"),
        new ResourceType(subnets, "Subnet", network.IsMatch, "args"),
        new ResourceType(new(subnets) { [VirtualNetworkSubnet.Name] = new("Name") }, "SubnetArgs", networkInputs.IsMatch, null),
        new ResourceType(
            new(NatGateway.Kind)
            {
                [NatGateway.Id] = new("Id"),
                [NatGateway.Addresses] = new(
                    "PublicIpAddresses") { Block = new(NatGatewayAddress.Kind) { [NatGatewayAddress.PublicIP] = new("Id") } },
            },
            "NatGateway",
            network.IsMatch,
            "args"),
        new ResourceType(
            new(PublicIPAddress.Kind) { [PublicIPAddress.Id] = new("Id"), [PublicIPAddress.Prefix] = new("PublicIPPrefix", "Id") },
            "PublicIPAddress",
            network.IsMatch,
            "args"),
        new ResourceType(new(ResourceGroup.Kind) { [ResourceGroup.Location] = new("Location") }, "ResourceGroup", IsResources, "args"),
        new ResourceType(new(pool) { [NodePool.Cluster] = new("ResourceName") }, "AgentPool", containerService.IsMatch, "args"),
        new ResourceType(new(UserAssignedIdentity.Kind), "UserAssignedIdentity", managedIdentity.IsMatch, "args"));

    protected override bool DeclaresUnseen(ResourceKind kind, SourceProgram program) =>
        kind == PrivateDnsZoneLink.Kind && program.MentionsAny(Azurerm.Resolvers, default);

    public override bool IsAssembly(string name) => IsAzureNative(name);

    public static bool IsAzureNative(string assembly) => assemblies.IsMatch(assembly);

    /// <summary>Whether a namespace is the module for resource groups and generic resources.</summary>
    public static bool IsResources(string @namespace) => resources.IsMatch(@namespace);
}
