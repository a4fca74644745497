using System.Collections.Immutable;

namespace Pulumi.Azure.PrivateDns;

[AzureResourceType("azure:privatedns/zone:Zone")]
public partial class Zone : global::Pulumi.CustomResource
{
    [Output("maxNumberOfRecordSets")]
    public Output<int> MaxNumberOfRecordSets { get; private set; } = null!;

    [Output("maxNumberOfVirtualNetworkLinks")]
    public Output<int> MaxNumberOfVirtualNetworkLinks { get; private set; } = null!;

    [Output("maxNumberOfVirtualNetworkLinksWithRegistration")]
    public Output<int> MaxNumberOfVirtualNetworkLinksWithRegistration { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("numberOfRecordSets")]
    public Output<int> NumberOfRecordSets { get; private set; } = null!;

    [Output("resourceGroupName")]
    public Output<string> ResourceGroupName { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    public Zone(string name, ZoneArgs args, CustomResourceOptions? options = null)
        : base("azure:privatedns/zone:Zone", name, args ?? new ZoneArgs(), options)
    {
    }

    Zone(string name, Input<string> id, ZoneState? state, CustomResourceOptions? options)
        : base("azure:privatedns/zone:Zone", name, state, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static Zone Get(string name, Input<string> id, ZoneState? state = null, CustomResourceOptions? options = null)
        => new Zone(name, id, state, options);
}

public sealed class ZoneArgs : global::Pulumi.ResourceArgs
{
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

    public ZoneArgs()
    {
    }

    public static new ZoneArgs Empty => new();
}

public sealed class ZoneState : global::Pulumi.ResourceArgs
{
    [Input("maxNumberOfRecordSets")]
    public Input<int>? MaxNumberOfRecordSets { get; set; }

    [Input("maxNumberOfVirtualNetworkLinks")]
    public Input<int>? MaxNumberOfVirtualNetworkLinks { get; set; }

    [Input("maxNumberOfVirtualNetworkLinksWithRegistration")]
    public Input<int>? MaxNumberOfVirtualNetworkLinksWithRegistration { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("numberOfRecordSets")]
    public Input<int>? NumberOfRecordSets { get; set; }

    [Input("resourceGroupName")]
    public Input<string>? ResourceGroupName { get; set; }

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    public ZoneState()
    {
    }

    public static new ZoneState Empty => new();
}
