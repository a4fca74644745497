namespace Pulumi.AzureNative.Compute.Inputs;

public sealed class NetworkInterfaceReferenceArgs : global::Pulumi.ResourceArgs
{
    [Input("id")]
    public Input<string>? Id { get; set; }

    [Input("primary")]
    public Input<bool>? Primary { get; set; }

    public NetworkInterfaceReferenceArgs()
    {
    }

    public static new NetworkInterfaceReferenceArgs Empty => new();
}

public sealed class NetworkProfileArgs : global::Pulumi.ResourceArgs
{
    [Input("networkInterfaces")]
    InputList<Inputs.NetworkInterfaceReferenceArgs>? _networkInterfaces;

    public InputList<Inputs.NetworkInterfaceReferenceArgs> NetworkInterfaces
    {
        get => _networkInterfaces ??= new InputList<Inputs.NetworkInterfaceReferenceArgs>();
        set => _networkInterfaces = value;
    }

    public NetworkProfileArgs()
    {
    }

    public static new NetworkProfileArgs Empty => new();
}

public sealed class SubResourceArgs : global::Pulumi.ResourceArgs
{
    [Input("id")]
    public Input<string>? Id { get; set; }

    public SubResourceArgs()
    {
    }

    public static new SubResourceArgs Empty => new();
}
