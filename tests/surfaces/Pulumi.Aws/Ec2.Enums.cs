namespace Pulumi.Aws.Ec2;

[EnumType]
public readonly struct ProtocolType : IEquatable<ProtocolType>
{
    readonly string _value;

    ProtocolType(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    public static ProtocolType All { get; } = new("all");
    public static ProtocolType TCP { get; } = new("tcp");
    public static ProtocolType UDP { get; } = new("udp");
    public static ProtocolType ICMP { get; } = new("icmp");

    public static bool operator ==(ProtocolType a, ProtocolType b)
        => a.Equals(b);
    public static bool operator !=(ProtocolType a, ProtocolType b)
        => !a.Equals(b);
    public static explicit operator string(ProtocolType value) => value._value;
    public override bool Equals(object? obj) => obj is ProtocolType other && Equals(other);
    public bool Equals(ProtocolType other) => _value == other._value;
    public override int GetHashCode() => _value?.GetHashCode() ?? 0;
    public override string ToString() => _value;
}
