namespace Pulumi.AzureNative.Dns;

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
