using System.Collections.Immutable;
using AccessAnalyzers.Declarations;
using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Remedies;
using Microsoft.CodeAnalysis;

namespace AccessAnalyzers.Rules.Aks;

/// <summary>Settings of a private cluster on a public one do nothing, so the cluster is not what its author believes.</summary>
/// <remarks>Source: azure-cli acs/_validators.py ("Invalid private dns zone for public cluster. It should always be empty for public cluster"); CAPZ webhook.</remarks>
sealed class PrivateSettingsOnPublicCluster : Rule<AksCluster>
{
    static readonly DiagnosticDescriptor descriptor = Create(
        id: "AKS022",
        "Settings of a private AKS cluster on a public one",
        "AKS cluster {0} is public, so '{2}' does nothing and its API server stays on the internet; make the cluster private or remove the setting",
        DiagnosticSeverity.Warning,
        "A private DNS zone and the public FQDN switch belong to private clusters.");

    public override DiagnosticDescriptor Descriptor => descriptor;

    public override ImmutableArray<string> Silences => ImmutableArray.Create("AKS006");

    protected override Fact IsViolated(AksCluster cluster) => cluster.HasIdlePrivateSettings;

    protected override IEnumerable<SyntaxNode> AtFault(AksCluster cluster, Condition when) =>
        Settings(cluster, when).SelectMany(setting => setting.Sites(when)).Concat(cluster.Private.Sites(when));

    protected override IEnumerable<object> Arguments(AksCluster cluster, Condition when) =>
        [string.Join("' and '", Settings(cluster, when).Select(static setting => setting.Name))];

    protected override IEnumerable<Remedy?> Remedies(AksCluster cluster, Condition when)
    {
        var removals = Settings(cluster, when).Select(setting => setting.Remove(when)).ToArray();
        if (removals.All(static edits => edits is not null))
            yield return Fix("remove", "Remove the settings of a private cluster", removals.SelectMany(static edits => edits!.Value).ToImmutableArray());
        yield return Fix("private", "Make the cluster private", cluster.MakePrivate(when));
    }

    static IEnumerable<Setting> Settings(AksCluster cluster, Condition when) =>
        from pair in new[] { (Setting: cluster.PrivateDnsZone.Setting, cluster.PrivateDnsZone.Setting.IsSet), (Setting: cluster.PublicFqdn, IsSet: cluster.IntendsPublicFqdn) }
        where cluster.Space.IsPossible(pair.IsSet.Holds & when)
        select pair.Setting;
}
