using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Eks;

/// <summary>OnlyFrom on an endpoint access without the private endpoint throws while the app is synthesised.</summary>
/// <remarks>Source: aws-cdk aws-eks/lib/cluster.ts, EndpointAccess.onlyFrom.</remarks>
sealed class OnlyFromThrows : Rule<EksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "EKS007",
        "EndpointAccess.PUBLIC.OnlyFrom throws",
        "EndpointAccess.PUBLIC.OnlyFrom on EKS cluster {0} throws at synthesis, since without the private endpoint the restricted public endpoint would lock out the nodes; use EndpointAccess.PUBLIC_AND_PRIVATE.OnlyFrom",
        DiagnosticSeverity.Error,
        "The CDK restricts the public endpoint only where the private endpoint is enabled too.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    public override ImmutableArray<string> IsSilencedBy => ImmutableArray.Create("EKS001");

    protected override Fact IsViolated(EksCluster cluster) =>
        cluster[EksCluster.EndpointAccess].IsExpressible
        ? cluster[EksCluster.EndpointAccess].IsNamed(EksCluster.RestrictedPublicOnly)
        : Never(cluster);

    protected override IEnumerable<SyntaxNode> AtFault(EksCluster cluster, Condition when) =>
        Calls(cluster, when).Concat(cluster[EksCluster.PublicAccess].Sites(when));

    protected override IEnumerable<Proposal?> Remedies(EksCluster cluster, Condition when) =>
        [Fix("both-endpoints", "Use EndpointAccess.PUBLIC_AND_PRIVATE", Intent.Set(EksCluster.PrivateAccess, true))];

    static IEnumerable<InvocationExpressionSyntax> Calls(EksCluster cluster, Condition when) =>
        cluster[EksCluster.PublicAccess].Sites(when).OfType<InvocationExpressionSyntax>();
}
