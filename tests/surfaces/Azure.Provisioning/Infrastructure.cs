using Azure.Provisioning.Expressions;
using Azure.Provisioning.Primitives;

namespace Azure.Provisioning;

public class Infrastructure : Provisionable
{
    readonly List<Provisionable> _resources = [];

    public Infrastructure(string bicepName = "main") => BicepName = bicepName;

    public string BicepName { get; }

    public DeploymentScope? TargetScope { get; set; }

    public static bool IsValidBicepIdentifier(string? bicepIdentifier) => throw null!;

    public static string NormalizeBicepIdentifier(string? bicepIdentifier) => throw null!;

    public virtual void Add(Provisionable resource) => _resources.Add(resource);

    public virtual ProvisioningPlan Build(ProvisioningBuildOptions? options = null) => throw null!;

    public override IEnumerable<Provisionable> GetProvisionableResources() => _resources;

    public virtual void Remove(Provisionable resource) => _resources.Remove(resource);

    protected internal override IEnumerable<BicepStatement> Compile() => throw null!;
}

public class ProvisioningBuildOptions
{
    public IList<InfrastructureResolver> InfrastructureResolvers => throw null!;

    public Random Random { get; set; } = null!;
}

public class ProvisioningPlan
{
    internal ProvisioningPlan()
    {
    }

    public ProvisioningBuildOptions BuildOptions => throw null!;

    public Infrastructure Infrastructure => throw null!;

    public IDictionary<string, string> Compile() => throw null!;

    public IEnumerable<string> Save(string directoryPath) => throw null!;
}
