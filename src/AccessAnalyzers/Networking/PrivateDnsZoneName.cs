using System.Text.RegularExpressions;

namespace AccessAnalyzers.Networking;

/// <summary>
/// The name of a private DNS zone for an AKS cluster, held against the names that AKS accepts:
/// <c>[subzone.]privatelink.region.suffix</c>, and <c>private</c> in place of <c>privatelink</c>.
/// Source: the service's message InvalidPrivateDNSZoneResourceID (azure-docs#104092, #99695, #106092).
/// </summary>
/// <param name="Region">The region label; null where the name has none, or where it is not valid.</param>
/// <param name="Problem">Why AKS refuses the name, for messages; empty where it accepts it or where that is not known.</param>
sealed record PrivateDnsZoneName(string? Region, string Problem)
{
    static readonly Regex accepted = new(
        @"^(?:[a-z0-9-]{1,32}\.)?(?:privatelink|private)\.(?<region>[a-z0-9]+)\.(?<suffix>.+)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    static readonly Regex joined = new("^[a-z0-9-]+-privatelink\\.", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    static readonly Regex longSubzone = new(@"^[a-z0-9-]{33,}\.(?:privatelink|private)\.", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    static readonly Regex nested = new(@"^.+\..+\.(?:privatelink|private)\.", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    static readonly string[] suffixes = [".azmk8s.io", ".cx.aks.containerservice.azure.us", ".cx.prod.service.azk8s.cn"];

    public bool IsInvalid => Problem.Length > 0;

    public static PrivateDnsZoneName Parse(string name)
    {
        if (accepted.Match(name) is { Success: true } match)
        {
            var region = match.Groups["region"].Value;
            return AzureCloud.PrivateDnsZoneSuffix(region) is not { } suffix
                ? new PrivateDnsZoneName(null, "")
                : string.Equals(match.Groups["suffix"].Value, suffix, StringComparison.OrdinalIgnoreCase)
                    ? new PrivateDnsZoneName(region, "")
                    : new PrivateDnsZoneName(null, $"zones in region '{Message.Text(region)}' end in '{suffix}'");
        }

        return new PrivateDnsZoneName(null, FindProblem(name));
    }

    /// <summary>The zone that every cluster in a location can use; null for clouds whose suffix is not documented.</summary>
    public static string? For(string location) =>
        AzureCloud.NormalizeLocation(location) is var region && AzureCloud.PrivateDnsZoneSuffix(region) is { } suffix ? $"privatelink.{region}.{suffix}" : null;

    static string FindProblem(string name)
    {
        if (longSubzone.IsMatch(name))
            return "its subzone is longer than 32 characters";
        if (joined.IsMatch(name))
            return "a subzone is a label of its own, joined by a dot and not by a dash";
        // The service's message lists one label only; whether it takes more has not been seen.
        if (nested.IsMatch(name))
            return "";
        return suffixes.Any(suffix => name.EndsWith(suffix, StringComparison.OrdinalIgnoreCase))
            ? "it lacks the label 'privatelink' before the region"
            : "AKS takes no custom domains";
    }
}
