namespace Pulumi.AzureNative.PrivateDns;

[EnumType]
public readonly struct ResolutionPolicy : IEquatable<ResolutionPolicy>
{
    readonly string _value;

    ResolutionPolicy(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    public static ResolutionPolicy Default { get; } = new("Default");
    public static ResolutionPolicy NxDomainRedirect { get; } = new("NxDomainRedirect");

    public static bool operator ==(ResolutionPolicy a, ResolutionPolicy b)
        => a.Equals(b);
    public static bool operator !=(ResolutionPolicy a, ResolutionPolicy b)
        => !a.Equals(b);
    public static explicit operator string(ResolutionPolicy value) => value._value;
    public override bool Equals(object? obj) => obj is ResolutionPolicy other && Equals(other);
    public bool Equals(ResolutionPolicy other) => _value == other._value;
    public override int GetHashCode() => _value?.GetHashCode() ?? 0;
    public override string ToString() => _value;
}
