using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Aks;

/// <summary>Settings of a private cluster on a public one do nothing, so the cluster is not what its author believes.</summary>
/// <remarks>
/// Source: azure-cli acs/_validators.py ("Invalid private dns zone for public cluster. It should always be empty for public cluster"); CAPZ
/// webhook.
/// </remarks>
sealed class PrivateSettingsOnPublicCluster : Rule<AksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "AKS022",
        "Settings of a private AKS cluster on a public one",
        "AKS cluster {0} is public, so setting '{2}' has no effect and its API server stays on the internet; make the cluster private or remove the setting",
        DiagnosticSeverity.Warning,
        "A private DNS zone and the public FQDN switch belong to private clusters.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    protected override Fact IsViolated(AksCluster cluster) => cluster.HasIdlePrivateSettings;

    protected override IEnumerable<SyntaxNode> AtFault(AksCluster cluster, Condition when) =>
        Settings(cluster, when).SelectMany(key => cluster[key].Sites(when)).Concat(cluster[AksCluster.Private].Sites(when));

    protected override IEnumerable<object> Arguments(AksCluster cluster, Condition when) =>
        [string.Join("' and '", Settings(cluster, when).Select(key => cluster[key].Name))];

    protected override IEnumerable<Proposal?> Remedies(AksCluster cluster, Condition when) =>
    [
        Fix(
            "remove",
            "Remove the settings of a private cluster",
            Settings(cluster, when).Select(static key => (Intent)new Remove(key)).ToArray()),
        Fix("private", "Make the cluster private", Conversion.ToPrivate(cluster, when)),
    ];

    static IEnumerable<SettingKey> Settings(AksCluster cluster, Condition when)
    {
        if (cluster.Space.IsPossible(cluster[AksCluster.PrivateDnsZone].IsSet.Holds & when))
            yield return AksCluster.PrivateDnsZone;
        if (cluster.Space.IsPossible(cluster.IntendsPublicFqdn.Holds & when))
            yield return AksCluster.PublicFqdn;
    }
}
