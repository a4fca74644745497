using Amazon.JSII.Runtime.Deputy;
using Constructs;

namespace HashiCorp.Cdktf.Providers.Azurerm.Subnet;

public class Subnet : TerraformResource
{
    public Subnet(Construct scope, string id, ISubnetConfig config)
        : base(new DeputyProps([scope, id, config]))
    {
    }

    protected Subnet(ByRefValue reference)
        : base(reference)
    {
    }

    protected Subnet(DeputyProps props)
        : base(props)
    {
    }

    public static string TfResourceType => GetStaticProperty<string>(typeof(Subnet))!;

    public virtual string[]? AddressPrefixesInput => GetInstanceProperty<string[]?>();

    public virtual object? DefaultOutboundAccessEnabledInput => GetInstanceProperty<object?>();

    public virtual object? DelegationInput => GetInstanceProperty<object?>();

    public virtual string? IdInput => GetInstanceProperty<string?>();

    public virtual string? NameInput => GetInstanceProperty<string?>();

    public virtual string? PrivateEndpointNetworkPoliciesInput => GetInstanceProperty<string?>();

    public virtual object? PrivateLinkServiceNetworkPoliciesEnabledInput => GetInstanceProperty<object?>();

    public virtual string? ResourceGroupNameInput => GetInstanceProperty<string?>();

    public virtual string[]? ServiceEndpointPolicyIdsInput => GetInstanceProperty<string[]?>();

    public virtual string[]? ServiceEndpointsInput => GetInstanceProperty<string[]?>();

    public virtual string? SharingScopeInput => GetInstanceProperty<string?>();

    public virtual object? TimeoutsInput => GetInstanceProperty<object?>();

    public virtual string? VirtualNetworkNameInput => GetInstanceProperty<string?>();

    public virtual string[] AddressPrefixes
    {
        get => GetInstanceProperty<string[]>()!;
        set => SetInstanceProperty(value);
    }

    public virtual object DefaultOutboundAccessEnabled
    {
        get => GetInstanceProperty<object>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string Id
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string Name
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string PrivateEndpointNetworkPolicies
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual object PrivateLinkServiceNetworkPoliciesEnabled
    {
        get => GetInstanceProperty<object>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string ResourceGroupName
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string[] ServiceEndpointPolicyIds
    {
        get => GetInstanceProperty<string[]>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string[] ServiceEndpoints
    {
        get => GetInstanceProperty<string[]>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string SharingScope
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual string VirtualNetworkName
    {
        get => GetInstanceProperty<string>()!;
        set => SetInstanceProperty(value);
    }

    public virtual void ResetAddressPrefixes() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetDefaultOutboundAccessEnabled() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetDelegation() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetId() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetIpAddressPool() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetPrivateEndpointNetworkPolicies() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetPrivateLinkServiceNetworkPoliciesEnabled() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetServiceEndpointPolicyIds() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetServiceEndpoints() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetSharingScope() => InvokeInstanceVoidMethod([], []);

    public virtual void ResetTimeouts() => InvokeInstanceVoidMethod([], []);
}

public interface ISubnetDelegation
{
    string Name { get; }

    ISubnetDelegationServiceDelegation ServiceDelegation { get; }
}

public class SubnetDelegation : ISubnetDelegation
{
    public string Name { get; set; } = null!;

    public ISubnetDelegationServiceDelegation ServiceDelegation { get; set; } = null!;
}

public interface ISubnetDelegationServiceDelegation
{
    string Name { get; }

    string[]? Actions => null;
}

public class SubnetDelegationServiceDelegation : ISubnetDelegationServiceDelegation
{
    public string Name { get; set; } = null!;

    public string[]? Actions { get; set; }
}

public interface ISubnetConfig : ITerraformMetaArguments
{
    string Name { get; }

    string ResourceGroupName { get; }

    string VirtualNetworkName { get; }

    string[]? AddressPrefixes => null;

    object? DefaultOutboundAccessEnabled => null;

    object? Delegation => null;

    string? Id => null;

    string? PrivateEndpointNetworkPolicies => null;

    object? PrivateLinkServiceNetworkPoliciesEnabled => null;

    string[]? ServiceEndpointPolicyIds => null;

    string[]? ServiceEndpoints => null;

    string? SharingScope => null;
}

public class SubnetConfig : ISubnetConfig
{
    public string Name { get; set; } = null!;

    public string ResourceGroupName { get; set; } = null!;

    public string VirtualNetworkName { get; set; } = null!;

    public object? Connection { get; set; }

    public object? Count { get; set; }

    public ITerraformDependable[]? DependsOn { get; set; }

    public ITerraformResourceLifecycle? Lifecycle { get; set; }

    public object[]? Provisioners { get; set; }

    public string[]? AddressPrefixes { get; set; }

    public object? DefaultOutboundAccessEnabled { get; set; }

    public object? Delegation { get; set; }

    public string? Id { get; set; }

    public string? PrivateEndpointNetworkPolicies { get; set; }

    public object? PrivateLinkServiceNetworkPoliciesEnabled { get; set; }

    public string[]? ServiceEndpointPolicyIds { get; set; }

    public string[]? ServiceEndpoints { get; set; }

    public string? SharingScope { get; set; }
}
