namespace Pulumi.AzureNative.ContainerService;

[EnumType]
public readonly struct AgentPoolMode : IEquatable<AgentPoolMode>
{
    readonly string _value;

    AgentPoolMode(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    public static AgentPoolMode System { get; } = new("System");
    public static AgentPoolMode User { get; } = new("User");
    public static AgentPoolMode Gateway { get; } = new("Gateway");

    public static bool operator ==(AgentPoolMode a, AgentPoolMode b)
        => a.Equals(b);
    public static bool operator !=(AgentPoolMode a, AgentPoolMode b)
        => !a.Equals(b);
    public static explicit operator string(AgentPoolMode value) => value._value;
    public override bool Equals(object? obj) => obj is AgentPoolMode other && Equals(other);
    public bool Equals(AgentPoolMode other) => _value == other._value;
    public override int GetHashCode() => _value?.GetHashCode() ?? 0;
    public override string ToString() => _value;
}

[EnumType]
public readonly struct AgentPoolType : IEquatable<AgentPoolType>
{
    readonly string _value;

    AgentPoolType(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    public static AgentPoolType VirtualMachineScaleSets { get; } = new("VirtualMachineScaleSets");
    public static AgentPoolType AvailabilitySet { get; } = new("AvailabilitySet");
    public static AgentPoolType VirtualMachines { get; } = new("VirtualMachines");

    public static bool operator ==(AgentPoolType a, AgentPoolType b)
        => a.Equals(b);
    public static bool operator !=(AgentPoolType a, AgentPoolType b)
        => !a.Equals(b);
    public static explicit operator string(AgentPoolType value) => value._value;
    public override bool Equals(object? obj) => obj is AgentPoolType other && Equals(other);
    public bool Equals(AgentPoolType other) => _value == other._value;
    public override int GetHashCode() => _value?.GetHashCode() ?? 0;
    public override string ToString() => _value;
}

[EnumType]
public readonly struct BackendPoolType : IEquatable<BackendPoolType>
{
    readonly string _value;

    BackendPoolType(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    public static BackendPoolType NodeIPConfiguration { get; } = new("NodeIPConfiguration");
    public static BackendPoolType NodeIP { get; } = new("NodeIP");

    public static bool operator ==(BackendPoolType a, BackendPoolType b)
        => a.Equals(b);
    public static bool operator !=(BackendPoolType a, BackendPoolType b)
        => !a.Equals(b);
    public static explicit operator string(BackendPoolType value) => value._value;
    public override bool Equals(object? obj) => obj is BackendPoolType other && Equals(other);
    public bool Equals(BackendPoolType other) => _value == other._value;
    public override int GetHashCode() => _value?.GetHashCode() ?? 0;
    public override string ToString() => _value;
}

[EnumType]
public readonly struct IpFamily : IEquatable<IpFamily>
{
    readonly string _value;

    IpFamily(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    public static IpFamily IPv4 { get; } = new("IPv4");
    public static IpFamily IPv6 { get; } = new("IPv6");

    public static bool operator ==(IpFamily a, IpFamily b)
        => a.Equals(b);
    public static bool operator !=(IpFamily a, IpFamily b)
        => !a.Equals(b);
    public static explicit operator string(IpFamily value) => value._value;
    public override bool Equals(object? obj) => obj is IpFamily other && Equals(other);
    public bool Equals(IpFamily other) => _value == other._value;
    public override int GetHashCode() => _value?.GetHashCode() ?? 0;
    public override string ToString() => _value;
}

[EnumType]
public readonly struct KubernetesSupportPlan : IEquatable<KubernetesSupportPlan>
{
    readonly string _value;

    KubernetesSupportPlan(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    public static KubernetesSupportPlan KubernetesOfficial { get; } = new("KubernetesOfficial");
    public static KubernetesSupportPlan AKSLongTermSupport { get; } = new("AKSLongTermSupport");

    public static bool operator ==(KubernetesSupportPlan a, KubernetesSupportPlan b)
        => a.Equals(b);
    public static bool operator !=(KubernetesSupportPlan a, KubernetesSupportPlan b)
        => !a.Equals(b);
    public static explicit operator string(KubernetesSupportPlan value) => value._value;
    public override bool Equals(object? obj) => obj is KubernetesSupportPlan other && Equals(other);
    public bool Equals(KubernetesSupportPlan other) => _value == other._value;
    public override int GetHashCode() => _value?.GetHashCode() ?? 0;
    public override string ToString() => _value;
}

[EnumType]
public readonly struct LoadBalancerSku : IEquatable<LoadBalancerSku>
{
    readonly string _value;

    LoadBalancerSku(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    public static LoadBalancerSku Standard { get; } = new("standard");
    public static LoadBalancerSku Basic { get; } = new("basic");

    public static bool operator ==(LoadBalancerSku a, LoadBalancerSku b)
        => a.Equals(b);
    public static bool operator !=(LoadBalancerSku a, LoadBalancerSku b)
        => !a.Equals(b);
    public static explicit operator string(LoadBalancerSku value) => value._value;
    public override bool Equals(object? obj) => obj is LoadBalancerSku other && Equals(other);
    public bool Equals(LoadBalancerSku other) => _value == other._value;
    public override int GetHashCode() => _value?.GetHashCode() ?? 0;
    public override string ToString() => _value;
}

[EnumType]
public readonly struct ManagedClusterSKUName : IEquatable<ManagedClusterSKUName>
{
    readonly string _value;

    ManagedClusterSKUName(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    public static ManagedClusterSKUName Base { get; } = new("Base");
    public static ManagedClusterSKUName Automatic { get; } = new("Automatic");

    public static bool operator ==(ManagedClusterSKUName a, ManagedClusterSKUName b)
        => a.Equals(b);
    public static bool operator !=(ManagedClusterSKUName a, ManagedClusterSKUName b)
        => !a.Equals(b);
    public static explicit operator string(ManagedClusterSKUName value) => value._value;
    public override bool Equals(object? obj) => obj is ManagedClusterSKUName other && Equals(other);
    public bool Equals(ManagedClusterSKUName other) => _value == other._value;
    public override int GetHashCode() => _value?.GetHashCode() ?? 0;
    public override string ToString() => _value;
}

[EnumType]
public readonly struct ManagedClusterSKUTier : IEquatable<ManagedClusterSKUTier>
{
    readonly string _value;

    ManagedClusterSKUTier(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    public static ManagedClusterSKUTier Premium { get; } = new("Premium");
    public static ManagedClusterSKUTier Standard { get; } = new("Standard");
    public static ManagedClusterSKUTier Free { get; } = new("Free");

    public static bool operator ==(ManagedClusterSKUTier a, ManagedClusterSKUTier b)
        => a.Equals(b);
    public static bool operator !=(ManagedClusterSKUTier a, ManagedClusterSKUTier b)
        => !a.Equals(b);
    public static explicit operator string(ManagedClusterSKUTier value) => value._value;
    public override bool Equals(object? obj) => obj is ManagedClusterSKUTier other && Equals(other);
    public bool Equals(ManagedClusterSKUTier other) => _value == other._value;
    public override int GetHashCode() => _value?.GetHashCode() ?? 0;
    public override string ToString() => _value;
}

[EnumType]
public readonly struct ManagedServiceIdentityType : IEquatable<ManagedServiceIdentityType>
{
    readonly string _value;

    ManagedServiceIdentityType(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    public static ManagedServiceIdentityType None { get; } = new("None");
    public static ManagedServiceIdentityType SystemAssigned { get; } = new("SystemAssigned");
    public static ManagedServiceIdentityType UserAssigned { get; } = new("UserAssigned");
    public static ManagedServiceIdentityType SystemAssigned_UserAssigned { get; } = new("SystemAssigned, UserAssigned");

    public static bool operator ==(ManagedServiceIdentityType a, ManagedServiceIdentityType b)
        => a.Equals(b);
    public static bool operator !=(ManagedServiceIdentityType a, ManagedServiceIdentityType b)
        => !a.Equals(b);
    public static explicit operator string(ManagedServiceIdentityType value) => value._value;
    public override bool Equals(object? obj) => obj is ManagedServiceIdentityType other && Equals(other);
    public bool Equals(ManagedServiceIdentityType other) => _value == other._value;
    public override int GetHashCode() => _value?.GetHashCode() ?? 0;
    public override string ToString() => _value;
}

[EnumType]
public readonly struct NetworkDataplane : IEquatable<NetworkDataplane>
{
    readonly string _value;

    NetworkDataplane(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    public static NetworkDataplane Azure { get; } = new("azure");
    public static NetworkDataplane Cilium { get; } = new("cilium");

    public static bool operator ==(NetworkDataplane a, NetworkDataplane b)
        => a.Equals(b);
    public static bool operator !=(NetworkDataplane a, NetworkDataplane b)
        => !a.Equals(b);
    public static explicit operator string(NetworkDataplane value) => value._value;
    public override bool Equals(object? obj) => obj is NetworkDataplane other && Equals(other);
    public bool Equals(NetworkDataplane other) => _value == other._value;
    public override int GetHashCode() => _value?.GetHashCode() ?? 0;
    public override string ToString() => _value;
}

[EnumType]
public readonly struct NetworkMode : IEquatable<NetworkMode>
{
    readonly string _value;

    NetworkMode(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    public static NetworkMode Transparent { get; } = new("transparent");
    public static NetworkMode Bridge { get; } = new("bridge");

    public static bool operator ==(NetworkMode a, NetworkMode b)
        => a.Equals(b);
    public static bool operator !=(NetworkMode a, NetworkMode b)
        => !a.Equals(b);
    public static explicit operator string(NetworkMode value) => value._value;
    public override bool Equals(object? obj) => obj is NetworkMode other && Equals(other);
    public bool Equals(NetworkMode other) => _value == other._value;
    public override int GetHashCode() => _value?.GetHashCode() ?? 0;
    public override string ToString() => _value;
}

[EnumType]
public readonly struct NetworkPlugin : IEquatable<NetworkPlugin>
{
    readonly string _value;

    NetworkPlugin(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    public static NetworkPlugin Azure { get; } = new("azure");
    public static NetworkPlugin Kubenet { get; } = new("kubenet");
    public static NetworkPlugin None { get; } = new("none");

    public static bool operator ==(NetworkPlugin a, NetworkPlugin b)
        => a.Equals(b);
    public static bool operator !=(NetworkPlugin a, NetworkPlugin b)
        => !a.Equals(b);
    public static explicit operator string(NetworkPlugin value) => value._value;
    public override bool Equals(object? obj) => obj is NetworkPlugin other && Equals(other);
    public bool Equals(NetworkPlugin other) => _value == other._value;
    public override int GetHashCode() => _value?.GetHashCode() ?? 0;
    public override string ToString() => _value;
}

[EnumType]
public readonly struct NetworkPluginMode : IEquatable<NetworkPluginMode>
{
    readonly string _value;

    NetworkPluginMode(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    public static NetworkPluginMode Overlay { get; } = new("overlay");

    public static bool operator ==(NetworkPluginMode a, NetworkPluginMode b)
        => a.Equals(b);
    public static bool operator !=(NetworkPluginMode a, NetworkPluginMode b)
        => !a.Equals(b);
    public static explicit operator string(NetworkPluginMode value) => value._value;
    public override bool Equals(object? obj) => obj is NetworkPluginMode other && Equals(other);
    public bool Equals(NetworkPluginMode other) => _value == other._value;
    public override int GetHashCode() => _value?.GetHashCode() ?? 0;
    public override string ToString() => _value;
}

[EnumType]
public readonly struct NetworkPolicy : IEquatable<NetworkPolicy>
{
    readonly string _value;

    NetworkPolicy(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    public static NetworkPolicy None { get; } = new("none");
    public static NetworkPolicy Calico { get; } = new("calico");
    public static NetworkPolicy Azure { get; } = new("azure");
    public static NetworkPolicy Cilium { get; } = new("cilium");

    public static bool operator ==(NetworkPolicy a, NetworkPolicy b)
        => a.Equals(b);
    public static bool operator !=(NetworkPolicy a, NetworkPolicy b)
        => !a.Equals(b);
    public static explicit operator string(NetworkPolicy value) => value._value;
    public override bool Equals(object? obj) => obj is NetworkPolicy other && Equals(other);
    public bool Equals(NetworkPolicy other) => _value == other._value;
    public override int GetHashCode() => _value?.GetHashCode() ?? 0;
    public override string ToString() => _value;
}

[EnumType]
public readonly struct NodeOSUpgradeChannel : IEquatable<NodeOSUpgradeChannel>
{
    readonly string _value;

    NodeOSUpgradeChannel(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    public static NodeOSUpgradeChannel None { get; } = new("None");
    public static NodeOSUpgradeChannel Unmanaged { get; } = new("Unmanaged");
    public static NodeOSUpgradeChannel NodeImage { get; } = new("NodeImage");
    public static NodeOSUpgradeChannel SecurityPatch { get; } = new("SecurityPatch");

    public static bool operator ==(NodeOSUpgradeChannel a, NodeOSUpgradeChannel b)
        => a.Equals(b);
    public static bool operator !=(NodeOSUpgradeChannel a, NodeOSUpgradeChannel b)
        => !a.Equals(b);
    public static explicit operator string(NodeOSUpgradeChannel value) => value._value;
    public override bool Equals(object? obj) => obj is NodeOSUpgradeChannel other && Equals(other);
    public bool Equals(NodeOSUpgradeChannel other) => _value == other._value;
    public override int GetHashCode() => _value?.GetHashCode() ?? 0;
    public override string ToString() => _value;
}

[EnumType]
public readonly struct OSType : IEquatable<OSType>
{
    readonly string _value;

    OSType(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    public static OSType Linux { get; } = new("Linux");
    public static OSType Windows { get; } = new("Windows");

    public static bool operator ==(OSType a, OSType b)
        => a.Equals(b);
    public static bool operator !=(OSType a, OSType b)
        => !a.Equals(b);
    public static explicit operator string(OSType value) => value._value;
    public override bool Equals(object? obj) => obj is OSType other && Equals(other);
    public bool Equals(OSType other) => _value == other._value;
    public override int GetHashCode() => _value?.GetHashCode() ?? 0;
    public override string ToString() => _value;
}

[EnumType]
public readonly struct OutboundType : IEquatable<OutboundType>
{
    readonly string _value;

    OutboundType(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    public static OutboundType LoadBalancer { get; } = new("loadBalancer");
    public static OutboundType UserDefinedRouting { get; } = new("userDefinedRouting");
    public static OutboundType ManagedNATGateway { get; } = new("managedNATGateway");
    public static OutboundType UserAssignedNATGateway { get; } = new("userAssignedNATGateway");
    public static OutboundType None { get; } = new("none");

    public static bool operator ==(OutboundType a, OutboundType b)
        => a.Equals(b);
    public static bool operator !=(OutboundType a, OutboundType b)
        => !a.Equals(b);
    public static explicit operator string(OutboundType value) => value._value;
    public override bool Equals(object? obj) => obj is OutboundType other && Equals(other);
    public bool Equals(OutboundType other) => _value == other._value;
    public override int GetHashCode() => _value?.GetHashCode() ?? 0;
    public override string ToString() => _value;
}

[EnumType]
public readonly struct PublicNetworkAccess : IEquatable<PublicNetworkAccess>
{
    readonly string _value;

    PublicNetworkAccess(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    public static PublicNetworkAccess Enabled { get; } = new("Enabled");
    public static PublicNetworkAccess Disabled { get; } = new("Disabled");

    public static bool operator ==(PublicNetworkAccess a, PublicNetworkAccess b)
        => a.Equals(b);
    public static bool operator !=(PublicNetworkAccess a, PublicNetworkAccess b)
        => !a.Equals(b);
    public static explicit operator string(PublicNetworkAccess value) => value._value;
    public override bool Equals(object? obj) => obj is PublicNetworkAccess other && Equals(other);
    public bool Equals(PublicNetworkAccess other) => _value == other._value;
    public override int GetHashCode() => _value?.GetHashCode() ?? 0;
    public override string ToString() => _value;
}

[EnumType]
public readonly struct ResourceIdentityType : IEquatable<ResourceIdentityType>
{
    readonly string _value;

    ResourceIdentityType(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    public static ResourceIdentityType SystemAssigned { get; } = new("SystemAssigned");
    public static ResourceIdentityType UserAssigned { get; } = new("UserAssigned");
    public static ResourceIdentityType None { get; } = new("None");

    public static bool operator ==(ResourceIdentityType a, ResourceIdentityType b)
        => a.Equals(b);
    public static bool operator !=(ResourceIdentityType a, ResourceIdentityType b)
        => !a.Equals(b);
    public static explicit operator string(ResourceIdentityType value) => value._value;
    public override bool Equals(object? obj) => obj is ResourceIdentityType other && Equals(other);
    public bool Equals(ResourceIdentityType other) => _value == other._value;
    public override int GetHashCode() => _value?.GetHashCode() ?? 0;
    public override string ToString() => _value;
}

[EnumType]
public readonly struct ScaleSetPriority : IEquatable<ScaleSetPriority>
{
    readonly string _value;

    ScaleSetPriority(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    public static ScaleSetPriority Spot { get; } = new("Spot");
    public static ScaleSetPriority Regular { get; } = new("Regular");

    public static bool operator ==(ScaleSetPriority a, ScaleSetPriority b)
        => a.Equals(b);
    public static bool operator !=(ScaleSetPriority a, ScaleSetPriority b)
        => !a.Equals(b);
    public static explicit operator string(ScaleSetPriority value) => value._value;
    public override bool Equals(object? obj) => obj is ScaleSetPriority other && Equals(other);
    public bool Equals(ScaleSetPriority other) => _value == other._value;
    public override int GetHashCode() => _value?.GetHashCode() ?? 0;
    public override string ToString() => _value;
}

[EnumType]
public readonly struct UpgradeChannel : IEquatable<UpgradeChannel>
{
    readonly string _value;

    UpgradeChannel(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    public static UpgradeChannel Rapid { get; } = new("rapid");
    public static UpgradeChannel Stable { get; } = new("stable");
    public static UpgradeChannel Patch { get; } = new("patch");
    public static UpgradeChannel Node_image { get; } = new("node-image");
    public static UpgradeChannel None { get; } = new("none");

    public static bool operator ==(UpgradeChannel a, UpgradeChannel b)
        => a.Equals(b);
    public static bool operator !=(UpgradeChannel a, UpgradeChannel b)
        => !a.Equals(b);
    public static explicit operator string(UpgradeChannel value) => value._value;
    public override bool Equals(object? obj) => obj is UpgradeChannel other && Equals(other);
    public bool Equals(UpgradeChannel other) => _value == other._value;
    public override int GetHashCode() => _value?.GetHashCode() ?? 0;
    public override string ToString() => _value;
}
