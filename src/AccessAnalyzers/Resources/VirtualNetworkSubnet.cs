namespace AccessAnalyzers.Resources;

/// <summary>A subnet of a virtual network in Azure.</summary>
static class VirtualNetworkSubnet
{
    public static readonly ResourceKind Kind = new("virtualNetworkSubnet");

    /// <summary>The resource id, an output only.</summary>
    public static readonly SettingKey<string> Id = Kind.Word("id");

    /// <summary>The address range, where it is a single one.</summary>
    public static readonly SettingKey<string> AddressPrefix = Kind.Word("addressPrefix");

    public static readonly SettingKey<RangeList> AddressPrefixes = Kind.Ranges("addressPrefixes");

    /// <summary>The services that have the subnet for themselves.</summary>
    public static readonly SettingKey<PartList> Delegations = Kind.Parts("delegations");
}

/// <summary>Nodes of an AKS cluster that are alike, as the cluster itself declares them.</summary>
static class NodePool
{
    public static readonly ResourceKind Kind = new("nodePool");

    /// <summary>The id of the subnet in which the nodes are.</summary>
    public static readonly SettingKey<string> Subnet = Kind.Word("subnet");

    /// <summary>Whether each node has a public address.</summary>
    public static readonly SettingKey<bool> HasPublicIPs = Kind.Flag("hasPublicIPs");

    /// <summary>The id of the range from which the public addresses are.</summary>
    public static readonly SettingKey<string> PublicIPPrefix = Kind.Word("publicIPPrefix");
}
