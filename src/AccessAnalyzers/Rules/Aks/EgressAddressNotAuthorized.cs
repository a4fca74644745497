using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Networking;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Aks;

/// <summary>
/// Nodes that come from an address that is not authorized: that of a NAT gateway or firewall instead of the cluster's own.
/// </summary>
/// <remarks>Source: learn.microsoft.com/azure/aks/api-server-authorized-ip-ranges and limit-egress-traffic; AKS-Construction#344.</remarks>
sealed class EgressAddressNotAuthorized : Rule<AksCluster>
{
    /// <summary>
    /// Addresses that Azure gives out are listed one by one or as a public IP prefix, which has this length or a greater one.
    /// </summary>
    const int ShortestOwnPrefix = 28;

    /// <summary>A shorter prefix may be meant to have Azure's own addresses.</summary>
    const int ShortestNetworkPrefix = 16;

    static readonly DiagnosticDescriptor descriptor = Create(
        id: "AKS027",
        "The address from which nodes come is not among the authorized IP ranges",
        "AKS cluster {0} sends its nodes out through {2}, whose address '{3}' does not have, so they cannot reach the API server; authorize that address",
        DiagnosticSeverity.Warning,
        "Nodes reach a public API server from the address at which they leave their network. Behind a NAT gateway or a firewall that is its address, and AKS authorizes by itself only the address of its own load balancer.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    protected override Fact IsViolated(AksCluster cluster) =>
        !cluster.IsPrivate && cluster.IsRestricted && !cluster.IsVnetIntegrated
        && (LeavesThroughRoutes(cluster) | LeavesThroughGateway(cluster))
            && (AuthorizesItselfOnly(cluster) || (LeavesThroughGateway(cluster) && LacksItsGateway(cluster)));

    protected override IEnumerable<SyntaxNode> AtFault(AksCluster cluster, Condition when) =>
        cluster[AksCluster.AuthorizedIPRanges].Setting.Sites(when).Concat(cluster[AksCluster.OutboundType].Sites(when));

    protected override IEnumerable<object> Arguments(AksCluster cluster, Condition when) =>
        [
            cluster.Space.IsPossible(when & LeavesThroughGateway(cluster).Holds) ? "a NAT gateway" : "a firewall or router",
            cluster[AksCluster.AuthorizedIPRanges].Name
        ];

    static Fact LeavesThroughRoutes(AksCluster cluster) => cluster[AksCluster.OutboundType].IsNamed("userDefinedRouting");

    static Fact LeavesThroughGateway(AksCluster cluster) => cluster[AksCluster.OutboundType].IsNamed("userAssignedNATGateway");

    /// <summary>The sentinel stands for the address of the load balancer, which is not there then.</summary>
    static Fact AuthorizesItselfOnly(AksCluster cluster) =>
        !cluster[AksCluster.AuthorizedIPRanges].Contains(text => text.Length > 0
            && !(IPRange.TryParse(text, out var range) && cluster.IsItself(range)));

    /// <summary>
    /// Where nodes are behind a gateway whose address Azure gives out, so that nobody knows it beforehand, and nothing in the list may have
    /// been copied from there.
    /// </summary>
    static Fact LacksItsGateway(AksCluster cluster) =>
        !cluster[AksCluster.AuthorizedIPRanges].Contains(MayBeOfAzure)
        && cluster[AksCluster.NodePools].AnyBlock(static pool => pool.Of(NodePool.Subnet, static subnet =>
            subnet.Kind == VirtualNetworkSubnet.Kind ? IsBehindGateway(subnet.Resource) : Fact.Unknown(subnet.Resource.Space)));

    static bool MayBeOfAzure(string text) =>
        !IPRange.TryParse(text, out var range) || range.IsIPv6 || range.PrefixLength is >= ShortestOwnPrefix or < ShortestNetworkPrefix;

    static Fact IsBehindGateway(DeclaredResource subnet) =>
        subnet.Of(VirtualNetworkSubnet.NatGateway, HasAddress)
        | subnet.Declares(
            SubnetNatGateway.Kind,
            both => both.RefersTo(SubnetNatGateway.Subnet, subnet) & both.Of(SubnetNatGateway.NatGateway, HasAddress));

    static Fact HasAddress(Reference gateway) => gateway.Kind != NatGateway.Kind ? Fact.Unknown(gateway.Resource.Space)
        : gateway.Resource[NatGateway.Addresses].AnyBlock(static address => address.Of(NatGatewayAddress.PublicIP, IsGivenOut))
            | gateway.Resource.Declares(
                NatGatewayAddress.Kind,
                both => both.RefersTo(NatGatewayAddress.NatGateway, gateway.Resource) & both.Of(NatGatewayAddress.PublicIP, IsGivenOut));

    static Fact IsGivenOut(Reference address) =>
        address.Kind == PublicIPAddress.Kind ? !address.Resource[PublicIPAddress.Prefix].IsSet : Fact.Unknown(address.Resource.Space);
}
