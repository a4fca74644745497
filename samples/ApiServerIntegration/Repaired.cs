using Pulumi;
using Pulumi.AzureNative.ContainerService;
using Pulumi.AzureNative.ContainerService.Inputs;
using Pulumi.AzureNative.ManagedIdentity;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Resources;
using Network = Pulumi.AzureNative.Network.Inputs;
using ResourceIdentityType = Pulumi.AzureNative.ContainerService.ResourceIdentityType;

return await Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("shop", new ResourceGroupArgs { Location = "westeurope" });
    var networks = new NetworkStack(group);
    var identity = new UserAssignedIdentity("aks", new() { ResourceGroupName = group.Name });
    _ = new ClusterStack("blue", group, identity, networks.SubnetOf("blue-api"), networks.SubnetOf("blue-nodes"));
    _ = new ClusterStack("green", group, identity, networks.SubnetOf("green-api"), networks.SubnetOf("green-nodes"));
});

/// <summary>One network with subnets for two clusters, of which one takes over from the other.</summary>
sealed class NetworkStack
{
    readonly VirtualNetwork network;

    public NetworkStack(ResourceGroup group) => network = new VirtualNetwork("shop", new VirtualNetworkArgs
    {
        ResourceGroupName = group.Name,
        AddressSpace = new Network.AddressSpaceArgs { AddressPrefixes = { "10.20.0.0/16" } },
        Subnets = new[]
        {
            ForApiServer("blue-api", "10.20.0.0/28"),
            ForNodes("blue-nodes", "10.20.16.0/20"),
            ForApiServer("green-api", "10.20.0.32/28"),
            ForNodes("green-nodes", "10.20.32.0/20"),
        },
    });

    public Output<string> SubnetOf(string name) =>
        network.Subnets.Apply(subnets => subnets.Single(subnet => subnet.Name == name).Id!);

    static Network.SubnetArgs ForNodes(string name, string range) => new() { Name = name, AddressPrefix = range };

    static Network.SubnetArgs ForApiServer(string name, string range) => new()
    {
        Name = name,
        AddressPrefix = range,
        Delegations =
        {
            new Network.DelegationArgs { Name = "aks", ServiceName = "Microsoft.ContainerService/managedClusters" },
        },
    };
}

/// <summary>A private cluster whose API server is in the team's own network.</summary>
sealed class ClusterStack
{
    public ClusterStack(string name, ResourceGroup group, UserAssignedIdentity identity, Input<string> api, Input<string> nodes) =>
        Cluster = new ManagedCluster(name, new ManagedClusterArgs
        {
            ResourceGroupName = group.Name,
            Location = group.Location,
            DnsPrefix = name,
            Identity = new ManagedClusterIdentityArgs
            {
                Type = ResourceIdentityType.UserAssigned,
                UserAssignedIdentities = { identity.Id },
            },
            ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs
            {
                EnablePrivateCluster = true,
                EnablePrivateClusterPublicFQDN = false,
                EnableVnetIntegration = true,
                SubnetId = api,
                DisableRunCommand = true,
            },
            AgentPoolProfiles =
            {
                new ManagedClusterAgentPoolProfileArgs
                {
                    Name = "system",
                    Mode = AgentPoolMode.System,
                    Count = 3,
                    VmSize = "Standard_D4s_v5",
                    VnetSubnetID = nodes,
                },
            },
        });

    public ManagedCluster Cluster { get; }
}
