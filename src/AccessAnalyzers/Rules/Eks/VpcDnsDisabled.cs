using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Eks;

/// <summary>A cluster in a VPC without the DNS that nodes and the private endpoint need.</summary>
/// <remarks>
/// Source: docs.aws.amazon.com/eks/latest/userguide/network-reqs.html and cluster-endpoint.html; terraform-provider-aws vpc.html.markdown.
/// </remarks>
sealed class VpcDnsDisabled : Rule<EksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "EKS009",
        "The VPC of an EKS cluster has no DNS hostnames or no DNS support",
        "EKS cluster {0} is in VPC {2}, where '{3}' is off, so nodes cannot register with the API server; set it to true",
        DiagnosticSeverity.Warning,
        "Nodes register with the API server by their names in the VPC's DNS, and the name of the private endpoint is resolved there. Most SDKs leave DNS hostnames off unless the program turns them on.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    public override ImmutableArray<string> IsSilencedBy => ImmutableArray.Create("EKS001");

    protected override Fact IsViolated(EksCluster cluster) => cluster.IsInVpc(static vpc => !HasDns(vpc)) && !cluster.IsOnOutpost;

    protected override IEnumerable<SyntaxNode> AtFault(EksCluster cluster, Condition when) =>
        Faulty(cluster, when).SelectMany(vpc => vpc[Lacking(vpc, when)].Sites(when).Append(vpc.Site).OfType<SyntaxNode>().Take(1));

    protected override IEnumerable<object> Arguments(EksCluster cluster, Condition when)
    {
        var vpc = Faulty(cluster, when).First();
        return [vpc.Name, vpc[Lacking(vpc, when)].Name];
    }

    protected override IEnumerable<Proposal?> Remedies(EksCluster cluster, Condition when) =>
    [
        Fix("vpc-dns", "Turn DNS on in the VPC", Faulty(cluster, when)
            .SelectMany(static vpc => new[] { Vpc.DnsHostnames, Vpc.DnsSupport }, static (vpc, key) => (vpc, key))
            .Where(each => cluster.Space.IsPossible(when & each.vpc[each.key].Is(false).Holds))
            .Select(static each => (Intent)new OnNeighbour(each.vpc, Intent.Set(each.key, true)))
            .ToArray()),
    ];

    static Fact HasDns(DeclaredResource vpc) => vpc[Vpc.DnsHostnames].Is(true) & vpc[Vpc.DnsSupport].Is(true);

    static SettingKey<bool> Lacking(DeclaredResource vpc, Condition when) =>
        vpc.Space.IsPossible(when & vpc[Vpc.DnsHostnames].Is(false).Holds) ? Vpc.DnsHostnames : Vpc.DnsSupport;

    static IEnumerable<DeclaredResource> Faulty(EksCluster cluster, Condition when) =>
        cluster.Vpcs().Where(vpc => vpc.Space.IsPossible(when & HasDns(vpc).Fails));
}
