namespace Pulumi.AzureNative;

public partial class AzureNativeResourceTypeAttribute : global::Pulumi.ResourceTypeAttribute
{
    public AzureNativeResourceTypeAttribute(string type)
        : base(type, "1.104.0")
    {
    }
}
