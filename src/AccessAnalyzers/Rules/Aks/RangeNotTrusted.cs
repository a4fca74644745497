using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Aks;

/// <summary>An organisation's own list of networks, held against every range that may reach a public API server.</summary>
/// <remarks>Source: docs/options.md; nothing is said where the user names no trusted ranges.</remarks>
sealed class RangeNotTrusted : UntrustedRange<AksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "AKS050",
        "An authorized IP range of an AKS cluster is not a trusted one",
        "AKS cluster {0} authorizes {3}, which is not within the trusted ranges of this project; list trusted networks in '{2}' or extend access_analyzers.trusted_ranges",
        DiagnosticSeverity.Warning,
        "The option access_analyzers.trusted_ranges names the only networks that may reach the API servers of a project.");

    public override DiagnosticDescriptor Descriptor => descriptor;
}
