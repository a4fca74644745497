namespace Pulumi.AzureNative.Resources.Inputs;

public sealed class SkuArgs : global::Pulumi.ResourceArgs
{
    [Input("capacity")]
    public Input<int>? Capacity { get; set; }

    [Input("family")]
    public Input<string>? Family { get; set; }

    [Input("model")]
    public Input<string>? Model { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("size")]
    public Input<string>? Size { get; set; }

    [Input("tier")]
    public Input<string>? Tier { get; set; }

    public SkuArgs()
    {
    }

    public static new SkuArgs Empty => new();
}
