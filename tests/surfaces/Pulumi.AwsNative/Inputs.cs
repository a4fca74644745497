namespace Pulumi.AwsNative.Inputs;

public sealed class TagArgs : global::Pulumi.ResourceArgs
{
    [Input("key", required: true)]
    public Input<string> Key { get; set; } = null!;

    [Input("value", required: true)]
    public Input<string> Value { get; set; } = null!;

    public TagArgs()
    {
    }

    public static new TagArgs Empty => new();
}
