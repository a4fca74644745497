using System.Collections.Immutable;

namespace Pulumi.Azure.Network;

[AzureResourceType("azure:network/natGateway:NatGateway")]
public partial class NatGateway : global::Pulumi.CustomResource
{
    [Output("idleTimeoutInMinutes")]
    public Output<int?> IdleTimeoutInMinutes { get; private set; } = null!;

    [Output("location")]
    public Output<string> Location { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("resourceGroupName")]
    public Output<string> ResourceGroupName { get; private set; } = null!;

    [Output("resourceGuid")]
    public Output<string> ResourceGuid { get; private set; } = null!;

    [Output("skuName")]
    public Output<string?> SkuName { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("zones")]
    public Output<ImmutableArray<string>> Zones { get; private set; } = null!;

    public NatGateway(string name, NatGatewayArgs args, CustomResourceOptions? options = null)
        : base("azure:network/natGateway:NatGateway", name, args ?? new NatGatewayArgs(), options)
    {
    }

    NatGateway(string name, Input<string> id, NatGatewayState? state, CustomResourceOptions? options)
        : base("azure:network/natGateway:NatGateway", name, state, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static NatGateway Get(string name, Input<string> id, NatGatewayState? state = null, CustomResourceOptions? options = null)
        => new NatGateway(name, id, state, options);
}

public sealed class NatGatewayArgs : global::Pulumi.ResourceArgs
{
    [Input("idleTimeoutInMinutes")]
    public Input<int>? IdleTimeoutInMinutes { get; set; }

    [Input("location")]
    public Input<string>? Location { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    [Input("skuName")]
    public Input<string>? SkuName { get; set; }

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

    public NatGatewayArgs()
    {
    }

    public static new NatGatewayArgs Empty => new();
}

public sealed class NatGatewayState : global::Pulumi.ResourceArgs
{
    [Input("idleTimeoutInMinutes")]
    public Input<int>? IdleTimeoutInMinutes { get; set; }

    [Input("location")]
    public Input<string>? Location { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("resourceGroupName")]
    public Input<string>? ResourceGroupName { get; set; }

    [Input("resourceGuid")]
    public Input<string>? ResourceGuid { get; set; }

    [Input("skuName")]
    public Input<string>? SkuName { get; set; }

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

    public NatGatewayState()
    {
    }

    public static new NatGatewayState Empty => new();
}
