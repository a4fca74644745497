using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Networking;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Aks;

/// <summary>The private DNS zone is System, None, or the resource id of a zone; nothing else.</summary>
/// <remarks>
/// Source: terraform-provider-azurerm kubernetes_cluster_resource.go (private_dns_zone_id); azure-cli "is not a valid Azure resource ID."
/// </remarks>
sealed class PrivateDnsZoneValueInvalid : Rule<AksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "AKS003",
        "The private DNS zone of an AKS cluster is not System, None or a resource id",
        "AKS cluster {0} gets {3} as its private DNS zone, which Azure refuses; set '{2}' to System, None or the zone's resource id",
        DiagnosticSeverity.Error,
        "Azure takes 'System', 'None' or the resource id of a private DNS zone; the name of a zone is not enough.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    protected override Fact IsViolated(AksCluster cluster) =>
        cluster[AksCluster.PrivateDnsZone].Satisfies(value => IsInvalid(cluster, value));

    protected override IEnumerable<SyntaxNode> AtFault(AksCluster cluster, Condition when) =>
        cluster[AksCluster.PrivateDnsZone].Sites(when);

    protected override IEnumerable<object> Arguments(AksCluster cluster, Condition when) =>
        [cluster[AksCluster.PrivateDnsZone].Name, Culprits(cluster, when).Select(@case => Show(@case.Value)).FirstOrDefault() ?? ""];

    protected override IEnumerable<Proposal?> Remedies(AksCluster cluster, Condition when)
    {
        foreach (var @case in Culprits(cluster, when))
        {
            if (@case.Value is ResourceOutput && @case.Origin is { } origin && Passed(origin) is { } zone)
                yield return Fix("zone-id", "Pass the zone's id", new Rewrite(AksCluster.PrivateDnsZone, zone.Name, "Id"));
            else if (@case.Value is Constant { Literal: string text } && Proper(text) is { } proper)
                yield return Fix("casing", $"Write '{proper}'", Intent.Set(AksCluster.PrivateDnsZone, proper));
        }
    }

    static IEnumerable<Case> Culprits(AksCluster cluster, Condition when) => cluster[AksCluster.PrivateDnsZone].Cases
        .Where(@case => cluster.Space.IsPossible(@case.When & when) && IsInvalid(cluster, @case.Value) == true);

    static bool? IsInvalid(AksCluster cluster, Value value) => value switch
    {
        ResourceOutput when cluster.Resolve(value)?.Output is { } output =>
            output == PrivateDnsZone.Name ? true : output == PrivateDnsZone.Id ? false : null,
        // What Azure makes of an empty value is not known.
        Constant { Literal: string text } when string.IsNullOrWhiteSpace(text) => null,
        Constant { Literal: string text } when Proper(text) is { } proper => cluster.IsCheckedByTerraform && text != proper,
        Constant { Literal: string text } => !PrivateDnsZoneId.IsPrivateZone(text),
        _ => null,
    };

    static string? Proper(string text) => text.ToUpperInvariant() switch { "SYSTEM" => "System", "NONE" => "None", _ => null };

    static string Show(Value value) => value is Constant { Literal: string text } ? $"'{Message.Text(text)}'" : "the name of a zone";

    /// <summary>The <c>zone.Name</c> that stands where the zone is set.</summary>
    static MemberAccessExpressionSyntax? Passed(Origin origin) => origin.Nodes().OfType<MemberAccessExpressionSyntax>().LastOrDefault();
}
