namespace Pulumi.AzureNative.Network;

[EnumType]
public readonly struct VirtualNetworkPrivateEndpointNetworkPolicies : IEquatable<VirtualNetworkPrivateEndpointNetworkPolicies>
{
    readonly string _value;

    VirtualNetworkPrivateEndpointNetworkPolicies(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    public static VirtualNetworkPrivateEndpointNetworkPolicies Enabled { get; } = new("Enabled");
    public static VirtualNetworkPrivateEndpointNetworkPolicies Disabled { get; } = new("Disabled");

    public static bool operator ==(VirtualNetworkPrivateEndpointNetworkPolicies a, VirtualNetworkPrivateEndpointNetworkPolicies b)
        => a.Equals(b);
    public static bool operator !=(VirtualNetworkPrivateEndpointNetworkPolicies a, VirtualNetworkPrivateEndpointNetworkPolicies b)
        => !a.Equals(b);
    public static explicit operator string(VirtualNetworkPrivateEndpointNetworkPolicies value) => value._value;
    public override bool Equals(object? obj) => obj is VirtualNetworkPrivateEndpointNetworkPolicies other && Equals(other);
    public bool Equals(VirtualNetworkPrivateEndpointNetworkPolicies other) => _value == other._value;
    public override int GetHashCode() => _value?.GetHashCode() ?? 0;
    public override string ToString() => _value;
}

[EnumType]
public readonly struct VirtualNetworkPrivateLinkServiceNetworkPolicies : IEquatable<VirtualNetworkPrivateLinkServiceNetworkPolicies>
{
    readonly string _value;

    VirtualNetworkPrivateLinkServiceNetworkPolicies(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    public static VirtualNetworkPrivateLinkServiceNetworkPolicies Enabled { get; } = new("Enabled");
    public static VirtualNetworkPrivateLinkServiceNetworkPolicies Disabled { get; } = new("Disabled");

    public static bool operator ==(VirtualNetworkPrivateLinkServiceNetworkPolicies a, VirtualNetworkPrivateLinkServiceNetworkPolicies b)
        => a.Equals(b);
    public static bool operator !=(VirtualNetworkPrivateLinkServiceNetworkPolicies a, VirtualNetworkPrivateLinkServiceNetworkPolicies b)
        => !a.Equals(b);
    public static explicit operator string(VirtualNetworkPrivateLinkServiceNetworkPolicies value) => value._value;
    public override bool Equals(object? obj) => obj is VirtualNetworkPrivateLinkServiceNetworkPolicies other && Equals(other);
    public bool Equals(VirtualNetworkPrivateLinkServiceNetworkPolicies other) => _value == other._value;
    public override int GetHashCode() => _value?.GetHashCode() ?? 0;
    public override string ToString() => _value;
}

[EnumType]
public readonly struct ZoneType : IEquatable<ZoneType>
{
    readonly string _value;

    ZoneType(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    public static ZoneType Public { get; } = new("Public");
    public static ZoneType Private { get; } = new("Private");

    public static bool operator ==(ZoneType a, ZoneType b)
        => a.Equals(b);
    public static bool operator !=(ZoneType a, ZoneType b)
        => !a.Equals(b);
    public static explicit operator string(ZoneType value) => value._value;
    public override bool Equals(object? obj) => obj is ZoneType other && Equals(other);
    public bool Equals(ZoneType other) => _value == other._value;
    public override int GetHashCode() => _value?.GetHashCode() ?? 0;
    public override string ToString() => _value;
}
