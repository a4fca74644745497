using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Eks;

/// <summary>An organisation's own list of networks, held against every block that may reach a public endpoint.</summary>
/// <remarks>Source: docs/options.md; nothing is said where the user names no trusted ranges.</remarks>
sealed class CidrNotTrusted : UntrustedRange<EksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "EKS030",
        "A CIDR block of the public endpoint is not a trusted one",
        "The public endpoint of EKS cluster {0} accepts {3}, which is not within the trusted ranges of this project; list trusted networks in '{2}' or extend access_analyzers.trusted_ranges",
        DiagnosticSeverity.Warning,
        "The option access_analyzers.trusted_ranges names the only networks that may reach the API servers of a project.");

    public override DiagnosticDescriptor Descriptor => descriptor;
}
