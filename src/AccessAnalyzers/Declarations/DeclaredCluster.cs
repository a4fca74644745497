using AccessAnalyzers.Evaluation;

namespace AccessAnalyzers.Declarations;

/// <summary>A Kubernetes cluster that the program declares, in the service's own terms, whatever SDK it is written with.</summary>
abstract class DeclaredCluster(Creation creation, ConditionSpace space, string name)
{
    public Creation Creation => creation;

    public ConditionSpace Space => space;

    /// <summary>What the program calls the resource, quoted; the type where the name is not known.</summary>
    public string Name => name;

    /// <summary>The other configurations that create the cluster: an edit of one place may change it there too.</summary>
    public Condition Elsewhere(Condition when) => creation.When & !when;

    /// <summary>What the user has set for the file in which the cluster is created.</summary>
    public Options Options { get; set; } = Options.Default;

    /// <summary>Whether a Terraform provider checks the declaration, more strictly than the service would.</summary>
    public bool IsCheckedByTerraform { get; init; }
}
