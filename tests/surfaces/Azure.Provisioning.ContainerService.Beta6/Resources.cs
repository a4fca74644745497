using Azure.Core;
using Azure.Provisioning.Primitives;

namespace Azure.Provisioning.ContainerService;

public class ContainerServiceManagedCluster : ProvisionableResource
{
    public ContainerServiceManagedCluster(string bicepIdentifier, string? resourceVersion = null)
        : base(bicepIdentifier, default, resourceVersion)
    {
    }

    public BicepList<ManagedClusterAgentPoolProfile> AgentPoolProfiles { get; set; } = null!;

    public ManagedClusterApiServerAccessProfile ApiServerAccessProfile { get; set; } = new();

    public ManagedClusterIdentity ClusterIdentity { get; set; } = null!;

    public BicepValue<string> DnsPrefix { get; set; } = null!;

    public BicepValue<string> Fqdn => throw null!;

    public BicepValue<string> FqdnSubdomain { get; set; } = null!;

    public BicepValue<ResourceIdentifier> Id => throw null!;

    public BicepValue<string> KubernetesVersion { get; set; } = null!;

    public BicepValue<AzureLocation> Location { get; set; } = null!;

    public BicepValue<string> Name { get; set; } = null!;

    public ContainerServiceNetworkProfile NetworkProfile { get; set; } = null!;

    public BicepValue<string> NodeResourceGroup { get; set; } = null!;

    public BicepValue<string> PrivateFqdn => throw null!;

    public BicepValue<ContainerServicePublicNetworkAccess> PublicNetworkAccess { get; set; } = null!;

    public ManagedClusterServicePrincipalProfile ServicePrincipalProfile { get; set; } = null!;

    public ManagedClusterSku Sku { get; set; } = null!;

    public BicepDictionary<string> Tags { get; set; } = null!;

    public static ContainerServiceManagedCluster FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;

    protected override void DefineProvisionableProperties() => throw null!;
}

public class ContainerServiceAgentPool : ProvisionableResource
{
    public ContainerServiceAgentPool(string bicepIdentifier, string? resourceVersion = null)
        : base(bicepIdentifier, default, resourceVersion)
    {
    }

    public BicepValue<int> Count { get; set; } = null!;

    public BicepValue<string> Name { get; set; } = null!;

    public ContainerServiceManagedCluster? Parent { get; set; }

    public BicepValue<string> VmSize { get; set; } = null!;

    public static ContainerServiceAgentPool FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;

    protected override void DefineProvisionableProperties() => throw null!;
}
