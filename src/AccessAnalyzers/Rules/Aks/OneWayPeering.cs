using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Aks;

/// <summary>A peering of the cluster's network to which nothing answers from the other side.</summary>
/// <remarks>Source: learn.microsoft.com/azure/aks/private-cluster-connect: two commands, one for each side.</remarks>
sealed class OneWayPeering : Rule<AksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "AKS044",
        "A peering of an AKS cluster's virtual network goes one way only",
        "AKS cluster {0} is in one of two virtual networks of which {2} is peered with {3}, but not {3} with {2}, so nothing passes between them; "
        + "declare the other peering too",
        DiagnosticSeverity.Info,
        "A virtual network peering is connected once each of the two networks is peered with the other one. Until then the API server of a private "
        + "cluster cannot be reached through it.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    protected override Fact IsViolated(AksCluster cluster)
    {
        var holds = cluster.Space.False;
        foreach (var link in Links(cluster))
            holds |= IsUnanswered(cluster, link);
        return new Fact(holds, cluster.Space.False);
    }

    protected override IEnumerable<SyntaxNode> AtFault(AksCluster cluster, Condition when) => Faulty(cluster, when)
        .SelectMany(static link => new[] { link.Peering.Site, link.From.Site, link.To.Site }).OfType<SyntaxNode>().Distinct();

    protected override IEnumerable<object> Arguments(AksCluster cluster, Condition when)
    {
        var link = Faulty(cluster, when).First();
        return [link.From.Name, link.To.Name];
    }

    static IEnumerable<PeeredNetworks> Links(AksCluster cluster) =>
        cluster.Declared(VirtualNetworkPeering.Kind).SelectMany(VirtualNetworkPeering.Ends);

    static IEnumerable<PeeredNetworks> Faulty(AksCluster cluster, Condition when) =>
        Links(cluster).Where(link => cluster.Space.IsPossible(when & IsUnanswered(cluster, link)));

    static Condition IsUnanswered(AksCluster cluster, PeeredNetworks link)
    {
        var when = link.When
            & (cluster.IsIn(link.From) | cluster.IsIn(link.To)).Holds
            & link.To[VirtualNetwork.Peerings].Setting.IsSet.Fails;
        return when.IsFalse ? when
            : when & cluster.Lacks(VirtualNetworkPeering.Kind, other => VirtualNetworkPeering.Leads(other, link.To, link.From)).Holds;
    }
}
