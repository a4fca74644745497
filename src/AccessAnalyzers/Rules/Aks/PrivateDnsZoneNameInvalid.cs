using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Networking;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Aks;

/// <summary>A private DNS zone of the program's own has to bear one of the names that AKS accepts.</summary>
/// <remarks>Source: the server's InvalidPrivateDNSZoneResourceID; learn.microsoft.com/azure/aks/private-clusters.</remarks>
sealed class PrivateDnsZoneNameInvalid : Rule<AksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "AKS004",
        "The name of the private DNS zone is not one that AKS accepts",
        "AKS cluster {0} uses the private DNS zone '{2}', which Azure refuses because {3}; name the zone '{4}'",
        DiagnosticSeverity.Error,
        "AKS accepts privatelink.<region>.azmk8s.io and <subzone>.privatelink.<region>.azmk8s.io, with other suffixes in sovereign clouds.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    public override ImmutableArray<string> IsSilencedBy => ImmutableArray.Create("AKS003");

    protected override Fact IsViolated(AksCluster cluster) => !cluster.IsInUnknownCloud
        && cluster[AksCluster.PrivateDnsZone].Satisfies(value => cluster.ZoneName(value) is { } name
            ? PrivateDnsZoneName.Parse(name).IsInvalid
            : null);

    protected override IEnumerable<SyntaxNode> AtFault(AksCluster cluster, Condition when) =>
        cluster[AksCluster.PrivateDnsZone].Sites(when).Concat(Zones(cluster, when).SelectMany(zone => zone.Origin?.Nodes() ?? []));

    protected override IEnumerable<object> Arguments(AksCluster cluster, Condition when)
    {
        var name = Zones(cluster, when).Select(static zone => zone.Name).FirstOrDefault() ?? "";
        return [Message.Text(name), PrivateDnsZoneName.Parse(name).Problem, ProperName(cluster) ?? "privatelink.<region>.azmk8s.io"];
    }

    protected override IEnumerable<Proposal?> Remedies(AksCluster cluster, Condition when)
    {
        if (ProperName(cluster) is not { } proper)
            yield break;
        foreach (var (name, origin) in Zones(cluster, when))
        {
            if (origin?.Nodes().Last() is LiteralExpressionSyntax { Token.ValueText: var text } literal
                && text.EndsWith(name, StringComparison.Ordinal))
            {
                var replaced = SymbolDisplay.FormatLiteral(text.Substring(0, text.Length - name.Length) + proper, quote: true);
                yield return Fix(
                    "name", $"Name the zone '{Message.Text(proper)}'", new Rewrite(AksCluster.PrivateDnsZone, literal, replaced));
            }
        }
    }

    static IEnumerable<(string Name, Origin? Origin)> Zones(AksCluster cluster, Condition when) =>
        from @case in cluster[AksCluster.PrivateDnsZone].Cases
        where cluster.Space.IsPossible(@case.When & when)
        let name = cluster.ZoneName(@case.Value)
        where name is not null && PrivateDnsZoneName.Parse(name).IsInvalid
        select (name, cluster.ZoneNameOrigin(@case));

    static string? ProperName(AksCluster cluster) =>
        cluster[AksCluster.Location].Cases is [{ Value: Constant { Literal: string location } }] ? PrivateDnsZoneName.For(location) : null;
}
