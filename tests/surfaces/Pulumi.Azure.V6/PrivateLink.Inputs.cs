namespace Pulumi.Azure.PrivateLink.Inputs;

public sealed class EndpointPrivateServiceConnectionArgs : global::Pulumi.ResourceArgs
{
    [Input("isManualConnection", required: true)]
    public Input<bool> IsManualConnection { get; set; } = null!;

    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    [Input("privateConnectionResourceAlias")]
    public Input<string>? PrivateConnectionResourceAlias { get; set; }

    [Input("privateConnectionResourceId")]
    public Input<string>? PrivateConnectionResourceId { get; set; }

    [Input("privateIpAddress")]
    public Input<string>? PrivateIpAddress { get; set; }

    [Input("requestMessage")]
    public Input<string>? RequestMessage { get; set; }

    [Input("subresourceNames")]
    InputList<string>? _subresourceNames;

    public InputList<string> SubresourceNames
    {
        get => _subresourceNames ??= new InputList<string>();
        set => _subresourceNames = value;
    }

    public EndpointPrivateServiceConnectionArgs()
    {
    }

    public static new EndpointPrivateServiceConnectionArgs Empty => new();
}
