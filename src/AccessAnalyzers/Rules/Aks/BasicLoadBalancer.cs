using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Aks;

/// <summary>A load balancer that AKS does not make any more, and with which the API server could never be closed.</summary>
/// <remarks>
/// Source: learn.microsoft.com/azure/aks/private-clusters and api-server-authorized-ip-ranges, limitations; the retirement of the Basic
/// load balancer.
/// </remarks>
sealed class BasicLoadBalancer : Rule<AksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "AKS013",
        "AKS clusters with a Basic load balancer are no longer supported",
        "AKS cluster {0} has a Basic load balancer, which AKS no longer supports; set '{2}' to standard",
        DiagnosticSeverity.Error,
        "Azure has retired the Basic load balancer. Private clusters and authorized IP ranges never worked with it.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    protected override Fact IsViolated(AksCluster cluster) => cluster[AksCluster.LoadBalancerSku].IsNamed("basic");

    protected override IEnumerable<SyntaxNode> AtFault(AksCluster cluster, Condition when) =>
        cluster[AksCluster.LoadBalancerSku].Sites(when);

    protected override IEnumerable<object> Arguments(AksCluster cluster, Condition when) => [cluster[AksCluster.LoadBalancerSku].Name];

    protected override IEnumerable<Proposal?> Remedies(AksCluster cluster, Condition when) =>
        [Fix("standard", "Use the Standard load balancer", Intent.Set(AksCluster.LoadBalancerSku, "standard"))];
}
