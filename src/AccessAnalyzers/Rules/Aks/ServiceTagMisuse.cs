using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Networking;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Aks;

/// <summary>Service tags in place of authorized IP ranges, which only ARM takes, and only one of them.</summary>
/// <remarks>
/// Source: learn.microsoft.com/azure/aks/api-server-service-tags; terraform-provider-azurerm (authorized_ip_ranges takes IPv4 only).
/// </remarks>
sealed class ServiceTagMisuse : Rule<AksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "AKS011",
        "Service tags among the authorized IP ranges of an AKS cluster are refused or let in too many",
        "AKS cluster {0} authorizes {3}; list the address ranges that need it in '{2}'",
        DiagnosticSeverity.Error,
        "Azure takes one service tag among the authorized IP ranges. AzureCloud is the egress of every customer of Azure.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    public override ImmutableArray<string> IsSilencedBy => ImmutableArray.Create("AKS002");

    protected override Fact IsViolated(AksCluster cluster) => IsRefused(cluster) || HasEveryAzureCustomer(cluster);

    protected override IEnumerable<SyntaxNode> AtFault(AksCluster cluster, Condition when) =>
        Tags(cluster, when).Select(static range => range.Site).Concat(cluster[AksCluster.AuthorizedIPRanges].Setting.Sites(when));

    protected override IEnumerable<object> Arguments(AksCluster cluster, Condition when)
    {
        var tags = Tags(cluster, when).Select(static range => range.Text!).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        var named = $"the service tag{(tags.Length > 1 ? "s" : "")} {Message.List(tags)}";
        var isRefused = cluster.Space.IsPossible(when & IsRefused(cluster).Holds);
        var problem = !isRefused ? "which lets every customer of Azure in"
            : cluster.IsCheckedByTerraform ? "which the Terraform provider does not take"
            : "of which Azure takes one only";
        return [cluster[AksCluster.AuthorizedIPRanges].Name, $"{named}, {problem}"];
    }

    /// <summary>An error only where more than exposure is the matter, wherever the rule is violated.</summary>
    protected override DiagnosticSeverity Severity(AksCluster cluster) =>
        (cluster.Creation.When & HasEveryAzureCustomer(cluster).Holds).Implies(IsRefused(cluster).Holds)
        ? base.Severity(cluster)
        : DiagnosticSeverity.Warning;

    static Fact IsRefused(AksCluster cluster) =>
        cluster[AksCluster.AuthorizedIPRanges].HasMoreThan(
            cluster.IsCheckedByTerraform ? 0 : 1, static text => ServiceTag.IsName(text) ? text.ToUpperInvariant() : null);

    static Fact HasEveryAzureCustomer(AksCluster cluster) =>
        cluster[AksCluster.AuthorizedIPRanges].Contains(ServiceTag.IsEveryAzureCustomer);

    /// <summary>All tags where they are too many, else the one that lets everybody in.</summary>
    static IEnumerable<RangeElement> Tags(AksCluster cluster, Condition when) =>
        cluster[AksCluster.AuthorizedIPRanges].Where(
            when, cluster.Space.IsPossible(when & IsRefused(cluster).Holds) ? ServiceTag.IsName : ServiceTag.IsEveryAzureCustomer);
}
