using System.Collections.Immutable;

namespace Pulumi.Azure.Network;

[AzureResourceType("azure:network/virtualNetwork:VirtualNetwork")]
public partial class VirtualNetwork : global::Pulumi.CustomResource
{
    [Output("addressSpaces")]
    public Output<ImmutableArray<string>> AddressSpaces { get; private set; } = null!;

    [Output("bgpCommunity")]
    public Output<string?> BgpCommunity { get; private set; } = null!;

    [Output("dnsServers")]
    public Output<ImmutableArray<string>> DnsServers { get; private set; } = null!;

    [Output("edgeZone")]
    public Output<string?> EdgeZone { get; private set; } = null!;

    [Output("flowTimeoutInMinutes")]
    public Output<int?> FlowTimeoutInMinutes { get; private set; } = null!;

    [Output("guid")]
    public Output<string> Guid { get; private set; } = null!;

    [Output("location")]
    public Output<string> Location { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("privateEndpointVnetPolicies")]
    public Output<string?> PrivateEndpointVnetPolicies { get; private set; } = null!;

    [Output("resourceGroupName")]
    public Output<string> ResourceGroupName { get; private set; } = null!;

    [Output("subnets")]
    public Output<ImmutableArray<Outputs.VirtualNetworkSubnet>> Subnets { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    public VirtualNetwork(string name, VirtualNetworkArgs args, CustomResourceOptions? options = null)
        : base("azure:network/virtualNetwork:VirtualNetwork", name, args ?? new VirtualNetworkArgs(), options)
    {
    }

    VirtualNetwork(string name, Input<string> id, VirtualNetworkState? state, CustomResourceOptions? options)
        : base("azure:network/virtualNetwork:VirtualNetwork", name, state, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static VirtualNetwork Get(string name, Input<string> id, VirtualNetworkState? state = null, CustomResourceOptions? options = null)
        => new VirtualNetwork(name, id, state, options);
}

public sealed class VirtualNetworkArgs : global::Pulumi.ResourceArgs
{
    [Input("addressSpaces")]
    InputList<string>? _addressSpaces;

    public InputList<string> AddressSpaces
    {
        get => _addressSpaces ??= new InputList<string>();
        set => _addressSpaces = value;
    }

    [Input("bgpCommunity")]
    public Input<string>? BgpCommunity { get; set; }

    [Input("dnsServers")]
    InputList<string>? _dnsServers;

    public InputList<string> DnsServers
    {
        get => _dnsServers ??= new InputList<string>();
        set => _dnsServers = value;
    }

    [Input("edgeZone")]
    public Input<string>? EdgeZone { get; set; }

    [Input("flowTimeoutInMinutes")]
    public Input<int>? FlowTimeoutInMinutes { get; set; }

    [Input("location")]
    public Input<string>? Location { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("privateEndpointVnetPolicies")]
    public Input<string>? PrivateEndpointVnetPolicies { get; set; }

    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    [Input("subnets")]
    InputList<Inputs.VirtualNetworkSubnetArgs>? _subnets;

    public InputList<Inputs.VirtualNetworkSubnetArgs> Subnets
    {
        get => _subnets ??= new InputList<Inputs.VirtualNetworkSubnetArgs>();
        set => _subnets = value;
    }

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    public VirtualNetworkArgs()
    {
    }

    public static new VirtualNetworkArgs Empty => new();
}

public sealed class VirtualNetworkState : global::Pulumi.ResourceArgs
{
    [Input("addressSpaces")]
    InputList<string>? _addressSpaces;

    public InputList<string> AddressSpaces
    {
        get => _addressSpaces ??= new InputList<string>();
        set => _addressSpaces = value;
    }

    [Input("bgpCommunity")]
    public Input<string>? BgpCommunity { get; set; }

    [Input("dnsServers")]
    InputList<string>? _dnsServers;

    public InputList<string> DnsServers
    {
        get => _dnsServers ??= new InputList<string>();
        set => _dnsServers = value;
    }

    [Input("edgeZone")]
    public Input<string>? EdgeZone { get; set; }

    [Input("flowTimeoutInMinutes")]
    public Input<int>? FlowTimeoutInMinutes { get; set; }

    [Input("guid")]
    public Input<string>? Guid { get; set; }

    [Input("location")]
    public Input<string>? Location { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("privateEndpointVnetPolicies")]
    public Input<string>? PrivateEndpointVnetPolicies { get; set; }

    [Input("resourceGroupName")]
    public Input<string>? ResourceGroupName { get; set; }

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    public VirtualNetworkState()
    {
    }

    public static new VirtualNetworkState Empty => new();
}
