using AccessAnalyzers.Resources;

namespace AccessAnalyzers.Reading;

/// <summary>A cluster that the program declares, and what can change the declaration.</summary>
sealed record Declaration(DeclaredCluster Cluster, SettingWriter Writer)
{
    /// <summary>What a reader finds under the paths of a table.</summary>
    public static Declaration Of(SettingReader reader, SettingTable table, Neighbourhood neighbours)
    {
        reader.IsOfCluster = true;
        return new(
            ((ClusterKind)table.Kind).Declare(reader.Creation, reader.Read(table, neighbours)),
            new SettingWriter(reader, table, neighbours));
    }
}
