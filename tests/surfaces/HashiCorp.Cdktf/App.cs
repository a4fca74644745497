using Amazon.JSII.Runtime.Deputy;
using Constructs;

namespace HashiCorp.Cdktf;

public class App : Construct
{
    public App(IAppConfig? config = null)
        : base(new DeputyProps([config]))
    {
    }

    protected App(ByRefValue reference)
        : base(reference)
    {
    }

    protected App(DeputyProps props)
        : base(props)
    {
    }

    public virtual bool HclOutput => GetInstanceProperty<bool>();

    public virtual string Outdir => GetInstanceProperty<string>()!;

    public virtual bool SkipBackendValidation => GetInstanceProperty<bool>();

    public virtual bool SkipValidation => GetInstanceProperty<bool>();

    public virtual string? TargetStackId => GetInstanceProperty<string?>();

    public static bool IsApp(object x) => InvokeStaticMethod<bool>(typeof(App), [typeof(object)], [x]);

    public static App Of(IConstruct construct) => InvokeStaticMethod<App>(typeof(App), [typeof(IConstruct)], [construct])!;

    public virtual string CrossStackReference(TerraformStack fromStack, TerraformStack toStack, string identifier) => InvokeInstanceMethod<string>([typeof(TerraformStack), typeof(TerraformStack), typeof(string)], [fromStack, toStack, identifier])!;

    public virtual void Synth() => InvokeInstanceVoidMethod([], []);
}
