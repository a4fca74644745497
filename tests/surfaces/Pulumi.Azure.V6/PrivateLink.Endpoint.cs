using System.Collections.Immutable;

namespace Pulumi.Azure.PrivateLink;

[AzureResourceType("azure:privatelink/endpoint:Endpoint")]
public partial class Endpoint : global::Pulumi.CustomResource
{
    [Output("customNetworkInterfaceName")]
    public Output<string?> CustomNetworkInterfaceName { get; private set; } = null!;

    [Output("edgeZone")]
    public Output<string?> EdgeZone { get; private set; } = null!;

    [Output("location")]
    public Output<string> Location { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("resourceGroupName")]
    public Output<string> ResourceGroupName { get; private set; } = null!;

    [Output("subnetId")]
    public Output<string> SubnetId { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    public Endpoint(string name, EndpointArgs args, CustomResourceOptions? options = null)
        : base("azure:privatelink/endpoint:Endpoint", name, args ?? new EndpointArgs(), options)
    {
    }

    Endpoint(string name, Input<string> id, EndpointState? state, CustomResourceOptions? options)
        : base("azure:privatelink/endpoint:Endpoint", name, state, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    public static Endpoint Get(string name, Input<string> id, EndpointState? state = null, CustomResourceOptions? options = null)
        => new Endpoint(name, id, state, options);
}

public sealed class EndpointArgs : global::Pulumi.ResourceArgs
{
    [Input("customNetworkInterfaceName")]
    public Input<string>? CustomNetworkInterfaceName { get; set; }

    [Input("edgeZone")]
    public Input<string>? EdgeZone { get; set; }

    [Input("location")]
    public Input<string>? Location { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("privateServiceConnection", required: true)]
    public Input<Inputs.EndpointPrivateServiceConnectionArgs> PrivateServiceConnection { get; set; } = null!;

    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    [Input("subnetId", required: true)]
    public Input<string> SubnetId { get; set; } = null!;

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    public EndpointArgs()
    {
    }

    public static new EndpointArgs Empty => new();
}

public sealed class EndpointState : global::Pulumi.ResourceArgs
{
    [Input("customNetworkInterfaceName")]
    public Input<string>? CustomNetworkInterfaceName { get; set; }

    [Input("edgeZone")]
    public Input<string>? EdgeZone { get; set; }

    [Input("location")]
    public Input<string>? Location { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("resourceGroupName")]
    public Input<string>? ResourceGroupName { get; set; }

    [Input("subnetId")]
    public Input<string>? SubnetId { get; set; }

    [Input("tags")]
    InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    public EndpointState()
    {
    }

    public static new EndpointState Empty => new();
}
