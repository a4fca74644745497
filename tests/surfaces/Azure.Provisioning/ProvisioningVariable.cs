using Azure.Provisioning.Expressions;
using Azure.Provisioning.Primitives;

namespace Azure.Provisioning;

public class ProvisioningVariable : NamedProvisionableConstruct
{
    public ProvisioningVariable(string bicepIdentifier, Type type)
        : base(bicepIdentifier)
    {
    }

    protected ProvisioningVariable(string bicepIdentifier, BicepExpression type, BicepValue<object>? value)
        : base(bicepIdentifier)
    {
    }

    public BicepExpression BicepType => throw null!;

    public string? Description { get; set; }

    public BicepValue<object> Value { get; set; } = null!;

    protected internal override IEnumerable<BicepStatement> Compile() => throw null!;
}

public class ProvisioningParameter : ProvisioningVariable
{
    public ProvisioningParameter(string bicepIdentifier, BicepExpression type)
        : base(bicepIdentifier, type, null)
    {
    }

    public ProvisioningParameter(string bicepIdentifier, Type type)
        : base(bicepIdentifier, type)
    {
    }

    public bool IsSecure { get; set; }

    protected internal override IEnumerable<BicepStatement> Compile() => throw null!;
}

public class ProvisioningOutput : ProvisioningVariable
{
    public ProvisioningOutput(string bicepIdentifier, BicepExpression type)
        : base(bicepIdentifier, type, null)
    {
    }

    public ProvisioningOutput(string bicepIdentifier, Type type)
        : base(bicepIdentifier, type)
    {
    }

    protected internal override IEnumerable<BicepStatement> Compile() => throw null!;
}
