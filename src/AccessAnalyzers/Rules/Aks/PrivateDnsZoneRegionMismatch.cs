using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Networking;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Aks;

/// <summary>The region in the name of the private DNS zone is the cluster's own.</summary>
/// <remarks>
/// Only for regions of clouds that are known. Source: the server's InvalidPrivateDNSZoneResourceID names the cluster's region;
/// azure-docs#106092.
/// </remarks>
sealed class PrivateDnsZoneRegionMismatch : Rule<AksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "AKS005",
        "The private DNS zone belongs to another region than the AKS cluster",
        "AKS cluster {0} is in '{2}', but its private DNS zone '{3}' is named for '{4}', which Azure refuses; name the zone for the cluster's region",
        DiagnosticSeverity.Error,
        "The name of a private DNS zone holds the full lower-case name of the cluster's region.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    public override ImmutableArray<string> IsSilencedBy => ImmutableArray.Create("AKS004");

    protected override Fact IsViolated(AksCluster cluster)
    {
        var violated = cluster.Space.False;
        foreach (var (zone, region, _) in Pairs(cluster))
            violated |= zone.When & region.When;
        return Fact.From(violated);
    }

    protected override IEnumerable<SyntaxNode> AtFault(AksCluster cluster, Condition when) =>
        cluster[AksCluster.PrivateDnsZone].Sites(when).Concat(cluster[AksCluster.Location].Sites(when));

    protected override IEnumerable<object> Arguments(AksCluster cluster, Condition when)
    {
        var (zone, region, name) = Pairs(cluster).First(pair => cluster.Space.IsPossible(pair.Zone.When & pair.Region.When & when));
        return [
            Message.Text((string)((Constant)region.Value).Literal!),
            Message.Text(cluster.ZoneName(zone.Value)!),
            Message.Text(name.Region!)
        ];
    }

    protected override IEnumerable<Proposal?> Remedies(AksCluster cluster, Condition when)
    {
        foreach (var (zone, region, name) in Pairs(cluster).Where(pair =>
            cluster.Space.IsPossible(pair.Zone.When & pair.Region.When & when)))
        {
            var proper = AzureCloud.NormalizeLocation((string)((Constant)region.Value).Literal!);
            var origin = cluster.ZoneNameOrigin(zone);
            var label = $".{name.Region}.";
            if (origin?.Nodes().Last() is LiteralExpressionSyntax { Token.ValueText: var text } literal
                && text.LastIndexOf(label, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
            {
                var replaced =
                    SymbolDisplay.FormatLiteral(text.Substring(0, at + 1) + proper + text.Substring(at + label.Length - 1), quote: true);
                yield return Fix(
                    "region", $"Name the zone for '{Message.Text(proper)}'", new Rewrite(AksCluster.PrivateDnsZone, literal, replaced));
            }
        }
    }

    static IEnumerable<(Case Zone, Case Region, PrivateDnsZoneName Name)> Pairs(AksCluster cluster)
    {
        foreach (var zone in cluster[AksCluster.PrivateDnsZone].Cases)
        {
            if (cluster.ZoneName(zone.Value) is not { } text
                || PrivateDnsZoneName.Parse(text) is not { Region: { } own, IsInvalid: false } name)
                continue;
            foreach (var region in cluster[AksCluster.Location].Cases)
            {
                if (region.Value is Constant { Literal: string location }
                    && AzureCloud.IsKnown(location)
                    && !string.Equals(AzureCloud.NormalizeLocation(location), own, StringComparison.OrdinalIgnoreCase)
                    && cluster.Space.IsPossible(zone.When & region.When))
                    yield return (zone, region, name);
            }
        }
    }
}
