using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Eks;

/// <summary>More CIDR blocks than AWS takes for one public endpoint.</summary>
/// <remarks>
/// Source: the service quota L-93A74D60, which is not adjustable: docs.aws.amazon.com/eks/latest/userguide/service-quotas.html.
/// </remarks>
sealed class TooManyCidrs : TooManyRanges<EksCluster>
{
    const int Quota = 40;

    static readonly DiagnosticDescriptor descriptor = Create(
        id: "EKS004",
        "The public endpoint of an EKS cluster has more CIDR blocks than AWS takes",
        "EKS cluster {0} has {3} CIDR blocks for its public endpoint, but AWS takes {4} at most; join neighbouring blocks in '{2}'",
        DiagnosticSeverity.Error,
        "A public endpoint takes 40 CIDR blocks; the quota cannot be raised.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    public override ImmutableArray<string> IsSilencedBy => ImmutableArray.Create("EKS001");

    protected override int Most(EksCluster cluster, Condition when) => Quota;
}
