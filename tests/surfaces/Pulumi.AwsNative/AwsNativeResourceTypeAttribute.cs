namespace Pulumi.AwsNative;

public partial class AwsNativeResourceTypeAttribute : global::Pulumi.ResourceTypeAttribute
{
    public AwsNativeResourceTypeAttribute(string type)
        : base(type, "1.79.0")
    {
    }
}
