using System.Collections.Immutable;

namespace Pulumi.Azure.Network;

[AzureResourceType("azure:network/networkInterface:NetworkInterface")]
public partial class NetworkInterface : global::Pulumi.CustomResource
{
    [Output("acceleratedNetworkingEnabled")]
    public Output<bool?> AcceleratedNetworkingEnabled { get; private set; } = null!;

    [Output("appliedDnsServers")]
    public Output<ImmutableArray<string>> AppliedDnsServers { get; private set; } = null!;

    [Output("auxiliaryMode")]
    public Output<string?> AuxiliaryMode { get; private set; } = null!;

    [Output("auxiliarySku")]
    public Output<string?> AuxiliarySku { get; private set; } = null!;

    [Output("dnsServers")]
    public Output<ImmutableArray<string>> DnsServers { get; private set; } = null!;

    [Output("edgeZone")]
    public Output<string?> EdgeZone { get; private set; } = null!;

    [Output("internalDnsNameLabel")]
    public Output<string?> InternalDnsNameLabel { get; private set; } = null!;

    [Output("internalDomainNameSuffix")]
    public Output<string> InternalDomainNameSuffix { get; private set; } = null!;

    [Output("ipForwardingEnabled")]
    public Output<bool?> IpForwardingEnabled { get; private set; } = null!;

    [Output("location")]
    public Output<string> Location { get; private set; } = null!;

    [Output("macAddress")]
    public Output<string> MacAddress { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("privateIpAddress")]
    public Output<string> PrivateIpAddress { get; private set; } = null!;

    [Output("privateIpAddresses")]
    public Output<ImmutableArray<string>> PrivateIpAddresses { get; private set; } = null!;

    [Output("resourceGroupName")]
    public Output<string> ResourceGroupName { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("virtualMachineId")]
    public Output<string> VirtualMachineId { get; private set; } = null!;

    public NetworkInterface(string name, NetworkInterfaceArgs args, CustomResourceOptions? options = null)
        : base("azure:network/networkInterface:NetworkInterface", name, args ?? new NetworkInterfaceArgs(), options)
    {
    }

    NetworkInterface(string name, Input<string> id, NetworkInterfaceState? state, CustomResourceOptions? options)
        : base("azure:network/networkInterface:NetworkInterface", name, state, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static NetworkInterface Get(string name, Input<string> id, NetworkInterfaceState? state = null, CustomResourceOptions? options = null)
        => new NetworkInterface(name, id, state, options);
}

public sealed class NetworkInterfaceArgs : global::Pulumi.ResourceArgs
{
    [Input("acceleratedNetworkingEnabled")]
    public Input<bool>? AcceleratedNetworkingEnabled { get; set; }

    [Input("auxiliaryMode")]
    public Input<string>? AuxiliaryMode { get; set; }

    [Input("auxiliarySku")]
    public Input<string>? AuxiliarySku { get; set; }

    [Input("dnsServers")]
    InputList<string>? _dnsServers;

    public InputList<string> DnsServers
    {
        get => _dnsServers ??= new InputList<string>();
        set => _dnsServers = value;
    }

    [Input("edgeZone")]
    public Input<string>? EdgeZone { get; set; }

    [Input("internalDnsNameLabel")]
    public Input<string>? InternalDnsNameLabel { get; set; }

    [Input("ipConfigurations", required: true)]
    InputList<Inputs.NetworkInterfaceIpConfigurationArgs>? _ipConfigurations;

    public InputList<Inputs.NetworkInterfaceIpConfigurationArgs> IpConfigurations
    {
        get => _ipConfigurations ??= new InputList<Inputs.NetworkInterfaceIpConfigurationArgs>();
        set => _ipConfigurations = value;
    }

    [Input("ipForwardingEnabled")]
    public Input<bool>? IpForwardingEnabled { get; set; }

    [Input("location")]
    public Input<string>? Location { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    public NetworkInterfaceArgs()
    {
    }

    public static new NetworkInterfaceArgs Empty => new();
}

public sealed class NetworkInterfaceState : global::Pulumi.ResourceArgs
{
    [Input("acceleratedNetworkingEnabled")]
    public Input<bool>? AcceleratedNetworkingEnabled { get; set; }

    [Input("appliedDnsServers")]
    InputList<string>? _appliedDnsServers;

    public InputList<string> AppliedDnsServers
    {
        get => _appliedDnsServers ??= new InputList<string>();
        set => _appliedDnsServers = value;
    }

    [Input("auxiliaryMode")]
    public Input<string>? AuxiliaryMode { get; set; }

    [Input("auxiliarySku")]
    public Input<string>? AuxiliarySku { get; set; }

    [Input("dnsServers")]
    InputList<string>? _dnsServers;

    public InputList<string> DnsServers
    {
        get => _dnsServers ??= new InputList<string>();
        set => _dnsServers = value;
    }

    [Input("edgeZone")]
    public Input<string>? EdgeZone { get; set; }

    [Input("internalDnsNameLabel")]
    public Input<string>? InternalDnsNameLabel { get; set; }

    [Input("internalDomainNameSuffix")]
    public Input<string>? InternalDomainNameSuffix { get; set; }

    [Input("ipForwardingEnabled")]
    public Input<bool>? IpForwardingEnabled { get; set; }

    [Input("location")]
    public Input<string>? Location { get; set; }

    [Input("macAddress")]
    public Input<string>? MacAddress { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("privateIpAddress")]
    public Input<string>? PrivateIpAddress { get; set; }

    [Input("privateIpAddresses")]
    InputList<string>? _privateIpAddresses;

    public InputList<string> PrivateIpAddresses
    {
        get => _privateIpAddresses ??= new InputList<string>();
        set => _privateIpAddresses = value;
    }

    [Input("resourceGroupName")]
    public Input<string>? ResourceGroupName { get; set; }

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("virtualMachineId")]
    public Input<string>? VirtualMachineId { get; set; }

    public NetworkInterfaceState()
    {
    }

    public static new NetworkInterfaceState Empty => new();
}
