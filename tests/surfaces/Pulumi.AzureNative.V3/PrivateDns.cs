using System.Collections.Immutable;

namespace Pulumi.AzureNative.PrivateDns;

[AzureNativeResourceType("azure-native:privatedns:PrivateZone")]
public partial class PrivateZone : global::Pulumi.CustomResource
{
    [Output("azureApiVersion")]
    public Output<string> AzureApiVersion { get; private set; } = null!;

    [Output("etag")]
    public Output<string?> Etag { get; private set; } = null!;

    [Output("internalId")]
    public Output<string> InternalId { get; private set; } = null!;

    [Output("location")]
    public Output<string?> Location { get; private set; } = null!;

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

    [Output("numberOfVirtualNetworkLinks")]
    public Output<int> NumberOfVirtualNetworkLinks { get; private set; } = null!;

    [Output("numberOfVirtualNetworkLinksWithRegistration")]
    public Output<int> NumberOfVirtualNetworkLinksWithRegistration { get; private set; } = null!;

    [Output("provisioningState")]
    public Output<string> ProvisioningState { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("type")]
    public Output<string> Type { get; private set; } = null!;

    public PrivateZone(string name, PrivateZoneArgs args, CustomResourceOptions? options = null)
        : base("azure-native:privatedns:PrivateZone", name, args ?? new PrivateZoneArgs(), options)
    {
    }

    PrivateZone(string name, Input<string> id, CustomResourceOptions? options)
        : base("azure-native:privatedns:PrivateZone", name, null, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static PrivateZone Get(string name, Input<string> id, CustomResourceOptions? options = null)
        => new PrivateZone(name, id, options);
}

public sealed class PrivateZoneArgs : global::Pulumi.ResourceArgs
{
    [Input("location")]
    public Input<string>? Location { get; set; }

    [Input("privateZoneName")]
    public Input<string>? PrivateZoneName { get; set; }

    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    public PrivateZoneArgs()
    {
    }

    public static new PrivateZoneArgs Empty => new();
}

[AzureNativeResourceType("azure-native:privatedns:VirtualNetworkLink")]
public partial class VirtualNetworkLink : global::Pulumi.CustomResource
{
    [Output("azureApiVersion")]
    public Output<string> AzureApiVersion { get; private set; } = null!;

    [Output("etag")]
    public Output<string?> Etag { get; private set; } = null!;

    [Output("location")]
    public Output<string?> Location { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("provisioningState")]
    public Output<string> ProvisioningState { get; private set; } = null!;

    [Output("registrationEnabled")]
    public Output<bool?> RegistrationEnabled { get; private set; } = null!;

    [Output("resolutionPolicy")]
    public Output<string?> ResolutionPolicy { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("type")]
    public Output<string> Type { get; private set; } = null!;

    [Output("virtualNetworkLinkState")]
    public Output<string> VirtualNetworkLinkState { get; private set; } = null!;

    public VirtualNetworkLink(string name, VirtualNetworkLinkArgs args, CustomResourceOptions? options = null)
        : base("azure-native:privatedns:VirtualNetworkLink", name, args ?? new VirtualNetworkLinkArgs(), options)
    {
    }

    VirtualNetworkLink(string name, Input<string> id, CustomResourceOptions? options)
        : base("azure-native:privatedns:VirtualNetworkLink", name, null, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static VirtualNetworkLink Get(string name, Input<string> id, CustomResourceOptions? options = null)
        => new VirtualNetworkLink(name, id, options);
}

public sealed class VirtualNetworkLinkArgs : global::Pulumi.ResourceArgs
{
    [Input("location")]
    public Input<string>? Location { get; set; }

    [Input("privateZoneName", required: true)]
    public Input<string> PrivateZoneName { get; set; } = null!;

    [Input("registrationEnabled")]
    public Input<bool>? RegistrationEnabled { get; set; }

    [Input("resolutionPolicy")]
    public InputUnion<string, ResolutionPolicy>? ResolutionPolicy { get; set; }

    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("virtualNetwork")]
    public Input<Inputs.SubResourceArgs>? VirtualNetwork { get; set; }

    [Input("virtualNetworkLinkName")]
    public Input<string>? VirtualNetworkLinkName { get; set; }

    public VirtualNetworkLinkArgs()
    {
    }

    public static new VirtualNetworkLinkArgs Empty => new();
}
