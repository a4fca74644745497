namespace Pulumi.Eks;

[EnumType]
public readonly struct AuthenticationMode : IEquatable<AuthenticationMode>
{
    readonly string _value;

    AuthenticationMode(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    public static AuthenticationMode ConfigMap { get; } = new("CONFIG_MAP");
    public static AuthenticationMode Api { get; } = new("API");
    public static AuthenticationMode ApiAndConfigMap { get; } = new("API_AND_CONFIG_MAP");

    public static bool operator ==(AuthenticationMode left, AuthenticationMode right)
        => left.Equals(right);
    public static bool operator !=(AuthenticationMode left, AuthenticationMode right)
        => !left.Equals(right);
    public static explicit operator string(AuthenticationMode value) => value._value;
    public override bool Equals(object? obj) => obj is AuthenticationMode other && Equals(other);
    public bool Equals(AuthenticationMode other) => _value == other._value;
    public override int GetHashCode() => _value?.GetHashCode() ?? 0;
    public override string ToString() => _value;
}
