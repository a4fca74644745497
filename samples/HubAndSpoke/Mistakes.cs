using Pulumi;
using Pulumi.AzureNative.Compute;
using Pulumi.AzureNative.Compute.Inputs;
using Pulumi.AzureNative.ContainerRegistry;
using Pulumi.AzureNative.ContainerService;
using Pulumi.AzureNative.ContainerService.Inputs;
using Pulumi.AzureNative.ManagedIdentity;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.PrivateDns;
using Pulumi.AzureNative.Resources;
using ContainerRegistry = Pulumi.AzureNative.ContainerRegistry;
using Network = Pulumi.AzureNative.Network.Inputs;
using ResourceIdentityType = Pulumi.AzureNative.ContainerService.ResourceIdentityType;

return await Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("platform", new ResourceGroupArgs { Location = "westeurope" });
    var networks = new NetworkStack(group);
    var cluster = new ClusterStack(group, networks);
    return new Dictionary<string, object?> { ["cluster"] = cluster.Name };
});

/// <summary>A hub with the build agents, a spoke with the nodes, and the network of the office's VPN gateway.</summary>
sealed class NetworkStack
{
    readonly ResourceGroup group;

    public NetworkStack(ResourceGroup group)
    {
        this.group = group;
        // The zone of the cluster is not linked to this network, so the build agent does not find the API server.
        Hub = new VirtualNetwork("hub", new VirtualNetworkArgs
        {
            ResourceGroupName = group.Name,
            AddressSpace = new Network.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } },
            Subnets = { new Network.SubnetArgs { Name = "agents", AddressPrefix = "10.0.1.0/24" } },
        });
        Spoke = new VirtualNetwork("spoke", new VirtualNetworkArgs
        {
            ResourceGroupName = group.Name,
            AddressSpace = new Network.AddressSpaceArgs { AddressPrefixes = { "10.1.0.0/16" } },
            Subnets = { new Network.SubnetArgs { Name = "nodes", AddressPrefix = "10.1.0.0/20" } },
        });
        Office = new VirtualNetwork("office", new VirtualNetworkArgs
        {
            ResourceGroupName = group.Name,
            AddressSpace = new Network.AddressSpaceArgs { AddressPrefixes = { "10.2.0.0/16" } },
        });
        Peer("hub-to-spoke", Hub, Spoke);
        Peer("spoke-to-hub", Spoke, Hub);

        // Nothing passes through a peering that goes one way only.
        _ = new VirtualNetworkPeering("spoke-to-office", new VirtualNetworkPeeringArgs
        {
            ResourceGroupName = group.Name,
            VirtualNetworkName = Spoke.Name,
            RemoteVirtualNetwork = new Network.SubResourceArgs { Id = Office.Id },
        });
        AddBuildAgent();
    }

    public VirtualNetwork Hub { get; }

    public VirtualNetwork Spoke { get; }

    public VirtualNetwork Office { get; }

    public Output<string> Nodes => SubnetOf(Spoke, "nodes");

    static Output<string> SubnetOf(VirtualNetwork network, string name) => Output.Format($"{network.Id}/subnets/{name}");

    void Peer(string name, VirtualNetwork from, VirtualNetwork to) => _ = new VirtualNetworkPeering(name, new VirtualNetworkPeeringArgs
    {
        ResourceGroupName = group.Name,
        VirtualNetworkName = from.Name,
        RemoteVirtualNetwork = new Network.SubResourceArgs { Id = to.Id },
        AllowForwardedTraffic = true,
    });

    void AddBuildAgent()
    {
        var card = new NetworkInterface("agent", new NetworkInterfaceArgs
        {
            ResourceGroupName = group.Name,
            IpConfigurations =
            {
                new Network.NetworkInterfaceIPConfigurationArgs
                {
                    Name = "main",
                    Subnet = new Network.SubnetArgs { Id = SubnetOf(Hub, "agents") },
                },
            },
        });
        _ = new VirtualMachine("agent", new VirtualMachineArgs
        {
            ResourceGroupName = group.Name,
            NetworkProfile = new NetworkProfileArgs { NetworkInterfaces = { new NetworkInterfaceReferenceArgs { Id = card.Id } } },
        });
    }
}

/// <summary>A private cluster in the spoke, with its zone and its images.</summary>
sealed class ClusterStack
{
    readonly ManagedCluster cluster;

    public ClusterStack(ResourceGroup group, NetworkStack networks)
    {
        var zone = new PrivateZone("zone", new PrivateZoneArgs
        {
            ResourceGroupName = group.Name,
            PrivateZoneName = "privatelink.westeurope.azmk8s.io",
            Location = "Global",
        });
        var identity = new UserAssignedIdentity("aks", new() { ResourceGroupName = group.Name });
        // The registry is closed to the internet and has no private endpoint, so the nodes cannot pull an image from it.
        _ = new Registry("images", new RegistryArgs
        {
            ResourceGroupName = group.Name,
            Sku = new ContainerRegistry.Inputs.SkuArgs { Name = SkuName.Premium },
            PublicNetworkAccess = ContainerRegistry.PublicNetworkAccess.Disabled,
        });
        cluster = new ManagedCluster("aks", new ManagedClusterArgs
        {
            ResourceGroupName = group.Name,
            Location = group.Location,
            DnsPrefix = "platform",
            Identity = new ManagedClusterIdentityArgs
            {
                Type = ResourceIdentityType.UserAssigned, UserAssignedIdentities = { identity.Id },
            },
            ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs
            {
                EnablePrivateCluster = true,
                EnablePrivateClusterPublicFQDN = false,
                DisableRunCommand = true,
                PrivateDNSZone = zone.Id,
            },
            AgentPoolProfiles =
            {
                new ManagedClusterAgentPoolProfileArgs
                {
                    Name = "system", Mode = AgentPoolMode.System, Count = 3, VmSize = "Standard_D4s_v5", VnetSubnetID = networks.Nodes,
                },
            },
        });
    }

    public Output<string> Name => cluster.Name;
}
