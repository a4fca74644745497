using System.Text.RegularExpressions;

namespace AccessAnalyzers.Networking;

/// <summary>
/// The names of Azure's own address lists, such as AzureCloud.westeurope, which ARM takes in place of a range.
/// Source: learn.microsoft.com/azure/aks/api-server-service-tags.
/// </summary>
static class ServiceTag
{
    static readonly Regex pattern = new(@"^[A-Za-z][A-Za-z0-9.]+\z", RegexOptions.CultureInvariant);

    /// <summary>Ranges, which most texts are, begin with a digit.</summary>
    public static bool IsName(string text) => text.Length > 1 && text[0] is >= 'A' and <= 'z' && pattern.IsMatch(text);

    /// <summary>AzureCloud, of all regions or of one, is what every customer of Azure comes from.</summary>
    public static bool IsEveryAzureCustomer(string text) =>
        IsName(text)
        && (text.Equals("AzureCloud", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("AzureCloud.", StringComparison.OrdinalIgnoreCase));
}
