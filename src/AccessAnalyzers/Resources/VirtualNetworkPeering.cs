using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;

namespace AccessAnalyzers.Resources;

/// <summary>That a virtual network reaches another one. It takes two of them, one each way, before anything passes.</summary>
static class VirtualNetworkPeering
{
    public static readonly ResourceKind Kind = new("virtualNetworkPeering");

    /// <summary>The name of the network to which the peering belongs.</summary>
    public static readonly SettingKey<string> Network = Kind.Word("network");

    /// <summary>The id of the network that it reaches.</summary>
    public static readonly SettingKey<string> Remote = Kind.Word("remote");

    /// <summary>The resource group of the network to which the peering belongs.</summary>
    public static readonly SettingKey<string> ResourceGroup = Kind.Word("resourceGroup");

    /// <summary>Which networks of the program a peering brings together.</summary>
    public static IEnumerable<PeeredNetworks> Ends(DeclaredResource peering) =>
        from one in peering.NamedBy(Network, VirtualNetwork.Kind, VirtualNetwork.Name)
        where IsByReference(peering) || IsInItsGroup(peering, one.Resource)
        from @case in peering[Remote].Cases
        let other = peering.Resolve(@case.Value)
        where other?.Kind == VirtualNetwork.Kind && other.Resource != one.Resource
        let when = peering.When & one.When & @case.When & one.Resource.When & other.Resource.When
        select new PeeredNetworks(peering, one.Resource, other.Resource, when);

    /// <summary>
    /// Whether a peering leads from one network to another one; of a network that only has the same name nobody can tell.
    /// </summary>
    public static Fact Leads(DeclaredResource peering, DeclaredResource from, DeclaredResource to) =>
        peering.Means(Network, from, VirtualNetwork.Name) & peering.Means(Remote, to, VirtualNetwork.Name);

    static bool IsByReference(DeclaredResource peering) => peering[Network].Cases.All(static @case => @case.Value is ResourceOutput);

    /// <summary>Another group may have another network of that name.</summary>
    static bool IsInItsGroup(DeclaredResource peering, DeclaredResource network) =>
        peering[ResourceGroup].Only is { Value: Constant or ResourceOutput } group
        && network[VirtualNetwork.ResourceGroup].Only?.Value == group.Value;
}

/// <summary>A peering between two networks of the program.</summary>
/// <param name="From">The network to which it belongs.</param>
/// <param name="To">The network that it reaches.</param>
/// <param name="When">Where all three are declared.</param>
sealed record PeeredNetworks(DeclaredResource Peering, DeclaredResource From, DeclaredResource To, Condition When);

/// <summary>That hosts in a virtual network see the names in a private DNS zone.</summary>
static class PrivateDnsZoneLink
{
    public static readonly ResourceKind Kind = new("privateDnsZoneLink");

    /// <summary>The name of the zone.</summary>
    public static readonly SettingKey<string> Zone = Kind.Word("zone");

    /// <summary>The id of the network.</summary>
    public static readonly SettingKey<string> Network = Kind.Word("network");

    public static readonly SettingKey<string> ResourceGroup = Kind.Word("resourceGroup");

    /// <summary>'global', which ARM wants to be told.</summary>
    public static readonly SettingKey<string> Location = Kind.Word("location");

    /// <summary>Whether the zone gets the names of the machines in the network.</summary>
    public static readonly SettingKey<bool> RegistersMachines = Kind.Flag("registersMachines");
}

/// <summary>What connects a virtual machine with a subnet.</summary>
static class NetworkInterface
{
    public static readonly ResourceKind Kind = new("networkInterface");

    /// <summary>The addresses that the interface has, each of which is a <see cref="NetworkInterfaceAddress"/>.</summary>
    public static readonly SettingKey<PartList> Addresses = Kind.Parts("addresses");

    /// <summary>The servers that the machine asks for names, instead of those of its network.</summary>
    public static readonly SettingKey<PartList> DnsServers = Kind.Parts("dnsServers");
}

/// <summary>An address of a <see cref="NetworkInterface"/>.</summary>
static class NetworkInterfaceAddress
{
    public static readonly ResourceKind Kind = new("networkInterfaceAddress");

    /// <summary>The id of the subnet.</summary>
    public static readonly SettingKey<string> Subnet = Kind.Word("subnet");
}

/// <summary>A virtual machine in Azure.</summary>
static class VirtualMachine
{
    public static readonly ResourceKind Kind = new("virtualMachine");

    /// <summary>The ids of its network interfaces, or blocks that have them, each of which is a <see cref="AttachedInterface"/>.</summary>
    public static readonly SettingKey<PartList> Interfaces = Kind.Parts("interfaces");

    /// <summary>Where a machine surely is in a virtual network, and asks the network's servers for names.</summary>
    public static Condition IsIn(DeclaredResource machine, DeclaredResource network)
    {
        var holds = machine.Space.False;
        foreach (var attached in machine[Interfaces].Parts)
        {
            var cards = attached.Block?[AttachedInterface.Id].Cases
                ?? ImmutableArray.Create(new Case(machine.Space.True, attached.Value, null));
            foreach (var card in cards)
            {
                if (machine.Resolve(card.Value) is { } found && found.Kind == NetworkInterface.Kind)
                    holds |= attached.When & card.When & IsAt(found.Resource, network);
            }
        }

        return holds & machine.When;
    }

    static Condition IsAt(DeclaredResource card, DeclaredResource network)
    {
        var isThere = card[NetworkInterface.Addresses].AnyBlock(address =>
            address.Of(NetworkInterfaceAddress.Subnet, subnet => VirtualNetwork.Has(network, subnet)));
        return card.When & card[NetworkInterface.DnsServers].HasAny.Fails & isThere.Holds;
    }
}

/// <summary>A network interface of a <see cref="VirtualMachine"/>.</summary>
static class AttachedInterface
{
    public static readonly ResourceKind Kind = new("attachedInterface");

    public static readonly SettingKey<string> Id = Kind.Word("id");
}
