using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Eks;

/// <summary>Hybrid nodes that do not know which of two endpoints they reach.</summary>
/// <remarks>Source: docs.aws.amazon.com/eks/latest/userguide/hybrid-nodes-cluster-create.html and hybrid-nodes-prereqs.html.</remarks>
sealed class HybridNodesBothEndpoints : Rule<EksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "EKS013",
        "A cluster with hybrid nodes has both endpoints",
        "EKS cluster {0} has hybrid nodes and both endpoints; its name is then public outside of the VPC, which can keep hybrid nodes from joining, so turn one endpoint off",
        DiagnosticSeverity.Warning,
        "With both endpoints the cluster's name stands for public addresses wherever it is resolved outside of the VPC, and so for hybrid nodes. AWS wants either the public or the private endpoint for them.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    protected override Fact IsViolated(EksCluster cluster) =>
        cluster[EksCluster.RemoteNodeNetworks].HasAny && cluster.IsPublic && cluster.IsPrivate;

    protected override IEnumerable<SyntaxNode> AtFault(EksCluster cluster, Condition when) =>
        cluster[EksCluster.RemoteNodeNetworks].Setting
            .Sites(when)
            .Concat(cluster.EndpointSettings.SelectMany(setting => setting.Sites(when)));

    protected override IEnumerable<Proposal?> Remedies(EksCluster cluster, Condition when) =>
    [
        Fix("private", "Turn the public endpoint off", Endpoints.PrivateOnly),
        Fix("public", "Turn the private endpoint off", Intent.Set(EksCluster.PrivateAccess, false)),
    ];
}
