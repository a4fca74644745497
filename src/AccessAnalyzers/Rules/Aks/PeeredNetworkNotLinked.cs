using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Aks;

/// <summary>
/// A machine in a peered network that cannot resolve the name of a private cluster: the network is not linked to its zone.
/// </summary>
/// <remarks>
/// Source: learn.microsoft.com/azure/aks/private-clusters, hub and spoke with custom DNS. AKS links the zone to the cluster's own network
/// itself, so that link is never asked for.
/// </remarks>
sealed class PeeredNetworkNotLinked : Rule<AksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "AKS043",
        "A peered virtual network is not linked to the private DNS zone of an AKS cluster",
        "AKS cluster {0} has its name in private DNS zone {2}, which is not linked to virtual network {3}, so {4} cannot resolve the name there; "
        + "link the zone to the network",
        DiagnosticSeverity.Info,
        "The name of a private cluster is resolved in the virtual networks to which its zone is linked. AKS links the zone to the cluster's own "
        + "network; to peered networks somebody else has to.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    protected override Fact IsViolated(AksCluster cluster)
    {
        var holds = cluster.Space.False;
        var mayBe = (cluster.IsPrivate & !cluster.HasPublicFqdn).Holds;
        if (!mayBe.IsFalse)
        {
            foreach (var gap in Gaps(cluster))
                holds |= gap.When;
        }

        return new Fact(holds & mayBe, cluster.Space.False);
    }

    protected override IEnumerable<SyntaxNode> AtFault(AksCluster cluster, Condition when) => Faulty(cluster, when)
        .SelectMany(static gap => new[] { gap.Network.Site, gap.Zone.Site, gap.Machine.Site }).OfType<SyntaxNode>().Distinct();

    protected override IEnumerable<object> Arguments(AksCluster cluster, Condition when)
    {
        var gap = Faulty(cluster, when).First();
        return [gap.Zone.Name, gap.Network.Name, gap.Machine.Name];
    }

    protected override IEnumerable<Proposal?> Remedies(AksCluster cluster, Condition when)
    {
        var gaps = Faulty(cluster, when).ToArray();
        var (zone, network) = (gaps[0].Zone, gaps[0].Network);
        // A second link to the same network would be refused.
        yield return Array.TrueForAll(gaps, gap => gap.IsNeverLinked && gap.Zone == zone && gap.Network == network)
            ? Fix("link", "Link the zone to the network", new DeclareBeside(
                PrivateDnsZoneLink.Kind, zone, ImmutableArray.Create<(SettingKey, object)>(
                    (PrivateDnsZoneLink.ResourceGroup, new SameAs(zone, PrivateDnsZone.ResourceGroup)),
                    (PrivateDnsZoneLink.Location, "global"),
                    (PrivateDnsZoneLink.Zone, new OutputOf(zone, PrivateDnsZone.Name)),
                    (PrivateDnsZoneLink.Network, new OutputOf(network, VirtualNetwork.Id)),
                    (PrivateDnsZoneLink.RegistersMachines, false))))
            : null;
    }

    static IEnumerable<Gap> Faulty(AksCluster cluster, Condition when) =>
        Gaps(cluster).Where(gap => cluster.Space.IsPossible(when & gap.When));

    static IEnumerable<Gap> Gaps(AksCluster cluster)
    {
        foreach (var @case in cluster[AksCluster.PrivateDnsZone].Cases)
        {
            if (cluster.Resolve(@case.Value) is not { } zone || zone.Kind != PrivateDnsZone.Kind || zone.Output != PrivateDnsZone.Id)
                continue;
            foreach (var gap in Gaps(cluster, zone.Resource, @case.When))
                yield return gap;
        }
    }

    static IEnumerable<Gap> Gaps(AksCluster cluster, DeclaredResource zone, Condition isZone) =>
        from network in cluster.Declared(VirtualNetwork.Kind)
        from machine in cluster.Declared(VirtualMachine.Kind)
        let asksAzure = network[VirtualNetwork.DnsServers].HasAny.Fails
        let needed = isZone & zone.When & network.When & asksAzure & VirtualMachine.IsIn(machine, network)
        where !needed.IsFalse
        let apart = needed & cluster.IsIn(network).Fails & IsPeered(cluster, network)
        where !apart.IsFalse
        let when = apart & cluster.Lacks(PrivateDnsZoneLink.Kind, link =>
            link.Means(PrivateDnsZoneLink.Zone, zone, PrivateDnsZone.Name)
            & link.Means(PrivateDnsZoneLink.Network, network, VirtualNetwork.Name)).Holds
        where !when.IsFalse
        select new Gap(zone, network, machine, when, IsNeverLinked: !cluster.Space.IsPossible(apart & !when));

    /// <summary>Where a network is peered with the cluster's own, both ways.</summary>
    static Condition IsPeered(AksCluster cluster, DeclaredResource network)
    {
        var (there, back) = (cluster.Space.False, cluster.Space.False);
        foreach (var link in cluster.Declared(VirtualNetworkPeering.Kind).SelectMany(VirtualNetworkPeering.Ends))
        {
            if (link.From == network)
                there |= link.When & cluster.IsIn(link.To).Holds;
            else if (link.To == network)
                back |= link.When & cluster.IsIn(link.From).Holds;
        }

        return there & back;
    }

    /// <summary>What a zone is not linked to.</summary>
    sealed record Gap(DeclaredResource Zone, DeclaredResource Network, DeclaredResource Machine, Condition When, bool IsNeverLinked);
}
