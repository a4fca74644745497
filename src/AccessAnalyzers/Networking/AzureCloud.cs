namespace AccessAnalyzers.Networking;

/// <summary>Azure's regions and the clouds that they belong to.</summary>
static class AzureCloud
{
    /// <summary>The name of a region as resource names hold it: "West Europe" is westeurope.</summary>
    public static string NormalizeLocation(string location) => location.Replace(" ", "").ToLowerInvariant();

    /// <summary>
    /// The suffix of private DNS zones of AKS in the cloud of a region; null for clouds whose suffix is not documented.
    /// Source: azure-docs#119624 for US Government, the AKS landing zone accelerator for China.
    /// </summary>
    public static string? PrivateDnsZoneSuffix(string region)
    {
        var name = region.ToLowerInvariant();
        return IsAny("usgov", "usdod") ? "cx.aks.containerservice.azure.us"
            : IsAny("china") ? "cx.prod.service.azk8s.cn"
            : name is "germanycentral" or "germanynortheast" || IsAny("ussec", "usnat") ? null
            : "azmk8s.io";

        bool IsAny(params string[] prefixes) => prefixes.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal));
    }
}
