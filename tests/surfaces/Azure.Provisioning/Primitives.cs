using Azure.Core;
using Azure.Provisioning.Expressions;

namespace Azure.Provisioning.Primitives;

public class BicepValueReference
{
    public BicepValueReference(ProvisionableConstruct construct, string propertyName, params string[]? path)
    {
    }

    public IReadOnlyList<string>? BicepPath => throw null!;

    public ProvisionableConstruct Construct => throw null!;

    public string PropertyName => throw null!;
}

public enum DeploymentScope
{
    ResourceGroup = 0,
    Subscription = 1,
    ManagementGroup = 2,
    Tenant = 3,
}

public abstract class InfrastructureResolver
{
    public virtual IEnumerable<Infrastructure> GetNestedInfrastructure(Infrastructure infrastructure, ProvisioningBuildOptions options) => throw null!;

    public virtual void ResolveInfrastructure(Infrastructure infrastructure, ProvisioningBuildOptions options) => throw null!;

    public virtual void ResolveProperties(ProvisionableConstruct construct, ProvisioningBuildOptions options) => throw null!;

    public virtual IEnumerable<Provisionable> ResolveResources(IEnumerable<Provisionable> resources, ProvisioningBuildOptions options) => throw null!;
}

public abstract class Provisionable
{
    internal Provisionable()
    {
    }

    public virtual IEnumerable<Provisionable> GetProvisionableResources() => throw null!;

    protected internal abstract IEnumerable<BicepStatement> Compile();

    protected internal virtual void Resolve(ProvisioningBuildOptions? options = null) => throw null!;

    protected internal virtual void Validate(ProvisioningBuildOptions? options = null) => throw null!;
}

public abstract class ProvisionableConstruct : Provisionable, IBicepValue
{
    public Infrastructure? ParentInfrastructure { get; set; }

    public IDictionary<string, IBicepValue> ProvisionableProperties => throw null!;

    BicepExpression? IBicepValue.Expression
    {
        get => throw null!;
        set => throw null!;
    }

    bool IBicepValue.IsEmpty => throw null!;

    bool IBicepValue.IsOutput => throw null!;

    bool IBicepValue.IsRequired => throw null!;

    bool IBicepValue.IsSecure => throw null!;

    BicepValueKind IBicepValue.Kind => throw null!;

    object? IBicepValue.LiteralValue => throw null!;

    BicepValueReference? IBicepValue.Self
    {
        get => throw null!;
        set => throw null!;
    }

    BicepValueReference? IBicepValue.Source => throw null!;

    public override IEnumerable<Provisionable> GetProvisionableResources() => throw null!;

    public void SetProvisioningProperty(IBicepValue property, BicepValue value) => throw null!;

    void IBicepValue.Assign(IBicepValue source) => throw null!;

    BicepExpression IBicepValue.Compile() => throw null!;

    void IBicepValue.SetReadOnly() => throw null!;

    protected internal override IEnumerable<BicepStatement> Compile() => throw null!;

    protected BicepValue<T> DefineProperty<T>(string propertyName, string[]? bicepPath, bool isOutput = false, bool isRequired = false, bool isSecure = false, BicepValue<T>? defaultValue = null, string? format = null) => throw null!;

    protected virtual void DefineProvisionableProperties() => throw null!;

    protected void Initialize() => throw null!;
}

public abstract class NamedProvisionableConstruct : ProvisionableConstruct
{
    protected NamedProvisionableConstruct(string bicepIdentifier) => BicepIdentifier = bicepIdentifier;

    public string BicepIdentifier { get; set; }
}

public abstract class ProvisionableResource : NamedProvisionableConstruct
{
    protected ProvisionableResource(string bicepIdentifier, ResourceType resourceType, string? resourceVersion = null)
        : base(bicepIdentifier)
    {
    }

    public IList<ProvisionableResource> DependsOn => throw null!;

    public bool IsExistingResource { get; protected set; }

    public ResourceType ResourceType => throw null!;

    public string? ResourceVersion { get; set; }

    public virtual ProvisioningPlan Build(ProvisioningBuildOptions? options = null) => throw null!;

    protected internal override IEnumerable<BicepStatement> Compile() => throw null!;
}
