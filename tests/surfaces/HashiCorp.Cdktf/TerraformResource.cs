using Amazon.JSII.Runtime.Deputy;
using Constructs;

namespace HashiCorp.Cdktf;

public class TerraformResource : TerraformElement, ITerraformDependable, IInterpolatingParent
{
    public TerraformResource(Construct scope, string id, ITerraformResourceConfig config)
        : base(new DeputyProps([scope, id, config]))
    {
    }

    protected TerraformResource(ByRefValue reference)
        : base(reference)
    {
    }

    protected TerraformResource(DeputyProps props)
        : base(props)
    {
    }

    public virtual IDictionary<string, object> TerraformMetaArguments => GetInstanceProperty<IDictionary<string, object>>()!;

    public virtual string TerraformResourceType => GetInstanceProperty<string>()!;

    public virtual object? Connection
    {
        get => GetInstanceProperty<object?>();
        set => SetInstanceProperty(value);
    }

    public virtual object? Count
    {
        get => GetInstanceProperty<object?>();
        set => SetInstanceProperty(value);
    }

    public virtual string[]? DependsOn
    {
        get => GetInstanceProperty<string[]?>();
        set => SetInstanceProperty(value);
    }

    public virtual ITerraformResourceLifecycle? Lifecycle
    {
        get => GetInstanceProperty<ITerraformResourceLifecycle?>();
        set => SetInstanceProperty(value);
    }

    public virtual object[]? Provisioners
    {
        get => GetInstanceProperty<object[]?>();
        set => SetInstanceProperty(value);
    }

    public static bool IsTerraformResource(object x) => InvokeStaticMethod<bool>(typeof(TerraformResource), [typeof(object)], [x]);

    public virtual void AddMoveTarget(string moveTarget) => InvokeInstanceVoidMethod([typeof(string)], [moveTarget]);

    public virtual IDictionary<string, object> GetAnyMapAttribute(string terraformAttribute) => InvokeInstanceMethod<IDictionary<string, object>>([typeof(string)], [terraformAttribute])!;

    public virtual IResolvable GetBooleanAttribute(string terraformAttribute) => InvokeInstanceMethod<IResolvable>([typeof(string)], [terraformAttribute])!;

    public virtual IDictionary<string, bool> GetBooleanMapAttribute(string terraformAttribute) => InvokeInstanceMethod<IDictionary<string, bool>>([typeof(string)], [terraformAttribute])!;

    public virtual string[] GetListAttribute(string terraformAttribute) => InvokeInstanceMethod<string[]>([typeof(string)], [terraformAttribute])!;

    public virtual double GetNumberAttribute(string terraformAttribute) => InvokeInstanceMethod<double>([typeof(string)], [terraformAttribute]);

    public virtual double[] GetNumberListAttribute(string terraformAttribute) => InvokeInstanceMethod<double[]>([typeof(string)], [terraformAttribute])!;

    public virtual IDictionary<string, double> GetNumberMapAttribute(string terraformAttribute) => InvokeInstanceMethod<IDictionary<string, double>>([typeof(string)], [terraformAttribute])!;

    public virtual string GetStringAttribute(string terraformAttribute) => InvokeInstanceMethod<string>([typeof(string)], [terraformAttribute])!;

    public virtual IDictionary<string, string> GetStringMapAttribute(string terraformAttribute) => InvokeInstanceMethod<IDictionary<string, string>>([typeof(string)], [terraformAttribute])!;

    public virtual object? HasResourceMove() => InvokeInstanceMethod<object?>([], []);

    public virtual IResolvable InterpolationForAttribute(string terraformAttribute) => InvokeInstanceMethod<IResolvable>([typeof(string)], [terraformAttribute])!;

    public virtual void MoveFromId(string id) => InvokeInstanceVoidMethod([typeof(string)], [id]);

    public virtual void MoveTo(string moveTarget, object? index = null) => InvokeInstanceVoidMethod([typeof(string), typeof(object)], [moveTarget, index]);

    public virtual void MoveToId(string id) => InvokeInstanceVoidMethod([typeof(string)], [id]);
}
