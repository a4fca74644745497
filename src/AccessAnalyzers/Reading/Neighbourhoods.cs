using System.Collections.Immutable;
using AccessAnalyzers.Evaluation;

namespace AccessAnalyzers.Reading;

/// <summary>
/// The neighbourhoods of the clusters of one evaluation. Clusters that have come to the same end see the same resources, each of which is
/// read once for all of them.
/// </summary>
sealed class Neighbourhoods
{
    readonly Dictionary<(object Sdk, State End, ImmutableHashSet<int> HandedOut), Neighbourhood> known = [];

    /// <summary>The neighbourhood of a cluster.</summary>
    /// <param name="creation">How the cluster is created.</param>
    /// <param name="sdk">The SDK that knows the resources.</param>
    /// <param name="make">Makes one for the first cluster of an end.</param>
    public Neighbourhood Of(Creation creation, object sdk, Func<Neighbourhood> make)
    {
        var end = (sdk, creation.End, creation.HandedOut);
        if (!known.TryGetValue(end, out var neighbourhood))
            known.Add(end, neighbourhood = make());
        return neighbourhood;
    }
}
