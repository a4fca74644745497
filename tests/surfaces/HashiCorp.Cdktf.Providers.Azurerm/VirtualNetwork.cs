using Amazon.JSII.Runtime.Deputy;
using Constructs;

namespace HashiCorp.Cdktf.Providers.Azurerm.VirtualNetwork;

public class VirtualNetwork : TerraformResource
{
    public VirtualNetwork(Construct scope, string id, IVirtualNetworkConfig config)
        : base(new DeputyProps([scope, id, config]))
    {
    }

    protected VirtualNetwork(ByRefValue reference)
        : base(reference)
    {
    }

    protected VirtualNetwork(DeputyProps props)
        : base(props)
    {
    }

    public static string TfResourceType => GetStaticProperty<string>(typeof(VirtualNetwork))!;

    public virtual string Guid => GetInstanceProperty<string>()!;

    public virtual string[]? AddressSpaceInput => GetInstanceProperty<string[]?>();

    public virtual string? BgpCommunityInput => GetInstanceProperty<string?>();

    public virtual string[]? DnsServersInput => GetInstanceProperty<string[]?>();

    public virtual string? EdgeZoneInput => GetInstanceProperty<string?>();

    public virtual double? FlowTimeoutInMinutesInput => GetInstanceProperty<double?>();

    public virtual string? IdInput => GetInstanceProperty<string?>();

    public virtual object? IpAddressPoolInput => GetInstanceProperty<object?>();

    public virtual string? LocationInput => GetInstanceProperty<string?>();

    public virtual string? NameInput => GetInstanceProperty<string?>();

    public virtual string? PrivateEndpointVnetPoliciesInput => GetInstanceProperty<string?>();

    public virtual string? ResourceGroupNameInput => GetInstanceProperty<string?>();

    public virtual object? SubnetInput => GetInstanceProperty<object?>();

    public virtual IDictionary<string, string>? TagsInput => GetInstanceProperty<IDictionary<string, string>?>();

    public virtual object? TimeoutsInput => GetInstanceProperty<object?>();

    public virtual string[] AddressSpace
    {
        get => GetInstanceProperty<string[]>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string BgpCommunity
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string[] DnsServers
    {
        get => GetInstanceProperty<string[]>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string EdgeZone
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual double FlowTimeoutInMinutes
    {
        get => GetInstanceProperty<double>();
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

    public virtual string PrivateEndpointVnetPolicies
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string ResourceGroupName
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual IDictionary<string, string> Tags
    {
        get => GetInstanceProperty<IDictionary<string, string>>()!;
        set => SetInstanceProperty(value);
    }

    public virtual void ResetAddressSpace() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetBgpCommunity() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetDdosProtectionPlan() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetDnsServers() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetEdgeZone() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetEncryption() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetFlowTimeoutInMinutes() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetId() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetIpAddressPool() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetPrivateEndpointVnetPolicies() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetSubnet() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetTags() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetTimeouts() => InvokeInstanceVoidMethod([], []);
}

public interface IVirtualNetworkConfig : ITerraformMetaArguments
{
    string Location { get; }

    string Name { get; }

    string ResourceGroupName { get; }

    string[]? AddressSpace => null;

    string? BgpCommunity => null;

    string[]? DnsServers => null;

    string? EdgeZone => null;

    double? FlowTimeoutInMinutes => null;

    string? Id => null;

    object? IpAddressPool => null;

    string? PrivateEndpointVnetPolicies => null;

    object? Subnet => null;

    IDictionary<string, string>? Tags => null;
}

public class VirtualNetworkConfig : IVirtualNetworkConfig
{
    public string Location { get; set; } = null!;

    public string Name { get; set; } = null!;

    public string ResourceGroupName { get; set; } = null!;

    public object? Connection { get; set; }

    public object? Count { get; set; }

    public ITerraformDependable[]? DependsOn { get; set; }

    public ITerraformResourceLifecycle? Lifecycle { get; set; }

    public object[]? Provisioners { get; set; }

    public string[]? AddressSpace { get; set; }

    public string? BgpCommunity { get; set; }

    public string[]? DnsServers { get; set; }

    public string? EdgeZone { get; set; }

    public double? FlowTimeoutInMinutes { get; set; }

    public string? Id { get; set; }

    public object? IpAddressPool { get; set; }

    public string? PrivateEndpointVnetPolicies { get; set; }

    public object? Subnet { get; set; }

    public IDictionary<string, string>? Tags { get; set; }
}
