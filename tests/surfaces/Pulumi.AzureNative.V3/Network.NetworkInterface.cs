using System.Collections.Immutable;

namespace Pulumi.AzureNative.Network;

[AzureNativeResourceType("azure-native:network:NetworkInterface")]
public partial class NetworkInterface : global::Pulumi.CustomResource
{
    [Output("auxiliaryMode")]
    public Output<string?> AuxiliaryMode { get; private set; } = null!;

    [Output("auxiliarySku")]
    public Output<string?> AuxiliarySku { get; private set; } = null!;

    [Output("azureApiVersion")]
    public Output<string> AzureApiVersion { get; private set; } = null!;

    [Output("defaultOutboundConnectivityEnabled")]
    public Output<bool> DefaultOutboundConnectivityEnabled { get; private set; } = null!;

    [Output("disableTcpStateTracking")]
    public Output<bool?> DisableTcpStateTracking { get; private set; } = null!;

    [Output("enableAcceleratedNetworking")]
    public Output<bool?> EnableAcceleratedNetworking { get; private set; } = null!;

    [Output("enableIPForwarding")]
    public Output<bool?> EnableIPForwarding { get; private set; } = null!;

    [Output("etag")]
    public Output<string> Etag { get; private set; } = null!;

    [Output("hostedWorkloads")]
    public Output<ImmutableArray<string>> HostedWorkloads { get; private set; } = null!;

    [Output("location")]
    public Output<string?> Location { get; private set; } = null!;

    [Output("macAddress")]
    public Output<string> MacAddress { get; private set; } = null!;

    [Output("migrationPhase")]
    public Output<string?> MigrationPhase { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("nicType")]
    public Output<string?> NicType { get; private set; } = null!;

    [Output("primary")]
    public Output<bool> Primary { get; private set; } = null!;

    [Output("provisioningState")]
    public Output<string> ProvisioningState { get; private set; } = null!;

    [Output("resourceGuid")]
    public Output<string> ResourceGuid { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("type")]
    public Output<string> Type { get; private set; } = null!;

    [Output("vnetEncryptionSupported")]
    public Output<bool> VnetEncryptionSupported { get; private set; } = null!;

    [Output("workloadType")]
    public Output<string?> WorkloadType { get; private set; } = null!;

    public NetworkInterface(string name, NetworkInterfaceArgs args, CustomResourceOptions? options = null)
        : base("azure-native:network:NetworkInterface", name, args ?? new NetworkInterfaceArgs(), options)
    {
    }

    NetworkInterface(string name, Input<string> id, CustomResourceOptions? options)
        : base("azure-native:network:NetworkInterface", name, null, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static NetworkInterface Get(string name, Input<string> id, CustomResourceOptions? options = null)
        => new NetworkInterface(name, id, options);
}

public sealed class NetworkInterfaceArgs : global::Pulumi.ResourceArgs
{
    [Input("disableTcpStateTracking")]
    public Input<bool>? DisableTcpStateTracking { get; set; }

    [Input("dnsSettings")]
    public Input<Inputs.NetworkInterfaceDnsSettingsArgs>? DnsSettings { get; set; }

    [Input("enableAcceleratedNetworking")]
    public Input<bool>? EnableAcceleratedNetworking { get; set; }

    [Input("enableIPForwarding")]
    public Input<bool>? EnableIPForwarding { get; set; }

    [Input("id")]
    public Input<string>? Id { get; set; }

    [Input("ipConfigurations")]
    InputList<Inputs.NetworkInterfaceIPConfigurationArgs>? _ipConfigurations;

    public InputList<Inputs.NetworkInterfaceIPConfigurationArgs> IpConfigurations
    {
        get => _ipConfigurations ??= new InputList<Inputs.NetworkInterfaceIPConfigurationArgs>();
        set => _ipConfigurations = value;
    }

    [Input("location")]
    public Input<string>? Location { get; set; }

    [Input("networkInterfaceName")]
    public Input<string>? NetworkInterfaceName { get; set; }

    [Input("networkSecurityGroup")]
    public Input<Inputs.NetworkSecurityGroupArgs>? NetworkSecurityGroup { get; set; }

    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("workloadType")]
    public Input<string>? WorkloadType { get; set; }

    public NetworkInterfaceArgs()
    {
    }

    public static new NetworkInterfaceArgs Empty => new();
}
