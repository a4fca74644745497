using System.Text.RegularExpressions;

namespace AccessAnalyzers.Networking;

/// <summary>
/// The name of a private DNS zone for an AKS cluster, held against the names that AKS accepts:
/// <c>[subzone.]privatelink.region.suffix</c>, and <c>private</c> in place of <c>privatelink</c>.
/// Source: the service's message InvalidPrivateDNSZoneResourceID (azure-docs#104092, #99695, #106092).
/// </summary>
/// <param name="Region">The region label; null where the name has none, where it is not valid, and in a cloud that is not known.</param>
/// <param name="Problem">Why AKS refuses the name, for messages; empty where it accepts it or where that is not known.</param>
sealed record PrivateDnsZoneName(string? Region, string Problem)
{
    static readonly Regex accepted = new(
        @"^(?:[a-z0-9-]{1,32}\.)?(?:privatelink|private)\.(?<region>[a-z0-9]+)\.(?<suffix>.+)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    static readonly Regex withoutRegion =
        new(@"^(?:[a-z0-9-]{1,32}\.)?(?:privatelink|private)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Somebody means it to be such a name, if not in a cloud that is known.</summary>
    static readonly Regex labelled = new(@"(?:^|[.-])(?:privatelink|private)\.", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    static readonly Regex joined = new("^[a-z0-9-]+-privatelink\\.", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    static readonly Regex longSubzone =
        new(@"^[a-z0-9-]{33,}\.(?:privatelink|private)\.", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    static readonly Regex nested = new(@"^.+\..+\.(?:privatelink|private)\.", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public bool IsInvalid => Problem.Length > 0;

    public static PrivateDnsZoneName Parse(string name)
    {
        if (KnownSuffix(name) is { } known && withoutRegion.IsMatch(name.Substring(0, name.Length - known.Length - 1)))
            return new PrivateDnsZoneName(null, "it lacks the region before the suffix");
        if (accepted.Match(name) is not { Success: true } match)
            return new PrivateDnsZoneName(null, FindProblem(name));
        var (region, suffix) = (match.Groups["region"].Value, match.Groups["suffix"].Value);
        return AzureCloud.PrivateDnsZoneSuffix(region) is { } proper && !string.Equals(suffix, proper, StringComparison.OrdinalIgnoreCase)
            ? new PrivateDnsZoneName(null, $"zones in region '{Message.Text(region)}' end in '.{proper}'")
            : new PrivateDnsZoneName(
                AzureCloud.PrivateDnsZoneSuffixes.Contains(suffix, StringComparer.OrdinalIgnoreCase) ? region : null, "");
    }

    /// <summary>The zone that every cluster in a location can use; null in a cloud that is not known.</summary>
    public static string? For(string location) =>
        AzureCloud.NormalizeLocation(location) is var region && AzureCloud.PrivateDnsZoneSuffix(region) is { } suffix
        ? $"privatelink.{region}.{suffix}"
        : null;

    static string? KnownSuffix(string name) => AzureCloud.PrivateDnsZoneSuffixes.FirstOrDefault(suffix =>
        name.EndsWith("." + suffix, StringComparison.OrdinalIgnoreCase));

    static string FindProblem(string name)
    {
        if (KnownSuffix(name) is null)
            return labelled.IsMatch(name) ? "" : "AKS takes no custom domains";
        if (longSubzone.IsMatch(name))
            return "its subzone is longer than 32 characters";
        if (joined.IsMatch(name))
            return "a subzone is a label of its own, joined by a dot and not by a dash";
        // The service's message lists one label only; whether it takes more has not been seen.
        return nested.IsMatch(name) ? "" : "it lacks the label 'privatelink' before the region";
    }
}
