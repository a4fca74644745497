using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Eks;

/// <summary>Nodes that have no way out of their subnets, and an API server that is outside.</summary>
/// <remarks>Source: docs.aws.amazon.com/eks/latest/userguide/private-clusters.html.</remarks>
sealed class IsolatedWithoutPrivateEndpoint : Rule<EksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "EKS024",
        "An EKS cluster in isolated subnets has no private endpoint",
        "EKS cluster {0} is in isolated subnets and has a public endpoint alone, which nodes there cannot reach; turn the private endpoint on",
        DiagnosticSeverity.Warning,
        "Isolated subnets have no way to the internet, where the public endpoint is. Nodes in them register through the private endpoint only.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    public override ImmutableArray<string> IsSilencedBy => ImmutableArray.Create("EKS007");

    protected override Fact IsViolated(EksCluster cluster) =>
        cluster[EksCluster.SubnetSelections].HasAny
        && cluster.IsPublic
        && !cluster.IsPrivate
        && cluster.SelectsOnly("PRIVATE_ISOLATED", "ISOLATED");

    protected override IEnumerable<SyntaxNode> AtFault(EksCluster cluster, Condition when) =>
        cluster[EksCluster.PrivateAccess].Sites(when).Concat(cluster[EksCluster.SubnetSelections].Setting.Sites(when));

    protected override IEnumerable<Proposal?> Remedies(EksCluster cluster, Condition when) =>
        [Fix("private-access", "Turn the private endpoint on", Intent.Set(EksCluster.PrivateAccess, true))];
}
