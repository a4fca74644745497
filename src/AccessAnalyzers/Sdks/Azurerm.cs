using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Reading;
using AccessAnalyzers.Resources;

namespace AccessAnalyzers.Sdks;

/// <summary>
/// A cluster in the schema of Terraform's provider for Azure, from which CDK for Terraform and Pulumi.Azure are generated. The defaults
/// differ from ARM's. Source: terraform-provider-azurerm kubernetes_cluster_resource.go.
/// </summary>
static class Azurerm
{
    /// <param name="configuredRanges">Reads the authorized IP ranges from the program's configuration.</param>
    public static SettingTable In(CSharp configuredRanges) => new(AksCluster.Kind)
    {
        IsCheckedByTerraform = true,
        [AksCluster.Private] = new("PrivateClusterEnabled") { Default = false },

        // Off where a private cluster leaves it out, and always sent: the provider's schema.
        [AksCluster.PublicFqdn] = new("PrivateClusterPublicFqdnEnabled") { Default = false },
        [AksCluster.PrivateDnsZone] = new("PrivateDnsZoneId") { Default = "System" },
        [AksCluster.AuthorizedIPRanges] = new("ApiServerAccessProfile", "AuthorizedIpRanges") { Configured = configuredRanges },
        [AksCluster.RunCommandDisabled] = new("RunCommandEnabled") { Default = false, IsInverted = true },
        [AksCluster.VnetIntegration] = new("ApiServerAccessProfile", "VirtualNetworkIntegrationEnabled") { Default = false },
        [AksCluster.ApiServerSubnet] = new("ApiServerAccessProfile", "SubnetId"),

        // An automatic cluster is a resource of its own.
        [AksCluster.Sku] = SettingPath.Always("SkuName", "Base"),
        [AksCluster.DnsPrefix] = new("DnsPrefix"),
        [AksCluster.FqdnSubdomain] = new("DnsPrefixPrivateCluster"),
        [AksCluster.Location] = new("Location"),
        [AksCluster.ResourceGroupName] = new("ResourceGroupName"),
        [AksCluster.ClusterName] = new("Name"),
        [AksCluster.NodeResourceGroup] = new("NodeResourceGroup"),
        [AksCluster.Identity] = new("Identity"),
        [AksCluster.IdentityType] = new("Identity", "Type"),
        [AksCluster.IdentityIds] = new("Identity", "IdentityIds"),
        [AksCluster.ServicePrincipal] = new("ServicePrincipal", "ClientId"),
        [AksCluster.NodePools] = new("DefaultNodePool") { Block = Pool("NodePublicIpEnabled") },
        [AksCluster.OutboundType] = new("NetworkProfile", "OutboundType") { Default = "loadBalancer" },
        [AksCluster.LoadBalancerSku] = new("NetworkProfile", "LoadBalancerSku") { Default = "standard" },
        [AksCluster.VirtualNodes] = new("AciConnectorLinux") { Default = false, Meaning = IsThere },
    };

    /// <summary>Whether there is a block, where that is what counts.</summary>
    public static Value IsThere(Value block) => block switch
    {
        _ when block == Value.Unset || block == Value.Null => Value.False,
        ObjectReference => Value.True,
        _ => Value.Unknown,
    };

    /// <summary>A pool in the cluster.</summary>
    /// <param name="hasPublicIPs">What the release calls whether nodes have public addresses.</param>
    public static SettingTable Pool(string hasPublicIPs) => new(NodePool.Kind)
    {
        [NodePool.Subnet] = new("VnetSubnetId"),
        [NodePool.HasPublicIPs] = new(hasPublicIPs) { Default = false },
        [NodePool.PublicIPPrefix] = new("NodePublicIpPrefixId"),
    };

    /// <summary>A subnet, whose delegations bear the name that the SDK has for them.</summary>
    public static SettingTable Subnet(string delegations) => new(VirtualNetworkSubnet.Kind)
    {
        [VirtualNetworkSubnet.Id] = new("Id"),
        [VirtualNetworkSubnet.Name] = new("Name"),
        [VirtualNetworkSubnet.AddressPrefixes] = new("AddressPrefixes"),
        [VirtualNetworkSubnet.VirtualNetwork] = new("VirtualNetworkName"),
        [VirtualNetworkSubnet.Delegations] = new(
            delegations) { Block = new(SubnetDelegation.Kind) { [SubnetDelegation.Service] = new("ServiceDelegation", "Name") } },
    };

    public static SettingTable VirtualNetwork { get; } = new(Resources.VirtualNetwork.Kind)
    {
        [Resources.VirtualNetwork.Id] = new("Id"),
        [Resources.VirtualNetwork.Name] = new("Name"),
        [Resources.VirtualNetwork.ResourceGroup] = new("ResourceGroupName"),
        [Resources.VirtualNetwork.DnsServers] = new("DnsServers"),
    };

    /// <summary>
    /// What answers for a private DNS zone in networks to which it is not linked, and what gives a network other servers.
    /// </summary>
    public static string[] Resolvers { get; } =
    [
        "DnsResolver", "Resolver", "PrivateDnsResolver", "InboundEndpoint", "ResolverInboundEndpoint", "DnsForwardingRuleset",
        "ResolverDnsForwardingRuleset", "ForwardingRule", "ResolverForwardingRule", "PrivateResolverVirtualNetworkLink",
        "ResolverVirtualNetworkLink", "DnsResolverPolicy", "VirtualNetworkDnsServers",
    ];

    public static SettingTable PrivateDnsZoneLink { get; } = new(Resources.PrivateDnsZoneLink.Kind)
    {
        [Resources.PrivateDnsZoneLink.Zone] = new("PrivateDnsZoneName"),
        [Resources.PrivateDnsZoneLink.Network] = new("VirtualNetworkId"),
        [Resources.PrivateDnsZoneLink.ResourceGroup] = new("ResourceGroupName"),
        [Resources.PrivateDnsZoneLink.RegistersMachines] = new("RegistrationEnabled"),
    };

    public static SettingTable NetworkInterface { get; } = new(Resources.NetworkInterface.Kind)
    {
        [Resources.NetworkInterface.Addresses] = new("IpConfigurations")
        {
            Block = new(NetworkInterfaceAddress.Kind) { [NetworkInterfaceAddress.Subnet] = new("SubnetId") },
        },
        [Resources.NetworkInterface.DnsServers] = new("DnsServers"),
    };

    public static SettingTable VirtualMachine { get; } =
        new(Resources.VirtualMachine.Kind) { [Resources.VirtualMachine.Interfaces] = new("NetworkInterfaceIds") };

    /// <summary>A role, which ARM spells as Terraform does.</summary>
    public static SettingTable RoleDefinition { get; } = new(Resources.RoleDefinition.Kind)
    {
        [Resources.RoleDefinition.Permissions] = new("Permissions")
        {
            Block = new(RolePermission.Kind)
            {
                [RolePermission.Actions] = new("Actions"),
                [RolePermission.NotActions] = new("NotActions"),
            },
        },
    };

    public static SettingTable PrivateEndpoint { get; } = new(Resources.PrivateEndpoint.Kind)
    {
        [Resources.PrivateEndpoint.Name] = new("Name"),
        [Resources.PrivateEndpoint.ResourceGroup] = new("ResourceGroupName"),
        [Resources.PrivateEndpoint.Connections] = new("PrivateServiceConnection")
        {
            Block = Connection("PrivateConnectionResourceId"),
        },
    };

    /// <summary>To what a private endpoint leads.</summary>
    /// <param name="service">What the SDK calls it.</param>
    public static SettingTable Connection(string service) =>
        new(PrivateEndpointConnection.Kind) { [PrivateEndpointConnection.Service] = new(service) };

    public static SettingTable VirtualNetworkPeering { get; } = new(Resources.VirtualNetworkPeering.Kind)
    {
        [Resources.VirtualNetworkPeering.Network] = new("VirtualNetworkName"),
        [Resources.VirtualNetworkPeering.Remote] = new("RemoteVirtualNetworkId"),
        [Resources.VirtualNetworkPeering.ResourceGroup] = new("ResourceGroupName"),
    };

    public static SettingTable NatGateway { get; } = new(Resources.NatGateway.Kind) { [Resources.NatGateway.Id] = new("Id") };

    public static SettingTable PublicIPAddress { get; } = new(Resources.PublicIPAddress.Kind)
    {
        [Resources.PublicIPAddress.Id] = new("Id"),
        [Resources.PublicIPAddress.Prefix] = new("PublicIpPrefixId"),
    };

    public static SettingTable SubnetNatGateway { get; } = new(Resources.SubnetNatGateway.Kind)
    {
        [Resources.SubnetNatGateway.Subnet] = new("SubnetId"),
        [Resources.SubnetNatGateway.NatGateway] = new("NatGatewayId"),
    };

    public static SettingTable NatGatewayAddress { get; } = new(Resources.NatGatewayAddress.Kind)
    {
        [Resources.NatGatewayAddress.NatGateway] = new("NatGatewayId"),
        [Resources.NatGatewayAddress.PublicIP] = new("PublicIpAddressId"),
    };
}
