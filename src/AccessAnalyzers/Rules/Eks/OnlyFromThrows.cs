using System.Collections.Immutable;
using AccessAnalyzers.Declarations;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Remedies;
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

    public override ImmutableArray<string> Silences => ImmutableArray.Create("EKS006", "EKS012", "EKS020");

    protected override Fact IsViolated(EksCluster cluster) => cluster.RestrictsPublicOnlyAccess;

    protected override IEnumerable<SyntaxNode> AtFault(EksCluster cluster, Condition when) => Calls(cluster, when).Concat(cluster.PublicAccess.Sites(when));

    protected override IEnumerable<Remedy?> Remedies(EksCluster cluster, Condition when) =>
        Calls(cluster, when).Select(call => call is { Expression: MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax access } } && cluster.BothEndpoints is { } both
            ? Fix("both-endpoints", "Use EndpointAccess.PUBLIC_AND_PRIVATE", new ReplaceExpression(access.SyntaxTree.FilePath, access.Span, both.Text))
            : null);

    static IEnumerable<InvocationExpressionSyntax> Calls(EksCluster cluster, Condition when) => cluster.PublicAccess.Sites(when).OfType<InvocationExpressionSyntax>();
}
