using Pulumi.AzureNative.ContainerService;
using Pulumi.AzureNative.ContainerService.Inputs;
using Pulumi.AzureNative.ManagedIdentity;
using Pulumi.AzureNative.PrivateDns;
using Pulumi.AzureNative.Resources;
using AzureNative = Pulumi.AzureNative;

namespace PulumiAzureNative;

/// <summary>Six clusters as they are met in public programs, one mistake in each. Every comment says what happens in the cloud.</summary>
static class Mistakes
{
    public static IReadOnlyList<ManagedCluster> Declare()
    {
        var group = new ResourceGroup("platform", new ResourceGroupArgs { Location = "westeurope" });
        var identity = new UserAssignedIdentity("clusters", new() { ResourceGroupName = group.Name, Location = "westeurope" });
        var zone = new PrivateZone("zone", new PrivateZoneArgs
        {
            ResourceGroupName = group.Name,
            PrivateZoneName = "privatelink.westeurope.azmk8s.io",
            Location = "Global",
        });
        var abroad = new PrivateZone("abroad", new PrivateZoneArgs
        {
            ResourceGroupName = group.Name,
            PrivateZoneName = "privatelink.northeurope.azmk8s.io",
            Location = "Global",
        });

        return
        [
            Template(group),
            WithoutDnsZone(group),
            FromTheOffice(group),
            InOwnZone(group, zone, identity),
            InZoneOfAnotherRegion(group, abroad, identity),
            WithSystemIdentity(group, zone),
        ];
    }

    // Everybody may reach the API server: a range of all addresses restricts nothing.
    static ManagedCluster Template(ResourceGroup group)
        => new AzureNative.ContainerService.ManagedCluster("template", new()
        {
            ResourceGroupName = group.Name,
            Location = "westeurope",
            DnsPrefix = "template",
            AgentPoolProfiles = new[] { NodePool.System() },
            Identity = new AzureNative.ContainerService.Inputs.ManagedClusterIdentityArgs
            {
                Type = AzureNative.ContainerService.ResourceIdentityType.SystemAssigned,
            },
            ApiServerAccessProfile = new AzureNative.ContainerService.Inputs.ManagedClusterAPIServerAccessProfileArgs
            {
                AuthorizedIPRanges = new[] { "0.0.0.0/0" },
                EnablePrivateCluster = false,
                DisableRunCommand = true,
            },
        });

    // No private DNS zone and no public name: nothing resolves the API server, so Azure refuses the cluster.
    static ManagedCluster WithoutDnsZone(ResourceGroup group)
        => new("nowhere", new ManagedClusterArgs
        {
            ResourceGroupName = group.Name,
            Location = "westeurope",
            DnsPrefix = "nowhere",
            AgentPoolProfiles = NodePool.System(),
            Identity = new ManagedClusterIdentityArgs { Type = ResourceIdentityType.SystemAssigned },
            ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs
            {
                EnablePrivateCluster = true,
                PrivateDNSZone = "none",
                EnablePrivateClusterPublicFQDN = false,
                DisableRunCommand = true,
            },
        });

    // Authorized ranges guard a public endpoint. A private cluster has none, so Azure refuses the pair.
    static ManagedCluster FromTheOffice(ResourceGroup group)
        => new("office", new ManagedClusterArgs
        {
            ResourceGroupName = group.Name,
            Location = "westeurope",
            DnsPrefix = "office",
            AgentPoolProfiles = NodePool.System(),
            Identity = new ManagedClusterIdentityArgs { Type = ResourceIdentityType.SystemAssigned },
            ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs
            {
                EnablePrivateCluster = true,
                EnablePrivateClusterPublicFQDN = false,
                AuthorizedIPRanges = { "73.140.245.0/24" },
                DisableRunCommand = true,
            },
        });

    // A zone is passed by its resource ID; its name is not found.
    static ManagedCluster InOwnZone(ResourceGroup group, PrivateZone zone, UserAssignedIdentity identity)
        => new("named", new ManagedClusterArgs
        {
            ResourceGroupName = group.Name,
            Location = "westeurope",
            DnsPrefix = "named",
            AgentPoolProfiles = NodePool.System(),
            Identity = new ManagedClusterIdentityArgs
            {
                Type = ResourceIdentityType.UserAssigned,
                UserAssignedIdentities = { identity.Id },
            },
            ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs
            {
                EnablePrivateCluster = true,
                EnablePrivateClusterPublicFQDN = false,
                PrivateDNSZone = zone.Name,
                DisableRunCommand = true,
            },
        });

    // The zone must carry the name of the cluster's region.
    static ManagedCluster InZoneOfAnotherRegion(ResourceGroup group, PrivateZone abroad, UserAssignedIdentity identity)
        => new("abroad", new ManagedClusterArgs
        {
            ResourceGroupName = group.Name,
            Location = "westeurope",
            DnsPrefix = "abroad",
            AgentPoolProfiles = NodePool.System(),
            Identity = new ManagedClusterIdentityArgs
            {
                Type = ResourceIdentityType.UserAssigned,
                UserAssignedIdentities = { identity.Id },
            },
            ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs
            {
                EnablePrivateCluster = true,
                EnablePrivateClusterPublicFQDN = false,
                PrivateDNSZone = abroad.Id,
                DisableRunCommand = true,
            },
        });

    // A system-assigned identity does not exist yet when the cluster first writes to the zone.
    static ManagedCluster WithSystemIdentity(ResourceGroup group, PrivateZone zone)
        => new("late", new ManagedClusterArgs
        {
            ResourceGroupName = group.Name,
            Location = "westeurope",
            DnsPrefix = "late",
            AgentPoolProfiles = NodePool.System(),
            Identity = new ManagedClusterIdentityArgs { Type = ResourceIdentityType.SystemAssigned },
            ApiServerAccessProfile = new ManagedClusterAPIServerAccessProfileArgs
            {
                EnablePrivateCluster = true,
                EnablePrivateClusterPublicFQDN = false,
                PrivateDNSZone = zone.Id,
                DisableRunCommand = true,
            },
        });
}
