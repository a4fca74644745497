using System.Runtime.Serialization;
using Azure.Core;
using Azure.Provisioning.Primitives;
using Azure.Provisioning.Resources;

namespace Azure.Provisioning.ContainerService;

public class ManagedClusterApiServerAccessProfile : ProvisionableConstruct
{
    public BicepList<string> AuthorizedIPRanges { get; set; } = [];

    public BicepValue<bool> IsPrivateClusterEnabled { get; set; } = null!;

    public BicepValue<bool> IsPrivateClusterPublicFqdnEnabled { get; set; } = null!;

    public BicepValue<bool> IsRunCommandDisabled { get; set; } = null!;

    public BicepValue<bool> IsVnetIntegrationEnabled { get; set; } = null!;

    public BicepValue<string> PrivateDnsZone { get; set; } = null!;

    public BicepValue<ResourceIdentifier> SubnetId { get; set; } = null!;

    protected override void DefineProvisionableProperties() => throw null!;
}

public class ManagedClusterIdentity : ProvisionableConstruct
{
    public BicepValue<Guid> PrincipalId => throw null!;

    public BicepValue<ManagedServiceIdentityType> IdentityType { get; set; } = null!;

    public BicepValue<Guid> TenantId => throw null!;

    public BicepDictionary<ManagedServiceIdentityUserAssignedIdentitiesValue> UserAssignedIdentities { get; set; } = null!;

    protected override void DefineProvisionableProperties() => throw null!;
}

public class ManagedServiceIdentityUserAssignedIdentitiesValue : ProvisionableConstruct
{
    public BicepValue<Guid> ClientId => throw null!;

    public BicepValue<Guid> PrincipalId => throw null!;

    protected override void DefineProvisionableProperties() => throw null!;
}

public class ManagedClusterAgentPoolProfile : ProvisionableConstruct
{
    public BicepValue<int> Count { get; set; } = null!;

    public BicepValue<AgentPoolMode> Mode { get; set; } = null!;

    public BicepValue<string> Name { get; set; } = null!;

    public BicepValue<string> VmSize { get; set; } = null!;

    public BicepValue<ResourceIdentifier> VnetSubnetId { get; set; } = null!;

    protected override void DefineProvisionableProperties() => throw null!;
}

public class ManagedClusterServicePrincipalProfile : ProvisionableConstruct
{
    public BicepValue<string> ClientId { get; set; } = null!;

    public BicepValue<string> Secret { get; set; } = null!;

    protected override void DefineProvisionableProperties() => throw null!;
}

public class ManagedClusterSku : ProvisionableConstruct
{
    public BicepValue<ManagedClusterSkuName> Name { get; set; } = null!;

    public BicepValue<ManagedClusterSkuTier> Tier { get; set; } = null!;

    protected override void DefineProvisionableProperties() => throw null!;
}

public class ContainerServiceNetworkProfile : ProvisionableConstruct
{
    public BicepValue<ContainerServiceLoadBalancerSku> LoadBalancerSku { get; set; } = null!;

    public BicepValue<ContainerServiceNetworkPlugin> NetworkPlugin { get; set; } = null!;

    public BicepValue<ContainerServiceOutboundType> OutboundType { get; set; } = null!;

    public BicepValue<string> PodCidr { get; set; } = null!;

    public BicepValue<string> ServiceCidr { get; set; } = null!;

    protected override void DefineProvisionableProperties() => throw null!;
}

public enum AgentPoolMode
{
    System = 0,
    User = 1,
}

public enum ContainerServiceLoadBalancerSku
{
    [DataMember(Name = "standard")]
    Standard = 0,
    [DataMember(Name = "basic")]
    Basic = 1,
}

public enum ContainerServiceNetworkPlugin
{
    [DataMember(Name = "azure")]
    Azure = 0,
    [DataMember(Name = "kubenet")]
    Kubenet = 1,
    [DataMember(Name = "none")]
    None = 2,
}

public enum ContainerServiceOutboundType
{
    [DataMember(Name = "loadBalancer")]
    LoadBalancer = 0,
    [DataMember(Name = "userDefinedRouting")]
    UserDefinedRouting = 1,
    [DataMember(Name = "managedNATGateway")]
    ManagedNatGateway = 2,
    [DataMember(Name = "userAssignedNATGateway")]
    UserAssignedNatGateway = 3,
}

public enum ContainerServicePublicNetworkAccess
{
    Enabled = 0,
    Disabled = 1,
}

public enum ManagedClusterSkuName
{
    Base = 0,
    Automatic = 1,
}

public enum ManagedClusterSkuTier
{
    Premium = 0,
    Standard = 1,
    Free = 2,
}
