using Amazon.JSII.Runtime.Deputy;
using Constructs;

namespace HashiCorp.Cdktf;

public class TerraformElement : Construct
{
    public TerraformElement(Construct scope, string id, string? elementType = null)
        : base(new DeputyProps([scope, id, elementType]))
    {
    }

    protected TerraformElement(ByRefValue reference)
        : base(reference)
    {
    }

    protected TerraformElement(DeputyProps props)
        : base(props)
    {
    }

    public virtual TerraformStack CdktfStack => GetInstanceProperty<TerraformStack>()!;

    public virtual IDictionary<string, object> ConstructNodeMetadata => GetInstanceProperty<IDictionary<string, object>>()!;

    public virtual string Fqn => GetInstanceProperty<string>()!;

    public virtual string FriendlyUniqueId => GetInstanceProperty<string>()!;

    public virtual object RawOverrides => GetInstanceProperty<object>()!;

    public static bool IsTerraformElement(object x) => InvokeStaticMethod<bool>(typeof(TerraformElement), [typeof(object)], [x]);

    public virtual void AddOverride(string path, object value) => InvokeInstanceVoidMethod([typeof(string), typeof(object)], [path, value]);

    public virtual void OverrideLogicalId(string newLogicalId) => InvokeInstanceVoidMethod([typeof(string)], [newLogicalId]);

    public virtual void ResetOverrideLogicalId() => InvokeInstanceVoidMethod([], []);
}
