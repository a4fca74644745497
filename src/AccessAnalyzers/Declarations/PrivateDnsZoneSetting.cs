using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Networking;

namespace AccessAnalyzers.Declarations;

/// <summary>The private DNS zone of an AKS cluster.</summary>
/// <param name="setting">The setting as the program gives it.</param>
/// <param name="isCaseSensitive">Whether the provider takes <c>System</c> and <c>None</c> in exactly this spelling only.</param>
/// <param name="zoneOf">The private DNS zone of the program that an output belongs to, or null.</param>
sealed class PrivateDnsZoneSetting(Setting setting, bool isCaseSensitive, Func<ResourceOutput, ZoneResource?> zoneOf)
{
    public Setting Setting => setting;

    public bool IsCaseSensitive => isCaseSensitive;

    public Fact IsNone => setting.Satisfies(value => Is(value, "none"));

    public Fact IsSystem => setting.Satisfies(value => Is(value, "system"));

    /// <summary>A zone that the program brings itself.</summary>
    public Fact IsCustom => setting.Satisfies(value => value switch
    {
        ResourceOutput output => zoneOf(output) is { Property: ZoneProperty.Id } ? true : null,
        Constant { Literal: string text } => PrivateDnsZoneId.IsPrivateZone(text),
        PartialText => ZoneName(value) is not null ? true : null,
        _ => null,
    });

    /// <summary>The zone of the program that a value refers to, or null.</summary>
    public ZoneResource? Referenced(Value value) => value is ResourceOutput output ? zoneOf(output) : null;

    /// <summary>The name of the zone that a value stands for; null where it is no zone or not known.</summary>
    public string? ZoneName(Value value) => value switch
    {
        ResourceOutput output => zoneOf(output) is { Property: ZoneProperty.Id, Name: var name } ? name : null,
        Constant { Literal: string id } when PrivateDnsZoneId.IsPrivateZone(id) => PrivateDnsZoneId.NameOf(id),
        PartialText { Pieces: [.., { } last] } when last.IndexOf("/privateDnsZones/", StringComparison.OrdinalIgnoreCase) is >= 0 and var at
            && last.Substring(at + "/privateDnsZones/".Length) is { Length: > 0 } name && !name.Contains("/") => name,
        _ => null,
    };

    static bool? Is(Value value, string name) => value switch
    {
        Constant { Literal: string text } => string.Equals(text, name, StringComparison.OrdinalIgnoreCase),
        ResourceOutput or PartialText => false,
        _ => null,
    };
}

/// <summary>Which output of a zone is meant.</summary>
enum ZoneProperty
{
    Id,
    Name,
    Other,
}

/// <summary>A private DNS zone that the program declares.</summary>
/// <param name="Property">The output that is passed on.</param>
/// <param name="Name">The name of the zone, or null where it is not known.</param>
/// <param name="NameOrigin">Where the name stands.</param>
sealed record ZoneResource(ZoneProperty Property, string? Name, Origin? NameOrigin);
