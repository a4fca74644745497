using Amazon.JSII.Runtime.Deputy;
using Constructs;

namespace HashiCorp.Cdktf;

public class Aspects : DeputyBase
{
    protected Aspects(ByRefValue reference)
        : base(reference)
    {
    }

    protected Aspects(DeputyProps props)
        : base(props)
    {
    }

    public virtual IAspect[] All => GetInstanceProperty<IAspect[]>()!;

    public static Aspects Of(IConstruct scope) => InvokeStaticMethod<Aspects>(typeof(Aspects), [typeof(IConstruct)], [scope])!;

    public virtual void Add(IAspect aspect) => InvokeInstanceVoidMethod([typeof(IAspect)], [aspect]);
}
