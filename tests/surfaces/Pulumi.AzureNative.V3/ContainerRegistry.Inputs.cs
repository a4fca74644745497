namespace Pulumi.AzureNative.ContainerRegistry.Inputs;

public sealed class SkuArgs : global::Pulumi.ResourceArgs
{
    [Input("name", required: true)]
    public InputUnion<string, SkuName> Name { get; set; } = null!;

    public SkuArgs()
    {
    }

    public static new SkuArgs Empty => new();
}
