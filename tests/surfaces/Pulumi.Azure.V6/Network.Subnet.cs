using System.Collections.Immutable;

namespace Pulumi.Azure.Network;

[AzureResourceType("azure:network/subnet:Subnet")]
public partial class Subnet : global::Pulumi.CustomResource
{
    [Output("addressPrefixes")]
    public Output<ImmutableArray<string>> AddressPrefixes { get; private set; } = null!;

    [Output("defaultOutboundAccessEnabled")]
    public Output<bool?> DefaultOutboundAccessEnabled { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("privateEndpointNetworkPolicies")]
    public Output<string?> PrivateEndpointNetworkPolicies { get; private set; } = null!;

    [Output("privateLinkServiceNetworkPoliciesEnabled")]
    public Output<bool?> PrivateLinkServiceNetworkPoliciesEnabled { get; private set; } = null!;

    [Output("resourceGroupName")]
    public Output<string> ResourceGroupName { get; private set; } = null!;

    [Output("serviceEndpointPolicyIds")]
    public Output<ImmutableArray<string>> ServiceEndpointPolicyIds { get; private set; } = null!;

    [Output("serviceEndpoints")]
    public Output<ImmutableArray<string>> ServiceEndpoints { get; private set; } = null!;

    [Output("sharingScope")]
    public Output<string?> SharingScope { get; private set; } = null!;

    [Output("virtualNetworkName")]
    public Output<string> VirtualNetworkName { get; private set; } = null!;

    public Subnet(string name, SubnetArgs args, CustomResourceOptions? options = null)
        : base("azure:network/subnet:Subnet", name, args ?? new SubnetArgs(), options)
    {
    }

    Subnet(string name, Input<string> id, SubnetState? state, CustomResourceOptions? options)
        : base("azure:network/subnet:Subnet", name, state, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static Subnet Get(string name, Input<string> id, SubnetState? state = null, CustomResourceOptions? options = null)
        => new Subnet(name, id, state, options);
}

public sealed class SubnetArgs : global::Pulumi.ResourceArgs
{
    [Input("addressPrefixes")]
    InputList<string>? _addressPrefixes;

    public InputList<string> AddressPrefixes
    {
        get => _addressPrefixes ??= new InputList<string>();
        set => _addressPrefixes = value;
    }

    [Input("defaultOutboundAccessEnabled")]
    public Input<bool>? DefaultOutboundAccessEnabled { get; set; }

    [Input("delegations")]
    InputList<Inputs.SubnetDelegationArgs>? _delegations;

    public InputList<Inputs.SubnetDelegationArgs> Delegations
    {
        get => _delegations ??= new InputList<Inputs.SubnetDelegationArgs>();
        set => _delegations = value;
    }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("privateEndpointNetworkPolicies")]
    public Input<string>? PrivateEndpointNetworkPolicies { get; set; }

    [Input("privateLinkServiceNetworkPoliciesEnabled")]
    public Input<bool>? PrivateLinkServiceNetworkPoliciesEnabled { get; set; }

    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    [Input("serviceEndpointPolicyIds")]
    InputList<string>? _serviceEndpointPolicyIds;

    public InputList<string> ServiceEndpointPolicyIds
    {
        get => _serviceEndpointPolicyIds ??= new InputList<string>();
        set => _serviceEndpointPolicyIds = value;
    }

    [Input("serviceEndpoints")]
    InputList<string>? _serviceEndpoints;

    public InputList<string> ServiceEndpoints
    {
        get => _serviceEndpoints ??= new InputList<string>();
        set => _serviceEndpoints = value;
    }

    [Input("sharingScope")]
    public Input<string>? SharingScope { get; set; }

    [Input("virtualNetworkName", required: true)]
    public Input<string> VirtualNetworkName { get; set; } = null!;

    public SubnetArgs()
    {
    }

    public static new SubnetArgs Empty => new();
}

public sealed class SubnetState : global::Pulumi.ResourceArgs
{
    [Input("addressPrefixes")]
    InputList<string>? _addressPrefixes;

    public InputList<string> AddressPrefixes
    {
        get => _addressPrefixes ??= new InputList<string>();
        set => _addressPrefixes = value;
    }

    [Input("defaultOutboundAccessEnabled")]
    public Input<bool>? DefaultOutboundAccessEnabled { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("privateEndpointNetworkPolicies")]
    public Input<string>? PrivateEndpointNetworkPolicies { get; set; }

    [Input("privateLinkServiceNetworkPoliciesEnabled")]
    public Input<bool>? PrivateLinkServiceNetworkPoliciesEnabled { get; set; }

    [Input("resourceGroupName")]
    public Input<string>? ResourceGroupName { get; set; }

    [Input("serviceEndpointPolicyIds")]
    InputList<string>? _serviceEndpointPolicyIds;

    public InputList<string> ServiceEndpointPolicyIds
    {
        get => _serviceEndpointPolicyIds ??= new InputList<string>();
        set => _serviceEndpointPolicyIds = value;
    }

    [Input("serviceEndpoints")]
    InputList<string>? _serviceEndpoints;

    public InputList<string> ServiceEndpoints
    {
        get => _serviceEndpoints ??= new InputList<string>();
        set => _serviceEndpoints = value;
    }

    [Input("sharingScope")]
    public Input<string>? SharingScope { get; set; }

    [Input("virtualNetworkName")]
    public Input<string>? VirtualNetworkName { get; set; }

    public SubnetState()
    {
    }

    public static new SubnetState Empty => new();
}
