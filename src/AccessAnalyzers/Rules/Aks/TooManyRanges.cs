using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Networking;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Aks;

/// <summary>More authorized IP ranges than Azure takes.</summary>
/// <remarks>
/// Source: the server's "The number of APIServer Authorized IP Ranges is greater than the allowed value 200.";
/// learn.microsoft.com/azure/aks/api-server-authorized-ip-ranges for 2000 with VNet integration. azure-docs#81008 reports that more worked, hence the option.
/// </remarks>
sealed class TooManyRanges : Rule<AksCluster>
{
    const int Most = 200;
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
        : (IsMoreThan(cluster, Most) & !cluster.IsVnetIntegrated) | IsMoreThan(cluster, MostWithVnetIntegration);

    protected override IEnumerable<SyntaxNode> AtFault(AksCluster cluster, Condition when) => cluster[AksCluster.AuthorizedIPRanges].Setting.Sites(when);

    protected override IEnumerable<object> Arguments(AksCluster cluster, Condition when)
    {
        var most = cluster.Options.MaxAuthorizedRanges ?? (cluster.Space.IsPossible(when & cluster.IsVnetIntegrated.Holds) ? MostWithVnetIntegration : Most);
        return [cluster[AksCluster.AuthorizedIPRanges].Name, cluster[AksCluster.AuthorizedIPRanges].Count(when, most, static text => Block(text)), most];
    }

    static Fact IsMoreThan(AksCluster cluster, int most) => cluster[AksCluster.AuthorizedIPRanges].HasMoreThan(most, static text => Block(text));

    /// <summary>An address and its block of one are the same to Azure.</summary>
    static IPRange? Block(string text) => IPRange.TryParse(text, out var range) ? range.Block(range.PrefixLength) : null;
}
