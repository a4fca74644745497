using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Eks;

/// <summary>Nodes that must come through the restricted public endpoint and are not on its list.</summary>
/// <remarks>Source: docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html; aws-cdk#9866; terraform-aws-eks#1867.</remarks>
sealed class RestrictedPublicWithoutPrivate : Rule<EksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "EKS012",
        "The public endpoint of an EKS cluster is restricted while the private one is off",
        "EKS cluster {0} restricts its public endpoint and has no private one, so its nodes cannot join unless their egress addresses are on the list; set '{2}' to true",
        DiagnosticSeverity.Warning,
        "Without the private endpoint nodes reach the API server through the public one, from the addresses of their internet gateway or NAT gateway.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    public override ImmutableArray<string> IsSilencedBy => ImmutableArray.Create("EKS001", "EKS007");

    protected override Fact IsViolated(EksCluster cluster) =>
        cluster.IsPublic
        && !cluster.IsPrivate
        && cluster[EksCluster.PublicAccessCidrs].HasElements
        && !cluster[EksCluster.PublicAccessCidrs].AllowsEveryone
        && !cluster.IsOnOutpost;

    protected override IEnumerable<SyntaxNode> AtFault(EksCluster cluster, Condition when) =>
        cluster[EksCluster.PrivateAccess].Sites(when).Concat(cluster[EksCluster.PublicAccessCidrs].Setting.Sites(when));

    protected override IEnumerable<object> Arguments(EksCluster cluster, Condition when) => [cluster[EksCluster.PrivateAccess].Name];

    protected override IEnumerable<Proposal?> Remedies(EksCluster cluster, Condition when) =>
        [Fix("private-access", "Turn the private endpoint on", Intent.Set(EksCluster.PrivateAccess, true))];
}
