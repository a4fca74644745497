namespace Pulumi.AzureNative_containerservice_v20240901;

public partial class AzureNativeResourceTypeAttribute : global::Pulumi.ResourceTypeAttribute
{
    public AzureNativeResourceTypeAttribute(string type)
        : base(type, "3.28.0")
    {
    }
}
