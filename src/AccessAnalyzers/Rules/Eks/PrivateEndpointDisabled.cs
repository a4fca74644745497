using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Eks;

/// <summary>Traffic from the nodes to the API server leaves the VPC.</summary>
/// <remarks>Source: docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html.</remarks>
sealed class PrivateEndpointDisabled : Rule<EksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "EKS021",
        "The private endpoint of an EKS cluster is disabled",
        "EKS cluster {0} has no private endpoint, so traffic from its nodes to the API server leaves the VPC; turn it on with '{2}'",
        DiagnosticSeverity.Info,
        "With the private endpoint enabled, requests from within the VPC stay in it.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    public override ImmutableArray<string> IsSilencedBy => ImmutableArray.Create("EKS001", "EKS010", "EKS012");

    /// <summary>Whatever the CIDR blocks are: unrestricted, EKS010 speaks; restricted, EKS012; this rule where nobody can tell.</summary>
    protected override Fact IsViolated(EksCluster cluster) => cluster.IsPublic && !cluster.IsPrivate && !cluster.IsOnOutpost;

    protected override IEnumerable<SyntaxNode> AtFault(EksCluster cluster, Condition when) => cluster[EksCluster.PrivateAccess].Sites(when);

    protected override IEnumerable<object> Arguments(EksCluster cluster, Condition when) => [cluster[EksCluster.PrivateAccess].Name];

    protected override IEnumerable<Proposal?> Remedies(EksCluster cluster, Condition when) =>
        [Fix("private-access", "Turn the private endpoint on", Intent.Set(EksCluster.PrivateAccess, true))];
}
