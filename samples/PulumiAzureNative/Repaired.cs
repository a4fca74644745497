using Pulumi.AzureNative.ContainerService;
using Pulumi.AzureNative.ContainerService.Inputs;
using Pulumi.AzureNative.ManagedIdentity;
using Pulumi.AzureNative.PrivateDns;
using Pulumi.AzureNative.Resources;
using AzureNative = Pulumi.AzureNative;

namespace PulumiAzureNative;

/// <summary>The clusters of <see cref="Mistakes"/>, each without its mistake.</summary>
static class Repaired
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

        return
        [
            Template(group),
            WithoutDnsZone(group),
            FromTheOffice(group),
            InOwnZone(group, zone, identity),
            InZoneOfItsRegion(group, zone, identity),
            WithOwnIdentity(group, zone, identity),
        ];
    }

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
                AuthorizedIPRanges = new[] { "73.140.245.0/24" },
                EnablePrivateCluster = false,
                DisableRunCommand = true,
            },
        });

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
                PrivateDNSZone = "system",
                EnablePrivateClusterPublicFQDN = false,
                DisableRunCommand = true,
            },
        });

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
                DisableRunCommand = true,
            },
        });

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
                PrivateDNSZone = zone.Id,
                DisableRunCommand = true,
            },
        });

    static ManagedCluster InZoneOfItsRegion(ResourceGroup group, PrivateZone zone, UserAssignedIdentity identity)
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
                PrivateDNSZone = zone.Id,
                DisableRunCommand = true,
            },
        });

    static ManagedCluster WithOwnIdentity(ResourceGroup group, PrivateZone zone, UserAssignedIdentity identity)
        => new("late", new ManagedClusterArgs
        {
            ResourceGroupName = group.Name,
            Location = "westeurope",
            DnsPrefix = "late",
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
                PrivateDNSZone = zone.Id,
                DisableRunCommand = true,
            },
        });
}
