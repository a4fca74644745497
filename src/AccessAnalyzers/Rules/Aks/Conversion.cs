using AccessAnalyzers.Evaluation;
using AccessAnalyzers.Remedies;
using AccessAnalyzers.Resources;

namespace AccessAnalyzers.Rules.Aks;

/// <summary>Makes a public cluster private and the other way round, with nothing left that contradicts or weakens that.</summary>
static class Conversion
{
    public static Intent[] ToPrivate(AksCluster cluster, Condition when)
    {
        var intents = new List<Intent> { Intent.Set(AksCluster.Private, true) };
        // Ranges that hold nothing are no ranges to AKS.
        if (cluster.Space.IsPossible(when & !cluster[AksCluster.AuthorizedIPRanges].HasAny.Fails))
            intents.Add(new Remove(AksCluster.AuthorizedIPRanges));
        if (cluster[AksCluster.PublicFqdn].IsExpressible)
            intents.Add(Intent.Set(AksCluster.PublicFqdn, cluster.Space.IsPossible(when & cluster.HasNoZone.Holds)));
        if (cluster[AksCluster.RunCommandDisabled].IsExpressible)
            intents.Add(Intent.Set(AksCluster.RunCommandDisabled, true));
        return intents.ToArray();
    }

    public static Intent[] ToPublic { get; } =
        [Intent.Set(AksCluster.Private, false), new Remove(AksCluster.PublicFqdn), new Remove(AksCluster.PrivateDnsZone)];
}
