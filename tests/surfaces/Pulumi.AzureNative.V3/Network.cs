using System.Collections.Immutable;

namespace Pulumi.AzureNative.Network;

[AzureNativeResourceType("azure-native:network:VirtualNetwork")]
public partial class VirtualNetwork : global::Pulumi.CustomResource
{
    [Output("azureApiVersion")]
    public Output<string> AzureApiVersion { get; private set; } = null!;

    [Output("enableDdosProtection")]
    public Output<bool?> EnableDdosProtection { get; private set; } = null!;

    [Output("enableVmProtection")]
    public Output<bool?> EnableVmProtection { get; private set; } = null!;

    [Output("etag")]
    public Output<string> Etag { get; private set; } = null!;

    [Output("flowTimeoutInMinutes")]
    public Output<int?> FlowTimeoutInMinutes { get; private set; } = null!;

    [Output("location")]
    public Output<string?> Location { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("privateEndpointVNetPolicies")]
    public Output<string?> PrivateEndpointVNetPolicies { get; private set; } = null!;

    [Output("provisioningState")]
    public Output<string> ProvisioningState { get; private set; } = null!;

    [Output("resourceGuid")]
    public Output<string> ResourceGuid { get; private set; } = null!;

    [Output("subnets")]
    public Output<ImmutableArray<Outputs.SubnetResponse>> Subnets { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("type")]
    public Output<string> Type { get; private set; } = null!;

    public VirtualNetwork(string name, VirtualNetworkArgs args, CustomResourceOptions? options = null)
        : base("azure-native:network:VirtualNetwork", name, args ?? new VirtualNetworkArgs(), options)
    {
    }

    VirtualNetwork(string name, Input<string> id, CustomResourceOptions? options)
        : base("azure-native:network:VirtualNetwork", name, null, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static VirtualNetwork Get(string name, Input<string> id, CustomResourceOptions? options = null)
        => new VirtualNetwork(name, id, options);
}

public sealed class VirtualNetworkArgs : global::Pulumi.ResourceArgs
{
    [Input("addressSpace")]
    public Input<Inputs.AddressSpaceArgs>? AddressSpace { get; set; }

    [Input("ddosProtectionPlan")]
    public Input<Inputs.SubResourceArgs>? DdosProtectionPlan { get; set; }

    [Input("dhcpOptions")]
    public Input<Inputs.DhcpOptionsArgs>? DhcpOptions { get; set; }

    [Input("enableDdosProtection")]
    public Input<bool>? EnableDdosProtection { get; set; }

    [Input("enableVmProtection")]
    public Input<bool>? EnableVmProtection { get; set; }

    [Input("encryption")]
    public Input<Inputs.VirtualNetworkEncryptionArgs>? Encryption { get; set; }

    [Input("flowTimeoutInMinutes")]
    public Input<int>? FlowTimeoutInMinutes { get; set; }

    [Input("id")]
    public Input<string>? Id { get; set; }

    [Input("ipAllocations")]
    InputList<Inputs.SubResourceArgs>? _ipAllocations;

    public InputList<Inputs.SubResourceArgs> IpAllocations
    {
        get => _ipAllocations ??= new InputList<Inputs.SubResourceArgs>();
        set => _ipAllocations = value;
    }

    [Input("location")]
    public Input<string>? Location { get; set; }

    [Input("privateEndpointVNetPolicies")]
    public InputUnion<string, PrivateEndpointVNetPolicies>? PrivateEndpointVNetPolicies { get; set; }

    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    [Input("subnets")]
    InputList<Inputs.SubnetArgs>? _subnets;

    public InputList<Inputs.SubnetArgs> Subnets
    {
        get => _subnets ??= new InputList<Inputs.SubnetArgs>();
        set => _subnets = value;
    }

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("virtualNetworkName")]
    public Input<string>? VirtualNetworkName { get; set; }

    [Input("virtualNetworkPeerings")]
    InputList<Inputs.VirtualNetworkPeeringArgs>? _virtualNetworkPeerings;

    public InputList<Inputs.VirtualNetworkPeeringArgs> VirtualNetworkPeerings
    {
        get => _virtualNetworkPeerings ??= new InputList<Inputs.VirtualNetworkPeeringArgs>();
        set => _virtualNetworkPeerings = value;
    }

    public VirtualNetworkArgs()
    {
        EnableDdosProtection = false;
        EnableVmProtection = false;
    }

    public static new VirtualNetworkArgs Empty => new();
}

[AzureNativeResourceType("azure-native:network:Subnet")]
public partial class Subnet : global::Pulumi.CustomResource
{
    [Output("addressPrefix")]
    public Output<string?> AddressPrefix { get; private set; } = null!;

    [Output("addressPrefixes")]
    public Output<ImmutableArray<string>> AddressPrefixes { get; private set; } = null!;

    [Output("azureApiVersion")]
    public Output<string> AzureApiVersion { get; private set; } = null!;

    [Output("defaultOutboundAccess")]
    public Output<bool?> DefaultOutboundAccess { get; private set; } = null!;

    [Output("etag")]
    public Output<string> Etag { get; private set; } = null!;

    [Output("name")]
    public Output<string?> Name { get; private set; } = null!;

    [Output("privateEndpointNetworkPolicies")]
    public Output<string?> PrivateEndpointNetworkPolicies { get; private set; } = null!;

    [Output("privateLinkServiceNetworkPolicies")]
    public Output<string?> PrivateLinkServiceNetworkPolicies { get; private set; } = null!;

    [Output("provisioningState")]
    public Output<string> ProvisioningState { get; private set; } = null!;

    [Output("purpose")]
    public Output<string> Purpose { get; private set; } = null!;

    [Output("sharingScope")]
    public Output<string?> SharingScope { get; private set; } = null!;

    [Output("type")]
    public Output<string?> Type { get; private set; } = null!;

    public Subnet(string name, SubnetArgs args, CustomResourceOptions? options = null)
        : base("azure-native:network:Subnet", name, args ?? new SubnetArgs(), options)
    {
    }

    Subnet(string name, Input<string> id, CustomResourceOptions? options)
        : base("azure-native:network:Subnet", name, null, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static Subnet Get(string name, Input<string> id, CustomResourceOptions? options = null)
        => new Subnet(name, id, options);
}

public sealed class SubnetArgs : global::Pulumi.ResourceArgs
{
    [Input("addressPrefix")]
    public Input<string>? AddressPrefix { get; set; }

    [Input("addressPrefixes")]
    InputList<string>? _addressPrefixes;

    public InputList<string> AddressPrefixes
    {
        get => _addressPrefixes ??= new InputList<string>();
        set => _addressPrefixes = value;
    }

    [Input("defaultOutboundAccess")]
    public Input<bool>? DefaultOutboundAccess { get; set; }

    [Input("delegations")]
    InputList<Inputs.DelegationArgs>? _delegations;

    public InputList<Inputs.DelegationArgs> Delegations
    {
        get => _delegations ??= new InputList<Inputs.DelegationArgs>();
        set => _delegations = value;
    }

    [Input("id")]
    public Input<string>? Id { get; set; }

    [Input("ipAllocations")]
    InputList<Inputs.SubResourceArgs>? _ipAllocations;

    public InputList<Inputs.SubResourceArgs> IpAllocations
    {
        get => _ipAllocations ??= new InputList<Inputs.SubResourceArgs>();
        set => _ipAllocations = value;
    }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("natGateway")]
    public Input<Inputs.SubResourceArgs>? NatGateway { get; set; }

    [Input("networkSecurityGroup")]
    public Input<Inputs.NetworkSecurityGroupArgs>? NetworkSecurityGroup { get; set; }

    [Input("privateEndpointNetworkPolicies")]
    public InputUnion<string, VirtualNetworkPrivateEndpointNetworkPolicies>? PrivateEndpointNetworkPolicies { get; set; }

    [Input("privateLinkServiceNetworkPolicies")]
    public InputUnion<string, VirtualNetworkPrivateLinkServiceNetworkPolicies>? PrivateLinkServiceNetworkPolicies { get; set; }

    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    [Input("routeTable")]
    public Input<Inputs.RouteTableArgs>? RouteTable { get; set; }

    [Input("serviceEndpoints")]
    InputList<Inputs.ServiceEndpointPropertiesFormatArgs>? _serviceEndpoints;

    public InputList<Inputs.ServiceEndpointPropertiesFormatArgs> ServiceEndpoints
    {
        get => _serviceEndpoints ??= new InputList<Inputs.ServiceEndpointPropertiesFormatArgs>();
        set => _serviceEndpoints = value;
    }

    [Input("sharingScope")]
    public InputUnion<string, SharingScope>? SharingScope { get; set; }

    [Input("subnetName")]
    public Input<string>? SubnetName { get; set; }

    [Input("type")]
    public Input<string>? Type { get; set; }

    [Input("virtualNetworkName", required: true)]
    public Input<string> VirtualNetworkName { get; set; } = null!;

    public SubnetArgs()
    {
        PrivateEndpointNetworkPolicies = "Disabled";
        PrivateLinkServiceNetworkPolicies = "Enabled";
    }

    public static new SubnetArgs Empty => new();
}
