using Amazon.JSII.Runtime.Deputy;
using Constructs;

namespace HashiCorp.Cdktf.Providers.Azurerm.ResourceGroup;

public class ResourceGroup : TerraformResource
{
    public ResourceGroup(Construct scope, string id, IResourceGroupConfig config)
        : base(new DeputyProps([scope, id, config]))
    {
    }

    protected ResourceGroup(ByRefValue reference)
        : base(reference)
    {
    }

    protected ResourceGroup(DeputyProps props)
        : base(props)
    {
    }

    public static string TfResourceType => GetStaticProperty<string>(typeof(ResourceGroup))!;

    public virtual string? IdInput => GetInstanceProperty<string?>();

    public virtual string? LocationInput => GetInstanceProperty<string?>();

    public virtual string? ManagedByInput => GetInstanceProperty<string?>();

    public virtual string? NameInput => GetInstanceProperty<string?>();

    public virtual IDictionary<string, string>? TagsInput => GetInstanceProperty<IDictionary<string, string>?>();

    public virtual object? TimeoutsInput => GetInstanceProperty<object?>();

    public virtual string Id
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string Location
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string ManagedBy
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string Name
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual IDictionary<string, string> Tags
    {
        get => GetInstanceProperty<IDictionary<string, string>>()!;
        set => SetInstanceProperty(value);
    }

    public virtual void ResetId() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetManagedBy() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetTags() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetTimeouts() => InvokeInstanceVoidMethod([], []);
}

public interface IResourceGroupConfig : ITerraformMetaArguments
{
    string Location { get; }

    string Name { get; }

    string? Id => null;

    string? ManagedBy => null;

    IDictionary<string, string>? Tags => null;
}

public class ResourceGroupConfig : IResourceGroupConfig
{
    public string Location { get; set; } = null!;

    public string Name { get; set; } = null!;

    public object? Connection { get; set; }

    public object? Count { get; set; }

    public ITerraformDependable[]? DependsOn { get; set; }

    public ITerraformResourceLifecycle? Lifecycle { get; set; }

    public object[]? Provisioners { get; set; }

    public string? Id { get; set; }

    public string? ManagedBy { get; set; }

    public IDictionary<string, string>? Tags { get; set; }
}
