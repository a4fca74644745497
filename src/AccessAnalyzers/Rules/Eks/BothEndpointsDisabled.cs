using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Eks;

/// <summary>An API server without any endpoint.</summary>
/// <remarks>
/// Source: the service's "Private and public endpoint access cannot be false";
/// docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html.
/// </remarks>
sealed class BothEndpointsDisabled : Rule<EksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "EKS001",
        "Both endpoints of an EKS cluster are disabled",
        "EKS cluster {0} has neither a public nor a private endpoint, so AWS refuses to create it; the private endpoint is off unless it is turned on: {2}",
        DiagnosticSeverity.Error,
        "Public access can be disabled only where private access is enabled, and private access is off by default.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    protected override Fact IsViolated(EksCluster cluster) => !cluster.IsPublic && !cluster.IsPrivate && !cluster.IsOnOutpost;

    protected override IEnumerable<SyntaxNode> AtFault(EksCluster cluster, Condition when) =>
        cluster[EksCluster.PublicAccess].Sites(when).Concat(cluster[EksCluster.PrivateAccess].Sites(when));

    protected override IEnumerable<object> Arguments(EksCluster cluster, Condition when) =>
    [
        cluster[EksCluster.PrivateAccess].Override is { } overridden ? $"set the override '{Message.Text(overridden)}' to true"
            // One setting declares both endpoints, and has no value without any: one of them has been overridden.
            : cluster[EksCluster.EndpointAccess] is { IsExpressible: true, Name: var access }
                ? $"turn it on with '{access}', or take back the override of '{Message.Text(cluster[EksCluster.PublicAccess].Override ?? "")}'"
            : $"set '{cluster[EksCluster.PrivateAccess].Name}' to true",
    ];

    /// <summary>CIDR blocks of the endpoint that stays off would do nothing.</summary>
    protected override IEnumerable<Proposal?> Remedies(EksCluster cluster, Condition when) =>
        [Fix(
            "private-access",
            "Turn the private endpoint on",
            Intent.Set(EksCluster.PrivateAccess, true),
            new Remove(EksCluster.PublicAccessCidrs))];
}
