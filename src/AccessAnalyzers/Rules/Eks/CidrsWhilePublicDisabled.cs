using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Eks;

/// <summary>CIDR blocks of a public endpoint that does not exist.</summary>
/// <remarks>
/// Source: aws-cdk aws-eks/lib/cluster.ts ("CIDR blocks can only be configured when public access is enabled"); pulumi-eks
/// nodejs/eks/cluster/cluster.ts and #1436; terraform-aws-eks PR#2320.
/// </remarks>
sealed class CidrsWhilePublicDisabled : Rule<EksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "EKS006",
        "CIDR blocks restrict a public endpoint that is disabled",
        "EKS cluster {0} restricts its public endpoint to CIDR blocks although that endpoint is disabled, so {3}; remove the CIDR blocks from '{2}'",
        DiagnosticSeverity.Warning,
        "CIDR blocks apply to the public endpoint only. Some SDKs refuse them where it is disabled, others let them make later updates fail.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    public override ImmutableArray<string> IsSilencedBy => ImmutableArray.Create("EKS001", "EKS007");

    protected override Fact IsViolated(EksCluster cluster) => !cluster.IsPublic && cluster[EksCluster.PublicAccessCidrs].HasElements;

    protected override IEnumerable<SyntaxNode> AtFault(EksCluster cluster, Condition when) =>
        cluster[EksCluster.PublicAccessCidrs].Setting.Sites(when).Concat(cluster[EksCluster.PublicAccess].Sites(when));

    protected override IEnumerable<object> Arguments(EksCluster cluster, Condition when) =>
        [
            cluster[EksCluster.PublicAccessCidrs].Name,
            Throws(cluster) ? "the SDK throws" : "they do nothing now and make later updates fail"
        ];

    protected override IEnumerable<Proposal?> Remedies(EksCluster cluster, Condition when) =>
        [Fix("remove", "Remove the CIDR blocks", new Remove(EksCluster.PublicAccessCidrs))];

    protected override DiagnosticSeverity Severity(EksCluster cluster) =>
        Throws(cluster) ? DiagnosticSeverity.Error : base.Severity(cluster);

    static bool Throws(EksCluster cluster) => cluster.Space.IsPossible(cluster.ThrowsForCidrs.Holds);
}
