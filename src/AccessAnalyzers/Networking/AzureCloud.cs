using System.Collections.Immutable;

namespace AccessAnalyzers.Networking;

/// <summary>Azure's regions and the clouds that they belong to.</summary>
static class AzureCloud
{
    const string PublicSuffix = "azmk8s.io";
    const string GovernmentSuffix = "cx.aks.containerservice.azure.us";
    const string ChinaSuffix = "cx.prod.service.azk8s.cn";
    const string BleuSuffix = "cx.prod-aks.sovcloud-api.fr";

    /// <summary>
    /// The regions of the public cloud; a region that is not among them may belong to a cloud of which nobody here knows anything.
    /// Source: learn.microsoft.com/azure/reliability/regions-list.
    /// </summary>
    static readonly ImmutableHashSet<string> publicRegions = ImmutableHashSet.Create(
        "australiacentral", "australiacentral2", "australiaeast", "australiasoutheast", "austriaeast", "belgiumcentral", "brazilsouth",
        "brazilsoutheast",
        "canadacentral", "canadaeast", "centralindia", "centralus", "chilecentral", "eastasia", "eastus", "eastus2", "francecentral",
        "francesouth",
        "germanynorth", "germanywestcentral", "indonesiacentral", "israelcentral", "italynorth", "japaneast", "japanwest",
        "jioindiacentral", "jioindiawest",
        "koreacentral", "koreasouth", "malaysiawest", "mexicocentral", "newzealandnorth", "northcentralus", "northeurope", "norwayeast",
        "norwaywest",
        "polandcentral", "qatarcentral", "southafricanorth", "southafricawest", "southcentralus", "southeastasia", "southindia",
        "spaincentral",
        "swedencentral", "swedensouth", "switzerlandnorth", "switzerlandwest", "uaecentral", "uaenorth", "uksouth", "ukwest",
        "westcentralus", "westeurope",
        "westindia", "westus", "westus2", "westus3");

    /// <summary>How private DNS zones of AKS end, in the clouds of which that is known.</summary>
    public static ImmutableArray<string> PrivateDnsZoneSuffixes { get; } =
        ImmutableArray.Create(PublicSuffix, GovernmentSuffix, ChinaSuffix, BleuSuffix);

    /// <summary>The name of a region as resource names hold it: "West Europe" is westeurope.</summary>
    public static string NormalizeLocation(string location) => location.Replace(" ", "").ToLowerInvariant();

    /// <summary>Whether the cloud of a region is known, and with it what its private DNS zones are called.</summary>
    public static bool IsKnown(string location) => PrivateDnsZoneSuffix(NormalizeLocation(location)) is not null;

    /// <summary>
    /// The suffix of private DNS zones of AKS in the cloud of a region; null for a region whose cloud is not known.
    /// Source: azure-docs#119624 for US Government, the AKS landing zone accelerator for China, terraform-azurerm-aks#747 for Bleu in
    /// France.
    /// </summary>
    public static string? PrivateDnsZoneSuffix(string region)
    {
        var name = region.ToLowerInvariant();
        return publicRegions.Contains(name) ? PublicSuffix
            : IsAny("usgov", "usdod") ? GovernmentSuffix
            : IsAny("china") ? ChinaSuffix
            : IsAny("bleufrance") ? BleuSuffix
            : null;

        bool IsAny(params string[] prefixes) => prefixes.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal));
    }
}
