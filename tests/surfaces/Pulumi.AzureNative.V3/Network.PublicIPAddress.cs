using System.Collections.Immutable;

namespace Pulumi.AzureNative.Network;

[AzureNativeResourceType("azure-native:network:PublicIPAddress")]
public partial class PublicIPAddress : global::Pulumi.CustomResource
{
    [Output("azureApiVersion")]
    public Output<string> AzureApiVersion { get; private set; } = null!;

    [Output("deleteOption")]
    public Output<string?> DeleteOption { get; private set; } = null!;

    [Output("etag")]
    public Output<string> Etag { get; private set; } = null!;

    [Output("idleTimeoutInMinutes")]
    public Output<int?> IdleTimeoutInMinutes { get; private set; } = null!;

    [Output("ipAddress")]
    public Output<string?> IpAddress { get; private set; } = null!;

    [Output("location")]
    public Output<string?> Location { get; private set; } = null!;

    [Output("migrationPhase")]
    public Output<string?> MigrationPhase { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("provisioningState")]
    public Output<string> ProvisioningState { get; private set; } = null!;

    [Output("publicIPAddressVersion")]
    public Output<string?> PublicIPAddressVersion { get; private set; } = null!;

    [Output("publicIPAllocationMethod")]
    public Output<string?> PublicIPAllocationMethod { get; private set; } = null!;

    [Output("resourceGuid")]
    public Output<string> ResourceGuid { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("type")]
    public Output<string> Type { get; private set; } = null!;

    [Output("zones")]
    public Output<ImmutableArray<string>> Zones { get; private set; } = null!;

    public PublicIPAddress(string name, PublicIPAddressArgs args, CustomResourceOptions? options = null)
        : base("azure-native:network:PublicIPAddress", name, args ?? new PublicIPAddressArgs(), options)
    {
    }

    PublicIPAddress(string name, Input<string> id, CustomResourceOptions? options)
        : base("azure-native:network:PublicIPAddress", name, null, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static PublicIPAddress Get(string name, Input<string> id, CustomResourceOptions? options = null)
        => new PublicIPAddress(name, id, options);
}

public sealed class PublicIPAddressArgs : global::Pulumi.ResourceArgs
{
    [Input("id")]
    public Input<string>? Id { get; set; }

    [Input("idleTimeoutInMinutes")]
    public Input<int>? IdleTimeoutInMinutes { get; set; }

    [Input("ipAddress")]
    public Input<string>? IpAddress { get; set; }

    [Input("location")]
    public Input<string>? Location { get; set; }

    [Input("publicIPPrefix")]
    public Input<Inputs.SubResourceArgs>? PublicIPPrefix { get; set; }

    [Input("publicIpAddressName")]
    public Input<string>? PublicIpAddressName { get; set; }

    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("zones")]
    InputList<string>? _zones;

    public InputList<string> Zones
    {
        get => _zones ??= new InputList<string>();
        set => _zones = value;
    }

    public PublicIPAddressArgs()
    {
    }

    public static new PublicIPAddressArgs Empty => new();
}
