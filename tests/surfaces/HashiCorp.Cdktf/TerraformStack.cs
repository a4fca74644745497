using Amazon.JSII.Runtime.Deputy;
using Constructs;

namespace HashiCorp.Cdktf;

public class TerraformStack : Construct
{
    public TerraformStack(Construct scope, string id)
        : base(new DeputyProps([scope, id]))
    {
    }

    protected TerraformStack(ByRefValue reference)
        : base(reference)
    {
    }

    protected TerraformStack(DeputyProps props)
        : base(props)
    {
    }

    public virtual TerraformStack[] Dependencies
    {
        get => GetInstanceProperty<TerraformStack[]>()!;
        set => SetInstanceProperty(value);
    }

    public static bool IsStack(object x) => InvokeStaticMethod<bool>(typeof(TerraformStack), [typeof(object)], [x]);

    public static TerraformStack Of(IConstruct construct) => InvokeStaticMethod<TerraformStack>(typeof(TerraformStack), [typeof(IConstruct)], [construct])!;

    public virtual void AddDependency(TerraformStack dependency) => InvokeInstanceVoidMethod([typeof(TerraformStack)], [dependency]);

    public virtual void AddOverride(string path, object value) => InvokeInstanceVoidMethod([typeof(string), typeof(object)], [path, value]);

    public virtual bool DependsOn(TerraformStack stack) => InvokeInstanceMethod<bool>([typeof(TerraformStack)], [stack]);

    public virtual string GetLogicalId(object tfElement) => InvokeInstanceMethod<string>([typeof(object)], [tfElement])!;

    public virtual bool HasResourceMove() => InvokeInstanceMethod<bool>([], []);

    public virtual void PrepareStack() => InvokeInstanceVoidMethod([], []);

    public virtual void RunAllValidations() => InvokeInstanceVoidMethod([], []);
}
