using System.Collections.Immutable;

namespace Pulumi.AzureNative.Dns;

[AzureNativeResourceType("azure-native:dns:Zone")]
public partial class Zone : global::Pulumi.CustomResource
{
    [Output("azureApiVersion")]
    public Output<string> AzureApiVersion { get; private set; } = null!;

    [Output("etag")]
    public Output<string?> Etag { get; private set; } = null!;

    [Output("location")]
    public Output<string> Location { get; private set; } = null!;

    [Output("maxNumberOfRecordSets")]
    public Output<int> MaxNumberOfRecordSets { get; private set; } = null!;

    [Output("maxNumberOfRecordsPerRecordSet")]
    public Output<int> MaxNumberOfRecordsPerRecordSet { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("nameServers")]
    public Output<ImmutableArray<string>> NameServers { get; private set; } = null!;

    [Output("numberOfRecordSets")]
    public Output<int> NumberOfRecordSets { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("type")]
    public Output<string> Type { get; private set; } = null!;

    [Output("zoneType")]
    public Output<string?> ZoneType { get; private set; } = null!;

    public Zone(string name, ZoneArgs args, CustomResourceOptions? options = null)
        : base("azure-native:dns:Zone", name, args ?? new ZoneArgs(), options)
    {
    }

    Zone(string name, Input<string> id, CustomResourceOptions? options)
        : base("azure-native:dns:Zone", name, null, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static Zone Get(string name, Input<string> id, CustomResourceOptions? options = null)
        => new Zone(name, id, options);
}

public sealed class ZoneArgs : global::Pulumi.ResourceArgs
{
    [Input("location")]
    public Input<string>? Location { get; set; }

    [Input("registrationVirtualNetworks")]
    InputList<Inputs.SubResourceArgs>? _registrationVirtualNetworks;

    public InputList<Inputs.SubResourceArgs> RegistrationVirtualNetworks
    {
        get => _registrationVirtualNetworks ??= new InputList<Inputs.SubResourceArgs>();
        set => _registrationVirtualNetworks = value;
    }

    [Input("resolutionVirtualNetworks")]
    InputList<Inputs.SubResourceArgs>? _resolutionVirtualNetworks;

    public InputList<Inputs.SubResourceArgs> ResolutionVirtualNetworks
    {
        get => _resolutionVirtualNetworks ??= new InputList<Inputs.SubResourceArgs>();
        set => _resolutionVirtualNetworks = value;
    }

    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("zoneName")]
    public Input<string>? ZoneName { get; set; }

    [Input("zoneType")]
    public Input<ZoneType>? ZoneType { get; set; }

    public ZoneArgs()
    {
        ZoneType = global::Pulumi.AzureNative.Dns.ZoneType.Public;
    }

    public static new ZoneArgs Empty => new();
}
