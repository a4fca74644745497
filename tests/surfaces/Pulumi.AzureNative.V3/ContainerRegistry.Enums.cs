namespace Pulumi.AzureNative.ContainerRegistry;

[EnumType]
public readonly struct SkuName : IEquatable<SkuName>
{
    readonly string _value;

    SkuName(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    public static SkuName Classic { get; } = new("Classic");
    public static SkuName Basic { get; } = new("Basic");
    public static SkuName Standard { get; } = new("Standard");
    public static SkuName Premium { get; } = new("Premium");

    public static bool operator ==(SkuName a, SkuName b)
        => a.Equals(b);
    public static bool operator !=(SkuName a, SkuName b)
        => !a.Equals(b);
    public static explicit operator string(SkuName value) => value._value;
    public override bool Equals(object? obj) => obj is SkuName other && Equals(other);
    public bool Equals(SkuName other) => _value == other._value;
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
