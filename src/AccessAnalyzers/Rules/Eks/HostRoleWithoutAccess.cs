using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Eks;

/// <summary>A host beside a private endpoint, with a role of its own that the cluster does not know.</summary>
/// <remarks>
/// Source: docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html and access-entries.html. Only where access entries are all that
/// counts: who is in a ConfigMap is written by kubectl too, where no program of ours sees it.
/// </remarks>
sealed class HostRoleWithoutAccess : Rule<EksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "EKS022",
        "No access entry names the role of a host beside a private EKS cluster",
        "EKS cluster {0} has a private endpoint only and takes roles from access entries, of which none names role {3} of host {2}, so it refuses "
        + "whatever that role asks for; declare an access entry, unless the host only passes connections on",
        DiagnosticSeverity.Info,
        "Whoever connects to a cluster has to be known there too. With the authentication mode API it knows the roles and users that have access "
        + "entries.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    protected override Fact IsViolated(EksCluster cluster)
    {
        var holds = cluster.Space.False;
        foreach (var stranger in Strangers(cluster))
            holds |= stranger.When;
        return new Fact(holds.IsFalse ? holds : holds & (!cluster.IsPublic & cluster.IsPrivate & !cluster.IsOnOutpost
            & cluster[EksCluster.AuthenticationMode].IsNamed("API")).Holds, cluster.Space.False);
    }

    protected override IEnumerable<SyntaxNode> AtFault(EksCluster cluster, Condition when) =>
        Faulty(cluster, when)
            .SelectMany(static stranger => new[] { stranger.Host.Site, stranger.Role.Site })
            .OfType<SyntaxNode>()
            .Distinct();

    protected override IEnumerable<object> Arguments(EksCluster cluster, Condition when)
    {
        var stranger = Faulty(cluster, when).First();
        return [stranger.Host.Name, stranger.Role.Name];
    }

    static IEnumerable<Stranger> Faulty(EksCluster cluster, Condition when) =>
        Strangers(cluster).Where(stranger => cluster.Space.IsPossible(when & stranger.When));

    static IEnumerable<Stranger> Strangers(EksCluster cluster) =>
        from host in cluster.Declared(VpcHost.Kind)
        from given in VpcHost.RolesOf(host)
        let isThere = host.When & given.When & cluster.IsInVpc(vpc => VpcHost.IsIn(host, vpc)).Holds
        where !isThere.IsFalse
        let when = isThere
            & cluster.Lacks(ClusterAccessEntry.Kind, entry => ClusterAccessEntry.IsOf(entry, given.Role)).Holds
        where !when.IsFalse
        select new Stranger(host, given.Role, when);

    /// <summary>A host with a role that the cluster does not know.</summary>
    sealed record Stranger(DeclaredResource Host, DeclaredResource Role, Condition When);
}
