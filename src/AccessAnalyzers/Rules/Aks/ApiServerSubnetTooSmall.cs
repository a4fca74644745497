using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Networking;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Aks;

/// <summary>An API server subnet with too few addresses.</summary>
/// <remarks>Source: learn.microsoft.com/azure/aks/api-server-vnet-integration.</remarks>
sealed class ApiServerSubnetTooSmall : Rule<AksCluster>
{
    /// <summary>The longest prefix that AKS takes.</summary>
    const int LongestPrefix = 28;

    static readonly DiagnosticDescriptor descriptor = Create(
        id: "AKS017",
        "The API server's subnet is too small",
        "AKS cluster {0} puts its API server into subnet {2}, which is smaller than /28, so AKS refuses it; give the subnet at least 16 addresses",
        DiagnosticSeverity.Error,
        "AKS reserves at least nine addresses in the subnet of an integrated API server and wants /28 or larger.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    protected override Fact IsViolated(AksCluster cluster) =>
        cluster.IsVnetIntegrated && cluster.Of(AksCluster.ApiServerSubnet, static subnet => IsTooSmall(subnet));

    protected override IEnumerable<SyntaxNode> AtFault(AksCluster cluster, Condition when) => Subnets(cluster, when).SelectMany(subnet =>
        subnet[VirtualNetworkSubnet.AddressPrefix]
            .Sites(when)
            .Concat(subnet[VirtualNetworkSubnet.AddressPrefixes].Elements
                .Where(element => cluster.Space.IsPossible(when & element.When))
                .Select(static element => element.Site)))
        .Concat(cluster[AksCluster.ApiServerSubnet].Sites(when));

    protected override IEnumerable<object> Arguments(AksCluster cluster, Condition when) => [Subnets(cluster, when).First().Name];

    static IEnumerable<DeclaredResource> Subnets(AksCluster cluster, Condition when) =>
        cluster.ReferencesOf(AksCluster.ApiServerSubnet, when)
        .Where(reference => cluster.Space.IsPossible(when & IsTooSmall(reference).Holds))
        .Select(static reference => reference.Resource);

    /// <summary>A subnet may have several ranges, of which none need be large by itself.</summary>
    static Fact IsTooSmall(Reference reference)
    {
        var subnet = reference.Resource;
        if (reference.Kind != VirtualNetworkSubnet.Kind)
            return Fact.Unknown(subnet.Space);
        var prefixes = subnet[VirtualNetworkSubnet.AddressPrefixes];
        return (!prefixes.HasElements
            & subnet[VirtualNetworkSubnet.AddressPrefix].Satisfies(static value => value is Constant { Literal: string text }
                ? IsTooSmall(text)
                : null))
            | (!subnet[VirtualNetworkSubnet.AddressPrefix].IsSet & new Fact(WhereOneIsTooSmall(prefixes), subnet.Space.False));
    }

    /// <summary>Where a list has no element but one that is too small.</summary>
    static Condition WhereOneIsTooSmall(RangeList prefixes)
    {
        var holds = prefixes.Setting.Space.False;
        foreach (var element in prefixes.Elements)
        {
            if (element.Text is { } text && IsTooSmall(text))
            {
                holds |= prefixes.Elements
                    .Where(other => other != element)
                    .Aggregate(element.When, static (alone, other) => alone & !other.When);
            }
        }

        return holds & !prefixes.HasMore;
    }

    static bool IsTooSmall(string text) =>
        IPRange.TryParse(text, out var range) && range is { IsIPv6: false, PrefixLength: > LongestPrefix };
}
