using System.Text.RegularExpressions;

namespace AccessAnalyzers.Networking;

/// <summary>The resource id of a private DNS zone.</summary>
static class PrivateDnsZoneId
{
    static readonly Regex pattern = new(
        "^/subscriptions/[^/]+/resourceGroups/[^/]+/providers/Microsoft.Network/privateDnsZones/(?<name>[^/]+)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public static bool IsPrivateZone(string id) => pattern.IsMatch(id);

    /// <summary>The zone's name, which is the last segment of its id.</summary>
    public static string NameOf(string id) => pattern.Match(id).Groups["name"].Value;
}
