namespace Pulumi.AzureNative.PrivateDns.Inputs;

public sealed class SubResourceArgs : global::Pulumi.ResourceArgs
{
    [Input("id")]
    public Input<string>? Id { get; set; }

    public SubResourceArgs()
    {
    }

    public static new SubResourceArgs Empty => new();
}
