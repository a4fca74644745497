using System.Collections.Immutable;
using AccessAnalyzers.Declarations;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Networking;
using AccessAnalyzers.Remedies;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Aks;

/// <summary>The private DNS zone is System, None, or the resource id of a zone; nothing else.</summary>
/// <remarks>Source: terraform-provider-azurerm kubernetes_cluster_resource.go (private_dns_zone_id); azure-cli "is not a valid Azure resource ID."</remarks>
sealed class PrivateDnsZoneValueInvalid : Rule<AksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "AKS003",
        "The private DNS zone of an AKS cluster is not System, None or a resource id",
        "AKS cluster {0} gets {3} as its private DNS zone, which Azure refuses; set '{2}' to System, None or the zone's resource id",
        DiagnosticSeverity.Error,
        "Azure takes 'System', 'None' or the resource id of a private DNS zone; the name of a zone is not enough.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    public override ImmutableArray<string> Silences => ImmutableArray.Create("AKS004");

    protected override Fact IsViolated(AksCluster cluster) => cluster.PrivateDnsZone.Setting.Satisfies(value => IsInvalid(cluster.PrivateDnsZone, value));

    protected override IEnumerable<SyntaxNode> AtFault(AksCluster cluster, Condition when) => cluster.PrivateDnsZone.Setting.Sites(when);

    protected override IEnumerable<object> Arguments(AksCluster cluster, Condition when) =>
        [cluster.PrivateDnsZone.Setting.Name, Culprits(cluster, when).Select(@case => Show(@case.Value)).FirstOrDefault() ?? ""];

    protected override IEnumerable<Remedy?> Remedies(AksCluster cluster, Condition when)
    {
        foreach (var @case in Culprits(cluster, when))
        {
            if (@case.Value is ResourceOutput && @case.Origin is { } origin && Passed(origin) is { } zone)
                yield return Fix("zone-id", "Pass the zone's id", new ReplaceExpression(zone.SyntaxTree.FilePath, zone.Name.Span, "Id"));
            else if (@case.Value is Constant { Literal: string text } && Proper(text) is { } proper)
                yield return Fix("casing", $"Write '{proper}'", cluster.PrivateDnsZone.Setting.Set(proper, when));
        }
    }

    static IEnumerable<Case> Culprits(AksCluster cluster, Condition when) => cluster.PrivateDnsZone.Setting.Cases
        .Where(@case => cluster.Space.IsPossible(@case.When & when) && IsInvalid(cluster.PrivateDnsZone, @case.Value) == true);

    static bool? IsInvalid(PrivateDnsZoneSetting setting, Value value) => value switch
    {
        ResourceOutput when setting.Referenced(value) is { } zone => zone.Property switch { ZoneProperty.Name => true, ZoneProperty.Id => false, _ => null },
        // What Azure makes of an empty value is not known.
        Constant { Literal: string text } when string.IsNullOrWhiteSpace(text) => null,
        Constant { Literal: string text } when Proper(text) is { } proper => setting.IsCaseSensitive && text != proper,
        Constant { Literal: string text } => !PrivateDnsZoneId.IsPrivateZone(text),
        _ => null,
    };

    static string? Proper(string text) => text.ToUpperInvariant() switch { "SYSTEM" => "System", "NONE" => "None", _ => null };

    static string Show(Value value) => value is Constant { Literal: string text } ? $"'{Message.Text(text)}'" : "the name of a zone";

    /// <summary>The <c>zone.Name</c> that stands where the zone is set.</summary>
    static MemberAccessExpressionSyntax? Passed(Origin origin) => origin.Nodes().OfType<MemberAccessExpressionSyntax>().LastOrDefault();
}
