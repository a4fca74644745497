using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Eks;

/// <summary>A private-only API server cannot be reached from the internet at all.</summary>
/// <remarks>Source: docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html; AWS Security Hub EKS.1.</remarks>
sealed class PublicEndpointEnabled : Rule<EksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "EKS020",
        "The public endpoint of an EKS cluster is enabled",
        "The API server of EKS cluster {0} has a public endpoint, though a restricted one; a private-only API server ('{2}') stays off the internet",
        DiagnosticSeverity.Info,
        "With private access only, all traffic to the API server comes from the VPC or a connected network.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    public override ImmutableArray<string> IsSilencedBy => ImmutableArray.Create("EKS001", "EKS007", "EKS010");

    protected override Fact IsViolated(EksCluster cluster) =>
        cluster.IsPublic
        && cluster[EksCluster.PublicAccessCidrs].HasElements
        && !cluster[EksCluster.PublicAccessCidrs].AllowsEveryone
        && !cluster.IsOnOutpost;

    protected override IEnumerable<SyntaxNode> AtFault(EksCluster cluster, Condition when) => cluster[EksCluster.PublicAccess].Sites(when);

    protected override IEnumerable<object> Arguments(EksCluster cluster, Condition when) => [cluster[EksCluster.PublicAccess].Name];

    protected override IEnumerable<Proposal?> Remedies(EksCluster cluster, Condition when) =>
        [Fix("private-only", "Make the API server private only", Endpoints.PrivateOnly)];
}
