using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Eks;

/// <summary>A deployment that has to write into a cluster which it may not reach.</summary>
/// <remarks>Source: pulumi-eks#1133, pulumi-eks#1134; nodejs/eks/cluster/authenticationMode.ts.</remarks>
sealed class PrivateOnlyAuthConfigMap : Rule<EksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "EKS023",
        "The deployment writes a ConfigMap into an EKS cluster without a public endpoint",
        "EKS cluster {0} has no public endpoint and maps roles in its aws-auth ConfigMap, which the deployment can write from inside the VPC only; set '{2}' to use access entries",
        DiagnosticSeverity.Info,
        "The component writes the nodes' role into the aws-auth ConfigMap through the API server, so the deployment has to run in the VPC or in a connected network. Access entries are made through the AWS API, which can be reached from everywhere.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    /// <summary>With a public endpoint there is nothing to say; once it is turned off, this is.</summary>
    public override ImmutableArray<string> IsSilencedBy => ImmutableArray.Create("EKS001", "EKS010", "EKS020");

    protected override Fact IsViolated(EksCluster cluster) =>
        !cluster.IsWrittenByDeployment ? Never(cluster) : !cluster.IsPublic && cluster.HasConfigMapOnly;

    protected override IEnumerable<SyntaxNode> AtFault(EksCluster cluster, Condition when) =>
        cluster[EksCluster.AuthenticationMode].Sites(when).Concat(cluster[EksCluster.PublicAccess].Sites(when));

    protected override IEnumerable<object> Arguments(EksCluster cluster, Condition when) => [cluster[EksCluster.AuthenticationMode].Name];
}
