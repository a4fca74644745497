using System.Collections.Immutable;

namespace Pulumi.Azure.PrivateDns;

[AzureResourceType("azure:privatedns/zoneVirtualNetworkLink:ZoneVirtualNetworkLink")]
public partial class ZoneVirtualNetworkLink : global::Pulumi.CustomResource
{
    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("privateDnsZoneName")]
    public Output<string> PrivateDnsZoneName { get; private set; } = null!;

    [Output("registrationEnabled")]
    public Output<bool?> RegistrationEnabled { get; private set; } = null!;

    [Output("resolutionPolicy")]
    public Output<string> ResolutionPolicy { get; private set; } = null!;

    [Output("resourceGroupName")]
    public Output<string> ResourceGroupName { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("virtualNetworkId")]
    public Output<string> VirtualNetworkId { get; private set; } = null!;

    public ZoneVirtualNetworkLink(string name, ZoneVirtualNetworkLinkArgs args, CustomResourceOptions? options = null)
        : base("azure:privatedns/zoneVirtualNetworkLink:ZoneVirtualNetworkLink", name, args ?? new ZoneVirtualNetworkLinkArgs(), options)
    {
    }

    ZoneVirtualNetworkLink(string name, Input<string> id, ZoneVirtualNetworkLinkState? state, CustomResourceOptions? options)
        : base("azure:privatedns/zoneVirtualNetworkLink:ZoneVirtualNetworkLink", name, state, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static ZoneVirtualNetworkLink Get(string name, Input<string> id, ZoneVirtualNetworkLinkState? state = null, CustomResourceOptions? options = null)
        => new ZoneVirtualNetworkLink(name, id, state, options);
}

public sealed class ZoneVirtualNetworkLinkArgs : global::Pulumi.ResourceArgs
{
    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("privateDnsZoneName", required: true)]
    public Input<string> PrivateDnsZoneName { get; set; } = null!;

    [Input("registrationEnabled")]
    public Input<bool>? RegistrationEnabled { get; set; }

    [Input("resolutionPolicy")]
    public Input<string>? ResolutionPolicy { get; set; }

    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("virtualNetworkId", required: true)]
    public Input<string> VirtualNetworkId { get; set; } = null!;

    public ZoneVirtualNetworkLinkArgs()
    {
    }

    public static new ZoneVirtualNetworkLinkArgs Empty => new();
}

public sealed class ZoneVirtualNetworkLinkState : global::Pulumi.ResourceArgs
{
    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("privateDnsZoneName")]
    public Input<string>? PrivateDnsZoneName { get; set; }

    [Input("registrationEnabled")]
    public Input<bool>? RegistrationEnabled { get; set; }

    [Input("resolutionPolicy")]
    public Input<string>? ResolutionPolicy { get; set; }

    [Input("resourceGroupName")]
    public Input<string>? ResourceGroupName { get; set; }

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("virtualNetworkId")]
    public Input<string>? VirtualNetworkId { get; set; }

    public ZoneVirtualNetworkLinkState()
    {
    }

    public static new ZoneVirtualNetworkLinkState Empty => new();
}
