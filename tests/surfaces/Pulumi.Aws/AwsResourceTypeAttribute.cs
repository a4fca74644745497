namespace Pulumi.Aws;

public partial class AwsResourceTypeAttribute : global::Pulumi.ResourceTypeAttribute
{
    public AwsResourceTypeAttribute(string type)
        : base(type, "7.48.0")
    {
    }
}
