using System.Collections.Immutable;
using System.Globalization;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Eks;

/// <summary>A cluster of the CDK's second level whose network has no private subnets for it, so that synthesis throws.</summary>
/// <remarks>Source: aws-cdk packages/aws-cdk-lib/aws-eks/lib/cluster.ts and aws-ec2/lib/vpc.ts; executed.</remarks>
sealed class NoPrivateSubnets : Rule<EksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "EKS008",
        "An EKS cluster of the CDK has no private subnets to be in",
        "EKS cluster {0} gets no private subnets from {2}, so synthesis throws",
        DiagnosticSeverity.Error,
        "Unless it is told otherwise the CDK puts a cluster into the public subnets and into the private ones with egress; a VPC without NAT gateways has none of these. "
        + "Without private subnets the public endpoint can be neither off nor restricted.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    public override ImmutableArray<string> IsSilencedBy => ImmutableArray.Create("EKS006", "EKS007");

    protected override Fact IsViolated(EksCluster cluster) => LacksInVpc(cluster) || SelectsPublicOnly(cluster);

    protected override IEnumerable<SyntaxNode> AtFault(EksCluster cluster, Condition when) => IsOfVpc(cluster, when)
        ? cluster.Vpcs().Where(vpc => vpc.Space.IsPossible(when & Lacks(vpc).Holds)).SelectMany(vpc =>
            vpc[Vpc.SubnetGroups].Setting
                .Sites(when)
                .Concat(vpc[Vpc.NatGateways].Sites(when))
                .Append(vpc.Site)
                .OfType<SyntaxNode>()
                .Take(1))
        : cluster[EksCluster.SubnetSelections].Setting.Sites(when);

    protected override IEnumerable<object> Arguments(EksCluster cluster, Condition when) => [IsOfVpc(cluster, when)
        ? $"VPC {cluster.Vpcs().First(vpc => vpc.Space.IsPossible(when & Lacks(vpc).Holds)).Name}"
        : $"'{cluster[EksCluster.SubnetSelections].Name}'"];

    static bool IsOfVpc(EksCluster cluster, Condition when) => cluster.Space.IsPossible(when & LacksInVpc(cluster).Holds);

    /// <summary>A cluster that selects no subnets takes those that the CDK takes by itself.</summary>
    static Fact LacksInVpc(EksCluster cluster) => !cluster[EksCluster.SubnetSelections].Setting.IsSet && cluster.IsInVpc(Lacks);

    /// <summary>
    /// Whether a VPC of the CDK has no private subnets with egress. The groups that it is given count; given none, it has them where it has
    /// NAT gateways.
    /// </summary>
    static Fact Lacks(DeclaredResource vpc)
    {
        var groups = vpc[Vpc.SubnetGroups];
        return (groups.Setting.IsSet & groups.HasAny & !groups.AnyBlock(MayHaveEgress))
            | (!groups.Setting.IsSet
                & vpc[Vpc.NatGateways].Satisfies(static value => value is Constant { Literal: int or double } number
                    ? Convert.ToDouble(number.Literal, CultureInfo.InvariantCulture) == 0
                    : null));
    }

    static Fact MayHaveEgress(DeclaredResource group) =>
        !(group[SubnetGroup.Type].IsNamed("PUBLIC")
            | group[SubnetGroup.Type].IsNamed("PRIVATE_ISOLATED")
            | group[SubnetGroup.Type].IsNamed("ISOLATED"));

    static Fact SelectsPublicOnly(EksCluster cluster) =>
        cluster[EksCluster.SubnetSelections].HasAny
        && cluster.IsPrivate
        && (!cluster.IsPublic || cluster[EksCluster.PublicAccessCidrs].HasElements)
        && cluster.SelectsOnly("PUBLIC");
}
