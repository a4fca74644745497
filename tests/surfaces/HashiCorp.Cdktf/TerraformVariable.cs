using Amazon.JSII.Runtime.Deputy;
using Constructs;

namespace HashiCorp.Cdktf;

public class TerraformVariable : TerraformElement, ITerraformAddressable
{
    public TerraformVariable(Construct scope, string id, ITerraformVariableConfig config)
        : base(new DeputyProps([scope, id, config]))
    {
    }

    protected TerraformVariable(ByRefValue reference)
        : base(reference)
    {
    }

    protected TerraformVariable(DeputyProps props)
        : base(props)
    {
    }

    public virtual IResolvable BooleanValue => GetInstanceProperty<IResolvable>()!;

    public virtual string[] ListValue => GetInstanceProperty<string[]>()!;

    public virtual double NumberValue => GetInstanceProperty<double>();

    public virtual string StringValue => GetInstanceProperty<string>()!;

    public virtual object Value => GetInstanceProperty<object>()!;

    public virtual object? Default => GetInstanceProperty<object?>();

    public virtual string? Description => GetInstanceProperty<string?>();

    public virtual bool? Nullable => GetInstanceProperty<bool?>();

    public virtual bool? Sensitive => GetInstanceProperty<bool?>();

    public virtual string? Type => GetInstanceProperty<string?>();
}
