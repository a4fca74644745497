using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Aks;

/// <summary>More authorized IP ranges than Azure takes.</summary>
/// <remarks>
/// Source: the server's "The number of APIServer Authorized IP Ranges is greater than the allowed value 200.";
/// learn.microsoft.com/azure/aks/api-server-authorized-ip-ranges for 2000 with VNet integration. azure-docs#81008 reports that more worked,
/// hence the option.
/// </remarks>
sealed class TooManyRanges : TooManyRanges<AksCluster>
{
    const int MostAnywhere = 200;
    const int MostWithVnetIntegration = 2000;

    static readonly DiagnosticDescriptor descriptor = Create(
        id: "AKS010",
        "An AKS cluster has more authorized IP ranges than Azure takes",
        "AKS cluster {0} has {3} authorized IP ranges, but Azure takes {4} at most; join neighbouring ranges in '{2}'",
        DiagnosticSeverity.Error,
        "Azure takes 200 authorized IP ranges, and 2000 for a cluster with API server VNet integration.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    public override ImmutableArray<string> IsSilencedBy => ImmutableArray.Create("AKS002");

    protected override Fact IsViolated(AksCluster cluster) => cluster.Options.MaxAuthorizedRanges is { } most
        ? IsMoreThan(cluster, most)
        : (IsMoreThan(cluster, MostAnywhere) && !cluster.IsVnetIntegrated) || IsMoreThan(cluster, MostWithVnetIntegration);

    protected override int Most(AksCluster cluster, Condition when) =>
        cluster.Options.MaxAuthorizedRanges
        ?? (cluster.Space.IsPossible(when & cluster.IsVnetIntegrated.Holds) ? MostWithVnetIntegration : MostAnywhere);
}
