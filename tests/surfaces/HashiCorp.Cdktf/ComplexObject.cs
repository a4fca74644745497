using Amazon.JSII.Runtime.Deputy;
using Constructs;

namespace HashiCorp.Cdktf;

public class ComplexObject : DeputyBase, IInterpolatingParent, IResolvable, ITerraformAddressable
{
    public ComplexObject(IInterpolatingParent terraformResource, string terraformAttribute, bool complexObjectIsFromSet, object? complexObjectIndex = null)
        : base(new DeputyProps([terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex]))
    {
    }

    protected ComplexObject(ByRefValue reference)
        : base(reference)
    {
    }

    protected ComplexObject(DeputyProps props)
        : base(props)
    {
    }

    public virtual string[] CreationStack => GetInstanceProperty<string[]>()!;

    public virtual string Fqn => GetInstanceProperty<string>()!;

    public virtual bool ComplexObjectIsFromSet
    {
        get => GetInstanceProperty<bool>();
        set => SetInstanceProperty(value);
    }

    public virtual string TerraformAttribute
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual IInterpolatingParent TerraformResource
    {
        get => GetInstanceProperty<IInterpolatingParent>()!;
        set => SetInstanceProperty(value);
    }

    public virtual object? ComplexObjectIndex
    {
        get => GetInstanceProperty<object?>();
        set => SetInstanceProperty(value);
    }

    public virtual string ComputeFqn() => InvokeInstanceMethod<string>([], [])!;

    public virtual IDictionary<string, object> GetAnyMapAttribute(string terraformAttribute) => InvokeInstanceMethod<IDictionary<string, object>>([typeof(string)], [terraformAttribute])!;

    public virtual IResolvable GetBooleanAttribute(string terraformAttribute) => InvokeInstanceMethod<IResolvable>([typeof(string)], [terraformAttribute])!;

    public virtual IDictionary<string, bool> GetBooleanMapAttribute(string terraformAttribute) => InvokeInstanceMethod<IDictionary<string, bool>>([typeof(string)], [terraformAttribute])!;

    public virtual string[] GetListAttribute(string terraformAttribute) => InvokeInstanceMethod<string[]>([typeof(string)], [terraformAttribute])!;

    public virtual double GetNumberAttribute(string terraformAttribute) => InvokeInstanceMethod<double>([typeof(string)], [terraformAttribute]);

    public virtual double[] GetNumberListAttribute(string terraformAttribute) => InvokeInstanceMethod<double[]>([typeof(string)], [terraformAttribute])!;

    public virtual IDictionary<string, double> GetNumberMapAttribute(string terraformAttribute) => InvokeInstanceMethod<IDictionary<string, double>>([typeof(string)], [terraformAttribute])!;

    public virtual string GetStringAttribute(string terraformAttribute) => InvokeInstanceMethod<string>([typeof(string)], [terraformAttribute])!;

    public virtual IDictionary<string, string> GetStringMapAttribute(string terraformAttribute) => InvokeInstanceMethod<IDictionary<string, string>>([typeof(string)], [terraformAttribute])!;

    public virtual IResolvable InterpolationForAttribute(string property) => InvokeInstanceMethod<IResolvable>([typeof(string)], [property])!;

    public override string ToString() => InvokeInstanceMethod<string>([], [])!;
}
