namespace Pulumi.AwsNative.Eks;

[EnumType]
public readonly struct ClusterAccessConfigAuthenticationMode : IEquatable<ClusterAccessConfigAuthenticationMode>
{
    readonly string _value;

    ClusterAccessConfigAuthenticationMode(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    public static ClusterAccessConfigAuthenticationMode ConfigMap { get; } = new("CONFIG_MAP");
    public static ClusterAccessConfigAuthenticationMode ApiAndConfigMap { get; } = new("API_AND_CONFIG_MAP");
    public static ClusterAccessConfigAuthenticationMode Api { get; } = new("API");

    public static bool operator ==(ClusterAccessConfigAuthenticationMode left, ClusterAccessConfigAuthenticationMode right)
        => left.Equals(right);
    public static bool operator !=(ClusterAccessConfigAuthenticationMode left, ClusterAccessConfigAuthenticationMode right)
        => !left.Equals(right);
    public static explicit operator string(ClusterAccessConfigAuthenticationMode value) => value._value;
    public override bool Equals(object? obj) => obj is ClusterAccessConfigAuthenticationMode other && Equals(other);
    public bool Equals(ClusterAccessConfigAuthenticationMode other) => _value == other._value;
    public override int GetHashCode() => _value?.GetHashCode() ?? 0;
    public override string ToString() => _value;
}

[EnumType]
public readonly struct ClusterKubernetesNetworkConfigIpFamily : IEquatable<ClusterKubernetesNetworkConfigIpFamily>
{
    readonly string _value;

    ClusterKubernetesNetworkConfigIpFamily(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    public static ClusterKubernetesNetworkConfigIpFamily Ipv4 { get; } = new("ipv4");
    public static ClusterKubernetesNetworkConfigIpFamily Ipv6 { get; } = new("ipv6");

    public static bool operator ==(ClusterKubernetesNetworkConfigIpFamily left, ClusterKubernetesNetworkConfigIpFamily right)
        => left.Equals(right);
    public static bool operator !=(ClusterKubernetesNetworkConfigIpFamily left, ClusterKubernetesNetworkConfigIpFamily right)
        => !left.Equals(right);
    public static explicit operator string(ClusterKubernetesNetworkConfigIpFamily value) => value._value;
    public override bool Equals(object? obj) => obj is ClusterKubernetesNetworkConfigIpFamily other && Equals(other);
    public bool Equals(ClusterKubernetesNetworkConfigIpFamily other) => _value == other._value;
    public override int GetHashCode() => _value?.GetHashCode() ?? 0;
    public override string ToString() => _value;
}

[EnumType]
public readonly struct ClusterLoggingTypeConfigType : IEquatable<ClusterLoggingTypeConfigType>
{
    readonly string _value;

    ClusterLoggingTypeConfigType(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    public static ClusterLoggingTypeConfigType Api { get; } = new("api");
    public static ClusterLoggingTypeConfigType Audit { get; } = new("audit");
    public static ClusterLoggingTypeConfigType Authenticator { get; } = new("authenticator");
    public static ClusterLoggingTypeConfigType ControllerManager { get; } = new("controllerManager");
    public static ClusterLoggingTypeConfigType Scheduler { get; } = new("scheduler");

    public static bool operator ==(ClusterLoggingTypeConfigType left, ClusterLoggingTypeConfigType right)
        => left.Equals(right);
    public static bool operator !=(ClusterLoggingTypeConfigType left, ClusterLoggingTypeConfigType right)
        => !left.Equals(right);
    public static explicit operator string(ClusterLoggingTypeConfigType value) => value._value;
    public override bool Equals(object? obj) => obj is ClusterLoggingTypeConfigType other && Equals(other);
    public bool Equals(ClusterLoggingTypeConfigType other) => _value == other._value;
    public override int GetHashCode() => _value?.GetHashCode() ?? 0;
    public override string ToString() => _value;
}

[EnumType]
public readonly struct ClusterUpgradePolicySupportType : IEquatable<ClusterUpgradePolicySupportType>
{
    readonly string _value;

    ClusterUpgradePolicySupportType(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    public static ClusterUpgradePolicySupportType Standard { get; } = new("STANDARD");
    public static ClusterUpgradePolicySupportType Extended { get; } = new("EXTENDED");

    public static bool operator ==(ClusterUpgradePolicySupportType left, ClusterUpgradePolicySupportType right)
        => left.Equals(right);
    public static bool operator !=(ClusterUpgradePolicySupportType left, ClusterUpgradePolicySupportType right)
        => !left.Equals(right);
    public static explicit operator string(ClusterUpgradePolicySupportType value) => value._value;
    public override bool Equals(object? obj) => obj is ClusterUpgradePolicySupportType other && Equals(other);
    public bool Equals(ClusterUpgradePolicySupportType other) => _value == other._value;
    public override int GetHashCode() => _value?.GetHashCode() ?? 0;
    public override string ToString() => _value;
}
