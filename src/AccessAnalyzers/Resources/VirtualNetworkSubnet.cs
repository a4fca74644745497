using AccessAnalyzers.Evaluation;

namespace AccessAnalyzers.Resources;

/// <summary>A subnet of a virtual network in Azure.</summary>
static class VirtualNetworkSubnet
{
    public static readonly ResourceKind Kind = new("virtualNetworkSubnet");

    /// <summary>What stands between a network's id and the name of its subnet in the subnet's id.</summary>
    const string Segment = "/subnets/";

    /// <summary>The resource id, an output only.</summary>
    public static readonly SettingKey<string> Id = Kind.Word("id");

    public static readonly SettingKey<string> Name = Kind.Word("name");

    /// <summary>The address range, where it is a single one.</summary>
    public static readonly SettingKey<string> AddressPrefix = Kind.Word("addressPrefix");

    public static readonly SettingKey<RangeList> AddressPrefixes = Kind.Ranges("addressPrefixes");

    /// <summary>The name of the virtual network in which the subnet is, where it is a resource of its own.</summary>
    public static readonly SettingKey<string> VirtualNetwork = Kind.Word("virtualNetwork");

    /// <summary>The services that have the subnet for themselves, each of which is a <see cref="SubnetDelegation"/>.</summary>
    public static readonly SettingKey<PartList> Delegations = Kind.Parts("delegations");

    /// <summary>The id of the NAT gateway through which the subnet reaches the internet.</summary>
    public static readonly SettingKey<string> NatGateway = Kind.Word("natGateway");

    /// <summary>The networks of the program in which a subnet is: the one that it names, or the one that declares it itself.</summary>
    public static IEnumerable<(DeclaredResource Resource, Condition When)> NetworksOf(DeclaredResource subnet) =>
        subnet[VirtualNetwork].IsSet.Holds.IsFalse
        ? NetworkAround(subnet)
        : subnet.NamedBy(VirtualNetwork, Resources.VirtualNetwork.Kind, Resources.VirtualNetwork.Name);

    /// <summary>
    /// The subnet whose id is that of a network with more text after it; null where the program does not always declare exactly one such.
    /// </summary>
    /// <param name="network">The network, by its id.</param>
    /// <param name="rest">The rest of the id.</param>
    /// <param name="when">Where the id is used.</param>
    public static Reference? In(Reference? network, string rest, Condition when)
    {
        if (network?.Output != Resources.VirtualNetwork.Id || !rest.StartsWith(Segment, StringComparison.OrdinalIgnoreCase))
            return null;
        var name = rest.Substring(Segment.Length);
        var found = network.Resource.Declared(Kind)
            .Select(subnet => (Subnet: subnet, When: subnet[Name].IsNamed(name).Holds
                & Resources.VirtualNetwork.Has(network.Resource, subnet).Holds))
            .Where(static each => !each.When.IsFalse)
            .ToArray();
        return found is [var (only, there)] && when.Implies(only.When & there) ? new Reference(only, Kind, Id) : null;
    }

    static IEnumerable<(DeclaredResource Resource, Condition When)> NetworkAround(DeclaredResource subnet)
    {
        var around = (
            from network in subnet.Declared(Resources.VirtualNetwork.Kind)
            from part in network[Resources.VirtualNetwork.Subnets].Parts
            where network.Resolve(part.Value)?.Resource == subnet
            select (network, part.When)).ToArray();
        // What stands in the lists of two networks is a subnet of each.
        return around.Length == 1 ? around : [];
    }
}

/// <summary>A virtual network in Azure.</summary>
static class VirtualNetwork
{
    public static readonly ResourceKind Kind = new("virtualNetwork");

    /// <summary>The resource id, an output only.</summary>
    public static readonly SettingKey<string> Id = Kind.Word("id");

    public static readonly SettingKey<string> Name = Kind.Word("name");

    public static readonly SettingKey<string> ResourceGroup = Kind.Word("resourceGroup");

    /// <summary>The subnets that the network declares itself, each of which is a <see cref="VirtualNetworkSubnet"/>.</summary>
    public static readonly SettingKey<PartList> Subnets = Kind.Parts("subnets");

    /// <summary>What the network declares itself of its peerings, which may be resources of their own instead.</summary>
    public static readonly SettingKey<PartList> Peerings = Kind.Parts("peerings");

    /// <summary>The servers that hosts in the network ask for names, instead of Azure's own.</summary>
    public static readonly SettingKey<PartList> DnsServers = Kind.Parts("dnsServers");

    /// <summary>Whether a subnet is in a network; of one whose network is not known nobody can tell.</summary>
    public static Fact Has(DeclaredResource network, Reference subnet) =>
        subnet.Kind == VirtualNetworkSubnet.Kind ? Has(network, subnet.Resource) : Fact.Unknown(network.Space);

    /// <summary>The same of a resource that is known to be a subnet.</summary>
    public static Fact Has(DeclaredResource network, DeclaredResource subnet)
    {
        var (holds, fails) = (network.Space.False, network.Space.False);
        foreach (var (around, when) in VirtualNetworkSubnet.NetworksOf(subnet))
        {
            if (around == network)
                holds |= when;
            else
                fails |= when;
        }

        return new Fact(holds, fails);
    }
}

/// <summary>That a service has a subnet for itself.</summary>
static class SubnetDelegation
{
    public static readonly ResourceKind Kind = new("subnetDelegation");

    public static readonly SettingKey<string> Service = Kind.Word("service");
}

/// <summary>That a subnet reaches the internet through a NAT gateway, where neither of them says so itself.</summary>
static class SubnetNatGateway
{
    public static readonly ResourceKind Kind = new("subnetNatGateway");

    public static readonly SettingKey<string> Subnet = Kind.Word("subnet");

    public static readonly SettingKey<string> NatGateway = Kind.Word("natGateway");
}

/// <summary>A NAT gateway in Azure.</summary>
static class NatGateway
{
    public static readonly ResourceKind Kind = new("natGateway");

    /// <summary>The resource id, an output only.</summary>
    public static readonly SettingKey<string> Id = Kind.Word("id");

    /// <summary>The addresses that it has in the internet, each of which is a <see cref="NatGatewayAddress"/>.</summary>
    public static readonly SettingKey<PartList> Addresses = Kind.Parts("addresses");
}

/// <summary>An address of a NAT gateway: a block of it, or a resource that brings both together.</summary>
static class NatGatewayAddress
{
    public static readonly ResourceKind Kind = new("natGatewayAddress");

    /// <summary>The id of the gateway; a block has none.</summary>
    public static readonly SettingKey<string> NatGateway = Kind.Word("natGateway");

    public static readonly SettingKey<string> PublicIP = Kind.Word("publicIP");
}

/// <summary>A public address in Azure.</summary>
static class PublicIPAddress
{
    public static readonly ResourceKind Kind = new("publicIPAddress");

    /// <summary>The resource id, an output only.</summary>
    public static readonly SettingKey<string> Id = Kind.Word("id");

    /// <summary>The id of the range from which the address is.</summary>
    public static readonly SettingKey<string> Prefix = Kind.Word("prefix");
}

/// <summary>Nodes of an AKS cluster that are alike, as the cluster declares them or as a resource of their own.</summary>
static class NodePool
{
    public static readonly ResourceKind Kind = new("nodePool");

    /// <summary>The name or id of the cluster, for a resource of its own.</summary>
    public static readonly SettingKey<string> Cluster = Kind.Word("cluster");

    /// <summary>The id of the subnet in which the nodes are.</summary>
    public static readonly SettingKey<string> Subnet = Kind.Word("subnet");

    /// <summary>Whether each node has a public address.</summary>
    public static readonly SettingKey<bool> HasPublicIPs = Kind.Flag("hasPublicIPs");

    /// <summary>The id of the range from which the public addresses are.</summary>
    public static readonly SettingKey<string> PublicIPPrefix = Kind.Word("publicIPPrefix");
}
