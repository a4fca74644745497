using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Aks;

/// <summary>A peering of the cluster's network to which nothing answers from the other side.</summary>
/// <remarks>Source: learn.microsoft.com/azure/aks/private-cluster-connect, virtual network peering: two commands, one for each side.</remarks>
sealed class OneWayPeering : Rule<AksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "AKS044",
        "A peering of an AKS cluster's virtual network goes one way only",
        "AKS cluster {0} is in one of two virtual networks of which {2} is peered with {3}, but not {3} with {2}, so nothing passes between them; declare the other peering too",
        DiagnosticSeverity.Info,
        "A virtual network peering is connected once each of the two networks is peered with the other one. Until then the API server of a private cluster cannot be reached through it.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    protected override Fact IsViolated(AksCluster cluster) => cluster.Declares(VirtualNetworkPeering.Kind, peering => IsUnanswered(cluster, peering));

    protected override IEnumerable<SyntaxNode> AtFault(AksCluster cluster, Condition when) =>
        Faulty(cluster, when).SelectMany(static link => new[] { link.Peering.Site, link.From.Site, link.To.Site }).OfType<SyntaxNode>().Distinct();

    protected override IEnumerable<object> Arguments(AksCluster cluster, Condition when)
    {
        var (_, from, to, _) = Faulty(cluster, when).First();
        return [from.Name, to.Name];
    }

    static IEnumerable<Link> Faulty(AksCluster cluster, Condition when) => cluster.Declared(VirtualNetworkPeering.Kind)
        .SelectMany(Links)
        .Where(link => cluster.Space.IsPossible(when & link.Peering.When & IsUnanswered(cluster, link)));

    static Fact IsUnanswered(AksCluster cluster, DeclaredResource peering)
    {
        var holds = cluster.Space.False;
        foreach (var link in Links(peering))
            holds |= IsUnanswered(cluster, link);
        return new Fact(holds, cluster.Space.False);
    }

    static Condition IsUnanswered(AksCluster cluster, Link link)
    {
        var when = link.When & (cluster.IsIn(link.From) | cluster.IsIn(link.To)).Holds & link.To[VirtualNetwork.Peerings].Setting.IsSet.Fails;
        return when.IsFalse ? when : when & cluster.Lacks(VirtualNetworkPeering.Kind, other => GoesFrom(other, link.To) & GoesTo(other, link.From)).Holds;
    }

    /// <summary>Which networks of the program a peering brings together.</summary>
    static IEnumerable<Link> Links(DeclaredResource peering) =>
        from one in peering.NamedBy(VirtualNetworkPeering.Network, VirtualNetwork.Kind, VirtualNetwork.Name)
        where IsByReference(peering) || IsInItsGroup(peering, one.Resource)
        from @case in peering[VirtualNetworkPeering.Remote].Cases
        let other = peering.Resolve(@case.Value)
        where other?.Kind == VirtualNetwork.Kind && other.Resource != one.Resource
        select new Link(peering, one.Resource, other.Resource, one.When & @case.When & one.Resource.When & other.Resource.When);

    static bool IsByReference(DeclaredResource peering) => peering[VirtualNetworkPeering.Network].Cases.All(static @case => @case.Value is ResourceOutput);

    /// <summary>Another group may have another network of that name.</summary>
    static bool IsInItsGroup(DeclaredResource peering, DeclaredResource network) =>
        peering[VirtualNetworkPeering.ResourceGroup].Only is { Value: Constant or ResourceOutput } group && network[VirtualNetwork.ResourceGroup].Only?.Value == group.Value;

    /// <summary>Whether a peering belongs to a network. A name that is the network's, or may be, may be that of another one in another group.</summary>
    static Fact GoesFrom(DeclaredResource peering, DeclaredResource network) => Means(peering, VirtualNetworkPeering.Network, network, static name => name);

    static Fact GoesTo(DeclaredResource peering, DeclaredResource network) => Means(peering, VirtualNetworkPeering.Remote, network, static id => id.Split('/')[^1]);

    static Fact Means(DeclaredResource peering, SettingKey key, DeclaredResource network, Func<string, string> nameIn)
    {
        var (holds, fails) = (peering.Space.False, peering.Space.False);
        foreach (var @case in peering[key].Cases)
        {
            if (peering.Resolve(@case.Value) is { } reference && reference.Kind == VirtualNetwork.Kind)
            {
                if (reference.Resource == network)
                    holds |= @case.When;
                else
                    fails |= @case.When;
            }
            else if (@case.Value is Constant { Literal: string text } && network[VirtualNetwork.Name].Only?.Value is Constant { Literal: string name }
                && !string.Equals(nameIn(text), name, StringComparison.OrdinalIgnoreCase))
            {
                fails |= @case.When;
            }
        }

        return new Fact(holds, fails);
    }

    /// <summary>A peering between two networks of the program.</summary>
    sealed record Link(DeclaredResource Peering, DeclaredResource From, DeclaredResource To, Condition When);
}
