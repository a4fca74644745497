using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Networking;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Eks;

/// <summary>A public endpoint that the whole internet can reach, which is the default.</summary>
/// <remarks>Source: docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html.</remarks>
sealed class PublicEndpointUnrestricted : Rule<EksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "EKS010",
        "The public endpoint of an EKS cluster accepts every address",
        "The API server of EKS cluster {0} accepts connections from every address on the internet; restrict it to CIDR blocks or make it private with {2}",
        DiagnosticSeverity.Warning,
        "A new EKS cluster has a public endpoint that is open to 0.0.0.0/0 unless CIDR blocks restrict it.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    public override ImmutableArray<string> IsSilencedBy => ImmutableArray.Create("EKS001");

    protected override Fact IsViolated(EksCluster cluster) =>
        cluster.IsPublic
        && (!cluster[EksCluster.PublicAccessCidrs].HasElements || cluster[EksCluster.PublicAccessCidrs].AllowsEveryone)
        && !cluster.IsOnOutpost;

    protected override IEnumerable<SyntaxNode> AtFault(EksCluster cluster, Condition when) =>
        cluster[EksCluster.PublicAccessCidrs]
            .Where(when, static text => IPRange.TryParse(text, out var range) && range.IsEveryone)
            .Select(static range => range.Site)
            .Concat(cluster[EksCluster.PublicAccessCidrs].Setting.Sites(when))
            .Concat(cluster[EksCluster.PublicAccess].Sites(when));

    /// <summary>Without the private endpoint the public one cannot be disabled: EKS001.</summary>
    protected override IEnumerable<object> Arguments(EksCluster cluster, Condition when)
    {
        var (publicAccess, privateAccess) = (cluster[EksCluster.PublicAccess].Name, cluster[EksCluster.PrivateAccess].Name);
        yield return publicAccess == privateAccess || when.Implies(cluster.IsPrivate.Holds)
            ? $"'{publicAccess}'"
            : $"'{publicAccess}' and '{privateAccess}'";
    }

    protected override IEnumerable<Proposal?> Remedies(EksCluster cluster, Condition when) =>
    [
        Fix("configured-cidrs", "Restrict the public endpoint to CIDR blocks from configuration", Endpoints.Restricted),
        Fix("private-only", "Make the API server private only", Endpoints.PrivateOnly),
    ];
}
