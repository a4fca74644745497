using Amazon.JSII.Runtime.Deputy;
using Constructs;

namespace HashiCorp.Cdktf.Providers.Azurerm.PrivateEndpoint;

public class PrivateEndpoint : TerraformResource
{
    public PrivateEndpoint(Construct scope, string id, IPrivateEndpointConfig config)
        : base(new DeputyProps([scope, id, config]))
    {
    }

    protected PrivateEndpoint(ByRefValue reference)
        : base(reference)
    {
    }

    protected PrivateEndpoint(DeputyProps props)
        : base(props)
    {
    }

    public static string TfResourceType => GetStaticProperty<string>(typeof(PrivateEndpoint))!;

    public virtual string? CustomNetworkInterfaceNameInput => GetInstanceProperty<string?>();

    public virtual string? IdInput => GetInstanceProperty<string?>();

    public virtual object? IpConfigurationInput => GetInstanceProperty<object?>();

    public virtual string? LocationInput => GetInstanceProperty<string?>();

    public virtual string? NameInput => GetInstanceProperty<string?>();

    public virtual IPrivateEndpointPrivateServiceConnection? PrivateServiceConnectionInput => GetInstanceProperty<IPrivateEndpointPrivateServiceConnection?>();

    public virtual string? ResourceGroupNameInput => GetInstanceProperty<string?>();

    public virtual string? SubnetIdInput => GetInstanceProperty<string?>();

    public virtual IDictionary<string, string>? TagsInput => GetInstanceProperty<IDictionary<string, string>?>();

    public virtual object? TimeoutsInput => GetInstanceProperty<object?>();

    public virtual string CustomNetworkInterfaceName
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

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

    public virtual string Name
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string ResourceGroupName
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string SubnetId
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual IDictionary<string, string> Tags
    {
        get => GetInstanceProperty<IDictionary<string, string>>()!;
        set => SetInstanceProperty(value);
    }

    public virtual void PutIpConfiguration(object value) => InvokeInstanceVoidMethod([typeof(object)], [value]);

    public virtual void PutPrivateServiceConnection(IPrivateEndpointPrivateServiceConnection value) => InvokeInstanceVoidMethod([typeof(IPrivateEndpointPrivateServiceConnection)], [value]);

    public virtual void ResetCustomNetworkInterfaceName() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetId() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetIpConfiguration() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetPrivateDnsZoneGroup() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetTags() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetTimeouts() => InvokeInstanceVoidMethod([], []);
}

public interface IPrivateEndpointPrivateServiceConnection
{
    object IsManualConnection { get; }

    string Name { get; }

    string? PrivateConnectionResourceAlias => null;

    string? PrivateConnectionResourceId => null;

    string? RequestMessage => null;

    string[]? SubresourceNames => null;
}

public class PrivateEndpointPrivateServiceConnection : IPrivateEndpointPrivateServiceConnection
{
    public object IsManualConnection { get; set; } = null!;

    public string Name { get; set; } = null!;

    public string? PrivateConnectionResourceAlias { get; set; }

    public string? PrivateConnectionResourceId { get; set; }

    public string? RequestMessage { get; set; }

    public string[]? SubresourceNames { get; set; }
}

public interface IPrivateEndpointConfig : ITerraformMetaArguments
{
    string Location { get; }

    string Name { get; }

    IPrivateEndpointPrivateServiceConnection PrivateServiceConnection { get; }

    string ResourceGroupName { get; }

    string SubnetId { get; }

    string? CustomNetworkInterfaceName => null;

    string? Id => null;

    object? IpConfiguration => null;

    IDictionary<string, string>? Tags => null;
}

public class PrivateEndpointConfig : IPrivateEndpointConfig
{
    public string Location { get; set; } = null!;

    public string Name { get; set; } = null!;

    public IPrivateEndpointPrivateServiceConnection PrivateServiceConnection { get; set; } = null!;

    public string ResourceGroupName { get; set; } = null!;

    public string SubnetId { get; set; } = null!;

    public object? Connection { get; set; }

    public object? Count { get; set; }

    public ITerraformDependable[]? DependsOn { get; set; }

    public ITerraformResourceLifecycle? Lifecycle { get; set; }

    public object[]? Provisioners { get; set; }

    public string? CustomNetworkInterfaceName { get; set; }

    public string? Id { get; set; }

    public object? IpConfiguration { get; set; }

    public IDictionary<string, string>? Tags { get; set; }
}
