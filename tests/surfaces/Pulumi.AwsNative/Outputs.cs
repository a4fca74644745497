namespace Pulumi.AwsNative.Outputs;

[OutputType]
public sealed class Tag
{
    public readonly string Key;
    public readonly string Value;

    [OutputConstructor]
    Tag(
        string key,
        string value)
    {
        Key = key;
        Value = value;
    }
}
